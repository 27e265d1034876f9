"""Lists what a process could leave behind, to compare two moments."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from guard_init import WRITABLE

_PLACES = (WRITABLE, "/dev/shm", "/dev/mqueue")
_CALM = ("baselines.sqlite",)  # the daemon's cache and its journal: expected


def _processes() -> Iterator[str]:
    for name in os.listdir("/proc"):
        if name.isdecimal() and int(name) != os.getpid():
            try:
                words = Path(f"/proc/{name}/cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            yield f"process {' '.join(w.decode() for w in words[:5]) or name}"


def _files() -> Iterator[str]:
    for place in _PLACES:
        for folder, _, names in os.walk(place):
            for name in names:
                path = os.path.join(folder, name)
                if not name.startswith(_CALM):
                    yield f"file {path} {os.lstat(path).st_size}"


def _tables() -> Iterator[str]:
    for path in ("/proc/sysvipc/shm", "/proc/sysvipc/msg", "/proc/sysvipc/sem", "/proc/keys"):
        if os.path.exists(path):
            for line in Path(path).read_text().splitlines()[1:]:
                yield f"{path} {' '.join(line.split()[:2])}"
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        yield f"mount {line.split()[4]} {line.split(' - ')[1]}"


def _groups() -> Iterator[str]:
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        if not controllers:
            continue
        for folder, below, _ in os.walk(f"/sys/fs/cgroup/{controllers}{path}"):
            for name in below:
                yield f"cgroup {folder}/{name}"


def listed() -> list[str]:
    """Processes, files, segments, queues, keys, mounts and control groups of this namespace."""
    return sorted([*_processes(), *_files(), *_tables(), *_groups()])
