"""A reward function and a task that a configuration names as `module:name`."""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from executor.client import Evaluation, TestKind, TestResult, Verdict
from policy_jax.config_files import ConfigError, failure, find_object
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.rewards import REWARDS, RewardFunction, unparsable

if TYPE_CHECKING:
    from policy_jax.ppo.task import Task  # which imports JAX

MEMBERS = ("eos_id", "pad_id", "stop", "prompts", "submit", "text")
"""What a task has (`task.Task`)."""


class RewardError(ConfigError):
    """A reward function of the user's raised, or gave no finite number."""


def find_reward(name: str) -> RewardFunction:
    """The reward function that `algorithm.reward` names.

    One of the user's is tried on `EXAMPLES` first. Raises ConfigError; a function of the user's
    raises `RewardError` where it fails later.
    """
    if name in REWARDS:
        return REWARDS[name]
    try:
        function = find_object(name)
    except ConfigError as error:
        raise ConfigError(f"algorithm.reward: {name!r} {error}") from error
    checked = _checked(name, function)
    for example in EXAMPLES:
        checked(example)
    return checked


def _checked(name: str, function: Callable[[Evaluation], object]) -> RewardFunction:
    def reward(evaluation: Evaluation) -> float:
        of = f"for an evaluation with the verdict {evaluation.verdict}"
        try:
            value = function(evaluation)
        except Exception as error:  # a user's function may raise anything; the user has to see it
            raise RewardError(
                f"algorithm.reward: {name!r} raises {failure(error)} {of}; give a number for every "
                "executor.client.Evaluation"
            ) from error
        if not isinstance(value, numbers.Real) or not math.isfinite(value):
            raise RewardError(
                f"algorithm.reward: {name!r} gives {value!r} {of}; give a finite number"
            )
        return float(value)

    return reward


def open_task(config: TrainConfig) -> Task:
    """A task of the class that `task` names, made as `Class(config)`, and checked from then on
    (`own_task.OwnTask`). Raises ConfigError."""
    from policy_jax.ppo.own_task import OwnTask

    try:
        made = find_object(config.task)(config)
    except ConfigError as error:
        raise ConfigError(f"task: {config.task!r} {error}") from error
    except Exception as error:  # a user's class may raise anything; the user has to see it
        raise ConfigError(
            f"task: {config.task!r} cannot be made with the configuration as its only argument: "
            f"{failure(error)}"
        ) from error
    lacking = [name for name in MEMBERS if not hasattr(made, name)]
    if lacking:
        raise ConfigError(
            f"task: {config.task!r} lacks {', '.join(lacking)}; see policy_jax.ppo.task.Task"
        )
    return OwnTask(config, made)


def close_task(task: Task, say: Callable[[str], None]) -> None:
    """Call the task's `close()` where it has one. What it raises is only said: the run is over."""
    close = getattr(task, "close", None)
    if close is None:
        return
    try:
        close()
    except Exception as error:  # a user's code may raise anything; the user has to see it
        say(f"warning: task: close() raises {failure(error)}; what the run wrote is complete")


def _result(verdict: Verdict, speedup: float | None = None) -> Evaluation:
    """An evaluation with one test for the reward. speedup: where it was timed."""
    passed, resolved = verdict is Verdict.OK, speedup is not None
    low, high = (speedup / 1.01, speedup * 1.01) if speedup else (None, None)
    test = TestResult("0", TestKind.REWARD, verdict, "", speedup, low, high, resolved)
    return Evaluation(
        verdict,
        tests_passed=int(passed),
        tests_total=1,
        reward_passed=int(passed),
        reward_total=1,
        speedup=speedup,
        ci_low=low,
        ci_high=high,
        resolved=resolved,
        per_test=(test,),
    )


EXAMPLES = (
    unparsable("no assembly code"),
    _result(Verdict.WRONG_ANSWER),
    _result(Verdict.OK),
    replace(_result(Verdict.OK), identical=True, speedup=1.0),
    _result(Verdict.OK, 1.5),
)
"""Evaluations of the kinds that a reward function meets."""
