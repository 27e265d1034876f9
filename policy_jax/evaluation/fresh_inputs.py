"""Claims of a speedup, measured again on timing inputs that no candidate ever saw.

An answer that is timed on one input may be fast on that input alone: it may hold the output. So an
answer that claims to be faster is run on fresh inputs (`data.fresh`), which are made after all
answers were written. There it must be right and about as fast; see `Outcome.holds`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace
from threading import Lock

from executor.client import Client, ExecutorError, InvalidProgram, Precision, Program
from executor.common import stopping
from policy_jax.asm.routines.complete import complete_text
from policy_jax.compilers.compiler import CompileError
from policy_jax.data.fresh import fresh_program
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question

AT_ONCE = 4
"""Claims that are measured at the same time; executors queue them."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A program with fresh inputs, made when the first claim needs it."""

    lock: Lock
    program: list[Program | None]


class FreshInputs:
    """Measures claims again. A program's inputs are made once, for all models."""

    def __init__(self, client: Client, precision: Precision, count: int, timeout: float) -> None:
        """count: inputs of a program; 0 measures nothing again. timeout: seconds of a
        measurement."""
        self._client, self._precision = client, precision
        self._count, self._timeout = count, timeout
        self._lock = Lock()
        self._made: dict[str, _Made] = {}

    def confirmed(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """The outcomes in their order, claims with `fresh` where that could be measured."""
        if not self._count:
            yield from outcomes
            return
        waiting = deque[Future[Outcome]]()
        with stopping.threads(AT_ONCE) as pool:
            for outcome in outcomes:
                waiting.append(pool.submit(self._one, outcome))
                while waiting and (waiting[0].done() or len(waiting) > 2 * AT_ONCE):
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()

    def _one(self, outcome: Outcome) -> Outcome:
        if not (outcome.changed and outcome.faster) or outcome.listing is None:
            return outcome
        try:
            program = self._program(outcome.question)
            if program is None:
                return outcome
            listing = complete_text(outcome.listing)
            fresh = self._client.evaluate(program, listing, self._precision, self._timeout)
        except ExecutorError:
            return outcome  # the claim stands as it is, and counts as not measured again
        return replace(outcome, fresh=fresh)

    def _program(self, question: Question) -> Program | None:
        with self._lock:
            made = self._made.setdefault(question.name, _Made(Lock(), []))
        with made.lock:
            if not made.program:
                made.program.append(self._make(question))
            return made.program[0]

    def _make(self, question: Question) -> Program | None:
        try:
            return fresh_program(self._client, question.name, question.program, self._count)
        except (CompileError, InvalidProgram):
            return None
