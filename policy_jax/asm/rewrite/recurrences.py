"""Linear recurrences, four steps at once: h = a * h + b becomes h = a^4 * h + (what four b add).

A loop that computes a hash or a polynomial (h = h * 31 + c) waits in each turn for a product of the
turn before. Let the next three turns start from 0 instead of h, and call their result p. Since the
loop is linear in h (modulo 2^32 or 2^64, so exactly), the true value is a^4 * h + p, and p does not
wait for h. One product for four turns is left in the chain. The four turns are copies of the loop
as it is, with its test behind each; a loop that ends after k of them computes a^k * h + p. So the
number of turns need not be known.

The move finds the linear form by following each register of the loop, a single block, as a multiple
of h plus something that does not depend on h. Preconditions: h is the only register that carries
such a value into the next turn or out of the loop; addresses, what is stored, flags at the test,
and vector registers do not depend on it; the factor is a constant other than 0 and 1; there is no
call; a register is free.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import Function, functions, narrow, operands_of, whole, width_of
from policy_jax.asm.labels import greatest_label
from policy_jax.asm.normalise import is_label
from policy_jax.asm.rewrite.block_loops import block_loops

TURNS = 4
"""Copies of the loop."""

MOST_LINES = 14
"""Of a loop. A longer one has other things to wait for, and four copies of it are long."""

LEAST_LATENCY = 3
"""Cycles from h to the next h below which a turn does not wait for it."""

_LINES_A_CYCLE = 8 / 3
"""A loop with more lines for each cycle of that latency waits for its instructions instead.
It became up to 1.25 times slower by the move (measured on Zen 4)."""

_BACK = re.compile(r"\t(j(?!mp|\w*cxz)\w+)\t(\.L\w+)\Z")
_IMMEDIATE = re.compile(r"\$(-?\d+)\Z")
_ADDRESS = re.compile(r"(-?\d*)\((%\w+)?(?:,\s*(%\w+)(?:,\s*(\d))?)?\)\Z")


@dataclass(frozen=True, slots=True)
class _Multiple:
    """A value that is `factor` times h plus something without h, modulo 2^bits; factor None: it
    depends on h in another way. latency: cycles since h was known."""

    factor: int | None
    bits: int
    latency: int


@dataclass(frozen=True, slots=True)
class _Loop:
    """start: of its label. end: of its jump back."""

    start: int
    end: int
    register: str
    factor: int
    bits: int


def replace_recurrences(lines: Sequence[str]) -> list[str]:
    """The canonical listing with linear recurrences done four steps at once."""
    result = [*lines]
    for span, function in functions(lines, _has_short_loop):
        new = _in_function(function, result)
        if new is not None:
            result[span.start : span.stop] = new
    return result


def _has_short_loop(lines: Sequence[str]) -> bool:
    labels = dict[str, int]()
    for place, line in enumerate(lines):
        back = _BACK.match(line)
        if is_label(line):
            labels[line[:-1]] = place
        elif back is not None and place - labels.get(back[2], -MOST_LINES - 1) <= MOST_LINES:
            return True
    return False


def _in_function(function: Function, listing: Sequence[str]) -> list[str] | None:
    new: list[str] = []
    done = 0
    last = greatest_label(listing)
    for places in block_loops(function, _BACK, MOST_LINES):
        start, end = places.start, places.stop - 1
        if end + 1 == len(function.lines):
            continue
        loop = _recurrence(function, start, end)
        written = None if loop is None else _unrolled(function, loop, last)
        if written is not None:
            text, last = written
            new += [*function.lines[done:start], *text]
            done = end + 1
    return [*new, *function.lines[done:]] if new else None


def _recurrence(function: Function, start: int, end: int) -> _Loop | None:
    carried = function.live[start]
    written = set[str]()
    for place in range(start, end):
        effect = function.flow.effects[place]
        if effect is not None:
            written |= effect.writes | effect.may_write
    if FLAGS in carried | function.live[end + 1]:
        return None
    for register in sorted(carried & written):
        bits = _bits(function, start, end, register)
        if not bits:
            continue
        forms = _Forms(function, register, bits)
        if not all(forms.step(place) for place in range(start + 1, end + 1)):
            continue
        after = carried | function.live[end + 1]
        if any(forms.of(r) is not None for r in after - {register}):
            continue
        form = forms.of(register)
        if form is None or form.factor in (None, 0, 1) or form.bits != bits:
            continue
        waits = form.latency >= max(LEAST_LATENCY, (end - start) / _LINES_A_CYCLE)
        if waits and form.factor is not None:
            return _Loop(start, end, register, form.factor, bits)
    return None


def _bits(function: Function, start: int, end: int, register: str) -> int:
    """The width of the last instruction of a loop that writes a register; 0 where it has none."""
    for place in reversed(range(start + 1, end)):
        effect = function.flow.effects[place]
        if effect is not None and register in effect.writes | effect.may_write:
            _, operands = operands_of(function.lines[place])
            return width_of(operands[-1]) if operands and whole(operands[-1]) == register else 0
    return 0


@dataclass(slots=True)
class _Forms:
    """What the registers of a loop are as multiples of the register `h`."""

    function: Function
    h: str
    bits: int
    known: dict[str, _Multiple] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.known[self.h] = _Multiple(1, self.bits, 0)

    def of(self, register: str) -> _Multiple | None:
        """None where it does not depend on h."""
        return self.known.get(register)

    def step(self, place: int) -> bool:
        """Follow one line; False where it uses h in a way that a loop must not."""
        effect = self.function.flow.effects[place]
        if effect is None:
            return not is_label(self.function.lines[place])
        changed = effect.writes | effect.may_write
        depends = [r for r in effect.reads if r in self.known]
        stays = [r for r in effect.may_write if r in self.known]
        if not depends and not stays:
            for register in changed:
                self.known.pop(register, None)
            return effect.kind != "call"
        if effect.kind != "next" or effect.stores:
            return False
        name, operands = operands_of(self.function.lines[place])
        target = whole(operands[-1]) if operands else ""
        made = self._made(place, name, operands)
        if made is None or effect.may_write - {FLAGS} or changed - {FLAGS} != {target}:
            return False
        self.known[target] = made
        if FLAGS in changed:
            self.known[FLAGS] = _Multiple(None, self.bits, 0)
        if made.factor == 0:
            del self.known[target]
        return True

    def _made(self, place: int, name: str, operands: Sequence[str]) -> _Multiple | None:
        """The result of an instruction that reads h; None where it is no multiple plus a rest."""
        stem, width = name[:-1], {"l": 32, "q": 64}.get(name[-1:], 0)
        if width < self.bits or not operands or width_of(operands[-1]) != width:
            return None
        addresses = [r for o in operands if "(" in o for r in _in_address(o)]
        if stem != "lea" and any(r in self.known for r in addresses):
            return None
        last = self._value(operands[-1])
        first = self._value(operands[0])
        if stem == "mov" and len(operands) == 2:
            return self._sum((first, 1, 0))
        if stem == "lea":
            match = _ADDRESS.match(operands[0])
            if match is None:
                return None
            scale = int(match[4] or 1)
            cycles = 2 if scale > 1 or (match[1] and match[2] and match[3]) else 1
            base, index = self._value(match[2] or "$0"), self._value(match[3] or "$0")
            return self._sum((base, 1, cycles), (index, scale, cycles))
        if stem in ("add", "sub") and len(operands) == 2:
            return self._sum((last, 1, 1), (first, 1 if stem == "add" else -1, 1))
        if stem in ("neg", "not") and len(operands) == 1:
            return self._sum((last, -1, 1))
        if stem in ("sal", "shl") and len(operands) <= 2:
            match = _IMMEDIATE.match(operands[0] if len(operands) == 2 else "$1")
            return None if match is None else self._sum((last, 1 << int(match[1]) % width, 1))
        if stem == "imul" and len(operands) in (2, 3):
            by, of = operands[0], operands[1]
            if len(operands) == 2 and self._value(of) is None:
                by, of = of, by
            factor = self._constant(by, place)
            return None if factor is None else self._sum((self._value(of), factor, 3))
        return None

    def _constant(self, operand: str, place: int) -> int | None:
        match = _IMMEDIATE.match(operand)
        if match is not None:
            return int(match[1])
        register = whole(operand)
        return self.function.constant(register, place) if register else None

    def _value(self, operand: str) -> _Multiple | None:
        return self.known.get(whole(operand))

    def _sum(self, *parts: tuple[_Multiple | None, int, int]) -> _Multiple:
        factor: int | None = 0
        latency = 0
        for value, times, cycles in parts:
            if value is None:
                continue
            latency = max(latency, value.latency + cycles)
            if factor is None or value.factor is None:
                factor = None
            else:
                factor = (factor + value.factor * times) % (1 << self.bits)
        return _Multiple(factor, self.bits, latency)


def _in_address(operand: str) -> list[str]:
    return [whole(name) for name in re.findall(r"%\w+", operand)]


def _unrolled(function: Function, loop: _Loop, last: int) -> tuple[list[str], int] | None:
    """The loop with four turns at once, and the number of the last label used."""
    start, end, bits = loop.start, loop.end, loop.bits
    free = function.free(range(start, end + 1))
    powers = [_signed(pow(loop.factor, k, 1 << bits), bits) for k in range(TURNS + 1)]
    wide = any(not -(1 << 31) <= power < 1 << 31 for power in powers)
    if len(free) < (2 if wide else 1):
        return None
    size = "l" if bits == 32 else "q"
    h, saved = (_as(bits, r) for r in (loop.register, free[0]))
    match = _BACK.match(function.lines[end])
    assert match is not None
    jump, label = match[1], match[2]
    body = [*function.lines[start + 1 : end]]
    out, exits = f".L{last + 1}", [f".L{last + 1 + k}" for k in range(1, TURNS)]

    def times(power: int) -> list[str]:
        if -(1 << 31) <= power < 1 << 31:
            return [f"\timul{size}\t${power}, {saved}, {saved}"]
        return [f"\tmovabsq\t${power}, %{free[1]}", f"\timulq\t%{free[1]}, {saved}"]

    new = [function.lines[start], f"\tmov{size}\t{h}, {saved}", f"\tmov{size}\t$0, {h}"]
    for k in range(1, TURNS):
        new += [*body, f"\t{_opposite(jump)}\t{exits[k - 1]}"]
    new += times(powers[TURNS])
    add = f"\tlea{size}\t(%{loop.register},%{free[0]}), {h}"
    new += [*body, add, f"\t{jump}\t{label}", f"\tjmp\t{out}"]
    for k in range(1, TURNS):
        new += [f"{exits[k - 1]}:", *times(powers[k]), add]
        new += [f"\tjmp\t{out}"] if k < TURNS - 1 else []
    return [*new, f"{out}:"], last + TURNS


def _as(bits: int, register: str) -> str:
    return f"%{narrow(register) if bits == 32 else register}"


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) else value


def _opposite(jump: str) -> str:
    return f"jn{jump[1:]}" if jump[1] != "n" else f"j{jump[2:]}"
