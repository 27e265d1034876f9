"""Makes the sampled runs of a program."""

from __future__ import annotations

import errno
import itertools
import math
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from executor.cage.process import MAX_JOB_TESTS
from executor.engine.heat import records
from executor.engine.heat.attribution import Attribution
from executor.engine.trial import CANDIDATE, Trial
from executor.types import Verdict

WANTED_SAMPLES = 2000
"""Samples that a program with enough work gets: the standard error of a share is 1.1 % at most."""
LEAST_SAMPLES = 500
"""With fewer samples the planned runs are made MOST_REPEATED times. (If the machine was busy when
the program was registered, its runs are shorter than planned.)"""
MOST_REPEATED = 2
LEAST_PERIOD, MOST_PERIOD = 100e-6, 50e-3
PREFERRED_PERIOD = 125e-6
MOST_SECONDS = 3.0
"""Time that all sampled runs together should take; at least one run is made."""
LATEST_SECONDS = 6.0
"""No further job is started after this time; a candidate may be slower than its baseline."""
MOST_RUNS, RUNS_OF_A_JOB = 200, 20


@dataclass(frozen=True, slots=True)
class Plan:
    """tests: indices of the tests to run in turns, `rounds` times each. period: seconds."""

    tests: tuple[int, ...]
    rounds: int
    period: float


def plan(tests: Sequence[int], medians: Sequence[float]) -> Plan:
    """Which runs to sample, and how often.

    tests: those that are timed. medians: seconds of the baseline for each test of the program. The
    longest tests are left out if all of them would take too long.
    """
    chosen = sorted(tests, key=lambda t: medians[t])[:MAX_JOB_TESTS]
    while len(chosen) > 1 and sum(medians[t] for t in chosen) > MOST_SECONDS:
        chosen.pop()
    seconds = max(1e-6, sum(medians[t] for t in chosen))
    rounds = math.ceil(WANTED_SAMPLES * PREFERRED_PERIOD / seconds)
    rounds = max(1, min(rounds, int(MOST_SECONDS / seconds), MOST_RUNS // len(chosen)))
    period = min(max(rounds * seconds / WANTED_SAMPLES, LEAST_PERIOD), MOST_PERIOD)
    return Plan(tuple(chosen), rounds, round(period, 5))


def sample(trial: Trial, chosen: Plan, attribution: Attribution) -> str:
    """Run the candidate of the trial and count its samples in `attribution`.

    Returns why there are no samples, else "". Every run must pass its test. Raises Cancelled,
    ExecutorError.
    """
    begun = time.monotonic()
    planned = chosen.rounds * len(chosen.tests)
    runs = [(CANDIDATE, t) for _ in range(chosen.rounds * MOST_REPEATED) for t in chosen.tests]
    starts = [*range(0, planned, RUNS_OF_A_JOB), *range(planned, len(runs), RUNS_OF_A_JOB)]
    for start, end in itertools.pairwise((*starts, len(runs))):
        if start and time.monotonic() - begun > LATEST_SECONDS:
            break
        if start >= planned and attribution.counts.total >= LEAST_SAMPLES:
            break
        part = runs[start:end]
        (result,) = trial.run_jobs(part, max_timeouts=1, sampling_period=chosen.period)
        for (_, test), record, data in zip(part, result.records, result.samples, strict=False):
            if refused := refusal(record):
                return refused
            verdict, evidence = trial.judge(record, test)
            if verdict is not Verdict.OK:
                name = trial.loaded.program.tests[test].name
                return f"test {name}: {verdict.value}: {evidence}"
            attribution.add(records.read(data))
    if not attribution.counts.total:
        return "the runs are too short: no sample fell into them"
    return ""


def refusal(record: np.void) -> str:
    """Why the kernel did not sample a run; "" if it did."""
    code = int(record["samples_error"])
    if not code:
        return ""
    advice = (
        "set kernel.perf_event_paranoid to 2 or less, and in a container permit perf_event_open"
    )
    if code == errno.EPERM:  # also where a user's buffers would take more than it may lock
        advice += "; if both are so, raise kernel.perf_event_mlock_kb"
    return f"the kernel refuses to sample a run ({os.strerror(code)}); {advice}"
