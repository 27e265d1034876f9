"""Data sets by the name used on a command line or in a config."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from policy_jax.data import benchmark
from policy_jax.data.codenet.published import HELD_OUT_TESTS, read_published
from policy_jax.data.program_sets import ProgramEntry, read, read_splits
from policy_jax.data.rows import DatasetError, OnError

BUNDLED = "bundled:"

SPECS = (
    "bundled:val, bundled:judge, a half of one of them (such as bundled:judge-params), the folder "
    "of a data set, or a .parquet file"
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
        are checked against each other.
    split: the split of a folder to return; None returns all.
    held_out: see `published.read_published`; other data ignore it.
    Raises DatasetError.
    """
    text = str(spec)
    if text.startswith(BUNDLED):
        return benchmark.entries(text.removeprefix(BUNDLED))
    path = Path(spec)
    if not path.exists():
        raise DatasetError(f"{text!r} is neither known nor there; give {SPECS}")
    if path.is_dir():
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
        return "extra_info" in pq.read_schema(path).names
    except (OSError, pa.ArrowInvalid) as error:
        first = (str(error).splitlines() or [type(error).__name__])[0]
        raise DatasetError(f"{str(path)!r} is no parquet file ({first}); give {SPECS}") from error
