"""Bounds of configuration fields. They stand in the type of the field they bound:

steps: Annotated[int, AT_LEAST_1] = 100
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from executor.client import MAX_LAYOUTS
from policy_jax.ppo.rewards import MOST_FAILURE_WEIGHT


@dataclass(frozen=True, slots=True)
class Bound:
    """allows: whether a field may have a value. refusal: what an error says after that value."""

    allows: Callable[[Any], bool]
    refusal: str


AT_LEAST_1 = Bound(lambda x: x >= 1, "is too small; give at least 1")
ABOVE_0 = Bound(lambda x: x > 0, "must be above 0")
NOT_NEGATIVE = Bound(lambda x: x >= 0, "is negative; give 0 or more")
LAYOUTS = Bound(
    lambda x: 0 <= x <= MAX_LAYOUTS, f"is no number of layouts; give 0 to {MAX_LAYOUTS}"
)
BELOW_1 = Bound(lambda x: x < 1, "must be below 1")
SHARE = Bound(lambda x: 0 <= x <= 1, "is no share; give a number from 0 to 1")
ABOVE_1_OR_0 = Bound(lambda x: x == 0 or x > 1, "must be above 1, or 0 to switch it off")
FAILURE_WEIGHT = Bound(
    lambda x: 0 < x <= MOST_FAILURE_WEIGHT, f"must be above 0 and at most {MOST_FAILURE_WEIGHT:g}"
)


def bounds_of(section: type) -> dict[str, list[Bound]]:
    """The bounds of each field of a dataclass."""
    hints = typing.get_type_hints(section, include_extras=True)
    return {
        name: [extra for extra in getattr(hint, "__metadata__", ()) if isinstance(extra, Bound)]
        for name, hint in hints.items()
    }


def violations(name: str, section: Any) -> Iterator[str]:
    """One line per bound that a field of the section `name` violates."""
    for field, bounds in bounds_of(type(section)).items():
        value = getattr(section, field)
        for bound in bounds:
            if not bound.allows(value):
                yield f"{name}.{field}: {value} {bound.refusal}"
