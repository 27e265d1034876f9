"""Appending rows to a parquet file, safe against a kill at any moment.

A parquet file cannot be appended to, so rows go to numbered shards in `FILE.parts/`, each written
whole under another name and then renamed. At the end `merge` makes one file of them. `read_rows`
reads both, so it includes the rows of a run that is not over, or was killed.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq


class ShardWriter:
    """Appends rows of one schema to `path`. Not thread-safe: one writer, one thread."""

    def __init__(self, path: Path, schema: pa.Schema, rows_per_shard: int = 64) -> None:
        self._path = path
        self._schema = schema
        self._rows_per_shard = rows_per_shard
        self._pending: list[dict[str, Any]] = []
        self._folder = _folder(path)
        self._folder.mkdir(parents=True, exist_ok=True)
        numbers = [int(shard.stem) for shard in _shards(path)]
        self._next = max(numbers, default=-1) + 1

    def add(self, row: dict[str, Any]) -> None:
        self._pending.append(row)
        if len(self._pending) >= self._rows_per_shard:
            self.flush()

    def flush(self) -> None:
        """Write the pending rows as a shard."""
        if not self._pending:
            return
        table = pa.Table.from_pylist(self._pending, schema=self._schema)
        write_table(table, self._folder / f"{self._next:06d}.parquet")
        self._next += 1
        self._pending = []

    def merge(self) -> None:
        """Put all rows into `path` and remove the shards."""
        self.flush()
        rows = read_rows(self._path)
        write_table(pa.Table.from_pylist(rows, schema=self._schema), self._path)
        for shard in _shards(self._path):
            shard.unlink()
        self._folder.rmdir()


def read_rows(path: Path) -> list[dict[str, Any]]:
    """All rows of the file and of its shards, in the order written; none where neither exists.

    A merge that was killed between writing the file and removing the shards leaves rows in both;
    equal rows are returned once.
    """
    files = ([path] if path.exists() else []) + _shards(path)
    rows: list[dict[str, Any]] = []
    seen: set[str] = set()
    for file in files:
        for row in pq.read_table(file).to_pylist():
            key = repr(row)
            if key not in seen:
                seen.add(key)
                rows.append(row)
    return rows


def _folder(path: Path) -> Path:
    return path.with_name(path.name + ".parts")


def _shards(path: Path) -> list[Path]:
    return sorted(_folder(path).glob("[0-9]*.parquet"))


def write_table(table: pa.Table, path: Path) -> None:
    """Write a parquet file under another name and rename it, so that it is never incomplete."""
    unfinished = path.with_name(path.name + ".tmp")
    pq.write_table(table, unfinished, compression="zstd")
    os.replace(unfinished, path)
