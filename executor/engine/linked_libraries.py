"""Refuses programs that need a library which this host lacks, or which runs do not see."""

from __future__ import annotations

import os
from collections.abc import Collection

from executor.cage.toolchain import missing_library
from executor.common.libraries import how_to_install
from executor.engine import elf
from executor.types import InvalidProgram


def insist_on_installed(evidence: str) -> None:
    """Raise InvalidProgram if a build failed since the host lacks a library. evidence: of it."""
    if missing := missing_library(evidence):
        raise InvalidProgram(
            f"flags: '-l{missing}': the executor's host has no library of that name; "
            f"{how_to_install(missing)}"
        )


def insist_on_visible(binary: bytes, files: Collection[str]) -> None:
    """Raise InvalidProgram for a binary that needs a library which is not in the cage. files: paths
    of those that are."""
    visible = {os.path.basename(path) for path in files}
    hidden = [name for name in elf.needed(binary) if name not in visible]
    if hidden:
        raise InvalidProgram(
            f"flags: the program needs {hidden[0]}, which this executor does not show to "
            "programs; its operator can (asm-executor serve --library NAME)"
        )
