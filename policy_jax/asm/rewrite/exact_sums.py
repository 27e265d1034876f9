"""Sums of floating-point numbers in several parts, where every addition is shown to be exact.

A loop such as `s += f(a[i])` on doubles waits in each turn for the addition of the turn before. A
compiler must not add in another order, since each addition may round. But where all terms are
multiples of one power of two and the sums are small, nothing rounds, and every order gives the same
result: sums of whole numbers, of quarters, of what `floor` left over. The program that is being run
can tell. The move puts a loop in front that takes eight turns at once and adds into eight partial
sums. It checks each addition. Where all were exact, it sets the sum and leaves the last turns to
the loop as it was. At the first other one, it leaves all of them to it, and nothing has changed.

Partial sums begin at B = 1.5 * 2^45. A double there is a multiple of 2^-7, so an addition to it is
exact only for a term that is one, too. It was exact if taking the old sum away again gives the
term. With all terms multiples of 2^-7 and below 2^31, 2048 of them, and an old sum below 2^42, each
sum of some of them has at most 50 bits, in any order, and so have the sums of the loop as it was.

Also `s = f(a[i]) - s`, whose terms count with changing signs.

Preconditions: the loop is one block that counts (`counted_loops`), of scalar AVX instructions that
have a packed form, on one element of memory after another; it stores nothing; nothing but the
counter and the sum goes from turn to turn; the function uses no vectors of 256 bits; registers are
free. The status flags of floating-point arithmetic do not count as a result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from policy_jax.asm.flow.registers import Function, narrow, operands_of
from policy_jax.asm.rewrite.counted_loops import (
    CountedLoop,
    counted_loops,
    free_before,
    in_front_of_loops,
)

MOST_LINES = 24
"""Of a loop."""

LANES = 4
"""Turns for which one instruction works."""

PARTS = 2
"""Vectors of partial sums."""

LEAST_BLOCKS = 2
"""Of eight turns; fewer are left to the loop."""

_LABELS = 3
"""That a loop takes: of the loop in front, of what follows it, of the loop as it was."""

MOST_BLOCKS = 256
"""Of eight turns that are checked together; what is left then begins anew."""

_B = (1023 + 45 << 52) + (1 << 51)
"""The bits of 1.5 * 2^45, with which partial sums begin."""

_TERM = 1023 + 31
"""The exponent field of 2^31, below which each term must be."""

_TOTAL = 1023 + 42
"""That of 2^42, below which the old sum must be, and all terms of 2048 turns are."""

_SIGN = -(1 << 63)
"""The bits of -0, of which an exclusive or changes the sign."""

_PACKED = re.compile(
    r"v(add|sub|mul|div|min|max|sqrt|round|fn?m(?:add|sub)(?:132|213|231))s([sd])\Z"
)
_BITWISE = re.compile(r"v(?:and|andn|or|xor)p([sd])\Z")
_VECTOR = re.compile(r"%xmm(\d+)\Z")
_CONSTANT = re.compile(r"\.LC\d+\(%rip\)\Z")
_WIDE = re.compile(r"%[yz]mm|\tv?zero(?:upper|all)")


@dataclass(frozen=True, slots=True)
class _Sum:
    """register: the number of the vector register of the sum. term: the operand with the term, a
    double. form: "add", "sub" (the term is taken away) or "turn" (the sum is taken away from the
    term). place: of the line that adds.
    """

    register: str
    term: str
    form: str
    place: int


def replace_exact_sums(lines: Sequence[str]) -> list[str]:
    """The canonical listing with loops in front of sums that may be exact; needs AVX2."""
    return in_front_of_loops(lines, _has_sum, _loops, _LABELS, _before)


def _loops(function: Function) -> Iterator[CountedLoop]:
    return counted_loops(function, MOST_LINES)


def _before(function: Function, loop: CountedLoop, last: int) -> list[str] | None:
    total = _sum_of(function, loop)
    return None if total is None else _written(function, loop, total, last)


def _has_sum(lines: Sequence[str]) -> bool:
    sums = any(line.startswith(("\tvaddsd\t", "\tvsubsd\t")) for line in lines)
    return sums and not any(map(_WIDE.search, lines))


def _sum_of(function: Function, loop: CountedLoop) -> _Sum | None:
    """The one sum that a loop carries from turn to turn."""
    if len(loop.carried) != 1:
        return None
    (register,) = loop.carried
    number = register.removeprefix("zmm")
    touching = []
    for place in range(loop.start + 1, loop.end):
        effect = function.flow.effects[place]
        assert effect is not None
        if effect.stores:
            return None
        if register in effect.reads | effect.writes | effect.may_write:
            touching.append(place)
    if len(touching) != 1:
        return None
    name, operands = operands_of(function.lines[touching[0]])
    numbers = [m[1] if (m := _VECTOR.match(o)) else "" for o in operands]
    if name not in ("vaddsd", "vsubsd") or len(numbers) != 3 or numbers[2] != number:
        return None
    form = {"vaddsd": "add", "vsubsd": "sub" if numbers[1] == number else "turn"}[name]
    own = [k for k in (0, 1) if numbers[k] == number]
    if len(own) != 1 or (form == "turn" and own == [1]):
        return None
    return _Sum(number, operands[1 - own[0]], form, touching[0])


@dataclass(slots=True)
class _Terms:
    """Writes four turns of a loop without its sum as packed instructions.

    index: the general register that counts in the loop in front. free: vector registers that are
    left. own: register of the loop -> register in front that holds it for four turns. constants:
    operand and kind -> register with a number that stays in all lanes. before: lines that set
    these.
    """

    function: Function
    loop: CountedLoop
    index: str
    free: list[str]
    own: dict[str, str] = field(default_factory=dict)
    constants: dict[tuple[str, str], str] = field(default_factory=dict)
    before: list[str] = field(default_factory=list)

    def four(self, total: _Sum, part: int) -> tuple[list[str], str] | None:
        """The lines that compute four terms of a sum, and the register of these; None for lines
        that have no packed form."""
        lines: list[str] = []
        done = set[str]()
        for place in range(self.loop.start + 1, total.place):
            if not any(name.startswith("zmm") for name in self._changed(place)):
                continue
            made = self._packed(place, part, done)
            if made is None:
                return None
            lines.append(made)
        term = _VECTOR.match(total.term)
        if term is not None:
            return (lines, self.own[term[1]]) if term[1] in done else None
        source = self._source(total.term, "d", 8, part, total.place, done)
        if source is None or not (self.free or "" in self.own):
            return None
        if "" not in self.own:
            self.own[""] = self.free.pop()
        return [*lines, f"\tvmovupd\t{source}, %ymm{self.own['']}"], self.own[""]

    def _changed(self, place: int) -> frozenset[str]:
        effect = self.function.flow.effects[place]
        assert effect is not None
        return effect.writes | effect.may_write

    def _packed(self, place: int, part: int, done: set[str]) -> str | None:
        name, operands = operands_of(self.function.lines[place])
        target = _VECTOR.match(operands[-1]) if operands else None
        if target is None:
            return None
        numbers = [o for o in operands if o.startswith("$")]
        taken = operands[len(numbers) : -1]
        scalar, bitwise = _PACKED.match(name), _BITWISE.match(name)
        sizes, to = {"s": 4, "d": 8}, ""
        if name in ("vmovss", "vmovsd") and len(taken) == 1:
            new, kind, to = f"vmovup{name[-1]}", name[-1], name[-1]
        elif name == "vcvtss2sd":
            new, kind, to, taken = "vcvtps2pd", "s", "d", taken[:1]
        elif name == "vcvtsd2ss":
            new, kind, to, taken = "vcvtpd2ps", "d", "s", taken[:1]
        elif name == "vcvtsi2sdl" and taken and "(" in taken[0]:
            new, kind, to, taken = "vcvtdq2pd", "s", "d", taken[:1]
        elif scalar is not None:
            new, kind, to = f"v{scalar[1]}p{scalar[2]}", scalar[2], scalar[2]
            # The other operand of these gives the upper part only.
            taken = taken[:1] if scalar[1] in ("sqrt", "round") else taken
            if scalar[1].startswith("f") and target[1] not in done:
                return None
        elif bitwise is not None and not any(self.loop.stride(o) for o in taken):
            new, kind, to = name, bitwise[1], bitwise[1]
        else:
            return None
        sources = [self._source(o, kind, sizes[kind], part, place, done) for o in taken]
        if target[1] not in self.own and self.free:
            self.own[target[1]] = self.free.pop()
        if None in sources or target[1] not in self.own:
            return None
        done.add(target[1])
        shown = [*numbers, *filter(None, sources), f"%{_WIDTH[to]}mm{self.own[target[1]]}"]
        return f"\t{new}\t{', '.join(shown)}"

    def _source(
        self, operand: str, kind: str, size: int, part: int, place: int, done: set[str]
    ) -> str | None:
        """What a packed instruction on numbers of a kind, "s" or "d", reads for an operand."""
        register = _VECTOR.match(operand)
        if register is not None and register[1] in done:
            return f"%{_WIDTH[kind]}mm{self.own[register[1]]}"
        turn = range(self.loop.start + 1, self.loop.end)
        if register is not None and any(f"zmm{register[1]}" in self._changed(k) for k in turn):
            return None
        if register is not None or _CONSTANT.match(operand):
            return self._constant(operand, kind)
        stride = self.loop.stride(operand)
        steps = sum(self.loop.counter in self._changed(k) for k in turn if k < place)
        if abs(stride) != size or steps > 1:
            return None
        # Where the loop goes down, the element of the last turn has the lowest address.
        first = (LANES * part + LANES - 1) if stride < 0 else LANES * part
        return self.loop.moved(operand, stride * (steps + first), self.index)

    def _constant(self, operand: str, kind: str) -> str | None:
        """A vector of a number that stays."""
        if (operand, kind) not in self.constants:
            if not self.free:
                return None
            register = self.constants[operand, kind] = self.free.pop()
            self.before.append(f"\tvbroadcasts{kind}\t{operand}, %{_WIDTH[kind]}mm{register}")
        return f"%{_WIDTH[kind]}mm{self.constants[operand, kind]}"


_WIDTH = {"s": "x", "d": "y"}
"""The vectors of four numbers of a kind."""


def _written(function: Function, loop: CountedLoop, total: _Sum, last: int) -> list[str] | None:
    """What stands in front of a loop; the label of the loop becomes `last + _LABELS`."""
    general, vectors = free_before(function, loop.start)
    block = LANES * PARTS * abs(loop.step)
    turning = total.form == "turn"
    if len(general) < 2 or len(vectors) < 7 or block & (block - 1):
        return None
    index, count = general[:2]
    *sums, greatest, bad, d, mask, signs = vectors[:7]
    terms = _Terms(function, loop, index, [*reversed(vectors[7 if turning else 6 :])])
    turn, failed, skip = (f".L{last + k}" for k in range(1, _LABELS + 1))
    body: list[str] = []
    for part, s in enumerate(sums):
        made = terms.four(total, part)
        if made is None:
            return None
        lines, t = made
        body += lines
        body += [f"\tvxorpd\t%ymm{signs}, %ymm{t}, %ymm{t}"] if turning else []
        # What the addition has changed is the term, if it was exact.
        name, one, other = ("vsubpd", s, d) if total.form == "sub" else ("vaddpd", d, s)
        body += [
            f"\tvmovapd\t%ymm{s}, %ymm{d}",
            f"\t{name}\t%ymm{t}, %ymm{s}, %ymm{s}",
            f"\tvsubpd\t%ymm{one}, %ymm{other}, %ymm{d}",
            f"\tvpxor\t%ymm{t}, %ymm{d}, %ymm{d}",
            f"\tvpor\t%ymm{d}, %ymm{bad}, %ymm{bad}",
            f"\tvpand\t%ymm{mask}, %ymm{t}, %ymm{t}",
            # The upper halves order positive numbers.
            f"\tvpmaxud\t%ymm{t}, %ymm{greatest}, %ymm{greatest}",
        ]
    shift = block.bit_length() - 1
    lines = [
        *loop.left(count, skip),
        f"\tshrq\t${shift}, %{count}",
        f"\tcmpq\t${LEAST_BLOCKS}, %{count}",
        f"\tjb\t{skip}",
        f"\tmovl\t${MOST_BLOCKS}, %{narrow(index)}",
        f"\tcmpq\t%{index}, %{count}",
        f"\tcmova\t%{index}, %{count}",
        f"\tmovabsq\t${_B}, %{index}",
        f"\tvmovq\t%{index}, %xmm{sums[0]}",
        f"\tvbroadcastsd\t%xmm{sums[0]}, %ymm{sums[0]}",
        *(f"\tvmovapd\t%ymm{sums[0]}, %ymm{s}" for s in sums[1:]),
        *(f"\tvxorpd\t%xmm{r}, %xmm{r}, %xmm{r}" for r in (greatest, bad)),
        f"\tvpcmpeqd\t%ymm{mask}, %ymm{mask}, %ymm{mask}",
        f"\tvpsrlq\t$1, %ymm{mask}, %ymm{mask}",
    ]
    if turning:
        # Of two turns the first one is taken away; where the loop goes down, it is the upper one.
        lines += [
            f"\tmovabsq\t${_SIGN}, %{index}",
            f"\tvmovq\t%{index}, %xmm{signs}",
            *([f"\tvpslldq\t$8, %xmm{signs}, %xmm{signs}"] if loop.step < 0 else []),
            f"\tvinsertf128\t$1, %xmm{signs}, %ymm{signs}, %ymm{signs}",
        ]
    lines += [*terms.before, f"\tmovq\t%{loop.counter}, %{index}", "\t.p2align\t4"]
    lines += [f"{turn}:", *body]
    lines += [
        f"\tvptest\t%ymm{mask}, %ymm{bad}",  # but for the sign of 0
        f"\tjne\t{failed}",
        f"\taddq\t${LANES * PARTS * loop.step}, %{index}",
        f"\tdecq\t%{count}",
        f"\tjne\t{turn}",
    ]
    b, new = bad, signs if turning else vectors[6]
    lines += [
        f"\tmovabsq\t${_B}, %{count}",
        f"\tvmovq\t%{count}, %xmm{b}",
        f"\tvbroadcastsd\t%xmm{b}, %ymm{b}",
        *(f"\tvsubpd\t%ymm{b}, %ymm{s}, %ymm{s}" for s in sums),
        *(f"\tvaddpd\t%ymm{s}, %ymm{sums[0]}, %ymm{sums[0]}" for s in sums[1:]),
        *_across(sums[0], d),
    ]
    old = total.register
    lines += [
        # The old sum must be a multiple of 2^-10, too, and counts with the terms.
        f"\tvaddsd\t%xmm{old}, %xmm{b}, %xmm{new}",
        f"\tvsubsd\t%xmm{b}, %xmm{new}, %xmm{new}",
        f"\tvucomisd\t%xmm{old}, %xmm{new}",
        f"\tjp\t{failed}",
        f"\tjne\t{failed}",
        *_below(greatest, d, _TERM, count, failed),
        f"\tvandpd\t%xmm{mask}, %xmm{old}, %xmm{d}",
        *_below(d, "", _TOTAL, count, failed),
        # The sign of a sum of 0 depends on the order.
        f"\tvaddsd\t%xmm{sums[0]}, %xmm{old}, %xmm{new}",
        f"\tvxorpd\t%xmm{d}, %xmm{d}, %xmm{d}",
        f"\tvucomisd\t%xmm{d}, %xmm{new}",
        f"\tje\t{failed}",
        f"\tvaddsd\t%xmm{sums[0]}, %xmm{old}, %xmm{old}",
        f"\tmovq\t%{index}, %{loop.counter}",
        "\tvzeroupper",
        f"\tjmp\t{function.lines[loop.start][:-1]}",
        f"{failed}:",
        "\tvzeroupper",
    ]
    return lines


def _below(register: str, other: str, exponent: int, number: str, failed: str) -> list[str]:
    """Lines that jump to `failed` unless the exponent of a positive double is below another one.

    other: a free register where it is the greatest of four lanes, else "". number: a free general
    register.
    """
    x, y = f"%xmm{register}", f"%xmm{other}"
    lines = [
        f"\tvextracti128\t$1, %ymm{register}, {y}",
        f"\tvpmaxud\t{y}, {x}, {x}",
        f"\tvpunpckhqdq\t{x}, {x}, {y}",
        f"\tvpmaxud\t{y}, {x}, {x}",
    ]
    return [
        *(lines if other else []),
        f"\tvmovq\t{x}, %{number}",
        f"\tshrq\t$52, %{number}",
        f"\tcmpq\t${exponent}, %{number}",
        f"\tjnb\t{failed}",
    ]


def _across(register: str, other: str) -> list[str]:
    """Lines that add up the four lanes of a register into its first one."""
    x, y = f"%xmm{register}", f"%xmm{other}"
    return [
        f"\tvextractf128\t$1, %ymm{register}, {y}",
        f"\tvaddpd\t{y}, {x}, {x}",
        f"\tvunpckhpd\t{x}, {x}, {y}",
        f"\tvaddsd\t{y}, {x}, {x}",
    ]
