"""Searches with their fresh measurements, and the file that keeps them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from executor.common import strict_json
from policy_jax.asm import edits
from policy_jax.sft.search.budget import Best, Trace
from policy_jax.sft.search.fresh import Figure

CHECKPOINTS = (0.0, 0.0625, 0.125, 0.25, 0.5, 1.0)
"""Shares of the budget at which the best candidate so far is measured on fresh runs."""


@dataclass(frozen=True, slots=True)
class Run:
    """A search with its fresh measurements, as it is written to a file.

    checkpoints: executor-seconds; looks, fresh, low, high: speedup over -O3 of the best candidate
    at each, by the race that it won and on fresh runs with the 95 % interval (None: no end). The
    last one is the result, which is the start where the winner was given up (`kept` False). base,
    script: the result, as an edit script of the listing of its base. spent, tried, wrong, raced,
    thinking, kinds: see `budget.Trace`. bests: executor-seconds and speedup of each winner of a
    race.
    """

    program: str
    strategy: str
    seed: int
    budget: float
    checkpoints: list[float]
    looks: list[float]
    fresh: list[float]
    low: list[float | None]
    high: list[float | None]
    base: str
    script: str
    spent: float
    tried: int
    wrong: int
    thinking: float
    raced: int = 0
    kept: bool = False
    kinds: dict[str, list[int]] = field(default_factory=dict)
    bests: list[tuple[float, float]] = field(default_factory=list)


def checkpoints(trace: Trace, budget: float) -> list[Best]:
    """The best candidate of a search at each of CHECKPOINTS; the last one is its result."""
    return [*(trace.at(share * budget) for share in CHECKPOINTS[:-1]), trace.result]


def made_run(
    program: str, strategy: str, seed: int, budget: float, trace: Trace, fresh: Sequence[Figure]
) -> Run:
    """The run of a search. fresh: of `checkpoints(trace, budget)`."""
    at = checkpoints(trace, budget)
    result = trace.result.genome
    return Run(
        program=program,
        strategy=strategy,
        seed=seed,
        budget=budget,
        checkpoints=[share * budget for share in CHECKPOINTS],
        looks=[best.speedup for best in at],
        fresh=[figure.speedup for figure in fresh],
        low=[figure.low for figure in fresh],
        high=[figure.high for figure in fresh],
        base=result.base,
        script=edits.render(result.hunks),
        spent=trace.spent,
        tried=trace.tried,
        wrong=trace.wrong,
        thinking=trace.thinking,
        raced=trace.raced,
        kept=trace.kept,
        kinds=trace.kinds,
        bests=[(best.spent, best.speedup) for best in trace.bests],
    )


def read_runs(path: Path) -> list[Run]:
    """The runs of a file; a line that a kill cut short is left out."""
    runs = []
    for line in path.read_text().splitlines() if path.exists() else ():
        try:
            row = json.loads(line)
        except json.JSONDecodeError:
            continue
        runs.append(Run(**row))
    return runs


def append_run(path: Path, run: Run) -> None:
    """Append a run as one line. A line that a kill cut short stays a line of its own."""
    with path.open("a+b") as file:
        end = file.tell()
        if end:
            file.seek(end - 1)
            if file.read(1) != b"\n":
                file.write(b"\n")
        file.write(strict_json.dumps(asdict(run)).encode() + b"\n")


def complete(runs: Iterable[Run], strategies: Sequence[str], seeds: int) -> list[Run]:
    """The runs of the programs that every strategy searched with every seed."""
    there: dict[str, set[tuple[str, int]]] = {}
    chosen = [run for run in runs if run.strategy in strategies and run.seed < seeds]
    for run in chosen:
        there.setdefault(run.program, set()).add((run.strategy, run.seed))
    return [run for run in chosen if len(there[run.program]) == len(strategies) * seeds]
