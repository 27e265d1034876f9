"""Which lines of a listing a small policy is shown.

A benchmark's `main` reads input and prints, and is longer than the functions that do the work: for
the bundled programs it is 60 % of the listing. Left out of the prompt, twice as many
programs are seen in the same time, and what is left is nearer to what is written about it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from policy_jax.asm.edits import number

_FUNCTION = re.compile(r"([A-Za-z_][\w.]*):\Z")
_OUTSIDE = re.compile(r"[A-Za-z_][\w.]*:|\t\.(section|text|data|bss|globl|local|comm|ident)\b")


def function_span(lines: Sequence[str], name: str) -> range | None:
    """Indices from the function's label to the next function or section; None where it is not."""
    try:
        start = list(lines).index(f"{name}:")
    except ValueError:
        return None
    for end in range(start + 1, len(lines)):
        if _OUTSIDE.match(lines[end]):
            return range(start, end)
    return range(start, len(lines))


def hidden(lines: Sequence[str]) -> range:
    """Indices of the lines left out: those of `main`, where there is another function."""
    span = function_span(lines, "main")
    others = (
        name
        for name, line in itertools.pairwise(lines)
        if _FUNCTION.match(name) and name != "main:" and _is_instruction(line)
    )
    return range(0) if span is None or next(others, None) is None else span


def tiny_prompt(lines: Sequence[str]) -> str:
    """The tiny policy's prompt: the canonical listing without `hidden` lines, numbered."""
    return number(lines, hidden(lines))


def _is_instruction(line: str) -> bool:
    return line.startswith("\t") and not line.startswith("\t.")
