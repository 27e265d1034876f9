"""Idioms that SSE2 lacks an instruction for, put back into one instruction where they stand.

For plain x86-64 gcc spells a minimum as compare, and, and-not, or; a 32-bit product as two 64-bit
ones and four shuffles; a rounding as a branch around a conversion there and back. SSE4.1 has an
instruction for each. A build with `-msse4.1` also allocates registers and schedules anew, so its
difference is the whole loop; here the instruction takes the idiom's place, its operands stay
where they are, and the edit is a line or two for each.

An idiom is found by what it computes and not by how it is written: registers of a basic block are
traced to the instructions that made their values, so other instructions may stand between and
copies do not matter; what something else uses as well stays. Temporaries in general registers, the
contents of constants, and unsigned order by way of a bias taken away before a loop are taken to
be as gcc writes them; whether a rewritten listing behaves is for an executor to say.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy_jax.asm.rewrite.roundings import replace_roundings
from policy_jax.asm.rewrite.trace import (
    CANCELS,
    Block,
    Instruction,
    Trace,
    Value,
    blocks_of,
    drop_dead,
    find_live,
    read,
)


def replace_idioms(lines: Sequence[str]) -> list[str]:
    """The canonical listing with idioms replaced; needs SSE4.1."""
    blocks = blocks_of(replace_roundings(lines))
    # A result in %xmm0 is one number; what integer idioms leave there in passing is none.
    find_live(blocks, frozenset())
    listing = tuple(lines)
    for block in blocks:
        _replace_in(block, listing)
    return [line for block in blocks for line in block.lines]


@dataclass(frozen=True, slots=True)
class _Match:
    """`name` of `inputs` is what an idiom computes by way of the values `inside` it."""

    name: str
    inputs: tuple[Value, ...]
    inside: frozenset[Value]


def _replace_in(block: Block, listing: Sequence[str]) -> None:
    """Replace the idioms of one block, and drop what nothing needs any more."""
    before = block.lines
    while (lines := _replaced_once(block, listing)) is not None:
        block.lines = lines
    if block.lines is not before:
        drop_dead(block, _PACKED)


def _replaced_once(block: Block, listing: Sequence[str]) -> list[str] | None:
    """The block's lines with its first idiom replaced; None where there is none."""
    rows = [*enumerate(block.lines)]
    trace = Trace.of(rows, block.live_out, listing)
    for root in trace.made:
        match = _match(trace, ("line", root))
        lines = None if match is None else _with(rows, trace, root, match)
        if lines is not None:
            return lines
    return None


def _with(
    rows: Sequence[tuple[int, str]], trace: Trace, root: int, match: _Match
) -> list[str] | None:
    """The block's lines with a match replaced; None where it cannot be."""
    inside = set(match.inside)
    places = {place for place in trace.made if ("line", place) in inside}
    while True:  # what something else needs as well stays
        needed = {v for v in inside if not trace.used.get(v, set()) <= {*places, root}}
        if not needed:
            break
        inside -= needed
        places = {place for place in trace.made if ("line", place) in inside}
    if 2 * len(inside) < len(match.inside):
        return None
    gone = places | {place for place, value in trace.copies.items() if value in inside}
    before = [(place, line) for place, line in rows if place < root and place not in gone]
    there = Trace.of(before)
    found = [there.where(value) for value in match.inputs]
    if not all(found):
        return None
    target = (read(rows[root][1]) or Instruction("", ())).operands[-1]
    after = [line for place, line in rows if place > root and place not in gone]
    return [line for _, line in before] + _written(match.name, found, target) + after


def _written(name: str, found: Sequence[Sequence[str]], target: str) -> list[str]:
    """The instruction on registers that hold its inputs; those of two commute."""
    if len(found) == 1:
        return [f"\t{name}\t{found[0][0]}, {target}"]
    first, second = found
    if target in first:
        return [f"\t{name}\t{second[0]}, {target}"]
    if target in second:
        return [f"\t{name}\t{first[0]}, {target}"]
    return [f"\tmovdqa\t{first[0]}, {target}", f"\t{name}\t{second[0]}, {target}"]


def _match(trace: Trace, root: Value) -> _Match | None:
    for idiom in (_extreme, _clipped, _product, _magnitude, _greater_sign):
        found = idiom(trace, root)
        if found is not None:
            return found
    return None


_PACKED = ("p", "movdqa", "movdqu")
"""Beginnings of instructions on vectors of integers."""
_BIASING = {"psubb", "psubw", "psubd"}
_GREATER = {"pcmpgtb": "b", "pcmpgtw": "w", "pcmpgtd": "d"}


def _extreme(trace: Trace, root: Value) -> _Match | None:
    """Minimum or maximum: (x & m) | (y & ~m) with m = p > q."""
    name, halves, _ = trace.computed(root)
    if name != "por" or len(halves) != 2:
        return None
    for taken, left in (halves, halves[::-1]):
        takes, leaves = trace.computed(taken), trace.computed(left)
        if takes[0] != "pand" or leaves[0] != "pandn" or len(takes[1]) != 2:
            continue
        mask = leaves[1][0]
        size = _GREATER.get(trace.computed(mask)[0])
        if size is None or mask not in takes[1]:
            continue
        when = takes[1][1] if takes[1][0] == mask else takes[1][0]
        otherwise = leaves[1][1]
        greater, less = trace.computed(mask)[1]
        inside = {taken, left, mask}
        unsigned = _unsigned(trace, greater, less, {when, otherwise})
        if unsigned is not None:
            inside |= {v for v in (greater, less) if trace.computed(v)[0]}
            greater, less = unsigned
        if {when, otherwise} != {greater, less}:
            continue
        kind = "max" if when == greater else "min"
        sign = "s" if unsigned is None else "u"
        return _Match(f"p{kind}{sign}{size}", (when, otherwise), frozenset(inside))
    return None


def _clipped(trace: Trace, root: Value) -> _Match | None:
    """Minimum or maximum of x and 0: x & m or x & ~m with m = x > 0 or m = 0 > x."""
    name, sides, _ = trace.computed(root)
    if name not in ("pand", "pandn") or len(sides) != 2:
        return None
    for mask, x in (sides, sides[::-1]) if name == "pand" else (sides,):
        size = _GREATER.get(trace.computed(mask)[0])
        if size is None:
            continue
        greater, less = trace.computed(mask)[1]
        if x not in (greater, less):
            continue
        zero = less if x == greater else greater
        if _is_zero(trace, zero):
            kind = "max" if (x == greater) == (name == "pand") else "min"
            return _Match(f"p{kind}s{size}", (x, zero), frozenset((mask,)))
    return None


def _is_zero(trace: Trace, value: Value) -> bool:
    name, sources, _ = trace.computed(value)
    if name == "pxor" and len(sources) == 1:
        return True
    return value[0] == "in" and str(value[1]) in _always_zero(trace.listing)


@lru_cache(maxsize=8)
def _always_zero(listing: Sequence[str]) -> frozenset[str]:
    """Registers that are only ever cleared, or copied from one that was just cleared."""
    zero: dict[str, bool] = {}
    never = set[str]()
    for line in listing:
        instruction = read(line)
        target = None if instruction is None else instruction.target
        if instruction is None or target is None:
            continue
        source = instruction.operands[0]
        cleared = instruction.name in CANCELS and source == target
        zero[target] = cleared or (instruction.is_copy and zero.get(source, False))
        if not zero[target]:
            never.add(target)
    return frozenset(zero) - never


def _unsigned(
    trace: Trace, one: Value, other: Value, chosen: Collection[Value]
) -> tuple[Value, Value] | None:
    """What two values were before the same constant was taken from both, which makes a signed
    comparison of an unsigned one. A value that came in may have lost it before, outside a loop.
    """
    found: list[Value] = []
    for value, beside in ((one, other), (other, one)):
        name, sources, _ = trace.computed(value)
        if name in _BIASING:
            found.append(sources[0])
            continue
        name, sources, _ = trace.computed(beside)
        if name not in _BIASING:
            return None
        plain = [c for c in chosen if c != sources[0]]
        if len(plain) != 1 or plain[0][0] != "in" or value[0] != "in":
            return None
        steps = f"\tmovdqa\t{plain[0][1]}, {value[1]}", f"\t{name}\t{sources[1][1]}, {value[1]}"
        if not all(step in trace.listing for step in steps):
            return None
        found.append(plain[0])
    biases = [trace.computed(v)[1][1] for v in (one, other) if trace.computed(v)[0]]
    return (found[0], found[1]) if len({*biases}) == 1 else None


def _product(trace: Trace, root: Value) -> _Match | None:
    """Low 32 bits of products: those of even and odd elements, interleaved."""
    name, halves, _ = trace.computed(root)
    if name != "punpckldq" or len(halves) != 2:
        return None
    even, odd = (_shuffled(trace, half, "$8") for half in halves)
    if even is None or odd is None:
        return None
    first, second = trace.computed(even), trace.computed(odd)
    if first[0] != "pmuludq" or second[0] != "pmuludq":
        return None
    inside = {*halves, even, odd}
    shifted = []
    for value in second[1]:
        name, sources, amount = trace.computed(value)
        if name == "psrlq" and amount == "$32":
            shifted.append(sources[0])
            inside.add(value)
        else:
            shifted.append(value)  # a constant whose elements are all alike
    if sorted(map(repr, shifted)) != sorted(map(repr, first[1])) or len(inside) < 5:
        return None
    return _Match("pmulld", first[1], frozenset(inside))


def _shuffled(trace: Trace, value: Value, order: str) -> Value | None:
    name, sources, first = trace.computed(value)
    return sources[1] if name == "pshufd" and first == order and len(sources) == 2 else None


def _magnitude(trace: Trace, root: Value) -> _Match | None:
    """Absolute value: (x ^ s) - s with s the sign of x in every bit."""
    name, sources, _ = trace.computed(root)
    if name != "psubd" or len(sources) != 2:
        return None
    flipped, sign = sources
    if trace.computed(sign)[0] != "psrad" or trace.computed(sign)[2] != "$31":
        return None
    value = trace.computed(sign)[1][0]
    name, sides, _ = trace.computed(flipped)
    if name != "pxor" or {*sides} != {value, sign}:
        return None
    return _Match("pabsd", (value,), frozenset((flipped, sign)))


def _greater_sign(trace: Trace, root: Value) -> _Match | None:
    """Absolute value: the greater of x and 0 - x."""
    name, sides, _ = trace.computed(root)
    if name not in ("pmaxsw", "pmaxsd") or len(sides) != 2:
        return None
    for negated, x in (sides, sides[::-1]):
        how, taken, _ = trace.computed(negated)
        if how == f"psub{name[-1]}" and taken[1:] == (x,) and _is_zero(trace, taken[0]):
            return _Match(f"pabs{name[-1]}", (x,), frozenset((negated,)))
    return None
