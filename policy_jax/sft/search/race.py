"""Races: whether a candidate is faster than the best one, on runs that neither was chosen by.

The fastest of many short looks is the luckiest, and its next measurement is slower. So a first look
only decides whether a candidate may race. In a race it and the best one are timed on new runs, at
two or four new layouts a round, and a round more where the interval of their ratio holds 1 (a race
in the sense of Maron and Moore, "Hoeffding races", 1994: candidates that are behind are dropped
early, so that the runs go to those that may win). The unit is the layout, since a layout moves a
program by more than the noise of its runs (docs/explanation/timing.md); the interval is Welch's
(1947) of the difference of two means.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from executor.client import Evaluation, Precision, Program
from executor.common import t_quantile
from policy_jax.compilers.builds import Submits
from policy_jax.compilers.ensemble import measure

FIRST = Precision(max_pairs=3, half_width=0.02, layouts=1)
"""Of the first look at a candidate."""

ROUNDS = (
    Precision(max_pairs=4, half_width=0.01, layouts=2),
    Precision(max_pairs=8, half_width=0.01, layouts=4),
    Precision(max_pairs=8, half_width=0.01, layouts=4),
)
"""Of the rounds of a race: two pairs at each layout for programs with one timed test. The first one
settles what is much faster or not faster at all."""

MOST_LAYOUTS = sum(precision.layouts for precision in ROUNDS)
"""Layouts of a candidate in a race of all rounds."""

GAIN = 0.005
"""A candidate that does not look faster than the best one by so much (a logarithm) is dropped."""

LENIENCE = 0.8
"""A candidate whose ratio is below this share of what the last round can tell apart from 1 is
dropped: an estimate of a few layouts may still rise, and its error may be too large."""

LEVEL = 0.95
"""Of the interval of a ratio; its lower end must be above 1."""

TIMEOUT = 120.0

_EXACT = 1e-24
"""A variance below it is that of rounding."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times faster one is than another: logarithms, with the ends of the interval. error:
    the standard error of `log`."""

    log: float
    low: float
    high: float
    error: float


def ratio(one: Sequence[float], other: Sequence[float], level: float = LEVEL) -> Ratio:
    """The ratio of two candidates by the logarithms of their speedups at layouts.

    Welch's interval of the difference of the means; without end where one of them has a single
    layout and some spread is to be expected.
    """
    log = _mean(one) - _mean(other)
    variances = [_variance(logs) / len(logs) for logs in (one, other)]
    total = sum(variances)
    if total < _EXACT:
        return Ratio(log, log, log, 0.0)
    if math.isinf(total):
        return Ratio(log, -math.inf, math.inf, math.inf)
    unsure = sum(
        (variance / total) ** 2 / (len(logs) - 1)
        for variance, logs in zip(variances, (one, other), strict=True)
        if variance
    )
    error = math.sqrt(total)
    half = t_quantile(0.5 + level / 2, 1 / unsure) * error
    return Ratio(log, log - half, log + half, error)


def _mean(logs: Sequence[float]) -> float:
    return sum(logs) / len(logs)


def _variance(logs: Sequence[float]) -> float:
    """The variance of a layout; infinite for a single one that is not exactly 1."""
    if len(logs) < 2:
        return math.inf if any(logs) else 0.0
    mean = _mean(logs)
    return sum((log - mean) ** 2 for log in logs) / (len(logs) - 1)


@dataclass(slots=True)
class Contender:
    """A listing and the logarithms of its speedup over -O3 by layout, on runs of its own. Those
    of the best one are of races that it won."""

    lines: Sequence[str]
    logs: list[float] = field(default_factory=list)

    @property
    def log(self) -> float:
        return _mean(self.logs)


@dataclass(slots=True)
class Judge:
    """Measures, and counts what that costs. spent: executor-seconds of all looks. in_races: the
    part of looks at several layouts. raced: these layouts."""

    client: Submits
    program: Program
    spent: float = 0.0
    in_races: float = 0.0
    raced: int = 0

    @property
    def layout_cost(self) -> float:
        """Executor-seconds of a layout of a race, the mean so far."""
        return self.in_races / max(1, self.raced)

    def look(self, lines: Sequence[str], precision: Precision) -> list[float]:
        """Logarithms of the speedup over -O3 at each layout; [] where the listing is wrong or
        cannot be timed. Raises executor.client.ExecutorError."""
        found = measure(self.client, self.program, {"": lines}, precision, TIMEOUT)[""]
        self.spent += found.seconds
        if precision.layouts > 1:
            self.in_races += found.seconds
            self.raced += precision.layouts
        return logs_of(found, precision)


def logs_of(found: Evaluation, precision: Precision) -> list[float]:
    """The logarithms of the speedups at the layouts of a look; [] where there is none; 0 for the
    -O3 build itself."""
    if found.passed and found.identical:
        return [0.0] * max(1, precision.layouts)
    if not found.timed or found.speedup is None:
        return []
    return [math.log(at.speedup) for at in found.layouts] or [math.log(found.speedup)]


def race(judge: Judge, best: Contender, challenger: Contender, budget: float) -> Ratio | None:
    """Race a candidate against the best one; the ratio where it won, else None.

    Both get new runs in turns until the question is settled, in the rounds of `ROUNDS`, so that a
    host that changes its pace changes both. Runs of the best one from earlier races are enough to
    drop a candidate, and never to accept it. `challenger.logs` is [] after it where it failed.
    budget: executor-seconds of the judge after which no round begins.
    """
    own: list[float] = []  # of the best one in this race
    for precision in ROUNDS:
        if judge.spent >= budget:
            return None
        more = judge.look(challenger.lines, precision)
        if not more:
            challenger.logs.clear()
            return None
        challenger.logs += more
        if len(best.logs) >= len(challenger.logs) and _behind(challenger.logs, best.logs):
            return None
        own += judge.look(best.lines, precision)
        if not own:
            return None  # the best one fails now and then, so there is nothing to compare with
        found = ratio(challenger.logs, own)
        if found.low > 0:
            return found
        if _behind(challenger.logs, own):
            best.logs += own
            return None
    best.logs += own
    return None


def _behind(challenger: Sequence[float], best: Sequence[float]) -> bool:
    """Whether a candidate is not ahead, or not so far that the last round is likely to tell."""
    found = ratio(challenger, best)
    return found.log < max(GAIN, LENIENCE * _last_half(found.error, len(challenger)))


def _last_half(error: float, layouts: int) -> float:
    """About half the width of the interval after the last round, where each of the two has
    MOST_LAYOUTS. error: of their ratio at so many layouts of the challenger."""
    quantile = t_quantile(0.5 + LEVEL / 2, 2 * (MOST_LAYOUTS - 1))
    return quantile * error * math.sqrt(min(1.0, layouts / MOST_LAYOUTS))
