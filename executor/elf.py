"""Are two object files the same program? Compared by what gets loaded, not by their text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile
from elftools.elf.relocation import RelocationSection
from elftools.elf.sections import SymbolTableSection

_SHF_ALLOC = 2
# Unwind tables and notes are loaded but never looked at by a C program that runs to its end.
_IGNORED = (".eh_frame", ".note.", ".comment")
_MOST_TIMES_LARGER, _LARGER_ANYWAY = 4, 64 << 10
_PLAIN_TYPES = ("STT_NOTYPE", "STT_OBJECT", "STT_FUNC", "STT_SECTION")


def identical(a: bytes, b: bytes) -> bool:
    """Whether two relocatable x86-64 objects load equal code and data.

    Equal: allocatable sections (name, type, flags, alignment, size, bytes), relocations in them
    by what they resolve to (section and offset for local symbols, name for others), and symbols
    visible to the linker. Ignored: unwind tables, notes, comments, names of local labels, debug
    sections, symbol sizes. An object that cannot be read equals nothing, nor does one far larger
    than the other: names that nobody uses could be many, and reading them takes long.
    """
    if max(len(a), len(b)) > _MOST_TIMES_LARGER * min(len(a), len(b)) + _LARGER_ANYWAY:
        return False
    try:
        return _loadable(a) == _loadable(b)
    except (ELFError, UnicodeDecodeError, ValueError, KeyError, IndexError, AttributeError):
        # pyelftools raises all of these on malformed files; such a file is judged by running it.
        return False


def image_bytes(binary: bytes) -> int:
    """Memory that the loadable segments of an executable ask for; 0 when unreadable."""
    try:
        elf = ELFFile(io.BytesIO(binary))
        return sum(s["p_memsz"] for s in elf.iter_segments() if s["p_type"] == "PT_LOAD")
    except (ELFError, ValueError, KeyError):
        return 0


def _loadable(data: bytes) -> tuple[list[Any], list[Any], list[Any]]:
    elf = ELFFile(io.BytesIO(data))
    kept = {
        i: section
        for i, section in enumerate(elf.iter_sections())
        if section["sh_flags"] & _SHF_ALLOC
        and section["sh_size"]
        and not section.name.startswith(_IGNORED)
    }
    # A name may occur more than once (COMDAT, unique sections): it is numbered by order.
    names: dict[int, tuple[str, int]] = {}
    count: dict[str, int] = {}
    for i, section in enumerate(elf.iter_sections()):
        if i in kept or not section["sh_size"]:
            names[i] = (section.name, count.get(section.name, 0))
            count[section.name] = names[i][1] + (i in kept)
        else:
            names[i] = (section.name, -1)
    sections = sorted(
        (
            names[i],
            str(s["sh_type"]),
            s["sh_flags"],
            s["sh_addralign"],
            s["sh_entsize"],
            s["sh_size"],
            b"" if s["sh_type"] == "SHT_NOBITS" else s.data(),
        )
        for i, s in kept.items()
    )
    relocations = sorted(_relocations(elf, kept, names))
    symbols = sorted(_symbols(elf, names))
    return sections, relocations, symbols


def _place(symbol: Any, names: dict[int, tuple[str, int]]) -> tuple[str, int]:
    index = symbol["st_shndx"]
    return names[index] if isinstance(index, int) else (str(index), 0)


def _relocations(
    elf: ELFFile, kept: dict[int, Any], names: dict[int, tuple[str, int]]
) -> Iterator[tuple[Any, ...]]:
    for section in elf.iter_sections():
        if not isinstance(section, RelocationSection) or section["sh_info"] not in kept:
            continue
        table = elf.get_section(section["sh_link"])
        if not isinstance(table, SymbolTableSection):
            raise ELFError("relocations without symbols")
        for relocation in section.iter_relocations():
            symbol = table.get_symbol(relocation["r_info_sym"])
            addend = relocation["r_addend"] if relocation.is_RELA() else 0
            local = symbol["st_info"]["bind"] == "STB_LOCAL"
            target: tuple[Any, ...]
            if local and isinstance(symbol["st_shndx"], int):
                target = ("local", *_place(symbol, names), symbol["st_value"] + addend)
            else:
                target = ("name", symbol.name, 0, addend)
            where = names[section["sh_info"]]
            yield (where, relocation["r_offset"], relocation["r_info_type"], target)


def _symbols(elf: ELFFile, names: dict[int, tuple[str, int]]) -> Iterator[tuple[Any, ...]]:
    table = elf.get_section_by_name(".symtab")
    if not isinstance(table, SymbolTableSection):
        return
    for symbol in table.iter_symbols():
        info = symbol["st_info"]
        if info["bind"] == "STB_LOCAL":
            continue
        kind = "plain" if info["type"] in _PLAIN_TYPES else info["type"]
        common = symbol["st_shndx"] == "SHN_COMMON"
        yield (
            symbol.name,
            info["bind"],
            kind,
            symbol["st_other"]["visibility"],
            _place(symbol, names),
            symbol["st_value"],
            symbol["st_size"] if common else 0,
        )
