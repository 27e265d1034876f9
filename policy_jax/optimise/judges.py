"""Judges the candidates of a search, until its time is over or the user stops it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotInTime
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from executor.client import REPORTED_LAYOUTS, Client, Evaluation, Precision, Program, Unavailable
from executor.common import Progress, with_nop
from policy_jax.compilers.builds import CORRECTNESS
from policy_jax.compilers.ensemble import TIE
from policy_jax.optimise.candidates import Candidate, Judged, Maker
from policy_jax.optimise.policy_answers import PolicyAnswer
from policy_jax.optimise.repair import repair

FIRST_LOOK = Precision(max_pairs=10, layouts=1)
SECOND_LOOK = Precision(max_pairs=40, layouts=REPORTED_LAYOUTS)

FIRST_SECONDS, SECOND_SECONDS = 900.0, 1800.0
"""Time limits of one evaluation; a run of a program may take a minute."""

MOST_REPAIRED = 3
"""Of how many failing answers in a turn the edits of single windows are judged."""

ATTEMPTS = 3
"""How many of the fastest candidates may be measured again, until one is confirmed."""

LONG_SECONDS = 1.0
"""If checking a candidate on its only test takes longer, every candidate runs once before any is
timed."""

WORTH_TIMING = 1.02
"""How many times as fast as -O3 a candidate must be in that run to be timed."""

ENOUGH_TO_TELL = 3
"""Candidates that pass, after which the search ends if the program works too little to time any."""


class TimeOver(Exception):
    """The time that the user gave for proposing and judging is over."""


class TooLittleWork(Exception):
    """The program ends too soon on all its inputs: no candidate can be measured."""


@dataclass(slots=True)
class Judges:
    """Judges candidates, keeps all that were judged, and shows the best one so far.

    ends: `time.monotonic()` when no more candidates are judged; None for no limit. remarks: get a
    line for each candidate that could not be judged.

    Where the only test runs for long, each candidate runs on it once first, and only those that are
    faster in it are timed, the fastest first. waiting: those that were not timed yet, with
    that speedup. The choice decides which candidates are timed, not what is said of them.
    """

    client: Client
    program: Program
    remarks: list[str]
    progress: Progress
    ends: float | None = None
    judged: list[Judged] = field(default_factory=list)
    waiting: list[tuple[float, Candidate]] = field(default_factory=list)
    _run_seconds: float | None = None
    _host: str = ""

    def phase(self, text: str, total: int = 0) -> None:
        """Begin a phase of the search. Raises TimeOver."""
        if self.ends is not None and time.monotonic() >= self.ends:
            raise TimeOver
        self.progress.phase(text, total)
        self._show()

    def judge(self, candidates: Sequence[Candidate]) -> list[Judged]:
        """The candidates with their first evaluations, in their order.

        Raises TimeOver and TooLittleWork. What was judged until then, or until Ctrl-C, is in
        `judged`; the evaluations of the others end.
        """
        new: list[Judged] = []

        def keep(candidate: Candidate, evaluation: Evaluation) -> None:
            new.append(Judged(candidate, evaluation))
            self.judged.append(new[-1])
            self._show()

        self.phase("judging candidates", len(candidates))
        if self._seconds_of_a_run() < LONG_SECONDS:
            self._evaluate(candidates, FIRST_LOOK, keep)
        else:
            self._evaluate(candidates, CORRECTNESS, partial(self._look_once, keep))
            self.waiting.sort(key=lambda one: -one[0])
            chosen = [candidate for _, candidate in self.waiting]

            def timed(candidate: Candidate, evaluation: Evaluation) -> None:
                self.waiting = [one for one in self.waiting if one[1] is not candidate]
                keep(candidate, evaluation)

            self.phase("timing the fastest candidates", len(chosen))
            self._evaluate(chosen, FIRST_LOOK, timed)
        every = [one.evaluation for one in self.judged]
        tried = [e for e in every if e.speedup is not None and not e.identical]
        if len(tried) >= ENOUGH_TO_TELL and not any(e.resolved for e in tried):
            raise TooLittleWork
        return new

    def _evaluate(
        self,
        candidates: Sequence[Candidate],
        precision: Precision,
        take: Callable[[Candidate, Evaluation], None],
    ) -> None:
        """Give each evaluation to `take`, in the order of the candidates.

        Raises TimeOver. What was answered until then, or until Ctrl-C, is given too.
        """
        program, submit = self.program, self.client.submit
        futures = [
            submit(program, c.complete, precision, timeout=FIRST_SECONDS) for c in candidates
        ]
        waiting = dict(zip(futures, candidates, strict=True))
        try:
            for future, candidate in [*waiting.items()]:
                try:
                    take(candidate, future.result(self._left()))
                except Unavailable as error:
                    self.remarks.append(f"one candidate was not evaluated: {error}")
                del waiting[future]
                self.progress.advance()
        except NotInTime:
            raise TimeOver from None
        finally:
            for future, candidate in waiting.items():
                if _answered(future):
                    take(candidate, future.result())
                future.cancel()

    def _look_once(
        self, keep: Callable[[Candidate, Evaluation], None], candidate: Candidate, e: Evaluation
    ) -> None:
        """Keep a candidate that is wrong, or not faster in its only run; let the others wait."""
        speedup = self._seconds_of_a_run() / e.running_seconds if e.running_seconds else 0.0
        if e.fingerprint != self._host:  # seconds of two hosts say nothing
            speedup = WORTH_TIMING
        if e.passed and not e.identical and speedup >= WORTH_TIMING:
            self.waiting.append((speedup, candidate))
        else:
            keep(candidate, e)

    def _seconds_of_a_run(self) -> float:
        """Of building the -O3 listing, with a `nop` that never runs, and running its only test; 0
        where that is not known, and for several tests, of which one is drawn to run twice."""
        if self._run_seconds is None:
            self._run_seconds = 0.0
            if len(self.program.tests) > 1:
                return 0.0
            with suppress(Unavailable):
                listing = with_nop(self.client.register(self.program, FIRST_SECONDS).listing)
                alone = self.client.evaluate(self.program, listing, CORRECTNESS, FIRST_SECONDS)
                self._run_seconds, self._host = alone.running_seconds, alone.fingerprint
            if self._run_seconds >= LONG_SECONDS:
                self.remarks.append(
                    f"checking one candidate takes {self._run_seconds:.1f} s, so each "
                    f"candidate ran once first; those that were not {WORTH_TIMING - 1:.0%} faster "
                    "than -O3 in it were not timed".replace("%", " %")
                )
        return self._run_seconds

    def repair(self, maker: Maker, judged: Sequence[Judged]) -> None:
        """Judge parts of the answers to several windows that failed as a whole. Raises TimeOver,
        TooLittleWork."""
        found: dict[str, Judged] = {one.candidate.listing: one for one in judged}

        def judge(parts: Sequence[tuple[str, PolicyAnswer]]) -> list[Evaluation | None]:
            candidates = [maker.make(label, part.lines, part) for label, part in parts]
            new = self.judge([c for c in candidates if c is not None and maker.new(c)])
            found.update({one.candidate.listing: one for one in new})
            evaluations = [None if c is None else found.get(c.listing) for c in candidates]
            return [None if one is None else one.evaluation for one in evaluations]

        failing = [
            one for one in judged if not one.evaluation.passed and len(one.candidate.windows) > 1
        ]
        for one in failing[:MOST_REPAIRED]:
            assert one.candidate.answer is not None  # it has windows
            self.remarks.append(repair(one.candidate.proposer, one.candidate.answer, judge))

    def best(self) -> Judged | None:
        """The candidate that is the fastest with confidence so far."""
        leading = max(self.judged, key=lambda j: j.gain, default=None)
        return leading if leading is not None and leading.gain else None

    def confirmed(self) -> tuple[Candidate, Evaluation] | None:
        """The best candidate with an evaluation on fresh runs, in which it is faster too.

        The winner of several noisy measurements is biased upwards. Where none was timed and found
        faster, it is the fastest of those that wait to be timed.
        """
        best = [judged.candidate for judged in ranked(self.judged)[:ATTEMPTS]]
        if not best and self.waiting:  # only one: each takes minutes
            best = [max(self.waiting, key=lambda one: one[0])[1]]
        for candidate in best:
            final = measured(self.client, self.program, candidate.complete)
            if Judged(candidate, final).gain:
                return candidate, final
        return None

    def _left(self) -> float | None:
        return None if self.ends is None else max(0.0, self.ends - time.monotonic())

    def _show(self) -> None:
        """The best so far, in the line of progress."""
        if (best := self.best()) is not None:
            e = best.evaluation
            interval = f" [{e.ci_low:.2f}, {e.ci_high:.2f}]" if e.ci_low and e.ci_high else ""
            self.progress.note(f"best {best.gain:.2f}x{interval} by {best.candidate.proposer}")


def measured(client: Client, program: Program, listing: str) -> Evaluation:
    """A listing measured as a reported figure is: at several layouts. Raises Unavailable."""
    return client.evaluate(program, listing, SECOND_LOOK, timeout=SECOND_SECONDS)


def ranked(judged: Sequence[Judged]) -> list[Judged]:
    """Those that are faster with confidence, the best first.

    Within the ratio of a tie, one without routines comes before one with them, since these assume
    something of the program, and then the smaller change comes first.
    """
    order = sorted((one for one in judged if one.gain), key=lambda one: -one.gain)
    tied = [one for one in order if one.gain * (1.0 + TIE) >= order[0].gain]
    tied.sort(key=lambda one: (bool(one.candidate.routines), one.candidate.changed_lines))
    return [*tied, *order[len(tied) :]]


def _answered(future: Future[Evaluation]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None
