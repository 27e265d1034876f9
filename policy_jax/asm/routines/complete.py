"""Makes a listing that calls routines stand alone: appends those that it calls and does not define.

A policy writes `call rt_scanf` and nothing else. Wherever a listing leaves for the assembler, it
goes through `complete`, once or more often: a complete listing stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.routines import qsort
from policy_jax.asm.routines.library import PREFIX, ROUTINES

_NAMED = re.compile(rf"(?<![\w.$]){PREFIX}[\w.$]+")
_DEFINED = re.compile(rf"\s*({PREFIX}[\w.$]+):")


def called(lines: Sequence[str]) -> list[str]:
    """The routines that lines of a listing name and do not define, sorted.

    An instance is among them by its own name, such as rt_qsort.by_weight.
    """
    named = set[str]()
    defined = set[str]()
    for line in lines:
        if PREFIX in line:
            named.update(_NAMED.findall(line))
            if match := _DEFINED.match(line):
                defined.add(match[1])
    return sorted(name for name in named - defined if name in ROUTINES or qsort.comparator_of(name))


def complete(lines: Sequence[str]) -> list[str]:
    """The lines of a listing, followed by the listings of the routines that it calls."""
    result = [*lines]
    for _ in range(2):  # an instance calls rt_qsort
        for name in called(result):
            result += _listing(name, lines)
    return result


def _listing(name: str, lines: Sequence[str]) -> Sequence[str]:
    if name in ROUTINES:
        return ROUTINES[name].listing
    function = qsort.comparator_of(name)
    return qsort.instance(lines, function) or qsort.alias(function)
