"""Compare a program's output with an expected output from a file, ignoring trailing blanks.

Judges of programming contests ignore blanks at the ends of lines and of the text. Editors turn line
ends into CR LF and add a byte order mark. So stored outputs may differ in these from what the
program prints. A candidate is not compared this way: it must print the program's own bytes.
"""

from __future__ import annotations

import codecs
from itertools import zip_longest


def without_blanks(text: bytes) -> list[bytes]:
    """The lines of an output, without a byte order mark, trailing blanks (CR is one) and empty last
    lines."""
    text = text.removeprefix(codecs.BOM_UTF8)
    return [line.rstrip() for line in text.rstrip().split(b"\n")]


def same_but_for_blanks(one: bytes, other: bytes) -> bool:
    """Whether two outputs differ only in blanks at the ends of lines and of the text."""
    return one == other or without_blanks(one) == without_blanks(other)


def first_difference(one: bytes, other: bytes) -> tuple[int, bytes, bytes] | None:
    """Number (from 1) and both texts of the first line that differs in more than trailing blanks.

    None if there is none. A line that one output lacks counts as empty.
    """
    pairs = zip_longest(without_blanks(one), without_blanks(other), fillvalue=b"")
    for number, (left, right) in enumerate(pairs, 1):
        if left != right:
            return number, left, right
    return None
