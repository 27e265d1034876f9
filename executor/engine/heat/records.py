"""Reads the kernel's records of a sampled run (see `cage/launcher/sampler.c`).

The format is that of perf_event_open(2). The kernel frames the records, so a program controls
nothing but the values inside: registers, and the words of its stack.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

_HEADER = struct.Struct("<IHH")
_MMAP2, _LOST, _SAMPLE = 10, 2, 9
_MAPPING = struct.Struct("<IIQQQIIQQII")  # pid, tid, address, length, offset, device, ..., flags
_FIXED = struct.Struct("<QQ")  # instruction pointer, kind of the registers
_LOST_COUNT = struct.Struct("<QQ")
_WORD = struct.Struct("<Q")

MOST_MAPPINGS = 256
"""Mappings of a run that are kept, the first ones. A program has a few, and can make any number."""

REGISTERS = (3, 6, 7, 12, 13, 14, 15)
"""The sampled registers by their DWARF numbers (rbx, rbp, rsp, r12 to r15), in their order."""
STACK_POINTER = 7
_REGISTERS = struct.Struct(f"<{len(REGISTERS)}Q")


@dataclass(frozen=True, slots=True)
class Mapping:
    """A part of a file that was mapped as code: addresses [start, end) show it from `offset`."""

    start: int
    end: int
    offset: int
    path: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample of user code. stack: bytes of the stack from the stack pointer on."""

    address: int
    registers: dict[int, int]
    stack: bytes

    def word(self, address: int) -> int | None:
        """The 8-byte word at an address of the stack; None where it was not sampled."""
        at = address - self.registers[STACK_POINTER]
        return _WORD.unpack_from(self.stack, at)[0] if 0 <= at <= len(self.stack) - 8 else None


@dataclass(slots=True)
class Records:
    """What was read. mappings: the first MOST_MAPPINGS. lost: samples for which the buffer had no
    room."""

    mappings: list[Mapping] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    lost: int = 0


def read(data: bytes) -> Records:
    """The records of one run. A record that was cut off at the end is ignored."""
    records = Records()
    at = 0
    while at + _HEADER.size <= len(data):
        kind, _, size = _HEADER.unpack_from(data, at)
        body = data[at + _HEADER.size : at + size]
        if size < _HEADER.size or len(body) < size - _HEADER.size:
            break
        if kind == _MMAP2:
            _, _, start, length, offset, *_ = _MAPPING.unpack_from(body)
            path = body[_MAPPING.size :].split(b"\0")[0].decode(errors="replace")
            if len(records.mappings) < MOST_MAPPINGS:
                records.mappings.append(Mapping(start, start + length, offset, path))
        elif kind == _SAMPLE:
            records.samples.append(_sample(body))
        elif kind == _LOST:
            records.lost += _LOST_COUNT.unpack_from(body)[1]
        at += size
    return records


def _sample(body: bytes) -> Sample:
    address, kind = _FIXED.unpack_from(body)
    at = _FIXED.size
    registers = dict.fromkeys(REGISTERS, 0)
    if kind:  # 0: the kernel had no registers of user code
        registers = dict(zip(REGISTERS, _REGISTERS.unpack_from(body, at), strict=True))
        at += _REGISTERS.size
    (length,) = _WORD.unpack_from(body, at)
    at += _WORD.size
    kept = _WORD.unpack_from(body, at + length)[0] if length else 0
    return Sample(address, registers, body[at : at + kept])
