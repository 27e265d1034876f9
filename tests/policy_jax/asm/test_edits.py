"""Edit scripts: what `diff` writes `apply` gives back, and `apply` never fails otherwise."""

from __future__ import annotations

import functools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from listings import PROGRAMS, listing

from policy_jax.asm import edits
from policy_jax.asm.edits import EditError
from policy_jax.asm.labels import MOST_EXACT
from policy_jax.asm.normalise import normalise

SOURCE = ["f:", "\tmovl\t$1, %eax", "\taddl\t%edi, %eax", "\tret"]

# Arbitrary lines: markers, fences, escapes, blanks, labels, other line ends.
odd_lines = st.lists(
    st.one_of(
        st.sampled_from(
            ["f:", "\tret", "", "\t", "\t\tx", "  a:", "<1><2>x", "```", "\\", "\\\tq"]
        ),
        st.text(st.characters(blacklist_characters="\n", blacklist_categories=["Cs"]), max_size=6),
    ),
    max_size=10,
)
few_lines = st.lists(st.sampled_from(["\ta", "\tb", "c:"]), max_size=7)


@settings(max_examples=300)
@given(odd_lines, odd_lines)
def test_apply_undoes_diff(source: list[str], target: list[str]) -> None:
    assert edits.apply(source, edits.diff(source, target)) == target


@settings(max_examples=300)
@given(few_lines, few_lines)
def test_apply_undoes_diff_of_similar_listings(source: list[str], target: list[str]) -> None:
    script = edits.diff(source, target)
    assert edits.apply(source, script) == target
    assert (script == "") == (source == target)


@given(odd_lines)
def test_numbering_is_reversible(lines: list[str]) -> None:
    assert edits.unnumber(edits.number(lines)) == lines


@settings(max_examples=300)
@given(st.text(st.sampled_from("<>0123456789\n\tab:\\`"), max_size=30), few_lines)
def test_apply_gives_lines_or_a_reason(script: str, source: list[str]) -> None:
    assert all("\n" not in line for line in attempt(source, script))


@given(st.text(max_size=40))
def test_apply_is_total_on_any_text(script: str) -> None:
    assert isinstance(attempt(SOURCE, script), list)


def attempt(source: list[str], script: str) -> list[str]:
    """The listing after a script, or the reason why there is none; nothing else gets out."""
    try:
        return edits.apply(source, script)
    except EditError as error:
        return [str(error)]


@given(few_lines, few_lines)
def test_diff_costs_the_least_possible(source: list[str], target: list[str]) -> None:
    @functools.cache
    def least(i: int, j: int, in_hunk: bool) -> float:
        """Cost of the rest by trying everything."""
        if i == len(source) and j == len(target):
            return 0
        ways = [math.inf]
        if in_hunk:
            ways.append(least(i + 1, j, True) if i < len(source) else math.inf)
            ways.append(2 + least(i, j + 1, True) if j < len(target) else math.inf)
        else:
            ways.append(2 + least(i, j, True))
        if i < len(source) and j < len(target) and source[i] == target[j]:
            ways.append(least(i + 1, j + 1, False))
        return min(ways)

    script = edits.hunks(source, target)
    assert sum(2 + 2 * len(hunk.lines) for hunk in script) == least(0, 0, False)


def test_numbered_listing_is_as_documented() -> None:
    assert edits.number(SOURCE) == "<1>f:\n<2>movl\t$1, %eax\n<3>addl\t%edi, %eax\n<4>ret\n"


@pytest.mark.parametrize(
    ("target", "script"),
    [
        (SOURCE, ""),
        (["f:", "\tleal\t1(%rdi), %eax", "\tret"], "<2><3>leal\t1(%rdi), %eax\n"),
        (["f:", "\tret"], "<2><3>"),
        (["\tnop", *SOURCE], "<1><0>nop\n"),
        ([*SOURCE, "g:"], "<5><4>g:\n"),
        ([], "<1><4>"),
        (["g:", *SOURCE[1:3], "\tnop"], "<1><1>g:\n<4><4>nop\n"),
    ],
)
def test_scripts_are_the_short_ones(target: list[str], script: str) -> None:
    assert edits.diff(SOURCE, target) == script
    assert edits.apply(SOURCE, script) == target


def test_distant_changes_stay_two_hunks() -> None:
    source = [f"\tl{k}" for k in range(9)]
    target = [*source]
    target[1], target[7] = "\tx", "\ty"
    assert edits.diff(source, target) == "<2><2>x\n<8><8>y\n"


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("nop\n", "before the first hunk"),
        ("<2>nop\n", "two line numbers"),
        ("<2><x>nop\n", "two line numbers"),
        ("<0><1>nop\n", "counted from 1"),
        ("<3><1>nop\n", "backwards"),
        ("<4><5>nop\n", "has 4 lines"),
        ("<6><5>nop\n", "has 4 lines"),
        ("<99999999999999999999><1>nop\n", "two line numbers"),
        ("<3><3>nop\n<2><2>nop\n", "out of order"),
        ("<2><3>nop\n<3><3>nop\n", "overlaps"),
        ("<2><1>nop\n<2><1>nop\n", "overlaps"),
        ("<2><2>nop", "no line end"),
    ],
)
def test_bad_scripts_are_refused_with_a_reason(script: str, reason: str) -> None:
    with pytest.raises(EditError, match=reason):
        edits.apply(SOURCE, script)


def test_tabs_and_blank_lines_of_a_script_do_not_matter() -> None:
    assert edits.apply(SOURCE, "<2><2>\n\tmovl\t$2, %eax\n\n  nop\n") == [
        "f:",
        "\tmovl\t$2, %eax",
        "\tnop",
        *SOURCE[2:],
    ]


def test_a_line_with_a_line_feed_is_refused() -> None:
    with pytest.raises(ValueError, match="line feed"):
        edits.diff(["a"], ["b\nc"])


def test_long_listings_are_split_without_the_exact_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edits, "_TABLE_LIMIT", 10)
    source = [f"\tl{k}" for k in range(50)]
    target = [*source[:10], "\tx", *source[12:30], *source[31:]]
    assert edits.apply(source, edits.diff(source, target)) == target


@pytest.mark.parametrize("program", PROGRAMS)
def test_another_build_is_reached_by_a_script(program: str) -> None:
    source = normalise(listing(program))
    target = edits.align_labels(source, normalise(listing(program, "-O3 -march=native")))
    assert edits.apply(source, edits.diff(source, target)) == target


def test_labels_of_long_listings_are_aligned_too() -> None:
    block = ["{0}:", "\tmovl\t%eax, %ebx", "\taddl\t${1}, %eax", "\tjne\t{0}"]
    blocks = range(MOST_EXACT // 3)

    def numbered(first: int) -> list[str]:
        rows = [line.format(f".L{k + first}", k) for k in blocks for line in block]
        return ["main:", *rows, "\tret"]

    source, target = numbered(0), numbered(7)
    assert len(target) > MOST_EXACT
    assert edits.align_labels(source, target) == source
