"""Tasks whose optimum is known: writing one token everywhere, and copying the prompt.

Also a command, `python toy_task.py WORKDIR STEPS [SECONDS_PER_STEP [LAG]]`, so that tests can kill
it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

import numpy as np
from flax import nnx
from rich.console import Console

from executor.types import Unavailable
from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.ppo.config import TrainConfig, from_dict
from policy_jax.ppo.report import Display
from policy_jax.ppo.setup import claim_workdir, open_run
from policy_jax.ppo.task import Answer, Prompt, Score
from policy_jax.ppo.trainer import Trainer
from policy_jax.rollout.sampler import Stop

VOCABULARY, PAD, EOS, BEST = 12, 0, 1, 7


class ToyTask:
    """Reward: share of the answer's places that hold BEST. pad and end token may be equal."""

    stop: Stop | None = None

    def __init__(self, seed: int, prompts: int, places: int, *, pad_id: int = PAD) -> None:
        self.eos_id, self.pad_id = EOS, pad_id
        self.seed, self.count, self.places = seed, prompts, places
        self.unavailable: set[int] = set()
        self.submitted = 0
        self.delay = 0.0
        self.asked: list[int] = []

    def prompts(self, step: int) -> Sequence[Prompt]:
        time.sleep(self.delay)
        self.asked.append(step)
        rng = np.random.default_rng([self.seed, step])
        lengths = rng.integers(2, 9, size=self.count)
        return [
            Prompt(tuple(int(t) for t in rng.integers(2, VOCABULARY, size=n)), f"{step}.{i}")
            for i, n in enumerate(lengths)
        ]

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        future: Future[Score] = Future()
        self.submitted += 1
        if self.submitted in self.unavailable:
            future.set_exception(Unavailable("nobody there"))
            return future
        share = sum(t == BEST for t in answer.ids) / self.places
        future.set_result(Score(share, compiled=True, passed=True, changed=share > 0))
        return future

    def text(self, ids: Sequence[int]) -> str:
        return " ".join(map(str, ids))


class CopyTask(ToyTask):
    """Reward: share of the prompt's tokens that stand in their place, and as much again where all
    do. Random answers of n places earn about 1 / LETTERS."""

    LETTERS = 4

    def prompts(self, step: int) -> Sequence[Prompt]:
        rng = np.random.default_rng([self.seed, step])
        ids = rng.integers(2, 2 + self.LETTERS, size=(self.count, self.places))
        return [Prompt(tuple(row.tolist()), f"{step}.{i}") for i, row in enumerate(ids)]

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        right = [a == b for a, b in zip(prompt.ids, answer.ids, strict=False)]
        share = sum(right) / self.places
        future: Future[Score] = Future()
        bonus = float(share == 1.0)
        future.set_result(Score(share + bonus, compiled=True, passed=share == 1.0, changed=True))
        return future


def toy_config(**changes: object) -> TrainConfig:
    """Small enough for seconds; `changes` are dotted fields with __ for the dot."""
    raw: dict[str, dict[str, object]] = {
        "data": {"max_prompt_tokens": 8},
        "rollout": {"prompts_per_step": 16, "max_new_tokens": 6, "temperature": 1.0},
        "executor": {"deadline_seconds": 5.0},
        "optimisation": {
            "actor_learning_rate": 3e-3,
            "critic_learning_rate": 3e-3,
            "micro_batch": 16,
            "prompt_buckets": (8,),
            "response_buckets": (6,),
        },
        "run": {"steps": 3, "checkpoint_every": 2},
    }
    for name, value in changes.items():
        section, field = name.split("__")
        raw.setdefault(section, {})[field] = value
    return from_dict(raw)


def toy_model(seed: int) -> Qwen2:
    shape = Qwen2Config.tiny(
        VOCABULARY,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
    )
    return Qwen2(shape, nnx.Rngs(seed))


def toy_trainer(config: TrainConfig, workdir: Path, task: ToyTask | None = None) -> Trainer:
    claim_workdir(config, workdir)
    task = task or ToyTask(
        config.run.seed, config.rollout.prompts_per_step, config.rollout.max_new_tokens
    )
    critic = toy_model(config.run.seed) if config.uses_critic else None
    display = Display(config.run.steps, Console(file=sys.stderr))
    return open_run(config, workdir, task, toy_model(config.run.seed), critic, display)


TIMES = ("seconds_", "tokens_per_second", "clock")


def learnt(row):
    """A step's metrics without the times."""
    return {name: value for name, value in row.items() if not name.startswith(TIMES)}


def run(workdir: Path, task: ToyTask | None = None, **changes):
    trainer = toy_trainer(toy_config(**changes), workdir, task)
    try:
        trainer.run()
    finally:
        trainer.close()
    return trainer


if __name__ == "__main__":
    lag = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    settings = toy_config(run__steps=int(sys.argv[2]), rollout__lag=lag)
    trainer = toy_trainer(settings, Path(sys.argv[1]))
    assert isinstance(trainer.task, ToyTask)
    trainer.task.delay = float(sys.argv[3]) if len(sys.argv) > 3 else 0.0
    trainer.run()
