"""The builder from raw files to a data set, through a real executor."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from raw_codenet_tree import SUMS, TESTS, make, submission
from typer.testing import CliRunner

from executor.client import Client
from executor.types import TestKind
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import TRAIN_FAMILIES, make_program
from policy_jax.data.codenet import build as codenet
from policy_jax.data.codenet.raw import Submission
from policy_jax.data.codenet.screening import Screen
from policy_jax.data.outcomes import KEPT, Outcome
from policy_jax.data.program_sets import read_splits
from policy_jax.data.rows import DatasetError
from policy_jax.data.specs import open_dataset

KEPT_NAMES = [f"p00001/{submission(k)}" for k in (1,)]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


@pytest.fixture(scope="module")
def built(client: Client, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Both modes once: exit statuses, folders and reports."""
    root = tmp_path_factory.mktemp("codenet")
    folder, tests = make(root)
    address = next(iter(client.describe()))
    runs: dict[str, Any] = {"codenet": folder, "tests": tests, "address": address}
    for mode, options in (("default", []), ("paper", ["--paper", "--min-ratio", "0.1"])):
        out = root / mode
        arguments = ["--codenet", folder, "--tests", tests, "--out", out, "--executor", address]
        arguments += ["--jobs", "1", "--min-ratio", "0.1", *options]
        runs[mode] = (app([str(a) for a in arguments]), out)
    return runs


def app(arguments: list[str]) -> int:
    import typer

    command = typer.Typer()
    command.command()(codenet.main)
    return CliRunner().invoke(command, arguments).exit_code


@pytest.mark.slow
def test_the_repaired_filters_name_what_falls_and_keep_the_rest(built: dict[str, Any]) -> None:
    status, out = built["default"]
    assert status == 0
    report = json.loads((out / "report.json").read_text())
    reasons = {name: text.partition(":")[0] for name, text in report["fallen"].items()}
    assert reasons == {
        f"p00001/{submission(2)}": "near duplicate",
        f"p00001/{submission(3)}": "undefined behaviour",
        f"p00001/{submission(4)}": "near duplicate",
        f"p00002/{submission(7)}": "too few tests",
        f"p00003/{submission(8)}": "too few tests",
    }
    assert report["not_usable"] == [
        "metadata/p00004.csv: is not UTF-8 text (byte 120)",
        f"p00001/{submission(5)}: its source is missing",
    ]
    entries = [e for part in read_splits(out).values() for e in part]
    assert [e.name for e in entries] == KEPT_NAMES
    (entry,) = entries
    assert entry.program.source == SUMS
    assert entry.licence == "CDLA-Permissive-2.0"
    assert entry.timeable
    kinds = [test.kind for test in entry.program.tests]
    assert kinds == [TestKind.REWARD, TestKind.HELD_OUT] * (TESTS // 2) + [TestKind.TIMING]
    assert all(test.expected for test in entry.program.tests)


def test_paper_mode_gives_rows_of_the_released_schema(built: dict[str, Any]) -> None:
    status, out = built["paper"]
    assert status == 0
    report = json.loads((out / "report-paper.json").read_text())
    assert set(report["kept"]) == {"train", "val"}
    rows = [
        entry
        for split in ("train", "val")
        for entry in open_dataset(out / f"llm_superoptimizer_ds_{split}.parquet", held_out=0)
    ]
    # The paper rejects neither undefined behaviour nor near-duplicates nor few tests.
    assert len(rows) == 5
    assert sum(report["kept"].values()) == 5
    assert max(len(entry.program.tests) for entry in rows) == 10
    assert all(t.kind is TestKind.REWARD for e in rows for t in e.program.tests)
    assert any(f"{submission(3)}.c" in entry.origin for entry in rows)


def test_a_second_run_judges_nothing_anew(
    built: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, out = built["default"]
    before = (out / "train.parquet").read_bytes(), (out / "val.parquet").read_bytes()

    def refuse(*arguments: Any) -> Outcome:
        raise AssertionError(f"judged again: {arguments}")

    monkeypatch.setattr(Screen, "judge", refuse)
    arguments = ["--codenet", built["codenet"], "--tests", built["tests"], "--out", out]
    arguments += ["--executor", built["address"], "--min-ratio", "0.1"]
    assert app([str(a) for a in arguments]) == 0
    assert ((out / "train.parquet").read_bytes(), (out / "val.parquet").read_bytes()) == before


def test_other_settings_in_the_same_folder_are_refused(
    built: dict[str, Any], tmp_path: Path
) -> None:
    _, out = built["default"]
    copy = shutil.copytree(out, tmp_path / "copy")
    arguments = ["--codenet", built["codenet"], "--tests", built["tests"], "--out", copy]
    assert app([str(a) for a in [*arguments, "--min-ratio", "2"]]) == 2


def test_an_executor_that_fails_leaves_the_submission_to_the_next_run(
    built: dict[str, Any], tmp_path: Path
) -> None:
    class Broken:
        def judge(self, *arguments: Any) -> Outcome:
            raise codenet.ExecutorError("no host")

    staged = [(Submission("p00001", submission(1)), SUMS.encode())]
    reports: list[tuple[str, str]] = []
    outcomes = codenet.screen_all(
        staged,
        built["tests"],
        Broken(),  # type: ignore[arg-type]  # only `judge` is called
        tmp_path / "outcomes.parquet",
        1,
        lambda *r: reports.append(r),
        lambda: None,
    )
    assert outcomes == []
    assert reports == [(f"p00001/{submission(1)}", "not judged (no host); run again")]


def test_a_problem_stays_on_its_side_whatever_else_is_kept() -> None:
    made = [make_program(family, 0) for family in TRAIN_FAMILIES[:12]]
    outcomes = [
        Outcome(m.name, m.family, KEPT, entry=m.entry("train", compile_listing(m.source)))
        for m in made
    ]
    sides: list[dict[str, str]] = []
    for kept in (outcomes, outcomes[::2]):
        split = codenet.split_by_problem(kept, 0.4, seed=1)
        sides.append({e.name: e.split for part in split.entries.values() for e in part})
    assert set(sides[0].values()) == {"train", "val"}
    assert len(sides[1]) >= 3
    assert all(sides[0].get(name, side) == side for name, side in sides[1].items())


def test_a_folder_of_tests_that_is_missing_is_said(tmp_path: Path) -> None:
    assert app(["--codenet", str(tmp_path), "--tests", "nowhere", "--out", str(tmp_path)]) == 2
    with pytest.raises(DatasetError, match="has no folders"):
        codenet.stage(tmp_path, tmp_path, 1, lambda *_: None)
