"""After kill -9 at any moment the cache opens, its entries are right, no process is left."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import grpc
import pytest
from serving import Daemon, descendants, program, register_request, running, stub_of, until

from executor.daemon import canary
from executor.engine.baseline_cache import SCHEMA, Baseline, BaselineCache
from executor.engine.engine import Engine

KILLS = 50
STRIDE = 10_000  # numbers of programs one process has for itself
Killed = Callable[[Path, int, float], set[int]]


def kill_registering_process(folder: Path, first: int, seconds: float) -> set[int]:
    """Kill it `seconds` after its start, even during start-up; return its descendants."""
    process = subprocess.Popen(
        [
            sys.executable,
            str(Path(__file__).parents[1] / "register_forever.py"),
            str(folder),
            str(first),
        ],
        stderr=subprocess.DEVNULL,
    )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    assert process.poll() is None, "it ended by itself"
    below = descendants(process.pid)
    process.kill()
    process.wait()
    return below


def kill_daemon(folder: Path, first: int, seconds: float) -> set[int]:
    """Kill a daemon `seconds` after it was ready, while a client registers; its descendants."""
    daemon = Daemon("--cache-dir", str(folder), "--slots", "1")
    below: set[int] = set()

    def kill() -> None:
        below.update(descendants(daemon.process.pid))
        daemon.process.kill()

    timer = threading.Timer(seconds, kill)
    with stub_of(daemon.address) as stub:
        timer.start()
        with contextlib.suppress(grpc.RpcError):
            for salt in range(first, first + STRIDE):
                stub.RegisterProgram(register_request(program(salt)), timeout=30)
    timer.join()
    daemon.kill()
    return below


def entries(folder: Path) -> dict[str, Baseline]:
    """The entries of the cache by the digest of the program; asserts that none is damaged."""
    path = folder / "baselines.sqlite"
    by_digest: dict[str, Baseline] = {}
    with contextlib.closing(BaselineCache(path)) as cache:
        for key in cache.keys():  # noqa: SIM118 -- no mapping
            schema, digest, _, _ = key.split(":", 3)
            assert schema == str(SCHEMA)
            entry = cache.get(key)
            assert entry is not None
            by_digest[digest] = entry
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return by_digest


def check_against_fresh_builds(cached: dict[str, Baseline], folder: Path) -> int:
    """Compare each entry with a baseline built now in another folder; return their number."""
    checked = 0
    with Engine(slots=1, cache_dir=folder) as engine:
        for first in range(0, KILLS * STRIDE, STRIDE):
            # A process registers in order, so its entries have no gap.
            for salt in range(first, first + STRIDE):
                of = program(salt)
                if of.digest not in cached:
                    break
                old = cached[of.digest]
                engine.register(of)
                new = engine._registry[of.digest].baseline
                assert old.listing == new.listing
                assert old.object == new.object
                assert old.binary == new.binary
                assert old.expected == new.expected
                assert old.exit_codes == new.exit_codes
                assert [len(t) >= 3 and min(t) > 0 for t in old.times] == [True] * len(of.tests)
                checked += 1
    return checked


def launchers(folder: Path) -> set[int]:
    """Processes that run a launcher built in this folder."""
    pids = set()
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and str(folder).encode() in (entry / "cmdline").read_bytes():
                pids.add(int(entry.name))
    return pids


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kill", [kill_registering_process, kill_daemon])
def test_fifty_kills_leave_no_wrong_entry_and_no_process(tmp_path: Path, kill: Killed) -> None:
    rng = random.Random(23)
    folder = tmp_path / "cache"
    for i in range(KILLS):
        below = kill(folder, i * STRIDE, rng.uniform(0.0, 3.0))
        assert until(lambda ids=below: not running(ids), 5.0), "left over after a kill"
        entries(folder)
    assert until(lambda: not launchers(folder), 5.0)
    cached = entries(folder)
    cached.pop(canary.PROGRAM.digest, None)  # a daemon registers it for itself
    assert len(cached) > KILLS
    assert check_against_fresh_builds(cached, tmp_path / "fresh") == len(cached)


def evaluates(pids: set[int]) -> bool:
    """Whether a launcher below these runs a program, which is a child of its warden process."""
    wardens = {pid for one in pids for pid in descendants(one) if is_launcher(pid)}
    return any(not is_launcher(pid) for one in wardens for pid in descendants(one))


def is_launcher(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return b"/launcher-" in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0]
    return False


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(find_spec("jax") is None, reason="needs the extra `policy`")
def test_kill_9_of_training_leaves_no_daemon_launcher_or_candidate(tmp_path: Path) -> None:
    with open(tmp_path / "log", "wb") as log:
        training = subprocess.Popen(
            [
                *(sys.executable, "-m", "policy_jax.train", "--config", "ppo_tiny.py"),
                *("--workdir", str(tmp_path / "run")),
            ],
            stdout=log,
            stderr=log,
        )
    try:
        assert until(lambda: evaluates({training.pid}), 300), (tmp_path / "log").read_text()
        family = descendants(training.pid)
        launching = sum(map(is_launcher, family))
    finally:
        training.kill()
        training.wait()
    assert launching > 1
    assert until(lambda: not running(family), 5), f"left behind: {running(family)}"
