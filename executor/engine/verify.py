"""From the record of a run to a verdict with evidence. Pure functions; nothing is run here."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Sequence
from typing import Any

from executor.cage.process import End, signal_name
from executor.common.outputs import written
from executor.types import ExecutorError, Limits, TestCase, TestResult, Verdict

# As in the launcher, whose excerpt of EXCERPT bytes begins a third of that before the difference.
_EXCERPT = 48
_CONTEXT = 16
_REFUSED = "SIGSYS: made a system call that is not allowed"


def judge(
    record: Any,
    expected: bytes,
    errors: bytes | None,
    exit_code: int | None,
    wall_seconds: float,
    limits: Limits,
    outputs: Sequence[str] = (),
) -> tuple[Verdict, str]:
    """Verdict and evidence of one run.

    record: an element of a `process.RECORD` array. errors, exit_code: standard error and exit
    status of the baseline; None where its builds or runs differ (the status of a main without
    return is arbitrary), and candidates may then differ too. outputs: of the test, see
    `TestCase`. Raises ExecutorError when the cage
    could not start the run, which says nothing about the candidate.
    """
    end, code = End(int(record["end"])), int(record["code"])
    if end is End.NOT_STARTED:
        return _not_started(code)
    if end is End.TIME:
        return Verdict.TIME_LIMIT, f"still running after {wall_seconds:.2f} s{_used(record)}"
    if end is End.OUTPUT:
        return Verdict.OUTPUT_LIMIT, f"wrote more than {limits.output_bytes} bytes{_peak(record)}"
    if end is End.REFUSED:
        return Verdict.SECURITY_VIOLATION, _REFUSED
    if end is End.SIGNALED:
        return _signalled(record, code, limits)
    if not record["out"]["matched"]:
        return Verdict.WRONG_ANSWER, _difference(record["out"], expected, outputs)
    if exit_code is not None and code != exit_code:
        return Verdict.RUNTIME_ERROR, f"exit status {code}, the baseline's is {exit_code}"
    if errors is not None and not record["err"]["matched"]:
        return Verdict.WRONG_ANSWER, f"standard error: {_difference(record['err'], errors)}"
    return Verdict.OK, ""


def _not_started(code: int) -> tuple[Verdict, str]:
    if code in (errno.ENOEXEC, errno.ENOENT, errno.EACCES, errno.EINVAL, errno.ELIBBAD):
        # The kernel refuses the file itself, for example because it names an unknown loader.
        return Verdict.RUNTIME_ERROR, f"the kernel does not load the binary: {os.strerror(code)}"
    if code in (errno.ENOMEM, errno.E2BIG):
        return Verdict.MEMORY_LIMIT, f"the binary does not fit in memory: {os.strerror(code)}"
    raise ExecutorError(f"the cage could not start a run: {os.strerror(code)}")


def _signalled(record: Any, number: int, limits: Limits) -> tuple[Verdict, str]:
    name = signal_name(number)
    peak = int(record["max_rss"])
    if number == signal.SIGXCPU:
        used = f"used more than {limits.cpu_seconds:g} s of processor time{_used(record)}"
        return Verdict.TIME_LIMIT, used
    if number == signal.SIGXFSZ:
        return Verdict.OUTPUT_LIMIT, f"wrote more than {limits.output_bytes} bytes to a file"
    if number == signal.SIGSYS:
        return Verdict.SECURITY_VIOLATION, _REFUSED
    if number == signal.SIGKILL or peak > limits.memory_bytes * 3 // 4:
        return Verdict.MEMORY_LIMIT, f"{name} with a peak of {peak >> 20} MiB"
    return Verdict.RUNTIME_ERROR, f"{name}{_used(record)}"


def _peak(record: Any) -> str:
    return f", peak memory {int(record['max_rss']) >> 10} KiB"


def _used(record: Any) -> str:
    return f"; {int(record['out']['bytes'])} bytes of output{_peak(record)}"


def _difference(stream: Any, expected: bytes, outputs: Sequence[str] = ()) -> str:
    at, length = int(stream["first_diff"]), int(stream["bytes"])
    excerpt = bytes(stream["excerpt"][: int(stream["excerpt_length"])])
    return _describe(at, length, excerpt, expected, outputs)


def difference(output: bytes, expected: bytes, outputs: Sequence[str] = ()) -> str:
    """The first difference of two unequal outputs, with some bytes around it.

    outputs: names of the files that they hold too, see `executor.common.outputs.written`.
    """
    both = zip(output, expected, strict=False)
    at = next((i for i, (a, b) in enumerate(both) if a != b), min(len(output), len(expected)))
    start = max(0, at - _CONTEXT)
    return _describe(at, len(output), output[start : start + _EXCERPT], expected, outputs)


def _describe(
    at: int, length: int, got: bytes, expected: bytes, outputs: Sequence[str] = ()
) -> str:
    if outputs:
        return _describe_with_files(at, got, expected, outputs)
    if length == 0:
        return f"no output, expected {len(expected)} bytes"
    start = max(0, at - _CONTEXT)
    want = expected[start : start + _EXCERPT]
    return (
        f"first difference at byte {at} (line {expected[:at].count(10) + 1}): "
        f"got {got!r}, expected {want!r}; {length} bytes of output, {len(expected)} expected"
    )


def _describe_with_files(at: int, got: bytes, expected: bytes, outputs: Sequence[str]) -> str:
    """As `_describe`, by the part of what was printed and written: both outputs are the same up to
    the difference, so it lies in the same part of both, or one has a longer part."""
    printed, files = written(expected, outputs)
    start = max(0, at - _CONTEXT)
    want = expected[start : start + _EXCERPT]
    name, within, text = "standard output", at, printed
    for file, content in files.items():
        if within < len(text):
            break
        name, within, text = f"file {file}", within - len(text), content
    if within >= len(text):
        name, within = "end of the last file, or the sizes of the files", 0
    return (
        f"{name}: first difference at byte {within} (line {text[:within].count(10) + 1}): got "
        f"{got!r}, expected {want!r}"
    )


def first_failure(results: Sequence[TestResult]) -> TestResult | None:
    """The test that gives the verdict: the first that failed."""
    return next((r for r in results if r.verdict is not Verdict.OK), None)


def order(tests: Sequence[TestCase]) -> list[int]:
    """Indices of tests: REWARD, then HELD_OUT, then TIMING, each in the given order."""
    rank = {"reward": 0, "held_out": 1, "timing": 2}
    return sorted(range(len(tests)), key=lambda i: (rank[tests[i].kind.value], i))
