"""A C text with the user's headers inserted, made from the output of gcc's preprocessor.

`gcc -E -fdirectives-only -dI` resolves conditionals and inclusions and expands no macro. It gives
the lines of all files (`#define` lines too), each inclusion with its directive, and markers where a
file begins and ends. The text is put together from these: a header of the user stands where it was
included, and a system header is replaced by its `#include` directive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_MARKER = re.compile(r'# \d+ "((?:[^"\\]|\\.)*)"((?: \d)*)\Z')
_INCLUDE = re.compile(r'[ \t]*#[ \t]*(?:include|include_next|import)[ \t]*[<"]([^>"]*)[>"]')
_DEFINE = re.compile(r"[ \t]*#[ \t]*define[ \t]+(\w+)")

ENTERS, LEAVES, OF_THE_SYSTEM = "1", "2", "3"
"""Flags of a marker (GCC manual, "Preprocessor Output")."""


@dataclass(slots=True)
class Inclusion:
    """One inclusion of a file.

    name: as in the directive, "" where there was none. lines: of the file, with the files that it
    includes in their places.
    """

    name: str
    system: bool
    lines: list[str | Inclusion] = field(default_factory=list)

    def inner(self) -> Iterator[Inclusion]:
        """All files that it includes, directly or through others."""
        for line in self.lines:
            if isinstance(line, Inclusion):
                yield line
                yield from line.inner()

    def defines(self) -> list[str]:
        """Macros that the file itself defines."""
        definitions = (_DEFINE.match(line) for line in self.lines if isinstance(line, str))
        return list(dict.fromkeys(m[1] for m in definitions if m is not None))


def parse(output: str, forced: Sequence[str] = ()) -> Inclusion:
    """Parse what `gcc -E -fdirectives-only -dI` wrote. forced: the arguments of `-include`.

    Macros of the command line are kept; those that the compiler defines are left out.
    """
    whole = Inclusion("", system=False)
    stack, file, asked = [whole], "", None
    for line in output.split("\n"):
        marker = _MARKER.match(line)
        if marker is None:
            include = _INCLUDE.match(line)
            asked = None if include is None else include[1]
            if include is None and file != "<built-in>":
                stack[-1].lines.append(line)
            continue
        outer, file, flags = file, marker[1], marker[2].split()
        if ENTERS in flags:
            if asked is None and outer == "<command-line>":
                asked = next((name for name in forced if file.endswith(name)), "")
            if asked is None:
                # The marker is in the user's file, which was preprocessed before.
                stack.append(stack[-1])
            else:
                inner = Inclusion(asked, OF_THE_SYSTEM in flags)
                stack[-1].lines.append(inner)
                stack.append(inner)
            asked = None
        elif LEAVES in flags and len(stack) > 1:
            stack.pop()
    return whole


def render(whole: Inclusion) -> str:
    """The text. A system header becomes a directive if all that it includes are system headers."""
    rows: list[str] = []
    for line in _rendered(whole):
        if line.strip() or (rows and rows[-1]):
            rows.append(line if line.strip() else "")
    return "\n".join(rows).rstrip("\n") + "\n"


def _rendered(file: Inclusion) -> Iterator[str]:
    for line in file.lines:
        if isinstance(line, str):
            yield line
        elif line.system and all(inner.system for inner in line.inner()):
            if line.name:  # without a name, the compiler includes it by itself
                yield f"#include <{line.name}>"
        else:
            yield from _rendered(line)
