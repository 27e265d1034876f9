"""The command `asm-executor bench`: certify how well this host measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from executor.common import strict_json
from executor.common.options import (
    CacheOption,
    JsonOption,
    LayoutsOption,
    LimitOption,
    SlotsOption,
    TimingProtocol,
)
from executor.common.progress import Progress
from executor.common.tables import output
from executor.types import ExecutorError, Precision, Program

if TYPE_CHECKING:
    from executor.commands.certificate import Certificate
    from executor.commands.known_ratios import Recovered
    from executor.engine.engine import Engine

EPILOG = """DIR holds a folder for each program: one .c file, with NAME.in files beside it or
in `tests/`. The paper's protocol makes 3 warm-up runs and 10 timed runs of one build, then of the
other; it uses hyperfine if that is installed.

Examples:

`asm-executor bench`

`asm-executor bench --protocol paired --json`

`asm-executor bench --programs my-programs/ --plot aa.png`

`asm-executor bench --slots 1 --busy 1`

`asm-executor bench --protocol paired --ratios 100`
"""


def bench(
    protocol: Annotated[
        TimingProtocol | None, typer.Option(help="Use this protocol alone. Default: both.")
    ] = None,
    programs: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Programs to use. Default: ten bundled ones."),
    ] = None,
    limit: LimitOption = None,
    slots: SlotsOption = None,
    busy: Annotated[
        int, typer.Option(help="Keep the last N cores busy while measuring.", min=0)
    ] = 0,
    ratios: Annotated[
        int,
        typer.Option(help="Also recover known ratios, with N evaluations of each.", min=0),
    ] = 0,
    max_pairs: Annotated[
        int, typer.Option(help="Most pairs of runs for each test.", min=1)
    ] = Precision().max_pairs,
    half_width: Annotated[
        float,
        typer.Option(
            help="Stop timing when the half-width of the interval of log-speedup is below this.",
            min=0,
        ),
    ] = Precision().half_width,
    layouts: LayoutsOption = 0,
    cache_dir: CacheOption = None,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE.png", help="Draw the distribution of speedups.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Certify this host: time programs against themselves, where the true speedup is 1.

    Exit status 0 when the first protocol's mean and spread are within the limits, 1 when not,
    2 for errors.
    """
    from executor.commands import bench_report, bundled
    from executor.commands.busy_cores import busy_loops, last_cores
    from executor.commands.overheads import cage_cost, spawn_cost
    from executor.common.program_files import read_programs
    from executor.engine.engine import Engine

    if plot is not None and not plot.parent.is_dir():
        raise ExecutorError(f"--plot {plot}: there is no folder {plot.parent}; make it first")
    chosen = bundled.programs(limit) if programs is None else read_programs(programs, limit)
    last_cores(busy)  # refuses too many before anything is built
    protocols = list(TimingProtocol) if protocol is None else [protocol]
    precision = Precision(max_pairs, half_width, layouts)
    with (
        Progress("asm-executor bench", first_after=1.0) as progress,
        Engine(slots=slots, cache_dir=cache_dir) as engine,
        busy_loops(busy),
    ):
        progress.phase("timing an empty program and a build")
        info = engine.describe()
        spawn, caging = spawn_cost(engine), cage_cost(engine)
        certificates = _certify(engine, chosen, protocols, precision, progress)
        recovered = _recover(engine, ratios, precision, progress) if ratios else []
    if as_json:
        print(strict_json.dumps(bench_report.as_json(certificates, info, spawn, caging, recovered)))
    else:
        bench_report.show(certificates, info, spawn, caging, recovered, output())
    if plot is not None:
        bench_report.plot(certificates, plot)
    raise typer.Exit(0 if certificates[0].given else 1)


def _certify(
    engine: Engine,
    programs: Mapping[str, Program],
    protocols: Sequence[TimingProtocol],
    precision: Precision,
    progress: Progress,
) -> list[Certificate]:
    from executor.commands import hyperfine
    from executor.commands.certificate import certify

    certificates = []
    for protocol in protocols:
        progress.phase(f"timing programs against themselves, {protocol.value}", len(programs))
        command = hyperfine.find() if protocol is TimingProtocol.PAPER else None
        certificates.append(
            certify(engine, programs, protocol.value, precision, command, progress.advance)
        )
    return certificates


def _recover(
    engine: Engine, evaluations: int, precision: Precision, progress: Progress
) -> list[Recovered]:
    from executor.commands.known_ratios import RATIOS, recover

    recovered = []
    for ratio in RATIOS:
        progress.phase(f"recovering the ratio {ratio:.2f}", evaluations)
        recovered.append(recover(engine, ratio, evaluations, precision, progress.advance))
    return recovered
