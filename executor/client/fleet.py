"""Calls to many daemons: choose a host, retry, or report what was tried.

Runs on one event loop; `executor.client.Client` is the synchronous interface. An evaluation ends in
an `Evaluation` that a host answered, or in `Unavailable` with the history of attempts. Nothing here
makes up a verdict.

All retries are safe: registering and evaluating are idempotent, and an abandoned attempt is
cancelled at its host.
"""

from __future__ import annotations

import asyncio
import random
import time
import uuid
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import grpc

from executor import wire
from executor.client.fleet_statistics import FleetStatistics, HostStatistics
from executor.client.hedge import Hedger
from executor.client.host import AttemptClock, Budget, Host
from executor.types import (
    Evaluation,
    ExecutorError,
    HostInfo,
    InvalidProgram,
    Precision,
    Profile,
    Program,
    Protocol,
    Registered,
    Unavailable,
)

T = TypeVar("T")

FIRST_BACKOFF_SECONDS = 0.1
LAST_BACKOFF_SECONDS = 5.0
PERSISTENT_FAILURES = 4
"""Errors such as INTERNAL or UNKNOWN for one evaluation after which no retry is made."""
ERRORS_BEFORE_REST = 3
"""Consecutive evaluations that a host answers with errors, or not in time, before it rests."""
KEPT_HISTORY = 20
"""Attempts that an Unavailable lists."""

_HOST_AWAY = (
    grpc.StatusCode.UNAVAILABLE,
    grpc.StatusCode.CANCELLED,  # by the host, which is stopping
    grpc.StatusCode.ABORTED,
)
_HOST_BROKEN = (
    grpc.StatusCode.INTERNAL,
    grpc.StatusCode.UNKNOWN,
    grpc.StatusCode.DATA_LOSS,
    grpc.StatusCode.NOT_FOUND,  # after repeated registrations
)


@dataclass(eq=False)
class _Waiter:
    """A call that waits for room at a host."""

    avoid: set[str]
    digest: str
    host: asyncio.Future[Host] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Fleet:
    """Sends each call to the host with the least outstanding work for each of its slots.

    revive: called when a host did not answer. It may give the host a new address (an embedded
        daemon is restarted that way), and raises Unavailable to give up.
    empty_at_first: hosts may come later (`add_host`); calls wait for them.
    """

    def __init__(
        self,
        hosts: Sequence[Host],
        revive: Callable[[Host], Awaitable[None]] | None = None,
        empty_at_first: bool = False,
    ) -> None:
        if not hosts and not empty_at_first:
            raise ValueError("hosts: empty; give at least one address")
        self.hosts = list(hosts)
        self._revive = revive
        self._waiters: deque[_Waiter] = deque()
        self._last_answer = time.monotonic()
        self._random = random.Random()
        self._closed = False
        self._revive_error: Unavailable | None = None
        self._tasks: set[asyncio.Task[object]] = set()
        self._hedger = Hedger(self._take_for_hedge, self._release, self._record_failure)
        self._answered = self._retries = 0

    # --- public -------------------------------------------------------------------------

    async def evaluate(
        self,
        program: Program,
        asm: str,
        precision: Precision,
        protocol: Protocol = "paired",
        timeout: float = 60.0,
    ) -> Evaluation:
        """Evaluate one candidate. See `executor.client.Client.submit`."""
        digest = program.digest
        request = wire.to_evaluate_request(digest, asm, precision, protocol, uuid.uuid4().hex)

        async def send(host: Host, budget: Budget, clock: AttemptClock) -> Evaluation:
            return await host.evaluate(program, digest, request, budget, clock)

        async def attempt(host: Host, budget: Budget) -> Evaluation:
            if len(self.hosts) == 1:
                return await self._hedger.evaluate_without_hedge(send, host, budget)
            return await self._hedger.evaluate(send, host, budget, digest)

        return await self._run(attempt, digest, timeout)

    async def profile(
        self, program: Program, asm: str | None = None, timeout: float = 60.0
    ) -> Profile:
        """Profile one listing. See `executor.client.Client.submit_profile`."""
        digest = program.digest
        request = wire.to_profile_request(digest, asm)

        async def attempt(host: Host, budget: Budget) -> Profile:
            profile = await host.profile(program, digest, request, budget)
            host.record_answer()
            return profile

        return await self._run(attempt, digest, timeout)

    async def register(self, program: Program, timeout: float = 120.0) -> Registered:
        """Register at one host. Raises InvalidProgram or Unavailable."""
        digest = program.digest

        async def attempt(host: Host, budget: Budget) -> Registered:
            registered = await host.register(program, digest, budget.remaining())
            host.record_answer()
            return registered

        return await self._run(attempt, digest, timeout)

    async def describe(self, timeout: float = 5.0) -> dict[str, HostInfo]:
        """Descriptions of the hosts that answer, by address. Raises Unavailable if none does."""
        answers = await asyncio.gather(
            *(host.describe(timeout) for host in self.hosts), return_exceptions=True
        )
        described: dict[str, HostInfo] = {}
        history: list[str] = []
        for host, answer in zip(self.hosts, answers, strict=True):
            if isinstance(answer, HostInfo):
                described[host.address] = answer
            elif isinstance(answer, grpc.aio.AioRpcError):
                history.append(_history_line(host, answer, None))
            else:
                raise answer
        if not described:
            raise Unavailable("no executor answered", tuple(history))
        self._serve_waiters()
        return described

    def add_host(self, host: Host) -> None:
        """Send calls to one more host."""
        self.hosts.append(host)
        self._serve_waiters()

    def remove_host(self, host: Host) -> None:
        """Send it no more calls; those that it has may end."""
        self.hosts.remove(host)
        self.run_in_background(host.close_when_idle())

    def run_in_background(self, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` until it ends or the fleet is closed."""
        task: asyncio.Task[object] = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def statistics(self) -> FleetStatistics:
        """Counters of calls so far, and the state of the hosts."""
        latencies = self._hedger.latencies
        return FleetStatistics(
            answered=self._answered,
            retries=self._retries,
            hedges=self._hedger.hedges,
            hedges_won=self._hedger.hedges_won,
            waiting=len(self._waiters),
            median_seconds=latencies.quantile(0.5),
            p95_seconds=latencies.quantile(0.95),
            hosts={
                host.address: HostStatistics(
                    host.slots, host.outstanding, host.answered, host.failures, host.resting()
                )
                for host in self.hosts
            },
        )

    async def close(self) -> None:
        """End every call; its caller gets Unavailable."""
        self._closed = True
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(*(host.close() for host in self.hosts))

    # --- the loop of attempts -----------------------------------------------------------

    async def _run(
        self, attempt: Callable[[Host, Budget], Awaitable[T]], digest: str, timeout: float
    ) -> T:
        if self._closed:
            raise Unavailable("this client is closed; make a new one")
        task: asyncio.Task[T] = asyncio.ensure_future(self._attempts(attempt, digest, timeout))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            return await task
        except asyncio.CancelledError:
            if self._closed:
                raise Unavailable("this client was closed before an answer came") from None
            task.cancel()
            raise

    async def _attempts(
        self, attempt: Callable[[Host, Budget], Awaitable[T]], digest: str, timeout: float
    ) -> T:
        history: deque[str] = deque(maxlen=KEPT_HISTORY)
        avoid: set[str] = set()
        budget: Budget | None = None
        failures = 0
        while True:
            host = await self._wait_for_host(avoid, digest, timeout, history)
            # It starts when a host has room: waiting in a long local queue does not count.
            budget = budget or Budget(timeout)
            start = time.monotonic()
            generation = host.generation
            try:
                answer = await attempt(host, budget)
            except grpc.aio.AioRpcError as error:
                history.append(_history_line(host, error, time.monotonic() - start))
                caught = error
            else:
                self._last_answer = time.monotonic()
                self._answered += 1
                return answer
            finally:
                host.outstanding -= 1
                self._serve_waiters()

            code = caught.code()
            _raise_if_final(host, caught, history)
            self._retries += 1
            pushback = host.pushback_seconds(caught)
            if pushback is not None:
                delay = pushback * self._random.uniform(1.0, 1.5)
                self._last_answer = time.monotonic()  # a full queue is an answer
            elif code in _HOST_AWAY:
                avoid.add(host.name)
                self._record_failure(host, generation, code)
                delay = self._delay_before_retry()
                if self._revive is not None and host.generation == generation:
                    await self._try_revive(host, history)
            elif code in _HOST_BROKEN:
                avoid.add(host.name)
                self._record_failure(host, generation, code)
                failures += 1
                delay = self._backoff(failures)
                if failures >= PERSISTENT_FAILURES:
                    raise Unavailable(f"executors failed {failures} times", tuple(history))
            else:  # DEADLINE_EXCEEDED: there is no budget left for more
                self._record_failure(host, generation, code)
                raise Unavailable(f"no answer within {timeout:g} s", tuple(history))
            if len(avoid) >= len(self.hosts):
                avoid.clear()
            if delay >= budget.remaining():
                raise Unavailable(f"no answer within {timeout:g} s", tuple(history))
            await asyncio.sleep(delay)

    def _backoff(self, failures: int) -> float:
        ceiling = min(LAST_BACKOFF_SECONDS, FIRST_BACKOFF_SECONDS * 2**failures)
        return ceiling * self._random.uniform(0.5, 1.0)

    def _record_failure(self, host: Host, generation: int, code: grpc.StatusCode | None) -> None:
        """Record that a host gave `code` instead of a verdict; None: a hedge was much faster.

        A host that is away rests at once. A host that answers with errors or too late rests after
        a few in a row: it always has room, so it would otherwise attract all calls. After its rest
        it gets one call at a time until it answers one.
        """
        # Calls that fail together count as one failure, and failures of a replaced process as none.
        if host.generation != generation or host.resting():
            return
        if code not in _HOST_AWAY:
            if code not in (None, grpc.StatusCode.DEADLINE_EXCEEDED, *_HOST_BROKEN):
                return  # a full queue, or a bad request
            host.errors += 1
            if host.errors < ERRORS_BEFORE_REST:
                return
        host.failures += 1
        pause = self._backoff(host.failures)
        host.resting_until = time.monotonic() + pause
        asyncio.get_running_loop().call_later(pause, self._serve_waiters)

    def _delay_before_retry(self) -> float:
        """Seconds before a call is sent again: few if another host is up."""
        elsewhere = any(not other.resting() for other in self.hosts)
        return FIRST_BACKOFF_SECONDS * self._random.random() if elsewhere else self._backoff(2)

    async def _try_revive(self, host: Host, history: deque[str]) -> None:
        assert self._revive is not None
        try:
            await self._revive(host)
        except Unavailable as error:
            # No call can succeed any more, not only the one that failed.
            self._revive_error = error
            self._serve_waiters()
            raise Unavailable(str(error), tuple(history)) from error
        self._serve_waiters()

    # --- choosing a host ----------------------------------------------------------------

    async def _wait_for_host(
        self, avoid: set[str], digest: str, timeout: float, history: deque[str]
    ) -> Host:
        """Wait for a host with room and reserve it.

        Raises Unavailable when no host has answered for `timeout` seconds.
        """
        waiter = _Waiter(avoid, digest)
        began = time.monotonic()
        self._waiters.append(waiter)
        self._serve_waiters()
        try:
            while not waiter.host.done():
                patience = max(began, self._last_answer) + timeout - time.monotonic()
                if patience <= 0:
                    raise Unavailable(f"no executor answered for {timeout:g} s", tuple(history))
                await asyncio.wait((waiter.host,), timeout=patience)
            return waiter.host.result()
        except asyncio.CancelledError:
            if waiter.host.done() and waiter.host.exception() is None:
                waiter.host.result().outstanding -= 1
                self._serve_waiters()
            raise
        finally:
            if not waiter.host.done():
                self._waiters.remove(waiter)

    def _serve_waiters(self) -> None:
        """Give hosts with room to the calls that wait, in their order."""
        while self._waiters:
            waiter = self._waiters[0]
            if self._revive_error is not None:
                waiter.host.set_exception(self._revive_error)
            else:
                host = self._pick(waiter.avoid, waiter.digest)
                if host is None:
                    return
                host.outstanding += 1
                waiter.host.set_result(host)
            self._waiters.popleft()

    def _take_for_hedge(self, host: Host, digest: str) -> Host | None:
        """Reserve another host without failures for a hedge; None if there is none with room."""
        other = self._pick({host.name}, digest)
        if other is None or other is host or other.failures:
            return None
        other.outstanding += 1
        return other

    def _release(self, host: Host) -> None:
        host.outstanding -= 1
        self._serve_waiters()

    def _pick(self, avoid: set[str], digest: str) -> Host | None:
        free = [h for h in self.hosts if not h.resting() and h.outstanding < h.capacity]
        if not free:
            return None
        return min(
            free,
            key=lambda h: (
                h.name in avoid,
                h.outstanding / h.slots,
                digest not in h.registered,
                self._random.random(),
            ),
        )


def _history_line(host: Host, error: grpc.aio.AioRpcError, seconds: float | None) -> str:
    after = "" if seconds is None else f" after {seconds:.2f} s"
    return f"{host.address}: {error.code().name}{after}: {error.details()}"


def _raise_if_final(host: Host, error: grpc.aio.AioRpcError, history: Sequence[str]) -> None:
    """Raise for statuses that every host would give at any time."""
    code, details = error.code(), error.details() or ""
    if code is grpc.StatusCode.FAILED_PRECONDITION:
        raise InvalidProgram(details) from error
    if code in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.OUT_OF_RANGE):
        raise ExecutorError(f"{host.address} refused the request: {details}") from error
    if code is grpc.StatusCode.RESOURCE_EXHAUSTED and host.pushback_seconds(error) is None:
        raise ExecutorError(
            f"a message is larger than {host.address} or this client allows: {details}; "
            "send fewer or smaller tests"
        ) from error
    if code in (grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.PERMISSION_DENIED):
        raise Unavailable(
            f"{host.address} refused the token; give the file with its token (--token-file)",
            tuple(history),
        ) from error
    if code is grpc.StatusCode.UNIMPLEMENTED:
        raise Unavailable(
            f"{host.address} is no asmexec.v1 executor, or an older one", tuple(history)
        ) from error
