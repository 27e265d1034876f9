"""`python -m policy_jax.sft.search`: faster listings by search, as a comparison or as lessons.

    python -m policy_jax.sft.search --out runs/search --programs 40 --seeds 3 --budget 6
    python -m policy_jax.sft.search --lessons searched.parquet --data lessons.parquet --programs 200

With `--out`, ways to search are compared by what they find for each executor-second: for each
program the fastest verified build is found once, and from there every strategy searches with every
seed. Writes `runs.jsonl` (a line a search), `starts/`, `fresh/`, `curves.json` and `curves.png`.
Use a quiet machine. With `--lessons`, one search of each program looks for a better target than the
known one, and the pairs are written for `python -m policy_jax.sft`. A stopped command goes on when
started again with the same arguments; only programs that had begun are done again.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft.search")

from executor.client import Client, ExecutorError
from executor.common import addresses_or_own, stopping
from policy_jax.compilers.compiler import CompileError
from policy_jax.data.fleet import for_each
from policy_jax.data.rows import DatasetError
from policy_jax.data.specs import open_dataset
from policy_jax.sft.search.answers import asked_alone
from policy_jax.sft.search.climb import Guided
from policy_jax.sft.search.comparing import STRATEGIES, Comparing, report
from policy_jax.sft.search.lessons import Task, tasks, teach
from policy_jax.sft.search.start import file_name, known_start, spread
from policy_jax.sft.search.strategies import Answer
from policy_jax.sft.search.training import SPEC, training_entries
from policy_jax.shipped import TINY_PPO


def main(
    out: Annotated[
        Path | None, typer.Option(help="compare strategies: folder for figures and pictures")
    ] = None,
    lessons: Annotated[
        Path | None, typer.Option(help="make lessons: parquet file of pairs to write")
    ] = None,
    data: Annotated[
        str,
        typer.Option(
            help="with --out programs (see policy_jax.data.specs); with --lessons a file of pairs; "
            "with both training:SEED, programs of training families"
        ),
    ] = "bundled:val",
    programs: Annotated[
        int, typer.Option(min=0, help="most programs, of as many families as possible; 0: all")
    ] = 40,
    seeds: Annotated[int, typer.Option(min=1, help="searches of each strategy")] = 3,
    budget: Annotated[
        float, typer.Option(min=0.1, help="executor-seconds of a search, without its start")
    ] = 6.0,
    strategies: Annotated[
        str,
        typer.Option(
            help="comma-separated; the first one, random, is compared with. With --lessons: policy "
            "or climb"
        ),
    ] = "",
    model: Annotated[
        Path | None, typer.Option(help="checkpoint folder that is asked; default: the shipped one")
    ] = None,
    temperature: Annotated[float, typer.Option(min=0.01, help="of its answers")] = 1.0,
    seed: Annotated[int, typer.Option(min=0, help="with --lessons: of the choices")] = 0,
    executor: Annotated[
        str, typer.Option(help="HOST:PORT,...; default: start one on this host")
    ] = "",
) -> None:
    """Compare ways to search for faster listings, or make lessons by search.

    Exit status 2: an argument is wrong.
    """
    if (out is None) == (lessons is None):
        raise typer.BadParameter("give --out to compare strategies, or --lessons to make lessons")
    names = [name.strip() for name in strategies.split(",") if name.strip()]
    names = names or ([Guided.name] if lessons else [*STRATEGIES])
    unknown = [name for name in names if name not in STRATEGIES]
    if unknown:
        raise typer.BadParameter(
            f"--strategies: {unknown[0]!r} is unknown; use {', '.join(STRATEGIES)}"
        )
    entries = []
    try:
        with Progress("sft.search") as progress:
            addresses = addresses_or_own(executor, "--executor")
            progress.phase(f"reading {data}")
            chosen = tasks(data, programs, seed) if lessons is not None else []
            if out is not None:
                entries = (
                    training_entries(data, programs)
                    if data.startswith(SPEC)
                    else spread(open_dataset(data), programs)
                )
            answer = None
            if Guided.name in names:
                progress.phase("loading the model")
                answer = asked_alone(model or TINY_PPO, temperature)
            if lessons is not None:
                _teach(addresses, lessons, chosen, answer, budget, seed, progress)
            elif out is not None:
                out.mkdir(parents=True, exist_ok=True)
                compare = partial(Comparing, out=out, strategies=names, seeds=seeds, budget=budget)
                for_each(
                    addresses,
                    lambda client: compare(client, answer=answer, progress=progress).program,
                    entries,
                    "searching",
                    progress,
                )
    except (DatasetError, ExecutorError, CompileError, FileNotFoundError) as error:
        print(f"error: {error}", file=sys.stderr)
        raise typer.Exit(2) from error
    if out is not None:
        starts = [known_start(out / "starts" / file_name(entry.name)) for entry in entries]
        report(out, names, seeds, [start for start in starts if start is not None])


def _teach(
    addresses: list[str] | None,
    out: Path,
    chosen: list[Task],
    answer: Answer | None,
    seconds: float,
    seed: int,
    progress: Progress,
) -> None:
    """Search the programs of lessons and say how many have a better target than before."""
    out.parent.mkdir(parents=True, exist_ok=True)
    progress.phase("starting the executor")
    with Client(addresses) as client:
        done = teach(client, out, chosen, answer, seconds, seed, progress)
    progress.say(
        f"{done.improved} of {done.count} programs have a faster script than before"
        + (f", {done.refused} were left out" if done.refused else "")
        + f"; wrote {out}"
    )


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
