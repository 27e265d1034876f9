"""Loops over the bits of a number: counts of bits instead.

A loop that shifts a number to the right until it is 0, and adds its lowest bit each time, takes as
many turns as the number has bits, and the processor mispredicts its end. `popcnt` counts the bits
at once. A loop that takes out one set bit after the other (`w &= w - 1`) and adds something that
depends on its place alone needs one count for each bit that such a term may have: the sum of g(k)
over the set bits k is the sum over j of 2^j times the number of those whose g(k) has bit j. gcc and
clang know neither.

The move follows what the loop does to the number (`bit_maps`) and computes the term for each place.
Preconditions: one block, entered from above alone; every other register that the loop writes is
dead behind it; the sum is added to in one place; for places of bits, a jump has just left if the
number is 0, since the loop would take one turn of it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import Function, functions, narrow, operands_of, whole, width_of
from policy_jax.asm.normalise import is_label
from policy_jax.asm.rewrite.bit_maps import START, UNKNOWN, Bits, Values, cut, follow
from policy_jax.asm.rewrite.divided import run

MOST_LINES = 10
"""Of a loop."""

MOST_COUNTS = 7
"""Of bits, in the place of a loop: more take longer than the loop."""

_BACK = re.compile(r"\tj(?:ne|nz)\t(\.L\w+)\Z")
_LEAVES = re.compile(r"\tj(?:e|z)\t\.L\w+\Z")
_SHIFTED = re.compile(r"\tshr[lq]\t(?:\$1, )?(%\w+)\Z")
_FIRST_BIT = re.compile(r"\t(?:tzcnt|(?:rep )?bsf)([lq])\t%(\w+), %(\w+)\Z")
_CLEARED = re.compile(r"\txorl\t%(\w+), %\1\Z")
_LOWEST_OUT = re.compile(r"\tblsr[lq]?\t%(\w+), %\1\Z")
_LESS_ONE = re.compile(r"\tlea[lq]\t-1\(%(\w+)\), %(\w+)\Z")
_ADDED = re.compile(r"\t(add|sub|xor)([lq])\t(%\w+), (%\w+)\Z")
_SUMMED = re.compile(r"\tlea([lq])\t\((%\w+),(%\w+)\), (%\w+)\Z")


@dataclass(frozen=True, slots=True)
class _Sum:
    """An instruction that adds a term to a sum.

    how: "add", "sub" or "xor". bits: its width. term, total: 64-bit names.
    """

    how: str
    bits: int
    term: str
    total: str


@dataclass(frozen=True, slots=True)
class _Loop:
    """places: from the label to the jump. number: the register whose bits it takes. bits: of the
    number. terms: of each place of a bit; empty for the bit itself, which counts as 1."""

    places: range
    number: str
    bits: int
    sum: _Sum
    terms: tuple[int, ...]


def replace_bit_loops(lines: Sequence[str]) -> list[str]:
    """The canonical listing with loops over bits replaced by counts of bits; needs POPCNT."""
    result = [*lines]
    for span, function in functions(lines, lambda part: any(map(_BACK.match, part))):
        text = [*function.lines]
        for places in reversed([*_loops(function)]):
            loop = _counted(function, places) or _walked(function, places)
            new = None if loop is None else _written(function, loop)
            if new is not None:
                start = places.start
                while start and text[start - 1].startswith("\t.p2align"):
                    start -= 1
                text[start : places.stop] = new
        result[span.start : span.stop] = text
    return result


def _loops(function: Function) -> Iterator[range]:
    """Short loops of one block that only fall into their label."""
    label = -1
    for place, line in enumerate(function.lines):
        effect = function.flow.effects[place]
        back = _BACK.match(line)
        if is_label(line):
            label = place
        elif back is not None and label > 0 and function.lines[label] == f"{back[1]}:":
            named = sum(back[1] in text.split("\t")[-1] for text in function.lines) - 1
            if place - label <= MOST_LINES and named == 1 and place + 1 < len(function.lines):
                yield range(label, place + 1)
            label = -1
        elif effect is None or effect.kind != "next":
            label = -1


def _sum_of(line: str) -> _Sum | None:
    added, summed = _ADDED.match(line), _SUMMED.match(line)
    if added is not None and added[3] != added[4]:
        bits = 32 if added[2] == "l" else 64
        return _Sum(added[1], bits, whole(added[3]), whole(added[4]))
    if summed is not None and summed[4] in (summed[2], summed[3]) and summed[2] != summed[3]:
        bits = 32 if summed[1] == "l" else 64
        if width_of(summed[4]) != bits:
            return None
        term = summed[3] if summed[4] == summed[2] else summed[2]
        return _Sum("add", bits, whole(term), whole(summed[4]))
    return None


def _counted(function: Function, places: range) -> _Loop | None:
    """The loop that adds the lowest bit and shifts, if it is one."""
    body = range(places.start + 1, places.stop - 1)
    shifted = _SHIFTED.match(function.lines[body[-1]]) if body else None
    if shifted is None:
        return None
    number, bits = whole(shifted[1]), width_of(shifted[1])
    values: Values = {number: cut(START, bits)}
    made: _Sum | None = None
    for place in body:
        line = function.lines[place]
        summed = _sum_of(line)
        if summed is not None and _is_lowest_bit(values.get(summed.term, UNKNOWN)):
            if made is not None:
                return None
            made = summed
            continue
        result = follow(line, values)
        if result is None or result[1] == UNKNOWN:
            return None
        values[result[0]] = result[1]
    if made is None or made.total in values or values[number] != (*cut(START, bits)[1:], 0):
        return None
    return _ended(function, _Loop(places, number, bits, made, ()), values)


def _is_lowest_bit(bits: Bits) -> bool:
    return bits[0] == START[0] and not any(bits[1:])


def _walked(function: Function, places: range) -> _Loop | None:
    """The loop that takes out the lowest set bit and adds what depends on its place, if it is
    one."""
    body = range(places.start + 1, places.stop - 1)
    firsts = [m for m in (_FIRST_BIT.match(function.lines[k]) for k in body) if m is not None]
    if len(firsts) != 1:
        return None
    width, source, target = firsts[0].groups()
    bits, number, place_of = 32 if width == "l" else 64, whole(f"%{source}"), whole(f"%{target}")
    if place_of == number or not _leaves_if_zero(function, places.start, number):
        return None
    taken = _taken_out(function, body, number, bits)
    if taken is None:
        return None
    chain: list[str] = []
    made: _Sum | None = None
    found = False
    for place in body:
        line = function.lines[place]
        effect = function.flow.effects[place]
        if place in taken or effect is None:
            continue
        if line == firsts[0].string:
            found = True
            continue
        cleared = _CLEARED.match(line)
        if not found and cleared is not None and whole(f"%{cleared[1]}") == place_of:
            continue
        summed = _sum_of(line)
        is_sum = summed is not None and summed.total != place_of and made is None and found
        if is_sum and summed and effect.reads - {FLAGS} == {summed.term, summed.total}:
            made = summed
            continue
        if made is not None or not found:
            return None
        chain.append(line)
    terms = None if made is None else _terms(chain, place_of, made, bits)
    if made is None or terms is None or made.total in (number, place_of):
        return None
    written = set[str]()
    for effect in function.flow.effects[body.start : body.stop]:
        written |= set() if effect is None else effect.writes | effect.may_write
    values = dict.fromkeys(written - {FLAGS, made.total}, UNKNOWN)
    return _ended(function, _Loop(places, number, bits, made, terms), values)


def _terms(chain: Sequence[str], place_of: str, made: _Sum, bits: int) -> tuple[int, ...] | None:
    """The term of each place of a bit; None where it depends on something else."""
    terms = []
    for number in range(bits):
        values: dict[str, int | None] = {place_of: number}
        for line in chain:
            results = run(line, values)
            if results is None:
                return None
            values |= results
        term = values.get(made.term)
        if term is None:
            return None
        terms.append(term % (1 << made.bits))
    return tuple(terms)


def _taken_out(function: Function, body: range, number: str, bits: int) -> set[int] | None:
    """The lines that take the lowest set bit out of a number; None where nothing does."""
    writers = {
        k
        for k in body
        if (effect := function.flow.effects[k]) is not None
        and number in effect.writes | effect.may_write
    }
    if len(writers) != 1 or not body:
        return None
    (last,) = writers
    if any(
        (effect := function.flow.effects[k]) is None or FLAGS in effect.writes | effect.may_write
        for k in range(last + 1, body.stop)
    ):
        return None  # the jump tests something else
    line = function.lines[last]
    name = narrow(number) if bits == 32 else number
    cleared = _LOWEST_OUT.match(line)
    if cleared is not None:
        return {last} if cleared[1] == name else None
    name_and, operands = operands_of(line)
    if name_and != ("andl" if bits == 32 else "andq") or operands[1] != f"%{name}":
        return None
    less = operands[0].removeprefix("%")
    for k in range(last - 1, body.start - 1, -1):
        effect = function.flow.effects[k]
        if effect is None:
            return None
        if whole(operands[0]) in effect.writes | effect.may_write:
            made = _LESS_ONE.match(function.lines[k])
            if made is None or whole(f"%{made[1]}") != number or made[2] != less:
                return None
            readers = [
                j
                for j in range(k + 1, body.stop)
                if (e := function.flow.effects[j]) is not None and whole(operands[0]) in e.reads
            ]
            return {k, last} if readers == [last] else None
    return None


def _leaves_if_zero(function: Function, start: int, number: str) -> bool:
    """Whether a jump before the label has just left where a number is 0."""
    place = start - 1
    while place > 0 and not _LEAVES.match(function.lines[place]):
        effect = function.flow.effects[place]
        if is_label(function.lines[place]):
            return False
        if effect is not None and (effect.kind != "next" or number in effect.writes):
            return False
        place -= 1
    name, operands = operands_of(function.lines[place - 1])
    if name in ("testl", "testq"):
        return {*map(whole, operands)} == {number}
    changes = name[:-1] in ("and", "or", "xor", "add", "sub", "shr") and name[-1:] in ("l", "q")
    return changes and place > 1 and whole(operands[-1]) == number


def _ended(function: Function, loop: _Loop, values: Values) -> _Loop | None:
    """The loop, where nothing behind it reads what it leaves, but for the sum and the number."""
    left = function.live[loop.places.stop]
    if any(register in left for register in (FLAGS, *values) if register != loop.number):
        return None
    return None if loop.sum.total in (loop.number, loop.sum.term) else loop


def _written(function: Function, loop: _Loop) -> list[str] | None:
    """The counts in the place of a loop."""
    temporary = loop.sum.term
    times, masks = _masks(loop)
    spare = [r for r in function.free(loop.places) if r not in (temporary, loop.number)]
    if temporary == loop.number or len(masks) > MOST_COUNTS or (times > 1 and not spare):
        return None
    number = _as(loop.number, loop.bits)
    own, out = _as(temporary, loop.bits), _as(temporary, loop.sum.bits)
    size, wide = ("l" if bits == 32 else "q" for bits in (loop.bits, loop.sum.bits))
    total = _as(spare[0] if times > 1 else loop.sum.total, loop.sum.bits)
    how = "add" if times > 1 else loop.sum.how
    new = [f"\txorl\t%{narrow(spare[0])}, %{narrow(spare[0])}"] if times > 1 else []
    for exponent, mask in masks:
        if mask == (1 << loop.bits) - 1:
            new.append(f"\tpopcnt{size}\t{number}, {own}")
        else:
            new += [_load(mask, temporary), f"\tand{size}\t{number}, {own}"]
            new.append(f"\tpopcnt{size}\t{own}, {own}")
        if how == "xor":
            new.append(f"\tandl\t$1, %{narrow(temporary)}")
        if exponent:
            new.append(f"\tsal{wide}\t${exponent}, {out}")
        new.append(f"\t{how}{wide}\t{out}, {total}")
    if times > 1:
        new.append(f"\timul{wide}\t${times}, {total}, {total}")
        new.append(f"\t{loop.sum.how}{wide}\t{total}, {_as(loop.sum.total, loop.sum.bits)}")
    if loop.number in function.live[loop.places.stop]:
        new.append(f"\txorl\t%{narrow(loop.number)}, %{narrow(loop.number)}")
    return new


def _as(register: str, bits: int) -> str:
    return f"%{narrow(register) if bits == 32 else register}"


def _masks(loop: _Loop) -> tuple[int, list[tuple[int, int]]]:
    """What all terms are multiples of, and for each bit of the rest, from 0, the places of bits
    whose term has it."""
    if not loop.terms:
        return 1, [(0, (1 << loop.bits) - 1)]
    times = 1 if loop.sum.how == "xor" else math.gcd(*loop.terms)
    if not 1 <= times < 1 << 31:
        times = 1
    masks = [
        sum((term // times >> j & 1) << place for place, term in enumerate(loop.terms))
        for j in range(loop.sum.bits)
    ]
    return times, [(j, mask) for j, mask in enumerate(masks) if mask]


def _load(number: int, register: str) -> str:
    if number < 1 << 32:
        return f"\tmovl\t${number}, %{narrow(register)}"
    signed = number - (1 << 64) if number >> 63 else number
    return f"\tmovabsq\t${signed}, %{register}"
