"""The command, from a folder to a data set: what is kept, what is rejected, and why."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from executor.client import Client, TestKind
from policy_jax import evaluate
from policy_jax.data.program_sets import ProgramEntry, read_splits
from policy_jax.data.sources.build import app
from policy_jax.data.sources.screening import Screen
from policy_jax.evaluation.questions import DataError, read_questions

PROGRAMS = Path(__file__).parent / "programs"

KEPT = {
    "Numbers/fractions",
    "Numbers/old",
    "Numbers/roots",
    "Sorting/heap",
    "Sorting/shell",
    "Text/lookup",
    "Text/sums",
    "Text/words",
}

REJECTED = {
    "Numbers/broken.c": "does not compile",
    "Numbers/clock.c": "not deterministic",
    "Numbers/digits.c": "floats differ from the reference",
    "Numbers/gcd.c": "has no main",
    "Numbers/orphan.c": "does not link",
    "Numbers/overflow.c": "undefined behaviour",
    "Numbers/slow.c": "runs too long",
    "Numbers/wrong.c": "differs from the reference",
    "Sorting/pile.c": "near duplicate",
    "Text/thirsty.c": "no input",
}


def command(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.mark.parametrize(
    ("files", "options", "message"),
    [
        ((), (), "holds no C file; programs are NAME.c"),
        (("a/p.c",), ("--only", "q*"), "no C file of 1 matches 'q*'"),
        (("a/p.c",), ("--out", "a"), "'a' holds other files; give a new folder"),
        (("a/p.c",), ("--out", "a/p.c/x"), "cannot write 'a/p.c/x' (Not a directory)"),
        (("a/p.c",), ("--from", "b"), "--from: no folder 'b'"),
    ],
)
def test_what_cannot_work_is_said_before_an_executor_starts(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    files: tuple[str, ...],
    options: tuple[str, ...],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in files:
        Path(name).parent.mkdir(parents=True)
        Path(name).write_text("int main(void) { return 0; }\n")
    result = command("--from", ".", "--out", "set", *options)
    assert result.exit_code == 2
    assert message in result.stderr


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


@pytest.fixture(scope="module")
def words(client: Client, tmp_path_factory: pytest.TempPathFactory) -> list[str | Path]:
    """The words of the command, which has been run once."""
    out = tmp_path_factory.mktemp("sources") / "set"
    address = next(iter(client.describe()))
    words: list[str | Path] = ["--from", PROGRAMS, "--out", out, "--executor", address]
    words += ["--max-seconds", "1.5", "--seconds", "20", "--jobs", "1", "--licence", "Apache-2.0"]
    result = command(*words)
    assert result.exit_code == 0, result.output
    assert "floats differ from the reference" in result.stdout
    return words


@pytest.fixture(scope="module")
def built(words: list[str | Path]) -> Path:
    return Path(words[3])


def entries_of(folder: Path) -> dict[str, ProgramEntry]:
    return {entry.name: entry for part in read_splits(folder).values() for entry in part}


@pytest.mark.slow
def test_usable_programs_are_kept_and_others_rejected_for_what_is_wrong(built: Path) -> None:
    with (built / "report.tsv").open(newline="") as file:
        lines = {row["name"]: row for row in csv.DictReader(file, delimiter="\t")}
    rejected = {n: row["verdict"] for n, row in lines.items() if row["verdict"] != "kept"}
    assert rejected == REJECTED
    assert all(row["detail"] for row in lines.values() if row["verdict"] != "kept")
    assert set(entries_of(built)) == KEPT
    assert "line 2 is 'sum 328350'" in lines["Numbers/wrong.c"]["detail"]
    assert lines["Numbers/old.c"]["flags"] == "-O3 -std=gnu89"
    assert "ignores its input" in lines["Numbers/fractions.c"]["detail"]
    assert "has one test" in lines["Text/lookup.c"]["detail"]
    assert lines["Sorting/heap.c"]["timeable"] == "yes"


@pytest.mark.slow
def test_rows_have_what_a_run_needs(built: Path) -> None:
    entries = entries_of(built)
    lookup = entries["Text/lookup"]
    (test,) = lookup.program.tests
    assert test.arguments == ("table.txt", "900000")
    assert dict(test.files).keys() == {"table.txt"}
    assert test.kind is TestKind.REWARD
    assert test.expected == b"three = third\none = first\n2 of 4\n"
    assert lookup.licence == "Apache-2.0"
    assert lookup.program.wall_seconds is None
    sums = entries["Text/sums"].program.tests
    assert [t.kind for t in sums].count(TestKind.TIMING) == 1
    assert {t.kind for t in sums} == set(TestKind)
    assert entries["Numbers/fractions"].origin == "Numbers/fractions.c, Numbers/gcd.c"


@pytest.mark.slow
def test_a_second_run_judges_nothing_anew(
    built: Path, words: list[str | Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (built / "report.tsv").read_bytes()

    def refuse(*arguments: Any) -> None:
        raise AssertionError(f"judged again: {arguments}")

    monkeypatch.setattr(Screen, "judge", refuse)
    assert command(*words).exit_code == 0
    assert (built / "report.tsv").read_bytes() == before
    other = command(*words, "--max-seconds", "2")
    assert other.exit_code == 2
    assert "holds a run with max_seconds = 1.5, not 2" in other.stderr


@pytest.mark.slow
def test_the_folder_of_a_set_is_data_of_an_evaluation(built: Path) -> None:
    questions = read_questions(str(built))
    val = read_splits(built)["val"]
    assert [question.name for question in questions] == [entry.name for entry in val]
    for question, entry in zip(questions, val, strict=True):
        assert question.program.tests == entry.program.tests


@pytest.mark.slow
def test_programs_with_arguments_and_files_are_evaluated(
    built: Path, client: Client, tmp_path: Path
) -> None:
    address = next(iter(client.describe()))
    words = ["--model", "noise", "--data", str(built), "--executor", address, "--json"]
    words += ["--max-pairs", "3", "--out", str(tmp_path / "run")]
    result = CliRunner().invoke(evaluate.app, words)
    assert result.exit_code == 0, result.output
    summaries = json.loads(result.stdout)["models"]
    assert summaries[0]["programs"] == len(read_splits(built)["val"])
    assert {s["pass_rate"] for s in summaries} == {1.0}


def test_a_set_without_programs_for_evaluation_is_said(tmp_path: Path) -> None:
    from policy_jax.data.program_sets import write

    write(tmp_path / "train.parquet", [])
    with pytest.raises(DataError, match=r"holds no val\.parquet"):
        read_questions(str(tmp_path))
    write(tmp_path / "val.parquet", [])
    with pytest.raises(DataError, match="larger --val-share"):
        read_questions(str(tmp_path))
