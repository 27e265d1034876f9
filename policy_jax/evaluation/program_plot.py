"""`python -m policy_jax.evaluation.program_plot`: speedups of an evaluation, program by program."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import geometric_mean
from typing import Annotated, Any

import typer
from matplotlib.figure import Figure

from executor.client import Program
from executor.common import stopping
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.records import FOLDER, file_name, outcome_from

_ROW_INCHES, _FRAME_INCHES = 0.2, 1.3


class PlotError(ValueError):
    """Records that cannot be drawn; the message names them and says why."""


@dataclass(frozen=True, slots=True)
class Speedup:
    """An honest speedup and its 95 % interval; without an interval where nothing was timed."""

    value: float
    low: float | None = None
    high: float | None = None


def read_speedups(run: Path, model: str) -> dict[str, Speedup]:
    """Program -> speedup of the newest record of a model in an evaluation's folder.

    Raises PlotError.
    """
    path = run / FOLDER / f"{file_name(model)}.jsonl"
    try:
        rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row]
    except FileNotFoundError:
        known = sorted(p.stem for p in (run / FOLDER).glob("*.jsonl"))
        told = f"it has {', '.join(known)}" if known else "it is no folder of policy_jax.evaluate"
        raise PlotError(f"{run}: no records of the model {model!r}; {told}") from None
    except json.JSONDecodeError as error:
        raise PlotError(f"{path}: damaged ({error})") from error
    return {row["program"]: _speedup(row) for row in rows}


def _speedup(record: dict[str, Any]) -> Speedup:
    question = Question(record["program"], record["split"], Program("", ()), ())
    outcome = outcome_from(record, question)
    measured = outcome.counted
    if measured is None or not measured.timed:
        return Speedup(outcome.honest_speedup)
    return Speedup(outcome.honest_speedup, measured.ci_low, measured.ci_high)


def draw(run: Path, models: Sequence[str], out: Path) -> None:
    """Write the picture: a row for each program that all models have. Raises PlotError."""
    by_model = {model: read_speedups(run, model) for model in models}
    shared = set.intersection(*(set(found) for found in by_model.values()))
    if not shared:
        raise PlotError(f"{run}: no program has records of all of {', '.join(models)}")
    first = by_model[models[0]]
    programs = sorted(shared, key=lambda program: (first[program].value, program))
    height = _FRAME_INCHES + _ROW_INCHES * len(programs)
    figure = Figure(figsize=(8, height), layout="constrained")
    axis = figure.subplots()
    for number, (model, found) in enumerate(by_model.items()):
        # Rows of models lie beside each other, so that equal speedups stay visible.
        rows = [place - 0.25 * (number - (len(models) - 1) / 2) for place in range(len(programs))]
        chosen = [found[program] for program in programs]
        axis.errorbar(
            [one.value for one in chosen],
            rows,
            xerr=[[_below(one) for one in chosen], [_above(one) for one in chosen]],
            fmt="os^Dv"[number % 5],
            ms=4,
            lw=1,
            label=f"{model} (geometric mean {geometric_mean(one.value for one in chosen):.2f})",
        )
    axis.axvline(1.0, color="black", lw=0.8)
    axis.set_yticks(range(len(programs)), programs, fontsize=7)
    axis.set_ylim(-0.7, len(programs) - 0.3)
    axis.set_xscale("log", base=2)
    axis.xaxis.set_major_formatter("{x:g}")
    axis.set_xlabel("speedup over gcc -O3 (95 % interval)")
    axis.grid(axis="x", alpha=0.3)
    figure.legend(loc="outside upper center", ncols=len(models), frameon=False)
    figure.savefig(out, format="png", dpi=110)


def _below(one: Speedup) -> float:
    return 0.0 if one.low is None else max(0.0, one.value - one.low)


def _above(one: Speedup) -> float:
    return 0.0 if one.high is None or math.isinf(one.high) else max(0.0, one.high - one.value)


def main(
    run: Annotated[Path, typer.Argument(help="folder that `policy_jax.evaluate --out` wrote")],
    model: Annotated[list[str], typer.Option(help="a model of it, by its name; repeatable")],
    out: Annotated[Path, typer.Option(help="picture to write")] = Path("programs.png"),
) -> None:
    """Draw the speedup of each program, sorted by the first model's.

    Example: python -m policy_jax.evaluation.program_plot runs/codenet --model people_ppo+check
    --model ensemble
    """
    try:
        draw(run, model, out)
    except (PlotError, OSError) as error:
        typer.echo(f"program_plot: {error}", err=True)
        raise typer.Exit(2) from None
    typer.echo(f"wrote {out}")


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
