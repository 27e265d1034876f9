"""Calls of routines in an edit: which call of a library function each replaces, and whether it may.

A routine takes the arguments of the functions that it stands for. So a call of a routine in the
place of such a call is the same call, as far as registers go, and the static check treats the line
as one that stays. Other new calls of routines are refused where they are surely wrong.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policy_jax.asm.edits import Hunk
from policy_jax.asm.flow.dataflow import Dataflow, successors
from policy_jax.asm.flow.effects import Effect
from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import is_label
from policy_jax.asm.routines.complete import called, named, routine_of
from policy_jax.asm.routines.library import ROUTINES
from policy_jax.asm.routines.references import callee, foreign

_INLINED = {
    "__uflow": ("rt_getchar", "rt_getc"),
    "__overflow": ("rt_putchar", "rt_putc"),
}
"""What gcc calls at the end of a buffer, and the routines that do what is inlined before it."""

_STEPS = (
    (re.compile(r"\tpushq?\t"), lambda m: 8),
    (re.compile(r"\tpopq?\t"), lambda m: -8),
    (re.compile(r"\tsubq?\t\$(-?\d+), %rsp\Z"), lambda m: int(m[1])),
    (re.compile(r"\taddq?\t\$(-?\d+), %rsp\Z"), lambda m: -int(m[1])),
    (re.compile(r"\tleaq?\t(-?\d+)\(%rsp\), %rsp\Z"), lambda m: -int(m[1])),
)
"""Instructions that move the stack pointer by a number of bytes, and the number (down is more)."""
_SETS_STACK = re.compile(r"\t(?:.*, %rsp\Z|leave|enter|popq?\t%rsp)")


def unknown_routines(before: Sequence[str], after: Sequence[str]) -> str | None:
    """The reason to reject an edit that names a routine which does not exist, or uses one where the
    listing does what no routine permits; None for others."""
    old = {*named(before)}
    new = [name for name in named(after) if name not in old]
    for name in new:
        if routine_of(name) is None:
            return f"there is no routine {name}; the routines are {', '.join(sorted(ROUTINES))}"
    refused = foreign(after) if new else []
    if refused:
        return (
            f"it calls {new[0]} and refers to {refused[0]}; routines are for programs with one "
            "thread, in the C locale"
        )
    return None


@dataclass(frozen=True, slots=True)
class RoutineCalls:
    """The new calls of routines in an edit.

    replaced: for those in place of a call that they stand for, place in `after` -> place in
    `before`. refused: the reason to reject the edit; "" for none.
    """

    replaced: dict[int, int]
    refused: str = ""


def routine_calls(before: Dataflow, after: Dataflow, edit: Sequence[Hunk]) -> RoutineCalls:
    """The new calls of routines from one canonical listing to another. edit: the way there."""
    routines = {*called(after.lines)}
    if not routines:
        return RoutineCalls({})
    replaced = dict[int, int]()
    alone = list[int]()
    gone = list[int]()  # calls of all hunks that are not replaced within their own
    later = list[tuple[int, str]]()  # and calls of routines that replace none there
    shift = 0
    for hunk in edit:
        first = hunk.first - 1
        old = _called_no_more(before.lines[first : hunk.last], hunk.lines, first)
        for place in range(first + shift, first + shift + len(hunk.lines)):
            name = callee(after.lines[place])
            if name not in routines:
                continue
            match = _first(before.lines, old, name)
            if match is None:
                others = [callee(before.lines[k]) for k in old]
                others = [c for c in others if name not in _INLINED.get(c, ())]
                later.append((place, others[0] if others else ""))
            else:
                old.remove(match)
                replaced[place] = match
        gone += old
        shift += len(hunk.lines) - (hunk.last - first)
    inlined = {callee(before.lines[k]) for k in gone} & _INLINED.keys()
    for place, other in later:
        name = callee(after.lines[place])
        match = _first(before.lines, gone, name)
        if match is None:
            if other or not any(name in _INLINED[one] for one in inlined):
                return RoutineCalls(replaced, _refusal(name, other))
            alone.append(place)
        else:
            gone.remove(match)
            replaced[place] = match
    return RoutineCalls(replaced, _misaligned(before, after, replaced, alone))


def _called_no_more(old: Sequence[str], new: Sequence[str], first: int) -> list[int]:
    """The places of the calls in replaced lines, but for those that the new lines have too."""
    places = {k: name for k, line in enumerate(old, first) if (name := callee(line))}
    for name in map(callee, new):
        same = next((k for k, one in places.items() if one == name), None)
        if same is not None and routine_of(name) is None:
            del places[same]
    return [*places]


def _refusal(name: str, other: str) -> str:
    """Why a routine may not be called where it replaces no call that it stands for, but one of
    `other` ("" for none)."""
    functions = _stands_for(name)
    if other:
        return f"{name} replaces a call of {other}, and stands for {', '.join(functions)}"
    return f"{name} replaces no call of {' or '.join(functions)}"


def _misaligned(
    before: Dataflow, after: Dataflow, replaced: Mapping[int, int], alone: Sequence[int]
) -> str:
    """Why the stack is not as a new call needs it; "" where it is, or is not known."""
    if not replaced and not alone:
        return ""
    old_depths, new_depths = _depths(before), _depths(after)
    for place in sorted((*replaced, *alone)):
        line, depth, was = after.lines[place], new_depths[place], replaced.get(place)
        if was is not None and depth == old_depths[was] and _way(line) == _way(before.lines[was]):
            continue
        if depth is not None and depth % 16 != (8 if _way(line) == "call" else 0):
            shown = line.strip().replace("\t", " ")
            return f"at `{shown}` the stack is not aligned to 16 bytes"
    return ""


def _first(lines: Sequence[str], places: Sequence[int], name: str) -> int | None:
    """The first place of a call that a routine may replace."""
    functions = (name, *_stands_for(name))
    return next((k for k in places if callee(lines[k]) in functions), None)


def _stands_for(name: str) -> tuple[str, ...]:
    routine = routine_of(name)
    return () if routine is None else routine.stands_for


def _way(line: str) -> str:
    """How a line goes to a function: "call" or "jump"."""
    return "call" if line.startswith("\tcall") else "jump"


def _depths(flow: Dataflow) -> list[int | None]:
    """For each line the bytes on the stack of its function before it; None where not known.

    The stack is a multiple of 16 before a call, so 8 more where a function begins (System V ABI).
    """
    lines, known = flow.lines, flow.effects
    owner = functions_at(lines)
    following = successors(lines, known, owner)
    depths = list[int | None]([None] * len(lines))
    seen = [False] * len(lines)
    waiting = deque[int]()
    for place, line in enumerate(lines):
        if is_label(line) and owner[place] == line[:-1]:
            depths[place], seen[place] = 0, True
            waiting.append(place)
    while waiting:
        place = waiting.popleft()
        after = _depth_after(lines[place], known[place], depths[place])
        for then in following[place]:
            if not seen[then] or (depths[then] is not None and depths[then] != after):
                depths[then] = None if seen[then] else after
                seen[then] = True
                waiting.append(then)
    return depths


def _depth_after(line: str, effect: Effect | None, depth: int | None) -> int | None:
    if depth is None or effect is None:
        return depth
    for pattern, step in _STEPS:
        match = pattern.match(line)
        if match is not None:
            return None if line.endswith("\t%rsp") else depth + step(match)
    return None if _SETS_STACK.match(line) else depth
