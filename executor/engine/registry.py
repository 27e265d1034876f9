"""The registry: registered programs in memory; the least recently used are dropped first.

Bounded by number and by bytes. A dropped program stays alive for the evaluations that are using
it; its baseline comes from the cache when the program is registered again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from executor.engine.baseline_cache import Baseline
from executor.engine.layouts import STEPS
from executor.engine.trial import Loaded
from executor.types import ExecutorError, Program

KEPT_PROGRAMS = 256
KEPT_BYTES = 256 << 20
"""Of sources, tests, listings and binaries together."""
_OBJECT_BYTES = 64
"""Of an argument, a file name or a file's content, beside its own bytes."""


@dataclass(slots=True)
class RegisteredProgram:
    """A registered program.

    key: of its baseline in the cache. compared: calibrations, by the time they were taken, that
    the baseline's times were already compared with. linked: the baseline's binaries by layout
    (`engine.layouts`), as far as evaluations needed them.
    """

    key: str
    program: Program
    loaded: Loaded
    compared: set[float] = field(default_factory=set)
    linked: dict[int, bytes] = field(default_factory=dict)

    @property
    def baseline(self) -> Baseline:
        return self.loaded.baseline

    def size(self) -> int:
        """Bytes of its source, tests, listing and binaries, with an allowance for each object. The
        binaries of all layouts count from the first."""
        tests = self.program.tests
        built = self.baseline
        return (
            len(self.program.source)
            + sum(len(t.stdin) + len(t.expected or b"") for t in tests)
            + sum(_OBJECT_BYTES + len(word) for t in tests for word in t.arguments)
            + sum(
                2 * _OBJECT_BYTES + len(n) + len(content) for t in tests for n, content in t.files
            )
            + len(built.listing)
            + len(built.object)
            + (1 + STEPS) * len(built.binary)
            + sum(map(len, built.expected))
            + sum(len(errors or b"") for errors in built.errors)
        )


class Registry:
    """Registered programs by digest. Thread-safe. The newest one stays, whatever its size."""

    def __init__(self, most: int = KEPT_PROGRAMS, most_bytes: int = KEPT_BYTES) -> None:
        self._most, self._most_bytes = most, most_bytes
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, tuple[RegisteredProgram, int]] = OrderedDict()
        self._bytes = 0
        self._closed = False

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def held_bytes(self) -> int:
        """Bytes of all programs together."""
        return self._bytes

    def get(self, digest: str) -> RegisteredProgram | None:
        """The program, now the most recently used. Raises ExecutorError when closed."""
        with self._lock:
            self._insist_open()
            entry = self._entries.get(digest)
            if entry is None:
                return None
            self._entries.move_to_end(digest)
            return entry[0]

    def __getitem__(self, digest: str) -> RegisteredProgram:
        """Like `get`. Raises KeyError for an unknown digest."""
        registered = self.get(digest)
        if registered is None:
            raise KeyError(digest)
        return registered

    def put(self, digest: str, registered: RegisteredProgram) -> None:
        """Add a program. Raises ExecutorError when closed."""
        size = registered.size()
        with self._lock:
            self._insist_open()
            _, before = self._entries.pop(digest, (None, 0))
            self._entries[digest] = registered, size
            self._bytes += size - before
            while len(self._entries) > 1 and (
                len(self._entries) > self._most or self._bytes > self._most_bytes
            ):
                _, (_, gone) = self._entries.popitem(last=False)
                self._bytes -= gone

    def close(self) -> None:
        """Drop all programs and accept no more. Safe to call twice."""
        with self._lock:
            self._closed = True
            self._entries.clear()
            self._bytes = 0

    def _insist_open(self) -> None:
        if self._closed:
            raise ExecutorError("the engine is closed")
