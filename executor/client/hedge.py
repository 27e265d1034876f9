"""Hedged requests: an evaluation that takes unusually long is sent to a second host as well.

A host may be alive but slow: its launcher hangs, it swaps, or other work uses its cores. Its calls
do not fail, they just do not return, and a training step waits for its last evaluation. A verdict
depends on the content only, so the same candidate may be sent to another host with its own
request id. The first verdict is used and the other call is cancelled.

Hedges are limited to a few per cent of calls: when every host is slow, twice the load would make
things worse (Dean and Barroso, The Tail at Scale, 2013).
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

import grpc

from executor.client.host import AttemptClock, Budget, Host
from executor.types import Evaluation

LEAST_PATIENCE_SECONDS = 2.0
PATIENCE_FACTOR = 3.0
"""A call straggles after this many times the 95th percentile of recent calls."""
RECENT = 200
LEAST_RECENT = 20
"""Answers needed before that percentile is used."""
RECHECK_SECONDS = 0.5

HEDGES_PER_CALL = 0.03
SAVED_HEDGES = 5.0
"""Most hedges that calls without a straggler can save up."""

Send = Callable[[Host, Budget, AttemptClock], Coroutine[Any, Any, Evaluation]]


class Latencies:
    """Seconds from request to answer of the last `RECENT` calls."""

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=RECENT)

    def add(self, seconds: float) -> None:
        self._recent.append(seconds)

    def quantile(self, share: float) -> float | None:
        """The least value that at least `share` of them do not exceed; None before the first."""
        if not self._recent:
            return None
        ordered = sorted(self._recent)
        return ordered[max(0, math.ceil(share * len(ordered)) - 1)]

    def patience(self) -> float | None:
        """Seconds after which a call is a straggler; None after too few answers."""
        usual = self.quantile(0.95)
        if usual is None or len(self._recent) < LEAST_RECENT:
            return None
        return max(LEAST_PATIENCE_SECONDS, PATIENCE_FACTOR * usual)


class Allowance:
    """Hedges that may still be made: each call earns a fraction of one, up to a limit."""

    def __init__(self) -> None:
        self._left = 1.0

    def earn(self) -> None:
        self._left = min(SAVED_HEDGES, self._left + HEDGES_PER_CALL)

    def spent(self) -> bool:
        return self._left < 1.0

    def spend(self) -> None:
        self._left -= 1.0


class Hedger:
    """Sends evaluations for a fleet, with a hedge when one is late. Lives on one event loop.

    take: reserves another healthy host that suits this digest, or returns None.
    release: frees a reserved host. record_failure: called with a host, its generation, and the
        status that it gave instead of a verdict, or None for a host that a hedge overtook.
    """

    def __init__(
        self,
        take: Callable[[Host, str], Host | None],
        release: Callable[[Host], None],
        record_failure: Callable[[Host, int, grpc.StatusCode | None], object],
    ) -> None:
        self.latencies = Latencies()
        self.hedges = 0
        self.hedges_won = 0
        self._allowance = Allowance()
        self._take, self._release, self._record_failure = take, release, record_failure

    async def evaluate(self, send: Send, host: Host, budget: Budget, digest: str) -> Evaluation:
        """The first verdict. If no host gives one, raises the error of `host`."""
        self._allowance.earn()
        clock = AttemptClock()
        first = asyncio.ensure_future(send(host, budget, clock))
        try:
            while True:
                await asyncio.wait((first,), timeout=self._pause(clock))
                if first.done():
                    answer = first.result()
                    self._succeeded(host, clock)
                    return answer
                if self._straggles(clock) and not self._allowance.spent():
                    other = self._take(host, digest)
                    if other is not None:
                        return await self._race(send, (host, clock, first), other, budget)
        finally:
            await _end(first)

    async def evaluate_without_hedge(self, send: Send, host: Host, budget: Budget) -> Evaluation:
        """As `evaluate`, without a hedge."""
        clock = AttemptClock()
        answer = await send(host, budget, clock)
        self._succeeded(host, clock)
        return answer

    def _straggles(self, clock: AttemptClock) -> bool:
        patience = self.latencies.patience()
        return patience is not None and clock.seconds() > patience

    def _pause(self, clock: AttemptClock) -> float:
        """Seconds until the call may be a straggler, or until the next look at it."""
        patience = self.latencies.patience()
        if patience is None or self._straggles(clock):
            return RECHECK_SECONDS
        return max(RECHECK_SECONDS, patience - clock.seconds())

    async def _race(
        self,
        send: Send,
        straggler: tuple[Host, AttemptClock, asyncio.Future[Evaluation]],
        other: Host,
        budget: Budget,
    ) -> Evaluation:
        host, clock, first = straggler
        generations = host.generation, other.generation
        self._allowance.spend()
        self.hedges += 1
        hedge = AttemptClock()
        second = asyncio.ensure_future(send(other, Budget(budget.remaining()), hedge))
        try:
            await asyncio.wait((first, second), return_when=asyncio.FIRST_COMPLETED)
            if not _answered(first) and not _answered(second):
                await asyncio.wait((first, second))  # one failed; the other may still answer
            if not _answered(first) and _answered(second):
                self.hedges_won += 1
                self.latencies.add(clock.seconds())  # a lower bound; slow calls count too
                self._succeeded(other, hedge)
                self._record_failure(host, generations[0], _status(first))
                return second.result()
            if (status := _status(second)) is not None:
                self._record_failure(other, generations[1], status)
            answer = first.result()
            self._succeeded(host, clock)
            return answer
        finally:
            await _end(second)
            self._release(other)

    def _succeeded(self, host: Host, clock: AttemptClock) -> None:
        host.record_answer()
        self.latencies.add(clock.seconds())


def _answered(call: asyncio.Future[Evaluation]) -> bool:
    return call.done() and not call.cancelled() and call.exception() is None


def _status(call: asyncio.Future[Evaluation]) -> grpc.StatusCode | None:
    """The gRPC status that ended a call; None while it runs, and after other ends."""
    if not call.done() or call.cancelled():
        return None
    error = call.exception()
    return error.code() if isinstance(error, grpc.aio.AioRpcError) else None


async def _end(call: asyncio.Future[Evaluation]) -> None:
    """Cancel a call, which ends it at its host, and discard its exception."""
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
