"""The whole loop solves tasks whose optimum is known, with every estimator."""

from __future__ import annotations

import numpy as np
import pytest
from toy_task import CopyTask, ToyTask, toy_config, toy_trainer

from policy_jax.ppo.report import read_metrics

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


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("estimator", estimators("grpo"))
def test_a_bandit_over_tokens_is_solved(tmp_path, estimator, seed):
    rewards = rewards_of(tmp_path, ToyTask, estimator, seed, 60)
    assert np.mean(rewards[:3]) < 0.3
    assert np.mean(rewards[-5:]) > 0.95  # the optimum is 1


@pytest.mark.timeout(300)
def test_nothing_is_learnt_of_shuffled_rewards(tmp_path):
    rewards = rewards_of(tmp_path, ToyTask, "rloo", 0, 60, algorithm__shuffle_rewards=True)
    assert np.mean(rewards[-5:]) < 0.3  # one token of ten is a tenth


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("estimator", estimators("rloo"))
def test_copying_with_a_bonus_is_learnt(tmp_path, estimator, seed):
    rewards = rewards_of(tmp_path, CopyTask, estimator, seed, 120)
    assert np.mean(rewards[:3]) < 0.5
    assert np.mean(rewards[-5:]) > 1.9  # the optimum is 2


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_copying_is_learnt_from_answers_a_step_old(tmp_path):
    rewards = rewards_of(tmp_path, CopyTask, "rloo", 0, 120, rollout__lag=1)
    assert np.mean(rewards[-5:]) > 1.9


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
