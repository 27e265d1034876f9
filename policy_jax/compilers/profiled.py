"""Where the heat of a listing comes from: the share of a program's time by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from executor.client import Client, Program
from policy_jax.compilers.heat import line_heat, profile_lines

LEAST_SAMPLES = 50
"""Samples in lines of the listing below which its heat counts as unknown."""

HeatOf = Callable[[Program, Sequence[str]], Sequence[float] | None]
"""A program and a canonical listing of it -> each line's share of the time that is spent in the
listing and in library code that it calls; None where this is not known."""


def no_heat(program: Program, lines: Sequence[str]) -> Sequence[float] | None:
    """The heat of every listing is unknown."""
    return None


def profiled(client: Client) -> HeatOf:
    """Heat by profiles of executors; None where they have none, for whatever reason.

    An executor runs a program once for it, and keeps the samples with the baseline.
    """

    def heat_of(program: Program, lines: Sequence[str]) -> Sequence[float] | None:
        profile = profile_lines(client, program, lines)
        return (
            shares_of_the_program(line_heat(profile, lines), profile.samples)
            if profile.available
            else None
        )

    return heat_of


def shares_of_the_program(heat: Sequence[float], samples: int) -> tuple[float, ...] | None:
    """Shares of the time of the lines alone: in a short run most of the time is the loader's."""
    total = sum(heat)
    if total * samples < LEAST_SAMPLES:
        return None
    return tuple(share / total for share in heat)
