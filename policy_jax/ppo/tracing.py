"""Profiler traces of a few steps, on request (`run.profile_from`)."""

from __future__ import annotations

from pathlib import Path

import jax


class StepTrace:
    """Writes one trace of the steps `first` to `first + count - 1` to `folder`; none if first is 0.

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
        """End the trace, if one is running, and write it."""
        if self._running:
            self._running = False
            jax.profiler.stop_trace()
