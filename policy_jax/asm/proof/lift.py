"""The meaning of an instruction in VEX, the intermediate language of Valgrind, by pyvex.

GNU as gives the bytes. It leaves zeros where the linker puts the address of a symbol, so that two
symbols would look alike: a symbol relative to %rip becomes a number first, from which the address
is read again. Each instruction is lifted as if the next one stood at BASE; an address relative to
%rip is then the same wherever the instruction stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import pyvex

from policy_jax.asm.flow.effects import Unreadable, assembled
from policy_jax.asm.normalise import is_label

BASE = 0x5A17_3C00_0000_0000
"""Where the next instruction stands; no program has such an address."""
_SPAN = 1 << 20
"""Offsets from a symbol lie within +- half of it."""
_MOST = 2000
"""Symbols that fit into the 31 bits of an offset from %rip."""

ALIGNS = ("\t.p2align", "\t.align", "\t.balign")
"""How directives that align begin."""

_SYMBOL = re.compile(r"(?<![\w.$@%])([A-Za-z_.$][\w.$@]*)((?:[+-]\d+)*)\(%rip\)")
_NAME = re.compile(r"(?<![\w.$@%])[A-Za-z_.][\w.$@]*")


class Unmodelled(ValueError):
    """Code without a meaning here; the message says which and why."""


@dataclass(slots=True)
class Symbols:
    """The symbols of some lines, each with a number."""

    names: list[str] = field(default_factory=list)

    def replaced(self, line: str) -> str:
        """The line with each symbol relative to %rip as a number. Raises Unmodelled."""

        def one(match: re.Match[str]) -> str:
            name, offset = match[1], sum(map(int, re.findall(r"[+-]\d+", match[2])))
            if name not in self.names:
                self.names.append(name)
            number = self.names.index(name)
            if abs(offset) >= _SPAN // 2 or number >= _MOST:
                raise Unmodelled(f"the address in {line.strip()!r} is too far from its symbol")
            return f"{number * _SPAN + _SPAN // 2 + offset}(%rip)"

        name, tab, operands = line.removeprefix("\t").partition("\t")
        new = _SYMBOL.sub(one, operands)
        if _NAME.search(new):
            raise Unmodelled(f"{line.strip()!r} holds the address of a symbol in itself")
        return f"\t{name}{tab}{new}"

    def of(self, value: int) -> tuple[str, int] | None:
        """(symbol, offset) of a constant that stands for an address; None for other numbers."""
        number, rest = divmod(value - BASE, _SPAN)
        if 0 <= number < len(self.names) and rest:  # BASE itself is the next instruction's
            return self.names[number], rest - _SPAN // 2
        return None


def lift(lines: Sequence[str], symbols: Symbols) -> list[tuple[str, Any]]:
    """Each instruction of straight-line code with its block of VEX (`pyvex.IRSB`).

    Directives that align code are left out. Raises Unmodelled.
    """
    code = [line for line in lines if not line.startswith(ALIGNS)]
    for line in code:
        if is_label(line) or line.startswith("\t."):
            raise Unmodelled(f"{line.strip()!r} is no instruction: the code is not straight")
        if line.startswith(("\tlock", "\trep", "\tvzeroall")):
            raise Unmodelled(f"{line.strip()!r} is not modelled")
    texts = [symbols.replaced(line) for line in code]
    try:
        encoded = _encoded(tuple(texts))
    except Unreadable as error:
        raise Unmodelled(f"the assembler says: {error}") from error
    if len(encoded) != len(texts):
        raise Unmodelled("a line holds no instruction, or more than one")
    return [(line, _lifted(encoded[k], line.strip())) for k, line in enumerate(code)]


@lru_cache(maxsize=256)
def _encoded(lines: tuple[str, ...]) -> dict[int, bytes]:
    return assembled(lines) if lines else {}


@lru_cache(maxsize=1 << 14)
def _lifted(encoded: bytes, shown: str) -> Any:
    begin = BASE - len(encoded)
    try:
        block = pyvex.lift(encoded, begin, pyvex.ARCH_AMD64, max_inst=1, opt_level=0)
    except pyvex.PyVEXError as error:
        raise Unmodelled(f"{shown!r} is unknown to VEX") from error
    if block.jumpkind == "Ijk_NoDecode" or block.size != len(encoded):
        raise Unmodelled(f"{shown!r} is unknown to VEX")
    if block.jumpkind != "Ijk_Boring":
        raise Unmodelled(f"{shown!r} leaves the code: it is not straight")
    return block
