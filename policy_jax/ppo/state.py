"""Checkpoints of a run: atomic, asynchronous, and checked before they are believed.

A checkpoint holds every array of the `LearnerState` under a readable name, and a small JSON
beside them with what the host has to remember. Prompts and random seeds are functions of
(seed, step), so the step is the whole state of the data. Orbax writes to a temporary folder and
renames it when it is complete: a run killed at any moment leaves whole checkpoints only.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import jax
import numpy as np
import orbax.checkpoint as ocp

from policy_jax.ppo.config import ConfigError
from policy_jax.ppo.learner import LearnerState

ARRAYS, PROGRESS = "arrays", "progress"


@dataclass(frozen=True, slots=True)
class Progress:
    """What the host remembers. step: last completed one; clock: seconds trained so far."""

    step: int = 0
    clock: float = 0.0
    skipped_updates: int = 0


class Checkpoints:
    """The checkpoints of one run, in `folder`; the newest `keep` are kept."""

    def __init__(self, folder: Path, keep: int) -> None:
        self._manager = ocp.CheckpointManager(
            folder.absolute(),
            options=ocp.CheckpointManagerOptions(
                max_to_keep=keep, create=True, cleanup_tmp_directories=True
            ),
            # Named here, so that a checkpoint's metadata can be read before anything is saved.
            item_handlers={
                ARRAYS: ocp.StandardCheckpointHandler(),
                PROGRESS: ocp.JsonCheckpointHandler(),
            },
        )
        self.folder = folder

    def latest(self) -> int | None:
        """Step of the newest complete checkpoint, None when there is none."""
        step = self._manager.latest_step()
        return None if step is None else int(step)

    def save(self, state: LearnerState, progress: Progress) -> None:
        """Begin to write; returns once the arrays are copied. `wait` before using them up."""
        if self.latest() == progress.step:
            return
        self._manager.save(
            progress.step,
            args=ocp.args.Composite(
                **{
                    ARRAYS: ocp.args.StandardSave(_named(state)),
                    PROGRESS: ocp.args.JsonSave(asdict(progress)),
                }
            ),
        )

    def restore(self, step: int, like: LearnerState) -> tuple[LearnerState, Progress]:
        """The checkpoint of a step, each array placed like its namesake in `like`.

        Raises ConfigError naming the first array that is missing, left over or misshapen.
        """
        wanted = _named(like)
        self._check(step, wanted)
        shapes = {
            name: jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=getattr(x, "sharding", None))
            for name, x in wanted.items()
        }
        found = self._manager.restore(
            step,
            args=ocp.args.Composite(
                **{ARRAYS: ocp.args.StandardRestore(shapes), PROGRESS: ocp.args.JsonRestore()}
            ),
        )
        arrays = found[ARRAYS]
        leaves = [arrays[name] for name in wanted]
        state = jax.tree.unflatten(jax.tree.structure(like), leaves)
        return state, Progress(**found[PROGRESS])

    def _check(self, step: int, wanted: dict[str, Any]) -> None:
        metadata = self._manager.item_metadata(step)[ARRAYS]
        held = {name: tuple(x.shape) for name, x in dict(metadata).items()}
        for name in sorted(held.keys() | wanted.keys()):
            have = held.get(name)
            want = tuple(wanted[name].shape) if name in wanted else None
            if have != want:
                raise ConfigError(
                    f"{self.folder / str(step)}: {name} is {have or 'missing'} in the checkpoint "
                    f"and {want or 'missing'} in this configuration; set model.path and "
                    "algorithm.estimator back, or give another --workdir"
                )

    def wait(self) -> None:
        """Until what is being written is on disk. Raises what went wrong with it."""
        self._manager.wait_until_finished()

    def close(self) -> None:
        self._manager.close()


def _named(state: LearnerState) -> dict[str, Any]:
    """Array name -> array, in the order of the state's leaves."""
    paths, _ = jax.tree_util.tree_flatten_with_path(state)
    named = {}
    for path, leaf in paths:
        name = ".".join(_part(key) for key in path).removesuffix(".value")
        named[name] = leaf if hasattr(leaf, "shape") else np.asarray(leaf)
    if len(named) != len(paths):
        raise AssertionError("two arrays of the training state have the same name")
    return named


def _part(key: Any) -> str:
    for attribute in ("name", "key", "idx"):
        if hasattr(key, attribute):
            return str(getattr(key, attribute)).replace("/", "_")
    return str(key)
