"""Several processes train one policy as one process does, and all end when one is asked to."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file
from toy_task import learnt

from policy_jax.ppo.report import read_metrics

SCRIPT = str(Path(__file__).parents[1] / "multihost_run.py")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def train(folder: Path, count: int, steps: int = 3, lag: int = 0) -> list[dict]:
    """Metrics of a run of `count` processes in `folder`, from where it stands to `steps`."""
    folder.mkdir(exist_ok=True)
    port = free_port()
    started = []
    for index in range(count):
        words = [str(x) for x in (folder, steps, count, index, port, lag)]
        with (folder / f"words{index}.txt").open("w") as said:
            started.append(
                subprocess.Popen(
                    [sys.executable, SCRIPT, *words],
                    env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
                    stdout=said,
                    stderr=subprocess.STDOUT,
                )
            )
    try:
        codes = [process.wait(timeout=500) for process in started]
    finally:
        for process in started:
            process.kill()
            process.wait()
    said = "\n".join((folder / f"words{i}.txt").read_text()[-3000:] for i in range(count))
    assert codes == [0] * count, said
    return [learnt(row) for row in read_metrics(folder / "metrics.jsonl")]


def close(found: list[dict], expected: list[dict]) -> None:
    assert [row["step"] for row in found] == [row["step"] for row in expected]
    for ours, other in zip(found, expected, strict=True):
        for name, value in other.items():
            assert ours[name] == pytest.approx(value, rel=1e-5, abs=1e-5), name


@pytest.fixture(scope="module")
def alone(tmp_path_factory) -> tuple[Path, list[dict]]:
    folder = tmp_path_factory.mktemp("one")
    return folder, train(folder, 1)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("count", [2, 4])
def test_several_processes_give_the_losses_of_one(tmp_path, alone, count):
    folder, expected = alone
    close(train(tmp_path / "run", count), expected)
    one = load_file(folder / "export/model.safetensors")
    several = load_file(tmp_path / "run/export/model.safetensors")
    assert one.keys() == several.keys()
    for name, weights in one.items():
        np.testing.assert_allclose(several[name], weights, atol=1e-4, err_msg=name)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_run_of_two_goes_on_as_a_run_of_one_with_answers_written_ahead(tmp_path):
    expected = train(tmp_path / "one", 1, steps=5, lag=1)
    train(tmp_path / "both", 2, steps=3, lag=1)
    # A run that is told to end at 3 writes nothing ahead of 4: compare what is the same.
    close(train(tmp_path / "both", 1, steps=5, lag=1)[:3], expected[:3])
