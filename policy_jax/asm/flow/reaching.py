"""The solver for reaching definitions: per register, one union for each set of blocks that reach
each other.

The definitions of one register do not depend on those of another. All blocks of a circle through
which a register passes unchanged have the same definitions before them, so the equations are solved
in one pass over the circles (strongly connected components: Tarjan, "Depth-first search and linear
graph algorithms", 1972), in the order in which they depend on each other. A worklist would visit
blocks again and again, in the worst case a number of times that grows with the square of their
number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Change = tuple[bool, frozenset[int]]
"""What a block does to a register: whether no older definition passes, and its own definitions."""

_NONE = frozenset[int]()
_UNCHANGED: Change = (False, _NONE)


class TooManyDefinitions(ValueError):
    """The sets of definitions have more elements together than the limit."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that only run one after the other.

    before: the blocks from which control comes. changes: register -> what the block does to it.
    entry: the definitions that each register has where a function begins here.
    """

    before: Sequence[int]
    changes: Mapping[str, Change]
    entry: frozenset[int] = _NONE


def solve(
    blocks: Sequence[Block], entered: frozenset[str], limit: int
) -> list[dict[str, frozenset[int]]]:
    """For each block: register -> the definitions that reach its begin, where there are some.

    entered: the registers that have a definition where a function begins. limit: of the elements of
    all sets together. Raises TooManyDefinitions.
    """
    result: list[dict[str, frozenset[int]]] = [{} for _ in blocks]
    changes: dict[str, dict[int, Change]] = {register: {} for register in entered}
    for number, block in enumerate(blocks):
        for register, change in block.changes.items():
            changes.setdefault(register, {})[number] = change
    # Registers that the same lines change have the same definitions, for instance all that only
    # calls change.
    alike: dict[tuple[bool, frozenset[tuple[int, Change]]], list[str]] = {}
    for register, changed in changes.items():
        alike.setdefault((register in entered, frozenset(changed.items())), []).append(register)
    for (enters, _), registers in alike.items():
        found, limit = _solve_one(blocks, changes[registers[0]], enters, limit)
        for number, places in enumerate(found):
            if places:
                result[number].update(dict.fromkeys(registers, places))
    return result


def _solve_one(
    blocks: Sequence[Block], changes: Mapping[int, Change], enters: bool, limit: int
) -> tuple[list[frozenset[int]], int]:
    """The definitions of one register before each block, and what is left of the limit."""
    found = [_NONE] * len(blocks)
    done = [False] * len(blocks)

    def settle(circle: Sequence[int]) -> None:
        nonlocal limit
        parts = set[frozenset[int]]()
        for number in circle:
            if enters:
                parts.add(blocks[number].entry)
            for other in blocks[number].before:
                kills, own = changes.get(other, _UNCHANGED)
                parts.add(own)
                if not kills and done[other]:
                    parts.add(found[other])
        parts.discard(_NONE)
        if len(parts) == 1:
            (union,) = parts
        else:
            limit -= sum(map(len, parts))
            if limit < 0:
                raise TooManyDefinitions
            union = frozenset[int]().union(*parts)
        for number in circle:
            found[number] = union
            done[number] = True

    # Tarjan's algorithm along the edges to the blocks before: a circle is complete after all those
    # on which it depends. `low` is the number of a visit, or of the earliest one that a block of
    # the same circle leads to; 0 before the visit.
    low = [0] * len(blocks)
    visits = 0
    circle: list[int] = []
    for root in range(len(blocks)):
        if low[root]:
            continue
        visits += 1
        low[root] = visits
        circle.append(root)
        path = [(root, visits, iter(blocks[root].before))]
        while path:
            number, visit, rest = path[-1]
            for other in rest:
                if changes.get(other, _UNCHANGED)[0] or done[other]:
                    continue
                if not low[other]:
                    visits += 1
                    low[other] = visits
                    circle.append(other)
                    path.append((other, visits, iter(blocks[other].before)))
                    break
                low[number] = min(low[number], low[other])
            else:
                path.pop()
                if path:
                    above = path[-1][0]
                    low[above] = min(low[above], low[number])
                if low[number] == visit:
                    first = circle.index(number) if circle[-1] != number else len(circle) - 1
                    settle(circle[first:])
                    del circle[first:]
    return found, limit
