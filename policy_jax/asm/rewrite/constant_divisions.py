"""Divisions by constants whose reciprocal has 65 bits: rounded down instead, it has 64.

For an unsigned 64-bit x and some constants d (7, 892644415), gcc multiplies by the upper 64 bits of
a reciprocal that is rounded up and has 65 bits, and adds the rest in four steps that wait for each
other. With k the number for which 2^k < d < 2^(k+1), and m = floor(2^(64+k) / d), of 64 bits, the
quotient is also floor(m * (x + 1) / 2^(64+k)) for all x if 2^(64+k) mod d is at most 2^k (Robison,
"N-bit unsigned division via N-bit multiply-add", 2005). m * x + m takes two steps after the
product.

The move recognises the steps by their text, one after the other, and proves the rest by numbers:
the constant in the register gives d, and both reciprocals are checked to be exact for it. The
register's definition must be the only one, and all that read it must be such divisions by the same
d.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.dataflow import ARGUMENTS
from policy_jax.asm.flow.registers import Function, functions

_STEPS = (
    re.compile(r"\tmulq\t%(?P<m>\w+)\Z"),
    re.compile(r"\tmovq\t%(?P<x>\w+), %rax\Z"),
    re.compile(r"\tsubq\t%rdx, %rax\Z"),
    re.compile(r"\tshrq\t(?:\$1, )?%rax\Z"),
    re.compile(
        r"\tleaq\t\((?:%rdx,%rax|%rax,%rdx)\), %(?P<to>\w+)\Z"
        r"|\taddq\t(?:%rdx, %(?P<rax>rax)|%rax, %(?P<rdx>rdx))\Z"
    ),
    re.compile(r"\tshrq\t\$(?P<k>\d+), %(?P<out>\w+)\Z"),
)
_ALL = 1 << 64


@dataclass(frozen=True, slots=True)
class _Division:
    """place: of `mulq`. made: of the definition of the reciprocal's register `by`. to: the register
    of the quotient."""

    place: int
    made: int
    by: str
    to: str
    shift: int
    divisor: int


def replace_constant_divisions(lines: Sequence[str]) -> list[str]:
    """The canonical listing with divisions by a reciprocal of 65 bits done with one of 64."""
    result = [*lines]
    for span, function in functions(lines, _has_steps):
        result[span.start : span.stop] = _in_function(function)
    return result


def _has_steps(lines: Sequence[str]) -> bool:
    return any(_matched(lines, place) for place in range(len(lines)))


def _in_function(function: Function) -> list[str]:
    found = [d for d in (_division(function, k) for k in range(len(function.lines))) if d]
    new: list[str | None] = [*function.lines]
    for made in sorted({d.made for d in found}):
        alike = [d for d in found if d.made == made]
        by, shift = alike[0].by, alike[0].shift
        readers = {
            place
            for place, effect in enumerate(function.flow.effects)
            if effect is not None
            and by in effect.reads
            and made in function.flow.reaching[place].get(by, ())
        }
        if len({d.divisor for d in alike}) > 1 or readers != {d.place for d in alike}:
            continue
        if _passed_on(function, made, by):
            continue
        new[made] = f"\tmovabsq\t${(1 << (64 + shift)) // alike[0].divisor - _ALL}, %{by}"
        for division in alike:
            start = division.place + 1
            new[start : start + len(_STEPS) - 2] = [
                f"\taddq\t%{by}, %rax",
                "\tadcq\t$0, %rdx",
                None if division.to == "rdx" else f"\tmovq\t%rdx, %{division.to}",
                None,
            ]
    return [line for line in new if line is not None]


def _passed_on(function: Function, made: int, by: str) -> bool:
    """Whether a call or a tail call may take the register as an argument."""
    return by in ARGUMENTS and any(
        effect is not None
        and (effect.kind == "call" or (effect.kind == "jump" and not function.after[place]))
        and made in function.flow.reaching[place].get(by, ())
        for place, effect in enumerate(function.flow.effects)
    )


def _matched(lines: Sequence[str], place: int) -> dict[str, str] | None:
    """The registers and the shift of the steps that begin at a place."""
    found: dict[str, str] = {}
    for step, line in zip(_STEPS, lines[place : place + len(_STEPS)], strict=False):
        match = step.match(line)
        if match is None:
            return None
        found |= {name: text for name, text in match.groupdict().items() if text is not None}
    to = found.get("to") or found.get("rax") or found.get("rdx")
    return found if found.get("out") == to and found["x"] not in ("rax", "rdx") else None


def _division(function: Function, place: int) -> _Division | None:
    found = _matched(function.lines, place)
    if found is None:
        return None
    reaching, to, by = function.flow.reaching[place], found["out"], found["m"]
    made = reaching.get(by, frozenset())
    if len(made) != 1 or not _copied(function, place, found["x"]):
        return None
    if {"rax", "rdx"} - {to} & function.live_after(place + len(_STEPS) - 1):
        return None
    constant, shift = function.constant(by, place), int(found["k"])
    divisor = None if constant is None else _divisor(constant, shift)
    if divisor is None:
        return None
    return _Division(place, next(iter(made)), by, to, shift, divisor)


def _copied(function: Function, place: int, register: str) -> bool:
    """Whether a register holds what %rax holds: a copy shortly before, in the same block."""
    copies = f"\tmovq\t%{register}, %rax", f"\tmovq\t%rax, %{register}"
    for before in range(place - 1, max(place - 5, 0), -1):
        effect = function.flow.effects[before]
        if function.lines[before] in copies:
            return True
        if effect is None or effect.kind != "next":
            return False
        if {register, "rax"} & (effect.writes | effect.may_write):
            return False
    return False


def _divisor(constant: int, shift: int) -> int | None:
    """The d for which the steps with this constant compute floor(x / d) for all x of 64 bits, and
    for which a reciprocal that is rounded down is exact as well; None for none."""
    reciprocal, scale = _ALL + constant, 1 << (65 + shift)
    divisor = -(-scale // reciprocal)
    for d in (divisor - 1, divisor, divisor + 1):
        exact = d > 2 and 0 <= reciprocal * d - scale <= 1 << (1 + shift)
        if exact and 1 << shift < d < 1 << (shift + 1) and (1 << (64 + shift)) % d <= 1 << shift:
            return d
    return None
