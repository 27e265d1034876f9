"""The executor's data types: requests and results.

Pure data, no I/O and no transport. `executor.engine` produces these values, `executor.wire`
converts them to protobuf messages and back, clients read them.

Units: every duration is in seconds (float), every size in bytes.
"""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

REMEASURE_ABOVE = 20.0
"""A speedup above this is measured again, and the second result counts."""

MAX_WALL_SECONDS = 60.0
"""Maximum of `Program.wall_seconds`."""

MAX_LISTING_LINES = 200_000
"""Maximum of a listing's lines."""

MAX_ARGUMENTS = 1000
"""Maximum of a test's arguments."""
MAX_ARGUMENT_BYTES = 64 << 10
"""Maximum of a test's arguments together, each with the byte that ends it."""
MAX_WEIGHT = 1e6
"""Maximum of a test's weight."""
MAX_FILES = 64
"""Maximum of a test's files and of its outputs. The sizes of files are limited by a request's."""
MAX_LAYOUTS = 16
"""Maximum of `Precision.layouts`."""
REPORTED_LAYOUTS = 4
"""`Precision.layouts` of figures that are reported: each place of a cache line once."""
MAX_FILE_NAME = 255
"""Maximum of a file name, in bytes, as of Linux."""


class Verdict(enum.StrEnum):
    """The outcome of a candidate. Faults of the executor are exceptions, never verdicts."""

    OK = "OK"
    ASSEMBLE_ERROR = "ASSEMBLE_ERROR"
    LINK_ERROR = "LINK_ERROR"
    WRONG_ANSWER = "WRONG_ANSWER"
    RUNTIME_ERROR = "RUNTIME_ERROR"
    TIME_LIMIT = "TIME_LIMIT"
    MEMORY_LIMIT = "MEMORY_LIMIT"
    OUTPUT_LIMIT = "OUTPUT_LIMIT"
    SECURITY_VIOLATION = "SECURITY_VIOLATION"
    FLAKY = "FLAKY"


class TestKind(enum.StrEnum):
    """What a test is for.

    REWARD decides correctness during training. HELD_OUT does not affect the policy's reward; a
    candidate that passes REWARD and fails HELD_OUT is `overfit`. TIMING is checked like the others
    and timed. A program without TIMING tests is timed on at most ten of its REWARD tests, the
    heaviest and longest ones (of its HELD_OUT tests if it has no others).
    """

    __test__ = False  # not a pytest class

    REWARD = "reward"
    HELD_OUT = "held_out"
    TIMING = "timing"


@dataclass(frozen=True, slots=True)
class TestCase:
    """One input: what a run reads, and what it must print.

    expected: its output; None: what the program's own -O0 build prints and writes. arguments:
    `argv[1:]`; `argv[0]` is always "program". files: plain name and content of the files in the
    working folder of the run, which it can read and not change; kept sorted by name. outputs: plain
    names of the files there that the run may write, kept sorted; they are there before it, empty or
    with the content of the file of that name, and what they hold after it is compared like what it
    prints (see `executor.common.outputs.written`). A test with outputs has no `expected`. weight:
    of the test in the speedup, which is a weighted geometric mean. `input_fault` says which are
    valid.
    """

    __test__ = False

    name: str
    stdin: bytes
    expected: bytes | None = None
    kind: TestKind = TestKind.REWARD
    arguments: tuple[str, ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()
    weight: float = 1.0
    outputs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.outputs:
            object.__setattr__(self, "outputs", tuple(sorted(self.outputs)))
        if self.files:
            object.__setattr__(self, "files", tuple(sorted(self.files)))

    @property
    def beside_stdin(self) -> tuple[object, ...]:
        """What its run gets beside standard input; an input fits only what it was written for."""
        return self.arguments, self.files, self.outputs

    def input_fault(self) -> str:
        """Why no run can get these arguments, files and outputs, or no test this weight, as `field:
        value; remedy`; else ""."""
        if not 0 < self.weight <= MAX_WEIGHT:  # also refuses NaN
            return f"weight: {self.weight:g}; give a number above 0, at most {MAX_WEIGHT:g}"
        if len(self.arguments) > MAX_ARGUMENTS:
            return f"arguments: {len(self.arguments)}; give at most {MAX_ARGUMENTS}"
        for index, word in enumerate(self.arguments):
            if "\0" in word or not _is_text(word):
                return (
                    f"arguments[{index}]: {word!r} holds a NUL byte or is not UTF-8; give text "
                    "without them, or put it into a file"
                )
        size = sum(len(word.encode()) + 1 for word in self.arguments)
        if size > MAX_ARGUMENT_BYTES:
            return (
                f"arguments: {size} bytes together; give at most {MAX_ARGUMENT_BYTES}, and the "
                "rest on standard input or in a file"
            )
        if self.outputs and self.expected is not None:
            return (
                "expected: given beside outputs; leave it out, then the program's own build "
                "without optimisation gives what is printed and written"
            )
        return _names_fault("files", ".name", [name for name, _ in self.files]) or _names_fault(
            "outputs", "", self.outputs
        )


def _names_fault(field: str, part: str, names: Sequence[str]) -> str:
    """What is wrong with names, which are sorted, of files in one folder; else ""."""
    if len(names) > MAX_FILES:
        return f"{field}: {len(names)}; give at most {MAX_FILES}"
    for index, name in enumerate(names):
        where = f"{field}[{index}]{part}"
        if name in ("", ".", "..") or "/" in name or "\0" in name or not _is_text(name):
            return f"{where}: {name!r} is no plain file name; give one without / and NUL, in UTF-8"
        if len(name.encode()) > MAX_FILE_NAME:
            return f"{where}: {name!r} has {len(name.encode())} bytes; give at most {MAX_FILE_NAME}"
        if index and name == names[index - 1]:
            return f"{where}: {name!r} is repeated; give each file its own"
    return ""


def _is_text(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Program:
    """A C program, the flags of its baseline build, and its tests.

    wall_seconds: limit for one run of the baseline, both wall time and processor time; at most
    MAX_WALL_SECONDS. None: the executor's own limit (`Limits`).
    """

    source: str
    tests: tuple[TestCase, ...]
    flags: tuple[str, ...] = ("-O3",)
    wall_seconds: float | None = None

    @property
    def digest(self) -> str:
        """Content key (hex SHA-256): equal programs have equal digests everywhere."""
        h = hashlib.sha256()

        def put(part: bytes) -> None:
            h.update(len(part).to_bytes(8, "little"))
            h.update(part)

        put(self.source.encode())
        for flag in self.flags:
            put(flag.encode())
        for test in self.tests:
            put(test.name.encode())
            put(test.kind.value.encode())
            put(test.stdin)
            put(b"\0" if test.expected is None else b"\1" + test.expected)
        if self.wall_seconds is not None:  # programs without it keep the digests they had
            put(b"wall_seconds" + repr(float(self.wall_seconds)).encode())
        for index, test in enumerate(self.tests):
            if test.arguments or test.files:  # the same for tests without them
                put(f"test {index}: {len(test.arguments)}, {len(test.files)}".encode())
                for word in test.arguments:
                    put(word.encode())
                for name, content in test.files:
                    put(name.encode())
                    put(content)
            if test.outputs:
                put(f"test {index}: outputs {len(test.outputs)}".encode())
                for name in test.outputs:
                    put(name.encode())
            if test.weight != 1:
                put(f"test {index}: weight {float(test.weight)!r}".encode())
        return h.hexdigest()


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one run of a candidate may use."""

    wall_seconds: float = 5.0
    cpu_seconds: float = 5.0
    memory_bytes: int = 512 << 20
    output_bytes: int = 4 << 20
    processes: int = 16


@dataclass(frozen=True, slots=True)
class Precision:
    """How precisely to time. The interval is a two-sided 95 % one.

    Timing looks at the interval after preset numbers of pairs per test, up to `max_pairs`. It
    stops when the half-width of the interval of log-speedup is at most `half_width`. With
    `max_pairs` 0 nothing is timed (correctness only).

    layouts: at how many places in memory the code is timed, at most MAX_LAYOUTS. Each is drawn anew
    for each evaluation; baseline and candidate get the same padding before their code. The pairs
    are divided among the layouts, the speedup is the mean over them, and the interval covers their
    spread too; with two layouts it is very wide. 0: once, as the linker places both.
    """

    max_pairs: int = 40
    half_width: float = 0.01
    layouts: int = 0


@dataclass(frozen=True, slots=True)
class Samples:
    """Seconds of interleaved runs, pair by pair: baseline[i] ran next to candidate[i].

    discarded: pairs left out because other processes disturbed them. layout_pairs: how many of the
    pairs are of each layout, in the order of `Evaluation.layouts`; () where none was drawn.
    """

    baseline: tuple[float, ...]
    candidate: tuple[float, ...]
    discarded: int = 0
    layout_pairs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LayoutTiming:
    """The timing at one drawn layout.

    step: both arms were linked with 16 * step bytes of padding before all code, and with 32 * step
    more before `.text`. speedup: geometric mean over timed tests. pairs: over all tests.
    """

    step: int
    speedup: float
    pairs: int


@dataclass(frozen=True, slots=True)
class TestResult:
    """The outcome of one test; the timing fields are None for tests that were not timed."""

    __test__ = False

    name: str
    kind: TestKind
    verdict: Verdict
    evidence: str = ""
    speedup: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    resolved: bool | None = None
    samples: Samples | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The result of one candidate.

    speedup: t(baseline) / t(candidate), weighted geometric mean over timed tests; None
        unless the verdict is OK and timing was requested. Exactly 1.0 when identical.
    ci_low, ci_high: 95 % interval of speedup.
    resolved: the runs do enough work above the process floor; an unresolved
        speedup says nothing about the program.
    identical: loadable code and data equal the baseline's; nothing was timed.
    overfit: passed every REWARD test and failed a HELD_OUT one (the verdict is
        that of the failed test).
    isolation: what the cage reached, as `HostInfo.level`.
    pairs: number of pairs that the estimate uses, over all tests.
    tests_passed / tests_total: tests of every kind.
    reward_passed / reward_total: REWARD tests alone, which a reward may use.
    fingerprint: of the host that measured; speedups of different fingerprints are
        not comparable.
    seconds: time that the host spent on this candidate, without the queue.
    running_seconds: the part of `seconds` in which the assembler, the linker and
        programs ran; the rest is the executor's overhead.
    layouts: at which the candidate was timed; () where none was drawn. With several, `ci_low` and
        `ci_high` cover their spread.
    """

    verdict: Verdict
    evidence: str = ""
    tests_passed: int = 0
    tests_total: int = 0
    reward_passed: int = 0
    reward_total: int = 0
    speedup: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    resolved: bool = False
    identical: bool = False
    overfit: bool = False
    isolation: str = ""
    pairs: int = 0
    seconds: float = 0.0
    per_test: tuple[TestResult, ...] = field(default=())
    fingerprint: str = ""
    running_seconds: float = 0.0
    layouts: tuple[LayoutTiming, ...] = ()

    @property
    def assembled(self) -> bool:
        return self.verdict not in (Verdict.ASSEMBLE_ERROR, Verdict.LINK_ERROR)

    @property
    def passed(self) -> bool:
        return self.verdict is Verdict.OK

    @property
    def timed(self) -> bool:
        """Correct, not identical to the baseline, and resolved."""
        return self.passed and self.resolved and not self.identical and self.speedup is not None

    @property
    def faster(self) -> bool:
        """Timed, and the whole interval is above 1."""
        return self.timed and self.ci_low is not None and self.ci_low > 1

    @property
    def slower(self) -> bool:
        """Timed, and the whole interval is below 1."""
        return self.timed and self.ci_high is not None and self.ci_high < 1


@dataclass(frozen=True, slots=True)
class Profile:
    """Where the user time of a program's timed tests goes, by sampled runs.

    Shares are of all samples, so `lines`, `libraries` and `other` sum to 1 together.

    available: whether there are samples; if not, `reason` says why and the rest is empty. samples,
    period_seconds: number of samples, and processor time from one to the next. lines[i]: share of
    the instructions of line i of the listing (lines as by str.splitlines). libraries: (function,
    share), the largest share first; a function without a name in the library's symbols counts for
    the named one that called it, else under the library's file name. calls[i]: share of library
    code that was called, directly or not, by line i; the sum is at most that of `libraries`,
    because not every caller can be told. other: the start of the program, and code outside of all
    files.
    """

    available: bool
    reason: str = ""
    samples: int = 0
    period_seconds: float = 0.0
    lines: tuple[float, ...] = ()
    calls: tuple[float, ...] = ()
    libraries: tuple[tuple[str, float], ...] = ()
    other: float = 0.0


class ExecutorError(Exception):
    """A fault of the executor or of the caller's request; never a verdict on a candidate."""


class InvalidProgram(ExecutorError):
    """The baseline itself does not build or fails its tests."""


class Unavailable(ExecutorError):
    """No executor answered. history: what was tried, one line for each attempt."""

    def __init__(self, message: str, history: tuple[str, ...] = ()) -> None:
        super().__init__(message if not history else message + "\n  " + "\n  ".join(history))
        self.history = history


Protocol = Literal["paired", "paper"]
"""How to time: in interleaved pairs, or as the paper does."""

MAX_TESTS = 1000
"""Maximum of a program's tests: more would occupy a slot for too long."""

Isolation = Literal["best-effort", "strict"]
"""Which layers a daemon needs to start: those that the host has, or all required ones."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A registered program, and what its builds do on test i.

    expected[i]: standard output. errors[i], exit_codes[i]: standard error and exit status; None
    where builds or runs of the program differ, so that candidates may differ too. reads_input:
    whether a run of the program used descriptor 0.
    """

    digest: str
    listing: str
    expected: tuple[bytes, ...]
    errors: tuple[bytes | None, ...] = ()
    exit_codes: tuple[int | None, ...] = ()
    reads_input: bool = True


@dataclass(frozen=True, slots=True)
class HostInfo:
    """A host, and the isolation that its cage reaches.

    isolation: layer name -> whether a probe shows it in force.
    level: "strict" when every required layer holds, else "best-effort (without A, B)".
    floor_seconds: median time of a program that does nothing; None unless `Engine.check` ran.
    """

    version: str
    fingerprint: str
    compiler: str
    cpu: str
    kernel: str
    isolation: dict[str, bool]
    level: str
    slots: int
    floor_seconds: float | None = None


class Cancelled(Exception):
    """The caller's cancel event was set; there is no result."""
