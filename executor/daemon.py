"""Start-up and end of `asm-executor serve`.

The order is the point of this file. The engine starts its launcher processes
first, while this process has one thread and no gRPC: gRPC does not survive a
fork, and a launcher must inherit no socket. Only then is `executor.server`
imported, and with it gRPC.
"""

from __future__ import annotations

import ipaddress
import logging
import os
import select
import signal
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from executor import descriptors, private
from executor.engine import Engine, Isolation
from executor.types import REMEASURE_ABOVE, ExecutorError

log = logging.getLogger(__name__)

ORPHAN_CHECK_SECONDS = 1.0
ORPHAN_EXIT_SECONDS = 3.0
"""An orphan that cannot end in order within this time ends anyway."""


class ConfigError(ExecutorError):
    """The daemon cannot start with what it was given."""


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """What `asm-executor serve` was asked for. port 0: any free one."""

    host: str = "127.0.0.1"
    port: int = 50051
    slots: int | None = None
    isolation: Isolation = "best-effort"
    token_file: Path | None = None
    tls_cert: Path | None = None
    tls_key: Path | None = None
    tls_client_ca: Path | None = None
    cache_dir: Path | None = None
    insecure: bool = False
    die_with_parent: bool = False
    drain_seconds: float = 10.0
    queue_limit: int | None = None
    metrics_port: int | None = None
    health_seconds: float = 60.0
    remeasure_above: float = REMEASURE_ABOVE


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`. Other names than localhost count as outside."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def check(options: ServeOptions) -> None:
    """Raises ConfigError for combinations that would expose the host or cannot work."""
    if (options.tls_cert is None) != (options.tls_key is None):
        missing = "--tls-key" if options.tls_key is None else "--tls-cert"
        raise ConfigError(f"{missing}: missing; TLS needs both --tls-cert and --tls-key")
    if options.tls_client_ca is not None and options.tls_cert is None:
        raise ConfigError("--tls-client-ca: needs --tls-cert and --tls-key as well")
    if options.slots is not None and options.slots < 1:
        raise ConfigError(f"--slots: {options.slots}; give at least 1, or leave it out")
    for option, port in (("--port", options.port), ("--metrics-port", options.metrics_port)):
        if port is not None and not 0 <= port <= 65535:
            raise ConfigError(f"{option}: {port}; give 0 (any free one) to 65535")
    if options.port and options.port == options.metrics_port:
        raise ConfigError(
            f"--metrics-port: {options.metrics_port} is --port as well; give each its own"
        )
    authenticated = options.token_file is not None or options.tls_client_ca is not None
    if not is_loopback(options.host) and not authenticated and not options.insecure:
        raise ConfigError(
            f"--host: {options.host} can be reached from other machines and this daemon runs the "
            "programs that it is sent; give --token-file, or --tls-client-ca with a certificate, "
            "or --insecure to accept anybody"
        )


def check_port(host: str, port: int, option: str = "--port") -> None:
    """Raises ConfigError when nothing can listen there; before the launchers are started."""
    bare = host.strip("[]")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            bare, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            # As gRPC does: connections that linger after a restart hold no port.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
            probe.listen()
    except OSError as error:
        raise ConfigError(
            f"--host/{option}: cannot listen on {host}:{port} ({error.strerror}); end the process "
            f"that holds the port, take a free one with {option} 0, or give an address of this host"
        ) from error


def read_file(path: Path, option: str) -> bytes:
    """The content of a file named by an option. Raises ConfigError naming both."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ConfigError(
            f"{option}: {path} cannot be read ({error.strerror}); check the path and its mode"
        ) from error
    if not content.strip():
        raise ConfigError(f"{option}: {path} is empty; put its content there first")
    return content


def read_token(path: Path, option: str = "--token-file") -> str:
    """A token: the first line of a file, visible ASCII only, since it travels in a header.

    Warns in the log when others can read the file. Raises ConfigError.
    """
    token = read_file(path, option).strip()
    if readers := private.readers_of(path):
        log.warning(
            "%s: %s can be read by %s; `chmod 600 %s`, and make a new token if others were there",
            option,
            path,
            readers,
            path,
        )
    if not all(0x21 <= byte <= 0x7E for byte in token):
        raise ConfigError(
            f"{option}: {path} must hold one token of visible ASCII characters and no spaces"
        )
    return token.decode("ascii")


def _watch_parent(orphaned: Callable[[], None]) -> None:
    """Call `orphaned` when standard input ends or the parent changes; give it a time limit.

    The pipe tells at once when its other end is gone, however the parent died;
    the parent's id tells where a third process keeps that end open.
    """
    parent = os.getppid()
    poll = select.poll()
    poll.register(0, select.POLLIN)
    while True:
        ready = poll.poll(1000 * ORPHAN_CHECK_SECONDS)
        if (ready and not os.read(0, 4096)) or os.getppid() != parent:
            break
    orphaned()
    # Not a sleep in the main thread: that may be where it hangs.
    threading.Event().wait(ORPHAN_EXIT_SECONDS)
    os._exit(1)


def run(options: ServeOptions) -> None:
    """Serve until SIGTERM or SIGINT. Raises ConfigError or ExecutorError when it cannot start."""
    check(options)
    descriptors.raise_limit()
    orphan = threading.Event()
    if options.die_with_parent:

        def orphaned() -> None:
            orphan.set()
            os.kill(os.getpid(), signal.SIGTERM)

        threading.Thread(
            target=_watch_parent, args=(orphaned,), name="watch-parent", daemon=True
        ).start()
    token = None if options.token_file is None else read_token(options.token_file)
    tls = _read_tls(options)
    check_port(options.host, options.port)
    if options.metrics_port is not None:
        check_port(options.host, options.metrics_port, "--metrics-port")
    with Engine(
        isolation=options.isolation,
        slots=options.slots,
        cache_dir=options.cache_dir,
        remeasure_above=options.remeasure_above,
    ) as engine:
        assert "grpc" not in sys.modules, "gRPC was imported before the launchers were started"
        from executor import server

        server.run(engine, options, token, tls, orphan)


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """Contents of PEM files. client_ca None: clients need no certificate."""

    cert: bytes
    key: bytes
    client_ca: bytes | None


def _read_tls(options: ServeOptions) -> TlsFiles | None:
    if options.tls_cert is None or options.tls_key is None:
        return None
    return TlsFiles(
        cert=read_file(options.tls_cert, "--tls-cert"),
        key=read_file(options.tls_key, "--tls-key"),
        client_ca=None
        if options.tls_client_ca is None
        else read_file(options.tls_client_ca, "--tls-client-ca"),
    )
