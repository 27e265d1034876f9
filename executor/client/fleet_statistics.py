"""Counters and state of a fleet client."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HostStatistics:
    """One host. answered: calls so far. failures: consecutive ones until now. resting: whether it
    gets no calls at the moment."""

    slots: int
    outstanding: int
    answered: int
    failures: int
    resting: bool


@dataclass(frozen=True, slots=True)
class FleetStatistics:
    """Totals since the fleet was made, and its present state.

    hedges: evaluations that were also sent to a second host. hedges_won: those that the second host
    answered first. waiting: calls that wait in the client for room at a host. median_seconds,
    p95_seconds: from sending an evaluation to its answer, over recent ones; None before the first.
    """

    answered: int
    retries: int
    hedges: int
    hedges_won: int
    waiting: int
    median_seconds: float | None
    p95_seconds: float | None
    hosts: dict[str, HostStatistics]
