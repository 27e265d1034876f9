"""Prometheus metrics of a daemon.

Each label has a small fixed set of values (verdicts, gRPC statuses). Names, digests and request
ids of callers never become labels, since each new value would create another time series.
Nothing here identifies a program, so the page needs no token.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Info,
    ProcessCollector,
    make_wsgi_app,
)
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric

from executor.engine.counters import Counters
from executor.types import Evaluation, HostInfo, Profile, Verdict

log = logging.getLogger(__name__)

MOST_SCRAPES = 8
"""Scrapes that are answered at the same time."""
SCRAPE_SECONDS = 10.0
"""Time limit of a scrape, from connection to answer."""

SECONDS_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
"""Upper bounds: from an assembler error to many slow tests with all their pairs."""


class Metrics:
    """Counters of one daemon, in their own registry. Thread-safe.

    counters, queued, connections: read at each scrape; they return the engine's counters, the calls
        that run or wait, and the open connections of callers.
    """

    def __init__(
        self,
        host: HostInfo,
        queue_limit: int,
        counters: Callable[[], Counters],
        queued: Callable[[], int],
        connections: Callable[[], int],
    ) -> None:
        self.registry = CollectorRegistry()
        self._evaluations = Counter(
            "asm_executor_evaluations",
            "Candidates judged, by verdict.",
            ("verdict",),
            registry=self.registry,
        )
        for verdict in Verdict:  # a rate needs the zero before the first evaluation
            self._evaluations.labels(verdict.value)
        self._refused = Counter(
            "asm_executor_calls_refused",
            "Calls that ended in a status other than OK.",
            ("status",),
            registry=self.registry,
        )
        self._duration = Histogram(
            "asm_executor_evaluation_duration_seconds",
            "Time that an evaluation held a slot.",
            buckets=SECONDS_BUCKETS,
            registry=self.registry,
        )
        self._wait = Histogram(
            "asm_executor_evaluation_wait_seconds",
            "Time that an evaluation waited before it held a slot.",
            buckets=SECONDS_BUCKETS,
            registry=self.registry,
        )
        self._pairs = Counter(
            "asm_executor_pairs",
            "Pairs of runs, baseline next to candidate, behind reported speedups.",
            registry=self.registry,
        )
        self._profiles = Counter(
            "asm_executor_profiles",
            "Profiles answered, by whether there were samples.",
            ("available",),
            registry=self.registry,
        )
        for available in ("yes", "no"):
            self._profiles.labels(available)
        self._canaries = Counter(
            "asm_executor_canary_failures",
            "Health canaries that failed or did not end in time.",
            registry=self.registry,
        )
        self._healthy = Gauge(
            "asm_executor_healthy",
            "1 while the health service answers SERVING.",
            registry=self.registry,
        )
        _add_build_info(self.registry, host)
        self.registry.register(_AtScrape(host.slots, queue_limit, counters, queued, connections))
        ProcessCollector(registry=self.registry)

    def count_evaluation(self, evaluation: Evaluation, waited: float) -> None:
        """Count a judged candidate. waited: seconds that it waited for a slot."""
        self._evaluations.labels(evaluation.verdict.value).inc()
        self._duration.observe(evaluation.seconds)
        self._wait.observe(waited)
        self._pairs.inc(evaluation.pairs)

    def count_profile(self, profile: Profile) -> None:
        """Count an answered profile."""
        self._profiles.labels("yes" if profile.available else "no").inc()

    def count_refusal(self, status: str) -> None:
        """Count a call that ended in this gRPC status instead of an answer."""
        self._refused.labels(status).inc()

    def set_healthy(self, healthy: bool) -> None:
        self._healthy.set(1 if healthy else 0)

    def count_canary_failure(self) -> None:
        self._canaries.inc()

    def serve(self, host: str, port: int) -> WSGIServer:
        """Answer scrapes on threads of their own. Raises OSError when the port is taken."""
        bare = host.strip("[]")
        family = socket.getaddrinfo(bare, port, type=socket.SOCK_STREAM)[0][0]
        kind = type("_Page", (_Page,), {"address_family": family})
        page: WSGIServer = make_server(bare, port, make_wsgi_app(self.registry), kind, _Scrape)
        threading.Thread(target=page.serve_forever, name="metrics", daemon=True).start()
        return page


def _add_build_info(registry: CollectorRegistry, host: HostInfo) -> None:
    Info("asm_executor_build", "What this daemon is.", registry=registry).info(
        {
            "version": host.version,
            "compiler": host.compiler,
            "fingerprint": host.fingerprint,
            "isolation": host.level,
        }
    )


class _Page(ThreadingMixIn, WSGIServer):
    """A thread for each scrape, up to MOST_SCRAPES; other connections are closed at once."""

    daemon_threads = True

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._free = threading.BoundedSemaphore(MOST_SCRAPES)

    def process_request(self, request: Any, client_address: Any) -> None:
        if not self._free.acquire(blocking=False):
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:  # no thread could be started
            self._free.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        # A time limit for each read would not stop a client that sends slowly.
        end = threading.Timer(SCRAPE_SECONDS, _shut_down, (request,))
        end.daemon = True
        end.start()
        try:
            super().process_request_thread(request, client_address)
        finally:
            end.cancel()
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        log.debug("a scrape failed", exc_info=True)


def _shut_down(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class _Scrape(WSGIRequestHandler):
    """Handles one request and writes nothing to standard error."""

    timeout = SCRAPE_SECONDS

    def log_message(self, format: str, *arguments: object) -> None:
        log.debug(format, *arguments)


class _AtScrape:
    """Values that are read at each scrape."""

    def __init__(
        self,
        slots: int,
        queue_limit: int,
        counters: Callable[[], Counters],
        queued: Callable[[], int],
        connections: Callable[[], int],
    ) -> None:
        self._slots, self._queue_limit = slots, queue_limit
        self._counters, self._queued, self._connections = counters, queued, connections

    def collect(self) -> Iterator[Metric]:
        now = self._counters()
        for name, text, value in (
            ("queue_calls", "Calls that run or wait.", self._queued()),
            ("queue_limit_calls", "Calls that may run or wait at once.", self._queue_limit),
            ("connections", "Connections of callers, open now.", self._connections()),
            ("slots", "Candidates that can be timed at once.", self._slots),
            ("busy_slots", "Slots that work now.", now.busy_slots),
            ("programs", "Registered programs held in memory.", now.programs),
            ("program_bytes", "Bytes that they hold together.", now.program_bytes),
        ):
            yield GaugeMetricFamily(f"asm_executor_{name}", text, value)
        for name, text, value in (
            ("drifts", "Cached times voided because the host changed speed.", now.drifts),
            ("remeasured", "Speedups so high that they were measured again.", now.remeasured),
            ("programs_sampled", "Programs run to be profiled.", now.programs_sampled),
            ("launcher_restarts", "Launchers started again.", now.launcher_restarts),
        ):
            yield CounterMetricFamily(f"asm_executor_{name}", text, value)
        registrations = CounterMetricFamily(
            "asm_executor_registrations",
            "Programs registered, by where their baseline was found.",
            labels=("found",),
        )
        registrations.add_metric(("memory",), now.programs_known)
        registrations.add_metric(("cache",), now.programs_cached)
        registrations.add_metric(("built",), now.programs_built)
        yield registrations
