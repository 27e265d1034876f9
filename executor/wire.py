"""Conversion of dataclasses to protobuf messages and back.

`to_*` builds a message, `from_*` reads one. Reading checks what protobuf does not check and
raises `RequestError`, which names the field and the remedy. Nothing is lost in either direction
except the part of a duration below a nanosecond.
"""

from __future__ import annotations

from google.protobuf.duration_pb2 import Duration

from executor.proto import executor_pb2 as pb
from executor.types import (
    MAX_ARGUMENTS,
    MAX_FILES,
    MAX_LAYOUTS,
    MAX_LISTING_LINES,
    MAX_TESTS,
    MAX_WALL_SECONDS,
    Evaluation,
    ExecutorError,
    HostInfo,
    LayoutTiming,
    Precision,
    Profile,
    Program,
    Protocol,
    Registered,
    Samples,
    TestCase,
    TestKind,
    TestResult,
    Verdict,
)

MAX_MESSAGE_BYTES = 64 << 20
"""Largest request or response. A program with its tests has kilobytes to a few megabytes."""
RETRY_PUSHBACK = "grpc-retry-pushback-ms"
"""Trailing metadata of RESOURCE_EXHAUSTED when the queue is full, as in gRPC's own retry design."""
MAX_PAIRS = 10_000
"""Maximum of pairs per test. All runs up to a look are planned at once, which takes memory."""
MAX_REQUEST_ID = 128
"""Length in characters."""


class RequestError(ExecutorError):
    """A message lacks a field or has a value that no correct sender would send."""


# One table for each direction, built from the names: a member that one side lacks is an error at
# import, not a wrong value later.
_KIND_TO_PB = {kind: pb.TestKind.Value(f"TEST_KIND_{kind.name}") for kind in TestKind}
_KIND_FROM_PB = {number: kind for kind, number in _KIND_TO_PB.items()}
_VERDICT_TO_PB = {verdict: pb.Verdict.Value(f"VERDICT_{verdict.name}") for verdict in Verdict}
_VERDICT_FROM_PB = {number: verdict for verdict, number in _VERDICT_TO_PB.items()}
_PROTOCOL_TO_PB: dict[Protocol, pb.Protocol] = {
    "paired": pb.PROTOCOL_PAIRED,
    "paper": pb.PROTOCOL_PAPER,
}
_PROTOCOL_FROM_PB: dict[int, Protocol] = {
    pb.PROTOCOL_UNSPECIFIED: "paired",
    pb.PROTOCOL_PAIRED: "paired",
    pb.PROTOCOL_PAPER: "paper",
}


def _kind(number: int, field: str) -> TestKind:
    if number not in _KIND_FROM_PB:
        names = ", ".join(pb.TestKind.Name(value) for value in _KIND_FROM_PB)
        raise RequestError(f"{field}: {number} is no test kind; set one of {names}")
    return _KIND_FROM_PB[number]


def _verdict(number: int, field: str) -> Verdict:
    if number not in _VERDICT_FROM_PB:
        raise RequestError(f"{field}: verdict {number} is unknown here; upgrade this client")
    return _VERDICT_FROM_PB[number]


def _to_duration(seconds: float) -> Duration:
    duration = Duration()
    duration.FromNanoseconds(round(seconds * 1e9))
    return duration


def _from_duration(duration: Duration) -> float:
    return duration.ToNanoseconds() / 1e9


def _text(words: str) -> str:
    """Evidence may quote output that is not Unicode; such characters are replaced."""
    return words.encode("utf-8", "replace").decode("utf-8")


def to_program(program: Program) -> pb.Program:
    message = pb.Program(source=program.source, flags=program.flags)
    if program.wall_seconds is not None:
        message.run_limit.CopyFrom(_to_duration(program.wall_seconds))
    for test in program.tests:
        message.tests.add(
            name=test.name,
            stdin=test.stdin,
            expected=test.expected,
            kind=_KIND_TO_PB[test.kind],
            arguments=test.arguments,
            files=[pb.InputFile(name=name, content=content) for name, content in test.files],
            weight=None if test.weight == 1 else test.weight,
            outputs=test.outputs,
        )
    return message


def from_program(message: pb.Program) -> Program:
    """Raises RequestError for a missing source, missing tests, a repeated name, an unset kind,
    arguments or files that no run can get, or a limit outside its range.
    """
    if not message.source.strip():
        raise RequestError("program.source: empty; send one C translation unit")
    if not message.tests:
        raise RequestError("program.tests: empty; send at least one test")
    if len(message.tests) > MAX_TESTS:
        raise RequestError(f"program.tests: {len(message.tests)}; send at most {MAX_TESTS}")
    tests: list[TestCase] = []
    names: set[str] = set()
    for index, test in enumerate(message.tests):
        if test.name in names:
            raise RequestError(
                f"program.tests[{index}].name: {test.name!r} is repeated; give each test its own"
            )
        names.add(test.name)
        _refuse_many(f"program.tests[{index}].arguments", len(test.arguments), MAX_ARGUMENTS)
        _refuse_many(f"program.tests[{index}].files", len(test.files), MAX_FILES)
        _refuse_many(f"program.tests[{index}].outputs", len(test.outputs), MAX_FILES)
        read = TestCase(
            name=test.name,
            stdin=test.stdin,
            expected=test.expected if test.HasField("expected") else None,
            kind=_kind(test.kind, f"program.tests[{index}].kind"),
            arguments=tuple(test.arguments),
            files=tuple((file.name, file.content) for file in test.files),
            weight=test.weight if test.HasField("weight") else 1.0,
            outputs=tuple(test.outputs),
        )
        if fault := read.input_fault():
            raise RequestError(f"program.tests[{index}].{fault}")
        tests.append(read)
    limit = _from_duration(message.run_limit) if message.HasField("run_limit") else None
    if limit is not None and not 0 < limit <= MAX_WALL_SECONDS:
        raise RequestError(
            f"program.run_limit: {limit:g} s; set more than 0 and at most {MAX_WALL_SECONDS:g} s"
        )
    return Program(message.source, tuple(tests), tuple(message.flags), limit)


def _refuse_many(field: str, count: int, most: int) -> None:
    """Before they are read: 32 million empty ones fit in a request, and take gigabytes here."""
    if count > most:
        raise RequestError(f"{field}: {count}; give at most {most}")


def to_registered(registered: Registered) -> pb.RegisterProgramResponse:
    return pb.RegisterProgramResponse(
        digest=registered.digest,
        listing=registered.listing,
        expected=registered.expected,
        endings=[
            pb.Ending(exit_status=code, standard_error=errors)
            for code, errors in zip(registered.exit_codes, registered.errors, strict=True)
        ],
        ignores_input=not registered.reads_input,
    )


def from_registered(message: pb.RegisterProgramResponse) -> Registered:
    return Registered(
        digest=message.digest,
        listing=message.listing,
        expected=tuple(message.expected),
        errors=tuple(
            e.standard_error if e.HasField("standard_error") else None for e in message.endings
        ),
        exit_codes=tuple(
            e.exit_status if e.HasField("exit_status") else None for e in message.endings
        ),
        reads_input=not message.ignores_input,
    )


def to_precision(precision: Precision) -> pb.Precision:
    return pb.Precision(
        max_pairs=precision.max_pairs,
        half_width=precision.half_width,
        layouts=precision.layouts,  # 0 is not sent, so that daemons without layouts accept it
    )


def from_precision(message: pb.Precision) -> Precision:
    """Unset fields get their defaults. Raises RequestError for a value outside its range."""
    default = Precision()
    max_pairs = message.max_pairs if message.HasField("max_pairs") else default.max_pairs
    half_width = message.half_width if message.HasField("half_width") else default.half_width
    if not 0 <= max_pairs <= MAX_PAIRS:
        raise RequestError(
            f"precision.max_pairs: {max_pairs}; set 0 (correctness only) or the most pairs to run, "
            f"at most {MAX_PAIRS}"
        )
    if not half_width >= 0:  # also refuses NaN
        raise RequestError(f"precision.half_width: {half_width}; set a number of at least 0")
    if not 0 <= message.layouts <= MAX_LAYOUTS:
        raise RequestError(
            f"precision.layouts: {message.layouts}; set 0 (as the linker places the code) or the "
            f"number of layouts to draw, at most {MAX_LAYOUTS}"
        )
    return Precision(max_pairs=max_pairs, half_width=half_width, layouts=message.layouts)


def to_evaluate_request(
    digest: str,
    assembly: str,
    precision: Precision,
    protocol: Protocol = "paired",
    request_id: str = "",
) -> pb.EvaluateRequest:
    return pb.EvaluateRequest(
        digest=digest,
        assembly=assembly,
        request_id=request_id,
        protocol=_PROTOCOL_TO_PB[protocol],
        precision=to_precision(precision),
    )


def check_evaluate_request(message: pb.EvaluateRequest) -> tuple[Precision, Protocol]:
    """The request's precision and protocol. Raises RequestError for an invalid field."""
    if not message.digest:
        raise RequestError("digest: empty; send the digest that RegisterProgram answered")
    if len(message.request_id) > MAX_REQUEST_ID:
        raise RequestError(
            f"request_id: {len(message.request_id)} characters; send at most {MAX_REQUEST_ID}"
        )
    if message.protocol not in _PROTOCOL_FROM_PB:
        raise RequestError(
            f"protocol: {message.protocol} is unknown; send PROTOCOL_PAIRED or PROTOCOL_PAPER"
        )
    return from_precision(message.precision), _PROTOCOL_FROM_PB[message.protocol]


def _to_samples(samples: Samples | None) -> pb.Samples | None:
    if samples is None:
        return None
    return pb.Samples(
        baseline_seconds=samples.baseline,
        candidate_seconds=samples.candidate,
        discarded_pairs=samples.discarded,
        layout_pairs=samples.layout_pairs,
    )


def _from_samples(message: pb.Samples) -> Samples:
    return Samples(
        baseline=tuple(message.baseline_seconds),
        candidate=tuple(message.candidate_seconds),
        discarded=message.discarded_pairs,
        layout_pairs=tuple(message.layout_pairs),
    )


def to_test_result(result: TestResult) -> pb.TestResult:
    return pb.TestResult(
        name=result.name,
        kind=_KIND_TO_PB[result.kind],
        verdict=_VERDICT_TO_PB[result.verdict],
        evidence=_text(result.evidence),
        speedup=result.speedup,
        ci_low=result.ci_low,
        ci_high=result.ci_high,
        resolved=result.resolved,
        samples=_to_samples(result.samples),
    )


def from_test_result(message: pb.TestResult) -> TestResult:
    return TestResult(
        name=message.name,
        kind=_kind(message.kind, "per_test.kind"),
        verdict=_verdict(message.verdict, "per_test.verdict"),
        evidence=message.evidence,
        speedup=message.speedup if message.HasField("speedup") else None,
        ci_low=message.ci_low if message.HasField("ci_low") else None,
        ci_high=message.ci_high if message.HasField("ci_high") else None,
        resolved=message.resolved if message.HasField("resolved") else None,
        samples=_from_samples(message.samples) if message.HasField("samples") else None,
    )


def to_evaluation(evaluation: Evaluation) -> pb.Evaluation:
    return pb.Evaluation(
        verdict=_VERDICT_TO_PB[evaluation.verdict],
        evidence=_text(evaluation.evidence),
        tests_passed=evaluation.tests_passed,
        tests_total=evaluation.tests_total,
        reward_passed=evaluation.reward_passed,
        reward_total=evaluation.reward_total,
        speedup=evaluation.speedup,
        ci_low=evaluation.ci_low,
        ci_high=evaluation.ci_high,
        resolved=evaluation.resolved,
        identical=evaluation.identical,
        overfit=evaluation.overfit,
        isolation=evaluation.isolation,
        pairs=evaluation.pairs,
        elapsed=_to_duration(evaluation.seconds),
        per_test=[to_test_result(result) for result in evaluation.per_test],
        fingerprint=evaluation.fingerprint,
        running=_to_duration(evaluation.running_seconds),
        layouts=[
            pb.LayoutTiming(step=one.step, speedup=one.speedup, pairs=one.pairs)
            for one in evaluation.layouts
        ],
    )


def from_evaluation(message: pb.Evaluation) -> Evaluation:
    return Evaluation(
        verdict=_verdict(message.verdict, "evaluation.verdict"),
        evidence=message.evidence,
        tests_passed=message.tests_passed,
        tests_total=message.tests_total,
        reward_passed=message.reward_passed,
        reward_total=message.reward_total,
        speedup=message.speedup if message.HasField("speedup") else None,
        ci_low=message.ci_low if message.HasField("ci_low") else None,
        ci_high=message.ci_high if message.HasField("ci_high") else None,
        resolved=message.resolved,
        identical=message.identical,
        overfit=message.overfit,
        isolation=message.isolation,
        pairs=message.pairs,
        seconds=_from_duration(message.elapsed),
        per_test=tuple(from_test_result(result) for result in message.per_test),
        fingerprint=message.fingerprint,
        running_seconds=_from_duration(message.running),
        layouts=tuple(LayoutTiming(one.step, one.speedup, one.pairs) for one in message.layouts),
    )


def to_profile_request(digest: str, assembly: str | None) -> pb.ProfileRequest:
    return pb.ProfileRequest(digest=digest, assembly=assembly)


def check_profile_request(message: pb.ProfileRequest) -> str | None:
    """The listing; None for the baseline's. Raises RequestError for an invalid field."""
    if not message.digest:
        raise RequestError("digest: empty; send the digest that RegisterProgram answered")
    return message.assembly if message.HasField("assembly") else None


def to_profile(profile: Profile) -> pb.Profile:
    return pb.Profile(
        available=profile.available,
        reason=_text(profile.reason),
        samples=profile.samples,
        period=_to_duration(profile.period_seconds),
        line_count=len(profile.lines),
        lines=[
            pb.LineShare(line=i, own=own, calls=calls)
            for i, (own, calls) in enumerate(zip(profile.lines, profile.calls, strict=True))
            if own or calls
        ],
        libraries=[pb.FunctionShare(name=_text(n), share=s) for n, s in profile.libraries],
        other=profile.other,
    )


def from_profile(message: pb.Profile) -> Profile:
    """Raises RequestError for a line outside the listing, and for more lines than one can have."""
    if message.line_count > MAX_LISTING_LINES:
        raise RequestError(
            f"profile.line_count: {message.line_count}; a listing has at most {MAX_LISTING_LINES} "
            "lines; the host is broken"
        )
    own, calls = [0.0] * message.line_count, [0.0] * message.line_count
    for row in message.lines:
        if not 0 <= row.line < message.line_count:
            raise RequestError(
                f"profile.lines: line {row.line} of {message.line_count}; the host is broken"
            )
        own[row.line], calls[row.line] = row.own, row.calls
    return Profile(
        available=message.available,
        reason=message.reason,
        samples=message.samples,
        period_seconds=_from_duration(message.period),
        lines=tuple(own),
        calls=tuple(calls),
        libraries=tuple((row.name, row.share) for row in message.libraries),
        other=message.other,
    )


def to_host(info: HostInfo, queued: int = 0, queue_limit: int = 0) -> pb.DescribeResponse:
    return pb.DescribeResponse(
        fingerprint=info.fingerprint,
        compiler=info.compiler,
        cpu=info.cpu,
        kernel=info.kernel,
        isolation=info.isolation,
        isolation_level=info.level,
        slots=info.slots,
        version=info.version,
        floor=None if info.floor_seconds is None else _to_duration(info.floor_seconds),
        queued=queued,
        queue_limit=queue_limit,
    )


def from_host(message: pb.DescribeResponse) -> HostInfo:
    return HostInfo(
        version=message.version,
        fingerprint=message.fingerprint,
        compiler=message.compiler,
        cpu=message.cpu,
        kernel=message.kernel,
        isolation=dict(message.isolation),
        level=message.isolation_level,
        slots=message.slots,
        floor_seconds=_from_duration(message.floor) if message.HasField("floor") else None,
    )
