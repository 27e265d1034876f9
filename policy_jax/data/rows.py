"""Rows of a parquet or Arrow file one by one, so that a damaged row can be named and skipped.

Arrow files are those of the `datasets` package (`save_to_disk`), which is not needed to read them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq


class DatasetError(ValueError):
    """A file, row or field of a data set cannot be used; the message names it."""


class RowError(ValueError):
    """A field of one row is wrong."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field


OnError = Callable[[DatasetError], None]


ARROW = ".arrow"
"""End of the name of a file that is read as an Arrow stream; any other is read as parquet."""


def rows_of(
    path: Path, columns: Sequence[str], optional: Sequence[str] = ()
) -> Iterator[tuple[int, Mapping[str, Any] | RowError]]:
    """Number (from 0) and values of each row, or the error in it.

    Text that is not UTF-8 makes its row an error, a damaged page all rows of its row group.
    optional: further columns, which an older file may lack.
    Raises DatasetError where the file is neither kind of file or lacks one of `columns`.
    """

    def chosen(names: Sequence[str]) -> list[str]:
        lacking = [c for c in columns if c not in names]
        if lacking:
            raise DatasetError(
                f"{path}: lacks the column {lacking[0]!r}; it has {', '.join(names)}"
            )
        return [*columns, *(c for c in optional if c in names)]

    number = 0
    read = _arrow_tables if path.suffix == ARROW else _parquet_tables
    for count, table in read(path, chosen):
        for k in range(count):
            yield number + k, table if isinstance(table, RowError) else _row(table, k)
        number += count


def column_names(path: Path) -> list[str]:
    """The columns of a parquet or Arrow file. Raises DatasetError where it is neither."""
    try:
        if path.suffix == ARROW:
            with pa.memory_map(str(path)) as file, pa.ipc.open_stream(file) as stream:
                return list(stream.schema.names)
        return list(pq.read_schema(path).names)
    except (OSError, pa.ArrowInvalid) as error:
        kind = "Arrow" if path.suffix == ARROW else "parquet"
        raise DatasetError(f"{str(path)!r} is no {kind} file ({_line(error)})") from error


Choose = Callable[[Sequence[str]], list[str]]
"""The columns to read, of those that a file has."""


def _parquet_tables(path: Path, chosen: Choose) -> Iterator[tuple[int, pa.Table | RowError]]:
    """Number of rows and rows of each row group, or what is wrong with it."""
    try:
        file = pq.ParquetFile(path)
    except (OSError, pa.ArrowInvalid) as error:
        raise DatasetError(f"{path}: no parquet file ({_line(error)})") from error
    with file:
        columns = chosen(file.schema_arrow.names)
        for index in range(file.num_row_groups):
            count = file.metadata.row_group(index).num_rows
            try:
                yield count, file.read_row_group(index, columns=columns)
            except (OSError, pa.ArrowException) as error:
                yield count, RowError("row group", f"is damaged ({_line(error)})")


def _arrow_tables(path: Path, chosen: Choose) -> Iterator[tuple[int, pa.Table | RowError]]:
    """Number of rows and rows of each batch of an Arrow stream."""
    try:
        with pa.memory_map(str(path)) as file, pa.ipc.open_stream(file) as stream:
            columns = chosen(stream.schema.names)
            for batch in stream:
                yield batch.num_rows, pa.Table.from_batches([batch]).select(columns)
    except (OSError, pa.ArrowException) as error:
        raise DatasetError(f"{path}: no Arrow file, or damaged ({_line(error)})") from error


def _row(table: pa.Table, index: int) -> Mapping[str, Any] | RowError:
    row: dict[str, Any] = {}
    for name in table.column_names:
        value = table.column(name)[index]
        try:
            row[name] = value.as_py()
        except UnicodeDecodeError as error:
            return RowError(_undecodable(name, value), f"is not UTF-8 text (byte {error.start})")
    return row


def _undecodable(name: str, value: pa.Scalar) -> str:
    """The innermost field of a value whose text cannot be decoded."""
    if isinstance(value, pa.StructScalar) and value.is_valid:
        for field in value:
            try:
                value[field].as_py()
            except UnicodeDecodeError:
                return _undecodable(f"{name}.{field}", value[field])
    return name


def _line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
