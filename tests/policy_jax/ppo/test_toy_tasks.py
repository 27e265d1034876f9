"""The whole loop solves tasks whose optimum is known, with every estimator."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np
import pytest
from toy_task import CopyTask, ToyTask, toy_config, toy_trainer

from policy_jax.ppo.report import read_metrics
from policy_jax.ppo.task import Score

PLACES = 2

# One answer for each of many prompts with a critic; several for each prompt without.
SHAPES: dict[str, dict[str, object]] = {
    "gae": {"rollout__prompts_per_step": 64},
    "rloo": {"rollout__prompts_per_step": 16, "rollout__samples_per_prompt": 8},
    "grpo": {"rollout__prompts_per_step": 16, "rollout__samples_per_prompt": 8},
}

SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2))]


def estimators(*quick: str) -> list[object]:
    """All of them; those that another quick test solves a task with are slow."""
    return [
        name if name in quick else pytest.param(name, marks=pytest.mark.slow) for name in SHAPES
    ]


def rewards_of(tmp_path, task, estimator, seed, steps, **changes):
    config = toy_config(
        **SHAPES[estimator],
        algorithm__estimator=estimator,
        rollout__max_new_tokens=PLACES,
        optimisation__response_buckets=(PLACES,),
        optimisation__micro_batch=128,
        run__seed=seed,
        run__steps=steps,
        run__checkpoint_every=steps,
        **changes,
    )
    trainer = toy_trainer(config, tmp_path, task(seed, config.rollout.prompts_per_step, PLACES))
    try:
        trainer.run()
    finally:
        trainer.close()
    return [row["reward_mean"] for row in trainer.recorder.rows]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("estimator", estimators("grpo"))
def test_a_bandit_over_tokens_is_solved(tmp_path, estimator, seed):
    rewards = rewards_of(tmp_path, ToyTask, estimator, seed, 60)
    assert np.mean(rewards[:3]) < 0.3
    assert np.mean(rewards[-5:]) > 0.95  # the optimum is 1


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_nothing_is_learnt_of_shuffled_rewards(tmp_path):
    rewards = rewards_of(tmp_path, ToyTask, "rloo", 0, 60, algorithm__shuffle_rewards=True)
    assert np.mean(rewards[-5:]) < 0.3  # one token of ten is a tenth


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("estimator", estimators("rloo"))
def test_copying_with_a_bonus_is_learnt(tmp_path, estimator, seed):
    rewards = rewards_of(tmp_path, CopyTask, estimator, seed, 120)
    assert np.mean(rewards[:3]) < 0.5
    assert np.mean(rewards[-5:]) > 1.9  # the optimum is 2


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("lag", [1, 2])
def test_copying_is_learnt_from_older_answers(tmp_path, lag):
    rewards = rewards_of(tmp_path, CopyTask, "rloo", 0, 120, rollout__lag=lag)
    assert np.mean(rewards[-5:]) > 1.9


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_fifth_of_the_rewards_missing_neither_stops_nor_misleads(tmp_path):
    class Unreliable(ToyTask):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            lost = np.random.default_rng(0).random(60 * 128) < 0.2
            self.unavailable = set((np.flatnonzero(lost) + 1).tolist())

    rewards = rewards_of(tmp_path, Unreliable, "rloo", 0, 60)
    rows = read_metrics(tmp_path / "metrics.jsonl")
    masked = [row["masked"] for row in rows]
    assert sum(masked) == pytest.approx(0.2 * 60 * 128, rel=0.05)
    assert min(masked) > 0
    assert np.mean(rewards[-5:]) > 0.95


class HalfEqual(ToyTask):
    """Every second prompt has the same reward for all answers."""

    def submit(self, prompt, answer):
        future = super().submit(prompt, answer)
        if int(prompt.name.partition(".")[2]) % 2:
            future = Future()
            future.set_result(Score(0.5))
        return future


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_replacing_prompts_without_a_difference_learns_as_much_per_update(tmp_path):
    def learnt(folder, steps, **changes):
        rewards_of(tmp_path / folder, HalfEqual, "rloo", 0, steps, **changes)
        rows = read_metrics(tmp_path / folder / "metrics.jsonl")
        return rows, [row["reward_mean"] for row in rows]

    rows, replaced = learnt("replaced", 60, rollout__replacements=64)
    _, plain = learnt("plain", 60)
    early = rows[:10]
    assert sum(row["groups_replaced"] for row in early) >= 8 * len(early)
    assert sum(row["groups_equal"] for row in early) == 0
    # In the plain run, half of the answers have a reward of 0.5 whatever they are.
    assert np.mean(replaced[20:30]) >= np.mean([2 * r - 0.5 for r in plain[20:30]]) - 0.05
    # At the optimum no prompt is left with a difference: the bound ends each step.
    assert rows[-1]["groups_replaced"] == 64
    assert rows[-1]["groups_equal"] > 0
