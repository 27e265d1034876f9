"""Several C files, and the headers that stand beside them, as one text that any host can compile.

An executor gets a text and no folder. Files are put one after the other, as a unity build does:
each `#include "..."` that is found becomes the header's text, and the system's headers stay named.
What cannot be together in one text (two static functions of one name, say) gcc refuses by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from executor.programs import InputError, read_text

_LOCAL = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"[^\n]*$', re.MULTILINE)
_ONCE = re.compile(r"^[ \t]*#[ \t]*pragma[ \t]+once\b[^\n]*$", re.MULTILINE)

MOST_DEPTH = 50
"""A header that includes itself without a guard ends here."""


def read_unit(files: Sequence[Path], folders: Sequence[Path] = ()) -> str:
    """The text of `files`; headers are looked for beside the file that names them, then in
    `folders`.

    Raises executor.programs.InputError for a file or a header that is not there.
    """
    once: set[Path] = set()
    parts = [_expanded(path, "C program", folders, once, 0) for path in files]
    if not "".join(parts).strip():
        raise InputError(f"{files[0]}: this C program is empty; give one with a main function")
    if len(parts) == 1:
        return parts[0]
    # A file without a line end must not swallow the next one's first line.
    return "".join(part if part.endswith("\n") else f"{part}\n" for part in parts)


def _expanded(path: Path, what: str, folders: Sequence[Path], once: set[Path], depth: int) -> str:
    if depth > MOST_DEPTH:
        raise InputError(f"{path}: is included {MOST_DEPTH} times within itself; give it a guard")
    key = path.resolve()
    if key in once:
        return ""
    text = read_text(path, what)
    if _ONCE.search(text):
        once.add(key)
        text = _ONCE.sub("", text)

    def replace(match: re.Match[str]) -> str:
        for folder in (path.parent, *folders):
            if (folder / match[1]).is_file():
                return _expanded(folder / match[1], "header", folders, once, depth + 1)
        raise InputError(
            f'{path}: #include "{match[1]}" is neither in {path.parent} nor in a folder given by '
            "-I; name the folder that has it"
        )

    return _LOCAL.sub(replace, text)
