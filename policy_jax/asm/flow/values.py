"""The values of vector registers within a basic block, by local value numbering (Aho, Lam, Sethi,
Ullman, "Compilers", 6.1.2).

Each register is traced to the instruction that computed its value, through copies and loads, so
that an idiom is recognised by what it computes and not by how it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from policy_jax.asm.flow.lines import ALL_VECTORS, Line

_NUMBER = re.compile(r"\$-?\d+\Z")
_ADDRESS = re.compile(r"(-?\d*)\((%\w+)\)\Z")

_COPIES = {"movdqa", "movaps", "movapd"}
_LOADS = {*_COPIES, "movdqu", "movups", "movupd"}
_CLEARING = {"pxor", "xorps", "xorpd"}
_SAME = {
    "andps": "pand",
    "andpd": "pand",
    "andnps": "pandn",
    "andnpd": "pandn",
    "orps": "por",
    "orpd": "por",
    "xorps": "pxor",
    "xorpd": "pxor",
}
"""Instructions that compute the same bits -> the name that stands for all of them."""

Value = tuple[str, int | str]
"""Where a value comes from: ("line", place of its instruction), ("in", register),
("memory", operand) or ("unknown", place and register), for instance after a call."""


def is_copy(line: Line) -> bool:
    """Whether it copies a whole vector register to another."""
    return line.name in _COPIES and ALL_VECTORS.issuperset(line.operands)


def is_clearing(line: Line) -> bool:
    """Whether it sets a vector register to zero."""
    return line.name in _CLEARING and line.operands[0] == line.operands[-1]


def _loaded_from(line: Line) -> str:
    """The operand that it loads a whole vector from, "" for other instructions."""
    return line.operands[0] if line.name in _LOADS and "(" in line.operands[0] else ""


Row = tuple[int, Line]
"""A line and the place that identifies it."""


@dataclass(slots=True)
class Values:
    """What the vector registers of a block hold.

    state: register -> value at the end.
    made: place -> (operation, arguments, first operand) of what its instruction computes; the
        target's old value is the first argument where it is read.
    used: value -> places that read it, copies not counted; "out" stands for the end of the block.
    copies: place of a copy -> the value copied.
    loaded: operand -> the vector loaded from there, while neither memory nor the address changes.
    """

    state: dict[str, Value] = field(default_factory=dict)
    made: dict[int, tuple[str, tuple[Value, ...], str]] = field(default_factory=dict)
    used: dict[Value, set[object]] = field(default_factory=dict)
    copies: dict[int, Value] = field(default_factory=dict)
    loaded: dict[str, Value] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Sequence[Row], live_out: frozenset[str] = frozenset()) -> Values:
        """The values of a block with these lines; live_out: registers read after it."""
        values = cls()
        for place, line in rows:
            if line.effect is not None:
                values._step(place, line)
        for register in live_out:
            values.used.setdefault(values.holds(register), set()).add("out")
        return values

    def holds(self, operand: str) -> Value:
        if operand in ALL_VECTORS:
            return self.state.get(operand, ("in", operand))
        return self.loaded.get(operand, ("memory", operand))

    def where(self, value: Value) -> list[str]:
        """Registers that hold it at the end."""
        return sorted(register for register in ALL_VECTORS if self.holds(register) == value)

    def computed(self, value: Value) -> tuple[str, tuple[Value, ...], str]:
        """How a value was made; no operation unless an instruction of the block made it."""
        kind, place = value
        if kind != "line" or not isinstance(place, int):
            return "", (), ""
        return self.made[place]

    def _step(self, place: int, line: Line) -> None:
        loads = _loaded_from(line)
        if is_copy(line) or (loads in self.loaded and line.target is not None):
            value = self.holds(line.operands[0])
            self.state[line.operands[1]] = value
            self.copies[place] = value
            return
        for register in line.uses:
            self.used.setdefault(self.holds(register), set()).add(place)
        assert line.effect is not None
        if line.target is not None:
            sources = [self.holds(operand) for operand in line.operands[:-1]]
            if line.effect.updates:
                sources.insert(0, self.holds(line.target))
            name = _SAME.get(line.name, line.name)
            self.made[place] = name, tuple(sources), line.operands[0]
            self.state[line.target] = "line", place
            if loads:
                self.loaded[loads] = "line", place
            return
        self.state |= {register: ("unknown", f"{place} {register}") for register in line.defines}
        if line.effect.kind == "call":
            self.loaded.clear()
        else:
            self.loaded = dict(self._still_loaded(line))

    def _still_loaded(self, line: Line) -> Iterator[tuple[str, Value]]:
        """The entries of `loaded` that stay valid, under the operands that they have afterwards."""
        first, changed = (line.operands[0], line.operands[-1]) if line.operands else ("", "")
        step = int(first[1:]) if line.name == "addq" and _NUMBER.match(first) else None
        for operand, value in self.loaded.items():
            address = _ADDRESS.match(operand)
            if step is not None and address is not None and address[2] == changed:
                offset = int(address[1] or 0) - step
                yield f"{offset or ''}({changed})", value
            elif "(" not in changed and not _may_change(line, operand):
                yield operand, value


def _may_change(line: Line, operand: str) -> bool:
    """Whether an instruction may change memory or the address of an operand in memory."""
    assert line.effect is not None
    # Effects leave the stack pointer out.
    stack = line.name.startswith(("push", "pop")) or line.operands[-1:] == ("%rsp",)
    written = line.effect.writes | line.effect.may_write
    registers = set(re.findall(r"%(\w+)", operand))
    return line.effect.stores or stack or not registers.isdisjoint(written)
