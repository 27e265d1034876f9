"""The command `asm-executor load`: put daemons under load."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from executor.common import strict_json
from executor.common.options import (
    JsonOption,
    SlotsOption,
    TlsCaOption,
    TlsCertOption,
    TlsKeyOption,
    TokenOption,
    split_addresses,
)
from executor.common.progress import Progress
from executor.common.tables import output
from executor.types import Precision

EPILOG = """The candidates are small; seven of ten pass, the others fail in four different ways.
Without `--address` it also reports what its daemons use after the first tenth of the evaluations
and after the last.

Examples:

`asm-executor load --clients 64 --evaluations 10000 --daemons 3`

`asm-executor load --address host-a:50051,host-b:50051 --token-file token --json`
"""


def load(
    address: Annotated[
        str | None,
        typer.Option(
            metavar="H:P[,H:P...]", help="Daemons to load. Default: start some on this host."
        ),
    ] = None,
    daemons: Annotated[
        int, typer.Option(help="Daemons to start if no address is given.", min=1)
    ] = 3,
    clients: Annotated[int, typer.Option(help="Clients that work at once.", min=1)] = 64,
    evaluations: Annotated[
        int, typer.Option(help="Evaluations, all clients together.", min=10)
    ] = 10_000,
    max_pairs: Annotated[
        int,
        typer.Option(help="Most pairs of runs for each test; 0 checks correctness only.", min=0),
    ] = 0,
    timeout: Annotated[
        float, typer.Option(help="Seconds to wait for each evaluation.", min=0.1)
    ] = 120.0,
    token_file: TokenOption = None,
    tls_ca: TlsCaOption = None,
    tls_cert: TlsCertOption = None,
    tls_key: TlsKeyOption = None,
    slots: SlotsOption = None,
    cache_dir: Annotated[
        Path | None,
        typer.Option(
            help="Cache folder of the daemons that are started. Default: a temporary one."
        ),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Put daemons under load with many clients: check every answer, measure cost, look for leaks.

    Exit status 0 when each evaluation got the right verdict and no daemon grew, 1 otherwise,
    2 for errors.
    """
    from executor.client.credentials import read_credentials
    from executor.client.embedded import EmbeddedDaemon
    from executor.commands import load_report
    from executor.commands.load_generator import Plan, measure

    with contextlib.ExitStack() as stack:
        progress = stack.enter_context(Progress("asm-executor load", first_after=1.0))
        credentials = read_credentials(token_file, tls_ca, tls_cert, tls_key)
        own: list[EmbeddedDaemon] = []
        if address is None:
            # Not the default cache: nobody else needs what this run registers.
            folder = cache_dir or stack.enter_context(tempfile.TemporaryDirectory())
            for _ in range(daemons):
                progress.phase("starting daemons", daemons, len(own))
                own.append(EmbeddedDaemon(slots=slots, cache_dir=folder))
                stack.callback(own[-1].close)
        plan = Plan(
            addresses=split_addresses(address) if address else [one.address for one in own],
            credentials=credentials,
            own=own,
            clients=clients,
            evaluations=evaluations,
            precision=Precision(max_pairs=max_pairs),
            timeout=timeout,
        )
        progress.phase(f"{clients} clients, {len(plan.addresses)} daemons", evaluations)
        report = asyncio.run(measure(plan, progress.advance))
    if as_json:
        print(strict_json.dumps(load_report.as_json(report)))
    else:
        load_report.show(report, output())
    raise typer.Exit(0 if report.passed else 1)
