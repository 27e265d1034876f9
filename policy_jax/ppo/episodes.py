"""Episodes of several turns: an answer, what the task lets the policy know of it, another answer.

What the policy reads between two answers is an *observation*: the tokens that `Task.observe` adds
to the context. An episode is trained as one sequence:

    [prompt | answer | observation | answer | observation | answer]

Only the policy's own tokens are trained. Observations are context; they have no loss, and `gae`
passes over them without discount. So gamma and lambda act over the own tokens of all turns, as if
these followed one another. `rloo` and `grpo` compare the episodes of a prompt: all own tokens of an
episode get the advantage of its last reward.

With `episodes.reward` "last" the reward of the last turn stands on the last own token. With "each",
the last own token of turn t gets r_t - r_(t-1), with r_0 = 0. This is potential-based shaping whose
potential is the last reward (Ng, Harada and Russell 1999, theorem 1): for gamma 1 the sum is the
last reward, so that the best policy stays the same, and a turn that spoils an answer is punished in
its place.

Turns are sampled one after another for the whole batch: each waits for the slowest reward of the
one before, and its contexts are prefilled anew. An episode is masked where one of its turns
has no score.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Protocol

import numpy as np

from policy_jax.config_files import ConfigError
from policy_jax.ppo.ahead import Sample
from policy_jax.ppo.batches import Context, Rollout, answer_of
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.report import Metrics
from policy_jax.ppo.task import Answer, Prompt, Score, Task
from policy_jax.rollout.sampler import Completion


class Observing(Protocol):
    """A task with the optional method `observe`."""

    def observe(self, prompt: Prompt, answer: Answer, score: Score) -> Prompt | None:
        """The next turn's prompt; None ends the episode. Its ids are those of `prompt`, then those
        of the answer, then at least one and at most episodes.observation_tokens others. It must
        depend on the arguments alone, and not tell what the policy may not know."""


@dataclass(slots=True)
class Turn:
    """An answer, its score, and what the policy read after it (nothing after the last one)."""

    completion: Completion
    score: Score | None
    observation: tuple[int, ...] = ()


class Played(NamedTuple):
    """Whole episodes. rollout: their completions are the episodes. scores: those of the last turns,
    None for an episode that is masked. seconds: time of sampling the turns after the first one."""

    rollout: Rollout
    scores: list[Score | None]
    seconds: float
    metrics: Metrics


def check_turns(config: TrainConfig, task: Task) -> None:
    """Raises ConfigError where the task cannot go on after a turn and the configuration asks it
    to."""
    if config.episodes.turns > 1 and not hasattr(task, "observe"):
        raise ConfigError(
            f"episodes.turns: {config.episodes.turns}, but {type(task).__name__} has no method "
            "observe; add it, or set 1"
        )


def play(
    config: TrainConfig,
    task: Any,
    rollout: Rollout,
    scores: Sequence[Score | None],
    sample: Sample,
    wait: Callable[[Sequence[Future[Score]]], Sequence[Score | None]],
    sampled: Callable[[], None],
    waited: Callable[[], None],
) -> Played:
    """The later turns of the episodes that a rollout and its scores began.

    sample, wait: see `Trainer.sample` and `Trainer.score`. sampled, waited: called after each time
    of sampling and of waiting.
    """
    episodes = [[Turn(*first)] for first in zip(rollout.completions, scores, strict=True)]
    prompts = list(rollout.prompts)
    seconds = 0.0
    for number in range(2, config.episodes.turns + 1):
        going = []
        for i, turns in enumerate(episodes):
            if len(turns) == number - 1 and (
                observed := _observed(config, task, prompts[i], turns)
            ):
                prompts[i], turns[-1].observation = observed
                going.append(i)
        if not going:
            break
        # A seed depends on the place of an episode in its step, and not on which others go on.
        source = np.random.SeedSequence([config.run.seed, rollout.step, number])
        seeds = source.generate_state(len(episodes))
        new = sample([prompts[i] for i in going], [int(seeds[i]) for i in going])
        sampled()
        seconds += new.seconds
        new_scores = wait(new.pending)
        waited()
        for i, completion, score in zip(going, new.completions, new_scores, strict=True):
            episodes[i].append(Turn(replace(completion, index=i), score))
    known = [all(turn.score is not None for turn in turns) for turns in episodes]
    played = replace(
        rollout,
        completions=[_joined(turns) for turns in episodes],
        contexts=[_context(config, turns) for turns in episodes],
        records=[{"turns": _records(task, turns)} for turns in episodes],
        seconds=None if rollout.seconds is None else rollout.seconds + seconds,
    )
    last = [turns[-1].score if k else None for turns, k in zip(episodes, known, strict=True)]
    return Played(played, last, seconds, _metrics(episodes, known))


def _observed(
    config: TrainConfig, task: Any, prompt: Prompt, turns: Sequence[Turn]
) -> tuple[Prompt, tuple[int, ...]] | None:
    """The next prompt and what it adds; None where the episode ends. Raises ConfigError where
    the task's prompt does not go on from this turn."""
    completion, score = turns[-1].completion, turns[-1].score
    if score is None:
        return None
    answer = answer_of(completion)
    following: Prompt | None = task.observe(prompt, answer, score)
    if following is None:
        return None
    before = (*prompt.ids, *answer.ids)
    observation = tuple(following.ids[len(before) :])
    if following.ids[: len(before)] != before:
        raise ConfigError(
            f"task: {type(task).__name__}.observe: the next prompt of {prompt.name} does not begin "
            "with the prompt and the answer; add the observation after them"
        )
    if not 0 < len(observation) <= config.episodes.observation_tokens:
        raise ConfigError(
            f"task: {type(task).__name__}.observe: {len(observation)} tokens after the answer to "
            f"{prompt.name}; give 1 to {config.episodes.observation_tokens} "
            "(episodes.observation_tokens)"
        )
    return following, observation


def _joined(turns: Sequence[Turn]) -> Completion:
    """All tokens of an episode after its prompt; log-probs are 0 in observations."""
    tokens, logprobs = [], []
    for turn in turns:
        tokens += [turn.completion.tokens, np.array(turn.observation, np.int32)]
        logprobs += [turn.completion.logprobs, np.zeros(len(turn.observation), np.float32)]
    last = turns[-1].completion
    return replace(last, tokens=np.concatenate(tokens), logprobs=np.concatenate(logprobs))


def _context(config: TrainConfig, turns: Sequence[Turn]) -> Context:
    own, rewards = [], []
    before = 0.0
    for turn in turns:
        count, reward = len(turn.completion.tokens), np.zeros(len(turn.completion.tokens))
        value = 0.0 if turn.score is None else float(turn.score.reward or 0.0)
        reward[-1] = value - before
        before = value
        nothing = np.zeros(len(turn.observation))
        own += [np.ones(count), nothing]
        rewards += [reward, nothing]
    each = config.episodes.reward == "each"
    placed = np.concatenate(rewards).astype(np.float32) if each else None
    return Context(np.concatenate(own).astype(np.float32), placed)


def _records(task: Task, turns: Sequence[Turn]) -> list[dict[str, Any]]:
    return [
        {
            "answer": task.text([int(t) for t in turn.completion.tokens]),
            "reward": None if turn.score is None else turn.score.reward,
            "observation": task.text(turn.observation),
        }
        for turn in turns
    ]


def _metrics(episodes: Sequence[Sequence[Turn]], known: Sequence[bool]) -> Metrics:
    first = [turns[0].score for turns in episodes]
    rewards = [float(score.reward or 0.0) for score in first if score is not None]
    return {
        "turns_mean": float(np.mean([len(turns) for turns in episodes])),
        "reward_first_turn": float(np.mean(rewards)) if rewards else None,
        "episodes_masked": len(known) - sum(known),
    }
