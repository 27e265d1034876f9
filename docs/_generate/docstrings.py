"""The project's docstrings as reStructuredText, for autodoc.

They are prose with `code` in single backticks; a paragraph may describe parameters or fields as
`NAME: text`, and an indented paragraph is taken as it stands.
"""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Sequence
from typing import Any

_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_SPECIAL = re.compile(r"([\\*|_`])")
_EMPHASIS = re.compile(r"(?<!\w)\\\*(\w+)\\\*(?!\w)")


def process(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Handler of `autodoc-process-docstring`."""
    lines[:] = to_rest(lines, _names(obj) if what != "module" else ())


def skip(app: Any, what: str, name: str, obj: Any, skipped: bool, options: Any) -> bool | None:
    """Handler of `autodoc-skip-member`: fields of named tuples have no text of their own."""
    return True if (getattr(obj, "__doc__", "") or "").startswith("Alias for field") else None


def to_rest(lines: Sequence[str], names: Sequence[str] = ()) -> list[str]:
    """Paragraph by paragraph; `names` are those that `NAME: text` may describe. Without names,
    as in a module, a paragraph with indented lines is code."""
    rest: list[str] = []
    for block in _blocks(lines):
        if all(line.startswith("    ") for line in block):
            rest += ["::", "", *block, ""]
        elif not names and any(line.startswith("    ") for line in block):
            rest += ["::", "", *(f"    {line}" for line in block), ""]
        elif block[0].startswith("- "):
            items = "\n".join(block).removeprefix("- ").split("\n- ")
            rest += [f"- {_escaped(item)}" for item in items] + [""]
        else:
            before, entries = _entries("\n".join(block), names)
            rest += [_escaped(before), ""] if before.strip() else []
            rest += [f"- **{_escaped(name)}**: {_escaped(text)}" for name, text in entries]
            rest += [""]
    return rest


def _names(obj: Any) -> list[str]:
    if dataclasses.is_dataclass(obj):
        return [field.name for field in dataclasses.fields(obj)]
    try:
        return list(inspect.signature(obj).parameters)
    except (TypeError, ValueError):
        return list(getattr(obj, "__annotations__", {}))


def _blocks(lines: Sequence[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _entries(text: str, names: Sequence[str]) -> tuple[str, list[tuple[str, str]]]:
    """The text before the first `NAME: ` that begins a line or a sentence, and the entries."""
    if not names:
        return text, []
    one = "|".join(map(re.escape, names))
    entry = re.compile(rf"(?:^|(?<=\n)|(?<=[.;] ))((?:{one})(?:(?:, | and )(?:{one}))*): ")
    found = list(entry.finditer(text))
    if not found:
        return text, []
    ends = [match.start() for match in found[1:]] + [len(text)]
    entries = [(m[1], text[m.end() : end]) for m, end in zip(found, ends, strict=True)]
    return text[: found[0].start()], entries


def _escaped(text: str) -> str:
    """One line in which nothing but code and an emphasised word is markup."""
    text = " ".join(text.split())
    parts = _CODE.split(text)  # text and code in turn
    for k in range(0, len(parts), 2):
        parts[k] = _EMPHASIS.sub(r"*\1*", _SPECIAL.sub(r"\\\1", parts[k]))
    for k in range(1, len(parts), 2):
        glued = parts[k + 1][:1].isalnum()
        parts[k] = f"``{parts[k]}``" + ("\\ " if glued else "")
    return "".join(parts)
