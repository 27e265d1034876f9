"""Facts about this machine: compiler, processor, cores, and the cache folder."""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

from executor.common import private_files
from executor.types import ExecutorError


def default_cache_dir() -> Path:
    """`$XDG_CACHE_HOME/asm-executor`, or `~/.cache/asm-executor`."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "asm-executor"


def open_cache_dir(given: Path | None) -> Path:
    """Make the cache folder if it is missing, check that it is private, return its path.

    given: None for the default folder. Raises ExecutorError when the folder cannot be used or is
        not private.
    """
    # Absolute, since child processes run in other folders.
    path = (default_cache_dir() if given is None else given).absolute()
    option = "--cache-dir" if given is not None else "the default cache folder (--cache-dir)"
    try:
        private_files.make_folder(path, option)
    except OSError as error:
        raise ExecutorError(
            f"{option}: {path} cannot be used ({error.strerror}); give a folder that can be written"
        ) from error
    if not os.access(path, os.W_OK | os.X_OK):
        raise ExecutorError(f"{option}: {path} cannot be written; change its mode or give another")
    return path


def find_gcc() -> str:
    """Path of gcc (`$ASM_EXECUTOR_GCC` overrides the search). Raises ExecutorError."""
    wanted = os.environ.get("ASM_EXECUTOR_GCC", "gcc")
    path = shutil.which(wanted)
    if path is None:
        raise ExecutorError(
            f"gcc not found: {wanted!r} is not on PATH; install gcc (Debian: apt install gcc, "
            "Fedora: dnf install gcc) or name one in ASM_EXECUTOR_GCC"
        )
    return path


def physical_cores() -> list[int]:
    """One CPU of each physical core that this process may use, in order."""
    allowed = os.sched_getaffinity(0)
    seen: set[str] = set()
    cores = []
    for cpu in sorted(allowed):
        path = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
        try:
            siblings = path.read_text().strip()
        except OSError:
            siblings = str(cpu)
        if siblings not in seen:
            seen.add(siblings)
            cores.append(cpu)
    return cores


def cpu_model() -> str:
    """The name of the processor, which is part of the key of cached baselines."""
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
