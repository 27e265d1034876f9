"""What registers hold at a place of a listing wherever the program came from: loop-invariant
constants and data that nothing can write.

A register is known where one instruction alone may have set it (`flow.dataflow`) and that
instruction computes a number from registers that are known, or from read-only data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress

import z3

from policy_jax.asm.constants import pieces
from policy_jax.asm.flow.dataflow import Dataflow, dataflow
from policy_jax.asm.flow.effects import Unreadable
from policy_jax.asm.normalise import is_label
from policy_jax.asm.proof.lift import ALIGNS, Symbols, Unmodelled
from policy_jax.asm.proof.machine import REGISTERS, Machine, initial

_DEEPEST = 8
"""Instructions in a row that may lead to a constant."""
_SIZES = {".byte": 1, ".value": 2, ".short": 2, ".word": 2, ".long": 4, ".int": 4, ".quad": 8}
_DATUM = re.compile(r"\t(\.\w+)\t(-?\d+)\Z")


def read_only(lines: Sequence[str]) -> dict[str, bytes]:
    """Local label -> its bytes, of constants in a canonical listing that a program cannot write."""
    data = {}
    for name, (section, *rows) in pieces(lines).items() if lines else ():
        if not section.startswith("\t.section\t.rodata"):
            continue
        content = b""
        for row in rows:
            if (not content and is_label(row)) or row.startswith(ALIGNS):
                continue
            datum = _DATUM.match(row)
            if datum is None:
                break
            size, value = _SIZES.get(datum[1]), int(datum[2])
            if datum[1] == ".zero":
                content += bytes(value)
            elif size is None:
                break
            else:
                content += (value % (1 << 8 * size)).to_bytes(size, "little")
        if content:
            data[name] = content
    return data


class Known:
    """The known registers of a canonical listing."""

    def __init__(self, lines: Sequence[str], data: Mapping[str, bytes]) -> None:
        self._lines, self._data = lines, data
        self._flow: Dataflow | None = None
        with suppress(Unreadable):
            self._flow = dataflow(lines)
        self._values: dict[tuple[int, str], z3.BitVecRef | None] = {}

    def at(self, place: int, register: str) -> z3.BitVecRef | None:
        """The value of "rax" or "zmm0" before a line, None where it is not known.

        Of a vector register the lower half (128 bits) may be known alone; the upper half is then
        its `machine.initial` one.
        """
        return self._before(place, register, _DEEPEST)

    def _before(self, place: int, register: str, deep: int) -> z3.BitVecRef | None:
        if self._flow is None or not deep or place >= len(self._lines):
            return None
        definitions = self._flow.reaching[place].get(register, frozenset())
        if len(definitions) != 1:
            return None
        (definition,) = definitions
        if (definition, register) not in self._values:
            self._values[definition, register] = None  # for circles
            self._values[definition, register] = self._defined(definition, register, deep)
        return self._values[definition, register]

    def _defined(self, place: int, register: str, deep: int) -> z3.BitVecRef | None:
        assert self._flow is not None
        effect = self._flow.effects[place]
        if effect is None or effect.kind != "next" or register not in effect.writes:
            return None
        machine = Machine(data=self._data)
        for name in effect.reads:
            value = self._before(place, name, deep - 1) if name in REGISTERS else None
            if value is None:
                return None
            machine.slots[REGISTERS[name]] = value
        try:
            machine.run([self._lines[place]], Symbols())
        except Unmodelled:
            return None
        value = z3.simplify(machine.register(register))
        if z3.is_bv_value(value):
            return value
        if value.size() == 256:
            low = z3.simplify(z3.Extract(127, 0, value))
            if z3.is_bv_value(low):
                return z3.Concat(z3.Extract(255, 128, initial(REGISTERS[register])), low)
        return None
