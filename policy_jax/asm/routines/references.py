"""What a canonical listing refers to: the functions that it calls, and what no routine permits."""

from __future__ import annotations

import re
from collections.abc import Sequence

FOREIGN = (
    *("setlocale", "newlocale", "uselocale", "_ZNSt6locale6globalERKS_"),
    *("pthread_create", "thrd_create", "clone"),
    *("register_printf_function", "register_printf_specifier"),
    *("register_printf_modifier", "register_printf_type"),
    *("fetestexcept", "fegetexceptflag"),
)
"""What gives a program another locale, threads, or conversions of its own, or lets it ask whether a
result was exact, which `rt_pow` does not record."""

_FOREIGN = re.compile(rf"(?<![\w.%])(?:{'|'.join(FOREIGN)})(?![\w.$])")
_CALL = re.compile(
    r"\t(?:callq?|j[a-z]+)\t(?:([A-Za-z_][\w.$]*)(?:@PLT)?|\*([A-Za-z_]\w*)@GOTPCREL\(%rip\))\Z"
)
_DEFINED = re.compile(
    r"([A-Za-z_][\w.$]*):\Z|\t\.(?:set|equ|equiv|comm|lcomm)\t([A-Za-z_][\w.$]*),|"
    r"\t([A-Za-z_][\w.$]*)\t=[^=]"
)
_QUOTED = re.compile(r'"(?:\\.|[^"\\])*+"?')


def callee(line: str) -> str:
    """The function that a canonical line calls or jumps to by name; "" for other lines."""
    match = _CALL.match(line)
    return "" if match is None else match[1] or match[2]


def definitions(lines: Sequence[str]) -> set[str]:
    """The symbols that a canonical listing defines, local labels left out."""
    matches = (_DEFINED.match(line) for line in lines)
    return {m[1] or m[2] or m[3] for m in matches if m is not None}


def foreign(lines: Sequence[str]) -> list[str]:
    """The names of `FOREIGN` that a canonical listing refers to and does not define, sorted."""
    found = set[str]()
    for line in lines:
        if line.startswith("\t") and _FOREIGN.search(line):
            found.update(_FOREIGN.findall(without_strings(line)))
    return sorted(found - definitions(lines)) if found else []


def without_strings(line: str) -> str:
    """A line without the texts that stand in quotes."""
    return _QUOTED.sub("", line)
