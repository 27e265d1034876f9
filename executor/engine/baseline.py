"""Runs of a program's own build at registration: expected outputs, exit statuses, times."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from executor.cage.process import (
    ERRORS_KEPT,
    MAX_JOB_TESTS,
    End,
    Filter,
    Job,
    JobResult,
    LauncherProcess,
    Layer,
    Run,
    memory_files,
    signal_name,
)
from executor.common.outputs import same_but_for_blanks
from executor.engine.measure import effective_seconds, timed_tests
from executor.engine.trial import BASELINE, Trial, beside_stdin, refused_call, resources
from executor.engine.verify import difference
from executor.types import (
    MAX_WALL_SECONDS,
    ExecutorError,
    InvalidProgram,
    Limits,
    Program,
    TestCase,
    Verdict,
)

T = TypeVar("T")

CHECKING_RUNS = 3
_FLOOR_RUNS = 31
# How often the baseline of a timed test is run for the distribution of its times. A short test gets
# as many runs as the time allows, since its noise decides how many pairs are needed; a long test
# has little noise. The time is short, because training registers a new program for every prompt.
_MOST_RUNS, _LEAST_RUNS = 11, 3
_TIMING_SECONDS = 0.04
# Bytes of standard error kept for all tests of a program: they fit in one message to the client.
_ALL_ERRORS_KEPT = 16 << 20


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What one run did. errors: standard error; None where it is too long to be compared."""

    output: bytes
    errors: bytes | None
    exit_code: int


@dataclass(frozen=True, slots=True)
class Checked:
    """What the baseline did, test by test.

    expected: standard output. errors, exit_codes: standard error and exit status; None where runs
    differ or where standard error is too long to be kept. times: effective seconds.
    """

    expected: tuple[bytes, ...]
    errors: tuple[bytes | None, ...]
    exit_codes: tuple[int | None, ...]
    times: tuple[tuple[float, ...], ...]


def unoptimised_runs(
    launcher: LauncherProcess,
    program: Program,
    unoptimised: bytes,
    tests: Sequence[int],
    limits: Limits,
) -> dict[int, Behaviour]:
    """What the -O0 build `unoptimised` does on the tests with these indices.

    Raises InvalidProgram for a run that does not exit.
    """
    done: dict[int, Behaviour] = {}
    wanted = resources(limits)
    # Without optimisation a program is slower: it gets more time, up to a minute.
    seconds = max(limits.wall_seconds, min(4 * limits.wall_seconds, MAX_WALL_SECONDS))
    wanted["cpu_seconds"] = seconds
    for start in range(0, len(tests), MAX_JOB_TESTS):
        part = tests[start : start + MAX_JOB_TESTS]
        cases = [program.tests[i] for i in part]
        given = beside_stdin(cases)
        with memory_files(unoptimised, *(case.stdin for case in cases)) as (binary, *inputs):
            runs = [Run(0, k, seconds, capture=True) for k in range(len(part))]
            job = Job(runs, [binary], inputs, stop_unless_exited=True, **given, **wanted)
            result = launcher.run(job)
            for case, record in zip(cases, result.records, strict=False):
                _insist_nothing_was_refused(record, case, launcher, binary, limits)
                _insist_it_ran(record, case.name, "-O0 build", job)
        done.update(zip(part, _behaviours(result), strict=True))
    return done


def _behaviours(result: JobResult) -> list[Behaviour]:
    return [
        Behaviour(
            output,
            errors if int(record["err"]["bytes"]) <= ERRORS_KEPT else None,
            int(record["code"]),
        )
        for record, output, errors in zip(
            result.records, result.outputs, result.errors, strict=True
        )
    ]


def undecided(checked: Checked) -> list[int]:
    """Tests that end with a status other than 0 or write to standard error.

    Only another build shows whether this belongs to the program's behaviour: a main without a
    return statement ends with whatever value a register holds.
    """
    both = zip(checked.exit_codes, checked.errors, strict=True)
    return [i for i, (code, errors) in enumerate(both) if code or errors]


def with_unoptimised(checked: Checked, unoptimised: Mapping[int, Behaviour]) -> Checked:
    """`checked`, with exit status and standard error left open where the -O0 build differs.

    They are left open too for a test in `undecided` that `unoptimised` does not contain.
    """
    codes, errors = list(checked.exit_codes), list(checked.errors)
    for i in range(len(codes)):
        run = unoptimised.get(i)
        if run is not None:
            codes[i] = codes[i] if codes[i] == run.exit_code else None
            errors[i] = errors[i] if errors[i] == run.errors else None
        elif codes[i] or errors[i]:
            codes[i] = errors[i] = None
    return replace(checked, exit_codes=tuple(codes), errors=tuple(errors))


def reads_input(
    launcher: LauncherProcess, binary: bytes, tests: Sequence[TestCase], limits: Limits
) -> bool:
    """Whether a program that exits on these tests uses descriptor 0 on one of them.

    The program is run again and killed at its first system call that names descriptor 0. Before
    that call it knows only its arguments and files, so one run for each different choice of them
    is enough. True where the cage lacks a layer that such a run needs.
    """
    if not (launcher.layers & Layer.ROOT and launcher.layers & Layer.FILTER):
        return True
    different = list({test.beside_stdin: test for test in reversed(tests)}.values())
    different.reverse()  # the first of equal ones, in their order
    with memory_files(binary, b"") as (program, nothing):
        start, count = 0, 1  # most programs that read at all read in their first test
        while start < len(different):
            part = different[start : start + count]
            job = Job(
                [Run(0, k, limits.wall_seconds) for k in range(len(part))],
                [program],
                [nothing] * len(part),
                filter=Filter.NO_INPUT,
                **beside_stdin(part),
                **resources(limits),
            )
            if (launcher.run(job).records["end"] != End.EXITED).any():
                return True
            start, count = start + count, MAX_JOB_TESTS
    return False


def _insist_nothing_was_refused(
    record: np.void, test: TestCase, launcher: LauncherProcess, binary: int, limits: Limits
) -> None:
    if record["end"] != End.SIGNALED or record["code"] != signal.SIGSYS:
        return
    call = refused_call(launcher, binary, test, limits.wall_seconds, limits)
    raise InvalidProgram(
        f"test {test.name!r}: the program makes a system call that is not allowed"
        + (f": {call}" if call else "")
        + "; give one that computes from its input to its output, in one thread; a file that it "
        "writes must be named as an output (--output-file NAME)"
    )


def _insist_it_ran(record: np.void, name: str, what: str, job: Job) -> None:
    end, code = End(int(record["end"])), int(record["code"])
    if end is End.NOT_STARTED:
        raise ExecutorError(f"the cage could not start the {what}: {os.strerror(code)}")
    if end is not End.EXITED:
        seconds = job.runs[0].wall_seconds
        over_time = f"did not end within its time limit of {seconds:g} s"
        how = {
            End.SIGNALED: over_time
            if code == signal.SIGXCPU
            else f"died of {signal_name(code)}, with a peak of {int(record['max_rss']) >> 20} MiB",
            End.TIME: over_time,
            End.OUTPUT: f"printed more than the output limit of {job.output} bytes",
        }[end]
        raise InvalidProgram(f"test {name!r}: the {what} {how}; give a test it passes")


def run_baseline(
    launcher: LauncherProcess,
    program: Program,
    binary: bytes,
    expected: Sequence[bytes],
    limits: Limits,
) -> Checked:
    """Run every test and determine what candidates must do. Raises InvalidProgram.

    The baseline's output may differ from the expected one in blanks at the ends of lines and of
    the text: judges of programming contests ignore these, so their files contain others. The
    baseline's own bytes are then what candidates must match exactly.
    """
    settled: list[bytes] = []
    codes: list[int | None] = []
    errors: list[bytes | None] = []
    times: list[tuple[float, ...]] = []
    for start in range(0, len(program.tests), MAX_JOB_TESTS):
        part = range(start, min(start + MAX_JOB_TESTS, len(program.tests)))
        cases = [program.tests[i] for i in part]
        with memory_files(binary, *(case.stdin for case in cases)) as (fd, *inputs):
            runs = [
                Run(0, k, limits.wall_seconds, capture=True)
                for k in range(len(cases))
                for _ in range(CHECKING_RUNS)
            ]
            given = beside_stdin(cases)
            wanted = resources(limits)
            job = Job(runs, [fd], inputs, stop_unless_exited=True, **given, **wanted)
            result = launcher.run(job)
            for n, record in enumerate(result.records):
                case = cases[n // CHECKING_RUNS]
                _insist_nothing_was_refused(record, case, launcher, fd, limits)
                _insist_it_ran(record, case.name, "baseline", job)
        seconds = effective_seconds(result.records[:, None])[:, 0]
        behaviours = _behaviours(result)
        for k, i in enumerate(part):
            mine = slice(k * CHECKING_RUNS, (k + 1) * CHECKING_RUNS)
            settled.append(_settle(result.outputs[mine], expected[i], program.tests[i]))
            codes.append(_repeated([b.exit_code for b in behaviours[mine]]))
            errors.append(_repeated([b.errors for b in behaviours[mine]]))
            times.append(tuple(seconds[mine].tolist()))
    return Checked(tuple(settled), tuple(_fitting(errors)), tuple(codes), tuple(times))


def _fitting(errors: Sequence[bytes | None]) -> Iterator[bytes | None]:
    """The texts that fit in _ALL_ERRORS_KEPT together; None for the others."""
    left = _ALL_ERRORS_KEPT
    for one in errors:
        fits = one is not None and len(one) <= left
        left -= len(one or b"") if fits else 0
        yield one if fits else None


def _repeated(values: Sequence[T]) -> T | None:
    """The value that all runs have; None where they differ."""
    return values[0] if all(value == values[0] for value in values) else None


def time_baseline(trial: Trial, floor: float) -> dict[int, tuple[float, ...]]:
    """Effective seconds of new runs of the baseline alone, for the tests that are timed.

    The tests take turns, as in `measure.time_pairs`, so that a disturbance affects all of them.
    Empty when a run fails: these times only help to plan, and no verdict comes from them.
    """
    baseline = trial.loaded.baseline
    counts = {
        t: min(_MOST_RUNS, max(_LEAST_RUNS, int(_TIMING_SECONDS / baseline.medians[t])))
        for t in timed_tests(trial.loaded.program, baseline.medians, floor)
    }
    plan = [
        (BASELINE, t) for turn in range(_MOST_RUNS) for t, count in counts.items() if turn < count
    ]
    records = trial.run(plan, max_timeouts=1)
    judged = (trial.judge(r, t)[0] for (_, t), r in zip(plan, records, strict=False))
    if len(records) < len(plan) or any(verdict is not Verdict.OK for verdict in judged):
        return {}
    seconds = effective_seconds(records[:, None])[:, 0]
    tests = np.array([t for _, t in plan])
    return {t: tuple(seconds[tests == t].tolist()) for t in counts}


def _settle(outputs: Sequence[bytes], expected: bytes, test: TestCase) -> bytes:
    name, given = test.name, test.expected is not None
    if any(output != outputs[0] for output in outputs):
        raise InvalidProgram(
            f"test {name!r}: the baseline prints different things on different runs; a program "
            "must depend on its input alone"
        )
    if not same_but_for_blanks(outputs[0], expected):
        raise InvalidProgram(
            f"test {name!r}: the baseline gives WRONG_ANSWER: "
            f"{difference(outputs[0], expected, test.outputs)}; "
            + (
                "correct the expected output, or leave it out to take the program's own"
                if given
                else "expected is what its -O0 build prints, so give a program that does the same "
                "in both builds"
            )
        )
    return outputs[0]


def floor_seconds(launcher: LauncherProcess, nothing: bytes) -> float:
    """Median seconds of starting, loading and ending `nothing`, a program that does nothing."""
    return median_seconds(launcher, nothing, _FLOOR_RUNS)


def median_seconds(launcher: LauncherProcess, program: bytes, runs: int) -> float:
    """Median effective seconds of a trusted program that reads and prints nothing."""
    with memory_files(program, b"") as (binary, empty):
        job = Job([Run(0, 0, 5.0)] * runs, [binary], [empty])
        records = launcher.run(job).records
    if len(records) != runs or (records["end"] != End.EXITED).any():
        raise ExecutorError("a program of the executor's own does not run in the cage")
    return float(np.median(effective_seconds(records[:, None])))
