"""What straight code does to each bit of one register.

Shifts, masks, rotations, exclusive ors, and ors of parts that do not overlap move bits and no more.
`follow` runs a stretch of code on symbols: each bit of a register is 0, 1, a set of bits of the
register that the stretch starts from, whose exclusive or it is, or unknown. So a table of 64
entries says exactly what the stretch computes, for every value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from policy_jax.asm.flow.registers import operands_of, whole, width_of

WIDTH = 64
ONE = 1 << WIDTH
"""The bit that stands for the constant 1 in a set of bits."""

Bit = int | None
"""The bits of the start whose exclusive or it is, as a mask (with ONE); None: unknown."""

Bits = tuple[Bit, ...]
"""Those of a register, the lowest first."""

UNKNOWN: Bits = (None,) * WIDTH
START: Bits = tuple(1 << k for k in range(WIDTH))

_NUMBER = re.compile(r"\$(-?\d+)\Z")
_ADDRESS = re.compile(r"(-?\d*)\((%\w+)?(?:,\s*(%\w+)(?:,\s*(\d))?)?\)\Z")
_EXTENDING = {"movzbl": 8, "movzbq": 8, "movzwl": 16, "movzwq": 16}


def constant(value: int) -> Bits:
    """The bits of a number, modulo 2^64."""
    return tuple(ONE if value >> k & 1 else 0 for k in range(WIDTH))


def cut(bits: Bits, width: int) -> Bits:
    """The lowest bits, zero above them."""
    return bits[:width] + (0,) * (WIDTH - width)


def shifted(bits: Bits, by: int, width: int) -> Bits:
    """Shifted to the left, or for a negative number to the right, within a width."""
    low = bits[:width]
    moved = (0,) * by + low[: width - by] if by >= 0 else low[-by:] + (0,) * -by
    return cut(moved[:width] + (0,) * WIDTH, width)


def _rotated(bits: Bits, by: int, width: int) -> Bits:
    by %= width
    return cut(bits[width - by : width] + bits[: width - by] + (0,) * WIDTH, width)


def _and(a: Bit, b: Bit) -> Bit:
    if a == 0 or b == 0:
        return 0
    return a if b in (ONE, a) else b if a == ONE else None


def _xor(a: Bit, b: Bit) -> Bit:
    return None if a is None or b is None else a ^ b


def _or(a: Bit, b: Bit) -> Bit:
    if ONE in (a, b):
        return ONE
    return a if b in (0, a) else b if a == 0 else None


def _sum(a: Bits, b: Bits) -> Bits:
    """The sum of two values, known as far up as no two bits may both be set."""
    found: list[Bit] = []
    for x, y in zip(a, b, strict=True):
        if x != 0 and y != 0:
            return (*found, *(None,) * (WIDTH - len(found)))
        found.append(x if y == 0 else y)
    return tuple(found)


_BITWISE: dict[str, Callable[[Bit, Bit], Bit]] = {"and": _and, "or": _or, "xor": _xor}

Values = dict[str, Bits]
"""By the 64-bit name of a register; one that is not named is unknown."""


def follow(line: str, values: Values) -> tuple[str, Bits] | None:
    """The register that an instruction writes and its new bits; None for an instruction that this
    module does not know, whose results are unknown."""
    name, operands = operands_of(line)
    if not operands:
        return None
    target, last = whole(operands[-1]), operands[-1]
    if not target:
        return None
    if name in _EXTENDING:
        source = operands[0].removeprefix("%")
        if source in ("ah", "bh", "ch", "dh"):
            return None
        return target, cut(_value(operands[0], values), _EXTENDING[name])
    width = width_of(last)
    if not width or name[-1] != ("l" if width == 32 else "q"):
        return (target, constant(0)) if _clears(name, operands) else None
    made = _made(name[:-1], operands, values, width)
    return None if made is None else (target, cut(made, width))


def _clears(name: str, operands: Sequence[str]) -> bool:
    return name in ("xorl", "subl", "xorq", "subq") and operands[0] == operands[-1]


def _value(operand: str, values: Values) -> Bits:
    number = _NUMBER.match(operand)
    if number is not None:
        return constant(int(number[1]))
    return values.get(whole(operand), UNKNOWN) if operand.startswith("%") else UNKNOWN


def _made(stem: str, operands: Sequence[str], values: Values, width: int) -> Bits | None:
    last = _value(operands[-1], values)
    first = _value(operands[0], values)
    if stem in ("mov", "movabs") and len(operands) == 2:
        return first
    if stem in _BITWISE and len(operands) == 2:
        if operands[0] == operands[1]:
            return constant(0) if stem == "xor" else last
        return tuple(map(_BITWISE[stem], first, last))
    if stem == "not" and len(operands) == 1:
        return tuple(_xor(bit, ONE) for bit in last)
    if stem == "add" and len(operands) == 2:
        return shifted(last, 1, width) if operands[0] == operands[1] else _sum(first, last)
    if stem in ("shl", "sal", "shr", "sar", "rol", "ror") and len(operands) <= 2:
        amount = _NUMBER.match(operands[0]) if len(operands) == 2 else _NUMBER.match("$1")
        if amount is None:
            return None
        by = int(amount[1]) % width
        if stem == "sar":
            return cut((*last[by:width], *(last[width - 1],) * by, *UNKNOWN[width:]), width)
        if stem in ("rol", "ror"):
            return _rotated(last, by if stem == "rol" else -by, width)
        return shifted(last, -by if stem == "shr" else by, width)
    if stem == "bswap" and len(operands) == 1:
        octets = [last[k : k + 8] for k in range(0, width, 8)]
        return sum(reversed(octets), ()) + (0,) * (WIDTH - width)
    if stem == "lea":
        match = _ADDRESS.match(operands[0])
        if match is None:
            return None
        base = _value(match[2], values) if match[2] else constant(0)
        index = _value(match[3], values) if match[3] else constant(0)
        times = int(match[4] or 1).bit_length() - 1
        if match[2] and match[2] == match[3] and times == 0:
            whole_sum = shifted(base, 1, WIDTH)
        else:
            whole_sum = _sum(base, shifted(index, times, WIDTH))
        return _sum(whole_sum, constant(int(match[1] or 0)))
    return None


def deposited(bits: Bits) -> int | None:
    """The mask where the bits are the lowest ones of the start, in order, at its places, and 0
    elsewhere; None where they are not."""
    mask, count = 0, 0
    for place, bit in enumerate(bits):
        if bit == 0:
            continue
        if bit != 1 << count:
            return None
        mask |= 1 << place
        count += 1
    return mask or None


def extracted(bits: Bits) -> int | None:
    """The mask where the bits are those of the start at the places of the mask, in order, from the
    lowest on, and 0 above them; None where they are not."""
    mask, ended = 0, False
    for bit in bits:
        if bit is None or bit >= ONE or bit & (bit - 1):
            return None
        if bit == 0:
            ended = True
        elif ended or bit <= mask:
            return None
        else:
            mask |= bit
    return mask or None
