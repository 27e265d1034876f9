"""Builds a copy of a project, and notes each call of a compiler or of `ar`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

TOOLS = ("gcc", "cc", "x86_64-linux-gnu-gcc", "ar", "gcc-ar")
"""Programs that are noted, by the names that build tools look for."""

MOST_BYTES = 512 << 20
"""A larger project is not copied."""

BUILD_SECONDS = 1800.0
"""Time limit of a build."""

_SHOWN_LINES = 3
_ERROR = re.compile(r"\berror\b|\*\*\*|: command not found|: not found", re.IGNORECASE)
"""In a line of a compiler, linker, make or shell that says why a build fails."""

# One file for each call, named by its process: the folder, then the words, each ended by NUL.
_WRAPPER = """#!/bin/sh
printf '%s\\0' "$PWD" {name} "$@" > "{log}/$$"
exec {tool} "$@"
"""


class ProjectError(ValueError):
    """A project that cannot be built, read or improved; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a compiler or of `ar`: where it ran, and its words without its name."""

    tool: str
    folder: Path
    words: tuple[str, ...]


@contextmanager
def copied(project: Path) -> Iterator[Path]:
    """A copy of the project's folder, for the length of a block. Links are copied as links.

    Folders of an earlier CMake configuration, which names the original folder, are left out.
    Raises ProjectError.
    """
    size = sum(f.stat().st_size for f in project.rglob("*") if f.is_file() and not f.is_symlink())
    if size > MOST_BYTES:
        raise ProjectError(
            f"{project}: {size >> 20} MiB are too much to copy (at most {MOST_BYTES >> 20}); "
            "remove what the build does not need, or work in the folder of one program"
        )
    with TemporaryDirectory(prefix="asm-policy-project-") as parent:
        target = Path(parent) / project.resolve().name
        shutil.copytree(project, target, symlinks=True, ignore=_not_copied)
        yield target


def _not_copied(folder: str, names: list[str]) -> list[str]:
    return [
        name
        for name in names
        if name in (".git", ".hg", ".svn") or (Path(folder) / name / "CMakeCache.txt").is_file()
    ]


def record(folder: Path, command: str) -> list[Call]:
    """Run a build command in `folder`, and return the calls of the tools, in any order.

    Files that were built before are no calls: clean first. Raises ProjectError where the build
    fails or calls no compiler.
    """
    with TemporaryDirectory(prefix="asm-policy-calls-") as place:
        tools, log = Path(place) / "bin", Path(place) / "log"
        tools.mkdir()
        log.mkdir()
        for name in TOOLS:
            if (tool := shutil.which(name)) is not None:
                wrapper = tools / name
                wrapper.write_text(_WRAPPER.format(name=name, log=log, tool=tool))
                wrapper.chmod(0o755)
        run_build(folder, command, {"PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"})
        calls = [_read(path) for path in sorted(log.iterdir())]
    if not any(call.tool not in ("ar", "gcc-ar") for call in calls):
        raise ProjectError(
            f"--build {command!r} called no compiler by one of the names {', '.join(TOOLS[:3])}; "
            "if all is built already, clean first (--build 'make clean && make')"
        )
    return calls


def run_build(folder: Path, command: str, environment: dict[str, str] | None = None) -> None:
    """Run a build command in a shell. Raises ProjectError with the end of what it said."""
    try:
        done = subprocess.run(
            command,
            shell=True,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=BUILD_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise ProjectError(
            f"--build {command!r}: not done after {BUILD_SECONDS:.0f} s; give a command that "
            "builds the program alone"
        ) from error
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()
        raise ProjectError(
            f"--build {command!r} fails in a copy of the project (exit status {done.returncode}): "
            f"{' / '.join(_telling(said)) or 'it says nothing'}"
        )


def _telling(said: Sequence[str]) -> list[str]:
    """The first lines with an error, each with the next one where it ends with a colon (as those of
    CMake do), else the last lines."""
    rows = [line.strip() for line in said if line.strip()]
    found: list[str] = []
    for k, row in enumerate(rows):
        if _ERROR.search(row) or (k and rows[k - 1].endswith(":") and _ERROR.search(rows[k - 1])):
            found.append(row)
    return found[:_SHOWN_LINES] or rows[-_SHOWN_LINES:]


def _read(path: Path) -> Call:
    folder, tool, *words = os.fsdecode(path.read_bytes()).split("\0")[:-1]
    return Call(tool, Path(folder), tuple(words))
