"""The lines of a listing with what they do to vector registers, and its basic blocks.

Which registers an instruction reads and writes comes from `effects`, control flow from `dataflow`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy_jax.asm.flow.dataflow import ARGUMENTS, RESULTS, VECTORS, successors
from policy_jax.asm.flow.effects import Effect, effects
from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import is_label


def _vectors(registers: Iterable[str]) -> frozenset[str]:
    """The vector registers of an effect by the names of SSE operands ("%xmm0")."""
    return frozenset(f"%xmm{name[3:]}" for name in registers if name in VECTORS)


ALL_VECTORS = _vectors(VECTORS)
RETURNED = _vectors(RESULTS)
"""The vector registers that a function may return a value in (System V ABI, x86-64)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A canonical line. name and operands are empty and effect None unless it is an instruction.

    uses, defines: vector registers that it reads and writes, those of a called function and of the
        caller included.
    target: the vector register that it writes, if that is its last operand.
    """

    text: str
    name: str = ""
    operands: tuple[str, ...] = ()
    effect: Effect | None = None
    uses: frozenset[str] = frozenset()
    defines: frozenset[str] = frozenset()
    target: str | None = None

    @property
    def label(self) -> str | None:
        """The label that it defines, if any."""
        return self.text[:-1] if is_label(self.text) else None

    @property
    def leaves(self) -> bool:
        """Whether it jumps to a place that the listing does not show."""
        jumps = self.effect is not None and self.effect.kind in ("jump", "branch")
        return jumps and not self.operands[0].startswith(".L")

    @property
    def ends_block(self) -> bool:
        return self.effect is not None and self.effect.kind not in ("next", "call")


def read_lines(lines: Sequence[str]) -> list[Line]:
    """The lines of a canonical listing. Raises effects.Unreadable."""
    return [_line(text, effect) for text, effect in zip(lines, effects(lines), strict=True)]


@lru_cache(maxsize=1 << 12)
def read_line(text: str) -> Line:
    """One canonical line. Raises effects.Unreadable."""
    return read_lines([text])[0]


def _line(text: str, effect: Effect | None) -> Line:
    if effect is None:
        return Line(text)
    name, _, rest = text.removeprefix("\t").partition("\t")
    operands = tuple(rest.split(", ")) if rest else ()
    uses, defines = _vectors(effect.reads), _vectors(effect.writes | effect.may_write)
    target = operands[-1] if operands and operands[-1] in defines else None
    if effect.updates and target is not None:
        uses |= {target}
    if effect.kind == "call":
        uses, defines = uses | _vectors(ARGUMENTS), ALL_VECTORS
    elif effect.kind == "return":
        uses |= RETURNED
    line = Line(text, name, operands, effect, uses, defines, target)
    return Line(text, name, operands, effect, ALL_VECTORS, defines) if line.leaves else line


@dataclass(slots=True)
class Block:
    """A basic block: its lines (a label may stand first) and the vector registers that may be read
    after it."""

    lines: list[Line]
    live_out: frozenset[str] = frozenset()

    @property
    def label(self) -> str | None:
        return self.lines[0].label if self.lines else None


def blocks_of(lines: Iterable[Line]) -> list[Block]:
    """The basic blocks of a listing; `find_live` fills in their `live_out`."""
    blocks = [Block([])]
    for line in lines:
        if line.label is not None and blocks[-1].lines:
            blocks.append(Block([]))
        blocks[-1].lines.append(line)
        if line.ends_block:
            blocks.append(Block([]))
    return [block for block in blocks if block.lines]


def find_live(blocks: Sequence[Block], results: frozenset[str]) -> None:
    """Fill in `live_out` by iteration to the fixed point.

    results: the vector registers that functions return a value in.
    """
    lines = [line for block in blocks for line in block.lines]
    texts = [line.text for line in lines]
    following = successors(texts, [line.effect for line in lines], functions_at(texts))
    before = [frozenset[str]()] * len(lines)
    after = [frozenset[str]()] * len(lines)
    changed = True
    while changed:
        changed = False
        for place in reversed(range(len(lines))):
            after[place] = frozenset[str]().union(*(before[k] for k in following[place]))
            live = live_before(lines[place : place + 1], after[place], results)
            changed = changed or live != before[place]
            before[place] = live
    place = -1
    for block in blocks:
        place += len(block.lines)
        block.live_out = after[place]


def live_before(
    lines: Sequence[Line], live: frozenset[str], results: frozenset[str] = RETURNED
) -> frozenset[str]:
    """The vector registers that may be read from the first line on, `live` after the last one."""
    for line in reversed(lines):
        returns = line.effect is not None and line.effect.kind == "return"
        live = live - line.defines | (results if returns else line.uses)
    return live


def drop_dead(block: Block, only: tuple[str, ...] = ("",)) -> None:
    """Drop instructions whose result nothing reads and whose names begin with one of `only`."""
    live = block.live_out
    kept = []
    for line in reversed(block.lines):
        if line.target is not None and line.target not in live and line.name.startswith(only):
            continue
        live = live_before([line], live)
        kept.append(line)
    block.lines = kept[::-1]
