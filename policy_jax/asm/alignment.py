"""Alignment and padding in a listing: they say where code lies, not what it does.

An edit that changes nothing else can still make a program faster or slower, by accident of the
layout (`executor.engine.layouts`), so it must not pass for a better program.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import is_code_section, section_of

_ALIGNMENT = re.compile(r"\t\.(?:p2align|balign|align)[wl]?(?:\t|\Z)")
_FILL = re.compile(r"\t\.(?:skip|space|zero|fill|nops|org)\t")
_NOTHING = re.compile(
    r"\t(?:(?:data16|[cdes]s) )*nop[wlq]?(?:\t|\Z)|\txchgw?\t%ax, %ax\Z", re.IGNORECASE
)
"""Instructions that do nothing, as assemblers write them into gaps."""
_BEFORE_A_FUNCTION = re.compile(r"\t\.(?:p2align|align|balign|globl|global|local|weak|hidden)\b")


def without_alignment(lines: Sequence[str]) -> list[tuple[str, str]]:
    """What canonical lines hold beside alignment and padding: each line with its section.

    Padding is `nop`s and filled bytes in code sections; the same directives in data are data.
    """
    kept: list[tuple[str, str]] = []
    section, switch = ".text", "\t.text"
    for line in lines:
        before, section = section, section_of(line, section)
        if section != before or section_of(line, "\0") != "\0":
            switch = line
            continue
        padding = is_code_section(section) and (_FILL.match(line) or _NOTHING.match(line))
        if not padding and not _ALIGNMENT.match(line):
            kept.append((switch, line))
    return kept


def only_alignment(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether two canonical listings differ, but in nothing than alignment and padding."""
    return [*before] != [*after] and without_alignment(before) == without_alignment(after)


def shifted(lines: Sequence[str], sizes: Sequence[int]) -> list[str]:
    """Canonical lines with padding before the first function of each code section, in bytes.

    sizes: at least one, taken in turns by the sections in their order. The padding never runs.
    """
    owners, starts = functions_at(lines), dict[int, int]()
    seen: set[str] = set()
    section = ".text"
    for place, line in enumerate(lines):
        section = section_of(line, section)
        if owners[place] and section not in seen and is_code_section(section):
            at = place
            while at and _BEFORE_A_FUNCTION.match(lines[at - 1]):
                at -= 1
            starts[at] = sizes[len(seen) % len(sizes)]
            seen.add(section)
    moved: list[str] = []
    for place, line in enumerate(lines):
        if place in starts:
            moved.append(f"\t.skip\t{starts[place]},0x90")
        moved.append(line)
    return moved
