"""The data at the local labels of a canonical listing: constants, tables, aliases of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from policy_jax.asm.normalise import LOCAL_LABEL, is_code_section, is_label, section_of

_ALIAS = re.compile(r"\t\.set\t(\.L[\w.$]*),")
_ALIGN = re.compile(r"\t\.(?:p2align|align|balign)\b")


def defined(lines: Sequence[str]) -> set[str]:
    """Local labels that the lines define."""
    labels = {line[:-1] for line in lines if line.startswith(".L") and is_label(line)}
    return labels | {m[1] for m in map(_ALIAS.match, lines) if m is not None}


def data_of(lines: Sequence[str], names: Collection[str], known: Collection[str]) -> list[str]:
    """The lines that define `names` as data in the canonical `lines`, with section and alignment.

    Data that these lines refer to is included, except for `known` names. Names of code and unknown
    names are left out.
    """
    there = pieces(lines)
    taken: list[str] = []
    waiting = sorted(names)
    seen = {*known, *names}
    while waiting:
        piece = there.get(waiting.pop(), [])
        taken += piece
        more = {label for line in piece for label in LOCAL_LABEL.findall(line)} - seen
        seen |= more
        waiting += sorted(more)
    return taken


def pieces(lines: Sequence[str]) -> dict[str, list[str]]:
    """Local label -> the lines of its data: the section's directive, its alignment if it has one,
    the label, and what follows; one line for another name of a label."""
    data: dict[str, list[str]] = {}
    chosen: dict[str, str] = {}  # section -> its first directive, which has the flags
    section, align, piece = ".text", "", list[str]()
    for line in lines:
        before, section = section, section_of(line, section)
        alias = _ALIAS.match(line)
        if section != before:
            chosen.setdefault(section, line)
            align, piece = "", []
        elif alias:
            data[alias[1]] = [line]
        elif is_code_section(section) or section_of(line, "") == section:
            continue
        elif is_label(line):
            piece = [chosen.get(section, ""), *([align] if align else []), line]
            if line.startswith(".L"):
                data[line[:-1]] = piece
        elif _ALIGN.match(line):
            align, piece = line, []
        else:
            piece.append(line)
    return data
