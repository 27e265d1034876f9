"""Answers written a step ahead: what is saved, what is resumed, what the ratio is taken against."""

from __future__ import annotations

import numpy as np
import pytest
from toy_task import ToyTask, learnt, run, toy_config, toy_trainer

from policy_jax.ppo.batches import make_batch
from policy_jax.ppo.report import read_metrics
from policy_jax.ppo.targets import make_targets
from policy_jax.ppo.trainer import InfrastructureError, Interrupted

LAG = {"rollout__lag": 1}


class Watched(ToyTask):
    """Keeps what was asked and handed in, in order."""

    def prompts(self, step):
        self.events.append(("prompts", step))
        return super().prompts(step)

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.events = []


def plausible_speeds(rows):
    """No model decodes ten million tokens a second here; a time of 0 would say more."""
    return all(0 < row["tokens_per_second"] < 1e7 for row in rows)


@pytest.mark.slow
def test_the_next_answers_are_written_before_the_update(tmp_path):
    task = Watched(0, 16, 6)
    trainer = run(tmp_path, task, run__steps=3, **LAG)
    assert [step for _, step in task.events] == [1, 2, 3]
    assert task.submitted == 3 * 16
    rows = trainer.recorder.rows
    # The first answers are of the policy that is updated on them, the others are one step older.
    assert rows[0]["kl_rollout_trainer"] < 1e-4
    assert rows[1]["kl_rollout_trainer"] > 1e-3
    plain = run(tmp_path / "plain", run__steps=3)
    assert plain.recorder.rows[1]["kl_rollout_trainer"] < 1e-4


@pytest.mark.slow
def test_the_ratio_is_taken_against_the_samplers_log_probs(tmp_path):
    trainer = run(tmp_path, run__steps=1, **LAG)
    trainer.ahead.draw(16, 0)
    gathered = trainer.ahead.gather(2, lambda: None, lambda: None)
    batch = make_batch(gathered.rollout, gathered.scores, trainer.config, trainer.task.pad_id)
    shape = batch.groups.mask.shape
    targets, _ = make_targets(trainer.config, batch, np.full(shape, -9.0), np.zeros(shape))
    np.testing.assert_array_equal(targets.old_logprobs, batch.sampled_logprobs)


@pytest.mark.parametrize(
    ("lag", "stop_at", "phases"),
    [
        pytest.param(2, 2, 5, marks=pytest.mark.slow),
        pytest.param(1, 2, 5, marks=pytest.mark.slow),
        pytest.param(1, 3, 20, marks=pytest.mark.slow),
        pytest.param(1, 5, 2, marks=pytest.mark.slow),
        pytest.param(2, 3, 20, marks=pytest.mark.slow),
        pytest.param(2, 4, 2, marks=pytest.mark.slow),
    ],
)
def test_a_run_that_is_stopped_goes_on_to_the_same_numbers(tmp_path, lag, stop_at, phases):
    """Stopped within a step: while later ones' answers are written, after that, in the last."""
    settings = {"run__steps": 6, "rollout__lag": lag}
    whole = run(tmp_path / "whole", **settings)
    expected = [learnt(row) for row in whole.recorder.rows]
    assert [row["staleness_mean"] for row in expected] == [min(k, lag) for k in range(6)]
    trainer = toy_trainer(toy_config(**settings), tmp_path / "cut")
    seen = []

    def stopping():
        seen.append(trainer.progress.step)
        return trainer.progress.step == stop_at and seen.count(stop_at) > phases

    trainer._stopping = stopping
    with pytest.raises(Interrupted):
        trainer.run()
    trainer.close()
    assert trainer.progress.step == stop_at
    run(tmp_path / "cut", **settings)
    rows = read_metrics(tmp_path / "cut" / "metrics.jsonl")
    assert [learnt(r) for r in rows] == expected
    assert plausible_speeds(rows)


@pytest.mark.slow
def test_a_checkpoint_without_a_queue_goes_on(tmp_path):
    """Checkpoints of older versions have none: the next answers are sampled again."""
    trainer = run(tmp_path, run__steps=2, **LAG)
    trainer = toy_trainer(toy_config(run__steps=4, **LAG), tmp_path)
    trainer._restored = None
    trainer.run()
    trainer.close()
    assert [row["staleness_mean"] for row in trainer.recorder.rows] == [0, 1, 0, 1]
    assert trainer.ahead.drawn == 4 * 16


@pytest.mark.slow
def test_answers_that_nobody_scored_are_handed_in_once_more(tmp_path):
    task = ToyTask(0, 16, 6)
    task.unavailable = set(range(17, 33))  # all of the second step's, the first time
    trainer = run(tmp_path, task, run__steps=3, **LAG)
    assert [row["step"] for row in trainer.recorder.rows] == [1, 2, 3]
    assert all(row["masked"] == 0 for row in trainer.recorder.rows)
    assert plausible_speeds(trainer.recorder.rows)
    usual = run(tmp_path / "usual", run__steps=3, **LAG)
    assert [learnt(r) for r in trainer.recorder.rows] == [learnt(r) for r in usual.recorder.rows]


def test_without_any_executor_the_run_ends(tmp_path):
    task = ToyTask(0, 16, 6)
    task.unavailable = set(range(1, 1000))
    with pytest.raises(InfrastructureError):
        run(tmp_path, task, run__steps=3, **LAG)
