"""Answers that reach the limit of length (Yu et al. 2025, DAPO, arXiv 2503.14476, section 3.4).

An answer that is cut at `rollout.max_new_tokens` is unreadable, and the task gives it the reward of
a failure. That punishes good answers that only lacked a few tokens. They can be left out of the
training instead, or every answer can get a penalty that begins before the limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from policy_jax.ppo.bounds import ABOVE_0, NOT_NEGATIVE

if TYPE_CHECKING:  # a configuration is read without JAX
    from policy_jax.rollout.sampler import Completion


@dataclass(frozen=True, slots=True)
class OverlongConfig:
    """Answers that reach the limit of length, rollout.max_new_tokens."""

    treatment: Literal["fail", "mask", "penalty"] = "fail"
    """What is done with an answer that is cut there: "fail" leaves it the reward that the task
    gives it, "mask" leaves it out of the training, "penalty" also lowers its reward and that of
    answers that end shortly before the limit (see buffer)."""
    buffer: Annotated[int, NOT_NEGATIVE] = 0
    """Last tokens before the limit over which the penalty rises linearly from 0 (with
    "penalty")."""
    penalty: Annotated[float, ABOVE_0] = 1.0
    """Penalty at the limit, in units of the reward (with "penalty")."""


def length_penalty(config: OverlongConfig, limit: int, tokens: int) -> float:
    """penalty min(1, max(0, (tokens - (limit - buffer)) / buffer)): what an answer of so many
    tokens loses. DAPO, eq. 13, where an answer never exceeds the limit."""
    over = (tokens - (limit - config.buffer)) / config.buffer
    return config.penalty * min(1.0, max(0.0, over))


def treated(
    config: OverlongConfig,
    limit: int,
    completions: Sequence[Completion],
    rewards: Sequence[float | None],
) -> list[float | None]:
    """The rewards that are trained on, None where there is none.

    limit: tokens of the longest answer. rewards: of the task, one per completion.
    """

    def one(completion: Completion, reward: float | None) -> float | None:
        if reward is None or config.treatment == "fail":
            return reward
        if config.treatment == "mask":
            return reward if completion.complete else None
        return reward - length_penalty(config, limit, len(completion.tokens))

    return [one(*pair) for pair in zip(completions, rewards, strict=True)]


def overlong_rate(
    config: OverlongConfig, limit: int, completions: Sequence[Completion]
) -> dict[str, float]:
    """The metric: share of the answers that are masked, or that have a penalty."""
    if config.treatment == "fail":
        return {}
    changed = [treated(config, limit, [c], [0.0]) != [0.0] for c in completions]
    return {"overlong_rate": sum(changed) / max(len(changed), 1)}
