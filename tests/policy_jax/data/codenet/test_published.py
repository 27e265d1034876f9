"""Rows as released: prompts to the byte, honest tests, and errors that name row and field."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from released import released_row

from executor.types import TestKind
from policy_jax.asm.level import optimisation_level
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import FAMILIES, make_program
from policy_jax.data.codenet.published import read_published
from policy_jax.data.rows import DatasetError

SOURCE = "int add(int a, int b)\n{\n  return a + b;\n}\nint main(void) { return add(1, 2); }"


def file_of(folder: Path, rows: list[dict[str, Any]]) -> Path:
    path = folder / "rows.parquet"
    pq.write_table(pa.Table.from_pylist(rows), path)
    return path


def test_a_row_keeps_its_prompt_to_the_byte(tmp_path: Path) -> None:
    row = released_row(4)
    (entry,) = read_published(file_of(tmp_path, [row]))
    assert entry.messages == row["prompt"]
    assert entry.listing == row["extra_info"]["unoptimized_assembly"]
    assert entry.name == "train-4"
    assert "s000000004.c" in entry.origin


def test_stored_tests_are_split_into_reward_and_held_out(tmp_path: Path) -> None:
    path = file_of(tmp_path, [released_row(0, tests=12)])

    def kinds(held_out: int) -> list[TestKind]:
        (entry,) = read_published(path, held_out=held_out)
        return [test.kind for test in entry.program.tests]

    assert kinds(3) == [TestKind.REWARD] * 7 + [TestKind.HELD_OUT] * 5
    assert kinds(0) == [TestKind.REWARD] * 10  # the paper's
    with pytest.raises(ValueError, match="held_out = 10"):
        kinds(10)


def test_few_tests_still_leave_one_to_the_reward(tmp_path: Path) -> None:
    (entry,) = read_published(file_of(tmp_path, [released_row(0, tests=2)]))
    assert [t.kind for t in entry.program.tests] == [TestKind.REWARD, TestKind.HELD_OUT]


def test_an_unoptimised_listing_is_made_anew_and_its_prompt_kept(tmp_path: Path) -> None:
    slow = compile_listing(SOURCE, ("-O0",))
    row = released_row(1, c_code=SOURCE, unoptimized_assembly=slow)
    (entry,) = read_published(file_of(tmp_path, [row]))
    assert entry.listing == compile_listing(SOURCE, ("-O3",))
    assert entry.messages == row["prompt"]
    assert entry.origin.endswith("-O0 listing")


def test_recompiling_replaces_the_listing(tmp_path: Path) -> None:
    path = file_of(tmp_path, [released_row(1)])
    (entry,) = read_published(path, recompile=True)
    assert entry.listing == compile_listing("int main(void) { return 1; }", ("-O3",))


@pytest.mark.parametrize("family", list(FAMILIES)[::9])
def test_levels_are_told_apart(family: str) -> None:
    source = make_program(family, 2).source
    hardened = ("-fcf-protection", "-fstack-protector-strong")
    assert optimisation_level(compile_listing(source, ("-O0", *hardened))) == "-O0"
    for level in ("-O1", "-O3"):
        listing = compile_listing(source, (level, *hardened))
        assert optimisation_level(listing) == "optimised"


def test_a_text_without_functions_has_no_level() -> None:
    with pytest.raises(ValueError, match="defines no function"):
        optimisation_level("\t.text\n")


def test_bad_rows_are_named_and_the_others_read(tmp_path: Path) -> None:
    missing = released_row(1)
    missing["extra_info"]["outputs"].pop()
    hole = released_row(2)
    hole["extra_info"]["inputs"][3] = None
    rows = [
        released_row(0),
        missing,
        hole,
        released_row(3, c_code=""),
        released_row(4, unoptimized_assembly="nothing"),
        {**released_row(5), "prompt": []},
        released_row(6),
        released_row(6),
    ]
    errors: list[DatasetError] = []
    path = file_of(tmp_path, rows)
    entries = read_published(path, on_error=errors.append)
    assert [entry.name for entry in entries] == ["train-0", "train-6"]
    texts = [str(error).removeprefix(f"{path}: ") for error in errors]
    assert texts == [
        "row 1: extra_info.outputs: has 9 texts for 10 inputs; one is missing",
        "row 2: extra_info.inputs[3]: is missing",
        "row 3: extra_info.c_code: is missing or empty",
        "row 4: extra_info.unoptimized_assembly: the listing defines no function; is it the "
        "output of gcc -S?",
        "row 5: prompt: holds no turns",
        "row 7: name: 'train-6' is the name of an earlier row too",
    ]
    with pytest.raises(DatasetError, match=r"row 1: extra_info\.outputs"):
        read_published(path)


def test_a_source_that_is_not_utf8_is_named_and_the_others_read(tmp_path: Path) -> None:
    table = pa.Table.from_pylist([released_row(k) for k in range(3)])
    # Arrow does not validate strings, so a writer may have put any bytes there.
    info = table.column("extra_info").combine_chunks()
    fields = {f.name: info.field(i) for i, f in enumerate(info.type)}
    sources = [s.encode() for s in fields["c_code"].to_pylist()]
    sources[1] = b"/* caf\xe9 */ int main(void) { return 1; }"
    fields["c_code"] = pa.array(sources, pa.binary()).cast(pa.string(), safe=False)
    spoilt = pa.StructArray.from_arrays(list(fields.values()), names=list(fields))
    table = table.set_column(table.column_names.index("extra_info"), "extra_info", spoilt)
    path = tmp_path / "rows.parquet"
    pq.write_table(table, path)
    errors: list[DatasetError] = []
    entries = read_published(path, on_error=errors.append)
    assert [entry.name for entry in entries] == ["train-0", "train-2"]
    assert [str(e) for e in errors] == [
        f"{path}: row 1: extra_info.c_code: is not UTF-8 text (byte 6)"
    ]
