"""How many connections the daemon accepts, and whether it has enough descriptors for its work.

Each connection takes a file descriptor, and so does each memory file of a running job. The number
of connections is limited so that connected callers are served, however many others connect.
Connections that send nothing for a while are closed.
"""

from __future__ import annotations

import contextlib
import os

from executor.cage.process import MAX_JOB_TESTS
from executor.common import descriptors

MOST = 1024
"""Most connections at once, if there are enough descriptors."""
LEAST = 16
"""Connections that are accepted in any case."""
SILENT_SECONDS = 10.0
"""Time limit of a new connection for the handshake of HTTP/2 and TLS."""
IDLE_SECONDS = 60.0
"""A connection is closed after this time without a call; clients reconnect for the next call."""

_FILES_A_JOB = 3 * MAX_JOB_TESTS + 16  # inputs, and what both outputs must hold
_OTHER_FILES = 64  # the cache, logs, pipes to a compiler that is asked for its version
_LEAST_FREE = 16


class Connections:
    """Counts connections by the sockets of this process. Create it before the server listens.

    slots: jobs that may run at once.
    """

    def __init__(self, slots: int) -> None:
        self._reserved = slots * _FILES_A_JOB + _OTHER_FILES
        self._before = _sockets()
        room = descriptors.limit() - descriptors.in_use() - self._reserved
        self.most = min(MOST, max(LEAST, room))
        self.too_few_descriptors = room < LEAST
        """Whether the limit of descriptors is too low for this number of slots."""

    def options(self, streams: int) -> tuple[tuple[str, int], ...]:
        """Channel options of the server. streams: calls at once on one connection."""
        return (
            ("grpc.max_allowed_incoming_connections", self.most),
            ("grpc.max_concurrent_streams", streams),
            ("grpc.server_handshake_timeout_ms", int(1000 * SILENT_SECONDS)),
            ("grpc.max_connection_idle_ms", int(1000 * IDLE_SECONDS)),
        )

    def started(self) -> None:
        """Call it when the server listens and has no callers: sockets of now are not counted."""
        self._before = _sockets()

    def count(self) -> int:
        """The present number of connections."""
        return max(0, _sockets() - self._before)

    def trouble(self) -> str:
        """Why new callers cannot be served now, or ""."""
        used, limit = descriptors.in_use(), descriptors.limit()
        if limit - used < _LEAST_FREE:
            return (
                f"{used} of {limit} descriptors are in use; raise the limit of open files "
                "(ulimit -n, LimitNOFILE=) or give fewer --slots"
            )
        if used < self.most:  # fewer descriptors than `most` cannot include `most` sockets
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
    count = 0
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            count += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
    return count
