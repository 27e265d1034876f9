"""What the process of a stage is asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policy_jax.accelerator.plan import ShapeSet, Sizes
from policy_jax.accelerator.record import Recorder


@dataclass(frozen=True, slots=True)
class Job:
    """What a stage is asked to do. seconds: its limit of time."""

    recorder: Recorder
    out: Path
    sizes: Sizes
    shapes: ShapeSet
    model: str
    lessons: str
    traces: bool
    seconds: float

    @property
    def full(self) -> bool:
        """Whether the targets, which are those of the full shapes, apply."""
        return self.shapes is ShapeSet.FULL
