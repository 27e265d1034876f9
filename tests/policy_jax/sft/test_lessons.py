"""Lessons as batches: what is scored, what fits, and that a seed repeats."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from policy_jax.asm import edits, tokenizer
from policy_jax.asm.edits import Hunk
from policy_jax.asm.normalise import normalise
from policy_jax.asm.tokenizer import HOT, AsmTokenizer
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.sft.lessons import (
    CROSSES,
    DEPENDS,
    LONG_RESPONSE,
    LONG_SEQUENCE,
    Batch,
    Example,
    Lesson,
    Shapes,
    by_window,
    collate,
    encode,
    plain_batches,
)
from policy_jax.sft.stream import Stream

SHAPES = Shapes(lengths=(512, 960), tokens_per_batch=2048)


@pytest.fixture(scope="module")
def lessons() -> list[Lesson]:
    made = []
    for seed in range(4):
        source = normalise(compile_listing(make_program("popcount_sum", seed).source))
        row = next(i for i, line in enumerate(source, 1) if line == "\tret")
        made.append(Lesson("popcount_sum", tuple(source), (edits.Hunk(row, row - 1, ("\tnop",)),)))
    source = normalise(compile_listing(make_program("fnv_hash", 0).source))
    return [*made, Lesson("fnv_hash", tuple(source), ())]


@pytest.fixture(scope="module")
def asm(lessons: list[Lesson], tmp_path_factory: pytest.TempPathFactory) -> AsmTokenizer:
    folder: Path = tmp_path_factory.mktemp("tokenizer")
    tokenizer.train([edits.number(one.source) for one in lessons], folder, merges=600)
    return AsmTokenizer(folder)


def test_sequence_is_prompt_then_script_then_end(lessons: list[Lesson], asm: AsmTokenizer) -> None:
    one = lessons[0]
    ((window, written),) = by_window(asm, one.source, one.hunks, SHAPES, Counter())
    assert window.functions == ("kernel",)
    example = encode(asm, window, written, SHAPES, Counter())
    assert example is not None
    assert example.tokens[: example.prompt] == asm.prompt_ids(window.prompt)
    assert example.tokens[-1] == asm.eos_id
    script = asm.decode(example.tokens[example.prompt : -1])
    assert edits.apply(one.source, script)[one.hunks[0].first - 1] == "\tnop"


def test_hot_lines_are_marked_where_the_heat_is_known(
    lessons: list[Lesson], asm: AsmTokenizer
) -> None:
    one = lessons[0]
    heat = [0.0] * len(one.source)
    row = one.hunks[0].first - 1
    heat[row] = 1.0
    ((plain, script),) = by_window(asm, one.source, one.hunks, SHAPES, Counter())
    ((marked, same),) = by_window(asm, one.source, one.hunks, SHAPES, Counter(), heat)
    assert same == script
    assert HOT not in plain.prompt
    (hot,) = [line for line in marked.prompt.split("\n") if HOT in line]
    assert hot.endswith(f"{HOT}ret")
    assert marked.prompt.replace(HOT, "") == plain.prompt


def test_the_heat_of_a_varied_lesson_is_that_of_its_lines(
    lessons: list[Lesson], asm: AsmTokenizer
) -> None:
    """Every line of a function is hot, and stays so wherever lines are put in or taken out."""
    one = lessons[0]
    begin, end = one.source.index("kernel:"), one.source.index("main:")
    heat = tuple(1.0 if begin <= k < end else 0.0 for k in range(len(one.source)))
    shapes = replace(SHAPES, lengths=(1100,), max_prompt=960)
    stream = Stream([replace(one, heat=heat)], asm, shapes, plain=0.0, prompt_weight=0.0)
    batch = next(stream.groups(5)).parts[0]
    for row in batch.tokens.tolist():
        prompt = row[: row.index(asm.prompt_ids("")[-1])]  # up to the token before an answer
        _, _, kernel = asm.decode(prompt).partition("kernel:")
        shown = [line for line in kernel.split("\n") if line.startswith("<")]
        assert len(shown) > 20
        assert [line for line in shown if HOT not in line] == []


def test_too_long_is_left_out_and_counted(lessons: list[Lesson], asm: AsmTokenizer) -> None:
    one, reasons = lessons[0], Counter[str]()
    ((window, script),) = by_window(asm, one.source, one.hunks, SHAPES, reasons)
    assert encode(asm, window, script, Shapes((512,), max_response=2), reasons) is None
    assert encode(asm, window, script, Shapes((32,)), reasons) is None
    assert reasons == {LONG_RESPONSE: 1, LONG_SEQUENCE: 1}


def test_an_edit_of_a_long_function_is_a_lesson_about_one_of_its_windows(
    lessons: list[Lesson], asm: AsmTokenizer
) -> None:
    one, reasons = lessons[0], Counter[str]()
    narrow = Shapes((512,), max_prompt=90)
    ((window, script),) = by_window(asm, one.source, one.hunks, narrow, reasons)
    assert window.name.startswith("kernel")
    assert len(asm.prompt_ids(window.prompt)) <= 90
    assert window.read(script) == [*one.hunks]
    assert not reasons


def test_edits_over_several_windows_are_left_out_and_counted(
    lessons: list[Lesson], asm: AsmTokenizer
) -> None:
    source, reasons = lessons[0].source, Counter[str]()
    main = source.index("main:")
    over = [edits.Hunk(main - 3, main + 1, ("\tnop",))]
    assert by_window(asm, source, over, SHAPES, reasons) == []
    row = next(i for i, line in enumerate(source, 1) if line == "\tret")
    # Each of two windows has an edit, and the one in main jumps to a label that the other makes.
    together = [
        edits.Hunk(row, row - 1, (".L77:",)),
        edits.Hunk(main + 2, main + 1, ("\tjmp\t.L77",)),
    ]
    assert by_window(asm, source, together, SHAPES, reasons) == []
    assert reasons == {CROSSES: 1, DEPENDS: 1}
    harmless = [
        edits.Hunk(row, row - 1, ("\tnop",)),
        edits.Hunk(main + 2, main + 1, ("\tnop",)),
    ]
    found = by_window(asm, source, harmless, SHAPES, reasons)
    assert [window.name for window, _ in found] == ["kernel", "main"]


def test_collate_scores_every_response_token_and_prompt_with_what_is_left() -> None:
    examples = [Example([1, 11, 12, 21, 22], 3), Example([1, 13, 31], 2)]
    batch = collate(examples, 8, 3, 6, 0, 0.5, np.random.default_rng(0))
    assert batch.tokens.shape == (3, 8)
    assert batch.tokens[0].tolist() == [1, 11, 12, 21, 22, 0, 0, 0]
    assert batch.labels[batch.response].tolist() == [21, 22, 31]
    assert batch.row[batch.response].tolist() == [0, 0, 1]
    assert set(batch.labels[~batch.response]) == {11, 12, 13}
    assert batch.weights.tolist() == [1, 1, 1, 0.5, 0.5, 0.5]
    assert batch.real == 8


def test_fillers_have_no_weight() -> None:
    batch = collate([Example([1, 11, 21], 2)], 8, 2, 10, 0, 0.5, np.random.default_rng(0))
    assert batch.weights.tolist() == [1, 0.5] + [0] * 8
    full = collate([Example([1, 11, 21, 22, 23], 2)], 8, 1, 2, 0, 0.5, np.random.default_rng(0))
    assert full.response.all()
    with pytest.raises(ValueError, match="3 response tokens do not fit 2"):
        collate([Example([1, 11, 21, 22, 23], 2)], 8, 1, 2, 0)


def test_stream_repeats_by_seed_and_varies(lessons: list[Lesson], asm: AsmTokenizer) -> None:
    stream = Stream(lessons, asm, SHAPES)
    first, again = (batches(stream, 3, 3) for _ in range(2))
    for a, b in zip(first, again, strict=True):
        np.testing.assert_array_equal(a.tokens, b.tokens)
        np.testing.assert_array_equal(a.at, b.at)
    (other,) = batches(stream, 4, 1)
    assert other.tokens.shape != first[0].tokens.shape or (other.tokens != first[0].tokens).any()
    rows = {tuple(row) for batch in first for row in batch.tokens.tolist()}
    assert len(rows) > len(lessons)


def batches(stream: Stream, seed: int, count: int) -> list[Batch]:
    groups = itertools.islice(stream.groups(seed), count)
    return [batch for group in groups for batch in group.parts]


def empty_answers(stream: Stream, asm: AsmTokenizer) -> float:
    """Share of the answers of the first batches that end where they begin."""
    empty = total = 0
    for batch in batches(stream, 0, 40):
        firsts = batch.labels[batch.response]
        starts = np.flatnonzero(np.diff(batch.row[batch.response], prepend=-1))
        empty += int((firsts[starts] == asm.eos_id).sum())
        total += batch.tokens.shape[0]
    return empty / total


def test_share_of_empty_answers(lessons: list[Lesson], asm: AsmTokenizer) -> None:
    assert 0.15 < empty_answers(Stream(lessons, asm, SHAPES, empty_share=0.25), asm) < 0.35


def test_a_share_of_the_edits_is_withheld(lessons: list[Lesson], asm: AsmTokenizer) -> None:
    edits = [lesson for lesson in lessons if lesson.hunks]
    assert empty_answers(Stream(edits, asm, SHAPES), asm) == 0
    assert 0.3 < empty_answers(Stream(edits, asm, SHAPES, withheld=lambda _: 0.4), asm) < 0.5
    assert empty_answers(Stream(edits, asm, SHAPES, withheld=lambda _: 1.0), asm) == 1


def test_stream_without_either_kind(lessons: list[Lesson], asm: AsmTokenizer) -> None:
    for kind in (lessons[:4], lessons[4:]):
        assert batches(Stream(kind, asm, SHAPES), 0, 1)[0].real > 0


SHORT = Lesson("short", ("f:", "\tnop", "\tret"), (Hunk(2, 2, ()),))


def test_nothing_that_fits_is_an_error(asm: AsmTokenizer) -> None:
    stream = Stream([SHORT], asm, Shapes((8,)))
    with pytest.raises(ValueError, match="raise these or make shorter pairs"):
        batches(stream, 0, 1)


def test_lessons_that_do_not_fit_are_passed_over_for_ever(asm: AsmTokenizer) -> None:
    """Also after a thousand draws, with a batch just given and the next not begun."""
    long = replace(SHORT, hunks=(Hunk(2, 1, ("\tnop",) * 200),))
    one_row = Shapes((256,), tokens_per_batch=256)
    stream = Stream([long] * 3 + [SHORT] * 3, asm, one_row, plain=1.0)
    assert len(batches(stream, 0, 800)) == 800
    assert stream.drawn > 1000
    assert stream.left_out == {LONG_RESPONSE: stream.drawn - 800}


def test_plain_batches_hold_every_lesson_once(lessons: list[Lesson], asm: AsmTokenizer) -> None:
    seen = []
    for batch, given in plain_batches(lessons, asm, SHAPES):
        for row, (index, lesson) in enumerate(given):
            assert lessons[index].source == lesson.source
            script = asm.response_ids(edits.render(lesson.hunks))
            assert batch.labels[batch.response & (batch.row == row)].tolist() == script
        seen += [lesson for _, lesson in given]
    assert sorted(one.source for one in seen) == sorted(one.source for one in lessons)
