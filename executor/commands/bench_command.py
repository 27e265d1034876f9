"""The command `asm-executor bench`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from executor.common.options import (
    CacheOption,
    JsonOption,
    LimitOption,
    SlotsOption,
    TimingProtocol,
)
from executor.common.progress import Progress
from executor.common.tables import output
from executor.types import ExecutorError, Precision

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
        TimingProtocol | None, typer.Option(help="One protocol alone. Default: both, side by side.")
    ] = None,
    programs: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Programs to use. Default: ten small ones of our own."),
    ] = None,
    limit: LimitOption = None,
    slots: SlotsOption = None,
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
    cache_dir: CacheOption = None,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE.png", help="Draw the distribution.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Certify this host: time programs against themselves, where the true speedup is 1.

    Exit status 0 when the first protocol's mean and spread are within the limits, 1 when not,
    2 for errors.
    """
    from executor.commands import bench as benching
    from executor.commands import bench_report, bundled, hyperfine
    from executor.commands.ratios import RATIOS, recover
    from executor.common.program_files import read_programs
    from executor.engine.engine import Engine

    if plot is not None and not plot.parent.is_dir():
        raise ExecutorError(f"--plot {plot}: there is no folder {plot.parent}; make it first")
    chosen = bundled.programs(limit) if programs is None else read_programs(programs, limit)
    benching.last_cores(busy)  # too many: say so before anything is built
    protocols = list(TimingProtocol) if protocol is None else [protocol]
    precision = Precision(max_pairs, half_width)
    with (
        Progress("asm-executor bench", first_after=1.0) as progress,
        Engine(slots=slots, cache_dir=cache_dir) as engine,
        benching.busy_loops(busy),
    ):
        progress.phase("timing an empty program and a build")
        info = engine.describe()
        spawn = benching.spawn_cost(engine)
        caging = benching.cage_cost(engine)
        certificates = []
        for one in protocols:
            progress.phase(f"timing programs against themselves, {one.value}", len(chosen))
            command = hyperfine.find() if one is TimingProtocol.PAPER else None
            certificates.append(
                benching.certify(engine, chosen, one.value, precision, command, progress.advance)
            )
        recovered = []
        for ratio in RATIOS if ratios else ():
            progress.phase(f"recovering the ratio {ratio:.2f}", ratios)
            recovered.append(recover(engine, ratio, ratios, precision, progress.advance))
    if as_json:
        print(json.dumps(bench_report.as_json(certificates, info, spawn, caging, recovered)))
    else:
        bench_report.show(certificates, info, spawn, caging, recovered, output())
    if plot is not None:
        bench_report.plot(certificates, plot)
    raise typer.Exit(0 if certificates[0].given else 1)
