"""The loops of a function that are one block: only their last line jumps, back to their label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_jax.asm.flow.registers import Function
from policy_jax.asm.normalise import is_label


def block_loops(function: Function, back: re.Pattern[str], most_lines: int) -> Iterator[range]:
    """The places of each such loop, from its label to its jump, in order.

    back: matches the lines that may jump back; its last group is the label. most_lines: from the
    label to the jump.
    """
    label, start = "", 0
    for place, line in enumerate(function.lines):
        effect = function.flow.effects[place]
        jump = back.match(line)
        if is_label(line):
            label, start = line[:-1], place
        elif label and jump is not None and jump[back.groups] == label:
            if place - start <= most_lines:
                yield range(start, place + 1)
            label = ""
        elif effect is not None and effect.kind != "next":
            label = ""
