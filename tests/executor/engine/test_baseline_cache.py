"""Baselines on disk."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from baselines import ENTRY, entry_of

from executor.engine.baseline_cache import BaselineCache, SampledRuns
from executor.types import ExecutorError

WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, sys.argv[4])
from baselines import ENTRY, entry_of
from executor.engine.baseline_cache import BaselineCache
cache = BaselineCache(Path(sys.argv[1]), max_bytes=int(sys.argv[2]))
for i in range(150):
    key = f"{sys.argv[3]}-{i}" if i % 3 else f"shared-{i}"
    cache.put(key, entry_of(key))
    got = cache.get(f"shared-{i // 2 * 3}")
    assert got is None or got == entry_of(f"shared-{i // 2 * 3}")
cache.close()
"""


def test_what_was_put_comes_back_after_reopening(tmp_path: Path) -> None:
    first = BaselineCache(tmp_path / "c.sqlite")
    first.put("k", ENTRY)
    sampled = replace(ENTRY, heat=SampledRuns(1e-4, {4112: 7, 4115: 1}, {4120: 2}, {"puts": 2}, 3))
    first.put("sampled", sampled)
    first.close()
    second = BaselineCache(tmp_path / "c.sqlite")
    assert second.get("k") == ENTRY
    assert second.get("sampled") == sampled
    assert second.get("other") is None
    second.close()


def test_two_may_share_a_file(tmp_path: Path) -> None:
    a, b = BaselineCache(tmp_path / "c.sqlite"), BaselineCache(tmp_path / "c.sqlite")
    a.put("k", ENTRY)
    assert b.get("k") == ENTRY
    a.close()
    b.close()


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    cache = BaselineCache(tmp_path / "c.sqlite", max_bytes=850)
    for key in ("a", "b", "c"):
        cache.put(key, ENTRY)
        cache.get("a")
    assert cache.get("a") == ENTRY
    for i in range(10):
        cache.put(f"new{i}", ENTRY)
    assert cache.get("b") is None
    assert cache.get("new9") == ENTRY
    cache.close()


def test_several_processes_may_write_at_once(tmp_path: Path) -> None:
    """All start on a file that is not there yet, write, read and evict."""
    path, limit = tmp_path / "c.sqlite", 40_000
    writers = [
        subprocess.Popen(
            [
                sys.executable,
                "-c",
                WRITER,
                str(path),
                str(limit),
                name,
                str(Path(__file__).parents[1]),
            ],
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in "abcd"
    ]
    said = [writer.communicate()[1] for writer in writers]
    assert [writer.returncode for writer in writers] == [0] * 4, said
    assert said == [""] * 4  # nothing damaged, nothing that could not be written
    cache = BaselineCache(path, max_bytes=limit)
    keys = cache.keys()
    assert 10 < len(keys) < 300  # some were evicted
    assert all(cache.get(key) == entry_of(key) for key in keys)
    cache.close()
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("SELECT SUM(size) FROM baseline").fetchone()[0] <= limit


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE baseline SET object = zeroblob(9) WHERE key = 'k'",
        "UPDATE baseline SET meta = replace(meta, '0.5', '0.4') WHERE key = 'k'",
        "UPDATE baseline SET checksum = zeroblob(32) WHERE key = 'k'",
        "UPDATE baseline SET expected = binary WHERE key = 'k'",
        "UPDATE baseline SET listing = (SELECT listing FROM baseline WHERE key = 'l')",
        "DELETE FROM baseline WHERE key = 'k'; UPDATE baseline SET key = 'k' WHERE key = 'l'",
    ],
)
def test_a_damaged_entry_is_dropped_with_a_log_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    cache = BaselineCache(tmp_path / "c.sqlite")
    cache.put("k", ENTRY)
    cache.put("l", entry_of("l"))
    with contextlib.closing(sqlite3.connect(tmp_path / "c.sqlite")) as db:
        db.executescript(damage)
    assert cache.get("k") is None
    assert "baseline k in the cache is damaged; dropped" in caplog.text
    left = cache.keys()
    assert "k" not in left
    cache.put("k", ENTRY)
    assert cache.get("k") == ENTRY
    cache.close()


def test_a_cache_that_breaks_costs_time_and_no_answer(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache = BaselineCache(tmp_path / "c.sqlite")
    with contextlib.closing(sqlite3.connect(tmp_path / "c.sqlite")) as db:
        db.execute("DROP TABLE baseline")
    cache.put("k", ENTRY)
    assert cache.get("k") is None
    assert "not written to the cache: no such table" in caplog.text
    assert "cannot be read: no such table" in caplog.text
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
