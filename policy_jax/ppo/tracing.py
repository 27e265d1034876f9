"""Profiler traces of a few steps, on demand (`run.profile_from`)."""

from __future__ import annotations

from pathlib import Path

import jax


class StepTrace:
    """Writes one trace, of steps `first` to `first + count - 1`, to `folder`; first 0: none.

    Open it with TensorBoard's profile plugin or at ui.perfetto.dev.
    """

    def __init__(self, folder: Path, first: int, count: int) -> None:
        self.folder = folder
        self._steps = range(first, first + count) if first else range(0)
        self._running = False

    def before(self, step: int) -> None:
        """A step begins."""
        if step in self._steps and not self._running:
            self.folder.mkdir(parents=True, exist_ok=True)
            jax.profiler.start_trace(str(self.folder))
            self._running = True

    def after(self, step: int) -> None:
        """A step has ended."""
        if step + 1 not in self._steps:
            self.close()

    def close(self) -> None:
        """Write what there is."""
        if self._running:
            self._running = False
            jax.profiler.stop_trace()
