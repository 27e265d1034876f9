"""Control groups: limits on memory and tasks for all processes of a launcher together.

Resource limits (rlimits) hold for each process alone. Root can make control groups with cgroup
v1; with v2 the group above the daemon's own must have been delegated to it (systemd: `Delegate=`
and `DelegateSubgroup=`). An ordinary user usually has neither and runs without control groups.
"""

from __future__ import annotations

import contextlib
import logging
import os
import time
from dataclasses import dataclass
from pathlib import Path

_PREFIX = "asm-executor-"
_REMOVE_SECONDS = 2.0
# A killed daemon leaves empty groups. A younger one may belong to a daemon that is starting.
_STALE_SECONDS = 60.0
_MEMORY_FILES = ("memory.max", "memory.limit_in_bytes")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ControlGroup:
    """One folder in each hierarchy that is needed. Call `remove` when its processes have ended.

    tasks: maximum of processes and threads. memory: bytes.
    """

    folders: tuple[Path, ...]
    memory: int
    tasks: int

    def add(self, pid: int) -> bool:
        """Put a process, and all that it will start, into the group; False if that is refused."""
        try:
            for folder in self.folders:
                (folder / "cgroup.procs").write_text(str(pid))
        except OSError as error:
            _log.warning("process %d stays outside its control group: %s", pid, error)
            return False
        return True

    def holds(self) -> bool:
        """Whether the kernel reports both limits as they were set."""
        limits = {}
        for folder in self.folders:
            for name in ("pids.max", *_MEMORY_FILES):
                with contextlib.suppress(OSError):
                    limits[name.split(".")[0]] = int((folder / name).read_text())
        page = os.sysconf("SC_PAGE_SIZE")
        return limits == {"pids": self.tasks, "memory": self.memory // page * page}

    def remove(self) -> None:
        """Remove the group; waits up to two seconds for its last processes to end."""
        deadline = time.monotonic() + _REMOVE_SECONDS
        for folder in self.folders:
            while folder.exists():
                try:
                    folder.rmdir()
                except OSError as error:
                    if time.monotonic() > deadline:
                        _log.warning("control group %s stays behind: %s", folder, error)
                        break
                    time.sleep(0.01)


def make(name: str, memory: int, tasks: int) -> ControlGroup | None:
    """A group `name` for all processes of a launcher; None where this host permits none."""
    parents = _parents()
    if parents is None:
        return None
    folders: list[Path] = []
    try:
        for parent in parents:
            _remove_stale(parent)
            folder = parent / f"{_PREFIX}{name}"
            folder.mkdir()
            folders.append(folder)
        for folder in folders:
            for file, limit in (("pids.max", tasks), *((n, memory) for n in _MEMORY_FILES)):
                if (folder / file).exists():
                    (folder / file).write_text(str(limit))
    except OSError as error:
        _log.info("no control groups here: %s", error)
        for folder in folders:
            with contextlib.suppress(OSError):
                folder.rmdir()
        return None
    return ControlGroup(tuple(folders), memory, tasks)


def _parents() -> list[Path] | None:
    """Folders to make groups in: with v1 one for each controller, with v2 a single one."""
    own = _own_groups()
    if "memory" in own and "pids" in own:
        parents = [own["memory"], own["pids"]]
    elif "" in own:
        # A group that has processes cannot have limited groups below it, so ours go beside it.
        above = own[""].parent
        try:
            given = (above / "cgroup.subtree_control").read_text().split()
        except OSError:
            return None
        if not {"memory", "pids"} <= set(given):
            return None
        parents = [above]
    else:
        return None
    return parents if all(os.access(folder, os.W_OK) for folder in parents) else None


def _own_groups() -> dict[str, Path]:
    """Controller -> folder of this process's group; "" is the single hierarchy of v2."""
    folders: dict[str, Path] = {}
    try:
        mine = Path("/proc/self/cgroup").read_text().splitlines()
        mounts = Path("/proc/self/mountinfo").read_text().splitlines()
    except OSError:
        return folders
    paths = {}
    for line in mine:
        _, controllers, path = line.split(":", 2)
        for name in controllers.split(","):
            paths[name] = path
    for line in mounts:
        before, _, after = line.partition(" - ")
        root, point = before.split()[3:5]
        kind, _, options = after.split()[:3]
        if kind == "cgroup2":
            names = [""]
        elif kind == "cgroup":
            names = [n for n in options.split(",") if n in ("memory", "pids")]
        else:
            continue
        for name in names:
            if name in paths:
                below = os.path.relpath(paths[name], root)
                folders[name] = Path(os.path.normpath(os.path.join(point, below)))
    return folders


def _remove_stale(parent: Path) -> None:
    for folder in parent.glob(f"{_PREFIX}*"):
        # Only an empty group can be removed, so this removes none that is in use.
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _STALE_SECONDS:
                folder.rmdir()
