"""A user's programs and rows as a data set: folders of programs, saved data sets, functions."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from guide_examples import write_examples
from released import released_row

from policy_jax.config_files import ConfigError
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError
from policy_jax.data.specs import open_dataset
from policy_jax.evaluation.questions import read_questions
from policy_jax.ppo.sources import DatasetSource, usage

ROWS = [released_row(k) for k in range(5)]


def save(folder: Path, *shards: list[dict[str, Any]]) -> None:
    """The files that `datasets.Dataset.save_to_disk` writes (5.2), as far as they are read."""
    folder.mkdir(parents=True)
    files = []
    for k, rows in enumerate(shards):
        table = pa.Table.from_pylist(rows)
        files.append({"filename": f"data-{k:05}-of-{len(shards):05}.arrow"})
        with pa.ipc.new_stream(folder / files[-1]["filename"], table.schema) as stream:
            stream.write_table(table, max_chunksize=2)
    state = {"_data_files": files, "_fingerprint": "0", "_format_type": None, "_split": None}
    (folder / "state.json").write_text(json.dumps(state))
    (folder / "dataset_info.json").write_text("{}")


def names(entries: list[ProgramEntry]) -> list[str]:
    return [entry.name for entry in entries]


ALL = [f"train-{k}" for k in range(5)]


def test_a_saved_data_set_gives_its_rows_in_order_over_all_files(tmp_path: Path) -> None:
    save(tmp_path / "rows", ROWS[:3], ROWS[3:])
    entries = open_dataset(tmp_path / "rows", split="train", held_out=2)
    assert names(entries) == ALL
    assert [t.kind.value for t in entries[0].program.tests].count("held_out") == 2
    asked = read_questions(str(tmp_path / "rows"), 2)
    assert [question.name for question in asked] == ALL[:2]


def test_of_saved_splits_the_one_for_training_is_taken(tmp_path: Path) -> None:
    save(tmp_path / "train", ROWS[:2])
    save(tmp_path / "test", ROWS[2:])
    (tmp_path / "dataset_dict.json").write_text('{"splits": ["train", "test"]}')
    assert names(open_dataset(tmp_path, split="train")) == ALL[:2]
    assert names(open_dataset(tmp_path)) == ALL
    with pytest.raises(DatasetError, match="has no split 'val'; it has train, test"):
        open_dataset(tmp_path, split="val")


def test_a_saved_data_set_with_other_columns_or_a_lost_file_is_refused(tmp_path: Path) -> None:
    save(tmp_path / "other", [{"text": "x"}])
    with pytest.raises(DatasetError, match="lacks the column 'prompt'; it has text"):
        open_dataset(tmp_path / "other")
    (tmp_path / "other" / "data-00000-of-00001.arrow").write_text("no")
    with pytest.raises(DatasetError, match=r"arrow: no Arrow file, or damaged"):
        open_dataset(tmp_path / "other")
    (tmp_path / "other" / "data-00000-of-00001.arrow").unlink()
    with pytest.raises(DatasetError, match=r"lacks data-00000-of-00001.arrow"):
        open_dataset(tmp_path / "other")


def test_what_datasets_itself_writes_is_read(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    datasets.Dataset.from_list(ROWS).save_to_disk(tmp_path / "rows", num_shards=2)
    assert names(open_dataset(tmp_path / "rows")) == ALL


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A working folder with the module of the guide and its file."""
    write_examples(tmp_path)
    released = [{**row, "extra_info": dict(row["extra_info"])} for row in ROWS]
    for row in released:
        del row["extra_info"]["unoptimized_compiled"]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in released))
    (tmp_path / "my_rows.py").write_text(
        "def lacking(): yield {'prompt': []}\n"
        "def number(): return [3]\n"
        "def fails(): raise OSError('no disk')\n"
        "def twice():\n    import my_data\n    yield from my_data.rows()\n"
        "    yield from my_data.rows()\n"
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield tmp_path
    for name in ("my_data", "my_rows"):
        sys.modules.pop(name, None)


def test_the_function_of_the_guide_gives_rows(folder: Path) -> None:
    assert names(open_dataset("my_data:rows")) == ALL


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("my_rows:lacking", "my_rows:lacking: row 0: extra_info: is missing; the row has prompt"),
        ("my_rows:number", "my_rows:number: row 0: row: is int; yield rows in the paper's schema"),
        ("my_rows:fails", "'my_rows:fails' must be a function without parameters"),
        ("my_rows:twice", "my_rows:twice: row 5: name: 'train-0' is the name of an earlier row"),
        ("my_rows:none", "'my_rows:none' names nothing in"),
        ("my_nothing:rows", "'my_nothing:rows' names no module"),
    ],
)
def test_a_function_that_gives_no_rows_is_refused(folder: Path, name: str, said: str) -> None:
    with pytest.raises(DatasetError) as refused:
        open_dataset(name)
    assert str(refused.value).startswith(said)


def test_a_folder_of_programs_is_a_source_of_training(tmp_path: Path) -> None:
    for k in range(3):
        (tmp_path / f"p{k}").mkdir()
        (tmp_path / f"p{k}" / "main.c").write_text(f"int main(void) {{ return {k}; }}")
        (tmp_path / f"p{k}" / "1.in").write_text("x")
        (tmp_path / f"p{k}" / "1.out").write_text("")
    entries = open_dataset(tmp_path, split="train")
    assert names(entries) == ["p0", "p1", "p2"]
    assert "main:" in entries[1].listing
    assert [t.expected for t in entries[0].program.tests] == [b""]
    kept = DatasetSource(0, 2, lambda e: None if e.name == "p1" else _Fixed(), tmp_path, 0)
    assert usage(kept) == (
        "2 of 3 programs are used; left out: 1: prompt longer than data.max_prompt_tokens"
    )
    with pytest.raises(ConfigError, match=r"\(3: prompt longer than data.max_prompt_tokens\)"):
        DatasetSource(0, 2, lambda e: None, tmp_path, 0)
    (tmp_path / "p0" / "main.c").write_text("int main(void) { return }")
    with pytest.raises(DatasetError, match="p0: does not compile"):
        open_dataset(tmp_path)


class _Fixed:
    def draw(self, rng: object) -> Any:
        raise NotImplementedError
