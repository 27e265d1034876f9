"""Waiting for the scores of a step's answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import CancelledError, Future, wait

from executor.client import ExecutorError
from policy_jax.ppo.task import Score

POLL_SECONDS = 0.5
"""Time between two calls of `on_wait`."""


def wait_for_scores(
    pending: Sequence[Future[Score]],
    seconds: float,
    on_wait: Callable[[int], None],
    say: Callable[[str], None],
    keep: Collection[Future[Score]] = (),
) -> list[Score | None]:
    """The scores, in order; None for each that is missing after `seconds` or has no reward.

    on_wait: called during the wait with the number of scores that arrived; it may raise.
    say: called with a message for each score that failed. Futures that are missing are cancelled,
    which ends the evaluation at its executor, except those in `keep`.
    """
    deadline = time.monotonic() + seconds
    left = set(pending)
    while left and time.monotonic() < deadline:
        on_wait(len(pending) - len(left))
        _, left = wait(left, timeout=POLL_SECONDS)
        # `wait` does not count a future that was cancelled before it ran.
        left = {future for future in left if not future.done()}
    for future in left.difference(keep):
        future.cancel()
    return [_result(future, say) for future in pending]


def _result(future: Future[Score], say: Callable[[str], None]) -> Score | None:
    if not future.done():  # it is running and can no longer be cancelled
        return None
    try:
        score = future.result()
    except CancelledError:
        return None
    except ExecutorError as error:
        say(f"reward masked: {error}")
        return None
    return score if score.reward is not None else None
