"""Speedups program by program, from the records of an evaluation."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from executor.client import Evaluation, Program, Verdict
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.program_plot import PlotError, Speedup, draw, read_speedups
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.records import append_row, file_name, outcome_json


def record(program: str, evaluation: Evaluation | None) -> dict:
    question = Question(program, "val", Program("int main(void) { return 0; }\n", ()), ("main:",))
    outcome = Outcome(question, changed=True, changed_lines=1, novel=False, evaluation=evaluation)
    return {"key": "k", "model": "m", **outcome_json(outcome)}


def timed(speedup: float, low: float, high: float, resolved: bool = True) -> Evaluation:
    return Evaluation(
        Verdict.OK, speedup=speedup, ci_low=low, ci_high=high, resolved=resolved, pairs=40
    )


def write(run: Path, model: str, rows: list[dict]) -> None:
    for row in rows:
        append_row(run / "records" / f"{file_name(model)}.jsonl", row)


def test_speedups_are_honest_ones_and_the_newest(tmp_path: Path) -> None:
    rows = [
        record("a", timed(1.5, 1.4, 1.6)),
        record("b", timed(1.5, 1.4, 1.6, resolved=False)),
        record("c", Evaluation(Verdict.WRONG_ANSWER)),
        record("a", timed(2.0, 1.9, 2.1)),
    ]
    write(tmp_path, "m+check", rows)
    assert read_speedups(tmp_path, "m+check") == {
        "a": Speedup(2.0, 1.9, 2.1),
        "b": Speedup(1.0),
        "c": Speedup(1.0),
    }


def test_an_unknown_model_is_named_with_those_there_are(tmp_path: Path) -> None:
    write(tmp_path, "copy", [record("a", timed(1.0, 0.9, 1.1))])
    with pytest.raises(PlotError, match=r"'other'; it has copy"):
        read_speedups(tmp_path, "other")
    with pytest.raises(PlotError, match="no folder of"):
        read_speedups(tmp_path / "nothing", "other")
    (tmp_path / "records" / "copy.jsonl").write_text("{")
    with pytest.raises(PlotError, match="damaged"):
        read_speedups(tmp_path, "copy")


def test_models_without_a_common_program_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "one", [record("a", timed(1.2, 1.1, 1.3))])
    write(tmp_path, "two", [record("b", timed(1.2, 1.1, 1.3))])
    with pytest.raises(PlotError, match="no program has records of all of one, two"):
        draw(tmp_path, ["one", "two"], tmp_path / "x.png")


def test_the_command_writes_a_picture(tmp_path: Path) -> None:
    open_ended = json.loads(json.dumps(record("b", timed(1.2, 1.1, float("inf")))))
    open_ended["evaluation"]["ci_high"] = None
    write(tmp_path, "one", [record("a", timed(1.2, 1.1, 1.3)), open_ended])
    write(tmp_path, "two", [record("a", None), record("b", timed(0.9, 0.8, 1.0))])
    out = tmp_path / "programs.png"
    command = [sys.executable, "-m", "policy_jax.evaluation.program_plot", str(tmp_path)]
    words = ["--model", "one", "--model", "two", "--out", str(out)]
    done = subprocess.run([*command, *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"\x89PNG")
    refused = subprocess.run([*command, "--model", "three"], capture_output=True, text=True)
    assert refused.returncode == 2
    assert "no records of the model 'three'" in refused.stderr
