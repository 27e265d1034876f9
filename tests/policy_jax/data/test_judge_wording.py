"""The parts that judge families put their programs together from."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.data.bundled.judge import (
    boards,
    long_forms,
    measuring,
    networks,
    notation,
    tabulation,
    trees,
    words,
)
from policy_jax.data.bundled.judge.family import JudgeFamily
from policy_jax.data.bundled.judge.wording import Cases, cases, fill, place, spaced, split

OWN: tuple[JudgeFamily, ...] = tuple(
    family
    for module in (
        boards,
        long_forms,
        measuring,
        networks,
        notation,
        tabulation,
        trees,
        words,
    )
    for family in module.FAMILIES
)
"""The families that are templates filled by `wording`."""


def test_a_part_may_name_another_part() -> None:
    assert fill("\nint $a;", a="$b[$n]", b="x", n=7) == "int x[7];"


def test_a_name_without_a_part_is_an_error() -> None:
    with pytest.raises(KeyError, match="missing"):
        fill("$missing")


def test_every_declaration_is_placed_once() -> None:
    declarations = ["int a[9];", "int b;", "char c[3];"]
    for seed in range(20):
        outside, inside = place(random.Random(seed), declarations)
        found = [line.strip() for line in f"{outside}\n{inside}".splitlines() if line.strip()]
        assert sorted(found) == sorted(declarations)


@settings(derandomize=True, max_examples=15, deadline=None)
@given(st.integers(1, 90), st.integers(0, 9), st.integers(1, 60), st.integers(0, 99))
def test_split_reaches_the_size_with_parts_in_range(
    size: int, low: int, more: int, seed: int
) -> None:
    sizes = split(random.Random(seed), size, low, low + more)
    assert all(low <= part <= low + more for part in sizes)
    assert size <= sum(sizes) < size + low + more


def test_the_input_says_how_many_cases_there_are_or_ends_them() -> None:
    modes: dict[str, Cases] = {}
    for seed in range(40):
        loop = cases(random.Random(seed), ["n", "m"])
        modes[loop.mode] = loop
    assert modes["eof"].join(["1 2", "3 4\n"]) == b"1 2\n3 4\n"
    assert modes["zero"].join(["1 2"]) == b"1 2\n0 0\n"
    assert modes["count"].join(["1 2"]) == b"1\n1 2\n"
    assert modes["count"].empty == b"0\n"


def test_numbers_of_a_line_are_separated_by_one_space() -> None:
    assert spaced([1, -2, 3]) == "1 -2 3"


@pytest.mark.parametrize("family", OWN, ids=lambda family: family.name)
def test_a_program_has_no_unfilled_part_and_repeats_its_draws(family: JudgeFamily) -> None:
    for seed in range(6):
        drawn = family.make(random.Random(seed))
        assert "$" not in drawn.source
        assert drawn.source == family.make(random.Random(seed)).source
        assert drawn.stdin(random.Random(1), 9) == drawn.stdin(random.Random(1), 9)
        assert re.search(r"^int main\(", drawn.source, re.MULTILINE)


def test_numerals_follow_the_subtractive_rule() -> None:
    numerals = {4: "IV", 9: "IX", 14: "XIV", 1994: "MCMXCIV", 3999: "MMMCMXCIX"}
    assert {n: notation._to_roman(n) for n in numerals} == numerals
