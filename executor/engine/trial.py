"""A trial: one candidate and its baseline, ready to be run on tests in a launcher process."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

import numpy as np

from executor.cage import syscalls
from executor.cage.process import (
    MAX_JOB_RUNS,
    End,
    Filter,
    Job,
    JobResult,
    LauncherProcess,
    Run,
    memory_files,
)
from executor.engine.baseline_cache import Baseline
from executor.engine.verify import judge
from executor.types import Limits, Program, TestCase, Verdict

_MIN_LIMIT_SECONDS = 0.5
_LIMIT_FACTOR = 10.0

BASELINE, CANDIDATE = 0, 1
"""The two programs of a trial, its arms."""

ELSEWHERE = 2
"""Added to an arm: it is run outside its usual frame, see `process.Run.elsewhere`."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Descriptors for one job: the baseline's binary, and for each test its input and what it
    must write to standard output and standard error."""

    binary: int
    inputs: list[int]
    expected: list[int]
    errors: list[int]


@dataclass(slots=True)
class Loaded:
    """A program with its baseline, as bytes.

    Memory files are opened for one job and only for the tests that it uses, so a registered
    program that nobody evaluates holds no descriptor.
    """

    program: Program
    baseline: Baseline

    def with_binary(self, binary: bytes) -> Loaded:
        """The same with another binary of the baseline, such as that of another layout."""
        return Loaded(self.program, replace(self.baseline, binary=binary))

    @contextlib.contextmanager
    def opened(self, tests: Sequence[int]) -> Iterator[Opened]:
        """Memory files of these tests (indices), in this order, for the length of a block.

        Raises OSError when descriptors or memory run out.
        """
        inputs = [self.program.tests[t].stdin for t in tests]
        expected = [self.baseline.expected[t] for t in tests]
        # Most tests expect nothing on standard error: they share one empty file.
        texts = sorted({self.baseline.errors[t] or b"" for t in tests})
        with memory_files(self.baseline.binary, *inputs, *expected, *texts) as (binary, *rest):
            n = len(tests)
            of_text = dict(zip(texts, rest[2 * n :], strict=True))
            errors = [of_text[self.baseline.errors[t] or b""] for t in tests]
            yield Opened(binary, rest[:n], rest[n : 2 * n], errors)


@dataclass(frozen=True, slots=True)
class Trial:
    """One candidate in one launcher process. binary: descriptor of the candidate's binary."""

    launcher: LauncherProcess
    loaded: Loaded
    binary: int
    limits: Limits
    cancel: threading.Event | None = None

    def wall_seconds(self, test: int) -> float:
        """Time limit of a run: relative to the baseline, so that an endless loop costs little."""
        median = self.loaded.baseline.medians[test]
        roomy = max(_MIN_LIMIT_SECONDS, _LIMIT_FACTOR * median)
        return min(roomy, max(self.limits.wall_seconds, 2 * median))

    def run(self, plan: Sequence[tuple[int, int]], max_timeouts: int = 0) -> np.ndarray:
        """Make the planned runs, each an (arm, test), in order.

        The plan may name MAX_JOB_TESTS different tests at most. Returns a RECORD array [runs]. It
        is shorter than the plan after `max_timeouts` runs that exceeded their time.
        """
        return np.concatenate([r.records for r in self.run_jobs(plan, max_timeouts)])

    def run_jobs(
        self,
        plan: Sequence[tuple[int, int]],
        max_timeouts: int = 0,
        sampling_period: float = 0.0,
    ) -> list[JobResult]:
        """As `run`, with all results of the jobs that the plan was divided into.

        sampling_period: see `Run`. For profiles only: sampling disturbs a run.
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
                        Run(
                            arm & ~ELSEWHERE,
                            place[t],
                            self.wall_seconds(t),
                            drop_stderr=errors[t] is None,
                            elsewhere=bool(arm & ELSEWHERE),
                            sampling_period=sampling_period,
                        )
                        for arm, t in part
                    ],
                    programs=[files.binary, self.binary],
                    inputs=files.inputs,
                    expected=files.expected,
                    expected_errors=files.errors,
                    **beside_stdin([self.loaded.program.tests[t] for t in tests]),
                    max_timeouts=max_timeouts,
                    **resources(self.limits),
                )
                parts.append(self.launcher.run(job, self.cancel))
                if len(parts[-1].records) < len(part):
                    break
        return parts

    def judge(self, record: np.void, test: int) -> tuple[Verdict, str]:
        """Verdict on one run of one test, and the evidence."""
        baseline = self.loaded.baseline
        return judge(
            record,
            baseline.expected[test],
            baseline.errors[test],
            baseline.exit_codes[test],
            self.wall_seconds(test),
            self.limits,
            self.loaded.program.tests[test].outputs,
        )


class Resources(TypedDict):
    """Fields of a `Job` that limit its runs."""

    memory: int
    output: int
    cpu_seconds: float
    processes: int


class BesideStdin(TypedDict):
    """Fields of a `Job` that say what its tests give a run beside standard input."""

    arguments: list[tuple[str, ...]]
    files: list[tuple[tuple[str, bytes], ...]]
    outputs: list[tuple[str, ...]]


def beside_stdin(tests: Sequence[TestCase]) -> BesideStdin:
    """The arguments, files and outputs of the tests of a job, in the order of its inputs."""
    return BesideStdin(
        arguments=[t.arguments for t in tests],
        files=[t.files for t in tests],
        outputs=[t.outputs for t in tests],
    )


def limits_for(program: Program, limits: Limits) -> Limits:
    """The host's limits for a run, with the program's own time limit where it has one."""
    if program.wall_seconds is None:
        return limits
    return replace(limits, wall_seconds=program.wall_seconds, cpu_seconds=program.wall_seconds)


def resources(limits: Limits) -> Resources:
    """The limits that are the same for all runs of a job."""
    return Resources(
        memory=limits.memory_bytes,
        output=limits.output_bytes,
        cpu_seconds=limits.cpu_seconds,
        processes=limits.processes,
    )


def refused_call(
    launcher: LauncherProcess,
    binary: int,
    test: TestCase,
    wall_seconds: float,
    limits: Limits,
    cancel: threading.Event | None = None,
) -> str | None:
    """The system call, in words, for which the kernel killed a program; the program is run again.

    binary: descriptor of the program. In judged and timed runs the kernel
    kills the program at once, which costs no time but does not name the call. None when the
    program does not make the call again.
    """
    runs = [Run(0, 0, wall_seconds)]
    with memory_files(test.stdin) as stdin:
        given = beside_stdin([test])
        job = Job(runs, [binary], stdin, filter=Filter.NAME, **given, **resources(limits))
        record = launcher.run(job, cancel).records[0]
    if record["end"] != End.REFUSED:
        return None
    return syscalls.describe(int(record["refused_arch"]), int(record["code"]))
