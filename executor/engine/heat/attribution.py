"""Counts samples by place: the program's own code, library functions, and the calls to them."""

from __future__ import annotations

import io
import logging
import os
import struct
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile

from executor.engine.heat.frames import PROGRAM_INSTRUCTIONS, FrameTable
from executor.engine.heat.records import STACK_POINTER, Records, Sample
from executor.engine.heat.records import Mapping as Mapped
from executor.engine.heat.symbols import Symbols

_MOST_FRAMES = 64
_MOST_FRAMES_IN_ALL = 100_000
"""Callers that are looked for in the samples of a program; then samples count without a caller. The
wanted 2000 samples need a tenth of it; a candidate can fill its stack with return addresses."""
_MOST_SECTIONS = 1000
# What pyelftools, numpy and struct raise for such a file.
_MALFORMED = (
    ELFError, ValueError, KeyError, IndexError, AttributeError, OverflowError, struct.error
)  # fmt: skip
_PROGRAM = "/memfd:program"
_STUBS = (".plt", ".plt.got", ".plt.sec")
_log = logging.getLogger(__name__)
LAZY_BINDING = "the linkage to libraries"
"""The name of time in the stubs between the program and a library."""


@dataclass(slots=True)
class Counts:
    """Samples by place.

    own: by address of the program. calls: samples in libraries by the address of the program's call
    that led there. libraries: samples in libraries by function. other: samples elsewhere.
    """

    own: Counter[int] = field(default_factory=Counter)
    calls: Counter[int] = field(default_factory=Counter)
    libraries: Counter[str] = field(default_factory=Counter)
    other: int = 0

    @property
    def total(self) -> int:
        return self.own.total() + self.libraries.total() + self.other


@dataclass(slots=True)
class _Module:
    """An ELF file: `move` leads from its bytes to its addresses."""

    name: str
    moves: list[tuple[int, int, int]]  # offset, bytes, address
    symbols: Symbols
    frames: FrameTable
    stubs: list[tuple[int, int]]

    @classmethod
    def read(cls, name: str, data: bytes, trusted: bool) -> _Module:
        """trusted: a library of this host, whose debug file may be looked for."""
        elf = ELFFile(io.BytesIO(data))
        if not trusted and elf.num_sections() > _MOST_SECTIONS:
            # Each takes time to read.
            raise ValueError(f"it has {elf.num_sections()} sections, more than {_MOST_SECTIONS}")
        segments = [s for s in elf.iter_segments() if s["p_type"] == "PT_LOAD"]
        moves = [(s["p_offset"], s["p_filesz"], s["p_vaddr"]) for s in segments]
        sections = [elf.get_section_by_name(stub) for stub in _STUBS]
        stubs = [(s["sh_addr"], s["sh_addr"] + s["sh_size"]) for s in sections if s is not None]
        frames = FrameTable(elf, None if trusted else PROGRAM_INSTRUCTIONS)
        return cls(name, moves, Symbols(elf, trusted), frames, stubs)

    def address(self, offset: int) -> int | None:
        """The file's own address of a byte of the file."""
        for start, size, address in self.moves:
            if start // 4096 * 4096 <= offset < start + size:
                return address + offset - start
        return None


class Libraries:
    """The libraries of a cage, read when they are first met. files: path inside -> host path.

    Thread-safe: slots share it.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = dict(files)
        self._read: dict[str, _Module | None] = {}
        self._lock = threading.Lock()

    def module(self, path: str) -> _Module | None:
        """A library by its path inside the cage; None for another file, or one without use."""
        source = self._files.get(path) or (path if path in self._files.values() else None)
        if source is None:
            return None
        with self._lock:  # another thread must not find it half read
            if path not in self._read:
                self._read[path] = self._load(path, source)
            return self._read[path]

    @staticmethod
    def _load(path: str, source: str) -> _Module | None:
        try:
            with open(source, "rb") as file:
                return _Module.read(os.path.basename(path), file.read(), True)
        except (OSError, *_MALFORMED) as error:
            _log.warning("profiles do not know the functions of %s: %s", source, error)
            return None


class Attribution:
    """Counts the samples of runs of one program.

    binary: the program. covered: whether an address of it comes from a line of its listing.
    fault: why nothing of the program can be told apart; "" if it can.
    """

    def __init__(self, binary: bytes, libraries: Libraries, covered: Callable[[int], bool]) -> None:
        self.counts = Counts()
        self.fault = ""
        self._libraries, self._covered = libraries, covered
        self._frames_left = _MOST_FRAMES_IN_ALL
        try:
            self._program: _Module | None = _Module.read("program", binary, False)
        except _MALFORMED as error:  # a candidate may be malformed and run all the same
            self._program = None
            self.fault = f"the program's file cannot be read: {error or type(error).__name__}"

    def add(self, records: Records) -> None:
        """Count the samples of one run."""
        for sample in records.samples:
            self._count(sample, records.mappings)

    def _count(self, sample: Sample, mappings: list[Mapped]) -> None:
        counts = self.counts
        name: str | None = None
        fallback: str | None = None
        loader_only = True
        at, registers = sample.address, sample.registers
        for depth in range(_MOST_FRAMES):
            # A return address may be the first of the next function: the call stands before it.
            found = self._find(at - (depth > 0), mappings)
            if found is None:
                break
            module, address = found
            if module is self._program:
                if self._covered(address):
                    if depth == 0:
                        counts.own[address] += 1
                        return
                    counts.calls[address] += 1
                    loader_only = False
                    break
                in_stub = any(start <= address < end for start, end in module.stubs)
                if depth == 0:  # code that the linker added: stubs, static libraries
                    name = LAZY_BINDING if in_stub else module.symbols.name(address)
                    loader_only = name is None
            else:
                in_stub = False
                loader_only = loader_only and module.name.startswith("ld-")
                name = name or module.symbols.name(address)
                fallback = fallback or module.name
            if self._frames_left <= 0:
                break
            self._frames_left -= 1
            step = self._caller(module, address, registers, sample, in_stub)
            if step is None:
                break
            at, registers = step
        if loader_only:  # the start of the program
            counts.other += 1
        else:
            counts.libraries[name or fallback or "unknown"] += 1

    @staticmethod
    def _caller(
        module: _Module, address: int, registers: dict[int, int], sample: Sample, in_stub: bool
    ) -> tuple[int, dict[int, int]] | None:
        """Return address and registers of the caller. in_stub: the return address is on top."""
        if not in_stub:
            return module.frames.caller(address, registers, sample)
        back = sample.word(registers[STACK_POINTER])
        return None if back is None else (back, registers)

    def _find(self, at: int, mappings: list[Mapped]) -> tuple[_Module, int] | None:
        for mapping in mappings:
            if mapping.start <= at < mapping.end:
                is_program = mapping.path.startswith(_PROGRAM)
                module = self._program if is_program else self._libraries.module(mapping.path)
                if module is None:
                    return None
                address = module.address(at - mapping.start + mapping.offset)
                return None if address is None else (module, address)
        return None
