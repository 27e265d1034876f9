"""Checkpoints of a run: atomic, asynchronous, and checked before they are used.

A checkpoint holds every array of the `LearnerState` under a readable name and, as JSON, the
`Progress` and the answers that were sampled ahead. Prompts and random seeds are functions of
(seed, step), so the step is the whole state of the data. Orbax writes to a temporary folder and
renames it when it is complete: a run that is killed leaves only complete checkpoints.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np
import orbax.checkpoint as ocp
import orbax.checkpoint.checkpoint_managers as managers

from policy_jax.config_files import ConfigError
from policy_jax.ppo.learner import LearnerState
from policy_jax.rollout.sampler import Completion

ARRAYS, PROGRESS, AHEAD = "arrays", "progress", "ahead"


@dataclass(frozen=True, slots=True)
class Progress:
    """State of a run outside the accelerator."""

    step: int = 0
    """Last completed step."""
    clock: float = 0.0
    """Seconds of training."""
    skipped_updates: int = 0
    """Updates of actor or critic that were skipped because of a gradient that was not finite."""
    kl_coefficient: float | None = None
    """The adapted coefficient; None where it is the configured one."""


class SavedGroup(NamedTuple):
    """Answers to one prompt that no step has used yet; see `ahead.Group`."""

    place: int
    weights: int
    completions: Sequence[Completion]
    seconds: float | None


class SavedAhead(NamedTuple):
    """Such answers in their order, and how many prompts were drawn since the run began."""

    groups: Sequence[SavedGroup] = ()
    drawn: int = 0


class Snapshot(NamedTuple):
    """A run between two steps. ahead: None in a checkpoint of an older version, whose answers to
    the next step's prompts are sampled again."""

    state: LearnerState
    progress: Progress
    ahead: SavedAhead | None = None


class Checkpoints:
    """The checkpoints of one run, in `folder`. The newest `keep` are kept, and the `keep_best` with
    the best score: that of an evaluation where any checkpoint has one, otherwise the reward."""

    def __init__(self, folder: Path, keep: int, keep_best: int = 0) -> None:
        kept: list[managers.PreservationPolicy] = [managers.LatestN(keep)]
        if keep_best:
            kept.append(
                managers.BestN(
                    get_metric_fn=_rank, n=keep_best, keep_checkpoints_without_metrics=False
                )
            )
        self._manager = ocp.CheckpointManager(
            folder.absolute(),
            options=ocp.CheckpointManagerOptions(
                preservation_policy=managers.AnyPreservationPolicy(kept),
                best_fn=_rank,
                create=True,
                cleanup_tmp_directories=True,
            ),
            # Given here, so that a checkpoint's metadata can be read before anything is saved.
            item_handlers={
                ARRAYS: ocp.StandardCheckpointHandler(),
                PROGRESS: ocp.JsonCheckpointHandler(),
                AHEAD: ocp.JsonCheckpointHandler(),
            },
        )
        self.folder = folder

    def latest(self) -> int | None:
        """Step of the newest complete checkpoint, None when there is none."""
        step = self._manager.latest_step()
        return None if step is None else int(step)

    def best(self) -> int | None:
        """Step of the kept checkpoint with the best score, None when there is none."""
        step = self._manager.best_step()
        return None if step is None else int(step)

    def save(
        self,
        state: LearnerState,
        progress: Progress,
        score: float = 0.0,
        ahead: SavedAhead = SavedAhead(),  # noqa: B008 - immutable
        evaluation: float | None = None,
    ) -> None:
        """Begin to write a checkpoint. Call `wait` before the arrays are donated or changed.

        score, evaluation: what `best` compares, the second one first where it is known. ahead:
        answers that no step has used yet.
        """
        if self.latest() == progress.step:
            return
        answers = {"groups": [_group_as_json(g) for g in ahead.groups], "drawn": ahead.drawn}
        self._manager.save(
            progress.step,
            args=ocp.args.Composite(
                **{
                    ARRAYS: ocp.args.StandardSave(_named(state)),
                    PROGRESS: ocp.args.JsonSave(asdict(progress)),
                    AHEAD: ocp.args.JsonSave(answers),
                }
            ),
            metrics={"score": score} | ({} if evaluation is None else {"evaluation": evaluation}),
        )

    def restore(self, step: int, like: LearnerState) -> Snapshot:
        """The checkpoint of a step, each array placed like the one of its name in `like`.

        Raises ConfigError naming the first array that is missing, left over or misshapen.
        """
        wanted = _named(like)
        self._check(step, wanted)
        shapes = {
            name: jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=getattr(x, "sharding", None))
            for name, x in wanted.items()
        }
        restored = self._manager.restore(
            step,
            args=ocp.args.Composite(
                **{
                    ARRAYS: ocp.args.StandardRestore(shapes),
                    PROGRESS: ocp.args.JsonRestore(),
                    AHEAD: ocp.args.JsonRestore(),
                }
            ),
        )
        arrays = restored[ARRAYS]
        leaves = [arrays[name] for name in wanted]
        state = jax.tree.unflatten(jax.tree.structure(like), leaves)
        ahead = None
        if "groups" in (saved := restored[AHEAD]):
            ahead = SavedAhead([_group_from_json(g) for g in saved["groups"]], saved["drawn"])
        return Snapshot(state, Progress(**restored[PROGRESS]), ahead)

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
        """Wait until the checkpoint that is being written is on disk. Raises the errors of
        writing."""
        self._manager.wait_until_finished()

    def close(self) -> None:
        self._manager.close()


def _rank(metrics: Any) -> Any:
    """Orders checkpoints: those with an evaluation stand above all others."""
    return float(metrics.get("evaluation", -math.inf)), float(metrics["score"])


def _group_as_json(group: SavedGroup) -> dict[str, Any]:
    return group._asdict() | {"completions": [_as_json(c) for c in group.completions]}


def _group_from_json(given: dict[str, Any]) -> SavedGroup:
    completions = [_from_json(i, c) for i, c in enumerate(given["completions"])]
    return SavedGroup(**(given | {"completions": completions}))


def _as_json(completion: Completion) -> dict[str, Any]:
    """JSON numbers are float64, which holds every float32 exactly."""
    return {
        "tokens": completion.tokens.tolist(),
        "logprobs": completion.logprobs.tolist(),
        "finished": completion.finished,
        "stopped": completion.stopped,
    }


def _from_json(index: int, given: dict[str, Any]) -> Completion:
    return Completion(
        index,
        np.asarray(given["tokens"], np.int32),
        np.asarray(given["logprobs"], np.float32),
        given["finished"],
        given["stopped"],
    )


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
