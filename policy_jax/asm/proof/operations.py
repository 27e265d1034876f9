"""The operations of VEX as formulas over bit vectors.

The name of an operation says what it does and on which widths: `Add32`, `16Uto64`, `CmpGT8Sx16`.
What has no formula here, floating point above all, becomes a function of which the solver knows
only that equal arguments give equal results: each operation of VEX is a pure function.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import z3
from z3 import BitVecRef as Bits

_SCALAR: dict[str, Callable[[Bits, Bits], Bits]] = {
    "Add": lambda x, y: x + y,
    "Sub": lambda x, y: x - y,
    "Mul": lambda x, y: x * y,
    "And": lambda x, y: x & y,
    "Or": lambda x, y: x | y,
    "Xor": lambda x, y: x ^ y,
}
_COMPARE: dict[str, Callable[[Bits, Bits], z3.BoolRef]] = {
    "EQ": lambda x, y: x == y,
    "NE": lambda x, y: x != y,
    "LTS": lambda x, y: x < y,
    "LTU": z3.ULT,
    "LES": lambda x, y: x <= y,
    "LEU": z3.ULE,
    "GTS": lambda x, y: x > y,
    "GTU": z3.UGT,
}
_SHIFT: dict[str, Callable[[Bits, Bits], Bits]] = {
    "Shl": lambda x, y: x << y,
    "Shr": z3.LShR,
    "Sar": lambda x, y: x >> y,
}

_ARITHMETIC = re.compile(r"(Add|Sub|Mul|And|Or|Xor)(?:8|16|32|64|V128|V256)\Z")
_SHIFTS = re.compile(r"(Shl|Shr|Sar)(8|16|32|64)\Z")
_COMPARES = re.compile(r"(?:Cas|Exp)?Cmp(EQ|NE|LT|LE)(8|16|32|64)([SU]?)\Z")
_EXTEND = re.compile(r"(\d+)([US])to(\d+)\Z")
_LOW = re.compile(r"V?(\d+)to(\d+)\Z")
_HIGH = re.compile(r"V?(\d+)HIto(\d+)\Z")
_JOIN = re.compile(r"V?(\d+)HLtoV?(\d+)\Z")
_WIDE_MUL = re.compile(r"Mull([US])(8|16|32|64)\Z")
_DIVISION = re.compile(r"DivMod([US])(64to32|128to64)\Z")
_ZEROS = re.compile(r"(Clz|Ctz)(?:Nat)?(32|64)\Z")
_LANES = re.compile(r"(Add|Sub|Mul|CmpEQ|CmpGT|Min|Max)(8|16|32|64)([SU]?)x(\d+)\Z")
_LANE_SHIFTS = re.compile(r"(Shl|Shr|Sar)N(8|16|32|64)x(\d+)\Z")
_INTERLEAVE = re.compile(r"Interleave(LO|HI)(8|16|32|64)x(\d+)\Z")
_SAME_BITS = re.compile(r"Reinterp\w+as\w+\Z")
_PART = re.compile(r"V256toV?(64|128)_(\d)\Z")


def apply(name: str, arguments: Sequence[Bits], bits: int, opaque: set[str]) -> Bits:
    """The value of operation `name` ("Add32"), of `bits` bits.

    opaque: takes the name of an operation that has no formula.
    """
    known = _known(name, arguments, bits)
    if known is not None and known.size() == bits:
        return known
    opaque.add(name)
    sorts = [argument.sort() for argument in arguments]
    return z3.Function(f"{name}/{bits}", *sorts, z3.BitVecSort(bits))(*arguments)


def _known(name: str, args: Sequence[Bits], bits: int) -> Bits | None:
    x = args[0]
    if match := _ARITHMETIC.match(name):
        return _SCALAR[match[1]](x, args[1])
    if match := _SHIFTS.match(name):
        return _shifted(match[1], x, args[1])
    if match := _COMPARES.match(name):
        return _bit(_COMPARE[match[1] + match[3]](x, args[1]))
    if re.match(r"Not(?:1|8|16|32|64|V128|V256)\Z", name):
        return ~x
    if re.match(r"(?:And|Or)1\Z", name):
        return x & args[1] if name == "And1" else x | args[1]
    if match := _EXTEND.match(name):
        extend = z3.ZeroExt if match[2] == "U" else z3.SignExt
        return extend(bits - x.size(), x)
    if match := _WIDE_MUL.match(name):
        extend = z3.ZeroExt if match[1] == "U" else z3.SignExt
        size = x.size()
        return extend(size, x) * extend(size, args[1])
    if match := _DIVISION.match(name):
        return _divided(match[1] == "S", x, args[1])
    if match := _ZEROS.match(name):
        return _zeros(x, match[1] == "Clz")
    return _moved(name, args, bits) if len(args) else None


def _moved(name: str, args: Sequence[Bits], bits: int) -> Bits | None:
    """Operations that put bits elsewhere, and those on lanes."""
    x = args[0]
    if _SAME_BITS.match(name) and x.size() == bits:
        return x
    if _LOW.match(name) and x.size() > bits:
        return z3.Extract(bits - 1, 0, x)
    if _HIGH.match(name):
        return z3.Extract(x.size() - 1, x.size() - bits, x)
    if _JOIN.match(name) or name == "64x4toV256":
        return z3.Concat(*args)
    if name in ("64UtoV128", "32UtoV128"):
        return z3.ZeroExt(bits - x.size(), x)
    if name in ("SetV128lo64", "SetV128lo32"):
        low = args[1].size()
        return z3.Concat(z3.Extract(127, low, x), args[1])
    if match := _PART.match(name):
        part = int(match[2])
        return z3.Extract(bits * part + bits - 1, bits * part, x)
    if match := _LANES.match(name):
        return _lanes(match[1], match[3], int(match[2]), x, args[1])
    if match := _LANE_SHIFTS.match(name):
        size = int(match[2])
        return _joined([_shifted(match[1], lane, args[1]) for lane in _split(x, size)])
    if match := _INTERLEAVE.match(name):
        size = int(match[2])
        left, right = _split(x, size), _split(args[1], size)
        half = len(left) // 2
        chosen = range(half) if match[1] == "LO" else range(half, 2 * half)
        return _joined([lane for k in chosen for lane in (right[k], left[k])])
    if name in ("ShlV128", "ShrV128"):
        return _shifted(name[:3], x, args[1])
    return None


def _bit(condition: z3.BoolRef) -> Bits:
    return z3.If(condition, z3.BitVecVal(1, 1), z3.BitVecVal(0, 1))


def _shifted(name: str, x: Bits, by: Bits) -> Bits:
    size = x.size()
    wide = z3.ZeroExt(size - by.size(), by) if size > by.size() else by
    return _SHIFT[name](x, wide)


def _divided(signed: bool, x: Bits, y: Bits) -> Bits:
    """Remainder and quotient, the remainder in the upper half."""
    half = y.size()
    wide = z3.SignExt(half, y) if signed else z3.ZeroExt(half, y)
    quotient = x / wide if signed else z3.UDiv(x, wide)
    rest = z3.SRem(x, wide) if signed else z3.URem(x, wide)
    return z3.Concat(z3.Extract(half - 1, 0, rest), z3.Extract(half - 1, 0, quotient))


def _zeros(x: Bits, leading: bool) -> Bits:
    size = x.size()
    result = z3.BitVecVal(size, size)
    order = range(size) if leading else reversed(range(size))
    for place in order:
        count = size - 1 - place if leading else place
        result = z3.If(z3.Extract(place, place, x) == 1, z3.BitVecVal(count, size), result)
    return result


def _split(x: Bits, size: int) -> list[Bits]:
    """The lanes, the lowest first."""
    return [z3.Extract(at + size - 1, at, x) for at in range(0, x.size(), size)]


def _joined(lanes: Sequence[Bits]) -> Bits:
    return z3.Concat(*reversed(lanes))


def _lanes(name: str, sign: str, size: int, x: Bits, y: Bits) -> Bits | None:
    if name in _SCALAR:
        one = _SCALAR[name]
    elif name.startswith("Cmp"):
        compare = _COMPARE[name[3:] + sign]
        ones, none = z3.BitVecVal(-1, size), z3.BitVecVal(0, size)

        def one(a: Bits, b: Bits) -> Bits:
            return z3.If(compare(a, b), ones, none)
    elif sign:
        less = _COMPARE[f"LT{sign}"]

        def one(a: Bits, b: Bits) -> Bits:
            return z3.If(less(a, b) if name == "Min" else less(b, a), a, b)
    else:
        return None
    return _joined([one(a, b) for a, b in zip(_split(x, size), _split(y, size), strict=True)])
