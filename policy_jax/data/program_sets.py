"""The type of the programs of a data set, and its Parquet form.

Whatever the source (bundled families, released rows, CodeNet), a program becomes an `ProgramEntry`.
A file of entries has one row a program, in the columns of `SCHEMA`. `read` checks every field of
every row, so later code need not. `read_splits` also checks that no program is in two splits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from executor.client import MAX_WALL_SECONDS, Program, TestCase, TestKind
from policy_jax.asm.normalise import normalise
from policy_jax.data.rows import DatasetError, OnError, RowError, rows_of
from policy_jax.data.shards import write_table

_FILE = ("name", "content")
ROLES = ("system", "user", "assistant")

SCHEMA = pa.schema(
    [
        ("name", pa.string()),
        ("group", pa.string()),
        ("split", pa.string()),
        ("source", pa.string()),
        ("flags", pa.list_(pa.string())),
        ("listing", pa.string()),
        (
            "tests",
            pa.list_(
                pa.struct(
                    [
                        ("name", pa.string()),
                        ("kind", pa.string()),
                        ("stdin", pa.binary()),
                        ("expected", pa.binary()),
                        # Null in sets of earlier versions, which are read too.
                        ("arguments", pa.list_(pa.string())),
                        (
                            "files",
                            pa.list_(pa.struct([("name", pa.string()), ("content", pa.binary())])),
                        ),
                    ]
                )
            ),
        ),
        ("origin", pa.string()),
        ("licence", pa.string()),
        ("timeable", pa.bool_()),
        ("prompt", pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())]))),
        ("wall_seconds", pa.float64()),
    ]
)

OPTIONAL = ("wall_seconds",)
"""Columns that files of earlier versions lack."""

Message = tuple[str, str]
"""Role and content of a turn of a chat."""


@dataclass(frozen=True, slots=True)
class ProgramEntry:
    """A program of a data set.

    name: unique in the data set.
    group: the problem or family, which two splits must not share; "" where it is unknown.
    split: "train", "val", ...
    program: C source, flags of the baseline build, tests of the three kinds.
    listing: the source compiled with these flags; normally gcc -O3.
    origin: a description of its source for a reader. licence: its SPDX identifier.
    timeable: False where no known input makes it work long enough to be timed.
    prompt: the turns stored in the row, to the byte; () where prompts are made from source and
        listing.
    """

    name: str
    group: str
    split: str
    program: Program
    listing: str
    origin: str
    licence: str
    timeable: bool = True
    prompt: tuple[Message, ...] = ()

    @property
    def messages(self) -> list[dict[str, str]]:
        """`prompt` as chat templates take it."""
        return [{"role": role, "content": content} for role, content in self.prompt]


def to_row(entry: ProgramEntry) -> dict[str, Any]:
    """The entry as a row of `SCHEMA`."""
    return {
        "name": entry.name,
        "group": entry.group,
        "split": entry.split,
        "source": entry.program.source,
        "flags": list(entry.program.flags),
        "listing": entry.listing,
        "tests": [
            {
                "name": t.name,
                "kind": t.kind.value,
                "stdin": t.stdin,
                "expected": t.expected,
                "arguments": list(t.arguments),
                "files": [{"name": name, "content": content} for name, content in t.files],
            }
            for t in entry.program.tests
        ],
        "origin": entry.origin,
        "licence": entry.licence,
        "timeable": entry.timeable,
        "prompt": entry.messages,
        "wall_seconds": entry.program.wall_seconds,
    }


def from_row(row: Mapping[str, Any]) -> ProgramEntry:
    """The entry of a row. Raises RowError naming the field that is wrong and its value."""
    tests = tuple(_test(row, i) for i in range(len(_list(row, "tests"))))
    if not tests:
        raise RowError("tests", "is empty; a program needs at least one test")
    names = [test.name for test in tests]
    if len(set(names)) < len(names):
        twice = next(n for n in names if names.count(n) > 1)
        raise RowError("tests", f"the name {twice!r} occurs twice; names must differ")
    flags = tuple(_list(row, "flags"))
    for i, flag in enumerate(flags):
        if not isinstance(flag, str) or not flag.startswith("-"):
            raise RowError(f"flags[{i}]", f"{flag!r} is no flag of a compiler")
    timeable = row.get("timeable")
    if not isinstance(timeable, bool):
        raise RowError("timeable", f"{timeable!r} is neither true nor false")
    return ProgramEntry(
        name=_text(row, "name"),
        group=_text(row, "group", empty=True),
        split=_text(row, "split"),
        program=Program(_text(row, "source"), tests, flags, _wall_seconds(row)),
        listing=_text(row, "listing"),
        origin=_text(row, "origin"),
        licence=_text(row, "licence"),
        timeable=timeable,
        prompt=tuple(_message(m, i) for i, m in enumerate(_list(row, "prompt"))),
    )


def write(path: Path, entries: Iterable[ProgramEntry]) -> None:
    """Write a file of entries, whole or not at all."""
    write_table(pa.Table.from_pylist([to_row(e) for e in entries], schema=SCHEMA), path)


def read(path: Path, on_error: OnError | None = None) -> list[ProgramEntry]:
    """The entries of a file, in its order.

    on_error: called for each row that cannot be used, which is then left out; without it the first
        such row raises. Raises DatasetError, naming file, row and field.
    """
    needed = [name for name in SCHEMA.names if name not in OPTIONAL]
    return parse_rows(rows_of(path, needed, OPTIONAL), str(path), from_row, on_error)


def parse_rows(
    rows: Iterable[tuple[int, Mapping[str, Any] | RowError]],
    where: str,
    parse: Callable[[Mapping[str, Any]], ProgramEntry],
    on_error: OnError | None = None,
) -> list[ProgramEntry]:
    """The entries that `parse` makes of rows; names must differ. where: what errors name as the
    place of the rows. Errors are handled as in `read`."""
    entries: dict[str, ProgramEntry] = {}
    for number, row in rows:
        try:
            if isinstance(row, RowError):
                raise row
            entry = parse(row)
            if entry.name in entries:
                raise RowError("name", f"{entry.name!r} is the name of an earlier row too")
            entries[entry.name] = entry
        except RowError as error:
            named = DatasetError(f"{where}: row {number}{_name_of(row)}: {error}")
            if on_error is None:
                raise named from error
            on_error(named)
    return list(entries.values())


def read_splits(folder: Path, on_error: OnError | None = None) -> dict[str, list[ProgramEntry]]:
    """The entries of all parquet files of a folder by split.

    Raises DatasetError where splits overlap (see `check_splits`) or there is no file.
    """
    files = sorted(folder.glob("*.parquet"))
    if not files:
        raise DatasetError(f"{folder}: holds no parquet files; give the folder of a data set")
    entries = [entry for file in files for entry in read(file, on_error)]
    check_splits(entries)
    splits: dict[str, list[ProgramEntry]] = {}
    for entry in entries:
        splits.setdefault(entry.split, []).append(entry)
    return splits


def check_splits(entries: Iterable[ProgramEntry]) -> None:
    """Raise DatasetError where a group, a name or a listing is in two splits.

    Listings are compared in canonical form: white space, label names and the like do not make
    another program.
    """
    seen: dict[tuple[str, str], ProgramEntry] = {}
    for entry in entries:
        keys = [("name", entry.name), ("listing", "\n".join(normalise(entry.listing)))]
        if entry.group:
            keys.append(("group", entry.group))
        for kind, key in keys:
            other = seen.setdefault((kind, key), entry)
            if other.split != entry.split:
                what = {"name": "have one name", "listing": "have equal listings"}.get(
                    kind, f"are both of {key!r}"
                )
                raise DatasetError(
                    f"{other.name!r} of split {other.split!r} and {entry.name!r} of split "
                    f"{entry.split!r} {what}; a policy would be judged on what it was trained on"
                )


def _text(row: Mapping[str, Any], field: str, *, empty: bool = False) -> str:
    value = row.get(field)
    if not isinstance(value, str):
        raise RowError(field, f"is {type(value).__name__}, not text")
    if not empty and not value.strip():
        raise RowError(field, "is empty")
    if "\0" in value:
        raise RowError(field, f"holds a NUL character at position {value.index(chr(0))}")
    return value


def _wall_seconds(row: Mapping[str, Any]) -> float | None:
    value = row.get("wall_seconds")
    if value is None:
        return None
    if not isinstance(value, float) or not 0 < value <= MAX_WALL_SECONDS:
        raise RowError("wall_seconds", f"{value!r} is not above 0 and at most {MAX_WALL_SECONDS:g}")
    return value


def _list(row: Mapping[str, Any], field: str) -> list[Any]:
    value = row.get(field)
    if not isinstance(value, list):
        raise RowError(field, f"is {type(value).__name__}, not a list")
    return value


def _test(row: Mapping[str, Any], index: int) -> TestCase:
    test, field = row["tests"][index], f"tests[{index}]"
    if not isinstance(test, Mapping):
        raise RowError(field, f"is {type(test).__name__}, not a test")
    name, kind, stdin, expected = (test.get(k) for k in ("name", "kind", "stdin", "expected"))
    if not isinstance(name, str) or not name:
        raise RowError(f"{field}.name", f"{name!r} is no name")
    if kind not in {k.value for k in TestKind}:
        raise RowError(
            f"{field}.kind", f"{kind!r} is unknown; use {', '.join(k.value for k in TestKind)}"
        )
    if not isinstance(stdin, bytes):
        raise RowError(f"{field}.stdin", f"is {type(stdin).__name__}, not bytes")
    if expected is not None and not isinstance(expected, bytes):
        raise RowError(f"{field}.expected", f"is {type(expected).__name__}, not bytes")
    read = TestCase(
        name,
        stdin,
        expected,
        TestKind(kind),
        tuple(
            _argument(word, f"{field}.{place}") for place, word in _each(test, "arguments", field)
        ),
        tuple(_file(file, f"{field}.{place}") for place, file in _each(test, "files", field)),
    )
    if fault := read.input_fault():
        raise RowError(field, fault)
    return read


def _each(test: Mapping[str, Any], name: str, field: str) -> list[tuple[str, Any]]:
    """The elements of a list of a test, with their places; none where there is no list."""
    value = test.get(name)
    if value is not None and not isinstance(value, list):
        raise RowError(f"{field}.{name}", f"is {type(value).__name__}, not a list")
    return [(f"{name}[{i}]", one) for i, one in enumerate(value or ())]


def _argument(word: Any, field: str) -> str:
    if not isinstance(word, str):
        raise RowError(field, f"is {type(word).__name__}, not text")
    return word


def _file(file: Any, field: str) -> tuple[str, bytes]:
    name, content = (file.get(k) if isinstance(file, Mapping) else None for k in _FILE)
    if not isinstance(name, str) or not isinstance(content, bytes):
        raise RowError(field, "is no file; give a name and a content, which is bytes")
    return name, content


def _message(message: Any, index: int) -> Message:
    field = f"prompt[{index}]"
    if not isinstance(message, Mapping):
        raise RowError(field, f"is {type(message).__name__}, not a turn")
    role, content = message.get("role"), message.get("content")
    if role not in ROLES:
        raise RowError(f"{field}.role", f"{role!r} is unknown; use {', '.join(ROLES)}")
    if not isinstance(content, str):
        raise RowError(f"{field}.content", f"is {type(content).__name__}, not text")
    return role, content


def _name_of(row: Any) -> str:
    name = row.get("name") if isinstance(row, Mapping) else None
    return f" ({name!r})" if isinstance(name, str) else ""
