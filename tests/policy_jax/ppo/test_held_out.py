"""Evaluation during training: when it runs, what is recorded, and which checkpoint it chooses."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from toy_task import ToyTask, run, toy_config, toy_trainer

from executor.client import Client
from executor.types import Evaluation, Program, TestCase, Verdict
from policy_jax.config_files import ConfigError
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import DEV_SEED, Question, bundled_questions
from policy_jax.evaluation.runner import Request
from policy_jax.ppo.checkpoints import Checkpoints
from policy_jax.ppo.config import from_dict
from policy_jax.ppo.held_out import HeldOut, metrics
from policy_jax.ppo.live_policy import EditsWriter
from policy_jax.ppo.report import read_metrics
from policy_jax.ppo.trainer import Interrupted
from policy_jax.rollout.chat_tokenizer import load_window_tokenizer
from policy_jax.rollout.sampler import Completion

EVERY_2 = {"evaluation__every": 2, "run__checkpoint_every": 100, "run__keep": 1}


class ScoredTask(ToyTask):
    """Its evaluation gives the scores that it is told to, and keeps the answers that it got."""

    def __init__(self, scores):
        super().__init__(0, 16, 6)
        self.scores, self.answers = list(scores), []

    def evaluate(self, write, phase):
        prompts = [(2, 3, 4), (5, 6)]
        once, again = (
            [c.tokens.tolist() for c in write(prompts, temperature=0.0, seeds=seeds)]
            for seeds in ((0, 1), (8, 9))
        )
        assert once == again  # greedy
        self.answers.append(once)
        phase("asked")
        return {"eval_score": self.scores.pop(0), "eval_speedup_mean": None}


@pytest.mark.slow
def test_the_best_checkpoint_is_that_of_the_best_evaluation_also_after_a_restart(tmp_path):
    task = ScoredTask([5.0, 1.0, math.nan])
    trainer = run(tmp_path, task, run__steps=5, **EVERY_2)  # after steps 2, 4 and the last one
    rows = trainer.recorder.rows
    assert [row.get("eval_score") for row in rows[:4]] == [None, 5.0, None, 1.0]
    assert [row["step"] for row in rows if "seconds_evaluation" in row] == [2, 4, 5]
    assert task.answers[0] != task.answers[2]  # the weights are those after the step
    # A score that is no number chooses nothing, and no reward outranks an evaluation.
    assert sorted(int(p.name) for p in (tmp_path / "checkpoints").iterdir()) == [2, 5]
    again = toy_trainer(toy_config(run__steps=6, **EVERY_2), tmp_path, ScoredTask([4.0]))
    again.run()
    assert again.checkpoints.best() == 2
    assert again.return_to_best() == 2
    again.close()
    written = read_metrics(tmp_path / "metrics.jsonl")
    assert [row.get("eval_score") for row in written] == [None, 5.0, None, 1.0, None, 4.0]


@pytest.mark.slow
def test_a_run_that_is_to_end_within_an_evaluation_keeps_its_step(tmp_path):
    task = ScoredTask([1.0])
    trainer = toy_trainer(toy_config(run__steps=4, **EVERY_2), tmp_path, task)
    trainer._stopping = lambda: len(task.answers) == 1
    with pytest.raises(Interrupted):
        trainer.run()
    trainer.close()
    assert [row["step"] for row in read_metrics(tmp_path / "metrics.jsonl")] == [1, 2]
    assert trainer.checkpoints.folder.joinpath("2").is_dir()


def test_a_task_without_evaluate_is_told_once(tmp_path, capsys):
    toy_trainer(toy_config(**EVERY_2), tmp_path).close()
    assert capsys.readouterr().err.count("this task has no `evaluate`") == 1


def test_an_evaluation_outranks_every_reward(tmp_path):
    trainer = toy_trainer(toy_config(), tmp_path / "run")
    store = Checkpoints(tmp_path / "more", keep=1, keep_best=1)
    for step, score, evaluation in ((1, 9.0, None), (2, 0.1, 1.2), (3, 0.9, 1.1), (4, 9.9, None)):
        progress = replace(trainer.progress, step=step)
        store.save(trainer.state, progress, score, evaluation=evaluation)
        store.wait()
    assert store.best() == 2
    assert sorted(int(p.name) for p in (tmp_path / "more").iterdir()) == [2, 4]
    store.close()
    trainer.close()


def outcome(speedup, *, passed=True, resolved=True, unavailable=False):
    question = Question("p", "s", Program("int main(void){}", (TestCase("0", b""),)), ("\tret",))
    if unavailable:
        return Outcome(question, unavailable=True)
    verdict = Verdict.OK if passed else Verdict.WRONG_ANSWER
    timed = {"speedup": speedup, "ci_low": speedup * 0.99, "ci_high": speedup * 1.01}
    evaluation = Evaluation(verdict, **(timed if passed else {}), resolved=resolved)
    return Outcome(question, changed=True, evaluation=evaluation)


def test_figures_are_honest_and_the_control_is_as_measured():
    policy = [outcome(4.0), outcome(1.0, passed=False), outcome(9.0, resolved=False)]
    found = metrics([*policy, outcome(1.0, unavailable=True)], [outcome(1.02), outcome(0.98)])
    assert found["eval_speedup_mean"] == pytest.approx(2.0)
    assert found["eval_score"] == pytest.approx(4 ** (1 / 3))
    assert found["eval_pass_rate"] == pytest.approx(2 / 3)
    assert found["eval_noise_mean"] == pytest.approx(1.0)
    assert found["eval_unavailable"] == 1
    assert found["eval_speedup_mean_low"] <= 2.0 <= found["eval_speedup_mean_high"]


def test_no_answer_of_an_executor_is_no_score():
    too_long = replace(outcome(1.0, unavailable=True), unavailable=False, not_asked=True)
    found = metrics([outcome(1.0, unavailable=True), too_long], [])
    assert found["eval_score"] is None
    assert (found["eval_unavailable"], found["eval_not_asked"]) == (1, 1)


TINY = from_dict({}).model.folder


def answering(text, tokenizer, finished=True):
    """A policy that writes one text for every prompt."""

    def write(prompts, *, temperature, seeds):
        assert temperature == 0.0
        ids = np.array(tokenizer.response_ids(text), np.int32)
        return [
            Completion(i, ids, np.zeros(len(ids), np.float32), finished)
            for i in range(len(prompts))
        ]

    return write


def test_the_answers_to_all_windows_are_one_edit_script():
    tokenizer = load_window_tokenizer(TINY)
    (question,) = bundled_questions("params", 1, DEV_SEED)
    request = Request(question, lines=question.lines)

    def reply(text, finished=True):
        write = answering(text, tokenizer, finished)
        (answer,) = EditsWriter(tokenizer, write, 768, 1).answer([request])
        return answer

    windows = EditsWriter(tokenizer, answering("", tokenizer), 768, 1).prompts(request)
    assert len(windows) > 1
    nothing = reply("")
    assert not nothing.unreadable
    assert nothing.text == ""
    assert reply("<<< 1,1").unreadable
    assert "limit of length" in reply("", finished=False).unreadable
    (answer,) = EditsWriter(tokenizer, answering("", tokenizer), 3, 1).answer([request])
    assert answer.not_asked == "no line fits a prompt of 3 tokens"


def test_wrong_settings_are_refused():
    config = from_dict({"evaluation": {"every": 1, "during_data": "nowhere"}})
    with pytest.raises(ConfigError, match=r"evaluation.during_data: .*'nowhere'"):
        HeldOut(config, None)
    with pytest.raises(ConfigError, match=r"evaluation.every: 1 with distributed.coordinator"):
        from_dict({"evaluation": {"every": 1}, "distributed": {"coordinator": "auto"}})


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_policy_that_changes_nothing_scores_exactly_one():
    config = from_dict({"evaluation": {"every": 1, "during_programs": 4, "max_pairs": 5}})
    tokenizer = load_window_tokenizer(TINY)
    phases = []
    with Client() as client:
        evaluate = HeldOut(config, client)
        found = evaluate(answering("", tokenizer), phases.append)
    assert found["eval_score"] == found["eval_speedup_mean"] == 1.0
    assert found["eval_pass_rate"] == 1.0
    assert found["eval_changed_and_passing_rate"] == 0.0
    assert found["eval_noise_mean"] == pytest.approx(1.0, abs=0.1)
    assert phases[-1] == "held-out programs, noise 4/4"
