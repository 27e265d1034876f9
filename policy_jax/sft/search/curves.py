"""Strategies compared: best speedup against executor-seconds, over programs and seeds.

A figure of a strategy is the geometric mean over programs of the mean over seeds (of logarithms).
The interval of a comparison is a bootstrap over programs, whose pairs of strategies stay together.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from executor.common import Table
from policy_jax.sft.search.runs import Run

DRAWS = 2000
"""Of the bootstrap."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One strategy: speedup at each checkpoint, and the lowest and highest seed."""

    strategy: str
    programs: int
    seeds: int
    seconds: list[float]
    speedup: list[float]
    lowest: list[float]
    highest: list[float]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A strategy beside another one at the end of the budget.

    ratio: of the speedups, with its 95 % interval over programs. better, worse: programs of which
    it is ahead, or behind, by more than 1 %. sooner: how many times fewer executor-seconds it needs
    to reach what the other one has at the end, by the checkpoints; None where it does not, and
    where the other one has gained less than 1 % by then, so that there is nothing to reach.
    """

    strategy: str
    other: str
    ratio: float
    low: float
    high: float
    better: int
    worse: int
    sooner: float | None


def curves(runs: Sequence[Run], strategies: Sequence[str]) -> list[Curve]:
    """A curve for each strategy that has runs."""
    found = []
    for strategy in strategies:
        own = [run for run in runs if run.strategy == strategy]
        if not own:
            continue
        logs = _logs(own)  # [programs, seeds, checkpoints]
        by_seed = np.exp(logs.mean(axis=0))
        found.append(
            Curve(
                strategy,
                logs.shape[0],
                logs.shape[1],
                own[0].checkpoints,
                np.exp(logs.mean(axis=(0, 1))).tolist(),
                by_seed.min(axis=0).tolist(),
                by_seed.max(axis=0).tolist(),
            )
        )
    return found


def compare(runs: Sequence[Run], strategy: str, other: str, seed: int = 0) -> Comparison:
    """One strategy beside another on the same programs. seed: of the bootstrap."""
    ours = _logs([run for run in runs if run.strategy == strategy])
    theirs = _logs([run for run in runs if run.strategy == other])
    gain = ours[:, :, -1].mean(axis=1) - theirs[:, :, -1].mean(axis=1)
    drawn = np.random.default_rng(seed).integers(len(gain), size=(DRAWS, len(gain)))
    low, high = np.quantile(gain[drawn].mean(axis=1), (0.025, 0.975))
    seconds = next(run.checkpoints for run in runs if run.strategy == strategy)
    reached = np.flatnonzero(ours.mean(axis=(0, 1)) >= theirs[:, :, -1].mean())
    reached = reached[reached > 0]  # at 0 nothing is searched yet
    gained = (theirs[:, :, -1] - theirs[:, :, 0]).mean() > math.log(1.01)
    sooner = float(seconds[-1] / seconds[reached[0]]) if gained and len(reached) else None
    return Comparison(
        strategy,
        other,
        math.exp(gain.mean()),
        math.exp(low),
        math.exp(high),
        int((gain > math.log(1.01)).sum()),
        int((gain < -math.log(1.01)).sum()),
        sooner,
    )


def _logs(runs: Sequence[Run]) -> np.ndarray:
    """Logarithms of the fresh speedups, float64 [programs, seeds, checkpoints].

    Every program has the same seeds.
    """
    programs = sorted({run.program for run in runs})
    seeds = sorted({run.seed for run in runs})
    known: Mapping[tuple[str, int], list[float]] = {(r.program, r.seed): r.fresh for r in runs}
    return np.log(np.array([[known[p, s] for s in seeds] for p in programs], dtype=np.float64))


def table(found: Sequence[Curve], compared: Sequence[Comparison]) -> Table:
    """A line for each strategy."""
    by_name = {row.strategy: row for row in compared}
    shown = Table("best speedup over gcc -O3, on fresh runs")
    shown.add_column("strategy")
    shown.add_columns("start", "half the budget", "all of it", right=True)
    shown.add_columns("against random (95 % interval)", "sooner", right=True)
    for curve in found:
        row = by_name.get(curve.strategy)
        against = "-" if row is None else f"{row.ratio:.3f} ({row.low:.3f}-{row.high:.3f})"
        sooner = "-" if row is None or row.sooner is None else f"{row.sooner:.1f} times"
        half = curve.speedup[-2]
        figures = (f"{curve.speedup[0]:.3f}", f"{half:.3f}", f"{curve.speedup[-1]:.3f}")
        shown.add_row(curve.strategy, *figures, against, sooner)
    return shown


def picture(found: Sequence[Curve], path: Path) -> None:
    """Draw the curves, with a band from the lowest to the highest seed."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.5, 4), layout="constrained")
    axes = figure.subplots()
    for curve in found:
        (line,) = axes.plot(curve.seconds, curve.speedup, marker="o", ms=3, label=curve.strategy)
        axes.fill_between(
            curve.seconds, curve.lowest, curve.highest, alpha=0.2, color=line.get_color()
        )
    axes.set_xlabel("executor-seconds for each program, after the choice of the base")
    axes.set_ylabel("best speedup over gcc -O3, fresh runs")
    axes.legend()
    figure.savefig(path, dpi=150)
