"""Which line of a listing an address of its program comes from.

The assembler is asked for a table of lines (`as -g`), the listing is linked like any other, and
objdump prints the table, all inside the build cage. The table is used only if the program loads the
same bytes as the one that was sampled.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_ROW = re.compile(r"^.*?\s(\d+|-)\s+0x([0-9a-f]+)(?:\s|$)")
# What a listing says about lines of its C source: the assembler then makes no table of its own.
_ABOUT_SOURCE = re.compile(r"\s*(?:\.(?:loc|file|line|ln|appfile|appline)\b|#\s*\d+\s+\")")
_DEBUG_SECTION = re.compile(r"\s*\.(?:push)?section\s+\"?\.debug_")
_OTHER_SECTION = re.compile(
    r"\s*\.(?:(?:push)?section\s+(?!\"?\.debug_)|popsection|previous|text|data|bss)"
)
_LAST_ADDRESS = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class LineTable:
    """Addresses of a program and the lines that they come from, in order of address.

    lines[i]: number, from 0, of the line (as by str.splitlines) from address starts[i] to the next
    one; -1 for none.
    """

    starts: NDArray[np.int64]
    lines: NDArray[np.int64]

    def line(self, address: int) -> int | None:
        """The line of an address; None where it has none."""
        place = int(np.searchsorted(self.starts, address, "right")) - 1
        line = int(self.lines[place]) if place >= 0 else -1
        return None if line < 0 else line


def without_source_lines(listing: str) -> str:
    """The listing without debug information, with as many lines.

    It differs from `listing` in nothing that is loaded.
    """
    kept = []
    in_debug = False
    for line in listing.split("\n"):
        if _DEBUG_SECTION.match(line):
            in_debug = True
        elif _OTHER_SECTION.match(line):
            in_debug = False
        kept.append("" if in_debug or _ABOUT_SOURCE.match(line) else line)
    return "\n".join(kept)


def line_table(decoded: str, listing: str) -> LineTable:
    """From what `objdump --dwarf=decodedline` printed for the program of `listing`."""
    places = _indices(listing)
    found: list[tuple[int, int]] = []
    for row in decoded.splitlines():
        match = _ROW.match(row)
        if match is None:
            continue
        number = -1 if match[1] == "-" else int(match[1]) - 1
        known = 0 <= number < len(places) and match[1] != "-"
        if (address := int(match[2], 16)) <= _LAST_ADDRESS:  # a listing can name any address
            found.append((address, places[number] if known else -1))
    # A table ends where the next one may begin, so an end sorts before a beginning.
    found.sort(key=lambda row: (row[0], row[1] >= 0))
    last = dict(found)  # of two rows for an address, the later one counts
    return LineTable(
        np.array(list(last), np.int64) if last else np.zeros(0, np.int64),
        np.array(list(last.values()), np.int64) if last else np.zeros(0, np.int64),
    )


def _indices(listing: str) -> list[int]:
    """For each line as the assembler counts them, its number as str.splitlines counts."""
    places = []
    total = 0
    for part in listing.split("\n"):
        places.append(total)
        total += len(f"{part}\n".splitlines())  # a form feed before it ends a line of its own
    return places
