"""Rows of a parquet file one by one, so that a damaged row can be named and skipped."""

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


def rows_of(
    path: Path, columns: Sequence[str], optional: Sequence[str] = ()
) -> Iterator[tuple[int, Mapping[str, Any] | RowError]]:
    """Number (from 0) and values of each row, or the error in it.

    Text that is not UTF-8 makes its row an error, a damaged page all rows of its row group.
    optional: further columns, which an older file may lack.
    Raises DatasetError where the file is no parquet file or lacks one of `columns`.
    """
    try:
        file = pq.ParquetFile(path)
    except (OSError, pa.ArrowInvalid) as error:
        raise DatasetError(f"{path}: no parquet file ({_line(error)})") from error
    with file:
        lacking = [c for c in columns if c not in file.schema_arrow.names]
        if lacking:
            raise DatasetError(
                f"{path}: lacks the column {lacking[0]!r}; it has "
                f"{', '.join(file.schema_arrow.names)}"
            )
        columns = [*columns, *(c for c in optional if c in file.schema_arrow.names)]
        number = 0
        for index in range(file.num_row_groups):
            count = file.metadata.row_group(index).num_rows
            try:
                table = file.read_row_group(index, columns=columns)
            except (OSError, pa.ArrowException) as error:
                for k in range(count):
                    yield number + k, RowError("row group", f"is damaged ({_line(error)})")
            else:
                for k in range(count):
                    yield number + k, _row(table, k)
            number += count


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
