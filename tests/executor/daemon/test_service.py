"""The daemon over real gRPC: statuses, verdicts, deadlines, queue, token, TLS, drain."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from serving import (
    INVALID,
    PROGRAM,
    SLOW,
    SPIN,
    Daemon,
    evaluate_request,
    program,
    register_request,
    scrape,
    serving,
    stub_of,
    until,
    with_nop,
)

from executor import wire
from executor.daemon.options import ServeOptions, is_loopback
from executor.daemon.serve import run
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc
from executor.types import ExecutorError, Precision

Stub = pb_grpc.ExecutorServiceStub


@pytest.fixture(scope="module")
def daemon() -> Iterator[Daemon]:
    with serving("--metrics-port", "0") as running:
        yield running


@pytest.fixture(scope="module")
def stub(daemon: Daemon) -> Iterator[Stub]:
    with stub_of(daemon.address) as stub:
        yield stub


@pytest.fixture(scope="module")
def listing(stub: Stub) -> str:
    return stub.RegisterProgram(register_request(PROGRAM)).listing


def idle(stub: Stub) -> bool:
    return stub.Describe(pb.DescribeRequest()).queued == 0


def test_ready_line_names_host_and_port(daemon: Daemon) -> None:
    assert daemon.ready_line == f"listening on 127.0.0.1:{daemon.port}\n"
    assert daemon.port > 0


def test_a_client_that_knows_reflection_alone_lists_checks_and_calls(daemon: Daemon) -> None:
    program = Path(__file__).parents[1] / "reflection_client.py"
    done = subprocess.run(
        [sys.executable, "-I", str(program), daemon.address],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    assert answers["services"] == [
        "asmexec.v1.ExecutorService",
        "grpc.health.v1.Health",
        "grpc.reflection.v1alpha.ServerReflection",
    ]
    assert answers["methods"] == ["RegisterProgram", "Evaluate", "Profile", "Describe"]
    assert answers["health"] == {"status": "SERVING"}
    assert answers["host"]["slots"] >= 1
    assert answers["evaluation"]["verdict"] == "VERDICT_OK"
    assert answers["evaluation"]["identical"] is True
    assert answers["modules_of_ours"] == []


def test_describe_tells_slots_compiler_and_limits(stub: Stub) -> None:
    answer = stub.Describe(pb.DescribeRequest())
    assert answer.slots >= 1
    assert answer.queue_limit == 32 * answer.slots
    assert "gcc" in answer.compiler
    assert answer.isolation["pid_ns"]


def test_registering_is_idempotent_and_answers_the_common_digest(stub: Stub) -> None:
    first = stub.RegisterProgram(register_request(PROGRAM))
    assert first == stub.RegisterProgram(register_request(PROGRAM))
    assert first.digest == PROGRAM.digest
    assert "main:" in first.listing
    assert list(first.expected)[:2] == [b"19\n", b"21\n"]


def test_the_baseline_itself_is_identical(stub: Stub, listing: str) -> None:
    evaluation = stub.Evaluate(evaluate_request(listing)).evaluation
    assert evaluation.verdict == pb.VERDICT_OK
    assert evaluation.identical
    assert evaluation.speedup == 1.0


def test_every_result_names_the_host_that_measured_it(stub: Stub, listing: str) -> None:
    host = stub.Describe(pb.DescribeRequest()).fingerprint
    assert host
    for candidate in (listing, with_nop(listing), "nonsense"):
        assert stub.Evaluate(evaluate_request(candidate)).evaluation.fingerprint == host


def test_time_of_programs_is_part_of_the_time_spent(stub: Stub, listing: str) -> None:
    request = wire.to_evaluate_request(PROGRAM.digest, with_nop(listing), Precision(5, 0.0))
    evaluation = stub.Evaluate(request).evaluation
    timed = next(test for test in evaluation.per_test if test.name == "timed")
    measured = sum(timed.samples.baseline_seconds) + sum(timed.samples.candidate_seconds)
    assert measured < evaluation.running.ToTimedelta().total_seconds()
    assert evaluation.running.ToNanoseconds() < evaluation.elapsed.ToNanoseconds()


def test_what_the_assembler_refuses_is_a_verdict(stub: Stub, listing: str) -> None:
    evaluation = stub.Evaluate(evaluate_request("nonsense")).evaluation
    assert evaluation.verdict == pb.VERDICT_ASSEMBLE_ERROR
    assert evaluation.evidence
    assert not evaluation.HasField("speedup")


def test_unknown_digest_tells_to_register(stub: Stub) -> None:
    for call, request in (
        (stub.Evaluate, pb.EvaluateRequest(digest="0" * 64, assembly=SPIN)),
        (stub.Profile, pb.ProfileRequest(digest="0" * 64)),
    ):
        with pytest.raises(grpc.RpcError) as caught:
            call(request)
        assert caught.value.code() is grpc.StatusCode.NOT_FOUND
        assert "call RegisterProgram" in caught.value.details()


def test_program_that_contradicts_its_tests_is_a_failed_precondition(stub: Stub) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        stub.RegisterProgram(register_request(INVALID))
    assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION
    assert "wrong" in caught.value.details(), "the details name the test"


def test_malformed_requests_are_invalid_arguments(stub: Stub) -> None:
    for call, request in (
        (stub.RegisterProgram, pb.RegisterProgramRequest()),
        (stub.Evaluate, pb.EvaluateRequest()),
        (stub.Profile, pb.ProfileRequest()),
    ):
        with pytest.raises(grpc.RpcError) as caught:
            call(request)
        assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT


def test_repeated_request_id_gets_the_same_answer(stub: Stub, listing: str) -> None:
    request = wire.to_evaluate_request(
        PROGRAM.digest, with_nop(listing), Precision(5, 0.5), request_id="again"
    )
    together = [stub.Evaluate.future(request) for _ in range(3)]
    first = together[0].result()
    assert first.evaluation.pairs > 0, "it was timed, so a second run would give other samples"
    assert all(call.result() == first for call in together)
    assert stub.Evaluate(request) == first


def test_request_id_of_another_request_is_refused(stub: Stub, listing: str) -> None:
    stub.Evaluate(evaluate_request(listing, "taken"))
    with pytest.raises(grpc.RpcError) as caught:
        stub.Evaluate(evaluate_request(with_nop(listing), "taken"))
    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert "'taken'" in caught.value.details()


def judged(daemon: Daemon) -> float:
    """Evaluations that came to a verdict, whether or not a caller still waited for it."""
    counts = scrape(daemon).items()
    return sum(count for name, count in counts if name.startswith("asm_executor_evaluations_total"))


def test_deadline_ends_the_running_candidate(daemon: Daemon, stub: Stub) -> None:
    stub.RegisterProgram(register_request(SLOW))
    before = judged(daemon)
    with pytest.raises(grpc.RpcError) as caught:
        stub.Evaluate(evaluate_request(SPIN, of=SLOW), timeout=0.5)
    assert caught.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED
    assert until(lambda: idle(stub), 30)
    assert judged(daemon) == before, "it was ended and did not run to its time limit"


def test_cancelling_ends_the_running_candidate(daemon: Daemon, stub: Stub) -> None:
    stub.RegisterProgram(register_request(SLOW))
    before = judged(daemon)
    call = stub.Evaluate.future(evaluate_request(SPIN, of=SLOW))
    assert until(lambda: not idle(stub), 30)
    call.cancel()
    assert until(lambda: idle(stub), 30)
    assert judged(daemon) == before, "it was ended and did not run to its time limit"


def test_one_of_two_callers_may_leave(stub: Stub, listing: str) -> None:
    request = wire.to_evaluate_request(
        PROGRAM.digest, with_nop(listing), Precision(40, 0.0), request_id="shared"
    )
    leaves, stays = (stub.Evaluate.future(request) for _ in range(2))
    assert until(lambda: not idle(stub), 2)
    leaves.cancel()
    assert stays.result().evaluation.verdict == pb.VERDICT_OK


def test_full_queue_is_refused_with_a_time_to_come_back() -> None:
    with serving("--queue-limit", "1") as daemon, stub_of(daemon.address) as stub:
        stub.RegisterProgram(register_request(PROGRAM))
        # Together: one after the other, the first could be over before the second comes.
        calls = [stub.Evaluate.future(evaluate_request(SPIN)) for _ in range(4)]
        refused = [error for call in calls if (error := call.exception()) is not None]
    assert 0 < len(refused) < len(calls)
    for error in refused:
        assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert 0 < int(dict(error.trailing_metadata())[wire.RETRY_PUSHBACK]) <= 1000


def test_token_is_wanted_by_all_but_health(tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text("s3cret\n")
    with serving("--token-file", str(token)) as daemon, stub_of(daemon.address) as stub:
        for metadata in (None, [("authorization", "Bearer wrong")], [("authorization", "s3cret")]):
            with pytest.raises(grpc.RpcError) as caught:
                stub.Describe(pb.DescribeRequest(), metadata=metadata)
            assert caught.value.code() is grpc.StatusCode.UNAUTHENTICATED
            assert "s3cret" not in caught.value.details()
        right = [("authorization", "Bearer s3cret")]
        assert stub.Describe(pb.DescribeRequest(), metadata=right).slots >= 1
        with grpc.insecure_channel(daemon.address) as channel:
            health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest())


def test_sigterm_finishes_what_runs_and_exits_cleanly() -> None:
    with serving() as daemon, stub_of(daemon.address) as stub:
        of = program(1)
        listing = stub.RegisterProgram(register_request(of)).listing
        request = wire.to_evaluate_request(of.digest, with_nop(listing), Precision(40, 0.0))
        call = stub.Evaluate.future(request)
        assert until(lambda: not idle(stub), 2)
        daemon.process.send_signal(signal.SIGTERM)
        assert call.result().evaluation.verdict == pb.VERDICT_OK
        assert daemon.stop() == 0
        with pytest.raises(grpc.RpcError) as caught:
            stub.Describe(pb.DescribeRequest())
        assert caught.value.code() is grpc.StatusCode.UNAVAILABLE


def test_what_outlasts_the_drain_gets_a_status_and_no_verdict() -> None:
    with serving("--drain-seconds", "0.3") as daemon, stub_of(daemon.address) as stub:
        stub.RegisterProgram(register_request(PROGRAM))
        call = stub.Evaluate.future(evaluate_request(SPIN))
        assert until(lambda: not idle(stub), 2)
        daemon.process.send_signal(signal.SIGTERM)
        with pytest.raises(grpc.RpcError) as caught:
            call.result()
        # Had the daemon waited for the candidate, this would be a verdict.
        assert caught.value.code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED)
        assert daemon.stop() == 0


def serve_error(*arguments: str) -> str:
    """Standard error of a daemon that must refuse to start, with one line and status 2."""
    done = subprocess.run(
        [sys.executable, "-m", "executor.commands.cli", "serve", *arguments],
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def test_start_is_refused_in_one_line(daemon: Daemon) -> None:
    assert "--token-file" in serve_error("--host", "0.0.0.0", "--port", "0")
    taken = serve_error("--port", str(daemon.port))
    assert f"127.0.0.1:{daemon.port}" in taken
    assert "--port 0" in taken


def test_options_that_cannot_work_are_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    two = tmp_path / "two"
    two.write_text("two words")
    for options, complaint in (
        (ServeOptions(tls_cert=file), "--tls-key: missing"),
        (ServeOptions(tls_client_ca=file), "--tls-client-ca: needs"),
        (ServeOptions(host="host.example"), "--host: host.example can be reached"),
        (ServeOptions(slots=0), "--slots: 0"),
        (ServeOptions(port=70000), "--port: 70000"),
        (ServeOptions(port=0, token_file=tmp_path / "none"), "none cannot be read"),
        (ServeOptions(port=0, token_file=file), "is empty"),
        (ServeOptions(port=0, token_file=two), "one token of visible"),
        (ServeOptions(port=0, cache_dir=file), "--cache-dir: "),
    ):
        with pytest.raises(ExecutorError, match=complaint):
            run(options)


@pytest.mark.parametrize(
    ("host", "inside"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("localhost", True),
        ("::1", True),
        ("[::1]", True),
        ("0.0.0.0", False),
        ("::", False),
        ("10.0.0.1", False),
        ("localhost.example", False),
    ],
)
def test_only_loopback_counts_as_inside(host: str, inside: bool) -> None:
    assert is_loopback(host) is inside
