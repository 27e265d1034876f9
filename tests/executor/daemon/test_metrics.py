"""The Prometheus metrics of a real daemon: what it counts, and what it must not reveal."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import grpc
import pytest
from prometheus_client.parser import text_string_to_metric_families
from serving import (
    INVALID,
    PROGRAM,
    Daemon,
    children,
    evaluate_request,
    metrics_page,
    register_request,
    scrape,
    serving,
    stub_of,
    until,
    with_nop,
)

from executor import wire
from executor.common.secret_files import ConfigError
from executor.daemon.options import ServeOptions, check
from executor.proto import executor_pb2 as pb
from executor.types import Precision, Verdict


@pytest.fixture(scope="module")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Daemon]:
    cache = tmp_path_factory.mktemp("cache")
    with serving("--metrics-port", "0", "--slots", "1", "--cache-dir", str(cache)) as running:
        yield running


def test_evaluations_are_counted_by_verdict_with_times_and_pairs(daemon: Daemon) -> None:
    before = scrape(daemon)
    with stub_of(daemon.address) as stub:
        listing = stub.RegisterProgram(register_request(PROGRAM)).listing
        stub.Evaluate(evaluate_request("nonsense"))
        timed = wire.to_evaluate_request(PROGRAM.digest, with_nop(listing), Precision(5, 0.5))
        pairs = stub.Evaluate(timed).evaluation.pairs
    after = scrape(daemon)

    def grown(name: str) -> float:
        return after[name] - before[name]

    assert grown("asm_executor_evaluations_total/OK") == 1
    assert grown("asm_executor_evaluations_total/ASSEMBLE_ERROR") == 1
    assert grown("asm_executor_evaluations_total/FLAKY") == 0
    assert grown("asm_executor_pairs_total") == pairs > 0
    assert grown("asm_executor_evaluation_duration_seconds_count") == 2
    assert grown("asm_executor_evaluation_duration_seconds_sum") > 0
    assert grown("asm_executor_evaluation_wait_seconds_count") == 2


def test_every_verdict_is_there_from_the_start(daemon: Daemon) -> None:
    counted = scrape(daemon)
    assert {f"asm_executor_evaluations_total/{verdict}" for verdict in Verdict} <= counted.keys()


def test_a_repeated_request_id_is_one_evaluation(daemon: Daemon) -> None:
    with stub_of(daemon.address) as stub:
        stub.RegisterProgram(register_request(PROGRAM))
        before = scrape(daemon)["asm_executor_evaluations_total/ASSEMBLE_ERROR"]
        for _ in range(3):
            stub.Evaluate(evaluate_request("nonsense", "thrice"))
    assert scrape(daemon)["asm_executor_evaluations_total/ASSEMBLE_ERROR"] == before + 1


def test_refused_calls_are_counted_by_status(daemon: Daemon) -> None:
    before = scrape(daemon)
    with stub_of(daemon.address) as stub:
        for call, request in (
            (stub.Evaluate, pb.EvaluateRequest(digest="0" * 64, assembly="nop")),
            (stub.Evaluate, pb.EvaluateRequest()),
            (stub.RegisterProgram, register_request(INVALID)),
        ):
            with pytest.raises(grpc.RpcError):
                call(request)
    statuses = ("NOT_FOUND", "INVALID_ARGUMENT", "FAILED_PRECONDITION")
    names = [f"asm_executor_calls_refused_total/{status}" for status in statuses]

    def counted() -> bool:
        after = scrape(daemon)
        return [after.get(name, 0) - before.get(name, 0) for name in names] == [1, 1, 1]

    # A call is counted when it has ended here, which may be after its caller heard of it.
    assert until(counted, 5), scrape(daemon)


def test_slots_queue_and_programs_are_those_of_the_daemon(daemon: Daemon) -> None:
    with stub_of(daemon.address) as stub:
        for _ in range(2):
            stub.RegisterProgram(register_request(PROGRAM))
        host = stub.Describe(pb.DescribeRequest())
    now = scrape(daemon)
    assert now["asm_executor_slots"] == host.slots == 1
    assert now["asm_executor_queue_limit_calls"] == host.queue_limit
    assert now["asm_executor_programs"] >= 1
    assert now["asm_executor_registrations_total/memory"] >= 1
    assert now["asm_executor_registrations_total/built"] >= 1
    assert until(lambda: scrape(daemon)["asm_executor_queue_calls"] == 0, 5)
    assert now["process_open_fds"] > 0


def test_restarted_launchers_are_counted(daemon: Daemon) -> None:
    with stub_of(daemon.address) as stub:
        listing = stub.RegisterProgram(register_request(PROGRAM)).listing
        before = scrape(daemon)["asm_executor_launcher_restarts_total"]
        os.kill(min(children(daemon.process.pid)), signal.SIGKILL)
        answer = stub.Evaluate(evaluate_request(with_nop(listing)))
    assert answer.evaluation.verdict == pb.VERDICT_OK
    assert scrape(daemon)["asm_executor_launcher_restarts_total"] > before


def test_labels_hold_nothing_that_callers_choose(daemon: Daemon) -> None:
    with stub_of(daemon.address) as stub:
        stub.RegisterProgram(register_request(PROGRAM))
        stub.Evaluate(evaluate_request("nonsense", "an-id-of-mine"))
    page = metrics_page(daemon)
    assert "an-id-of-mine" not in page
    assert PROGRAM.digest[:12] not in page
    labels = {
        name
        for family in text_string_to_metric_families(page)
        for sample in family.samples
        for name in sample.labels
    }
    assert labels <= {"verdict", "status", "found", "available", "le"} | {
        "version",
        "compiler",
        "fingerprint",
        "isolation",
    }


def test_ports_that_cannot_work_are_named() -> None:
    with pytest.raises(ConfigError, match="--metrics-port: 70000"):
        check(ServeOptions(metrics_port=70000))
    with pytest.raises(ConfigError, match="--metrics-port: 50051 is --port as well"):
        check(ServeOptions(port=50051, metrics_port=50051))
