"""The lines of a listing that no prompt of a small policy shows.

A third of a listing surrounds code: sections, alignment, format strings, a constant repeated for
each lane of a vector. Without these lines in the prompt, training sees more programs in the same
time, and the lines that matter are closer to the answer. Lines keep their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_BETWEEN = r"section|text|data|bss|globl|local|comm|ident"
"""Directives that stand between functions."""
_STRING = re.compile(r"\t\.(string|ascii)\b")
_FRAME = re.compile(rf"\t\.({_BETWEEN}|type|size|p2align|align)\b|{_STRING.pattern}")


def hidden(lines: Sequence[str]) -> frozenset[int]:
    """Indices of all lines left out: directives around code and data, strings with their labels,
    and data that repeats the line before."""
    left_out = set[int]()
    for i, line in enumerate(lines):
        after = lines[i + 1] if i + 1 < len(lines) else ""
        names_a_string = line.endswith(":") and _STRING.match(after)
        repeated = line.startswith("\t.") and i > 0 and line == lines[i - 1]
        if _FRAME.match(line) or names_a_string or repeated:
            left_out.add(i)
    return frozenset(left_out)
