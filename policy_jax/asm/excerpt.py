"""The lines of a listing that a small policy is shown.

In a benchmark's listing 60 % of the lines are a `main` that reads input and prints. A third of the
rest surrounds code: sections, alignment, format strings, a constant repeated for each lane of a
vector. Without these lines in the prompt, training sees nearly three times as many programs in the
same time, and the lines that matter are closer to the answer. Lines keep their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.edits import number
from policy_jax.asm.functions import functions_of, span_of

_BETWEEN = r"section|text|data|bss|globl|local|comm|ident"
"""Directives that stand between functions."""
_STRING = re.compile(r"\t\.(string|ascii)\b")
_FRAME = re.compile(rf"\t\.({_BETWEEN}|type|size|p2align|align)\b|{_STRING.pattern}")


def hidden_main(lines: Sequence[str]) -> range:
    """Indices of the lines of `main`; none where it is the only function."""
    span = span_of(lines, "main")
    return range(0) if span is None or functions_of(lines) == ["main"] else span


def hidden(lines: Sequence[str]) -> frozenset[int]:
    """Indices of all lines left out: `main` (`hidden_main`), directives around code and data,
    strings with their labels, and data that repeats the line before."""
    left_out = set(hidden_main(lines))
    for i, line in enumerate(lines):
        after = lines[i + 1] if i + 1 < len(lines) else ""
        names_a_string = line.endswith(":") and _STRING.match(after)
        repeated = line.startswith("\t.") and i > 0 and line == lines[i - 1]
        if _FRAME.match(line) or names_a_string or repeated:
            left_out.add(i)
    return frozenset(left_out)


def tiny_prompt(lines: Sequence[str]) -> str:
    """The tiny policy's prompt: the canonical listing without `hidden` lines, numbered."""
    return number(lines, hidden(lines))
