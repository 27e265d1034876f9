"""Controls: models whose true speedup is known, or that need no policy, to compare others with.

`copy` gives the input back (exactly 1.0; nothing runs). `noise` adds instructions that never run
(the truth is 1.00, so a difference from it is the error of the timing). `ensemble` is the best of
all builds that an engineer would try (what a user has without any policy), `ensemble6` that of six
flag sets of gcc. `in_place` is the rewriting by fixed
rules, from which the supervised policy learnt among other builds. `routines` is the same with calls
of routines in place of library functions as well (`asm.routines`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from executor.client import Client, Evaluation, InvalidProgram, Unavailable, Verdict
from executor.common import stopping, with_nop
from policy_jax.asm.answer import Format
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.build_kinds import command
from policy_jax.compilers.ensemble import NATIVE_SETS, PORTABLE_SETS, EnsembleResult, best
from policy_jax.compilers.strongest import strongest
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.runner import REFUSED, Reply, Request

FLAG_SETS = {
    name: PORTABLE_SETS[name] for name in ("popcnt", "sse4.2", "bmi", "avx2", "unroll")
} | {"native": NATIVE_SETS["native"]}
"""Flag sets of the control `ensemble6`: those of gcc that win most often."""

CONTROL_KINDS = ("copy", "noise", "ensemble6", "ensemble", "in_place", "routines")
"""Controls by kind (see `kind_of`), in the order of the tables."""

KEPT_O3 = Evaluation(
    Verdict.OK, speedup=1.0, ci_low=1.0, ci_high=1.0, resolved=True, identical=True
)
"""The evaluation where the baseline itself is the best build."""

NOISE_TURN = 64
"""More than the answers of a turn, so that no two listings of `noise` are equal."""

_AT_ONCE = 4
"""Programs whose flag sets are measured at the same time; executors queue them."""


def kind_of(spec: str) -> str:
    """The name of a model without its setting, which follows a colon."""
    return spec.partition(":")[0]


def with_nops(lines: Sequence[str], count: int = 1) -> str:
    """The listing with `count` times `nop` at the end of `.text`: other bytes, same work.

    The `nop`s never run. They are behind the last function of `.text`, so that no function moves.
    Behind the last function of the listing they would be in `.text.startup`, which is linked before
    `.text`, and would move all functions to addresses that may really be faster or slower.
    """
    return with_nop("".join(f"{line}\n" for line in lines)) + "\tnop\n" * (count - 1)


class _Rewriting(ABC):
    """A control whose answer depends on the -O3 listing alone."""

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
    """Gives the -O3 listing back: its speedup is exactly 1.0, and nothing runs."""

    name = "copy"

    def listing(self, request: Request) -> str:
        return "\n".join(request.question.lines) + "\n"


class InPlace(_Rewriting):
    """Replaces calls and idioms by single instructions, by fixed rules."""

    name = "in_place"

    def listing(self, request: Request) -> str:
        return "\n".join(in_place(request.question.lines, routines=False)) + "\n"


class Routines(_Rewriting):
    """What `in_place` does, and calls of routines in place of library functions.

    only: the names of the routines that it may call; None for all.
    """

    def __init__(self, name: str = "routines", only: frozenset[str] | None = None) -> None:
        self.name, self._only = name, only

    def listing(self, request: Request) -> str:
        lines = use_routines(in_place(request.question.lines, routines=False), self._only)
        return "\n".join(lines) + "\n"


class Noise(_Rewriting):
    """The A/A control: the -O3 listing with `nop`s that never run, in another number each time."""

    name = "noise"

    def listing(self, request: Request) -> str:
        return with_nops(request.question.lines, 1 + request.sample + request.turn * NOISE_TURN)


def ensemble_outcomes(client: Client, questions: Sequence[Question]) -> list[Outcome]:
    """The best of all builds for each program, re-measured on fresh runs."""

    def choose(question: Question) -> EnsembleResult:
        return strongest(client, question.program, baseline=question.lines)

    return _chosen(choose, questions)


def ensemble6_outcomes(client: Client, questions: Sequence[Question]) -> list[Outcome]:
    """The best of six flag sets of gcc for each program, re-measured on fresh runs."""

    def choose(question: Question) -> EnsembleResult:
        return best(client, question.program, sets=FLAG_SETS, baseline=question.lines, tie=0.0)

    return _chosen(choose, questions)


def _chosen(
    choose: Callable[[Question], EnsembleResult], questions: Sequence[Question]
) -> list[Outcome]:
    def one(question: Question) -> Outcome:
        try:
            result = choose(question)
        except InvalidProgram as error:
            reason = f"{REFUSED}{question.name}: {error}"
            return Outcome(question, unavailable=True, reason=reason)
        except Unavailable as error:
            return Outcome(question, unavailable=True, reason=str(error))
        listing = "\n".join(result.lines) + "\n"
        if not result.improved:
            return Outcome(question, evaluation=KEPT_O3, listing=listing)
        return Outcome(
            question,
            changed=True,
            changed_lines=result.changed_lines,
            evaluation=result.final,
            listing=listing,
            response=command(result.flags),
        )

    with stopping.threads(_AT_ONCE) as pool:
        return list(pool.map(one, questions))
