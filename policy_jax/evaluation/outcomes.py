"""The outcome of a model's answer for one program.

Its honest speedup: a failure, an unresolved measurement and identical code count as 1.0, and
nothing is clamped. Where a claim does not hold on fresh inputs, it is the speedup on these.
"""

from __future__ import annotations

from dataclasses import dataclass

from executor.client import Evaluation, TestKind
from policy_jax.asm.alignment import only_alignment
from policy_jax.asm.normalise import normalise
from policy_jax.asm.proof.findings import Finding
from policy_jax.compilers.program_builds import Base
from policy_jax.evaluation.questions import Question

HOLDS = 0.8
"""Speedups differ between inputs. One on fresh inputs that is less than this share of the claim, by
both intervals, does not confirm it."""


@dataclass(frozen=True, slots=True)
class Usage:
    """The cost of answers: tokens as the model counts them, seconds of waiting for the model, and
    US dollars (None without a price)."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    cost: float | None = None

    def __add__(self, other: Usage) -> Usage:
        costs = [c for c in (self.cost, other.cost) if c is not None]
        return Usage(
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
            self.seconds + other.seconds,
            sum(costs) if costs else None,
        )


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer before the choice of the best, with its first measurement.

    turn: 0 for the first, then counted up. sample: its place among the answers of a turn.
    verdict: of the executor, or NO_ANSWER where there is no usable listing.
    """

    turn: int
    sample: int
    response: str
    verdict: str
    note: str = ""
    speedup: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    identical: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer of one model for one program, and its evaluation.

    evaluation: None for no usable answer, and for no answer at all. unavailable: a model server or
        an executor did not respond. not_asked: the model cannot be shown the program, because of
        its length. Neither is in any rate.
    changed: the listing assembles to other bytes than -O3's. novel: no training pair contains the
        edit.
    base: the build that the answer starts from, where the model was asked about one or named one;
        None for -O3 without a choice. copied: the answer is the listing of its base again.
    reason: why there is no answer, why the model was not asked, or why an answer is withheld.
    listing: the listing that was judged, without its routines; None without one. response: its
        text. routines: the names of the routines that it calls and that were appended to it.
    paper: the same listing, timed by the paper's protocol.
    fresh: the same listing on inputs that no candidate saw before (`fresh_inputs`), if it claims to
        be faster and such inputs were found.
    attempts: all answers that this one was chosen from; if there are several, `evaluation` is from
        runs made after the choice.
    findings: what is known of each edit (`evaluation.evidence`); () where nobody looked.
    """

    question: Question
    changed: bool = False
    changed_lines: int = 0
    novel: bool = False
    evaluation: Evaluation | None = None
    unavailable: bool = False
    not_asked: bool = False
    reason: str = ""
    listing: str | None = None
    routines: tuple[str, ...] = ()
    response: str = ""
    paper: Evaluation | None = None
    attempts: tuple[Attempt, ...] = ()
    usage: Usage = Usage()
    findings: tuple[Finding, ...] = ()
    base: Base | None = None
    copied: bool = False
    fresh: Evaluation | None = None

    @property
    def start(self) -> tuple[str, ...]:
        """The canonical listing that the answer edits: that of its base, or -O3's."""
        return self.question.lines if self.base is None else self.base.lines

    @property
    def own(self) -> bool:
        """Whether it changes the code that it starts from: its base, or else -O3."""
        return self.changed and not self.copied

    @property
    def judged(self) -> bool:
        """Whether it counts in rates: the model was asked, and model and executor responded."""
        return not (self.unavailable or self.not_asked)

    @property
    def alignment_only(self) -> bool:
        """Whether its change only moves code, by alignment or padding: then a speedup is one of the
        layout."""
        if not self.changed or self.listing is None:
            return False
        return only_alignment(self.question.lines, normalise(self.listing))

    @property
    def compiled(self) -> bool:
        return self.evaluation is not None and self.evaluation.assembled

    @property
    def passed(self) -> bool:
        return self.evaluation is not None and self.evaluation.passed and not self.wrong_on_fresh

    @property
    def wrong_on_fresh(self) -> bool:
        """Whether it passes all tests, and fails on a fresh input."""
        return self.fresh is not None and not self.fresh.passed

    @property
    def holds(self) -> bool:
        """Whether its speedup is one on fresh inputs too, as far as is known: it is right there,
        and its interval reaches `HOLDS` of the lower end of the claim's."""
        if self.fresh is None or self.evaluation is None:
            return True
        if self.wrong_on_fresh:
            return False
        claim, there = self.evaluation.ci_low, self.fresh.ci_high
        if not self.fresh.timed or claim is None or there is None:
            return True  # too little work there to tell
        return there >= HOLDS * claim

    @property
    def passed_held_out(self) -> bool | None:
        """Whether every held-out test passed; None for a program without such tests."""
        tests = [t.name for t in self.question.program.tests if t.kind is TestKind.HELD_OUT]
        if not tests:
            return None
        results = self.evaluation.per_test if self.evaluation is not None else ()
        good = {r.name for r in results if r.verdict.value == "OK"}
        return self.passed or good.issuperset(tests)

    @property
    def timed(self) -> bool:
        """Passes, is other code than the baseline, and was measured with enough work to tell."""
        return self.evaluation is not None and self.evaluation.timed

    @property
    def counted(self) -> Evaluation | None:
        """The measurement that counts: that on fresh inputs where the claim does not hold there."""
        return self.evaluation if self.holds else self.fresh

    @property
    def honest_speedup(self) -> float:
        """1.0 for a failure, an unresolved measurement and identical code."""
        e = self.counted
        return e.speedup if e is not None and e.timed and e.speedup is not None else 1.0

    @property
    def faster(self) -> bool:
        """The whole 95 % interval lies above 1."""
        e = self.counted
        return e is not None and e.faster

    @property
    def slower(self) -> bool:
        """The whole 95 % interval lies below 1."""
        e = self.counted
        return e is not None and e.slower
