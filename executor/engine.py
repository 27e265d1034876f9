"""The engine: one evaluation from listing to verdict, with no transport inside."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal

from executor.types import Evaluation, Limits, Precision, Program

Isolation = Literal["best-effort", "strict"]
Protocol = Literal["paired", "paper"]


@dataclass(frozen=True, slots=True)
class Registered:
    """A program the engine knows. `expected[i]` is what test i of the program must print."""

    digest: str
    listing: str
    expected: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class HostInfo:
    """What this host is, and what its cage reached when it was probed.

    isolation: layer name -> whether a probe found it in force.
    level: "strict" when every required layer holds, else "best-effort (no A, B)".
    floor_seconds: median time of a program that does nothing; None until `Engine.check`.
    """

    version: str
    fingerprint: str
    compiler: str
    cpu: str
    kernel: str
    isolation: dict[str, bool]
    level: str
    slots: int
    floor_seconds: float | None = None


class Cancelled(Exception):
    """The caller's cancel event was set while the evaluation ran; there is no verdict."""


class Engine:
    """Registers programs and evaluates candidates. Thread-safe; use as a context manager."""

    def __init__(
        self,
        isolation: Isolation = "best-effort",
        slots: int | None = None,
        cache_dir: Path | str | None = None,
        limits: Limits | None = None,
    ) -> None:
        raise NotImplementedError

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every slot process. Safe to call twice."""

    def register(self, program: Program) -> Registered:
        """Build the baseline, settle expected outputs, run every test on it. Raises InvalidProgram."""
        raise NotImplementedError

    def evaluate(
        self,
        digest: str,
        asm: str,
        precision: Precision | None = None,
        protocol: Protocol = "paired",
        cancel: threading.Event | None = None,
    ) -> Evaluation:
        """Judge one listing. Raises KeyError (unknown digest), Cancelled, ExecutorError."""
        raise NotImplementedError

    def describe(self) -> HostInfo:
        """What this host is; no measuring."""
        raise NotImplementedError

    def check(self) -> HostInfo:
        """`describe` plus the measured floor of an empty program."""
        raise NotImplementedError
