"""`python -m policy_jax.ppo.learning_curves`: runs with several seeds in one picture.

The runs of a group differ in the seed. The line is their mean; the band reaches from the lowest to
the highest run, because three seeds do not support a narrower interval.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter

from executor.common import stopping
from policy_jax.ppo.report import Metrics, read_metrics, smoothed

METRICS_FILE = "metrics.jsonl"

PANELS = {
    "reward_mean": "mean reward",
    "pass_rate": "answers that pass",
    "changed_and_passing_rate": "answers that change the program and pass",
    "speedup_geomean": "geometric mean speedup",
}
"""Metrics of a step and their titles."""

_SHARES = {"pass_rate", "changed_and_passing_rate"}


class RunError(ValueError):
    """A run that cannot be drawn; the message names it and says why."""


def read_run(run: Path) -> dict[int, Metrics]:
    """Step -> its metrics, of a run's folder. Raises RunError."""
    try:
        rows = read_metrics(run / METRICS_FILE)
    except json.JSONDecodeError as error:
        raise RunError(f"{run}: {METRICS_FILE} is damaged ({error})") from error
    if not rows:
        raise RunError(f"{run}: {METRICS_FILE} is missing or empty; name a run of policy_jax.train")
    return {int(row["step"] or 0): row for row in rows}


def curves(
    runs: Sequence[Mapping[int, Metrics]], metric: str, window: int
) -> tuple[np.ndarray, np.ndarray]:
    """The steps that all runs have, int64 [n], and the smoothed metric, float64 [runs, n]."""
    steps = sorted(set.intersection(*map(set, runs)))
    values = [
        smoothed([_number(rows[step].get(metric)) for step in steps], window) for rows in runs
    ]
    return np.array(steps), np.array(values)


def _number(value: float | None) -> float:
    return math.nan if value is None else float(value)


def draw(groups: Mapping[str, Sequence[Path]], out: Path, window: int) -> None:
    """Write the picture. Raises RunError."""
    read = {name: [read_run(run) for run in runs] for name, runs in groups.items()}
    figure = Figure(figsize=(10, 6.5), layout="constrained")
    for axis, (metric, title) in zip(figure.subplots(2, 2).flat, PANELS.items(), strict=True):
        for name, runs in read.items():
            steps, values = curves(runs, metric, window)
            label = f"{name} ({len(runs)} seed{'s' if len(runs) > 1 else ''})"
            (line,) = axis.plot(steps, values.mean(axis=0), label=label)
            axis.fill_between(
                steps, values.min(axis=0), values.max(axis=0), alpha=0.2, color=line.get_color()
            )
        axis.set_title(title)
        axis.set_xlabel("step")
        axis.grid(alpha=0.3)
        if metric in _SHARES:
            axis.yaxis.set_major_formatter(PercentFormatter(1.0))
    figure.axes[0].legend()
    figure.savefig(out, format="png", dpi=110)


def main(
    group: Annotated[list[str], typer.Argument(metavar="NAME=RUN[,RUN...]", help="runs of a name")],
    out: Annotated[Path, typer.Option(help="picture to write")] = Path("learning_curves.png"),
    window: Annotated[int, typer.Option(min=1, help="steps to take means over")] = 6,
) -> None:
    """Draw runs that differ in their seed as one line with a band from lowest to highest.

    Example: python -m policy_jax.ppo.learning_curves PPO=runs/0,runs/1,runs/2 shuffled=runs/s
    """
    groups: dict[str, list[Path]] = {}
    try:
        for text in group:
            name, separator, runs = text.partition("=")
            if not name or not separator or not runs:
                raise RunError(f"{text!r}: write NAME=RUN,RUN")
            groups[name] = [Path(run) for run in runs.split(",")]
        draw(groups, out, window)
    except (RunError, OSError) as error:
        typer.echo(f"learning_curves: {error}", err=True)
        raise typer.Exit(2) from None
    typer.echo(f"wrote {out}")


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
