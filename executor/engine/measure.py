"""Running tests and timing pairs in a slot: everything between a linked binary and its results."""

from __future__ import annotations

import contextlib
import math
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

import numpy as np

from executor.cage import syscalls
from executor.cage.process import (
    MAX_JOB_RUNS,
    MAX_JOB_TESTS,
    End,
    Filter,
    Job,
    LauncherProcess,
    Run,
    memory_files,
)
from executor.engine import timing
from executor.engine.baseline_cache import Baseline
from executor.engine.verify import judge, order
from executor.types import (
    ExecutorError,
    Limits,
    Precision,
    Program,
    Samples,
    TestKind,
    TestResult,
    Verdict,
)

MAX_TIMED_TESTS = 10
_MAX_TIMEOUTS = 2
_MIN_LIMIT_SECONDS = 0.5
_LIMIT_FACTOR = 10.0
_UNRESOLVED_PAIRS = 4
_UNRESOLVED_IN_ALL = 20
# Where runs take seconds, the pairs of a candidate are as many as fit into this time. The noise of
# such runs is small beside what they take.
_PAIRS_SECONDS, _LONG_PAIRS = 60.0, 4
_PAPER_WARMUPS, _PAPER_RUNS = 3, 10

_BASE, _CAND = 0, 1


@dataclass(frozen=True, slots=True)
class Opened:
    """Descriptors for one job: the baseline's binary, and of tests their inputs and what standard
    output and standard error must hold."""

    binary: int
    inputs: list[int]
    expected: list[int]
    errors: list[int]


@dataclass(slots=True)
class Loaded:
    """A program with its baseline, as bytes.

    Memory files are opened for a job and only for the tests that it uses: a registered program
    that nobody evaluates holds no descriptor.
    """

    program: Program
    baseline: Baseline

    @contextlib.contextmanager
    def opened(self, tests: Sequence[int]) -> Iterator[Opened]:
        """Memory files of these tests (indices), in this order, for the length of a block.

        Raises OSError when descriptors or memory run out.
        """
        inputs = [self.program.tests[t].stdin for t in tests]
        expected = [self.baseline.expected[t] for t in tests]
        # Most tests expect nothing on standard error: one empty file serves them all.
        texts = sorted({self.baseline.errors[t] or b"" for t in tests})
        with memory_files(self.baseline.binary, *inputs, *expected, *texts) as (binary, *rest):
            n = len(tests)
            of_text = dict(zip(texts, rest[2 * n :], strict=True))
            errors = [of_text[self.baseline.errors[t] or b""] for t in tests]
            yield Opened(binary, rest[:n], rest[n : 2 * n], errors)


@dataclass(frozen=True, slots=True)
class Trial:
    """One candidate in one slot."""

    launcher: LauncherProcess
    loaded: Loaded
    binary: int
    limits: Limits
    cancel: threading.Event | None = None

    def wall_seconds(self, test: int) -> float:
        """Relative to the baseline, so that an endless loop costs little."""
        median = self.loaded.baseline.medians[test]
        roomy = max(_MIN_LIMIT_SECONDS, _LIMIT_FACTOR * median)
        return min(roomy, max(self.limits.wall_seconds, 2 * median))

    def run(self, plan: Sequence[tuple[int, int]], max_timeouts: int = 0) -> np.ndarray:
        """Make (program, test) runs in order; program 0 is the baseline, 1 the candidate.

        Tests must be at most MAX_JOB_TESTS distinct ones. Returns RECORD array, shorter than the
        plan after `max_timeouts` runs over their time.
        """
        tests = sorted({test for _, test in plan})
        place = {test: i for i, test in enumerate(tests)}
        errors = self.loaded.baseline.errors
        parts = []
        with self.loaded.opened(tests) as files:
            for start in range(0, len(plan), MAX_JOB_RUNS):
                part = plan[start : start + MAX_JOB_RUNS]
                job = Job(
                    runs=[
                        Run(p, place[t], self.wall_seconds(t), drop_stderr=errors[t] is None)
                        for p, t in part
                    ],
                    programs=[files.binary, self.binary],
                    inputs=files.inputs,
                    expected=files.expected,
                    expected_errors=files.errors,
                    max_timeouts=max_timeouts,
                    **resources(self.limits),
                )
                parts.append(self.launcher.run(job, self.cancel).records)
                if len(parts[-1]) < len(part):
                    break
        return np.concatenate(parts)

    def judge(self, record: np.void, test: int) -> tuple[Verdict, str]:
        """Verdict on one run of one test."""
        baseline = self.loaded.baseline
        return judge(
            record,
            baseline.expected[test],
            baseline.errors[test],
            baseline.exit_codes[test],
            self.wall_seconds(test),
            self.limits,
        )


class Resources(TypedDict):
    """Fields of a `Job` that limit its runs."""

    memory: int
    output: int
    cpu_seconds: float
    processes: int


def limits_for(program: Program, limits: Limits) -> Limits:
    """What one run of this program may use: the host's limits, or its own time where it has one."""
    if program.wall_seconds is None:
        return limits
    return replace(limits, wall_seconds=program.wall_seconds, cpu_seconds=program.wall_seconds)


def resources(limits: Limits) -> Resources:
    """The limits that hold for a whole job."""
    return Resources(
        memory=limits.memory_bytes,
        output=limits.output_bytes,
        cpu_seconds=limits.cpu_seconds,
        processes=limits.processes,
    )


def refused_call(
    launcher: LauncherProcess,
    binary: int,
    given: int,
    wall_seconds: float,
    limits: Limits,
    cancel: threading.Event | None = None,
) -> str | None:
    """The system call, in words, that a program died of, found by one more run of it.

    binary, given: descriptors of the program and its input. Timed and judged runs are killed by
    the kernel on the spot, which costs nothing and tells only that it happened. None where the
    program does not do it again.
    """
    runs = [Run(0, 0, wall_seconds)]
    job = Job(runs, [binary], [given], filter=Filter.NAME, **resources(limits))
    record = launcher.run(job, cancel).records[0]
    if record["end"] != End.REFUSED:
        return None
    return syscalls.describe(int(record["refused_arch"]), int(record["code"]))


# Candidates


def verify(trial: Trial) -> tuple[list[TestResult], dict[int, float]]:
    """Run every test once, in the order REWARD, HELD_OUT, TIMING; results and effective seconds.

    Stops after `_MAX_TIMEOUTS` tests over their time: the others stay out of the list. The first
    test that fails otherwise is run again, and the candidate is FLAKY if it then passes. A refused
    system call stays a violation whatever that run does; it is made to learn the call's name.
    """
    tests = trial.loaded.program.tests
    results: list[TestResult] = []
    indices = order(tests)
    timeouts = 0
    seconds: dict[int, float] = {}
    for start in range(0, len(indices), MAX_JOB_TESTS):
        part = indices[start : start + MAX_JOB_TESTS]
        records = trial.run([(_CAND, t) for t in part], _MAX_TIMEOUTS - timeouts)
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
        verdict, _ = trial.judge(trial.run([(_CAND, indices[k])])[0], indices[k])
        if verdict is Verdict.OK:
            evidence = f"passed when run again; first: {result.verdict}, {result.evidence}"
            results[k] = replace(result, verdict=Verdict.FLAKY, evidence=evidence)
        break
    return results


def _violation(trial: Trial, test: int, evidence: str) -> str:
    seconds = trial.wall_seconds(test)
    with memory_files(trial.loaded.program.tests[test].stdin) as (given,):
        call = refused_call(
            trial.launcher, trial.binary, given, seconds, trial.limits, trial.cancel
        )
    return evidence if call is None else f"{evidence}: {call}"


@dataclass(frozen=True, slots=True)
class Timed:
    """Timing of one candidate; `results` carry per-test figures, or the failure that voids it."""

    results: list[TestResult]
    speedup: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    resolved: bool = False
    pairs: int = 0


def timed_tests(program: Program, medians: Sequence[float], floor: float) -> list[int]:
    """Indices of the tests to time, at most ten: the TIMING ones, else those with enough work.

    medians: the baseline's seconds per test. Without TIMING tests, tests too short to carry a
    claim would only blur the others; they are timed where there is nothing else, and the
    longest come first. The choice looks at the baseline alone, so no candidate can sway it.
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


def _checked(trial: Trial, plan: list[tuple[int, int]]) -> tuple[np.ndarray, TestResult | None]:
    """Timed runs, each compared; the first failing candidate run as a FLAKY result."""
    records = trial.run(plan, max_timeouts=1)
    for (arm, test), record in zip(plan, records, strict=False):
        verdict, evidence = trial.judge(record, test)
        if verdict is Verdict.OK:
            continue
        case = trial.loaded.program.tests[test]
        if arm == _BASE:
            raise ExecutorError(
                f"the baseline itself failed test {case.name!r} while being timed "
                f"({verdict}: {evidence}); the host is overloaded or the program is not "
                "deterministic"
            )
        evidence = f"passed before, failed in a timed run: {verdict}, {evidence}"
        return records, TestResult(case.name, case.kind, Verdict.FLAKY, evidence)
    return records, None


def plan_looks(
    baseline: Baseline,
    tests: Sequence[int],
    precision: Precision,
    floor: float,
    verified: Mapping[int, float],
) -> tuple[int, ...]:
    """Pairs per test at which to look, settled before the first pair is run.

    Reads the baseline's cached times, and verification runs of the candidate (`verified`, seconds
    by test) that are no part of the estimate; see `timing.looks_up_to` and
    `timing.is_clearly_slower` for why neither can bias it. Tests that are all unresolved stop at
    a few pairs: no number of them turns start-up time into a claim.
    """
    runs = [baseline.times[t] for t in tests]
    most = precision.max_pairs
    if not all(runs):  # voided and not yet measured again
        return timing.looks_up_to(most, len(tests))
    medians = [float(np.median(r)) for r in runs]
    resolved = [timing.is_resolved(m, floor) for m in medians]
    most = min(most, max(_LONG_PAIRS, int(_PAIRS_SECONDS / (2 * sum(medians)))))
    no_claim = not any(resolved)
    if (no_claim or 2 * sum(resolved) > len(tests)) and timing.is_clearly_slower(
        medians, [verified[t] for t in tests]
    ):
        return timing.looks_up_to(min(most, timing.minimum_pairs(len(tests))), len(tests))
    if no_claim:
        most = min(most, _unresolved_pairs(len(tests)))
    sigma = timing.pair_spread(runs)
    needed = timing.pairs_needed(sigma, precision.half_width, len(tests))
    return timing.looks_up_to(most, len(tests), needed)


def _unresolved_pairs(tests: int) -> int:
    """Pairs per test after which tests that are all unresolved stop."""
    return max(_UNRESOLVED_PAIRS, math.ceil(_UNRESOLVED_IN_ALL / tests))


def pair_order(tests: Sequence[int], start: int, stop: int) -> list[tuple[int, int]]:
    """(arm, test) of pairs start..stop - 1 of every test, in the order in which they run.

    The arms run as A B B A A B B A, whatever the number of tests, and the tests take turns, back
    and forth. So each test's order alternates from pair to pair, the first run of a pair follows a
    run of its own arm and the second one of the other: what a place or a predecessor gives or
    takes falls on both arms, and nearly so after an odd number of pairs too. Arm 0 is the baseline.
    """
    order = []
    for pair in range(start, stop):
        for place, t in enumerate(tests if pair % 2 == 0 else tests[::-1]):
            first = (pair * len(tests) + place) % 2
            order += [(first, t), (1 - first, t)]
    return order


def time_pairs(
    trial: Trial, precision: Precision, floor: float, verified: Mapping[int, float]
) -> Timed:
    """Interleaved pairs over the timed tests, with looks at preset pair counts.

    verified: seconds by test of the candidate's verification runs, which only help to choose the
    looks.
    """
    program, baseline = trial.loaded.program, trial.loaded.baseline
    tests = timed_tests(program, baseline.medians, floor)
    looks = plan_looks(baseline, tests, precision, floor, verified)
    pairs: dict[int, list[np.ndarray]] = {t: [] for t in tests}  # RECORD arrays [pairs, 2]
    done = 0
    per_test: list[timing.Estimate] = []
    whole = timing.Estimate(0.0, math.inf, 0.0, 0)
    alpha = timing.ALPHA
    seconds = np.empty((len(tests), 0, 2))
    keep: list[np.ndarray] = []
    for look in looks:
        pairs_now = pair_order(tests, done, look)
        # One run of each arm first, unused: caches and branch predictors meet both programs.
        first, t = pairs_now[0]
        plan = [(1 - first, t), (first, t), *pairs_now]
        records, failure = _checked(trial, plan)
        if failure is not None:
            return Timed([failure])
        arms_of = np.array([arm for arm, _ in plan])
        test_of = np.array([t for _, t in plan])
        used = np.arange(len(plan)) >= 2
        for t in tests:
            pick = [np.flatnonzero(used & (test_of == t) & (arms_of == a)) for a in (_BASE, _CAND)]
            pairs[t].append(np.stack([records[i] for i in pick], 1))
        done = look
        alpha = timing.look_alpha(look, looks[-1], len(tests))
        so_far = np.stack([np.concatenate(pairs[t]) for t in tests])
        seconds, keep = effective_seconds(so_far), [_kept(records) for records in so_far]
        per_test = [_estimate(times[kept]) for times, kept in zip(seconds, keep, strict=True)]
        whole = timing.combine(per_test)
        if whole.half_width(alpha) <= precision.half_width:
            break
        medians = np.median(seconds[:, :, _BASE], axis=1).tolist()
        if look >= _unresolved_pairs(len(tests)) and not any(
            timing.is_resolved(m, floor) for m in medians
        ):
            break  # no number of pairs turns start-up time into a claim
    results = []
    for t, part, rows, kept in zip(tests, per_test, seconds, keep, strict=True):
        low, high = part.interval(alpha)
        case = program.tests[t]
        results.append(
            TestResult(
                case.name,
                case.kind,
                Verdict.OK,
                speedup=math.exp(part.log),
                ci_low=math.exp(low),
                ci_high=_exp(high),
                resolved=timing.is_resolved(float(np.median(rows[:, _BASE])), floor),
                samples=Samples(
                    tuple(rows[kept, _BASE].tolist()),
                    tuple(rows[kept, _CAND].tolist()),
                    int((~kept).sum()),
                ),
            )
        )
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


def effective_seconds(records: np.ndarray) -> np.ndarray:
    """Seconds of runs without what other processes took (see `timing.undisturbed`).

    records: RECORD array [..., 2] of pairs, or [..., 1] of single runs.
    """
    cpu = (records["user_us"] + records["system_us"]) * 1e-6
    plain = timing.plain_runs(records["voluntary"], records["spawned"])
    return timing.undisturbed(records["elapsed_ns"] * 1e-9, cpu, plain)


def _kept(records: np.ndarray) -> np.ndarray:
    """Which pairs [n] of one test's RECORD array [n, 2] to keep."""
    switches = records["involuntary"]
    return timing.keep_pairs(switches[:, _BASE], switches[:, _CAND])


def _estimate(times: np.ndarray) -> timing.Estimate:
    return timing.estimate(times[:, _BASE], times[:, _CAND])


def time_like_the_paper(trial: Trial, floor: float) -> Timed:
    """3 warm-ups and 10 runs of one arm, then of the other; ratio of means, clamped at 1."""
    program = trial.loaded.program
    results = []
    for t in timed_tests(program, trial.loaded.baseline.medians, floor):
        each = _PAPER_WARMUPS + _PAPER_RUNS
        plan = [(_BASE, t)] * each + [(_CAND, t)] * each
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
                speedup=timing.paper_speedup(took[_BASE], took[_CAND]),
                resolved=timing.is_resolved(float(np.median(took[_BASE])), floor),
                samples=Samples(tuple(took[_BASE].tolist()), tuple(took[_CAND].tolist())),
            )
        )
    return Timed(
        results,
        float(np.mean([r.speedup for r in results if r.speedup is not None])),
        resolved=2 * sum(bool(r.resolved) for r in results) > len(results),
        pairs=_PAPER_RUNS * len(results),
    )
