"""Are two object files the same program? Compared by what gets loaded, not by their text."""

from __future__ import annotations

import functools
import io
from collections.abc import Iterator
from typing import Any

from elftools.common.exceptions import ELFError
from elftools.common.utils import struct_parse
from elftools.elf.elffile import ELFFile
from elftools.elf.relocation import RelocationSection
from elftools.elf.sections import SymbolTableSection

_SHF_ALLOC = 2
_SHF_WRITE, _SHF_EXECINSTR = 1, 4
# Unwind tables and notes are loaded but never looked at by a C program that runs to its end. A
# section of such a name that can be written or run is another thing.
_IGNORED = (".eh_frame", ".note.", ".comment")
_UNWIND = (".eh_frame", ".eh_frame_hdr")
_STACK = ".note.GNU-stack"  # its flags say whether the stack can be run
_MOST_TIMES_LARGER, _LARGER_ANYWAY = 4, 64 << 10
_PLAIN_TYPES = ("STT_NOTYPE", "STT_OBJECT", "STT_FUNC", "STT_SECTION")


def identical(a: bytes, b: bytes) -> bool:
    """Whether two relocatable x86-64 objects load equal code and data.

    Equal: allocatable sections in their order (name, type, flags, alignment, size, bytes),
    relocations in them by what they resolve to (section, offset and type for local symbols, name
    for others), symbols visible to the linker, local symbols of a type that the linker treats
    apart (an indirect function is called to learn an address), and whether the stack can be run.
    Ignored: unwind tables, notes, comments, names of local labels, debug sections, symbol sizes.
    An object that cannot be read equals nothing, nor does one far larger
    than the other: names that nobody uses could be many, and reading them takes long.

    What was read of `b` is remembered: give the object that many others are held against.
    """
    if max(len(a), len(b)) > _MOST_TIMES_LARGER * min(len(a), len(b)) + _LARGER_ANYWAY:
        return False
    try:
        other = _remembered(b)
        # Equal sections hold equal bytes, wherever they are in the file. Nearly all objects that
        # differ do so in their code; looking for bytes costs a hundredth of reading the object.
        if any(section[-1] not in a for section in other.sections):
            return False
        one = _Object(a)
        return (
            one.sections == other.sections
            and one.stack == other.stack
            and one.relocations == other.relocations
            and one.symbols == other.symbols
        )
    except (ELFError, ValueError, KeyError, IndexError, AttributeError, OverflowError):
        # pyelftools raises all of these on malformed files; such a file is judged by running it.
        return False


def loads_the_same(a: bytes, b: bytes) -> bool:
    """Whether two executables load equal bytes at equal addresses, but for unwind tables.

    Equal objects are laid out differently where what `identical` ignores moves the rest (notes,
    empty sections with an alignment) or where the linker merges strings. A binary that cannot be
    read loads the same as nothing.

    What was read of `b` is remembered, as in `identical`.
    """
    if a == b:
        return True
    try:
        return _image(a) == _remembered_image(b)
    except (ELFError, ValueError, KeyError, IndexError, AttributeError, OverflowError):
        return False


def image_bytes(binary: bytes) -> int:
    """Memory that the loadable segments of an executable ask for; 0 when unreadable."""
    try:
        elf = ELFFile(io.BytesIO(binary))
        # The headers alone: a segment object of the library reads its contents too.
        first, size, count = elf["e_phoff"], elf["e_phentsize"], elf.num_segments()
        headers = (
            struct_parse(elf.structs.Elf_Phdr, elf.stream, first + i * size) for i in range(count)
        )
        return sum(h["p_memsz"] for h in headers if h["p_type"] == "PT_LOAD")
    except (ELFError, ValueError, KeyError):
        return 0


def _image(binary: bytes) -> list[Any]:
    """How a binary begins, what its segments are for, and what is where."""
    elf = ELFFile(io.BytesIO(binary))
    loaded: list[Any] = [elf["e_type"], elf["e_entry"]]
    loaded += [(s["p_type"], s["p_flags"]) for s in elf.iter_segments()]
    for section in elf.iter_sections():
        if not section["sh_flags"] & _SHF_ALLOC or section.name in _UNWIND:
            continue
        data = b"" if section["sh_type"] == "SHT_NOBITS" else section.data()
        place = (section["sh_addr"], section["sh_size"], section["sh_flags"])
        loaded.append((section.name, section["sh_type"], *place, data))
    return loaded


_remembered_image = functools.lru_cache(maxsize=64)(_image)


class _Object:
    """What of an object file gets loaded, read when it is asked for."""

    def __init__(self, data: bytes) -> None:
        self._elf = ELFFile(io.BytesIO(data))
        every = list(self._elf.iter_sections())
        self._kept = {
            i: section
            for i, section in enumerate(every)
            if section["sh_flags"] & _SHF_ALLOC and section["sh_size"] and not _is_ignored(section)
        }
        self.stack = [s["sh_flags"] for s in every if s.name == _STACK]
        self._relocating = [section for section in every if isinstance(section, RelocationSection)]
        # A name may occur more than once (COMDAT, unique sections): it is numbered by order.
        self._names: dict[int, tuple[str, int]] = {}
        count: dict[str, int] = {}
        for i, section in enumerate(every):
            if i in self._kept or not section["sh_size"]:
                self._names[i] = (section.name, count.get(section.name, 0))
                count[section.name] = self._names[i][1] + (i in self._kept)
            else:
                self._names[i] = (section.name, -1)

    @functools.cached_property
    def sections(self) -> list[Any]:
        return [
            (
                self._names[i],
                str(s["sh_type"]),
                s["sh_flags"],
                s["sh_addralign"],
                s["sh_entsize"],
                s["sh_size"],
                b"" if s["sh_type"] == "SHT_NOBITS" else s.data(),
            )
            for i, s in self._kept.items()
        ]

    @functools.cached_property
    def relocations(self) -> list[Any]:
        return sorted(_relocations(self._elf, self._relocating, self._kept, self._names))

    @functools.cached_property
    def symbols(self) -> list[Any]:
        return sorted(_symbols(self._elf, self._names))


_remembered = functools.lru_cache(maxsize=256)(_Object)


def _is_ignored(section: Any) -> bool:
    used = section["sh_flags"] & (_SHF_WRITE | _SHF_EXECINSTR)
    return bool(section.name.startswith(_IGNORED) and not used)


def _kind(symbol: Any) -> str:
    """The symbol's type, where it makes a difference to the linker."""
    kind = str(symbol["st_info"]["type"])
    return "plain" if kind in _PLAIN_TYPES else kind


def _place(symbol: Any, names: dict[int, tuple[str, int]]) -> tuple[str, int]:
    index = symbol["st_shndx"]
    return names[index] if isinstance(index, int) else (str(index), 0)


def _relocations(
    elf: ELFFile,
    sections: list[RelocationSection],
    kept: dict[int, Any],
    names: dict[int, tuple[str, int]],
) -> Iterator[tuple[Any, ...]]:
    for section in sections:
        if section["sh_info"] not in kept:
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
                at = symbol["st_value"] + addend
                target = ("local", *_place(symbol, names), at, _kind(symbol))
            else:
                target = ("name", symbol.name, 0, addend, "")
            where = names[section["sh_info"]]
            yield (where, relocation["r_offset"], relocation["r_info_type"], target)


def _symbols(elf: ELFFile, names: dict[int, tuple[str, int]]) -> Iterator[tuple[Any, ...]]:
    table = elf.get_section_by_name(".symtab")
    if not isinstance(table, SymbolTableSection):
        return
    for symbol in table.iter_symbols():
        info = symbol["st_info"]
        local = info["bind"] == "STB_LOCAL"
        if local and info["type"] in (*_PLAIN_TYPES, "STT_FILE"):
            continue
        common = symbol["st_shndx"] == "SHN_COMMON"
        yield (
            "" if local else symbol.name,
            info["bind"],
            _kind(symbol),
            symbol["st_other"]["visibility"],
            _place(symbol, names),
            symbol["st_value"],
            symbol["st_size"] if common else 0,
        )
