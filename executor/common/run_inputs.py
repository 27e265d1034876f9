"""What tests give a run beside its standard input, and names of files that it writes: from
options, from folders.

Arguments stand in a text as in a shell: separated by blanks, with quotes and backslashes. Nothing
is expanded: no variable, no pattern of file names.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

from executor.common.errors import InputError

Files = tuple[tuple[str, bytes], ...]
"""File names and contents, as in `executor.types.TestCase.files`."""


def split_arguments(text: str, where: str) -> tuple[str, ...]:
    """The arguments in a text. where: the option or file, for messages. Raises InputError."""
    try:
        return tuple(shlex.split(text))
    except ValueError as error:
        remedy = {
            "No closing quotation": "a quotation mark has no partner; close it, or put \\ before "
            "one that is meant literally"
        }.get(str(error), "it ends with a backslash; write \\\\ for one that is meant literally")
        raise InputError(f"{where}: {remedy}") from error


def read_arguments(path: Path) -> tuple[str, ...]:
    """The arguments in a file. Raises InputError."""
    data = _read(path, "file of arguments")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: these arguments are not UTF-8 ({error}); convert it") from error
    return split_arguments(text, str(path))


def read_files_option(paths: Sequence[Path], option: str = "--file") -> Files:
    """The files that an option names; a run sees them by their last name. Raises InputError."""
    found: dict[str, Path] = {}
    for path in paths:
        if path.is_dir():
            raise InputError(f"{option} {path}: this is a folder; name its files one by one")
        if path.name in found:
            raise InputError(
                f"{option} {path}: {found[path.name]} has the same name, and a run sees both in "
                "one folder; rename one"
            )
        found[path.name] = path
    return tuple((name, _read(path, "file", f"{option} ")) for name, path in sorted(found.items()))


def read_outputs_option(names: Sequence[str], option: str = "--output-file") -> tuple[str, ...]:
    """The names of files that a run writes, as an option gives them. Raises InputError."""
    for name in names:
        if "/" in name:
            raise InputError(
                f"{option} {name}: a run writes into one folder; give the name alone, "
                f"{name.rstrip('/').rpartition('/')[2]}"
            )
    return tuple(sorted(set(names)))


def read_outputs(path: Path) -> tuple[str, ...]:
    """The names of output files in a file, separated as in a shell. Raises InputError."""
    return read_outputs_option(read_arguments(path), str(path))


def read_files_folder(folder: Path) -> Files:
    """The files of a folder. Raises InputError for a folder inside it, or where it is empty."""
    try:
        paths = sorted(folder.iterdir())
    except OSError as error:
        raise InputError(
            f"{folder}: cannot read this folder of files ({error.strerror}); check its mode"
        ) from error
    for path in paths:
        if not path.is_file():
            raise InputError(
                f"{path}: this is no plain file, and a run sees plain files in one folder; move "
                "its files up, or remove it"
            )
    if not paths:
        raise InputError(f"{folder}: this folder is empty; put the test's files there or remove it")
    return tuple((path.name, _read(path, "file")) for path in paths)


def _read(path: Path, what: str, option: str = "") -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{option}{path}: cannot read this {what} ({error.strerror}); check its path and mode"
        ) from error
