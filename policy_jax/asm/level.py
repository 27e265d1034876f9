"""The optimisation level of a listing by gcc, as far as its text tells."""

from __future__ import annotations

import re
from typing import Literal

Level = Literal["-O0", "optimised"]

_FUNCTION = re.compile(r"^\t\.type\t(\S+), ?@function$", re.MULTILINE)


def optimisation_level(listing: str) -> Level:
    """ "-O0" where no function of the listing was optimised, else "optimised".

    At -O0 gcc opens every function with a frame (`pushq %rbp`, `movq %rsp, %rbp`) and aligns none;
    from -O1 on `main` stands in a section for start-up code, functions are aligned, or frames are
    left out. Nothing in the text tells -O3 from -O2 reliably.
    Raises ValueError on a text that defines no function.
    """
    starts = [match.group(1) for match in _FUNCTION.finditer(listing)]
    if not starts:
        raise ValueError("the listing defines no function; is it the output of gcc -S?")
    if "\t.section\t.text.startup" in listing or "\t.section\t.text.unlikely" in listing:
        return "optimised"
    framed = all(_has_frame(listing, name) for name in starts)
    return "-O0" if framed else "optimised"


def _has_frame(listing: str, name: str) -> bool:
    begin = re.search(rf"^{re.escape(name)}:$", listing, re.MULTILINE)
    if begin is None:
        return True  # declared, and defined elsewhere
    instructions = [
        line
        for line in listing[begin.end() : begin.end() + 600].splitlines()
        if line.startswith("\t") and not line.startswith("\t.") and "endbr64" not in line
    ]
    return [line.split() for line in instructions[:2]] == [
        ["pushq", "%rbp"],
        ["movq", "%rsp,", "%rbp"],
    ]
