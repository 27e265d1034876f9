"""Lessons about other builds than -O3, lessons that name one, and shares of worlds."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from policy_jax.asm.bases import with_base
from policy_jax.asm.edits import EditError
from policy_jax.asm.normalise import normalise
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.asm.tokenizer_extension import extend, new_tokens
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_source
from policy_jax.sft.expand import Task, make_pair
from policy_jax.sft.lessons import Lesson, Shapes, by_window, encode, plain_batches
from policy_jax.sft.pair_rows import Pair
from policy_jax.sft.run import split
from policy_jax.sft.stream import Stream
from policy_jax.shipped import TINY_PPO

SHAPES = Shapes(lengths=(256, 960), tokens_per_batch=1920)


@pytest.fixture(scope="module")
def asm(tmp_path_factory: pytest.TempPathFactory) -> AsmTokenizer:
    folder: Path = tmp_path_factory.mktemp("tokenizer")
    extend(TINY_PPO, folder, new_tokens(["native"]))
    return AsmTokenizer(folder)


@pytest.fixture(scope="module")
def naming() -> Pair:
    lines = normalise(compile_listing(make_source("digit_work", 1)))
    text = "\n".join(lines)
    return Pair("digit_work", 1, text, with_base("native", ""), "x", 2.0, 1.9, 2.1, 0, "{}")


def test_each_window_of_a_lesson_that_names_a_base_has_that_answer(
    asm: AsmTokenizer, naming: Pair
) -> None:
    lesson = Lesson.of(naming)
    assert (lesson.base, lesson.hunks, lesson.changes) == ("native", (), True)
    found = by_window(asm, lesson.source, (), SHAPES, Counter(), (), lesson.base)
    assert found
    assert {answer for _, answer in found} == {"base native\n"}
    example = encode(asm, *found[0], SHAPES, Counter())
    assert example is not None
    assert example.response == 2  # the line and the end
    assert not lesson.withheld().changes


def test_held_out_lessons_may_name_a_base(asm: AsmTokenizer, naming: Pair) -> None:
    rows = [row for _, given in plain_batches([Lesson.of(naming)], asm, SHAPES) for row in given]
    assert rows
    assert {lesson.base for _, lesson in rows} == {"native"}


def test_edits_of_a_listing_that_the_pair_does_not_hold_are_refused(naming: Pair) -> None:
    pair = replace(naming, script=with_base("native", "<1><1>nop\n"))
    with pytest.raises(EditError, match="digit_work/1 edits the listing of 'native'"):
        Lesson.of(pair)


def test_rows_of_one_program_are_held_out_together(naming: Pair) -> None:
    rows = [replace(naming, seed=seed, base=base) for seed in range(60) for base in ("", "native")]
    train, held_out = split(rows, 12)
    assert held_out
    assert not {row.seed for row in train} & {row.seed for row in held_out}


def test_a_stream_draws_each_group_in_its_share(asm: AsmTokenizer, naming: Pair) -> None:
    judge = make_pair(Task("digit_work", 3, ("routines",)))
    assert judge is not None
    kernels = [make_pair(Task("popcount_sum", seed, ("in place",))) for seed in range(3)]
    lessons = [Lesson.of(pair) for pair in (judge, *kernels) if pair is not None]
    stream = Stream(lessons, asm, SHAPES, shares={"judge": 0.75, "kernels": 0.25}, plain=1.0)
    drawn = Counter[str]()
    draws = [stream._gains.draw(random.Random(k)) for k in range(400)]
    for lesson in draws:
        drawn[lesson.family] += 1
    assert 260 < drawn["digit_work"] < 340
    alone = Stream(lessons, asm, SHAPES, shares={"practice": 1.0})
    assert not alone._gains
