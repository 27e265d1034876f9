"""`python -m policy_jax.evaluate` as a user meets it: files, exit status, continuing, errors."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from exit_status import exit_status

from policy_jax import evaluate as evaluate_command
from policy_jax.evaluation import summary

REPOSITORY = Path(__file__).parents[3]

ECHO = "#include <stdio.h>\nint main(void) { int c; while ((c = getchar()) > 0) putchar(c); }\n"


def evaluate(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "policy_jax.evaluate", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)} | {"OPENAI_API_KEY": ""},
        capture_output=True,
        text=True,
        timeout=280,
    )


def program(folder: Path, name: str, expected: str = "7\n") -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "prog.c").write_text(ECHO)
    (folder / name / "1.in").write_text("7\n")
    (folder / name / "1.out").write_text(expected)


def test_controls_on_a_folder_of_programs_and_again_without_running_anything(tmp_path):
    program(tmp_path / "data", "echo")
    answers = tmp_path / "answers.jsonl"
    answers.write_text(json.dumps({"program": "echo", "response": "no listing here"}) + "\n")
    command = (
        "--model", f"replay:{answers}", "--data", tmp_path / "data", "--out", tmp_path / "out",
        "--max-pairs", "5", "--protocol", "paper", "--reproduce", "paper", "--against", "copy",
    )  # fmt: skip
    done = evaluate(*command)
    assert done.returncode == 0, done.stderr
    found = summary.from_json((tmp_path / "out" / "summary.json").read_text())
    copy, noise, shift, recorded = found.models
    assert (copy.model, noise.model, shift.model) == ("copy", "noise", "shift")
    assert (copy.speedup_mean, copy.identical_rate, copy.paper_mean) == (1.0, 1.0, 1.0)
    assert noise.pass_rate == 1.0
    assert noise.identical_rate == 0.0
    assert (shift.alignment_only, shift.pass_rate) == (1, 1.0)
    assert (recorded.pass_rate, recorded.speedup_mean) == (0.0, 1.0)
    assert found.model == recorded.model
    assert found.setting.protocol == "paper"
    assert (tmp_path / "out" / "report.html").read_text().startswith("<!doctype html>")
    results = (tmp_path / "out" / "results.md").read_text()
    assert f"| `replay:{answers}` | `copy` | all | -100.0 " in results
    assert f"replay:{answers} against copy: pass -100.0 points" in done.stdout
    assert "Claude-opus-4" in done.stdout
    assert "Machine:" in done.stdout

    records = sorted((tmp_path / "out" / "records").iterdir())
    before = [path.read_bytes() for path in records]
    again = evaluate(*command, "--json")
    assert again.returncode == 0, again.stderr
    assert [path.read_bytes() for path in records] == before
    assert json.loads(again.stdout)["models"] == json.loads(summary.to_json(found))["models"]


def test_the_schema_is_printed():
    done = evaluate("--schema")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == summary.schema()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "--model: name at least one"),
        (("--model", "copy"), "--out: name a folder"),
        (("--model", "nowhere/at/all", "--out", "o"), "no config.json in nowhere/at/all"),
        (("--model", "replay:missing", "--out", "o"), "cannot read missing"),
        (("--model", "openai:x", "--out", "o"), "--base-url"),
        (("--model", "copy", "--data", "nonsense", "--out", "o"), "--data 'nonsense'"),
        (("--model", "copy", "--price", "cheap", "--out", "o"), "--price 'cheap'"),
        (("--model", "copy", "--executor", ",", "--out", "o"), "--executor: ','"),
        (("--model", "copy", "--together", "a", "--out", "o"), "--together 'a': give a name and"),
        (("--model", "a=tiny", "--together", "b=a,c", "--out", "o"), "--together 'c' is none of"),
        (("--model", "a=tiny", "--together", "a=a,copy", "--out", "o"), "the name of a model"),
        (("--model", "a=copy", "--against", "b", "--out", "o"), "--against 'b' is none of the"),
    ],
)
def test_errors_are_one_clear_line(arguments, message, tmp_path, capsys):
    arguments = tuple(str(tmp_path / a) if a == "o" else a for a in arguments)
    assert exit_status(evaluate_command.app, arguments) == 2
    said = capsys.readouterr().err
    assert message in said
    # On a busy host, progress is shown before the error, after a second.
    lines = [line for line in said.splitlines() if not line.endswith(" elapsed")]
    assert len(lines) == 1


def test_a_test_that_contradicts_its_program_is_named(tmp_path):
    program(tmp_path / "data", "liar", expected="8\n")
    done = evaluate("--model", "copy", "--data", tmp_path / "data", "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "liar" in done.stderr
