"""What a trainer needs of a task: prompts for a step, and a score for each answer.

The trainer knows nothing of programs or executors; a task knows nothing of PPO.
`programs.ProgramTask` is the real one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Protocol

from policy_jax.rollout.sampler import Stop


@dataclass(frozen=True, slots=True)
class Prompt:
    """Token ids to continue, a name for the records, and whatever the task needs to score."""

    ids: tuple[int, ...]
    name: str
    payload: Any = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One sampled continuation: `finished` where its end token, which is in ids, or the task's
    `stop` ended it and not the limit of length."""

    ids: tuple[int, ...]
    finished: bool


@dataclass(frozen=True, slots=True)
class Score:
    """What became of an answer.

    reward: None when nobody could say (no executor answered): the answer is masked out.
    compiled, passed, changed: of the answer; `empty`: readable, but proposes no change.
    speedup: honest one, 1.0 for failures, identical code and unresolved measurements.
    record: anything else worth keeping in the sample files (JSON values).
    """

    reward: float | None
    compiled: bool = False
    passed: bool = False
    changed: bool = False
    empty: bool = False
    speedup: float = 1.0
    record: Mapping[str, Any] = field(default_factory=dict)


class Task(Protocol):
    """Source of prompts and judge of answers."""

    @property
    def eos_id(self) -> int:
        """Token that ends an answer."""

    @property
    def pad_id(self) -> int:
        """Token that fills up; may equal eos_id."""

    @property
    def stop(self) -> Stop | None:
        """Where an answer is complete without its end token; None: nowhere."""

    def prompts(self, step: int) -> Sequence[Prompt]:
        """The prompts of a step (from 1); a function of step and seed alone, whatever was
        asked before, so that a resumed run neither skips nor repeats any."""

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        """Begin to score; must return at once. A future that fails with
        `executor.types.Unavailable` counts as a missing reward."""

    def text(self, ids: Sequence[int]) -> str:
        """The answer's text, for the records."""
