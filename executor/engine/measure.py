"""Verifying a candidate on its tests and timing it in pairs with its baseline."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from executor.cage.process import MAX_JOB_TESTS, RECORD
from executor.engine import timing
from executor.engine.baseline_cache import Baseline
from executor.engine.trial import BASELINE, CANDIDATE, Trial, refused_call
from executor.engine.verify import order
from executor.types import (
    ExecutorError,
    Precision,
    Program,
    Samples,
    TestKind,
    TestResult,
    Verdict,
)

MAX_TIMED_TESTS = 10
_MAX_TIMEOUTS = 2
# Pairs after which tests that are all unresolved stop: for each test, and for all together.
_UNRESOLVED_PAIRS = 4
_UNRESOLVED_IN_ALL = 20
# Where runs take seconds, a candidate gets as many pairs as fit into this time. The noise of such
# runs is small beside their length.
_PAIRS_SECONDS, _LONG_PAIRS = 60.0, 4
_PAPER_WARMUPS, _PAPER_RUNS = 3, 10


# Verify


def verify(trial: Trial) -> tuple[list[TestResult], dict[int, float]]:
    """Run every test once, in the order REWARD, HELD_OUT, TIMING; results and effective seconds.

    Stops after `_MAX_TIMEOUTS` tests that exceed their time; the remaining tests get no result.
    The first test that fails for another reason is run again, and the result is FLAKY if it then
    passes. A refused system call is a violation whatever the second run does; that run only
    learns the call's name.
    """
    tests = trial.loaded.program.tests
    results: list[TestResult] = []
    indices = order(tests)
    timeouts = 0
    seconds: dict[int, float] = {}
    for start in range(0, len(indices), MAX_JOB_TESTS):
        part = indices[start : start + MAX_JOB_TESTS]
        records = trial.run([(CANDIDATE, t) for t in part], _MAX_TIMEOUTS - timeouts)
        for test, record in zip(part, records, strict=False):
            verdict, evidence = trial.judge(record, test)
            timeouts += verdict is Verdict.TIME_LIMIT
            results.append(TestResult(tests[test].name, tests[test].kind, verdict, evidence))
        took = effective_seconds(records[:, None])[:, 0].tolist()
        seconds.update(zip(part, took, strict=False))
        if timeouts >= _MAX_TIMEOUTS:
            break
    return _recheck(trial, indices, results), seconds


def _recheck(trial: Trial, indices: list[int], results: list[TestResult]) -> list[TestResult]:
    for k, result in enumerate(results):
        if result.verdict in (Verdict.OK, Verdict.TIME_LIMIT):
            continue
        if result.verdict is Verdict.SECURITY_VIOLATION:
            results[k] = replace(result, evidence=_violation(trial, indices[k], result.evidence))
            break
        verdict, _ = trial.judge(trial.run([(CANDIDATE, indices[k])])[0], indices[k])
        if verdict is Verdict.OK:
            evidence = f"passed when run again; first: {result.verdict}, {result.evidence}"
            results[k] = replace(result, verdict=Verdict.FLAKY, evidence=evidence)
        break
    return results


def _violation(trial: Trial, test: int, evidence: str) -> str:
    case, seconds = trial.loaded.program.tests[test], trial.wall_seconds(test)
    call = refused_call(trial.launcher, trial.binary, case, seconds, trial.limits, trial.cancel)
    return evidence if call is None else f"{evidence}: {call}"


# Plan the timing


@dataclass(frozen=True, slots=True)
class Timed:
    """The timing of one candidate. `results`: figures of each timed test, or the failed test."""

    results: list[TestResult]
    speedup: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    resolved: bool = False
    pairs: int = 0


def timed_tests(program: Program, medians: Sequence[float], floor: float) -> list[int]:
    """Indices of the tests to time, at most ten: the TIMING ones, else those with enough work.

    medians: the baseline's seconds for each test. Without TIMING tests, the tests that are too
    short to be resolved are left out, unless all are; the longest are taken first. The choice
    depends on the baseline alone, so no candidate can influence it.
    """
    for kind in (TestKind.TIMING, TestKind.REWARD, TestKind.HELD_OUT):
        chosen = [i for i, t in enumerate(program.tests) if t.kind is kind]
        if not chosen:
            continue
        if kind is not TestKind.TIMING:
            long = [i for i in chosen if timing.is_resolved(medians[i], floor)]
            chosen = sorted(long or chosen, key=lambda i: -medians[i])
        return sorted(chosen[:MAX_TIMED_TESTS])
    return []


def plan_looks(
    baseline: Baseline,
    tests: Sequence[int],
    precision: Precision,
    floor: float,
    verified: Mapping[int, float],
) -> tuple[int, ...]:
    """Pairs per test at which to look, determined before the first pair is run.

    Uses the baseline's cached times and the candidate's verification runs (`verified`, seconds by
    test), which are not part of the estimate; `timing.looks_up_to` and
    `timing.is_clearly_slower` say why neither can bias it. If all tests are unresolved, a few
    pairs are enough: no number of pairs turns start-up time into a result.
    """
    runs = [baseline.times[t] for t in tests]
    most = precision.max_pairs
    if not all(runs):  # discarded and not yet measured again
        return timing.looks_up_to(most, len(tests))
    medians = [float(np.median(r)) for r in runs]
    resolved = [timing.is_resolved(m, floor) for m in medians]
    most = min(most, max(_LONG_PAIRS, int(_PAIRS_SECONDS / (2 * sum(medians)))))
    all_unresolved = not any(resolved)
    if (all_unresolved or 2 * sum(resolved) > len(tests)) and timing.is_clearly_slower(
        medians, [verified[t] for t in tests]
    ):
        return timing.looks_up_to(min(most, timing.minimum_pairs(len(tests))), len(tests))
    if all_unresolved:
        most = min(most, _unresolved_pairs(len(tests)))
    sigma = timing.pair_spread(runs)
    needed = timing.pairs_needed(sigma, precision.half_width, len(tests))
    return timing.looks_up_to(most, len(tests), needed)


def _unresolved_pairs(tests: int) -> int:
    """Pairs per test after which tests that are all unresolved stop."""
    return max(_UNRESOLVED_PAIRS, math.ceil(_UNRESOLVED_IN_ALL / tests))


def pair_order(tests: Sequence[int], start: int, stop: int) -> list[tuple[int, int]]:
    """(arm, test) of pairs start..stop - 1 of every test, in the order in which they run.

    The arms run as A B B A A B B A, for any number of tests, and the tests take turns, forwards
    and backwards. So the order of a test's arms alternates from pair to pair, the first run of a
    pair follows a run of its own arm, and the second run follows the other arm. An effect of the
    position or of the previous run therefore falls on both arms, and nearly so after an odd number
    of pairs too. Arm 0 is the baseline.
    """
    order = []
    for pair in range(start, stop):
        for place, t in enumerate(tests if pair % 2 == 0 else tests[::-1]):
            first = (pair * len(tests) + place) % 2
            order += [(first, t), (1 - first, t)]
    return order


# Time


@dataclass(frozen=True, slots=True)
class _Sample:
    """All pairs so far and what they say.

    seconds: [tests, pairs, arms]. kept: [tests, pairs], the pairs that the estimates use.
    per_test: estimates, one a test. whole: the estimate over all tests.
    """

    seconds: timing.Floats
    kept: NDArray[np.bool_]
    per_test: list[timing.Estimate]
    whole: timing.Estimate

    def medians(self) -> list[float]:
        """The baseline's median seconds, for each test."""
        return [float(m) for m in np.median(self.seconds[:, :, BASELINE], axis=1)]


def time_pairs(
    trial: Trial, precision: Precision, floor: float, verified: Mapping[int, float]
) -> Timed:
    """Time the candidate in interleaved pairs on the timed tests, and look at preset pair counts.

    verified: seconds of the candidate's verification runs, by test; they only help to choose the
    looks.
    """
    baseline = trial.loaded.baseline
    tests = timed_tests(trial.loaded.program, baseline.medians, floor)
    looks = plan_looks(baseline, tests, precision, floor, verified)
    records = np.empty((len(tests), 0, 2), RECORD)
    for look in looks:
        batch, failure = _run_pairs(trial, tests, records.shape[1], look)
        if failure is not None:
            return Timed([failure])
        records = np.concatenate([records, batch], axis=1)
        sample = _estimate(records)
        alpha = timing.look_alpha(look, looks[-1], len(tests))
        if sample.whole.half_width(alpha) <= precision.half_width:
            break
        if look >= _unresolved_pairs(len(tests)) and not any(
            timing.is_resolved(m, floor) for m in sample.medians()
        ):
            break  # no number of pairs turns start-up time into a result
    return _timed(trial.loaded.program, tests, sample, alpha, floor)


def _run_pairs(
    trial: Trial, tests: Sequence[int], start: int, stop: int
) -> tuple[np.ndarray, TestResult | None]:
    """RECORD array [tests, stop - start, arms] of these pairs, or the candidate's failed test."""
    pairs = pair_order(tests, start, stop)
    # One run of each arm first, which is not used: caches and branch predictors meet both programs.
    first, t = pairs[0]
    plan = [(1 - first, t), (first, t), *pairs]
    records, failure = _checked(trial, plan)
    if failure is not None:
        return records, failure
    used = records[2:]
    arm_of, test_of = np.array(pairs).T
    return np.stack(
        [
            np.stack([used[(test_of == t) & (arm_of == arm)] for arm in (BASELINE, CANDIDATE)], 1)
            for t in tests
        ]
    ), None


def _checked(trial: Trial, plan: list[tuple[int, int]]) -> tuple[np.ndarray, TestResult | None]:
    """Make timed runs and check their output. The first failed candidate run gives FLAKY."""
    records = trial.run(plan, max_timeouts=1)
    for (arm, test), record in zip(plan, records, strict=False):
        verdict, evidence = trial.judge(record, test)
        if verdict is Verdict.OK:
            continue
        case = trial.loaded.program.tests[test]
        if arm == BASELINE:
            raise ExecutorError(
                f"the baseline itself failed test {case.name!r} while being timed "
                f"({verdict}: {evidence}); the host is overloaded or the program is not "
                "deterministic"
            )
        evidence = f"passed before, failed in a timed run: {verdict}, {evidence}"
        return records, TestResult(case.name, case.kind, Verdict.FLAKY, evidence)
    return records, None


def effective_seconds(records: np.ndarray) -> timing.Floats:
    """Seconds of runs without the time that other processes took (see `timing.undisturbed`).

    records: RECORD array [..., 2] of pairs, or [..., 1] of single runs.
    """
    cpu = (records["user_us"] + records["system_us"]) * 1e-6
    plain = timing.plain_runs(records["voluntary"], records["spawned"])
    return timing.undisturbed(records["elapsed_ns"] * 1e-9, cpu, plain)


def _estimate(records: np.ndarray) -> _Sample:
    """records: RECORD array [tests, pairs, arms]."""
    seconds = effective_seconds(records)
    switches = records["involuntary"]
    kept = np.stack([timing.keep_pairs(s[:, BASELINE], s[:, CANDIDATE]) for s in switches])
    per_test = [
        timing.estimate(times[keep, BASELINE], times[keep, CANDIDATE])
        for times, keep in zip(seconds, kept, strict=True)
    ]
    return _Sample(seconds, kept, per_test, timing.combine(per_test))


def _timed(
    program: Program, tests: Sequence[int], sample: _Sample, alpha: float, floor: float
) -> Timed:
    results = []
    parts = zip(tests, sample.per_test, sample.seconds, sample.kept, sample.medians(), strict=True)
    for t, estimate, seconds, kept, median in parts:
        low, high = estimate.interval(alpha)
        case = program.tests[t]
        results.append(
            TestResult(
                case.name,
                case.kind,
                Verdict.OK,
                speedup=math.exp(estimate.log),
                ci_low=math.exp(low),
                ci_high=_exp(high),
                resolved=timing.is_resolved(median, floor),
                samples=Samples(
                    tuple(seconds[kept, BASELINE].tolist()),
                    tuple(seconds[kept, CANDIDATE].tolist()),
                    int((~kept).sum()),
                ),
            )
        )
    whole = sample.whole
    low, high = whole.interval(alpha)
    return Timed(
        results,
        math.exp(whole.log),
        math.exp(low),
        _exp(high),
        # Unresolved tests pull the mean towards 1, so a majority of resolved ones is enough.
        2 * sum(bool(r.resolved) for r in results) > len(results),
        whole.pairs,
    )


def _exp(x: float) -> float:
    return math.exp(x) if x < 700 else math.inf


def time_like_the_paper(trial: Trial, floor: float) -> Timed:
    """3 warm-ups and 10 runs of one arm, then of the other; ratio of means, clamped at 1."""
    program = trial.loaded.program
    results = []
    for t in timed_tests(program, trial.loaded.baseline.medians, floor):
        each = _PAPER_WARMUPS + _PAPER_RUNS
        plan = [(BASELINE, t)] * each + [(CANDIDATE, t)] * each
        records, failure = _checked(trial, plan)
        if failure is not None:
            return Timed([failure])
        took = records["elapsed_ns"].reshape(2, each)[:, _PAPER_WARMUPS:] * 1e-9
        case = program.tests[t]
        results.append(
            TestResult(
                case.name,
                case.kind,
                Verdict.OK,
                speedup=timing.paper_speedup(took[BASELINE], took[CANDIDATE]),
                resolved=timing.is_resolved(float(np.median(took[BASELINE])), floor),
                samples=Samples(tuple(took[BASELINE].tolist()), tuple(took[CANDIDATE].tolist())),
            )
        )
    return Timed(
        results,
        float(np.mean([r.speedup for r in results if r.speedup is not None])),
        resolved=2 * sum(bool(r.resolved) for r in results) > len(results),
        pairs=_PAPER_RUNS * len(results),
    )
