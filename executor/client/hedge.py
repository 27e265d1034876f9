"""A second try elsewhere for an evaluation that takes far longer than is usual.

A host may be alive and slow: its launcher hangs, its disk is full of swap, somebody else has its
cores. Its calls do not fail, they just do not come back, and a training step waits for the last of
its evaluations. Results depend on content only, so the same candidate may be sent to another host
as well, under a request id of its own; the first verdict wins and the other call is cancelled.

Hedges are bounded to a few per cent of calls: where everything is slow, doubling the load is the
last thing that helps (Dean and Barroso, The Tail at Scale, 2013).
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

import grpc

from executor.client.host import Budget, Flight, Host
from executor.types import Evaluation

LEAST_PATIENCE_SECONDS = 2.0
PATIENCE_FACTOR = 3.0
"""Times the 95th percentile of what is usual."""
RECENT = 200
LEAST_RECENT = 20
"""Answers before which nothing is usual yet."""
RECHECK_SECONDS = 0.5

HEDGES_PER_CALL = 0.03
SAVED_HEDGES = 5.0

Send = Callable[[Host, Budget, Flight], Coroutine[Any, Any, Evaluation]]


class Latencies:
    """Seconds from sending to answer, of the last `RECENT` calls."""

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=RECENT)

    def add(self, seconds: float) -> None:
        self._recent.append(seconds)

    def quantile(self, share: float) -> float | None:
        """The least of them that `share` of them do not exceed; None before the first."""
        if not self._recent:
            return None
        ordered = sorted(self._recent)
        return ordered[max(0, math.ceil(share * len(ordered)) - 1)]

    def patience(self) -> float | None:
        """Seconds after which a call is a straggler; None while too little is known."""
        usual = self.quantile(0.95)
        if usual is None or len(self._recent) < LEAST_RECENT:
            return None
        return max(LEAST_PATIENCE_SECONDS, PATIENCE_FACTOR * usual)


class Allowance:
    """Hedges that may still be made: each call earns a part of one, few can be saved."""

    def __init__(self) -> None:
        self._left = 1.0

    def earn(self) -> None:
        self._left = min(SAVED_HEDGES, self._left + HEDGES_PER_CALL)

    def spent(self) -> bool:
        return self._left < 1.0

    def spend(self) -> None:
        self._left -= 1.0


class Hedger:
    """Sends evaluations for a fleet, with a hedge where one is due. Lives on one event loop.

    take: a place at a healthy host other than this one that suits this digest, or None.
    release: gives such a place back. blame: told of a host and its generation what it answered
        instead of a verdict, or None for a host that was overtaken.
    """

    def __init__(
        self,
        take: Callable[[Host, str], Host | None],
        release: Callable[[Host], None],
        blame: Callable[[Host, int, grpc.StatusCode | None], object],
    ) -> None:
        self.latencies = Latencies()
        self.hedges = 0
        self.won = 0
        self._allowance = Allowance()
        self._take, self._release, self._blame = take, release, blame

    async def evaluate(self, send: Send, host: Host, budget: Budget, digest: str) -> Evaluation:
        """The first verdict. Raises what `host` answered where no verdict came from either."""
        self._allowance.earn()
        flight = Flight()
        first = asyncio.ensure_future(send(host, budget, flight))
        try:
            while True:
                await asyncio.wait((first,), timeout=self._pause(flight))
                if first.done():
                    answer = first.result()
                    self._succeeded(host, flight)
                    return answer
                if self._straggles(flight) and not self._allowance.spent():
                    other = self._take(host, digest)
                    if other is not None:
                        return await self._race(send, (host, flight, first), other, budget)
        finally:
            await _end(first)

    async def alone(self, send: Send, host: Host, budget: Budget) -> Evaluation:
        """The same without a second host to hedge at."""
        flight = Flight()
        answer = await send(host, budget, flight)
        self._succeeded(host, flight)
        return answer

    def _straggles(self, flight: Flight) -> bool:
        patience = self.latencies.patience()
        return patience is not None and flight.seconds() > patience

    def _pause(self, flight: Flight) -> float:
        """Seconds until it may be a straggler, or until it is worth looking again."""
        patience = self.latencies.patience()
        if patience is None or self._straggles(flight):
            return RECHECK_SECONDS
        return max(RECHECK_SECONDS, patience - flight.seconds())

    async def _race(
        self,
        send: Send,
        straggler: tuple[Host, Flight, asyncio.Future[Evaluation]],
        other: Host,
        budget: Budget,
    ) -> Evaluation:
        host, flight, first = straggler
        generations = host.generation, other.generation
        self._allowance.spend()
        self.hedges += 1
        hedge = Flight()
        second = asyncio.ensure_future(send(other, Budget(budget.remaining()), hedge))
        try:
            await asyncio.wait((first, second), return_when=asyncio.FIRST_COMPLETED)
            if not _answered(first) and not _answered(second):
                await asyncio.wait((first, second))  # one failed; the other may still answer
            if not _answered(first) and _answered(second):
                self.won += 1
                self.latencies.add(flight.seconds())  # at least; unusual calls are part of usual
                self._succeeded(other, hedge)
                self._blame(host, generations[0], _status(first))
                return second.result()
            if (status := _status(second)) is not None:
                self._blame(other, generations[1], status)
            answer = first.result()
            self._succeeded(host, flight)
            return answer
        finally:
            await _end(second)
            self._release(other)

    def _succeeded(self, host: Host, flight: Flight) -> None:
        host.recovered()
        self.latencies.add(flight.seconds())


def _answered(call: asyncio.Future[Evaluation]) -> bool:
    return call.done() and not call.cancelled() and call.exception() is None


def _status(call: asyncio.Future[Evaluation]) -> grpc.StatusCode | None:
    """What its host ended a call with; None while it runs, and where there is no such status."""
    if not call.done() or call.cancelled():
        return None
    error = call.exception()
    return error.code() if isinstance(error, grpc.aio.AioRpcError) else None


async def _end(call: asyncio.Future[Evaluation]) -> None:
    """Cancel it if it still runs, which ends it at its host; read what it raised."""
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
