"""Edit scripts: answers that name the lines they replace and repeat no others.

A listing is shown with each line's number in front (`number`):

    <1>.text
    <2>main:
    <3>movl<TAB>$1, %eax

A script is a sequence of hunks. A hunk is two line numbers and the lines that take their place:
`<a><b>` followed by lines, each ended by a line feed, replaces lines a to b of the listing. With
b = a - 1 it inserts before line a (`<1><0>` at the start, `<n+1><n>` at the end); without lines it
deletes. Hunks come in increasing order, each beginning after the last line of the one
before and after its first. The empty script changes nothing. A line before the hunks may name
another listing that they relate to (`bases`).

Lines are written without their leading tab; labels (`name:`) never have one. A line that this rule
would not restore, or that looks like a marker or a fence, is written in full after a backslash.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import numpy as np

from policy_jax.asm.labels import align_labels

__all__ = [
    "EditError",
    "Hunk",
    "align_labels",
    "apply",
    "apply_hunks",
    "common_ends",
    "diff",
    "hunks",
    "number",
    "parse",
    "render",
    "unnumber",
    "written",
]

# What a script costs, in tokens: two markers open a hunk, a line is about two tokens.
_HUNK_COST = 2
_LINE_COST = 2
# With more cells than this, difflib's heuristic replaces the exact table (8 bytes a cell).
_TABLE_LIMIT = 4_000_000

_HEADER = re.compile(r"<([0-9]{1,7})><([0-9]{1,7})>")
_NUMBERED = re.compile(r"<([0-9]{1,7})>")
_LABEL = re.compile(r"[\w.$]+:\Z")


class EditError(ValueError):
    """An edit script that cannot be applied; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Hunk:
    """Replace lines first..last (counted from 1; last = first - 1 inserts) by `lines`."""

    first: int
    last: int
    lines: tuple[str, ...]


def number(lines: Sequence[str], hidden: Container[int] = ()) -> str:
    """Show a listing as a prompt does: one numbered line each, from `<1>`, ended by a line feed.

    hidden: indices (from 0) of lines that are left out; the others keep their numbers.
    Raises ValueError where a line contains a line feed.
    """
    return "".join(f"<{k + 1}>{written(line)}\n" for k, line in enumerate(lines) if k not in hidden)


def unnumber(text: str) -> list[str]:
    """The lines that `number` was given. Raises EditError on text that it did not write."""
    lines: list[str] = []
    for k, row in enumerate(text.split("\n")[:-1], 1):
        match = _NUMBERED.match(row)
        if match is None or int(match[1]) != k:
            raise EditError(f"row {k} of the numbered listing does not begin with <{k}>")
        lines.extend(_read(row[match.end() :]))
    return lines


def diff(source: Sequence[str], target: Sequence[str]) -> str:
    """The cheapest script that turns `source` into `target`; "" where they are equal.

    Cost: 2 for a hunk and 2 for each line written, about the tokens they take, so hunks with one
    unchanged line between them cost the same apart or merged and more distant ones stay apart.
    Raises ValueError where a line contains a line feed.
    """
    return render(hunks(source, target))


def render(script: Sequence[Hunk]) -> str:
    """Write hunks as text."""
    return "".join(
        f"<{hunk.first}><{hunk.last}>" + "".join(f"{written(line)}\n" for line in hunk.lines)
        for hunk in script
    )


def apply(source: Sequence[str], script: str) -> list[str]:
    """Apply a script to the listing it was written for.

    Raises EditError, and nothing else whatever the text, where the script is not well formed
    or does not fit the listing.
    """
    return apply_hunks(source, parse(script, len(source)))


def apply_hunks(source: Sequence[str], script: Sequence[Hunk]) -> list[str]:
    """Apply the hunks of a script, in order, to the listing that they were written for."""
    result: list[str] = []
    done = 0
    for hunk in script:
        result.extend(source[done : hunk.first - 1])
        result.extend(hunk.lines)
        done = hunk.last
    result.extend(source[done:])
    return result


def parse(script: str, length: int) -> list[Hunk]:
    """The hunks of a script for a listing of `length` lines. Raises EditError as `apply` does."""
    script_hunks: list[Hunk] = []
    lines: list[str] = []
    position = 0
    least = 1  # the smallest line at which the next hunk may begin
    bounds: tuple[int, int] | None = None
    while position < len(script):
        if script[position] == "<":
            header = _HEADER.match(script, position)
            if header is None:
                shown = script[position : position + 20]
                raise EditError(f"a hunk begins with two line numbers <a><b>, not {shown!r}")
            if bounds is not None:
                script_hunks.append(Hunk(*bounds, tuple(lines)))
                lines = []
            first, last = int(header[1]), int(header[2])
            _check_range(first, last, length, least)
            least = max(first, last) + 1
            bounds = first, last
            position = header.end()
            continue
        if bounds is None:
            shown = script[position : position + 20]
            raise EditError(f"text before the first hunk: {shown!r}")
        end = script.find("\n", position)
        if end < 0:
            raise EditError(f"the last line of hunk <{bounds[0]}><{bounds[1]}> has no line end")
        lines.extend(_read(script[position:end]))
        position = end + 1
    if bounds is not None:
        script_hunks.append(Hunk(*bounds, tuple(lines)))
    return script_hunks


def _check_range(first: int, last: int, length: int, least: int) -> None:
    name = f"hunk <{first}><{last}>"
    if first < 1:
        raise EditError(f"{name}: lines are counted from 1")
    if last < first - 1:
        raise EditError(f"{name}: the range runs backwards")
    if last > length or first > length + 1:
        raise EditError(f"{name}: the listing has {length} lines")
    if first < least:
        raise EditError(f"{name} overlaps the hunk before it or is out of order")


def _read(text: str) -> list[str]:
    """The line that a script's text stands for; none for a blank text."""
    if text.startswith("\\"):
        return [text[1:]]
    text = text.lstrip(" \t")
    if not text:
        return []
    return [text if _LABEL.match(text) else f"\t{text}"]


def written(line: str) -> str:
    """A line as prompts and scripts show it, without a line feed. Raises ValueError where it
    contains one."""
    if "\n" in line:
        raise ValueError(f"a line of a listing contains a line feed: {line!r}")
    short = line.removeprefix("\t")
    if short and short[0] not in "<`\\" and _read(short) == [line]:
        return short
    return f"\\{line}"


def common_ends(source: Sequence[str], target: Sequence[str]) -> tuple[int, int]:
    """How many lines at the start, and how many others at the end, are the same."""
    start = 0
    shorter = min(len(source), len(target))
    while start < shorter and source[start] == target[start]:
        start += 1
    tail = 0
    while tail < shorter - start and source[-1 - tail] == target[-1 - tail]:
        tail += 1
    return start, tail


def hunks(source: Sequence[str], target: Sequence[str]) -> list[Hunk]:
    """The hunks of `diff`, by least cost."""
    start, tail = common_ends(source, target)
    old = source[start : len(source) - tail]
    new = target[start : len(target) - tail]
    if not old and not new:
        return []
    if (len(old) + 1) * (len(new) + 1) > _TABLE_LIMIT:
        matcher = SequenceMatcher(None, list(old), list(new), autojunk=False)
        spans = [code[1:] for code in matcher.get_opcodes() if code[0] != "equal"]
    else:
        spans = _cheapest(old, new)
    return [Hunk(start + i1 + 1, start + i2, tuple(new[j1:j2])) for i1, i2, j1, j2 in spans]


def _cheapest(source: Sequence[str], target: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Replaced spans (i1, i2, j1, j2) of least total cost, by dynamic programming.

    outside[i, j] and inside[i, j]: least cost of turning source[:i] into target[:j] when no hunk,
    or a hunk, is open afterwards. A row of `inside` is a running minimum, so a row is a few
    vector operations.
    """
    ids = {line: k for k, line in enumerate(dict.fromkeys([*source, *target]))}
    old = np.array([ids[line] for line in source], dtype=np.int32)
    new = np.array([ids[line] for line in target], dtype=np.int32)
    n, m = len(old), len(new)
    unreachable = np.int32(1 << 29)
    written = (np.arange(m + 1) * _LINE_COST).astype(np.int32)
    outside = np.full((n + 1, m + 1), unreachable, dtype=np.int32)
    inside = np.full((n + 1, m + 1), unreachable, dtype=np.int32)
    outside[0, 0] = 0
    for i in range(n + 1):
        if i:
            best = np.minimum(outside[i - 1, :-1], inside[i - 1, :-1])
            outside[i, 1:] = np.where(new == old[i - 1], best, unreachable)
        row = outside[i] + _HUNK_COST
        if i:
            row = np.minimum(row, inside[i - 1])
        inside[i] = np.minimum.accumulate(row - written) + written
    spans: list[tuple[int, int, int, int]] = []
    i, j = n, m
    in_hunk = bool(inside[n, m] < outside[n, m])
    i2, j2 = i, j
    while i or j or in_hunk:
        if not in_hunk:
            i, j = i - 1, j - 1
            in_hunk = bool(inside[i, j] < outside[i, j])
            i2, j2 = i, j
        elif inside[i, j] == outside[i, j] + _HUNK_COST:
            spans.append((i, i2, j, j2))
            in_hunk = False
        elif i and inside[i, j] == inside[i - 1, j]:
            i -= 1
        else:
            j -= 1
    return spans[::-1]
