"""A stage that fails, hangs or is killed costs the other stages nothing. The stages here are real
processes that do less than those of the command."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from exit_status import exit_status

from executor.common import Progress
from policy_jax.accelerator import __main__ as command
from policy_jax.accelerator import runner
from policy_jax.accelerator.plan import ShapeSet, Stage

CHILD = """
import json, os, sys, time
from pathlib import Path
from policy_jax.accelerator.record import Figure, Recorder
given = json.loads(sys.argv[1])
recorder = Recorder(Path(given["file"]))
recorder.device({"device": "a test"})
recorder.add(Figure("process", float(os.getpid())))
stage = given["stage"]
if stage == "parity":
    recorder.doing("dividing")
    1 / 0
if stage == "decode":
    recorder.doing("sleeping")
    time.sleep(100)
if stage == "train":
    recorder.skip("no GPU")
"""


def run(tmp_path: Path, *stages: Stage, minutes: float) -> runner.Runner:
    request = runner.Request(minutes, tmp_path, ShapeSet.TINY, stages)
    made = runner.Runner(request, "a command", Progress("test"))
    made.run()
    return made


def written(folder: Path) -> dict[str, dict[str, object]]:
    stages: dict[str, dict[str, object]] = json.loads((folder / "results.json").read_text())[
        "stages"
    ]
    return stages


def test_each_stage_leaves_its_figures_however_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "_CHILD", CHILD)
    monkeypatch.setattr(runner, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(runner, "LEAST_SECONDS", 1.0)
    limits = {Stage.DECODE: 2.0}
    monkeypatch.setattr(runner, "limit_seconds", lambda stage, *_: limits.get(stage, 60.0))
    stages = (Stage.PARITY, Stage.DECODE, Stage.TRAIN, Stage.LEARN)
    made = run(tmp_path, *stages, minutes=1.0)
    found = written(tmp_path)
    assert found == made.results["stages"]
    assert [found[s]["state"] for s in stages] == ["failed", "out of time", "skipped", "done"]
    assert all(len(found[s]["figures"]) == 1 for s in stages)  # type: ignore[arg-type]
    assert found["parity"]["reason"] == "dividing: ZeroDivisionError: division by zero"
    assert found["decode"]["reason"] == "while sleeping"
    assert found["train"]["reason"] == "no GPU"
    assert "| parity | process |" in (tmp_path / "results.md").read_text()
    assert "ZeroDivisionError" in (tmp_path / "log.txt").read_text()


def test_a_stage_without_time_is_not_begun(tmp_path: Path) -> None:
    run(tmp_path, Stage.DECODE, minutes=0.01)
    assert written(tmp_path)["decode"]["state"] == "not reached"
    assert "give more minutes" in str(written(tmp_path)["decode"]["reason"])


@pytest.mark.parametrize(
    "number", [signal.SIGKILL, pytest.param(signal.SIGTERM, marks=pytest.mark.slow)]
)
def test_a_killed_command_leaves_results_and_no_stage(tmp_path: Path, number: int) -> None:
    """The stage's own thread ends it, where the command has no time to."""
    child = (
        "import threading; from policy_jax.accelerator import stage; "
        "threading.Thread(target=stage._end_with_the_command, daemon=True).start()\n"
        + CHILD.replace('stage == "decode"', "True")
    )
    code = (
        "import sys; from pathlib import Path; from executor.common import Progress, stopping\n"
        "from policy_jax.accelerator import runner\n"
        "from policy_jax.accelerator.plan import ShapeSet, Stage\n"
        f"runner._CHILD = {child!r}; runner.POLL_SECONDS = 0.05\n"
        f"r = runner.Request(1.0, Path({str(tmp_path)!r}), ShapeSet.TINY, (Stage.DECODE,))\n"
        "sys.exit(stopping.run(lambda: runner.Runner(r, 'c', Progress('t')).run()))\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL) as process:
        end = time.monotonic() + 60
        while not (figures := _figures(tmp_path)):
            assert time.monotonic() < end
            time.sleep(0.05)
        process.send_signal(number)
        process.wait(60)
    stage = int(figures[0]["value"])
    while time.monotonic() < end and Path(f"/proc/{stage}").exists():
        time.sleep(0.05)
    assert not Path(f"/proc/{stage}").exists()
    state = written(tmp_path)["decode"]["state"]
    assert state == ("running" if number == signal.SIGKILL else "interrupted")
    assert not [name for name in os.listdir(tmp_path) if name.endswith(".tmp")]


def _figures(folder: Path) -> list[dict[str, float]]:
    try:
        return list(written(folder)["decode"]["figures"])  # type: ignore[call-overload]
    except FileNotFoundError:
        return []


def test_mistakes_are_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for arguments, said in (
        (["--minutes", "0"], "--minutes: 0.0 is no time"),
        (["--model", str(tmp_path)], "--model: no config.json"),
        (["--lessons", "none.parquet"], "--lessons: no file 'none.parquet'"),
    ):
        assert exit_status(command.app, ["--out", str(tmp_path / "o"), *arguments]) == 2
        assert said in capsys.readouterr().err
    assert not (tmp_path / "o").exists()


@pytest.mark.slow
@pytest.mark.timeout(700)
def test_tiny_shapes_run_in_full_on_a_cpu(tmp_path: Path) -> None:
    """In three minutes on two cores; a stage may take longer on busy ones."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "policy_jax.accelerator", "--minutes", "5"),
            *("--out", str(tmp_path), "--shapes", "tiny", "--traces"),
        ],
        timeout=660,
        stdin=subprocess.DEVNULL,
        # As a user runs it: the flags of these tests compile slow code.
        env={**os.environ, "JAX_PLATFORMS": "cpu", "XLA_FLAGS": ""},
    )
    found = written(tmp_path)
    assert {name: stage["state"] for name, stage in found.items()} == dict.fromkeys(
        map(str, Stage), "done"
    )
    assert done.returncode == 0
    results = json.loads((tmp_path / "results.json").read_text())
    assert results["device"]["platform"] == "cpu"
    parity = {f["what"]: f["met"] for f in results["stages"]["parity"]["figures"]}
    assert parity
    assert all(parity.values())
    measured = [f["what"] for f in results["stages"]["learn"]["figures"]]
    assert "ppo_tiny.py: PPO" in measured
