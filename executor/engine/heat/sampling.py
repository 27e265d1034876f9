"""Makes the sampled runs of a program."""

from __future__ import annotations

import math
import os
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
LEAST_PERIOD, MOST_PERIOD = 100e-6, 50e-3
PREFERRED_PERIOD = 250e-6
MOST_SECONDS = 3.0
"""Time that all sampled runs together should take; at least one run is made."""
MOST_RUNS = 400


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
    for rounds in (1, chosen.rounds - 1):  # a failing candidate costs one round at most
        runs = [(CANDIDATE, t) for _ in range(rounds) for t in chosen.tests]
        if not runs:
            continue
        (result,) = trial.run_jobs(runs, max_timeouts=1, sampling_period=chosen.period)
        for (_, test), record, data in zip(runs, result.records, result.samples, strict=False):
            if refused := _refusal(record):
                return refused
            verdict, evidence = trial.judge(record, test)
            if verdict is not Verdict.OK:
                name = trial.loaded.program.tests[test].name
                return f"test {name}: {verdict.value}: {evidence}"
            attribution.add(records.read(data))
    if not attribution.counts.total:
        return "the runs are too short: no sample fell into them"
    return ""


def _refusal(record: np.void) -> str:
    """Why the kernel did not sample a run; "" if it did."""
    code = int(record["samples_error"])
    if not code:
        return ""
    return (
        f"the kernel refuses to sample a run ({os.strerror(code)}); set "
        "kernel.perf_event_paranoid to 2 or less, and in a container permit perf_event_open"
    )
