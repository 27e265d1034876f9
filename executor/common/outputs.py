"""Outputs of programs: their parts, and comparison with a file, ignoring trailing blanks.

Judges of programming contests ignore blanks at the ends of lines and of the text. Editors turn line
ends into CR LF and add a byte order mark. So stored outputs may differ in these from what the
program prints. A candidate is not compared this way: it must print the program's own bytes.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from itertools import zip_longest

_LONGEST_SIZES = 2048
"""Most bytes of the line with the sizes: of 64 files, and of what was printed."""
_SIZES = re.compile(rb"\n\[bytes:((?: [0-9]+)+)\]\n\Z")


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


def written(output: bytes, names: Sequence[str]) -> tuple[bytes, dict[str, bytes]]:
    """What a run printed, and what it wrote to its output files, in the order of their names.

    output: as the cage gives it for a test with outputs: what was printed, the files' contents, and
    a line with the sizes of all these parts (`launcher.h`). names: of the outputs; without any,
    the output is what was printed. Raises ValueError for another output.
    """
    if not names:
        return output, {}
    parts = _parts(output)
    if len(parts) != len(names) + 1:
        raise ValueError(f"no output of a run with {len(names)} output files")
    return parts[0], dict(zip(names, parts[1:], strict=True))


def printed(output: bytes) -> bytes:
    """What a run printed, without its output files, where it has some. For messages."""
    return _parts(output)[0]


def produced(output: bytes) -> bool:
    """Whether a run printed anything or wrote anything to its output files."""
    return any(_parts(output))


def _parts(output: bytes) -> list[bytes]:
    """What was printed, and the contents of output files where the last line gives sizes."""
    match = _SIZES.search(output, max(0, len(output) - _LONGEST_SIZES))
    sizes = [] if match is None else [int(word) for word in match[1].split()]
    if match is None or sum(sizes) != match.start():
        return [output]
    parts, at = [], 0
    for size in sizes:
        parts.append(output[at : at + size])
        at += size
    return parts
