"""Known ratios: pairs of builds whose work differs by a factor that is known beforehand.

A/A says what a host reports of equal programs; this says whether it recovers a difference that is
there. The two builds run the same loop, so many rounds more in the one than in the other, and the
rounds of a run are in proportion to its input. Whatever else a run takes (starting, reading,
printing, a clock that rises with the first work) is the same in both: the line through the
candidate's times over its inputs says how long that is, and so what the true speedup is.
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
"""Of the candidate, for each unit of a test's input."""
INPUTS = (8000, 16000, 24000)
"""A unit is about 2 microseconds: runs of 16 to 48 ms, so that a fixed millisecond is little."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was reported for one known ratio.

    truth: the true speedup. estimates: reported ones. covered: share whose 95 % interval
    holds the truth. faster: share whose interval lies above 1.
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
    """Evaluate a build with `ratio` times fewer rounds so often. Raises ExecutorError."""
    more = round(ROUNDS * ratio)
    slow, fast = _registered(engine, more), _registered(engine, ROUNDS)
    candidate = with_nop(fast[1])  # alike in bytes at ratio 1, where nothing would be run

    def one(_: int) -> Evaluation:
        found = engine.evaluate(slow[0], candidate, precision)
        if found.verdict is not Verdict.OK or found.speedup is None:
            raise ExecutorError(f"ratio {ratio}: {found.verdict}, {found.evidence}")
        on_done()
        return found

    with stopping.threads(engine.describe().slots) as pool:
        found = list(pool.map(one, range(evaluations)))
    truth = _truth(found, more / ROUNDS)
    intervals = [(e.ci_low or 0.0, e.ci_high or 0.0) for e in found]
    return Recovered(
        ratio,
        truth,
        tuple(e.speedup for e in found if e.speedup is not None),
        fmean(low <= truth <= high for low, high in intervals),
        fmean(low > 1.0 for low, _ in intervals),
        fmean(e.pairs for e in found),
    )


def _registered(engine: Engine, rounds: int) -> tuple[str, str]:
    tests = tuple(TestCase(str(n), f"{n}\n".encode()) for n in INPUTS)
    program = Program(bundled.source("loop"), tests, ("-O3", f"-DROUNDS={rounds}"))
    registered = engine.register(program)
    return registered.digest, registered.listing


def _truth(found: Sequence[Evaluation], ratio: float) -> float:
    """The speedup of `ratio` times fewer rounds, geometric mean over tests.

    From times of the candidate alone, so that what is reported has no part in it.
    """
    times = []
    for test in range(len(INPUTS)):
        samples = (evaluation.per_test[test].samples for evaluation in found)
        times.append(median(timing.typical(s.candidate) for s in samples if s is not None))
    slope, rest = linear_regression(INPUTS, times)
    return geometric_mean((rest + ratio * slope * n) / (rest + slope * n) for n in INPUTS)
