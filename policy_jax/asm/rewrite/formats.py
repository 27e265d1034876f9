"""The constant formats of calls of the `scanf` and `printf` families in a canonical listing.

The format is in an argument register. The reaching definitions (`flow.dataflow`) tell which
instructions may have set it: where each of them is the address of a constant string, or a copy of
one, the formats are known.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from policy_jax.asm.flow.dataflow import Dataflow, dataflow
from policy_jax.asm.flow.effects import Unreadable
from policy_jax.asm.normalise import is_label, section_of
from policy_jax.asm.routines.library import PREFIX

_ARGUMENTS = ("rdi", "rsi", "rdx", "rcx", "r8", "r9")
"""The registers of the first arguments (System V ABI, x86-64)."""

_SCANNING = {"scanf": 0, "fscanf": 1, "sscanf": 1}
_PRINTING = {
    **{"printf": 0, "fprintf": 1, "sprintf": 1, "snprintf": 2},
    **{"printf_chk": 1, "fprintf_chk": 2, "sprintf_chk": 3, "snprintf_chk": 4},
}
"""Plain name of a function -> which of its arguments is the format, from 0."""

_FAMILY = re.compile(rf"\A(?:{PREFIX}|__isoc99_|__isoc23_|__)")

_ADDRESS = re.compile(r"\t(?:leaq\t([^(), ]+)\(%rip\)|mov[lq]\t\$([^(), ]+)), %(\w+)\Z")
_COPY = re.compile(r"\t(?:mov|cmov[a-z]+?)[lq]\t%(\w+), %(\w+)\Z")
_TERM = re.compile(r"(?:(\d+)\+)?([A-Za-z_.][\w.$]*?)(?:\+(\d+))?\Z")

_TEXT = re.compile(r"\t\.(string|asciz|ascii)\t")
_STRING = re.compile(r'"((?:\\.|[^"\\])*)"')
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|x[0-9a-fA-F]+|.)", re.DOTALL)
_ESCAPED = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t"}

_LENGTH = rb"(hh|h|ll|l|[jztLqm])?"
_SCANNED = re.compile(rb"%(\*?\d*)" + _LENGTH + rb"(\[\^?\]?[^\]]*\]|.|\Z)", re.DOTALL)
_PRINTED = re.compile(rb"%([-+ #0'I\d.*]*)" + _LENGTH + rb"(.|\Z)", re.DOTALL)

_OF_INTEGERS = frozenset((b"", b"hh", b"h", b"l", b"ll", b"j", b"z", b"t", b"q"))
_OF_TEXT = frozenset((b"",))
_OF_FRACTIONS = frozenset((b"", b"l"))
_DONE_SCANNING = {
    **dict.fromkeys((b"d", b"i", b"o", b"u", b"x", b"X", b"n"), _OF_INTEGERS),
    **dict.fromkeys((b"c", b"s", b"[", b"%"), _OF_TEXT),
    **dict.fromkeys((b"e", b"f", b"g", b"E", b"F", b"G"), _OF_FRACTIONS),
}
_DONE_PRINTING = {
    **dict.fromkeys((b"d", b"i", b"o", b"u", b"x", b"X"), _OF_INTEGERS),
    **dict.fromkeys((b"c", b"s", b"%"), _OF_TEXT),
    b"f": _OF_FRACTIONS,
}
"""Conversion -> the lengths with which a routine may do it. It gives a call with another one to the
library."""


def plain_name(function: str) -> str:
    """The name of a library function without the prefix of a C standard, or of a routine without
    that of all routines: "scanf", "printf_chk"."""
    return _FAMILY.sub("", function, count=1)


def format_place(function: str) -> int | None:
    """Which argument of a library function or a routine is its format, from 0; None for none."""
    return {**_SCANNING, **_PRINTING}.get(plain_name(function))


def done_by_routine(function: str, text: bytes) -> bool:
    """Whether the routine that stands for `function` may do a call with this format itself."""
    if plain_name(function) in _SCANNING:
        return all(
            length in _DONE_SCANNING.get(conversion[:1], ())
            for _, length, conversion in _SCANNED.findall(text)
        )
    return all(
        length in _DONE_PRINTING.get(conversion, ()) and not set(b"'I") & set(flags)
        for flags, length, conversion in _PRINTED.findall(text)
    )


def like_isoc99(function: str, text: bytes) -> bool:
    """Whether `__isoc99_scanf` (`fscanf`, `sscanf`) reads this format as `function` does.

    Without the prefix, `%a` may allocate a string; with `__isoc23_`, `%i` reads binary numbers and
    `%b` is a conversion.
    """
    differs = b"ibB" if function.startswith("__isoc23_") else b"a"
    if function.startswith("__isoc99_"):
        return True
    return all(conversion[:1] not in differs for _, _, conversion in _SCANNED.findall(text))


class Formats:
    """The constant formats of the calls of one canonical listing."""

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

    def of(self, place: int, argument: int) -> frozenset[bytes] | None:
        """The formats that a call at `place` may have in its argument of this number.

        None where one of them is not known.
        """
        if argument >= len(_ARGUMENTS) or self._flow is None:
            return None
        return self._values(self._flow, place, _ARGUMENTS[argument], set()) or None

    def _values(
        self, flow: Dataflow, place: int, register: str, seen: set[tuple[int, str]]
    ) -> frozenset[bytes] | None:
        """The strings that a register may point to before a line; empty where that is a circle."""
        values = set[bytes]()
        definitions = flow.reaching[place].get(register)
        if not definitions:
            return None  # unreachable code
        for at in definitions:
            if (at, register) in seen:
                continue
            seen.add((at, register))
            line = flow.lines[at]
            address, copy = _ADDRESS.match(line), _COPY.match(line)
            found: frozenset[bytes] | None = None
            if address and _whole(address[3]) == register:
                text = self._string(address[1] or address[2])
                found = None if text is None else frozenset((text,))
            elif copy and _whole(copy[2]) == register:
                # Where a cmov leaves the old value, the definitions of that reach the line as well.
                found = self._values(flow, at, _whole(copy[1]), seen)
            if found is None:
                return None
            values |= found
        return frozenset(values)

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
