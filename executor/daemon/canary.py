"""Health: whether an evaluation has succeeded here lately.

A daemon whose port answers may still be unable to judge anything: a launcher that hangs, a
compiler that is gone, a disk that is full. So health follows evaluations. Those of callers are
the best evidence and cost nothing; where there were none for a while, a canary goes the same way
they go: a tiny program and a variant of it, assembled, linked and run (correctness only), on a
lane that it waits for like any other.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

from executor.common.variants import with_nop
from executor.daemon.metrics import Metrics
from executor.engine.engine import Engine
from executor.types import (
    Cancelled,
    Evaluation,
    ExecutorError,
    Precision,
    Program,
    TestCase,
    Verdict,
)

log = logging.getLogger(__name__)

PROGRAM = Program(
    source='#include <stdio.h>\nint main(void) { return puts("alive") < 0; }\n',
    tests=(TestCase("alive", b"", b"alive\n"),),
)
NEVER = float("-inf")


class Canary:
    """Tells `report` whether this host is healthy, each time that changes. Lives on one event loop.

    Healthy: an evaluation not older than `max_age` seconds succeeded, no canary failed since, and
    `trouble` names nothing that keeps new callers out.
    After a third of that time without one a canary is sent, which has another third to come back.
    """

    def __init__(
        self,
        engine: Engine,
        metrics: Metrics,
        max_age: float,
        report: Callable[[bool], Awaitable[None]],
        trouble: Callable[[], str] = lambda: "",
    ) -> None:
        self._engine = engine
        self._metrics = metrics
        self._max_age = max_age
        self._report = report
        self._trouble = trouble
        self._idle = self._limit = max_age / 3
        self._retry = max_age / 12
        self._tick = max_age / 60
        self._healthy = False
        self._succeeded = self._failed = self._sent = NEVER
        self._listing = ""
        self._flight: asyncio.Future[str] | None = None
        self._doubted = False
        self._cancel = threading.Event()
        # Not the threads of callers: those may be the ones that hang.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="canary")
        self.settled = asyncio.Event()
        """Set once the first canary has come back, or its time is over."""

    def saw(self, evaluation: Evaluation) -> None:
        """A caller's evaluation ended. Only one that built and ran speaks for this host."""
        if evaluation.verdict is Verdict.OK and not evaluation.identical:
            self._succeeded = time.monotonic()

    def doubt(self) -> None:
        """A caller's evaluation failed for a reason of ours: look now rather than later."""
        self._doubted = True

    async def run(self) -> None:
        """Watch until cancelled; a canary that is out then is ended."""
        try:
            while True:
                now = time.monotonic()
                self._collect(now)
                if self._healthy and self._flight is not None and self._engine.occupied:
                    # It waits for a slot behind long runs, and those are in time.
                    self._sent = now
                    self._succeeded = max(self._succeeded, now - self._idle)
                self._send_if_due(now)
                trouble = self._trouble()
                evaluates = self._failed < self._succeeded >= now - self._max_age
                healthy = evaluates and not trouble
                if healthy is not self._healthy:
                    self._healthy = healthy
                    self._metrics.health(healthy)
                    if trouble:
                        log.error("health: NOT_SERVING: %s", trouble)
                    else:
                        log.info("health: %s", "SERVING" if healthy else "NOT_SERVING")
                    await self._report(healthy)
                if max(self._succeeded, self._failed) > NEVER:
                    self.settled.set()
                if self._flight is None:
                    await asyncio.sleep(self._tick)
                else:
                    await asyncio.wait((self._flight,), timeout=self._tick)
        finally:
            self._cancel.set()
            self._thread.shutdown(wait=False, cancel_futures=True)

    def _send_if_due(self, now: float) -> None:
        # One at a time: a second would only hang behind the first.
        due = self._doubted or now - self._succeeded >= self._idle
        if self._flight is None and due and now - self._sent >= self._retry:
            self._doubted = False
            self._sent = now
            loop = asyncio.get_running_loop()
            self._flight = loop.run_in_executor(self._thread, self._fly)

    def _collect(self, now: float) -> None:
        if self._flight is None:
            return
        if self._flight.done():
            complaint = self._flight.result()
            self._flight = None
            if complaint:
                self._failure(complaint)
            else:
                self._succeeded = time.monotonic()
        elif now - self._sent >= self._limit and max(self._succeeded, self._failed) < self._sent:
            self._failure(f"no answer within {self._limit:g} s")

    def _failure(self, complaint: str) -> None:
        self._failed = time.monotonic()
        self._metrics.canary_failed()
        log.error("health canary: %s", complaint)

    def _fly(self) -> str:
        """What is wrong, or nothing. Runs in a thread and may block."""
        try:
            with contextlib.suppress(KeyError):
                return self._evaluate()
            # Not registered yet, or pushed out by the programs of callers.
            self._listing = self._engine.register(PROGRAM).listing
            return self._evaluate()
        except (ExecutorError, Cancelled, KeyError, OSError) as error:
            return f"{type(error).__name__}: {error}"

    def _evaluate(self) -> str:
        found = self._engine.evaluate(
            PROGRAM.digest,
            with_nop(self._listing),
            Precision(max_pairs=0),
            cancel=self._cancel,
        )
        return "" if found.verdict is Verdict.OK else f"{found.verdict}: {found.evidence}"
