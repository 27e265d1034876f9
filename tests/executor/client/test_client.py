"""The client against real daemons that are full, killed, stopped, restarted, or not there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path

import pytest
from serving import (
    CORRECTNESS,
    INVALID,
    PROGRAM,
    SLOW,
    SPIN,
    descendants,
    program,
    running,
    serving,
    stub_of,
    until,
    with_nop,
)

from executor.client import Client, ExecutorError, InvalidProgram, Precision, Unavailable, Verdict
from executor.client.host import evaluate_seconds, register_seconds
from executor.proto import executor_pb2 as pb
from executor.types import Program, TestCase


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None) as embedded:
        yield embedded


def queued(client: Client) -> int:
    """Calls that run or wait at the client's only daemon, asked without the client."""
    (address,) = client.describe()
    with stub_of(address) as stub:
        return stub.Describe(pb.DescribeRequest()).queued


def daemon_pid(client: Client) -> int:
    assert client._supervisor is not None
    return client._supervisor.daemon.pid


def test_embedded_daemon_registers_evaluates_and_describes(client: Client) -> None:
    registered = client.register(PROGRAM)
    evaluation = client.evaluate(PROGRAM, registered.listing)
    assert (evaluation.verdict, evaluation.identical) == (Verdict.OK, True)
    assert evaluation.speedup == evaluation.ci_low == evaluation.ci_high == 1.0
    (info,) = client.describe().values()
    assert info.slots >= 1


def test_a_timed_candidate_comes_back_with_its_samples(client: Client) -> None:
    listing = client.register(PROGRAM).listing
    evaluation = client.evaluate(PROGRAM, with_nop(listing), Precision(5, 0.5))
    assert evaluation.verdict is Verdict.OK
    assert not evaluation.identical
    assert evaluation.speedup is not None
    timed = next(test for test in evaluation.per_test if test.name == "timed")
    assert timed.samples is not None
    assert len(timed.samples.baseline) == len(timed.samples.candidate) > 0


def test_programs_are_registered_without_being_asked(client: Client) -> None:
    assert client.evaluate(program(100), "nonsense").verdict is Verdict.ASSEMBLE_ERROR


def test_a_profile_is_asked_for_like_an_evaluation(client: Client) -> None:
    refused = client.profile(program(101), "nonsense")
    assert not refused.available
    assert "ASSEMBLE_ERROR" in refused.reason
    with pytest.raises(UnicodeEncodeError):
        client.submit_profile(PROGRAM, "\udcff")


@pytest.mark.slow
def test_a_profile_has_a_share_for_each_line(client: Client) -> None:
    profile = client.profile(PROGRAM)
    assert profile.available, profile.reason
    lines = client.register(PROGRAM).listing.splitlines()
    assert len(profile.lines) == len(profile.calls) == len(lines)
    assert sum(profile.lines) > 0.5


@pytest.mark.slow
def test_cancelling_a_profile_ends_its_runs(client: Client) -> None:
    client.register(SLOW)
    future = client.submit_profile(SLOW, SPIN)
    assert until(lambda: queued(client) == 1, 5)
    assert future.cancel()
    assert until(lambda: queued(client) == 0, 2)


@pytest.mark.slow
def test_a_profile_that_takes_too_long_is_unavailable(client: Client) -> None:
    with pytest.raises(Unavailable, match=r"no answer within 0\.5 s"):
        client.profile(SLOW, SPIN, timeout=0.5)
    assert until(lambda: queued(client) == 0, 2)


def test_many_more_than_fit_are_all_answered_in_their_own_place(client: Client) -> None:
    listing = client.register(PROGRAM).listing
    futures = [
        client.submit(PROGRAM, with_nop(listing) if i % 2 else "nonsense", CORRECTNESS)
        for i in range(60)
    ]
    verdicts = [future.result().verdict for future in futures]
    assert verdicts == [Verdict.ASSEMBLE_ERROR, Verdict.OK] * 30


def test_invalid_program_is_told_apart(client: Client) -> None:
    with pytest.raises(InvalidProgram, match="wrong"):
        client.register(INVALID)
    with pytest.raises(InvalidProgram, match="wrong"):
        client.evaluate(INVALID, "ret")


def test_text_that_is_no_unicode_is_the_callers_error(client: Client) -> None:
    with pytest.raises(UnicodeEncodeError):
        client.submit(PROGRAM, "\udcff")


def test_timeout_is_unavailable_with_history_and_no_verdict(client: Client) -> None:
    with pytest.raises(Unavailable, match=r"no answer within 0\.5 s") as caught:
        client.evaluate(SLOW, SPIN, CORRECTNESS, timeout=0.5)
    assert "DEADLINE_EXCEEDED" in caught.value.history[0]
    assert until(lambda: queued(client) == 0, 2)


def test_cancelling_the_future_ends_the_candidate(client: Client) -> None:
    client.register(SLOW)
    future = client.submit(SLOW, SPIN, CORRECTNESS)
    assert until(lambda: queued(client) == 1, 5)
    assert future.cancel()
    with pytest.raises(CancelledError):
        future.result()
    assert until(lambda: queued(client) == 0, 2)


def test_blocking_in_a_callback_is_refused_instead_of_hanging(client: Client) -> None:
    errors: list[BaseException | None] = []

    def callback(_: object) -> None:
        try:
            client.describe()
        except RuntimeError as error:
            errors.append(error)

    future = client.submit(PROGRAM, "nonsense")
    future.add_done_callback(callback)
    future.result()
    assert until(lambda: len(errors) == 1, 2)
    assert "waits for itself" in str(errors[0])


def test_killed_embedded_daemon_is_replaced_and_its_calls_answered(client: Client) -> None:
    listing = client.register(PROGRAM).listing
    before = daemon_pid(client)
    futures = [client.submit(PROGRAM, with_nop(listing), Precision(40, 0.0)) for _ in range(6)]
    assert until(lambda: queued(client) > 0, 30)
    os.kill(before, signal.SIGKILL)
    assert {future.result().verdict for future in futures} == {Verdict.OK}
    assert daemon_pid(client) != before


@pytest.mark.slow
def test_stopped_embedded_daemon_is_replaced_and_its_calls_answered(client: Client) -> None:
    before = daemon_pid(client)
    listing = client.register(PROGRAM).listing
    futures = []
    for _ in range(8):  # on a busy host the first may have its answer before anybody looks
        listing = with_nop(listing)
        futures.append(client.submit(PROGRAM, listing, Precision(40, 0.0)))
    assert until(lambda: queued(client) > 0, 30)
    os.kill(before, signal.SIGSTOP)
    assert {future.result().verdict for future in futures} == {Verdict.OK}
    assert daemon_pid(client) != before
    assert not running({before})


@pytest.mark.slow
def test_embedded_daemon_that_keeps_dying_is_reported(tmp_path: Path) -> None:
    with Client(None, cache_dir=tmp_path / "cache") as client:
        assert client._supervisor is not None
        client._supervisor._most = 1
        waiting = client.submit(PROGRAM, SPIN, CORRECTNESS)
        os.kill(daemon_pid(client), signal.SIGKILL)
        assert waiting.result().verdict is Verdict.TIME_LIMIT, "one restart is allowed"
        many = [client.submit(PROGRAM, SPIN, CORRECTNESS) for _ in range(10)]
        assert until(lambda: queued(client) > 0, 30)
        os.kill(daemon_pid(client), signal.SIGKILL)
        # On a busy machine the first may have had its verdict before the kill; the last had not.
        ended = [future for future in many if future.exception() is None]
        assert {future.result().verdict for future in ended} <= {Verdict.TIME_LIMIT}
        assert len(ended) < len(many)
        for future in set(many) - set(ended):
            with pytest.raises(Unavailable, match="restarted 1 times"):
                future.result()


def test_closing_answers_what_waits_and_ends_the_daemon() -> None:
    client = Client(None)
    pid = daemon_pid(client)
    family = descendants(pid) | {pid}
    assert len(family) > 1, "there are launchers"
    client.register(SLOW)  # so that no candidate ends before the client is closed
    futures = [client.submit(SLOW, SPIN, CORRECTNESS) for _ in range(9)]
    assert until(lambda: queued(client) > 0, 30)
    client.close()
    client.close()
    for future in futures:
        with pytest.raises(Unavailable, match="closed"):
            future.result()
    assert until(lambda: not running(family), 5)
    with pytest.raises(Unavailable, match="closed"):
        client.evaluate(PROGRAM, SPIN)


PARENT = """
import sys
from serving import PROGRAM, SPIN, CORRECTNESS
from executor.client import Client
client = Client(None)
futures = [client.submit(PROGRAM, SPIN, CORRECTNESS) for _ in range(4)]
print(client._supervisor.daemon.pid, flush=True)
futures[0].result()
futures[1].result()
"""


def test_kill_9_of_the_parent_leaves_no_daemon_launcher_or_candidate() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    )
    assert parent.stdout is not None
    daemon = int(parent.stdout.readline())
    idle = descendants(daemon)
    assert idle, "there are launchers"
    # Candidates show as more processes than the launchers that wait for them.
    assert until(lambda: len(descendants(daemon)) > len(idle), 10)
    family = descendants(daemon) | {daemon}
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert until(lambda: not running(family), 5), f"left behind: {running(family)}"


@pytest.mark.slow
def test_restarted_daemon_is_told_the_program_again(tmp_path: Path) -> None:
    with serving("--cache-dir", str(tmp_path / "first")) as daemon:
        client = Client([daemon.address])
        assert client.evaluate(PROGRAM, "nonsense").verdict is Verdict.ASSEMBLE_ERROR
        daemon.kill()
    with serving("--cache-dir", str(tmp_path / "second"), port=daemon.port):
        assert client.evaluate(PROGRAM, "nonsense").verdict is Verdict.ASSEMBLE_ERROR
    client.close()


def test_work_of_a_killed_daemon_goes_to_the_other() -> None:
    with serving() as stays, serving() as dies, Client([stays.address, dies.address]) as client:
        listing = client.register(PROGRAM).listing
        assert len(client.describe()) == 2
        futures = [client.submit(PROGRAM, with_nop(listing), Precision(10, 0.0)) for _ in range(40)]
        futures[0].result()
        dies.kill()
        assert {future.result().verdict for future in futures} == {Verdict.OK}
        assert list(client.describe()) == [stays.address]


def test_full_daemon_is_waited_for() -> None:
    with serving("--queue-limit", "1") as daemon, Client([daemon.address]) as client:
        listing = client.register(PROGRAM).listing
        futures = [client.submit(PROGRAM, with_nop(listing), CORRECTNESS) for _ in range(6)]
        assert {future.result().verdict for future in futures} == {Verdict.OK}


def test_nobody_there_is_unavailable_with_what_was_tried() -> None:
    with Client(["127.0.0.1:1"]) as client:
        futures = [client.submit(PROGRAM, SPIN, timeout=2) for _ in range(5)]
        for future in futures:
            with pytest.raises(Unavailable, match=r"no executor answered for 2 s|within 2 s"):
                future.result()
        first = futures[0].exception()
        assert isinstance(first, Unavailable)
        assert "127.0.0.1:1: UNAVAILABLE" in first.history[0]
        with pytest.raises(Unavailable, match=r"127\.0\.0\.1:1"):
            client.describe()


LAST_CHANNEL = """
import gc, threading, time
from executor.client import Client, Unavailable
for _ in range(2):
    with Client(["127.0.0.1:1"]) as client:
        try:
            client.describe(0.2)
        except Unavailable:
            pass
    del client
    gc.collect()
    time.sleep(0.3)
    print(sorted(t.name for t in threading.enumerate() if t is not threading.main_thread()))
"""


def test_closing_the_last_client_leaves_the_network_layer_alone() -> None:
    """gRPC would close the socket that the loop reads, and a traceback would come now and then."""
    run = subprocess.run([sys.executable, "-c", LAST_CHANNEL], capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")
    first, second = run.stdout.splitlines()
    assert "poll" in first, "gRPC's own thread still runs"
    assert second == first, "and no other one was started"


def test_wrong_token_is_unavailable_and_says_so(tmp_path: Path) -> None:
    right, wrong = tmp_path / "right", tmp_path / "wrong"
    right.write_text("s3cret\n")
    wrong.write_text("guess\n")
    with serving("--token-file", str(right)) as daemon:
        with Client([daemon.address], wrong) as client:
            with pytest.raises(Unavailable, match="refused the token"):
                client.evaluate(PROGRAM, SPIN)
            with pytest.raises(Unavailable, match="UNAUTHENTICATED"):
                client.describe()
        with Client([daemon.address], right) as client:
            assert client.evaluate(PROGRAM, "nonsense").verdict is Verdict.ASSEMBLE_ERROR


def test_start_that_fails_tells_the_daemons_words(tmp_path: Path) -> None:
    not_a_folder = tmp_path / "file"
    not_a_folder.touch()
    with pytest.raises(Unavailable, match="exit status 2") as caught:
        Client(None, cache_dir=not_a_folder)
    assert str(not_a_folder) in str(caught.value)


def test_bad_arguments_name_themselves(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="give a list"):
        Client("127.0.0.1:50051")
    with pytest.raises(ValueError, match="hosts: empty"):
        Client([])
    with pytest.raises(ExecutorError, match=str(tmp_path / "none")):
        Client(["127.0.0.1:1"], tmp_path / "none")


def test_a_program_with_a_time_limit_of_its_own_is_waited_for() -> None:
    tests = (TestCase("a", b""), TestCase("b", b""))
    usual, long = Program("", tests), Program("", tests, wall_seconds=60.0)
    assert (register_seconds(usual), evaluate_seconds(usual)) == (120.0, 60.0)
    # As many runs as a registration makes, each as long as it may be.
    assert register_seconds(long) >= 2 * 60.0 * 7
    assert evaluate_seconds(long) >= 2 * 60.0 * 7
