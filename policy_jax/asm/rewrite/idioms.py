"""Idioms of code without SSE4.1, each replaced by one SSE4.1 instruction in place.

For plain x86-64 gcc writes a minimum as compare, and, and-not, or; a 32-bit product as two 64-bit
products and four shuffles; a rounding as a branch around conversions. SSE4.1 has an instruction for
each. A build with `-msse4.1` also allocates registers and schedules anew, so its difference is the
whole loop. Here the instruction takes the place of the idiom, operands stay in their registers, and
each edit is a line or two.

An idiom is recognised by what it computes (`flow.values`) and not by how it is written, so other
instructions may stand between its own, and copies do not matter. A value that other instructions
also use stays. Three things are assumed to be as gcc writes them: temporaries in general registers,
the contents of constants, and a bias subtracted before a loop for unsigned comparisons. Whether a
rewritten listing is right is for an executor to test.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from policy_jax.asm.flow.effects import Unreadable
from policy_jax.asm.flow.lines import (
    Block,
    Line,
    blocks_of,
    drop_dead,
    find_live,
    read_line,
    read_lines,
)
from policy_jax.asm.flow.values import Row, Value, Values, is_clearing, is_copy
from policy_jax.asm.rewrite.roundings import replace_roundings


def replace_idioms(lines: Sequence[str]) -> list[str]:
    """The canonical listing with idioms replaced; needs SSE4.1.

    A listing that cannot be read line by line (`flow.effects`) stays as it is.
    """
    try:
        listing = read_lines(lines)
    except Unreadable:
        return [*lines]
    blocks = blocks_of(replace_roundings(listing))
    # A function returns one number in %xmm0; what vector idioms leave there is not a result.
    find_live(blocks, frozenset())
    whole = _Listing(frozenset(lines), _always_zero(listing))
    for block in blocks:
        _replace_in(block, whole)
    return [line.text for block in blocks for line in block.lines]


@dataclass(frozen=True, slots=True)
class _Listing:
    """What an idiom may ask about the whole listing.

    zero: the vector registers that hold zero wherever they are read.
    """

    texts: frozenset[str]
    zero: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Match:
    """An idiom that computes `name` of `inputs`; `inside` are the values on the way."""

    name: str
    inputs: tuple[Value, ...]
    inside: frozenset[Value]


def _replace_in(block: Block, listing: _Listing) -> None:
    """Replace the idioms of one block, and drop what nothing needs any more."""
    before = block.lines
    while (lines := _replaced_once(block, listing)) is not None:
        block.lines = lines
    if block.lines is not before:
        drop_dead(block, _PACKED)


def _replaced_once(block: Block, listing: _Listing) -> list[Line] | None:
    """The block's lines with its first idiom replaced; None where there is none."""
    rows = [*enumerate(block.lines)]
    values = Values.of(rows, block.live_out)
    for root in values.made:
        match = _match(values, ("line", root), listing)
        lines = None if match is None else _with(rows, values, root, match)
        if lines is not None:
            return lines
    return None


def _with(rows: Sequence[Row], values: Values, root: int, match: _Match) -> list[Line] | None:
    """The block's lines with a match replaced; None where it cannot be."""
    inside = set(match.inside)
    places = {place for place in values.made if ("line", place) in inside}
    while True:  # what something else needs as well stays
        needed = {v for v in inside if not values.used.get(v, set()) <= {*places, root}}
        if not needed:
            break
        inside -= needed
        places = {place for place in values.made if ("line", place) in inside}
    if 2 * len(inside) < len(match.inside):
        return None
    gone = places | {place for place, value in values.copies.items() if value in inside}
    before = [(place, line) for place, line in rows if place < root and place not in gone]
    there = Values.of(before)
    registers = [there.where(value) for value in match.inputs]
    target = rows[root][1].target
    if target is None or not all(registers):
        return None
    new = [read_line(text) for text in _written(match.name, registers, target)]
    after = [line for place, line in rows if place > root and place not in gone]
    return [line for _, line in before] + new + after


def _written(name: str, registers: Sequence[Sequence[str]], target: str) -> list[str]:
    """The instruction that computes `name` into `target`; two inputs commute.

    registers: for each input those that hold it.
    """
    if len(registers) == 1:
        return [f"\t{name}\t{registers[0][0]}, {target}"]
    first, second = registers
    if target in first:
        return [f"\t{name}\t{second[0]}, {target}"]
    if target in second:
        return [f"\t{name}\t{first[0]}, {target}"]
    return [f"\tmovdqa\t{first[0]}, {target}", f"\t{name}\t{second[0]}, {target}"]


def _match(values: Values, root: Value, listing: _Listing) -> _Match | None:
    """The idiom whose result is the value `root`."""
    for idiom in (_extreme, _clipped, _product, _magnitude, _greater_sign):
        match = idiom(values, root, listing)
        if match is not None:
            return match
    return None


_PACKED = ("p", "movdqa", "movdqu")
"""Beginnings of instructions on vectors of integers."""
_BIASING = {"psubb", "psubw", "psubd"}
_GREATER = {"pcmpgtb": "b", "pcmpgtw": "w", "pcmpgtd": "d"}


def _extreme(values: Values, root: Value, listing: _Listing) -> _Match | None:
    """Minimum or maximum: (x & m) | (y & ~m) with m = p > q."""
    name, halves, _ = values.computed(root)
    if name != "por" or len(halves) != 2:
        return None
    for taken, left in (halves, halves[::-1]):
        takes, leaves = values.computed(taken), values.computed(left)
        if takes[0] != "pand" or leaves[0] != "pandn" or len(takes[1]) != 2:
            continue
        mask = leaves[1][0]
        size = _GREATER.get(values.computed(mask)[0])
        if size is None or mask not in takes[1]:
            continue
        when = takes[1][1] if takes[1][0] == mask else takes[1][0]
        otherwise = leaves[1][1]
        greater, less = values.computed(mask)[1]
        inside = {taken, left, mask}
        unsigned = _unsigned(values, greater, less, {when, otherwise}, listing)
        if unsigned is not None:
            inside |= {v for v in (greater, less) if values.computed(v)[0]}
            greater, less = unsigned
        if {when, otherwise} != {greater, less}:
            continue
        kind = "max" if when == greater else "min"
        sign = "s" if unsigned is None else "u"
        return _Match(f"p{kind}{sign}{size}", (when, otherwise), frozenset(inside))
    return None


def _clipped(values: Values, root: Value, listing: _Listing) -> _Match | None:
    """Minimum or maximum of x and 0: x & m or x & ~m with m = x > 0 or m = 0 > x."""
    name, sides, _ = values.computed(root)
    if name not in ("pand", "pandn") or len(sides) != 2:
        return None
    for mask, x in (sides, sides[::-1]) if name == "pand" else (sides,):
        size = _GREATER.get(values.computed(mask)[0])
        if size is None:
            continue
        greater, less = values.computed(mask)[1]
        if x not in (greater, less):
            continue
        zero = less if x == greater else greater
        if _is_zero(values, zero, listing):
            kind = "max" if (x == greater) == (name == "pand") else "min"
            return _Match(f"p{kind}s{size}", (x, zero), frozenset((mask,)))
    return None


def _is_zero(values: Values, value: Value, listing: _Listing) -> bool:
    name, sources, _ = values.computed(value)
    if name == "pxor" and len(sources) == 1:
        return True
    return value[0] == "in" and value[1] in listing.zero


def _always_zero(lines: Iterable[Line]) -> frozenset[str]:
    """Vector registers that are only ever cleared, or copied from one that was just cleared."""
    zero: dict[str, bool] = {}
    never = set[str]()
    for line in lines:
        if line.effect is None or line.effect.kind == "call":
            continue
        for register in line.defines:
            copied = is_copy(line) and zero.get(line.operands[0], False)
            zero[register] = is_clearing(line) or copied
            if not zero[register]:
                never.add(register)
    return frozenset(zero) - never


def _unsigned(
    values: Values, one: Value, other: Value, chosen: Collection[Value], listing: _Listing
) -> tuple[Value, Value] | None:
    """The two values from which a constant was subtracted to give `one` and `other`.

    gcc subtracts the same constant from both to compare unsigned numbers by a signed comparison;
    from a value that does not change in a loop, before the loop.
    """
    unbiased: list[Value] = []
    for value, beside in ((one, other), (other, one)):
        name, sources, _ = values.computed(value)
        if name in _BIASING:
            unbiased.append(sources[0])
            continue
        name, sources, _ = values.computed(beside)
        if name not in _BIASING:
            return None
        plain = [c for c in chosen if c != sources[0]]
        if len(plain) != 1 or plain[0][0] != "in" or value[0] != "in":
            return None
        steps = f"\tmovdqa\t{plain[0][1]}, {value[1]}", f"\t{name}\t{sources[1][1]}, {value[1]}"
        if not all(step in listing.texts for step in steps):
            return None
        unbiased.append(plain[0])
    biases = [values.computed(v)[1][1] for v in (one, other) if values.computed(v)[0]]
    return (unbiased[0], unbiased[1]) if len({*biases}) == 1 else None


def _product(values: Values, root: Value, listing: _Listing) -> _Match | None:
    """Low 32 bits of products: those of even and odd elements, interleaved."""
    name, halves, _ = values.computed(root)
    if name != "punpckldq" or len(halves) != 2:
        return None
    even, odd = (_shuffled(values, half, "$8") for half in halves)
    if even is None or odd is None:
        return None
    first, second = values.computed(even), values.computed(odd)
    if first[0] != "pmuludq" or second[0] != "pmuludq":
        return None
    inside = {*halves, even, odd}
    shifted = []
    for value in second[1]:
        name, sources, amount = values.computed(value)
        if name == "psrlq" and amount == "$32":
            shifted.append(sources[0])
            inside.add(value)
        else:
            shifted.append(value)  # a constant whose elements are all alike
    if sorted(map(repr, shifted)) != sorted(map(repr, first[1])) or len(inside) < 5:
        return None
    return _Match("pmulld", first[1], frozenset(inside))


def _shuffled(values: Values, value: Value, order: str) -> Value | None:
    name, sources, first = values.computed(value)
    return sources[1] if name == "pshufd" and first == order and len(sources) == 2 else None


def _magnitude(values: Values, root: Value, listing: _Listing) -> _Match | None:
    """Absolute value: (x ^ s) - s with s the sign of x in every bit."""
    name, sources, _ = values.computed(root)
    if name != "psubd" or len(sources) != 2:
        return None
    flipped, sign = sources
    if values.computed(sign)[0] != "psrad" or values.computed(sign)[2] != "$31":
        return None
    value = values.computed(sign)[1][0]
    name, sides, _ = values.computed(flipped)
    if name != "pxor" or {*sides} != {value, sign}:
        return None
    return _Match("pabsd", (value,), frozenset((flipped, sign)))


def _greater_sign(values: Values, root: Value, listing: _Listing) -> _Match | None:
    """Absolute value: the greater of x and 0 - x."""
    name, sides, _ = values.computed(root)
    if name not in ("pmaxsw", "pmaxsd") or len(sides) != 2:
        return None
    for negated, x in (sides, sides[::-1]):
        how, taken, _ = values.computed(negated)
        if how == f"psub{name[-1]}" and taken[1:] == (x,) and _is_zero(values, taken[0], listing):
            return _Match(f"pabs{name[-1]}", (x,), frozenset((negated,)))
    return None
