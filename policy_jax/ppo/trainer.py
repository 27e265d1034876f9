"""The training loop. One step is a row of phases, which `Trainer.step` shows:

    rollout -> score -> advantages -> update -> publish

The task gets each answer as soon as it ends, so scores arrive while other answers are still
being sampled, and `score` waits for the last ones only. With rollout.lag, the policy before this
step's update also samples the answers of later steps (`ahead`), so that there is hardly any wait.
An answer without a score is masked out of every sum and counted. A step in which no answer was
scored does not count: the trainer tries it again, and after a few tries saves its progress and
raises `InfrastructureError`.

The weights, the seed and the number of a step determine its programs and, for the same rewards, its
result. Therefore a killed run continues as if it had not been killed.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from flax import nnx

from policy_jax.config_files import ConfigError
from policy_jax.models.qwen2 import Qwen2
from policy_jax.ppo import multihost
from policy_jax.ppo.ahead import Ahead, Gathered, Group, Sampled
from policy_jax.ppo.batches import Batch, answer_of, make_batch
from policy_jax.ppo.checkpoints import Checkpoints, Snapshot
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.episodes import play
from policy_jax.ppo.evaluations import Evaluations, score_of
from policy_jax.ppo.learner import Learner
from policy_jax.ppo.losses import adapt_kl_coefficient
from policy_jax.ppo.report import Display, Metrics, Recorder
from policy_jax.ppo.scoring import wait_for_scores
from policy_jax.ppo.step_metrics import Outcome, StepClock, step_metrics
from policy_jax.ppo.targets import Estimates, corrected, make_targets
from policy_jax.ppo.task import Evaluate, Prompt, Score, Task
from policy_jax.ppo.tracing import StepTrace
from policy_jax.rollout.sampler import Completion, Sampler

UNANSWERED_TRIES = 3
"""How often a step without a single score is tried before the run ends."""


class InfrastructureError(Exception):
    """No answer could be scored. The policy is not at fault and learnt nothing from it."""


class Interrupted(Exception):
    """The run was asked to end."""


@dataclass(frozen=True, slots=True)
class Outputs:
    """Where a run writes and what it shows."""

    checkpoints: Checkpoints
    recorder: Recorder
    display: Display
    trace: StepTrace


class Trainer:
    """Trains from a snapshot on. `state` and `progress` are always the newest ones."""

    def __init__(
        self,
        config: TrainConfig,
        task: Task,
        sampler: Sampler,
        learner: Learner,
        start: Snapshot,
        outputs: Outputs,
        stopping: Callable[[], bool] = lambda: False,
        evaluate: Evaluate | None = None,
    ) -> None:
        """start: what to go on from; training uses up its arrays. stopping: called in every
        phase; when it returns True, the run saves its last whole step and raises `Interrupted`.
        evaluate: called every evaluation.every steps."""
        self.config = config
        self.task = task
        self.sampler = sampler
        self.learner = learner
        self.state = start.state
        self.progress = start.progress
        self.checkpoints = outputs.checkpoints
        self.recorder = outputs.recorder
        self.display = outputs.display
        self._trace = outputs.trace
        self._stopping = stopping
        self._evaluations = Evaluations(config, evaluate, outputs.display)
        self._evaluated: float | None = None
        """The score of the evaluation after the last completed step, if it was evaluated."""
        self._incomplete = False
        """Whether the state belongs to no whole step: weights are changing or being saved."""
        self._saving = self._saved = self.progress.step
        self.ahead = Ahead(config, task, self.sample, self.score)
        self.ahead.drawn = self.progress.step * config.rollout.prompts_per_step
        self._restored = start.ahead
        self._unscored: list[Group] = []
        """What a step without any score was to train on."""

    def run(self) -> None:
        """Train to the configured end. Raises Interrupted, InfrastructureError, or ConfigError (of
        a reward function or of data that cannot be used) after it saved."""
        try:
            self._loop()
        except (Interrupted, InfrastructureError, ConfigError, KeyboardInterrupt):
            if not self._incomplete:
                self._save_last()
            raise
        self._save_last()

    def step(self, number: int, clock: StepClock) -> bool:
        """One step; False when no answer of it could be scored, so that it does not count."""
        seconds = self.rollout(number)
        clock.end("rollout")
        gathered = self.ahead.gather(
            number, lambda: clock.end("rollout"), lambda: clock.end("score")
        )
        clock.end("score")
        rollout, scores = gathered.rollout, gathered.scores
        extra = gathered.metrics
        if self.config.episodes.turns > 1:
            played = play(
                self.config,
                self.task,
                rollout,
                scores,
                self.sample,
                self.score,
                lambda: clock.end("rollout"),
                lambda: clock.end("score"),
            )
            rollout, scores = played.rollout, played.scores
            seconds += played.seconds
            extra = {**extra, **played.metrics}
        if all(score is None for score in scores):
            self._note_unscored(gathered)
            return False
        batch = make_batch(rollout, scores, self.config, self.task.pad_id)
        estimates = self.advantages(batch)
        clock.end("advantages")
        self.phase("update")
        with self._uninterrupted():
            scalars = self.update(number, batch, estimates)
            clock.end("update")
            seconds += gathered.seconds
            outcome = Outcome(rollout, seconds, scores, batch, estimates, scalars, extra)
            self.publish(number, outcome, gathered, clock)
        return True

    def rollout(self, number: int) -> float:
        """Phase 1: the answers of this step and, with rollout.lag, of later ones. Returns the
        seconds that sampling took."""
        self.phase("programs")
        if self._restored is not None:
            self.ahead.restore(self._restored)
            self._restored = None
        if self._unscored:
            self.ahead.submit_again(self._unscored)
            self._unscored = []
        return self.ahead.fill(number)

    def score(
        self, pending: Sequence[Future[Score]], keep: Collection[Future[Score]] = ()
    ) -> list[Score | None]:
        """Phase 2: wait for the scores, up to executor.deadline_seconds; None where there is none.
        Those that are not here by then are cancelled, except `keep`.

        In a run of several processes the first one waits and the others get its rewards."""
        count = len(pending)
        scores: list[Score | None] = [None] * count
        if multihost.is_first():
            scores = wait_for_scores(
                pending,
                self.config.executor.deadline_seconds,
                lambda arrived: self.phase(f"rewards {arrived}/{count}"),
                self.display.say,
                keep,
            )
        return multihost.broadcast_scores(scores)

    def advantages(self, batch: Batch) -> Estimates:
        """Phase 3: log-probs and values of the trainer, and what the update aims at."""
        self.phase("log-probs and values")
        prediction = self.learner.predict(
            self.state, batch.groups._replace(mask=batch.response_mask)
        )
        reference = None
        a = self.config.algorithm
        if a.kl_coefficient and a.kl_in == "reward":
            reference = self.learner.reference_logprobs(batch.groups)
        targets, kl_reference = make_targets(
            self.config,
            batch,
            prediction.logprobs,
            prediction.values,
            reference,
            self.kl_coefficient,
        )
        return corrected(self.config, batch, Estimates(prediction, targets, kl_reference))

    def update(self, number: int, batch: Batch, estimates: Estimates) -> dict[str, float]:
        """Phase 4: all epochs and mini-batches. Returns the means of the learner's scalars over
        the optimiser steps; `skipped` is their sum."""
        self._wait_for_save()  # the update reuses the buffers that are being written
        train_actor = number > self.config.optimisation.critic_warmup_steps
        collected: list[dict[str, float]] = []
        for index in self._mini_batches(number, batch):
            self.state, scalars = self.learner.update(
                self.state, batch.groups, estimates.targets, index, train_actor, self.kl_coefficient
            )
            collected.append(scalars)
        if not collected:  # every answer was too long, and is masked for that
            return {"skipped": 0.0}
        means = {
            name: float(np.mean([scalars[name] for scalars in collected])) for name in collected[0]
        }
        means["skipped"] = sum(scalars["skipped"] for scalars in collected)
        if estimates.kl_reference is not None:
            means["kl_reference"] = estimates.kl_reference
        return means

    def publish(self, number: int, outcome: Outcome, gathered: Gathered, clock: StepClock) -> None:
        """Phase 5: the step counts. Sampling uses its weights from now on; its metrics are recorded
        and shown, and a checkpoint is begun where one is due."""
        used = self.kl_coefficient
        self.ahead.commit(gathered)
        self.progress = replace(
            self.progress,
            step=number,
            kl_coefficient=self._adapted(outcome.scalars, len(outcome.scores)),
            clock=self.progress.clock + clock.total,
            skipped_updates=self.progress.skipped_updates + int(outcome.scalars["skipped"]),
        )
        adaptive = bool(self.config.algorithm.kl_target)
        metrics = step_metrics(outcome, clock, self.progress, used if adaptive else None)
        metrics |= self._evaluation(number)
        self._evaluated = score_of(metrics)
        self.recorder.step(metrics, self._answer_records(outcome))
        self.display.step(metrics)
        if number % self.config.run.checkpoint_every == 0 or self._evaluated is not None:
            self._save()

    @property
    def kl_coefficient(self) -> float:
        """The current coefficient: the configured one, or what algorithm.kl_target made of it."""
        adapted = self.progress.kl_coefficient
        return self.config.algorithm.kl_coefficient if adapted is None else adapted

    def phase(self, name: str) -> None:
        """Show what begins now. Raises Interrupted instead where the run is to end; several
        processes end between steps only, all together."""
        if not multihost.several_processes() and self._stopping():
            raise Interrupted
        self.display.phase(name)

    def sample(self, prompts: Sequence[Prompt], seeds: Sequence[int]) -> Sampled:
        """Sample an answer to each prompt; it goes to the task as soon as it ends."""
        tokens = 0
        pending: list[Future[Score] | None] = [None] * len(prompts)
        ended = 0

        def on_finish(completion: Completion) -> None:
            nonlocal ended, tokens
            ended += 1
            tokens += len(completion.tokens)
            rate = tokens / max(time.monotonic() - begin, 1e-9)
            self.phase(f"answers {ended}/{len(prompts)}, {rate:.1f} tokens/s")
            prompt = prompts[completion.index]
            pending[completion.index] = self.task.submit(prompt, answer_of(completion))

        self.phase(f"answers 0/{len(prompts)}")
        begin = time.monotonic()
        completions = self.sampler.generate(
            self.learner.policy(self.state),
            [p.ids for p in prompts],
            temperature=self.config.rollout.temperature,
            seeds=seeds,
            stop=self.task.stop,
            on_finish=on_finish,
        )
        futures = [future for future in pending if future is not None]
        if len(futures) != len(prompts):
            raise AssertionError(f"{len(prompts) - len(futures)} answers were never handed out")
        return Sampled(completions, futures, time.monotonic() - begin)

    def must_not_be_interrupted(self) -> bool:
        """Whether KeyboardInterrupt would lose finished steps (while weights change or are saved),
        or leave other processes waiting: several processes end between steps only, all together."""
        return (
            self._incomplete and self.progress.step > self._saved
        ) or multihost.several_processes()

    def return_to_best(self) -> int:
        """Take the weights of the kept checkpoint with the best score; returns its step. Only for
        the end of a run: later steps are lost."""
        step = self.checkpoints.best()
        if step is None:
            return self.progress.step
        self.state = self.checkpoints.restore(step, self.state).state
        return step

    def actor(self) -> Qwen2:
        """The policy as it is now."""
        model: Qwen2 = nnx.merge(self.learner.graph, self.learner.policy(self.state))
        return model

    def release(self) -> None:
        """Give up the weights, the moments and what decoding keeps of them: a run is over, and what
        comes after it needs the memory. Only `close` may follow."""
        del self.state, self.learner, self.sampler, self.ahead, self._evaluations, self._unscored

    def close(self) -> None:
        """Close the files. Saves nothing."""
        self._trace.close()
        self.checkpoints.close()
        self.recorder.close()

    def _loop(self) -> None:
        last_seconds = 0.0
        tries = 0
        while self._agree_to_continue(last_seconds):
            clock = StepClock()
            number = self.progress.step + 1
            self._trace.before(number)
            counted = self.step(number, clock)
            self._trace.after(number)
            last_seconds = clock.total  # without an evaluation, which is no training time
            tries = 0 if counted else tries + 1
            if tries >= UNANSWERED_TRIES:
                raise InfrastructureError(
                    f"step {number}: no answer could be scored in {tries} "
                    "tries; see the messages above, bring the executors back, and run the "
                    "same command again"
                )

    def _agree_to_continue(self, last_seconds: float) -> bool:
        """Whether there is another step; of several processes the first one decides. Raises
        Interrupted where the run was asked to end."""
        wishes = np.array([self._has_time(last_seconds), self._stopping()])
        goes_on, stops = multihost.broadcast(wishes)
        if goes_on and stops:
            raise Interrupted
        return bool(goes_on)

    def _has_time(self, last_seconds: float) -> bool:
        """Whether steps are left, and a step as long as the last one fits run.max_minutes."""
        run = self.config.run
        if self.progress.step >= run.steps:
            return False
        limit = run.max_minutes * 60.0
        return not limit or self.progress.clock + last_seconds <= limit

    @contextlib.contextmanager
    def _uninterrupted(self) -> Iterator[None]:
        """The state belongs to no whole step in this block, and after an exception in it."""
        self._incomplete = True
        yield
        self._incomplete = False

    def _note_unscored(self, gathered: Gathered) -> None:
        """After a step without a score: a next try submits its answers again."""
        rollout = gathered.rollout
        none = f"none of {len(rollout.pending)} answers could be scored"
        if not rollout.pending:
            none = "no answer has a score before the deadline"
        self.display.say(f"step {rollout.step}: {none}")
        self._unscored = gathered.groups

    def _mini_batches(self, number: int, batch: Batch) -> Iterator[np.ndarray]:
        """Indices of the prompts of each mini-batch, epoch by epoch. Prompts without any known
        reward are left out: they would only cost time."""
        config = self.config
        count, samples = batch.groups.mask.shape[:2]
        size = config.mini_batch // samples
        useful = np.asarray(batch.known.reshape(count, samples).any(axis=1))
        for epoch in range(config.optimisation.epochs):
            order = np.arange(count)
            if size < count:
                key = np.random.SeedSequence([config.run.seed, number, epoch])
                order = np.random.default_rng(key).permutation(count)
            for first in range(0, count, size):
                index = order[first : first + size]
                index = index[useful[index]]
                if len(index):
                    yield index

    def _evaluation(self, number: int) -> Metrics:
        """Metrics on held-out programs after a step; {} where none are due or the run is to end."""
        if not self._evaluations.due(number):
            return {}
        weights, ended = self.learner.policy(self.state), 0

        def on_finish(_: Completion) -> None:
            nonlocal ended
            ended += 1
            self.phase(f"held-out programs, answer {ended}")

        def write(
            prompts: Sequence[Sequence[int]], *, temperature: float, seeds: Sequence[int]
        ) -> list[Completion]:
            return self.sampler.generate(
                weights,
                prompts,
                temperature=temperature,
                seeds=seeds,
                stop=self.task.stop,
                on_finish=on_finish,
            )

        try:
            return self._evaluations.run(number, write, self.phase)
        except Interrupted:  # the step counts nevertheless, and is saved
            return {}

    def _adapted(self, scalars: Mapping[str, float], answers: int) -> float | None:
        """The KL coefficient of the next step; None where it is the configured one."""
        a = self.config.algorithm
        divergence = scalars.get("kl_reference")
        if not a.kl_target or divergence is None:
            return self.progress.kl_coefficient
        return adapt_kl_coefficient(
            self.kl_coefficient, divergence, a.kl_target, answers, a.kl_horizon
        )

    def _answer_records(self, outcome: Outcome) -> list[dict[str, Any]]:
        """The lines of samples/step_N.jsonl, one per answer."""
        rollout = outcome.rollout
        return [
            {
                "prompt": prompt.name,
                "answer": self.task.text([int(t) for t in completion.tokens]),
                "tokens": len(completion.tokens),
                "finished": completion.complete,
                "reward": None if score is None else score.reward,
                "changed": None if score is None else score.changed,
                **({} if score is None else score.record),
                **record,
            }
            for prompt, completion, score, record in zip(
                rollout.prompts,
                rollout.completions,
                outcome.scores,
                rollout.records or [{}] * len(rollout.prompts),
                strict=True,
            )
        ]

    def _save_last(self) -> None:
        if self.progress.step:
            with self._uninterrupted():
                self._save()
                self._wait_for_save()

    def _save(self) -> None:
        """Begin to write a checkpoint. Its score is the mean reward since the one before."""
        every = self.config.run.checkpoint_every
        rewards = [row["reward_mean"] for row in self.recorder.rows[-every:]]
        known = [float(reward) for reward in rewards if reward is not None]
        score = math.fsum(known) / len(known) if known else 0.0
        self.checkpoints.save(self.state, self.progress, score, self.ahead.saved(), self._evaluated)
        self._saving = self.progress.step
        self.recorder.draw()

    def _wait_for_save(self) -> None:
        self.checkpoints.wait()
        self._saved = self._saving
