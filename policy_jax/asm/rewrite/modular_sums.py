"""Remainders of sums by a constant: first try with one subtraction.

In `s = (s + v) % 1000000007` both terms are mostly remainders already, so their sum x is below
twice the modulus m, and the remainder is x or x - m. gcc does not know that, and multiplies by a
reciprocal and by m, with shifts and corrections for the sign: 12 to 15 cycles, which the next turn
waits for. The move compares x with 2 m, without regard to the sign. Below it, a subtraction and a
conditional move give the remainder in three cycles; all other x take the code that was there, which
now stands behind the function. So nothing need be known of the terms.

Preconditions: the division is straight code in a loop, from a sum of two terms of which none is a
product (then x is seldom small) to the subtraction of the multiple of m; nothing reads its
intermediate results or the flags. That the code computes remainders by m is checked by running it
on the ends of both ranges, 0, m - 1, m and 2 m - 1: between them the quotient cannot fall, since it
is made by multiplications by positive constants, shifts and the sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import Function, functions, narrow, whole
from policy_jax.asm.labels import greatest_label
from policy_jax.asm.rewrite.divided import (
    ENDS,
    LAST,
    MULTIPLE,
    back,
    is_known,
    run,
    writes,
)

LEAST_MODULUS = 1 << 15
"""A sum is seldom below twice a smaller one."""

LEAST_SAVED = 4
"""Lines that the short way leaves out."""

_SUM = re.compile(r"\tlea([lq])\t\(%(\w+),%(\w+)\), %(\w+)\Z")
_ADDED = re.compile(r"\tadd([lq])\t([^$].*), %(\w+)\Z")
_COPY = re.compile(r"\tmov([lq])\t%(\w+), %(\w+)\Z")
_PRODUCT = re.compile(r"\t(?:i?mul|sal|shl|lea[lq]\t\S*,\S*,|add[lq]\t[^$]|lea[lq]\t\(%\w+,)")


@dataclass(frozen=True, slots=True)
class _Remainder:
    """made: place of the sum. end: of the last subtraction. sum: the register of x at the first.
    result: the register of the remainder. spare: the register of the multiple."""

    made: int
    end: int
    sum: str
    result: str
    spare: str
    modulus: int
    bits: int


def replace_modular_sums(lines: Sequence[str]) -> list[str]:
    """The canonical listing with short ways to the remainders of sums in loops."""
    result = [*lines]
    last = greatest_label(lines)
    for span, function in functions(lines, _has_remainder):
        if not ENDS.match(function.lines[-1]):
            continue
        found = [r for k in range(len(function.lines)) if (r := _remainder(function, k))]
        new, behind = [*function.lines], list[str]()
        above = len(function.lines)
        for remainder in reversed(found):
            short = _short(function, remainder)
            if short is None or remainder.end >= above:
                continue
            above = remainder.made
            begin, end = remainder.made + 1, remainder.end + 1
            name = narrow(remainder.sum) if remainder.bits == 32 else remainder.sum
            size = "l" if remainder.bits == 32 else "q"
            away, back = f".L{last + 1}", f".L{last + 2}"
            last += 2
            behind += [f"{away}:", *function.lines[begin:end], f"\tjmp\t{back}"]
            compare = f"\tcmp{size}\t${2 * remainder.modulus}, %{name}"
            new[begin:end] = [compare, f"\tjnb\t{away}", *short, f"{back}:"]
        result[span.start : span.stop] = [*new, *behind]
    return result


def _has_remainder(lines: Sequence[str]) -> bool:
    return any(
        match is not None and int(match[2]) >= LEAST_MODULUS for match in map(MULTIPLE.match, lines)
    )


def _remainder(function: Function, end: int) -> _Remainder | None:
    """The remainder of a sum whose last line is at a place."""
    last = LAST.match(function.lines[end])
    if last is None or end not in function.reached(end):
        return None
    bits = 32 if last[1] == "l" else 64
    spare, result = whole(f"%{last[2]}"), whole(f"%{last[3]}")
    multiple = next((k for k in back(function, end) if writes(function, k, spare)), None)
    match = None if multiple is None else MULTIPLE.match(function.lines[multiple])
    if match is None or match[1] != last[1] or spare == result:
        return None
    modulus = int(match[2])
    if not LEAST_MODULUS <= modulus < 1 << 30:
        return None
    found = _sum(function, end, result, last[1])
    if found is None:
        return None
    made, register = found
    after = function.live_after(end)
    if spare in after or FLAGS in after | function.live[made + 1]:
        return None
    remainder = _Remainder(made, end, register, result, spare, modulus, bits)
    return remainder if _is_exact(function, remainder) else None


def _sum(function: Function, end: int, result: str, size: str) -> tuple[int, str] | None:
    """The place of the sum that a register holds before a line, and its register there."""
    register = result
    for place in back(function, end):
        if not writes(function, place, register):
            continue
        line = function.lines[place]
        copy, summed, added = _COPY.match(line), _SUM.match(line), _ADDED.match(line)
        if copy is not None and size in ("l", copy[1]):
            register = whole(f"%{copy[2]}")
            continue
        if summed is not None and summed[1] == size:
            terms = [whole(f"%{summed[2]}"), whole(f"%{summed[3]}")]
        elif added is not None and added[1] == size:
            terms = [whole(added[2]), register]
        else:
            return None
        if terms[0] == terms[1] or any(t and _is_product(function, place, t) for t in terms):
            return None
        return place, register
    return None


def _is_product(function: Function, place: int, term: str) -> bool:
    """Whether a term of the sum at a place is a product or a sum itself, made in the same block."""
    made = next((k for k in back(function, place) if writes(function, k, term)), None)
    if made is None:
        return False
    last = LAST.match(function.lines[made])
    if last is not None:  # of a remainder, or of 31 * s = (s << 5) - s
        taken = next(
            (k for k in back(function, made) if writes(function, k, whole(f"%{last[2]}"))), None
        )
        remainder = taken is not None and MULTIPLE.match(function.lines[taken]) is not None
        return not remainder and _is_product(function, made, term)
    return _PRODUCT.match(function.lines[made]) is not None


def _short(function: Function, remainder: _Remainder) -> list[str] | None:
    """The lines from behind the sum to the remainder where the sum is below twice the modulus."""
    live = set(function.live_after(remainder.end) - {remainder.spare} | {remainder.result})
    kept: list[str] = []
    lines = range(remainder.end - 1, remainder.made, -1)
    for place in lines:
        effect = function.flow.effects[place]
        assert effect is not None
        written = effect.writes | effect.may_write
        if written and not written & live and is_known(function.lines[place]):
            continue
        live = live - effect.writes | effect.reads
        kept.append(function.lines[place])
    if len(lines) - len(kept) < LEAST_SAVED:
        return None
    size, m = "l" if remainder.bits == 32 else "q", remainder.modulus
    names = [remainder.result, remainder.spare]
    result, spare = (narrow(r) if remainder.bits == 32 else r for r in names)
    return [
        *kept[::-1],
        f"\tlea{size}\t-{m}(%{remainder.result}), %{spare}",
        f"\tcmp{size}\t${m}, %{result}",
        f"\tcmovnb\t%{spare}, %{result}",
    ]


def _is_exact(function: Function, remainder: _Remainder) -> bool:
    """Whether the code computes remainders by the modulus on both ranges."""
    m = remainder.modulus
    for x in (0, 1, m - 1, m, m + 1, 2 * m - 1):
        values: dict[str, int | None] = {remainder.sum: x}
        for place in range(remainder.made + 1, remainder.end + 1):
            effect = function.flow.effects[place]
            assert effect is not None
            for register in effect.reads - values.keys():
                values[register] = function.constant(register, place)
            known = run(function.lines[place], values)
            for register in effect.writes | effect.may_write:
                values[register] = None
            values |= known or {}
        if values.get(remainder.result) != x % m:
            return False
    return True
