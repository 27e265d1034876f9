"""Bits spread out or gathered in many steps: one `pdep` or `pext` instead.

To interleave two numbers, C spreads the bits of each by shifts and masks, three instructions for
each power of two. BMI2 has an instruction that puts the lowest bits of a register at the places of
a mask (`pdep`), and one that takes them from there (`pext`; Intel SDM). gcc uses them only where
the program names them.

The move follows each stretch of a block from each register that it writes (`bit_maps`), so it does
not matter how the steps are written, and equality is shown bit by bit. Preconditions: the flags of
the last step are not read; the start is still in its register there; at least LEAST lines become
useless, which nothing else reads. `pdep` takes 3 cycles on processors of Intel, and of AMD since
Zen 3; it is slow on older ones of AMD.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.flow.effects import FLAGS
from policy_jax.asm.flow.registers import Function, functions, narrow, operands_of, whole, width_of
from policy_jax.asm.normalise import is_label
from policy_jax.asm.rewrite.bit_maps import (
    START,
    UNKNOWN,
    Values,
    constant,
    cut,
    deposited,
    extracted,
    follow,
)

LEAST = 6
"""Lines that a replacement must save; it has two or three itself."""

_LONGEST = 48
"""Lines of a stretch."""

_MASKING = re.compile(r"\t(?:and|shr|shl|sal)[lq]\t|\tlea[lq]\t0\(,")


def replace_bit_moves(lines: Sequence[str]) -> list[str]:
    """The canonical listing with spread and gathered bits by single instructions; needs BMI2."""
    result = [*lines]
    for span, function in functions(lines, _has_masks):
        text = [*function.lines]
        while True:
            changed = _once(function)
            if changed is None:
                break
            text = changed
            again = Function.read(text, function.kept)
            if again is None:
                break
            function = again
        result[span.start : span.stop] = text
    return result


def _has_masks(lines: Sequence[str]) -> bool:
    """Whether LEAST steps of shifts and masks are near each other."""
    places = [k for k, line in enumerate(lines) if _MASKING.match(line)]
    return any(b - a <= 3 * LEAST for a, b in zip(places, places[LEAST - 2 :], strict=False))


def _once(function: Function) -> list[str] | None:
    """The lines with the replacement that saves most; None where there is none."""
    best: list[str] | None = None
    for block in _blocks(function):
        for start in block:
            new = _from(function, block, start)
            if new is not None and (best is None or len(new) < len(best)):
                best = new
    return best


def _blocks(function: Function) -> list[range]:
    """The places of the instructions of each basic block."""
    found, first = [], 0
    for place, line in enumerate(function.lines):
        effect = function.flow.effects[place]
        if is_label(line) or effect is None or effect.kind != "next":
            found.append(range(first, place))
            first = place + 1
    return [block for block in found if len(block) > LEAST]


def _from(function: Function, block: range, start: int) -> list[str] | None:
    """The lines with the best replacement of what follows from the register that `start` writes."""
    _, operands = operands_of(function.lines[start])
    register = whole(operands[-1]) if operands else ""
    effect = function.flow.effects[start]
    if effect is None or register not in effect.writes:
        return None
    known = follow(function.lines[start], {register: UNKNOWN})
    # Bits that are zero at the start may be moved anywhere, and then a mask need not be exact.
    values: Values = {register: START if width_of(operands[-1]) == 64 else cut(START, 32)}
    if known is not None:
        values[register] = tuple(
            0 if bit == 0 else own for bit, own in zip(known[1], values[register], strict=True)
        )
    best: list[str] | None = None
    for place in range(start + 1, min(start + _LONGEST, block.stop)):
        effect = function.flow.effects[place]
        assert effect is not None
        for read in effect.reads - values.keys():
            number = function.constant(read, place)
            values[read] = UNKNOWN if number is None else constant(number)
        result = follow(function.lines[place], values)
        for written in effect.writes | effect.may_write:
            values[written] = UNKNOWN
        if result is None:
            continue
        values[result[0]] = result[1]
        new = _replaced(function, start, place, register, result[0], values[result[0]])
        if new is not None and (best is None or len(new) < len(best)):
            best = new
    return best


def _replaced(
    function: Function, start: int, place: int, source: str, target: str, bits: Sequence[int | None]
) -> list[str] | None:
    """The lines with one instruction for the line `place`; None where it is no such map."""
    spread, mask = deposited(tuple(bits)), extracted(tuple(bits))
    after = function.live_after(place)
    if (spread is None and mask is None) or FLAGS in after:
        return None
    left, live = list[str](), set(after - {target})
    for k in range(place - 1, start, -1):
        effect = function.flow.effects[k]
        assert effect is not None
        written = effect.writes | effect.may_write
        useless = bool(written) and not written & live
        if useless and follow(function.lines[k], {}) is not None:
            continue
        if source in written:
            return None
        live = live - effect.writes | effect.reads
        left.append(function.lines[k])
    if place - start - 1 - len(left) < LEAST:
        return None
    by = target
    if by == source:
        spare = [r for r in function.free({place}) if r != source]
        if not spare:
            return None
        by = spare[0]
    name, places = ("pdepq", spread) if spread is not None else ("pextq", mask)
    assert places is not None
    new = [_load(places, by), f"\t{name}\t%{by}, %{source}, %{target}"]
    return [*function.lines[: start + 1], *left[::-1], *new, *function.lines[place + 1 :]]


def _load(number: int, register: str) -> str:
    if number < 1 << 31:
        return f"\tmovl\t${number}, %{narrow(register)}"
    signed = number - (1 << 64) if number >> 63 else number
    return f"\tmovabsq\t${signed}, %{register}"
