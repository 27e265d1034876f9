"""Bits followed step by step: one look-up in a table of all results.

A checksum shifts its register by one bit and adds a constant if the bit that fell out was set, two
to eight times for each byte. Each step waits for the one before, or is a branch that cannot be
predicted. All steps together are linear: each bit of the result is an exclusive or of bits of the
start. So the result is the start, shifted by the number of steps, with an exclusive or of what
alone the bits that fell out decide, and that is in a table of at most 256 entries, which this move
writes beside the program's constants.

The move follows each bit (`bit_maps`), through conditional moves and over jumps that skip a few
lines, where the two ways differ by a constant. Preconditions: nothing else of what the steps
compute is read behind them, the flags included; nothing else jumps into them; there are registers
for the place in the table and its address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import Function, narrow, operands_of, whole, width_of
from policy_jax.asm.normalise import is_label
from policy_jax.asm.rewrite.bit_maps import (
    ONE,
    START,
    UNKNOWN,
    WIDTH,
    Bit,
    Bits,
    Values,
    constant,
    cut,
    follow,
    shifted,
)
from policy_jax.asm.rewrite.repeated import until_nothing_changes

LEAST, LEAST_BRANCHING = 8, 4
"""Lines that a table must save, without and with a branch among them. A look-up takes 7 or 8
cycles, a step with a conditional move 3."""

MOST_INDEX_BITS = 8
"""A table has at most 256 entries."""

_LONGEST = 64
"""Lines of a stretch."""

_LONGEST_SKIP = 3
"""Lines that a jump may skip."""

_JUMP = re.compile(r"\tj(n?[ezsc]|ae|b)\t(\.L\w+)\Z")
_SELECT = re.compile(r"\tcmov(n?[ezsc]|ae|b)[lq]?\t(%\w+), (%\w+)\Z")
_TEST = re.compile(r"\ttest([bwlq])\t(\$-?\d+|%\w+), (%\w+)\Z")
_SETS_NO_FLAGS = re.compile(r"\t(?:mov|lea|not|bswap|rorx|shlx|shrx|sarx|pext|pdep)")
_SHIFT = re.compile(r"\t(sh[rl]|sal)[lq]\t(?:\$(\d+), )?(%\w+)\Z")
_NEGATED = re.compile(r"\tneg[lq]\t(%\w+)\Z")
_TEST_BITS = {"b": 8, "w": 16, "l": 32, "q": 64}


@dataclass(frozen=True, slots=True)
class _Table:
    """shift: of the start, to the left where positive. low, bits: of the part of the start that
    chooses the entry. entries: the table."""

    shift: int
    low: int
    bits: int
    entries: tuple[int, ...]


@dataclass(slots=True)
class _State:
    """values: the bits of registers. result, width, carry: of the last instruction that set the
    flags."""

    values: Values
    result: Bits = UNKNOWN
    width: int = WIDTH
    carry: Bit = None
    branches: int = 0

    def condition(self, name: str) -> Bit:
        """The bit that is 1 where a condition holds."""
        name = {"ae": "nc", "b": "c"}.get(name, name).replace("z", "e")
        bit: Bit = None
        if name[-1] == "s":
            bit = self.result[self.width - 1]
        elif name[-1] == "c":
            bit = self.carry
        else:
            some = [b for b in self.result if b != 0]
            bit = 0 if not some else some[0] if len(some) == 1 else None
            bit = None if bit is None else bit ^ ONE  # equal to 0
        return None if bit is None else bit ^ (ONE if name[0] == "n" else 0)


def replace_bit_tables(lines: Sequence[str]) -> list[str]:
    """The canonical listing with steps on bits replaced by tables."""
    return until_nothing_changes(lines, _has_steps, _once)


_STEP = re.compile(r"\t(?:xor[lq]|shr[lq]|sal[lq]|cmov\w+|lea[lq])\t")


def _has_steps(lines: Sequence[str]) -> bool:
    """Whether many steps are near each other."""
    places = [k for k, line in enumerate(lines) if _STEP.match(line)]
    return any(b - a <= 14 for a, b in zip(places, places[4:], strict=False))


def _next_label(lines: Sequence[str]) -> str:
    numbers = (re.match(r"\.LC(\d+):", line) for line in lines)
    return f".LC{max((int(m[1]) for m in numbers if m is not None), default=-1) + 1}"


def _once(function: Function, listing: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """The text of the function with the table that saves most lines, and its data."""
    label = _next_label(listing)
    best: tuple[list[str], list[str]] | None = None
    for start, line in enumerate(function.lines):
        effect = function.flow.effects[start]
        _, operands = operands_of(line)
        register = whole(operands[-1]) if operands else ""
        if effect is None or register not in effect.writes or effect.kind != "next":
            continue
        for place, table, target, width, branches in _tables(function, start, register):
            new = _with_table(function, (start, place), (register, target), width, table, label)
            if new is None or len(function.lines) - len(new[0]) < _least(branches):
                continue
            if best is None or len(new[0]) < len(best[0]):
                best = new
    return best


def _least(branches: int) -> int:
    """The lines that a table must save."""
    return LEAST_BRANCHING if branches else LEAST


def _tables(
    function: Function, start: int, register: str
) -> Iterator[tuple[int, _Table, str, int, int]]:
    """For the register that a line writes: the lines behind it, what they compute of it as a table,
    in which register and width, and the number of jumps until there. Left out are results that
    nothing reads, those before flags that are read, and tables that cannot save enough lines."""
    _, operands = operands_of(function.lines[start])
    known = 64 if width_of(operands[-1]) == 64 else 32
    state = _State({register: cut(START, known)})
    place = start + 1
    while place < min(start + _LONGEST, len(function.lines)):
        jump = _JUMP.match(function.lines[place])
        if jump is not None:
            end = _skipped(function, place, jump[2])
            changed = _follow_skip(function, state, place, end, jump[1]) if end else None
            if changed is None:
                return
            place = end
        else:
            target = _follow_line(function, state, place)
            if target is None:
                return
            changed = {target}
        after = function.live_after(place)
        if place - start < _least(state.branches) or FLAGS in after:
            changed = set()
        for target in changed & after:
            bits = state.values.get(target, UNKNOWN)
            table = None if None in bits else _table(bits, known)
            if table is not None:
                yield place, table, target, known, state.branches
        place += 1


def _skipped(function: Function, place: int, label: str) -> int:
    """The place of the label a few lines behind a jump that alone names it; 0 where there is
    none."""
    for end in range(place + 1, min(place + 2 + _LONGEST_SKIP, len(function.lines))):
        line = function.lines[end]
        if line == f"{label}:":
            named = sum(text.endswith(f"\t{label}") for text in function.lines)
            return end if named == 1 else 0
        effect = function.flow.effects[end]
        if effect is None or effect.kind != "next" or effect.stores:
            return 0
    return 0


def _follow_skip(
    function: Function, state: _State, place: int, end: int, name: str
) -> set[str] | None:
    """Follow the lines that a jump may skip; the registers that they write, None where a line is
    not known."""
    skip = state.condition(name)
    inner = _State({**state.values}, state.result, state.width, state.carry)
    changed, written = set[str](), set[str]()
    for between in range(place + 1, end):
        target = _follow_line(function, inner, between)
        if target is None:
            return None
        changed.add(target)
        effect = function.flow.effects[between]
        written |= frozenset() if effect is None else effect.writes | effect.may_write
    for register, new in inner.values.items():
        old = state.values.get(register, UNKNOWN)
        state.values[register] = new if register not in written else _chosen(skip, old, new)
    state.result, state.carry = UNKNOWN, None
    state.branches += 1
    return changed


def _chosen(condition: Bit, when: Bits, otherwise: Bits) -> Bits:
    """Bit by bit `when` where the condition is 1, `otherwise` where it is 0."""

    def one(a: Bit, b: Bit) -> Bit:
        if a is None or b is None:
            return None
        if a == b:
            return b
        return b ^ condition if condition is not None and a ^ b == ONE else None

    return tuple(map(one, when, otherwise))


def _follow_line(function: Function, state: _State, place: int) -> str | None:
    """Follow one line; the register that it writes, "" for none; None at the end of the block."""
    line, effect = function.lines[place], function.flow.effects[place]
    if effect is None:
        return "" if line.startswith("\t.p2align") else None
    if effect.kind != "next":
        return None
    values = state.values
    for read in effect.reads - values.keys():
        number = function.constant(read, place)
        values[read] = UNKNOWN if number is None else constant(number)
    tested, select, negated = _TEST.match(line), _SELECT.match(line), _NEGATED.match(line)
    shift = _SHIFT.match(line)
    carry: Bit = None
    if shift is not None:
        before, by = values.get(whole(shift[3]), UNKNOWN), int(shift[2] or 1)
        width = width_of(shift[3])
        if 0 < by <= width:
            carry = before[by - 1] if shift[1] == "shr" else before[width - by]
    if tested is not None:
        width = _TEST_BITS[tested[1]]
        immediate = tested[2].startswith("$")
        one = constant(int(tested[2][1:])) if immediate else values.get(whole(tested[2]), UNKNOWN)
        other = values.get(whole(tested[3]), UNKNOWN)
        if tested[3][-1] == "h":
            other = UNKNOWN
        pairs = zip(one[:width], other[:width], strict=True)
        state.result = cut((*(_both(a, b) for a, b in pairs), *UNKNOWN[width:]), width)
        state.width, state.carry = width, 0
        return ""
    if select is not None:
        target, width = whole(select[3]), width_of(select[3])
        when, otherwise = values.get(whole(select[2]), UNKNOWN), values.get(target, UNKNOWN)
        values[target] = cut(_chosen(state.condition(select[1]), when, otherwise), width)
        return target
    if negated is not None and not any(values.get(whole(negated[1]), UNKNOWN)[1:]):
        target, width = whole(negated[1]), width_of(negated[1])
        made: tuple[str, Bits] | None = (target, cut((values[target][0],) * WIDTH, width))
    else:
        made = follow(line, values)
    for written in effect.writes | effect.may_write:
        values[written] = UNKNOWN
    if made is not None:
        values[made[0]] = made[1]
    if FLAGS in effect.writes | effect.may_write:
        _, operands = operands_of(line)
        state.width = width_of(operands[-1]) or WIDTH if operands else WIDTH
        state.result = UNKNOWN if made is None else made[1]
        state.carry = carry
    return made[0] if made is not None else ""


def _both(a: Bit, b: Bit) -> Bit:
    if a == 0 or b == 0:
        return 0
    return a if b in (a, ONE) else b if a == ONE else None


def _table(bits: Bits, width: int) -> _Table | None:
    """The known bits as a shift of the start and a table of what the shift leaves; None where that
    depends on too many bits."""
    best: _Table | None = None
    for shift in range(-MOST_INDEX_BITS, MOST_INDEX_BITS + 1):
        moved = shifted(cut(START, width), shift, width)
        rest = [(a or 0) ^ (b or 0) for a, b in zip(bits, moved, strict=True)]
        needed = 0
        for one in rest:
            needed |= one & (ONE - 1)
        if not needed:
            continue
        low = (needed & -needed).bit_length() - 1
        size = needed.bit_length() - low
        if size > MOST_INDEX_BITS or (best is not None and best.bits <= size):
            continue
        entries = tuple(
            sum(
                (((one & (number << low)).bit_count() & 1) ^ (one >> WIDTH)) << k
                for k, one in enumerate(rest)
            )
            for number in range(1 << size)
        )
        best = _Table(shift, low, size, entries)
    return best


def _with_table(
    function: Function,
    span: tuple[int, int],
    registers: tuple[str, str],
    width: int,
    table: _Table,
    label: str,
) -> tuple[list[str], list[str]] | None:
    """The text of the function with a look-up behind the first line of a span in place of what
    computes the same up to its last line, and the table's data; None where it cannot be."""
    (start, place), (source, target) = span, registers
    after = function.live_after(place)
    kept = _kept(function, start, place, target)
    if kept is None:
        return None
    touched, written = set[str](), set[str]()
    for k in range(start + 1, place + 1):
        effect = function.flow.effects[k]
        changed = frozenset() if effect is None else effect.writes | effect.may_write
        if k in kept and effect is not None:
            touched |= effect.reads | changed
        else:
            written |= changed
    if target in touched:
        return None
    spare = [
        r
        for r in (*sorted(written - {FLAGS}), *function.free(range(start, place + 1)))
        if r not in touched and r not in after and r not in (source, target)
    ]
    spare = [*dict.fromkeys(spare)]
    if len(spare) < 2:
        return None
    new = _lookup(table, source, target, width, (spare[0], spare[1]), label)
    lines = function.lines
    text = [*lines[: start + 1], *new, *(lines[k] for k in kept), *lines[place + 1 :]]
    directive = ".long" if width == 32 else ".quad"
    entries = [f"\t{directive}\t{entry}" for entry in table.entries]
    return text, ["\t.section\t.rodata", "\t.balign\t64", f"{label}:", *entries]


def _kept(function: Function, start: int, place: int, target: str) -> list[int] | None:
    """The lines behind the first one that compute something else; None where such a line is among
    those that a jump skips."""
    kept: list[int] = []
    live = set(function.live_after(place) - {target})
    inside = ""
    for k in range(place, start, -1):
        line, effect = function.lines[k], function.flow.effects[k]
        if is_label(line):
            inside = line[:-1]
            continue
        if effect is None:
            continue
        if effect.kind == "branch":
            if _JUMP.match(line) is None or not line.endswith(f"\t{inside}"):
                return None
            inside = ""
            continue
        written = effect.writes | effect.may_write
        if written and not written & live and not effect.stores:
            continue
        if inside:
            return None
        live = live - effect.writes | effect.reads
        kept.append(k)
    return kept[::-1]


def _lookup(
    table: _Table, source: str, target: str, width: int, spare: tuple[str, str], label: str
) -> list[str]:
    """Instructions that put the shifted start and the entry of the table into the target."""
    index, base = spare
    size = "l" if width == 32 else "q"
    x, out = (f"%{narrow(r) if width == 32 else r}" for r in (source, target))
    top = table.low + table.bits == width
    new = []
    if table.low:
        place = f"%{narrow(index) if width == 32 else index}"
        new = [f"\tmov{size}\t{x}, {place}", f"\tshr{size}\t${table.low}, {place}"]
    else:
        new = [f"\tmovl\t%{narrow(source)}, %{narrow(index)}"]
    if not top:
        new.append(f"\tandl\t${(1 << table.bits) - 1}, %{narrow(index)}")
    new.append(f"\tleaq\t{label}(%rip), %{base}")
    if source != target:
        new.append(f"\tmov{size}\t{x}, {out}")
    if table.shift:
        name = "sal" if table.shift > 0 else "shr"
        new.append(f"\t{name}{size}\t${abs(table.shift)}, {out}")
    new.append(f"\txor{size}\t(%{base},%{index},{width // 8}), {out}")
    return new
