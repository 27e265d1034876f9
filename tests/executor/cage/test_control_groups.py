"""Real control groups, where this host permits them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest

from executor.cage import control_groups
from executor.cage.control_groups import ControlGroup

FORKS = "import os, time\nfor _ in range(40):\n    if os.fork() == 0: time.sleep(9)\n"


@pytest.fixture
def group() -> Iterator[ControlGroup]:
    made = control_groups.make(f"test-{os.getpid()}", 64 << 20, 8)
    if made is None:
        pytest.skip("this host gives us no control groups")
    yield made
    made.remove()


def made(name: str) -> ControlGroup:
    """A further group, on a host that permits them."""
    group = control_groups.make(f"test-{os.getpid()}-{name}", 64 << 20, 8)
    assert group is not None
    return group


def started_in(group: ControlGroup, text: str) -> subprocess.Popen[str]:
    """Start a Python text, which waits until its process is in the group."""
    process = subprocess.Popen(
        ["python3", "-c", f"input()\n{text}"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert group.add(process.pid)
    return process


def test_the_limits_are_the_kernels(group: ControlGroup) -> None:
    assert group.holds()
    (next(f for f in group.folders if (f / "pids.max").exists()) / "pids.max").write_text("9")
    assert not group.holds()


def test_tasks_beyond_the_limit_are_refused(group: ControlGroup) -> None:
    process = started_in(group, FORKS)
    _, errors = process.communicate("\n", timeout=30)
    assert "BlockingIOError" in errors
    for folder in group.folders:
        for pid in (folder / "cgroup.procs").read_text().split():
            os.kill(int(pid), 9)


def test_memory_beyond_the_limit_ends_the_process(group: ControlGroup) -> None:
    process = started_in(group, "x = b'x' * (200 << 20)\n")
    process.communicate("\n", timeout=30)
    assert process.returncode == -9


def test_a_removed_group_is_gone(group: ControlGroup) -> None:
    group.remove()
    assert not any(folder.exists() for folder in group.folders)
    assert not group.add(os.getpid())
    assert not group.holds()


def test_groups_of_daemons_that_were_killed_are_removed_by_the_next(
    group: ControlGroup, monkeypatch: pytest.MonkeyPatch
) -> None:
    made("next").remove()
    assert all(folder.exists() for folder in group.folders)  # young: perhaps about to be used
    monkeypatch.setattr(control_groups, "_STALE_SECONDS", 0.0)
    with_process = made("used")
    process = started_in(with_process, "")
    made("next").remove()
    assert not any(folder.exists() for folder in group.folders)
    assert all(folder.exists() for folder in with_process.folders)
    process.communicate("\n", timeout=30)
    with_process.remove()
