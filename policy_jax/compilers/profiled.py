"""Where the heat of a listing comes from: the share of a program's time by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from executor.client import Program

HeatOf = Callable[[Program, Sequence[str]], Sequence[float] | None]
"""A program and a canonical listing of it -> each line's share of the time; None where this is not
known."""


def no_heat(program: Program, lines: Sequence[str]) -> None:
    """The heat of every listing is unknown."""
