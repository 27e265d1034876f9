"""Controls: models whose true speedup is known, or that need no policy, to compare others with.

`copy` gives the input back (exactly 1.0; nothing runs). `noise` adds instructions that never run
(the truth is 1.00, so a difference from it is the error of the timing). `shift` moves the code by
16 to 48 bytes of padding: what it gains and loses is an accident of the layout, so its spread says
what a small gain is worth. `ensemble` is the best of
all builds that an engineer would try (what a user has without any policy), `ensemble6` that of six
flag sets of gcc. `in_place` is the rewriting by fixed
rules, from which the supervised policy learnt among other builds. `routines` is the same with calls
of routines in place of library functions as well (`asm.routines`). `copy`, `in_place` and
`routines` may start from the best build instead of -O3 (`in_place+base`).
"""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from executor.client import (
    REPORTED_LAYOUTS,
    Client,
    Evaluation,
    InvalidProgram,
    Unavailable,
    Verdict,
)
from executor.common import stopping, with_nop
from policy_jax.asm.alignment import shifted
from policy_jax.asm.answer import Format
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.build_kinds import command
from policy_jax.compilers.ensemble import NATIVE_SETS, PORTABLE_SETS, best
from policy_jax.evaluation.bases import AT_ONCE, Bases, Best
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.runner import REFUSED, Reply, Request

FLAG_SETS = {
    name: PORTABLE_SETS[name] for name in ("popcnt", "sse4.2", "bmi", "avx2", "unroll")
} | {"native": NATIVE_SETS["native"]}
"""Flag sets of the control `ensemble6`: those of gcc that win most often."""

CONTROL_KINDS = ("copy", "noise", "shift", "ensemble6", "ensemble", "in_place", "routines")
"""Controls by kind (see `kind_of`), in the order of the tables."""

OF_THE_CLOCK = ("noise", "shift")
"""Controls whose truth is 1: their means are given as measured, even where unresolved, and their
answers differ, so that the best of N of them is measured too."""

SHIFTS = (16, 32, 48)
"""Bytes by which `shift` moves code: the other places for a function in a cache line."""

KEPT_O3 = Evaluation(
    Verdict.OK, speedup=1.0, ci_low=1.0, ci_high=1.0, resolved=True, identical=True
)
"""The evaluation where the baseline itself is the best build."""

NOISE_TURN = 64
"""More than the answers of a turn, so that no two listings of `noise` are equal."""

ON_BASE = "+base"
"""Behind the name of a model that is asked about the program's best build."""

WITH_BASE = ("copy", "in_place", "routines")
"""Controls by kind that can start from the best build."""


def kind_of(spec: str) -> str:
    """The name of a model without its setting, which follows a colon, its base and `+bestN`."""
    return spec.removesuffix(ON_BASE).partition(":")[0].partition("+best")[0]


def with_nops(lines: Sequence[str], count: int = 1) -> str:
    """The listing with `count` times `nop` at the end of `.text`: other bytes, same work.

    The `nop`s never run. They are behind the last function of `.text`, so that no function moves.
    Behind the last function of the listing they would be in `.text.startup`, which is linked before
    `.text`, and would move all functions to addresses that may really be faster or slower.
    """
    return with_nop("".join(f"{line}\n" for line in lines)) + "\tnop\n" * (count - 1)


class _Rewriting(ABC):
    """A control whose answer depends alone on the listing that it starts from: -O3's, or with
    `+base` that of the best build."""

    name: str
    fmt: Format = "listing"
    batch = 32
    known_bodies: frozenset[str] = frozenset()

    @abstractmethod
    def listing(self, request: Request) -> str:
        """Its answer, which ends with a line feed."""

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        return [Reply(f"```assembly\n{self.listing(r)}```\n") for r in requests]


class Copy(_Rewriting):
    """Gives the listing back. That of -O3 has a speedup of exactly 1.0, and nothing runs."""

    name = "copy"

    def listing(self, request: Request) -> str:
        return "\n".join(request.start) + "\n"


class InPlace(_Rewriting):
    """Replaces calls and idioms by single instructions, by fixed rules."""

    name = "in_place"

    def listing(self, request: Request) -> str:
        return "\n".join(in_place(request.start, routines=False)) + "\n"


class Routines(_Rewriting):
    """What `in_place` does, and calls of routines in place of library functions.

    only: the names of the routines that it may call; None for all.
    """

    def __init__(self, name: str = "routines", only: frozenset[str] | None = None) -> None:
        self.name, self._only = name, only

    def listing(self, request: Request) -> str:
        lines = use_routines(in_place(request.start, routines=False), self._only)
        return "\n".join(lines) + "\n"


class Noise(_Rewriting):
    """The A/A control: the -O3 listing with `nop`s that never run, in another number each time."""

    name = "noise"

    def listing(self, request: Request) -> str:
        return with_nops(request.question.lines, 1 + request.sample + request.turn * NOISE_TURN)


class Shift(_Rewriting):
    """The control of the layout: the -O3 listing with padding before the first function of each
    code section, by sizes that the program and the place of the answer decide."""

    name = "shift"

    def listing(self, request: Request) -> str:
        source = random.Random(f"{request.question.name} {request.sample} {request.turn}")
        sizes = source.choices(SHIFTS, k=2)
        return "".join(f"{line}\n" for line in shifted(request.question.lines, sizes))


def ensemble_outcomes(bases: Bases, questions: Sequence[Question]) -> list[Outcome]:
    """The best of all builds for each program, re-measured on fresh runs."""
    return _chosen(bases.best, questions)


def ensemble6_outcomes(
    client: Client, questions: Sequence[Question], layouts: int = REPORTED_LAYOUTS
) -> list[Outcome]:
    """The best of six flag sets of gcc for each program, re-measured on fresh runs at so many
    layouts."""

    def choose(question: Question) -> Best:
        result = best(
            client,
            question.program,
            sets=FLAG_SETS,
            baseline=question.lines,
            tie=0.0,
            layouts=layouts,
        )
        return Best(result.flags, tuple(result.lines), result.final)

    return _chosen(choose, questions)


def _chosen(choose: Callable[[Question], Best], questions: Sequence[Question]) -> list[Outcome]:
    def one(question: Question) -> Outcome:
        try:
            result = choose(question)
        except InvalidProgram as error:
            reason = f"{REFUSED}{question.name}: {error}"
            return Outcome(question, unavailable=True, reason=reason)
        except Unavailable as error:
            return Outcome(question, unavailable=True, reason=str(error))
        listing = "\n".join(result.lines) + "\n"
        if result.final is None:
            return Outcome(question, evaluation=KEPT_O3, listing=listing)
        return Outcome(
            question,
            changed=True,
            changed_lines=result.changed_lines(question),
            evaluation=result.final,
            listing=listing,
            response=command(result.build),
        )

    with stopping.threads(AT_ONCE) as pool:
        return list(pool.map(one, questions))
