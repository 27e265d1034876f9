"""Whether edits are faster than the build that they change, by measurements of both against -O3."""

from __future__ import annotations

import math

from executor.client import Evaluation


def confidently_faster(edited: Evaluation, base: Evaluation) -> bool:
    """Whether an answer passes and is faster than its base, both measured against -O3.

    The interval of the log-ratio has the half-width sqrt(a^2 + b^2) for intervals of half-widths a
    and b, as for any difference of independent values with the same confidence.
    """
    if not edited.passed or not edited.resolved or edited.identical:
        return False
    log, half = _log_interval(edited)
    base_log, base_half = _log_interval(base)
    return log - base_log > math.hypot(half, base_half)


def _log_interval(e: Evaluation) -> tuple[float, float]:
    """The log-speedup and the half-width of its interval; 0 and 0 where nothing was timed."""
    if e.identical or not e.speedup or e.ci_low is None or e.ci_high is None:
        return 0.0, 0.0
    if e.ci_low <= 0 or math.isinf(e.ci_high):  # one pair has no interval
        return math.log(e.speedup), math.inf
    return math.log(e.speedup), (math.log(e.ci_high) - math.log(e.ci_low)) / 2
