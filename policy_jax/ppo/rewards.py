"""Rewards: pure functions from an executor's `Evaluation` to one number.

What a reward depends on: credit for correctness comes from REWARD tests alone
(`reward_passed / reward_total`). HELD_OUT tests detect answers that are fitted to the reward's
tests. No reward counts them; but an `overfit` candidate, which fails one of them, is not timed, so
it gets the reward of a correct candidate with an unknown speedup. TIMING tests are visible: a timed
run with a wrong output makes the candidate a failure.

An answer that could not be parsed is `unparsable(reason)` and gets the reward of one that does not
assemble. A missing evaluation (Unavailable) has no reward: callers mask it out of the batch, and no
function here makes a number of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from executor.client import Evaluation, TestKind, Verdict

RewardFunction = Callable[[Evaluation], float]

UNIT_GAIN = math.log(1.3)
"""The log-speedup that earns +1 when it is measured without error."""

FAIL_FLOOR, FAIL_SPAN = -0.8, 0.6
LOSS_BOUND = -0.15
GAIN_BOUND = 5.0

_CRASHES = frozenset({Verdict.RUNTIME_ERROR, Verdict.MEMORY_LIMIT, Verdict.SECURITY_VIOLATION})


def unparsable(reason: str) -> Evaluation:
    """The evaluation of an answer from which no listing could be read."""
    return Evaluation(verdict=Verdict.ASSEMBLE_ERROR, evidence=f"answer: {reason}")


def passes_visible_tests(evaluation: Evaluation) -> bool:
    """Whether all tests that a reward may depend on passed (REWARD and TIMING tests)."""
    if evaluation.passed:
        return True
    return evaluation.overfit and all(
        test.verdict is Verdict.OK
        for test in evaluation.per_test
        if test.kind is not TestKind.HELD_OUT
    )


def _share(evaluation: Evaluation) -> float:
    if evaluation.reward_total == 0:
        return 0.0
    return evaluation.reward_passed / evaluation.reward_total


def _crashed(evaluation: Evaluation) -> bool:
    """Whether a visible test ended in a run-time error; being killed at a limit counts as one."""
    visible = [t.verdict for t in evaluation.per_test if t.kind is not TestKind.HELD_OUT]
    return any(v in _CRASHES for v in visible or [evaluation.verdict])


def _mean_speedup(evaluation: Evaluation) -> float:
    """The paper's s: arithmetic mean over timed tests of t(-O3) / t(candidate); 1 if untimed."""
    if evaluation.identical:
        return 1.0
    timed = [t.speedup for t in evaluation.per_test if t.speedup is not None]
    if timed:
        return math.fsum(timed) / len(timed)
    return 1.0 if evaluation.speedup is None else evaluation.speedup


def speedup_only(evaluation: Evaluation) -> float:
    """The paper's design 2: s if every test passes and s > 1, else 0."""
    if not passes_visible_tests(evaluation):
        return 0.0
    speedup = _mean_speedup(evaluation)
    return speedup if speedup > 1.0 else 0.0


def correctness_guided(evaluation: Evaluation) -> float:
    """The paper's design 1: -1 unassembled, -0.5 after a run-time error, passed / total while
    some tests fail, 1 at parity, 1 + 10 s when all pass and s > 1."""
    if not evaluation.assembled:
        return -1.0
    if passes_visible_tests(evaluation):
        speedup = _mean_speedup(evaluation)
        return 1.0 + 10.0 * speedup if speedup > 1.0 else 1.0
    return -0.5 if _crashed(evaluation) else _share(evaluation)


def confident(evaluation: Evaluation) -> float:
    """Partial credit for failures; for correct answers, the log-speedup shrunk by its uncertainty.

    | case | reward |
    |---|---|
    | unparsable, does not assemble or link | -1 |
    | a visible test fails | -0.8 + 0.6 passed / total, at most -0.2 |
    | passes; identical, untimed, unresolved, or 1 inside the interval | exactly 0 (parity) |
    | passes, interval above 1 | shrunk log(speedup) / log(1.3), at most 5 |
    | passes, interval below 1 | the same, negative, at least -0.15 |

    Shrinkage is the positive part of James and Stein's: d max(0, 1 - e^2 / d^2), where d is the
    log-speedup and e the distance from d to the end of its 95 % interval that faces parity.
    It is 0 exactly when the interval reaches 1, grows continuously from there, and tends to d as
    the interval narrows. So noise earns nothing on average, and a more certain measurement of the
    same gain never earns less. A correct but slower program gets more than any wrong one.
    """
    if not evaluation.assembled:
        return -1.0
    if not passes_visible_tests(evaluation):
        return FAIL_FLOOR + FAIL_SPAN * _share(evaluation)
    return min(max(shrunk_gain(evaluation) / UNIT_GAIN, LOSS_BOUND), GAIN_BOUND)


def shrunk_gain(evaluation: Evaluation) -> float:
    """The log-speedup of a correct candidate, shrunk by its uncertainty as `confident` says.

    0 where the candidate is identical, untimed or unresolved, or its interval holds 1.
    """
    low, high = evaluation.ci_low, evaluation.ci_high
    if (
        evaluation.identical
        or not evaluation.resolved
        or evaluation.speedup is None
        or low is None
        or high is None
    ):
        return 0.0
    gain = math.log(evaluation.speedup)
    if low > 1.0 and gain > 0.0:
        error = gain - math.log(low)
    elif high < 1.0 and gain < 0.0:
        error = math.log(high) - gain
    else:
        return 0.0
    return gain * max(0.0, 1.0 - (error / gain) ** 2)


def relative(
    evaluation: Evaluation, base: tuple[float, float, float], unchanged: bool
) -> Evaluation:
    """An evaluation against -O3 as one against another build.

    base: that build's speedup over -O3 with the ends of its 95 % interval. unchanged: whether the
    candidate is that build; it then counts as identical. Both intervals are taken as independent:
    the squares of their halves in logarithms add up. What was not timed stays as it is.
    """
    if unchanged:
        return replace(evaluation, identical=True)
    if evaluation.identical:  # with -O3, which is as much slower as the base is faster
        own, low, high, resolved = 1.0, 1.0, 1.0, True
    elif evaluation.speedup and evaluation.ci_low and evaluation.ci_high:
        own, low, high = evaluation.speedup, evaluation.ci_low, evaluation.ci_high
        resolved = evaluation.resolved
    else:
        return evaluation
    speedup = own / base[0]
    below = math.hypot(math.log(own / low), math.log(base[2] / base[0]))
    above = math.hypot(math.log(high / own), math.log(base[0] / base[1]))
    return replace(
        evaluation,
        identical=False,
        resolved=resolved,
        speedup=speedup,
        ci_low=speedup * math.exp(-below),
        ci_high=speedup * math.exp(above),
        per_test=tuple(
            replace(test, speedup=test.speedup / base[0]) if test.speedup else test
            for test in evaluation.per_test
        ),
    )


MOST_FAILURE_WEIGHT = 100.0
"""With a larger weight, failures outweigh a gain of any size."""


def weighted(reward: RewardFunction, failure_weight: float) -> RewardFunction:
    """`reward` with its negative values multiplied by `failure_weight`.

    The order of answers does not change. An unchanged program earns 0, so it pays to change a
    program where P(gain) x gain > P(failure) x cost. With `confident`, a failure of all tests
    (-0.8) and a speedup of 1.5 (1.55), this is so from P(gain) = 27 % at weight 0.7, from 80 % at 8
    and from 91 % at 20. With a large weight, a policy that fails often learns to change nothing;
    with a small one, a policy that rarely fails learns to change more programs.
    """
    if not 0.0 < failure_weight <= MOST_FAILURE_WEIGHT:
        raise ValueError(
            f"failure_weight is {failure_weight}; it must be above 0 and at most "
            f"{MOST_FAILURE_WEIGHT:g}"
        )

    def scaled(evaluation: Evaluation) -> float:
        value = reward(evaluation)
        return value * failure_weight if value < 0.0 else value

    return scaled


REWARDS: dict[str, RewardFunction] = {
    "confident": confident,
    "correctness_guided": correctness_guided,
    "speedup_only": speedup_only,
}
