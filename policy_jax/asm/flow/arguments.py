"""The arguments of calls in a canonical listing: addresses of data and functions, variables.

An argument is in a register. The reaching definitions (`dataflow`) tell which instructions may have
set it: where each of them is the address of a symbol, or a copy of one, the argument is known.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from policy_jax.asm.flow.dataflow import Dataflow, dataflow
from policy_jax.asm.flow.effects import Unreadable
from policy_jax.asm.normalise import is_label, section_of

_ARGUMENTS = ("rdi", "rsi", "rdx", "rcx", "r8", "r9")
"""The registers of the first arguments (System V ABI, x86-64)."""

_ADDRESS = re.compile(r"\t(?:leaq\t([^(), ]+)\(%rip\)|mov[lq]\t\$([^(), ]+)), %(\w+)\Z")
_LOAD = re.compile(r"\tmovq\t([A-Za-z_][\w$]*)\(%rip\), %(\w+)\Z")
_COPY = re.compile(r"\t(?:mov[lq]|cmov[a-z]+)\t%(\w+), %(\w+)\Z")
_TERM = re.compile(r"(?:(\d+)\+)?([A-Za-z_.][\w.$]*?)(?:\+(\d+))?\Z")

_TEXT = re.compile(r"\t\.(string|asciz|ascii)\t")
_STRING = re.compile(r'"((?:\\.|[^"\\])*)"')
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|x[0-9a-fA-F]+|.)", re.DOTALL)
_ESCAPED = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t"}


class Arguments:
    """The constant arguments of the calls of one canonical listing."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines

    @functools.cached_property
    def _flow(self) -> Dataflow | None:
        try:
            return dataflow(self._lines)
        except Unreadable:
            return None

    @functools.cached_property
    def _labels(self) -> dict[str, int]:
        """Each label of read-only data and its place."""
        section, found = ".text", {}
        for place, line in enumerate(self._lines):
            section = section_of(line, section)
            if is_label(line) and section.startswith(".rodata"):
                found[line[:-1]] = place
        return found

    def addresses(self, place: int, number: int) -> frozenset[str] | None:
        """What the argument of this number, from 0, of a call may be: symbols such as `compare`,
        places such as `1+.LC0`, or `*stderr` for what is in a variable. None where one of them is
        not known.
        """
        if number >= len(_ARGUMENTS) or self._flow is None:
            return None
        return self._addresses(self._flow, place, _ARGUMENTS[number], set()) or None

    def strings(self, place: int, number: int) -> frozenset[bytes] | None:
        """The constant strings that an argument may point to; None where one is not known."""
        texts = [self._string(one) for one in self.addresses(place, number) or ()]
        known = frozenset(text for text in texts if text is not None)
        return known if texts and None not in texts else None

    def _addresses(
        self, flow: Dataflow, place: int, register: str, seen: set[tuple[int, str]]
    ) -> frozenset[str] | None:
        """The addresses in a register before a line; empty where the definitions are a circle."""
        found = set[str]()
        definitions = flow.reaching[place].get(register)
        if not definitions:
            return None  # unreachable code
        for at in definitions:
            if (at, register) in seen:
                continue
            seen.add((at, register))
            line = flow.lines[at]
            address, load, copy = _ADDRESS.match(line), _LOAD.match(line), _COPY.match(line)
            if address and _whole(address[3]) == register:
                found.add(address[1] or address[2])
                continue
            if load and load[2] == register:
                found.add(f"*{load[1]}")
                continue
            if copy is None or _whole(copy[2]) != register:
                return None
            # Where a cmov leaves the old value, the definitions of that reach the line as well.
            copied = self._addresses(flow, at, _whole(copy[1]), seen)
            if copied is None:
                return None
            found |= copied
        return frozenset(found)

    def _string(self, operand: str) -> bytes | None:
        """The constant string at a place such as `.LC0` or `1+.LC0`."""
        term = _TERM.match(operand)
        if term is None or term[2] not in self._labels:
            return None
        text = b""
        for line in self._lines[self._labels[term[2]] + 1 :]:
            directive = _TEXT.match(line)
            if directive is None:
                break
            end = b"" if directive[1] == "ascii" else b"\0"
            text += b"".join(_unescaped(part) + end for part in _STRING.findall(line))
        text = text[int(term[1] or 0) + int(term[3] or 0) :]
        return text.split(b"\0")[0] if b"\0" in text else None


def _whole(register: str) -> str:
    """The 64-bit register of a 32-bit or 64-bit one."""
    if register.startswith("e"):
        return f"r{register[1:]}"
    return register.removesuffix("d") if register[1:2].isdigit() else register


def _unescaped(text: str) -> bytes:
    """The bytes of a string of the GNU assembler."""

    def one(match: re.Match[bytes]) -> bytes:
        code = match[1]
        if code[:1].isdigit():
            return bytes((int(code, 8) & 255,))
        if code[:1] == b"x" and len(code) > 1:
            return bytes((int(code[1:], 16) & 255,))
        return _ESCAPED.get(code, code)

    return _ESCAPE.sub(one, text.encode(errors="surrogateescape"))
