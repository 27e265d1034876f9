"""Entries on disk: whole again when read, wrong ones named, splits apart, order reproducible."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from executor.types import Program, TestCase, TestKind
from policy_jax.data.program_sets import (
    SCHEMA,
    ProgramEntry,
    check_splits,
    from_row,
    read,
    read_splits,
    to_row,
    write,
)
from policy_jax.data.rows import DatasetError, RowError
from policy_jax.data.stream import shuffled


def entry(k: int, **changes: Any) -> ProgramEntry:
    tests = (
        TestCase("a", b"1\n", b"2\n"),
        TestCase("b", b"\xff\x00", None, TestKind.HELD_OUT),
        TestCase("c", b"9\n", b"", TestKind.TIMING),
        TestCase("d", b"", None, arguments=("-n", "é", ""), files=(("f", b"\0"), ("g h", b""))),
    )
    made = ProgramEntry(
        name=f"p{k}",
        group=f"g{k}",
        split="train",
        program=Program(f"int main(void) {{ return {k}; }}\n", tests),
        listing=f"main:\n\tmovl\t${k}, %eax\n\tret\n",
        origin="a test",
        licence="Apache-2.0",
        timeable=k % 2 == 0,
        prompt=(("user", f"prompt {k}"),) if k else (),
    )
    return replace(made, **changes)


def test_a_time_limit_of_a_program_is_kept_and_may_be_absent(tmp_path: Path) -> None:
    limited = replace(entry(1), program=replace(entry(1).program, wall_seconds=20.0))
    write(tmp_path / "x.parquet", [limited, entry(2)])
    assert read(tmp_path / "x.parquet") == [limited, entry(2)]
    table = pq.read_table(tmp_path / "x.parquet").drop_columns(["wall_seconds"])
    pq.write_table(table, tmp_path / "earlier.parquet")
    assert [e.program.wall_seconds for e in read(tmp_path / "earlier.parquet")] == [None, None]


def test_entries_come_back_as_they_were_written(tmp_path: Path) -> None:
    entries = [entry(k) for k in range(5)]
    write(tmp_path / "x.parquet", entries)
    assert read(tmp_path / "x.parquet") == entries
    assert pq.read_schema(tmp_path / "x.parquet").names == SCHEMA.names


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("source", "", "source: is empty"),
        ("source", "a\0b", "source: holds a NUL character at position 1"),
        ("source", None, "source: is NoneType, not text"),
        ("licence", " ", "licence: is empty"),
        ("flags", ["-O3", "O2"], "flags[1]: 'O2' is no flag of a compiler"),
        ("flags", None, "flags: is NoneType, not a list"),
        ("wall_seconds", 61.0, "wall_seconds: 61.0 is not above 0 and at most 60"),
        ("timeable", None, "timeable: None is neither true nor false"),
        ("tests", [], "tests: is empty; a program needs at least one test"),
        ("prompt", [{"role": "me", "content": ""}], "prompt[0].role: 'me' is unknown"),
        ("prompt", [{"role": "user"}], "prompt[0].content: is NoneType, not text"),
    ],
)
def test_a_wrong_field_is_named(field: str, value: Any, message: str) -> None:
    with pytest.raises(RowError) as caught:
        from_row({**to_row(entry(1)), field: value})
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", "", "tests[1].name: '' is no name"),
        ("name", "a", "tests: the name 'a' occurs twice"),
        ("kind", "secret", "tests[1].kind: 'secret' is unknown; use reward, held_out, timing"),
        ("stdin", None, "tests[1].stdin: is NoneType, not bytes"),
        ("expected", "text", "tests[1].expected: is str, not bytes"),
        ("arguments", "-n", "tests[1].arguments: is str, not a list"),
        ("arguments", ["a", None], "tests[1].arguments[1]: is NoneType, not text"),
        ("files", [{"name": "a"}], "tests[1].files[0]: is no file; give a name and a content"),
        ("files", [{"name": "a/b", "content": b""}], "tests[1]: files[0].name: 'a/b' is no plain"),
    ],
)
def test_a_wrong_field_of_a_test_is_named(field: str, value: Any, message: str) -> None:
    row = to_row(entry(1))
    row["tests"][1][field] = value
    with pytest.raises(RowError) as caught:
        from_row(row)
    assert str(caught.value).startswith(message)


def test_sets_written_before_tests_had_arguments_and_files_are_read(tmp_path: Path) -> None:
    rows = [to_row(entry(k)) for k in range(2)]
    for row in rows:
        row["tests"] = [
            {k: v for k, v in test.items() if k not in ("arguments", "files")}
            for test in row["tests"]
        ]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "x.parquet")
    for k, old in enumerate(read(tmp_path / "x.parquet")):
        now = entry(k).program
        bare = tuple(replace(test, arguments=(), files=()) for test in now.tests)
        assert old.program == replace(now, tests=bare)


def test_a_bad_row_is_named_by_number_and_name_and_the_others_read(tmp_path: Path) -> None:
    rows = [to_row(entry(k)) for k in range(4)]
    rows[2]["listing"] = ""
    rows[3]["name"] = "p0"
    path = tmp_path / "x.parquet"
    pq.write_table(pa.Table.from_pylist(rows, schema=SCHEMA), path)
    errors: list[DatasetError] = []
    assert [e.name for e in read(path, errors.append)] == ["p0", "p1"]
    assert [str(e) for e in errors] == [
        f"{path}: row 2 ('p2'): listing: is empty",
        f"{path}: row 3 ('p0'): name: 'p0' is the name of an earlier row too",
    ]
    with pytest.raises(DatasetError, match="row 2"):
        read(path)


def test_a_damaged_row_group_costs_its_rows_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    rows = [to_row(entry(k)) for k in range(6)]
    table = pa.Table.from_pylist(rows, schema=SCHEMA)
    pq.write_table(table, path, row_group_size=2, compression="zstd", use_dictionary=False)
    column = pq.read_metadata(path).row_group(1).column(SCHEMA.names.index("source"))
    data = bytearray(path.read_bytes())
    at = column.data_page_offset
    data[at : at + column.total_compressed_size] = bytes(column.total_compressed_size)
    path.write_bytes(data)
    errors: list[DatasetError] = []
    assert [e.name for e in read(path, errors.append)] == ["p0", "p1", "p4", "p5"]
    assert len(errors) == 2
    assert "row 2: row group: is damaged" in str(errors[0])


def test_a_file_without_a_column_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    pq.write_table(pa.table({"name": ["a"]}), path)
    with pytest.raises(DatasetError, match="lacks the column 'group'; it has name"):
        read(path)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"group": "g1"}, "are both of 'g1'"),
        ({"name": "p1"}, "have one name"),
        ({"listing": "main:\n  movl $1, %eax\n\tret\n"}, "have equal listings"),
    ],
)
def test_what_stands_in_two_splits_is_refused(
    changes: dict[str, Any], message: str, tmp_path: Path
) -> None:
    write(tmp_path / "train.parquet", [entry(1), entry(2)])
    write(tmp_path / "val.parquet", [entry(3, split="val", **changes)])
    with pytest.raises(DatasetError, match=message):
        read_splits(tmp_path)


def test_splits_apart_are_read_by_name(tmp_path: Path) -> None:
    write(tmp_path / "train.parquet", [entry(1), entry(2, group="g1"), entry(4, group="")])
    write(tmp_path / "val.parquet", [entry(3, split="val"), entry(5, split="val", group="")])
    splits = read_splits(tmp_path)
    assert {split: len(part) for split, part in splits.items()} == {"train": 3, "val": 2}
    check_splits([e for part in splits.values() for e in part])


def test_an_iterator_goes_on_from_its_state_in_an_order_set_by_the_seed() -> None:
    entries = [entry(k) for k in range(6)]
    first = iter(shuffled(entries, 3).to_iter_dataset())
    before = [next(first).name for _ in range(8)]  # into the second epoch
    state = first.get_state()
    after = [next(first).name for _ in range(10)]
    second = iter(shuffled(entries, 3).to_iter_dataset())
    second.set_state(state)
    assert [next(second).name for _ in range(10)] == after
    assert [shuffled(entries, 3)[i].name for i in range(8)] == before
    assert sorted(before[:6]) == [e.name for e in entries]
    assert before != [shuffled(entries, 4)[i].name for i in range(8)]
