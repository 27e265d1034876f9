"""Files that `sample` writes: whether it can, and all of a file or nothing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile


def check_target(target: Path, program: Sequence[Path]) -> None:
    """Raise ValueError if the listing cannot be written, before the search takes its time."""
    folder = _behind(target).parent
    if not folder.is_dir():
        raise ValueError(f"-o {target}: there is no folder {folder}; create it or name another")
    if target.is_dir():
        raise ValueError(f"-o {target}: this is a folder; name a file in it")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise ValueError(f"-o {target}: the folder {folder} may not be written to; name another")
    if target.exists() and not os.access(target, os.W_OK):
        raise ValueError(f"-o {target}: this file may not be written to; name another")
    if any(target.resolve() == source.resolve() for source in program):
        raise ValueError(f"-o {target}: this is the program itself; name another file")


def _behind(target: Path) -> Path:
    """The target of a link; /dev/null, /dev/stdout and the like are taken as they are."""
    return target if target.exists() and not target.is_file() else target.resolve()


def write_whole(target: Path, text: str) -> None:
    """Write all or nothing, even if interrupted. Links, pipes and devices are kept as they are.

    Raises OSError.
    """
    target = _behind(target)
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8")
        return
    part = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def check_folder(folder: Path, option: str) -> None:
    """Raise ValueError if `folder` cannot be made or written to, before the search takes its time.

    option: for the message.
    """
    missing = not folder.exists()
    try:
        folder.mkdir(exist_ok=True)
        with TemporaryFile(dir=folder):
            pass
        if missing:
            folder.rmdir()
    except OSError as error:
        raise ValueError(
            f"{option} {folder}: cannot be written to ({error.strerror}); name a folder that can, "
            "or a new one in such a folder"
        ) from error
