"""The A/A certificate of a host: the speedups that it reports for equal programs.

The candidate is the baseline with a `nop` after its last instruction. Its bytes differ, so it is
assembled, verified and timed like any candidate; its work does not, so the true speedup is
exactly 1. The deviation from 1 is the error of every speedup that this host reports.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import fmean, stdev

from executor.commands import hyperfine
from executor.common import stopping
from executor.common.variants import with_nop
from executor.engine.engine import Engine
from executor.types import (
    Evaluation,
    ExecutorError,
    Precision,
    Program,
    Protocol,
    TestResult,
    Verdict,
)

MEAN_LIMIT = 0.003
"""A certificate needs a mean over programs that is at most this far from 1."""

SD_LIMIT = 0.010
"""A certificate needs a standard deviation over programs of at most this."""


@dataclass(frozen=True, slots=True)
class ProgramResult:
    """One program's A/A figures; every true speedup is 1.

    speedup: mean over its tests (paired: geometric; paper: arithmetic, as in the paper).
    clamped: mean over its tests of max(1, speedup), the figure that the paper reports.
    tests: speedup of each test. seconds: wall time of the evaluation. resolved: whether the work
        is well above the floor; the error is measured in either case.
    """

    name: str
    speedup: float
    clamped: float
    tests: tuple[float, ...]
    seconds: float
    resolved: bool
    ci_low: float | None = None
    ci_high: float | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A/A results of all programs with one protocol. how: the method, in words."""

    protocol: Protocol
    how: str
    results: tuple[ProgramResult, ...]

    @property
    def mean(self) -> float:
        return fmean(r.speedup for r in self.results)

    @property
    def sd(self) -> float:
        return stdev([r.speedup for r in self.results]) if len(self.results) > 1 else math.nan

    @property
    def clamped_mean(self) -> float:
        return fmean(r.clamped for r in self.results)

    @property
    def seconds_per_candidate(self) -> float:
        return fmean(r.seconds for r in self.results)

    @property
    def given(self) -> bool:
        """Whether both limits hold."""
        return abs(self.mean - 1) <= MEAN_LIMIT and self.sd <= SD_LIMIT


def certify(
    engine: Engine,
    programs: Mapping[str, Program],
    protocol: Protocol,
    precision: Precision,
    command: str | None = None,
    on_done: Callable[[], None] = lambda: None,
) -> Certificate:
    """Evaluate every program against itself, as many at once as the engine has slots.

    command: the result of `hyperfine.find`; hyperfine then times the two binaries, outside the
    cage: they are the user's own programs. Raises ExecutorError when a program does not build or
    fails a test.
    """

    def one(item: tuple[str, Program]) -> ProgramResult:
        name, program = item
        try:
            registered = engine.register(program)
            asm = with_nop(registered.listing)
            if command is None:
                result = _from_evaluation(
                    name, engine.evaluate(registered.digest, asm, precision, protocol)
                )
            else:
                arms = [engine.build(registered.digest, text) for text in (registered.listing, asm)]
                result = _by_hyperfine(command, name, program, *arms)
        except ExecutorError as error:
            raise ExecutorError(f"{name}: {error}") from error
        on_done()
        return result

    engine.warm_up()
    # The engine cannot pin hyperfine's runs to cores, so they run one at a time.
    workers = engine.describe().slots if command is None else 1
    with stopping.threads(workers) as pool:
        results = tuple(pool.map(one, programs.items()))
    how = {
        "paired": "interleaved pairs",
        "paper": command or "one arm after the other, in the cage",
    }
    return Certificate(protocol, how[protocol], results)


def _from_evaluation(name: str, evaluation: Evaluation) -> ProgramResult:
    if evaluation.verdict is not Verdict.OK or evaluation.speedup is None:
        raise ExecutorError(
            f"its own copy got {evaluation.verdict}: {evaluation.evidence}; give a program that "
            "passes its tests on every run"
        )
    ratios = tuple(_ratio(test) for test in evaluation.per_test if test.samples is not None)
    return ProgramResult(
        name,
        # The paper's protocol reports clamped figures; the unclamped mean says more.
        fmean(ratios) if evaluation.ci_low is None else evaluation.speedup,
        fmean(max(1.0, ratio) for ratio in ratios),
        ratios,
        evaluation.seconds,
        evaluation.resolved,
        evaluation.ci_low,
        evaluation.ci_high,
    )


def _ratio(test: TestResult) -> float:
    assert test.samples is not None
    if test.ci_low is not None and test.speedup is not None:
        return test.speedup
    return fmean(test.samples.baseline) / fmean(test.samples.candidate)


def _by_hyperfine(
    command: str, name: str, program: Program, baseline: bytes, candidate: bytes
) -> ProgramResult:
    begun = time.monotonic()
    ratios = hyperfine.ratios(command, baseline, candidate, program.tests)
    seconds = time.monotonic() - begun
    clamped = fmean(max(1.0, ratio) for ratio in ratios)
    return ProgramResult(name, fmean(ratios), clamped, tuple(ratios), seconds, False)
