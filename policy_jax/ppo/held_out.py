"""Evaluation during training: the policy as it is, on programs that no step draws.

The same programs are asked each time, and answers are greedy, so two evaluations of one run differ
by the weights and by the error of timing. Speedups are honest ones (`evaluation.figures`): a
failure, an unresolved measurement and identical code count 1, so a policy that changes nothing gets
exactly 1. The error of timing is measured in the same evaluation: the control `noise` runs each
program with instructions that never run, and its mean speedup, as measured, would be 1 without any
error (A/A).

The programs are for choosing: by default those of `bundled:dev`. A checkpoint that is chosen by
them is reported on others, which are those of the table at the end of the run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from executor.client import Client, Precision
from executor.common import InputError
from policy_jax.compilers.profiled import profiled
from policy_jax.config_files import ConfigError
from policy_jax.data.shares import read_shares
from policy_jax.evaluation.bases import Bases, Starts
from policy_jax.evaluation.controls import Noise
from policy_jax.evaluation.figures import summarise
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import DataError, check_expected_outputs, read_questions
from policy_jax.evaluation.runner import Model, Plan, evaluate
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.live_policy import EditsWriter, ListingWriter
from policy_jax.ppo.report import Metrics
from policy_jax.ppo.setup import load_codec
from policy_jax.ppo.task import SCORE, Write
from policy_jax.rollout.chat_tokenizer import load_window_tokenizer

DATA = {"kernels": "bundled:dev", "judge": "bundled:judge-dev"}
"""The programs of a world that are asked where evaluation.during_data names none."""


def worlds_of(config: TrainConfig) -> tuple[str, ...]:
    """The worlds that training draws programs from: kernels, judge, or both in this order."""
    if config.data.shares:
        groups = read_shares(config.data.shares)
        judge, kernels = "judge" in groups, set(groups) != {"judge"}
    else:
        judge, kernels = config.data.world != "kernels", config.data.world != "judge"
    return (*(["kernels"] if kernels else []), *(["judge"] if judge else []))


def data_of(config: TrainConfig) -> tuple[str, ...]:
    """The SPECs of the programs that are asked, each of as many programs."""
    if config.evaluation.during_data:
        return (config.evaluation.during_data,)
    return tuple(DATA[world] for world in worlds_of(config))


class HeldOut:
    """`task.Evaluate` for the task of programs."""

    def __init__(self, config: TrainConfig, client: Client, bases: Bases | None = None) -> None:
        """Draws and compiles the programs. bases: where their builds are looked for, if answers
        start from one (rollout.base). Raises ConfigError where evaluation.during_data names
        none."""
        self._config, self._client = config, client
        e = config.evaluation
        best, offer = config.rollout.base == "best", config.rollout.base == "offer"
        self._starts = None if bases is None else Starts(bases, best, offer)
        specs = data_of(config)
        ends = [e.during_programs * k // len(specs) for k in range(len(specs) + 1)]
        try:
            questions = [
                question
                for k, spec in enumerate(specs)
                for question in read_questions(spec, ends[k + 1] - ends[k])
            ]
            self._questions = check_expected_outputs(client, questions)
        except (DataError, InputError) as error:
            reason = str(error).removeprefix("--data").lstrip(": ")
            raise ConfigError(f"evaluation.during_data: {reason}") from error
        if not self._questions:
            raise ConfigError(
                f"evaluation.during_data: {e.during_data!r} holds no program; give another, or "
                "evaluation.every 0"
            )
        self._plan = Plan(Precision(e.max_pairs, e.half_width, e.layouts), best_of=e.during_best_of)
        self._heat_of = cache(profiled(client))  # each evaluation asks about the same windows

    def __call__(self, write: Write, phase: Callable[[str], None]) -> Metrics:
        config, count = self._config, len(self._questions)
        longest = config.data.max_prompt_tokens
        policy: Model
        if config.data.answer_format == "edits":
            tokenizer = load_window_tokenizer(config.model.folder)
            policy = EditsWriter(tokenizer, write, longest, count)
        else:
            policy = ListingWriter(load_codec(config), write, longest, count)
        found: list[list[Outcome]] = []
        for model in (policy, Noise()):
            outcomes: list[Outcome] = []
            for outcome in evaluate(
                self._client,
                model,
                self._questions,
                self._plan,
                heat_of=self._heat_of,
                starts=self._starts if model is policy else None,
            ):
                outcomes.append(outcome)
                phase(f"held-out programs, {model.name} {len(outcomes)}/{count}")
            found.append(outcomes)
        return metrics(*found)


def metrics(policy: Sequence[Outcome], noise: Sequence[Outcome]) -> Metrics:
    """The fields of metrics.jsonl from the outcomes of the policy and of the control."""
    figures, control = summarise("policy", "", policy), summarise("noise", "", noise)
    return {
        SCORE: figures.speedup_geomean,
        "eval_speedup_mean": figures.speedup_mean,
        "eval_speedup_mean_low": figures.speedup_mean_ci_low,
        "eval_speedup_mean_high": figures.speedup_mean_ci_high,
        "eval_pass_rate": figures.pass_rate,
        "eval_changed_and_passing_rate": figures.changed_and_passing_rate,
        "eval_noise_mean": control.measured_mean,
        "eval_unavailable": figures.unavailable,
        "eval_not_asked": figures.not_asked,
    }
