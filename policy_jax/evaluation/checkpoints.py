"""Models from checkpoint folders: policies that write edit scripts, and chat models."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax.numpy as jnp
from jaxtyping import DTypeLike

from policy_jax.asm.answer import Format
from policy_jax.asm.bases import with_base
from policy_jax.asm.edits import Hunk, render
from policy_jax.asm.novelty import load_keys
from policy_jax.asm.windows import joined
from policy_jax.evaluation.outcomes import Usage
from policy_jax.evaluation.prompting import Example, PromptStyle, messages
from policy_jax.evaluation.runner import Reply, Request
from policy_jax.evaluation.sampling import Sampling
from policy_jax.models.paths import EXPECTED, is_model
from policy_jax.rollout.chat_policy import ChatPolicy
from policy_jax.rollout.chosen_bases import Chosen, choose
from policy_jax.rollout.fitting import fitting, read, readable
from policy_jax.rollout.pace import Pace
from policy_jax.rollout.policy import MAX_RESPONSE_TOKENS, TextPolicy
from policy_jax.rollout.prepared import DecodeWeightsKind


class CheckpointError(ValueError):
    """A folder that is not a checkpoint to evaluate; the message says what is missing."""


class EditsCheckpoint:
    """A policy that reads the windows of a listing and writes an edit script for each.

    It cannot read feedback: in a later turn it is shown the best passing listing so far. Its answer
    may name the build that it edits (`rollout.chosen_bases`). All scripts are applied to the
    listing at once. The answer to a window is withheld, and so changes nothing, if the policy gives
    it a probability below `sure`. With `check`, what the static check rejects of it is withheld too
    (`rollout.fitting`), alone or together with the answers to earlier windows. It is not asked
    about a program of which no line fits a prompt.
    """

    fmt: Format = "edits"

    def __init__(
        self,
        name: str,
        folder: Path,
        sampling: Sampling,
        *,
        max_prompt_tokens: int | None = None,
        max_response_tokens: int = MAX_RESPONSE_TOKENS,
        known_bodies: frozenset[str] | None = None,
        sure: float = 0.0,
        check: bool = False,
        dtype: DTypeLike = jnp.float32,
        pace: Pace | None = None,
        decode_weights: DecodeWeightsKind = "full",
    ) -> None:
        self.name, self._sure, self._check = name, sure, check
        self.known_bodies = load_keys(folder) if known_bodies is None else known_bodies
        self._sampling = sampling
        self._policy = TextPolicy.from_pretrained(
            folder,
            dtype,
            max_prompt_tokens=max_prompt_tokens,
            max_response_tokens=max_response_tokens,
            pace=pace,
            decode_weights=decode_weights,
        )
        self.batch = self._policy.batch_size

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        replies: list[Reply] = [Reply()] * len(requests)
        temperatures = [self._sampling.temperature_of(r, rereads=False) for r in requests]
        for temperature in sorted(set(temperatures)):
            places = [i for i, t in enumerate(temperatures) if t == temperature]
            begun = time.monotonic()
            responses = self._policy.respond(
                [requests[i].lines for i in places],
                temperature=temperature,
                seeds=[self._sampling.seed_of(requests[i]) for i in places],
                heats=[requests[i].heat for i in places],
                offers=[requests[i].offers for i in places],
            )
            chosen = choose(
                self._policy,
                [requests[i].lines for i in places],
                responses,
                [requests[i].builds for i in places],
                temperature=temperature,
                seeds=[self._sampling.seed_of(requests[i]) for i in places],
            )
            seconds = (time.monotonic() - begun) / len(places)
            for i, by_window, answers in zip(places, responses, chosen, strict=True):
                if not by_window:
                    replies[i] = Reply(not_asked=self._policy.why_not_asked)
                    continue
                counted = [*answers.responses, *answers.dropped]
                usage = Usage(
                    sum(response.prompt_tokens for response in counted),
                    sum(response.tokens for response in counted),
                    seconds,
                )
                replies[i] = self._reply(answers, requests[i], usage)
        return replies

    def _reply(self, answers: Chosen, request: Request, usage: Usage) -> Reply:
        responses, shown, naming = answers.responses, answers.shown, answers.naming
        if naming is not None and naming.probability < self._sure:
            why = f"withheld: base {answers.base}: its probability is {naming.probability:.2f}"
            return Reply(self._script("", request, []), usage, withheld=why)
        kept: list[list[Hunk]] = []
        withheld: dict[str, str] = {}
        unreadable = []
        for response in responses:
            name = response.window.name
            hunks, fault = read(response)
            fits: list[Hunk] = hunks
            reason: str | None = None
            if response.probability < self._sure:
                fits, reason = [], f"its probability is {response.probability:.2f}"
            elif self._check:
                hunks = readable(response) if fault else hunks
                fits, reason = fitting(hunks, kept, shown)
                reason = fault or reason
            elif fault:
                unreadable.append(f"{name}: {fault}")
            if reason:
                withheld[name] = f"{reason} ({len(fits)} of {len(hunks)} hunks kept)"
            if fits:
                kept.append(fits)
        cut = not all(response.finished for response in responses)
        if unreadable:
            text = "\n".join(response.text for response in responses)
            return Reply(text, usage, cut=cut, unreadable="; ".join(unreadable))
        why = "; ".join(f"{name}: {reason}" for name, reason in withheld.items())
        return Reply(
            self._script(answers.base, request, kept),
            usage,
            cut=cut,
            withheld=f"withheld: {why}" if why else "",
            edits=tuple(map(render, kept)),
        )

    @staticmethod
    def _script(base: str, request: Request, kept: Sequence[Sequence[Hunk]]) -> str:
        """The script of the answer. It names its base, so that a record of it can be replayed."""
        if not base and request.base is not None and not request.turn:
            base = request.base.name
        script = render(joined(kept))
        return with_base(base, script) if base else script


class ChatCheckpoint:
    """A chat model in the paper's prompt and its own chat template, answering whole listings.

    It is not asked about a program with a prompt of more than `max_prompt_tokens` tokens.
    """

    fmt: Format = "listing"
    known_bodies: frozenset[str] = frozenset()

    def __init__(
        self,
        name: str,
        policy: ChatPolicy,
        sampling: Sampling,
        *,
        style: PromptStyle = "paper",
        examples: Sequence[Example] = (),
    ) -> None:
        self.name, self.batch = name, policy.batch_size
        self._policy, self._sampling = policy, sampling
        self._style, self._examples = style, examples

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        prompts = [self._ids(request) for request in requests]
        most = self._policy.max_prompt_tokens
        too_long = Reply(not_asked=self._policy.why_not_asked)
        replies = [too_long if len(ids) > most else Reply() for ids in prompts]
        temperatures = [self._sampling.temperature_of(r) for r in requests]
        for temperature in sorted(set(temperatures)):
            places = [
                i
                for i, t in enumerate(temperatures)
                if t == temperature and not replies[i].not_asked
            ]
            if not places:
                continue
            begun = time.monotonic()
            texts = self._policy.respond(
                [prompts[i] for i in places],
                temperature=temperature,
                seeds=[self._sampling.seed_of(requests[i]) for i in places],
            )
            seconds = (time.monotonic() - begun) / len(places)
            for i, text in zip(places, texts, strict=True):
                usage = Usage(len(prompts[i]), text.tokens, seconds)
                replies[i] = Reply(text.text, usage, cut=not text.finished)
        return replies

    def _ids(self, request: Request) -> list[int]:
        source = request.question.program.source
        return self._policy.ids(messages(source, self._style, self._examples, request.history))


@dataclass(frozen=True, slots=True)
class CheckpointOptions:
    """How a checkpoint is loaded and asked.

    fmt: of its answers. dtype: of weights and computation. max_prompt_tokens, max_new_tokens: most
    tokens of a prompt and of an answer; None for those of the policy. style, examples: of prompts
    for whole listings. sure, check: see `EditsCheckpoint`. show: gets a text after each answer
    (`rollout.pace.Pace`). decode_weights: see `rollout.prepared`.
    """

    fmt: Format
    dtype: str = "float32"
    max_prompt_tokens: int | None = None
    max_new_tokens: int | None = None
    style: PromptStyle = "paper"
    examples: Sequence[Example] = ()
    sure: float = 0.0
    check: bool = False
    show: Callable[[str], None] = lambda text: None
    decode_weights: DecodeWeightsKind = "full"


def load_checkpoint(
    name: str, path: Path, sampling: Sampling, options: CheckpointOptions
) -> EditsCheckpoint | ChatCheckpoint:
    """The model in a Hugging Face folder or GGUF file. Raises CheckpointError."""
    if not is_model(path):
        raise CheckpointError(f"--model {name!r}: no config.json in {path}; {EXPECTED}")
    given = {
        "max_prompt_tokens": options.max_prompt_tokens,
        "max_response_tokens": options.max_new_tokens,
    }
    limits: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    limits["decode_weights"] = options.decode_weights
    dtype, pace = jnp.dtype(options.dtype), Pace(options.show)
    try:
        if options.fmt == "edits":
            return EditsCheckpoint(
                name,
                path,
                sampling,
                sure=options.sure,
                check=options.check,
                dtype=dtype,
                pace=pace,
                **limits,
            )
        policy = ChatPolicy.from_pretrained(path, dtype, pace=pace, **limits)
    except (OSError, ValueError) as error:
        raise CheckpointError(f"--model {name!r}: {error}") from error
    return ChatCheckpoint(name, policy, sampling, style=options.style, examples=options.examples)
