"""Keeps the code of a listing at its addresses when it calls routines in place of functions.

The speed of a loop may change by a fifth with its address (which bytes share a line of the cache).
The linker places the code of a program behind a table with one entry for each function of the
library that it calls by name, `call printf@PLT`. If routines changed the number of entries, all
code of the program would move, and a program would be slower, or faster, for no other reason.

So for each routine in use, the appended text holds a jump, which is never executed, to a function
that the routine stands for: its entry stays where the listing's own call is gone. Routines call
other functions without an entry, `call *vfprintf@GOTPCREL(%rip)`, except functions which the
listing calls by name anyway. Then all entries are those of the listing with its own calls.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from policy_jax.asm.routines.library import Routine

_BY_ENTRY = re.compile(r"\t(call|jmp)\t([A-Za-z_]\w*)@PLT\Z")
_ENTRY = re.compile(r"([A-Za-z_]\w*)@PLT\b|\t(?:call|jmp)\t([A-Za-z_]\w*)\Z")


def entries(lines: Iterable[str]) -> frozenset[str]:
    """The functions that canonical lines call or jump to by name; those of other files have an
    entry in the linker's table."""
    return frozenset(match[1] or match[2] for line in lines for match in _ENTRY.finditer(line))


def kept_entries(routines: Iterable[Routine], own: frozenset[str]) -> list[str]:
    """A function for each routine whose entry stays. own: the entries of the listing."""
    kept = set[str]()
    for routine in routines:
        stands = routine.stands_for
        kept.add(next((name for name in stands if name in own), stands[0]))
    return sorted(kept)


def without_entries(lines: Iterable[str], kept: frozenset[str]) -> list[str]:
    """The lines of a routine; functions that are not `kept` are called without an entry."""

    def one(line: str) -> str:
        match = _BY_ENTRY.match(line) if "@PLT" in line else None
        if match is None or match[2] in kept:
            return line
        return f"\t{match[1]}\t*{match[2]}@GOTPCREL(%rip)"

    return [one(line) for line in lines]


def never_executed(functions: Sequence[str]) -> list[str]:
    """Lines that keep the entries of functions."""
    if not functions:
        return []
    return [
        "# Never executed; keeps the addresses of the code of the program",
        "\t.text",
        *(f"\tjmp\t{name}@PLT" for name in functions),
    ]
