"""Where a pointer comes from: memory of the program that code may write, or an unknown place.

A move that stores where the program stored only sometimes needs to know that the memory is there
and not constant. A pointer is traced through its reaching definitions to the stack, to variables of
the listing outside of read-only sections, or to an argument of a function whose calls the listing
shows all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.flow.arguments import Arguments
from policy_jax.asm.flow.registers import Function, operands_of, whole
from policy_jax.asm.normalise import is_label, section_of

_PARAMETERS = ("rdi", "rsi", "rdx", "rcx", "r8", "r9")
"""Registers of the first arguments (System V ABI, x86-64)."""

_SYMBOL = re.compile(r"(?:\$|)(?:-?\d+\+)?([A-Za-z_][\w$.]*)(?:[+-]\d+)?(?:\(%rip\))?\Z")
_ADDRESS = re.compile(r"-?\d*\(%(\w+)?(?:,%(\w+)(?:,([1248]))?)?\)\Z")
_NUMBER = re.compile(r"\$-?\d+\Z")
_COMMON = re.compile(r"\t\.(?:comm|lcomm)\t([\w.$]+),")
_CALL = re.compile(r"\tcall\t([\w.$]+)(?:@PLT)?\Z")
_WRITABLE = (".data", ".bss", ".tbss", ".tdata")


class Writable:
    """The writable memory that a listing shows."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._variables = _variables(lines)

    def points_there(self, function: Function, register: str, place: int) -> bool:
        """Whether a register points into writable memory before a line of a function.

        function: one of the listing. Arithmetic on a pointer is taken to stay in its object, as C
        demands.
        """
        return self._from(function, register, place, set())

    def _from(
        self, function: Function, register: str, place: int, seen: set[tuple[int, str]]
    ) -> bool:
        definitions = function.flow.reaching[place].get(register)
        if not definitions:
            return False
        for made in definitions:
            if (made, register) in seen:
                continue
            seen.add((made, register))
            if made == 0:
                if not self._given(function, register):
                    return False
            elif not self._made(function, register, made, seen):
                return False
        return True

    def _made(
        self, function: Function, register: str, made: int, seen: set[tuple[int, str]]
    ) -> bool:
        """Whether the definition at a line makes a pointer into writable memory."""
        name, operands = operands_of(function.lines[made])
        if len(operands) != 2 or whole(operands[1]) != register:
            return name in ("incq", "decq") and self._from(function, register, made, seen)
        first = operands[0]
        symbol = _SYMBOL.match(first)
        if name in ("leaq", "movq", "movl") and symbol is not None:
            return symbol[1] in self._variables and (name == "leaq" or first[0] == "$")
        if name == "movq" and whole(first):
            return first == "%rsp" or self._from(function, whole(first), made, seen)
        if name in ("addq", "subq") and _NUMBER.match(first):
            return self._from(function, register, made, seen)
        if name == "addq" and whole(first):
            return any(self._from(function, r, made, {*seen}) for r in (register, whole(first)))
        address = _ADDRESS.match(first) if name == "leaq" else None
        if address is None:
            return False
        bases = [address[1], address[2] if address[3] in (None, "1") else None]
        return any(r == "rsp" or self._from(function, r, made, {*seen}) for r in bases if r)

    def _given(self, function: Function, register: str) -> bool:
        """Whether every call of a function gives it such a pointer in a register."""
        name = function.lines[0][:-1]
        if register not in _PARAMETERS or name == "main":
            return False
        named = re.compile(rf"(?<![\w.$]){re.escape(name)}(?![\w.$])")
        calls = []
        for place, line in enumerate(self._lines):
            if not named.search(line) or line == f"{name}:":
                continue
            call = _CALL.match(line)
            if call is None or call[1] != name:
                return False  # other files may call it, or it is called through a pointer
            calls.append(place)
        arguments = Arguments(self._lines)
        for place in calls:
            given = arguments.addresses(place, _PARAMETERS.index(register))
            if given is None:
                return False
            symbols = [_SYMBOL.match(one) for one in given]
            if not all(s is not None and s[1] in self._variables for s in symbols):
                return False
        return bool(calls)


def _variables(lines: Sequence[str]) -> frozenset[str]:
    """The names of variables in writable sections."""
    section, found = ".text", set[str]()
    for line in lines:
        section = section_of(line, section)
        common = _COMMON.match(line)
        if common is not None:
            found.add(common[1])
        elif is_label(line) and section.startswith(_WRITABLE) and ".rel.ro" not in section:
            found.add(line[:-1])
    return frozenset(found)
