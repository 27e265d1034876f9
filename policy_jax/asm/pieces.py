"""Where a function that is too long for one window is cut.

A cut between two basic blocks lets an edit of either keep to its own window. Where few jumps cross
the cut, a loop stays in one piece.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from policy_jax.asm.normalise import is_label
from policy_jax.asm.windows import GREATEST_NUMBER

CORE = 0.75
"""Share of a window's tokens for the lines that may be edited; the rest is for those around."""

_JUMP = re.compile(r"\t(?:notrack |bnd )?j\w+\t")
_ENDS_BLOCK = re.compile(rf"{_JUMP.pattern}|\t(?:repz? )?ret\w*(?:\t|\Z)")


def pieces(
    lines: Sequence[str], part: range, body: range, costs: Sequence[int], budget: int
) -> Iterator[range]:
    """The pieces of a part of a canonical listing, in order.

    body: the lines of the function, its label first; part: these, and directives before them.
    costs: tokens of each line, 0 for one that is not shown. A piece has at most `GREATEST_NUMBER`
    lines and `CORE` of the budget, or is one line. A line of more tokens than the budget is in no
    piece.
    """
    crossed = borders(lines, body)
    room = max(1, int(budget * CORE))
    at = part.start
    while at < part.stop:
        if costs[at] > budget:
            at += 1
            continue
        end = _reach(costs, at, part.stop, room)
        if end < part.stop:
            end = _best(costs, at, end, part.stop, room, crossed)
        yield range(at, end)
        at = end


def borders(lines: Sequence[str], body: range) -> dict[int, int]:
    """The lines of a function that begin a basic block -> the jumps that go over the border before
    it. body: the function's lines, its label first."""
    at = {lines[k][:-1]: k for k in body if is_label(lines[k])}
    over = [0] * (len(body) + 2)
    for k in body:
        target = at.get(lines[k].rpartition("\t")[2]) if _JUMP.match(lines[k]) else None
        if target is not None:
            low, high = sorted((k, target))
            over[low + 1 - body.start] += 1
            over[high + 1 - body.start] -= 1
    crossed = [*itertools.accumulate(over)]
    return {
        k: crossed[k - body.start]
        for k in body[1:]
        if is_label(lines[k]) or _ENDS_BLOCK.match(lines[k - 1])
    }


def _reach(costs: Sequence[int], at: int, stop: int, room: int) -> int:
    """The end of the longest piece that begins at a line; it has at least that line."""
    cost, end = costs[at], at + 1
    while end < min(stop, at + GREATEST_NUMBER):
        cost += costs[end]
        if cost > room:
            break
        end += 1
    return end


def _best(
    costs: Sequence[int], at: int, most: int, stop: int, room: int, crossed: dict[int, int]
) -> int:
    """Where the piece that begins at a line ends, at most at `most`.

    Of the borders in the second half the one that the fewest jumps cross; of several, the one that
    leaves pieces of equal size. Without a border there, the last one before; without any, `most`.
    """
    upto = [*itertools.accumulate(costs[at:most], initial=0)]
    rest = sum(costs[at:stop])
    even = rest / -(-rest // room) if rest else 0.0
    there = [place for place in range(at + 1, most + 1) if place in crossed]
    late = [place for place in there if upto[place - at] >= room / 2]

    def badness(place: int) -> tuple[int, float]:
        return crossed.get(place, 0), abs(upto[place - at] - even)

    return min(late or there[-1:] or [most], key=badness)
