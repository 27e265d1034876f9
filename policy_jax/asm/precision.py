"""A listing that computes with less precision: every double result is rounded to a float.

Whoever writes float for double makes such errors. Few tests see them, where a program prints few
digits: only an input whose result lies near a border of rounding prints something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_ARITHMETIC = re.compile(
    r"\tv?(?:add|sub|mul|div|sqrt|fn?m(?:add|sub)(?:132|213|231))(?P<kind>[sp]d)\t"
    r".*%xmm(?P<to>\d+)\Z"
)
_ROUNDED = {"sd": ("cvtsd2ss", "cvtss2sd"), "pd": ("cvtpd2ps", "cvtps2pd")}


def less_precise(lines: Sequence[str]) -> list[str] | None:
    """The canonical listing in which each double result in an %xmm register is rounded to a float
    and back; None where there is no such result."""
    coarse: list[str] = []
    for line in lines:
        coarse.append(line)
        found = _ARITHMETIC.match(line)
        if found is not None:
            register = f"%xmm{found['to']}"
            coarse += [f"\t{name}\t{register}, {register}" for name in _ROUNDED[found["kind"]]]
    return coarse if len(coarse) > len(lines) else None
