"""One search: a strategy, a program, and a budget of executor-seconds.

The executor's own account of each evaluation (`Evaluation.seconds`) is what is spent, so the load
of the queue and the time that a policy thinks do not count; the latter is noted. A candidate whose
first look is faster than the best one has to win a race against it (`race`). In the end the winner
and the start are timed once more on runs of their own, within the budget, and the winner is given
up where it is not the faster one.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

from executor.client import Precision, Program
from policy_jax.compilers.builds import Submits
from policy_jax.sft.search.race import FIRST, GAIN, Contender, Judge, Ratio, race, ratio
from policy_jax.sft.search.space import Genome, Space
from policy_jax.sft.search.strategies import Strategy

DECIDING = Precision(max_pairs=6, half_width=0.005, layouts=2)
"""Of each look of the last measurement, which decides between the start and the winner."""

TURNS = (0, -1, -1, 0)
"""Whose turn it is in the last measurement: the start's (0) or the winner's. Their layouts cost
about what those of a race cost, so much of the budget is kept back."""


@dataclass(frozen=True, slots=True)
class Best:
    """The best candidate from a point of time on.

    spent: executor-seconds. speedup: over -O3, of the race that it won.
    """

    spent: float
    genome: Genome
    lines: list[str]
    speedup: float


@dataclass(slots=True)
class Trace:
    """What a search did.

    bests: the start, then each winner of a race. kept: whether the last of them is the result, and
    not the start. final, against_start: the last measurement of the result over -O3, and of the
    last winner over the start; None where nothing won. spent:
    executor-seconds of all. tried, wrong, raced: candidates, those that fail, and those that got a
    race. thinking: seconds outside of the executor. kinds: by the kind of a candidate's patch the
    candidates, those that fail, and those that won their race.
    """

    bests: list[Best]
    kept: bool = False
    final: Ratio | None = None
    against_start: Ratio | None = None
    spent: float = 0.0
    tried: int = 0
    wrong: int = 0
    raced: int = 0
    thinking: float = 0.0
    kinds: dict[str, list[int]] = field(default_factory=dict)

    def at(self, seconds: float) -> Best:
        """The best candidate after so many executor-seconds."""
        return [best for best in self.bests if best.spent <= seconds][-1]

    @property
    def result(self) -> Best:
        """What the search returns."""
        return self.bests[-1 if self.kept else 0]


def search(
    client: Submits,
    program: Program,
    space: Space,
    strategy: Strategy,
    speedup: float,
    budget: float,
) -> Trace:
    """Search until the budget is spent or the strategy has nothing new.

    speedup: of the space's start over -O3. budget: executor-seconds; the last evaluation may exceed
    it. Raises executor.client.ExecutorError.
    """
    judge = Judge(client, program)
    start = space.lines(space.first)
    trace = Trace([Best(0.0, space.first, start, speedup)])
    best, known = Contender(start), math.log(speedup)
    strategy.begin(speedup)
    while judge.spent < (end := _end(judge, trace, budget)):
        began = time.monotonic()
        drawn = strategy.next()
        trace.thinking += time.monotonic() - began
        if drawn is None:
            break
        genome, lines = drawn
        logs = judge.look(lines, FIRST)
        value = sum(logs) / len(logs) if logs else None
        won = False
        if value is not None and value > known + GAIN:
            trace.raced += 1
            challenger = Contender(lines)
            won = race(judge, best, challenger, end) is not None
            value = challenger.log if challenger.logs else None
            if won:
                trace.bests.append(Best(judge.spent, genome, lines, math.exp(challenger.log)))
                # Its runs chose it, so the next race measures it anew.
                best, known = Contender(lines), challenger.log
            elif best.logs:
                known = best.log
        trace.tried += 1
        trace.wrong += value is None
        counts = trace.kinds.setdefault(strategy.kind(genome), [0, 0, 0])
        for place, yes in enumerate((True, value is None, won)):
            counts[place] += yes
        strategy.tell(genome, None if value is None else math.exp(value), won)
    _decide(judge, trace)
    trace.spent = judge.spent
    return trace


def _end(judge: Judge, trace: Trace, budget: float) -> float:
    """Executor-seconds at which the search ends, so that the decision stays within the budget."""
    cost = len(TURNS) * DECIDING.layouts * judge.layout_cost
    return budget - (cost if len(trace.bests) > 1 else 0.0)


def _decide(judge: Judge, trace: Trace) -> None:
    """Keep the winner if it is faster than the start on runs of their own."""
    if len(trace.bests) == 1:
        return
    logs: dict[int, list[float]] = {0: [], -1: []}
    for turn in TURNS:
        more = judge.look(trace.bests[turn].lines, DECIDING)
        if not more:
            return  # one of them fails now and then
        logs[turn] += more
    start, winner = logs[0], logs[-1]
    trace.against_start = ratio(winner, start)
    trace.kept = trace.against_start.log > 0
    trace.final = ratio(winner if trace.kept else start, [0.0])
