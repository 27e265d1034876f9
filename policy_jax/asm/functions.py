"""The function that each line of a canonical listing belongs to.

A function goes from its label to its last instruction. It may include jump tables in a data
section, after which its code goes on, and at its end a cold part (`f.cold`) in another section. In
a compiler's text `.size` ends a function; canonical lines have none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from policy_jax.asm.normalise import is_code_section, is_label, section_of

_NAME = re.compile(r"([A-Za-z_][\w.$]*):\Z")
_FRAMES = re.compile(
    r"\t\.(?:p2align|align|balign|globl|global|local|comm|lcomm|weak|hidden|type)\b"
)
"""Directives that may stand before the label of the next function or datum."""


def is_part(name: str, function: str) -> bool:
    """Whether `name` is code that gcc moved out of the function because it seldom runs."""
    return name == f"{function}.cold" or name.startswith(f"{function}.cold.")


def functions_at(lines: Sequence[str]) -> list[str]:
    """For each canonical line the function that it belongs to; "" outside of functions."""
    return [*_functions_at(tuple(lines))]


@lru_cache(maxsize=64)  # each kind of move asks for the functions of the same listing
def _functions_at(lines: tuple[str, ...]) -> tuple[str, ...]:
    owner = [""] * len(lines)
    current, last, apart = "", -1, False
    section = home = ".text"
    for place, line in enumerate(lines):
        before, section = section, section_of(line, section)
        apart = apart or section != before
        if line.startswith("\t.") and (section != before or _FRAMES.match(line)):
            continue
        if not is_code_section(section):
            continue
        named = _NAME.match(line)
        if named and not (current and is_part(named[1], current)):
            current, home = named[1], section
        elif not current:
            continue
        elif not named:
            # After a table the code goes on in the same section, at a label that only jumps reach.
            if apart and (section != home or not is_label(line)):
                current = ""
                continue
            owner[last + 1 : place] = [current] * (place - last - 1)
        else:
            owner[last + 1 : place] = [current] * (place - last - 1)
            home = section
        owner[place], last, apart = current, place, False
    return (*owner,)


def functions_of(lines: Sequence[str]) -> list[str]:
    """Names of the functions of a canonical listing."""
    return [name for name in dict.fromkeys(functions_at(lines)) if name]


def span_of(lines: Sequence[str], function: str) -> range | None:
    """Indices of a function's lines, its label first; None where the listing lacks it."""
    inside = [place for place, name in enumerate(functions_at(lines)) if name == function]
    return range(inside[0], inside[-1] + 1) if inside else None


def lines_of(lines: Sequence[str], function: str) -> list[str]:
    """The lines of one function of a canonical listing, its label first."""
    span = span_of(lines, function)
    return [] if span is None else [*lines[span.start : span.stop]]


def section_after(lines: Sequence[str]) -> str:
    """The directive that selects the section at the end of the lines of any compiler's listing."""
    directive, section = "\t.text", ".text"
    for line in lines:
        before, section = section, section_of(line.strip(), section)
        if section != before:
            directive = line.rstrip()
    return directive


def back_to(section: str, lines: Sequence[str]) -> list[str]:
    """The directive `section` as a line, or no line where it is in force after `lines`."""
    now = section_after(lines)
    return [] if section_of(now.strip(), "") == section_of(section.strip(), "") else [section]
