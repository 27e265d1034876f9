"""Runs with names and weights."""

from __future__ import annotations

from pathlib import Path

import pytest

from executor.client import TestCase
from executor.common import InputError
from policy_jax.optimise.workloads import Run, read_run, runs_of


def test_names_weights_and_what_a_run_gets(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(b"5\n")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/data").write_bytes(b"x")
    runs = runs_of((), ["big:3=-n 9 folder/data < in.txt", "b=", "c.1:0.5=a=b"], program="program")
    like = TestCase("given", b"", files=(("other", b"y"),))
    first, second, third = (read_run(run, tmp_path, like)[1] for run in runs)
    assert first == TestCase(
        "big", b"5\n", arguments=("-n", "9", "data"), files=(("data", b"x"), ("other", b"y")),
        weight=3.0,
    )  # fmt: skip
    assert second == TestCase("b", b"", files=(("other", b"y"),))
    assert (third.name, third.arguments, third.weight) == ("c.1", ("a=b",), 0.5)
    assert read_run(Run("./app 1", "r", 1.0, "--run"), tmp_path)[0] == "./app"


@pytest.mark.parametrize(
    ("workloads", "said"),
    [
        (["-n 3"], "--workload '-n 3': write NAME=RUN or NAME:WEIGHT=RUN"),
        (["a:1.2.3=x"], "1.2.3 is no number"),
        (["a:0=x"], "weight: 0; give a number above 0"),
        (["a=x", "a=y"], "the name 'a' is given twice"),
        (["a=x | y"], "without pipes and without '> FILE'"),
        (["a=< gone"], "cannot read gone"),
        (["a='x"], "a quotation mark has no partner"),
        (["a=<gone"], "without pipes and without '> FILE'"),
        (["a=x > y"], "what it prints is compared anyway"),
        (["a=one/in two/in"], "two files are called in"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, workloads: list[str], said: str) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "in").write_text(name)
    long = Run(f"program {'x' * 300}", "long", 1.0, "--workload")
    assert read_run(long, tmp_path)[1].arguments == ("x" * 300,)
    with pytest.raises(InputError) as caught:
        [read_run(run, tmp_path) for run in runs_of((), workloads, program="program")]
    assert said in str(caught.value)
    assert "--workload" in str(caught.value)


def test_files_that_a_run_writes_are_named_without_folders(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(b"1")
    (tmp_path / "old").write_bytes(b"changed in place")
    like = TestCase("given", b"", outputs=("made", "old"))
    run = Run("./app -o out/made in old out/other", "r", 1.0, "--run")
    assert read_run(run, tmp_path, like)[1] == TestCase(
        "r",
        b"",
        arguments=("-o", "made", "in", "old", "out/other"),
        files=(("in", b"1"), ("old", b"changed in place")),
        outputs=("made", "old"),
    )
