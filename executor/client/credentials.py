"""What a client shows to daemons that ask who calls: a token, certificates, or both."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from executor.common.secret_files import read_file, read_token


@dataclass(frozen=True, slots=True)
class Credentials:
    """How to reach daemons that ask for credentials.

    ca: PEM of the authority that signed the daemons' certificates; None for no TLS.
    cert, key: PEM of this client's certificate and private key, for mutual TLS.
    """

    token: str | None = None
    ca: bytes | None = None
    cert: bytes | None = None
    key: bytes | None = None


def read_credentials(
    token_file: Path | str | None = None,
    tls_ca: Path | str | None = None,
    tls_cert: Path | str | None = None,
    tls_key: Path | str | None = None,
) -> Credentials:
    """Read the files that `Client` is given. Raises ConfigError naming the option."""
    return Credentials(
        token=None if token_file is None else read_token(Path(token_file)),
        ca=_read(tls_ca, "--tls-ca"),
        cert=_read(tls_cert, "--tls-cert"),
        key=_read(tls_key, "--tls-key"),
    )


def _read(path: Path | str | None, option: str) -> bytes | None:
    return None if path is None else read_file(Path(path), option)
