"""Daemons with a limit of descriptors, programs of a given size, and what a process uses."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from serving import (
    SOURCE,
    Daemon,
)

from executor.types import Program, TestCase

DEBIAN = 1024
"""The soft limit that Debian and Ubuntu start processes with."""


def limited(soft: int, hard: int) -> list[str]:
    """Words before a command that set its limits of open files."""
    return ["bash", "-c", f'ulimit -Sn {soft} && ulimit -Hn {hard} && exec "$@"', "limited"]


@contextlib.contextmanager
def daemon_with(soft: int, hard: int, *arguments: str) -> Iterator[Daemon]:
    daemon = Daemon("--slots", "1", *arguments, inside=limited(soft, hard))
    try:
        yield daemon
    finally:
        daemon.stop()


def open_files(pid: int) -> int:
    return len(os.listdir(f"/proc/{pid}/fd"))


def memory(pid: int) -> int:
    """Resident bytes, including memory files that it holds, mapped or not."""
    (line,) = [
        text
        for text in Path(f"/proc/{pid}/status").read_text().splitlines()
        if text.startswith("VmRSS:")
    ]
    held = 0
    for name in os.listdir(f"/proc/{pid}/fd"):
        with contextlib.suppress(OSError):
            if os.readlink(f"/proc/{pid}/fd/{name}").startswith("/memfd:"):
                held += os.stat(f"/proc/{pid}/fd/{name}").st_size
    return 1024 * int(line.split()[1]) + held


def padded(salt: int, size: int) -> Program:
    """A program with one test of `size` bytes of input, of which it reads the first line."""
    return Program(f"/* {salt} */{SOURCE}", (TestCase("small", b"10\n".ljust(size), b"19\n"),))
