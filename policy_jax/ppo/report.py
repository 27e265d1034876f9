"""Records of a run: metrics, TensorBoard events, samples, a picture, and lines on the terminal.

`metrics.jsonl` has one line per step, which is flushed to disk before the step's checkpoint is
begun. A resumed run removes the lines after its checkpoint, so that each step appears once.
"""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from rich.console import Console
from tensorboardX import SummaryWriter

from executor.common import Progress, output, strict_json

matplotlib.use("Agg")

Metrics = dict[str, float | int | None]

CURVES = (
    ("reward_mean", "mean reward"),
    ("pass_rate", "pass rate"),
    ("changed_and_passing_rate", "changed and passing"),
    ("speedup_geomean", "speedup (geometric mean)"),
)
_SAMPLES = re.compile(r"step_(\d+)\.jsonl")


def write_atomically(path: Path, text: str) -> None:
    """Write a file so that it has its old or its new content if this process is killed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".part")
    with draft.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def read_metrics(path: Path) -> list[Metrics]:
    """The recorded steps, without an unfinished last line."""
    if not path.is_file():
        return []
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        if not line.endswith("\n"):
            break
        rows.append(json.loads(line))
    return rows


class Recorder:
    """Writes the records of the run in `workdir` from the step after `step` on.

    wandb_run: the result of `wandb.init`, to report there as well.
    """

    def __init__(self, workdir: Path, step: int, wandb_run: Any = None) -> None:
        self._workdir = workdir
        self._wandb = wandb_run
        self._path = workdir / "metrics.jsonl"
        kept = [row for row in read_metrics(self._path) if (row["step"] or 0) <= step]
        write_atomically(self._path, "".join(strict_json.dumps(row) + "\n" for row in kept))
        self.rows = kept
        for sample in self._samples_folder().glob("step_*.jsonl"):
            match = _SAMPLES.fullmatch(sample.name)
            if match and int(match.group(1)) > step:
                sample.unlink()
        self._file = self._path.open("a", encoding="utf-8")
        # purge_step hides events that a killed run wrote past its last checkpoint.
        self._events = SummaryWriter(
            str(workdir / "tensorboard"), purge_step=step + 1 if step else None
        )

    def _samples_folder(self) -> Path:
        return self._workdir / "samples"

    def step(self, metrics: Metrics, samples: Sequence[Mapping[str, Any]]) -> None:
        """Record one step."""
        number = int(metrics["step"] or 0)
        write_atomically(
            self._samples_folder() / f"step_{number}.jsonl",
            "".join(strict_json.dumps(sample) + "\n" for sample in samples),
        )
        self._file.write(strict_json.dumps(dict(metrics)) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())
        self.rows.append(metrics)
        for name, value in metrics.items():
            if name != "step" and value is not None:
                self._events.add_scalar(name, value, number)
        self._events.flush()
        if self._wandb is not None:
            # After a restart, wandb ignores steps that it has already.
            self._wandb.log({k: v for k, v in metrics.items() if v is not None}, step=number)

    def draw(self) -> None:
        """The curves so far, as `curve.png`."""
        draw_curves(self.rows, self._workdir / "curve.png")

    def close(self) -> None:
        self._file.close()
        self._events.close()
        if self._wandb is not None:
            self._wandb.finish()


class SilentRecorder(Recorder):
    """Keeps the steps in memory and writes nothing: for processes other than the first."""

    def __init__(self, workdir: Path, step: int) -> None:
        rows = read_metrics(workdir / "metrics.jsonl")
        self.rows = [row for row in rows if (row["step"] or 0) <= step]

    def step(self, metrics: Metrics, samples: Sequence[Mapping[str, Any]]) -> None:
        self.rows.append(metrics)

    def draw(self) -> None:
        pass

    def close(self) -> None:
        pass


def smoothed(values: Sequence[float], window: int) -> np.ndarray:
    """Means over the last `window` values, or over fewer at the beginning; float64 [n]."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    ends = np.arange(1, len(values) + 1)
    starts = np.maximum(0, ends - window)
    means: np.ndarray = (sums[ends] - sums[starts]) / (ends - starts)
    return means


def draw_curves(rows: Sequence[Metrics], path: Path) -> None:
    """Reward, pass rate, changed-and-passing rate and speedup by step, with a running mean."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 6), layout="constrained")
    axes = figure.subplots(2, 2)
    for axis, (name, title) in zip(axes.flat, CURVES, strict=True):
        points = [(row["step"], row[name]) for row in rows if row.get(name) is not None]
        steps = [p[0] for p in points]
        values = [float(p[1] or 0.0) for p in points]
        axis.plot(steps, values, ".", alpha=0.4, color="tab:blue")
        width = max(1, len(values) // 10)
        axis.plot(steps, smoothed(values, width + 1), color="tab:blue")
        axis.set_title(title)
        axis.set_xlabel("step")
        axis.grid(alpha=0.3)
    draft = path.with_name(path.name + ".part")
    figure.savefig(draft, format="png", dpi=100)
    draft.replace(path)


class Display:
    """Prints a line per step on `console`, and the phase of the step in the progress line.

    progress: a progress line that is shown already; None shows none.
    """

    def __init__(
        self, steps: int, console: Console | None = None, progress: Progress | None = None
    ) -> None:
        self.console = console or output()
        self.progress = progress or Progress("train")
        self._steps = steps
        self._step = 0

    def start(self, step: int) -> None:
        """Training continues after `step`."""
        self._step = step
        self.progress.phase("training, steps", self._steps, step)

    def phase(self, text: str) -> None:
        """The phase of the step that begins now."""
        self.progress.done(self._step, note=text)

    def say(self, text: str) -> None:
        with self.progress.hidden():
            self.console.print(text, highlight=False, soft_wrap=True, markup=False)

    def step(self, metrics: Metrics) -> None:
        self._step = int(metrics["step"] or 0)
        self.progress.done(self._step)
        self.say(summary_line(metrics))

    def stop(self) -> None:
        """Remove the progress line."""
        self.progress.close()


def summary_line(m: Metrics) -> str:
    """One step as a line of text."""

    def number(name: str, form: str) -> str:
        value = m.get(name)
        return "-" if value is None or not math.isfinite(value) else format(value, form)

    text = (
        f"step {m['step']}  reward {number('reward_mean', '+.3f')}"
        f"  compile {number('compile_rate', '.0%')}  pass {number('pass_rate', '.0%')}"
        f"  changed&pass {number('changed_and_passing_rate', '.0%')}"
        f"  speedup {number('speedup_geomean', '.3f')}"
        f"  {number('tokens_per_second', '.0f')} tok/s"
        f"  rollout {number('seconds_rollout', '.1f')} s"
        f"  wait {number('seconds_reward_wait', '.1f')} s"
        f"  update {number('seconds_update', '.1f')} s"
    )
    if m.get("masked"):
        text += f"  masked {m['masked']}"
    return text
