"""What the commands of `asm-executor` share: their common options.

Nothing here imports gRPC: `serve` must start its launchers first.
"""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

from executor.types import ExecutorError


class TimingProtocol(enum.StrEnum):
    PAIRED = "paired"
    PAPER = "paper"


SlotsOption = Annotated[
    int | None,
    typer.Option(help="Candidates timed at once. Default: one for each physical core."),
]
CacheOption = Annotated[
    Path | None, typer.Option(help="Where baselines and the launcher are kept between starts.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
LimitOption = Annotated[int | None, typer.Option(help="At most so many of the programs.", min=1)]
TokenOption = Annotated[
    Path | None, typer.Option(help="File with the token that the daemons ask for.")
]
TlsCaOption = Annotated[
    Path | None, typer.Option(help="Use TLS: authority of the daemons' certificates (PEM).")
]
TlsCertOption = Annotated[Path | None, typer.Option(help="Our own certificate (PEM).")]
TlsKeyOption = Annotated[Path | None, typer.Option(help="Its private key (PEM).")]


def split_addresses(text: str, option: str = "--address") -> list[str]:
    """The daemons that an option names. Raises ExecutorError where there is none."""
    addresses = [part.strip() for part in text.split(",") if part.strip()]
    if not addresses:
        raise ExecutorError(f"{option}: {text!r} names no daemon; give HOST:PORT[,HOST:PORT...]")
    return addresses


def addresses_or_own(text: str | None, option: str) -> list[str] | None:
    """As `split_addresses`; None, for a daemon of our own, where the option was not given."""
    return split_addresses(text, option) if text else None
