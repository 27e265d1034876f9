"""Training: one window of a program is one prompt, and the reward is that of its edit alone."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import numpy as np
import pytest

from executor.client import Client, Precision, Program, TestCase
from policy_jax.asm.normalise import normalise
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.compilers.compiler import compile_listing
from policy_jax.config_files import ConfigError
from policy_jax.data.bundled import make_program
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.ppo.program_task import Assignment, EditsCodec, ProgramTask, encoder
from policy_jax.ppo.rewards import REWARDS
from policy_jax.ppo.sources import Prefetched
from policy_jax.ppo.task import Answer, Prompt
from policy_jax.shipped import TINY_PPO

MADE = make_program("popcount_sum", 5)


@pytest.fixture(scope="module")
def entry() -> ProgramEntry:
    return MADE.entry("train", compile_listing(MADE.source))


@pytest.fixture(scope="module")
def codec() -> EditsCodec:
    return EditsCodec(AsmTokenizer(TINY_PPO))


def drawn(
    codec: EditsCodec,
    entry: ProgramEntry,
    heat: Sequence[float] | None,
    most: int = 768,
    asks: int = 1,
) -> list[Prompt]:
    """The prompts of the first 12 draws."""
    asked: list[Program] = []

    def heat_of(program: Program, lines: Sequence[str]) -> Sequence[float] | None:
        asked.append(program)
        return heat

    choices = encoder(codec, most, heat_of)(entry)
    assert choices is not None
    assert not asked, "nobody is asked before a prompt is drawn"
    prompts = [choices.draw(np.random.default_rng([1, k])) for k in range(12)]
    assert len(asked) == asks
    return prompts


def names(prompts: Sequence[Prompt]) -> list[str]:
    return [prompt.payload.window.name for prompt in prompts]


def test_windows_are_drawn_by_heat_and_the_same_by_the_same_seed(
    codec: EditsCodec, entry: ProgramEntry
) -> None:
    other = replace(entry, listing=entry.listing.replace("kernel", "work"))
    (first, *_) = drawn(codec, other, None)
    lines = first.payload.start.lines
    assert {*names(drawn(codec, other, None))} == {"work", "main"}
    split = [0.0] * len(lines)
    split[lines.index("work:") + 1] = split[lines.index("main:") + 1] = 0.5
    both = drawn(codec, other, split)
    assert {*names(both)} == {"work", "main"}
    assert names(drawn(codec, other, split)) == names(both)
    split[lines.index("work:") + 1] = 0.0
    assert {*names(drawn(codec, other, split))} == {"main"}


def test_nobody_is_asked_where_only_one_window_can_be_drawn(
    codec: EditsCodec, entry: ProgramEntry
) -> None:
    assert {*names(drawn(codec, entry, None, asks=0))} == {"kernel"}, "its main only prepares"


def test_several_programs_are_profiled_at_once(codec: EditsCodec, entry: ProgramEntry) -> None:
    both = Barrier(2)

    def heat_of(program: Program, lines: Sequence[str]) -> Sequence[float] | None:
        both.wait(timeout=30.0)  # raises where the other one is not asked in the meantime
        return None

    other = replace(entry, listing=entry.listing.replace("kernel", "work"))
    encode = encoder(codec, 768, heat_of)
    with ThreadPoolExecutor(2) as pool:
        found = [
            pool.submit(choices.draw, np.random.default_rng(0))
            for choices in map(encode, (entry, other, entry, other))
            if choices is not None
        ]
        assert len({prompt.result().payload.window.name for prompt in found}) > 1


def test_no_prompt_is_too_long(codec: EditsCodec, entry: ProgramEntry) -> None:
    prompts = drawn(codec, entry, None, most=100)
    assert max(len(prompt.ids) for prompt in prompts) <= 100
    assert any("/" in name for name in names(prompts))
    with pytest.raises(ConfigError, match=r"data\.max_prompt_tokens: no line of popcount_sum-5"):
        drawn(codec, entry, None, most=3)


class _One:
    """A source of one prompt."""

    def __init__(self, prompt: Prompt) -> None:
        self._prompt = prompt

    def prompts(self, step: int) -> list[Prompt]:
        return [self._prompt]


def answered(codec: EditsCodec, script: str) -> Answer:
    return Answer((*codec._tokenizer.encode(script), codec.eos_id), finished=True)


@pytest.mark.slow
def test_the_reward_is_that_of_the_edit_of_one_window(
    codec: EditsCodec, entry: ProgramEntry
) -> None:
    lines = normalise(entry.listing)
    main = lines.index("main:")
    heat = [float(k == main) for k in range(len(lines))]
    listing = entry.listing.replace("kernel", "work")
    (prompt, *_) = drawn(codec, replace(entry, listing=listing), heat)
    payload: Assignment = prompt.payload

    with Client(None) as client:
        source = Prefetched(_One(prompt), 0)
        task = ProgramTask(source, codec, client, REWARDS["confident"], Precision(10, 0.05), 60.0)
        scores = [
            task.submit(prompt, answered(codec, script)).result()
            for script in ("<2><1>nop\n", "<2><1>ud2\n", "<400><400>nop\n")
        ]
        source.close()
    (listing, _) = payload.measured
    lines = payload.start.lines
    assert listing.splitlines() == [*lines[: main + 1], "\tnop", *lines[main + 1 :]]
    assert [score.passed for score in scores] == [True, False, False]
    assert scores[0].record["window"] == "main"
    assert scores[2].record["verdict"] == "NO_ANSWER"
    assert scores[2].reward == -1.0


@pytest.mark.slow
def test_an_answer_that_calls_a_routine_is_judged_with_it(codec: EditsCodec) -> None:
    source = (
        '#include <stdio.h>\nint main(void) { int c; while (scanf("%d", &c) == 1) '
        'printf("%d\\n", c); }\n'
    )
    program = Program(source, (TestCase("one", b"1 22 333\n"),))
    entry = ProgramEntry("echo", "echo", "train", program, compile_listing(source), "", "")
    (prompt, *_) = drawn(codec, entry, None, asks=0)
    (part,) = prompt.payload.window.parts
    lines = prompt.payload.start.lines
    calls = (k for k, line in enumerate(lines, 1) if line.endswith("scanf@PLT"))
    place = next(calls) - part.shift
    with Client(None) as client:
        source_of = Prefetched(_One(prompt), 0)
        task = ProgramTask(source_of, codec, client, REWARDS["confident"], Precision(5, 0.05), 60.0)
        good, bad = (
            task.submit(prompt, answered(codec, f"<{place}><{place}>\tcall\t{name}\n")).result()
            for name in ("rt_scanf", "rt_nonsense")
        )
        source_of.close()
    assert good.passed
    assert good.record["routines"] == ["rt_scanf"]
    assert good.record["changed_lines"] == 1
    assert bad.record["verdict"] == "LINK_ERROR"
    assert all("rt_scanf:" not in short for short in prompt.payload.measured)
