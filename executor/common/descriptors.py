"""File descriptors of this process: how many it may open, and how many are open.

Debian and Ubuntu start processes with a soft limit of 1,024 and a much higher hard limit. The soft
limit protects programs that call select(), which cannot wait for descriptors above 1,023. This
project uses poll and epoll, which can.
"""

from __future__ import annotations

import contextlib
import os
import resource


def limit() -> int:
    """Descriptors that this process may have open (the soft limit)."""
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def raise_limit() -> int:
    """Raise the soft limit to the hard limit if that is allowed; return the resulting limit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        # Refused if the kernel's maximum (fs.nr_open) was lowered below the hard limit.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return limit()


def set_limit(pid: int, count: int) -> None:
    """Set both limits of a child to `count`, or to its hard limit if that is lower."""
    # A child that has already ended needs no limit.
    with contextlib.suppress(ProcessLookupError):
        hard = resource.prlimit(pid, resource.RLIMIT_NOFILE)[1]
        lower = count if hard == resource.RLIM_INFINITY else min(count, hard)
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (lower, lower))


def in_use() -> int:
    """Descriptors that this process has open now."""
    return len(os.listdir("/proc/self/fd")) - 1  # without the one that reads this folder
