"""The training loop: a step is a row of phases, each a method with typed input and output.

    prompts -> rollout -> score -> batch -> targets -> update -> record

Answers go to the task the moment they end, so their scores arrive while others are still being
decoded; `score` only waits for what is left. With rollout.lag 1 the next step's answers are
written first, by the policy before this step's update, so that there is hardly anything left to
wait for. An answer nobody could score is masked out of every sum and counted. A step in which
nothing could be scored is not a step: it is tried again, and after a few tries the run ends with
`InfrastructureError`, its progress saved.

A step depends on the weights, the seed and its number alone, which is what makes a killed run
continue to the same numbers.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, wait
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from flax import nnx

from executor.client import InvalidProgram, Unavailable
from policy_jax.models.qwen2 import Qwen2
from policy_jax.ppo import advantages as estimators
from policy_jax.ppo import processes
from policy_jax.ppo.checkpoints import Checkpoints, Progress
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.learner import Learner, LearnerState, Targets
from policy_jax.ppo.losses import adapt_kl_coefficient, kl
from policy_jax.ppo.report import Display, Metrics, Recorder
from policy_jax.ppo.shared import agreed
from policy_jax.ppo.shared_prompt import Rows
from policy_jax.ppo.task import Answer, Prompt, Score, Task
from policy_jax.ppo.tracing import StepTrace
from policy_jax.rollout.sampler import Completion, Sampler

UNANSWERED_TRIES = 3
"""Tries of one step without a single score before the run ends."""

POLL_SECONDS = 0.5
"""How often a wait looks whether it was interrupted."""


class InfrastructureError(Exception):
    """Nobody could score anything; the policy is not at fault and learnt nothing from it."""


class Interrupted(Exception):
    """The run was asked to end."""


@dataclass(frozen=True, slots=True)
class Rollout:
    """Answers of a step, one per prompt (prompts are repeated per sample), and their scores
    to come. seconds: what the decoding took."""

    prompts: Sequence[Prompt]
    completions: Sequence[Completion]
    pending: Sequence[Future[Score]]
    seconds: float


@dataclass(frozen=True, slots=True)
class Batch:
    """A rollout as arrays. P prompts, S samples each, R response places, B = P S sequences.

    rows.mask is response_mask, 0 where `known` is False. sampled_logprobs [P, S, R]: the
    sampler's. response_mask [P, S, R]: 1 on every response token. rewards [B] (0 where
    unknown), known [B] bool.
    """

    rows: Rows
    sampled_logprobs: np.ndarray
    response_mask: np.ndarray
    rewards: np.ndarray
    known: np.ndarray


class Trainer:
    """Trains from `progress` on. `state` is used up by training; the newest is `self.state`."""

    def __init__(
        self,
        config: TrainConfig,
        task: Task,
        sampler: Sampler,
        learner: Learner,
        state: LearnerState,
        progress: Progress,
        checkpoints: Checkpoints,
        recorder: Recorder,
        display: Display,
        stopping: Callable[[], bool] = lambda: False,
        ahead: Sequence[Completion] = (),
        trace: StepTrace | None = None,
    ) -> None:
        """`stopping` is asked at every phase; when it says True the run saves and raises
        `Interrupted`. ahead: answers to the next step's prompts, written before the checkpoint
        that `state` is from."""
        self.config = config
        self.task = task
        self.sampler = sampler
        self.learner = learner
        self.state = state
        self.progress = progress
        self.checkpoints = checkpoints
        self.recorder = recorder
        self.display = display
        self._stopping = stopping
        self._whole = False
        self._saving = self._saved = progress.step
        self._trace = trace
        self._written_ahead = list(ahead)
        self._next: Rollout | None = None
        """With lag 1 the answers of the step after the last completed one."""

    def run(self) -> None:
        """Train to the configured end. Raises Interrupted or InfrastructureError, saved before."""
        try:
            self._loop()
        except (Interrupted, InfrastructureError, KeyboardInterrupt):
            if not self._whole:  # the last whole step stands
                self._save_last()
            raise
        self._save_last()

    def must_not_be_cut(self) -> bool:
        """Whether KeyboardInterrupt would lose finished steps (while weights change or are saved),
        or leave other processes waiting: several end between steps only, all together."""
        return (self._whole and self.progress.step > self._saved) or processes.several()

    @contextlib.contextmanager
    def _in_one_piece(self) -> Iterator[None]:
        """The state is none of a whole step in this block, and after an exception in it."""
        self._whole = True
        yield
        self._whole = False

    def return_to_best(self) -> int:
        """Take the weights of the kept checkpoint with the best score; its step. For the end of a
        run: what was learnt after it is not saved any more."""
        step = self.checkpoints.best()
        if step is None:
            return self.progress.step
        self.state, _, _ = self.checkpoints.restore(step, self.state)
        return step

    def actor(self) -> Qwen2:
        """The policy as it is now."""
        model: Qwen2 = nnx.merge(self.learner.graph, self.learner.policy(self.state))
        return model

    def close(self) -> None:
        """Let go of the files; nothing is saved that was not saved before."""
        if self._trace is not None:
            self._trace.close()
        self.checkpoints.close()
        self.recorder.close()

    def _loop(self) -> None:
        last_seconds = 0.0
        tries = 0
        while self._agreed_to_go_on(last_seconds):
            begun = time.monotonic()
            number = self.progress.step + 1
            if self._trace is not None:
                self._trace.before(number)
            done = self._step(number, begun)
            if self._trace is not None:
                self._trace.after(number)
            last_seconds = time.monotonic() - begun
            tries = 0 if done else tries + 1
            if tries >= UNANSWERED_TRIES:
                raise InfrastructureError(
                    f"step {number}: no answer could be scored in {tries} "
                    "tries; see the messages above, bring the executors back, and run the "
                    "same command again"
                )

    def _save_last(self) -> None:
        if self.progress.step:
            with self._in_one_piece():
                self._save()
                self._wait_for_save()

    def _save(self) -> None:
        """Begin to write a checkpoint; its score is the mean reward since the one before."""
        last = [row["reward_mean"] for row in self.recorder.rows]
        recent = [float(r) for r in last[-self.config.run.checkpoint_every :] if r is not None]
        score = math.fsum(recent) / len(recent) if recent else 0.0
        ahead = self._next.completions if self._next is not None else ()
        self.checkpoints.save(self.state, self.progress, score, ahead)
        self._saving = self.progress.step
        self.recorder.draw()

    def _wait_for_save(self) -> None:
        self.checkpoints.wait()
        self._saved = self._saving

    def _agreed_to_go_on(self, last_seconds: float) -> bool:
        """Whether there is another step; of several processes the first one decides. Raises
        Interrupted where the run was asked to end."""
        wishes = np.array([self._goes_on(last_seconds), self._stopping()])
        goes_on, stops = processes.told(wishes)
        if goes_on and stops:
            raise Interrupted
        return bool(goes_on)

    def _goes_on(self, last_seconds: float) -> bool:
        run = self.config.run
        if self.progress.step >= run.steps:
            return False
        limit = run.max_minutes * 60.0
        return not limit or self.progress.clock + last_seconds <= limit

    def _step(self, number: int, begun: float) -> bool:
        """One step; False when nothing of it could be scored, and so nothing happened."""
        known = self._next is not None
        rollout = self._due(number)
        ahead = None
        if self.config.rollout.lag and number < self.config.run.steps:
            ahead = self.rollout(number + 1)
        written = (0.0 if known else rollout.seconds) + (ahead.seconds if ahead else 0.0)
        waited = time.monotonic()
        scores = self.score(rollout)
        scored = time.monotonic()
        if all(score is None for score in scores):
            self.display.say(
                f"step {number}: none of {len(scores)} answers could be scored; trying again"
            )
            if self._next is not None:
                self._next = self._submitted(number, rollout.completions)
            return False
        batch = self.batch(rollout, scores)
        if self.config.algorithm.shuffle_rewards:
            batch = with_shuffled_rewards(
                batch, np.random.default_rng([self.config.run.seed, number])
            )
        self.phase("log-probs and values")
        logprobs, entropy, values = self.learner.predict(
            self.state, batch.rows._replace(mask=batch.response_mask)
        )
        reference = None
        a = self.config.algorithm
        if a.kl_coefficient and a.kl_in == "reward":
            reference = self.learner.reference_logprobs(batch.rows)
        targets, distance = self.targets(batch, logprobs, values, reference)
        predicted = time.monotonic()
        self.phase("update")
        with self._in_one_piece():
            # What is being written must not be used up under the writer's hands.
            self._wait_for_save()
            scalars = self.update(number, batch, targets)
            if distance is not None:
                scalars["kl_reference"] = distance
            ended = time.monotonic()
            coefficient = self.kl_coefficient
            self._next = ahead
            self.progress = replace(
                self.progress,
                step=number,
                kl_coefficient=self._steered(scalars.get("kl_reference"), len(scores)),
                clock=self.progress.clock + ended - begun,
                skipped_updates=self.progress.skipped_updates + int(scalars["skipped"]),
            )
            metrics: Metrics = {
                "step": number,
                **outcome_metrics(scores),
                **_rollout_metrics(batch, rollout, logprobs, entropy),
                **_value_metrics(batch, targets, values),
                **scalars,
                **({"kl_coefficient": coefficient} if a.kl_target else {}),
                "skipped_updates": self.progress.skipped_updates,
                "tokens_per_second": float(batch.response_mask.sum()) / max(rollout.seconds, 1e-9),
                "seconds_rollout": written,
                "seconds_prompts": waited - begun - written,
                "seconds_reward_wait": scored - waited,
                "seconds_predict": predicted - scored,
                "seconds_update": ended - predicted,
                "seconds_step": ended - begun,
                "clock": self.progress.clock,
            }
            self.recorder.step(metrics, self._samples(rollout, scores))
            self.display.step(metrics)
            if number % self.config.run.checkpoint_every == 0:
                self._save()
        return True

    @property
    def kl_coefficient(self) -> float:
        """As configured, or where it has been steered to."""
        steered = self.progress.kl_coefficient
        return self.config.algorithm.kl_coefficient if steered is None else steered

    def _steered(self, distance: float | None, answers: int) -> float | None:
        a = self.config.algorithm
        if not a.kl_target or distance is None:
            return self.progress.kl_coefficient
        return adapt_kl_coefficient(
            self.kl_coefficient, distance, a.kl_target, answers, a.kl_horizon
        )

    def _due(self, number: int) -> Rollout:
        """The answers of a step: those written ahead, else new ones."""
        if self._written_ahead:
            self._next = self._submitted(number, self._written_ahead)
            self._written_ahead = []
        if self._next is None:
            return self.rollout(number)
        return self._next

    def _submitted(self, number: int, completions: Sequence[Completion]) -> Rollout:
        """Known answers to a step's prompts, handed to the task once more."""
        samples = self.config.rollout.samples_per_prompt
        prompts = [p for p in self.task.prompts(number) for _ in range(samples)]
        pending = [
            self.task.submit(prompt, _answer(done))
            for prompt, done in zip(prompts, completions, strict=True)
        ]
        return Rollout(prompts, completions, pending, 0.0)

    def phase(self, name: str) -> None:
        """Show what begins now; raise Interrupted instead if the run shall end. Several processes
        end between steps only, all together."""
        if not processes.several() and self._stopping():
            raise Interrupted
        self.display.phase(name)

    def rollout(self, number: int) -> Rollout:
        """Sample an answer per prompt and sample; each goes to the task as soon as it ends."""
        self.phase("programs")
        samples = self.config.rollout.samples_per_prompt
        prompts = [p for p in self.task.prompts(number) for _ in range(samples)]
        seeds = np.random.SeedSequence([self.config.run.seed, number]).generate_state(len(prompts))
        pending: list[Future[Score] | None] = [None] * len(prompts)
        ended = 0

        def on_finish(completion: Completion) -> None:
            nonlocal ended
            ended += 1
            self.phase(f"answers {ended}/{len(prompts)}")
            prompt = prompts[completion.index]
            pending[completion.index] = self.task.submit(prompt, _answer(completion))

        self.phase("answers")
        begun = time.monotonic()
        completions = self.sampler.generate(
            self.learner.policy(self.state),
            [p.ids for p in prompts],
            temperature=self.config.rollout.temperature,
            seeds=[int(s) for s in seeds],
            stop=self.task.stop,
            on_finish=on_finish,
        )
        futures = [future for future in pending if future is not None]
        if len(futures) != len(prompts):
            raise AssertionError(f"{len(prompts) - len(futures)} answers were never handed out")
        return Rollout(prompts, completions, futures, time.monotonic() - begun)

    def score(self, rollout: Rollout) -> list[Score | None]:
        """Wait for the scores that are missing, up to the deadline; None where there is none."""
        waited = self._waited(rollout) if processes.is_first() else [None] * len(rollout.pending)
        return agreed(waited)

    def _waited(self, rollout: Rollout) -> list[Score | None]:
        deadline = time.monotonic() + self.config.executor.deadline_seconds
        left = set(rollout.pending)
        while left and time.monotonic() < deadline:
            self.phase(f"rewards {len(rollout.pending) - len(left)}/{len(rollout.pending)}")
            _, left = wait(left, timeout=POLL_SECONDS)
        for future in left:
            future.cancel()
        return [self._result(future) for future in rollout.pending]

    def _result(self, future: Future[Score]) -> Score | None:
        if not future.done():  # running on beyond the deadline, and cannot be called back
            return None
        try:
            score = future.result()
        except CancelledError:
            return None
        except (Unavailable, InvalidProgram) as error:
            self.display.say(f"reward masked: {error}")
            return None
        return score if score.reward is not None else None

    def batch(self, rollout: Rollout, scores: Sequence[Score | None]) -> Batch:
        """Arrays of one fixed shape, whatever the lengths."""
        config = self.config
        samples, places = config.rollout.samples_per_prompt, config.rollout.max_new_tokens
        prompts = rollout.prompts[::samples]
        count = len(rollout.prompts)
        width = config.optimisation.prompt_buckets[-1]
        prompt = np.full((len(prompts), width), self.task.pad_id, np.int32)
        for row, p in zip(prompt, prompts, strict=True):
            row[: len(p.ids)] = p.ids
        response = np.full((count, places), self.task.pad_id, np.int32)
        mask = np.zeros((count, places), np.float32)
        sampled = np.zeros((count, places), np.float32)
        for i, done in enumerate(rollout.completions):
            n = len(done.tokens)
            response[i, :n] = done.tokens
            mask[i, :n] = 1.0
            sampled[i, :n] = done.logprobs
        rewards = [None if s is None else s.reward for s in scores]
        known = np.array([r is not None for r in rewards])
        shape = (len(prompts), samples, places)
        start = np.array([len(p.ids) for p in prompts], np.int32)
        counted = (mask * known[:, None]).reshape(shape)
        return Batch(
            rows=Rows(prompt, start, response.reshape(shape), counted),
            sampled_logprobs=sampled.reshape(shape),
            response_mask=mask.reshape(shape),
            rewards=np.array([r or 0.0 for r in rewards], np.float32),
            known=known,
        )

    def targets(
        self,
        batch: Batch,
        logprobs: np.ndarray,
        values: np.ndarray,
        reference: np.ndarray | None = None,
    ) -> tuple[Targets, float | None]:
        """Advantages and returns; whitening (gae only) is over the whole batch.

        reference: log-probs under the reference model, where its distance counts in the reward;
        the second answer is then its mean over tokens. The ratio is taken against the trainer's
        log-probs, or the sampler's where the answers are older than the policy (lag 1).
        """
        a = self.config.algorithm
        shape = batch.rows.mask.shape
        mask, old = (x.reshape(-1, shape[-1]) for x in (batch.rows.mask, values))
        behaviour = batch.sampled_logprobs if self.config.rollout.lag else logprobs
        apart, distance = np.zeros_like(mask), None
        if reference is not None:
            apart = np.asarray(kl(logprobs, reference, a.kl_kind)).reshape(mask.shape) * mask
            distance = float(apart.sum() / max(mask.sum(), 1.0))
        cost = self.kl_coefficient * apart
        if a.estimator == "gae":
            placed = estimators.place_rewards(batch.rewards, mask) - cost
            gains, back = estimators.gae(placed, old, mask, a.gamma, a.lam)
            advantages = np.asarray(estimators.whiten(gains, mask) if a.whiten else gains)
            returns = np.asarray(back)
        else:
            estimate = estimators.grpo if a.estimator == "grpo" else estimators.rloo
            groups = np.repeat(np.arange(shape[0]), shape[1])
            per_row = np.asarray(estimate(batch.rewards - cost.sum(axis=1), groups, batch.known))
            advantages, returns = per_row[:, None] * mask, np.zeros_like(mask)
        targets = Targets(behaviour, advantages.reshape(shape), values, returns.reshape(shape))
        return targets, distance

    def update(self, number: int, batch: Batch, targets: Targets) -> dict[str, float]:
        """All epochs and mini-batches of a step; scalars are means over the optimiser steps."""
        config = self.config
        count, samples = batch.rows.mask.shape[:2]
        size = config.mini_batch // samples
        # A prompt of which nothing is known would only cost time.
        worth = np.asarray(batch.known.reshape(count, samples).any(axis=1))
        train_actor = number > config.optimisation.critic_warmup_steps
        collected: list[dict[str, float]] = []
        for epoch in range(config.optimisation.epochs):
            order = np.arange(count)
            if size < count:
                key = np.random.SeedSequence([config.run.seed, number, epoch])
                order = np.random.default_rng(key).permutation(count)
            for first in range(0, count, size):
                index = order[first : first + size]
                index = index[worth[index]]
                if not len(index):
                    continue
                self.state, scalars = self.learner.update(
                    self.state, batch.rows, targets, index, train_actor, self.kl_coefficient
                )
                collected.append(scalars)
        means = {
            name: float(np.mean([scalars[name] for scalars in collected])) for name in collected[0]
        }
        means["skipped"] = sum(scalars["skipped"] for scalars in collected)
        return means

    def _samples(self, rollout: Rollout, scores: Sequence[Score | None]) -> list[dict[str, Any]]:
        return [
            {
                "prompt": prompt.name,
                "answer": self.task.text([int(t) for t in done.tokens]),
                "tokens": len(done.tokens),
                "finished": done.complete,
                "reward": None if score is None else score.reward,
                "changed": None if score is None else score.changed,
                **({} if score is None else score.record),
            }
            for prompt, done, score in zip(
                rollout.prompts, rollout.completions, scores, strict=True
            )
        ]


def _answer(done: Completion) -> Answer:
    return Answer(tuple(int(t) for t in done.tokens), done.complete)


def with_shuffled_rewards(batch: Batch, rng: np.random.Generator) -> Batch:
    """The known rewards of a batch in another order, which `rng` draws."""
    rewards = batch.rewards.copy()
    rewards[batch.known] = rng.permutation(rewards[batch.known])
    return replace(batch, rewards=rewards)


def outcome_metrics(scores: Sequence[Score | None]) -> Metrics:
    """What became of the answers; rates are over the scored ones."""
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


def _rollout_metrics(
    batch: Batch, rollout: Rollout, logprobs: np.ndarray, entropy: np.ndarray
) -> Metrics:
    mask = batch.response_mask
    tokens = max(float(mask.sum()), 1.0)
    apart = np.abs(logprobs - batch.sampled_logprobs) * mask
    return {
        # Mean and greatest |trainer - sampler|: first sign of a wrong cache, mask or temperature.
        "kl_rollout_trainer": float(apart.sum()) / tokens,
        "kl_rollout_trainer_max": float(apart.max()),
        "entropy": float((entropy * mask).sum()) / tokens,
        "finished_rate": float(np.mean([c.complete for c in rollout.completions])),
        "response_tokens": float(mask.sum(axis=-1).mean()),
        "prompt_tokens": float(batch.rows.start.mean()),
    }


def _value_metrics(batch: Batch, targets: Targets, values: np.ndarray) -> Metrics:
    """Share of the returns' variance that the critic had foreseen (1 is all, below 0 is worse
    than a constant)."""
    inside = batch.rows.mask > 0
    returns = targets.returns[inside]
    spread = float(np.var(returns)) if returns.size else 0.0
    if spread == 0.0:
        return {"explained_variance": None}
    return {"explained_variance": 1.0 - float(np.var(returns - values[inside])) / spread}
