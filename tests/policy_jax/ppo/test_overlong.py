"""Answers that reach the limit of length: left out, or with a penalty that rises before it."""

from __future__ import annotations

import numpy as np
import pytest
from toy_task import ToyTask, run, toy_config

from policy_jax.config_files import ConfigError
from policy_jax.ppo.batches import Rollout, make_batch
from policy_jax.ppo.overlong import OverlongConfig, length_penalty, overlong_rate
from policy_jax.ppo.task import Prompt, Score
from policy_jax.rollout.sampler import Completion

LIMIT = 6


def completions() -> list[Completion]:
    """Of 2, 4, 5 and 6 tokens; the last one is cut."""
    return [
        Completion(i, np.full(n, 3, np.int32), np.zeros(n, np.float32), n < LIMIT)
        for i, n in enumerate((2, 4, 5, 6))
    ]


def batch(**overlong: object):
    config = toy_config(**{f"overlong__{name}": value for name, value in overlong.items()})
    prompts = [Prompt((2, 3), str(i)) for i in range(4)]
    rollout = Rollout(1, prompts, completions(), [], None)
    scores = [Score(1.0), Score(0.5), Score(0.25), Score(-1.0)]
    return config, make_batch(rollout, scores, config, 0)


def test_the_penalty_rises_over_the_buffer():
    config = OverlongConfig("penalty", buffer=4, penalty=2.0)
    found = [length_penalty(config, 10, tokens) for tokens in range(1, 11)]
    assert found == [0, 0, 0, 0, 0, 0, 0.5, 1.0, 1.5, 2.0]


def test_by_default_a_cut_answer_has_the_reward_of_its_task():
    config, found = batch()
    assert found.rewards.tolist() == [1.0, 0.5, 0.25, -1.0]
    assert found.known.all()
    assert overlong_rate(config.overlong, LIMIT, completions()) == {}


def test_a_masked_answer_counts_nowhere():
    config, found = batch(treatment="mask")
    assert found.known.tolist() == [True, True, True, False]
    assert found.rewards.tolist() == [1.0, 0.5, 0.25, 0.0]
    assert found.groups.mask[3].sum() == 0
    assert found.response_mask[3].sum() == LIMIT
    assert overlong_rate(config.overlong, LIMIT, completions()) == {"overlong_rate": 0.25}


def test_a_penalty_lowers_the_rewards_of_long_answers():
    config, found = batch(treatment="penalty", buffer=2, penalty=0.5)
    assert found.rewards.tolist() == [1.0, 0.5, 0.0, -1.5]
    assert found.known.all()
    assert overlong_rate(config.overlong, LIMIT, completions()) == {"overlong_rate": 0.5}


@pytest.mark.parametrize("buffer", [0, LIMIT + 1])
def test_a_buffer_that_cannot_be_is_refused(buffer):
    with pytest.raises(ConfigError, match=f"overlong.buffer: {buffer} with"):
        batch(treatment="penalty", buffer=buffer)


@pytest.mark.slow
def test_a_step_whose_answers_are_all_cut_changes_nothing(tmp_path):
    task = ToyTask(0, 16, 6)
    task.eos_id = 99  # no answer ends
    trainer = run(tmp_path, task, overlong__treatment="mask", run__steps=2)
    first, second = trainer.recorder.rows
    assert first["overlong_rate"] == second["overlong_rate"] == 1.0
    assert first["masked"] == 0
    assert "policy_loss" not in first
    assert second["kl_rollout_trainer"] < 1e-4
