"""Sums of population counts, thirty-two bytes of the array at once.

A loop such as `s += popcount(a[i] ^ b[i]) * 80` counts the bits of one element a turn. gcc has no
vectors for it without AVX-512, and clang brings the counts of each four elements to 64 bits before
it adds. The sum of all counts is what is wanted, so the counts of single bytes may be added first:
`vpshufb` looks up those of both halves of each byte (Mula, Kurz, Lemire, "Faster population counts
using AVX2 instructions", 2018), and `vpsadbw` adds up eight bytes. Integers wrap around, so the
order is free. The move puts a loop in front that takes two vectors a turn; the last turns are left
to the loop as it was.

Preconditions: the loop is one block that counts (`counted_loops`); it stores nothing; from turn to
turn go the counter and registers to which it adds counts, times a constant; what is counted comes
from one element of memory after another by instructions that have a packed form; nothing else in
the loop depends on the sums; the function uses no vectors of 256 bits; registers are free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import Function, narrow, operands_of, whole, width_of
from policy_jax.asm.rewrite.counted_loops import (
    CountedLoop,
    counted_loops,
    free_before,
    in_front_of_loops,
)

MOST_LINES = 24
"""Of a loop."""

PARTS = 2
"""Vectors a turn."""

LEAST_BLOCKS = 2
"""Turns of the loop in front; fewer are left to the loop."""

_LABELS = 2
"""That a loop takes: of the loop in front, of the loop as it was."""

_LOW, _HIGH = 0x0302020102010100, 0x0403030203020201
"""The counts of 0 to 7 and of 8 to 15, a byte each."""

_HALVES = 0x0F0F0F0F

_NUMBER = re.compile(r"\$(-?\d+)\Z")
_SCALED = re.compile(r"0?\((%\w+)?(?:,\s*(%\w+)(?:,\s*(\d))?)?\)\Z")
_WIDE = re.compile(r"%[yz]mm")

_PACKED = {"xor": "vpxor", "and": "vpand", "or": "vpor", "add": "vpadd", "sub": "vpsub"}
_SHIFTS = {"sal": "vpsll", "shl": "vpsll", "shr": "vpsrl"}
_SIZES = {32: "d", 64: "q"}


@dataclass(frozen=True, slots=True)
class _Count:
    """A population count. place: of its line. source: the operand that is counted. bits: of it."""

    place: int
    source: str
    bits: int


@dataclass(frozen=True, slots=True)
class _Sums:
    """counts: of a turn. added: register that is carried -> for each count by its number, the
    factor with which it is added. widths: of these registers."""

    counts: tuple[_Count, ...]
    added: dict[str, dict[int, int]]
    widths: dict[str, int]


def replace_count_sums(lines: Sequence[str]) -> list[str]:
    """The canonical listing with loops in front of sums of population counts; needs AVX2."""
    return in_front_of_loops(lines, _counts, _loops, _LABELS, _before)


def _loops(function: Function) -> Iterator[CountedLoop]:
    return counted_loops(function, MOST_LINES)


def _before(function: Function, loop: CountedLoop, last: int) -> list[str] | None:
    sums = _sums_of(function, loop)
    return None if sums is None else _written(function, loop, sums, last)


def _counts(lines: Sequence[str]) -> bool:
    counts = any(line.startswith("\tpopcnt") for line in lines)
    return counts and not any(map(_WIDE.search, lines))


def _sums_of(function: Function, loop: CountedLoop) -> _Sums | None:
    """What a loop adds up; None where it does anything else that goes from turn to turn."""
    if not loop.carried or any(r.startswith("zmm") for r in loop.carried):
        return None
    forms: dict[str, dict[int, int]] = {}  # register -> count -> factor
    added: dict[str, dict[int, int]] = {r: {} for r in loop.carried}
    widths: dict[str, int] = {}
    counts: list[_Count] = []
    for place in range(loop.start + 1, loop.end):
        effect = function.flow.effects[place]
        assert effect is not None
        if effect.stores:
            return None
        name, operands = operands_of(function.lines[place])
        target = whole(operands[-1]) if operands else ""
        touched = effect.reads | effect.writes | effect.may_write
        if touched & loop.carried:
            made = _addition(name, operands, forms, loop.carried)
            if made is None or effect.writes - {FLAGS} != {target}:
                return None
            if widths.setdefault(target, width_of(operands[-1])) != width_of(operands[-1]):
                return None
            for number, factor in made.items():
                added[target][number] = added[target].get(number, 0) + factor
            continue
        known = [r for r in effect.reads if r in forms]
        if name in ("popcntl", "popcntq") and not known:
            form = {len(counts): 1}
            counts.append(_Count(place, operands[0], 32 if name[-1] == "l" else 64))
        elif known and name == "cltq":
            target, form = "rax", forms["rax"]
        elif known:
            scaled = _scaled(name, operands, forms)
            if scaled is None:
                return None
            form = scaled
        else:
            form = {}
        for register in effect.writes | effect.may_write:
            forms.pop(register, None)
        if form:
            forms[target] = form
    if not counts or not all(added.values()):
        return None
    return _Sums(tuple(counts), added, widths)


def _scaled(
    name: str, operands: Sequence[str], forms: dict[str, dict[int, int]]
) -> dict[int, int] | None:
    """What an instruction makes of counts in registers, where it is a small multiple of them."""
    stem, source = name[:-1], forms.get(whole(operands[0]), {}) if operands else {}
    number = _NUMBER.match(operands[0]) if operands else None
    target = forms.get(whole(operands[-1]), {}) if operands else {}
    if not operands or not width_of(operands[-1]):
        return None
    if name in ("movl", "movq", "movslq") and len(operands) == 2 and width_of(operands[0]):
        form = source  # no count is so great that it has a sign
    elif stem in ("sal", "shl") and len(operands) <= 2 and (number or len(operands) == 1):
        form = _times(target, 1 << int(number[1] if number else 1) % 32)
    elif stem in ("add", "sub") and len(operands) == 2 and target and source:
        form = _plus(target, source, 1 if stem == "add" else -1)
    elif stem == "imul" and len(operands) == 3 and number:
        form = _times(forms.get(whole(operands[1]), {}), int(number[1]))
    elif stem == "lea" and (scaled := _SCALED.match(operands[0])):
        base, index = (forms.get(whole(r or ""), {}) for r in scaled.group(1, 2))
        if (scaled[1] and not base) or (scaled[2] and not index):
            return None
        form = _plus(base, index, int(scaled[3] or 1))
    else:
        return None
    # Then no instruction of 32 bits has lost a bit of it.
    least = 1 if width_of(operands[-1]) == 32 else -(1 << 20)
    return form if form and all(least <= k < 1 << 20 for k in form.values()) else None


def _addition(
    name: str,
    operands: Sequence[str],
    forms: dict[str, dict[int, int]],
    carried: frozenset[str],
) -> dict[int, int] | None:
    """The counts, with their factors, that an instruction adds to a carried register."""
    if not operands or whole(operands[-1]) not in carried or not width_of(operands[-1]):
        return None
    target = whole(operands[-1])
    if name[:-1] in ("add", "sub") and len(operands) == 2 and width_of(operands[0]):
        form = forms.get(whole(operands[0]))
        return form and _times(form, 1 if name[:-1] == "add" else -1)
    scaled = _SCALED.match(operands[0]) if name[:-1] == "lea" else None
    if scaled is None or not scaled[1] or not scaled[2]:
        return None
    base, index, times = whole(scaled[1]), whole(scaled[2]), int(scaled[3] or 1)
    if index == target and times == 1:
        base, index = index, base
    form = forms.get(index)
    return _times(form, times) if base == target and form else None


def _times(form: dict[int, int], factor: int) -> dict[int, int]:
    return {number: k * factor for number, k in form.items()}


def _plus(one: dict[int, int], other: dict[int, int], times: int) -> dict[int, int]:
    return {n: one.get(n, 0) + other.get(n, 0) * times for n in one.keys() | other.keys()}


@dataclass(slots=True)
class _Elements:
    """Writes what a loop counts, for the turns that fill a vector of 256 bits.

    bits: of an element. index: the general register that counts in the loop in front. number:
    another free one. free: vector registers that are left. own: general register of the loop ->
    vector register. stays: operand -> vector register with it in all lanes. before: lines that set
    these. part: the number of the vector of a turn, from 0.
    """

    function: Function
    loop: CountedLoop
    bits: int
    index: str
    number: str
    free: list[str]
    own: dict[str, str] = field(default_factory=dict)
    stays: dict[str, str] = field(default_factory=dict)
    before: list[str] = field(default_factory=list)
    part: int = 0

    def values(self, counts: Sequence[_Count]) -> list[tuple[list[str], str]] | None:
        """For each count, the lines that compute what is counted, after those of the count before,
        and the vector register that holds it. None where no packed form is known."""
        found: list[tuple[list[str], str]] = []
        held = set[str]()
        lines: list[str] = []
        places = {count.place: count for count in counts}
        for place in range(self.loop.start + 1, counts[-1].place + 1):
            effect = self.function.flow.effects[place]
            assert effect is not None
            name, operands = operands_of(self.function.lines[place])
            if place in places:
                source = self._source(operands[0], place, held)
                if source is None or not self._register(""):
                    return None
                if "(" in source:
                    lines.append(f"\tvmovdqu\t{source}, %ymm{self.own['']}")
                    source = f"%ymm{self.own['']}"
                found.append((lines, source.removeprefix("%ymm")))
                lines = []
            made = None if place in places else self._packed(name, operands, place, held)
            for register in effect.writes | effect.may_write:
                held.discard(register)
            if made is not None:
                lines.append(made)
                held.add(whole(operands[-1]))
        return found

    def _register(self, register: str) -> bool:
        """Whether a register of the loop has a vector register, which it gets if one is left."""
        if register not in self.own and self.free:
            self.own[register] = self.free.pop()
        return register in self.own

    def _packed(self, name: str, operands: Sequence[str], place: int, held: set[str]) -> str | None:
        """The packed form of a line, None where there is none."""
        if not operands or width_of(operands[-1]) != self.bits:
            return None
        if name[-1:] != ("l" if self.bits == 32 else "q"):
            return None
        stem, size, target = name[:-1], _SIZES[self.bits], whole(operands[-1])
        number = _NUMBER.match(operands[0])
        if stem == "mov" and len(operands) == 2:
            source = self._source(operands[0], place, held)
            if source is None or not self._register(target):
                return None
            return f"\tvmovdq{'u' if '(' in source else 'a'}\t{source}, %ymm{self.own[target]}"
        if stem == "andn" and len(operands) == 3:
            first, second = (self._source(o, place, held) for o in operands[:2])
            if first is None or second is None or "(" in second or not self._register(target):
                return None
            return f"\tvpandn\t{first}, {second}, %ymm{self.own[target]}"
        if stem == "lea" and (both := _SCALED.match(operands[0])) and (both[3] or "1") == "1":
            first, second = (self._source(o or "", place, held) for o in both.group(1, 2))
            if first is None or second is None or not self._register(target):
                return None
            return f"\tvpadd{size}\t{first}, {second}, %ymm{self.own[target]}"
        if target not in held:
            return None
        to = f"%ymm{self.own[target]}"
        if stem in _SHIFTS and len(operands) <= 2 and (number or len(operands) == 1):
            by = int(number[1] if number else 1) % self.bits
            return f"\t{_SHIFTS[stem]}{size}\t${by}, {to}, {to}"
        if stem == "not" and len(operands) == 1:
            ones = self._lanes("$-1")
            return ones and f"\tvpxor\t{ones}, {to}, {to}"
        if stem in _PACKED and len(operands) == 2:
            source = self._source(operands[0], place, held)
            suffix = size if stem in ("add", "sub") else ""
            return source and f"\t{_PACKED[stem]}{suffix}\t{source}, {to}, {to}"
        return None

    def _source(self, operand: str, place: int, held: set[str]) -> str | None:
        """What a packed instruction reads for an operand; None where that is not known."""
        register = whole(operand)
        if register in held:
            return f"%ymm{self.own[register]}"
        if register or _NUMBER.match(operand):
            turn = range(self.loop.start + 1, self.loop.end)
            if register and any(register in self._changed(k) for k in turn):
                return None
            return self._lanes(operand)
        stride = self.loop.stride(operand)
        turn = range(self.loop.start + 1, place)
        steps = sum(self.loop.counter in self._changed(k) for k in turn)
        if abs(stride) != self.bits // 8:
            return None
        # Where the loop goes down, the element of the last turn has the lowest address.
        lanes = 256 // self.bits
        first = lanes * self.part + (lanes - 1 if stride < 0 else 0)
        return self.loop.moved(operand, stride * (steps + first), self.index)

    def _changed(self, place: int) -> frozenset[str]:
        effect = self.function.flow.effects[place]
        assert effect is not None
        return effect.writes | effect.may_write

    def _lanes(self, operand: str) -> str | None:
        """A vector with a number or a register that stays in all lanes."""
        if operand not in self.stays:
            if not self.free:
                return None
            vector = self.stays[operand] = self.free.pop()
            size, short = _SIZES[self.bits], "l" if self.bits == 32 else "q"
            source = operand
            if operand.startswith("$"):
                source = f"%{narrow(self.number) if self.bits == 32 else self.number}"
                self.before.append(f"\tmov{short}\t{operand}, {source}")
            self.before += [
                f"\tvmov{size}\t{source}, %xmm{vector}",
                f"\tvpbroadcast{size}\t%xmm{vector}, %ymm{vector}",
            ]
        return f"%ymm{self.stays[operand]}"


def _written(function: Function, loop: CountedLoop, sums: _Sums, last: int) -> list[str] | None:
    """What stands in front of a loop; the label of the loop becomes `last + _LABELS`."""
    general, vectors = free_before(function, loop.start)
    counts = sums.counts
    bits = _element_bits(function, loop)
    if len(general) < 3 or len(vectors) < 6 + 2 * len(counts) or not bits:
        return None
    lanes = 256 // bits
    block = lanes * PARTS * abs(loop.step)
    if block & (block - 1):
        return None
    index, count, number = general[:3]
    table, halves, zero, t, x, *vectors = vectors
    totals, bytes_of = vectors[: len(counts)], vectors[len(counts) : 2 * len(counts)]
    free = [*reversed(vectors[2 * len(counts) :])]
    elements = _Elements(function, loop, bits, index, number, free)
    body: list[str] = []
    for part in range(PARTS):
        elements.part = part
        made = elements.values(counts)
        if made is None:
            return None
        for (lines, value), found in zip(made, bytes_of, strict=True):
            to = x if part else found
            body += [
                *lines,
                f"\tvpand\t%ymm{halves}, %ymm{value}, %ymm{t}",
                f"\tvpsrlw\t$4, %ymm{value}, %ymm{x}",
                f"\tvpand\t%ymm{halves}, %ymm{x}, %ymm{x}",
                f"\tvpshufb\t%ymm{t}, %ymm{table}, %ymm{t}",
                f"\tvpshufb\t%ymm{x}, %ymm{table}, %ymm{x}",
                f"\tvpaddb\t%ymm{t}, %ymm{x}, %ymm{to}",
                *([f"\tvpaddb\t%ymm{x}, %ymm{found}, %ymm{found}"] if part else []),
            ]
    for found, total in zip(bytes_of, totals, strict=True):
        body.append(f"\tvpsadbw\t%ymm{zero}, %ymm{found}, %ymm{found}")
        body.append(f"\tvpaddq\t%ymm{found}, %ymm{total}, %ymm{total}")
    turn, skip = (f".L{last + k}" for k in range(1, _LABELS + 1))
    return [
        *loop.left(count, skip),
        f"\tshrq\t${block.bit_length() - 1}, %{count}",
        f"\tcmpq\t${LEAST_BLOCKS}, %{count}",
        f"\tjb\t{skip}",
        *_table(table, halves, t, number),
        *(f"\tvpxor\t%xmm{r}, %xmm{r}, %xmm{r}" for r in (zero, *totals)),
        *elements.before,
        f"\tmovq\t%{loop.counter}, %{index}",
        "\t.p2align\t4",
        f"{turn}:",
        *body,
        f"\taddq\t${lanes * PARTS * loop.step}, %{index}",
        f"\tdecq\t%{count}",
        f"\tjne\t{turn}",
        f"\tmovq\t%{index}, %{loop.counter}",
        *_added(sums, totals, x, (number, index)),
        "\tvzeroupper",
    ]


def _element_bits(function: Function, loop: CountedLoop) -> int:
    """The width of the elements that a loop loads one after another; 0 where there are others."""
    found = set[int]()
    for place in range(loop.start + 1, loop.end):
        name, operands = operands_of(function.lines[place])
        found |= {8 * abs(loop.stride(o)) for o in operands if "(" in o and name[:3] != "lea"}
    return found.pop() if found in ({32}, {64}) else 0


def _table(table: str, halves: str, other: str, number: str) -> list[str]:
    """Lines that set a vector register to the counts of 0 to 15 and one to the lower halves."""
    return [
        f"\tmovabsq\t${_LOW}, %{number}",
        f"\tvmovq\t%{number}, %xmm{table}",
        f"\tmovabsq\t${_HIGH}, %{number}",
        f"\tvmovq\t%{number}, %xmm{other}",
        f"\tvpunpcklqdq\t%xmm{other}, %xmm{table}, %xmm{table}",
        f"\tvinserti128\t$1, %xmm{table}, %ymm{table}, %ymm{table}",
        f"\tmovl\t${_HALVES}, %{narrow(number)}",
        f"\tvmovd\t%{narrow(number)}, %xmm{halves}",
        f"\tvpbroadcastd\t%xmm{halves}, %ymm{halves}",
    ]


def _added(sums: _Sums, totals: Sequence[str], other: str, general: tuple[str, str]) -> list[str]:
    """Lines that add the totals of the counts to the registers of the loop."""
    lines: list[str] = []
    total, product = general
    for number, vector in enumerate(totals):
        x, y = f"%xmm{vector}", f"%xmm{other}"
        lines += [
            f"\tvextracti128\t$1, %ymm{vector}, {y}",
            f"\tvpaddq\t{y}, {x}, {x}",
            f"\tvpunpckhqdq\t{x}, {x}, {y}",
            f"\tvpaddq\t{y}, {x}, {x}",
            f"\tvmovq\t{x}, %{total}",
        ]
        for register, factors in sums.added.items():
            if number in factors:
                size = "q" if sums.widths[register] == 64 else "l"
                to, by = (f"%{r if size == 'q' else narrow(r)}" for r in (register, product))
                lines.append(f"\timulq\t${factors[number]}, %{total}, %{product}")
                lines.append(f"\tadd{size}\t{by}, {to}")
    return lines
