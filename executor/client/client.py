"""The synchronous client of an executor fleet; `executor.client` has an example.

All network work runs on one background thread of this process, which all clients share. It never
blocks threads of the caller (JAX's among them), and nothing forks.
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

import grpc.aio

from executor.client.credentials import Credentials, read_credentials
from executor.client.discovery import open_fleet
from executor.client.embedded import Supervisor
from executor.client.fleet import Fleet
from executor.client.fleet_statistics import FleetStatistics
from executor.client.host import Host, evaluate_seconds, profile_seconds, register_seconds
from executor.common import descriptors
from executor.types import (
    REMEASURE_ABOVE,
    Evaluation,
    HostInfo,
    Isolation,
    Precision,
    Profile,
    Program,
    Protocol,
    Registered,
)

T = TypeVar("T")

HANGING_AFTER_FAILURES = 2
"""Failures in a row after which an embedded daemon is replaced although its process is alive."""


class _LoopThread:
    """An event loop on a daemon thread; one per process, as gRPC's asyncio layer polls one loop."""

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
            # A forked child inherits the object but not its thread.
            if cls._shared is None or cls._shared._pid != os.getpid():
                cls._shared = _LoopThread()
            return cls._shared

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        # Without this, gRPC ends its layer whenever the last channel is freed, by whatever thread
        # frees it, and closes a socket that this loop may be about to read: a traceback on stderr.
        grpc.aio.init_grpc_aio()
        self.loop.run_forever()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(work, self.loop)

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        if threading.current_thread() is self._thread:
            work.close()
            raise RuntimeError(
                "a blocking call of Client inside a future's callback waits for itself; "
                "make it from another thread"
            )
        return self.submit(work).result()


class Client:
    """Evaluates candidates on executor daemons.

    addresses: `HOST:PORT` each, or `dns:///NAME:PORT` for all daemons behind a name, which is
        resolved again and again; None starts an embedded daemon on loopback, which ends with this
        process.
    token_file: file with the token that the daemons ask for.
    tls_ca, tls_cert, tls_key: PEM files. `tls_ca` makes the client use TLS; the other two are
        its own certificate and key, for mutual TLS.
    isolation, slots, cache_dir, remeasure_above, libraries: for the embedded daemon only; the last
        are names of libraries, as for `-l`, that programs may load beside the usual ones.

    Raises the soft limit of open files of this process to its hard limit, since each connection
    needs a descriptor.

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
        libraries: Sequence[str] = (),
    ) -> None:
        if isinstance(addresses, str):
            raise TypeError(f"addresses: {addresses!r} is one string; give a list of HOST:PORT")
        descriptors.raise_limit()
        credentials = read_credentials(token_file, tls_ca, tls_cert, tls_key)
        self._supervisor: Supervisor | None = None
        self._reviving: asyncio.Lock | None = None
        self._closed = False
        self._pid = os.getpid()
        if addresses is None:
            self._supervisor = Supervisor(
                isolation,
                slots,
                cache_dir,
                remeasure_above=remeasure_above,
                libraries=libraries,
            )
            addresses, credentials = [self._supervisor.address], Credentials()
        self._loop = _LoopThread.shared()
        self._fleet = self._loop.call(self._make_fleet(list(addresses), credentials))
        _open_clients.add(self)

    async def _make_fleet(self, addresses: list[str], credentials: Credentials) -> Fleet:
        self._reviving = asyncio.Lock()
        revive = None if self._supervisor is None else self._revive
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
        """Evaluate the listing `asm` as a replacement of `program`; return at once.

        Any number of calls may be submitted: those that the daemons have no room for wait
        here. Daemons that do not know the program get it first.

        timeout: seconds from the moment a daemon has room, over all attempts, without the
            time to register the program. None: 60, plus what the runs of a program with
            `wall_seconds` may take.

        The future returns an Evaluation, or raises Unavailable (with the history of
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
        """`submit`, then wait for the result."""
        return self.submit(program, asm, precision, timeout, protocol).result()

    def submit_profile(
        self, program: Program, assembly: str | None = None, timeout: float | None = None
    ) -> Future[Profile]:
        """Sample where the time of the listing `assembly` goes; return at once.

        assembly: a listing for `program`; None: the baseline's. The first call for a program makes
        sampled runs of it, for a quarter of a second to some seconds; its daemon keeps the samples.

        timeout: as for `submit`.

        The future returns a Profile. It is not `available` where the listing fails a test, or where
        a daemon's kernel permits no sampling. It raises Unavailable, also where a daemon is too old
        to know profiles; InvalidProgram; ExecutorError. Cancelling it ends the runs.
        Raises ValueError when `assembly` or the source cannot be encoded as UTF-8.
        """
        if assembly is not None:
            assembly.encode()
        seconds = profile_seconds(program) if timeout is None else timeout
        return self._loop.submit(self._fleet.profile(program, assembly, seconds))

    def profile(
        self, program: Program, assembly: str | None = None, timeout: float | None = None
    ) -> Profile:
        """`submit_profile`, then wait for the result."""
        return self.submit_profile(program, assembly, timeout).result()

    def register(self, program: Program, timeout: float | None = None) -> Registered:
        """Build the baseline and determine the expected outputs, at one daemon.

        timeout: seconds. None: 120, plus what the runs of a program with `wall_seconds` may take.
        Raises InvalidProgram, Unavailable.
        """
        seconds = register_seconds(program) if timeout is None else timeout
        return self._loop.call(self._fleet.register(program, seconds))

    def describe(self, timeout: float = 5.0) -> dict[str, HostInfo]:
        """Descriptions of the daemons by address, without those that do not answer.

        Raises Unavailable when none answers within `timeout` seconds.
        """
        return self._loop.call(self._fleet.describe(timeout))

    def statistics(self) -> FleetStatistics:
        """Calls answered, retried and hedged so far, and the state of the daemons."""

        async def read() -> FleetStatistics:
            return self._fleet.statistics()

        return self._loop.call(read())

    def close(self) -> None:
        """End all calls (their futures raise Unavailable) and the embedded daemon."""
        if self._closed or self._pid != os.getpid():
            return  # in a forked child the daemon still belongs to the parent
        self._closed = True
        _open_clients.discard(self)
        self._loop.call(self._fleet.close())
        if self._supervisor is not None:
            self._supervisor.close()

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
        """Restart the embedded daemon if it is dead or does not answer. Raises Unavailable."""
        assert self._supervisor is not None
        assert self._reviving is not None
        generation = host.generation
        async with self._reviving:
            if self._closed or host.generation != generation:
                return  # the failure of another call has restarted it already
            alive = self._supervisor.daemon.alive()
            if alive and host.failures < HANGING_AFTER_FAILURES:
                return
            why = "does not answer" if alive else "died"
            host.resting_until = float("inf")  # gets no calls until it is restarted
            host.move(await asyncio.to_thread(self._supervisor.restart, why))


_open_clients: weakref.WeakSet[Client] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for client in list(_open_clients):
        client.close()
