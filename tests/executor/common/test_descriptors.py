"""A usual machine: 1,024 descriptors, and programs with large inputs."""

from __future__ import annotations

import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import grpc
import pytest
from descriptor_limits import DEBIAN, daemon_with, limited, memory, open_files, padded
from serving import (
    PROGRAM,
    Daemon,
    children,
    evaluate_request,
    program,
    register_request,
    stub_of,
    until,
    with_nop,
)

from executor.client import Client
from executor.engine.baseline_cache import Baseline
from executor.engine.registry import KEPT_BYTES, KEPT_PROGRAMS, RegisteredProgram, Registry
from executor.engine.trial import Loaded
from executor.proto import executor_pb2_grpc as pb_grpc
from executor.types import Precision, Program, TestCase


def register_all(daemon: Daemon, count: int, size: int) -> tuple[int, int]:
    """Register programs and evaluate candidates; the highest descriptor and memory use."""
    files = held = 0
    options = (("grpc.max_send_message_length", 64 << 20),)
    with grpc.insecure_channel(daemon.address, options=options) as channel:
        stub = pb_grpc.ExecutorServiceStub(channel)
        for salt in range(count):
            of = padded(salt, size)
            listing = stub.RegisterProgram(register_request(of)).listing
            if salt % 16 == 0 or salt == count - 1:
                evaluation = stub.Evaluate(evaluate_request(with_nop(listing), of=of)).evaluation
                assert evaluation.verdict == 1, evaluation
            files = max(files, open_files(daemon.process.pid))
            held = max(held, memory(daemon.process.pid))
    return files, held


@pytest.mark.slow
def test_programs_hold_no_descriptors(tmp_path: Path) -> None:
    """Once, each held 3 for ever, so 64 descriptors were too few for 30 programs."""
    with daemon_with(64, 64, "--cache-dir", str(tmp_path / "cache")) as daemon:
        before = open_files(daemon.process.pid)
        files, _ = register_all(daemon, 30, 1 << 10)
    assert files <= before + 16


def test_the_registry_is_bounded_by_bytes_and_by_number() -> None:
    nothing = Baseline("", b"", b"", (b"",), (b"",), (0,), True, (0.0,), ((),), 0.0, 0.0)

    def entry(size: int) -> RegisteredProgram:
        of = Program("", (TestCase("only", bytes(size)),))
        return RegisteredProgram("key", of, Loaded(of, nothing))

    registry = Registry(most=4, most_bytes=1000)
    for name in "abc":
        registry.put(name, entry(300))
    assert registry["a"].size() == 300
    loud = replace(nothing, errors=(b"e" * 50, None))
    assert replace(entry(300), loaded=Loaded(entry(300).program, loud)).size() == 350
    given = Program("", (TestCase("only", b"", arguments=("ab",), files=(("f", b"xyz"),)),))
    # A Python object takes much more than the byte or two of an argument.
    assert 150 < RegisteredProgram("key", given, Loaded(given, nothing)).size() < 300
    registry.put("d", entry(300))  # 1,200 bytes: the one that was used least lately goes
    assert (len(registry), registry.held_bytes) == (3, 900)
    with pytest.raises(KeyError):
        registry["b"]
    registry.put("large", entry(5000))  # stays: it must be of some use to who registered it
    assert (len(registry), registry.held_bytes) == (1, 5000)
    for name in "efghi":
        registry.put(name, entry(1))
    assert (len(registry), registry.held_bytes) == (4, 4)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_256_programs_of_4_mib_stay_bounded(tmp_path: Path) -> None:
    with daemon_with(DEBIAN, DEBIAN, "--cache-dir", str(tmp_path / "cache")) as daemon:
        before = open_files(daemon.process.pid), memory(daemon.process.pid)
        files, held = register_all(daemon, KEPT_PROGRAMS, 4 << 20)
    print(f"descriptors {before[0]} -> {files}, MiB {before[1] >> 20} -> {held >> 20}")
    assert files <= before[0] + 16
    # What is kept, what is on its way, and what the allocator has not given back.
    assert held <= before[1] + KEPT_BYTES + (256 << 20)


@pytest.mark.slow
def test_a_program_that_fell_off_is_registered_again_by_the_client(tmp_path: Path) -> None:
    with daemon_with(DEBIAN, DEBIAN, "--cache-dir", str(tmp_path / "cache")) as daemon:
        with Client([daemon.address]) as client:
            of = padded(0, 60 << 20)
            listing = client.register(of).listing
            for salt in range(1, 6):
                client.register(padded(salt, 60 << 20))
            asked = client.evaluate(of, with_nop(listing), Precision(max_pairs=0))
        assert asked.passed
        assert daemon.log().count("Evaluate NOT_FOUND") == 1


def test_the_soft_limit_is_raised_and_launchers_get_their_own(tmp_path: Path) -> None:
    hard = min(4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
    with daemon_with(256, hard, "--cache-dir", str(tmp_path / "cache")) as daemon:
        pid = daemon.process.pid
        assert resource.prlimit(pid, resource.RLIMIT_NOFILE) == (hard, hard)
        launchers = children(pid)
        assert launchers
        for launcher in launchers:
            assert resource.prlimit(launcher, resource.RLIMIT_NOFILE) == (DEBIAN, DEBIAN)


def test_a_client_raises_its_soft_limit_too(tmp_path: Path) -> None:
    program = (
        "import resource; from executor.client import Client; c = Client(['127.0.0.1:9']);"
        "soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE); assert soft == hard, (soft, hard)"
    )
    command = [*limited(256, DEBIAN), sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_without_descriptors_a_call_is_unavailable_and_says_what_to_do(tmp_path: Path) -> None:
    """Once, it was UNKNOWN, which says neither whose fault it is nor what to do."""
    with daemon_with(DEBIAN, DEBIAN, "--cache-dir", str(tmp_path / "cache")) as daemon:
        pid = daemon.process.pid
        with stub_of(daemon.address) as stub:
            listing = stub.RegisterProgram(register_request(PROGRAM)).listing
            room = open_files(pid) + 1
            resource.prlimit(pid, resource.RLIMIT_NOFILE, (room, DEBIAN))
            for call, request in (
                (stub.Evaluate, evaluate_request(with_nop(listing))),
                (stub.RegisterProgram, register_request(program(1))),
            ):
                with pytest.raises(grpc.RpcError) as caught:
                    call(request)
                assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
                assert "raise its limit of open files" in caught.value.details()
            assert until(lambda: "health: NOT_SERVING: " in daemon.log(), 60), daemon.log()
            assert f"of {room} descriptors are in use" in daemon.log()
            resource.prlimit(pid, resource.RLIMIT_NOFILE, (DEBIAN, DEBIAN))
            assert stub.Evaluate(evaluate_request(with_nop(listing))).evaluation.verdict == 1
            assert until(lambda: daemon.log().rstrip().endswith("health: SERVING"), 10)


def test_descriptors_in_use_are_counted() -> None:
    """In a process of its own: here, what other tests left open may be closed at any time."""
    lines = (
        "import os",
        "from executor.common import descriptors",
        "before = descriptors.in_use()",
        "with open(os.devnull), open(os.devnull):",
        "    print(descriptors.in_use() - before)",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True, capture_output=True)
    assert done.stdout == b"2\n"
