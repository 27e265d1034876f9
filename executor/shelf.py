"""The shelf: registered programs with their open memory files, the latest used ones kept."""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field

from executor.cache import Baseline
from executor.measure import Loaded
from executor.types import ExecutorError, Program

_KEPT_PROGRAMS = 256  # programs held open in memory files; others come back from the cache


@dataclass(slots=True)
class Entry:
    """A registered program and its open memory files; freed when the last user lets go.

    key: of its baseline in the cache. compared: calibrations (by the moment they were taken) that
    its times were held against.
    """

    key: str
    program: Program
    loaded: Loaded
    compared: set[float] = field(default_factory=set)
    users: int = 0
    evicted: bool = False

    @property
    def baseline(self) -> Baseline:
        return self.loaded.baseline


class Shelf:
    """Entries by digest. Thread-safe. An entry that falls off is closed after its last use."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, Entry] = OrderedDict()
        self._closed = False

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, digest: str) -> Entry | None:
        """The entry, now the latest used. Raises ExecutorError when the shelf is closed."""
        with self._lock:
            if self._closed:
                raise ExecutorError("the engine is closed")
            entry = self._entries.get(digest)
            if entry is not None:
                self._entries.move_to_end(digest)
            return entry

    def put(self, digest: str, entry: Entry) -> None:
        """Raises ExecutorError, and closes the entry, when the shelf is closed."""
        with self._lock:
            if self._closed:
                entry.loaded.close()
                raise ExecutorError("the engine is closed")
            self._entries[digest] = entry
            while len(self._entries) > _KEPT_PROGRAMS:
                _evict(self._entries.popitem(last=False)[1])

    @contextlib.contextmanager
    def use(self, digest: str) -> Iterator[Entry]:
        """The entry, open until the end of the block. Raises KeyError for an unknown digest."""
        with self._lock:
            entry = self._entries[digest]
            self._entries.move_to_end(digest)
            entry.users += 1
        try:
            yield entry
        finally:
            with self._lock:
                entry.users -= 1
                last = entry.users == 0 and entry.evicted
            if last:
                entry.loaded.close()

    def close(self) -> None:
        """Close what nobody uses now; the rest is closed by its last user. Safe to call twice."""
        with self._lock:
            self._closed = True
            while self._entries:
                _evict(self._entries.popitem()[1])


def _evict(entry: Entry) -> None:
    """With the shelf's lock held."""
    entry.evicted = True
    if entry.users == 0:
        entry.loaded.close()
