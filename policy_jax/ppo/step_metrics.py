"""Metrics of one training step, and the clock that times its phases."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from policy_jax.ppo.batches import Batch, Rollout
from policy_jax.ppo.checkpoints import Progress
from policy_jax.ppo.learner import Prediction
from policy_jax.ppo.report import Metrics
from policy_jax.ppo.targets import Estimates
from policy_jax.ppo.task import Score


class StepClock:
    """Measures the phases of one step, in seconds; each phase begins where the last one ended."""

    def __init__(self) -> None:
        self._begin = self._last = time.monotonic()
        self.phases: dict[str, float] = {}

    def end(self, phase: str) -> None:
        """A part of the phase ends now; a phase may have several."""
        now = time.monotonic()
        self.phases[phase] = self.phases.get(phase, 0.0) + now - self._last
        self._last = now

    @property
    def total(self) -> float:
        """Seconds from the beginning of the step to the end of its last finished phase."""
        return self._last - self._begin


@dataclass(frozen=True, slots=True)
class Outcome:
    """Results of all phases of a step before "publish".

    sampling_seconds: time that sampling took within this step. scalars: the update's, see
    `Learner.update`. queue: metrics of the choice of answers, see `ahead`.
    """

    rollout: Rollout
    sampling_seconds: float
    scores: Sequence[Score | None]
    batch: Batch
    estimates: Estimates
    scalars: Mapping[str, float]
    queue: Metrics


def step_metrics(
    outcome: Outcome, clock: StepClock, progress: Progress, kl_coefficient: float | None
) -> Metrics:
    """The line of metrics.jsonl for a step.

    progress: after the step. kl_coefficient: the one that the step used; None leaves it out.
    """
    batch, estimates, seconds = outcome.batch, outcome.estimates, clock.phases
    tokens = float(batch.response_mask.sum())
    return {
        "step": progress.step,
        **score_metrics(outcome.scores),
        **_rollout_metrics(batch, outcome.rollout, estimates.prediction),
        **outcome.queue,
        **_value_metrics(batch, estimates),
        **estimates.correction,
        **outcome.scalars,
        **({} if kl_coefficient is None else {"kl_coefficient": kl_coefficient}),
        "skipped_updates": progress.skipped_updates,
        "tokens_per_second": tokens / outcome.rollout.seconds if outcome.rollout.seconds else None,
        "seconds_rollout": outcome.sampling_seconds,
        "seconds_prompts": seconds["rollout"] - outcome.sampling_seconds,
        "seconds_reward_wait": seconds["score"],
        "seconds_predict": seconds["advantages"],
        "seconds_update": seconds["update"],
        "seconds_step": clock.total,
        "clock": progress.clock,
    }


def score_metrics(scores: Sequence[Score | None]) -> Metrics:
    """Rewards, rates and speedups over the answers that were scored, and how many were not."""
    known = [s for s in scores if s is not None and s.reward is not None]

    def mean(values: Sequence[float]) -> float:
        return math.fsum(values) / len(values) if values else math.nan

    rewards = [float(s.reward or 0.0) for s in known]
    centre = mean(rewards)
    return {
        "reward_mean": centre,
        "reward_sd": math.sqrt(mean([(r - centre) ** 2 for r in rewards])),
        "reward_max": max(rewards, default=math.nan),
        "compile_rate": mean([s.compiled for s in known]),
        "pass_rate": mean([s.passed for s in known]),
        "changed_rate": mean([s.changed for s in known]),
        "changed_and_passing_rate": mean([s.changed and s.passed for s in known]),
        "empty_rate": mean([s.empty for s in known]),
        "speedup_mean": mean([s.speedup for s in known]),
        "speedup_geomean": math.exp(mean([math.log(s.speedup) for s in known])),
        "masked": len(scores) - len(known),
    }


def _rollout_metrics(batch: Batch, rollout: Rollout, prediction: Prediction) -> Metrics:
    mask = batch.response_mask
    tokens = max(float(mask.sum()), 1.0)
    difference = np.abs(prediction.logprobs - batch.sampled_logprobs) * mask
    return {
        # Mean and maximum of |trainer - sampler|. They grow first when a cache, a mask or a
        # temperature is wrong.
        "kl_rollout_trainer": float(difference.sum()) / tokens,
        "kl_rollout_trainer_max": float(difference.max()),
        "entropy": float((prediction.entropy * mask).sum()) / tokens,
        "finished_rate": float(np.mean([c.complete for c in rollout.completions])),
        "response_tokens": float(mask.sum(axis=-1).mean()),
        "prompt_tokens": float(batch.groups.start.mean()),
    }


def _value_metrics(batch: Batch, estimates: Estimates) -> Metrics:
    """Share of the returns' variance that the critic explains: 1 is all of it, below 0 is worse
    than a constant."""
    counted = batch.groups.mask > 0
    returns = estimates.targets.returns[counted]
    variance = float(np.var(returns)) if returns.size else 0.0
    if variance == 0.0:
        return {"explained_variance": None}
    error = float(np.var(returns - estimates.prediction.values[counted]))
    return {"explained_variance": 1.0 - error / variance}
