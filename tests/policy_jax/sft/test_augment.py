"""Augmentation keeps an edit an edit: same shape, consistent names, shifted numbers."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.asm import edits
from policy_jax.asm.excerpt import hidden
from policy_jax.sft.augment import Strengths, augment

SOURCE = """\
\t.text
kernel:
\tmovl\t%esi, %eax
\tmovl\t$87654, %esi
\tleaq\t(%rdi,%rax,4), %r8
\tmovq\t(%rbx), %rdi
\tcall\t__popcountdi2@PLT
\taddq\t%rax, %rbp
\taddq\t$8, %rbx
\tmovdqa\t%xmm1, %xmm12
\tcmpq\t%rbx, %r12
\tjne\t.L1
\tret
main:
\tpushq\t%r12
\txorl\t%eax, %eax
\timull\t$1664525, %eax, %eax
\tret
""".splitlines()
TARGET = [
    *SOURCE[:5],
    "\txorl\t%eax, %eax",
    "\tpopcntq\t(%rbx), %rax",
    "\taddq\t$87654, %rbp",
    *SOURCE[7:],
]
HUNKS = edits.hunks(SOURCE, TARGET)


def test_zero_strengths_change_nothing() -> None:
    still = Strengths(0.0, 0.0, 0.0, 0.0, offset=0.0)
    assert augment(SOURCE, HUNKS, random.Random(0), still) == (SOURCE, HUNKS, [*range(len(SOURCE))])


def test_same_generator_same_variation() -> None:
    assert augment(SOURCE, HUNKS, random.Random(5)) == augment(SOURCE, HUNKS, random.Random(5))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_variation_is_a_valid_script_with_as_many_new_lines(seed: int) -> None:
    lines, hunks, _ = augment(SOURCE, HUNKS, random.Random(seed))
    target = edits.apply(lines, edits.render(hunks))
    assert len(target) - len(lines) == len(TARGET) - len(SOURCE)
    assert [len(h.lines) for h in hunks] == [len(h.lines) for h in HUNKS]
    assert [h.last - h.first for h in hunks] == [h.last - h.first for h in HUNKS]


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32))
def test_an_offset_changes_the_numbers_of_a_prompt_and_nothing_else(seed: int) -> None:
    only = Strengths(0.0, 0.0, 0.0, 0.0, offset=1.0)
    lines, hunks, _ = augment(SOURCE, HUNKS, random.Random(seed), only)
    shift = len(lines) - len(SOURCE)
    assert [h.first - shift for h in hunks] == [h.first for h in HUNKS]
    assert [h.lines for h in hunks] == [h.lines for h in HUNKS]

    def shown(listing: list[str]) -> list[tuple[int, str]]:
        rows = edits.number(listing, hidden(listing)).splitlines()
        return [(int(row[1:].split(">")[0]), row.split(">", 1)[1]) for row in rows]

    assert [(number - shift, text) for number, text in shown(lines)] == shown(SOURCE)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_what_a_hunk_copies_from_the_listing_it_still_copies(seed: int) -> None:
    lines, hunks, _ = augment(SOURCE, HUNKS, random.Random(seed), Strengths(1, 1, 1, 1, offset=1))
    replaced = lines[hunks[0].first - 1 : hunks[0].last]
    assert replaced[0].startswith("\tmovq\t(%")
    assert replaced[1] == "\tcall\t__popcountdi2@PLT"
    pointer = re.search(r"\(%(\w+)\)", replaced[0])
    assert pointer is not None
    assert f"\tpopcntq\t(%{pointer[1]}), %rax" in hunks[0].lines
    constant = next(line for line in lines if re.match(r"\tmovl\t\$\d{5}, ", line))
    redrawn = constant.split("$")[1].split(",")[0]
    assert any(f"${redrawn}," in line for line in hunks[0].lines)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32))
def test_registers_stay_distinct_and_implicit_ones_stay(seed: int) -> None:
    lines, *_ = augment(SOURCE, [], random.Random(seed), Strengths(1, 1, 0, 0, offset=0))

    def registers(text: list[str]) -> list[str]:
        return re.findall(r"%\w+", "\n".join(text))

    names = dict(zip(registers(SOURCE), registers(lines), strict=True))
    assert len(set(names.values())) == len(names)
    assert names["%eax"] == "%eax"
    assert names["%xmm1"] != names["%xmm12"]


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_every_line_knows_in_whose_place_it_is(seed: int) -> None:
    lines, _, places = augment(SOURCE, HUNKS, random.Random(seed), Strengths(0, 0, 0, 1, offset=1))
    assert len(places) == len(lines)
    known = [place for place in places if place is not None]
    assert known == sorted(known)
    assert places[: len(places) - len(known)] == [None] * (len(places) - len(known))
    # The last line in a place is the source's own, where it was not removed.
    kept = sum(
        line == SOURCE[place]
        for line, place in zip(lines, places, strict=True)
        if place is not None
    )
    assert kept >= len(SOURCE) - 6


def test_small_constants_and_derived_ones_stay() -> None:
    source = ["\tmovl\t$87654, %esi", "\taddq\t$8, %rbx", "\tret"]
    derived = edits.hunks(source, ["\tmovl\t$43827, %esi", *source[1:]])
    for seed in range(20):
        lines, hunks, _ = augment(
            source, derived, random.Random(seed), Strengths(0, 0, 1, 0, offset=0)
        )
        assert (lines, hunks) == (source, derived)
        lines, *_ = augment(source, [], random.Random(seed), Strengths(0, 0, 1, 0, offset=0))
        assert lines[1] == source[1]
    assert (
        len(
            {
                augment(source, [], random.Random(s), Strengths(0, 0, 1, 0, offset=0))[0][0]
                for s in range(20)
            }
        )
        > 10
    )


@pytest.mark.parametrize("first", [1, len(SOURCE) + 1])
def test_insertions_at_the_ends_survive_moving(first: int) -> None:
    hunk = edits.Hunk(first, first - 1, ("\tnop",))
    for seed in range(30):
        lines, hunks, _ = augment(
            SOURCE, [hunk], random.Random(seed), Strengths(0, 0, 0, 1, offset=0)
        )
        target = edits.apply(lines, edits.render(hunks))
        assert target[0 if first == 1 else -1] == "\tnop"
