"""Makes a listing that calls routines stand alone: appends those that it calls and does not define.

A policy writes `call rt_scanf` and nothing else. Wherever a listing leaves for the assembler, it
goes through `complete`, once or more often: a complete listing stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.routines.library import PREFIX, ROUTINES

_NAMED = re.compile(rf"(?<![\w.$]){PREFIX}\w+")
_DEFINED = re.compile(rf"\s*({PREFIX}\w+):")


def called(lines: Sequence[str]) -> list[str]:
    """The routines that lines of a listing name and do not define, sorted."""
    named = set[str]()
    defined = set[str]()
    for line in lines:
        if PREFIX in line:
            named.update(_NAMED.findall(line))
            if match := _DEFINED.match(line):
                defined.add(match[1])
    return sorted(name for name in named - defined if name in ROUTINES)


def complete(lines: Sequence[str]) -> list[str]:
    """The lines of a listing, followed by the listings of the routines that it calls."""
    result = [*lines]
    for name in called(lines):
        result += ROUTINES[name].listing
    return result
