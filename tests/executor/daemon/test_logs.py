"""Log lines: one JSON object each, with what an operator searches for and no secret."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import grpc
import pytest
from serving import PROGRAM, SOURCE, evaluate_request, register_request, serving, stub_of, until

from executor.daemon import logs
from executor.proto import executor_pb2 as pb


def record(message: str, **values: object) -> logging.LogRecord:
    made = logging.getLogger("test").makeRecord(
        "test", logging.INFO, "file", 1, message, (), None, extra=logs.fields(**values)
    )
    return made


def test_a_daemon_writes_one_object_a_line_and_no_secret(tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text("s3cret-token\n")
    secret = [("authorization", "Bearer s3cret-token")]
    with (
        serving("--log-format", "json", "--token-file", str(token)) as daemon,
        stub_of(daemon.address) as stub,
    ):
        stub.RegisterProgram(register_request(PROGRAM), metadata=secret)
        stub.Evaluate(evaluate_request("nonsense_assembly", "request-1"), metadata=secret)
        with pytest.raises(grpc.RpcError):
            stub.Evaluate(evaluate_request("nonsense_assembly", "request-2"))
        with pytest.raises(grpc.RpcError):
            stub.Evaluate(pb.EvaluateRequest(digest="x" * 100_000), metadata=secret)
        assert until(lambda: daemon.log().count("Evaluate") == 3, 5)
        written = daemon.log()
    lines = [json.loads(line) for line in written.splitlines()]
    assert all({"time", "level", "message"} <= line.keys() for line in lines)
    judged = next(line for line in lines if line.get("request_id") == "request-1")
    assert judged["verdict"] == "ASSEMBLE_ERROR"
    assert judged["digest"] == PROGRAM.digest
    assert judged["seconds"] > 0
    assert "Evaluate UNAUTHENTICATED" in [line["message"] for line in lines]
    assert "s3cret" not in written
    assert "nonsense_assembly" not in written
    assert SOURCE.splitlines()[1] not in written
    assert max(map(len, written.splitlines())) < 1000, "a caller's words are cut"


def test_lines_of_a_piece_of_work_carry_its_names() -> None:
    formatter = logs.JsonFormatter()
    with logs.about(request_id="r", digest=None):
        inside = json.loads(formatter.format(record("hello", verdict="OK")))
    outside = json.loads(formatter.format(record("hello")))
    assert (inside["request_id"], inside["verdict"]) == ("r", "OK")
    assert "digest" not in inside, "what is not known is left out"
    assert "request_id" not in outside


def test_text_lines_stay_lines_whatever_callers_send() -> None:
    line = logs.TextFormatter().format(record("hello", request_id='a\n2026 ERROR "b'))
    assert line.endswith(r'INFO hello request_id="a\n2026 ERROR \"b"')
    assert "\n" not in line


def test_tracebacks_stay_on_the_line_of_their_object() -> None:
    try:
        raise ValueError("broken")
    except ValueError as error:
        failed = record("an evaluation failed")
        failed.exc_info = (type(error), error, error.__traceback__)
    line = logs.JsonFormatter().format(failed)
    assert "\n" not in line
    assert "ValueError: broken" in json.loads(line)["error"]
