"""How many pairs are planned before the first one is run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from executor.engine import measure
from executor.engine.baseline_cache import Baseline
from executor.engine.measure import plan_looks
from executor.types import Precision

FLOOR = 0.001
TESTS = list(range(4))


def baseline(noise: float, seconds: float = 0.01) -> Baseline:
    """Four tests whose runs alone differ by `noise` (log units)."""
    rng = np.random.default_rng(1)
    times = tuple(tuple(seconds * np.exp(rng.normal(0, noise, 11))) for _ in TESTS)
    outputs = (b"",) * 4
    medians = (seconds,) * 4
    return Baseline("", b"", b"", outputs, outputs, (0,) * 4, True, medians, times, 0.002, FLOOR)


def looks(
    of: Baseline,
    slower: float = 1.0,
    precision: Precision | None = None,
    tests: list[int] = TESTS,
    places: int = 1,
) -> tuple[int, ...]:
    verified = {t: slower * float(np.median(of.times[t] or (0.01,))) for t in tests}
    return plan_looks(of, tests, precision or Precision(), FLOOR, verified, places)


def test_a_quiet_program_may_stop_at_once() -> None:
    assert looks(baseline(0.001)) == (4, 6, 10, 20, 40)


@pytest.mark.parametrize(("noise", "first"), [(0.001, 6), (0.1, 10)])
def test_a_noisy_program_of_few_tests_skips_the_early_looks(noise: float, first: int) -> None:
    assert looks(baseline(noise), tests=TESTS[:3])[0] == first


def test_several_tests_may_stop_at_once_however_noisy_each_is() -> None:
    assert looks(baseline(0.1))[0] == 4


def test_a_clearly_slower_candidate_has_one_look() -> None:
    assert looks(baseline(0.1), slower=1.6) == (4,)
    assert looks(baseline(0.1), slower=1.4) == looks(baseline(0.1))
    assert looks(baseline(0.1), slower=1.6, precision=Precision(max_pairs=2)) == (2,)


def test_start_up_time_is_not_timed_for_long() -> None:
    short, two = baseline(0.001, seconds=0.0012), TESTS[:2]
    assert looks(short, tests=two) == (8, 12, 16, 32)
    assert looks(short, tests=two, precision=Precision(max_pairs=10)) == (8, 10)
    assert looks(short, tests=two, slower=2.0) == (6,)
    assert looks(short) == (4, 6, 8, 16)


def test_start_up_time_is_timed_longer_on_a_busy_host() -> None:
    assert [measure._enough_unresolved(n, 2, 0.01) for n in (6, 8, 16)] == [False, True, True]
    assert [measure._enough_unresolved(n, 2, 0.05) for n in (8, 16, 32)] == [False, False, True]
    assert [measure._enough_unresolved(n, 1, 0.01) for n in (10, 16)] == [False, True]


def test_without_cached_times_every_look_is_taken() -> None:
    void = replace(baseline(0.1), times=(*baseline(0.1).times[:3], ()))
    assert looks(void, slower=3.0) == (4, 6, 10, 20, 40)


def test_long_runs_are_timed_in_fewer_pairs() -> None:
    assert looks(baseline(0.1, seconds=0.01))[-1] == 40
    assert looks(baseline(0.1, seconds=1.0))[-1] in (7, 8)  # 4 tests, two runs each, in a minute
    assert looks(baseline(0.1, seconds=30.0)) == (4,)


def test_the_pairs_are_divided_among_layouts() -> None:
    assert looks(baseline(0.001), places=4) == (4, 6, 10)
    assert looks(baseline(0.001), places=16)[-1] == 2
    assert looks(baseline(0.001), precision=Precision(max_pairs=5), places=4) == (2,)
    assert looks(baseline(0.1, seconds=30.0), places=4) == (2,)
    alone = looks(baseline(0.1), tests=TESTS[:1], places=4)
    assert alone[0] == 4, "four layouts of a test are several estimates"
