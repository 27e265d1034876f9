"""Named symbols of canonical listings: functions and data, not local labels."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from policy_jax.asm.normalise import is_label

# Not part of a local label, register, section or relocation (`x@PLT`). A dollar sign marks an
# immediate operand, unless it stands inside a name.
_SYMBOL = re.compile(r"(?<![\w.%@])(?<!\w\$)[^\W\d][\w.$]*")
# Strings, character constants, and decorations of AVX-512 such as `{%k1}{z}`.
_SKIPPED = re.compile(r"""("(?:\\.|[^"\\])*+"?|\{[^}]*\}|'(?:\\.|[^\n]))""")
_ALIAS = re.compile(r"\t\.set\t([\w$][\w.$]*),")
_SECTION = ("\t.section", "\t.pushsection", "\t.ident", "\t.file")


def static_names(lines: Sequence[str]) -> set[str]:
    """Functions and data that only this listing can use."""
    named = {line[:-1] for line in lines if is_label(line)}
    named |= {match[1] for match in map(_ALIAS.match, lines) if match is not None}
    common, shared = set[str](), set[str]()
    for line in lines:
        directive, _, rest = line.strip("\t").partition("\t")
        if directive == ".local":
            common.add(rest)
        elif directive in (".globl", ".global", ".weak"):
            shared.add(rest)
    return {name for name in named | common if not name.startswith(".L")} - shared


def symbols_in(line: str) -> list[str]:
    """The symbols that a canonical line defines or names."""
    _, rest = _divided(line)
    return [name for text in _SKIPPED.split(rest)[::2] for name in _SYMBOL.findall(text)]


def rename_symbols(lines: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """Replace symbols by `names`, all at once (those not in it stay), never inside strings."""
    if not names:
        return [*lines]

    def one(match: re.Match[str]) -> str:
        return names.get(match[0], match[0])

    renamed = []
    for line in lines:
        head, rest = _divided(line)
        if any(mark in rest for mark in "\"{'"):
            parts = _SKIPPED.split(rest)
            text = "".join(p if k % 2 else _SYMBOL.sub(one, p) for k, p in enumerate(parts))
            renamed.append(head + text)
        else:
            renamed.append(head + _SYMBOL.sub(one, rest))
    return renamed


def _divided(line: str) -> tuple[str, str]:
    """What holds no symbol, and the operands or the label."""
    if is_label(line):
        return "", line
    if line.startswith(_SECTION):
        return line, ""
    place = line.find("\t", 1) + 1
    return (line[:place], line[place:]) if place else (line, "")
