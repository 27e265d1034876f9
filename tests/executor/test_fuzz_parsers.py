"""Parsers of what strangers send: requests, and objects that were made of their listings."""

from __future__ import annotations

import subprocess

import pytest
from google.protobuf.message import DecodeError
from hypothesis import given, settings
from hypothesis import strategies as st

from executor import wire
from executor.engine import elf
from executor.proto import executor_pb2 as pb
from executor.types import Precision, Program, TestCase
from executor.wire import RequestError

PROGRAM = wire.to_program(Program("int main(void) {}", (TestCase("a", b"1", b"2"),), ("-O3",)))
REQUEST = wire.to_evaluate_request("0" * 64, "main:\n", Precision(3), request_id="x")
CASES = [
    pytest.param(150, id="short"),
    pytest.param(10_000, id="long", marks=pytest.mark.slow),
]
# (place, new byte, whether it is inserted); places wrap around.
EDITS = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255), st.booleans()), max_size=9)


def edited(data: bytes, edits: list[tuple[int, int, bool]]) -> bytes:
    changed = bytearray(data)
    for place, value, insert in edits:
        at = place % len(changed)
        changed[at : at if insert else at + 1] = bytes([value])
    return bytes(changed)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("cases", CASES)
def test_any_bytes_are_a_request_or_refused_as_one(cases: int) -> None:
    @settings(max_examples=cases, deadline=None)
    @given(st.sampled_from([PROGRAM, REQUEST]), EDITS, st.binary(max_size=60), st.booleans())
    def one(whole: pb.Program, edits: list[tuple[int, int, bool]], noise: bytes, raw: bool) -> None:
        data = noise if raw else edited(whole.SerializeToString(), edits)
        try:
            program = wire.from_program(pb.Program.FromString(data))
            assert wire.to_program(program).tests
        except (RequestError, DecodeError):
            pass
        try:
            precision, protocol = wire.check_evaluate_request(pb.EvaluateRequest.FromString(data))
            assert precision.max_pairs >= 0
            assert protocol in ("paired", "paper")
        except (RequestError, DecodeError):
            pass

    one()


@pytest.fixture(scope="module")
def objects(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    made = []
    for k, text in enumerate(
        ["int main(void){return 3;}", "int x[9]; int main(void){return x[2];}"]
    ):
        target = tmp_path_factory.mktemp("object") / f"{k}.o"
        words = ["gcc", "-O2", "-c", "-x", "c", "-o", str(target), "-"]
        subprocess.run(words, input=text.encode(), check=True)
        made.append(target.read_bytes())
    return made


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("cases", CASES)
def test_damaged_objects_are_compared_without_an_error(objects: list[bytes], cases: int) -> None:
    @settings(max_examples=cases, deadline=None)
    @given(st.sampled_from(objects), EDITS, st.integers(0, 1 << 20))
    def one(whole: bytes, edits: list[tuple[int, int, bool]], cut: int) -> None:
        damaged = edited(whole, edits)
        assert elf.identical(damaged, whole) in (True, False)
        assert elf.identical(damaged[: cut % len(damaged)], whole) is False

    one()
    assert elf.identical(objects[0], objects[0])
    assert not elf.identical(objects[0], objects[1])


def test_an_object_far_larger_than_the_other_is_not_read(objects: list[bytes]) -> None:
    assert not elf.identical(objects[0] + bytes(1 << 20), objects[0])
