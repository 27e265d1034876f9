"""The synchronous face of the executor fleet: what programs outside this package use.

    with Client(None) as client:  # or Client(["host-a:50051", "host-b:50051"])
        future = client.submit(program, listing)
        print(future.result().speedup)

All network work runs on one background thread of this process, shared by all
clients: threads of the caller (JAX's among them) are never blocked by it, and
nothing forks.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import threading
import weakref
from collections.abc import Coroutine, Sequence
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from executor.client.credentials import Credentials, read_credentials
from executor.client.discovery import open_fleet
from executor.client.embedded import Keeper
from executor.client.fleet import Fleet
from executor.client.fleet_statistics import FleetStatistics
from executor.client.host import Host, evaluate_seconds, register_seconds
from executor.common import descriptors
from executor.types import (
    REMEASURE_ABOVE,
    Evaluation,
    HostInfo,
    Isolation,
    Precision,
    Program,
    Protocol,
    Registered,
)

T = TypeVar("T")

HANGING_AFTER_FAILURES = 2
"""Failures in a row after which an embedded daemon, alive by its process, is replaced."""


class _LoopThread:
    """An event loop on a daemon thread. One a process: gRPC's asyncio layer polls for one loop."""

    _shared: _LoopThread | None = None
    _lock = threading.Lock()

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._pid = os.getpid()
        self._thread = threading.Thread(target=self._run, name="executor-client", daemon=True)
        self._thread.start()

    @classmethod
    def shared(cls) -> _LoopThread:
        with cls._lock:
            # A forked child has the object and not its thread.
            if cls._shared is None or cls._shared._pid != os.getpid():
                cls._shared = _LoopThread()
            return cls._shared

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(work, self.loop)

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        if threading.current_thread() is self._thread:
            work.close()
            raise RuntimeError(
                "a blocking call of Client inside a future's callback waits for itself; "
                "make it from a thread of yours"
            )
        return self.submit(work).result()


class Client:
    """Evaluates candidates on executor daemons.

    addresses: `HOST:PORT` each, or `dns:///NAME:PORT` for all daemons that a name stands for,
        now and later; None starts an embedded daemon on loopback, which ends with this process.
    token_file: file with the token that the daemons ask for.
    tls_ca, tls_cert, tls_key: PEM files; with `tls_ca` the daemons are reached over
        TLS, with the other two this client proves itself.
    isolation, slots, cache_dir, remeasure_above: for the embedded daemon only.

    Raises this process's soft limit of open files to its hard one, as each connection needs one.

    Raises Unavailable when an embedded daemon does not start, ConfigError
    (an ExecutorError) for files that cannot be read. Thread-safe.
    """

    def __init__(
        self,
        addresses: Sequence[str] | None = None,
        token_file: Path | str | None = None,
        *,
        tls_ca: Path | str | None = None,
        tls_cert: Path | str | None = None,
        tls_key: Path | str | None = None,
        isolation: Isolation = "best-effort",
        slots: int | None = None,
        cache_dir: Path | str | None = None,
        remeasure_above: float = REMEASURE_ABOVE,
    ) -> None:
        if isinstance(addresses, str):
            raise TypeError(f"addresses: {addresses!r} is one string; give a list of HOST:PORT")
        descriptors.raise_limit()
        credentials = read_credentials(token_file, tls_ca, tls_cert, tls_key)
        self._keeper: Keeper | None = None
        self._reviving: asyncio.Lock | None = None
        self._closed = False
        self._pid = os.getpid()
        if addresses is None:
            self._keeper = Keeper(isolation, slots, cache_dir, remeasure_above=remeasure_above)
            addresses, credentials = [self._keeper.address], Credentials()
        self._loop = _LoopThread.shared()
        self._fleet = self._loop.call(self._make_fleet(list(addresses), credentials))
        _open_clients.add(self)

    async def _make_fleet(self, addresses: list[str], credentials: Credentials) -> Fleet:
        self._reviving = asyncio.Lock()
        revive = None if self._keeper is None else self._revive
        return await open_fleet(addresses, credentials, revive)

    # --- public -------------------------------------------------------------------------

    def submit(
        self,
        program: Program,
        asm: str,
        precision: Precision | None = None,
        timeout: float | None = None,
        protocol: Protocol = "paired",
    ) -> Future[Evaluation]:
        """Evaluate `asm` as a replacement of `program`; returns at once.

        Any number may be submitted: calls beyond what the daemons can work on wait
        here. The program is registered where it has to be.

        timeout: seconds from the moment a daemon has room for it, over all attempts;
            registering the program does not count. None: 60, and for a program with
            `wall_seconds` what its runs may take.

        The future gives an Evaluation, or raises Unavailable (with the history of
        attempts), InvalidProgram, or ExecutorError for a request that no daemon
        accepts. Cancelling it ends the evaluation at its daemon.
        Raises ValueError when `asm` or the source cannot be encoded as UTF-8.
        """
        asm.encode()
        seconds = evaluate_seconds(program) if timeout is None else timeout
        work = self._fleet.evaluate(program, asm, precision or Precision(), protocol, seconds)
        return self._loop.submit(work)

    def evaluate(
        self,
        program: Program,
        asm: str,
        precision: Precision | None = None,
        timeout: float | None = None,
        protocol: Protocol = "paired",
    ) -> Evaluation:
        """`submit`, and wait."""
        return self.submit(program, asm, precision, timeout, protocol).result()

    def register(self, program: Program, timeout: float | None = None) -> Registered:
        """Build the baseline and settle the expected outputs, at one daemon.

        timeout: seconds. None: 120, and for a program with `wall_seconds` what its runs may take.
        Raises InvalidProgram, Unavailable.
        """
        seconds = register_seconds(program) if timeout is None else timeout
        return self._loop.call(self._fleet.register(program, seconds))

    def describe(self, timeout: float = 5.0) -> dict[str, HostInfo]:
        """What the daemons are, by address; those that do not answer are left out.

        Raises Unavailable when none answers within `timeout` seconds.
        """
        return self._loop.call(self._fleet.describe(timeout))

    def statistics(self) -> FleetStatistics:
        """Calls answered, tried again and hedged so far, and how the daemons are."""

        async def look() -> FleetStatistics:
            return self._fleet.statistics()

        return self._loop.call(look())

    def close(self) -> None:
        """End all calls (their futures raise Unavailable) and the embedded daemon."""
        if self._closed or self._pid != os.getpid():
            return  # a forked child's copy: the daemon belongs to the parent
        self._closed = True
        _open_clients.discard(self)
        self._loop.call(self._fleet.close())
        if self._keeper is not None:
            self._keeper.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- embedded daemon ----------------------------------------------------------------

    async def _revive(self, host: Host) -> None:
        """Restart the embedded daemon if it is dead, or alive and silent. Raises Unavailable."""
        assert self._keeper is not None
        assert self._reviving is not None
        generation = host.generation
        async with self._reviving:
            if self._closed or host.generation != generation:
                return  # another call's failure has led to a restart already
            alive = self._keeper.daemon.alive()
            if alive and host.failures < HANGING_AFTER_FAILURES:
                return
            why = "does not answer" if alive else "died"
            host.down_until = float("inf")  # nobody is sent to the old one meanwhile
            host.move(await asyncio.to_thread(self._keeper.restart, why))


_open_clients: weakref.WeakSet[Client] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for client in list(_open_clients):
        client.close()
