"""What every table is read against: proposals whose worth is known beforehand.

`copy` is the input again (exactly 1.0, nothing runs), `noise` the input with instructions that
never run (the truth is 1.00; what is reported beside it is the timing's own error), `ensemble` the
best of the compiler's flag sets (what a user could have without any policy), `in_place` the
rewriting by hand that the supervised start is shown among other builds (what it could have learnt).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from executor.client import Client, Evaluation, Unavailable, Verdict
from executor.common import stopping, with_nop
from policy_jax.asm.answer import Format
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.ensemble import NATIVE_SETS, PORTABLE_SETS, best
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.runner import Reply, Request

FLAG_SETS = {
    name: PORTABLE_SETS[name] for name in ("popcnt", "sse4.2", "bmi", "avx2", "unroll")
} | {"native": NATIVE_SETS["native"]}
"""The ensemble of the table: the sets that win most often, so that it costs minutes."""

KEPT_O3 = Evaluation(
    Verdict.OK, speedup=1.0, ci_low=1.0, ci_high=1.0, resolved=True, identical=True
)
"""What choosing the baseline itself comes to."""

NOISE_TURN = 64
"""More answers than a turn has, so that no two listings of `noise` are alike."""

_AT_ONCE = 4
"""Programs whose flag sets are looked at side by side; executors queue the rest."""


def with_nops(lines: Sequence[str], count: int = 1) -> str:
    """The listing with `count` times `nop` at the very end of its code: other bytes, same work.

    Nothing ever runs them. They stand behind the last function of `.text`, so that no function
    moves: behind the last one of the listing they would be in `.text.startup`, which is linked
    before `.text`, and shift all others to places that may truly be faster or slower.
    """
    return with_nop("".join(f"{line}\n" for line in lines)) + "\tnop\n" * (count - 1)


class _Rewriting(ABC):
    """A control whose answer is a function of the -O3 listing."""

    name: str
    fmt: Format = "listing"
    batch = 32
    known_bodies: frozenset[str] = frozenset()

    @abstractmethod
    def listing(self, request: Request) -> str:
        """What it answers, ending in a line feed."""

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        return [Reply(f"```assembly\n{self.listing(r)}```\n") for r in requests]


class Copy(_Rewriting):
    """Gives the -O3 listing back: exactly 1.0, and nothing runs."""

    name = "copy"

    def listing(self, request: Request) -> str:
        return "\n".join(request.question.lines) + "\n"


class InPlace(_Rewriting):
    """Calls and idioms replaced by single instructions, without any choice or model."""

    name = "in_place"

    def listing(self, request: Request) -> str:
        return "\n".join(in_place(request.question.lines)) + "\n"


class Noise(_Rewriting):
    """The A/A control: the -O3 listing with `nop`s that never run, another number each time."""

    name = "noise"

    def listing(self, request: Request) -> str:
        return with_nops(request.question.lines, 1 + request.sample + request.turn * NOISE_TURN)


def ensemble_outcomes(client: Client, questions: Sequence[Question]) -> list[Outcome]:
    """The best of the compiler's flag sets for each program, re-measured on fresh runs."""

    def one(question: Question) -> Outcome:
        try:
            result = best(
                client, question.program, sets=FLAG_SETS, baseline=question.lines, tie=0.0
            )
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
            response=f"gcc {' '.join(FLAG_SETS[result.flags])}",
        )

    with stopping.threads(_AT_ONCE) as pool:
        return list(pool.map(one, questions))
