"""Data sets by the name used on a command line or in a config."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from policy_jax.config_files import ConfigError, failure, find_object, is_reference
from policy_jax.data import benchmark
from policy_jax.data.codenet.published import COLUMNS, HELD_OUT_TESTS, read_published, row_parser
from policy_jax.data.folders import is_saved, read_program_folders, saved_files
from policy_jax.data.program_sets import ProgramEntry, from_row, parse_rows, read, read_splits
from policy_jax.data.rows import DatasetError, OnError, RowError, column_names, rows_of

BUNDLED = "bundled:"

SPECS = (
    "bundled:val, bundled:judge, a half of one of them (such as bundled:judge-params), the folder "
    "of a data set, a folder that holds one folder for each program (one .c file and its tests), a "
    ".parquet file, a folder of Hugging Face datasets (save_to_disk), or module:function, which "
    "yields rows"
)


def open_dataset(
    spec: str | Path,
    *,
    split: str | None = None,
    held_out: int = HELD_OUT_TESTS,
    on_error: OnError | None = None,
) -> list[ProgramEntry]:
    """The entries that `spec` names.

    spec: `bundled:val` or `bundled:judge` for a frozen benchmark, `bundled:families`,
        `bundled:params`, `bundled:judge-families` or `bundled:judge-params` for half of one; a
        parquet file of entries or of the paper's schema; a folder of files of entries, whose splits
        are checked against each other; a folder of programs (`folders.read_program_folders`); a
        folder that `datasets` wrote, with rows in the paper's schema; `module:function` for a
        function of the user's that yields rows in the paper's schema, or `ProgramEntry`s.
    split: the split of a folder of several splits to return; None returns all.
    held_out: see `published.row_parser`; other data ignore it.
    Raises DatasetError.
    """
    text = str(spec)
    if text.startswith(BUNDLED):
        return benchmark.entries(text.removeprefix(BUNDLED))
    path = Path(spec)
    if not path.exists():
        if is_reference(text):
            return _from_function(text, held_out, on_error)
        raise DatasetError(f"{text!r} is neither known nor there; give {SPECS}")
    if path.is_dir():
        if is_saved(path):
            parse = row_parser(path.name, held_out)
            rows = _each(saved_files(path, split))
            return parse_rows(rows, text, parse, on_error)
        if not any(path.glob("*.parquet")):
            return read_program_folders(path)
        splits = read_splits(path, on_error)
        if split is not None and split not in splits:
            raise DatasetError(f"{path}: has no split {split!r}; it has {', '.join(splits)}")
        return [e for name, part in splits.items() if split in (None, name) for e in part]
    if is_published(path):
        return read_published(path, held_out=held_out, on_error=on_error)
    return read(path, on_error)


def is_published(path: Path) -> bool:
    """Whether a parquet file has the paper's columns. Raises DatasetError."""
    try:
        return "extra_info" in column_names(path)
    except DatasetError as error:
        raise DatasetError(f"{error}; give {SPECS}") from error


def _each(files: Sequence[Path]) -> Iterator[tuple[int, Mapping[str, Any] | RowError]]:
    """The rows of several files in the paper's schema, numbered through."""
    yield from enumerate(row for file in files for _, row in rows_of(file, COLUMNS))


def _from_function(reference: str, held_out: int, on_error: OnError | None) -> list[ProgramEntry]:
    """The entries of the rows that a user's function yields. Raises DatasetError."""
    try:
        function = find_object(reference)
    except ConfigError as error:
        raise DatasetError(f"{reference!r} {error}") from error
    released = row_parser(reference, held_out)

    def parse(row: Any) -> ProgramEntry:
        if isinstance(row, ProgramEntry):
            return row
        if not isinstance(row, Mapping):
            raise RowError("row", f"is {type(row).__name__}; yield rows in the paper's schema")
        if "source" in row:
            return from_row(row)
        for column in COLUMNS:
            if column not in row:
                raise RowError(column, f"is missing; the row has {', '.join(map(str, row))}")
        return released(row)

    return parse_rows(enumerate(_yielded(reference, function)), reference, parse, on_error)


def _yielded(reference: str, function: Any) -> Iterable[Any]:
    try:
        yield from function()
    except Exception as error:  # a user's function may raise anything; the user has to see it
        raise DatasetError(
            f"{reference!r} must be a function without parameters that yields rows; it raises "
            f"{failure(error)}"
        ) from error
