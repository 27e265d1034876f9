"""Where the values of a listing's vector registers come from, within a basic block.

Registers are traced to the instructions that made their values, so that an idiom is found by what
it computes and not by how it is written. Which registers a block has to leave as they are comes
from their liveness over all blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

_INSTRUCTION = re.compile(r"\t([a-z]\w*)(?:\t(.*))?\Z")
_LABEL = re.compile(r"([\w.$]+):\Z")
_XMM = re.compile(r"%xmm\d+")
_NUMBER = re.compile(r"\$-?\d+\Z")
_ADDRESS = re.compile(r"(-?\d*)\((%\w+)\)\Z")
_ALL_XMM = frozenset(f"%xmm{k}" for k in range(16))
_ARGUMENTS = frozenset(("%xmm0", "%xmm1"))
RESULTS = frozenset(("%xmm0",))

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
CANCELS = {"pxor", "xorps", "xorpd"}
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
class Instruction:
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
        return not (self.name in CANCELS and self.operands[0] == self.operands[-1])

    @property
    def uses(self) -> frozenset[str]:
        if self.name == "call":
            return _ARGUMENTS
        if self.name == "ret":
            return RESULTS
        if self.name == "jmp" and not self.operands[0].startswith(".L"):
            return _ALL_XMM
        target = self.target
        operands = self.operands if target is None else self.operands[:-1]
        found = {register for operand in operands for register in _XMM.findall(operand)}
        if target is not None and self.reads_target:
            found.add(target)
        elif target is not None and self.name in CANCELS:
            found.discard(target)
        return frozenset(found)

    @property
    def defines(self) -> frozenset[str]:
        if self.name == "call":
            return _ALL_XMM
        return frozenset() if self.target is None else frozenset((self.target,))


def read(line: str) -> Instruction | None:
    match = _INSTRUCTION.match(line)
    if match is None:
        return None
    operands = re.split(r", (?![^(]*\))", match[2]) if match[2] else []
    return Instruction(match[1], tuple(operands))


@dataclass(slots=True)
class Block:
    """A basic block: its lines (a label may stand first) and the registers live after it."""

    lines: list[str]
    live_out: frozenset[str] = frozenset()

    @property
    def label(self) -> str | None:
        match = _LABEL.match(self.lines[0]) if self.lines else None
        return match[1] if match else None


def blocks_of(lines: Sequence[str]) -> list[Block]:
    blocks = [Block([])]
    for line in lines:
        if _LABEL.match(line) and blocks[-1].lines:
            blocks.append(Block([]))
        blocks[-1].lines.append(line)
        instruction = read(line)
        if instruction is not None and (
            instruction.name.startswith("j") or instruction.name == "ret"
        ):
            blocks.append(Block([]))
    return [block for block in blocks if block.lines]


def find_live(blocks: Sequence[Block], results: frozenset[str]) -> None:
    """Fill in `live_out` by iteration to the fixed point; `results`: what functions return."""
    by_label = {block.label: place for place, block in enumerate(blocks) if block.label}
    live_in = [frozenset[str]()] * len(blocks)
    changed = True
    while changed:
        changed = False
        for place in reversed(range(len(blocks))):
            block = blocks[place]
            last = read(block.lines[-1])
            after: set[str] = set()
            falls = last is None or last.name not in ("jmp", "ret")
            if falls and place + 1 < len(blocks):
                after |= live_in[place + 1]
            if last is not None and last.name.startswith("j"):
                target = by_label.get(last.operands[0])
                after |= _ALL_XMM if target is None else live_in[target]
            block.live_out = frozenset(after)
            before = live_before(block.lines, block.live_out, results)
            if before != live_in[place]:
                live_in[place] = before
                changed = True


def live_before(
    lines: Iterable[str], live: frozenset[str], results: frozenset[str] = RESULTS
) -> frozenset[str]:
    for line in reversed([*lines]):
        instruction = read(line)
        if instruction is not None:
            uses = results if instruction.name == "ret" else instruction.uses
            live = live - instruction.defines | uses
    return live


@dataclass(slots=True)
class Trace:
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
    ) -> Trace:
        trace = cls(rows, listing=listing)
        for place, line in rows:
            instruction = read(line)
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

    def _step(self, place: int, instruction: Instruction) -> None:
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

    def _still_loaded(self, instruction: Instruction) -> Iterator[tuple[str, Value]]:
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


def drop_dead(block: Block, only: tuple[str, ...] = ("",)) -> None:
    """Drop instructions whose names begin so and whose result is not read."""
    live = block.live_out
    kept = []
    for line in reversed(block.lines):
        instruction = read(line)
        if instruction is not None:
            target = instruction.target
            if target is not None and target not in live and instruction.name.startswith(only):
                continue
            live = live - instruction.defines | instruction.uses
        kept.append(line)
    block.lines = kept[::-1]


def instructions(lines: Iterable[str]) -> Iterator[Instruction]:
    for line in lines:
        instruction = read(line)
        if instruction is not None:
            yield instruction
