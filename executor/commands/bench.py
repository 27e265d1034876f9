"""The A/A certificate of a host: what its timing says of programs that are the same.

The candidate is the baseline with a `nop` after its last instruction: other bytes, so it is
assembled, verified and timed like any candidate, and no other work, so the true speedup is
exactly 1. What is reported above or below is the error that every figure of this host carries.
"""

from __future__ import annotations

import contextlib
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median, stdev

from executor.cage.toolchain import Toolchain
from executor.commands import bundled, hyperfine
from executor.common import machine, stopping
from executor.common.variants import with_nop
from executor.engine.engine import Engine
from executor.types import (
    Evaluation,
    ExecutorError,
    Precision,
    Program,
    Protocol,
    TestCase,
    TestResult,
    Verdict,
)

MEAN_LIMIT = 0.003
"""A certificate is given where the mean over programs is this close to 1 ..."""

SD_LIMIT = 0.010
"""... and the standard deviation over programs at most this."""

_SPAWN_ROUNDS, _SPAWN_RUNS = 5, 41
_CAGE_ROUNDS = 41


@dataclass(frozen=True, slots=True)
class ProgramResult:
    """One program's A/A figures; the truth is 1 everywhere.

    speedup: mean over its tests (geometric when paired, arithmetic as the paper has it).
    clamped: mean over its tests of max(1, speedup), the figure the paper reports.
    tests: speedup by test. seconds: wall time that the candidate took. resolved: its work is
        well above the floor; the error is measured whether it is or not.
    """

    name: str
    speedup: float
    clamped: float
    tests: tuple[float, ...]
    seconds: float
    resolved: bool
    ci_low: float | None = None
    ci_high: float | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A/A over programs with one protocol."""

    protocol: Protocol
    how: str
    results: tuple[ProgramResult, ...]

    @property
    def mean(self) -> float:
        return fmean(r.speedup for r in self.results)

    @property
    def sd(self) -> float:
        return stdev([r.speedup for r in self.results]) if len(self.results) > 1 else math.nan

    @property
    def clamped_mean(self) -> float:
        return fmean(r.clamped for r in self.results)

    @property
    def seconds_per_candidate(self) -> float:
        return fmean(r.seconds for r in self.results)

    @property
    def given(self) -> bool:
        """Whether both limits hold."""
        return abs(self.mean - 1) <= MEAN_LIMIT and self.sd <= SD_LIMIT


@dataclass(frozen=True, slots=True)
class SpawnCost:
    """Median seconds from start to end of an empty program: in the launcher, and in a bare loop
    of vfork, execve and wait4 without any cage, measured in turns."""

    launcher: float
    bare: float


@dataclass(frozen=True, slots=True)
class CageCost:
    """Median seconds from a listing to a verdict on one test, nothing timed: in the cage, and by
    starting assembler, linker and program one after the other without any, measured in turns."""

    caged: float
    bare: float


def certify(
    engine: Engine,
    programs: Mapping[str, Program],
    protocol: Protocol,
    precision: Precision,
    command: str | None = None,
    on_done: Callable[[], None] = lambda: None,
) -> Certificate:
    """Evaluate every program against itself, as many at once as the engine has slots.

    command: what `hyperfine.find` said; hyperfine then times the two binaries, outside the
    cage: they are the user's own programs. Raises ExecutorError where one does not build or pass.
    """

    def one(item: tuple[str, Program]) -> ProgramResult:
        name, program = item
        try:
            registered = engine.register(program)
            asm = with_nop(registered.listing)
            if command is None:
                result = _of(name, engine.evaluate(registered.digest, asm, precision, protocol))
            else:
                arms = [engine.build(registered.digest, text) for text in (registered.listing, asm)]
                result = _by_hyperfine(command, name, program, *arms)
        except ExecutorError as error:
            raise ExecutorError(f"{name}: {error}") from error
        on_done()
        return result

    # hyperfine's runs are not ours to pin: one at a time, as it is meant to be used.
    workers = engine.describe().slots if command is None else 1
    with stopping.threads(workers) as pool:
        results = tuple(pool.map(one, programs.items()))
    how = {"paired": "interleaved pairs", "paper": command or "one arm after the other, our own"}
    return Certificate(protocol, how[protocol], results)


def _of(name: str, evaluation: Evaluation) -> ProgramResult:
    if evaluation.verdict is not Verdict.OK or evaluation.speedup is None:
        raise ExecutorError(
            f"its own copy got {evaluation.verdict}: {evaluation.evidence}; give a program that "
            "passes its tests on every run"
        )
    ratios = tuple(_ratio(test) for test in evaluation.per_test if test.samples is not None)
    return ProgramResult(
        name,
        # The paper's figure is clamped test by test; what it was before says more.
        fmean(ratios) if evaluation.ci_low is None else evaluation.speedup,
        fmean(max(1.0, ratio) for ratio in ratios),
        ratios,
        evaluation.seconds,
        evaluation.resolved,
        evaluation.ci_low,
        evaluation.ci_high,
    )


def _ratio(test: TestResult) -> float:
    assert test.samples is not None
    if test.ci_low is not None and test.speedup is not None:
        return test.speedup
    return fmean(test.samples.baseline) / fmean(test.samples.candidate)


def _by_hyperfine(
    command: str, name: str, program: Program, baseline: bytes, candidate: bytes
) -> ProgramResult:
    begun = time.monotonic()
    ratios = hyperfine.ratios(command, baseline, candidate, [t.stdin for t in program.tests])
    seconds = time.monotonic() - begun
    clamped = fmean(max(1.0, ratio) for ratio in ratios)
    return ProgramResult(name, fmean(ratios), clamped, tuple(ratios), seconds, False)


def spawn_cost(engine: Engine) -> SpawnCost:
    """Measure what the launcher adds to starting a program."""
    gcc = machine.find_gcc()
    core = machine.physical_cores()[0]
    ours, bare = [], []
    with tempfile.TemporaryDirectory(prefix="asm-executor-bench-") as work:
        empty, loop = Path(work) / "empty", Path(work) / "spawn"
        texts = {empty: "int main(void) { return 0; }\n", loop: bundled.source("spawn")}
        for target, text in texts.items():
            target.with_suffix(".c").write_text(text)
            subprocess.run([gcc, "-O2", "-o", target, target.with_suffix(".c")], check=True)
        command = [str(loop), str(empty), str(_SPAWN_RUNS), str(core)]
        for _ in range(_SPAWN_ROUNDS):
            ours.append(engine.check().floor_seconds or math.nan)
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            bare.append(median(map(int, done.stdout.split())) * 1e-9)
    return SpawnCost(median(ours), median(bare))


def cage_cost(engine: Engine) -> CageCost:
    """Measure what the cage adds to a candidate, all of it: messages, namespaces, limits."""
    program = Program("int main(void) { return 0; }\n", (TestCase("nothing", b"", b""),))
    registered = engine.register(program)
    listing = with_nop(registered.listing)
    gcc = machine.find_gcc()
    toolchain = Toolchain(gcc)
    caged, bare = [], []
    with tempfile.TemporaryDirectory(prefix="asm-executor-bench-") as work:
        source = Path(work) / "a.s"
        source.write_text(listing)
        commands = (
            (toolchain.assembler, "--64", "-o", f"{work}/a.o", str(source)),
            toolchain.link_command(program.flags, work),
            (f"{work}/a.out",),
        )
        for _ in range(_CAGE_ROUNDS):
            begun = time.monotonic()
            engine.evaluate(registered.digest, listing, Precision(max_pairs=0))
            between = time.monotonic()
            for words in commands:
                _run_bare(words)
            caged.append(between - begun)
            bare.append(time.monotonic() - between)
    return CageCost(median(caged), median(bare))


def _run_bare(words: Sequence[str]) -> None:
    """One of our own programs, started as cheaply as Python can."""
    silent = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
    pid = os.posix_spawn(words[0], list(words), {}, file_actions=silent)
    _, status = os.waitpid(pid, 0)
    if status != 0:
        raise ExecutorError(f"{words[0]} failed with wait status {status}")


def last_cores(count: int) -> Sequence[int]:
    """The last `count` of the cores that are ours. Raises ExecutorError where there are fewer."""
    cores = sorted(os.sched_getaffinity(0))
    if not 0 <= count <= len(cores):
        raise ExecutorError(
            f"--busy {count}: this host has {len(cores)} cores, give 0 to that many"
        )
    return cores[len(cores) - count :]


@contextlib.contextmanager
def busy_loops(count: int) -> Iterator[None]:
    """Processes that compute for nothing, one on each of the last `count` cores, for a block."""
    cores = last_cores(count)
    # They end by themselves should this process die.
    text = "import os,sys\nos.sched_setaffinity(0, {int(sys.argv[1])})\np = os.getppid()\n"
    text += "while os.getppid() == p:\n    for _ in range(1000000): pass\n"
    loops = [subprocess.Popen([sys.executable, "-c", text, str(core)]) for core in cores]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
