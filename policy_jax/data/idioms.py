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

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

_INSTRUCTION = re.compile(r"\t([a-z]\w*)(?:\t(.*))?\Z")
_LABEL = re.compile(r"([\w.$]+):\Z")
_XMM = re.compile(r"%xmm\d+")
_NUMBER = re.compile(r"\$-?\d+\Z")
_ADDRESS = re.compile(r"(-?\d*)\((%\w+)\)\Z")
_ALL_XMM = frozenset(f"%xmm{k}" for k in range(16))
_ARGUMENTS = frozenset(("%xmm0", "%xmm1"))
_RESULTS = frozenset(("%xmm0",))

_COPIES = {"movdqa", "movaps", "movapd"}
_WHOLE = {
    *_COPIES,
    "pabsw",
    "pabsd",
    "movdqu",
    "movups",
    "movupd",
    "movd",
    "movq",
    "pshufd",
    "pshuflw",
    "pshufhw",
}
"""Instructions that write all of a register without reading it."""
_LOADS = {"movdqa", "movdqu", "movaps", "movups", "movapd", "movupd"}
_COMPARES = {"ucomisd", "ucomiss", "comisd", "comiss", "ptest"}
_PACKED = ("p", "movdqa", "movdqu")
"""Beginnings of instructions on vectors of integers."""
_CANCELS = {"pxor", "xorps", "xorpd"}
_SAME = {
    "andps": "pand",
    "andpd": "pand",
    "andnps": "pandn",
    "andnpd": "pandn",
    "orps": "por",
    "orpd": "por",
    "xorps": "pxor",
    "xorpd": "pxor",
}

Value = tuple[str, int | str]
"""Where a value comes from: ("line", place of its instruction), ("in", register),
("memory", operand) or ("call", place and register)."""


@dataclass(frozen=True, slots=True)
class _Instruction:
    name: str
    operands: tuple[str, ...]

    @property
    def target(self) -> str | None:
        """The vector register that it writes, if any."""
        last = self.operands[-1] if self.operands else ""
        return last if last in _ALL_XMM and self.name not in _COMPARES else None

    @property
    def is_copy(self) -> bool:
        return self.name in _COPIES and all(operand in _ALL_XMM for operand in self.operands)

    @property
    def loads(self) -> str:
        """The operand that it reads a whole vector from, "" for other instructions."""
        first = self.operands[0] if self.operands else ""
        return first if self.name in _LOADS and "(" in first else ""

    @property
    def reads_target(self) -> bool:
        if self.name in _WHOLE:
            return False
        if self.name in ("movss", "movsd"):  # from memory they clear the rest
            return self.operands[0] in _ALL_XMM
        if self.name.startswith("round"):
            return False  # of the low element; what is above it stays, and no idiom looks there
        return not (self.name in _CANCELS and self.operands[0] == self.operands[-1])

    @property
    def uses(self) -> frozenset[str]:
        if self.name == "call":
            return _ARGUMENTS
        if self.name == "ret":
            return _RESULTS
        if self.name == "jmp" and not self.operands[0].startswith(".L"):
            return _ALL_XMM
        target = self.target
        operands = self.operands if target is None else self.operands[:-1]
        found = {register for operand in operands for register in _XMM.findall(operand)}
        if target is not None and self.reads_target:
            found.add(target)
        elif target is not None and self.name in _CANCELS:
            found.discard(target)
        return frozenset(found)

    @property
    def defines(self) -> frozenset[str]:
        if self.name == "call":
            return _ALL_XMM
        return frozenset() if self.target is None else frozenset((self.target,))


def _read(line: str) -> _Instruction | None:
    match = _INSTRUCTION.match(line)
    if match is None:
        return None
    operands = re.split(r", (?![^(]*\))", match[2]) if match[2] else []
    return _Instruction(match[1], tuple(operands))


@dataclass(slots=True)
class _Block:
    """A basic block: its lines (a label may stand first) and the registers live after it."""

    lines: list[str]
    live_out: frozenset[str] = frozenset()

    @property
    def label(self) -> str | None:
        match = _LABEL.match(self.lines[0]) if self.lines else None
        return match[1] if match else None


def replace_idioms(lines: Sequence[str]) -> list[str]:
    """The canonical listing with idioms replaced; needs SSE4.1."""
    blocks = _blocks(lines)
    _find_live(blocks, _RESULTS)
    for place, block in enumerate(blocks[:-2]):
        _replace_rounding(block, blocks[place + 1], blocks[place + 2], blocks)
    blocks = _blocks([line for block in blocks for line in block.lines])
    # A result in %xmm0 is one number; what integer idioms leave there in passing is none.
    _find_live(blocks, frozenset())
    listing = tuple(lines)
    for block in blocks:
        _replace_in(block, listing)
    return [line for block in blocks for line in block.lines]


def _blocks(lines: Sequence[str]) -> list[_Block]:
    blocks = [_Block([])]
    for line in lines:
        if _LABEL.match(line) and blocks[-1].lines:
            blocks.append(_Block([]))
        blocks[-1].lines.append(line)
        instruction = _read(line)
        if instruction is not None and (
            instruction.name.startswith("j") or instruction.name == "ret"
        ):
            blocks.append(_Block([]))
    return [block for block in blocks if block.lines]


def _find_live(blocks: Sequence[_Block], results: frozenset[str]) -> None:
    """Fill in `live_out` by iteration to the fixed point; `results`: what functions return."""
    by_label = {block.label: place for place, block in enumerate(blocks) if block.label}
    live_in = [frozenset[str]()] * len(blocks)
    changed = True
    while changed:
        changed = False
        for place in reversed(range(len(blocks))):
            block = blocks[place]
            last = _read(block.lines[-1])
            after: set[str] = set()
            falls = last is None or last.name not in ("jmp", "ret")
            if falls and place + 1 < len(blocks):
                after |= live_in[place + 1]
            if last is not None and last.name.startswith("j"):
                target = by_label.get(last.operands[0])
                after |= _ALL_XMM if target is None else live_in[target]
            block.live_out = frozenset(after)
            before = _live_before(block.lines, block.live_out, results)
            if before != live_in[place]:
                live_in[place] = before
                changed = True


def _live_before(
    lines: Iterable[str], live: frozenset[str], results: frozenset[str] = _RESULTS
) -> frozenset[str]:
    for line in reversed([*lines]):
        instruction = _read(line)
        if instruction is not None:
            uses = results if instruction.name == "ret" else instruction.uses
            live = live - instruction.defines | uses
    return live


@dataclass(slots=True)
class _Trace:
    """What the registers of a block hold.

    rows: the lines with the places that identify them. state: register -> value at the end.
    made: place -> (operation, arguments, first operand) of what its instruction computes, the
    target's old value being the first argument where it is read. used: value -> places that read
    it, copies not counted; "out" stands for the end of the block. loaded: vectors that were read
    from memory, by operand, as long as neither memory nor the address changes. listing: all lines
    there are.
    """

    rows: Sequence[tuple[int, str]]
    state: dict[str, Value] = field(default_factory=dict)
    made: dict[int, tuple[str, tuple[Value, ...], str]] = field(default_factory=dict)
    used: dict[Value, set[object]] = field(default_factory=dict)
    copies: dict[int, Value] = field(default_factory=dict)
    loaded: dict[str, Value] = field(default_factory=dict)
    listing: Sequence[str] = ()

    @classmethod
    def of(
        cls,
        rows: Sequence[tuple[int, str]],
        live_out: frozenset[str] = frozenset(),
        listing: Sequence[str] = (),
    ) -> _Trace:
        trace = cls(rows, listing=listing)
        for place, line in rows:
            instruction = _read(line)
            if instruction is not None:
                trace._step(place, instruction)
        for register in live_out:
            trace.used.setdefault(trace.holds(register), set()).add("out")
        return trace

    def holds(self, operand: str) -> Value:
        if operand in _ALL_XMM:
            return self.state.get(operand, ("in", operand))
        return self.loaded.get(operand, ("memory", operand))

    def where(self, value: Value) -> list[str]:
        """Registers that hold it at the end."""
        return sorted(register for register in _ALL_XMM if self.holds(register) == value)

    def computed(self, value: Value) -> tuple[str, tuple[Value, ...], str]:
        """How a value was made; no operation for what came in, from memory or from a call."""
        kind, place = value
        if kind != "line" or not isinstance(place, int):
            return "", (), ""
        return self.made[place]

    def _step(self, place: int, instruction: _Instruction) -> None:
        loads = instruction.loads
        if instruction.is_copy or loads in self.loaded:
            value = self.holds(instruction.operands[0])
            self.state[instruction.operands[1]] = value
            self.copies[place] = value
            return
        for register in instruction.uses:
            self.used.setdefault(self.holds(register), set()).add(place)
        target = instruction.target
        if target is not None:
            sources = [self.holds(operand) for operand in instruction.operands[:-1]]
            if instruction.reads_target:
                sources.insert(0, self.holds(target))
            name = _SAME.get(instruction.name, instruction.name)
            self.made[place] = name, tuple(sources), instruction.operands[0]
            self.state[target] = "line", place
            if loads:
                self.loaded[loads] = "line", place
        elif instruction.name == "call":
            self.state |= {register: ("call", f"{place} {register}") for register in _ALL_XMM}
            self.loaded.clear()
        elif instruction.operands:
            self.loaded = dict(self._still_loaded(instruction))

    def _still_loaded(self, instruction: _Instruction) -> Iterator[tuple[str, Value]]:
        """What of `loaded` another instruction leaves, under the operands that it has then."""
        first, changed = instruction.operands[0], instruction.operands[-1]
        step = int(first[1:]) if instruction.name == "addq" and _NUMBER.match(first) else None
        for operand, value in self.loaded.items():
            address = _ADDRESS.match(operand)
            if step is not None and address is not None and address[2] == changed:
                offset = int(address[1] or 0) - step
                yield f"{offset or ''}({changed})", value
            elif "(" not in changed and changed not in operand:
                yield operand, value


@dataclass(frozen=True, slots=True)
class _Match:
    """`name` of `inputs` is what an idiom computes by way of the values `inside` it."""

    name: str
    inputs: tuple[Value, ...]
    inside: frozenset[Value]


def _replace_in(block: _Block, listing: Sequence[str]) -> None:
    """Replace the idioms of one block, and drop what nothing needs any more."""
    before = block.lines
    while (lines := _replaced_once(block, listing)) is not None:
        block.lines = lines
    if block.lines is not before:
        _drop_dead(block, _PACKED)


def _replaced_once(block: _Block, listing: Sequence[str]) -> list[str] | None:
    """The block's lines with its first idiom replaced; None where there is none."""
    rows = [*enumerate(block.lines)]
    trace = _Trace.of(rows, block.live_out, listing)
    for root in trace.made:
        match = _match(trace, ("line", root))
        lines = None if match is None else _with(rows, trace, root, match)
        if lines is not None:
            return lines
    return None


def _with(
    rows: Sequence[tuple[int, str]], trace: _Trace, root: int, match: _Match
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
    there = _Trace.of(before)
    found = [there.where(value) for value in match.inputs]
    if not all(found):
        return None
    target = (_read(rows[root][1]) or _Instruction("", ())).operands[-1]
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


def _drop_dead(block: _Block, only: tuple[str, ...] = ("",)) -> None:
    """Drop instructions whose names begin so and whose result is not read."""
    live = block.live_out
    kept = []
    for line in reversed(block.lines):
        instruction = _read(line)
        if instruction is not None:
            target = instruction.target
            if target is not None and target not in live and instruction.name.startswith(only):
                continue
            live = live - instruction.defines | instruction.uses
        kept.append(line)
    block.lines = kept[::-1]


def _match(trace: _Trace, root: Value) -> _Match | None:
    for idiom in (_extreme, _clipped, _product, _magnitude, _greater_sign):
        found = idiom(trace, root)
        if found is not None:
            return found
    return None


_BIASING = {"psubb", "psubw", "psubd"}
_GREATER = {"pcmpgtb": "b", "pcmpgtw": "w", "pcmpgtd": "d"}


def _extreme(trace: _Trace, root: Value) -> _Match | None:
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


def _clipped(trace: _Trace, root: Value) -> _Match | None:
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


def _is_zero(trace: _Trace, value: Value) -> bool:
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
        instruction = _read(line)
        target = None if instruction is None else instruction.target
        if instruction is None or target is None:
            continue
        source = instruction.operands[0]
        cleared = instruction.name in _CANCELS and source == target
        zero[target] = cleared or (instruction.is_copy and zero.get(source, False))
        if not zero[target]:
            never.add(target)
    return frozenset(zero) - never


def _unsigned(
    trace: _Trace, one: Value, other: Value, chosen: Collection[Value]
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


def _product(trace: _Trace, root: Value) -> _Match | None:
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


def _shuffled(trace: _Trace, value: Value, order: str) -> Value | None:
    name, sources, first = trace.computed(value)
    return sources[1] if name == "pshufd" and first == order and len(sources) == 2 else None


def _magnitude(trace: _Trace, root: Value) -> _Match | None:
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


def _greater_sign(trace: _Trace, root: Value) -> _Match | None:
    """Absolute value: the greater of x and 0 - x."""
    name, sides, _ = trace.computed(root)
    if name not in ("pmaxsw", "pmaxsd") or len(sides) != 2:
        return None
    for negated, x in (sides, sides[::-1]):
        how, taken, _ = trace.computed(negated)
        if how == f"psub{name[-1]}" and taken[1:] == (x,) and _is_zero(trace, taken[0]):
            return _Match(f"pabs{name[-1]}", (x,), frozenset((negated,)))
    return None


def _replace_rounding(head: _Block, body: _Block, end: _Block, blocks: Sequence[_Block]) -> None:
    """Rounding of one number: numbers too great to have a fraction jump over its work."""
    compare, jump = (_read(line) for line in ["", "", *head.lines][-2:])
    label = end.label
    if jump is None or jump.name != "jbe" or label is None or jump.operands != (label,):
        return
    if compare is None or compare.name not in ("ucomisd", "ucomiss"):
        return
    if body.label is not None or _references(blocks, label) != 1:
        return
    instructions = [*_instructions(body.lines)]
    mode = _rounding(instructions)
    if mode is None:
        return
    trace = _Trace.of([*enumerate(head.lines)])
    name, sources, _ = trace.computed(trace.holds(compare.operands[0]))
    if name != "pand":
        return
    # What is rounded, or left as it is by the jump; xmm0 seems live wherever a function returns.
    written = {i.target for i in instructions if i.target} & _live_before(end.lines, end.live_out)
    targets = [register for register in written if trace.holds(register) in sources]
    if len(targets) != 1:
        return
    target = targets[0]
    kind = compare.name.removeprefix("ucomi")
    # The upper half of the target stays, so it must be what was rounded, as the jump left it:
    # rounding another register into it would make each turn of a loop wait for the turn before.
    head.lines[-2:] = [f"\tround{kind}\t${mode}, {target}, {target}"]
    head.live_out = body.live_out
    body.lines = []
    _drop_dead(head)


def _instructions(lines: Iterable[str]) -> Iterator[_Instruction]:
    for line in lines:
        instruction = _read(line)
        if instruction is not None:
            yield instruction


def _rounding(body: Sequence[_Instruction]) -> int | None:
    """The immediate of roundsd (Intel SDM): by conversion to an integer and back, corrected by one
    or not; else by adding and taking away 2^52, which rounds as the current mode says."""
    names = [i.name for i in body]
    stems = {name[:3] for name in names}
    if any(name.startswith("cvtts") for name in names):
        corrected = any(name.startswith("cmp") for name in names)
        if not corrected:
            return 11
        return 10 if "add" in stems else 9
    return 4 if {"add", "sub"} <= stems else None


def _references(blocks: Iterable[_Block], label: str) -> int:
    pattern = re.compile(rf"(?<![\w.]){re.escape(label)}(?![\w.:])")
    return sum(len(pattern.findall(line)) for block in blocks for line in block.lines)
