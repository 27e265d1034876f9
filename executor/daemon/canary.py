"""Health: whether an evaluation has succeeded on this host recently.

A daemon whose port answers may still be unable to judge: a launcher hangs, the compiler is
missing, a disk is full. So health depends on evaluations. Those of callers are the best evidence
and cost nothing. After some time without any, the daemon evaluates a canary: a variant of a tiny
program is assembled, linked and run (correctness only), on a slot that it waits for like any other
evaluation.
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
    """Calls `report` each time that the health of this host changes. Lives on one event loop.

    Healthy: an evaluation succeeded within the last `max_age` seconds, no canary has failed since,
    and `trouble`, which says why new callers cannot be served, returns nothing.
    After a third of `max_age` without an evaluation a canary is sent; it may take another third.
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
        self._running: asyncio.Future[str] | None = None
        self._send_soon = False
        self._cancel = threading.Event()
        # A thread of its own, since the threads of callers may be the ones that hang.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="canary")
        self.settled = asyncio.Event()
        """Set when the first canary has returned, or its time is over."""

    def note_evaluation(self, evaluation: Evaluation) -> None:
        """Note a caller's evaluation. It counts as a success only if its candidate was run."""
        if evaluation.verdict is Verdict.OK and not evaluation.identical:
            self._succeeded = time.monotonic()

    def check_soon(self) -> None:
        """Send a canary now: a caller's evaluation failed because of this host."""
        self._send_soon = True

    async def run(self) -> None:
        """Watch until cancelled, which also ends a running canary."""
        try:
            while True:
                now = time.monotonic()
                self._collect(now)
                if self._healthy and self._running is not None and self._engine.occupied:
                    # The canary waits for a slot behind long runs that are within their limits.
                    self._sent = now
                    self._succeeded = max(self._succeeded, now - self._idle)
                self._send_if_due(now)
                trouble = self._trouble()
                evaluates = self._failed < self._succeeded >= now - self._max_age
                healthy = evaluates and not trouble
                if healthy is not self._healthy:
                    self._healthy = healthy
                    self._metrics.set_healthy(healthy)
                    if trouble:
                        log.error("health: NOT_SERVING: %s", trouble)
                    else:
                        log.info("health: %s", "SERVING" if healthy else "NOT_SERVING")
                    await self._report(healthy)
                if max(self._succeeded, self._failed) > NEVER:
                    self.settled.set()
                if self._running is None:
                    await asyncio.sleep(self._tick)
                else:
                    await asyncio.wait((self._running,), timeout=self._tick)
        finally:
            self._cancel.set()
            self._thread.shutdown(wait=False, cancel_futures=True)

    def _send_if_due(self, now: float) -> None:
        # One at a time: a second canary would only wait for the first.
        due = self._send_soon or now - self._succeeded >= self._idle
        if self._running is None and due and now - self._sent >= self._retry:
            self._send_soon = False
            self._sent = now
            loop = asyncio.get_running_loop()
            self._running = loop.run_in_executor(self._thread, self._evaluate_canary)

    def _collect(self, now: float) -> None:
        if self._running is None:
            return
        if self._running.done():
            complaint = self._running.result()
            self._running = None
            if complaint:
                self._failure(complaint)
            else:
                self._succeeded = time.monotonic()
        elif now - self._sent >= self._limit and max(self._succeeded, self._failed) < self._sent:
            self._failure(f"no answer within {self._limit:g} s")

    def _failure(self, complaint: str) -> None:
        self._failed = time.monotonic()
        self._metrics.count_canary_failure()
        log.error("health canary: %s", complaint)

    def _evaluate_canary(self) -> str:
        """What is wrong, or "". Runs in a thread and may block."""
        try:
            with contextlib.suppress(KeyError):
                return self._evaluate()
            # It is not registered yet, or programs of callers replaced it.
            self._listing = self._engine.register(PROGRAM).listing
            return self._evaluate()
        except (ExecutorError, Cancelled, KeyError, OSError) as error:
            return f"{type(error).__name__}: {error}"

    def _evaluate(self) -> str:
        evaluation = self._engine.evaluate(
            PROGRAM.digest,
            with_nop(self._listing),
            Precision(max_pairs=0),
            cancel=self._cancel,
        )
        if evaluation.verdict is Verdict.OK:
            return ""
        return f"{evaluation.verdict}: {evaluation.evidence}"
