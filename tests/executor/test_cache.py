"""Baselines on disk."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from executor.cache import Baseline, BaselineCache
from executor.types import ExecutorError

ENTRY = Baseline("main:\n", b"\1\2", b"\3" * 1000, (b"", b"out\n"), (0, 3), (0.001, 0.5), 0.0008)


def test_what_was_put_comes_back_after_reopening(tmp_path: Path) -> None:
    first = BaselineCache(tmp_path / "c.sqlite")
    first.put("k", ENTRY)
    first.close()
    second = BaselineCache(tmp_path / "c.sqlite")
    assert second.get("k") == ENTRY
    assert second.get("other") is None
    second.close()


def test_two_may_share_a_file(tmp_path: Path) -> None:
    a, b = BaselineCache(tmp_path / "c.sqlite"), BaselineCache(tmp_path / "c.sqlite")
    a.put("k", ENTRY)
    assert b.get("k") == ENTRY
    a.close()
    b.close()


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    cache = BaselineCache(tmp_path / "c.sqlite", max_bytes=600)
    for key in ("a", "b", "c"):
        cache.put(key, ENTRY)
        cache.get("a")
    assert cache.get("a") == ENTRY
    for i in range(10):
        cache.put(f"new{i}", ENTRY)
    assert cache.get("b") is None
    assert cache.get("new9") == ENTRY
    cache.close()


def test_another_schema_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    old = sqlite3.connect(path)
    old.execute("CREATE TABLE baseline (something TEXT)")
    old.execute("PRAGMA user_version=999")
    old.commit()
    old.close()
    cache = BaselineCache(path)
    cache.put("k", ENTRY)
    assert cache.get("k") == ENTRY
    cache.close()


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    path.write_bytes(b"this is not a database" * 100)
    with pytest.raises(ExecutorError, match=r"c\.sqlite.*remove the file"):
        BaselineCache(path)
