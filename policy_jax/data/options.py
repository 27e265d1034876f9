"""Options that the commands of data sets share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer


def writable_file(path: Path | None) -> Path | None:
    """The path, if a file can be written there. Raises typer.BadParameter before any work."""
    if path is None:
        return None
    folder = path.parent
    if path.is_dir():
        raise typer.BadParameter(f"{path} is a folder; name a file in it")
    if not folder.is_dir():
        raise typer.BadParameter(f"there is no folder {folder}; create it or name another")
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise typer.BadParameter(f"{path} may not be written; name another file")
    return path


def new_folder(path: Path) -> Path:
    """The path, created as a folder where it is none. Raises typer.BadParameter."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise typer.BadParameter(
            f"cannot create the folder {path} ({error.strerror}); name another"
        ) from error
    return path


FiguresOption = Annotated[
    Path | None,
    typer.Option(help="write every program's figures here, as JSON", callback=writable_file),
]
