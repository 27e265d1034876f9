"""Remainders of products by a constant that a loop hands on: a short way where they are positive.

In `r = r * a % 1000000007` with signed numbers, each turn waits for the product, and for gcc's
remainder of it: the upper half of a product with a reciprocal that counts as negative, its
correction by an addition, a shift, the correction for the sign, and a subtraction, 15 cycles in
all. For a product of 0 or more, an unsigned product, a shift and the subtraction give the same
remainder in 12. The move tests the sign, beside what the loop waits for; products below 0 take the
code that was there, which now stands behind the function.

Preconditions: the division is straight code from a product to the subtraction of the multiple of m,
and a factor of the product is the remainder of an earlier turn; nothing reads its intermediate
results or the flags; the reciprocal c in the register and the shift s are exact for all x below
2^63: 0 <= c m - 2^(64+s) <= 2^(s+1) (Granlund, Montgomery, "Division by invariant integers using
multiplication", 1994).
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import Function, functions, operands_of, whole
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

LEAST_MODULUS = 1 << 10
"""Below it, gcc writes the multiple as shifts and sums."""

_UPPER = re.compile(r"\timulq\t%(\w+)\Z")
_COPY = re.compile(r"\tmovq\t%(\w+), %(\w+)\Z")
_TRIED = 64
"""Random numbers on which the code must give the remainder."""


@dataclass(frozen=True, slots=True)
class _Remainder:
    """made: place of the product x. upper: of the product with the reciprocal. end: of the last
    subtraction. product, result: the registers of x and of the remainder. by: that of the
    reciprocal."""

    made: int
    upper: int
    end: int
    product: str
    result: str
    by: str
    modulus: int
    shift: int


def replace_modular_products(lines: Sequence[str]) -> list[str]:
    """The canonical listing with short ways to the remainders of products in loops."""
    result = [*lines]
    last = greatest_label(lines)
    for span, function in functions(lines, lambda part: any(map(_UPPER.match, part))):
        if not ENDS.match(function.lines[-1]):
            continue
        new, behind = [*function.lines], list[str]()
        for end in reversed(range(len(function.lines))):
            remainder = _remainder(function, end)
            short = None if remainder is None else _short(function, remainder)
            if remainder is None or short is None:
                continue
            begin, away, home = remainder.made + 1, f".L{last + 1}", f".L{last + 2}"
            last += 2
            behind += [f"{away}:", *function.lines[begin : end + 1], f"\tjmp\t{home}"]
            test = f"\ttestq\t%{remainder.product}, %{remainder.product}"
            new[begin : end + 1] = [test, f"\tjs\t{away}", *short, f"{home}:"]
        result[span.start : span.stop] = [*new, *behind]
    return result


def _remainder(function: Function, end: int) -> _Remainder | None:
    """The remainder of a product whose last line is at a place."""
    last = LAST.match(function.lines[end])
    if last is None or last[1] != "q" or end not in function.reached(end):
        return None
    spare, result = whole(f"%{last[2]}"), whole(f"%{last[3]}")
    before = back(function, end)
    multiple = next((k for k in before if writes(function, k, spare)), None)
    match = None if multiple is None else MULTIPLE.match(function.lines[multiple])
    upper = next((k for k in before if _UPPER.match(function.lines[k])), None)
    found = _product(function, end, result)
    if match is None or match[1] != "q" or upper is None or found is None:
        return None
    made, product = found
    reciprocal = _UPPER.match(function.lines[upper])
    assert reciprocal is not None
    by, modulus = whole(f"%{reciprocal[1]}"), int(match[2])
    constant = function.constant(by, upper)
    if made >= upper or constant is None or result == "rdx" or by in ("rax", "rdx"):
        return None
    shift = (constant * modulus).bit_length() - 65
    error = constant * modulus - (1 << (64 + shift))
    if modulus < LEAST_MODULUS or shift < 0 or not 0 <= error <= 2 << shift:
        return None
    after = function.live_after(end)
    if {spare, "rax", "rdx"} - {result} & after or FLAGS in after | function.live[made + 1]:
        return None
    remainder = _Remainder(made, upper, end, product, result, by, modulus, shift)
    return remainder if _gives_remainders(function, remainder) else None


def _product(function: Function, end: int, result: str) -> tuple[int, str] | None:
    """The place of the product that a register holds before a line, and its register there, where
    a factor of it is what the line makes."""
    register = result
    for place in back(function, end):
        if not writes(function, place, register):
            continue
        copy = _COPY.match(function.lines[place])
        if copy is not None:
            register = whole(f"%{copy[1]}")
            continue
        name, operands = operands_of(function.lines[place])
        if name != "imulq" or len(operands) != 2:
            return None
        factors = filter(None, map(whole, operands))
        handed_on = any(_comes_from(function, f, place, end, 4) for f in factors)
        return (place, register) if handed_on else None
    return None


def _comes_from(function: Function, register: str, place: int, made: int, copies: int) -> bool:
    """Whether a register may hold before a line what another line made, or a copy of it."""
    for definition in function.flow.reaching[place].get(register, ()):
        if definition == made:
            return True
        copy = _COPY.match(function.lines[definition])
        if copy is not None and copies:
            source = whole(f"%{copy[1]}")
            if _comes_from(function, source, definition, made, copies - 1):
                return True
    return False


def _gives_remainders(function: Function, remainder: _Remainder) -> bool:
    """Whether the code computes remainders by the modulus, from x in %rax, on numbers of all sizes.

    With the exact reciprocal, and the multiple that is subtracted, that leaves no other code.
    """
    rng, m = random.Random(0), remainder.modulus
    sizes = [rng.getrandbits(rng.randrange(1, 64)) for _ in range(_TRIED)]
    for x in (0, 1, m - 1, m, m + 1, (1 << 63) - 1, *sizes):
        values: dict[str, int | None] = {remainder.product: x}
        for place in range(remainder.made + 1, remainder.end + 1):
            effect = function.flow.effects[place]
            assert effect is not None
            for register in effect.reads - values.keys():
                values[register] = function.constant(register, place)
            if place == remainder.upper and values.get("rax") != x:
                return False
            known = run(function.lines[place], values)
            for register in effect.writes | effect.may_write:
                values[register] = None
            values |= known or {}
        if values.get(remainder.result) != x % m:
            return False
    return True


def _short(function: Function, remainder: _Remainder) -> list[str] | None:
    """The lines from behind the product to the remainder where the product is 0 or more."""
    live = set(function.live_after(remainder.end) | {remainder.result, "rdx"})
    kept: list[str] = []
    dropped = 0
    for place in range(remainder.end - 1, remainder.made, -1):
        effect = function.flow.effects[place]
        assert effect is not None
        if place == remainder.upper:
            live = live - {"rax", "rdx"} | {"rax", remainder.by}
            kept.append(f"\tmulq\t%{remainder.by}")
            continue
        written = effect.writes | effect.may_write
        # Behind the product, %rdx is the quotient on its way, which the new lines compute.
        needed = live - {"rdx"} if place > remainder.upper else live
        if written and not written & needed and is_known(function.lines[place]):
            dropped += 1
            continue
        if place > remainder.upper and "rdx" in effect.reads | written:
            return None
        live = live - effect.writes | effect.reads
        kept.append(function.lines[place])
    if dropped < 4:
        return None
    return [
        *kept[::-1],
        f"\tshrq\t${remainder.shift}, %rdx",
        f"\timulq\t${remainder.modulus}, %rdx, %rdx",
        f"\tsubq\t%rdx, %{remainder.result}",
    ]
