"""Known ratios: pairs of builds whose work differs by a factor that is known beforehand.

A/A says what a host reports of equal programs; this says whether it recovers a difference that is
there. The two builds run the same loop, so many rounds more in the one than in the other; the rest
of a run (starting, reading, printing) is the same in both and is measured with a build of
no rounds, so the true speedup is (rest + rounds_a * t) / (rest + rounds_b * t).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import fmean, geometric_mean, median

from executor import bundled
from executor.engine import Engine
from executor.types import Evaluation, ExecutorError, Precision, Program, TestCase, Verdict
from executor.variants import with_nop

RATIOS = (1.00, 1.02, 1.05, 1.20, 2.00)
ROUNDS = 2000
"""Of the candidate, for each unit of a test's input."""
INPUTS = (8000, 10000, 12000)
"""A unit is about 2 microseconds: runs of 16 to 24 ms, beside which an error in `rest` is small."""


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

    with ThreadPoolExecutor(engine.describe().slots) as pool:
        found = list(pool.map(one, range(evaluations)))
    truth = _truth(found, more / ROUNDS, _rest(engine, precision))
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


def _rest(engine: Engine, precision: Precision) -> float:
    """Seconds of a run without any round."""
    digest, listing = _registered(engine, 0)
    found = engine.evaluate(digest, with_nop(listing), precision)
    return fmean(median(t.samples.baseline) for t in found.per_test if t.samples is not None)


def _truth(found: Sequence[Evaluation], ratio: float, rest: float) -> float:
    """(rest + ratio w) / (rest + w), geometric mean over tests; w from the candidate's times."""

    def of(test: int) -> float:
        samples = (evaluation.per_test[test].samples for evaluation in found)
        work = median(median(s.candidate) for s in samples if s is not None) - rest
        return (rest + ratio * work) / (rest + work)

    return geometric_mean(map(of, range(len(INPUTS))))
