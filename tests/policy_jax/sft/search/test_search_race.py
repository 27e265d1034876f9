"""Races: the statistics on layouts that are drawn, and a real search that is not fooled."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor.client import (
    Client,
    Evaluation,
    LayoutTiming,
    Precision,
    Program,
    TestCase,
    Verdict,
)
from policy_jax.asm.edits import Hunk
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.sft.pairs import SHORT_WORK_MS
from policy_jax.sft.search.budget import search
from policy_jax.sft.search.climb import Climb
from policy_jax.sft.search.race import (
    FIRST,
    ROUNDS,
    Contender,
    Judge,
    logs_of,
    race,
    ratio,
)
from policy_jax.sft.search.space import Genome, Space
from policy_jax.sft.search.strategies import Strategy

PROGRAM = Program("int main(void) { return 0; }", (TestCase("t", b""),))


@dataclass
class Drawn:
    """An executor whose layouts are drawn: the log of the speedup of a listing has a mean, by the
    number in its line `# value`, and each layout moves it. It has no noise that another layout does
    not have. failing: listings that are wrong. pace: a gain that all listings have for a while."""

    seed: int
    spread: float = 0.02
    failing: frozenset[str] = frozenset()
    pace: float = 0.0
    asked: list[Precision] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._rng = np.random.default_rng(self.seed)

    def submit(
        self,
        program: Program,
        asm: str,
        precision: Precision | None = None,
        timeout: float | None = None,
    ) -> Future[Evaluation]:
        assert precision is not None
        self.asked.append(precision)
        done: Future[Evaluation] = Future()
        line = asm.splitlines()[0]
        if line in self.failing:
            done.set_result(Evaluation(Verdict.WRONG_ANSWER, seconds=0.05))
            return done
        mean = sum(float(each.split()[1]) for each in asm.splitlines())
        logs = mean + self.pace + self.spread * self._rng.standard_normal(precision.layouts)
        done.set_result(
            Evaluation(
                Verdict.OK,
                speedup=math.exp(logs.mean()),
                resolved=True,
                seconds=0.1 * precision.layouts,
                layouts=tuple(LayoutTiming(k, math.exp(log), 2) for k, log in enumerate(logs)),
            )
        )
        return done


def line(log: float) -> list[str]:
    return [f"# {log}"]


def raced(seed: int, gain: float, spread: float = 0.02) -> bool:
    """Whether a challenger whose first look is good wins against the best."""
    judge = Judge(Drawn(seed, spread), PROGRAM)
    return race(judge, Contender(line(0.0)), Contender(line(gain)), math.inf) is not None


@pytest.mark.parametrize("spread", [0.002, 0.02, 0.1])
def test_what_is_equal_or_slower_seldom_wins(spread: float) -> None:
    """At most 2.5 % a look, and three looks."""
    assert sum(raced(seed, 0.0, spread) for seed in range(200)) <= 0.075 * 200
    assert sum(raced(seed, -spread, spread) for seed in range(100)) <= 0.01 * 100


def test_what_is_faster_wins() -> None:
    assert sum(raced(seed, 0.03, 0.01) for seed in range(100)) > 0.9 * 100
    assert sum(raced(seed, 0.05, 0.02) for seed in range(100)) > 0.85 * 100


def test_a_race_ends_early_where_the_question_is_settled() -> None:
    for gain, spread in ((0.5, 0.01), (-0.5, 0.01)):
        executor = Drawn(1, spread)
        race(Judge(executor, PROGRAM), Contender(line(0.0)), Contender(line(gain)), math.inf)
        assert executor.asked == [ROUNDS[0], ROUNDS[0]]
    executor = Drawn(1)
    race(Judge(executor, PROGRAM), Contender(line(0.0)), Contender(line(0.5)), 0.0)
    assert executor.asked == []  # the budget is spent


def test_the_runs_of_the_best_one_are_its_own_and_stay() -> None:
    executor = Drawn(3, 0.01)
    judge, best = Judge(executor, PROGRAM), Contender(line(0.0))
    race(judge, best, Contender(line(-0.2)), math.inf)
    assert len(best.logs) == ROUNDS[0].layouts
    race(judge, best, Contender(line(-0.2)), math.inf)
    assert len(best.logs) == ROUNDS[0].layouts  # no new ones are needed
    assert len(executor.asked) == 3
    assert judge.spent == pytest.approx(3 * 0.1 * ROUNDS[0].layouts)


def test_a_host_that_changes_its_pace_fools_no_race() -> None:
    """Old runs of the best one drop a candidate, and accept none."""
    for seed in range(20):
        executor = Drawn(seed, 0.01)
        judge, best = Judge(executor, PROGRAM), Contender(line(0.0))
        race(judge, best, Contender(line(-0.2)), math.inf)
        executor.pace = 0.2
        assert race(judge, best, Contender(line(-0.05)), math.inf) is None


def test_a_challenger_that_fails_does_not_win() -> None:
    executor = Drawn(0, failing=frozenset({"# 0.5"}))
    challenger = Contender(line(0.5))
    assert race(Judge(executor, PROGRAM), Contender(line(0.0)), challenger, math.inf) is None
    assert challenger.logs == []


logarithms = st.lists(st.floats(-2, 2), min_size=2, max_size=12)


@given(logarithms, logarithms)
def test_a_ratio_turns_round(one: list[float], other: list[float]) -> None:
    found, back = ratio(one, other), ratio(other, one)
    assert found.log == pytest.approx(-back.log)
    assert found.low == pytest.approx(-back.high)
    assert found.low <= found.log + 1e-12 <= found.high + 2e-12


def test_an_interval_is_that_of_welch() -> None:
    """Two samples by hand: means 0.02 and 0, variances 1e-4 and 4e-4 of 4 and 4 layouts."""
    one = [0.02 - 0.00866025, 0.02 + 0.00866025] * 2
    other = [-0.01732051, 0.01732051] * 2
    error, freedom = (
        math.sqrt(1e-4 / 4 + 4e-4 / 4),
        (5e-4 / 4) ** 2 / (((1e-4 / 4) ** 2 + (4e-4 / 4) ** 2) / 3),
    )
    found = ratio(one, other)
    assert freedom == pytest.approx(4.41, abs=0.01)
    assert (found.high - found.low) / 2 == pytest.approx(2.68 * error, rel=0.01)
    assert ratio([0.1], [0.0, 0.0]).low == -math.inf  # a single layout has no spread
    assert ratio([0.0], [0.0]) == ratio([0.0, 0.0], [0.0])


def test_the_layouts_of_a_look() -> None:
    wrong = Evaluation(Verdict.WRONG_ANSWER)
    same = Evaluation(Verdict.OK, speedup=1.0, identical=True)
    short = Evaluation(Verdict.OK, speedup=1.1)
    old = Evaluation(Verdict.OK, speedup=2.0, resolved=True)
    assert [logs_of(each, ROUNDS[1]) for each in (wrong, short)] == [[], []]
    assert logs_of(same, ROUNDS[1]) == [0.0] * 4
    assert logs_of(old, FIRST) == [pytest.approx(math.log(2))]


class Listed(Strategy):
    """Candidates in a given order."""

    name = "listed"

    def __init__(self, space: Space, gains: Sequence[float]) -> None:
        super().__init__(space, 0)
        self._gains = iter(gains)

    def draw(self) -> Genome | None:
        gain = next(self._gains, None)
        return None if gain is None else Genome("", (Hunk(1, 1, (f"# {gain}",)),))

    def anything(self) -> Genome | None:
        return None


def searched(seed: int, gains: Sequence[float], spread: float, budget: float = 40.0) -> float:
    """The true gain of what a search returns."""
    space = Space({"": ["# 0.0"]}, moves={})
    space.listing = space.lines  # type: ignore[method-assign]  # no listing has a main
    trace = search(Drawn(seed, spread), PROGRAM, space, Listed(space, gains), 1.0, budget)
    assert trace.spent <= budget + 3 * 0.8
    return float(trace.result.lines[0].split()[1])


def test_a_search_is_not_fooled_by_the_luckiest() -> None:
    """100 candidates that are slower than the start, where layouts move each by 3 %: the best of
    the first looks seems 5 % faster."""
    slower = [-0.02 - 1e-6 * k for k in range(100)]
    results = [searched(seed, slower, 0.03) for seed in range(25)]
    assert sum(result < 0 for result in results) <= 1


def test_a_search_finds_what_is_faster_among_them() -> None:
    gains = [*(-0.01 - 1e-6 * k for k in range(20)), 0.08, 0.15]
    results = [searched(seed, gains, 0.01) for seed in range(25)]
    assert sum(result >= 0.08 for result in results) >= 24


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as started:
        yield started


def test_a_real_search_finds_the_move(client: Client) -> None:
    built = make_program("popcount_two_masks", 3, SHORT_WORK_MS)
    space = Space({"": normalise(compile_listing(built.source))})
    trace = search(client, built.program, space, Climb(space, 0), 1.0, budget=4.0)
    assert trace.kept
    assert any("popcnt" in each for each in trace.result.lines)
    assert trace.final is not None
    assert trace.final.low > math.log(1.05)
    assert sum(counts[0] for counts in trace.kinds.values()) == trace.tried
