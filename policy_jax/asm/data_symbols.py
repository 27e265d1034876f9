"""The named data of a canonical listing: what each symbol holds, and how it is aligned.

Two builds of one source may lay the same variable out differently: clang may split a structure that
no other file sees, or keep one byte of a flag. A function of one build may use a variable of
another only where both describe the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policy_jax.asm.normalise import LOCAL_LABEL, is_code_section, is_label, section_of

_SIZES = {".byte": 1, ".value": 2, ".short": 2, ".word": 2, ".long": 4, ".int": 4, ".quad": 8}
_STRINGS = {".string": b"\0", ".asciz": b"\0", ".ascii": b""}
_ZEROS = {".zero", ".skip", ".space"}
_ALIGN = re.compile(r"\t\.(p2align|align|balign)\t(\d+)")
_COMMON = re.compile(r"\t\.(l?comm)\t([\w.$]+),(\d+)(?:,(\d+))?\Z")
_PUBLIC = re.compile(r"\t\.(?:globl|global|weak)\t([\w.$]+)\Z")
_LOCAL = re.compile(r"\t\.local\t([\w.$]+)\Z")
_BETWEEN = re.compile(r"\t\.(?:globl|global|weak|hidden|local|type|set)\t")
"""Directives that may follow a datum and are no part of it."""
_QUOTED = re.compile(r'"((?:\\.|[^"\\])*)"')
_ESCAPE = re.compile(r"\\([0-7]{1,3}|.)")
_NAMED_ESCAPES = {"b": 8, "f": 12, "n": 10, "r": 13, "t": 9}
_DEEPEST = 4
"""Constants of constants that are followed: a table of strings is of depth one."""

Content = tuple[bytes | str, ...]
"""Bytes, and the expressions that the linker computes, with their sizes."""


@dataclass(frozen=True, slots=True)
class Datum:
    """One symbol.

    section: its section; ".bss" for `.comm` and `.lcomm`. public: whether other files see it.
    align: bytes, 1 without a directive. content: None where a directive in it is not known here;
    text of the linker's expressions, where names of constants are replaced by their content.
    """

    section: str
    public: bool
    align: int
    content: Content | None

    @property
    def writable(self) -> bool:
        return not self.section.startswith((".rodata", ".data.rel.ro"))

    def same(self, other: Datum) -> bool:
        """Whether both hold the same bytes at the start, in memory of the same kind."""
        return (
            self.content is not None
            and self.content == other.content
            and (self.writable, self.public) == (other.writable, other.public)
            and self.section.startswith(".t") == other.section.startswith(".t")
        )


def data_symbols(lines: Sequence[str]) -> dict[str, Datum]:
    """The data of a canonical listing by name, local labels (`.LC3`) included."""
    public = {m[1] for m in map(_PUBLIC.match, lines) if m is not None}
    private = {m[1] for m in map(_LOCAL.match, lines) if m is not None}
    found: dict[str, tuple[str, int, list[str]]] = {}
    common: dict[str, Datum] = {}
    section, align, rows = ".text", 1, list[str]()
    for line in lines:
        before, section = section, section_of(line, section)
        if section != before:
            align, rows = 1, []
        elif (match := _COMMON.match(line)) is not None:
            shared = match[1] == "comm" and match[2] not in private
            zeros = (bytes(int(match[3])),)
            common[match[2]] = Datum(".bss", shared, int(match[4] or 1), zeros)
        elif is_code_section(section) or section_of(line, "") == section or _BETWEEN.match(line):
            continue
        elif (match := _ALIGN.match(line)) is not None:
            align, rows = 1 << int(match[2]) if match[1] == "p2align" else int(match[2]), []
        elif is_label(line):
            rows = []
            found[line[:-1]] = (section, align, rows)
            align = 1
        else:
            rows.append(line)
    return common | {
        name: Datum(where, name in public, aligned, _content(part, found, _DEEPEST))
        for name, (where, aligned, part) in found.items()
    }


def raised(lines: Sequence[str], aligns: Mapping[str, int]) -> list[str]:
    """The listing with each named symbol aligned to at least so many bytes."""
    raised_lines = []
    section = ".text"
    for line in lines:
        section = section_of(line, section)
        match = _COMMON.match(line)
        if match is not None and aligns.get(match[2], 1) > int(match[4] or 1):
            line = f"\t.{match[1]}\t{match[2]},{match[3]},{aligns[match[2]]}"
        elif is_label(line) and line[:-1] in aligns and not is_code_section(section):
            raised_lines.append(f"\t.balign\t{aligns[line[:-1]]}")
        raised_lines.append(line)
    return raised_lines


def _content(
    rows: Sequence[str], found: Mapping[str, tuple[str, int, list[str]]], deep: int
) -> Content | None:
    parts: list[bytes | str] = []
    for row in rows:
        name, _, text = row.strip("\t").partition("\t")
        if name in _STRINGS:
            texts = [_decoded(quoted) + _STRINGS[name] for quoted in _QUOTED.findall(text)]
            part: bytes | str = b"".join(texts)
        elif name in _ZEROS and text.isdigit():
            part = bytes(int(text))
        elif name in _SIZES:
            number = _number(text)
            if number is None:
                expression = _expression(text, found, deep)
                if expression is None:
                    return None
                part = f"{name} {expression}"
            else:
                part = (number % (1 << 8 * _SIZES[name])).to_bytes(_SIZES[name], "little")
        else:
            return None
        if parts and isinstance(part, bytes) and isinstance(parts[-1], bytes):
            parts[-1] += part
        else:
            parts.append(part)
    return tuple(parts)


def _number(text: str) -> int | None:
    try:
        return int(text, 0)
    except ValueError:
        return None


def _expression(
    text: str, found: Mapping[str, tuple[str, int, list[str]]], deep: int
) -> str | None:
    """A linker's expression with the content of constants in place of their labels."""
    for label in LOCAL_LABEL.findall(text):
        if label not in found or not deep:
            return None  # a place in code, whose number means nothing
        inner = _content(found[label][2], found, deep - 1)
        if inner is None:
            return None
        text = text.replace(label, repr(inner), 1)
    return text


def _decoded(quoted: str) -> bytes:
    """The bytes of a string as GNU as reads it."""

    def one(match: re.Match[str]) -> str:
        code = match[1]
        if code[0] in "01234567":
            return chr(int(code, 8) & 255)
        return chr(_NAMED_ESCAPES.get(code, ord(code[0])))

    plain = quoted.encode().decode("latin-1")
    return _ESCAPE.sub(one, plain).encode("latin-1", errors="replace")
