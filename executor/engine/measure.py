"""Verifying a candidate on its tests and timing it in pairs with its baseline."""

from __future__ import annotations

import math
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from executor.cage.process import MAX_JOB_TESTS, RECORD
from executor.engine import layouts, timing
from executor.engine.baseline_cache import Baseline
from executor.engine.trial import (
    BASELINE,
    CANDIDATE,
    ELSEWHERE,
    Loaded,
    Trial,
    refused_call,
)
from executor.engine.verify import order
from executor.types import (
    ExecutorError,
    LayoutTiming,
    Precision,
    Program,
    Samples,
    TestKind,
    TestResult,
    Verdict,
)

MAX_TIMED_TESTS = 10
_MAX_TIMEOUTS = 2
# Where no test can be resolved, two are timed: a test's estimate gains more by another pair than
# the mean over tests by another test. Sixteen pairs in two tests have the same standard deviation
# as 24 pairs in four, 0.5 % (docs/explanation/timing.md), and such a speedup claims nothing.
_UNRESOLVED_TESTS = 2
# Pairs after which tests that are all unresolved stop: for each test, and for all together. An even
# number for each test, so that its arms come first equally often.
_UNRESOLVED_PAIRS = 4
_UNRESOLVED_IN_ALL = 16
# Where other work disturbs them, so that the interval is wider than this, up to four times as many.
_UNRESOLVED_HALF_WIDTH = 0.02
_UNRESOLVED_LOOKS = (1, 1.5, 2, 4)
# Where runs take seconds, a candidate gets as many pairs as fit into this time. The noise of such
# runs is small beside their length.
_PAIRS_SECONDS, _LONG_PAIRS = 60.0, 4
# Pairs of a test at each of several layouts: a single one has no error.
_LEAST_PAIRS = 2
_PAPER_WARMUPS, _PAPER_RUNS = 3, 10


# Verify


def verify(trial: Trial) -> tuple[list[TestResult], dict[int, float]]:
    """Run every test once, in the order REWARD, HELD_OUT, TIMING; results and effective seconds.

    Stops after `_MAX_TIMEOUTS` tests that exceed their time; the remaining tests get no result.
    The first test that fails for another reason is run again, and the result is FLAKY if it then
    passes. A refused system call is a violation whatever the second run does; that run only
    learns the call's name. A candidate is run once more with another environment and another
    argv[0], on a REWARD test drawn at random, and must pass there too if the baseline does: all
    other runs have the same ones, by which it could tell where it is.
    """
    tests = trial.loaded.program.tests
    results: list[TestResult] = []
    indices = order(tests)
    # A failure on a held-out test would count as overfit, which costs a reward less.
    known = [k for k, t in enumerate(indices) if tests[t].kind is TestKind.REWARD]
    place = secrets.choice(known or range(len(indices)))
    elsewhere: np.void | None = None
    timeouts = 0
    seconds: dict[int, float] = {}
    for start in range(0, len(indices), MAX_JOB_TESTS):
        part = indices[start : start + MAX_JOB_TESTS]
        plan = [(CANDIDATE, t) for t in part]
        if 0 <= place - start < len(part):  # in the same job, as each job costs a millisecond
            plan.append((CANDIDATE | ELSEWHERE, indices[place]))
        records = trial.run(plan, _MAX_TIMEOUTS - timeouts)
        if len(part) < len(records):
            elsewhere, records = records[-1], records[: len(part)]
        for test, record in zip(part, records, strict=False):
            verdict, evidence = trial.judge(record, test)
            timeouts += verdict is Verdict.TIME_LIMIT
            results.append(TestResult(tests[test].name, tests[test].kind, verdict, evidence))
        took = effective_seconds(records[:, None])[:, 0].tolist()
        seconds.update(zip(part, took, strict=False))
        if timeouts >= _MAX_TIMEOUTS:
            break
    results = _recheck(trial, indices, results)
    if elsewhere is not None and all(result.verdict is Verdict.OK for result in results):
        results[place] = _elsewhere(trial, elsewhere, indices[place], results[place])
    return results, seconds


def _elsewhere(trial: Trial, record: np.void, test: int, result: TestResult) -> TestResult:
    """The result of a test that passed, or of its run elsewhere (`record`) if that one failed."""
    verdict, evidence = trial.judge(record, test)
    if verdict is Verdict.OK:
        return result
    if trial.judge(trial.run([(BASELINE | ELSEWHERE, test)], 1)[0], test)[0] is not Verdict.OK:
        return result  # the program itself depends on it
    evidence = f"passed, and failed with another environment and argv[0]: {verdict}, {evidence}"
    return replace(result, verdict=verdict, evidence=evidence)


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
    layouts: tuple[LayoutTiming, ...] = ()


def timed_tests(
    program: Program,
    medians: Sequence[float],
    floor: float,
    most_unresolved: int = _UNRESOLVED_TESTS,
) -> list[int]:
    """Indices of the tests to time, at most ten: the TIMING ones, else those with enough work.

    medians: the baseline's seconds for each test. Without TIMING tests, the tests that are too
    short to be resolved are left out; where all are, `most_unresolved` are timed. The heaviest are
    taken first, and of tests of one weight the longest. The choice depends on the baseline alone,
    so no candidate can influence it.
    """
    for kind in (TestKind.TIMING, TestKind.REWARD, TestKind.HELD_OUT):
        chosen = [i for i, t in enumerate(program.tests) if t.kind is kind]
        if not chosen:
            continue
        most = MAX_TIMED_TESTS
        if kind is not TestKind.TIMING:
            long = [i for i in chosen if timing.is_resolved(medians[i], floor)]
            most = most if long else most_unresolved
            chosen = sorted(long or chosen, key=lambda i: (-program.tests[i].weight, -medians[i]))
        return sorted(chosen[:most])
    return []


def plan_looks(
    baseline: Baseline,
    tests: Sequence[int],
    precision: Precision,
    floor: float,
    verified: Mapping[int, float],
    places: int = 1,
) -> tuple[int, ...]:
    """Pairs per test and layout at which to look, determined before the first pair is run.

    Uses the baseline's cached times and the candidate's verification runs (`verified`, seconds by
    test), which are not part of the estimate; `timing.looks_up_to` and
    `timing.is_clearly_slower` say why neither can bias it. If all tests are unresolved, a few
    pairs are enough: no number of pairs turns start-up time into a result. Each test at each of
    the layouts, of which there are `places`, counts as a test: the estimate is a mean over both.
    """
    runs = [baseline.times[t] for t in tests]
    count = len(tests) * places
    most = precision.max_pairs
    if places > 1:
        most = max(_LEAST_PAIRS, most // places)
    if not all(runs):  # discarded and not yet measured again
        return timing.looks_up_to(most, count)
    medians = [float(np.median(r)) for r in runs]
    resolved = [timing.is_resolved(m, floor) for m in medians]
    long = max(_LEAST_PAIRS, _LONG_PAIRS // places)
    most = min(most, max(long, int(_PAIRS_SECONDS / (2 * places * sum(medians)))))
    all_unresolved = not any(resolved)
    if (all_unresolved or 2 * sum(resolved) > len(tests)) and timing.is_clearly_slower(
        medians, [verified[t] for t in tests]
    ):
        return timing.looks_up_to(min(most, timing.minimum_pairs(count)), count)
    if all_unresolved:
        few = _unresolved_pairs(count)
        return tuple(sorted({min(most, int(few * times)) for times in _UNRESOLVED_LOOKS}))
    sigma = timing.pair_spread(runs)
    needed = timing.pairs_needed(sigma, precision.half_width, count)
    return timing.looks_up_to(most, count, needed)


def _unresolved_pairs(count: int) -> int:
    """Pairs for each of `count` tests (and layouts) after which unresolved ones may stop."""
    return max(_UNRESOLVED_PAIRS, 2 * math.ceil(_UNRESOLVED_IN_ALL / (2 * count)))


def _enough_unresolved(pairs: int, count: int, half_width: float) -> bool:
    """Whether `count` unresolved tests (and layouts) stop after this many pairs each."""
    few = _unresolved_pairs(count)
    narrow = half_width <= _UNRESOLVED_HALF_WIDTH
    return pairs >= few * (1 if narrow else _UNRESOLVED_LOOKS[-1])


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
    """All pairs at one layout so far and what they say.

    seconds: [tests, pairs, arms]. kept: [tests, pairs], the pairs that the estimates use.
    per_test: estimates, one a test. whole: the estimate over all tests. notes: for each test, what
    is odd about its runs, or "".
    """

    seconds: timing.Floats
    kept: NDArray[np.bool_]
    per_test: list[timing.Estimate]
    whole: timing.Estimate
    notes: list[str]


def time_pairs(
    trials: Sequence[Trial],
    precision: Precision,
    floor: float,
    verified: Mapping[int, float],
    steps: Sequence[int] = (),
) -> Timed:
    """Time the candidate in interleaved pairs on the timed tests, and look at preset pair counts.

    trials: of the candidate, one for each layout in `steps`; one where that is empty. verified:
    seconds of the candidate's verification runs, by test; they only help to choose the looks.

    Timing stops by the errors of the timings alone: more pairs do not reduce the spread of layouts.
    """
    loaded = trials[0].loaded
    tests = timed_tests(loaded.program, loaded.baseline.medians, floor)
    looks = plan_looks(loaded.baseline, tests, precision, floor, verified, len(trials))
    count = len(tests) * len(trials)
    weights = [loaded.program.tests[t].weight for t in tests]
    records = [np.empty((len(tests), 0, 2), RECORD) for _ in trials]
    for look in looks:
        for i, trial in enumerate(trials):
            batch, failure = _run_pairs(trial, tests, records[i].shape[1], look)
            if failure is not None:
                return Timed([failure])
            records[i] = np.concatenate([records[i], batch], axis=1)
        samples = [_estimate(each, weights) for each in records]
        alpha = timing.look_alpha(look, looks[-1], count)
        whole = timing.combine([sample.whole for sample in samples])
        if whole.half_width(alpha) <= precision.half_width:
            break
        if _enough_unresolved(look, count, whole.half_width(alpha)) and not any(
            timing.is_resolved(m, floor) for m in _medians(samples)
        ):
            break  # no number of pairs turns start-up time into a result
    return _timed(loaded, tests, samples, alpha, floor, steps, verified)


def _medians(samples: Sequence[_Sample]) -> list[float]:
    """The baseline's median seconds over all layouts, for each test."""
    seconds = np.concatenate([sample.seconds for sample in samples], axis=1)
    return [float(m) for m in np.median(seconds[:, :, BASELINE], axis=1)]


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


def _estimate(records: np.ndarray, weights: Sequence[float]) -> _Sample:
    """records: RECORD array [tests, pairs, arms]. weights: of the tests."""
    seconds = effective_seconds(records)
    switches = records["involuntary"]
    kept = np.stack([timing.keep_pairs(s[:, BASELINE], s[:, CANDIDATE]) for s in switches])
    notes = []
    for times, keep in zip(seconds, kept, strict=True):
        slow, note = _slower_mode(times, keep)
        keep &= slow
        notes.append(note)
    per_test = [
        timing.estimate(times[keep, BASELINE], times[keep, CANDIDATE])
        for times, keep in zip(seconds, kept, strict=True)
    ]
    return _Sample(seconds, kept, per_test, timing.combine(per_test, weights), notes)


def _slower_mode(times: timing.Floats, keep: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], str]:
    """Which pairs [n] of a test count where the candidate has runs of two kinds, and a note.

    times: seconds [n, arms]. A candidate that remembers an answer in some runs has fast ones that
    the estimate, which takes the faster half, would pay for. Where the baseline does not explain
    them (`timing.between_own_modes`), the slower ones count alone.
    """
    everything = np.ones(len(times), bool)
    between = timing.between_own_modes(times[keep, CANDIDATE], times[keep, BASELINE])
    if between is None:
        return everything, ""
    slow = times[:, CANDIDATE] > between
    fast = int((keep & ~slow).sum())
    return slow, f"{fast} of {int(keep.sum())} runs were much faster than the others, which count"


def _timed(
    loaded: Loaded,
    tests: Sequence[int],
    samples: Sequence[_Sample],
    alpha: float,
    floor: float,
    steps: Sequence[int],
    verified: Mapping[int, float],
) -> Timed:
    results, honest = [], True
    for place, (t, median) in enumerate(zip(tests, _medians(samples), strict=True)):
        parts = [sample.per_test[place] for sample in samples]
        estimate, low, high = _over_layouts(parts, alpha)
        kept = [sample.seconds[place][sample.kept[place]] for sample in samples]
        seconds = np.concatenate(kept)
        case = loaded.program.tests[t]
        notes = dict.fromkeys(sample.notes[place] for sample in samples)
        slower = timing.did_less_later(
            verified[t],
            loaded.baseline.medians[t],
            seconds[:, CANDIDATE],
            seconds[:, BASELINE],
        )
        if slower is not None:
            honest = False
            notes[f"the first run took {slower:.1f} times as long as the timed ones"] = None
        results.append(
            TestResult(
                case.name,
                case.kind,
                Verdict.OK,
                "; ".join(filter(None, notes)),
                speedup=math.exp(estimate.log),
                ci_low=low,
                ci_high=high,
                resolved=slower is None and timing.is_resolved(median, floor),
                samples=Samples(
                    tuple(seconds[:, BASELINE].tolist()),
                    tuple(seconds[:, CANDIDATE].tolist()),
                    sum(int((~sample.kept[place]).sum()) for sample in samples),
                    tuple(map(len, kept)) if steps else (),
                ),
            )
        )
    whole, low, high = _over_layouts([sample.whole for sample in samples], alpha)
    return Timed(
        results,
        math.exp(whole.log),
        low,
        high,
        # Unresolved tests pull the mean towards 1, so a majority of resolved ones is enough. One
        # test in which the candidate did less than in its first run costs the claim.
        honest and 2 * sum(bool(r.resolved) for r in results) > len(results),
        whole.pairs,
        tuple(
            LayoutTiming(step, math.exp(sample.whole.log), sample.whole.pairs)
            for step, sample in zip(steps, samples, strict=bool(steps))
        ),
    )


def _over_layouts(
    parts: Sequence[timing.Estimate], alpha: float
) -> tuple[timing.Estimate, float, float]:
    """The mean of the estimates of the layouts, and its interval as speedups."""
    timed = timing.combine(parts)
    low, high = layouts.interval(timed, parts, alpha)
    return timed, math.exp(low), _exp(high)


def _exp(x: float) -> float:
    return math.exp(x) if x < 700 else math.inf


def time_like_the_paper(trial: Trial, floor: float) -> Timed:
    """3 warm-ups and 10 runs of one arm, then of the other; ratio of means, clamped at 1."""
    program = trial.loaded.program
    results = []
    tests = timed_tests(program, trial.loaded.baseline.medians, floor, MAX_TIMED_TESTS)
    weights = [program.tests[t].weight for t in tests]
    for t in tests:
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
        float(np.average([r.speedup for r in results if r.speedup is not None], weights=weights)),
        resolved=2 * sum(bool(r.resolved) for r in results) > len(results),
        pairs=_PAPER_RUNS * len(results),
    )
