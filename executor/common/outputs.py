"""When two outputs are the same but for blanks: the one rule for outputs that come from files.

Judges of programming contests ignore blanks at the ends of lines and of the text, and editors turn
line ends into CR LF and put a byte order mark at the head, so stored outputs differ in these from
what any program prints. A candidate is not compared this way: it must print the program's own
bytes.
"""

from __future__ import annotations

import codecs
from itertools import zip_longest


def without_blanks(text: bytes) -> list[bytes]:
    """The lines of an output, without blanks (CR among them) at their ends and empty last lines.

    A byte order mark at the head is no text either.
    """
    text = text.removeprefix(codecs.BOM_UTF8)
    return [line.rstrip() for line in text.rstrip().split(b"\n")]


def same_but_for_blanks(one: bytes, other: bytes) -> bool:
    """Whether two outputs differ in nothing but blanks at the ends of lines and of the text."""
    return one == other or without_blanks(one) == without_blanks(other)


def first_difference(one: bytes, other: bytes) -> tuple[int, bytes, bytes] | None:
    """Number (from 1) and text of the first line in which two outputs differ in more; else None.

    A line that one of them lacks is empty.
    """
    pairs = zip_longest(without_blanks(one), without_blanks(other), fillvalue=b"")
    for number, (mine, theirs) in enumerate(pairs, 1):
        if mine != theirs:
            return number, mine, theirs
    return None
