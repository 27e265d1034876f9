"""The outer guard: nothing hostile runs without it, and a program in it reaches nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import guard
import pytest
from guard import Guard, GuardMissing
from guarded import WORKER


def inside(text: str, **limits: int) -> tuple[int, str, str]:
    """Exit status, output and errors of a Python text in the guard."""
    start = f"import sys; sys.path.insert(0, {str(WORKER.parent)!r})\n"
    with closing(Guard([sys.executable, "-c", start + text], **limits)) as made:
        lines = []
        while line := made.read_line():
            lines.append(line)
        return made.finish(20), "\n".join(lines), made.log()


@pytest.mark.parametrize("token", [None, "0" * 32])
def test_the_worker_refuses_to_run_outside(token: str | None) -> None:
    environment = {k: v for k, v in os.environ.items() if k != guard.TOKEN}
    if token is not None:
        environment[guard.TOKEN] = token
    done = subprocess.run(
        [sys.executable, str(WORKER)], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode != 0
    assert "GuardMissing" in done.stderr
    assert done.stdout == ""


def test_this_process_is_outside() -> None:
    with pytest.raises(GuardMissing, match="not in one; start it through"):
        guard.insist()


def test_inside_it_is_known_to_be_inside() -> None:
    status, output, errors = inside("import guard; guard.insist(); print('inside')")
    assert (status, output, errors) == (0, "inside", "")


def test_a_token_of_another_guard_is_refused() -> None:
    text = "import os, guard\nos.environ[guard.TOKEN] = '1' * 32\nguard.insist()"
    status, _, errors = inside(text)
    assert status == 1
    assert "PID 1 here is not the guard" in errors


def test_nothing_of_the_machine_can_be_written_or_reached(tmp_path: Path) -> None:
    text = f"""
import errno, os, socket
for place in ({str(tmp_path)!r}, "/", "/tmp", "/etc", "/var/tmp"):
    try:
        open(os.path.join(place, "note"), "w")
        print("written:", place)
    except OSError as error:
        assert error.errno in (errno.EROFS, errno.EACCES), error
print(sorted(name for _, name in socket.if_nameindex()))
print(len([n for n in os.listdir("/proc") if n.isdecimal()]))
"""
    status, output, errors = inside(text)
    assert (status, errors) == (0, "")
    names, processes = output.splitlines()
    assert "lo" in names
    assert processes == "2"
    assert list(tmp_path.iterdir()) == []


def test_too_many_processes_end_everything() -> None:
    text = """
import os, time
for _ in range(60):
    if os.fork() == 0: time.sleep(60)
time.sleep(60)
"""
    status, _, errors = inside(text, processes=40)
    assert status == 97
    assert "processes hold" in errors


def test_too_much_memory_ends_everything() -> None:
    status, _, errors = inside(
        "import time\nx = b'x' * (300 << 20)\ntime.sleep(60)", memory=200 << 20
    )
    assert status == 97
    assert "bytes; all are ended" in errors


def test_nothing_outlives_the_guard() -> None:
    text = """
import os, time
if os.fork() == 0:
    os.setsid()
    time.sleep(60)
print("up", flush=True)
time.sleep(60)
"""
    with closing(Guard([sys.executable, "-c", text])) as made:
        assert made.read_line() == "up"
        assert _alive(made.token)
    assert not _alive(made.token)
    assert not list(Path("/sys/fs/cgroup").glob(f"*/**/guard-{made.token[:12]}"))


def _alive(token: str) -> list[str]:
    """Processes whose environment or command holds the token."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdecimal():
            try:
                about = Path(f"/proc/{name}/environ").read_bytes()
                about += Path(f"/proc/{name}/cmdline").read_bytes()
            except OSError:
                continue
            if token.encode() in about:
                found.append(name)
    return found
