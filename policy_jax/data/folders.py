"""Programs in folders that are no data set of this project: one folder for each program, and
folders of Hugging Face `datasets`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from executor.common import InputError, read_programs
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError

_STATE, _SPLITS = "state.json", "dataset_dict.json"


def read_program_folders(folder: Path, split: str = "train") -> list[ProgramEntry]:
    """The programs of a folder that holds a folder for each: one .c file and its tests, as
    `executor.common.read_programs` reads them, with the listings of the local gcc -O3.

    split: what the entries name as their split. Raises DatasetError naming the file that is wrong.
    """
    try:
        programs = read_programs(folder)
    except InputError as error:
        raise DatasetError(str(error)) from error
    entries = []
    for name, program in programs.items():
        try:
            listing = compile_listing(program.source, program.flags)
        except CompileError as error:
            raise DatasetError(f"{folder / name}: does not compile: {error}") from error
        origin, licence = str(folder / name), "NOASSERTION"
        entries.append(ProgramEntry(name, "", split, program, listing, origin, licence))
    return entries


def is_saved(folder: Path) -> bool:
    """Whether `datasets` wrote the folder (`Dataset.save_to_disk`, `DatasetDict.save_to_disk`)."""
    return (folder / _STATE).is_file() or (folder / _SPLITS).is_file()


def saved_files(folder: Path, split: str | None) -> list[Path]:
    """The Arrow files of a folder that `datasets` wrote, in the order of their rows.

    split: which one of several splits; None for all. Raises DatasetError.
    """
    if (folder / _SPLITS).is_file():
        names = _read(folder / _SPLITS, "splits")
        if split is not None and split not in names:
            has = ", ".join(map(str, names))
            raise DatasetError(f"{folder}: has no split {split!r}; it has {has}")
        chosen = [folder / str(name) for name in names if split in (None, name)]
        return [file for one in chosen for file in saved_files(one, None)]
    named = _read(folder / _STATE, "_data_files")
    files = [folder / str(one["filename"]) for one in named]
    for file in files:
        if not file.is_file():
            raise DatasetError(f"{folder}: lacks {file.name}, which its {_STATE} names")
    return files


def _read(path: Path, field: str) -> list[Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))[field]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DatasetError(f"{path}: cannot be read ({error}); save the data set again") from error
    if not isinstance(value, list):
        raise DatasetError(f"{path}: {field} is no list; save the data set again")
    return value
