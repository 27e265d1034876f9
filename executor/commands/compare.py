"""The command `asm-executor compare`: how far two hosts disagree."""

from __future__ import annotations

import contextlib
from typing import Annotated

import typer

from executor.common import strict_json
from executor.common.options import (
    JsonOption,
    LimitOption,
    TlsCaOption,
    TlsCertOption,
    TlsKeyOption,
    TokenOption,
)
from executor.common.progress import Progress
from executor.common.tables import output
from executor.types import Precision

EPILOG = """The candidates are the bundled programs, built here with `gcc -O1`, with `-O2`, and with
`-O3` plus a `nop` that never runs. The hosts are timed one after the other, so that two daemons on
one machine do not disturb each other.

Examples:

`asm-executor compare host-a:50051 host-b:50051`

`asm-executor compare host-a:50051 host-b:50051 --token-file token --json`

`asm-executor compare host-a:50051 host-a:50051 --limit 3`
"""


def compare(
    a: Annotated[str, typer.Argument(metavar="A", help="HOST:PORT of a daemon.")],
    b: Annotated[str, typer.Argument(metavar="B", help="HOST:PORT of another daemon.")],
    token_file: TokenOption = None,
    tls_ca: TlsCaOption = None,
    tls_cert: TlsCertOption = None,
    tls_key: TlsKeyOption = None,
    limit: LimitOption = None,
    max_pairs: Annotated[
        int, typer.Option(help="Most pairs of runs for each test.", min=1)
    ] = Precision().max_pairs,
    timeout: Annotated[
        float, typer.Option(help="Seconds to wait for each evaluation.", min=0.1)
    ] = 120.0,
    as_json: JsonOption = False,
) -> None:
    """Report how far two hosts disagree about the speedups of the same candidates.

    Exit status 0 when at least 90 % of their intervals overlap, 1 when fewer do, 2 for errors.
    """
    from executor.client import Client
    from executor.commands import bundled, compare_report
    from executor.commands.host_agreement import Comparison, agreement, candidates, evaluate_all

    with contextlib.ExitStack() as stack:
        progress = stack.enter_context(Progress("asm-executor compare", first_after=1.0))
        clients = {
            key: stack.enter_context(
                Client([address], token_file, tls_ca=tls_ca, tls_cert=tls_cert, tls_key=tls_key)
            )
            for key, address in (("a", a), ("b", b))
        }
        hosts = {key: next(iter(client.describe().items())) for key, client in clients.items()}
        progress.phase("building the candidates")
        wanted = candidates(bundled.programs(limit))
        evaluations = {}
        for key, client in clients.items():
            progress.phase(f"timing on {key.upper()}, {hosts[key][0]}", len(wanted))
            precision = Precision(max_pairs=max_pairs)
            evaluations[key] = evaluate_all(client, wanted, precision, timeout, progress.advance)
    comparisons = [
        Comparison(one.name, one.build, on_a, on_b)
        for one, on_a, on_b in zip(wanted, evaluations["a"], evaluations["b"], strict=True)
    ]
    agreed = agreement(comparisons)
    if as_json:
        print(strict_json.dumps(compare_report.as_json(hosts, comparisons, agreed)))
    else:
        compare_report.show(hosts, comparisons, agreed, output())
    raise typer.Exit(0 if agreed.reached else 1)
