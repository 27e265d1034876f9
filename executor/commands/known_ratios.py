"""Known ratios: pairs of builds whose work differs by a known factor.

A/A shows what a host reports for equal programs; this shows whether it recovers a real difference.
Both builds run the same loop; one runs `ratio` times as many rounds, and rounds are proportional
to the input. The fixed part of a run (start, input, output, a clock that rises with the first
work) is the same in both. A line fitted through the candidate's times over its inputs gives that
fixed part, and with it the true speedup.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean, geometric_mean, linear_regression, median

from executor.commands import bundled
from executor.common import stopping
from executor.common.variants import with_nop
from executor.engine import timing
from executor.engine.engine import Engine
from executor.types import Evaluation, ExecutorError, Precision, Program, TestCase, Verdict

RATIOS = (1.00, 1.02, 1.05, 1.20, 2.00)
ROUNDS = 2000
"""Rounds that the candidate runs for each unit of a test's input."""
INPUTS = (8000, 16000, 24000)
"""Inputs of the tests. A unit takes about 2 microseconds, so runs take 16 to 48 ms, and a fixed
part of a millisecond is small."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What the host reported for one known ratio.

    truth: the true speedup. estimates: the reported speedups. covered: share of evaluations whose
    95 % interval contains the truth. faster: share whose interval lies above 1. pairs: mean number
    of pairs of runs.
    """

    ratio: float
    truth: float
    estimates: tuple[float, ...]
    covered: float
    faster: float
    pairs: float

    @property
    def mean(self) -> float:
        return fmean(self.estimates)


def recover(
    engine: Engine,
    ratio: float,
    evaluations: int,
    precision: Precision,
    on_done: Callable[[], None] = lambda: None,
) -> Recovered:
    """Evaluate a build with `ratio` times fewer rounds, `evaluations` times.

    Raises ExecutorError.
    """
    more = round(ROUNDS * ratio)
    slow, fast = _registered(engine, more), _registered(engine, ROUNDS)
    candidate = with_nop(fast[1])  # at ratio 1 equal bytes would not be timed

    def one(_: int) -> Evaluation:
        evaluation = engine.evaluate(slow[0], candidate, precision)
        if evaluation.verdict is not Verdict.OK or evaluation.speedup is None:
            raise ExecutorError(f"ratio {ratio}: {evaluation.verdict}, {evaluation.evidence}")
        on_done()
        return evaluation

    with stopping.threads(engine.describe().slots) as pool:
        judged = list(pool.map(one, range(evaluations)))
    truth = _true_speedup(judged, more / ROUNDS)
    intervals = [(e.ci_low or 0.0, e.ci_high or 0.0) for e in judged]
    return Recovered(
        ratio,
        truth,
        tuple(e.speedup for e in judged if e.speedup is not None),
        fmean(low <= truth <= high for low, high in intervals),
        fmean(low > 1.0 for low, _ in intervals),
        fmean(e.pairs for e in judged),
    )


def _registered(engine: Engine, rounds: int) -> tuple[str, str]:
    """Digest and listing of the loop with so many rounds for each unit of input."""
    tests = tuple(TestCase(str(n), f"{n}\n".encode()) for n in INPUTS)
    program = Program(bundled.source("loop"), tests, ("-O3", f"-DROUNDS={rounds}"))
    registered = engine.register(program)
    return registered.digest, registered.listing


def _true_speedup(judged: Sequence[Evaluation], ratio: float) -> float:
    """The true speedup of `ratio` times fewer rounds, geometric mean over tests.

    It uses times of the candidate alone, so it does not depend on the reported speedups.
    """
    times = []
    for test in range(len(INPUTS)):
        samples = (evaluation.per_test[test].samples for evaluation in judged)
        times.append(median(timing.typical(s.candidate) for s in samples if s is not None))
    slope, fixed = linear_regression(INPUTS, times)
    return geometric_mean((fixed + ratio * slope * n) / (fixed + slope * n) for n in INPUTS)
