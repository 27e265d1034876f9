"""The estimator: coverage of its intervals, sequential looks, robustness, exact cases."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor import timing

NOISES = {
    "gaussian": lambda rng, n: rng.normal(0, 0.02, n),
    "heavy tails": lambda rng, n: 0.015 * rng.standard_t(2.5, n),
    "outliers": lambda rng, n: (
        rng.normal(0, 0.01, n) + (rng.random(n) < 0.1) * rng.normal(0, 0.3, n)
    ),
    "one-sided": lambda rng, n: 0.02 * (rng.exponential(1, n) - rng.exponential(1, n)),
}


@pytest.mark.parametrize(
    ("freedom", "expected"),
    [
        (1, 12.7062),
        (2, 4.30265),
        (3, 3.18245),
        (5, 2.57058),
        (10, 2.22814),
        (30, 2.04227),
        (1e6, 1.95996),
    ],
)
def test_t_quantile_agrees_with_tables(freedom: float, expected: float) -> None:
    assert timing.t_quantile(0.975, freedom) == pytest.approx(expected, rel=1e-3)
    assert timing.t_quantile(0.025, freedom) == pytest.approx(-expected, rel=1e-3)


@pytest.mark.parametrize("name", NOISES)
@pytest.mark.parametrize("n", [10, 40])
def test_fixed_size_interval_covers_as_promised(name: str, n: int) -> None:
    rng = np.random.default_rng(7)
    truth, hits, trials = 0.05, 0, 1500
    for _ in range(trials):
        low, high = timing.estimate(truth + NOISES[name](rng, n)).interval()
        hits += low <= truth <= high
    assert 0.92 <= hits / trials <= 0.98


def _sequential(name: str, tests: int, half_width: float, trials: int) -> tuple[float, float]:
    rng = np.random.default_rng(11)
    hits, logs = 0, []
    for _ in range(trials):
        data = [np.empty(0)] * tests
        for look in timing.looks_up_to(40):
            data = [np.concatenate([d, NOISES[name](rng, look - d.size)]) for d in data]
            whole = timing.combine([timing.estimate(d) for d in data])
            alpha = timing.look_alpha(look, 40)
            if whole.half_width(alpha) <= half_width:
                break
        low, high = whole.interval(alpha)
        hits += low <= 0 <= high
        logs.append(whole.log)
    return hits / trials, float(np.mean(logs))


@pytest.mark.parametrize("name", NOISES)
@pytest.mark.parametrize("tests", [1, 3])
def test_sequential_interval_covers_and_stopping_does_not_bias(name: str, tests: int) -> None:
    coverage, bias = _sequential(name, tests, half_width=0.01, trials=800)
    # An early stop on a width that happens to look small costs a little; the preset looks spend
    # less than the whole budget to make up for it.
    assert 0.915 <= coverage <= 0.985
    assert abs(bias) < 0.002


def test_one_wild_pair_in_five_does_not_move_the_estimate() -> None:
    d = np.array([0.010, 0.011, 0.012, 0.013, 5.0])
    assert timing.estimate(d).log == pytest.approx(0.012)


def test_one_pair_gives_no_interval() -> None:
    low, high = timing.estimate([0.3]).interval()
    assert (low, high) == (-math.inf, math.inf)


def test_no_pair_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least one pair"):
        timing.estimate([])


@given(st.lists(st.floats(-1, 1), min_size=2, max_size=40), st.floats(-2, 2))
def test_estimate_moves_with_its_data(d: list[float], shift: float) -> None:
    a, b = timing.estimate(d), timing.estimate(np.array(d) + shift)
    assert b.log == pytest.approx(a.log + shift, abs=1e-9)
    assert b.error == pytest.approx(a.error, abs=1e-9)


@given(st.lists(st.floats(1e-4, 10), min_size=2, max_size=30), st.data())
def test_swapping_the_arms_inverts_the_speedup(base: list[float], data: st.DataObject) -> None:
    cand = data.draw(st.lists(st.floats(1e-4, 10), min_size=len(base), max_size=len(base)))
    forward = timing.estimate(timing.pair_logs(base, cand))
    backward = timing.estimate(timing.pair_logs(cand, base))
    assert forward.log == pytest.approx(-backward.log, abs=1e-9)
    assert forward.error == pytest.approx(backward.error, abs=1e-9)


def test_combining_is_the_geometric_mean_with_a_smaller_error() -> None:
    rng = np.random.default_rng(3)
    parts = [timing.estimate(rng.normal(m, 0.01, 20)) for m in (0.0, 0.1, 0.2, 0.3)]
    whole = timing.combine(parts)
    assert whole.log == pytest.approx(np.mean([p.log for p in parts]))
    assert whole.error == pytest.approx(math.sqrt(sum(p.error**2 for p in parts)) / 4)
    assert whole.pairs == 80


def test_looks_are_preset_and_end_at_the_most() -> None:
    assert timing.looks_up_to(40) == (5, 10, 20, 40)
    assert timing.looks_up_to(12) == (5, 10, 12)
    assert timing.looks_up_to(5) == (5,)
    assert timing.looks_up_to(3) == (3,)
    assert timing.looks_up_to(0) == ()


@given(st.integers(1, 200), st.integers(1, 200))
def test_no_look_spends_more_than_the_budget(pairs: int, most: int) -> None:
    assert 0 < timing.look_alpha(pairs, most) <= timing.ALPHA


def test_pairs_are_dropped_symmetrically() -> None:
    base, cand = np.array([1, 1, 9, 1, 1, 1]), np.array([1, 1, 1, 8, 1, 1])
    keep = timing.keep_pairs(base, cand)
    assert keep.tolist() == [True, True, False, False, True, True]
    assert timing.keep_pairs(cand, base).tolist() == keep.tolist()


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=60))
def test_at_most_half_of_the_pairs_are_dropped(switches: list[tuple[int, int]]) -> None:
    a = np.array(switches)
    assert timing.keep_pairs(a[:, 0], a[:, 1]).sum() * 2 >= len(switches)


def test_time_lost_to_others_is_taken_out_of_plain_runs_only() -> None:
    cpu = np.array([[4.0, 4.0], [4.0, 4.0], [4.0, 0.5]])
    wall = np.array([[4.1, 9.1], [4.1, 4.1], [4.1, 4.1]])
    plain = np.array([[True, True], [True, True], [True, False]])
    seconds = timing.undisturbed(wall, cpu, plain)
    assert seconds[0] == pytest.approx([4.1, 4.1])  # the second run had lost 5 s
    assert seconds[2] == pytest.approx([4.1, 4.1])  # a helper's work is not hidden


def test_without_plain_runs_the_clock_decides() -> None:
    wall = np.array([[1.0, 2.0]])
    assert timing.undisturbed(wall, wall / 2, np.zeros((1, 2), bool)).tolist() == wall.tolist()


def test_a_run_with_helpers_or_sleep_is_not_plain() -> None:
    plain = timing.plain_runs(np.array([0, 1, 2, 1]), np.array([0, 0, 0, 1]))
    assert plain.tolist() == [True, True, False, False]


def test_work_lost_in_start_up_is_unresolved() -> None:
    assert timing.is_resolved(0.0048, 0.0008)
    assert not timing.is_resolved(0.0009, 0.0008)
    assert not timing.is_resolved(0.0008, 0.0008)


def test_the_papers_figure_is_clamped() -> None:
    assert timing.paper_speedup([1.0, 1.0], [2.0, 2.0]) == 1.0
    assert timing.paper_speedup([2.0, 2.0], [1.0, 1.0]) == 2.0
