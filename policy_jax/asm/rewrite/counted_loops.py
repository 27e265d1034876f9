"""Loops of one block whose number of turns is known when they begin.

One general register counts: each turn adds a constant to it, and the loop ends by comparing it with
a number that stays. A move may then do most turns at once in front of the loop. At least one turn
is left to the loop as it was, which sets every other register that is read after it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import (
    FREE_AFTER_RETURN,
    Function,
    functions,
    narrow,
    operands_of,
    whole,
    width_of,
)
from policy_jax.asm.labels import greatest_label
from policy_jax.asm.rewrite.block_loops import block_loops

_BACK = re.compile(r"\tj(ne|nz|b|c|nae|a|nbe)\t(\.L\w+)\Z")
_NUMBER = re.compile(r"\$(-?\d+)\Z")
_OFFSET = re.compile(r"(-?\d+)?\((%\w+)\)\Z")
_ADDRESS = re.compile(r"(-?\d*)\((%\w+)?(?:,\s*(%\w+)(?:,\s*(\d))?)?\)\Z")

_DIFFERS, _BELOW, _ABOVE = ("ne", "nz"), ("b", "c", "nae"), ("a", "nbe")


@dataclass(frozen=True, slots=True)
class CountedLoop:
    """start: of the label. end: of the jump back, behind the comparison.

    counter: the register that counts, in one line. step: what a turn adds to it, all 64 bits.
    limit: the operand, a register or a number, with which a turn compares `counter + ahead`, where
    `counter` is what the turn began with. bits: of the comparison. below: whether the loop goes on
    while the sum is below the limit, else while it is another number. carried: further registers
    that hold a value from turn to turn.
    """

    start: int
    end: int
    counter: str
    step: int
    limit: str
    ahead: int
    bits: int
    below: bool
    carried: frozenset[str]

    def left(self, target: str, skip: str) -> list[str]:
        """Lines that set a general register to the number of turns after the one that begins, times
        the absolute value of `step`. They change that register and the flags, and jump to `skip`
        where there are none (not in each such case)."""
        size = "q" if self.bits == 64 else "l"
        to, counter = (f"%{r if self.bits == 64 else narrow(r)}" for r in (target, self.counter))
        from_, less, ahead = self.limit, counter, -self.ahead
        if self.step < 0:
            from_, less, ahead = counter, self.limit, self.ahead
        lines = [f"\tmov{size}\t{from_}, {to}", f"\tsub{size}\t{less}, {to}"]
        if self.below:
            return [*lines, f"\tjb\t{skip}", f"\tsub{size}\t${-ahead}, {to}", f"\tjb\t{skip}"]
        return [*lines, f"\tadd{size}\t${ahead}, {to}"]

    def moved(self, operand: str, by: int, register: str) -> str:
        """An address of the loop with another register in the place of the counter, `by` bytes
        further."""
        offset, bracket, rest = operand.partition("(")
        rest = re.sub(rf"%{self.counter}\b", f"%{register}", rest)
        return f"{int(offset or 0) + by or ''}{bracket}{rest}"

    def stride(self, operand: str) -> int:
        """The bytes by which an address moves in a turn; 0 for one that does not move so."""
        match = _ADDRESS.match(operand)
        if match is None:
            return 0
        base, index = whole(match[2] or ""), whole(match[3] or "")
        times = (base == self.counter) + (index == self.counter) * int(match[4] or 1)
        return self.step * times


def counted_loops(function: Function, most_lines: int) -> Iterator[CountedLoop]:
    """The loops of one block with at most so many lines that count, in order."""
    for places in block_loops(function, _BACK, most_lines):
        end = places.stop - 1
        back = _BACK.match(function.lines[end])
        if back is not None and places.stop < len(function.lines):
            loop = _counted(function, places.start, end, back[1])
            if loop is not None:
                yield loop


class Loop(Protocol):
    """start: the place of its label. end: that of its jump back."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


L = TypeVar("L", bound=Loop)


def in_front_of_loops(
    lines: Sequence[str],
    wanted: Callable[[Sequence[str]], bool],
    loops: Callable[[Function], Iterable[L]],
    labels: int,
    before: Callable[[Function, L, int], list[str] | None],
) -> list[str]:
    """The canonical listing with code in front of loops.

    wanted: whether the lines of a function are worth reading. loops: those of a function, in order.
    before: gives the code, None for none; it may name `labels` local labels, from the given number
    + 1 on, of which the last one becomes that of the loop, while the code gets the loop's.
    """
    result = [*lines]
    last = greatest_label(lines)
    for span, function in functions(lines, wanted):
        text = [*function.lines]
        for loop in reversed([*loops(function)]):
            new = before(function, loop, last)
            if new is None:
                continue
            label, last = function.lines[loop.start][:-1], last + labels
            text[loop.end] = text[loop.end].replace(f"\t{label}", f"\t.L{last}")
            text[loop.start : loop.start + 1] = [f"{label}:", *new, f".L{last}:"]
        result[span.start : span.stop] = text
    return result


def _counted(function: Function, start: int, end: int, condition: str) -> CountedLoop | None:
    live = function.live[start]
    if FLAGS in live | function.live[end + 1]:
        return None
    changes = Counter[str]()
    for place in range(start, end):
        effect = function.flow.effects[place]
        if effect is not None:
            changes.update(effect.writes | effect.may_write)
    written = changes.keys()
    sums = _sums(function, start, end)
    name, operands = operands_of(function.lines[end - 1])
    if sums is None or name not in ("cmpq", "cmpl") or len(operands) != 2:
        return None
    bits = 64 if name == "cmpq" else 32
    below = condition not in _DIFFERS
    carried = live & written
    for one, limit in (operands, operands[::-1]):
        # `cmp` has the second operand first: `jb` goes on while that is below the other one.
        wanted = _BELOW if one == operands[1] else _ABOVE
        base, ahead = sums.get(whole(one), ("", 0)) if width_of(one) == bits else ("", 0)
        stays = bool(_NUMBER.match(limit)) or (
            width_of(limit) == bits and whole(limit) not in written | {"rsp"}
        )
        if base not in carried or changes[base] != 1 or not stays:
            continue
        if below and condition not in wanted:
            continue
        origin, step = sums[base]
        fits = (step, ahead) == (1, 1) if below else bits == 64 or abs(step) == 1
        if origin == base and step and fits:
            others = frozenset(carried - {base})
            return CountedLoop(start, end, base, step, limit, ahead, bits, below, others)
    return None


def _sums(function: Function, start: int, end: int) -> dict[str, tuple[str, int]] | None:
    """For each general register that the lines of a loop write, the register that it is a sum of
    and a number, both by what a turn begins with; "" where it is no such sum. None where the lines
    are not one block."""
    known: dict[str, tuple[str, int]] = {}
    for place in range(start + 1, end):
        effect = function.flow.effects[place]
        if effect is None or effect.kind != "next":
            return None
        name, operands = operands_of(function.lines[place])
        made = _sum(name, operands, known)
        target = whole(operands[-1]) if operands else ""
        for register in effect.writes | effect.may_write:
            known[register] = made if register == target else ("", 0)
    return known


def _sum(name: str, operands: Sequence[str], known: dict[str, tuple[str, int]]) -> tuple[str, int]:
    """What an instruction makes of its last operand, as `_sums` gives it."""
    if not operands or width_of(operands[-1]) != 64:
        return "", 0
    by, source = 0, operands[-1]
    number, offset = _NUMBER.match(operands[0]), _OFFSET.match(operands[0])
    if name in ("addq", "subq") and number:
        by = int(number[1]) * (1 if name == "addq" else -1)
    elif name in ("incq", "decq"):
        by = 1 if name == "incq" else -1
    elif name == "movq" and width_of(operands[0]) == 64:
        source = operands[0]
    elif name == "leaq" and offset:
        by, source = int(offset[1] or 0), offset[2]
    else:
        return "", 0
    base, ahead = known.get(whole(source), (whole(source), 0))
    return base, ahead + by


def free_before(function: Function, start: int) -> tuple[list[str], list[str]]:
    """General registers ("r11") and the numbers of vector registers ("8" of %xmm8) that a move may
    change in front of a loop whose label is at `start`: they hold nothing there, and no caller
    needs them."""
    changed = set[str]().union(*(e.writes for e in function.flow.effects if e is not None))
    used = function.live[start] | (function.kept - changed)
    general = [r for r in reversed(FREE_AFTER_RETURN) if r not in used]
    return general, [str(k) for k in reversed(range(16)) if f"zmm{k}" not in used]
