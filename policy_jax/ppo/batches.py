"""The answers of a step, first as the sampler gives them and then as arrays for the learner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.overlong import treated
from policy_jax.ppo.shared_prompt import PromptGroups
from policy_jax.ppo.task import Answer, Prompt, Score
from policy_jax.rollout.sampler import Completion


class Context(NamedTuple):
    """Which tokens of an episode are the policy's own, and what they earn; see `episodes`.

    own [n] float32: 1 on own tokens, 0 on observations. rewards [n] float32: of each token; None
    where the episode has one reward, on its last own token.
    """

    own: np.ndarray
    rewards: np.ndarray | None


@dataclass(frozen=True, slots=True)
class Rollout:
    """The answers of one step and their pending scores.

    step: number of the step, from 1. prompts, completions, pending: one entry per answer; a
    prompt is repeated for each of its samples. seconds: time that the sampling took, whenever that
    was; None where it is not known. contexts: one entry per answer where answers are episodes of
    several turns, else None. records: other values for the files in samples/, likewise.
    """

    step: int
    prompts: Sequence[Prompt]
    completions: Sequence[Completion]
    pending: Sequence[Future[Score]]
    seconds: float | None
    contexts: Sequence[Context] | None = None
    records: Sequence[Mapping[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """A rollout as arrays. P prompts, S samples of each, R response positions, B = P S sequences.

    groups.mask is response_mask, set to 0 where `known` is False. sampled_logprobs [P, S, R]: the
    sampler's. response_mask [P, S, R]: 1 on every response token that the policy wrote. rewards
    [B]: 0 where unknown. known [B] bool: whether the answer has a reward that is trained on.
    token_rewards [B, R]: of each token, where an answer has several (`episodes`), else None.
    """

    groups: PromptGroups
    sampled_logprobs: np.ndarray
    response_mask: np.ndarray
    rewards: np.ndarray
    known: np.ndarray
    token_rewards: np.ndarray | None = None


def answer_of(completion: Completion) -> Answer:
    """What a task gets of a completion."""
    return Answer(tuple(int(t) for t in completion.tokens), completion.complete)


def trained_rewards(
    config: TrainConfig, completions: Sequence[Completion], scores: Sequence[Score | None]
) -> list[float | None]:
    """The rewards that are trained on; None for each answer that is left out."""
    rewards = [None if score is None else score.reward for score in scores]
    return treated(config.overlong, config.rollout.max_new_tokens, completions, rewards)


def make_batch(
    rollout: Rollout, scores: Sequence[Score | None], config: TrainConfig, pad_id: int
) -> Batch:
    """The arrays of a rollout. Their shapes follow from the configuration, not from the lengths.

    With algorithm.shuffle_rewards, the known rewards are permuted with a seed of the step.
    """
    samples, positions = config.rollout.samples_per_prompt, config.response_positions
    prompts = rollout.prompts[::samples]
    count = len(rollout.prompts)
    width = config.optimisation.prompt_buckets[-1]
    prompt_ids = np.full((len(prompts), width), pad_id, np.int32)
    for row, prompt in zip(prompt_ids, prompts, strict=True):
        row[: len(prompt.ids)] = prompt.ids
    response = np.full((count, positions), pad_id, np.int32)
    mask = np.zeros((count, positions), np.float32)
    sampled = np.zeros((count, positions), np.float32)
    for i, completion in enumerate(rollout.completions):
        n = len(completion.tokens)
        response[i, :n] = completion.tokens
        mask[i, :n] = 1.0
        sampled[i, :n] = completion.logprobs
    token_rewards = np.zeros((count, positions), np.float32)
    for i, context in enumerate(rollout.contexts or ()):
        mask[i, : len(context.own)] = context.own
        if context.rewards is not None:
            token_rewards[i, : len(context.rewards)] = context.rewards
    rewards = trained_rewards(config, rollout.completions, scores)
    known = np.array([r is not None for r in rewards])
    shape = (len(prompts), samples, positions)
    lengths = np.array([len(prompt.ids) for prompt in prompts], np.int32)
    counted = (mask * known[:, None]).reshape(shape)
    batch = Batch(
        groups=PromptGroups(prompt_ids, lengths, response.reshape(shape), counted),
        sampled_logprobs=sampled.reshape(shape),
        response_mask=mask.reshape(shape),
        rewards=np.array([r or 0.0 for r in rewards], np.float32),
        known=known,
        token_rewards=token_rewards if _rewarded_by_token(rollout) else None,
    )
    if config.algorithm.shuffle_rewards:
        batch = with_shuffled_rewards(batch, np.random.default_rng([config.run.seed, rollout.step]))
    return batch


def _rewarded_by_token(rollout: Rollout) -> bool:
    return any(context.rewards is not None for context in rollout.contexts or ())


def with_shuffled_rewards(batch: Batch, rng: np.random.Generator) -> Batch:
    """The batch with its known rewards in a random order."""
    rewards = batch.rewards.copy()
    rewards[batch.known] = rng.permutation(rewards[batch.known])
    return replace(batch, rewards=rewards)
