"""Programs by the routines that their answer calls, from a real executor to the figures."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from executor.client import Client, Evaluation, Precision, Program, TestCase, TestKind, Verdict
from policy_jax.asm.edits import diff
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.heat import profile_lines
from policy_jax.evaluation.controls import Routines
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.records import Records, outcome_from, outcome_json
from policy_jax.evaluation.replay import read_replay
from policy_jax.evaluation.routine_figures import routine_figures
from policy_jax.evaluation.runner import Plan, Reply, Request, evaluate

SOURCE = """
#include <stdio.h>
int main(void) {
    unsigned n, s = 1;
    if (scanf("%u", &n) != 1) return 1;
    for (unsigned i = 0; i < n; i++) {
        s = s * 1103515245u + 12345u;
        printf("%u ", s >> 8);
    }
    puts("");
    return 0;
}
"""
PROGRAM = Program(
    SOURCE, (TestCase("few", b"9\n"), TestCase("many", b"200000\n", kind=TestKind.TIMING))
)
CALLED = ("rt_printf", "rt_scanf")


@pytest.fixture(scope="module")
def question() -> Question:
    return Question("numbers", "all", PROGRAM, tuple(normalise(compile_listing(SOURCE))))


@pytest.fixture(scope="module")
def client():
    with Client(None) as made:
        yield made


@pytest.fixture(scope="module")
def outcome(client: Client, question: Question) -> Outcome:
    plan = Plan(Precision(max_pairs=2))
    (made,) = evaluate(client, Routines(only=frozenset(CALLED)), [question], plan)
    return made


def test_what_is_judged_is_complete_and_what_is_kept_is_short(outcome: Outcome) -> None:
    assert outcome.passed, outcome.evaluation
    assert outcome.routines == CALLED
    assert outcome.changed_lines == 2
    assert outcome.listing is not None
    assert "rt_printf:" not in outcome.listing


def test_a_record_is_short_and_is_replayed(
    outcome: Outcome, client: Client, tmp_path: Path
) -> None:
    records = Records(tmp_path, "routines", "listing", {})
    records.append(outcome)
    assert records.load([outcome.question])["numbers"] == outcome
    assert "rt_printf:" not in records.path.read_text()
    replay = read_replay("again", records.path)
    (again,) = evaluate(client, replay, [outcome.question], Plan(Precision(max_pairs=1)))
    assert again.passed
    assert (again.routines, again.listing) == (outcome.routines, outcome.listing)
    old = json.loads(json.dumps(outcome_json(outcome)))
    del old["routines"]
    assert outcome_from(old, outcome.question).routines == (), "a record of before routines"


class _Turns:
    """Calls rt_printf in its first turn and adds rt_scanf to what it is shown in its second."""

    name, fmt, batch = "turns", "edits", 1
    known_bodies: frozenset[str] = frozenset()

    def __init__(self) -> None:
        self.shown: list[tuple[str, ...]] = []

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        (request,) = requests
        self.shown.append(request.lines)
        routines = {"rt_scanf"} if request.turn else {"rt_printf"}
        return [Reply(diff(request.lines, use_routines(request.lines, routines)))]


def test_a_later_turn_is_shown_the_short_form(client: Client, question: Question) -> None:
    model = _Turns()
    (made,) = evaluate(client, model, [question], Plan(Precision(max_pairs=1), refine=1))
    first, second = model.shown
    assert list(second) == use_routines(first, {"rt_printf"})
    assert made.routines in (("rt_printf",), CALLED)
    assert made.changed_lines == len(made.routines), "against gcc -O3, not the last turn"


def test_time_in_a_routine_counts_as_called_by_its_line(
    client: Client, question: Question, outcome: Outcome
) -> None:
    assert outcome.passed
    lines = use_routines(question.lines)
    profile = profile_lines(client, PROGRAM, lines)
    if not profile.available:
        pytest.skip(profile.reason)
    assert len(profile.lines) == len(profile.calls) == len(lines)
    hottest = max(range(len(lines)), key=lambda k: profile.calls[k])
    assert lines[hottest] == "\tcall\trt_printf"
    assert profile.libraries[0][0] == "rt_printf"
    whole = sum(profile.lines) + sum(share for _, share in profile.libraries) + profile.other
    assert whole == pytest.approx(1)
    assert sum(profile.calls) <= sum(share for _, share in profile.libraries) + 1e-9


def test_figures_of_a_routine_are_of_the_programs_that_call_it(question: Question) -> None:
    def one(speedup: float, *routines: str, verdict: Verdict = Verdict.OK) -> Outcome:
        e = Evaluation(
            verdict, speedup=speedup, ci_low=speedup - 0.1, ci_high=speedup + 0.1, resolved=True
        )
        return Outcome(question, evaluation=e, routines=routines)

    rows = [
        one(2.0, "rt_scanf", "rt_printf"),
        one(0.8, "rt_scanf"),
        one(3.0),
        one(1.0, "rt_puts", verdict=Verdict.WRONG_ANSWER),
        Outcome(question, unavailable=True, routines=("rt_scanf",)),
    ]
    found = routine_figures({"copy": [one(1.0)], "routines": rows})
    assert [(f.model, f.routine, f.programs, f.passing) for f in found] == [
        ("routines", "rt_scanf", 2, 2),
        ("routines", "rt_printf", 1, 1),
        ("routines", "rt_puts", 1, 0),
    ]
    scanf = found[0]
    assert (scanf.faster, scanf.slower, scanf.speedup_mean) == (1, 1, pytest.approx(1.4))
    assert scanf.ci_low == pytest.approx(0.8)
    assert scanf.ci_high == pytest.approx(2.0)
    assert dataclasses.asdict(found[2])["speedup_mean"] == 1.0, "a failure counts 1.0"
