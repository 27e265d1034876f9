"""What the trainer needs of a task: the prompts of a step, and a score for each answer.

The trainer does not depend on programs or executors, and a task does not depend on PPO.
`program_task.ProgramTask` is the task of this project.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Protocol

from policy_jax.rollout.sampler import Completion, Stop

SCORE = "eval_score"
"""The metric of an evaluation by which checkpoints are compared; more is better."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """Token ids to continue, a name for the records, and any data that the task needs to score."""

    ids: tuple[int, ...]
    name: str
    payload: Any = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One sampled continuation.

    ids: its tokens, with the end token if there is one. finished: whether the end token or the
    task's `stop` ended it, and not the limit of length.
    """

    ids: tuple[int, ...]
    finished: bool


@dataclass(frozen=True, slots=True)
class Score:
    """The result of scoring an answer.

    reward: None where no executor answered; the answer is then masked out. compiled: whether it
    assembled and linked. passed: whether it passed all tests. changed: whether it changes the
    program. empty: whether it could be read but proposes no change. speedup: over -O3; 1.0 for
    failures, identical code and unresolved measurements. record: other JSON values for the files
    in samples/. feedback: what the policy may be told of it before its next answer, for tasks with
    `observe`; "" for nothing.
    """

    reward: float | None
    compiled: bool = False
    passed: bool = False
    changed: bool = False
    empty: bool = False
    speedup: float = 1.0
    record: Mapping[str, Any] = field(default_factory=dict)
    feedback: str = ""


class Task(Protocol):
    """Gives prompts and scores answers.

    A task that can go on after an answer also has `observe`, see `episodes.Observing`.
    """

    @property
    def eos_id(self) -> int:
        """Token that ends an answer."""

    @property
    def pad_id(self) -> int:
        """Padding token; may equal eos_id."""

    @property
    def stop(self) -> Stop | None:
        """Tells where an answer is complete without an end token; None where it never is."""

    def prompts(self, step: int) -> Sequence[Prompt]:
        """The prompts of a step (from 1), always as many. They depend on the step and the seed
        alone and not on earlier calls, so that a resumed run neither skips nor repeats any.

        Steps are asked for in rising order, one perhaps several times, and numbers beyond
        run.steps where prompts are replaced (rollout.replacements)."""

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        """Begin to score; must return at once. A future that fails with
        `executor.client.Unavailable` counts as a missing reward."""

    def text(self, ids: Sequence[int]) -> str:
        """The answer's text, for the records."""


class Write(Protocol):
    """The policy as it is now."""

    def __call__(
        self, prompts: Sequence[Sequence[int]], *, temperature: float, seeds: Sequence[int]
    ) -> list[Completion]:
        """One answer to each prompt (token ids, at most data.max_prompt_tokens), in order.
        temperature: 0 is greedy. seeds: one for each prompt."""


Evaluate = Callable[[Write, Callable[[str], None]], Mapping[str, float | int | None]]
"""(policy, progress) -> its metrics on prompts that no step draws, by their names in metrics.jsonl.

`SCORE` is among them, None where there is none; other names begin with `eval_`. The same weights
should give the same prompts and answers. progress: to be called with a text now and then; it raises
where the run is to end.

A task may have a method `evaluate` of this type, which a run calls every evaluation.every steps.
"""
