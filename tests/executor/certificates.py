"""Authorities and certificates for tests, made with openssl."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


@dataclass(frozen=True)
class Pair:
    """Paths of a certificate and its private key."""

    cert: Path
    key: Path


class Authority:
    """Signs certificates made out to `names`. `cert` is its own."""

    def __init__(self, folder: Path, names: str = "IP:127.0.0.1") -> None:
        folder.mkdir(parents=True)
        self._folder = folder
        self.cert = folder / "ca.pem"
        self._openssl(
            "req", "-x509", *_KEY, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=a"
        )
        (folder / "names").write_text(f"subjectAltName={names}")

    def issue(self, name: str) -> Pair:
        self._openssl(
            "req", *_KEY, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", "/CN=x"
        )
        self._openssl(
            *("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key"),
            *("-CAcreateserial", "-extfile", "names", "-out", f"{name}.pem"),
        )
        return Pair(self._folder / f"{name}.pem", self._folder / f"{name}.key")

    def _openssl(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=self._folder)
