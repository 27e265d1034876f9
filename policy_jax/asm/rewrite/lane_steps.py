"""Instructions that do the same to every lane of a vector: sums, products, copies.

Read by their text, in the forms of SSE (two operands, the last one changed), of AVX and of AVX-512
without masks. The width of a lane is 16 or 32 bits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from policy_jax.asm.flow.registers import operands_of

_VECTOR = re.compile(r"%[xyz]mm(\d+)\Z")
_SUM = re.compile(r"v?p(add|sub|mull)([wd])\Z")
_COPY = re.compile(r"v?mov(?:dq[au](?:8|16|32|64)?|[au]p[sd])\Z")
_CLEAR = re.compile(r"v?(?:pxor[dq]?|xorp[sd])\Z")
_KINDS = {"add": "add", "sub": "subtract", "mull": "multiply"}
_WIDTHS = {"w": 16, "d": 32}


def vector(operand: str) -> str:
    """The register of the flow ("zmm3") of a vector operand; "" for another operand."""
    match = _VECTOR.match(operand)
    return "" if match is None else f"zmm{match[1]}"


@dataclass(frozen=True, slots=True)
class LaneStep:
    """One instruction.

    kind: "add", "subtract" (the first source less the second), "multiply" (the low half), "copy"
    or "clear". bits: of a lane; 0 for a copy and for a cleared vector. sources: operands, in the
    order of C. target: an operand, always a register.
    """

    kind: str
    bits: int
    sources: tuple[str, ...]
    target: str


@lru_cache(maxsize=1 << 14)
def lane_step(line: str) -> LaneStep | None:
    """What a canonical line does; None for any other instruction, label or directive."""
    name, operands = operands_of(line)
    if not operands or not vector(operands[-1]):
        return None
    *sources, target = operands
    if _CLEAR.match(name):
        cleared = len({*map(vector, sources)}) == 1 and bool(vector(sources[0]))
        in_place = len(operands) == 3 or sources == [target]
        return LaneStep("clear", 0, (), target) if cleared and in_place else None
    if _COPY.match(name):
        return LaneStep("copy", 0, (sources[0],), target) if len(sources) == 1 else None
    match = _SUM.match(name)
    if match is None:
        return None
    if not name.startswith("v"):
        sources.append(target)
    if len(sources) != 2 or not all(vector(s) or "(" in s for s in sources):
        return None
    return LaneStep(_KINDS[match[1]], _WIDTHS[match[2]], (sources[1], sources[0]), target)
