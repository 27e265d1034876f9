"""Real daemons and programs for the tests of the service, the client and the commands."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import grpc
from prometheus_client.parser import text_string_to_metric_families

from executor import wire
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc
from executor.types import Precision, Program, TestCase, TestKind

SOURCE = r"""
#include <stdio.h>
int main(void) {
    long n, sum = 0;
    if (scanf("%ld", &n) != 1) return 1;
    for (long i = 0; i < n; i++) sum += i * i % 7;
    printf("%ld\n", sum);
    return 0;
}
"""


def program(salt: int = 0) -> Program:
    """A program whose digest depends on `salt`, with one test of each kind."""
    return Program(
        source=f"/* {salt} */{SOURCE}",
        tests=(
            TestCase("small", b"10\n", b"19\n"),
            TestCase("hidden", b"11\n", b"21\n", TestKind.HELD_OUT),
            TestCase("timed", b"1000000\n", None, TestKind.TIMING),
        ),
    )


PROGRAM = program()
INVALID = Program(source=SOURCE, tests=(TestCase("wrong", b"10\n", b"20\n"),))
SLOW = Program(
    source="#include <stdio.h>\n#include <time.h>\n"
    'int main(void) { while (clock() < 0.6 * CLOCKS_PER_SEC); puts("done"); return 0; }\n',
    tests=(TestCase("only", b""),),
)
"""A program whose candidates may run for 5 seconds."""
SPIN = ".globl main\nmain:\n\tjmp main\n"
"""A candidate that runs until its time limit (for PROGRAM about a second) or until cancelled."""
CORRECTNESS = Precision(max_pairs=0)


def with_nop(listing: str) -> str:
    """The listing with a no-op at the start of main: other bytes, same behaviour."""
    lines = listing.splitlines()
    lines.insert(lines.index("main:") + 1, "\tnop")
    return "\n".join(lines) + "\n"


class Daemon:
    """A running `asm-executor serve`. inside: words before the command, such as `ip netns exec`."""

    def __init__(self, *arguments: str, port: int = 0, inside: Sequence[str] = ()) -> None:
        # A file, since a full pipe that nobody reads would stop the daemon.
        self._log = tempfile.TemporaryFile("w+")  # noqa: SIM115 - open as long as it runs
        self.process = subprocess.Popen(
            [
                *(*inside, sys.executable, "-m", "executor.commands.cli"),
                *("serve", "--port", str(port), *arguments),
            ],
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        assert self.process.stdout is not None
        self.ready_line = self.process.stdout.readline()
        if not self.ready_line:
            raise AssertionError(f"the daemon did not start: {self.log()}")
        self.address = self.ready_line.removeprefix("listening on ").strip()
        self.port = int(self.address.rpartition(":")[2])

    def log(self) -> str:
        """What it has written to standard error so far."""
        return os.pread(self._log.fileno(), 1 << 24, 0).decode()

    def stop(self) -> int:
        """SIGTERM, wait, and give the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
        try:
            self.process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
        return self.process.returncode

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()

    def stub(self, channel: grpc.Channel) -> pb_grpc.ExecutorServiceStub:
        return pb_grpc.ExecutorServiceStub(channel)


@contextlib.contextmanager
def serving(*arguments: str, port: int = 0) -> Iterator[Daemon]:
    daemon = Daemon(*arguments, port=port)
    try:
        yield daemon
    finally:
        daemon.stop()


@contextlib.contextmanager
def stub_of(address: str) -> Iterator[pb_grpc.ExecutorServiceStub]:
    with grpc.insecure_channel(address) as channel:
        yield pb_grpc.ExecutorServiceStub(channel)


def register_request(of: Program) -> pb.RegisterProgramRequest:
    return pb.RegisterProgramRequest(program=wire.to_program(of))


def evaluate_request(asm: str, request_id: str = "", of: Program = PROGRAM) -> pb.EvaluateRequest:
    return wire.to_evaluate_request(of.digest, asm, CORRECTNESS, request_id=request_id)


def metrics_page(daemon: Daemon) -> str:
    """The metrics of a daemon with a `--metrics-port`, as text."""
    address = re.search(r"metrics at (http://\S+)", daemon.log())
    assert address is not None, daemon.log()
    with urllib.request.urlopen(address[1], timeout=10) as answer:
        return answer.read().decode()


def scrape(daemon: Daemon) -> dict[str, float]:
    """The same as numbers: sample by name, followed by the value of its label if it has one."""
    return {
        "/".join((sample.name, *sample.labels.values())): sample.value
        for family in text_string_to_metric_families(metrics_page(daemon))
        for sample in family.samples
    }


def until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether the condition comes true within the time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return condition()


def children(pid: int) -> set[int]:
    """The child processes of `pid`; those of a daemon are its launchers."""
    pids: set[int] = set()
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(FileNotFoundError):  # a thread that has just ended
            pids.update(map(int, (task / "children").read_text().split()))
    return pids


def descendants(pid: int) -> set[int]:
    """Every process below `pid`, from /proc."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(entry.name))
    below: set[int] = set()
    queue = [pid]
    while queue:
        for child in children.get(queue.pop(), []):
            below.add(child)
            queue.append(child)
    return below


def running(pids: set[int]) -> set[int]:
    """Those that still exist and are not zombies."""
    left = set()
    for pid in pids:
        with contextlib.suppress(OSError):
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
            if state not in "ZX":
                left.add(pid)
    return left


def stop_process(pid: int) -> None:
    os.kill(pid, signal.SIGSTOP)
