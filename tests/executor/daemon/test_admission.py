"""Calls that are refused before their message is read, while honest callers are served."""

from __future__ import annotations

import re
import socket
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import grpc
import pytest
from descriptor_limits import daemon_with, memory, padded
from grpc_health.v1 import health_pb2, health_pb2_grpc
from raw_http2 import Connection
from serving import (
    PROGRAM,
    Daemon,
    evaluate_request,
    register_request,
    stub_of,
    until,
    with_nop,
)

from executor.daemon import admission, metrics
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc

TOKEN = (("authorization", "Bearer s3cret"),)
BIG = 60 << 20
METHODS = (b"/asmexec.v1.ExecutorService/RegisterProgram", b"/grpc.health.v1.Health/Check")


@pytest.fixture(scope="module")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Daemon]:
    folder = tmp_path_factory.mktemp("admission")
    token = folder / "token"
    token.write_text("s3cret\n")
    token.chmod(0o600)
    arguments = ("--token-file", str(token), "--cache-dir", str(folder / "cache"))
    with daemon_with(512, 512, *arguments, "--metrics-port", "0") as running:
        yield running


def health(daemon: Daemon) -> int:
    with grpc.insecure_channel(daemon.address) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        return int(stub.Check(health_pb2.HealthCheckRequest(), timeout=10).status)


@pytest.mark.parametrize("method", METHODS)
def test_a_message_without_a_token_is_not_read(daemon: Daemon, method: bytes) -> None:
    """Once, five unfinished messages of 60 MiB took 300 MiB."""
    before = memory(daemon.process.pid)
    callers = [Connection(daemon.address) for _ in range(5)]
    try:
        for caller in callers:
            caller.call(1, method)
            caller.send_all_but_the_end(1, BIG, 10.0)
            assert until(lambda one=caller: one.pump(0.0) or 1 in one.ended, 10)
        assert memory(daemon.process.pid) < before + (40 << 20)
        assert health(daemon) == health_pb2.HealthCheckResponse.SERVING
    finally:
        for caller in callers:
            caller.close()


@pytest.mark.slow
def test_few_messages_with_a_token_arrive_at_once(daemon: Daemon) -> None:
    """The others wait, unread, and callers of other methods do not wait for them."""
    before = memory(daemon.process.pid)
    senders = admission.MESSAGES_AT_A_TIME + 6
    callers = [Connection(daemon.address) for _ in range(senders)]
    try:
        for caller in callers:
            caller.call(1, METHODS[0], *((k.encode(), v.encode()) for k, v in TOKEN))
            caller.send_all_but_the_end(1, 16 << 20, 1.0)
        assert memory(daemon.process.pid) < before + senders * (16 << 20)
        with stub_of(daemon.address) as stub:
            assert stub.Describe(pb.DescribeRequest(), metadata=TOKEN, timeout=10).slots == 1
    finally:
        for caller in callers:
            caller.close()


def test_large_messages_with_a_token_are_taken(daemon: Daemon) -> None:
    options = (("grpc.max_send_message_length", 64 << 20),)
    with grpc.insecure_channel(daemon.address, options=options) as channel:
        stub = pb_grpc.ExecutorServiceStub(channel)
        of = padded(0, BIG)
        request = register_request(of)
        assert stub.RegisterProgram(request, metadata=TOKEN).digest == of.digest


def test_a_health_check_without_a_token_tells_of_the_whole_daemon(daemon: Daemon) -> None:
    with grpc.insecure_channel(daemon.address) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        for service in ("", "asmexec.v1.ExecutorService"):
            answer = stub.Check(health_pb2.HealthCheckRequest(service=service))
            assert answer.status == health_pb2.HealthCheckResponse.SERVING
        watch = stub.Watch(health_pb2.HealthCheckRequest())
        assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
        watch.cancel()
        unknown = health_pb2.HealthCheckRequest(service="unknown")
        with pytest.raises(grpc.RpcError) as caught:
            stub.Check(unknown, metadata=TOKEN)
        assert caught.value.code() is grpc.StatusCode.NOT_FOUND


def test_watches_without_a_token_are_few(daemon: Daemon) -> None:
    with grpc.insecure_channel(daemon.address) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        watches = [
            stub.Watch(health_pb2.HealthCheckRequest()) for _ in range(admission.WATCHERS + 4)
        ]
        refused = 0
        for watch in watches:
            try:
                next(watch)
            except grpc.RpcError as error:
                assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED  # noqa: PT017
                refused += 1
        assert refused == 4
        for watch in watches:
            watch.cancel()


def test_idle_connections_take_no_descriptors_from_calls_and_health_says_so(
    daemon: Daemon,
) -> None:
    """Once, 600 took all 512 descriptors: calls failed with UNKNOWN while health was SERVING."""
    host, _, port = daemon.address.rpartition(":")
    states = health_pb2.HealthCheckResponse
    with grpc.insecure_channel(daemon.address) as channel:
        stub = pb_grpc.ExecutorServiceStub(channel)
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
        assert next(watch).status == states.SERVING
        listing = stub.RegisterProgram(register_request(PROGRAM), metadata=TOKEN).listing
        idle = [socket.create_connection((host, int(port)), timeout=10) for _ in range(600)]
        try:
            assert next(watch).status == states.NOT_SERVING
            assert re.search(
                r"health: NOT_SERVING: \d+ connections are open, the most", daemon.log()
            )
            request = evaluate_request(with_nop(listing))
            assert stub.Evaluate(request, metadata=TOKEN).evaluation.verdict == pb.VERDICT_OK
        finally:
            for one in idle:
                one.close()
        assert next(watch).status == states.SERVING
        watch.cancel()


@pytest.mark.slow
def test_scrapes_at_once_are_few(daemon: Daemon) -> None:
    match = re.search(r"metrics at http://(\S+):(\d+)/metrics", daemon.log())
    assert match is not None
    address = match[1], int(match[2])

    def threads() -> int:
        return len(list(Path(f"/proc/{daemon.process.pid}/task").iterdir()))

    before = threads()
    silent = [socket.create_connection(address, timeout=10) for _ in range(50)]
    try:
        time.sleep(0.5)  # all are accepted one after the other
        # Each scrape has a second thread, which ends it.
        assert threads() <= before + 2 * metrics.MOST_SCRAPES
    finally:
        for one in silent:
            one.close()
    page = f"http://{address[0]}:{address[1]}/metrics"

    def answers() -> bool:
        try:
            with urllib.request.urlopen(page, timeout=10) as answer:
                return b"asm_executor_connections" in answer.read()
        except OSError:
            return False

    assert until(answers, 10)
