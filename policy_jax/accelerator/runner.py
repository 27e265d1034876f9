"""Runs the stages, each in a process of its own, and keeps results.json and results.md current.

A stage that fails, fills the memory or exceeds its time leaves the figures that it has written. If
the command itself is killed, its stage ends with it (the stage reads the pipe that the command
holds), and the files in the folder are those of the last change.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from executor.common import Progress
from policy_jax.accelerator import record
from policy_jax.accelerator.plan import ABOUT, ShapeSet, Stage, limit_seconds

POLL_SECONDS = 0.5
GRACE_SECONDS = 10.0
"""Time from SIGTERM to SIGKILL."""
LEAST_SECONDS = 5.0
"""A stage that would have less is not begun."""

_CHILD = "from policy_jax.accelerator.stage import main; main()"


@dataclass(frozen=True, slots=True)
class Request:
    """model, lessons: "" for none. traces: whether stages record what their kernels take."""

    minutes: float
    out: Path
    shapes: ShapeSet
    stages: tuple[Stage, ...]
    model: str = ""
    lessons: str = ""
    traces: bool = False


class Runner:
    """One run of the command."""

    def __init__(self, request: Request, command: str, progress: Progress) -> None:
        self._request = request
        self._progress = progress
        self._log = request.out / "log.txt"
        self._shown = 0
        self.results: dict[str, Any] = {
            "command": command,
            "minutes": request.minutes,
            "shapes": str(request.shapes),
            "stages": {str(s): {"state": "not reached", "figures": []} for s in request.stages},
        }

    def run(self) -> bool:
        """All stages; whether every one that was begun ended without failing."""
        request = self._request
        request.out.mkdir(parents=True, exist_ok=True)
        self._log.write_text("", encoding="utf-8")
        self._write()
        end = time.monotonic() + 60 * request.minutes
        for stage in request.stages:
            left = end - time.monotonic()
            limit = limit_seconds(stage, request.stages, left)
            if limit < LEAST_SECONDS:
                self._note(stage, reason=f"{max(left, 0):.0f} seconds were left; give more minutes")
                continue
            self._run(stage, limit)
        return all(s["state"] in ("done", "skipped") for s in self.results["stages"].values())

    def _run(self, stage: Stage, limit: float) -> None:
        self._progress.phase(f"{stage}: {ABOUT[stage]}")
        self._note(stage, state="running", limit_seconds=limit)
        file = self._request.out / record.STAGES / f"{stage}.json"
        file.unlink(missing_ok=True)
        self._shown = 0
        begun = time.monotonic()
        with self._log.open("ab") as log:
            log.write(f"\n== {stage}, at most {limit:.0f} s\n".encode())
            log.flush()
            process = self._start(stage, file, limit, log)
            state = "interrupted"
            try:
                state = self._wait(process, stage, file, begun + limit)
            finally:
                end_group(process)
                self._gather(stage, file)
                took = time.monotonic() - begun
                self._note(stage, state=state, seconds=took, **self._reason(stage, file, state))

    def _start(
        self, stage: Stage, file: Path, limit: float, log: IO[bytes]
    ) -> subprocess.Popen[Any]:
        r = self._request
        given = {
            "stage": str(stage),
            "file": str(file),
            "out": str(r.out),
            "shapes": str(r.shapes),
            "model": r.model,
            "lessons": r.lessons,
            "traces": r.traces,
            "seconds": limit,
        }
        environment = {
            **os.environ,
            # Nearly all of the memory: a stage has the device for itself.
            "XLA_PYTHON_CLIENT_MEM_FRACTION": os.environ.get(
                "XLA_PYTHON_CLIENT_MEM_FRACTION", "0.92"
            ),
            "PYTHONUNBUFFERED": "1",
        }
        if stage in (Stage.PARITY, Stage.LEARN):
            # Small models and many programs: trying the variants of each product would take longer
            # than all else.
            flags = "--xla_gpu_autotune_level=0"
            environment["XLA_FLAGS"] = f"{os.environ.get('XLA_FLAGS', '')} {flags}".strip()
        if stage is Stage.LEARN:
            # The commands that it starts use the device, not the stage itself.
            environment["XLA_PYTHON_CLIENT_PREALLOCATE"] = "false"
        return subprocess.Popen(
            [sys.executable, "-c", _CHILD, json.dumps(given)],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            env=environment,
            start_new_session=True,
        )

    def _wait(self, process: subprocess.Popen[Any], stage: Stage, file: Path, end: float) -> str:
        while time.monotonic() < end:
            try:
                status = process.wait(POLL_SECONDS)
            except subprocess.TimeoutExpired:
                self._gather(stage, file)
                continue
            self._gather(stage, file)
            if status:
                return "failed"
            return "skipped" if "skipped" in self.results["stages"][stage] else "done"
        return "out of time"

    def _reason(self, stage: Stage, file: Path, state: str) -> dict[str, str]:
        content = record.read_stage(file)
        doing = content.get("doing", "")
        if state == "skipped":
            return {"reason": content["skipped"]}
        if state == "failed":
            end = [line for line in record.last_lines(self._log, 40) if line.strip()]
            return {
                "reason": f"{doing or 'before the first figure'}: {end[-1][:300] if end else ''}"
            }
        return {"reason": f"while {doing}" if doing and state != "done" else ""}

    def _gather(self, stage: Stage, file: Path) -> None:
        """Takes over what the stage has written."""
        content = record.read_stage(file)
        figures = content.get("figures", [])
        for figure in figures[self._shown :]:
            self._progress.say(record.line(figure))
        fresh = len(figures) != self._shown or (
            content.get("device") and "device" not in self.results
        )
        self._shown = len(figures)
        entry = self.results["stages"][stage]
        entry.update({k: v for k, v in content.items() if k in ("figures", "skipped")})
        if "device" in content:
            self.results["device"] = content["device"]
        if fresh:
            self._write()

    def _note(self, stage: Stage, **values: Any) -> None:
        self.results["stages"][stage].update(values)
        self._write()

    def _write(self) -> None:
        record.write_json(self._request.out / "results.json", self.results)
        record.replace(self._request.out / "results.md", record.markdown(self.results))


def end_group(process: subprocess.Popen[Any], grace: float = GRACE_SECONDS) -> None:
    """Ends the process and all that it started: asks first, and then kills."""
    if process.stdin is not None:
        process.stdin.close()
    for number, wait in ((signal.SIGTERM, grace), (signal.SIGKILL, grace)):
        if process.poll() is None:
            _signal(process.pid, number)
            try:
                process.wait(wait)
            except subprocess.TimeoutExpired:
                continue
    # Its children may have outlived it.
    _signal(process.pid, signal.SIGKILL)


def _signal(group: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, number)


def ordered(chosen: Sequence[Stage]) -> tuple[Stage, ...]:
    """The chosen stages in order of worth, or all if none is."""
    return tuple(stage for stage in Stage if not chosen or stage in chosen)
