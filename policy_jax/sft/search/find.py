"""The search that others use: a faster listing of one program, within executor-seconds.

    space = find_start(client, program, listing, "mine", FINAL).space()
    winner = find(client, program, space, seconds=30)

The strategy is the one that the comparison of `python -m policy_jax.sft.search` found best.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from executor.client import Program
from policy_jax.asm import edits
from policy_jax.compilers.builds import Submits
from policy_jax.sft.search.budget import Trace, search
from policy_jax.sft.search.climb import Climb, Guided
from policy_jax.sft.search.race import Ratio
from policy_jax.sft.search.space import Space
from policy_jax.sft.search.strategies import Answer


@dataclass(frozen=True, slots=True)
class Winner:
    """What a search returns: the start, or something that was faster on runs of its own.

    lines: canonical. base, script: the same as an edit script of the listing of a base. speedup,
    low, high: over -O3 with the 95 % interval, on runs that had no part in any choice; the start's
    known speedup, and no interval, where nothing won. against_start: how many times faster than the
    start, as logarithms, on such runs; None where nothing won. trace: what the search did.
    """

    lines: list[str]
    base: str
    script: str
    speedup: float
    low: float | None
    high: float | None
    against_start: Ratio | None
    trace: Trace

    @property
    def improved(self) -> bool:
        """Whether it is faster than the start with confidence."""
        return self.trace.kept and self.against_start is not None and self.against_start.low > 0


def find(
    client: Submits,
    program: Program,
    space: Space,
    seconds: float,
    *,
    speedup: float = 1.0,
    answer: Answer | None = None,
    seed: int = 0,
) -> Winner:
    """The fastest verified candidate of a space that a search of so many executor-seconds finds.

    speedup: of the space's start over -O3. answer: a policy whose edits are tried too. seed: of all
    choices. Raises executor.client.ExecutorError.
    """
    strategy = Climb(space, seed) if answer is None else Guided(space, seed, answer)
    trace = search(client, program, space, strategy, speedup, seconds)
    result = trace.result
    final = trace.final
    return Winner(
        lines=result.lines,
        base=result.genome.base,
        script=edits.render(result.genome.hunks),
        speedup=result.speedup if final is None else math.exp(final.log),
        low=None if final is None else math.exp(final.low),
        high=None if final is None else math.exp(final.high),
        against_start=trace.against_start,
        trace=trace,
    )
