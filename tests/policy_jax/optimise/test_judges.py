"""A search that ends before all is tried keeps what was judged."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from counting_program import BASE, COUNTS, SHORT, counting

from executor.client import Client, Evaluation, Program, TestCase, TestKind, Verdict
from executor.common import InputError, Place, Progress
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.optimise import judges as judges_module
from policy_jax.optimise.api import optimise
from policy_jax.optimise.candidates import Candidate, Judged, Maker
from policy_jax.optimise.hot_places import changed_lines, hot_places
from policy_jax.optimise.judges import Judges, TimeOver, ranked
from policy_jax.optimise.mutation_score import MOST, MutationScore, mutation_score

PROGRAM = counting(9_000_000)

MADE = make_program("popcount_sum", 5)
LISTING = compile_listing(MADE.source)
FAST = normalise(compile_listing(MADE.source, ("-O3", "-mpopcnt")))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


def candidates() -> list[Candidate]:
    maker = Maker(BASE)
    at = SHORT.index("main:") + 1
    more = [[*SHORT[:at], *["\tnop"] * k, *SHORT[at:]] for k in range(4)]
    made = [maker.make(f"fast {k}", lines) for k, lines in enumerate(more)]
    return [candidate for candidate in made if candidate is not None]


class Interrupted(Progress):
    """The user presses Ctrl-C when the first candidate was judged."""

    def advance(self, count: int = 1) -> None:
        raise KeyboardInterrupt


def test_what_was_judged_before_ctrl_c_can_still_win(client: Client) -> None:
    judges = Judges(client, PROGRAM, [], Interrupted("test", first_after=1e9))
    with pytest.raises(KeyboardInterrupt):
        judges.judge(candidates())
    assert 1 <= len(judges.judged) < 4
    assert judges.judged[0].candidate.proposer == "fast 0"
    best = judges.best()
    assert best is not None
    confirmed = judges.confirmed()
    assert confirmed is not None
    assert confirmed[0].listing in {one.listing for one in candidates()}
    assert confirmed[1].faster


def with_a_slow_one() -> list[Candidate]:
    slow = Maker(BASE).make("slow", normalise(compile_listing(COUNTS, ("-O0",))))
    assert slow is not None
    return [slow, *candidates()]


@pytest.fixture
def long_runs(monkeypatch: pytest.MonkeyPatch) -> Program:
    """A program that counts as one of long runs: 0.3 s."""
    monkeypatch.setattr(judges_module, "LONG_SECONDS", 0.2)
    made = counting(900_000_000)
    return replace(made, tests=(replace(made.tests[1], kind=TestKind.REWARD),))


def test_of_a_program_of_long_runs_only_what_is_faster_in_one_is_timed(
    client: Client, long_runs: Program
) -> None:
    remarks: list[str] = []
    judges = Judges(client, long_runs, remarks, Progress("test", first_after=1e9))
    new = judges.judge(with_a_slow_one())
    slow, *fast = new
    assert slow.candidate.proposer == "slow"
    assert slow.evaluation.passed
    assert slow.evaluation.speedup is None
    assert len(fast) == 4
    assert all(one.evaluation.faster for one in fast)
    assert judges.waiting == []
    assert "so each candidate ran once first; those that were not 2 % faster" in remarks[0]
    assert len(remarks) == 1


def test_what_waits_to_be_timed_at_ctrl_c_can_still_win(client: Client, long_runs: Program) -> None:
    judges = Judges(client, long_runs, [], Interrupted("test", first_after=1e9))
    with pytest.raises(KeyboardInterrupt):
        judges.judge(candidates())
    assert judges.best() is None
    assert judges.waiting
    assert judges.waiting[0][0] > 2
    confirmed = judges.confirmed()
    assert confirmed is not None
    assert confirmed[1].faster


def test_no_candidate_is_judged_when_the_time_is_over(client: Client) -> None:
    judges = Judges(client, PROGRAM, [], Progress("test", first_after=1e9), time.monotonic())
    with pytest.raises(TimeOver):
        judges.judge(candidates())
    assert judges.judged == []
    judges.ends = time.monotonic() + 1e-3  # over while the first one is judged
    with pytest.raises(TimeOver):
        judges.judge(candidates())
    assert len(judges.judged) < 4
    judges.ends = time.monotonic() + 600
    assert len(judges.judge(candidates())) == 4


def of(proposer: str, speedup: float, lines: int, routines: tuple[str, ...] = ()) -> Judged:
    e = Evaluation(Verdict.OK, speedup=speedup, ci_low=speedup - 0.05, ci_high=speedup + 0.05)
    candidate = Candidate(proposer, "", lines, routines=routines)
    return Judged(candidate, replace(e, resolved=True))


def test_of_two_that_are_as_fast_the_smaller_change_wins() -> None:
    big, small, slow = of("big", 3.12, 90), of("small", 3.11, 3), of("slow", 2.5, 1)
    same = of("same", 1.0, 1)
    assert ranked([slow, big, same, small]) == [small, big, slow]
    assert ranked([small, of("fast", 3.3, 90)])[0].candidate.proposer == "fast"
    own, routines = of("own", 3.05, 50), of("routines", 3.12, 3, ("rt_scanf",))
    assert ranked([routines, own]) == [own, routines]
    assert ranked([routines, of("own", 2.9, 50)])[0] is routines
    assert ranked([]) == []


def test_the_best_so_far_is_in_the_line_of_progress(client: Client) -> None:
    progress = Progress("test", first_after=1e9)
    Judges(client, PROGRAM, [], progress).judge(candidates()[:1])
    assert ", best " in progress.line()
    assert " by fast 0" in progress.line()


def test_hot_places_say_what_was_done_about_them() -> None:
    lines = normalise(LISTING)
    candidate = Maker(LISTING).make("fast", FAST)
    assert candidate is not None
    judged = [Judged(candidate, of("", speedup, 1).evaluation) for speedup in (2.0, 1.0)]
    touched = changed_lines(lines, FAST)
    call = next(k for k, line in enumerate(lines, 1) if "__popcountdi2" in line)
    assert call in touched
    main = lines.index("main:") + 1
    assert main not in touched
    places = [Place(call, "kernel", lines[call - 1], 0.1, 0.7), Place(main, "main", "main:", 0, 0)]
    hot, cold = hot_places(places, lines, judged, judged[0].candidate)
    assert (hot.changed, hot.right, hot.in_best) == (2, 2, True)
    assert f"line {call}" in hot.sentence()
    assert "(80.0 %): changed (2 tried, 2 right, 1 faster)" in hot.sentence()
    assert cold.sentence().endswith("nothing was tried here")
    assert not hot_places(places, lines, judged, None)[0].in_best


@pytest.mark.slow
def test_the_function_does_what_the_command_does(client: Client, tmp_path: Path) -> None:
    (tmp_path / "prog.c").write_text(MADE.source)
    found = optimise(
        [tmp_path / "prog.c"], inputs=[MADE.program.tests[0].stdin], proposers=["ensemble"],
        client=client,
    )  # fmt: skip
    assert found.best is not None
    assert found.final is not None
    assert found.final.faster
    assert found.needs is not None
    with pytest.raises(InputError, match="gone"):
        optimise([tmp_path / "gone.c"], client=client)


class InterruptedAtTheEnd(Progress):
    """The user presses Ctrl-C while the mistakes are counted that the tests would miss."""

    def phase(self, text: str, total: int = 0, done: int = 0) -> None:
        if text == "asking what the tests would miss":
            raise KeyboardInterrupt
        super().phase(text, total, done)


@pytest.mark.slow
def test_ctrl_c_after_the_last_measurement_keeps_its_result(client: Client, tmp_path: Path) -> None:
    (tmp_path / "prog.c").write_text(MADE.source)
    found = optimise(
        [tmp_path / "prog.c"], inputs=[MADE.program.tests[0].stdin], proposers=["ensemble"],
        client=client, progress=InterruptedAtTheEnd("test", first_after=1e9),
    )  # fmt: skip
    assert found.final is not None
    assert found.final.faster
    assert found.mutation is None
    assert "interrupted: how many mistakes the tests would miss is not known" in found.remarks


def test_what_the_tests_would_miss_is_counted(client: Client) -> None:
    lines = normalise(LISTING)
    places = [f"prog.c:{number}" for number, _ in enumerate(lines, 1)]
    whole = mutation_score(client, MADE.program, lines, places, "prog.c")
    assert whole is not None
    assert 10 <= whole.judged <= MOST
    blind = replace(MADE.program, tests=(TestCase("empty", b""),))
    score = mutation_score(client, blind, lines, places, "prog.c")
    assert score is not None
    assert len(score.missed) > len(whole.missed)
    assert f"The tests notice {score.judged - len(score.missed)} of {score.judged}" in (
        score.sentence()
    )
    assert all(one.c_place == f"prog.c:{one.mutant.line}" for one in score.missed)
    assert MutationScore(3, ()).sentence() == (
        "The tests notice 3 of 3 mistakes of one instruction."
    )
