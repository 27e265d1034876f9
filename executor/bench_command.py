"""The command `asm-executor bench`."""

from __future__ import annotations

import enum
import json
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from executor.types import ExecutorError, Precision


class BenchProtocol(enum.StrEnum):
    PAIRED = "paired"
    PAPER = "paper"


EPILOG = """DIR holds a folder for each program: one .c file, with NAME.in files beside it or
in `tests/`. The paper's protocol (3 warm-ups and 10 runs of one arm, then of the other) is run
through hyperfine where that is installed.

Examples:

`asm-executor bench`

`asm-executor bench --protocol paired --json`

`asm-executor bench --programs my-programs/ --plot aa.png`

`asm-executor bench --slots 1 --busy 1`

`asm-executor bench --protocol paired --ratios 100`
"""


def bench(
    protocol: Annotated[
        BenchProtocol | None, typer.Option(help="One protocol alone. Default: both, side by side.")
    ] = None,
    programs: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Programs to use. Default: ten small ones of our own."),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(help="At most so many of the programs.", min=1)
    ] = None,
    slots: Annotated[
        int | None, typer.Option(help="Timed at once. Default: one for each physical core.")
    ] = None,
    busy: Annotated[
        int, typer.Option(help="Keep so many cores busy meanwhile, the last ones first.", min=0)
    ] = 0,
    ratios: Annotated[
        int,
        typer.Option(help="Also recover known ratios, with so many evaluations each.", min=0),
    ] = 0,
    max_pairs: Annotated[
        int, typer.Option(help="Most pairs of runs a test.", min=1)
    ] = Precision().max_pairs,
    half_width: Annotated[
        float, typer.Option(help="Stop when the interval's half-width (log) is below.", min=0)
    ] = Precision().half_width,
    cache_dir: Annotated[
        Path | None, typer.Option(help="Where baselines and the launcher are kept.")
    ] = None,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE.png", help="Draw the distribution.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Certify this host: time programs against themselves, where the true speedup is 1.

    Exit status 0 when the first protocol's mean and spread are within the limits, 1 when not,
    2 for errors.
    """
    from executor import bench as benching
    from executor import bench_report, bundled, daemon, hyperfine
    from executor.engine import Engine
    from executor.ratios import RATIOS, recover

    if plot is not None and not plot.parent.is_dir():
        raise ExecutorError(f"--plot {plot}: there is no folder {plot.parent}; make it first")
    daemon.check_folder(cache_dir)
    chosen = dict(list(bundled.programs().items())[:limit])
    if programs is not None:
        chosen = benching.read_programs(programs, limit)
    protocols = list(BenchProtocol) if protocol is None else [protocol]
    precision = Precision(max_pairs, half_width)
    progress = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with (
        Engine(slots=slots, cache_dir=cache_dir) as engine,
        benching.temporary_folder() as work,
        benching.busy_loops(busy),
        progress,
    ):
        info = engine.describe()
        spawn = benching.spawn_cost(engine, Path(work))
        certificates = []
        for one in protocols:
            task = progress.add_task(one.value, total=len(chosen))
            done = partial(progress.advance, task)
            command = hyperfine.find() if one is BenchProtocol.PAPER else None
            certificates.append(
                benching.certify(engine, chosen, one.value, precision, command, done)
            )
        recovered = []
        for ratio in RATIOS if ratios else ():
            task = progress.add_task(f"known ratio {ratio:.2f}", total=ratios)
            done = partial(progress.advance, task)
            recovered.append(recover(engine, ratio, ratios, precision, done))
    if as_json:
        print(json.dumps(bench_report.as_json(certificates, info, spawn, recovered)))
    else:
        bench_report.show(certificates, info, spawn, recovered, Console())
    if plot is not None:
        bench_report.plot(certificates, plot)
    raise typer.Exit(0 if certificates[0].given else 1)
