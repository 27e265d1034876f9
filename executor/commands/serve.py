"""The command `asm-executor serve`: run the daemon."""

from __future__ import annotations

import enum
import logging
from pathlib import Path
from typing import Annotated

import typer

from executor.common.options import (
    CacheOption,
    IsolationOption,
    RemeasureOption,
    RequiredIsolation,
    SlotsOption,
)
from executor.types import REMEASURE_ABOVE

EPILOG = """Examples:

`asm-executor serve`

`asm-executor serve --host 0.0.0.0 --token-file /etc/asm-executor/token --isolation strict`

`asm-executor serve --metrics-port 9464 --log-format json`
"""


class LogFormat(enum.StrEnum):
    TEXT = "text"
    JSON = "json"


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 50051,
    slots: SlotsOption = None,
    isolation: IsolationOption = RequiredIsolation.BEST_EFFORT,
    token_file: Annotated[
        Path | None, typer.Option(help="File with the token that clients must send.")
    ] = None,
    tls_cert: Annotated[
        Path | None, typer.Option(help="Certificate chain of this daemon (PEM).")
    ] = None,
    tls_key: Annotated[
        Path | None, typer.Option(help="Private key of that certificate (PEM).")
    ] = None,
    tls_client_ca: Annotated[
        Path | None,
        typer.Option(help="Certificate authority that must have signed clients' certificates."),
    ] = None,
    cache_dir: CacheOption = None,
    insecure: Annotated[
        bool,
        typer.Option(
            "--insecure", help="Accept calls from other machines without token or certificate."
        ),
    ] = False,
    drain_seconds: Annotated[
        float, typer.Option(help="Seconds that running calls get to finish after SIGTERM.", min=0)
    ] = 10.0,
    queue_limit: Annotated[
        int | None,
        typer.Option(help="Most calls that run or wait at once. Default: 32 for each slot.", min=1),
    ] = None,
    metrics_port: Annotated[
        int | None,
        typer.Option(
            help="Serve Prometheus metrics on this port; 0 takes a free one. Default: no metrics."
        ),
    ] = None,
    health_seconds: Annotated[
        float,
        typer.Option(
            help="Report SERVING only while an evaluation succeeded in the last so many seconds.",
            min=1,
        ),
    ] = 60.0,
    log_format: Annotated[
        LogFormat, typer.Option(help="Log lines as text, or as one JSON object each.")
    ] = LogFormat.TEXT,
    remeasure_above: RemeasureOption = REMEASURE_ABOVE,
    library: Annotated[
        list[str] | None,
        typer.Option(
            help="Library that programs may load beside the usual ones, by its name as for the "
            "linker's -l (repeatable). One that this host lacks is left out."
        ),
    ] = None,
    die_with_parent: Annotated[bool, typer.Option(hidden=True)] = False,
) -> None:
    """Run the daemon. Prints `listening on HOST:PORT` when it is ready."""
    from executor.daemon import logs
    from executor.daemon import serve as daemon

    # A parent that embeds this daemon reads the answers, and keeps only the last log lines.
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
            libraries=tuple(library or ()),
        )
    )
