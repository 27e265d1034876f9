"""Baselines on disk: builds of programs and their first runs, kept across restarts.

SQLite in WAL mode: several daemons may share a file, and a process killed at any moment leaves
either the whole entry or none. The key of an entry contains program, compiler, C library and host,
so a change of one of them is a miss. Each entry has a SHA-256 over its content; an entry that does
not match is dropped. A cache that cannot be read or written costs time, never a result: the error
is logged and the baseline is built again.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import sqlite3
import threading
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from executor.common import private_files
from executor.types import ExecutorError

SCHEMA = 6
MAX_BYTES = 1 << 30
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SampledRuns:
    """Samples of a program's timed tests, by place; kept by address, since several listings load
    as the same program.

    period: seconds between two samples. own: by address of the program. calls: samples in libraries
    by the address of the call in the program. libraries: samples in libraries by function. other:
    all others.
    """

    period: float
    own: dict[int, int]
    calls: dict[int, int]
    libraries: dict[str, int]
    other: int


@dataclass(frozen=True, slots=True)
class Baseline:
    """One program's own build and what its runs did, test by test. Times are in seconds.

    exit_codes, errors (standard error): None where builds or runs of the program differ, so that
    candidates may differ too. reads_input: whether a run used descriptor 0. medians: of the
    checking runs at registration; they set time limits and choose the tests to time. They are
    never measured again, so no verdict and no choice depends on the host's present speed. times:
    effective seconds of each run of the baseline alone; () for a test that is not timed, once
    times were discarded. calibration: seconds of the calibration program when `times` were
    measured. floor: seconds of an empty program. heat: None before a profile was asked for.
    """

    listing: str
    object: bytes
    binary: bytes
    expected: tuple[bytes, ...]
    errors: tuple[bytes | None, ...]
    exit_codes: tuple[int | None, ...]
    reads_input: bool
    medians: tuple[float, ...]
    times: tuple[tuple[float, ...], ...]
    calibration: float
    floor: float
    heat: SampledRuns | None = None


class BaselineCache:
    """Thread-safe store of `Baseline` by key; the least recently used entries are evicted first."""

    def __init__(self, path: Path, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            private_files.check_file(path.with_name(name), "--cache-dir")
        try:
            self._db = sqlite3.connect(path, timeout=30, check_same_thread=False)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._prepare()
        except sqlite3.Error as error:
            raise ExecutorError(
                f"cannot open the baseline cache {path}: {error}; remove the file or choose "
                "another --cache-dir"
            ) from error

    def _prepare(self) -> None:
        # One transaction: of two processes that start together, neither drops the other's table.
        self._db.execute("BEGIN IMMEDIATE")
        with self._db:
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            if version not in (0, SCHEMA):  # a cache: another version's entries are dropped
                self._db.execute("DROP TABLE IF EXISTS baseline")
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS baseline (key TEXT PRIMARY KEY, used REAL NOT NULL,"
                " size INTEGER NOT NULL, checksum BLOB NOT NULL, meta TEXT NOT NULL,"
                " listing BLOB NOT NULL, object BLOB NOT NULL, binary BLOB NOT NULL,"
                " expected BLOB NOT NULL)"
            )
            self._db.execute(f"PRAGMA user_version={SCHEMA}")

    def get(self, key: str) -> Baseline | None:
        """The entry, marked as used now; None when it is absent or damaged."""
        try:
            with self._lock, self._db:
                row = self._db.execute(
                    "SELECT checksum, meta, listing, object, binary, expected FROM baseline"
                    " WHERE key = ?",
                    (key,),
                ).fetchone()
                if row is None:
                    return None
                if row[0] != _checksum(key, row[1], row[2:]):
                    _log.warning("baseline %s in the cache is damaged; dropped", key)
                    self._db.execute(
                        "DELETE FROM baseline WHERE key = ? AND checksum = ?", (key, row[0])
                    )
                    return None
                self._db.execute("UPDATE baseline SET used = ? WHERE key = ?", (time.time(), key))
        except sqlite3.Error as error:
            _log.warning("the baseline cache cannot be read: %s", error)
            return None
        return _unpack(row[1], row[2:])

    def put(self, key: str, entry: Baseline) -> None:
        """Store an entry, replacing one of the same key; then evict down to the size limit."""
        meta, parts = _pack(entry)
        size = sum(map(len, parts)) + len(meta)
        try:
            with self._lock, self._db:
                self._db.execute(
                    "INSERT OR REPLACE INTO baseline VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (key, time.time(), size, _checksum(key, meta, parts), meta, *parts),
                )
                (total,) = self._db.execute("SELECT SUM(size) FROM baseline").fetchone()
                if total > self._max_bytes:
                    self._evict(total - self._max_bytes)
        except sqlite3.Error as error:
            _log.warning("a baseline was not written to the cache: %s", error)

    def _evict(self, excess: int) -> None:
        rows = self._db.execute("SELECT key, size FROM baseline ORDER BY used, rowid").fetchall()
        for key, size in rows[:-1]:
            if excess <= 0:
                break
            self._db.execute("DELETE FROM baseline WHERE key = ?", (key,))
            excess -= size

    def keys(self) -> list[str]:
        """Keys of all entries, the least recently used first."""
        with self._lock:
            rows = self._db.execute("SELECT key FROM baseline ORDER BY used, rowid").fetchall()
        return [key for (key,) in rows]

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()


def _pack(entry: Baseline) -> tuple[str, list[bytes]]:
    meta = {
        "lengths": [len(e) for e in entry.expected],
        "error_lengths": [None if e is None else len(e) for e in entry.errors],
        "exit_codes": entry.exit_codes,
        "reads_input": entry.reads_input,
        "medians": entry.medians,
        "times": entry.times,
        "calibration": entry.calibration,
        "floor": entry.floor,
        "heat": _heat_as_json(entry.heat),
    }
    joined = b"".join((*entry.expected, *(e for e in entry.errors if e is not None)))
    parts = (entry.listing.encode(), entry.object, entry.binary, joined)
    return json.dumps(meta), [zlib.compress(part, 1) for part in parts]


def _unpack(packed: str, parts: Sequence[bytes]) -> Baseline:
    meta = json.loads(packed)
    listing, obj, binary, joined = (zlib.decompress(part) for part in parts)
    text = io.BytesIO(joined)
    expected = tuple(text.read(length) for length in meta["lengths"])
    errors = tuple(None if n is None else text.read(n) for n in meta["error_lengths"])
    return Baseline(
        listing.decode(),
        obj,
        binary,
        expected,
        errors,
        tuple(meta["exit_codes"]),
        meta["reads_input"],
        tuple(meta["medians"]),
        tuple(map(tuple, meta["times"])),
        meta["calibration"],
        meta["floor"],
        _heat_from_json(meta["heat"]),
    )


def _heat_as_json(heat: SampledRuns | None) -> dict[str, Any] | None:
    if heat is None:
        return None
    return {  # JSON has no numbers as keys
        "period": heat.period,
        "own": list(heat.own.items()),
        "calls": list(heat.calls.items()),
        "libraries": heat.libraries,
        "other": heat.other,
    }


def _heat_from_json(plain: dict[str, Any] | None) -> SampledRuns | None:
    if plain is None:
        return None
    return SampledRuns(
        plain["period"],
        dict(plain["own"]),
        dict(plain["calls"]),
        plain["libraries"],
        plain["other"],
    )


def _checksum(key: str, meta: str, parts: Sequence[bytes]) -> bytes:
    """SHA-256 over key and content, each preceded by its length."""
    total = hashlib.sha256()
    for part in (key.encode(), meta.encode(), *parts):
        total.update(len(part).to_bytes(8, "little"))
        total.update(part)
    return total.digest()
