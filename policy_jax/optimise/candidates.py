"""Candidates: listings that a search judges, and what makes them of changed lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from executor.client import Evaluation
from policy_jax.asm.alignment import only_alignment
from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines.complete import called, complete_text
from policy_jax.compilers.ensemble import changed_lines
from policy_jax.optimise.explain import restrict
from policy_jax.optimise.policy_answers import PolicyAnswer
from policy_jax.optimise.splice import splice


@dataclass(frozen=True, slots=True)
class Candidate:
    """A listing that differs from the others, without its routines, and its proposer.

    answer: the policy's edits that it was made of; None for other proposers.
    routines: the names of the routines that it calls, sorted. base: the build that it edits, "" for
    -O3. alignment_only: whether it only moves code (`asm.alignment`). compiled: whether it is,
    or was made from, a compiler's build with other flags, so that a difference from -O3 is no edit.
    """

    proposer: str
    listing: str
    changed_lines: int
    answer: PolicyAnswer | None = None
    routines: tuple[str, ...] = ()
    base: str = ""
    alignment_only: bool = False
    compiled: bool = False

    @property
    def complete(self) -> str:
        """The listing with the routines that it calls."""
        return complete_text(self.listing)

    @property
    def windows(self) -> tuple[str, ...]:
        """The windows that the policy changed."""
        return () if self.answer is None else self.answer.windows


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate and its first evaluation."""

    candidate: Candidate
    evaluation: Evaluation

    @property
    def gain(self) -> float:
        """Its speedup where it passes and its whole interval lies above 1, else 0."""
        e = self.evaluation
        return (e.speedup or 0.0) if e.faster else 0.0


def fastest_without_routines(judged: Sequence[Judged]) -> Judged | None:
    """By the first look. It need not be faster than -O3, nor with confidence."""
    others = [one for one in judged if one.evaluation.timed and not one.candidate.routines]
    return max(others, key=lambda one: one.evaluation.speedup or 0.0, default=None)


class Maker:
    """Makes candidates of changed listings, each listing once.

    baseline: the compiler's -O3 listing. function: the only one that may change; None for all.
    routines: whether a candidate may call routines.
    """

    def __init__(self, baseline: str, function: str | None = None, routines: bool = True) -> None:
        self._baseline, self._function, self._routines = baseline, function, routines
        self._base = normalise(baseline)
        self._seen: set[str] = set()

    def make(
        self,
        proposer: str,
        lines: Sequence[str],
        answer: PolicyAnswer | None = None,
        base: str = "",
        *,
        compiled: bool = False,
    ) -> Candidate | None:
        """base: the build that the lines edit; that of the answer where there is one. compiled: see
        `Candidate`.

        None where nothing is changed, or nothing in the function that may change, or where it
        calls a routine and may not."""
        listing = "".join(f"{line}\n" for line in lines)
        if self._function is not None:
            kept = restrict(self._base, lines, self._function)
            if kept is None:
                return None
            lines, listing = kept, splice(self._baseline, kept, self._function)
        routines = tuple(called(lines))
        changed = changed_lines(self._base, lines)
        if not changed or (routines and not self._routines):
            return None
        base = base if answer is None else answer.base
        moved = only_alignment(self._base, normalise(listing))
        return Candidate(proposer, listing, changed, answer, routines, base, moved, compiled)

    def new(self, candidate: Candidate | None) -> bool:
        """Whether there is a candidate, of a listing that was not given before."""
        if candidate is None or candidate.listing in self._seen:
            return False
        self._seen.add(candidate.listing)
        return True
