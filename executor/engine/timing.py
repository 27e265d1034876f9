"""Estimates from interleaved timings. Pure functions over arrays; no clock is read here.

The unit is the pair: baseline and candidate ran next to each other, under the same conditions.
Timing noise is one-sided: interrupts, faults and other tenants only ever add (Chen and Revels,
Robust benchmarking in noisy environments, 2016, arXiv:1608.04295, argue from it for the minimum).
So each arm of a test is summarised by its faster runs: the mean log time of the half of its runs
that follows its fastest tenth. The fastest tenth is left out because a reading can also be too
low. Beside a two-sided 20 % trimmed mean this needs a third to a half of the pairs on processes
of a millisecond, and a fifth more under Gaussian noise; both arms are read by the same rule, so
it is as unbiased. What it measures is how fast the program is when it is left alone: slow runs
that are the program's own, if rarer than every second, do not count.

The error is that of a trimmed mean, the spread of the Winsorized pairs with a t distribution
(Tukey and McLaughlin 1963; Wilcox, Introduction to Robust Estimation, 2012, sections 3.3 and
4.3): small samples are all there is, where bootstrap and rank intervals either under-cover or do
not exist (5 pairs have no 95 % rank interval at all). Tests are combined by the plain mean in log
space, i.e. the geometric mean of speedups, with the degrees of freedom of Welch 1947. Nothing is
clamped anywhere.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FASTEST_LEFT_OUT = 0.1
KEPT = 0.5
"""Shares of an arm's runs, from the fastest on."""

# Pair counts per test at which to look. The first is open to several tests only: what counts is
# the number of pairs in the whole, sixteen at least there. A test on its own needs six, of which
# three are kept: two would leave its error one degree of freedom.
LOOKS = (4, 6, 10, 20, 40)
SEVERAL_TESTS = 4

# The error budget of the sequence of looks. Stopping depends on the width alone, never on the
# estimate, so looking does not chase significance; but a sample that happens to look narrow stops
# early. Where tests share a look their degrees of freedom, counted low, pay for that; a test on
# its own spends a little less than the 5 % promised before its last look. The values come from
# simulation: tests/executor/test_timing.py measures the coverage of the whole procedure, between
# 92 and 98 % under Gaussian, heavy-tailed, one-sided and drifting noise, and never less under
# gross outliers.
ALPHA = 0.05
EARLY_ALPHA_ALONE = 0.045

# What the baseline's own runs say of the noise may skip looks up to this one. Their noise is an
# upper bound (drift that cancels in a pair is in it), so later looks are left to the pairs.
SKIP_TO = 10

# A candidate this much slower by its verification runs gets the first look only.
CLEARLY_SLOWER = 1.5

# Relative change of the calibration program's time that voids a baseline's cached times. They only
# say how many pairs to plan for, which a few per cent do not change, and taking them again costs
# as much as timing a candidate; on a shared host the calibration wanders by 3 to 7 %.
DRIFT = 0.10

# Below this ratio of work to process floor, a test's time is mostly that of starting a process
# and carries no claim about the program.
RESOLVE_FACTOR = 3.0


@dataclass(frozen=True, slots=True)
class Estimate:
    """A log-speedup, its standard error, the degrees of freedom of that error, and pairs used."""

    log: float
    error: float
    freedom: float
    pairs: int

    def interval(self, alpha: float = ALPHA) -> tuple[float, float]:
        """Two-sided 1 - alpha interval of the log-speedup."""
        if not math.isfinite(self.error) or self.freedom <= 0:
            return (-math.inf, math.inf)
        half = t_quantile(1 - alpha / 2, self.freedom) * self.error
        return (self.log - half, self.log + half)

    def half_width(self, alpha: float = ALPHA) -> float:
        """Half the width of `interval(alpha)`."""
        low, high = self.interval(alpha)
        return (high - low) / 2


def pair_logs(baseline: Sequence[float] | Floats, candidate: Sequence[float] | Floats) -> Floats:
    """d[i] = log(baseline[i] / candidate[i]); positive: the candidate is faster."""
    return np.log(np.asarray(baseline, float)) - np.log(np.asarray(candidate, float))


def undisturbed(wall: Floats, cpu: Floats, plain: NDArray[np.bool_]) -> Floats:
    """Seconds each run would have taken had nothing else run in between.

    wall, cpu: seconds [..., 2] of pairs: clock time, and processor time of the process itself.
    plain: whether a run was one task that never waited (`plain_runs`); only then is clock time
    minus processor time what the rest of the machine took. Both runs of such a pair get their
    processor time plus the same constant, the least usual cost of starting and reaping (5 %
    quantile of the gap over all plain runs of both arms). A pair with a run that is not plain is
    judged by the clock, both runs alike, so that handing work to a helper or sleeping earns
    nothing. On a quiet host the result equals `wall` up to microseconds; where other work
    shares the cores the spread of d falls by more than ten times.
    """
    both: NDArray[np.bool_] = np.asarray(plain.all(axis=-1))
    if not both.any():
        return wall
    cost = float(np.quantile((wall - cpu)[both], 0.05))
    return np.where(both[..., None], cpu + cost, wall)


def plain_runs(voluntary: NDArray[np.integer], spawned: NDArray[np.integer]) -> NDArray[np.bool_]:
    """Runs of a single task that never slept (its exit counts as one voluntary switch)."""
    return np.asarray((voluntary <= 1) & (spawned == 0))


def estimate(baseline: Sequence[float] | Floats, candidate: Sequence[float] | Floats) -> Estimate:
    """Log-speedup of one test from the seconds [n] of its pairs, n >= 1.

    Each arm's typical log time is the mean of its runs from the `FASTEST_LEFT_OUT` quantile on, as
    many as `KEPT` of them (module docstring). Its influence is the run itself, clipped to the
    range of what is kept, so the error of the difference is that of the clipped runs' difference
    within pairs: what hits both runs of a pair drops out.
    """
    x = np.log(np.stack([np.asarray(baseline, float), np.asarray(candidate, float)]))
    n = x.shape[1]
    if n == 0:
        raise ValueError("estimate needs at least one pair")
    fast = _faster_half(x)
    kept = fast.shape[1]
    base, cand = fast.mean(axis=1).tolist()
    location = base - cand
    if n < 2:
        return Estimate(location, math.inf, 0.0, n)
    clipped = np.clip(x, fast[:, :1], fast[:, -1:])
    # Variance of the mean of the kept: (n - 1) s_w^2 / (h (h - 1)).
    variance = (n - 1) * float((clipped[0] - clipped[1]).var(ddof=1)) / (kept * (kept - 1))
    return Estimate(location, math.sqrt(variance), float(kept - 1), n)


def typical(seconds: Sequence[float] | Floats) -> float:
    """What `estimate` takes for the time of one arm, from its seconds [n >= 1]."""
    return math.exp(float(_faster_half(np.log(np.asarray(seconds, float))).mean()))


def _faster_half(x: Floats) -> Floats:
    """The kept values of x [..., n], in order: those after the fastest tenth, half of all."""
    n = x.shape[-1]
    first = int(FASTEST_LEFT_OUT * n)
    kept = min(n, max(2, math.ceil(KEPT * n)))
    return np.sort(x, axis=-1)[..., first : first + kept]


def combine(parts: Sequence[Estimate]) -> Estimate:
    """Mean of log-speedups over tests, equal weights; errors add in squares.

    Degrees of freedom after Welch 1947 (Biometrika 34, the form with + 2 and - 2): it allows for
    the errors being estimates themselves, where the usual Welch-Satterthwaite form gives far too
    few for many tests of few pairs each (11 instead of 20 for ten tests of three). Never more
    than the tests have together, which that form can exceed where each has one or two.
    """
    if not parts:
        raise ValueError("combine needs at least one test")
    k = len(parts)
    squares = [(p.error / k) ** 2 for p in parts]
    total = sum(squares)
    if total == 0:
        freedom = sum(p.freedom for p in parts)
    elif not math.isfinite(total):
        freedom = 0.0
    else:
        spread = sum(s * s / (p.freedom + 2) for s, p in zip(squares, parts, strict=True))
        freedom = max(total * total / spread - 2, min(p.freedom for p in parts))
        freedom = min(freedom, sum(p.freedom for p in parts))
    log = sum(p.log for p in parts) / k
    return Estimate(log, math.sqrt(total), freedom, sum(p.pairs for p in parts))


def minimum_pairs(tests: int) -> int:
    """Pairs per test before the first look: 4 where at least SEVERAL_TESTS share it, else 6.

    Below ten no fast reading is left out: if one is wildly too fast the interval is too wide,
    never too narrow.
    """
    return LOOKS[0] if tests >= SEVERAL_TESTS else LOOKS[1]


def looks_up_to(max_pairs: int, tests: int = 1, needed: float = 0) -> tuple[int, ...]:
    """Pairs per test at which to look: the preset ones below `max_pairs`, and `max_pairs` itself.

    needed: pairs per test that the cached noise asks for (`pairs_needed`). Where few tests share
    a look, those below the last preset one up to it are skipped, at most up to SKIP_TO: a noisy
    test does not stop at an early look that is narrow by luck. This is settled before the first
    pair is run and from runs of the baseline alone, so it cannot bias the estimate. Many tests
    are seldom lucky all at once, and a look costs them little beside what it may save.
    """
    if max_pairs <= 0:
        return ()
    first = minimum_pairs(tests)
    if tests < SEVERAL_TESTS:
        first = max((n for n in LOOKS if first <= n <= min(needed, SKIP_TO)), default=first)
    return (*(n for n in LOOKS if first <= n < max_pairs), max_pairs)


def look_alpha(pairs: int, max_pairs: int, tests: int = 1) -> float:
    """Error spent at the look after `pairs` pairs per test, of at most `max_pairs`."""
    return EARLY_ALPHA_ALONE if tests == 1 and pairs < max_pairs else ALPHA


def log_spread(seconds: Sequence[float] | Floats) -> float:
    """Robust standard deviation of log seconds [n >= 1]: 1.4826 times the median deviation.

    1.4826 makes it the standard deviation under Gaussian noise (Hampel 1974).
    """
    logs = np.log(np.asarray(seconds, float))
    return 1.4826 * float(np.median(np.abs(logs - np.median(logs))))


def pair_spread(runs: Sequence[Sequence[float]]) -> float:
    """Standard deviation to expect of a pair's d, from seconds of the baseline's own runs.

    runs: per test, at least one. A pair is a difference of two runs, hence the factor sqrt(2);
    over tests the root mean square, which is what the error of their mean is made of.
    """
    return math.sqrt(2 * sum(log_spread(r) ** 2 for r in runs) / len(runs))


def pairs_needed(sigma: float, half_width: float, tests: int) -> float:
    """Pairs per test until the 95 % interval of the mean over `tests` has this half-width.

    (z sigma / half_width)^2 pairs in the whole, of standard deviation sigma each (log units), as
    for any mean of independent values; shared among the tests and rounded up. Infinite for a
    width of zero, which asks for all the pairs there may be.
    """
    if half_width <= 0:
        return math.inf
    z = NormalDist().inv_cdf(1 - ALPHA / 2)
    return float(math.ceil((z * sigma / half_width) ** 2 / tests))


def is_clearly_slower(
    baseline: Sequence[float] | Floats, candidate: Sequence[float] | Floats
) -> bool:
    """Whether verification runs say that the candidate is slower by more than CLEARLY_SLOWER.

    baseline, candidate: seconds per test [n], cached medians and one run each; compared by the
    geometric mean. The answer may set how many pairs are run, never what they say: it rests on
    runs that are no part of the estimate and is given before the first pair, so the pairs that
    follow are a sample of preset size and their interval covers as promised. It is only wider.
    """
    return float(pair_logs(baseline, candidate).mean()) < -math.log(CLEARLY_SLOWER)


def has_drifted(then: float, now: float) -> bool:
    """Whether the calibration program's seconds differ by more than DRIFT, either way."""
    return not abs(math.log(now / then)) <= math.log1p(DRIFT)


def keep_pairs(
    base_switches: NDArray[np.integer], cand_switches: NDArray[np.integer]
) -> NDArray[np.bool_]:
    """Which pairs [n] to keep: those the scheduler did not hit harder than is usual here.

    A pair's disturbance is the larger involuntary switch count of its two runs, so that both
    arms are judged by one number and neither is favoured. Kept are the pairs up to the median
    disturbance, or up to one switch above the least, whichever is more: on a quiet host only
    hit pairs go, on a busy one never more than half.
    """
    worst = np.maximum(base_switches, cand_switches).astype(np.int64)
    if worst.size == 0:
        return np.zeros(0, bool)
    threshold = max(float(np.median(worst)), float(worst.min()) + 1)
    return worst <= threshold


def is_resolved(baseline_seconds: float, floor_seconds: float) -> bool:
    """Whether a test's work above the process floor is at least RESOLVE_FACTOR floors."""
    return baseline_seconds - floor_seconds >= RESOLVE_FACTOR * floor_seconds


def t_quantile(p: float, freedom: float) -> float:
    """Quantile of Student's t with real `freedom` > 0. Hill 1970, CACM algorithm 396.

    Relative error below 1e-3 for freedom >= 1 (exact at 1 and 2), where timing needs it.
    """
    if not 0 < p < 1:
        raise ValueError(f"p = {p} is no probability; give one between 0 and 1")
    if p < 0.5:
        return -t_quantile(1 - p, freedom)
    n, tail = max(freedom, 1.0), 2 * (1 - p)
    if n == 1:
        return math.tan(math.pi / 2 * (1 - tail))
    if n == 2:
        return math.sqrt(2 / (tail * (2 - tail)) - 2)
    a = 1 / (n - 0.5)
    b = 48 / (a * a)
    c = ((20700 * a / b - 98) * a - 16) * a + 96.36
    d = ((94.5 / (b + c) - 3) / b + 1) * math.sqrt(a * math.pi / 2) * n
    x = d * tail
    y = x ** (2 / n)
    if y > 0.05 + a:
        x = NormalDist().inv_cdf(tail / 2)
        y = x * x
        if n < 5:
            c += 0.3 * (n - 4.5) * (x + 0.6)
        c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b
        y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
        y = a * y * y
        y = math.expm1(y) if y > 0.002 else y + 0.5 * y * y
    else:
        y = (
            (1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1
        ) * (n + 1) / (n + 2) + 1 / y
    return math.sqrt(n * y)


def paper_speedup(baseline: Sequence[float] | Floats, candidate: Sequence[float] | Floats) -> float:
    """The paper's per-test figure: ratio of means of two separate series, clamped below at 1."""
    return max(1.0, float(np.mean(baseline)) / float(np.mean(candidate)))
