"""Neighbours exchanged in a loop: without a branch, and with the value that moves on in a register.

A bubble sort compares each element with the next and exchanges them where they are out of order.
Whether it does is hard to predict, and what one turn stores, the next one loads, often as half of a
wider store, which waits for the store to leave the processor's buffers. The move selects the two
values by conditional moves, stores the one that stays, and keeps the other for the next turn. What
else the exchange does (count, raise a flag) is selected likewise.

Only loops that load and store both neighbours at once are changed. With separate accesses, a branch
that can be predicted (in a long array, nearly each turn of the first rounds exchanges) is faster.

Preconditions: the loop is one comparison, an exchange of the two neighbours that were compared, and
a latch that touches no memory and moves on by one element; it is entered from above and left at its
end; the memory may be written (`flow.origins`), since the new
loop also stores where nothing is exchanged, and no other thread reads it; registers are free.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from policy_jax.asm.flow.dataflow import ARGUMENTS, RESULTS
from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.origins import Writable
from policy_jax.asm.flow.registers import Function, functions, narrow, whole
from policy_jax.asm.normalise import is_label

MOST_LINES = 24
"""Of a loop."""

_BACK = re.compile(r"\tj(?!mp|\w*cxz)(\w+)\t(\.L\w+)\Z")
_LOAD = re.compile(r"\tmov([lq])\t(\S*\(\S+\)), %(\w+)\Z")
_STORE = re.compile(r"\tmov([lq])\t%(\w+), (\S*\(\S+\))\Z")
_COMPARE = re.compile(r"\tcmp([lq])\t%(\w+), %(\w+)\Z")
_PAIR = re.compile(r"\tv?(movq|movdqu|movups)\t(\S*\(\S+\)), %(xmm\d+)\Z")
_PAIR_STORED = re.compile(r"\tv?(movq|movdqu|movups)\t%(xmm\d+), (\S*\(\S+\))\Z")
_FIRST = re.compile(r"\tv?mov([dq])\t%(xmm\d+), %(\w+)\Z")
_SECOND = re.compile(r"\tv?pextr([dq])\t\$1, %(xmm\d+), %(\w+)\Z")
_SECOND_FIRST = re.compile(r"\t(?:v?pshufd\t\$(?:0xe5|229), |movhlps\t)%(xmm\d+), %(xmm\d+)\Z")
"""Puts the second of a pair in the place of the first of another register."""

_TURNED = re.compile(
    r"\t(?:v?pshufd\t\$(225|0xe1|78|0x4e), |(?:shufpd|vpermilpd)\t\$(1), )%(xmm\d+), %(xmm\d+)\Z"
)
_OF_32 = ("225", "0xe1")
"""Exchanges a pair of 32 bits, or of 64."""

_ADDRESS = re.compile(r"(-?\d*)\((%\w+)?(?:,(%\w+)(?:,([1248]))?)?\)\Z")
_ADDED = re.compile(r"\t(add|sub)([lq])\t\$(-?\d+), %(\w+)\Z")
_COUNTED = re.compile(r"\t(inc|dec)([lq])\t%(\w+)\Z")
_SET = re.compile(r"\tmov([lq])\t\$(-?\d+), %(\w+)\Z")
_COPIED = re.compile(r"\tmov([lq])\t%(\w+), %(\w+)\Z")
_SUMMED = re.compile(r"\tadd([lq])\t%(\w+), %(\w+)\Z")


@dataclass(frozen=True, slots=True)
class _Address:
    """disp(base,index,scale), the last three as text."""

    disp: int
    rest: str

    @classmethod
    def read(cls, text: str) -> _Address | None:
        match = _ADDRESS.match(text)
        return None if match is None else cls(int(match[1] or 0), text[len(match[1]) :])

    def plus(self, bytes_on: int) -> _Address:
        return _Address(self.disp + bytes_on, self.rest)

    def __str__(self) -> str:
        return f"{self.disp or ''}{self.rest}"


@dataclass(frozen=True, slots=True)
class _Loop:
    """start: of the label. skip: of the label behind the exchange. end: of the jump back.

    low: the address of the first neighbour. first, second: the registers of the two values. bits:
    of a value. compare: the comparison. unless: the condition under which nothing is exchanged.
    extras: what else the exchange does. step: bytes from turn to turn. vector: a register that may
    be read after the loop as the last pair.
    """

    start: int
    skip: int
    end: int
    low: _Address
    first: str
    second: str
    bits: int
    compare: str
    unless: str
    extras: tuple[str, ...]
    step: int
    vector: str


def replace_exchanges(lines: Sequence[str]) -> list[str]:
    """The canonical listing with exchanges of neighbours in loops done without a branch."""
    result = [*lines]
    writable: Writable | None = None
    for span, function in functions(lines, _has_exchange):
        writable = writable or Writable(lines)
        text = [*function.lines]
        for start, end in reversed(_loops(function)):
            loop = _exchange(function, start, end)
            if loop is None or not _may_write(writable, function, loop):
                continue
            new = _written(function, loop)
            if new is not None:
                before, inside = new
                top = _above(function, start)
                text[start : end + 1] = inside
                text[top:top] = before
        result[span.start : span.stop] = text
    return result


def _has_exchange(lines: Sequence[str]) -> bool:
    return any(
        _COMPARE.match(line) and _BACK.match(following) for line, following in pairwise(lines)
    )


def _loops(function: Function) -> list[tuple[int, int]]:
    """The label and the jump back of each short loop that only falls into its label and out of its
    end."""
    labels: dict[str, int] = {}
    found: list[tuple[int, int]] = []
    for place, line in enumerate(function.lines):
        if is_label(line):
            labels[line[:-1]] = place
        back = _BACK.match(line)
        if back is None or place - labels.get(back[2], place - MOST_LINES - 1) > MOST_LINES:
            continue
        start = labels[back[2]]
        jumps = sum(back[2] in text.split("\t")[-1:] for text in function.lines)
        above = function.lines[_above(function, start) - 1] if start else ""
        falls = start > 0 and not above.startswith(("\tjmp", "\tret", "\tud2"))
        if jumps == 1 and falls and place + 1 < len(function.lines):
            found.append((start, place))
    return found


def _above(function: Function, start: int) -> int:
    """The place of the first alignment directive before a label, or of the label."""
    while start and function.lines[start - 1].startswith("\t.p2align"):
        start -= 1
    return start


def _exchange(function: Function, start: int, end: int) -> _Loop | None:
    lines = function.lines
    jump = next((k for k in range(start, end) if _BACK.match(lines[k])), end)
    match = _BACK.match(lines[jump])
    assert match is not None
    skip = next((k for k in range(jump, end) if lines[k] == f"{match[2]}:"), end)
    labels = sum(is_label(line) for line in lines[start : end + 1])
    if jump == end or skip == end or labels != 2:
        return None
    if sum(match[2] in text.split("\t")[-1:] for text in lines) != 1:
        return None  # something else jumps behind the exchange
    values = _compared(lines[start + 1 : jump])
    if values is None:
        return None
    low, first, second, bits, pair = values
    if not pair:
        return None  # separate loads and stores are fast where the branch can be predicted
    extras = _exchanged(lines[jump + 1 : skip], values)
    step = _step(function, range(skip + 1, end), low)
    if extras is None or step not in (bits // 8, -bits // 8):
        return None
    taken = {first, second}
    latch = [function.flow.effects[k] for k in range(skip + 1, end)]
    for effect in latch:
        if effect is None or effect.kind != "next":
            return None
        if taken & (effect.reads | effect.writes | effect.may_write):
            return None
    after = function.live[end + 1]
    if taken & function.live[start] or FLAGS in function.live[skip] | after:
        return None
    if any(_read_after(function, f"zmm{name[3:]}", range(start, end + 1)) for name in pair[1:]):
        return None
    compare = lines[jump - 1]
    vector = pair[0] if pair and f"zmm{pair[0][3:]}" in after else ""
    return _Loop(
        start, skip, end, low, first, second, bits, compare, match[1], tuple(extras), step, vector
    )


_PASSED = {"call": ARGUMENTS, "return": RESULTS}


def _read_after(function: Function, register: str, loop: range) -> bool:
    """Whether something outside of a loop may read what the loop leaves in a register. (In it,
    `movhlps` reads the rest of its target, so that the target lives on where that is no use.)"""
    waiting, seen = [loop.stop], set(loop)
    while waiting:
        place = waiting.pop()
        effect = function.flow.effects[place]
        if place in seen:
            continue
        seen.add(place)
        if effect is not None:
            passed = _PASSED.get(effect.kind, frozenset())
            if register in passed or register in effect.reads | effect.may_write:
                return True
            if effect.kind == "jump" and not function.after[place]:
                return True
            if register in effect.writes:
                continue
        waiting += function.after[place]
    return False


_Values = tuple[_Address, str, str, int, tuple[str, ...]]
"""The address of the first of two neighbours, the registers of both, their width, and the vector
registers that hold them as a pair or the second of them."""


def _compared(head: Sequence[str]) -> _Values | None:
    """What the lines before the branch load and compare: two neighbours and nothing else."""
    compare = _COMPARE.match(head[-1]) if head else None
    if compare is None:
        return None
    bits = 32 if compare[1] == "l" else 64
    names = {whole(f"%{compare[2]}"), whole(f"%{compare[3]}")}
    places: dict[str, _Address] = {}
    pair, second, base = "", "", None
    for line in head[:-1]:
        load, loaded, one = _LOAD.match(line), _PAIR.match(line), _FIRST.match(line)
        moved, extracted = _SECOND_FIRST.match(line), _SECOND.match(line)
        if load is not None and not pair and load[1] == compare[1]:
            address, register = _Address.read(load[2]), whole(f"%{load[3]}")
        elif loaded is not None and not places and not pair:
            pair, base = loaded[3], _Address.read(loaded[2])
            if base is None or (loaded[1] == "movq") != (bits == 32):
                return None
            continue
        elif moved is not None and pair and moved[1] == pair and not second:
            second = moved[2]
            if second == pair or ("movhlps" in line) == (bits == 32):
                return None
            continue
        elif one is not None and one[2] in (pair, second) and (one[1] == "d") == (bits == 32):
            address = base and (base if one[2] == pair else base.plus(bits // 8))
            register = whole(f"%{one[3]}")
        elif extracted is not None and extracted[2] == pair:
            address, register = base and base.plus(bits // 8), whole(f"%{extracted[3]}")
            if (extracted[1] == "d") != (bits == 32):
                return None
        else:
            return None
        if address is None or register in places or whole_in(address.rest, places):
            return None
        places[register] = address
    if len(places) != 2 or places.keys() != names:
        return None
    first, last = sorted(places, key=lambda name: places[name].disp)
    if places[last] != places[first].plus(bits // 8) or whole_in(places[first].rest, places):
        return None
    return places[first], first, last, bits, tuple(filter(None, (pair, second)))


def whole_in(address: str, registers: dict[str, _Address]) -> bool:
    """Whether an address uses one of these registers."""
    return any(whole(f"%{name}") in registers for name in re.findall(r"%(\w+)", address))


def _exchanged(arm: Sequence[str], values: _Values) -> list[str] | None:
    """What an exchange of two neighbours does beyond it; None where the lines are no exchange."""
    low, first, second, bits, pair = values
    wanted = {(str(low), second), (str(low.plus(bits // 8)), first)}
    extras, shuffled, touched = list[str](), False, {first, second}
    for line in arm:
        stored, pair_stored = _STORE.match(line), _PAIR_STORED.match(line)
        turned = _TURNED.match(line)
        if turned is not None and pair and not shuffled:
            of_32 = turned[1] in _OF_32
            if of_32 != (bits == 32) or {turned[3], turned[4]} != {pair[0]}:
                return None
            shuffled = True
        elif pair_stored is not None and shuffled and pair_stored[2] == pair[0]:
            address = _Address.read(pair_stored[3])
            if address != low or not wanted or (pair_stored[1] == "movq") != (bits == 32):
                return None
            wanted = set()
        elif stored is not None:
            done = str(_Address.read(stored[3])), whole(f"%{stored[2]}")
            if done not in wanted or (stored[1] == "l") != (bits == 32):
                return None
            wanted.discard(done)
        else:
            name, source = _extra(line)
            if not name or {name, source} & touched or f"%{name}" in low.rest:
                return None
            touched.add(name)
            extras.append(line)
    return extras if not wanted else None


def _extra(line: str) -> tuple[str, str]:
    """The register that a line counts up, sets, or copies or adds another one to, and that other
    one; "" for another line."""
    for pattern, source, target in (
        (_ADDED, 0, 4),
        (_COUNTED, 0, 3),
        (_SET, 0, 3),
        (_COPIED, 2, 3),
        (_SUMMED, 2, 3),
    ):
        match = pattern.match(line)
        if match is not None:
            return whole(f"%{match[target]}"), whole(f"%{match[source]}") if source else ""
    return "", ""


def _step(function: Function, latch: range, low: _Address) -> int:
    """The bytes by which an address moves in the latch; 0 where that is not known."""
    match = _ADDRESS.match(str(low))
    if match is None:
        return 0
    used = {whole(r): int(match[4] or 1) if r == match[3] else 1 for r in match.groups()[1:3] if r}
    step, seen = 0, set[str]()
    for place in latch:
        effect, line = function.flow.effects[place], function.lines[place]
        if effect is None or "(" in line.replace("0(,", ""):
            return 0
        for register in used.keys() & (effect.writes | effect.may_write):
            added, counted = _ADDED.match(line), _COUNTED.match(line)
            if register in seen:
                return 0
            seen.add(register)
            if added is not None and added[2] == "q":
                step += used[register] * int(added[3]) * (1 if added[1] == "add" else -1)
            elif counted is not None and counted[2] == "q":
                step += used[register] * (1 if counted[1] == "inc" else -1)
            else:
                return 0
    return step


def _may_write(writable: Writable, function: Function, loop: _Loop) -> bool:
    registers = [whole(f"%{name}") for name in re.findall(r"%(\w+)", loop.low.rest)]
    if "rsp" in registers:
        return True
    return any(writable.points_there(function, r, loop.start) for r in registers)


def _written(function: Function, loop: _Loop) -> tuple[list[str], list[str]] | None:
    """What stands before the loop, and the new loop with what follows it."""
    free = function.free(range(loop.start, loop.end + 1))
    size = "l" if loop.bits == 32 else "q"
    forward = loop.step > 0
    carried, loaded = (loop.first, loop.second) if forward else (loop.second, loop.first)
    restored = carried in function.live[loop.end + 1]
    if len(free) < (2 if restored and loop.extras else 1):
        return None
    temporary, other = free[0], free[1 if restored and loop.extras else 0]
    high = loop.low.plus(loop.bits // 8)
    stays, moves_on = (loop.low, high) if forward else (high, loop.low)

    def named(register: str) -> str:
        return f"%{narrow(register) if loop.bits == 32 else register}"

    c, d, t = named(carried), named(loaded), named(temporary)
    before = [f"\tmov{size}\t{stays}, {c}"]
    inside = [function.lines[loop.start], f"\tmov{size}\t{moves_on}, {d}", f"\tmov{size}\t{d}, {t}"]
    inside += [loop.compare, f"\tcmov{loop.unless}\t{c}, {t}", f"\tcmov{loop.unless}\t{d}, {c}"]
    inside.append(f"\tmov{size}\t{t}, {stays}")
    for line in loop.extras:
        made, register = _prepared(line, other)  # leaves the flags
        inside += [made, f"\tcmov{_opposite(loop.unless)}\t%{other}, %{register}"]
    inside += function.lines[loop.skip + 1 : loop.end + 1]
    inside.append(f"\tmov{size}\t{c}, {stays}")
    if loop.vector:
        name, _, _ = function.lines[loop.start + 1].partition(f"\t{loop.low}, %{loop.vector}")
        inside.append(f"{name}\t{loop.low.plus(-loop.step)}, %{loop.vector}")
    if restored:
        # Of the two values of the last turn, one stayed and one moved on: what it loaded less what
        # it did not select is the value that the register held then.
        inside += [f"\txor{size}\t{t}, {c}", f"\txor{size}\t{d}, {c}"]
    return before, inside


def _prepared(line: str, other: str) -> tuple[str, str]:
    """The line that computes into `other` what an extra makes of its register, and the register."""
    added, counted, given = _ADDED.match(line), _COUNTED.match(line), _SET.match(line)
    copied, summed = _COPIED.match(line), _SUMMED.match(line)
    if copied is not None:
        to = narrow(other) if copied[1] == "l" else other
        return f"\tmov{copied[1]}\t%{copied[2]}, %{to}", whole(f"%{copied[3]}")
    if summed is not None:
        to = narrow(other) if summed[1] == "l" else other
        one, two = (whole(f"%{summed[k]}") for k in (2, 3))
        return f"\tlea{summed[1]}\t(%{one},%{two}), %{to}", two
    if given is not None:
        to = narrow(other) if given[1] == "l" else other
        return f"\tmov{given[1]}\t${given[2]}, %{to}", whole(f"%{given[3]}")
    if added is not None:
        size, name = added[2], whole(f"%{added[4]}")
        by = int(added[3]) * (1 if added[1] == "add" else -1)
    else:
        assert counted is not None
        size, name = counted[2], whole(f"%{counted[3]}")
        by = 1 if counted[1] == "inc" else -1
    to = narrow(other) if size == "l" else other
    return f"\tlea{size}\t{by}(%{name}), %{to}", name


def _opposite(condition: str) -> str:
    return condition[1:] if condition[0] == "n" else f"n{condition}"
