"""Malformed and boundary inputs, made from a well-formed one.

Tests with well-formed inputs alone never take the paths on which a program refuses its input, so
they accept a candidate without these paths. The program may do anything on some of these inputs:
they become tests only where its behaviour is defined and its builds agree, and then exit status and
standard error are compared like the output.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

MOST_CONSTANTS = 3
"""Constants of the source whose neighbours are tried."""

_NUMBER = re.compile(rb"(?<![\w.])-?\d+(?![\w.])")
_CONSTANT = re.compile(r"(?<![\w.\"'])(\d+)[uUlL]*(?![\w.\"'])")
_STRING = re.compile(r"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|//[^\n]*|/\*.*?\*/", re.DOTALL)
_COMPARED = re.compile(
    r"(?:(?<![<>])[<>]=?|[=!]=)\s*(\d+)[uUlL]*(?![\w.])"
    r"|(?<![\w.])(\d+)[uUlL]*\s*(?:[<>]=?(?![<>])|[=!]=)"
)
"""A number beside a comparison, which is no shift."""


def constants(source: str, most: int = MOST_CONSTANTS) -> list[int]:
    """Integers of a C source that may be limits of its input, those in comparisons first.

    0 and 1 are left out, since other inputs have them, and numbers of more than 31 bits.
    """
    code = _STRING.sub(" ", source)
    compared = [int(a or b) for a, b in _COMPARED.findall(code)]
    others = [int(number) for number in _CONSTANT.findall(code)]
    found = dict.fromkeys(n for n in (*compared, *others) if 1 < n < 1 << 31)
    return list(found)[:most]


def malformed(stdin: bytes, limits: Sequence[int] = ()) -> dict[str, bytes]:
    """Malformed and boundary inputs by kind, without the input itself and all different.

    stdin: a well-formed input. limits: numbers whose neighbours the first number takes (see
    `constants`).
    """
    made: dict[str, bytes] = {}
    for kind, changed in _changes(stdin, limits):
        if changed != stdin and changed not in made.values():
            made[kind] = changed
    return made


def _changes(stdin: bytes, limits: Sequence[int]) -> Iterator[tuple[str, bytes]]:
    yield "empty", b""
    words = list(re.finditer(rb"\S+", stdin))
    if not words:
        return
    yield "without its last word", stdin[: words[-1].start()]
    yield "half", stdin[: words[len(words) // 2].start()]
    yield "no line end", stdin.rstrip(b"\n")
    numbers = list(_NUMBER.finditer(stdin))
    if not numbers:
        return
    first, last = numbers[0], numbers[-1]
    value = int(first[0])
    yield "a word for the first number", _with(stdin, first, b"x")
    yield "a word for the last number", _with(stdin, last, b"x")
    for kind, number in (
        ("zero", 0),
        ("negative", -abs(value) or -1),
        ("one more", value + 1),
        ("one less", value - 1),
    ):
        yield kind, _with(stdin, first, b"%d" % number)
    for limit in limits:
        for number in (limit, limit + 1, limit - 1):
            yield f"{number}", _with(stdin, first, b"%d" % number)


def _with(stdin: bytes, number: re.Match[bytes], text: bytes) -> bytes:
    return stdin[: number.start()] + text + stdin[number.end() :]
