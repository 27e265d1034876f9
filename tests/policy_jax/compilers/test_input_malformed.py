"""Malformed inputs differ from the well-formed one, and constants of the source are found."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.compilers.input_malformed import constants, malformed


def test_each_kind_is_made() -> None:
    assert malformed(b"3 20\n4 5 6\n", limits=(100,)) == {
        "empty": b"",
        "without its last word": b"3 20\n4 5 ",
        "half": b"3 20\n",
        "no line end": b"3 20\n4 5 6",
        "a word for the first number": b"x 20\n4 5 6\n",
        "a word for the last number": b"3 20\n4 5 x\n",
        "zero": b"0 20\n4 5 6\n",
        "negative": b"-3 20\n4 5 6\n",
        "one more": b"4 20\n4 5 6\n",
        "one less": b"2 20\n4 5 6\n",
        "100": b"100 20\n4 5 6\n",
        "101": b"101 20\n4 5 6\n",
        "99": b"99 20\n4 5 6\n",
    }


def test_an_input_without_numbers_or_words_has_fewer_kinds() -> None:
    assert malformed(b"") == {}
    assert malformed(b"\n\n") == {"empty": b""}
    assert malformed(b"red blue\n") == {
        "empty": b"",
        "without its last word": b"red ",
        "no line end": b"red blue",
    }


@given(st.binary(max_size=60), st.lists(st.integers(0, 1000), max_size=3))
@settings(deadline=None)
def test_all_inputs_differ_from_each_other_and_from_the_first(
    stdin: bytes, limits: list[int]
) -> None:
    made = list(malformed(stdin, limits).values())
    assert stdin not in made
    assert len(set(made)) == len(made)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("int a[100]; if (n > 65536) return 1;", [65536, 100]),
        ("if (16 <= n && n != 0x20) f(7u);", [16, 7]),
        ("puts(\"5 > 3\"); /* 9 */ c = '8'; // 11\n", []),
        ("x = 1; y = 0; z = 2.5; w = 99999999999;", []),
        ("a[1 << 16]; b = 32 >> n; if (n >= 7 && 9 < n) f(n << 3);", [7, 9, 16, 32, 3]),
        ("#define MAX 1000\nint b[MAX + 2];", [1000, 2]),
    ],
)
def test_limits_in_comparisons_come_first(source: str, expected: list[int]) -> None:
    assert constants(source, most=9) == expected


def test_only_so_many_constants_are_taken() -> None:
    assert constants("int a[5], b[6], c[7], d[8];", most=2) == [5, 6]
