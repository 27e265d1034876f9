"""The straight-line code around the hunks of an edit, before and after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.edits import Hunk
from policy_jax.asm.normalise import is_label
from policy_jax.asm.proof.lift import ALIGNS

_LEAVES = re.compile(r"\t(?:j|notrack|call|ret|loop|ud2|hlt|syscall|int|rep|lock)")

_FARTHEST = 40
"""Lines that a region may hold before the first hunk, and after the last."""


@dataclass(frozen=True, slots=True)
class Region:
    """Lines begin to end (from 0, end not included) of the listing, and what replaces them.

    hunks: the places, in the list of hunks, of those that it holds.
    """

    begin: int
    end: int
    before: tuple[str, ...]
    after: tuple[str, ...]
    hunks: tuple[int, ...]


def is_straight(line: str) -> bool:
    """Whether a canonical line always goes on with the next one."""
    return not (is_label(line) or _LEAVES.match(line)) and (
        not line.startswith("\t.") or line.startswith(ALIGNS)
    )


def narrow(lines: Sequence[str], hunks: Sequence[Hunk]) -> list[Region]:
    """A region for each hunk, of its own lines alone."""
    return [
        Region(h.first - 1, h.last, tuple(lines[h.first - 1 : h.last]), h.lines, (k,))
        for k, h in enumerate(hunks)
    ]


def joined(lines: Sequence[str], hunks: Sequence[Hunk]) -> list[Region]:
    """Regions of hunks with only straight code between them, that code included."""
    regions: list[Region] = []
    for region in narrow(lines, hunks):
        last = regions[-1] if regions else None
        if last is not None and all(map(is_straight, lines[last.end : region.begin])):
            between = tuple(lines[last.end : region.begin])
            regions[-1] = Region(
                last.begin,
                region.end,
                last.before + between + region.before,
                last.after + between + region.after,
                last.hunks + region.hunks,
            )
        else:
            regions.append(region)
    return regions


def widened(lines: Sequence[str], region: Region) -> Region:
    """The region with the straight code before and after it."""
    begin, end = region.begin, region.end
    while begin and is_straight(lines[begin - 1]) and region.begin - begin < _FARTHEST:
        begin -= 1
    while end < len(lines) and is_straight(lines[end]) and end - region.end < _FARTHEST:
        end += 1
    head, tail = tuple(lines[begin : region.begin]), tuple(lines[region.end : end])
    return Region(begin, end, head + region.before + tail, head + region.after + tail, region.hunks)
