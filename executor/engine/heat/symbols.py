"""Names of library functions, from a library's symbols and from its debug file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import NoteSection
from numpy.typing import NDArray

DEBUG_FILES = Path("/usr/lib/debug/.build-id")
_SYMBOL = np.dtype(
    [("name", "<u4"), ("info", "u1"), ("other", "u1"), ("section", "<u2"), ("value", "<u8"),
     ("size", "<u8")]
)  # fmt: skip
_FUNCTIONS = (2, 10)  # STT_FUNC, STT_GNU_IFUNC
LONGEST_NAME = 80
_MOST_NAMES = 64
"""Names of one address that are considered. A candidate can give one address any number."""


class Symbols:
    """The functions of an ELF file by address.

    The public names come from `.dynsym`. `.symtab` has the others: it is in the file itself if that
    was not stripped, or in a debug file of the same build id if one is installed. find_debug_file:
    whether to look for that; not for a file that a candidate made. Raises what pyelftools raises
    for a malformed file.
    """

    def __init__(self, elf: ELFFile, find_debug_file: bool = True) -> None:
        tables = [_table(elf, ".dynsym"), _table(elf, ".symtab")]
        debug = DEBUG_FILES / (_build_id(elf) if find_debug_file else "")
        if debug.suffix == ".debug" and debug.is_file():
            with debug.open("rb") as file:
                tables.append(_table(ELFFile(file), ".symtab"))
        rows, self._names, base = [], b"", 0
        for symbols, names in tables:
            kept = symbols[
                np.isin(symbols["info"] & 0xF, _FUNCTIONS)
                & (symbols["section"] != 0)
                & (symbols["size"] > 0)
            ]
            rows.append((kept["value"], kept["value"] + kept["size"], kept["name"] + base))
            self._names += names
            base += len(names)
        start, end, name = (np.concatenate([r[k] for r in rows]).astype(np.int64) for k in range(3))
        order = np.argsort(start, kind="stable")
        self._start, self._end, self._name = start[order], end[order], name[order]

    def name(self, address: int) -> str | None:
        """The function that contains an address of the file; None where no symbol does.

        Of several names of one function it is the one that begins with the fewest underscores, then
        the shortest, then the first in alphabetical order.
        """
        stop = int(np.searchsorted(self._start, address, "right"))
        first = int(np.searchsorted(self._start, self._start[stop - 1])) if stop else 0
        around = slice(first, min(stop, first + _MOST_NAMES))
        inside = self._name[around][self._end[around] > address]
        if not inside.size:
            return None
        names = [self._text(int(at)) for at in inside]
        return min(names, key=lambda n: (len(n) - len(n.lstrip("_")), len(n), n))

    def _text(self, at: int) -> str:
        longest = self._names[at : at + LONGEST_NAME]
        return longest.split(b"\0")[0].decode(errors="replace")


def _table(elf: ELFFile, section: str) -> tuple[NDArray[Any], bytes]:
    table = elf.get_section_by_name(section)
    if table is None or table["sh_type"] not in ("SHT_DYNSYM", "SHT_SYMTAB"):
        return np.zeros(0, _SYMBOL), b""
    names = elf.get_section(table["sh_link"]).data() + b"\0"
    data = table.data()
    return np.frombuffer(data[: len(data) // _SYMBOL.itemsize * _SYMBOL.itemsize], _SYMBOL), names


def _build_id(elf: ELFFile) -> str:
    """The path of the debug file below DEBUG_FILES; "" without a build id."""
    section = elf.get_section_by_name(".note.gnu.build-id")
    if isinstance(section, NoteSection):
        for note in section.iter_notes():
            if note["n_type"] == "NT_GNU_BUILD_ID":
                digits = str(note["n_desc"])
                return f"{digits[:2]}/{digits[2:]}.debug"
    return ""
