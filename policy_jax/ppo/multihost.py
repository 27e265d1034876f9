"""A run of several processes: how they connect, and what the first one broadcasts to the others.

Every process runs the same program on the same numbers, and the devices of all processes form one
mesh. Only the first process talks to executors, writes files and prints. What it alone can know
(prompts, rewards, the clock, a request to stop) it broadcasts. In a run of one process, all
functions here do nothing.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TypeVar

import jax
import numpy as np
from jax.experimental import multihost_utils

from policy_jax.config_files import ConfigError
from policy_jax.ppo.sections import DistributedConfig
from policy_jax.ppo.task import Answer, Prompt, Score, Task
from policy_jax.rollout.sampler import Stop

CLUSTER = "auto"

JAX_WAITS_LONGER = 60
"""Seconds by which JAX's own limit for meeting is later than `timeout_seconds`."""

Arrays = TypeVar("Arrays")
"""A tree of NumPy arrays."""


def connect(config: DistributedConfig) -> None:
    """Connect to the other processes, before any other use of JAX. Raises ConfigError, also where
    one of them has not come after `timeout_seconds`."""
    if not config.coordinator:
        return
    # JAX aborts the whole process when its own limit is over, so it has a later one.
    later = math.ceil(config.timeout_seconds) + JAX_WAITS_LONGER
    failures: list[Exception] = []

    def meet() -> None:
        try:
            if config.coordinator == CLUSTER:
                jax.distributed.initialize(initialization_timeout=later)
            else:
                jax.distributed.initialize(
                    config.coordinator,
                    config.processes,
                    config.process,
                    initialization_timeout=later,
                )
        except Exception as error:  # told by the thread that waits
            failures.append(error)

    # In a thread: the call cannot be interrupted, and it would not return in time.
    thread = threading.Thread(target=meet, name="distributed", daemon=True)
    thread.start()
    thread.join(config.timeout_seconds)
    if thread.is_alive():
        reason = f"one did not come within {config.timeout_seconds:g} s"
    elif failures:
        reason = " ".join(str(failures[0]).split())[:200]
    else:
        return
    raise ConfigError(
        f"distributed: the processes could not meet at {config.coordinator!r} "
        f"({reason}); start all {config.processes or ''} of them, each with its own "
        "distributed.process, and check that they reach that address"
    ) from (failures[0] if failures else None)


def several_processes() -> bool:
    """Whether the run has more than one process."""
    return bool(jax.process_count() > 1)


def is_first() -> bool:
    """Whether this is the first process, the one that talks to executors, writes and prints."""
    return bool(jax.process_index() == 0)


def broadcast(arrays: Arrays) -> Arrays:
    """The first process's arrays. Their shapes must be the same in all processes."""
    if not several_processes():
        return arrays
    sent: Arrays = jax.tree.map(np.asarray, multihost_utils.broadcast_one_to_all(arrays))
    return sent


def barrier(name: str) -> None:
    """Wait until every process has come to the barrier of this name."""
    if several_processes():
        multihost_utils.sync_global_devices(name)


class SharedTask:
    """The first process's task, with its prompts broadcast; in other processes `task` is None.

    prompts: prompts per step. width: tokens of the longest possible prompt.
    """

    stop: Stop | None = None
    """The other processes have no tokenizer to decide with, and all must stop at the same token."""

    def __init__(self, task: Task | None, prompts: int, width: int) -> None:
        self._task = task
        self._shape = (prompts, width)
        own = (0, 0) if task is None else (task.eos_id, task.pad_id)
        self.eos_id, self.pad_id = (int(x) for x in broadcast(np.array(own, np.int32)))

    def prompts(self, step: int) -> Sequence[Prompt]:
        ids, lengths = np.zeros(self._shape, np.int32), np.zeros(self._shape[0], np.int32)
        own: Sequence[Prompt] = []
        if self._task is not None:
            own = self._task.prompts(step)
            for i, prompt in enumerate(own):
                ids[i, : len(prompt.ids)] = prompt.ids
                lengths[i] = len(prompt.ids)
        ids, lengths = broadcast((ids, lengths))
        if self._task is not None:
            return own
        return [
            Prompt(tuple(row[:n].tolist()), f"{step}.{i}")
            for i, (row, n) in enumerate(zip(ids, lengths, strict=True))
        ]

    def submit(self, prompt: Prompt, answer: Answer) -> Future[Score]:
        """In processes other than the first, a future that is never waited for."""
        return Future() if self._task is None else self._task.submit(prompt, answer)

    def text(self, ids: Sequence[int]) -> str:
        return "" if self._task is None else self._task.text(ids)


def broadcast_scores(scores: Sequence[Score | None]) -> list[Score | None]:
    """The first process's scores; the other processes get only the rewards of them."""
    if not several_processes():
        return list(scores)
    rewards = [None if s is None else s.reward for s in scores]
    known = np.array([r is not None for r in rewards])
    values, known = broadcast((np.array([r or 0.0 for r in rewards], np.float32), known))
    if is_first():
        return list(scores)
    return [Score(float(r)) if k else None for r, k in zip(values, known, strict=True)]
