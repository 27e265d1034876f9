"""From what a build, tests and timing say of a candidate to its `Evaluation`; nothing is run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from executor.cage.toolchain import Built, check_flags
from executor.engine import elf
from executor.engine.measure import Timed
from executor.engine.registry import RegisteredProgram
from executor.engine.verify import first_failure
from executor.types import (
    MAX_TESTS,
    MAX_WALL_SECONDS,
    Evaluation,
    InvalidProgram,
    Limits,
    Program,
    Registered,
    TestKind,
    TestResult,
    Verdict,
)


def description(digest: str, registered: RegisteredProgram) -> Registered:
    """What a client learns of a registered program."""
    b = registered.baseline
    return Registered(digest, b.listing, b.expected, b.errors, b.exit_codes, b.reads_input)


def check_program(program: Program, limits: Limits) -> None:
    """Raise InvalidProgram for a program that cannot be registered."""
    check_flags(program.flags)
    if not program.tests:
        raise InvalidProgram("tests: none given; a program needs at least one")
    if len(program.tests) > MAX_TESTS:
        raise InvalidProgram(f"tests: {len(program.tests)} given; at most {MAX_TESTS} are taken")
    seconds = program.wall_seconds
    if seconds is not None and not 0 < seconds <= MAX_WALL_SECONDS:  # also refuses NaN
        raise InvalidProgram(
            f"wall_seconds: {seconds:g} given; give more than 0 and at most {MAX_WALL_SECONDS:g}"
        )
    names = [t.name for t in program.tests]
    if len(set(names)) != len(names):
        twice = next(n for n in names if names.count(n) > 1)
        raise InvalidProgram(f"tests: the name {twice!r} occurs twice; names must differ")
    for test in program.tests:
        if fault := test.input_fault():
            raise InvalidProgram(f"test {test.name!r}: {fault}")
        if test.expected is not None and len(test.expected) > limits.output_bytes:
            raise InvalidProgram(
                f"tests: {test.name!r} expects {len(test.expected)} bytes, more than the limit of "
                f"{limits.output_bytes} (Limits.output_bytes)"
            )


def loads_like(built: Built, other: bytes, binary: bytes) -> bool:
    """Whether a candidate loads the same code and data as the baseline.

    other, binary: the baseline's object, and its binary at the candidate's (first) layout.
    """
    return elf.identical(built.object, other) and elf.loads_the_same(built.binary, binary)


def identical(program: Program) -> Evaluation:
    """The result of a candidate equal to the baseline, which passed its tests at registration."""
    tests = program.tests
    rewards = _reward_tests(program)
    return Evaluation(
        Verdict.OK,
        "equal to the baseline",
        tests_passed=len(tests),
        tests_total=len(tests),
        reward_passed=rewards,
        reward_total=rewards,
        speedup=1.0,
        ci_low=1.0,
        ci_high=1.0,
        resolved=True,
        identical=True,
        per_test=tuple(TestResult(t.name, t.kind, Verdict.OK) for t in tests),
    )


def failure(program: Program, verdict: Verdict, evidence: str) -> Evaluation:
    """The result of a candidate of which no test was run."""
    return Evaluation(
        verdict, evidence, tests_total=len(program.tests), reward_total=_reward_tests(program)
    )


def verdict(program: Program, results: Sequence[TestResult]) -> Evaluation:
    """The result of a candidate by its tests, not timed."""
    failed = first_failure(results)
    passed = [r for r in results if r.verdict is Verdict.OK]
    rewards = _reward_tests(program)
    reward_passed = sum(r.kind is TestKind.REWARD for r in passed)
    held_out_failed = any(
        r.kind is TestKind.HELD_OUT and r.verdict is not Verdict.OK for r in results
    )
    return Evaluation(
        verdict=failed.verdict if failed else Verdict.OK,
        evidence=f"test {failed.name}: {failed.evidence}" if failed else "",
        tests_passed=len(passed),
        tests_total=len(program.tests),
        reward_passed=reward_passed,
        reward_total=rewards,
        overfit=held_out_failed and rewards > 0 and reward_passed == rewards,
        per_test=tuple(results),
    )


def with_timing(program: Program, results: Sequence[TestResult], timed: Timed) -> Evaluation:
    """The result of a verified candidate after timing, in which a run may have failed."""
    by_name = {r.name: r for r in timed.results}
    judged = verdict(program, [by_name.get(r.name, r) for r in results])
    if judged.verdict is not Verdict.OK:
        return judged
    odd = [f"test {r.name}: {r.evidence}" for r in timed.results if r.evidence]
    return replace(
        judged,
        evidence="; ".join(odd),
        speedup=timed.speedup,
        ci_low=timed.ci_low,
        ci_high=timed.ci_high,
        resolved=timed.resolved,
        pairs=timed.pairs,
        layouts=timed.layouts,
    )


def _reward_tests(program: Program) -> int:
    return sum(t.kind is TestKind.REWARD for t in program.tests)
