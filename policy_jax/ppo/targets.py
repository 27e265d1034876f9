"""What the update of a step aims at: advantages and returns, from rewards and predictions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from policy_jax.ppo import advantages as estimators
from policy_jax.ppo.batches import Batch
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.correction import correct
from policy_jax.ppo.learner import Prediction, Targets
from policy_jax.ppo.losses import kl


class Estimates(NamedTuple):
    """Result of the phase "advantages".

    prediction: of the policy and the critic before the update. kl_reference: mean KL divergence
    per token from the reference model, where that is part of the reward, else None. correction:
    the metrics of `correction.correct`, empty without a correction.
    """

    prediction: Prediction
    targets: Targets
    kl_reference: float | None
    correction: Mapping[str, float] = {}


def make_targets(
    config: TrainConfig,
    batch: Batch,
    logprobs: np.ndarray,
    values: np.ndarray,
    reference: np.ndarray | None = None,
    kl_coefficient: float = 0.0,
) -> tuple[Targets, float | None]:
    """Advantages and returns of a batch, and the mean KL divergence from the reference per token.

    logprobs, values: of the trainer; reference: log-probs under the reference model, where the
    KL divergence is part of the reward (otherwise the second result is None). All [P, S, R]. Only
    `gae` whitens, over the whole batch. The old log-probs of the ratio are the trainer's, or the
    sampler's where the answers are older than the policy (rollout.lag) and nothing else corrects
    for that (correction.kind "none").
    """
    a = config.algorithm
    shape = batch.groups.mask.shape
    mask, old_values = (x.reshape(-1, shape[-1]) for x in (batch.groups.mask, values))
    against_sampler = config.rollout.lag and config.correction.kind == "none"
    old_logprobs = batch.sampled_logprobs if against_sampler else logprobs
    divergence, mean_divergence = np.zeros_like(mask), None
    if reference is not None:
        divergence = np.asarray(kl(logprobs, reference, a.kl_kind)).reshape(mask.shape) * mask
        mean_divergence = float(divergence.sum() / max(mask.sum(), 1.0))
    penalty = kl_coefficient * divergence
    if a.estimator == "gae":
        each = batch.token_rewards
        placed = estimators.place_rewards(batch.rewards, mask) if each is None else each
        rewards = placed * mask - penalty
        raw, gae_returns = estimators.gae(rewards, old_values, mask, a.gamma, a.lam)
        advantages = np.asarray(estimators.whiten(raw, mask) if a.whiten else raw)
        returns = np.asarray(gae_returns)
    else:
        estimate = estimators.grpo if a.estimator == "grpo" else estimators.rloo
        prompt_of_row = np.repeat(np.arange(shape[0]), shape[1])
        per_row = np.asarray(
            estimate(batch.rewards - penalty.sum(axis=1), prompt_of_row, batch.known)
        )
        advantages, returns = per_row[:, None] * mask, np.zeros_like(mask)
    targets = Targets(old_logprobs, advantages.reshape(shape), values, returns.reshape(shape))
    return targets, mean_divergence


def corrected(config: TrainConfig, batch: Batch, estimates: Estimates) -> Estimates:
    """The estimates with the weights that `config.correction` asks for, if any."""
    if config.correction.kind == "none":
        return estimates
    weights, metrics = correct(
        config.correction,
        estimates.prediction.logprobs,
        batch.sampled_logprobs,
        batch.groups.mask,
    )
    return estimates._replace(
        targets=estimates.targets._replace(weights=weights), correction=metrics
    )
