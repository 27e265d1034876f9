"""Calls in loops replaced by the lines of the function that they call.

gcc does not inline a function that is marked `noinline` or `noipa`, is large for its limits, or
comes from a file of its own. A call and its return cost two jumps, a store and a load of the return
address, and the other moves stop at a call. Here the lines of a small function take the place of a
call in a loop. They need no change: the arguments are in the registers where the call would find
them, and the lines change nothing that the call would not have changed.

Preconditions: the function is in the listing and is no weak symbol; it ends with `ret`, calls
nothing, and does not mention the stack pointer (a frame that it only makes and removes, of no use
once its calls were replaced by instructions, is left out); each of its jumps leads to a label of
its own; its flow is known; the call is in a loop of another function.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.flow.registers import Function, functions
from policy_jax.asm.functions import functions_at
from policy_jax.asm.labels import greatest_label
from policy_jax.asm.normalise import is_label

MOST_LINES = 30
"""Of a function that takes the place of a call."""

MOST_ADDED = 120
"""Lines that all replacements together may add to a listing."""

_CALL = re.compile(r"\tcall\t([A-Za-z_][\w.$]*)(?:@PLT)?\Z")
_LABEL = re.compile(r"\.L\d+(?![\w.$])")
_FRAME = re.compile(r"\t(sub|add)q\t\$(\d+), %rsp\Z")
_STACK = re.compile(r"%[re]?spl?\b|\t(?:push[lqw]?|pop[lqw]?|leave[lqw]?|enter[lqw]?)(?:\t|\Z)")
_JUMP = re.compile(r"\tj\w+\t(\S+)\Z")
_WEAK = re.compile(r"\t\.(?:weak|symver)\t([\w.$]+)")


def inline_calls(lines: Sequence[str]) -> list[str]:
    """The canonical listing with small functions in the place of calls in loops."""
    names = {m[1] for m in map(_CALL.match, lines) if m is not None}
    bodies = _bodies(lines, names)
    if not bodies:
        return [*lines]
    result = [*lines]
    last = greatest_label(lines)
    added = 0

    def calls_one(part: Sequence[str]) -> bool:
        return any(_called(line) in bodies for line in part)

    for span, function in functions(lines, calls_one):
        own = function.lines[0][:-1]
        new: list[str] = []
        for place, line in enumerate(function.lines):
            body = bodies.get(_called(line)) if _called(line) != own else None
            if body is None or added + len(body) > MOST_ADDED or not _in_loop(function, place):
                new.append(line)
                continue
            copied, last = _copied(body, last)
            added += len(copied)
            new += copied
        result[span.start : span.stop] = new
    return result


def _called(line: str) -> str:
    match = _CALL.match(line)
    return "" if match is None else match[1]


def _in_loop(function: Function, place: int) -> bool:
    return place in function.reached(place)


def _bodies(lines: Sequence[str], names: set[str]) -> dict[str, list[str]]:
    """The lines of each function of these that may take the place of a call, without its label."""
    weak = {m[1] for m in map(_WEAK.match, lines) if m is not None}
    owner = functions_at(lines)
    found: dict[str, list[str]] = {}
    for name in names - weak:
        places = [k for k, of in enumerate(owner) if of == name]
        if not 2 <= len(places) <= MOST_LINES or places[-1] - places[0] >= len(places):
            continue
        part = [*lines[places[0] : places[-1] + 1]]
        body = _without_frame(part[1:])
        if part[0] == f"{name}:" and body is not None and Function.read(part, frozenset()):
            found[name] = body
    return found


def _without_frame(body: Sequence[str]) -> list[str] | None:
    """The lines of a function without the frame that nothing needs; None for one that must not take
    the place of a call."""
    frames = [m for m in map(_FRAME.match, body) if m is not None]
    made = {m[2] for m in frames if m[1] == "sub"}
    removed = [m[2] for m in frames if m[1] == "add"]
    returns = sum(line == "\tret" for line in body)
    paired = len(made) == 1 and made == {*removed} and len(frames) == 1 + returns
    if frames and not (paired and _FRAME.match(body[0])):
        return None
    lines = [line for line in body if not _FRAME.match(line) and line != "\tendbr64"]
    labels = {line[:-1] for line in lines if is_label(line)}
    for line in lines:
        labels.discard(line[:-1])  # a jump back is a loop
        jump = _JUMP.match(line)
        if _STACK.search(line) or line.startswith(("\tcall", "\tf", "\tud2")):
            return None
        if line.startswith("\t.") and not line.startswith("\t.p2align"):
            return None
        if jump is not None and jump[1] not in labels:
            return None
    return lines if lines and lines[-1] == "\tret" else None


def _copied(body: Sequence[str], last: int) -> tuple[list[str], int]:
    """The lines with labels of their own instead of `ret`, and the number of the last label."""
    fresh: dict[str, str] = {}
    for line in body:
        if is_label(line):
            last += 1
            fresh[line[:-1]] = f".L{last}"
    new = [_LABEL.sub(lambda m: fresh.get(m[0], m[0]), line) for line in body[:-1]]
    if "\tret" not in new:
        return new, last
    last += 1
    end = f".L{last}"
    return [*(f"\tjmp\t{end}" if line == "\tret" else line for line in new), f"{end}:"], last
