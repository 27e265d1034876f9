"""Fresh measurements of the candidates that searches of one program chose, each listing once.

Searches of a program with other strategies and seeds often come to the same listing, and all have
the same start. What is reported is measured after all of them, on runs that no search has seen, and
a listing is measured once whoever found it. The measurements stay in a file, so that a command that
goes on measures only what is new.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from executor.client import Client, Evaluation, Precision, Program
from executor.common import strict_json
from policy_jax.compilers.ensemble import measure
from policy_jax.sft.search.race import TIMEOUT


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured speedup over -O3 with its 95 % interval (None: no end). seconds: what it cost.

    A candidate that fails now, as one does that is right only sometimes, counts 1.
    """

    speedup: float
    low: float | None
    high: float | None
    seconds: float


class Fresh:
    """The fresh measurements of one program. path: their file. precision: of each."""

    def __init__(self, client: Client, program: Program, path: Path, precision: Precision) -> None:
        self._client, self._program = client, program
        self._path, self._precision = path, precision
        self._known = _read(path)

    def figures(self, listings: Sequence[Sequence[str]]) -> list[Figure]:
        """A figure for each listing; what is not known is measured, all at once.

        Raises executor.client.ExecutorError.
        """
        keys = ["\n".join(lines) for lines in listings]
        digests = [hashlib.sha256(key.encode()).hexdigest() for key in keys]
        new = {
            digest: lines
            for digest, lines in zip(digests, listings, strict=True)
            if digest not in self._known
        }
        if new:
            looks = measure(self._client, self._program, new, self._precision, TIMEOUT)
            self._known |= {digest: _figure(look) for digest, look in looks.items()}
            self._write()
        return [self._known[digest] for digest in digests]

    @staticmethod
    def seconds_of(path: Path) -> float:
        """Executor-seconds of all measurements in a file."""
        return sum(figure.seconds for figure in _read(path).values())

    def _write(self) -> None:
        """Write the file whole or not at all."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_suffix(".new")
        new.write_text(strict_json.dumps({k: asdict(f) for k, f in self._known.items()}))
        os.replace(new, self._path)


def _read(path: Path) -> dict[str, Figure]:
    known = json.loads(path.read_text()) if path.exists() else {}
    return {key: Figure(**figure) for key, figure in known.items()}


def _figure(look: Evaluation) -> Figure:
    speedup = look.speedup if look.timed else None
    if speedup is None:
        return Figure(1.0, 1.0, 1.0, look.seconds)
    return Figure(speedup, look.ci_low, look.ci_high, look.seconds)
