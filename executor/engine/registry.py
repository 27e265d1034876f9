"""The registry: registered programs, the latest used ones kept.

Bounded by number and by bytes. An entry that falls off lives on for those who use it at that
moment; it comes back from the cache of baselines when its program is registered again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from executor.engine.baseline_cache import Baseline
from executor.engine.trial import Loaded
from executor.types import ExecutorError, Program

KEPT_PROGRAMS = 256
KEPT_BYTES = 256 << 20
"""Of sources, tests, listings and binaries together."""


@dataclass(slots=True)
class RegisteredProgram:
    """A registered program.

    key: of its baseline in the cache. compared: calibrations (by the moment they were taken) that
    its times were held against.
    """

    key: str
    program: Program
    loaded: Loaded
    compared: set[float] = field(default_factory=set)

    @property
    def baseline(self) -> Baseline:
        return self.loaded.baseline

    def size(self) -> int:
        """Bytes that it holds."""
        tests = self.program.tests
        built = self.baseline
        return (
            len(self.program.source)
            + sum(len(t.stdin) + len(t.expected or b"") for t in tests)
            + len(built.listing)
            + len(built.object)
            + len(built.binary)
            + sum(map(len, built.expected))
            + sum(len(errors or b"") for errors in built.errors)
        )


class Registry:
    """Entries by digest. Thread-safe. The newest entry stays, whatever its size."""

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
        """Bytes that all entries hold together."""
        return self._bytes

    def get(self, digest: str) -> RegisteredProgram | None:
        """The entry, now the latest used. Raises ExecutorError when the registry is closed."""
        with self._lock:
            self._insist_open()
            found = self._entries.get(digest)
            if found is None:
                return None
            self._entries.move_to_end(digest)
            return found[0]

    def __getitem__(self, digest: str) -> RegisteredProgram:
        """The same. Raises KeyError for an unknown digest."""
        entry = self.get(digest)
        if entry is None:
            raise KeyError(digest)
        return entry

    def put(self, digest: str, entry: RegisteredProgram) -> None:
        """Raises ExecutorError when the registry is closed."""
        size = entry.size()
        with self._lock:
            self._insist_open()
            _, before = self._entries.pop(digest, (None, 0))
            self._entries[digest] = entry, size
            self._bytes += size - before
            while len(self._entries) > 1 and (
                len(self._entries) > self._most or self._bytes > self._most_bytes
            ):
                _, (_, gone) = self._entries.popitem(last=False)
                self._bytes -= gone

    def close(self) -> None:
        """Forget all entries and take no more. Safe to call twice."""
        with self._lock:
            self._closed = True
            self._entries.clear()
            self._bytes = 0

    def _insist_open(self) -> None:
        if self._closed:
            raise ExecutorError("the engine is closed")
