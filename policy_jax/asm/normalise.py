"""Bring a compiler's listing into one canonical spelling of the same program, byte for byte.

Removed: call-frame information, debug information, comments, symbol sizes and types, blank lines,
labels that nothing refers to. Changed: white space, and the names of local labels. Kept: everything
that can change a loaded byte or what the linker does, above all every alignment (without a loop's
`.p2align` its speed changes, without a constant's `.align` SSE code crashes) and `.note.GNU-stack`
(without it the stack becomes executable).

Assembling the canonical listing gives the same allocatable sections and relocations as the
original, apart from `.eh_frame`. `normalise` accepts any text and leaves a canonical listing as it
is (text that no assembler accepts, such as an unclosed string, may need a second pass).
"""

from __future__ import annotations

import re
from collections import Counter

LOCAL_LABEL = re.compile(r"(?<![\w.])\.L[\w.$]*+(?!\\)")
"""A local symbol, in a definition or a reference, but not one that a macro completes."""

_SPECIAL = re.compile(
    r"""
      "(?:\\.|[^"\\\n])*+"?         # string
    | '(?:\\.|[^\n])'?+             # character constant: 'a or 'a'
    | /\*.*?(?:\*/|\Z)              # comment
    | \#[^\n]*                      # comment to the end of the line
    | ;                             # separates statements
    """,
    re.VERBOSE | re.DOTALL,
)
_STRING = re.compile(r'("(?:\\.|[^"\\])*+"?)')
_LABEL = re.compile(r"[ \t]*([\w.$]+)[ \t]*:(?!=)")
_SPACES = re.compile(r"[ \t\r\f\v]+")
_COMMA = re.compile(r" ?, ?")
_PARENTHESES = re.compile(r"\([^()]*\)")

_DROPPED = frozenset(
    {".file", ".ident", ".loc", ".size", ".addrsig", ".addrsig_sym", ".version", ".appfile"}
)
# The linker acts on these symbol types; the others serve debuggers only.
_TYPES_THAT_COUNT = ("gnu_indirect_function", "gnu_unique_object", "tls_object", "common")
_PREFIX = re.compile(
    r"(?:lock|rep|repn?[ez]|notrack|bnd|data16|addr32|[cdefgs]s|xacquire|xrelease|\{\w+\})\Z", re.I
)
_SECTION_SWITCHES = frozenset({".section", ".text", ".data", ".bss", ".pushsection", ".previous"})
_CODE_SECTIONS = (".text", ".init", ".fini")


def normalise(listing: str) -> list[str]:
    """Return the canonical lines of an AT&T x86-64 listing, without line ends.

    Labels stand on lines of their own, everything else is one tab, the mnemonic or
    directive, one tab, the operands. Operands of instructions are separated by `, `, parts of an
    address and arguments of directives by `,`. Local labels in code are named `.L0`, `.L1`, ...
    and those in data `.LC0`, `.LC1`, ... by first appearance.
    """
    lines = _kept(listing)
    return rename_labels(lines, _names(lines))


def local_labels(listing: str) -> dict[str, str]:
    """The local labels that `normalise` keeps: name in the listing -> name in the canonical one."""
    return _names(_kept(listing))


def is_label(line: str) -> bool:
    """Whether a canonical line defines a label."""
    return line.endswith(":") and not line.startswith("\t")


def is_instruction(line: str) -> bool:
    """Whether a canonical line is an instruction: no label, directive or assignment of a symbol."""
    return line.startswith("\t") and not line.startswith("\t.") and "\t=" not in line


def is_constant_label(name: str) -> bool:
    """Whether a canonical local label (`.LC3`) stands in data rather than code."""
    return name.startswith(".LC")


def section_of(line: str, current: str) -> str:
    """The section after a canonical line, given the one before it ("" where it is unknown)."""
    directive, _, arguments = line.strip("\t").partition("\t")
    if directive not in _SECTION_SWITCHES:
        return current
    if directive in (".section", ".pushsection"):
        return arguments.split(",")[0].strip('"')
    # After `.previous` the section is unknown; compilers do not write it.
    return "" if directive == ".previous" else directive


def is_code_section(section: str) -> bool:
    """Whether a section of this name holds instructions, by the usual naming."""
    return section.startswith(_CODE_SECTIONS)


def _statements(listing: str) -> list[str]:
    def replace(match: re.Match[str]) -> str:
        first = match[0][0]
        if first in "\"'":
            return match[0]
        return "\n" if first == ";" else " " if first == "/" else ""

    lines: list[str] = []
    for raw in _SPECIAL.sub(replace, listing).split("\n"):
        rest = raw
        while label := _LABEL.match(rest):
            lines.append(f"{label[1]}:")
            rest = rest[label.end() :]
        statement = _statement(rest)
        if statement:
            lines.append(statement)
    return lines


def _statement(text: str) -> str:
    """One instruction or directive in canonical spacing; "" where nothing is left of it."""
    if '"' in text or "'" in text:
        parts = _STRING.split(text)
        text = "".join(p if k % 2 else _SPACES.sub(" ", p) for k, p in enumerate(parts)).strip()
    else:
        text = _SPACES.sub(" ", text).strip()
    if not text or text.startswith("/"):
        return ""
    head, _, operands = text.partition(" ")
    while operands and _PREFIX.match(head.rpartition(" ")[2]):
        word, _, operands = operands.partition(" ")
        head = f"{head} {word}"
    if head.startswith(".cfi_") or head in _DROPPED:
        return ""
    if head == ".type" and not any(kind in operands for kind in _TYPES_THAT_COUNT):
        return ""
    if not operands:
        return f"\t{head}"
    if "'" in operands:  # a character constant may itself be a comma or a blank
        return f"\t{head}\t{operands}"
    separator = "," if head.startswith(".") else ", "
    if '"' in operands:
        parts = _STRING.split(operands)
        operands = "".join(p if k % 2 else _COMMA.sub(",", p) for k, p in enumerate(parts))
    else:
        operands = _COMMA.sub(separator, operands)
        if separator == ", " and "(" in operands:
            operands = _PARENTHESES.sub(lambda m: m[0].replace(", ", ","), operands)
    return f"\t{head}\t{operands.strip()}"


def _without_debug_sections(lines: list[str]) -> list[str]:
    if not any(".debug_" in line for line in lines):
        return lines
    kept: list[str] = []
    section = ".text"
    for line in lines:
        section = section_of(line, section)
        if not section.startswith(".debug_"):
            kept.append(line)
    return kept


def _references(line: str) -> list[str]:
    """Local labels named in a line, outside strings."""
    if ".L" not in line:
        return []
    if '"' in line:
        line = " ".join(_STRING.split(line)[::2])
    return LOCAL_LABEL.findall(line)


def _drop_unused_labels(lines: list[str]) -> list[str]:
    used = Counter(name for line in lines if not is_label(line) for name in _references(line))
    return [
        line
        for line in lines
        if not (is_label(line) and line.startswith(".L") and line[:-1] not in used)
    ]


def _kept(listing: str) -> list[str]:
    return _drop_unused_labels(_without_debug_sections(_statements(listing)))


def _names(lines: list[str]) -> dict[str, str]:
    constants: set[str] = set()
    defined: set[str] = set()
    section = ".text"
    for line in lines:
        section = section_of(line, section)
        if is_label(line) and line.startswith(".L"):
            defined.add(line[:-1])
            if not is_code_section(section):
                constants.add(line[:-1])
    names: dict[str, str] = {}
    counts = {".L": 0, ".LC": 0}
    for line in lines:
        for name in _references(line):
            if name not in names:
                constant = name in constants or (name not in defined and is_constant_label(name))
                kind = ".LC" if constant else ".L"
                names[name] = f"{kind}{counts[kind]}"
                counts[kind] += 1
    return names


def rename_labels(lines: list[str], names: dict[str, str]) -> list[str]:
    """Replace local labels by `names` (those not in it stay), never inside strings."""

    def one(match: re.Match[str]) -> str:
        return names.get(match[0], match[0])

    renamed: list[str] = []
    for line in lines:
        if ".L" not in line:
            renamed.append(line)
        elif '"' in line:
            parts = _STRING.split(line)
            renamed.append(
                "".join(p if k % 2 else LOCAL_LABEL.sub(one, p) for k, p in enumerate(parts))
            )
        else:
            renamed.append(LOCAL_LABEL.sub(one, line))
    return renamed
