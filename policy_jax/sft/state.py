"""What a run that was stopped goes on from."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from policy_jax.config_files import ConfigError
from policy_jax.models.qwen2 import Params
from policy_jax.sft.stream import Place


@dataclass
class State:
    """The state from which a run continues.

    params: the weights that are trained. seconds: the training time so far. place: in the stream of
    lessons, after those of the last step. before: the held-out lessons before training (see
    `held_out.evaluate`), where they were measured.
    """

    params: Params
    optimizer: optax.OptState
    step: int = 0
    seconds: float = 0.0
    place: Place = field(default_factory=Place)
    before: np.ndarray | None = None


def save_state(path: Path, state: State) -> None:
    """Write all arrays and counters to one file, which is never incomplete."""
    leaves = jax.tree.leaves((state.params, state.optimizer))
    arrays: dict[str, Any] = {f"leaf{k}": np.asarray(leaf) for k, leaf in enumerate(leaves)}
    place = [state.place.drawn, state.place.given, state.place.waiting]
    arrays |= {"step": state.step, "seconds": state.seconds, "place": json.dumps(place)}
    if state.before is not None:
        arrays["before"] = state.before
    unfinished = path.with_suffix(".tmp.npz")
    np.savez(unfinished, **arrays)
    os.replace(unfinished, path)


def load_state(path: Path, like: State) -> State:
    """The state that `save_state` wrote, of the structure of `like`.

    Raises ConfigError where shapes differ, or where an older version wrote it.
    """
    old, structure = jax.tree.flatten((like.params, like.optimizer))
    with np.load(path) as file:
        leaves = [file[f"leaf{k}"] for k in range(len(old)) if f"leaf{k}" in file]
        if [leaf.shape for leaf in leaves] != [leaf.shape for leaf in old] or "place" not in file:
            raise ConfigError(
                f"{path} is of another model, optimizer or version; give another --workdir or "
                "remove it"
            )
        params, optimizer = jax.tree.unflatten(structure, [jnp.asarray(leaf) for leaf in leaves])
        drawn, given, waiting = json.loads(str(file["place"]))
        place = Place(drawn, given, tuple((int(n), bool(w)) for n, w in waiting))
        before = file.get("before", None)
        return State(params, optimizer, int(file["step"]), float(file["seconds"]), place, before)
