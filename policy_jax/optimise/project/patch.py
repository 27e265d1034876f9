"""Changed C files as a patch, applied and taken back.

A changed file holds the assembly of the whole file beside its C text: an x86-64 compiler reads the
assembly, any other one, or one that is called with -DASM_POLICY_ORIGINAL, the C text as it was. So
no build system has to know of it.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.common import strict_json
from policy_jax.optimise.project.recording import ProjectError

FOLDER = "asm-policy"
"""Where the patch and the originals are written, in the project."""

PATCH, MANIFEST, ORIGINALS = "fast.patch", "applied.json", "original"

FROM_C = "ASM_POLICY_ORIGINAL"
"""Macro with which a changed file is compiled from its C text."""

_MARKER = "Assembly by asm-policy; the C text follows"


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A C file of the project. path: relative to its folder. functions: those that are faster."""

    path: Path
    original: str
    changed: str
    functions: tuple[str, ...]


def with_assembly(original: str, listing: str, functions: Sequence[str]) -> str:
    """The text of a C file that is compiled to `listing` on x86-64."""
    rows = [f'"{_escaped(line)}\\n"' for line in listing.splitlines()]
    end = "" if original.endswith("\n") or not original else "\n"
    return (
        f"#if defined(__x86_64__) && !defined({FROM_C})\n"
        f"/* {_MARKER}. Faster: {', '.join(functions)}. */\n"
        '#pragma GCC diagnostic ignored "-Woverlength-strings"\n'
        "__asm__(\n" + "\n".join(rows) + "\n);\n"
        f"#else\n{original}{end}#endif\n"
    )


def is_changed(text: str) -> bool:
    """Whether a C file was changed by such a patch."""
    return _MARKER in text


def is_applied(project: Path) -> bool:
    """Whether `apply` changed a project, and nothing took that back."""
    return (project / FOLDER / MANIFEST).exists()


def patch_text(files: Sequence[ChangedFile]) -> str:
    """A patch for `patch -p1`."""
    rows: list[str] = []
    for file in files:
        rows += difflib.unified_diff(
            _lines(file.original),
            _lines(file.changed),
            f"a/{file.path}",
            f"b/{file.path}",
        )
    return "".join(
        row if row.endswith("\n") else f"{row}\n\\ No newline at end of file\n" for row in rows
    )


def write(project: Path, files: Sequence[ChangedFile]) -> Path:
    """Write the patch into `FOLDER` of the project. Returns its path. Raises OSError."""
    target = project / FOLDER / PATCH
    target.parent.mkdir(exist_ok=True)
    _replace(target, patch_text(files))
    return target


def apply(project: Path, files: Sequence[ChangedFile]) -> None:
    """Change the project's files, after keeping the originals. Raises OSError, ProjectError.

    A project that was changed before has to be taken back first.
    """
    folder = project / FOLDER
    if is_applied(project):
        raise ProjectError(f"{folder / MANIFEST}: a patch is applied already; --undo takes it back")
    for file in files:
        kept = folder / ORIGINALS / file.path
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes((project / file.path).read_bytes())
    _replace(
        folder / MANIFEST,
        strict_json.dumps({str(file.path): _digest(_bytes(file.changed)) for file in files}),
    )
    for file in files:
        _replace(project / file.path, file.changed)


def undo(project: Path) -> list[Path]:
    """Give the project's files back, byte for byte. Returns their paths.

    Raises ProjectError, before anything is changed, where a file was edited since.
    """
    folder = project / FOLDER
    try:
        applied: Mapping[str, str] = json.loads((folder / MANIFEST).read_text())
    except OSError as error:
        raise ProjectError(
            f"{folder / MANIFEST}: cannot be read ({error.strerror}); no patch was applied with "
            f"--apply. One that you applied by hand goes with 'patch -R -p1 < {FOLDER}/{PATCH}'"
        ) from error
    for name, digest in applied.items():
        now = _digest((project / name).read_bytes())
        if now not in (digest, _digest((folder / ORIGINALS / name).read_bytes())):
            raise ProjectError(
                f"{name}: it was edited after the patch; the text before it is in "
                f"{folder / ORIGINALS / name}"
            )
    for name in applied:
        _replace(project / name, (folder / ORIGINALS / name).read_bytes())
        (folder / ORIGINALS / name).unlink()
    (folder / MANIFEST).unlink()
    return [Path(name) for name in applied]


def _lines(text: str) -> list[str]:
    """Lines with their ends; `str.splitlines` would also divide at form feeds."""
    *whole, last = text.split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")


def _bytes(text: str) -> bytes:
    return text.encode(errors="surrogateescape")


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _replace(target: Path, text: str | bytes) -> None:
    """Write all or nothing; the mode of a file that is there stays."""
    data = _bytes(text) if isinstance(text, str) else text
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o7777)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
