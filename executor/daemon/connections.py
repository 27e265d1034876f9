"""How many connections the daemon takes, and whether it still has room for its work.

Each connection is a descriptor, and so is each memory file of a running job. Connections are
bounded so that those who are connected are served, whatever else knocks at the port; what says
nothing or asks nothing for a while is closed.
"""

from __future__ import annotations

import contextlib
import os

from executor.cage.process import MAX_JOB_TESTS
from executor.common import descriptors

MOST = 1024
"""Connections at once, where descriptors allow it."""
LEAST = 16
SILENT_SECONDS = 10.0
"""For a new connection to speak HTTP/2 (and TLS)."""
IDLE_SECONDS = 60.0
"""Without a call, after which a connection is closed; clients open another for their next call."""

_FILES_A_JOB = 3 * MAX_JOB_TESTS + 16  # inputs, and what both outputs must hold
_FILES_OF_OURS = 64  # the cache's, logs, pipes of a compiler that is asked for its version
_LEAST_FREE = 16


class Connections:
    """Counts them by the sockets of this process. Make it before the server listens.

    slots: jobs that may run at once.
    """

    def __init__(self, slots: int) -> None:
        self._reserved = slots * _FILES_A_JOB + _FILES_OF_OURS
        self._before = _sockets()
        room = descriptors.limit() - descriptors.in_use() - self._reserved
        self.most = min(MOST, max(LEAST, room))
        self.short = room < LEAST
        """Whether there are too few descriptors for this number of slots."""

    def options(self, streams: int) -> tuple[tuple[str, int], ...]:
        """Channel options of the server. streams: calls at once on one connection."""
        return (
            ("grpc.max_allowed_incoming_connections", self.most),
            ("grpc.max_concurrent_streams", streams),
            ("grpc.server_handshake_timeout_ms", int(1000 * SILENT_SECONDS)),
            ("grpc.max_connection_idle_ms", int(1000 * IDLE_SECONDS)),
        )

    def started(self) -> None:
        """The server listens and nobody has called: its own sockets are none of the callers'."""
        self._before = _sockets()

    def count(self) -> int:
        """Connections at this moment."""
        return max(0, _sockets() - self._before)

    def trouble(self) -> str:
        """Why new callers cannot be served now, or nothing."""
        used, limit = descriptors.in_use(), descriptors.limit()
        if limit - used < _LEAST_FREE:
            return (
                f"{used} of {limit} descriptors are in use; raise the limit of open files "
                "(ulimit -n, LimitNOFILE=) or give fewer --slots"
            )
        if used < self.most:  # there cannot be so many sockets
            return ""
        count = self.count()
        if count < self.most:
            return ""
        return (
            f"{count} connections are open, the most that are taken; new ones are closed at once "
            f"until others end (silent ones after {SILENT_SECONDS:g} s, idle ones after "
            f"{IDLE_SECONDS:g} s)"
        )


def _sockets() -> int:
    found = 0
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            found += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
    return found
