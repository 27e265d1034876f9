"""Constant vectors of a function: which numbers their lanes hold, and the same with other numbers.

gcc and clang write such a vector as a number that is moved to a vector register and spread over its
lanes, or as data of a read-only section that is loaded, spread or read as an operand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from policy_jax.asm.constants import pieces
from policy_jax.asm.data_symbols import Datum, data_symbols
from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import Function, operands_of, whole
from policy_jax.asm.flow.uses import Definition, Uses
from policy_jax.asm.normalise import is_constant_label
from policy_jax.asm.rewrite.lane_steps import vector

_SPREAD = re.compile(r"vpbroadcast([bwd])\Z")
_SHUFFLE = re.compile(r"\tv?pshufd\t\$0, (%xmm\d+), (%xmm\d+)\Z")
_MOVED = re.compile(r"\tv?movd\t(%e\w+|%r\d+d), (%xmm\d+)\Z")
_NUMBER = re.compile(r"\tmovl\t\$(-?\d+), (%\w+)\Z")
_LOAD = re.compile(r"v?mov(?:dq[au](?:8|16|32|64)?|[au]p[sd])\Z")
_DATA = re.compile(r"(\.L[\w.$]+)\(%rip\)(\{1to\d+\})?\Z")
_SPREAD_BITS = {"b": 8, "w": 16, "d": 32}
_CONSTANT = re.compile(r"\.LC(\d+):\Z")
_DIRECTIVES = {16: ".value", 32: ".long"}


@dataclass(frozen=True, slots=True)
class LaneConstant:
    """values: of the lanes, from 0; one number stands for all lanes. chain: the lines that make it,
    the last one first; the last of them holds the number, or reads `label`. label: of its data, ""
    where a line holds the number."""

    values: tuple[int, ...]
    chain: tuple[int, ...]
    label: str


@dataclass(slots=True)
class LaneConstants:
    """Those of one function of a listing.

    changed: line of the function -> its text with another constant. data: lines of new data.
    """

    listing: Sequence[str]
    function: Function
    uses: Uses
    bits: int
    changed: dict[int, str] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)

    def of(self, made: Definition) -> LaneConstant | None:
        """The constant that a definition of a vector register makes."""
        place, register = made
        line = self.function.lines[place]
        name, operands = operands_of(line)
        if not operands or vector(operands[-1]) != register or len(operands) > 3:
            return None
        spread = _SPREAD.match(name)
        if spread is not None and _SPREAD_BITS[spread[1]] != self.bits:
            return None
        if (_LOAD.match(name) or spread) and _DATA.match(operands[0]):
            return self.in_memory(operands[0], place)
        if spread is not None:
            return self._moved(place, operands[0])
        shuffled = _SHUFFLE.match(line)
        if shuffled is not None and self.bits == 32:
            return self._moved(place, shuffled[1])
        if _MOVED.match(line) and self.bits == 32:
            alone = self._number(place, operands[0], (place,))
            return alone and LaneConstant((*alone.values, 0, 0, 0), alone.chain, "")
        return None

    def in_memory(self, operand: str, place: int) -> LaneConstant | None:
        """The constant in read-only data that a line reads."""
        match = _DATA.match(operand)
        if match is None or not is_constant_label(match[1]):
            return None
        datum = self._symbols().get(match[1])
        if datum is None or datum.writable or datum.content is None or len(datum.content) != 1:
            return None
        content, size = datum.content[0], self.bits // 8
        if not isinstance(content, bytes) or len(content) % size:
            return None
        lanes = [content[k : k + size] for k in range(0, len(content), size)]
        values = tuple(int.from_bytes(lane, "little") for lane in lanes)
        return LaneConstant(values[:1] if len({*values}) == 1 else values, (place,), match[1])

    def replace(
        self, constant: LaneConstant, change: Callable[[int], int], only: Collection[int]
    ) -> bool:
        """Put `change` of the numbers in their place; False where a line outside of `only` reads
        the constant in its register."""
        last = constant.chain[-1]
        readers: Collection[int] = only
        for place in constant.chain:
            if place in only:  # an operand in memory
                continue
            effect = self.function.flow.effects[place]
            made = frozenset() if effect is None else effect.writes - {FLAGS}
            if any(not self.uses.of((place, r)) <= {*readers} for r in made):
                return False
            readers = (place,)
        line = self.function.lines[last]
        if constant.label:
            values = self._values(constant.label)
            label = self._like(constant.label, [change(v) % (1 << self.bits) for v in values])
            self.changed[last] = line.replace(f"{constant.label}(", f"{label}(")
        else:
            value = change(constant.values[0]) % (1 << self.bits)
            number = value - (1 << 32) if value >> 31 else value
            self.changed[last] = re.sub(r"\$-?\d+", f"${number}", line, count=1)
        return True

    def spread(self, value: int, size: int) -> str:
        """The operand of new data of `size` bytes with a number in each lane."""
        lanes = [f"\t{_DIRECTIVES[self.bits]}\t{value}"] * (size * 8 // self.bits)
        label = self._new_label()
        self.data += ["\t.section\t.rodata", f"\t.balign\t{size}", f"{label}:", *lanes]
        return f"{label}(%rip)"

    def _moved(self, place: int, source: str) -> LaneConstant | None:
        """The constant that a line spreads from a register."""
        chain = [place]
        if vector(source):
            before = self._only(place, vector(source))
            moved = None if before is None else _MOVED.match(self.function.lines[before])
            if before is None or moved is None:
                return None
            chain.append(before)
            source = moved[1]
        return self._number(chain[-1], source, tuple(chain))

    def _number(self, place: int, source: str, chain: tuple[int, ...]) -> LaneConstant | None:
        before = self._only(place, whole(source)) if whole(source) else None
        number = None if before is None else _NUMBER.match(self.function.lines[before])
        if before is None or number is None:
            return None
        return LaneConstant((int(number[1]) % (1 << self.bits),), (*chain, before), "")

    def _only(self, place: int, register: str) -> int | None:
        makers = self.uses.makers(place, register)
        return next(iter(makers))[0] if len(makers) == 1 else None

    def _values(self, label: str) -> list[int]:
        content = self._symbols()[label].content
        assert content is not None
        assert isinstance(content[0], bytes)
        size = self.bits // 8
        return [
            int.from_bytes(content[0][k : k + size], "little")
            for k in range(0, len(content[0]), size)
        ]

    def _like(self, old: str, values: Sequence[int]) -> str:
        """The label of new data with `values`, in the section and with the alignment of `old`."""
        label = self._new_label()
        piece = pieces(self.listing)[old]
        begin = piece[: piece.index(f"{old}:")]
        lanes = [f"\t{_DIRECTIVES[self.bits]}\t{value}" for value in values]
        self.data += [*begin, f"{label}:", *lanes]
        return label

    def _symbols(self) -> dict[str, Datum]:
        return _symbols(tuple(self.listing))

    def _new_label(self) -> str:
        numbers = (_CONSTANT.match(line) for line in [*self.listing, *self.data])
        return f".LC{max((int(m[1]) for m in numbers if m is not None), default=-1) + 1}"


@lru_cache(maxsize=4)
def _symbols(listing: tuple[str, ...]) -> dict[str, Datum]:
    """A web asks for each of its operands."""
    return data_symbols(listing)
