"""Load on some cores while `asm-executor bench --busy N` measures."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence

from executor.types import ExecutorError


def last_cores(count: int) -> Sequence[int]:
    """The last `count` cores that this process may use. Raises ExecutorError for too many."""
    cores = sorted(os.sched_getaffinity(0))
    if not 0 <= count <= len(cores):
        raise ExecutorError(
            f"--busy {count}: this host has {len(cores)} cores, give 0 to that many"
        )
    return cores[len(cores) - count :]


@contextlib.contextmanager
def busy_loops(count: int) -> Iterator[None]:
    """Keep the last `count` cores busy for a block, with one process on each."""
    cores = last_cores(count)
    # A loop ends by itself when this process dies.
    text = "import os,sys\nos.sched_setaffinity(0, {int(sys.argv[1])})\np = os.getppid()\n"
    text += "while os.getppid() == p:\n    for _ in range(1000000): pass\n"
    loops = [subprocess.Popen([sys.executable, "-c", text, str(core)]) for core in cores]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
