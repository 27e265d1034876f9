"""What a daemon refuses and with which status; afterwards it works as before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import grpc
import psutil
import pytest
from certificates import Authority
from serving import PROGRAM, Daemon, evaluate_request, register_request, serving, stub_of, until

from executor import wire
from executor.daemon.strict_parsing import NotUnderstood, reader
from executor.proto import executor_pb2 as pb
from executor.proto import executor_pb2_grpc as pb_grpc
from executor.types import MAX_TESTS, Program, TestCase

REGISTER = "/asmexec.v1.ExecutorService/RegisterProgram"
EVALUATE = "/asmexec.v1.ExecutorService/Evaluate"
DESCRIBE = "/asmexec.v1.ExecutorService/Describe"

# Field 1999, a varint: in no message of ours.
UNKNOWN_FIELD = b"\xf8\x7c\x01"


def varint(value: int) -> bytes:
    head = b""
    while value > 0x7F:
        head += bytes((value & 0x7F | 0x80,))
        value >>= 7
    return head + bytes((value,))


def many_tests(count: int) -> bytes:
    program = pb.Program(source=PROGRAM.source, flags=["-O3"])
    for k in range(count):
        program.tests.add(name=str(k), kind=pb.TEST_KIND_REWARD)
    return pb.RegisterProgramRequest(program=program).SerializeToString()


def unknown_in_a_test() -> bytes:
    test = pb.TestCase(name="a", kind=pb.TEST_KIND_REWARD).SerializeToString() + UNKNOWN_FIELD
    program = pb.Program(source=PROGRAM.source).SerializeToString()
    program += b"\x12" + varint(len(test)) + test
    return b"\x0a" + varint(len(program)) + program


@pytest.fixture(scope="module")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Daemon]:
    cache = tmp_path_factory.mktemp("cache")
    with serving("--slots", "1", "--cache-dir", str(cache)) as running:
        yield running


@pytest.fixture
def unharmed(daemon: Daemon) -> Iterator[None]:
    """Assert afterwards that nothing waits, nothing was left open, and an evaluation is right."""
    process = psutil.Process(daemon.process.pid)
    with stub_of(daemon.address) as stub:
        listing = stub.RegisterProgram(register_request(PROGRAM)).listing
        family, files = len(process.children(recursive=True)), process.num_fds()
        yield
        assert until(lambda: stub.Describe(pb.DescribeRequest()).queued == 0, 5)
        evaluation = stub.Evaluate(evaluate_request(listing)).evaluation
        assert evaluation.verdict == pb.VERDICT_OK
        assert stub.Evaluate(evaluate_request("x")).evaluation.verdict == pb.VERDICT_ASSEMBLE_ERROR
        assert until(lambda: process.num_fds() <= files, 5)
        assert len(process.children(recursive=True)) == family
    assert daemon.process.poll() is None


def refused(address: str, method: str, request: bytes) -> grpc.RpcError:
    """The error that these bytes get."""
    with grpc.insecure_channel(address, options=(("grpc.max_send_message_length", -1),)) as channel:
        with pytest.raises(grpc.RpcError) as caught:
            channel.unary_unary(method)(request, timeout=60)
        return caught.value


@pytest.mark.parametrize("method", [REGISTER, EVALUATE, DESCRIBE])
@pytest.mark.parametrize(
    "request_",
    [b"\xff" * 100, b"\x0a\xff\xff\xff\xff\x0f", b"\x0a\x05ab", b"\x0b" * 200],
    ids=["no tags", "a length of 4 GiB", "cut short", "groups without end"],
)
def test_bytes_that_are_no_message_are_invalid_arguments(
    daemon: Daemon, unharmed: None, method: str, request_: bytes
) -> None:
    error = refused(daemon.address, method, request_)
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert "no message of this method" in error.details()


def test_text_that_is_no_unicode_is_an_invalid_argument(daemon: Daemon, unharmed: None) -> None:
    error = refused(daemon.address, EVALUATE, b"\x12\x02\xc3\x28")
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize(
    ("method", "request_"),
    [
        (REGISTER, register_request(PROGRAM).SerializeToString() + UNKNOWN_FIELD),
        (REGISTER, unknown_in_a_test()),
        (EVALUATE, evaluate_request("x").SerializeToString() + UNKNOWN_FIELD),
        (DESCRIBE, UNKNOWN_FIELD),
    ],
    ids=["program", "one test of a program", "evaluate", "describe"],
)
def test_fields_of_a_later_version_are_refused_and_not_ignored(
    daemon: Daemon, unharmed: None, method: str, request_: bytes
) -> None:
    error = refused(daemon.address, method, request_)
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert "does not know" in error.details()


@pytest.mark.parametrize("flag", ["-l", "-l/etc/passwd", "-l:libc.a", "-lz,--wrap=puts", "-l..x"])
def test_only_names_of_libraries_reach_the_linker(
    daemon: Daemon, unharmed: None, flag: str
) -> None:
    program = pb.Program(source=PROGRAM.source, flags=["-O3", flag])
    program.tests.add(name="a", kind=pb.TEST_KIND_REWARD)
    request = pb.RegisterProgramRequest(program=program).SerializeToString()
    error = refused(daemon.address, REGISTER, request)
    assert error.code() is grpc.StatusCode.FAILED_PRECONDITION
    assert f"flags: '{flag}' is not allowed" in error.details()


def test_messages_that_are_understood_are_read_as_they_are() -> None:
    read = reader(pb.RegisterProgramRequest.FromString)
    whole = register_request(PROGRAM)
    assert read(whole.SerializeToString()) == whole
    assert isinstance(read(whole.SerializeToString() + UNKNOWN_FIELD), NotUnderstood)


def test_a_hundred_thousand_tests_are_an_invalid_argument(daemon: Daemon, unharmed: None) -> None:
    error = refused(daemon.address, REGISTER, many_tests(100_000))
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert f"program.tests: 100000; send at most {MAX_TESTS}" in error.details()


def test_a_message_over_the_limit_is_resource_exhausted_and_not_worth_a_retry(
    daemon: Daemon, unharmed: None
) -> None:
    error = refused(daemon.address, EVALUATE, b" " * (wire.MAX_MESSAGE_BYTES + 1))
    assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert wire.RETRY_PUSHBACK not in dict(error.trailing_metadata() or ())


def test_unknown_methods_are_unimplemented(daemon: Daemon, unharmed: None) -> None:
    error = refused(daemon.address, "/asmexec.v1.ExecutorService/Shell", b"")
    assert error.code() is grpc.StatusCode.UNIMPLEMENTED


@dataclass(frozen=True)
class Secured:
    """A daemon that requires a token and a certificate, and two authorities."""

    daemon: Daemon
    ours: Authority
    others: Authority


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secured]:
    if shutil.which("openssl") is None:
        pytest.skip("makes certificates with openssl")
    folder = tmp_path_factory.mktemp("secured")
    ours, others = Authority(folder / "ours"), Authority(folder / "others")
    own = ours.issue("daemon")
    token = folder / "token"
    token.write_text("s3cret\n")
    with serving(
        *("--slots", "1", "--cache-dir", str(folder / "cache"), "--token-file", str(token)),
        *("--tls-cert", str(own.cert), "--tls-key", str(own.key), "--tls-client-ca"),
        str(ours.cert),
    ) as daemon:
        yield Secured(daemon, ours, others)


def describe(
    secured: Secured, trusts: Authority, proves: Authority | None, authorization: str | None
) -> pb.DescribeResponse:
    pair = None if proves is None else proves.issue("client")
    credentials = grpc.ssl_channel_credentials(
        trusts.cert.read_bytes(),
        None if pair is None else pair.key.read_bytes(),
        None if pair is None else pair.cert.read_bytes(),
    )
    metadata = None if authorization is None else (("authorization", authorization),)
    with grpc.secure_channel(secured.daemon.address, credentials) as channel:
        stub = pb_grpc.ExecutorServiceStub(channel)
        return stub.Describe(pb.DescribeRequest(), timeout=10, metadata=metadata)


@pytest.mark.parametrize("authorization", [None, "Bearer guess", "s3cret", "Bearer s3cret "])
def test_a_certificate_alone_is_not_enough(secured: Secured, authorization: str | None) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        describe(secured, secured.ours, secured.ours, authorization)
    assert caught.value.code() is grpc.StatusCode.UNAUTHENTICATED
    assert "s3cret" not in caught.value.details()


@pytest.mark.parametrize("which", ["no certificate", "of another authority", "trusts another"])
def test_a_token_alone_is_not_enough(secured: Secured, which: str) -> None:
    proves = {"no certificate": None, "of another authority": secured.others}
    trusts = secured.others if which == "trusts another" else secured.ours
    with pytest.raises(grpc.RpcError) as caught:
        describe(secured, trusts, proves.get(which, secured.ours), "Bearer s3cret")
    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE, "there was no connection"


def test_plain_text_to_a_daemon_with_tls_is_no_connection(secured: Secured) -> None:
    with stub_of(secured.daemon.address) as stub, pytest.raises(grpc.RpcError) as caught:
        stub.Describe(pb.DescribeRequest(), timeout=10)
    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE


def test_both_together_are_let_in_after_all_that(secured: Secured) -> None:
    assert describe(secured, secured.ours, secured.ours, "Bearer s3cret").slots == 1


PRINTS = """#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 1;
    char *text = calloc(n, 1);
    fwrite(text, 1, n, stdout);
    return 0;
}
"""


def test_what_a_refused_program_printed_is_not_kept(daemon: Daemon) -> None:
    """Python's garbage collector does not know how large an object is, so it comes late."""
    sizes = [4_000_000] * 20 + [5_000_000]  # the last one exceeds the limit of output
    process = psutil.Process(daemon.process.pid)
    held = []
    with stub_of(daemon.address) as stub:
        for k in range(6):
            tests = [TestCase(f"{k}-{i}", b"%d" % size) for i, size in enumerate(sizes)]
            with pytest.raises(grpc.RpcError) as refused:
                stub.RegisterProgram(register_request(Program(PRINTS, tuple(tests))))
            assert "output limit" in refused.value.details()
            held.append(process.memory_info().rss >> 20)
    assert held[-1] - held[0] < 100, held
