"""A candidate that does less work in some of its runs is not paid for them."""

from __future__ import annotations

import numpy as np
import pytest
from candidates import compiled
from hypothesis import given
from hypothesis import strategies as st

from executor.engine import timing
from executor.engine.engine import Engine
from executor.types import Precision, Program, TestCase, TestKind, Verdict

WORK = """
#include <stdio.h>
int main(void)
{
    unsigned n, s = 1;
    if (scanf("%u", &n) != 1)
        return 1;
    if (SKIPS) {
        puts("ANSWER");
        return 0;
    }
    for (unsigned i = 0; i < n; i++) {
        s = s * 31 + i;
        __asm__ volatile("" : "+r"(s));
    }
    printf("%u\\n", s);
    return 0;
}
"""
N = 20_000_000
TESTS = (TestCase("small", b"7\n"), TestCase("timed", b"%d\n" % N, kind=TestKind.TIMING))
BASE = Program(WORK.replace("SKIPS", "n == 4294967295u"), TESTS)
NOW_AND_THEN = f"n == {N}u && (__builtin_ia32_rdtsc() >> 12) % 2 == 0"
"""By a clock, which says nothing of the runs before: in half of the runs the answer is stored."""


def test_only_the_slower_runs_of_two_kinds_count(engine: Engine) -> None:
    known = engine.register(BASE)
    answer = known.expected[1].decode().strip()
    source = WORK.replace("SKIPS", NOW_AND_THEN).replace("ANSWER", answer)
    result = engine.evaluate(known.digest, compiled(engine, source), Precision(max_pairs=20))
    assert result.verdict is Verdict.OK, result.evidence
    assert result.speedup is not None
    # The runs with the stored answer are about 30 times as fast; the others were up to 1.53 times
    # as fast as the baseline on a busy host. If nearly all timed runs are fast ones by chance, the
    # first run tells.
    if "runs were much faster than the others, which count" in result.evidence:
        assert result.speedup < 3.0
    else:
        assert "the first run took" in result.evidence
        assert not result.resolved


def test_an_honest_candidate_has_no_remark(engine: Engine) -> None:
    known = engine.register(BASE)
    fast = WORK.replace("SKIPS", "n == 4294967294u").replace("s * 31 + i", "(s << 5) - s + i")
    result = engine.evaluate(known.digest, compiled(engine, fast), Precision(max_pairs=10))
    assert result.verdict is Verdict.OK
    assert result.evidence == ""
    assert result.resolved


@given(
    st.lists(st.floats(-0.1, 0.1), min_size=4, max_size=40),
    st.floats(1e-4, 10.0),
)
def test_runs_of_one_kind_are_not_divided(noise: list[float], seconds: float) -> None:
    assert timing.between_modes(seconds * np.exp(noise)) is None


@given(st.integers(2, 8), st.integers(2, 8), st.floats(1.7, 50.0), st.randoms())
def test_two_kinds_are_divided_where_they_part(
    fast: int, slow: int, ratio: float, random: object
) -> None:
    runs = [0.01 * (1 + k / 100) for k in range(fast)]
    runs += [0.01 * ratio * (1 + k / 100) for k in range(slow)]
    random.shuffle(runs)  # type: ignore[attr-defined]
    between = timing.between_modes(runs)
    assert between is not None
    assert sum(run < between for run in runs) == fast


def test_two_kinds_that_a_busy_host_makes_are_no_evidence() -> None:
    """The runs of an A/A control on a host with other work, in milliseconds."""
    baseline = np.array([7.61, 9.63, 7.65, 7.35, 7.97, 15.46, 13.45, 13.3, 14.95, 7.52, 11.06])
    candidate = np.array([7.91, 7.7, 7.52, 7.56, 8.54, 14.6, 13.26, 13.23, 14.97, 11.73, 14.81])
    assert timing.between_modes(candidate) is not None
    assert timing.between_own_modes(candidate, baseline) is None
    assert timing.between_own_modes(candidate, np.full(11, 14.0)) is not None
    candidate[:4] = 0.6  # an answer that was stored
    assert timing.between_own_modes(candidate, baseline) is not None


def test_a_few_slow_or_fast_runs_are_noise() -> None:
    assert timing.between_modes([0.01] * 9 + [0.05]) is None
    assert timing.between_modes([0.01] * 18 + [0.05, 0.06]) is None, "a tenth"
    assert timing.between_modes([0.001] + [0.01] * 4) is None
    assert timing.between_modes([0.01]) is None
    assert timing.between_modes([0.01, 0.03]) is None


@pytest.mark.parametrize(
    ("first", "later", "pace", "told"),
    [
        (0.1, 0.01, 1.0, 10.0),  # the answer was stored after the first run
        (0.1, 0.09, 1.0, None),
        (0.1, 0.01, 10.0, None),  # the host was ten times slower then, for the baseline too
        (0.008, 0.001, 1.0, None),  # a cold start
        (0.1, 0.01, 0.1, 10.0),  # a host that is slower now excuses nothing
    ],
)
def test_a_first_run_that_took_much_longer(
    first: float, later: float, pace: float, told: float | None
) -> None:
    ran = np.full(6, later)
    found = timing.did_less_later(first, 0.1 * pace, ran, np.full(6, 0.1))
    assert found == (None if told is None else pytest.approx(told))
