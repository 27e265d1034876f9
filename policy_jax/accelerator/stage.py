"""The process of one stage."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from policy_jax.accelerator.job import Job
from policy_jax.accelerator.plan import SIZES, ShapeSet, Stage
from policy_jax.accelerator.record import Recorder


def main() -> None:
    """Runs the stage that the first argument describes (JSON of `runner`)."""
    given = json.loads(sys.argv[1])
    threading.Thread(target=_end_with_the_command, name="parent", daemon=True).start()
    recorder = Recorder(Path(given["file"]))
    recorder.doing("starting JAX")
    from policy_jax.speed import device

    about = {**device(), **_versions()}
    recorder.device(about)
    shapes = ShapeSet(given["shapes"])
    if shapes is ShapeSet.AUTO:
        shapes = ShapeSet.TINY if about["platform"] == "cpu" else ShapeSet.FULL
    job = Job(
        recorder,
        Path(given["out"]),
        SIZES[shapes],
        shapes,
        given["model"],
        given["lessons"],
        given["traces"],
        given["seconds"],
    )
    _run(Stage(given["stage"]), job)


def _run(stage: Stage, job: Job) -> None:
    if stage is Stage.PARITY:
        from policy_jax.accelerator import parity

        parity.run(job)
    elif stage is Stage.LEARN:
        from policy_jax.accelerator import learn

        learn.run(job)
    else:
        from policy_jax.accelerator import speeds

        {
            Stage.DECODE: speeds.decode,
            Stage.TRAIN: speeds.train,
            Stage.ADAPTERS: speeds.adapters,
        }[stage](job)


def _versions() -> dict[str, Any]:
    """Beside those of `speed.device`: of the runtime, of NVIDIA's driver and of Python."""
    import jax
    from jax.extend import backend

    runtime = backend.get_backend().platform_version
    about = {"runtime": " ".join(runtime.split()), "driver": _driver()}
    return {
        **{name: value for name, value in about.items() if value},
        "devices": jax.device_count(),
        "python": ".".join(map(str, sys.version_info[:3])),
        "cpus": os.cpu_count(),
    }


def _driver() -> str:
    """The version of NVIDIA's driver; "" where nvidia-smi does not tell."""
    command = ["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    lines = done.stdout.split()
    return lines[0] if done.returncode == 0 and lines else ""


def _end_with_the_command() -> None:
    """The command holds the other end of standard input: it ends when the command does."""
    while os.read(0, 1024):
        pass
    os._exit(1)
