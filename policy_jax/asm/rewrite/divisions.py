"""Remainders by a number that does not change in a loop: its reciprocal is computed once.

A `div` takes 10 to 40 cycles of latency, a product 3 or 4. Where a loop divides by one register
that is set before the loop, the move computes a reciprocal of it there, and replaces each division
by products. gcc does so for constants alone.

- 32 bits: with c = ceil(2^64 / d), the remainder of x is the upper half of ((c * x) mod 2^64) * d
  (Lemire, Kaser, Kurz, "Faster remainder by direct computation", 2019: exact for all x and d of 32
  bits, d = 1 included, for which c is 0).
- 64 bits: with w = floor((2^64 - 1) / d), q = upper half of x * w is the quotient or one less, so
  x - q * d is the remainder or d more (Barrett, 1986), and one comparison corrects it.

Preconditions, all from the flow analysis of the function: the dividend has a zero upper half that
one `xor` made; nothing reads the quotient or the flags; a single definition of the divisor reaches
the division, the division is in a loop that does not contain it, and no call lies between them;
there are registers that nothing needs from
the definition to the divisions. A divisor of zero, which would stop the program,
is not reached by the new code before the old one: its reciprocal is that of 1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import (
    Function,
    functions,
    narrow,
    operands_of,
    whole,
    width_of,
)

_DIVISION = re.compile(r"\tdiv([lq])\t(%\w+)\Z")


@dataclass(frozen=True, slots=True)
class _Division:
    """place: of `div`. cleared: of the `xor` that clears the upper half. made: of the definition of
    the divisor."""

    place: int
    cleared: int
    made: int
    divisor: str
    bits: int


def replace_divisions(lines: Sequence[str]) -> list[str]:
    """The canonical listing with divisions by numbers that do not change in a loop replaced."""
    result = [*lines]
    for span, function in functions(lines, lambda part: any(map(_DIVISION.match, part))):
        result[span.start : span.stop] = _in_function(function)
    return result


def _in_function(function: Function) -> list[str]:
    groups: dict[tuple[int, str, int], list[_Division]] = {}
    for place in range(len(function.lines)):
        found = _division(function, place)
        if found is not None:
            groups.setdefault((found.made, found.divisor, found.bits), []).append(found)
    before: dict[int, list[str]] = {}
    instead: dict[int, list[str]] = {}
    taken = set[str]()
    for (made, divisor, bits), divisions in groups.items():
        room = 1 if bits == 32 else 2
        saved = [r for r in ("rax", "rdx") if r in function.live_after(made)]
        between = {made}.union(*(function.between(made, d.place) for d in divisions))
        free = [r for r in function.free(between) if r not in taken]
        if len(free) < room + len(saved):
            continue
        reciprocal, *rest = free
        before.setdefault(made, []).extend(_reciprocal(divisor, reciprocal, bits, saved, rest))
        taken.update(free[: room + len(saved)])
        for division in divisions:
            instead[division.cleared] = []
            instead[division.place] = _remainder(function, division, reciprocal, rest)
    new: list[str] = []
    for place, line in enumerate(function.lines):
        new += [*instead.get(place, [line]), *before.get(place, ())]
    return new


def _division(function: Function, place: int) -> _Division | None:
    """The division at a place if it can be replaced."""
    match = _DIVISION.match(function.lines[place])
    if match is None:
        return None
    bits, divisor = 32 if match[1] == "l" else 64, whole(match[2])
    reaching = function.flow.reaching[place]
    made = reaching.get(divisor, frozenset())
    cleared = reaching.get("rdx", frozenset())
    live = function.live_after(place)
    if divisor in ("", "rax", "rdx", "rsp") or {"rax", FLAGS} & live:
        return None
    if len(made) != 1 or len(cleared) != 1:
        return None
    (definition,), (clear,) = made, cleared
    if function.lines[clear] != "\txorl\t%edx, %edx" or not _only_for(function, clear, place):
        return None
    if not _sets(function, definition, divisor, bits) or FLAGS in function.live_after(definition):
        return None
    if place not in function.reached(place, without=definition):
        return None  # it is not in a loop without the definition
    between = (function.flow.effects[k] for k in function.between(definition, place))
    if any(effect is not None and effect.kind == "call" for effect in between):
        return None
    return _Division(place, clear, definition, divisor, bits)


def _sets(function: Function, place: int, divisor: str, bits: int) -> bool:
    """Whether a line gives the divisor a new value of `bits` bits or more and goes on to the next
    line alone; the label of the function stands for its arguments."""
    if [*function.after[place]] != [place + 1]:
        return False
    if place == 0:
        return True
    _, operands = operands_of(function.lines[place])
    return bool(operands) and whole(operands[-1]) == divisor and width_of(operands[-1]) >= 32


def _only_for(function: Function, clear: int, place: int) -> bool:
    """Whether the cleared register and the flags of a line `clear` serve the division alone."""
    if FLAGS in function.live_after(clear):
        return False
    for k in range(clear + 1, place):
        effect = function.flow.effects[k]
        if effect is None or effect.kind != "next" or "rdx" in effect.reads | effect.may_write:
            return False
    return clear < place


def _reciprocal(
    divisor: str, reciprocal: str, bits: int, saved: Sequence[str], rest: Sequence[str]
) -> list[str]:
    """Compute the reciprocal behind the definition of the divisor."""
    kept = [*zip(saved, rest[-len(saved) :] if saved else (), strict=True)]
    size = "l" if bits == 32 else "q"
    by, to = (narrow(r) if bits == 32 else r for r in (divisor, reciprocal))
    return [
        *(f"\tmovq\t%{old}, %{new}" for old, new in kept),
        f"\tmov{size}\t%{by}, %{to}",
        f"\tcmp{size}\t$1, %{to}",
        f"\tadc{size}\t$0, %{to}",
        "\tmovq\t$-1, %rax",
        "\txorl\t%edx, %edx",
        f"\tdivq\t%{reciprocal}",
        f"\tleaq\t1(%rax), %{reciprocal}" if bits == 32 else f"\tmovq\t%rax, %{reciprocal}",
        *(f"\tmovq\t%{new}, %{old}" for old, new in kept),
    ]


def _remainder(
    function: Function, division: _Division, reciprocal: str, rest: Sequence[str]
) -> list[str]:
    """Compute the remainder into %rdx of the dividend in %rax."""
    divisor = division.divisor
    if division.bits == 32:
        return [
            *([] if _extended(function, division.place) else ["\tmovl\t%eax, %eax"]),
            f"\timulq\t%{reciprocal}, %rax",
            f"\tmovl\t%{narrow(divisor)}, %edx",
            "\tmulq\t%rdx",
        ]
    left = rest[0]
    return [
        f"\tmovq\t%rax, %{left}",
        f"\tmulq\t%{reciprocal}",
        f"\timulq\t%{divisor}, %rdx",
        f"\tsubq\t%rdx, %{left}",
        f"\tmovq\t%{left}, %rdx",
        f"\tsubq\t%{divisor}, %{left}",
        f"\tcmovnc\t%{left}, %rdx",
    ]


def _extended(function: Function, place: int) -> bool:
    """Whether the upper half of %rax is zero before a line: 32-bit instructions made it."""
    for made in function.flow.reaching[place].get("rax", ()):
        effect = function.flow.effects[made]
        _, operands = operands_of(function.lines[made])
        if effect is None or "rax" not in effect.writes or operands[-1:] != ["%eax"]:
            return False
    return True
