"""Where the time of a listing goes, as the script of a page reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from executor.client import Profile
from executor.common import hottest

HOTTEST = 5
"""Hottest lines in a table; the others are marked in the listing."""

LIBRARIES = 5
"""Most library functions that are named."""


def heat_rows(
    profile: Profile | None,
    lines: Sequence[str],
    number: Callable[[str], int],
    c_places: Mapping[int, str] | None = None,
) -> dict[str, Any] | None:
    """[line from 1, share] of hot lines, the hottest with their functions, and libraries.

    lines: the listing that was profiled. number: see `AssemblyLines.number`. c_places: of lines
    from 1; None for a page without them. None where there is no profile of these lines.
    """
    if profile is None or not profile.available or len(profile.lines) != len(lines):
        return None
    shares = [own + calls for own, calls in zip(profile.lines, profile.calls, strict=True)]
    return {
        "samples": profile.samples,
        "lines": [[i, round(share, 4)] for i, share in enumerate(shares, 1) if share > 0],
        "hottest": [
            [p.line, p.function, number(lines[p.line - 1]), p.own, p.calls]
            + ([] if c_places is None else [c_places.get(p.line, "")])
            for p in hottest(profile, lines, HOTTEST)
        ],
        "libraries": [[name, share] for name, share in profile.libraries[:LIBRARIES]],
    }
