"""The answers of a run that no update has used yet: a queue, and what a step takes from it.

A group is a prompt with its samples. Groups wait in the order in which they were sampled. Before a
step's update, `fill` samples the groups of up to `rollout.lag` later steps as well, so that
executors and accelerator work at the same time. `gather` takes the groups of a step:

- With `rollout.replacements`, a group whose rewards are all equal is replaced by the next one
  (dynamic sampling, arXiv 2503.14476, section 3.2): it has no gradient without a critic.
- With `rollout.max_staleness`, a group without its rewards at the deadline is late. It stays in the
  queue for a later step, and is dropped once its weights are older than that.

Prompts form one stream: the n-th prompt of a run is entry (n - 1) mod P of `Task.prompts` of
(n - 1) div P + 1, for P prompts a step. The queue and the number of prompts drawn are the whole
state, so a run that is resumed with them continues to the same numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from policy_jax.config_files import ConfigError
from policy_jax.ppo import multihost
from policy_jax.ppo.batches import Rollout, answer_of, trained_rewards
from policy_jax.ppo.checkpoints import SavedAhead, SavedGroup
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.overlong import overlong_rate
from policy_jax.ppo.report import Metrics
from policy_jax.ppo.task import Prompt, Score, Task
from policy_jax.rollout.sampler import Completion


@dataclass(eq=False, slots=True)
class Group:
    """A prompt and its samples, each with its pending score.

    place: of the prompt in the run's stream, from 0. weights: the step after which the weights were
    published that sampled it. seconds: time that the sampling took, None where it is not known.
    late: whether a step has gone by without its rewards.
    """

    place: int
    weights: int
    prompt: Prompt
    completions: Sequence[Completion]
    pending: list[Future[Score]]
    seconds: float | None
    late: bool = False


class Sampled(NamedTuple):
    """What sampling gives: one entry per prompt, and the time that it took."""

    completions: Sequence[Completion]
    pending: Sequence[Future[Score]]
    seconds: float


class Gathered(NamedTuple):
    """The groups that a step trains on. scores: one per answer. rest: the queue after the step.
    seconds: time of sampling replacements. metrics: see `metric_definitions`."""

    groups: list[Group]
    rollout: Rollout
    scores: list[Score | None]
    rest: list[Group]
    seconds: float
    metrics: Metrics


Scores = list[Score | None]
Sample = Callable[[Sequence[Prompt], Sequence[int]], Sampled]
"""Samples an answer to each prompt with the seed of the same index, and submits it."""
Wait = Callable[[Sequence[Future[Score]], Collection[Future[Score]]], Scores]
"""Waits for scores until the deadline and cancels those that miss it, except the second argument's;
None for each that is missing."""


class Ahead:
    """The queue of one run. `groups` is in the order of sampling; `drawn` counts prompts."""

    def __init__(self, config: TrainConfig, task: Task, sample: Sample, wait: Wait) -> None:
        self._config, self._task = config, task
        self._sample, self._wait = sample, wait
        self.groups: list[Group] = []
        self.drawn = 0
        self._dropped = 0

    def restore(self, saved: SavedAhead) -> None:
        """Continue with the answers of a checkpoint; they are submitted once more."""
        self.drawn = saved.drawn
        prompts = self._prompts([group.place for group in saved.groups])
        self.groups = [
            Group(
                group.place,
                group.weights,
                prompt,
                group.completions,
                self._submitted(prompt, group.completions),
                group.seconds,
            )
            for group, prompt in zip(saved.groups, prompts, strict=True)
        ]

    def saved(self) -> SavedAhead:
        """What `restore` needs."""
        groups = [SavedGroup(g.place, g.weights, g.completions, g.seconds) for g in self.groups]
        return SavedAhead(groups, self.drawn)

    def fill(self, number: int) -> float:
        """Sample what the queue lacks for step `number` and the steps that are sampled ahead.
        Returns the seconds that it took.

        Groups whose weights are older than the bound in that step are dropped before. Their
        evaluations are cancelled.
        """
        self._drop_stale(number)
        c = self._config
        steps = 1 + min(c.rollout.lag, max(c.run.steps - number, 0))
        per_step = c.rollout.prompts_per_step
        lacking = steps * per_step - sum(not group.late for group in self.groups)
        seconds = 0.0
        while lacking > 0:
            count = per_step if lacking >= 2 * per_step else lacking
            seconds += self.draw(count, number - 1)
            lacking -= count
        return seconds

    def draw(self, count: int, weights: int) -> float:
        """Sample groups for the next `count` prompts of the stream, with the weights that step
        `weights` published. Returns the seconds that it took."""
        samples = self._config.rollout.samples_per_prompt
        places = range(self.drawn, self.drawn + count)
        prompts = self._prompts(places)
        seeds = [seed for place in places for seed in self._seeds(place)]
        sampled = self._sample([p for p in prompts for _ in range(samples)], seeds)
        tokens = sum(len(c.tokens) for c in sampled.completions)
        for i, (place, prompt) in enumerate(zip(places, prompts, strict=True)):
            own = slice(i * samples, (i + 1) * samples)
            completions = sampled.completions[own]
            share = sum(len(c.tokens) for c in completions) / tokens
            pending = list(sampled.pending[own])
            seconds = sampled.seconds * share
            self.groups.append(Group(place, weights, prompt, completions, pending, seconds))
        self.drawn += count
        return sampled.seconds

    def gather(
        self, number: int, sampled: Callable[[], None], waited: Callable[[], None]
    ) -> Gathered:
        """The groups of step `number` with their scores. The queue stays as it is until `commit`,
        so that a step that is interrupted loses nothing.

        sampled, waited: called after each time of sampling and of waiting. There are fewer groups
        than `rollout.prompts_per_step` only where some are late.
        """
        r = self._config.rollout
        queue = [g for g, usable in zip(self.groups, self._usable(), strict=True) if usable]
        kept: list[tuple[Group, Scores]] = []
        late: list[Group] = []
        equal: list[Group] = []
        seconds = 0.0
        seen = 0
        while (wanted := r.prompts_per_step - len(kept) - len(late)) > 0:
            if (lacking := seen + wanted - len(queue)) > 0:
                seconds += self.draw(lacking, number - 1)
                queue += self.groups[-lacking:]
                sampled()
            groups = queue[seen : seen + wanted]
            seen += wanted
            for group, scores, settled in self._scored(groups, number):
                if not settled:
                    late.append(group)
                elif len(equal) < r.replacements and self._without_difference(group, scores):
                    equal.append(group)
                else:
                    kept.append((group, scores))
            waited()
        if late:
            self._fill_up(kept, queue[seen:])
        for group in late:
            group.late = True
        gone = {*equal, *(group for group, _ in kept)}
        groups = [group for group, _ in kept]
        return Gathered(
            groups,
            _as_rollout(number, groups),
            [score for _, scores in kept for score in scores],
            [group for group in self.groups if group not in gone],
            seconds,
            self._metrics(number, kept, late, equal),
        )

    def commit(self, gathered: Gathered) -> None:
        """The step counts: its groups, and those that were replaced, leave the queue."""
        self.groups = gathered.rest
        self._dropped = 0

    def submit_again(self, groups: Iterable[Group]) -> None:
        """Submit the answers of groups that got no score."""
        for group in groups:
            group.pending = self._submitted(group.prompt, group.completions)

    def _prompts(self, places: Sequence[int]) -> list[Prompt]:
        """The prompts of those places of the stream; asks for each part of it once.

        Raises ConfigError where the task does not give rollout.prompts_per_step of them."""
        size = self._config.rollout.prompts_per_step
        parts = {part: self._task.prompts(part + 1) for part in sorted({p // size for p in places})}
        for part, prompts in parts.items():
            if len(prompts) != size:
                raise ConfigError(
                    f"task: {len(prompts)} prompts for step {part + 1}; give {size} for each step "
                    "(rollout.prompts_per_step)"
                )
        return [parts[place // size][place % size] for place in places]

    def _seeds(self, place: int) -> list[int]:
        """The seeds of the samples of one prompt."""
        r = self._config.rollout
        part, index = divmod(place, r.prompts_per_step)
        source = np.random.SeedSequence([self._config.run.seed, part + 1])
        seeds = source.generate_state(r.prompts_per_step * r.samples_per_prompt)
        return [int(seed) for seed in seeds[index * r.samples_per_prompt :][: r.samples_per_prompt]]

    def _submitted(self, prompt: Prompt, completions: Sequence[Completion]) -> list[Future[Score]]:
        return [self._task.submit(prompt, answer_of(completion)) for completion in completions]

    def _drop_stale(self, number: int) -> None:
        r = self._config.rollout
        fresh = []
        for group in self.groups:
            if number - 1 - group.weights <= max(r.lag, r.max_staleness):
                fresh.append(group)
                continue
            self._dropped += len(group.pending)
            for future in group.pending:
                future.cancel()
        self.groups = fresh

    def _usable(self) -> list[bool]:
        """For each group of the queue, whether a step may take it: late ones only with their
        rewards, so that no step waits for them again."""
        if not any(group.late for group in self.groups):
            return [True] * len(self.groups)
        ready = _settled(self.groups)
        return [not group.late or done for group, done in zip(self.groups, ready, strict=True)]

    def _scored(self, groups: Sequence[Group], number: int) -> list[tuple[Group, Scores, bool]]:
        """Each group with its scores, and whether these are final."""
        most = self._config.rollout.max_staleness
        waits = [number - group.weights <= most for group in groups]
        kept = {f for group, may in zip(groups, waits, strict=True) if may for f in group.pending}
        scores = self._wait([f for group in groups for f in group.pending], kept)
        settled = [True] * len(groups)
        if any(waits):
            ready = _settled(groups)
            settled = [done or not may for done, may in zip(ready, waits, strict=True)]
        samples = self._config.rollout.samples_per_prompt
        return [
            (group, scores[i * samples : (i + 1) * samples], final)
            for i, (group, final) in enumerate(zip(groups, settled, strict=True))
        ]

    def _fill_up(self, kept: list[tuple[Group, Scores]], others: Sequence[Group]) -> None:
        """Put groups whose rewards are here in the places of late ones."""
        lacking = self._config.rollout.prompts_per_step
        ready = _settled(others)
        for group in [g for g, done in zip(others, ready, strict=True) if done]:
            if len(kept) == lacking:
                break
            kept.append((group, self._wait(group.pending, ())))

    def _without_difference(self, group: Group, scores: Scores) -> bool:
        """Whether all scores are here and the rewards that are trained on do not differ. They are
        compared as float32, which all processes of a run have."""
        if any(score is None or score.reward is None for score in scores):
            return False
        rewards = trained_rewards(self._config, group.completions, scores)
        return len({np.float32(reward) for reward in rewards if reward is not None}) <= 1

    def _metrics(
        self,
        number: int,
        kept: Sequence[tuple[Group, Scores]],
        late: Sequence[Group],
        equal: Sequence[Group],
    ) -> Metrics:
        r = self._config.rollout
        completions = [c for group, _ in kept for c in group.completions]
        limit = r.max_new_tokens
        metrics: Metrics = {**overlong_rate(self._config.overlong, limit, completions)}
        if r.replacements:
            metrics |= {
                "groups_replaced": len(equal),
                "groups_equal": sum(self._without_difference(*pair) for pair in kept),
                "prompts_drawn": self.drawn,
            }
        if r.lag:
            ages = [number - 1 - group.weights for group, _ in kept]
            metrics |= {
                "staleness_mean": float(np.mean(ages)) if ages else None,
                "stale_dropped": self._dropped,
                "late": sum(len(group.pending) for group in late),
            }
        return metrics


def _settled(groups: Sequence[Group]) -> list[bool]:
    """For each group, whether all its scores are here; the first process knows it."""
    if not groups:
        return []
    known = np.array([all(f.done() for f in group.pending) for group in groups], bool)
    return [bool(done) for done in multihost.broadcast(known)]


def _as_rollout(number: int, groups: Sequence[Group]) -> Rollout:
    """The answers of some groups as those of step `number`."""
    times = [group.seconds for group in groups]
    known = [seconds for seconds in times if seconds is not None]
    return Rollout(
        number,
        [group.prompt for group in groups for _ in group.completions],
        [completion for group in groups for completion in group.completions],
        [future for group in groups for future in group.pending],
        sum(known) if len(known) == len(times) else None,
    )
