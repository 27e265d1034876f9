"""Stragglers are sent to a second host, but rarely; failing hosts rest and come back."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc
import pytest
from serving import CORRECTNESS, PROGRAM, Daemon, children, serving, stub_of, until, with_nop

from executor import wire
from executor.client import Client, Verdict
from executor.client.hedge import (
    HEDGES_PER_CALL,
    LEAST_PATIENCE_SECONDS,
    LEAST_RECENT,
    SAVED_HEDGES,
    Allowance,
    Latencies,
)
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc


def test_nothing_straggles_before_something_is_usual() -> None:
    latencies = Latencies()
    for _ in range(LEAST_RECENT - 1):
        latencies.add(0.01)
    assert latencies.patience() is None
    latencies.add(0.01)
    assert latencies.patience() == LEAST_PATIENCE_SECONDS


def test_patience_follows_the_95th_percentile() -> None:
    latencies = Latencies()
    for k in range(100):
        latencies.add(k + 1)
    assert latencies.quantile(0.5) == 50
    assert latencies.quantile(0.95) == 95
    assert latencies.patience() == 3 * 95


def test_hedges_are_a_few_per_cent_of_calls_and_few_are_saved() -> None:
    allowance, hedges = Allowance(), 0
    for _ in range(10_000):
        allowance.earn()
        if not allowance.spent():
            allowance.spend()
            hedges += 1
    assert hedges <= 1 + 10_000 * HEDGES_PER_CALL
    for _ in range(10_000):
        allowance.earn()
    saved = 0
    while not allowance.spent():
        allowance.spend()
        saved += 1
    assert saved == SAVED_HEDGES


@contextlib.contextmanager
def hanging(daemon: Daemon) -> Iterator[None]:
    """Stop its launchers: it accepts calls and answers pings, but gives no verdict."""
    launchers = children(daemon.process.pid)
    for pid in launchers:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in launchers:
            os.kill(pid, signal.SIGCONT)


def idle(daemon: Daemon) -> bool:
    with stub_of(daemon.address) as stub:
        return stub.Describe(pb.DescribeRequest()).queued == 0


@pytest.mark.slow
def test_a_straggler_is_answered_by_another_host_and_cancelled_at_its_own(tmp_path: Path) -> None:
    cache = ("--cache-dir", str(tmp_path))
    with serving(*cache) as slow, serving(*cache) as well:
        with Client([slow.address, well.address]) as client:
            candidate = with_nop(client.register(PROGRAM).listing)
            for _ in range(2 * LEAST_RECENT):
                client.evaluate(PROGRAM, "nonsense", CORRECTNESS)
            assert client.statistics().hedges == 0, "nothing was slow"
            with hanging(slow):
                futures = [client.submit(PROGRAM, candidate, CORRECTNESS) for _ in range(2)]
                assert {future.result().verdict for future in futures} == {Verdict.OK}
            statistics = client.statistics()
        assert statistics.hedges == statistics.hedges_won == 1
        assert statistics.answered == 2 * LEAST_RECENT + 3, "each was answered once"
        assert statistics.retries == 0
        assert until(lambda: idle(slow), 10)
        assert idle(well)


@pytest.mark.slow
def test_one_host_is_never_asked_twice(tmp_path: Path) -> None:
    with serving("--cache-dir", str(tmp_path)) as slow, Client([slow.address]) as client:
        candidate = with_nop(client.register(PROGRAM).listing)
        for _ in range(LEAST_RECENT):
            client.evaluate(PROGRAM, "nonsense", CORRECTNESS)
        with hanging(slow):
            future = client.submit(PROGRAM, candidate, CORRECTNESS)
            time.sleep(2 * LEAST_PATIENCE_SECONDS)
            with stub_of(slow.address) as stub:
                assert stub.Describe(pb.DescribeRequest()).queued == 1
        assert future.result().verdict is Verdict.OK
        assert client.statistics().hedges == 0


class Sick(pb_grpc.ExecutorServiceServicer):
    """An executor that fails every call until `well` is set."""

    def __init__(self) -> None:
        self.well = False
        self.failed = self.answered = 0

    def Describe(  # noqa: N802
        self, request: pb.DescribeRequest, context: grpc.ServicerContext
    ) -> pb.DescribeResponse:
        return pb.DescribeResponse(slots=1, queue_limit=32)

    def RegisterProgram(  # noqa: N802
        self, request: pb.RegisterProgramRequest, context: grpc.ServicerContext
    ) -> pb.RegisterProgramResponse:
        return pb.RegisterProgramResponse(digest=wire.from_program(request.program).digest)

    def Evaluate(  # noqa: N802
        self, request: pb.EvaluateRequest, context: grpc.ServicerContext
    ) -> pb.EvaluateResponse:
        if not self.well:
            self.failed += 1
            context.abort(grpc.StatusCode.INTERNAL, "sick")
        self.answered += 1
        return pb.EvaluateResponse(
            evaluation=pb.Evaluation(verdict=pb.VERDICT_ASSEMBLE_ERROR, tests_total=3)
        )


def test_a_host_that_answers_only_errors_rests_and_comes_back(tmp_path: Path) -> None:
    sick = Sick()
    server = grpc.server(ThreadPoolExecutor(4))
    pb_grpc.add_ExecutorServiceServicer_to_server(sick, server)
    address = f"127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    try:
        with serving("--cache-dir", str(tmp_path)) as well, Client([address, well.address]) as both:
            futures = [both.submit(PROGRAM, "nonsense", CORRECTNESS) for _ in range(100)]
            assert {future.result().verdict for future in futures} == {Verdict.ASSEMBLE_ERROR}
            statistics = both.statistics()
            assert sick.failed <= 20, "being always free, it would have drawn most calls"
            assert statistics.hosts[address].failures > 0
            assert statistics.hosts[address].answered == 0
            assert statistics.hosts[well.address].answered == 100
            sick.well = True

            def answered() -> bool:
                together = [both.submit(PROGRAM, "nonsense", CORRECTNESS) for _ in range(8)]
                return bool([future.result() for future in together]) and sick.answered > 0

            assert until(answered, 30)
            assert both.statistics().hosts[address].failures == 0
    finally:
        server.stop(0)
