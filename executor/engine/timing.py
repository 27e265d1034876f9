"""Estimates from interleaved timings. Pure functions over arrays; no clock is read here.

The unit is the pair: one run of the baseline and one of the candidate, next to each other and
under the same conditions. Timing noise is one-sided: interrupts, faults and other load only make
runs slower (Chen and Revels, Robust benchmarking in noisy environments, 2016, arXiv:1608.04295,
therefore propose the minimum). So each arm of a test is summarised by its faster runs: the mean
log time of the half of its runs that follows its fastest tenth. The fastest tenth is left out
because a measured time can also be too short. Compared with a two-sided 20 % trimmed mean, this
needs a third to a half of the pairs on processes of a millisecond, and a fifth more under Gaussian
noise. The same rule holds for both arms, so it is equally unbiased. It measures how fast the
program is when nothing disturbs it: slow runs caused by the program itself do not count if they
are fewer than half.

The error is that of a trimmed mean: the spread of the Winsorized pairs with a t distribution
(Tukey and McLaughlin 1963; Wilcox, Introduction to Robust Estimation, 2012, sections 3.3 and
4.3). Samples are small here, and for small samples bootstrap and rank intervals under-cover or do
not exist (5 pairs have no 95 % rank interval). Tests are combined by the mean in log space, i.e.
the geometric mean of speedups, with the degrees of freedom of Welch 1947. Nothing is clamped.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from executor.common.student import t_quantile

Floats = NDArray[np.float64]

FASTEST_LEFT_OUT = 0.1
KEPT = 0.5
"""Shares of an arm's runs, sorted from the fastest."""

# Pair counts per test at which to look. The first is for several tests only, which then have at
# least sixteen pairs together. A single test needs six pairs, of which three are kept: two would
# give its error one degree of freedom.
LOOKS = (4, 6, 10, 20, 40)
SEVERAL_TESTS = 4

# The error probability at each look. Stopping depends on the interval's width alone, never on the
# estimate, so it does not favour significant results; but a sample that is narrow by chance stops
# early. Several tests compensate for that by their degrees of freedom, which are counted low; a
# single test uses a little less than the nominal 5 % before its last look. The values come from
# simulation: tests/executor/engine/test_timing.py measures the coverage of the whole procedure,
# between 92 and 98 % under Gaussian, heavy-tailed, one-sided and drifting noise, and never less
# under gross outliers.
ALPHA = 0.05
EARLY_ALPHA_ALONE = 0.045

# If the baseline's own runs are noisy, looks are skipped up to this one at most. Their noise is an
# upper bound, because it includes drift, which cancels in a pair.
SKIP_TO = 10

# A candidate slower by this factor in its verification runs gets the first look only.
CLEARLY_SLOWER = 1.5

# Relative change of the calibration program's time after which a baseline's cached times are
# measured again. They only help to plan the number of pairs, which a few per cent do not change,
# and measuring them costs as much as timing a candidate. On a shared host the calibration varies by
# 3 to 7 %.
DRIFT = 0.10

# Below this ratio of work to process floor, a test's time is mostly that of starting a process and
# says nothing about the program.
RESOLVE_FACTOR = 3.0

# Runs of one program on one input do not fall into two groups this far apart, unless it takes an
# easier way in some of them. Each group has at least this share of the runs, and two of them.
MODES_APART = 1.3
LEAST_IN_MODE = 0.2

# A candidate whose timed runs are faster than its first one by this factor, and by so many seconds,
# did less in them. Caches that are cold in the first run cost much less.
FIRST_RUN_SLOWER = 3.0
FIRST_RUN_SECONDS = 0.01


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
    """Seconds that each run would have taken if nothing else had run in between.

    wall, cpu: seconds [..., 2] of pairs: clock time, and processor time of the process itself.
    plain: whether a run was a single task that never waited (`plain_runs`); only then is clock
    time minus processor time the time that other processes took. If both runs of a pair are plain,
    each gets its processor time plus the same constant, a low estimate of the cost of starting and
    reaping a process (5 % quantile of the gap over all plain runs of both arms). Otherwise both
    runs get their clock time, so that a program gains nothing by a helper process or by sleeping.
    On a quiet host the result equals `wall` up to microseconds; where other work shares the cores,
    it reduces the spread of d more than tenfold.
    """
    both: NDArray[np.bool_] = np.asarray(plain.all(axis=-1))
    if not both.any():
        return wall
    cost = float(np.quantile((wall - cpu)[both], 0.05))
    return np.where(both[..., None], cpu + cost, wall)


def plain_runs(voluntary: NDArray[np.integer], spawned: NDArray[np.integer]) -> NDArray[np.bool_]:
    """Whether runs were a single task that never slept; its exit counts as a voluntary switch."""
    return np.asarray((voluntary <= 1) & (spawned == 0))


def estimate(baseline: Sequence[float] | Floats, candidate: Sequence[float] | Floats) -> Estimate:
    """Log-speedup of one test from the seconds [n] of its pairs, n >= 1.

    Each arm's typical log time is the mean of a share `KEPT` of its runs, after the fastest share
    `FASTEST_LEFT_OUT` (module docstring). The influence of a run is its log time clipped to the
    range of the kept runs, so the error comes from the differences of clipped log times within
    pairs: a disturbance of both runs of a pair cancels.
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
    """The typical time of one arm as `estimate` computes it, from its seconds [n >= 1]."""
    return math.exp(float(_faster_half(np.log(np.asarray(seconds, float))).mean()))


def _faster_half(x: Floats) -> Floats:
    """The kept values of x [..., n], sorted: half of all, after the fastest tenth."""
    n = x.shape[-1]
    first = int(FASTEST_LEFT_OUT * n)
    kept = min(n, max(2, math.ceil(KEPT * n)))
    return np.sort(x, axis=-1)[..., first : first + kept]


def combine(parts: Sequence[Estimate], weights: Sequence[float] | None = None) -> Estimate:
    """Mean of log-speedups over tests, by default with equal weights; squared errors add.

    Degrees of freedom after Welch 1947 (Biometrika 34, the form with + 2 and - 2), which takes
    into account that the errors are estimates too. The usual Welch-Satterthwaite form gives far
    too few for many tests of few pairs each (11 instead of 20 for ten tests of three). The result
    is limited to the sum over the tests, which Welch's form can exceed where each has one or two.
    """
    if not parts:
        raise ValueError("combine needs at least one test")
    given = [1.0] * len(parts) if weights is None else weights
    whole = sum(given)
    shares = [weight / whole for weight in given]
    squares = [(share * p.error) ** 2 for share, p in zip(shares, parts, strict=True)]
    total = sum(squares)
    if total == 0:
        freedom = sum(p.freedom for p in parts)
    elif not math.isfinite(total):
        freedom = 0.0
    else:
        spread = sum(s * s / (p.freedom + 2) for s, p in zip(squares, parts, strict=True))
        freedom = max(total * total / spread - 2, min(p.freedom for p in parts))
        freedom = min(freedom, sum(p.freedom for p in parts))
    log = sum(share * p.log for share, p in zip(shares, parts, strict=True))
    return Estimate(log, math.sqrt(total), freedom, sum(p.pairs for p in parts))


def minimum_pairs(tests: int) -> int:
    """Pairs per test before the first look: 4 for at least SEVERAL_TESTS tests, else 6.

    Below ten pairs no fast run is left out: one that is far too fast makes the interval too wide,
    never too narrow.
    """
    return LOOKS[0] if tests >= SEVERAL_TESTS else LOOKS[1]


def looks_up_to(max_pairs: int, tests: int = 1, needed: float = 0) -> tuple[int, ...]:
    """Pairs per test at which to look: the preset ones below `max_pairs`, and `max_pairs` itself.

    needed: pairs per test that the cached noise calls for (`pairs_needed`). With few tests, looks
    before the last preset one that is at most `needed` and at most SKIP_TO are skipped, so that a
    noisy test does not stop at an early look that is narrow by chance. This is decided before the
    first pair is run and from runs of the baseline alone, so it cannot bias the estimate. Many
    tests are seldom narrow by chance at the same time, and an early look may save them much.
    """
    if max_pairs <= 0:
        return ()
    first = minimum_pairs(tests)
    if tests < SEVERAL_TESTS:
        first = max((n for n in LOOKS if first <= n <= min(needed, SKIP_TO)), default=first)
    return (*(n for n in LOOKS if first <= n < max_pairs), max_pairs)


def look_alpha(pairs: int, max_pairs: int, tests: int = 1) -> float:
    """Error probability at the look after `pairs` pairs per test, of at most `max_pairs`."""
    return EARLY_ALPHA_ALONE if tests == 1 and pairs < max_pairs else ALPHA


def log_spread(seconds: Sequence[float] | Floats) -> float:
    """Robust standard deviation of log seconds [n >= 1]: 1.4826 times the median deviation.

    The factor makes it equal to the standard deviation under Gaussian noise (Hampel 1974).
    """
    logs = np.log(np.asarray(seconds, float))
    return 1.4826 * float(np.median(np.abs(logs - np.median(logs))))


def pair_spread(runs: Sequence[Sequence[float]]) -> float:
    """Expected standard deviation of a pair's d, from seconds of the baseline's own runs.

    runs: for each test, at least one. A pair is a difference of two runs, hence the factor
    sqrt(2). Over tests it is the root mean square, which determines the error of their mean.
    """
    return math.sqrt(2 * sum(log_spread(r) ** 2 for r in runs) / len(runs))


def pairs_needed(sigma: float, half_width: float, tests: int) -> float:
    """Pairs per test until the 95 % interval of the mean over `tests` has this half-width.

    As for any mean of independent values, (z sigma / half_width)^2 pairs in all, where sigma is
    the standard deviation of a pair (log units); divided by the tests and rounded up. Infinite for
    a half-width of zero.
    """
    if half_width <= 0:
        return math.inf
    z = NormalDist().inv_cdf(1 - ALPHA / 2)
    return float(math.ceil((z * sigma / half_width) ** 2 / tests))


def is_clearly_slower(
    baseline: Sequence[float] | Floats, candidate: Sequence[float] | Floats
) -> bool:
    """Whether the candidate is slower by more than CLEARLY_SLOWER in its verification runs.

    baseline, candidate: seconds per test [n], cached medians and one run each; compared by the
    geometric mean. The answer may decide how many pairs are run, but it cannot bias them: it is
    given before the first pair and uses runs that are not part of the estimate. The pairs that
    follow are a sample of preset size, so their interval has its nominal coverage; it is only
    wider.
    """
    return float(pair_logs(baseline, candidate).mean()) < -math.log(CLEARLY_SLOWER)


def has_drifted(then: float, now: float) -> bool:
    """Whether the calibration program's seconds differ by more than DRIFT in either direction."""
    return not abs(math.log(now / then)) <= math.log1p(DRIFT)


def keep_pairs(
    base_switches: NDArray[np.integer], cand_switches: NDArray[np.integer]
) -> NDArray[np.bool_]:
    """Which pairs [n] to keep: those that the scheduler did not disturb more than usual.

    The disturbance of a pair is the larger count of involuntary context switches of its two runs:
    one number for both arms, so neither is favoured. Pairs are kept up to the median disturbance,
    or up to one switch above the least, whichever is more. So on a quiet host only disturbed
    pairs are dropped, and on a busy one at most half.
    """
    worst = np.maximum(base_switches, cand_switches).astype(np.int64)
    if worst.size == 0:
        return np.zeros(0, bool)
    threshold = max(float(np.median(worst)), float(worst.min()) + 1)
    return worst <= threshold


def between_modes(seconds: Sequence[float] | Floats) -> float | None:
    """The seconds that divide runs of two kinds, faster and slower ones; None for one kind.

    The runs are divided at the largest ratio between neighbours (`MODES_APART`, `LEAST_IN_MODE`).
    """
    x = np.sort(np.asarray(seconds, float))
    least = max(2, math.ceil(LEAST_IN_MODE * len(x)))
    ratios = x[1:] / x[:-1]  # the k-th divides k + 1 runs from the others
    possible = ratios[least - 1 : len(x) - least]
    if not possible.size or possible.max() < MODES_APART:
        return None
    k = least - 1 + int(possible.argmax())
    return math.sqrt(float(x[k] * x[k + 1]))


def between_own_modes(candidate: Floats, baseline: Floats) -> float | None:
    """As `between_modes` of the candidate's seconds, where its baseline cannot explain them.

    candidate, baseline: seconds [n] of the same pairs. A busy host makes some runs slower, those of
    the baseline too. So the candidate's two kinds must be further apart than the slowest and the
    fastest run of the baseline.
    """
    between = between_modes(candidate)
    if between is None:
        return None
    fast = candidate <= between
    apart = np.median(candidate[~fast]) / np.median(candidate[fast])
    return between if apart > baseline.max() / baseline.min() else None


def did_less_later(
    first: float, baseline_first: float, later: Floats, baseline_later: Floats
) -> float | None:
    """How many times as long the candidate's first run took as its timed ones, if that is too much.

    first: seconds of its verification run. baseline_first: cached median of the baseline. later,
    baseline_later: seconds of the timed runs. A change of the host's pace shows in the baseline too
    and is taken out.
    """
    now = typical(later)
    pace = max(1.0, baseline_first / typical(baseline_later))
    slower = first / (now * pace)
    too_much = slower > FIRST_RUN_SLOWER and first - now * pace > FIRST_RUN_SECONDS
    return slower if too_much else None


def is_resolved(baseline_seconds: float, floor_seconds: float) -> bool:
    """Whether a test's work above the process floor is at least RESOLVE_FACTOR floors."""
    return baseline_seconds - floor_seconds >= RESOLVE_FACTOR * floor_seconds


def paper_speedup(baseline: Sequence[float] | Floats, candidate: Sequence[float] | Floats) -> float:
    """The paper's per-test figure: ratio of means of two separate series, clamped below at 1."""
    return max(1.0, float(np.mean(baseline)) / float(np.mean(candidate)))
