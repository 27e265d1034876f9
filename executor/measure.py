"""Running tests and timing pairs in a slot: everything between a linked binary and its results."""

from __future__ import annotations

import contextlib
import math
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

import numpy as np

from executor import timing
from executor.cache import Baseline
from executor.slot import MAX_RUNS, MAX_TESTS, End, Job, Run, Slot, memory_file
from executor.types import (
    ExecutorError,
    InvalidProgram,
    Limits,
    Precision,
    Program,
    Samples,
    TestKind,
    TestResult,
    Verdict,
)
from executor.verify import difference, judge, order

MAX_TIMED_TESTS = 10
_BASELINE_RUNS = 3
_FLOOR_RUNS = 31
_MAX_TIMEOUTS = 2
_MIN_LIMIT_SECONDS = 0.5
_LIMIT_FACTOR = 10.0
_UNRESOLVED_PAIRS = 10
_PAPER_WARMUPS, _PAPER_RUNS = 3, 10

_BASE, _CAND = 0, 1


@contextlib.contextmanager
def memory_files(*contents: bytes) -> Iterator[list[int]]:
    """Memory files for the length of a block."""
    fds: list[int] = []
    try:
        for content in contents:
            fds.append(memory_file(content))
        yield fds
    finally:
        for fd in fds:
            os.close(fd)


class Loaded:
    """A program's binary, inputs and expected outputs as memory files."""

    def __init__(self, program: Program, baseline: Baseline) -> None:
        self.program, self.baseline = program, baseline
        self._stack = contextlib.ExitStack()
        (self.binary,) = self._stack.enter_context(memory_files(baseline.binary))
        inputs = [t.stdin for t in program.tests]
        self.inputs = self._stack.enter_context(memory_files(*inputs))
        self.expected = self._stack.enter_context(memory_files(*baseline.expected))

    def close(self) -> None:
        """Let the files go."""
        self._stack.close()


@dataclass(frozen=True, slots=True)
class Trial:
    """One candidate in one slot."""

    slot: Slot
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

        Tests must be at most MAX_TESTS distinct ones. Returns RECORD array, shorter than the
        plan after `max_timeouts` runs over their time.
        """
        tests = sorted({test for _, test in plan})
        place = {test: i for i, test in enumerate(tests)}
        parts = []
        for start in range(0, len(plan), MAX_RUNS):
            part = plan[start : start + MAX_RUNS]
            job = Job(
                runs=[Run(p, place[t], self.wall_seconds(t)) for p, t in part],
                programs=[self.loaded.binary, self.binary],
                inputs=[self.loaded.inputs[t] for t in tests],
                expected=[self.loaded.expected[t] for t in tests],
                max_timeouts=max_timeouts,
                **_resources(self.limits),
            )
            parts.append(self.slot.run(job, self.cancel).records)
            if len(parts[-1]) < len(part):
                break
        return np.concatenate(parts)

    def judge(self, record: np.void, test: int) -> tuple[Verdict, str]:
        """Verdict on one run of one test."""
        baseline = self.loaded.baseline
        return judge(
            record,
            baseline.expected[test],
            baseline.exit_codes[test],
            self.wall_seconds(test),
            self.limits,
        )


class _Resources(TypedDict):
    memory: int
    output: int
    cpu_seconds: float
    processes: int


def _resources(limits: Limits) -> _Resources:
    return _Resources(
        memory=limits.memory_bytes,
        output=limits.output_bytes,
        cpu_seconds=limits.cpu_seconds,
        processes=limits.processes,
    )


# Baselines


def expected_outputs(
    slot: Slot, program: Program, plain: bytes | None, limits: Limits
) -> tuple[bytes, ...]:
    """Every test's expected output; where it is not given, what the -O0 build `plain` prints."""
    expected = [t.expected for t in program.tests]
    unknown = [i for i, e in enumerate(expected) if e is None]
    if unknown and plain is not None:
        for start in range(0, len(unknown), MAX_TESTS):
            part = unknown[start : start + MAX_TESTS]
            with memory_files(plain, *(program.tests[i].stdin for i in part)) as (binary, *inputs):
                runs = [Run(0, k, 4 * limits.wall_seconds, capture=True) for k in range(len(part))]
                resources = _resources(limits)
                resources["cpu_seconds"] = 4 * limits.cpu_seconds
                job = Job(runs, [binary], inputs, max_timeouts=1, **resources)
                result = slot.run(job)
            for i, record, output in zip(part, result.records, result.outputs, strict=False):
                _insist_it_ran(record, program.tests[i].name, "-O0 build")
                expected[i] = output
    missing = [t.name for t, e in zip(program.tests, expected, strict=True) if e is None]
    if missing:
        raise InvalidProgram(f"test {missing[0]!r}: the -O0 build did not come to its end")
    return tuple(e for e in expected if e is not None)


def _insist_it_ran(record: np.void, name: str, what: str) -> None:
    end, code = End(int(record["end"])), int(record["code"])
    if end is End.NOT_STARTED:
        raise ExecutorError(f"the cage could not start the {what}: {os.strerror(code)}")
    if end is not End.EXITED:
        how = {
            End.SIGNALED: f"died of signal {code}",
            End.TIME: "did not end within its time limit",
            End.OUTPUT: "printed more than the output limit",
        }[end]
        raise InvalidProgram(f"test {name!r}: the {what} {how}; give a test it passes")


def run_baseline(
    slot: Slot, program: Program, binary: bytes, expected: Sequence[bytes], limits: Limits
) -> tuple[tuple[bytes, ...], tuple[int, ...], tuple[float, ...]]:
    """Expected output, exit status and median seconds of every test. Raises InvalidProgram.

    Where the baseline prints what is expected up to blanks at the ends of lines and of the text
    (judges of programming contests ignore them, so their files differ from what any program
    prints), its own bytes become what candidates must match exactly.
    """
    settled: list[bytes] = []
    codes: list[int] = []
    medians: list[float] = []
    for start in range(0, len(program.tests), MAX_TESTS):
        part = range(start, min(start + MAX_TESTS, len(program.tests)))
        count = len(part)
        with memory_files(binary, *(program.tests[i].stdin for i in part)) as (fd, *inputs):
            runs = [
                Run(0, k, limits.wall_seconds, capture=True)
                for k in range(count)
                for _ in range(_BASELINE_RUNS)
            ]
            job = Job(runs, [fd], inputs, max_timeouts=1, **_resources(limits))
            result = slot.run(job)
        for k, i in enumerate(part):
            mine = slice(k * _BASELINE_RUNS, (k + 1) * _BASELINE_RUNS)
            name = program.tests[i].name
            for record in result.records[mine]:
                _insist_it_ran(record, name, "baseline")
            settled.append(_settle(result.outputs[mine], expected[i], name))
            # A status that differs from run to run is chance; -1 stands for "left open".
            status = {int(r["code"]) for r in result.records[mine]}
            codes.append(status.pop() if len(status) == 1 else -1)
            medians.append(float(np.median(result.records[mine]["elapsed_ns"])) * 1e-9)
    return tuple(settled), tuple(codes), tuple(medians)


def _settle(outputs: Sequence[bytes], expected: bytes, name: str) -> bytes:
    if any(output != outputs[0] for output in outputs):
        raise InvalidProgram(
            f"test {name!r}: the baseline prints different things on different runs; a program "
            "must depend on its input alone"
        )
    if _without_blanks(outputs[0]) != _without_blanks(expected):
        raise InvalidProgram(
            f"test {name!r}: the baseline gives WRONG_ANSWER: {difference(outputs[0], expected)}; "
            "correct the expected output, or leave it out to take the program's own"
        )
    return outputs[0]


def _without_blanks(text: bytes) -> list[bytes]:
    return [line.rstrip() for line in text.rstrip().split(b"\n")]


def floor_seconds(slot: Slot, nothing: bytes) -> float:
    """Median seconds of spawning, loading and ending a program that does nothing."""
    with memory_files(nothing, b"") as (binary, empty):
        runs = [Run(0, 0, 5.0)] * _FLOOR_RUNS
        records = slot.run(Job(runs, [binary], [empty], [empty])).records
    if len(records) != _FLOOR_RUNS or (records["end"] != End.EXITED).any():
        raise ExecutorError("an empty program does not run in the cage")
    pairs = records[: _FLOOR_RUNS // 2 * 2].reshape(-1, 2)
    return float(np.median(effective_seconds(pairs)))


# Candidates


def verify(trial: Trial) -> list[TestResult]:
    """Run every test once, in the order REWARD, HELD_OUT, TIMING.

    Stops after `_MAX_TIMEOUTS` tests over their time: the others stay out of the list. The first
    test that fails otherwise is run again, and the candidate is FLAKY if it then passes.
    """
    tests = trial.loaded.program.tests
    results: list[TestResult] = []
    indices = order(tests)
    timeouts = 0
    for start in range(0, len(indices), MAX_TESTS):
        part = indices[start : start + MAX_TESTS]
        records = trial.run([(_CAND, t) for t in part], _MAX_TIMEOUTS - timeouts)
        for test, record in zip(part, records, strict=False):
            verdict, evidence = trial.judge(record, test)
            timeouts += verdict is Verdict.TIME_LIMIT
            results.append(TestResult(tests[test].name, tests[test].kind, verdict, evidence))
        if timeouts >= _MAX_TIMEOUTS:
            break
    return _recheck(trial, indices, results)


def _recheck(trial: Trial, indices: list[int], results: list[TestResult]) -> list[TestResult]:
    for k, result in enumerate(results):
        if result.verdict in (Verdict.OK, Verdict.TIME_LIMIT):
            continue
        verdict, _ = trial.judge(trial.run([(_CAND, indices[k])])[0], indices[k])
        if verdict is Verdict.OK:
            evidence = f"passed when run again; first: {result.verdict}, {result.evidence}"
            results[k] = replace(result, verdict=Verdict.FLAKY, evidence=evidence)
        break
    return results


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


def time_pairs(trial: Trial, precision: Precision, floor: float) -> Timed:
    """Interleaved pairs over the timed tests, with looks at preset pair counts."""
    program = trial.loaded.program
    tests = timed_tests(program, trial.loaded.baseline.medians, floor)
    pairs: dict[int, list[np.ndarray]] = {t: [] for t in tests}  # RECORD arrays [pairs, 2]
    done = 0
    per_test: list[timing.Estimate] = []
    whole = timing.Estimate(0.0, math.inf, 0.0, 0)
    alpha = timing.ALPHA
    read: list[tuple[np.ndarray, np.ndarray]] = []
    for look in timing.looks_up_to(precision.max_pairs):
        # One run of each arm first, unused: caches and branch predictors meet both programs.
        plan = [(_BASE, tests[0]), (_CAND, tests[0])]
        for pair in range(done, look):
            arms = (_BASE, _CAND) if pair % 2 == 0 else (_CAND, _BASE)
            plan += [(arm, t) for t in tests for arm in arms]
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
        alpha = timing.look_alpha(look, precision.max_pairs)
        read = [_read_pairs(np.concatenate(pairs[t])) for t in tests]
        per_test = [_estimate(times[keep]) for times, keep in read]
        whole = timing.combine(per_test)
        if whole.half_width(alpha) <= precision.half_width:
            break
        medians = [float(np.median(times[:, _BASE])) for times, _ in read]
        if look >= _UNRESOLVED_PAIRS and not any(timing.is_resolved(m, floor) for m in medians):
            break  # no number of pairs turns start-up time into a claim
    results = []
    for t, part, (rows, keep) in zip(tests, per_test, read, strict=True):
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
                    tuple(rows[keep, _BASE].tolist()),
                    tuple(rows[keep, _CAND].tolist()),
                    int((~keep).sum()),
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
    """Seconds of runs [n, 2] in pairs, without what other processes took (see `undisturbed`)."""
    cpu = (records["user_us"] + records["system_us"]) * 1e-6
    plain = timing.plain_runs(records["voluntary"], records["spawned"])
    return timing.undisturbed(records["elapsed_ns"] * 1e-9, cpu, plain)


def _read_pairs(records: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Seconds [n, 2] of one test's pairs and which pairs to keep [n]."""
    switches = records["involuntary"]
    keep = timing.keep_pairs(switches[:, _BASE], switches[:, _CAND])
    return effective_seconds(records), keep


def _estimate(times: np.ndarray) -> timing.Estimate:
    return timing.estimate(timing.pair_logs(times[:, _BASE], times[:, _CAND]))


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
