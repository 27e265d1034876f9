"""Options of the daemon, and the checks that are made before anything starts."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from pathlib import Path

from executor.common.libraries import is_library_name
from executor.common.secret_files import ConfigError, read_file
from executor.types import REMEASURE_ABOVE, Isolation


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """Options of `asm-executor serve`; its `--help` explains each. port 0: any free port."""

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
    libraries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """Contents of the PEM files. client_ca None: clients need no certificate."""

    cert: bytes
    key: bytes
    client_ca: bytes | None


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`; False for any name but localhost."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def check(options: ServeOptions) -> None:
    """Raise ConfigError for options that would expose the host or cannot work together."""
    if (options.tls_cert is None) != (options.tls_key is None):
        missing = "--tls-key" if options.tls_key is None else "--tls-cert"
        raise ConfigError(f"{missing}: missing; TLS needs both --tls-cert and --tls-key")
    if options.tls_client_ca is not None and options.tls_cert is None:
        raise ConfigError("--tls-client-ca: needs --tls-cert and --tls-key as well")
    for name in options.libraries:
        if not is_library_name(name):
            raise ConfigError(
                f"--library: {name!r}; give the name as for the linker's -l, such as z"
            )
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
    """Raise ConfigError when the daemon cannot listen there, before launchers are started."""
    bare = host.strip("[]")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            bare, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            # As gRPC does: old connections after a restart do not block the port.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
            probe.listen()
    except OSError as error:
        raise ConfigError(
            f"--host/{option}: cannot listen on {host}:{port} ({error.strerror}); end the process "
            f"that holds the port, take a free one with {option} 0, or give an address of this host"
        ) from error


def read_tls(options: ServeOptions) -> TlsFiles | None:
    """Read the PEM files; None without TLS. Raises ConfigError naming the option."""
    if options.tls_cert is None or options.tls_key is None:
        return None
    return TlsFiles(
        cert=read_file(options.tls_cert, "--tls-cert"),
        key=read_file(options.tls_key, "--tls-key"),
        client_ca=None
        if options.tls_client_ca is None
        else read_file(options.tls_client_ca, "--tls-client-ca"),
    )
