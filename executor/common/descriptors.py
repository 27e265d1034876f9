"""Descriptors of this process: how many it may have open, and how many it has.

Debian and Ubuntu start processes with a soft limit of 1,024 and a hard one that is far higher. The
soft limit is there for programs that call select(), which cannot wait for a descriptor above 1,023;
nothing here does (`select.poll` and epoll can).
"""

from __future__ import annotations

import contextlib
import os
import resource


def limit() -> int:
    """Descriptors that this process may have open now (the soft limit)."""
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def raise_limit() -> int:
    """Raise the soft limit to the hard one where that is allowed; the limit that holds then."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        # Refused where the kernel's own maximum (fs.nr_open) was lowered below the hard limit.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return limit()


def set_limit(pid: int, count: int) -> None:
    """Give a child `count` descriptors, or the hard limit if that is lower, as both its limits."""
    # A child that has ended already needs none.
    with contextlib.suppress(ProcessLookupError):
        hard = resource.prlimit(pid, resource.RLIMIT_NOFILE)[1]
        lower = count if hard == resource.RLIM_INFINITY else min(count, hard)
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (lower, lower))


def in_use() -> int:
    """Descriptors that this process has open now."""
    return len(os.listdir("/proc/self/fd")) - 1  # without the one that lists them
