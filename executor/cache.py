"""Baselines on disk: what building and first running a program gave, kept across restarts.

SQLite in WAL mode: several daemons may share a file, and a process killed at any moment leaves
either the whole entry or none. Entries are keyed by program, compiler and host, so a changed
compiler, processor or kernel simply misses.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
import zlib
from dataclasses import dataclass
from pathlib import Path

from executor.types import ExecutorError

SCHEMA = 1
MAX_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class Baseline:
    """One program's -O3 build. Per test: expected output, exit status, median seconds."""

    listing: str
    object: bytes
    binary: bytes
    expected: tuple[bytes, ...]
    exit_codes: tuple[int, ...]
    medians: tuple[float, ...]
    floor: float


class BaselineCache:
    """Thread-safe store of `Baseline` by key; least recently used entries go first."""

    def __init__(self, path: Path, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
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
        with self._db:
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            if version not in (0, SCHEMA):  # a cache: what another version wrote is dropped
                self._db.execute("DROP TABLE IF EXISTS baseline")
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS baseline (key TEXT PRIMARY KEY, used REAL NOT NULL,"
                " size INTEGER NOT NULL, meta TEXT NOT NULL, listing BLOB NOT NULL,"
                " object BLOB NOT NULL, binary BLOB NOT NULL, expected BLOB NOT NULL)"
            )
            self._db.execute(f"PRAGMA user_version={SCHEMA}")

    def get(self, key: str) -> Baseline | None:
        """The entry, marked as used now; None when absent."""
        with self._lock, self._db:
            row = self._db.execute(
                "SELECT meta, listing, object, binary, expected FROM baseline WHERE key = ?",
                (key,),
            ).fetchone()
            if row is None:
                return None
            self._db.execute("UPDATE baseline SET used = ? WHERE key = ?", (time.time(), key))
        meta = json.loads(row[0])
        listing, obj, binary, joined = (zlib.decompress(part) for part in row[1:])
        expected, at = [], 0
        for length in meta["lengths"]:
            expected.append(joined[at : at + length])
            at += length
        return Baseline(
            listing.decode("utf-8"),
            obj,
            binary,
            tuple(expected),
            tuple(meta["exit_codes"]),
            tuple(meta["medians"]),
            meta["floor"],
        )

    def put(self, key: str, entry: Baseline) -> None:
        """Store an entry, then evict down to the size limit."""
        meta = json.dumps(
            {
                "lengths": [len(e) for e in entry.expected],
                "exit_codes": entry.exit_codes,
                "medians": entry.medians,
                "floor": entry.floor,
            }
        )
        parts = [
            zlib.compress(part, 1)
            for part in (
                entry.listing.encode(),
                entry.object,
                entry.binary,
                b"".join(entry.expected),
            )
        ]
        size = sum(map(len, parts)) + len(meta)
        with self._lock, self._db:
            self._db.execute(
                "INSERT OR REPLACE INTO baseline VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (key, time.time(), size, meta, *parts),
            )
            (total,) = self._db.execute("SELECT COALESCE(SUM(size), 0) FROM baseline").fetchone()
            if total > self._max_bytes:
                self._evict(total - self._max_bytes)

    def _evict(self, excess: int) -> None:
        rows = self._db.execute("SELECT key, size FROM baseline ORDER BY used").fetchall()
        for key, size in rows[:-1]:
            if excess <= 0:
                break
            self._db.execute("DELETE FROM baseline WHERE key = ?", (key,))
            excess -= size

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()
