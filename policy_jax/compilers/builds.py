"""Whether all builds of a program do the same, and whether it has undefined behaviour.

Each build is a candidate for the executor, verified in its cage against the output of the -O0
build; nothing runs here. The sanitized build traps at once (`ud2`), so it needs no run-time library
and fits the cage. AddressSanitizer does not: it reserves terabytes of address space and reads
/proc, and the cage allows neither. Other checks cover a part of it: `bounds-strict` and
`object-size` detect accesses beyond arrays of known size, and filling automatic variables with a
pattern changes the output of programs that read them before they are set.
"""

from __future__ import annotations

import functools
import shutil
import time
from concurrent.futures import Future
from dataclasses import dataclass, replace
from statistics import median
from typing import Protocol

from executor.client import (
    Evaluation,
    InvalidProgram,
    Precision,
    Program,
    Registered,
    TestCase,
    Verdict,
)
from executor.common import with_nop, without_tests
from policy_jax.compilers.assembly import is_listing
from policy_jax.compilers.compiler import CompileError, CompileTimeout, compile_listing


@dataclass(frozen=True, slots=True)
class CompilerBuild:
    """A compiler with flags."""

    compiler: str
    flags: tuple[str, ...]

    @functools.cache  # noqa: B019 - builds are module constants
    def available(self) -> bool:
        """Whether this host has the compiler and the compiler accepts the flags."""
        if shutil.which(self.compiler) is None:
            return False
        try:
            compile_listing("int main(void) { return 0; }\n", self.flags, self.compiler)
        except CompileTimeout:
            raise  # the host may have it, and the cache would remember that it has not
        except CompileError:
            return False
        return True


CLANG_FOR_GAS = ("-fno-addrsig",)
"""Flags that keep clang from writing a directive that the GNU assembler does not know."""

SANITIZED = CompilerBuild(
    "gcc", ("-O1", "-fsanitize=undefined,bounds-strict", "-fsanitize-undefined-trap-on-error")
)
"""A build whose run ends with SIGILL on every undefined operation that UBSan knows."""

AGREEING: dict[str, CompilerBuild] = {
    "gcc -O0": CompilerBuild("gcc", ("-O0",)),
    "gcc -O2": CompilerBuild("gcc", ("-O2",)),
    "gcc -O2, automatic variables filled": CompilerBuild(
        "gcc", ("-O2", "-ftrivial-auto-var-init=pattern")
    ),
    "clang -O3": CompilerBuild("clang", ("-O3", *CLANG_FOR_GAS)),
}
"""Builds whose output must equal the baseline's; those that the host lacks are left out."""

CORRECTNESS = Precision(max_pairs=0)

QUICK = Precision(max_pairs=3, half_width=0.5)
"""Enough runs to estimate how long a program takes."""


A_SECOND = 1.1
"""Seconds after which `time` gives another value."""

BY_THE_CLOCK = "prints something else a second later: it depends on the clock"
UNREPEATABLE = "does not do the same each time it runs"

_SAYS_NOTHING = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT)
"""Verdicts that say nothing of the program: a slow or large build, or a busy host."""

# The evidence of a test begins so where the sanitized build stopped on an undefined operation.
_STOPS = ("SIGILL", "passed when run again; first: RUNTIME_ERROR, SIGILL")

# An executor runs no further tests after two that took too long. The rest is tried once more, as
# another program; its own builds may be slow, too.
_TURNS = 2

_AGAIN = " again"


class Submits(Protocol):
    """The part of `executor.client.Client` that measuring needs."""

    def submit(
        self, program: Program, asm: str, precision: Precision = ..., timeout: float = ...
    ) -> Future[Evaluation]: ...


class Registers(Submits, Protocol):
    """The part of `executor.client.Client` that judging a program needs."""

    def register(self, program: Program, timeout: float = ...) -> Registered: ...


def own_flags(program: Program) -> tuple[str, ...]:
    """The program's flags without its optimisation level, such as `-std=gnu89`.

    Every build of the program needs them: without them it may not compile, or mean something else.
    """
    return tuple(flag for flag in program.flags if not flag.startswith("-O"))


@dataclass(frozen=True, slots=True)
class Finding:
    """The name of a build that does something else than the baseline, and the evidence.

    compiled: False where the compiler refused the source; other compilers accept other extensions.
    """

    build: str
    evidence: str
    compiled: bool = True


def disagreements(client: Submits, program: Program, timeout: float = 120.0) -> list[Finding]:
    """Builds of a registered program that fail one of its tests, or do not compile.

    Raises executor.types.ExecutorError, CompileError and CompileTimeout.
    """
    pending: list[tuple[str, Future[Evaluation]]] = []
    findings = []
    for name, build in AGREEING.items():
        if not build.available():
            continue
        try:
            flags = (*build.flags, *own_flags(program))
            listing = compile_listing(program.source, flags, build.compiler)
        except CompileTimeout:
            raise
        except CompileError as error:
            findings.append(Finding(name, f"does not compile: {error}", compiled=False))
            continue
        pending.append((name, client.submit(program, listing, CORRECTNESS, timeout)))
    for name, future in pending:
        result = future.result()
        if not result.assembled:
            findings.append(Finding(name, f"{result.verdict}: {result.evidence}"))
        for test, evidence in differences(result).items():
            findings.append(Finding(name, f"test {test}: {evidence}"))
            break  # one is enough
    return findings


def differences(result: Evaluation) -> dict[str, str]:
    """Tests on which a build did something else than the baseline: name -> verdict and evidence.

    Tests over their time or memory are left out: the build is slow or large, or the host is busy.
    """
    return {
        test.name: f"{test.verdict}: {test.evidence}"
        for test in result.per_test
        if test.verdict is not Verdict.OK and test.verdict not in _SAYS_NOTHING
    }


@dataclass(frozen=True, slots=True)
class Sanitized:
    """The results of the sanitized build on a program's tests: test -> evidence.

    undefined: the build ended with SIGILL, as it does on an undefined operation.
    differs: it did something else than the baseline.
    undecided: names of tests for which it was too slow or too large to decide.
    evaluation: of the build on all inputs; with a precision it also times the baseline.
    """

    undefined: dict[str, str]
    differs: dict[str, str]
    undecided: tuple[str, ...]
    evaluation: Evaluation


def sanitized(
    client: Submits, program: Program, precision: Precision, timeout: float = 120.0
) -> Sanitized:
    """Run the sanitized build of a registered program on its inputs.

    A program given as a listing has no such build: its baseline is only timed. Raises
    executor.types.ExecutorError and CompileError.
    """
    if is_listing(program.source):
        return Sanitized({}, {}, (), timed_alone(client, program, precision, timeout))
    flags = (*SANITIZED.flags, *own_flags(program))
    listing = compile_listing(program.source, flags, SANITIZED.compiler)
    outcome = Sanitized({}, {}, (), client.submit(program, listing, precision, timeout).result())
    result, rest, undecided = outcome.evaluation, program, list[str]()
    for turn in range(_TURNS):
        for test in result.per_test:
            if any(test.evidence.startswith(stop) for stop in _STOPS):
                outcome.undefined[test.name] = test.evidence
            elif test.verdict in _SAYS_NOTHING:
                undecided.append(test.name)
        undefined = outcome.undefined.keys()
        others = {n: text for n, text in differences(result).items() if n not in undefined}
        outcome.differs.update(others)
        # An executor runs no other test after two that took too long.
        rest = without_tests(rest, {test.name for test in result.per_test})
        if not rest.tests or not result.assembled or turn == _TURNS - 1:
            break
        result = client.submit(rest, listing, CORRECTNESS, timeout).result()
    undecided += [test.name for test in rest.tests]
    return replace(outcome, undecided=tuple(undecided))


def timed_alone(
    client: Submits, program: Program, precision: Precision, timeout: float = 120.0
) -> Evaluation:
    """The evaluation of the baseline with a `nop` added; its runs tell the baseline's time."""
    listing = with_nop(compile_listing(program.source, program.flags))
    return client.submit(program, listing, precision, timeout).result()


def unsteady(
    client: Submits, program: Program, since: float, timeout: float = 120.0
) -> dict[str, str]:
    """Tests on which the baseline itself does something else a second later: name -> evidence.

    A program seeded by `time`, whose unit is the second, does the same in runs that follow each
    other at once. since: `time.monotonic()` when the program was registered; this waits until
    A_SECOND later, so do other work first. Raises executor.types.ExecutorError, CompileError.
    """
    time.sleep(max(0.0, since + A_SECOND - time.monotonic()))
    result = timed_alone(client, program, CORRECTNESS, timeout)
    flaky = {test.name for test in result.per_test if test.verdict is Verdict.FLAKY}
    return {
        name: f"{UNREPEATABLE if name in flaky else BY_THE_CLOCK} ({evidence})"
        for name, evidence in differences(result).items()
    }


def unsteady_refusal(client: Registers, program: Program, refusal: InvalidProgram) -> str | None:
    """The reason `BY_THE_CLOCK` where a program was refused for builds that differ and the clock is
    the cause, else None.

    Builds run one after the other, so a program that prints the second makes them differ. When they
    run again, they differ in other bytes or not at all, unlike after undefined behaviour.
    None where the refusal is the same a second later. Raises executor.types.ExecutorError.
    """
    time.sleep(A_SECOND)
    renamed = tuple(replace(test, name=f"{test.name}{_AGAIN}") for test in program.tests)
    try:
        client.register(replace(program, tests=renamed))
    except InvalidProgram as again:
        return None if str(again).replace(_AGAIN, "") == str(refusal) else BY_THE_CLOCK
    return BY_THE_CLOCK


def baseline_seconds(result: Evaluation) -> dict[str, float]:
    """Median seconds of the baseline's runs for each test that was timed."""
    return {
        test.name: median(test.samples.baseline)
        for test in result.per_test
        if test.samples is not None and test.samples.baseline
    }


def floor_seconds(client: Submits, timeout: float = 120.0) -> float:
    """Least seconds of a program that does nothing: the cost of starting and ending a process.

    On a busy host the median may exceed the time of a program that works for milliseconds.
    """
    empty = Program("int main(void) { return 0; }\n", (TestCase("empty", b""),))
    other = compile_listing("int main(void) { return 0; }\nint more(void) { return 1; }\n")
    result = client.submit(empty, other, Precision(max_pairs=10), timeout).result()
    seconds = [s for t in result.per_test if t.samples is not None for s in t.samples.baseline]
    if result.verdict is not Verdict.OK or not seconds:
        raise RuntimeError(f"an empty program does not run: {result.verdict}, {result.evidence}")
    return min(seconds)
