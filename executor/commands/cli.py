"""The command `asm-executor`: serve, check, evaluate, bench, compare, load.

Exit status: 0 for success (for `evaluate`: verdict OK), 1 for any other verdict
or a host that cannot serve as asked, 2 for errors.

Nothing here imports gRPC at the top: `serve` must start its launchers first.
"""

from __future__ import annotations

import enum
import json
import logging
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from executor.commands.bench_command import EPILOG as BENCH_EPILOG
from executor.commands.bench_command import bench
from executor.commands.compare_command import EPILOG as COMPARE_EPILOG
from executor.commands.compare_command import compare
from executor.commands.load_command import EPILOG as LOAD_EPILOG
from executor.commands.load_command import load
from executor.common import descriptors, stopping
from executor.common.display import plain
from executor.common.options import (
    CacheOption,
    JsonOption,
    SlotsOption,
    TimingProtocol,
    TlsCaOption,
    TlsCertOption,
    TlsKeyOption,
    TokenOption,
    split_addresses,
)
from executor.common.progress import Progress
from executor.types import (
    MAX_WALL_SECONDS,
    REMEASURE_ABOVE,
    ExecutorError,
    InvalidProgram,
    Precision,
    Program,
    Verdict,
)

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    help="Judges and times x86-64 assembly against what gcc -O3 made of the same C program.",
)

ERROR_STATUS = 2


class _Isolation(enum.StrEnum):
    STRICT = "strict"
    BEST_EFFORT = "best-effort"


class _LogFormat(enum.StrEnum):
    TEXT = "text"
    JSON = "json"


RemeasureOption = Annotated[
    float,
    typer.Option(
        help="A speedup above this is measured again, on another slot where there is one, before "
        "it is believed.",
        min=1,
    ),
]
IsolationOption = Annotated[
    _Isolation,
    typer.Option(help="strict refuses to start where a layer of the sandbox is missing."),
]


@app.command(
    epilog="""Examples:

`asm-executor serve`

`asm-executor serve --host 0.0.0.0 --token-file /etc/asm-executor/token --isolation strict`

`asm-executor serve --metrics-port 9464 --log-format json`
"""
)
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 50051,
    slots: SlotsOption = None,
    isolation: IsolationOption = _Isolation.BEST_EFFORT,
    token_file: Annotated[
        Path | None, typer.Option(help="File with the token that clients must send.")
    ] = None,
    tls_cert: Annotated[
        Path | None, typer.Option(help="Certificate chain of this daemon (PEM).")
    ] = None,
    tls_key: Annotated[Path | None, typer.Option(help="Its private key (PEM).")] = None,
    tls_client_ca: Annotated[
        Path | None,
        typer.Option(help="Authority that must have signed clients' certificates (PEM)."),
    ] = None,
    cache_dir: CacheOption = None,
    insecure: Annotated[
        bool,
        typer.Option("--insecure", help="Listen for other machines without asking who calls."),
    ] = False,
    drain_seconds: Annotated[
        float, typer.Option(help="Time to finish running calls after SIGTERM.", min=0)
    ] = 10.0,
    queue_limit: Annotated[
        int | None, typer.Option(help="Calls that may run or wait. Default: 32 a slot.", min=1)
    ] = None,
    metrics_port: Annotated[
        int | None,
        typer.Option(help="Port for Prometheus, same host; 0 takes a free one. Default: none."),
    ] = None,
    health_seconds: Annotated[
        float,
        typer.Option(help="Health is SERVING while an evaluation succeeded so lately.", min=1),
    ] = 60.0,
    log_format: Annotated[
        _LogFormat, typer.Option(help="Lines on standard error: for people, or one object each.")
    ] = _LogFormat.TEXT,
    remeasure_above: RemeasureOption = REMEASURE_ABOVE,
    die_with_parent: Annotated[bool, typer.Option(hidden=True)] = False,
) -> None:
    """Run the daemon. Prints `listening on HOST:PORT` when it is ready."""
    from executor.daemon import logs
    from executor.daemon import serve as daemon

    # A parent that starts us for itself has each answer, and keeps our last few lines.
    logs.configure(log_format.value, logging.WARNING if die_with_parent else logging.INFO)
    daemon.run(
        daemon.ServeOptions(
            host=host,
            port=port,
            slots=slots,
            isolation=isolation.value,
            token_file=token_file,
            tls_cert=tls_cert,
            tls_key=tls_key,
            tls_client_ca=tls_client_ca,
            cache_dir=cache_dir,
            insecure=insecure,
            die_with_parent=die_with_parent,
            drain_seconds=drain_seconds,
            queue_limit=queue_limit,
            metrics_port=metrics_port,
            health_seconds=health_seconds,
            remeasure_above=remeasure_above,
        )
    )


@app.command(
    epilog="""Examples:

`asm-executor check`

`asm-executor check --isolation strict --json`
"""
)
def check(
    isolation: IsolationOption = _Isolation.BEST_EFFORT,
    slots: SlotsOption = None,
    cache_dir: CacheOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell what this host can do: compiler, isolation layer by layer, slots, noise floor.

    Exit status 0 when it can serve with the isolation asked for.
    """
    from executor.commands import evaluate_report as report
    from executor.engine.engine import Engine

    with (
        Progress("asm-executor check", first_after=1.0),
        Engine(isolation=isolation.value, slots=slots, cache_dir=cache_dir) as engine,
    ):
        info = engine.check()
    if as_json:
        print(json.dumps(report.host_json(info), indent=2))
    else:
        report.print_host(info, Console())


@app.command(
    epilog="""DIR holds NAME.in with NAME.out or NAME.ans, input.K.txt with output.K.txt, or K with
K.a; where the output is missing, the program's own unoptimised build gives it.

Examples:

`asm-executor evaluate prog.c --tests tests/`

`asm-executor evaluate prog.c --tests tests/ --asm faster.s --json`

`asm-executor evaluate prog.c --tests tests/ --asm faster.s --address host-a:50051,host-b:50051`
"""
)
def evaluate(
    source: Annotated[Path, typer.Argument(metavar="prog.c", help="The C program.")],
    tests: Annotated[Path, typer.Option(metavar="DIR", help="Folder with its tests.")],
    asm: Annotated[
        Path | None,
        typer.Option(metavar="FILE.s", help="The candidate. Default: the baseline itself."),
    ] = None,
    address: Annotated[
        str | None,
        typer.Option(
            metavar="H:P[,H:P...]", help="Daemons to ask. Default: one of our own, for this call."
        ),
    ] = None,
    token_file: TokenOption = None,
    tls_ca: TlsCaOption = None,
    tls_cert: TlsCertOption = None,
    tls_key: TlsKeyOption = None,
    isolation: IsolationOption = _Isolation.BEST_EFFORT,
    cache_dir: CacheOption = None,
    protocol: Annotated[
        TimingProtocol, typer.Option(help="paper repeats a published, biased way of timing.")
    ] = TimingProtocol.PAIRED,
    max_pairs: Annotated[
        int, typer.Option(help="Most pairs of runs a test; 0 checks correctness only.", min=0)
    ] = Precision().max_pairs,
    timeout: Annotated[
        float, typer.Option(help="Seconds to wait for the evaluation.", min=0.1)
    ] = 600.0,
    remeasure_above: RemeasureOption = REMEASURE_ABOVE,
    as_json: JsonOption = False,
) -> None:
    """Judge and time one candidate; without `--asm`, the baseline against itself.

    A run of your program may take up to a minute. Exit status: 0 for verdict OK, 1 for another
    verdict, 2 for errors.
    """
    from executor.commands import evaluate_report as report
    from executor.common import program_files as programs

    text, folder = programs.read_source(source), programs.read_test_folder(tests)
    program = Program(text, folder.tests, wall_seconds=MAX_WALL_SECONDS)
    candidate = None if asm is None else programs.read_text(asm, "assembly listing")
    addresses = None if address is None else split_addresses(address)
    from executor.client import Client

    with (
        Progress("asm-executor evaluate", first_after=1.0),
        Client(
            addresses,
            token_file,
            tls_ca=tls_ca,
            tls_cert=tls_cert,
            tls_key=tls_key,
            isolation=isolation.value,
            cache_dir=cache_dir,
            remeasure_above=remeasure_above,
        ) as client,
    ):
        if addresses is not None:
            client.describe()  # nobody there: say so now, not after the patience for a busy host
        try:
            bare = programs.without_expected(program)
            registered = client.register(bare, timeout)
            forgiven = programs.check_expected(program, registered.expected)
            evaluation = client.evaluate(
                bare,
                registered.listing if candidate is None else candidate,
                Precision(max_pairs=max_pairs),
                timeout,
                protocol.value,
            )
        except (InvalidProgram, programs.InputError) as error:
            raise programs.InputError(f"{source}: not usable with {tests}: {error}") from error
    notes = list(filter(None, [folder.remark()]))
    if forgiven:
        notes.append(
            f"the output files of {len(forgiven)} tests differ from what {source} prints in blanks "
            "at the ends of lines; candidates must print what the program prints"
        )
    for note in notes:
        print(plain(f"note: {note}"), file=sys.stderr)
    if as_json:
        print(json.dumps(report.evaluation_json(evaluation)))
    else:
        report.print_evaluation(evaluation, Console())
    raise typer.Exit(0 if evaluation.verdict is Verdict.OK else 1)


app.command(epilog=BENCH_EPILOG)(bench)
app.command(epilog=COMPARE_EPILOG)(compare)
app.command(epilog=LOAD_EPILOG)(load)


def main() -> None:
    """Entry point: our own errors become one line on standard error and exit status 2."""
    descriptors.raise_limit()
    sys.exit(stopping.run(_main))


def _main() -> int:
    try:
        app()
    except ExecutorError as error:
        print(plain(f"asm-executor: {error}"), file=sys.stderr)
        return ERROR_STATUS
    return 0


if __name__ == "__main__":
    main()
