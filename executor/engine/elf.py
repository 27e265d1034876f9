"""Whether two object files are the same program: compares what is loaded, not the text."""

from __future__ import annotations

import functools
import io
import struct
from collections.abc import Iterator
from typing import Any

from elftools.common.exceptions import ELFError
from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile
from elftools.elf.relocation import RelocationSection
from elftools.elf.sections import SymbolTableSection

_PT_LOAD, _ELF_HEADER = 1, 64
_SHF_ALLOC = 2
_SHF_WRITE, _SHF_EXECINSTR = 1, 4
_SHF_COMPRESSED = 0x800
# A C program loads unwind tables and notes but never reads them. A section of such a name that is
# writable or executable is not ignored.
_IGNORED = (".eh_frame", ".note.", ".comment")
_UNWIND = (".eh_frame", ".eh_frame_hdr")
_STACK = ".note.GNU-stack"  # its flags say whether the stack is executable
_MOST_TIMES_LARGER, _LARGER_ANYWAY = 4, 64 << 10
_PLAIN_TYPES = ("STT_NOTYPE", "STT_OBJECT", "STT_FUNC", "STT_SECTION")
"""The types 0 to 3."""
_SYMBOL = struct.Struct("<IBBHQQ")  # name, type and binding, visibility, section, value, size


def identical(a: bytes, b: bytes) -> bool:
    """Whether two relocatable x86-64 objects load equal code and data.

    Compared: allocatable sections in their order (name, type, flags, alignment, size, bytes);
    their relocations by what they resolve to (section, offset and type for local symbols, name
    for others); symbols that the linker sees; local symbols of a type that the linker treats
    differently (an indirect function is called to get an address); whether the stack is
    executable. Ignored: unwind tables, notes, comments, names of local labels, debug sections,
    symbol sizes. An object that cannot be read equals nothing. Neither does one with a compressed
    section that is loaded, nor one far larger than the other: it may contain many unused names,
    which take long to read.

    The content of `b` is cached, so `b` should be the object that many others are compared with.
    """
    if max(len(a), len(b)) > _MOST_TIMES_LARGER * min(len(a), len(b)) + _LARGER_ANYWAY:
        return False
    try:
        other = _remembered(b)
        # Equal sections hold equal bytes, wherever they are in the file. Nearly all objects that
        # differ do so in their code, and a search for bytes takes a hundredth of the time of
        # reading the object.
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
        # pyelftools raises these on malformed files. Such a candidate is run like any other.
        return False


def loads_the_same(a: bytes, b: bytes) -> bool:
    """Whether two executables load equal bytes at equal addresses, except for unwind tables and for
    sizes and plain types of dynamic symbols.

    Equal objects may be linked differently: what `identical` ignores may move the rest (notes,
    empty sections with an alignment), and the linker merges strings. A binary that cannot be read
    equals nothing.

    The content of `b` is cached, as in `identical`.
    """
    if a == b:
        return True
    try:
        return _image(a) == _remembered_image(b)
    except (ELFError, ValueError, KeyError, IndexError, AttributeError, OverflowError):
        return False


def same_segments(a: bytes, b: bytes) -> bool:
    """Whether two x86-64 executables load the same bytes at the same addresses, byte by byte.

    Unlike `loads_the_same` it ignores nothing that is loaded but the ELF header's notes about
    sections, and it reads no sections, of which a file may have very many. A file that cannot be
    read equals nothing.
    """
    try:
        return _segments(a) == _segments(b)
    except (struct.error, ValueError):
        return False


def _segments(binary: bytes) -> list[Any]:
    loaded: list[Any] = [struct.unpack_from("<Q", binary, 24)]  # the entry point
    for flags, offset, address, _, held, memory in _load_headers(binary):
        content = binary[max(offset, _ELF_HEADER) : offset + held]
        loaded.append((flags, offset, address, held, memory, content))
    return loaded


def _load_headers(binary: bytes) -> Iterator[tuple[int, ...]]:
    """Flags, offset, virtual and physical address, bytes in the file and in memory of each loadable
    segment. Raises struct.error where the binary is too short.

    pyelftools takes a millisecond to open a file, which each candidate would pay.
    """
    (table,) = struct.unpack_from("<Q", binary, 32)
    size, count = struct.unpack_from("<HH", binary, 54)
    for at in range(table, table + size * count, size or 1):
        kind, *header = struct.unpack_from("<IIQQQQQ", binary, at)
        if kind == _PT_LOAD:
            yield tuple(header)


def image_bytes(binary: bytes) -> int:
    """Bytes of memory that an executable's loadable segments need; 0 when it cannot be read."""
    try:
        return sum(memory for *_, memory in _load_headers(binary))
    except (struct.error, ValueError):
        return 0


def needed(binary: bytes) -> tuple[str, ...]:
    """The shared libraries that an executable names; () for a static one, and for one that cannot
    be read."""
    try:
        section = ELFFile(io.BytesIO(binary)).get_section_by_name(".dynamic")
        if not isinstance(section, DynamicSection):
            return ()
        tags: Iterator[Any] = section.iter_tags("DT_NEEDED")
        return tuple(str(tag.needed) for tag in tags)
    except (ELFError, ValueError, KeyError, IndexError, AttributeError):
        return ()


def _image(binary: bytes) -> list[Any]:
    """A binary's entry point, the types of its segments, and its sections with their addresses."""
    elf = ELFFile(io.BytesIO(binary))
    loaded: list[Any] = [elf["e_type"], elf["e_entry"]]
    loaded += [(s["p_type"], s["p_flags"]) for s in elf.iter_segments()]
    for section in elf.iter_sections():
        if not section["sh_flags"] & _SHF_ALLOC or section.name in _UNWIND:
            continue
        data = b"" if section["sh_type"] == "SHT_NOBITS" else section.data()
        if section["sh_type"] == "SHT_DYNSYM":
            data = _without_sizes(data)
        place = (section["sh_addr"], section["sh_size"], section["sh_flags"])
        loaded.append((section.name, section["sh_type"], *place, data))
    return loaded


def _without_sizes(symbols: bytes) -> bytes:
    """A table of dynamic symbols without what the loader does not read: sizes and plain types.

    A program exports a function that has the name of a function in a library, `times` for example.
    """
    table = bytearray(symbols)
    for at in range(0, len(table) - _SYMBOL.size + 1, _SYMBOL.size):
        name, info, other, section, value, _ = _SYMBOL.unpack_from(table, at)
        if info & 0xF < len(_PLAIN_TYPES):
            info &= 0xF0
        _SYMBOL.pack_into(table, at, name, info, other, section, value, 0)
    return bytes(table)


_remembered_image = functools.lru_cache(maxsize=64)(_image)


class _Object:
    """The loaded part of an object file, read on first use."""

    def __init__(self, data: bytes) -> None:
        self._elf = ELFFile(io.BytesIO(data))
        every = list(self._elf.iter_sections())
        # pyelftools would decompress it, to a thousand times its size. Compilers compress only
        # debug sections.
        if any(s["sh_flags"] & _SHF_COMPRESSED and s["sh_flags"] & _SHF_ALLOC for s in every):
            raise ELFError("a loaded section is compressed")
        self._kept = {
            i: section
            for i, section in enumerate(every)
            if section["sh_flags"] & _SHF_ALLOC and section["sh_size"] and not _is_ignored(section)
        }
        self.stack = [s["sh_flags"] for s in every if s.name == _STACK]
        self._relocating = [section for section in every if isinstance(section, RelocationSection)]
        # A name may occur more than once (COMDAT, unique sections), so it gets a number.
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
    """The symbol's type, if the linker treats it differently."""
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
