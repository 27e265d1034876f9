"""Start of the daemon, in the right order.

The engine starts its launcher processes first, while this process has one thread and no gRPC:
gRPC does not survive a fork, and a launcher must not inherit a socket. Only then does this module
import `executor.daemon.server`, and with it gRPC.
"""

from __future__ import annotations

import logging
import os
import select
import signal
import sys
import threading
from collections.abc import Callable

from executor.common import descriptors
from executor.common.secret_files import read_token
from executor.daemon.options import ServeOptions, check, check_port, read_tls
from executor.engine.engine import Engine

log = logging.getLogger(__name__)

ORPHAN_CHECK_SECONDS = 1.0
ORPHAN_EXIT_SECONDS = 3.0
"""Time that a daemon without its parent has to end properly before it is ended."""


def _watch_parent(orphaned: Callable[[], None]) -> None:
    """Call `orphaned` when standard input ends or the parent changes, then end the process.

    The pipe closes as soon as the parent dies, however it dies. The parent's id changes even if
    another process keeps the other end of the pipe open.
    """
    parent = os.getppid()
    poll = select.poll()
    poll.register(0, select.POLLIN)
    while True:
        ready = poll.poll(1000 * ORPHAN_CHECK_SECONDS)
        if (ready and not os.read(0, 4096)) or os.getppid() != parent:
            break
    orphaned()
    # In this thread, since the main thread may be the one that hangs.
    threading.Event().wait(ORPHAN_EXIT_SECONDS)
    os._exit(1)


def run(options: ServeOptions) -> None:
    """Serve until SIGTERM or SIGINT. Raises ConfigError or ExecutorError when it cannot start."""
    check(options)
    descriptors.raise_limit()
    orphan = threading.Event()
    if options.die_with_parent:

        def orphaned() -> None:
            orphan.set()
            os.kill(os.getpid(), signal.SIGTERM)

        threading.Thread(
            target=_watch_parent, args=(orphaned,), name="watch-parent", daemon=True
        ).start()
    token = None if options.token_file is None else read_token(options.token_file)
    tls = read_tls(options)
    check_port(options.host, options.port)
    if options.metrics_port is not None:
        check_port(options.host, options.metrics_port, "--metrics-port")
    with Engine(
        isolation=options.isolation,
        slots=options.slots,
        cache_dir=options.cache_dir,
        remeasure_above=options.remeasure_above,
        libraries=options.libraries,
    ) as engine:
        assert "grpc" not in sys.modules, "gRPC was imported before the launchers were started"
        from executor.daemon import server

        server.run(engine, options, token, tls, orphan)
