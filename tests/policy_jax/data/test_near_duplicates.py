"""Renamed and reformatted sources are one; others are not."""

from __future__ import annotations

from raw_codenet_tree import OVERFLOWING, RENAMED, SUMS

from policy_jax.data.bundled import TRAIN_FAMILIES, make_program
from policy_jax.data.near_duplicates import near_duplicates, shingles


def test_a_renamed_source_is_a_duplicate_of_the_first() -> None:
    duplicates = near_duplicates(
        {"a": SUMS, "b": OVERFLOWING, "c": RENAMED, "d": f"// mine\n{SUMS}"}
    )
    assert {name: other for name, (other, _) in duplicates.items()} == {"c": "a", "d": "a"}
    assert duplicates["d"][1] == 1.0


def test_programs_of_different_families_are_none() -> None:
    sources = {name: make_program(name, 0).source for name in TRAIN_FAMILIES[::8]}
    # They share their main, which is more than half of a short one.
    assert not near_duplicates(sources, 0.95)


def test_names_and_comments_do_not_count_and_numbers_do() -> None:
    assert shingles("int a = 1; /* x */") == shingles("int\n  other=1;")
    assert shingles("int a = 1;") != shingles("int a = 2;")
    assert shingles("") == {""}
