"""Finds the caller of library code: the unwind tables of a library, read where they are needed.

Libraries are compiled without frame pointers, but each has a table (`.eh_frame`) that says, for
each instruction, how to find the caller's stack pointer and saved registers. pyelftools reads such
a table only as a whole, which takes more than a second for the C library. Here the entry of an
address is found by the sorted index (`.eh_frame_hdr`), and that entry alone is read. A static
program has no index; one is made from the beginnings of its entries. The formats are those of the
Linux Standard Base (Exception Frames) and DWARF 5, section 6.4.

The tables are those of the host's libraries, and of the program for what its linker added (libgcc,
static libraries). A candidate can write its own table. So the reader takes bounded time and memory
for any bytes; what it finds then is of no use to anybody but the candidate.
"""

from __future__ import annotations

import contextlib
import struct
from dataclasses import dataclass, field

import numpy as np
from elftools.elf.elffile import ELFFile
from numpy.typing import NDArray

from executor.engine.heat.records import STACK_POINTER, Sample

# How the index and the entries encode addresses: 4 bytes, relative to the index or to their place.
_INDEX_HEADER = bytes([1, 0x1B, 0x03, 0x3B])
_RELATIVE_4 = 0x1B
_RETURN_ADDRESS = 16
_MOST_BITS, _MOST_INSTRUCTIONS = 70, 5000
_LAST_REGISTER = _RETURN_ADDRESS  # a table may name others, such as vector registers
_MOST_ENTRIES = 1 << 17  # of a table without an index; a static C library has some thousands
_LONG_ENTRY = 0xFFFFFFFF  # an entry of 4 GiB or more follows
_MOST_REMEMBERED = 32  # rules that one table keeps for later; compilers keep one or two
_MOST_RULES = 1 << 15  # rules that are kept; a daemon has the tables of its libraries for ever
PROGRAM_INSTRUCTIONS = 500_000
"""Instructions of its table that are read for one program. Programs need some thousands."""
_I4 = struct.Struct("<i")
_U4 = struct.Struct("<I")


class _Unsupported(Exception):
    """An entry has a form that compilers use rarely; such a frame is not unwound."""


@dataclass(slots=True)
class Rule:
    """How to unwind one instruction: the caller's stack pointer is `register` + `offset`, and
    saved[r] is where register r was saved, relative to that."""

    register: int = STACK_POINTER
    offset: int = 8
    saved: dict[int, int] = field(default_factory=dict)

    def copy(self) -> Rule:
        return Rule(self.register, self.offset, dict(self.saved))

    def save(self, register: int, at: int) -> None:
        """Registers of which no frame's address is computed are left out."""
        if register <= _LAST_REGISTER:
            self.saved[register] = at


class FrameTable:
    """The unwind table of one library.

    A library without a table, or with an index of another kind, has no rules. most_instructions:
    how many of the table's are read in all, then no further rule is found; None: any number.
    Raises struct.error, and what pyelftools and numpy raise for a malformed file.
    """

    def __init__(self, library: ELFFile, most_instructions: int | None = None) -> None:
        self._left = most_instructions
        self._rules: dict[int, Rule | None] = {}
        self._starts: NDArray[np.int64] = np.zeros(0, np.int64)
        index = library.get_section_by_name(".eh_frame_hdr")
        frames = library.get_section_by_name(".eh_frame")
        if frames is None:
            return
        self._data, self._base = frames.data(), frames["sh_addr"]
        if index is None:  # gcc links static programs without one
            table = _index_of(self._data, self._base)
        elif index.data()[:4] == _INDEX_HEADER:
            data = index.data()
            (count,) = _U4.unpack_from(data, 8)
            table = np.frombuffer(data, "<i4", 2 * count, 12).reshape(count, 2).astype(np.int64)
            table += index["sh_addr"]
        else:
            return
        self._starts, self._entries = table[:, 0], table[:, 1]

    def caller(
        self, address: int, registers: dict[int, int], sample: Sample
    ) -> tuple[int, dict[int, int]] | None:
        """Return address and registers of the caller of the code at `address`; None if unknown.

        address: in the library's own numbering; `registers` and the result: as in the run.
        """
        rule = self.rule(address)
        if rule is None or rule.register not in registers:
            return None
        top = registers[rule.register] + rule.offset
        back = sample.word(top + rule.saved.get(_RETURN_ADDRESS, -8))
        if back is None:
            return None
        found = {r: sample.word(top + at) for r, at in rule.saved.items() if r in registers}
        known = {r: value for r, value in found.items() if value is not None}
        return back, {**registers, **known, STACK_POINTER: top}

    def rule(self, address: int) -> Rule | None:
        """How to unwind the instruction at an address; None if that is not known."""
        with contextlib.suppress(KeyError):  # one look: another thread may clear it
            return self._rules[address]
        try:
            rule = self._read(address)
        except (_Unsupported, struct.error, IndexError, ValueError):
            rule = None
        if len(self._rules) >= _MOST_RULES:
            self._rules.clear()
        self._rules[address] = rule
        return rule

    def _read(self, address: int) -> Rule | None:
        if self._left is not None and self._left <= 0:
            return None
        place = int(np.searchsorted(self._starts, address, "right")) - 1
        if place < 0:
            raise _Unsupported
        at = int(self._entries[place]) - self._base
        reader = _Reader(self._data, at)
        length, start = reader.u4(), reader.at
        common = start - reader.u4()
        shared = _Common(self._data, common)
        first = self._base + reader.at + _I4.unpack_from(self._data, reader.at)[0]
        reader.at += 4
        if not first <= address < first + reader.u4():
            raise _Unsupported
        if shared.augmented:
            length_of_it = reader.uleb()
            reader.at += length_of_it
        shared_program = _Reader(self._data, shared.at, shared.end)
        initial = self._run(shared_program, Rule(), shared, None, 1 << 62)
        program = _Reader(self._data, reader.at, start + length)
        return self._run(program, initial, shared, initial, address - first)

    def _run(
        self, reader: _Reader, rule: Rule, common: _Common, initial: Rule | None, target: int
    ) -> Rule:
        try:
            return _run(reader, rule, common, initial, target)
        finally:
            if self._left is not None:
                self._left -= reader.instructions


def _index_of(data: bytes, base: int) -> NDArray[np.int64]:
    """Like an index: first address and place of the entry of each function, by address [n, 2].

    An entry whose address is encoded in another way gets a wrong one here, and no rule later.
    """
    found: list[tuple[int, int]] = []
    at = 0
    for _ in range(_MOST_ENTRIES):
        if at + 12 > len(data):
            break
        (length,) = _U4.unpack_from(data, at)
        if length in (0, _LONG_ENTRY):
            break
        if _U4.unpack_from(data, at + 4) != (0,):  # 0: what several functions share
            start = base + at + 8 + _I4.unpack_from(data, at + 8)[0]
            found.append((start, base + at))
        at += 4 + length
    found.sort()
    return np.array(found, np.int64).reshape(-1, 2)


class _Reader:
    """Numbers from bytes, one after the other."""

    def __init__(self, data: bytes, at: int, end: int = 0) -> None:
        self.data, self.at, self.end = data, at, end
        self.instructions = 0  # see `_run`

    def u1(self) -> int:
        self.at += 1
        return self.data[self.at - 1]

    def fixed(self, size: int) -> int:
        self.at += size
        return int.from_bytes(self.data[self.at - size : self.at], "little")

    def u4(self) -> int:
        return self.fixed(4)

    def uleb(self) -> int:
        value = shift = 0
        while True:
            byte = self.u1()
            value |= (byte & 0x7F) << shift
            shift += 7
            if shift > _MOST_BITS:
                raise _Unsupported
            if byte < 0x80:
                return value

    def sleb(self) -> int:
        before = self.at
        value = self.uleb()
        bits = 7 * (self.at - before)
        return value - (1 << bits) if value >> (bits - 1) else value


class _Common:
    """What the entries of several functions share (a CIE)."""

    def __init__(self, data: bytes, at: int) -> None:
        reader = _Reader(data, at)
        length = reader.u4()
        self.end = reader.at + length
        if reader.u4() != 0 or reader.u1() != 1:
            raise _Unsupported
        names = data[reader.at : data.index(b"\0", reader.at)].decode(errors="replace")
        reader.at += len(names) + 1
        self.code, self.data = reader.uleb(), reader.sleb()
        if reader.uleb() != _RETURN_ADDRESS:
            raise _Unsupported
        self.augmented = names.startswith("z")
        if self.augmented:
            end = reader.uleb()
            end += reader.at
            for name in names[1:]:
                if name == "R":
                    if reader.u1() != _RELATIVE_4:
                        raise _Unsupported
                elif name == "P":
                    if reader.u1() & 0xF not in (0xB, 0x3):
                        raise _Unsupported
                    reader.at += 4
                elif name == "L":
                    reader.u1()
                else:  # S: the frame of a signal handler
                    raise _Unsupported
            reader.at = end
        elif names:
            raise _Unsupported
        self.at = reader.at


def _run(reader: _Reader, rule: Rule, common: _Common, initial: Rule | None, target: int) -> Rule:
    """The rule after the instructions of a table up to the code offset `target`."""
    rule = rule.copy()
    kept: list[Rule] = []
    offset = 0
    while reader.at < reader.end:
        reader.instructions += 1
        if reader.instructions > _MOST_INSTRUCTIONS or len(kept) > _MOST_REMEMBERED:
            raise _Unsupported
        byte = reader.u1()
        kind, low = byte & 0xC0, byte & 0x3F
        advance = 0
        if kind == 0x40:
            advance = low
        elif kind == 0x80:
            rule.save(low, reader.uleb() * common.data)
        elif kind == 0xC0:
            _restore(rule, initial, low)
        elif low in (0x02, 0x03, 0x04):
            advance = reader.fixed({0x02: 1, 0x03: 2, 0x04: 4}[low])
        elif low == 0x05:
            register = reader.uleb()
            rule.save(register, reader.uleb() * common.data)
        elif low == 0x06:
            _restore(rule, initial, reader.uleb())
        elif low in (0x07, 0x08):  # undefined, same value
            rule.saved.pop(reader.uleb(), None)
        elif low == 0x0A:
            kept.append(rule.copy())
        elif low == 0x0B:
            rule = kept.pop()
        elif low == 0x0C:
            rule.register, rule.offset = reader.uleb(), reader.uleb()
        elif low == 0x0D:
            rule.register = reader.uleb()
        elif low == 0x0E:
            rule.offset = reader.uleb()
        elif low == 0x10:  # a register saved at a computed place, such as a realigned stack's
            rule.saved.pop(reader.uleb(), None)
            reader.at += reader.uleb()
        elif low == 0x11:
            register = reader.uleb()
            rule.save(register, reader.sleb() * common.data)
        elif low == 0x12:
            rule.register, rule.offset = reader.uleb(), reader.sleb() * common.data
        elif low == 0x13:
            rule.offset = reader.sleb() * common.data
        elif low == 0x2E:  # the size of arguments on the stack
            reader.uleb()
        elif low != 0x00:
            raise _Unsupported
        offset += advance * common.code
        if offset > target:
            break
    return rule


def _restore(rule: Rule, initial: Rule | None, register: int) -> None:
    if initial is not None and register in initial.saved:
        rule.saved[register] = initial.saved[register]
    else:
        rule.saved.pop(register, None)
