"""The command `asm-executor load`."""

from __future__ import annotations

import asyncio
import contextlib
import json
import tempfile
from typing import Annotated

import typer

from executor.common.options import (
    CacheOption,
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

EPILOG = """Candidates are small; seven of ten are right, the others fail in each of four ways.
With daemons of its own it also tells what they use after the first tenth and after the last
evaluation.

Examples:

`asm-executor load --clients 64 --evaluations 10000 --daemons 3`

`asm-executor load --address host-a:50051,host-b:50051 --token-file token --json`
"""


def load(
    address: Annotated[
        str | None,
        typer.Option(metavar="H:P[,H:P...]", help="Daemons to load. Default: some of our own."),
    ] = None,
    daemons: Annotated[
        int, typer.Option(help="So many of our own, where no address is given.", min=1)
    ] = 3,
    clients: Annotated[int, typer.Option(help="Clients at once.", min=1)] = 64,
    evaluations: Annotated[int, typer.Option(help="Evaluations in all.", min=10)] = 10_000,
    max_pairs: Annotated[
        int, typer.Option(help="Most pairs of runs a test; 0 checks correctness only.", min=0)
    ] = 0,
    timeout: Annotated[
        float, typer.Option(help="Seconds to wait for each evaluation.", min=0.1)
    ] = 120.0,
    token_file: TokenOption = None,
    tls_ca: TlsCaOption = None,
    tls_cert: TlsCertOption = None,
    tls_key: TlsKeyOption = None,
    slots: SlotsOption = None,
    cache_dir: CacheOption = None,
    as_json: JsonOption = False,
) -> None:
    """Load daemons with many clients; count what is lost or wrong, what it costs, what leaks.

    Exit status 0 when each evaluation was answered rightly and no daemon grew, 1 when not,
    2 for errors.
    """
    from executor.client.client import read_credentials
    from executor.client.embedded import EmbeddedDaemon
    from executor.commands import load as loading
    from executor.commands import load_report

    with contextlib.ExitStack() as stack:
        progress = stack.enter_context(Progress("asm-executor load", first_after=1.0))
        credentials = read_credentials(token_file, tls_ca, tls_cert, tls_key)
        own: list[EmbeddedDaemon] = []
        if address is None:
            # Not the usual cache: what this run registers is of no use to anybody else.
            folder = cache_dir or stack.enter_context(tempfile.TemporaryDirectory())
            for _ in range(daemons):
                progress.phase("starting daemons", daemons, len(own))
                own.append(EmbeddedDaemon(slots=slots, cache_dir=folder))
                stack.callback(own[-1].close)
        plan = loading.Plan(
            addresses=split_addresses(address) if address else [one.address for one in own],
            credentials=credentials,
            own=own,
            clients=clients,
            evaluations=evaluations,
            precision=Precision(max_pairs=max_pairs),
            timeout=timeout,
        )
        progress.phase(f"{clients} clients, {len(plan.addresses)} daemons", evaluations)
        found = asyncio.run(loading.measure(plan, progress.advance))
    if as_json:
        print(json.dumps(load_report.as_json(found)))
    else:
        load_report.show(found, output())
    raise typer.Exit(0 if found.passed else 1)
