"""A task of which one process asks and all processes hear."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

import numpy as np

from policy_jax.ppo import processes
from policy_jax.ppo.task import Answer, Prompt, Score, Task
from policy_jax.rollout.sampler import Stop


class SharedTask:
    """The first process's task, with its prompts told to the others (whose `task` is None).

    prompts: of a step. width: the longest prompt's tokens.
    """

    stop: Stop | None = None
    """The others have no tokenizer to ask, and all must stop alike."""

    def __init__(self, task: Task | None, prompts: int, width: int) -> None:
        self._task = task
        self._shape = (prompts, width)
        own = (0, 0) if task is None else (task.eos_id, task.pad_id)
        self.eos_id, self.pad_id = (int(x) for x in processes.told(np.array(own, np.int32)))

    def prompts(self, step: int) -> Sequence[Prompt]:
        ids, lengths = np.zeros(self._shape, np.int32), np.zeros(self._shape[0], np.int32)
        found: Sequence[Prompt] = []
        if self._task is not None:
            found = self._task.prompts(step)
            for i, prompt in enumerate(found):
                ids[i, : len(prompt.ids)] = prompt.ids
                lengths[i] = len(prompt.ids)
        ids, lengths = processes.told((ids, lengths))
        if self._task is not None:
            return found
        return [
            Prompt(tuple(row[:n].tolist()), f"{step}.{i}")
            for i, (row, n) in enumerate(zip(ids, lengths, strict=True))
        ]

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        """Elsewhere than in the first process, a future that nobody waits for."""
        return Future() if self._task is None else self._task.submit(prompt, answer)

    def text(self, ids: Sequence[int]) -> str:
        return "" if self._task is None else self._task.text(ids)


def agreed(scores: Sequence[Score | None]) -> list[Score | None]:
    """The first process's scores; in the others with nothing but the reward."""
    if not processes.several():
        return list(scores)
    rewards = [None if s is None else s.reward for s in scores]
    known = np.array([r is not None for r in rewards])
    values, known = processes.told((np.array([r or 0.0 for r in rewards], np.float32), known))
    if processes.is_first():
        return list(scores)
    return [Score(float(r)) if k else None for r, k in zip(values, known, strict=True)]
