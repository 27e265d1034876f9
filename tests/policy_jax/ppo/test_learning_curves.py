"""Runs of several seeds in one picture."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from policy_jax.ppo.learning_curves import PANELS, RunError, curves, read_run
from policy_jax.ppo.report import smoothed


def run(folder: Path, values: list[float]) -> Path:
    folder.mkdir(parents=True)
    rows = [{"step": k + 1, **dict.fromkeys(PANELS, value)} for k, value in enumerate(values)]
    (folder / "metrics.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return folder


def test_means_look_back_and_never_ahead():
    assert smoothed([1.0, 3.0, 8.0, 0.0], 2).tolist() == [1.0, 2.0, 5.5, 4.0]
    assert smoothed([1.0, 3.0], 1).tolist() == [1.0, 3.0]


def test_curves_end_with_the_shortest_run(tmp_path):
    runs = [run(tmp_path / "a", [0.0, 1.0, 2.0]), run(tmp_path / "b", [1.0, 1.0])]
    steps, values = curves([read_run(r) for r in runs], "reward_mean", 1)
    assert steps.tolist() == [1, 2]
    assert np.array_equal(values, [[0.0, 1.0], [1.0, 1.0]])


def test_what_is_no_run_is_named(tmp_path):
    with pytest.raises(RunError, match=r"nothing.*metrics\.jsonl"):
        read_run(tmp_path / "nothing")
    with pytest.raises(RunError, match="empty"):
        read_run(run(tmp_path / "empty", []))


@pytest.mark.slow
def test_the_command_writes_a_picture(tmp_path):
    a, b = run(tmp_path / "a", [0.1, 0.2, 0.3]), run(tmp_path / "b", [0.2, 0.2, 0.5])
    out = tmp_path / "curves.png"
    command = [sys.executable, "-m", "policy_jax.ppo.learning_curves", "--out", str(out)]
    done = subprocess.run([*command, f"PPO={a},{b}", f"control={b}"], capture_output=True)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"\x89PNG")
    refused = subprocess.run([*command, "PPO"], capture_output=True, text=True)
    assert refused.returncode == 2
    assert "write NAME=RUN,RUN" in refused.stderr
