"""The listening side of the daemon: port, credentials, health, reflection, signals.

Import this after the engine has started (see executor.daemon): it imports gRPC.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import threading
from collections.abc import Iterator
from typing import Any

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

from executor import wire
from executor.common import descriptors
from executor.common.secret_files import ConfigError
from executor.daemon.admission import Gate, TokenInterceptor
from executor.daemon.canary import Canary
from executor.daemon.connections import Connections
from executor.daemon.metrics import Metrics
from executor.daemon.observe import CallObserver
from executor.daemon.options import ServeOptions, TlsFiles
from executor.daemon.service import ExecutorService
from executor.daemon.strict_parsing import StrictParsing
from executor.engine.engine import Engine
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc

log = logging.getLogger(__name__)

HARD_STOP_SECONDS = 10.0
"""After the drain, what still holds the process is no reason to stay."""

LEAST_STREAMS = 100
"""Calls at once on one connection, however short the queue is."""

SERVICE_NAME = pb.DESCRIPTOR.services_by_name["ExecutorService"].full_name

CHANNEL_OPTIONS: tuple[tuple[str, Any], ...] = (
    ("grpc.max_receive_message_length", wire.MAX_MESSAGE_BYTES),
    ("grpc.max_send_message_length", wire.MAX_MESSAGE_BYTES),
    # Without this two daemons may listen on one port and share its calls at random.
    ("grpc.so_reuseport", 0),
    # Clients ping to notice a stopped host; that is not abuse.
    ("grpc.http2.min_recv_ping_interval_without_data_ms", 1000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_ping_strikes", 0),
)


def interceptors(
    service: ExecutorService, health_service: health.aio.HealthServicer, token: str | None
) -> list[grpc.aio.ServerInterceptor]:
    """What a call passes before the service sees it, the outermost first."""
    passed: list[grpc.aio.ServerInterceptor] = [
        Gate(SERVICE_NAME, service.queue_limit),
        CallObserver(SERVICE_NAME, service.metrics),
    ]
    if token is not None:
        passed.append(TokenInterceptor(token, health_service))
    passed.append(StrictParsing(SERVICE_NAME))
    return passed


def _listen(server: grpc.aio.Server, options: ServeOptions, tls: TlsFiles | None) -> str:
    """Bind and return HOST:PORT with the port taken. Raises ConfigError when it is not free."""
    host = _bracketed(options.host)
    address = f"{host}:{options.port}"
    try:
        if tls is None:
            port = server.add_insecure_port(address)
        else:
            credentials = grpc.ssl_server_credentials(
                [(tls.key, tls.cert)],
                root_certificates=tls.client_ca,
                require_client_auth=tls.client_ca is not None,
            )
            port = server.add_secure_port(address, credentials)
    except RuntimeError as error:
        raise ConfigError(
            f"--host/--port: cannot listen on {address}; another process may have taken the port, "
            "or --tls-cert and --tls-key do not fit together"
        ) from error
    return f"{host}:{port}"


@contextlib.contextmanager
def _metrics_page(metrics: Metrics, options: ServeOptions) -> Iterator[None]:
    """Answer scrapes in this block, where asked to. Raises ConfigError."""
    if options.metrics_port is None:
        yield
        return
    try:
        page = metrics.serve(options.host, options.metrics_port)
    except OSError as error:
        raise ConfigError(
            f"--metrics-port: cannot listen on {options.host}:{options.metrics_port} "
            f"({error.strerror}); give another, or 0 for a free one"
        ) from error
    log.info("metrics at http://%s:%d/metrics", _bracketed(options.host), page.server_port)
    try:
        yield
    finally:
        page.shutdown()
        page.server_close()


def _bracketed(host: str) -> str:
    bare = host.strip("[]")
    return f"[{bare}]" if ":" in bare else bare


async def _serve(
    engine: Engine,
    options: ServeOptions,
    token: str | None,
    tls: TlsFiles | None,
    orphan: threading.Event,
) -> None:
    connections = Connections(engine.describe().slots)
    if connections.short:
        log.warning(
            "only %d descriptors for %d slots; raise the limit of open files (ulimit -Hn, "
            "LimitNOFILE=) or give fewer --slots",
            descriptors.limit(),
            engine.describe().slots,
        )
    service = ExecutorService(engine, options.queue_limit, connections.count)
    with _metrics_page(service.metrics, options):
        await _serve_until_stopped(engine, service, connections, options, token, tls, orphan)


async def _serve_until_stopped(
    engine: Engine,
    service: ExecutorService,
    connections: Connections,
    options: ServeOptions,
    token: str | None,
    tls: TlsFiles | None,
    orphan: threading.Event,
) -> None:
    health_service = health.aio.HealthServicer()
    server = grpc.aio.server(
        interceptors=interceptors(service, health_service, token),
        options=CHANNEL_OPTIONS + connections.options(max(LEAST_STREAMS, 2 * service.queue_limit)),
    )
    pb_grpc.add_ExecutorServiceServicer_to_server(service, server)
    health_pb2_grpc.add_HealthServicer_to_server(health_service, server)
    reflection.enable_server_reflection(
        (SERVICE_NAME, health.SERVICE_NAME, reflection.SERVICE_NAME), server
    )
    address = _listen(server, options, tls)

    async def report(healthy: bool) -> None:
        states = health_pb2.HealthCheckResponse
        for name in ("", SERVICE_NAME):
            await health_service.set(name, states.SERVING if healthy else states.NOT_SERVING)

    await report(False)
    canary = service.canary = Canary(
        engine, service.metrics, options.health_seconds, report, connections.trouble
    )

    stop = asyncio.Event()
    hurry = asyncio.Event()
    loop = asyncio.get_running_loop()

    def on_signal() -> None:
        if stop.is_set() or orphan.is_set():
            hurry.set()  # asked twice, or nobody is left to answer
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, on_signal)
    await server.start()
    connections.started()
    watching = asyncio.ensure_future(canary.run())
    await _first_of(canary.settled, stop)
    print(f"listening on {address}", flush=True)

    await stop.wait()
    log.info("stopping: %d calls to finish", service.pending)
    # Until the very end: threads that hang are waited for when the interpreter ends, too.
    force = threading.Timer(options.drain_seconds + HARD_STOP_SECONDS, os._exit, (1,))
    force.daemon = True
    force.start()
    watching.cancel()
    await health_service.enter_graceful_shutdown()
    draining = asyncio.ensure_future(server.stop(options.drain_seconds))
    hurrying = asyncio.ensure_future(hurry.wait())
    await asyncio.wait((draining, hurrying), return_when=asyncio.FIRST_COMPLETED)
    hurrying.cancel()
    service.close()
    await server.stop(0)
    await draining
    # The loop takes its handlers along; one more signal must not cut the engine's own end short.
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.remove_signal_handler(number)
        signal.signal(number, signal.SIG_IGN)


async def _first_of(*events: asyncio.Event) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()


def run(
    engine: Engine,
    options: ServeOptions,
    token: str | None,
    tls: TlsFiles | None,
    orphan: threading.Event,
) -> None:
    """Serve `engine` until SIGTERM or SIGINT, then drain. A second signal, or `orphan`, hurries."""
    asyncio.run(_serve(engine, options, token, tls, orphan))
