"""Rewards: the paper's two to the letter, and what the confident one promises."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor.types import Evaluation, TestKind, TestResult, Verdict
from policy_jax.ppo.rewards import (
    REWARDS,
    confident,
    correctness_guided,
    speedup_only,
    unparsable,
    weighted,
)

FAILURES = [v for v in Verdict if v not in (Verdict.OK, Verdict.ASSEMBLE_ERROR, Verdict.LINK_ERROR)]


def passing(speedup=None, half_width=0.01, resolved=True, identical=False) -> Evaluation:
    low = high = None
    if speedup is not None:
        low, high = speedup * math.exp(-half_width), speedup * math.exp(half_width)
    return Evaluation(
        verdict=Verdict.OK,
        reward_passed=5,
        reward_total=5,
        speedup=speedup,
        ci_low=low,
        ci_high=high,
        resolved=resolved,
        identical=identical,
    )


def failing(passed: int, total: int = 5, verdict: Verdict = Verdict.WRONG_ANSWER) -> Evaluation:
    return Evaluation(verdict=verdict, reward_passed=passed, reward_total=total)


@pytest.mark.parametrize(
    ("evaluation", "guided", "only"),
    [
        (Evaluation(verdict=Verdict.ASSEMBLE_ERROR), -1.0, 0.0),
        (Evaluation(verdict=Verdict.LINK_ERROR), -1.0, 0.0),
        (unparsable("no script"), -1.0, 0.0),
        (failing(3, verdict=Verdict.RUNTIME_ERROR), -0.5, 0.0),
        (failing(3), 0.6, 0.0),
        (failing(3, verdict=Verdict.TIME_LIMIT), 0.6, 0.0),
        (passing(1.0, identical=True, resolved=False), 1.0, 0.0),
        (passing(0.9), 1.0, 0.0),
        (passing(1.0), 1.0, 0.0),
        (passing(1.47), 15.7, 1.47),
        (passing(1.002, half_width=0.1), 11.02, 1.002),
    ],
)
def test_the_papers_rewards_follow_its_table(evaluation, guided, only):
    assert correctness_guided(evaluation) == pytest.approx(guided)
    assert speedup_only(evaluation) == pytest.approx(only)


def test_the_papers_speedup_is_the_arithmetic_mean_over_timed_tests():
    tests = tuple(
        TestResult(name=str(i), kind=TestKind.TIMING, verdict=Verdict.OK, speedup=s)
        for i, s in enumerate((1.0, 4.0))
    )
    evaluation = replace(passing(2.0), per_test=tests)
    assert speedup_only(evaluation) == pytest.approx(2.5)
    assert confident(evaluation) == pytest.approx(math.log(2.0) / math.log(1.3), rel=1e-3)


def test_confident_pays_about_one_for_thirty_per_cent():
    assert confident(passing(1.3)) == pytest.approx(1.0, abs=0.01)


def test_identical_bytes_earn_exactly_parity():
    assert confident(passing(1.0, identical=True, resolved=True)) == 0.0
    assert confident(passing(1.0, identical=True, resolved=False)) == 0.0


@given(st.floats(0.5, 2.0), st.floats(1e-4, 0.8))
def test_a_gain_inside_the_noise_earns_exactly_nothing(speedup, half_width):
    evaluation = passing(speedup, half_width)
    if evaluation.ci_low <= 1.0 <= evaluation.ci_high:
        assert confident(evaluation) == 0.0


@given(st.floats(0.3, 5.0), st.floats(1e-4, 0.8))
def test_an_unresolved_speedup_earns_parity(speedup, half_width):
    assert confident(passing(speedup, half_width, resolved=False)) == 0.0


@given(st.floats(1.0, 8.0), st.floats(1.0, 8.0), st.floats(1e-4, 0.3))
def test_a_greater_gain_at_equal_certainty_never_earns_less(a, b, half_width):
    low, high = sorted((a, b))
    assert confident(passing(low, half_width)) <= confident(passing(high, half_width)) + 1e-12


@given(st.floats(1.0, 3.0), st.floats(1e-4, 0.8), st.floats(1e-4, 0.8))
def test_a_surer_measurement_of_one_gain_never_earns_less(speedup, a, b):
    sure, unsure = sorted((a, b))
    assert confident(passing(speedup, unsure)) <= confident(passing(speedup, sure)) + 1e-12


@given(st.floats(1e-3, 100.0), st.floats(1e-4, 2.0), st.integers(0, 10), st.sampled_from(FAILURES))
def test_right_answers_stand_above_wrong_ones_above_unassembled(speedup, width, passed, verdict):
    right = confident(passing(speedup, width))
    wrong = confident(failing(passed, 10, verdict))
    assert -1.0 == confident(unparsable("x")) < wrong < right <= 5.0


@given(st.integers(0, 9), st.integers(0, 9))
def test_more_passed_tests_never_earn_less_but_always_less_than_parity(a, b):
    few, many = sorted((a, b))
    assert confident(failing(few, 10)) <= confident(failing(many, 10)) < 0.0


def test_confident_grows_continuously_out_of_the_noise():
    edge = 1.05
    width = math.log(edge)
    just_above = confident(passing(edge * 1.0005, width))
    assert 0.0 < just_above < 0.01


def overfit(*kinds_and_verdicts) -> Evaluation:
    tests = tuple(
        TestResult(name=str(i), kind=k, verdict=v) for i, (k, v) in enumerate(kinds_and_verdicts)
    )
    return Evaluation(
        verdict=Verdict.WRONG_ANSWER, reward_passed=5, reward_total=5, overfit=True, per_test=tests
    )


@pytest.mark.parametrize("name", sorted(REWARDS))
def test_held_out_tests_never_enter_a_reward(name):
    """Whether held-out tests failed changes nothing: an untimed pass earns the same."""
    seen = overfit((TestKind.REWARD, Verdict.OK), (TestKind.HELD_OUT, Verdict.RUNTIME_ERROR))
    assert REWARDS[name](seen) == REWARDS[name](passing(None, resolved=False))


def test_a_failing_timing_test_is_a_failure_even_beside_a_held_out_one():
    seen = overfit((TestKind.TIMING, Verdict.WRONG_ANSWER), (TestKind.HELD_OUT, Verdict.OK))
    assert confident(seen) == pytest.approx(-0.2)
    assert speedup_only(seen) == 0.0


def test_a_held_out_crash_is_not_seen_as_a_crash():
    tests = (
        TestResult("a", TestKind.REWARD, Verdict.WRONG_ANSWER),
        TestResult("b", TestKind.HELD_OUT, Verdict.RUNTIME_ERROR),
    )
    evaluation = replace(failing(2), per_test=tests)
    assert correctness_guided(evaluation) == pytest.approx(0.4)


@pytest.mark.parametrize("name", sorted(REWARDS))
def test_every_reward_is_a_finite_float_for_every_verdict(name):
    for verdict in Verdict:
        value = REWARDS[name](Evaluation(verdict=verdict))
        assert isinstance(value, float)
        assert math.isfinite(value)


@given(st.floats(0.01, 100.0), st.floats(0.5, 2.0), st.integers(0, 9))
def test_a_failure_weight_keeps_the_order_and_leaves_gains_alone(weight, speedup, passed):
    reward = weighted(confident, weight)
    assert reward(passing(1.3)) == confident(passing(1.3))
    assert reward(passing(1.0, identical=True)) == 0.0
    assert reward(unparsable("x")) == pytest.approx(-weight)
    assert reward(unparsable("x")) < reward(failing(passed, 10)) < reward(passing(speedup))


@pytest.mark.parametrize("weight", [0.0, -1.0, 101.0])
def test_a_failure_weight_outside_its_range_is_refused(weight):
    with pytest.raises(ValueError, match="failure_weight"):
        weighted(confident, weight)
