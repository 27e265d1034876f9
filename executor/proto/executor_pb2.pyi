import datetime

from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TestKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TEST_KIND_UNSPECIFIED: _ClassVar[TestKind]
    TEST_KIND_REWARD: _ClassVar[TestKind]
    TEST_KIND_HELD_OUT: _ClassVar[TestKind]
    TEST_KIND_TIMING: _ClassVar[TestKind]

class Verdict(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    VERDICT_UNSPECIFIED: _ClassVar[Verdict]
    VERDICT_OK: _ClassVar[Verdict]
    VERDICT_ASSEMBLE_ERROR: _ClassVar[Verdict]
    VERDICT_LINK_ERROR: _ClassVar[Verdict]
    VERDICT_WRONG_ANSWER: _ClassVar[Verdict]
    VERDICT_RUNTIME_ERROR: _ClassVar[Verdict]
    VERDICT_TIME_LIMIT: _ClassVar[Verdict]
    VERDICT_MEMORY_LIMIT: _ClassVar[Verdict]
    VERDICT_OUTPUT_LIMIT: _ClassVar[Verdict]
    VERDICT_SECURITY_VIOLATION: _ClassVar[Verdict]
    VERDICT_FLAKY: _ClassVar[Verdict]

class Protocol(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROTOCOL_UNSPECIFIED: _ClassVar[Protocol]
    PROTOCOL_PAIRED: _ClassVar[Protocol]
    PROTOCOL_PAPER: _ClassVar[Protocol]
TEST_KIND_UNSPECIFIED: TestKind
TEST_KIND_REWARD: TestKind
TEST_KIND_HELD_OUT: TestKind
TEST_KIND_TIMING: TestKind
VERDICT_UNSPECIFIED: Verdict
VERDICT_OK: Verdict
VERDICT_ASSEMBLE_ERROR: Verdict
VERDICT_LINK_ERROR: Verdict
VERDICT_WRONG_ANSWER: Verdict
VERDICT_RUNTIME_ERROR: Verdict
VERDICT_TIME_LIMIT: Verdict
VERDICT_MEMORY_LIMIT: Verdict
VERDICT_OUTPUT_LIMIT: Verdict
VERDICT_SECURITY_VIOLATION: Verdict
VERDICT_FLAKY: Verdict
PROTOCOL_UNSPECIFIED: Protocol
PROTOCOL_PAIRED: Protocol
PROTOCOL_PAPER: Protocol

class TestCase(_message.Message):
    __slots__ = ("name", "stdin", "expected", "kind", "arguments", "files", "weight", "outputs")
    NAME_FIELD_NUMBER: _ClassVar[int]
    STDIN_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    FILES_FIELD_NUMBER: _ClassVar[int]
    WEIGHT_FIELD_NUMBER: _ClassVar[int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    name: str
    stdin: bytes
    expected: bytes
    kind: TestKind
    arguments: _containers.RepeatedScalarFieldContainer[str]
    files: _containers.RepeatedCompositeFieldContainer[InputFile]
    weight: float
    outputs: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, name: _Optional[str] = ..., stdin: _Optional[bytes] = ..., expected: _Optional[bytes] = ..., kind: _Optional[_Union[TestKind, str]] = ..., arguments: _Optional[_Iterable[str]] = ..., files: _Optional[_Iterable[_Union[InputFile, _Mapping]]] = ..., weight: _Optional[float] = ..., outputs: _Optional[_Iterable[str]] = ...) -> None: ...

class InputFile(_message.Message):
    __slots__ = ("name", "content")
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    name: str
    content: bytes
    def __init__(self, name: _Optional[str] = ..., content: _Optional[bytes] = ...) -> None: ...

class Program(_message.Message):
    __slots__ = ("source", "tests", "flags", "run_limit")
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    TESTS_FIELD_NUMBER: _ClassVar[int]
    FLAGS_FIELD_NUMBER: _ClassVar[int]
    RUN_LIMIT_FIELD_NUMBER: _ClassVar[int]
    source: str
    tests: _containers.RepeatedCompositeFieldContainer[TestCase]
    flags: _containers.RepeatedScalarFieldContainer[str]
    run_limit: _duration_pb2.Duration
    def __init__(self, source: _Optional[str] = ..., tests: _Optional[_Iterable[_Union[TestCase, _Mapping]]] = ..., flags: _Optional[_Iterable[str]] = ..., run_limit: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class RegisterProgramRequest(_message.Message):
    __slots__ = ("program",)
    PROGRAM_FIELD_NUMBER: _ClassVar[int]
    program: Program
    def __init__(self, program: _Optional[_Union[Program, _Mapping]] = ...) -> None: ...

class RegisterProgramResponse(_message.Message):
    __slots__ = ("digest", "listing", "expected", "endings", "ignores_input")
    DIGEST_FIELD_NUMBER: _ClassVar[int]
    LISTING_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_FIELD_NUMBER: _ClassVar[int]
    ENDINGS_FIELD_NUMBER: _ClassVar[int]
    IGNORES_INPUT_FIELD_NUMBER: _ClassVar[int]
    digest: str
    listing: str
    expected: _containers.RepeatedScalarFieldContainer[bytes]
    endings: _containers.RepeatedCompositeFieldContainer[Ending]
    ignores_input: bool
    def __init__(self, digest: _Optional[str] = ..., listing: _Optional[str] = ..., expected: _Optional[_Iterable[bytes]] = ..., endings: _Optional[_Iterable[_Union[Ending, _Mapping]]] = ..., ignores_input: _Optional[bool] = ...) -> None: ...

class Ending(_message.Message):
    __slots__ = ("exit_status", "standard_error")
    EXIT_STATUS_FIELD_NUMBER: _ClassVar[int]
    STANDARD_ERROR_FIELD_NUMBER: _ClassVar[int]
    exit_status: int
    standard_error: bytes
    def __init__(self, exit_status: _Optional[int] = ..., standard_error: _Optional[bytes] = ...) -> None: ...

class Precision(_message.Message):
    __slots__ = ("max_pairs", "half_width", "layouts")
    MAX_PAIRS_FIELD_NUMBER: _ClassVar[int]
    HALF_WIDTH_FIELD_NUMBER: _ClassVar[int]
    LAYOUTS_FIELD_NUMBER: _ClassVar[int]
    max_pairs: int
    half_width: float
    layouts: int
    def __init__(self, max_pairs: _Optional[int] = ..., half_width: _Optional[float] = ..., layouts: _Optional[int] = ...) -> None: ...

class EvaluateRequest(_message.Message):
    __slots__ = ("digest", "assembly", "request_id", "protocol", "precision")
    DIGEST_FIELD_NUMBER: _ClassVar[int]
    ASSEMBLY_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    PROTOCOL_FIELD_NUMBER: _ClassVar[int]
    PRECISION_FIELD_NUMBER: _ClassVar[int]
    digest: str
    assembly: str
    request_id: str
    protocol: Protocol
    precision: Precision
    def __init__(self, digest: _Optional[str] = ..., assembly: _Optional[str] = ..., request_id: _Optional[str] = ..., protocol: _Optional[_Union[Protocol, str]] = ..., precision: _Optional[_Union[Precision, _Mapping]] = ...) -> None: ...

class EvaluateResponse(_message.Message):
    __slots__ = ("evaluation",)
    EVALUATION_FIELD_NUMBER: _ClassVar[int]
    evaluation: Evaluation
    def __init__(self, evaluation: _Optional[_Union[Evaluation, _Mapping]] = ...) -> None: ...

class Samples(_message.Message):
    __slots__ = ("baseline_seconds", "candidate_seconds", "discarded_pairs", "layout_pairs")
    BASELINE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    CANDIDATE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    DISCARDED_PAIRS_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_PAIRS_FIELD_NUMBER: _ClassVar[int]
    baseline_seconds: _containers.RepeatedScalarFieldContainer[float]
    candidate_seconds: _containers.RepeatedScalarFieldContainer[float]
    discarded_pairs: int
    layout_pairs: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, baseline_seconds: _Optional[_Iterable[float]] = ..., candidate_seconds: _Optional[_Iterable[float]] = ..., discarded_pairs: _Optional[int] = ..., layout_pairs: _Optional[_Iterable[int]] = ...) -> None: ...

class LayoutTiming(_message.Message):
    __slots__ = ("step", "speedup", "pairs")
    STEP_FIELD_NUMBER: _ClassVar[int]
    SPEEDUP_FIELD_NUMBER: _ClassVar[int]
    PAIRS_FIELD_NUMBER: _ClassVar[int]
    step: int
    speedup: float
    pairs: int
    def __init__(self, step: _Optional[int] = ..., speedup: _Optional[float] = ..., pairs: _Optional[int] = ...) -> None: ...

class TestResult(_message.Message):
    __slots__ = ("name", "kind", "verdict", "evidence", "speedup", "ci_low", "ci_high", "resolved", "samples")
    NAME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    SPEEDUP_FIELD_NUMBER: _ClassVar[int]
    CI_LOW_FIELD_NUMBER: _ClassVar[int]
    CI_HIGH_FIELD_NUMBER: _ClassVar[int]
    RESOLVED_FIELD_NUMBER: _ClassVar[int]
    SAMPLES_FIELD_NUMBER: _ClassVar[int]
    name: str
    kind: TestKind
    verdict: Verdict
    evidence: str
    speedup: float
    ci_low: float
    ci_high: float
    resolved: bool
    samples: Samples
    def __init__(self, name: _Optional[str] = ..., kind: _Optional[_Union[TestKind, str]] = ..., verdict: _Optional[_Union[Verdict, str]] = ..., evidence: _Optional[str] = ..., speedup: _Optional[float] = ..., ci_low: _Optional[float] = ..., ci_high: _Optional[float] = ..., resolved: _Optional[bool] = ..., samples: _Optional[_Union[Samples, _Mapping]] = ...) -> None: ...

class Evaluation(_message.Message):
    __slots__ = ("verdict", "evidence", "tests_passed", "tests_total", "reward_passed", "reward_total", "speedup", "ci_low", "ci_high", "resolved", "identical", "overfit", "isolation", "pairs", "elapsed", "per_test", "fingerprint", "running", "layouts")
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    TESTS_PASSED_FIELD_NUMBER: _ClassVar[int]
    TESTS_TOTAL_FIELD_NUMBER: _ClassVar[int]
    REWARD_PASSED_FIELD_NUMBER: _ClassVar[int]
    REWARD_TOTAL_FIELD_NUMBER: _ClassVar[int]
    SPEEDUP_FIELD_NUMBER: _ClassVar[int]
    CI_LOW_FIELD_NUMBER: _ClassVar[int]
    CI_HIGH_FIELD_NUMBER: _ClassVar[int]
    RESOLVED_FIELD_NUMBER: _ClassVar[int]
    IDENTICAL_FIELD_NUMBER: _ClassVar[int]
    OVERFIT_FIELD_NUMBER: _ClassVar[int]
    ISOLATION_FIELD_NUMBER: _ClassVar[int]
    PAIRS_FIELD_NUMBER: _ClassVar[int]
    ELAPSED_FIELD_NUMBER: _ClassVar[int]
    PER_TEST_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    RUNNING_FIELD_NUMBER: _ClassVar[int]
    LAYOUTS_FIELD_NUMBER: _ClassVar[int]
    verdict: Verdict
    evidence: str
    tests_passed: int
    tests_total: int
    reward_passed: int
    reward_total: int
    speedup: float
    ci_low: float
    ci_high: float
    resolved: bool
    identical: bool
    overfit: bool
    isolation: str
    pairs: int
    elapsed: _duration_pb2.Duration
    per_test: _containers.RepeatedCompositeFieldContainer[TestResult]
    fingerprint: str
    running: _duration_pb2.Duration
    layouts: _containers.RepeatedCompositeFieldContainer[LayoutTiming]
    def __init__(self, verdict: _Optional[_Union[Verdict, str]] = ..., evidence: _Optional[str] = ..., tests_passed: _Optional[int] = ..., tests_total: _Optional[int] = ..., reward_passed: _Optional[int] = ..., reward_total: _Optional[int] = ..., speedup: _Optional[float] = ..., ci_low: _Optional[float] = ..., ci_high: _Optional[float] = ..., resolved: _Optional[bool] = ..., identical: _Optional[bool] = ..., overfit: _Optional[bool] = ..., isolation: _Optional[str] = ..., pairs: _Optional[int] = ..., elapsed: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., per_test: _Optional[_Iterable[_Union[TestResult, _Mapping]]] = ..., fingerprint: _Optional[str] = ..., running: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., layouts: _Optional[_Iterable[_Union[LayoutTiming, _Mapping]]] = ...) -> None: ...

class ProfileRequest(_message.Message):
    __slots__ = ("digest", "assembly")
    DIGEST_FIELD_NUMBER: _ClassVar[int]
    ASSEMBLY_FIELD_NUMBER: _ClassVar[int]
    digest: str
    assembly: str
    def __init__(self, digest: _Optional[str] = ..., assembly: _Optional[str] = ...) -> None: ...

class ProfileResponse(_message.Message):
    __slots__ = ("profile",)
    PROFILE_FIELD_NUMBER: _ClassVar[int]
    profile: Profile
    def __init__(self, profile: _Optional[_Union[Profile, _Mapping]] = ...) -> None: ...

class LineShare(_message.Message):
    __slots__ = ("line", "own", "calls")
    LINE_FIELD_NUMBER: _ClassVar[int]
    OWN_FIELD_NUMBER: _ClassVar[int]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    line: int
    own: float
    calls: float
    def __init__(self, line: _Optional[int] = ..., own: _Optional[float] = ..., calls: _Optional[float] = ...) -> None: ...

class FunctionShare(_message.Message):
    __slots__ = ("name", "share")
    NAME_FIELD_NUMBER: _ClassVar[int]
    SHARE_FIELD_NUMBER: _ClassVar[int]
    name: str
    share: float
    def __init__(self, name: _Optional[str] = ..., share: _Optional[float] = ...) -> None: ...

class Profile(_message.Message):
    __slots__ = ("available", "reason", "samples", "period", "line_count", "lines", "libraries", "other")
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SAMPLES_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    LINE_COUNT_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    LIBRARIES_FIELD_NUMBER: _ClassVar[int]
    OTHER_FIELD_NUMBER: _ClassVar[int]
    available: bool
    reason: str
    samples: int
    period: _duration_pb2.Duration
    line_count: int
    lines: _containers.RepeatedCompositeFieldContainer[LineShare]
    libraries: _containers.RepeatedCompositeFieldContainer[FunctionShare]
    other: float
    def __init__(self, available: _Optional[bool] = ..., reason: _Optional[str] = ..., samples: _Optional[int] = ..., period: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., line_count: _Optional[int] = ..., lines: _Optional[_Iterable[_Union[LineShare, _Mapping]]] = ..., libraries: _Optional[_Iterable[_Union[FunctionShare, _Mapping]]] = ..., other: _Optional[float] = ...) -> None: ...

class DescribeRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DescribeResponse(_message.Message):
    __slots__ = ("fingerprint", "compiler", "cpu", "kernel", "isolation", "isolation_level", "slots", "version", "floor", "queued", "queue_limit")
    class IsolationEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: bool
        def __init__(self, key: _Optional[str] = ..., value: _Optional[bool] = ...) -> None: ...
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    COMPILER_FIELD_NUMBER: _ClassVar[int]
    CPU_FIELD_NUMBER: _ClassVar[int]
    KERNEL_FIELD_NUMBER: _ClassVar[int]
    ISOLATION_FIELD_NUMBER: _ClassVar[int]
    ISOLATION_LEVEL_FIELD_NUMBER: _ClassVar[int]
    SLOTS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    FLOOR_FIELD_NUMBER: _ClassVar[int]
    QUEUED_FIELD_NUMBER: _ClassVar[int]
    QUEUE_LIMIT_FIELD_NUMBER: _ClassVar[int]
    fingerprint: str
    compiler: str
    cpu: str
    kernel: str
    isolation: _containers.ScalarMap[str, bool]
    isolation_level: str
    slots: int
    version: str
    floor: _duration_pb2.Duration
    queued: int
    queue_limit: int
    def __init__(self, fingerprint: _Optional[str] = ..., compiler: _Optional[str] = ..., cpu: _Optional[str] = ..., kernel: _Optional[str] = ..., isolation: _Optional[_Mapping[str, bool]] = ..., isolation_level: _Optional[str] = ..., slots: _Optional[int] = ..., version: _Optional[str] = ..., floor: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., queued: _Optional[int] = ..., queue_limit: _Optional[int] = ...) -> None: ...
