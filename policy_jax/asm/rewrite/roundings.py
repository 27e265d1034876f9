"""Roundings of one number that gcc spells as a branch around a conversion there and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from policy_jax.asm.rewrite.trace import (
    RESULTS,
    Block,
    Instruction,
    Trace,
    blocks_of,
    drop_dead,
    find_live,
    instructions,
    live_before,
    read,
)


def replace_roundings(lines: Sequence[str]) -> list[str]:
    """The canonical listing with the roundings replaced; needs SSE4.1."""
    blocks = blocks_of(lines)
    find_live(blocks, RESULTS)
    for place, block in enumerate(blocks[:-2]):
        _replace_rounding(block, blocks[place + 1], blocks[place + 2], blocks)
    return [line for block in blocks for line in block.lines]


def _replace_rounding(head: Block, body: Block, end: Block, blocks: Sequence[Block]) -> None:
    """Rounding of one number: numbers too great to have a fraction jump over its work."""
    compare, jump = (read(line) for line in ["", "", *head.lines][-2:])
    label = end.label
    if jump is None or jump.name != "jbe" or label is None or jump.operands != (label,):
        return
    if compare is None or compare.name not in ("ucomisd", "ucomiss"):
        return
    if body.label is not None or _references(blocks, label) != 1:
        return
    work = [*instructions(body.lines)]
    mode = _rounding(work)
    if mode is None:
        return
    trace = Trace.of([*enumerate(head.lines)])
    name, sources, _ = trace.computed(trace.holds(compare.operands[0]))
    if name != "pand":
        return
    # What is rounded, or left as it is by the jump; xmm0 seems live wherever a function returns.
    written = {i.target for i in work if i.target} & live_before(end.lines, end.live_out)
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
    drop_dead(head)


def _rounding(body: Sequence[Instruction]) -> int | None:
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


def _references(blocks: Iterable[Block], label: str) -> int:
    pattern = re.compile(rf"(?<![\w.]){re.escape(label)}(?![\w.:])")
    return sum(len(pattern.findall(line)) for block in blocks for line in block.lines)
