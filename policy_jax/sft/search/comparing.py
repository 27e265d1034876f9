"""The searches of a comparison: each strategy with each seed, from one start for each program."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from executor.client import REPORTED_LAYOUTS, Client, InvalidProgram, Precision
from executor.common import Progress, output, strict_json
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.sft.search.budget import search
from policy_jax.sft.search.climb import Climb, Guided
from policy_jax.sft.search.curves import compare, curves, picture, table
from policy_jax.sft.search.evolution import Evolutionary
from policy_jax.sft.search.fresh import Fresh
from policy_jax.sft.search.runs import Run, append_run, checkpoints, complete, made_run, read_runs
from policy_jax.sft.search.space import Space
from policy_jax.sft.search.start import Start, file_name, find_start, known_start, write_start
from policy_jax.sft.search.strategies import Answer, Random, Strategy

STRATEGIES = (Random.name, Evolutionary.name, Climb.name, Guided.name)

FINAL = Precision(max_pairs=20, half_width=0.01, layouts=REPORTED_LAYOUTS)
"""Of the fresh runs that are reported."""


class Comparing:
    """The searches of one command. out: its folder. answer: None without the strategy `policy`."""

    def __init__(
        self,
        client: Client,
        out: Path,
        strategies: Sequence[str],
        seeds: int,
        budget: float,
        answer: Answer | None,
        progress: Progress,
    ) -> None:
        self._client, self._out, self._budget = client, out, budget
        self._strategies, self._seeds, self._answer = strategies, seeds, answer
        self._progress, self._lock = progress, threading.Lock()
        self._done = {(r.program, r.strategy, r.seed) for r in read_runs(out / "runs.jsonl")}

    def program(self, entry: ProgramEntry) -> None:
        """All searches of a program that are not done, then the fresh measurements of all of them.

        Raises executor.client.ExecutorError.
        """
        todo = [
            (strategy, seed)
            for seed in range(self._seeds)
            for strategy in self._strategies
            if (entry.name, strategy, seed) not in self._done
        ]
        start = self._start(entry) if todo else None
        if start is None:
            return
        space = start.space()
        traces = [
            search(
                self._client,
                entry.program,
                space,
                made(name, space, seed, self._answer),
                start.speedup,
                self._budget,
            )
            for name, seed in todo
        ]
        path = self._out / "fresh" / file_name(entry.name)
        fresh = Fresh(self._client, entry.program, path, FINAL)
        at = [[best.lines for best in checkpoints(trace, self._budget)] for trace in traces]
        fresh.figures([lines for listings in at for lines in listings])
        for (name, seed), trace, listings in zip(todo, traces, at, strict=True):
            figures = fresh.figures(listings)
            run = made_run(entry.name, name, seed, self._budget, trace, figures)
            with self._lock:
                append_run(self._out / "runs.jsonl", run)
            self._progress.say(said(run))

    def _start(self, entry: ProgramEntry) -> Start | None:
        """The start of a program, found once; None where the executor refuses the program."""
        path = self._out / "starts" / file_name(entry.name)
        start = known_start(path)
        if start is None:
            try:
                start = find_start(self._client, entry.program, entry.listing, entry.name, FINAL)
            except InvalidProgram as error:
                self._progress.say(f"{entry.name} is left out: {error}")
                return None
            write_start(path, start)
        return start


def made(name: str, space: Space, seed: int, answer: Answer | None) -> Strategy:
    """The strategy of a name. answer: for `policy`. Raises ValueError."""
    plain: dict[str, type[Random] | type[Evolutionary] | type[Climb]] = {
        strategy.name: strategy for strategy in (Random, Evolutionary, Climb)
    }
    if name in plain:
        return plain[name](space, seed)
    if name == Guided.name and answer is not None:
        return Guided(space, seed, answer)
    raise ValueError(f"strategy: {name!r} is unknown; use {', '.join(STRATEGIES)}")


def said(run: Run) -> str:
    """A line about a search that has ended."""
    return (
        f"{run.program}, {run.strategy}, seed {run.seed}: {run.fresh[0]:.3f} became "
        f"{run.fresh[-1]:.3f} with {run.tried} candidates ({run.wrong} wrong, {run.raced} raced)"
    )


def report(out: Path, strategies: Sequence[str], seeds: int, starts: Sequence[Start]) -> None:
    """Write `curves.json` and `curves.png`, and print the table and what all of it cost."""
    runs = complete(read_runs(out / "runs.jsonl"), strategies, seeds)
    if not runs:
        output().print("No program has all its searches yet.", highlight=False)
        return
    found = curves(runs, strategies)
    against = [
        compare(runs, name, strategies[0])
        for name in strategies[1:]
        if strategies[0] == Random.name
    ]
    controls = [start.control for start in starts]
    cost = costs(out, runs, starts)
    written = {
        "curves": [asdict(curve) for curve in found],
        "against_random": [asdict(row) for row in against],
        "controls": controls,
        "seconds_per_program": cost,
    }
    (out / "curves.json").write_text(strict_json.dumps(written, indent=1))
    picture(found, out / "curves.png")
    output().print(table(found, against))
    output().print(
        f"{found[0].programs} programs, {seeds} seeds. A/A control: "
        f"{sum(controls) / max(1, len(controls)):.4f}, the mean over programs. Executor-seconds of "
        f"a program: {cost['start']:.1f} for its start, {cost['searches']:.1f} for "
        f"{len(strategies) * seeds} searches, {cost['fresh']:.1f} for fresh measurements.",
        highlight=False,
    )


def costs(out: Path, runs: Sequence[Run], starts: Sequence[Start]) -> dict[str, float]:
    """Mean executor-seconds of a program: of its start, all its searches, and what is measured
    afterwards."""
    programs = {run.program for run in runs}
    known = [start.seconds for start in starts if start.program in programs]
    fresh = [Fresh.seconds_of(out / "fresh" / file_name(name)) for name in programs]
    return {
        "start": sum(known) / len(programs),
        "searches": sum(run.spent for run in runs) / len(programs),
        "fresh": sum(fresh) / len(programs),
    }
