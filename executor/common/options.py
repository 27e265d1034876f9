"""Options that several commands share.

This module does not import gRPC: `serve` must start its launchers first.
"""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

from executor.types import MAX_LAYOUTS, ExecutorError


class TimingProtocol(enum.StrEnum):
    """The values of `executor.types.Protocol`, as typer wants them."""

    PAIRED = "paired"
    PAPER = "paper"


class RequiredIsolation(enum.StrEnum):
    """The values of `executor.types.Isolation`, as typer wants them."""

    STRICT = "strict"
    BEST_EFFORT = "best-effort"


IsolationOption = Annotated[
    RequiredIsolation,
    typer.Option(
        help="best-effort: use the layers of the sandbox that this host allows; strict: refuse to "
        "start where one is missing."
    ),
]
SlotsOption = Annotated[
    int | None,
    typer.Option(help="Candidates timed at once. Default: one for each physical core."),
]
RemeasureOption = Annotated[
    float,
    typer.Option(
        help="Measure a speedup above this a second time, on another slot if there is one.",
        min=1,
    ),
]
CacheOption = Annotated[
    Path | None,
    typer.Option(
        help="Folder that keeps baselines and the launcher between starts. "
        "Default: ~/.cache/asm-executor."
    ),
]
ArgumentsOption = Annotated[
    str | None,
    typer.Option(
        "--args",
        metavar="'WORD ...'",
        help="Arguments of the program, separated as in a shell; for each test without a file "
        "NAME.args.",
    ),
]
FilesOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--file",
        metavar="PATH",
        help="A file that the program can read in its working folder, by its name without folders; "
        "for each test without a folder NAME.files (repeatable).",
    ),
]
OutputFilesOption = Annotated[
    list[str] | None,
    typer.Option(
        "--output-file",
        metavar="NAME",
        help="A file in its working folder that the program writes; its content is compared too. "
        "For each test without a file NAME.outputs (repeatable).",
    ),
]
LayoutsOption = Annotated[
    int,
    typer.Option(
        help="Layouts (places in memory) drawn for baseline and candidate alike; the speedup is "
        "the mean over them, and its interval covers their spread. 0: as the linker places the "
        "code.",
        min=0,
        max=MAX_LAYOUTS,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
LimitOption = Annotated[int | None, typer.Option(help="Use only the first N programs.", min=1)]
AddressOption = Annotated[
    str | None,
    typer.Option(
        metavar="H:P[,H:P...]",
        help="Daemons to ask. Default: start one on this host for this call.",
    ),
]
TokenOption = Annotated[
    Path | None, typer.Option(help="File with the token that the daemons ask for.")
]
TlsCaOption = Annotated[
    Path | None,
    typer.Option(help="Use TLS; certificate authority that signed the daemons' certificates."),
]
TlsCertOption = Annotated[
    Path | None, typer.Option(help="Certificate of this client, for mutual TLS (PEM).")
]
TlsKeyOption = Annotated[Path | None, typer.Option(help="Private key of that certificate (PEM).")]


def split_addresses(text: str, option: str = "--address") -> list[str]:
    """The addresses in an option's value. Raises ExecutorError when there is none."""
    addresses = [part.strip() for part in text.split(",") if part.strip()]
    if not addresses:
        raise ExecutorError(f"{option}: {text!r} names no daemon; give HOST:PORT[,HOST:PORT...]")
    return addresses


def addresses_or_own(text: str | None, option: str) -> list[str] | None:
    """As `split_addresses`; None, for an embedded daemon, when the option was not given."""
    return split_addresses(text, option) if text else None
