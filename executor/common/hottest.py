"""The places of a listing where most of the time goes, for readers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from executor.types import Profile

# Labels of code that begin with `.L` are places in a function.
_FUNCTION = re.compile(r"\"?([A-Za-z_$][\w.$@]*)\"?:")


@dataclass(frozen=True, slots=True)
class Place:
    """One line of a listing. line: its number, from 1. function: "" outside of all.

    own, calls: shares of its own instructions and of the library code that it calls.
    """

    line: int
    function: str
    text: str
    own: float
    calls: float

    @property
    def share(self) -> float:
        """Both shares together."""
        return self.own + self.calls


def hottest(profile: Profile, lines: Sequence[str], most: int) -> list[Place]:
    """At most this number of lines with samples, the largest share first.

    lines: the listing that was profiled. Raises ValueError for one with another number of lines.
    """
    if not profile.available:
        return []
    if len(lines) != len(profile.lines):
        raise ValueError(
            f"lines: {len(lines)}, and the profile is of a listing with {len(profile.lines)}; give "
            "the listing that was profiled"
        )
    ranked = sorted(range(len(lines)), key=lambda i: -(profile.lines[i] + profile.calls[i]))
    functions = functions_at(lines)
    return [
        Place(i + 1, functions[i], lines[i].strip(), profile.lines[i], profile.calls[i])
        for i in ranked[:most]
        if profile.lines[i] + profile.calls[i] > 0
    ]


def functions_at(lines: Sequence[str]) -> list[str]:
    """For each line of a listing, the label of the function that it stands in; "" before one."""
    current = ""
    found = []
    for line in lines:
        if match := _FUNCTION.match(line):
            current = match[1]
        found.append(current)
    return found
