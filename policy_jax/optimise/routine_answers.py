"""Candidates that call routines in place of library functions (`asm.routines`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.library_calls import library_calls, use_routines
from policy_jax.asm.routines.complete import routine_of
from policy_jax.asm.routines.references import foreign
from policy_jax.asm.windows import COLD
from policy_jax.optimise.candidates import Candidate, Judged, Maker, fastest_without_routines


class RoutineAnswers:
    """Proposes routines: alone, and on the best of the other candidates.

    A routine is used where the calls that it stands for take at least the share `windows.COLD` of
    the time. With less it could gain nothing that counts, and the file would be longer.
    """

    def __init__(self, maker: Maker, only: frozenset[str] | None) -> None:
        """only: the names of the routines to use; None for all."""
        self._maker, self._only = maker, only

    @classmethod
    def of(
        cls,
        maker: Maker,
        lines: Sequence[str],
        heat: Sequence[float] | None,
        remarks: list[str],
    ) -> RoutineAnswers:
        """lines: the canonical -O3 listing. heat: the share of the time of each line, None where it
        is not known. A remark says why no routine is used where some could be.
        """
        possible = library_calls(use_routines(lines))
        named = foreign(lines)
        if named:
            if possible:
                remarks.append(f"routines: none is used, since the program refers to {named[0]}")
            return cls(maker, frozenset())
        if heat is None:
            return cls(maker, None)
        shares: defaultdict[str, float] = defaultdict(float)
        for call in possible:
            routine = routine_of(call.callee)
            if routine is not None:
                shares[routine.name] += heat[call.place]
        hot = frozenset(name for name, share in shares.items() if share >= COLD)
        if shares and not hot:
            remarks.append(
                f"routines: none is used, since the calls that they could stand for take less than "
                f"{100 * COLD:.0f} % of the time"
            )
        return cls(maker, hot)

    def alone(self, lines: Sequence[str]) -> list[Candidate]:
        """The canonical -O3 listing with routines."""
        return self._made("routines", lines)

    def on_the_best(self, judged: Sequence[Judged]) -> list[Candidate]:
        """The fastest of the candidates without routines, with routines.

        It need not be faster with confidence: where a library takes most of the time, what it gains
        in the program's own code shows only once the library calls are gone.
        """
        best = fastest_without_routines(judged)
        if best is None or (best.evaluation.speedup or 0.0) <= 1.0:
            return []
        name = f"{best.candidate.proposer} + routines"
        found = best.candidate
        return self._made(name, normalise(found.listing), found.base, found.compiled)

    def _made(
        self, name: str, lines: Sequence[str], base: str = "", compiled: bool = False
    ) -> list[Candidate]:
        changed = use_routines(lines, self._only)
        candidate = self._maker.make(name, changed, base=base, compiled=compiled)
        if candidate is None or not candidate.routines or not self._maker.new(candidate):
            return []
        return [candidate]
