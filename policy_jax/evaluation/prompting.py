"""Chat prompts of an evaluation: the paper's or with C alone, with or without examples.

Pure functions; the prompts themselves are in `policy_jax.data.prompts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from executor.client import Client
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.prompts import c_only_prompt, paper_prompt
from policy_jax.evaluation.runner import Exchange

PromptStyle = Literal["paper", "c-only"]
Message = dict[str, str]

EXAMPLE_SEED = 0
"""Seed of the programs of few-shot examples; evaluation programs have seeds from 10^9."""


@dataclass(frozen=True, slots=True)
class Example:
    """A program and a faster listing of it that an executor verified and measured."""

    source: str
    listing: str
    speedup: float


def messages(
    source: str,
    style: PromptStyle = "paper",
    examples: Iterable[Example] = (),
    history: Sequence[Exchange] = (),
) -> list[Message]:
    """The turns of a chat, up to the turn of the model."""
    turns: list[Message] = []
    for example in examples:
        turns += _prompt(example.source, style)
        turns.append({"role": "assistant", "content": f"```assembly\n{example.listing}```"})
    turns += _prompt(source, style)
    for exchange in history:
        turns.append({"role": "assistant", "content": exchange.response})
        turns.append({"role": "user", "content": exchange.feedback})
    return turns


def find_examples(client: Client, count: int) -> list[Example]:
    """`count` programs of training families, each with its fastest build of the compiler.

    A program without a build that is verified and measured as faster is passed over.
    Raises executor.client.Unavailable.
    """
    from policy_jax.compilers.ensemble import PORTABLE_SETS, best
    from policy_jax.data.bundled import TRAIN_FAMILIES, make_program

    examples: list[Example] = []
    for family in TRAIN_FAMILIES:
        if len(examples) >= count:
            break
        program = make_program(family, EXAMPLE_SEED).program
        result = best(client, program, sets=PORTABLE_SETS)
        if result.improved:
            listing = "".join(f"{line}\n" for line in result.lines)
            examples.append(Example(program.source, listing, result.speedup))
    return examples


def _prompt(source: str, style: PromptStyle) -> list[Message]:
    if style == "c-only":
        return c_only_prompt(source)
    return paper_prompt(source, compile_listing(source))
