"""Several processes that train one policy together: how they meet, and how they agree.

Every process runs the same program on the same numbers, and the devices of all of them make up one
mesh. The first one alone talks to executors, writes files and speaks to the terminal; what only
it can know (prompts, rewards, the clock, a wish to stop) it tells the others. With one process
everything here does nothing.
"""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
from jax.experimental import multihost_utils

from policy_jax.ppo.config import ConfigError, DistributedConfig

CLUSTER = "auto"


def start(config: DistributedConfig) -> None:
    """Meet the other processes; must come before JAX is used. Raises ConfigError."""
    if not config.coordinator:
        return
    try:
        if config.coordinator == CLUSTER:
            jax.distributed.initialize()
        else:
            jax.distributed.initialize(config.coordinator, config.processes, config.process)
    except (RuntimeError, ValueError) as error:
        raise ConfigError(
            f"distributed: the processes could not meet at {config.coordinator!r} "
            f"({' '.join(str(error).split())[:200]}); start all {config.processes or ''} of them, "
            "each with its own distributed.process"
        ) from error


def several() -> bool:
    """Whether there is more than one process."""
    return jax.process_count() > 1


def is_first() -> bool:
    """Whether this is the process that talks to the world."""
    return jax.process_index() == 0


def told(values: Any) -> Any:
    """The first process's arrays (a tree of NumPy arrays of the same shapes everywhere)."""
    if not several():
        return values
    return jax.tree.map(np.asarray, multihost_utils.broadcast_one_to_all(values))


def wait_for_all(name: str) -> None:
    """Until every process has come here."""
    if several():
        multihost_utils.sync_global_devices(name)
