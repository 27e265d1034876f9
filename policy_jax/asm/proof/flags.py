"""The status flags as formulas, in the form in which VEX keeps them.

VEX (the intermediate language of Valgrind) stores no flags but the operation that set them last
and its operands: `cc_op`, `dep1`, `dep2` and `ndep`. Each formula follows the description of the
instruction in the Intel SDM, volume 2; the tests compare them with a processor.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import z3

_SIZES = (8, 16, 32, 64)
_GROUPS = (
    *("add", "sub", "adc", "sbb", "logic", "inc", "dec", "shl", "shr", "rol", "ror"),
    *("umul", "smul"),
)
"""Operations that come in four sizes; their numbers begin with 1."""
_BMI = ("andn", "blsi", "blsmsk", "blsr")
"""Operations that come in 32 and 64 bits; their numbers follow those of _GROUPS."""

_PLACES = {"c": 0, "p": 2, "a": 4, "z": 6, "s": 7, "o": 11}
"""Flag -> its bit in RFLAGS."""
MASK = sum(1 << place for place in _PLACES.values())

NEEDED = {
    **dict.fromkeys(("o", "no"), "o"),
    **dict.fromkeys(("b", "c", "nae", "ae", "nb", "nc"), "c"),
    **dict.fromkeys(("e", "z", "ne", "nz"), "z"),
    **dict.fromkeys(("be", "na", "a", "nbe"), "cz"),
    **dict.fromkeys(("s", "ns"), "s"),
    **dict.fromkeys(("p", "pe", "np", "po"), "p"),
    **dict.fromkeys(("l", "nge", "ge", "nl"), "so"),
    **dict.fromkeys(("le", "ng", "g", "nle"), "zso"),
}
"""Suffix of a conditional instruction -> the flags that it reads."""


class UnknownFlags(ValueError):
    """Flags that an operation without a formula here has set."""


@dataclass(frozen=True, slots=True)
class Flags:
    """Each flag, as a bit vector of one bit."""

    c: z3.BitVecRef
    p: z3.BitVecRef
    a: z3.BitVecRef
    z: z3.BitVecRef
    s: z3.BitVecRef
    o: z3.BitVecRef

    def word(self) -> z3.BitVecRef:
        """The flags at their places in RFLAGS, 64 bits."""
        return sum(
            (z3.ZeroExt(63, flag) << place)
            for flag, place in zip(astuple_of(self), _PLACES.values(), strict=True)
        )


def astuple_of(flags: Flags) -> tuple[z3.BitVecRef, ...]:
    """The flags in their order (`dataclasses.astuple` would copy the terms)."""
    return tuple(getattr(flags, field.name) for field in fields(flags))


def _bit(condition: z3.BoolRef) -> z3.BitVecRef:
    return z3.If(condition, z3.BitVecVal(1, 1), z3.BitVecVal(0, 1))


def _top(value: z3.BitVecRef) -> z3.BitVecRef:
    return z3.Extract(value.size() - 1, value.size() - 1, value)


def _at(value: z3.BitVecRef, place: int) -> z3.BitVecRef:
    return z3.Extract(place, place, value)


def _parity(value: z3.BitVecRef) -> z3.BitVecRef:
    parity = z3.BitVecVal(1, 1)
    for place in range(8):
        parity ^= _at(value, place)
    return parity


def _of_word(word: z3.BitVecRef) -> Flags:
    return Flags(*(_at(word, place) for place in _PLACES.values()))


def flags_of(op: z3.BitVecRef, dep1: z3.BitVecRef, dep2: z3.BitVecRef, ndep: z3.BitVecRef) -> Flags:
    """The flags of VEX's four values of 64 bits. Raises UnknownFlags."""
    op = z3.simplify(op)
    if z3.is_bv_value(op):
        return _flags(op.as_long(), dep1, dep2, ndep)
    if z3.is_app_of(op, z3.Z3_OP_ITE):  # a shift by %cl keeps the flags where it shifts by zero
        condition, then, other = op.children()
        one, two = (flags_of(part, dep1, dep2, ndep) for part in (then, other))
        return Flags(
            *(z3.If(condition, a, b) for a, b in zip(astuple_of(one), astuple_of(two), strict=True))
        )
    raise UnknownFlags("the operation that set the flags is not known")


def _flags(number: int, dep1: z3.BitVecRef, dep2: z3.BitVecRef, ndep: z3.BitVecRef) -> Flags:
    if number == 0:
        return _of_word(dep1)
    group, size = divmod(number - 1, 4)
    if group < len(_GROUPS):
        bits = _SIZES[size]
        x, y = z3.Extract(bits - 1, 0, dep1), z3.Extract(bits - 1, 0, dep2)
        return _sized(_GROUPS[group], x, y, ndep)
    group, size = divmod(number - 1 - 4 * len(_GROUPS), 2)
    if group < len(_BMI):
        bits = (32, 64)[size]
        x, y = z3.Extract(bits - 1, 0, dep1), z3.Extract(bits - 1, 0, dep2)
        return _of_bmi(_BMI[group], x, y)
    raise UnknownFlags("the flags of adcx and adox have no formula here")


def _sized(name: str, x: z3.BitVecRef, y: z3.BitVecRef, ndep: z3.BitVecRef) -> Flags:
    none = z3.BitVecVal(0, 1)
    bits = x.size()
    if name in ("adc", "sbb"):
        carry = z3.ZeroExt(bits - 1, _at(ndep, 0))
        y = y ^ carry
    if name in ("add", "adc"):
        wide = z3.ZeroExt(1, x) + z3.ZeroExt(1, y)
        wide = wide + z3.ZeroExt(1, carry) if name == "adc" else wide
        result = z3.Extract(bits - 1, 0, wide)
        c, o = _top(wide), _top(~(x ^ y) & (x ^ result))
        a = _at(result ^ x ^ y, 4)
    elif name in ("sub", "sbb"):
        wide = z3.ZeroExt(1, x) - z3.ZeroExt(1, y)
        wide = wide - z3.ZeroExt(1, carry) if name == "sbb" else wide
        result = z3.Extract(bits - 1, 0, wide)
        c, o = _top(wide), _top((x ^ y) & (x ^ result))
        a = _at(result ^ x ^ y, 4)
    elif name == "logic":
        result, c, o, a = x, none, none, none
    elif name in ("inc", "dec"):
        result, c = x, _at(ndep, 0)
        before = x - 1 if name == "inc" else x + 1
        low = z3.BitVecVal(1 << (bits - 1), bits)
        o = _bit(x == (low if name == "inc" else ~low))
        a = _at(x ^ before ^ 1, 4)
    elif name in ("shl", "shr"):
        # y: the value shifted by one place less.
        result, o, a = x, _top(x ^ y), none
        c = _top(y) if name == "shl" else _at(y, 0)
    elif name in ("rol", "ror"):
        old = _of_word(ndep)
        c = _at(x, 0) if name == "rol" else _top(x)
        o = _top(x) ^ (_at(x, 0) if name == "rol" else _at(x, bits - 2))
        return Flags(c, old.p, old.a, old.z, old.s, o)
    else:
        extend = z3.ZeroExt if name == "umul" else z3.SignExt
        result = x * y
        c = o = _bit(extend(bits, x) * extend(bits, y) != extend(bits, result))
        a = none
    return Flags(c, _parity(result), a, _bit(result == 0), _top(result), o)


def _of_bmi(name: str, result: z3.BitVecRef, source: z3.BitVecRef) -> Flags:
    none = z3.BitVecVal(0, 1)
    c = {"andn": none, "blsi": _bit(source != 0)}.get(name, _bit(source == 0))
    z = none if name == "blsmsk" else _bit(result == 0)
    return Flags(c, none, none, z, _top(result), none)


def condition(number: int, flags: Flags) -> z3.BitVecRef:
    """One bit: whether condition `number` (Intel SDM, appendix B.1.4.7) holds."""
    less = flags.s ^ flags.o
    value = (
        flags.o,
        flags.c,
        flags.z,
        flags.c | flags.z,
        flags.s,
        flags.p,
        less,
        less | flags.z,
    )[number >> 1]
    return ~value if number & 1 else value
