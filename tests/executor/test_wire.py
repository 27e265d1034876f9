"""Messages carry the dataclasses without loss, through real bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor import wire
from executor.proto import executor_pb2 as pb
from executor.types import (
    MAX_LAYOUTS,
    MAX_TESTS,
    Evaluation,
    HostInfo,
    LayoutTiming,
    Precision,
    Profile,
    Program,
    Registered,
    Samples,
    TestCase,
    TestKind,
    TestResult,
    Verdict,
)

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
NUMBER = st.floats(allow_nan=False)
POSITIVE = st.floats(min_value=0, max_value=1e6)
COUNT = st.integers(0, 2**31 - 1)
# Durations hold whole nanoseconds; up to a week these are exact in a float to half of one.
SECONDS = st.integers(0, 10**12).map(lambda nanoseconds: nanoseconds / 1e9)

WORD = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=20)
FILES = st.dictionaries(
    WORD.filter(lambda name: name not in ("", ".", "..") and "/" not in name),
    st.binary(max_size=30),
    max_size=3,
).map(lambda files: tuple(files.items()))
PROGRAMS = st.builds(
    Program,
    source=TEXT.filter(str.strip),
    tests=st.lists(
        st.builds(
            TestCase,
            name=TEXT,
            stdin=st.binary(max_size=30),
            expected=st.none() | st.binary(max_size=30),
            kind=st.sampled_from(TestKind),
            arguments=st.lists(WORD, max_size=3).map(tuple),
            files=FILES,
            weight=st.floats(min_value=1e-3, max_value=1e6),
            outputs=FILES.map(lambda files: tuple(name for name, _ in files)),
        ).map(lambda test: replace(test, expected=None) if test.outputs else test),
        min_size=1,
        max_size=5,
        unique_by=lambda test: test.name,
    ).map(tuple),
    flags=st.lists(TEXT, max_size=3).map(tuple),
)
SAMPLES = st.builds(
    Samples,
    baseline=st.lists(POSITIVE, max_size=5).map(tuple),
    candidate=st.lists(POSITIVE, max_size=5).map(tuple),
    discarded=COUNT,
    layout_pairs=st.lists(COUNT, max_size=3).map(tuple),
)
LAYOUTS = st.builds(LayoutTiming, step=COUNT, speedup=NUMBER, pairs=COUNT)
RESULTS = st.builds(
    TestResult,
    name=TEXT,
    kind=st.sampled_from(TestKind),
    verdict=st.sampled_from(Verdict),
    evidence=TEXT,
    speedup=st.none() | NUMBER,
    ci_low=st.none() | NUMBER,
    ci_high=st.none() | NUMBER,
    resolved=st.none() | st.booleans(),
    samples=st.none() | SAMPLES,
)
EVALUATIONS = st.builds(
    Evaluation,
    verdict=st.sampled_from(Verdict),
    evidence=TEXT,
    tests_passed=COUNT,
    tests_total=COUNT,
    reward_passed=COUNT,
    reward_total=COUNT,
    speedup=st.none() | NUMBER,
    ci_low=st.none() | NUMBER,
    ci_high=st.none() | NUMBER,
    resolved=st.booleans(),
    identical=st.booleans(),
    overfit=st.booleans(),
    isolation=TEXT,
    pairs=COUNT,
    seconds=SECONDS,
    per_test=st.lists(RESULTS, max_size=3).map(tuple),
    fingerprint=TEXT,
    running_seconds=SECONDS,
    layouts=st.lists(LAYOUTS, max_size=3).map(tuple),
)
SHARE = st.floats(0, 1)
PROFILES = st.builds(
    lambda shares, **rest: Profile(
        lines=tuple(own for own, _ in shares), calls=tuple(calls for _, calls in shares), **rest
    ),
    shares=st.lists(st.tuples(SHARE, SHARE), max_size=5),
    available=st.booleans(),
    reason=TEXT,
    samples=COUNT,
    period_seconds=SECONDS,
    libraries=st.lists(st.tuples(TEXT, SHARE), max_size=3).map(tuple),
    other=SHARE,
)
HOSTS = st.builds(
    HostInfo,
    version=TEXT,
    fingerprint=TEXT,
    compiler=TEXT,
    cpu=TEXT,
    kernel=TEXT,
    isolation=st.dictionaries(TEXT, st.booleans(), max_size=4),
    level=TEXT,
    slots=COUNT,
    floor_seconds=st.none() | SECONDS,
)


def over_the_wire(message: Any) -> Any:
    return type(message).FromString(message.SerializeToString())


@given(PROGRAMS)
def test_programs_keep_their_content_and_so_their_digest(program: Program) -> None:
    back = wire.from_program(over_the_wire(wire.to_program(program)))
    assert back == program
    assert back.digest == program.digest


def test_a_weight_of_one_is_none_and_others_make_another_program() -> None:
    tests = TestCase("a", b""), TestCase("b", b"", weight=2.0), TestCase("b", b"", weight=3.0)
    first, second, third = (Program("int main;", (test,)) for test in tests)
    assert not wire.to_program(first).tests[0].HasField("weight")
    assert len({first.digest, second.digest, third.digest}) == 3
    assert second.digest == Program("int main;", (TestCase("b", b"", weight=2),)).digest
    message = wire.to_program(second)
    message.tests[0].weight = -1.0
    with pytest.raises(wire.RequestError, match=r"program.tests\[0\].weight: -1; give a number"):
        wire.from_program(message)


@given(EVALUATIONS)
def test_evaluations_survive_with_unset_apart_from_zero(evaluation: Evaluation) -> None:
    assert wire.from_evaluation(over_the_wire(wire.to_evaluation(evaluation))) == evaluation


@given(PROFILES)
def test_profiles_survive(profile: Profile) -> None:
    assert wire.from_profile(over_the_wire(wire.to_profile(profile))) == profile


def test_a_profile_of_no_listing_is_apart_from_one_of_an_empty_listing() -> None:
    for assembly in (None, ""):
        message = over_the_wire(wire.to_profile_request("d", assembly))
        assert wire.check_profile_request(message) == assembly
    with pytest.raises(wire.RequestError, match="digest: empty"):
        wire.check_profile_request(pb.ProfileRequest())
    broken = pb.Profile(line_count=1, lines=[pb.LineShare(line=1)])
    with pytest.raises(wire.RequestError, match="line 1 of 1"):
        wire.from_profile(broken)
    with pytest.raises(wire.RequestError, match="at most 200000 lines"):
        wire.from_profile(pb.Profile(line_count=1 << 30))


class _Unread(list[str]):
    """A field of a message that must not be read."""

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("it is read before it is counted")


@pytest.mark.parametrize("field", ["arguments", "files", "outputs"])
def test_very_many_arguments_or_files_are_refused_before_they_are_read(field: str) -> None:
    given = SimpleNamespace(name="a", arguments=[], files=[], outputs=[])
    setattr(given, field, _Unread(["x"] * 1001))
    message: Any = SimpleNamespace(source="int main;", tests=[given])
    with pytest.raises(wire.RequestError, match=rf"tests\[0\]\.{field}: 1001; give at most"):
        wire.from_program(message)


@given(HOSTS)
def test_hosts_survive(info: HostInfo) -> None:
    assert wire.from_host(over_the_wire(wire.to_host(info, 1, 2))) == info


@given(TEXT, TEXT, st.lists(st.binary(max_size=20), max_size=4))
def test_registrations_survive(digest: str, listing: str, expected: list[bytes]) -> None:
    registered = Registered(digest, listing, tuple(expected))
    assert wire.from_registered(over_the_wire(wire.to_registered(registered))) == registered


@given(
    st.integers(0, wire.MAX_PAIRS),
    POSITIVE,
    st.integers(0, MAX_LAYOUTS),
    st.sampled_from(["paired", "paper"]),
)
def test_requests_ask_for_what_was_asked(
    max_pairs: int, half_width: float, layouts: int, protocol: Any
) -> None:
    precision = Precision(max_pairs, half_width, layouts)
    message = wire.to_evaluate_request("d", "ret", precision, protocol, "id")
    assert wire.check_evaluate_request(over_the_wire(message)) == (precision, protocol)


def test_precision_not_set_is_the_default_and_zero_pairs_is_zero() -> None:
    assert wire.from_precision(pb.Precision()) == Precision()
    assert wire.from_precision(pb.Precision(max_pairs=0)).max_pairs == 0


def test_a_request_without_layouts_is_that_of_a_client_that_does_not_know_them() -> None:
    message = wire.to_precision(Precision(5, 0.5))
    fields = [field.name for field, _ in message.ListFields()]
    assert fields == ["max_pairs", "half_width"]
    assert wire.from_precision(pb.Precision(max_pairs=5)).layouts == 0


def test_evidence_that_is_no_unicode_does_not_void_the_answer() -> None:
    evaluation = Evaluation(Verdict.WRONG_ANSWER, evidence="printed \udcff")
    assert over_the_wire(wire.to_evaluation(evaluation)).evidence == "printed ?"


GOOD_TEST = pb.TestCase(name="a", kind=pb.TEST_KIND_REWARD)


def of_test(**fields: Any) -> pb.Program:
    return pb.Program(source="x", tests=[pb.TestCase(kind=pb.TEST_KIND_REWARD, **fields)])


def named(*names: str) -> list[pb.InputFile]:
    return [pb.InputFile(name=name) for name in names]


@pytest.mark.parametrize(
    ("program", "complaint"),
    [
        (pb.Program(tests=[GOOD_TEST]), r"program\.source: empty"),
        (pb.Program(source="x"), r"program\.tests: empty"),
        (pb.Program(source="x", tests=[GOOD_TEST, GOOD_TEST]), r"tests\[1\]\.name: 'a' is rep"),
        (pb.Program(source="x", tests=[pb.TestCase(name="a")]), r"tests\[0\]\.kind: 0 is no"),
        (pb.Program(source="x", tests=[GOOD_TEST] * (MAX_TESTS + 1)), rf"at most {MAX_TESTS}"),
        (of_test(arguments=["a\0"]), r"program\.tests\[0\]\.arguments\[0\]: 'a\\x00' holds a NUL"),
        (
            of_test(arguments=["x" * 40_000] * 2),
            r"tests\[0\]\.arguments: 80002 bytes together; give",
        ),
        (of_test(arguments=[""] * 1001), r"tests\[0\]\.arguments: 1001; give at most 1000"),
        (of_test(files=named("a/b")), r"tests\[0\]\.files\[0\]\.name: 'a/b' is no plain file name"),
        (of_test(files=named("a", "a")), r"tests\[0\]\.files\[1\]\.name: 'a' is repeated"),
        (
            of_test(files=named("x" * 256)),
            r"files\[0\]\.name: 'x+' has 256 bytes; give at most 255",
        ),
        (of_test(files=named(*map(str, range(65)))), r"tests\[0\]\.files: 65; give at most 64"),
        (of_test(outputs=["a", "../b"]), r"tests\[0\]\.outputs\[0\]: '../b' is no plain file name"),
        (of_test(outputs=["a", "a"]), r"tests\[0\]\.outputs\[1\]: 'a' is repeated"),
        (of_test(outputs=["a"], expected=b""), r"tests\[0\]\.expected: given beside outputs"),
    ],
)
def test_malformed_programs_are_refused_by_field(program: pb.Program, complaint: str) -> None:
    with pytest.raises(wire.RequestError, match=complaint):
        wire.from_program(program)


@pytest.mark.parametrize(
    ("request_", "complaint"),
    [
        (pb.EvaluateRequest(), "digest: empty"),
        (pb.EvaluateRequest(digest="d", request_id="x" * 129), "request_id: 129 characters"),
        (pb.EvaluateRequest(digest="d", protocol=9), "protocol: 9"),
        (
            pb.EvaluateRequest(digest="d", precision=pb.Precision(max_pairs=-1)),
            r"precision\.max_pairs: -1",
        ),
        (
            pb.EvaluateRequest(digest="d", precision=pb.Precision(max_pairs=2**31 - 1)),
            r"precision\.max_pairs: 2147483647; .* at most 10000",
        ),
        (
            pb.EvaluateRequest(digest="d", precision=pb.Precision(half_width=float("nan"))),
            r"precision\.half_width: nan",
        ),
        (
            pb.EvaluateRequest(digest="d", precision=pb.Precision(layouts=MAX_LAYOUTS + 1)),
            rf"precision\.layouts: {MAX_LAYOUTS + 1}; .* at most {MAX_LAYOUTS}",
        ),
        (
            pb.EvaluateRequest(digest="d", precision=pb.Precision(layouts=-1)),
            r"precision\.layouts: -1",
        ),
    ],
)
def test_malformed_requests_are_refused_by_field(
    request_: pb.EvaluateRequest, complaint: str
) -> None:
    with pytest.raises(wire.RequestError, match=complaint):
        wire.check_evaluate_request(request_)


def test_a_verdict_from_a_later_version_is_an_error_and_no_verdict() -> None:
    with pytest.raises(wire.RequestError, match="verdict 99"):
        wire.from_evaluation(pb.Evaluation(verdict=99))
