"""Do all builds of a program do the same, and does it stay within the rules of C?

Each build is a candidate for the executor, verified in its cage against what the -O0 build prints;
nothing runs here. The sanitized build traps on the spot (`ud2`), so it needs no run-time library
and fits the cage. AddressSanitizer does not: it reserves terabytes of address space and reads
/proc, and the cage allows neither. What it would find, other checks find in part: `bounds-strict`
and `object-size` see accesses beyond arrays of known size, and filling automatic variables with a
pattern changes the output of programs that read them before they are set.
"""

from __future__ import annotations

import functools
import shutil
from concurrent.futures import Future
from dataclasses import dataclass
from statistics import median
from typing import Protocol

from executor.types import Evaluation, Precision, Program, TestCase, Verdict
from policy_jax.data.compiler import CompileError, CompileTimeout, compile_listing


@dataclass(frozen=True, slots=True)
class CompilerBuild:
    """A compiler with flags."""

    compiler: str
    flags: tuple[str, ...]

    @functools.cache  # noqa: B019 - builds are module constants
    def available(self) -> bool:
        """Whether this host has the compiler and it takes the flags."""
        if shutil.which(self.compiler) is None:
            return False
        try:
            compile_listing("int main(void) { return 0; }\n", self.flags, self.compiler)
        except CompileTimeout:
            raise  # the host may well have it, and would be taken to lack it from here on
        except CompileError:
            return False
        return True


CLANG_FOR_GAS = ("-fno-addrsig",)
"""Keeps clang from writing a directive that the GNU assembler does not know."""

SANITIZED = CompilerBuild(
    "gcc", ("-O1", "-fsanitize=undefined,bounds-strict", "-fsanitize-undefined-trap-on-error")
)
"""Every undefined operation that UBSan knows ends the run with SIGILL."""

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
"""Enough runs to say how long a program takes."""


class Submits(Protocol):
    """The part of `executor.client.Client` that measuring needs."""

    def submit(
        self, program: Program, asm: str, precision: Precision = ..., timeout: float = ...
    ) -> Future[Evaluation]: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """A build that does not do what the baseline does: its name, and the executor's evidence."""

    build: str
    evidence: str


def disagreements(client: Submits, program: Program, timeout: float = 120.0) -> list[Finding]:
    """Builds of a registered program that fail one of its tests, or do not compile.

    Raises executor.types.ExecutorError and what compile_listing needs gcc for.
    """
    pending: list[tuple[str, Future[Evaluation]]] = []
    findings = []
    for name, build in AGREEING.items():
        if not build.available():
            continue
        try:
            listing = compile_listing(program.source, build.flags, build.compiler)
        except CompileTimeout:
            raise
        except CompileError as error:
            findings.append(Finding(name, f"does not compile: {error}"))
            continue
        pending.append((name, client.submit(program, listing, CORRECTNESS, timeout)))
    for name, future in pending:
        result = future.result()
        if not result.passed:
            findings.append(Finding(name, f"{result.verdict}: {result.evidence}"))
    return findings


def undefined_behaviour(
    client: Submits, program: Program, timeout: float = 120.0
) -> Finding | None:
    """What the sanitized build of a registered program complains of, if anything."""
    result = sanitized(client, program, CORRECTNESS, timeout)
    return None if result.passed else Finding("sanitizers", f"{result.verdict}: {result.evidence}")


def sanitized(
    client: Submits, program: Program, precision: Precision, timeout: float = 120.0
) -> Evaluation:
    """The evaluation of the sanitized build; with a precision it also times the baseline."""
    listing = compile_listing(program.source, SANITIZED.flags, SANITIZED.compiler)
    return client.submit(program, listing, precision, timeout).result()


def baseline_seconds(result: Evaluation) -> dict[str, float]:
    """Median seconds of the baseline's runs for each test that was timed."""
    return {
        test.name: median(test.samples.baseline)
        for test in result.per_test
        if test.samples is not None and test.samples.baseline
    }


def floor_seconds(client: Submits, timeout: float = 120.0) -> float:
    """Median seconds of a program that does nothing: what starting and ending a process costs."""
    empty = Program("int main(void) { return 0; }\n", (TestCase("empty", b""),))
    other = compile_listing("int main(void) { return 0; }\nint more(void) { return 1; }\n")
    result = client.submit(empty, other, Precision(max_pairs=10), timeout).result()
    seconds = baseline_seconds(result)
    if result.verdict is not Verdict.OK or not seconds:
        raise RuntimeError(f"an empty program does not run: {result.verdict}, {result.evidence}")
    return seconds["empty"]
