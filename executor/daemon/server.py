"""The gRPC server of the daemon: port, credentials, health, reflection, signals.

Import this after the engine has started (see executor.daemon.serve): it imports gRPC.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import threading
from collections.abc import Iterator

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

from executor import wire
from executor.common import descriptors
from executor.common.secret_files import ConfigError
from executor.daemon.admission import Gate, TokenInterceptor
from executor.daemon.call_observer import CallObserver
from executor.daemon.canary import Canary
from executor.daemon.connections import Connections
from executor.daemon.metrics import Metrics
from executor.daemon.options import ServeOptions, TlsFiles
from executor.daemon.service import ExecutorService
from executor.daemon.strict_parsing import StrictParsing
from executor.engine.engine import Engine
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc

log = logging.getLogger(__name__)

HARD_STOP_SECONDS = 10.0
"""Time after the drain after which the process ends, whatever still runs."""

LEAST_STREAMS = 100
"""Concurrent calls that one connection may always have, however short the queue is."""

STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)

SERVICE_NAME = pb.DESCRIPTOR.services_by_name["ExecutorService"].full_name

CHANNEL_OPTIONS: tuple[tuple[str, int], ...] = (
    ("grpc.max_receive_message_length", wire.MAX_MESSAGE_BYTES),
    ("grpc.max_send_message_length", wire.MAX_MESSAGE_BYTES),
    # Otherwise two daemons could listen on one port and share its calls at random.
    ("grpc.so_reuseport", 0),
    # Clients ping to notice a stopped host; gRPC must not take that for abuse.
    ("grpc.http2.min_recv_ping_interval_without_data_ms", 1000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_ping_strikes", 0),
)


def interceptors(
    service: ExecutorService, health_service: health.aio.HealthServicer, token: str | None
) -> list[grpc.aio.ServerInterceptor]:
    """The interceptors that a call passes on its way to the service, in that order."""
    chain: list[grpc.aio.ServerInterceptor] = [
        Gate(SERVICE_NAME, service.queue_limit),
        CallObserver(SERVICE_NAME, service.metrics),
    ]
    if token is not None:
        chain.append(TokenInterceptor(token, health_service))
    chain.append(StrictParsing(SERVICE_NAME))
    return chain


def _listen(server: grpc.aio.Server, options: ServeOptions, tls: TlsFiles | None) -> str:
    """Bind the port and return HOST:PORT. Raises ConfigError when the port is not free."""
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
    """Serve metrics inside this block, if a port was given. Raises ConfigError."""
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
    if connections.too_few_descriptors:
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
    server = _make_server(service, health_service, connections, token)
    address = _listen(server, options, tls)

    async def report(healthy: bool) -> None:
        states = health_pb2.HealthCheckResponse
        for name in ("", SERVICE_NAME):
            await health_service.set(name, states.SERVING if healthy else states.NOT_SERVING)

    await report(False)
    canary = service.canary = Canary(
        engine, service.metrics, options.health_seconds, report, connections.trouble
    )
    signals = _StopSignals(orphan)
    await server.start()
    connections.started()
    watching = asyncio.ensure_future(canary.run())
    await _first_of(canary.settled, signals.stop)
    print(f"listening on {address}", flush=True)

    await signals.stop.wait()
    log.info("stopping: %d calls to finish", service.pending)
    # It stays armed until the process ends: the interpreter also waits for threads that hang.
    force = threading.Timer(options.drain_seconds + HARD_STOP_SECONDS, os._exit, (1,))
    force.daemon = True
    force.start()
    watching.cancel()
    await health_service.enter_graceful_shutdown()
    await _drain(server, service, options.drain_seconds, signals.hurry)
    signals.ignore()


def _make_server(
    service: ExecutorService,
    health_service: health.aio.HealthServicer,
    connections: Connections,
    token: str | None,
) -> grpc.aio.Server:
    server = grpc.aio.server(
        interceptors=interceptors(service, health_service, token),
        options=CHANNEL_OPTIONS + connections.options(max(LEAST_STREAMS, 2 * service.queue_limit)),
    )
    pb_grpc.add_ExecutorServiceServicer_to_server(service, server)
    health_pb2_grpc.add_HealthServicer_to_server(health_service, server)
    reflection.enable_server_reflection(
        (SERVICE_NAME, health.SERVICE_NAME, reflection.SERVICE_NAME), server
    )
    return server


async def _drain(
    server: grpc.aio.Server, service: ExecutorService, seconds: float, hurry: asyncio.Event
) -> None:
    """Let running calls finish for `seconds`, or until `hurry` is set; then cancel them."""
    draining = asyncio.ensure_future(server.stop(seconds))
    hurrying = asyncio.ensure_future(hurry.wait())
    await asyncio.wait((draining, hurrying), return_when=asyncio.FIRST_COMPLETED)
    hurrying.cancel()
    service.close()
    await server.stop(0)
    await draining


class _StopSignals:
    """SIGTERM and SIGINT on the running event loop.

    The first signal sets `stop`. The second sets `hurry`, and so does the first if `orphan` is set,
    as nobody is left to answer.
    """

    def __init__(self, orphan: threading.Event) -> None:
        self.stop = asyncio.Event()
        self.hurry = asyncio.Event()
        self._orphan = orphan
        for number in STOP_SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, self._caught)

    def _caught(self) -> None:
        if self.stop.is_set() or self._orphan.is_set():
            self.hurry.set()
        self.stop.set()

    def ignore(self) -> None:
        """Ignore both from now on, so that another signal does not disturb the engine's end."""
        for number in STOP_SIGNALS:
            asyncio.get_running_loop().remove_signal_handler(number)
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
    """Serve `engine` until SIGTERM or SIGINT, then drain; a second signal ends the drain.

    orphan: set when the parent has died, which ends the drain too.
    """
    asyncio.run(_serve(engine, options, token, tls, orphan))
