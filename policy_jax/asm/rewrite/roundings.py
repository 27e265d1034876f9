"""Roundings of one number that gcc writes as a branch around conversions to an integer and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from policy_jax.asm.flow.lines import (
    RETURNED,
    Block,
    Line,
    blocks_of,
    drop_dead,
    find_live,
    live_before,
    read_line,
)
from policy_jax.asm.flow.values import Values


def replace_roundings(lines: Sequence[Line]) -> list[Line]:
    """The canonical listing with the roundings replaced; needs SSE4.1."""
    blocks = blocks_of(lines)
    find_live(blocks, RETURNED)
    for place, block in enumerate(blocks[:-2]):
        _replace_rounding(block, blocks[place + 1], blocks[place + 2], blocks)
    return [line for block in blocks for line in block.lines]


def _replace_rounding(head: Block, body: Block, end: Block, blocks: Sequence[Block]) -> None:
    """Replace the rounding of one number in `body`.

    `head` jumps over it to `end` when the number is too great to have a fraction.
    """
    if len(head.lines) < 2 or end.label is None:
        return
    compare, jump = head.lines[-2:]
    label = end.label
    if jump.name != "jbe" or jump.operands != (label,):
        return
    if compare.name not in ("ucomisd", "ucomiss"):
        return
    if body.label is not None or _references(blocks, label) != 1:
        return
    mode = _rounding(body.lines)
    if mode is None:
        return
    values = Values.of([*enumerate(head.lines)])
    name, sources, _ = values.computed(values.holds(compare.operands[0]))
    if name != "pand":
        return
    # The number that is rounded, or that the jump leaves as it is. Liveness alone does not name it:
    # xmm0 counts as live wherever a function returns.
    written = {line.target for line in body.lines if line.target}
    written &= live_before(end.lines, end.live_out)
    targets = [register for register in written if values.holds(register) in sources]
    if len(targets) != 1:
        return
    target = targets[0]
    kind = compare.name.removeprefix("ucomi")
    # The instruction keeps the upper half of its target. If it rounded another register into it,
    # each iteration of a loop would wait for the one before.
    head.lines[-2:] = [read_line(f"\tround{kind}\t${mode}, {target}, {target}")]
    head.live_out = body.live_out
    body.lines = []
    drop_dead(head)


def _rounding(body: Sequence[Line]) -> int | None:
    """The immediate of roundsd (Intel SDM) for the code of a rounding, None for other code.

    gcc converts to an integer and back, with or without a correction by one; or it adds and
    subtracts 2^52, which rounds in the current mode.
    """
    names = [line.name for line in body if line.name]
    stems = {name[:3] for name in names}
    if any(name.startswith("cvtts") for name in names):
        corrected = any(name.startswith("cmp") for name in names)
        if not corrected:
            return 11
        return 10 if "add" in stems else 9
    return 4 if {"add", "sub"} <= stems else None


def _references(blocks: Iterable[Block], label: str) -> int:
    pattern = re.compile(rf"(?<![\w.]){re.escape(label)}(?![\w.:])")
    return sum(len(pattern.findall(line.text)) for block in blocks for line in block.lines)
