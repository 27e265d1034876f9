"""Edits recombined, judged by a real executor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor.client import Client
from policy_jax.asm import edits
from policy_jax.asm.edits import Hunk
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.sft.evolve import EVOLVED, children, crossed, drawn, evolve, evolved_pair, run
from policy_jax.sft.pairs import SHORT_WORK_MS, Pair, read_pairs
from policy_jax.sft.run import read_all

LENGTH = 40


@st.composite
def scripts(draw: st.DrawFn) -> list[Hunk]:
    """Hunks as `edits.parse` takes them, with an unchanged line between any two."""
    script_hunks = list[Hunk]()
    at = draw(st.integers(1, 8))
    while at <= LENGTH and len(script_hunks) < 4:
        last = draw(st.integers(at - 1, min(at + 3, LENGTH)))
        lines = draw(st.lists(st.sampled_from(["\tnop", "\tret", ".L0:"]), max_size=3))
        if lines or last >= at:
            script_hunks.append(Hunk(at, last, tuple(lines)))
        at = max(last, at) + draw(st.integers(2, 12))
    return script_hunks


@given(scripts(), scripts())
def test_a_crossing_does_what_both_do(one: list[Hunk], other: list[Hunk]) -> None:
    source = [f"\tline\t{k}" for k in range(LENGTH)]
    both = crossed(one, other)
    assert crossed(other, one) == both
    if both is None:
        return
    assert set(both) == {*one, *other}
    merged = edits.apply(source, edits.render(both))
    # The lines that one replaces, then those of the other, from the end so that numbers hold.
    expected = list(source)
    for hunk in sorted({*one, *other}, key=lambda h: -h.first):
        expected[hunk.first - 1 : hunk.last] = hunk.lines
    assert merged == expected


@given(scripts(), scripts())
def test_children_can_be_applied(one: list[Hunk], other: list[Hunk]) -> None:
    source = [f"\tline\t{k}" for k in range(LENGTH)]
    parents = [one, other]
    for child in children(parents):
        assert {*child} <= {*one, *other}
        edits.apply(source, edits.render(child))


def test_what_touches_is_not_crossed() -> None:
    nop = ("\tnop",)
    assert crossed([Hunk(3, 5, nop)], [Hunk(5, 6, nop)]) is None
    assert crossed([Hunk(3, 5, nop)], [Hunk(6, 6, nop)]) is None
    assert crossed([Hunk(3, 5, nop)], [Hunk(3, 5, ())]) is None
    assert crossed([Hunk(3, 5, nop)], [Hunk(3, 5, nop)]) == [Hunk(3, 5, nop)]
    assert crossed([Hunk(7, 7, nop)], [Hunk(3, 5, nop)]) == [Hunk(3, 5, nop), Hunk(7, 7, nop)]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None) as made:
        yield made


@pytest.fixture(scope="module")
def halves() -> tuple[Pair, list[str]]:
    """A program that counts bits twice a turn, without a script, and a script for each."""
    made = make_program("popcount_two_masks", 3, SHORT_WORK_MS)
    lines = normalise(compile_listing(made.source))
    whole = edits.parse(edits.diff(lines, in_place(lines)), len(lines))
    assert len(whole) >= 2
    pair = Pair(made.family, 3, "\n".join(lines), "", "", 1.0, 1.0, 1.0, 0, "{}")
    return pair, [edits.render([hunk]) for hunk in whole]


def test_two_halves_become_a_whole(client: Client, halves: tuple[Pair, list[str]]) -> None:
    pair, founders = halves
    made = make_program(pair.family, pair.seed, SHORT_WORK_MS)
    lines = pair.source.split("\n")
    junk = ["", "no script", "<1><9999>\tnop\n", "<4><4>\tud2\n"]
    winner = evolve(client, made.program, lines, [*junk, *founders], founders[0], 2)
    assert winner is not None
    assert edits.apply(lines, winner.script) == in_place(lines)
    assert winner.known is not None
    assert winner.known.passed


def test_nothing_right_is_nothing_found(client: Client, halves: tuple[Pair, list[str]]) -> None:
    pair, _ = halves
    made = make_program(pair.family, pair.seed, SHORT_WORK_MS)
    lines = pair.source.split("\n")
    assert evolve(client, made.program, lines, ["", "<4><4>\tud2\n"], "", 1) is None


def test_a_better_script_takes_the_place_of_none(
    client: Client, halves: tuple[Pair, list[str]]
) -> None:
    new_pair, better = evolved_pair(client, halves[0], halves[1], 1)
    assert better
    assert new_pair.flags == EVOLVED
    assert new_pair.ci_low > 1.0


def test_what_is_known_and_best_stays(client: Client, halves: tuple[Pair, list[str]]) -> None:
    pair, founders = halves
    made = make_program(pair.family, pair.seed, SHORT_WORK_MS)
    lines = pair.source.split("\n")
    whole = edits.diff(lines, in_place(lines))
    winner = evolve(client, made.program, lines, founders[:1], whole, 1)
    assert winner is not None
    assert winner.script == whole
    assert not winner.better


def test_a_stopped_run_continues(
    client: Client, halves: tuple[Pair, list[str]], tmp_path: Path
) -> None:
    pair, founders = halves
    other = make_program("fnv_hash", 4, SHORT_WORK_MS)
    source = "\n".join(normalise(compile_listing(other.source)))
    second = Pair("fnv_hash", 4, source, "", "", 1.0, 1.0, 1.0, 0, "{}")
    out = tmp_path / "evolved.parquet"
    asked = list[int]()

    def answers(listings: Sequence[Sequence[str]]) -> list[list[str]]:
        asked.append(len(listings))
        return [founders for _ in listings]

    assert run(client, [pair], out, answers, 1) == (1, 1)
    assert run(client, [pair, second], out, answers, 0) == (2, 1)
    assert asked == [1, 1]
    rows = read_pairs(out)
    assert [row.flags for row in rows] == [EVOLVED, ""]
    old = tmp_path / "old.parquet"
    assert run(client, [second], old, answers, 0) == (1, 0)
    assert [row.script for row in read_all(f"{old}, {out}")] == ["", rows[0].script]


def test_programs_are_drawn_over_families() -> None:
    pairs = [Pair(f, k, "", "", "", 1.0, 1.0, 1.0, 0, "{}") for f in "ab" for k in range(5)]
    pairs.append(Pair("c/1", 0, "", "", "", 1.0, 1.0, 1.0, 0, "{}"))
    some = drawn(pairs, 5, 0)
    assert [pair.family for pair in some] == ["a", "b", "c/1", "a", "b"]
    assert some == drawn(pairs, 5, 0)
    assert some != drawn(pairs, 5, 1)
    assert sorted(map(repr, drawn(pairs, 99, 2))) == sorted(map(repr, pairs))
