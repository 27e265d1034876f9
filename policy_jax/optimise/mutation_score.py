"""How many mistakes of one instruction the tests of a search would notice (`asm.mutants`)."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import TimeoutError as NotInTime
from contextlib import suppress
from dataclasses import dataclass, replace

from executor.client import Client, InvalidProgram, Program, Unavailable
from policy_jax.asm.mutants import Mutant, chosen, mutants
from policy_jax.compilers.builds import CORRECTNESS
from policy_jax.data.mutation import without_timing

MOST = 40
"""Mutants that are judged."""

SHORT_SECONDS = 0.1
"""Time limit of a run of a mutant, where the program itself takes less: some never end."""

MOST_SECONDS = 20.0
"""Of judging mutants, after which no more are judged: those of a program of long runs take long."""

SHOWN = 4
"""Mistakes that a sentence names."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A mutant that passes all tests. c_place: such as `prog.c:7`, "" where it is not known."""

    mutant: Mutant
    c_place: str


@dataclass(frozen=True, slots=True)
class MutationScore:
    """judged: mutants that differ from the program. missed: those that pass all tests. Some of them
    are equivalent: they change an instruction and not what the program does."""

    judged: int
    missed: tuple[Missed, ...]

    def sentence(self) -> str:
        """In words, for a report."""
        noticed = self.judged - len(self.missed)
        text = f"The tests notice {noticed} of {self.judged} mistakes of one instruction"
        if not self.missed:
            return f"{text}."
        named = [
            f"{one.c_place or f'line {one.mutant.line}'} ({one.mutant.kind})"
            for one in self.missed[:SHOWN]
        ]
        more = len(self.missed) - len(named)
        others = f" and {more} more" if more > 0 else ""
        return f"{text}; not noticed: {', '.join(named)}{others}. Some of them may change nothing."


def mutation_score(
    client: Client, program: Program, lines: Sequence[str], places: Sequence[str], name: str
) -> MutationScore | None:
    """Judge mutants of the canonical -O3 listing on the tests that are not for timing.

    places: in C, of each line (`compilers.heat.c_places`). name: of the C file; it chooses the
    mutants. None where none was judged.
    """
    program = _with_short_runs(client, without_timing(program))
    some = chosen(mutants(lines), MOST, name)
    futures = [client.submit(program, mutant.apply(lines), CORRECTNESS) for mutant in some]
    ends = time.monotonic() + MOST_SECONDS
    judged, missed = 0, []
    try:
        for mutant, future in zip(some, futures, strict=True):
            with suppress(Unavailable):
                result = future.result(max(0.0, ends - time.monotonic()))
                judged += not result.identical
                if result.passed and not result.identical:
                    missed.append(Missed(mutant, places[mutant.line - 1]))
    except NotInTime:
        pass
    finally:
        for future in futures:
            future.cancel()
    return MutationScore(judged, tuple(missed)) if judged else None


def _with_short_runs(client: Client, program: Program) -> Program:
    short = replace(program, wall_seconds=SHORT_SECONDS)
    try:
        client.register(short)
    except InvalidProgram:  # it takes longer itself
        return program
    return short
