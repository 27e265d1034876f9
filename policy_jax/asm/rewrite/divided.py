"""Straight code of a division by a constant: finding it, and running it on numbers.

gcc computes the remainder of x by m as x less m times a quotient, which it makes by a product with
a reciprocal, shifts, sums and differences. What such code does to a given x can be computed here,
instruction by instruction.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from policy_jax.asm.flow.dataflow import GENERAL
from policy_jax.asm.flow.registers import Function, operands_of, whole, width_of

MOST_LINES = 24
"""From the number that is divided to its remainder."""

MULTIPLE = re.compile(r"\timul([lq])\t\$(\d+), %(\w+)(?:, %(\w+))?\Z")
"""The multiple of m."""

LAST = re.compile(r"\tsub([lq])\t%(\w+), %(\w+)\Z")
"""The subtraction of the multiple."""

ENDS = re.compile(r"\t(?:ret|jmp\t|ud2|call\t)")
"""The last line of a function behind which other code may stand."""

_ADDRESS = re.compile(r"(-?\d*)\((%\w+)?(?:,(%\w+)(?:,([1248]))?)?\)\Z")


def back(function: Function, end: int) -> range:
    """The places before one that are in its block, the nearest first."""
    place = end
    while place > max(end - MOST_LINES, 0):
        effect = function.flow.effects[place - 1]
        if effect is None or effect.kind != "next":
            break
        place -= 1
    return range(end - 1, place - 1, -1)


def writes(function: Function, place: int, register: str) -> bool:
    effect = function.flow.effects[place]
    return effect is not None and register in effect.writes | effect.may_write


def is_known(line: str) -> bool:
    """Whether it is an instruction of a division: it only computes registers from others."""
    return run(line, dict.fromkeys(GENERAL, 0)) is not None


def run(line: str, values: Mapping[str, int | None]) -> dict[str, int] | None:
    """The registers that an instruction of a division writes, with what it puts there; None for
    another instruction, or where an operand is not known."""
    name, operands = operands_of(line)
    if name in ("cltq", "cltd", "cqto"):
        low = values.get("rax")
        if low is None:
            return None
        if name == "cltq":
            return {"rax": _signed(low, 32) % (1 << 64)}
        return {"rdx": _signed(low, 32 if name == "cltd" else 64) >> 63 & _ones(name == "cqto")}
    if not operands or (name == "mulxq" and len(operands) == 3):
        return None
    if name == "movslq":
        value = _value(operands[0], values, 32)
        return None if value is None else {whole(operands[1]): _signed(value, 32) % (1 << 64)}
    width, target = width_of(operands[-1]), whole(operands[-1])
    stem = name if name == "movabsq" else name[:-1]
    if not width or name[-1] != ("l" if width == 32 else "q"):
        return None
    if len(operands) == 1 and stem in ("mul", "imul"):
        return _wide_product(stem, target, values, width)
    if stem == "lea":
        value = _address(operands[0], values)
    else:
        first = _value(operands[0] if len(operands) > 1 else "$1", values, width)
        last = _value(operands[-2] if len(operands) == 3 else operands[-1], values, width)
        moves = stem in ("mov", "movabsq")
        if first is None or (last is None and not moves):
            return None
        value = first if moves else _computed(stem, first, last or 0, width)
    return None if value is None else {target: value % (1 << width)}


def _ones(wide: bool) -> int:
    return (1 << (64 if wide else 32)) - 1


def _wide_product(
    stem: str, operand: str, values: Mapping[str, int | None], width: int
) -> dict[str, int] | None:
    one, two = values.get("rax"), values.get(operand)
    if one is None or two is None:
        return None
    one, two = one % (1 << width), two % (1 << width)
    if stem == "imul":
        one, two = _signed(one, width), _signed(two, width)
    product = one * two
    return {"rax": product % (1 << width), "rdx": (product >> width) % (1 << width)}


def _computed(stem: str, first: int, last: int, width: int) -> int | None:
    if stem in ("sar", "shr", "sal", "shl"):
        by = first % width
        if stem == "sar":
            return _signed(last, width) >> by
        return last >> by if stem == "shr" else last << by
    made = {
        "add": last + first,
        "sub": last - first,
        "imul": last * first,
        "xor": last ^ first,
        "and": last & first,
        "or": last | first,
    }
    return made.get(stem)


def _value(operand: str, values: Mapping[str, int | None], width: int) -> int | None:
    if operand.startswith("$"):
        text = operand[1:]
        return int(text) % (1 << width) if text.lstrip("-").isdigit() else None
    value = values.get(whole(operand)) if operand.startswith("%") else None
    return None if value is None else value % (1 << width)


def _address(text: str, values: Mapping[str, int | None]) -> int | None:
    match = _ADDRESS.match(text)
    if match is None:
        return None
    total = int(match[1] or 0)
    for name, times in ((match[2], 1), (match[3], int(match[4] or 1))):
        if name:
            value = values.get(whole(name))
            if value is None:
                return None
            total += value * times
    return total


def _signed(value: int, bits: int) -> int:
    value %= 1 << bits
    return value - (1 << bits) if value >> (bits - 1) else value
