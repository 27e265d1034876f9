"""Code run on the processor from a state of registers, flags and vectors."""

from __future__ import annotations

import ctypes
import random
import subprocess
from collections.abc import Sequence
from pathlib import Path

REGISTERS = ("rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9")
VECTORS = ("zmm0", "zmm1", "zmm2")
MEMORY = range(256, 320)
"""Bytes of a state that stand for memory."""


def has(feature: str) -> bool:
    """Whether the processor has it, by its name in /proc/cpuinfo."""
    return feature in Path("/proc/cpuinfo").read_text().split()


_MOVE, _LETTER = ("vmovdqu", "y") if has("avx2") else ("movdqu", "x")


class Processor:
    """Functions made of code, run from states."""

    def __init__(self, codes: Sequence[Sequence[str]], folder: Path) -> None:
        """codes: lines of instructions each; folder: for the files of the build."""
        source = folder / "functions.s"
        text = "".join(_function(k, code) for k, code in enumerate(codes))
        source.write_text(f'\t.text\n{text}\t.section .note.GNU-stack,"",@progbits\n')
        library = folder / "functions.so"
        subprocess.run(["gcc", "-shared", "-o", library, source], check=True)
        self._library = ctypes.CDLL(str(library))

    def run(self, number: int, before: bytes, pointer: str = "") -> bytes:
        """The state after code `number`. pointer: a register that holds the address of MEMORY."""
        state = ctypes.create_string_buffer(before, len(before))
        if pointer:
            address = ctypes.addressof(state) + MEMORY.start
            at = 8 * REGISTERS.index(pointer)
            state[at : at + 8] = address.to_bytes(8, "little")
        self._library[f"f{number}"](state)
        return state.raw


def _function(number: int, code: Sequence[str]) -> str:
    vectors = [(f"{128 + 32 * k}(%r15)", f"%{_LETTER}mm{k}") for k in range(len(VECTORS))]
    general = [(f"{8 * k}(%r15)", f"%{name}") for k, name in enumerate(REGISTERS)]
    rows = ["pushq %r15", "movq %rdi, %r15", *(f"{_MOVE} {a}, {b}" for a, b in vectors)]
    rows += ["pushq 120(%r15)", "popfq", *(f"movq {a}, {b}" for a, b in general)]
    rows += [row.strip() for row in code]
    rows += [f"movq {b}, {a}" for a, b in general]
    rows += ["pushfq", "popq 120(%r15)", *(f"{_MOVE} {b}, {a}" for a, b in vectors)]
    rows += ["popq %r15", "ret"]
    return f".globl f{number}\nf{number}:\n" + "".join(f"\t{row}\n" for row in rows)


def state(draw: random.Random) -> bytes:
    """Registers, flags, vectors and memory, many of them near the ends of the ranges."""
    edges = (0, 1, 2, 31, 32, 0x7F, 0x80, 0xFF, 0x7FFF_FFFF, 0x8000_0000, 1 << 63, (1 << 64) - 1)

    def word() -> int:
        return draw.choice(edges) if draw.random() < 0.4 else draw.getrandbits(64)

    registers = [word() for _ in REGISTERS]
    registers[6] |= 1  # %r9d, a divisor
    status = draw.getrandbits(12) & 0x8D5 | 0x202
    parts = [draw.choice((word(), registers[0])) for _ in range(4 * len(VECTORS))]
    if _LETTER == "x":
        parts = [part if k % 4 < 2 else 0 for k, part in enumerate(parts)]
    words = [*registers, *[0] * (15 - len(registers)), status, *parts, *[0] * 4]
    words += [word() for _ in range(len(MEMORY) // 8)]
    return b"".join(word.to_bytes(8, "little") for word in words)


def general(state: bytes) -> dict[str, int]:
    """Register -> its 64 bits."""
    return {
        name: int.from_bytes(state[8 * k : 8 * k + 8], "little") for k, name in enumerate(REGISTERS)
    }


def vectors(state: bytes) -> dict[str, int]:
    """Register -> its 256 bits."""
    return {
        name: int.from_bytes(state[128 + 32 * k : 160 + 32 * k], "little")
        for k, name in enumerate(VECTORS)
    }


def flags(state: bytes) -> int:
    return int.from_bytes(state[120:128], "little")
