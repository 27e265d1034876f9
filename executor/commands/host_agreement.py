"""How far two hosts disagree about the same candidates.

A speedup is a ratio on one host; another processor, kernel or compiler is another instrument. Both
hosts get the same listings. Each builds the baseline with its own gcc, as it always does, so the
answer includes the difference between the compilers.
"""

from __future__ import annotations

import math
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from executor.client import Client
from executor.common import machine
from executor.common.variants import with_nop
from executor.types import Evaluation, ExecutorError, Precision, Program, Verdict

BUILDS: Mapping[str, tuple[str, ...]] = {"-O1": ("-O1",), "-O2": ("-O2",), "-O3 + nop": ("-O3",)}
"""Name -> flags of the candidates. The last is the baseline in other bytes: its speedup is 1."""
NOP = "-O3 + nop"
SHARE_WANTED = 0.9
"""Share of intervals that overlap when two hosts agree: 95 % intervals of one quantity are disjoint
in far less than 5 % of cases."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A listing for one program, the same bytes for both hosts."""

    name: str
    build: str
    program: Program
    listing: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """One candidate on both hosts."""

    name: str
    build: str
    a: Evaluation
    b: Evaluation

    @property
    def counts(self) -> bool:
        """False if nothing was measured: identical on both hosts, or the same failure on both."""
        if self.a.verdict is not self.b.verdict:
            return True
        return self.a.verdict is Verdict.OK and not (self.a.identical and self.b.identical)

    @property
    def ratio(self) -> float | None:
        """Speedup on A divided by speedup on B; None if one of them has none."""
        if self.a.speedup is None or self.b.speedup is None:
            return None
        return self.a.speedup / self.b.speedup

    @property
    def overlap(self) -> bool:
        """Whether the 95 % intervals have a point in common; False for different verdicts."""
        ends = (self.a.ci_low, self.a.ci_high, self.b.ci_low, self.b.ci_high)
        if any(end is None for end in ends):
            return False
        a_low, a_high, b_low, b_high = (end for end in ends if end is not None)
        return a_low <= b_high and b_low <= a_high


@dataclass(frozen=True, slots=True)
class Agreement:
    """Summary of all comparisons. log: natural logarithm of `Comparison.ratio`."""

    compared: int
    overlap_share: float
    median_abs_log_ratio: float
    largest_abs_log_ratio: float

    @property
    def reached(self) -> bool:
        return self.overlap_share >= SHARE_WANTED


def candidates(programs: Mapping[str, Program]) -> list[Candidate]:
    """Compile every program here in every build. Raises ExecutorError."""
    gcc = machine.find_gcc()
    made = []
    for name, program in programs.items():
        for build, flags in BUILDS.items():
            listing = _compile(gcc, flags, name, program.source)
            if build == NOP:
                listing = with_nop(listing)
            made.append(Candidate(name, build, program, listing))
    return made


def _compile(gcc: str, flags: Sequence[str], name: str, source: str) -> str:
    done = subprocess.run(
        [gcc, *flags, "-S", "-x", "c", "-o", "-", "-"],
        input=source,
        capture_output=True,
        text=True,
        timeout=60,
    )
    if done.returncode != 0:
        raise ExecutorError(f"{gcc} {' '.join(flags)} does not compile {name}: {done.stderr}")
    return done.stdout


def evaluate_all(
    client: Client,
    wanted: Sequence[Candidate],
    precision: Precision,
    timeout: float,
    on_done: Callable[[], None] = lambda: None,
) -> list[Evaluation]:
    """Evaluate each candidate; results in order.

    Raises Unavailable, InvalidProgram, ExecutorError.
    """
    futures = [client.submit(one.program, one.listing, precision, timeout) for one in wanted]
    for future in futures:
        future.add_done_callback(lambda _: on_done())
    return [future.result() for future in futures]


def agreement(comparisons: Sequence[Comparison]) -> Agreement:
    """Summarise what was measured. Raises ExecutorError if nothing was."""
    counted = [one for one in comparisons if one.counts]
    logs = [abs(math.log(one.ratio)) for one in counted if one.ratio is not None]
    if not logs:
        raise ExecutorError(
            f"none of {len(comparisons)} candidates was timed on both hosts; look at the verdicts "
            "with asm-executor evaluate, or give --max-pairs 1 or more"
        )
    return Agreement(
        compared=len(counted),
        overlap_share=sum(one.overlap for one in counted) / len(counted),
        median_abs_log_ratio=median(logs),
        largest_abs_log_ratio=max(logs),
    )
