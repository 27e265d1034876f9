"""Shares of the bundled worlds in what training draws: `judge=0.5,kernels=0.4,practice=0.1`.

The groups are the training families of three kinds. `kernels` are those of the kernel world without
the practice families, which have a group of their own. Without shares all families of a world are
drawn alike, so that a world counts as much as it has families.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from threading import Lock

from policy_jax.data.bundled import (
    BENCHMARK_FAMILIES,
    JUDGE_TRAIN_FAMILIES,
    TRAIN_FAMILIES,
)

GROUPS: dict[str, tuple[str, ...]] = {
    "judge": JUDGE_TRAIN_FAMILIES,
    "kernels": BENCHMARK_FAMILIES,
    "practice": tuple(f for f in TRAIN_FAMILIES if f not in BENCHMARK_FAMILIES),
}
"""Training families by the name that shares have for them."""

_GROUP_OF = {family: group for group, families in GROUPS.items() for family in families}


def read_shares(text: str) -> dict[str, float]:
    """The share of each group that is named, positive and with the sum 1.

    text: `GROUP=NUMBER` with commas between; numbers count in proportion. Raises ValueError that
    says what is wrong.
    """
    shares: dict[str, float] = {}
    for part in filter(None, (one.strip() for one in text.split(","))):
        name, _, number = part.partition("=")
        if name not in GROUPS or name in shares:
            raise ValueError(f"{part!r} names no group, or one twice; groups: {', '.join(GROUPS)}")
        try:
            shares[name] = float(number)
        except ValueError:
            raise ValueError(f"{part!r} has no number; write {name}=0.5") from None
        if not 0 <= shares[name] < math.inf:
            raise ValueError(f"{part!r} is no share; give 0 or more")
    total = sum(shares.values())
    if not total:
        raise ValueError(f"{text!r} gives no group a share; write judge=0.5,kernels=0.5")
    return {name: share / total for name, share in shares.items() if share}


def families_of(shares: Mapping[str, float]) -> tuple[str, ...]:
    """All families of the groups with a share."""
    return tuple(family for group in shares for family in GROUPS[group])


def group_of(family: str) -> str:
    """The group of a family, with or without the part that `sft.expand` adds to its name; "" where
    it is no training family."""
    return _GROUP_OF.get(family.partition("/")[0], "")


def schedule(shares: Mapping[str, float]) -> Iterator[tuple[str, int]]:
    """(group, how often it came before), endlessly: at each place the group that is furthest behind
    its share. So after n places each group came n times its share, to within one."""
    counts = dict.fromkeys(shares, 0)
    for place in itertools.count(1):
        group = max(shares, key=lambda name: shares[name] * place - counts[name])
        yield group, counts[group]
        counts[group] += 1


class Schedule:
    """`schedule` by place, from 0. Thread-safe."""

    def __init__(self, shares: Mapping[str, float]) -> None:
        self._coming = schedule(shares)
        self._known: list[tuple[str, int]] = []
        self._lock = Lock()

    def __getitem__(self, place: int) -> tuple[str, int]:
        with self._lock:
            while len(self._known) <= place:
                self._known.append(next(self._coming))
            return self._known[place]
