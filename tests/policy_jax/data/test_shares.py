"""Shares of groups of families: what is read, and how the drawn programs keep to them."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.data.bundled import WORLDS
from policy_jax.data.shares import (
    GROUPS,
    Schedule,
    families_of,
    group_of,
    read_shares,
    schedule,
)


def test_numbers_count_in_proportion() -> None:
    assert read_shares("judge=1, kernels=3") == {"judge": 0.25, "kernels": 0.75}
    assert read_shares("practice=2,judge=0") == {"practice": 1.0}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("judges=1", "'judges=1' names no group"),
        ("judge=1,judge=1", "one twice"),
        ("judge", "has no number"),
        ("judge=-1", "is no share"),
        ("judge=inf", "is no share"),
        ("judge=nan", "is no share"),
        ("judge=0", "gives no group a share"),
        (" , ", "gives no group a share"),
    ],
)
def test_what_is_no_share_is_named(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_shares(text)


def test_groups_are_the_families_of_training() -> None:
    every = families_of(dict.fromkeys(GROUPS, 0.3))
    assert sorted(every) == sorted(WORLDS["both"])
    assert {group_of(f) for f in WORLDS["judge"]} == {"judge"}
    assert group_of("rounding_chain/3") == "practice"
    assert group_of("no_such_family") == ""


@settings(max_examples=50)
@given(st.lists(st.floats(0.01, 1.0), min_size=3, max_size=3), st.integers(1, 400))
def test_each_group_comes_as_often_as_its_share_to_within_one(
    sizes: list[float], places: int
) -> None:
    shares = read_shares(",".join(f"{g}={s}" for g, s in zip(GROUPS, sizes, strict=True)))
    seen: Counter[str] = Counter()
    for group, before in islice(schedule(shares), places):
        assert before == seen[group]
        seen[group] += 1
    assert all(abs(seen[group] - shares[group] * places) < 1 for group in shares)


def test_a_place_of_a_schedule_is_the_same_in_any_order() -> None:
    shares = read_shares("judge=0.5,kernels=0.4,practice=0.1")
    given_order = [*islice(schedule(shares), 50)]
    read = Schedule(shares)
    assert [read[place] for place in reversed(range(50))] == given_order[::-1]
