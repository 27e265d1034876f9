"""The reference of the metrics names what runs write, no more and no less."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console
from toy_task import ToyTask, toy_config, toy_model

from policy_jax.ppo.held_out import metrics
from policy_jax.ppo.metric_definitions import DEFINITIONS
from policy_jax.ppo.report import Display, Metrics, read_metrics
from policy_jax.ppo.setup import claim_workdir, open_run
from policy_jax.ppo.task import Write

EVERYTHING: dict[str, object] = {
    "algorithm__kl_coefficient": 0.1,
    "algorithm__kl_target": 0.01,
    "correction__kind": "token",
    "evaluation__every": 1,
}
GROUPS: dict[str, object] = {
    "algorithm__estimator": "rloo",
    "rollout__prompts_per_step": 4,
    "rollout__samples_per_prompt": 4,
}
OF_THE_QUEUE = {
    "groups_replaced",
    "groups_equal",
    "prompts_drawn",
    "staleness_mean",
    "stale_dropped",
    "late",
    "overlong_rate",
}
"""Fields that only runs with these settings write."""
OF_EPISODES = {"turns_mean", "reward_first_turn", "episodes_masked"}
"""Fields of runs with several turns; `test_episodes` reads them."""
QUEUE: dict[str, object] = {
    "rollout__lag": 1,
    "rollout__replacements": 1,
    "overlong__treatment": "mask",
}


class EvaluatedTask(ToyTask):
    """Offers the metrics of the evaluation on programs, without any program."""

    def evaluate(self, write: Write, phase: Callable[[str], None]) -> Metrics:
        return metrics([], [])


def fields(workdir: Path, **changes: object) -> set[str]:
    """What one step writes, with a reference model."""
    config = toy_config(run__steps=1, **changes)
    task = EvaluatedTask(0, config.rollout.prompts_per_step, config.rollout.max_new_tokens)
    critic = toy_model(0) if config.uses_critic else None
    display = Display(1, Console(file=io.StringIO()))
    claim_workdir(config, workdir)
    trainer = open_run(config, workdir, task, toy_model(0), critic, display, reference=toy_model(0))
    try:
        trainer.run()
    finally:
        trainer.close()
    (row,) = read_metrics(workdir / "metrics.jsonl")
    return set(row)


def test_a_run_with_everything_switched_on_writes_every_field(tmp_path: Path) -> None:
    assert fields(tmp_path, **EVERYTHING) == set(DEFINITIONS) - OF_THE_QUEUE - OF_EPISODES


@pytest.mark.slow
def test_a_run_without_them_writes_no_field_of_theirs(tmp_path: Path) -> None:
    of_others = {
        "value_loss",
        "value_clip_fraction",
        "value_mean",
        "critic_grad_norm",
        "kl_reference",
        "kl_coefficient",
        "correction_weight",
        "correction_truncated",
        "correction_masked",
        "seconds_evaluation",
        *metrics([], []),
    }
    assert fields(tmp_path, **GROUPS, **QUEUE) == set(DEFINITIONS) - of_others - OF_EPISODES


@pytest.mark.parametrize("name", DEFINITIONS)
def test_each_definition_is_a_sentence(name: str) -> None:
    assert DEFINITIONS[name].text.endswith(".")
