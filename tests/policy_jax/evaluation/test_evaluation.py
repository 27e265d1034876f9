"""Asking, measuring, choosing and refining, with a real executor."""

import dataclasses
import json
import re
import subprocess
from collections.abc import Sequence

import pytest

from executor.client import (
    Client,
    Evaluation,
    Precision,
    TestCase,
    TestKind,
    TestResult,
    Verdict,
)
from policy_jax.data.bundled import TRAIN_FAMILIES, VAL_FAMILIES, WORLDS
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.evaluation.bases import Bases
from policy_jax.evaluation.controls import (
    Copy,
    Noise,
    Shift,
    ensemble6_outcomes,
    ensemble_outcomes,
    with_nops,
)
from policy_jax.evaluation.feedback import no_answer, words
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import DataError, Question, bundled_questions, read_questions
from policy_jax.evaluation.records import Records
from policy_jax.evaluation.replay import Replay, ReplayError, read_replay
from policy_jax.evaluation.runner import REFUSED, Plan, Reply, Request, evaluate
from policy_jax.evaluation.sampling import OTHERS, Sampling
from policy_jax.evaluation.session import not_asked_lines

QUICK = Precision(max_pairs=5, half_width=0.05)


@pytest.fixture(scope="module")
def client():
    with Client(None) as made:
        yield made


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return bundled_questions("params", 2)


def fenced(listing: str) -> str:
    return f"```assembly\n{listing}```"


def run(client: Client, model, questions: Sequence[Question], **plan) -> list[Outcome]:
    return list(evaluate(client, model, questions, Plan(QUICK, **plan)))


def test_splits_hold_out_parameters_and_families(questions):
    families = bundled_questions("families", 3)
    assert {t.name.rsplit("-", 1)[0] for t in questions} <= set(TRAIN_FAMILIES)
    assert {t.name.rsplit("-", 1)[0] for t in families} <= set(VAL_FAMILIES)
    assert all(int(t.name.rsplit("-", 1)[1]) >= EVALUATION_SEED for t in [*questions, *families])
    assert bundled_questions("params", 2) == questions


def test_a_limit_takes_from_every_split():
    assert [t.split for t in read_questions("bundled:val", 3)] == ["params", "params", "families"]
    assert len(read_questions("bundled:families", 2)) == 2
    assert [t.split for t in read_questions("bundled:dev", 3)] == ["params", "params", "families"]
    with pytest.raises(DataError, match="--data 'bundled:nothing'"):
        read_questions("bundled:nothing")


@pytest.mark.slow
def test_dev_programs_are_not_those_of_the_benchmark():
    dev = read_questions("bundled:dev-families", 12)
    assert len({question.name for question in dev}) == 12
    assert {question.family for question in dev} == set(VAL_FAMILIES)
    frozen = {question.name for question in read_questions("bundled:families")}
    assert frozen.isdisjoint(question.name for question in dev)
    assert read_questions("bundled:dev-families", 3) == dev[:3]


def test_judge_programs_are_data():
    frozen = read_questions("bundled:judge", 2)
    assert [q.split for q in frozen] == ["params", "families"]
    assert {q.family for q in read_questions("bundled:judge-params", 1)} <= set(WORLDS["judge"])
    (dev,) = read_questions("bundled:judge-dev", 1)
    assert dev.family == frozen[0].family
    assert dev.name != frozen[0].name


def test_families_of_a_development_set_are_data():
    drawn = read_questions("bundled:dev/shift_and,value_range", 5)
    assert [q.family for q in drawn].count("value_range") in (2, 3)
    assert {q.split for q in drawn} == {"params", "families"}
    assert len({q.name for q in drawn}) == 5
    (judge,) = read_questions("bundled:judge-dev/sorted_by_hand", 1)
    assert judge.family == "sorted_by_hand"
    with pytest.raises(DataError, match=r"not a family there: 'shift_and'; families: .*sorted_by"):
        read_questions("bundled:judge-dev/shift_and,sorted_by_hand", 2)
    with pytest.raises(DataError, match="neither known nor there"):
        read_questions("bundled:val/shift_and", 2)


def test_a_folder_of_programs_is_data(tmp_path):
    place = tmp_path / "echo"
    place.mkdir()
    (place / "echo.c").write_text('#include <stdio.h>\nint main(void){puts("x");}\n')
    (place / "1.in").write_bytes(b"")
    (question,) = read_questions(str(tmp_path))
    assert question.name == "echo"
    assert "main:" in question.lines
    (place / "echo.c").write_text("int main(void){ return y; }\n")
    with pytest.raises(DataError, match="echo does not compile"):
        read_questions(str(tmp_path))


def test_a_program_that_an_executor_refuses_is_unavailable_and_the_others_are_judged(
    client, questions
):
    loud = (
        "#include <stdio.h>\nint main(void) { for (int i = 0; i < 5000000; i++) putchar('x'); }\n"
    )
    program = dataclasses.replace(questions[0].program, source=loud, tests=(TestCase("t", b""),))
    question = dataclasses.replace(questions[0], name="loud-7", program=program)
    refused, judged = run(client, Copy(), [question, questions[0]])
    assert refused.unavailable
    assert re.match(rf"{REFUSED}loud-7: test 't': .* more than the output limit", refused.reason)
    assert not judged.unavailable
    assert judged.evaluation is not None
    of_all, of_six = (
        ensemble_outcomes(Bases(client), [question]),
        ensemble6_outcomes(client, [question]),
    )
    for by_flags in (*of_all, *of_six):
        assert by_flags.unavailable
        assert by_flags.reason.startswith(f"{REFUSED}loud-7: ")


def test_noise_moves_no_function(questions, tmp_path):
    def places(name: str, listing: str) -> list[str]:
        (tmp_path / f"{name}.s").write_text(listing)
        binary = tmp_path / name
        subprocess.run(["gcc", f"{binary}.s", "-o", binary], check=True)
        table = subprocess.run(["nm", binary], capture_output=True, text=True, check=True).stdout
        return [line for line in table.splitlines() if line.endswith((" main", " kernel"))]

    lines = questions[0].lines
    plain = places("plain", "".join(f"{line}\n" for line in lines))
    assert len(plain) == 2
    for count in (1, 8, 64):
        noisy = with_nops(lines, count)
        assert noisy.count("\tnop\n") == "\n".join(lines).count("\tnop") + count
        assert places(f"noisy-{count}", noisy) == plain


def test_copy_is_exactly_one_and_broken_edits_fail(client, questions):
    for outcome in run(client, Copy(), questions, paper=True):
        assert outcome.evaluation is not None
        assert outcome.evaluation.identical
        assert outcome.honest_speedup == 1.0
        assert not outcome.changed
        assert outcome.paper is None
    recorded = Replay(
        "r", {questions[0].name: [""], questions[1].name: ["<1><1>bogus\t%eax\n"]}, "edits"
    )
    empty, broken = run(client, recorded, questions)
    assert empty.evaluation is not None
    assert empty.evaluation.identical
    assert not empty.changed
    assert broken.evaluation is not None
    assert broken.evaluation.verdict is Verdict.ASSEMBLE_ERROR
    assert broken.honest_speedup == 1.0


def test_noise_is_timed_in_both_protocols(client, questions):
    for outcome in run(client, Noise(), questions[:1], paper=True):
        assert outcome.passed
        assert outcome.evaluation is not None
        assert not outcome.evaluation.identical
        assert outcome.evaluation.pairs > 0
        assert outcome.paper is not None
        assert outcome.paper.speedup is not None
        assert outcome.paper.speedup >= 1.0  # its clamp
        assert outcome.paper.ci_low is None


def test_the_best_of_several_is_measured_again(client, questions):
    question = questions[0]
    texts = ["nonsense", fenced("\t.text\nbroken\n"), fenced(with_nops(question.lines))]
    (outcome,) = run(client, Replay("r", {question.name: texts}, "listing"), [question], best_of=3)
    assert [a.verdict for a in outcome.attempts] == ["NO_ANSWER", "ASSEMBLE_ERROR", "OK"]
    assert outcome.passed
    assert outcome.response == texts[2]
    assert outcome.evaluation is not None
    chosen = outcome.attempts[2]
    assert outcome.evaluation.speedup != chosen.speedup  # other runs, other noise


def test_a_missing_answer_does_not_count_against_the_model(client, questions):
    question = questions[0]
    recorded = Replay("r", {question.name: [fenced(with_nops(question.lines))]}, "listing")
    (outcome,) = run(client, recorded, [question], best_of=2)
    assert outcome.unavailable
    assert "no recorded answer 1" in outcome.reason


def test_a_withheld_answer_changes_nothing_and_says_why(client, questions):
    class Cautious(Copy):
        fmt = "edits"

        def answer(self, requests: Sequence[Request]) -> list[Reply]:
            return [Reply("", withheld="withheld: nobody reads it") for _ in requests]

    (outcome,) = run(client, Cautious(), questions[:1])
    assert outcome.passed
    assert not outcome.changed
    assert outcome.reason == "withheld: nobody reads it"
    assert [a.note for a in outcome.attempts] == [outcome.reason]


class Learner:
    """Answers nonsense first; once there is feedback, the listing with a nop."""

    name, fmt, batch, known_bodies = "learner", "listing", 4, frozenset()

    def __init__(self) -> None:
        self.asked: list[Request] = []

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        self.asked += requests
        return [
            Reply(fenced(with_nops(r.question.lines)) if r.history else fenced("\tbogus\n"))
            for r in requests
        ]


def test_refinement_tells_what_went_wrong(client, questions):
    model = Learner()
    (outcome,) = run(client, model, questions[:1], refine=1)
    assert outcome.passed
    assert [(a.turn, a.verdict) for a in outcome.attempts] == [(0, "ASSEMBLE_ERROR"), (1, "OK")]
    (exchange,) = model.asked[1].history
    assert exchange.response == fenced("\tbogus\n")
    assert "does not assemble" in exchange.feedback
    assert "bogus" in exchange.feedback


def test_feedback_never_shows_a_held_out_test():
    failing = TestResult("h", TestKind.HELD_OUT, Verdict.WRONG_ANSWER, "got b'41', expected b'42'")
    told = words(
        Evaluation(Verdict.WRONG_ANSWER, failing.evidence, reward_passed=5, reward_total=5,
                   per_test=(failing,))
    )  # fmt: skip
    assert "not shown" in told
    assert "42" not in told
    shown = dataclasses.replace(failing, kind=TestKind.REWARD)
    assert "expected b'42'" in words(Evaluation(Verdict.WRONG_ANSWER, per_test=(shown,)))
    faster = Evaluation(Verdict.OK, speedup=1.25, ci_low=1.2, ci_high=1.3, resolved=True)
    assert "1.250 times as fast" in words(faster)
    assert "same bytes" in words(Evaluation(Verdict.OK, identical=True, speedup=1.0))
    assert "no fence" in no_answer("no fence")


def test_only_the_first_answer_is_greedy_unless_told_otherwise(questions):
    request = Request(questions[0], sample=0)
    later = Request(questions[0], sample=1)
    assert Sampling().temperature_of(request) == 0.0
    assert Sampling().temperature_of(later) == OTHERS
    assert Sampling(0.3).temperature_of(request) == 0.3
    assert Sampling().seed_of(request) != Sampling().seed_of(later)
    assert Sampling(seed=1).seed_of(request) != Sampling(seed=2).seed_of(request)
    blind = Request(questions[0], sample=0, turn=1)
    assert Sampling().temperature_of(blind, rereads=False) == OTHERS


def test_records_give_back_what_was_measured(client, questions, tmp_path):
    (outcome,) = run(client, Noise(), questions[:1], best_of=2, paper=True)
    records = Records(tmp_path, "openai:a/b", "listing", {"best_of": 2})
    records.append(outcome)
    records.append(Outcome(questions[1], unavailable=True))
    assert records.load(questions) == {questions[0].name: outcome}
    assert Records(tmp_path, "openai:a/b", "listing", {"best_of": 3}).load(questions) == {}
    # A run that was killed while it wrote leaves half a line; the next begins a new one.
    with records.path.open("a") as file:
        file.write('{"key": "half')
    other = dataclasses.replace(outcome, question=questions[1])
    records.append(other)
    assert set(records.load(questions)) == {questions[0].name, questions[1].name}


class Short:
    """Is shown only the first program, and that only without feedback."""

    name, fmt, batch = "short", "listing", 2
    known_bodies: frozenset[str] = frozenset()

    def __init__(self, first: str) -> None:
        self.first = first

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        return [
            Reply(fenced("".join(f"{line}\n" for line in request.lines)))
            if request.question.name == self.first and not request.history
            else Reply(not_asked="prompt of more than 10 tokens")
            for request in requests
        ]


def test_a_program_that_is_too_long_is_not_asked_and_no_failure(client, questions, tmp_path):
    asked, left = run(client, Short(questions[0].name), questions, refine=1)
    assert asked.passed
    assert asked.judged
    assert [a.verdict for a in asked.attempts] == ["OK", "NOT_ASKED"]
    assert (left.not_asked, left.judged, left.unavailable) == (True, False, False)
    assert (left.response, left.reason) == ("", "prompt of more than 10 tokens")
    records = Records(tmp_path, "short", "listing", {})
    for outcome in (asked, left):
        records.append(outcome)
    assert records.load(questions) == {o.question.name: o for o in (asked, left)}
    again = run(client, read_replay("replay:x", records.path), questions)
    assert [o.not_asked for o in again] == [False, True]
    assert not_asked_lines({"short": [asked, left]}) == [
        "short: not asked: 1 of 2 programs: prompt of more than 10 tokens. They are in no rate"
    ]


def test_shift_moves_code_and_says_so(client, questions, tmp_path):
    several = Plan(dataclasses.replace(QUICK, layouts=4))
    (outcome,) = evaluate(client, Shift(), questions[:1], several)
    assert outcome.passed
    assert outcome.changed
    assert outcome.alignment_only
    assert len(outcome.evaluation.layouts) == 4
    records = Records(tmp_path, "shift", "listing", {})
    records.append(outcome)
    assert json.loads(records.path.read_text())["alignment_only"] is True
    assert records.load(questions) == {questions[0].name: outcome}


def test_shift_moves_each_answer_otherwise_and_each_program_the_same_again(questions):
    replies = [
        reply.text
        for turn in range(2)
        for reply in Shift().answer([Request(questions[0], sample, turn) for sample in range(8)])
    ]
    assert len(set(replies)) > 1
    again = Shift().answer([Request(questions[0], 3, 1)])[0].text
    assert again == replies[11]


def test_the_best_of_several_is_chosen_at_one_layout_and_reported_at_all(client, questions):
    several = Plan(dataclasses.replace(QUICK, layouts=4), best_of=2)
    (outcome,) = evaluate(client, Shift(), questions[:1], several)
    assert len(outcome.evaluation.layouts) == 4
    once = Plan(QUICK, best_of=2)
    (outcome,) = evaluate(client, Shift(), questions[:1], once)
    assert outcome.evaluation.layouts == (), "no layout is drawn that was not asked for"


def test_records_can_be_replayed(client, questions, tmp_path):
    (outcome,) = run(client, Noise(), questions[:1])
    records = Records(tmp_path, "noise", "listing", {})
    records.append(outcome)
    (again,) = run(client, read_replay("replay:x", records.path), questions[:1])
    assert again.listing == outcome.listing


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no answers"),
        ("[1]\n", "line 1"),
        (json.dumps({"program": "p"}) + "\n", "line 1"),
        (json.dumps({"program": "p", "response": "", "format": "poem"}) + "\n", "poem"),
        (
            json.dumps({"program": "p", "response": "", "format": "edits"})
            + "\n"
            + json.dumps({"program": "q", "response": ""}),
            "mixes",
        ),
    ],
)
def test_a_bad_recording_is_named_with_its_line(tmp_path, text, message):
    path = tmp_path / "answers.jsonl"
    path.write_text(text)
    with pytest.raises(ReplayError, match=message):
        read_replay("replay:answers.jsonl", path)
