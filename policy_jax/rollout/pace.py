"""How fast a model answers, told while it answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from policy_jax.rollout.sampler import Completion


class Pace:
    """Counts answers and their tokens, and shows both after each answer.

    Seconds count only within `answering`, so that the time of measurements is left out.
    """

    def __init__(self, show: Callable[[str], None] = lambda text: None) -> None:
        """show: gets the text, such as `Progress.note`."""
        self._show = show
        self._answers = self._tokens = 0
        self._seconds, self._begun = 0.0, 0.0

    @contextmanager
    def answering(self) -> Iterator[Callable[[Completion], None]]:
        """Within it the model answers; gives what is to be called with each answer."""
        self._begun = time.monotonic()
        try:
            yield self._count
        finally:
            self._seconds += time.monotonic() - self._begun

    def _count(self, completion: Completion) -> None:
        self._answers += 1
        self._tokens += len(completion.tokens)
        self._show(self.text(self._seconds + time.monotonic() - self._begun))

    def text(self, seconds: float) -> str:
        """Answers so far, and their tokens a second of the time of answering."""
        answers = f"{self._answers:,} answer{'s' if self._answers != 1 else ''}"
        return f"{answers}, {self._tokens / max(seconds, 1e-9):.1f} tokens/s"
