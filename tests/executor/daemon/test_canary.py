"""Health follows evaluations: it changes when they hang or fail, and back when they succeed."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from serving import Daemon, children, serving, until

from executor.daemon.canary import Canary
from executor.daemon.metrics import Metrics
from executor.engine.engine import Engine
from executor.types import Evaluation, Program, TestCase, Verdict

SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Daemon]:
    with serving("--slots", "1", "--health-seconds", "6", "--cache-dir", str(tmp_path)) as running:
        yield running


def health(daemon: Daemon, service: str = "") -> int:
    with grpc.insecure_channel(daemon.address) as channel:
        request = health_pb2.HealthCheckRequest(service=service)
        return health_pb2_grpc.HealthStub(channel).Check(request, timeout=5).status


def test_a_ready_daemon_is_healthy_and_stays_so_when_nobody_calls(daemon: Daemon) -> None:
    for service in ("", "asmexec.v1.ExecutorService"):
        assert health(daemon, service) == SERVING
    assert not until(lambda: health(daemon) != SERVING, 8), "longer than one success lasts"


@pytest.mark.slow
def test_hanging_launchers_turn_health_off_until_they_go_on(daemon: Daemon) -> None:
    launchers = children(daemon.process.pid)
    for pid in launchers:
        os.kill(pid, signal.SIGSTOP)
    try:
        assert until(lambda: health(daemon) == NOT_SERVING, 20)
    finally:
        for pid in launchers:
            os.kill(pid, signal.SIGCONT)
    assert until(lambda: health(daemon) == SERVING, 20)


def watched(
    engine: Engine, max_age: float, script: Callable[[Canary, list[bool]], object]
) -> tuple[list[bool], Metrics]:
    """Every change of health while `script`, a coroutine function, runs beside a canary."""
    changes: list[bool] = []
    metrics = Metrics(engine.describe(), 1, engine.counters, lambda: 0, lambda: 0)

    async def report(healthy: bool) -> None:
        changes.append(healthy)

    async def play() -> None:
        canary = Canary(engine, metrics, max_age, report)
        watching = asyncio.ensure_future(canary.run())
        await asyncio.wait_for(canary.settled.wait(), 60)
        await script(canary, changes)  # type: ignore[misc]
        watching.cancel()

    asyncio.run(play())
    return changes, metrics


async def eventually(condition: Callable[[], bool]) -> None:
    async def poll() -> None:
        while not condition():
            await asyncio.sleep(0.02)

    await asyncio.wait_for(poll(), 60)


def failures(metrics: Metrics) -> float | None:
    return metrics.registry.get_sample_value("asm_executor_canary_failures_total")


def test_a_compiler_that_is_gone_turns_health_off_until_it_is_back(engine: Engine) -> None:
    right = engine._toolchain.assembler

    async def script(canary: Canary, changes: list[bool]) -> None:
        engine._toolchain.assembler = "/nowhere/as"
        canary.check_soon()
        await eventually(lambda: changes == [True, False])
        engine._toolchain.assembler = right

        await eventually(lambda: changes == [True, False, True])

    try:
        changes, metrics = watched(engine, 6.0, script)
    finally:
        engine._toolchain.assembler = right
    assert changes == [True, False, True]
    assert (failures(metrics) or 0) >= 1
    assert metrics.registry.get_sample_value("asm_executor_healthy") == 1


@pytest.mark.slow
def test_callers_evaluations_stand_in_for_the_canary(engine: Engine) -> None:
    async def script(canary: Canary, changes: list[bool]) -> None:
        sent = canary._sent
        for _ in range(30):
            canary.note_evaluation(Evaluation(Verdict.OK))
            await asyncio.sleep(0.1)
        assert canary._sent == sent, "none was sent while callers' evaluations succeeded"
        for _ in range(30):
            canary.note_evaluation(Evaluation(Verdict.ASSEMBLE_ERROR))
            canary.note_evaluation(Evaluation(Verdict.OK, identical=True))
            await asyncio.sleep(0.1)
        assert canary._sent > sent, "what never ran a candidate is no evidence"

    changes, _ = watched(engine, 3.0, script)
    assert changes[0] is True


@pytest.mark.slow
def test_long_runs_that_are_in_time_do_not_turn_health_off(tmp_path: Path) -> None:
    """The canary waits longer for the only slot than its own time limit."""
    text = """
#include <stdio.h>
#include <time.h>
int main(void) { while (clock() < 1.0 * CLOCKS_PER_SEC); puts("done"); return 0; }
"""
    program = Program(text, (TestCase("t", b""),), wall_seconds=60.0)

    with Engine(slots=1, cache_dir=tmp_path) as engine:

        async def script(canary: Canary, changes: list[bool]) -> None:
            working = asyncio.ensure_future(asyncio.to_thread(engine.register, program))
            await eventually(lambda: engine.occupied)
            canary.check_soon()
            await working

        changes, metrics = watched(engine, 3.0, script)
    assert changes == [True]
    assert not failures(metrics)
