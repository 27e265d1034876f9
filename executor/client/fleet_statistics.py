"""What a fleet client has done, in plain numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HostStatistics:
    """One host. answered: calls so far. failures: in a row, up to now. resting: gets no calls."""

    slots: int
    outstanding: int
    answered: int
    failures: int
    resting: bool


@dataclass(frozen=True, slots=True)
class FleetStatistics:
    """Totals since the fleet was made, then what holds now.

    hedges: evaluations sent to a second host as well; hedges_won: those it answered first.
    waiting: calls that wait here for a place. median_seconds, p95_seconds: from sending an
    evaluation to its answer, over recent ones; None before the first.
    """

    answered: int
    retries: int
    hedges: int
    hedges_won: int
    waiting: int
    median_seconds: float | None
    p95_seconds: float | None
    hosts: dict[str, HostStatistics]
