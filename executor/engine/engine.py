"""The engine: one evaluation from listing to verdict, with no transport inside.

assemble -> link -> identical? -> verify -> time -> verdict. On one slot (see
`slots`) from the first process to the last.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import platform
import statistics
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from executor.cage.process import LauncherDied
from executor.cage.toolchain import BuildFailure, Built, Toolchain, check_flags
from executor.common import machine
from executor.engine import baseline as baselines
from executor.engine import elf, measure, timing
from executor.engine.baseline_cache import SCHEMA, Baseline, BaselineCache
from executor.engine.counters import Counters
from executor.engine.measure import Loaded
from executor.engine.registry import RegisteredProgram, Registry
from executor.engine.slots import Slot, Slots
from executor.engine.verify import first_failure
from executor.types import (
    MAX_TESTS,
    MAX_WALL_SECONDS,
    REMEASURE_ABOVE,
    Evaluation,
    ExecutorError,
    HostInfo,
    InvalidProgram,
    Isolation,
    Limits,
    Precision,
    Program,
    Protocol,
    Registered,
    TestKind,
    TestResult,
    Verdict,
)

VERSION = "0.1.0"
_log = logging.getLogger(__name__)


class Engine:
    """Registers programs and evaluates candidates. Thread-safe; use as a context manager.

    isolation: "strict" raises ExecutorError when a required layer is missing. slots: cores to
    time on, one per physical core when None. cache_dir: where the launcher and the baselines are
    kept. remeasure_above: a speedup above it is measured again, on another slot where there is
    one, and the second answer stands. Raises ExecutorError when there is no gcc or no cage at all.
    """

    def __init__(
        self,
        isolation: Isolation = "best-effort",
        slots: int | None = None,
        cache_dir: Path | str | None = None,
        limits: Limits | None = None,
        remeasure_above: float = REMEASURE_ABOVE,
    ) -> None:
        if not remeasure_above > 0:  # also refuses NaN
            raise ExecutorError(f"remeasure_above = {remeasure_above}; give a speedup above 0")
        if isolation not in ("best-effort", "strict"):
            raise ExecutorError(f"isolation = {isolation!r}; use 'best-effort' or 'strict'")
        self.limits = limits or Limits()
        self._remeasure_above = remeasure_above
        self._lock = threading.Lock()
        self._registering: dict[str, threading.Lock] = {}
        self._counters = Counters()
        self._registry = Registry()
        folder = machine.open_cache_dir(None if cache_dir is None else Path(cache_dir))
        self._toolchain = Toolchain(machine.find_gcc())
        self._slots = Slots(self._toolchain, folder, slots, self.limits, isolation)
        try:
            self._cache = BaselineCache(folder / "baselines.sqlite")
        except BaseException:
            self._slots.close()
            raise
        self._cpu = machine.cpu_model()
        host = [self._toolchain.fingerprint, self._slots.libraries, self._cpu, platform.release()]
        self._fingerprint = hashlib.sha256("\n".join(host).encode()).hexdigest()[:16]

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every slot process. Safe to call twice."""
        self._registry.close()
        self._slots.close()
        self._cache.close()

    # Programs

    def register(self, program: Program) -> Registered:
        """Build the baseline, settle expected outputs, run every test on it.

        Raises InvalidProgram when the program does not build, or its baseline disagrees with
        its own tests or with its -O0 build. Registering a known program costs nothing.
        """
        try:
            digest = program.digest
        except UnicodeEncodeError as error:
            raise InvalidProgram(
                f"the source, a flag or a test name is not text: {error}; give UTF-8"
            ) from error
        with self._lock:
            entry = self._registry.get(digest)
            if entry is not None:
                self._counters.programs_known += 1
                return _registered(digest, entry)
            turn = self._registering.setdefault(digest, threading.Lock())
        with turn:
            entry = self._registry.get(digest)
            if entry is None:
                try:
                    entry = self._make_entry(program)
                    self._registry.put(digest, entry)
                finally:
                    with self._lock:
                        self._registering.pop(digest, None)
            return _registered(digest, entry)

    def _make_entry(self, program: Program) -> RegisteredProgram:
        _check_program(program, self.limits)
        key = f"{SCHEMA}:{program.digest}:{self._fingerprint}"
        baseline = self._cache.get(key)
        if baseline is None:
            with self._slots.take() as slot:
                baseline = self._make_baseline(program, slot)
            self._cache.put(key, baseline)
            with self._lock:
                self._counters.programs_built += 1
        else:
            with self._lock:
                self._counters.programs_cached += 1
        return RegisteredProgram(key, program, Loaded(program, baseline))

    def _make_baseline(self, program: Program, slot: Slot) -> Baseline:
        listing = self._toolchain.compile_listing(slot.build_process, program.source, program.flags)
        built = self._toolchain.build(slot.build_process, listing, program.flags)
        if isinstance(built, BuildFailure):
            raise InvalidProgram(f"the baseline does not build: {built.evidence}")
        limits = measure.limits_for(program, self.limits)
        unknown = [i for i, t in enumerate(program.tests) if t.expected is None]
        plain = self._plain_runs(program, slot, unknown, limits)
        expected = [
            plain[i].output if t.expected is None else t.expected
            for i, t in enumerate(program.tests)
        ]
        checked = baselines.run_baseline(slot.run_process, program, built.binary, expected, limits)
        more = [i for i in baselines.open_ends(checked) if i not in plain]
        with contextlib.suppress(InvalidProgram):  # what its -O0 build does not show is left open
            plain |= self._plain_runs(program, slot, more, limits)
        checked = baselines.with_plain(checked, plain)
        baseline = Baseline(
            listing,
            built.object,
            built.binary,
            checked.expected,
            checked.errors,
            checked.exit_codes,
            baselines.reads_input(slot.run_process, built.binary, program.tests[0].stdin, limits),
            tuple(statistics.median(seconds) for seconds in checked.times),
            checked.times,
            slot.speed().seconds,
            slot.floor(),
        )
        alone = self._time_alone(Loaded(program, baseline), slot, None)
        times = (old + alone.get(i, ()) for i, old in enumerate(baseline.times))
        return replace(baseline, times=tuple(times))

    def _plain_runs(
        self, program: Program, slot: Slot, tests: Sequence[int], limits: Limits
    ) -> dict[int, baselines.Behaviour]:
        """What the program's -O0 build does on these tests; it is built where there are any."""
        if not tests:
            return {}
        flags = tuple(f for f in program.flags if not f.startswith("-O"))
        binary = self._toolchain.compile_binary(slot.build_process, program.source, ("-O0", *flags))
        return baselines.plain_runs(slot.run_process, program, binary, tests, limits)

    def _time_alone(
        self, loaded: Loaded, slot: Slot, cancel: threading.Event | None
    ) -> dict[int, tuple[float, ...]]:
        with measure.memory_files(loaded.baseline.binary) as (binary,):
            return baselines.time_baseline(self._trial(loaded, binary, slot, cancel), slot.floor())

    def _trial(
        self, loaded: Loaded, binary: int, slot: Slot, cancel: threading.Event | None
    ) -> measure.Trial:
        limits = measure.limits_for(loaded.program, self.limits)
        return measure.Trial(slot.run_process, loaded, binary, limits, cancel)

    def _renew_if_drifted(
        self, entry: RegisteredProgram, slot: Slot, cancel: threading.Event | None
    ) -> None:
        """Replace the baseline's cached times if this slot is not as fast as when they were taken.

        Once per calibration, so that slots of different speed do not renew one entry in turns.
        The times are a prior for the number of pairs; no verdict and no estimate reads them.
        """
        now = slot.speed()
        then = entry.baseline.calibration
        if now.taken in entry.compared:
            return
        if not timing.has_drifted(then, now.seconds):
            entry.compared.add(now.taken)
            return
        _log.warning(
            "the host has changed speed: the calibration program takes %.3f ms, it took %.3f ms "
            "when the times of %s were taken; they are void and taken again",
            1e3 * now.seconds,
            1e3 * then,
            entry.program.digest[:16],
        )
        with self._lock:
            self._counters.drifts += 1
        fresh = self._time_alone(entry.loaded, slot, cancel)
        times = tuple(fresh.get(i, ()) for i in range(len(entry.program.tests)))
        renewed = replace(entry.baseline, times=times, calibration=now.seconds)
        entry.loaded.baseline = renewed
        entry.compared.add(now.taken)
        self._cache.put(entry.key, renewed)

    # Candidates

    def evaluate(
        self,
        digest: str,
        asm: str,
        precision: Precision | None = None,
        protocol: Protocol = "paired",
        cancel: threading.Event | None = None,
    ) -> Evaluation:
        """Judge one listing.

        protocol: "paired" for an estimate with an interval, "paper" for 3 + 10 runs of one arm
        after the other with the per-test clamp (no interval; biased upwards, for comparison
        only). Raises KeyError for an unknown digest, Cancelled when `cancel` was set, and
        ExecutorError for trouble of ours.
        """
        if protocol not in ("paired", "paper"):
            raise ExecutorError(f"protocol = {protocol!r}; use 'paired' or 'paper'")
        entry = self._registry[digest]
        if asm == entry.baseline.listing:
            result = self._same(entry)
        else:
            wanted = precision or Precision()
            result, slot = self._judge(entry, asm, wanted, protocol, cancel)
            if result.speedup is not None and result.speedup > self._remeasure_above:
                result = self._remeasure(result, slot, entry, asm, wanted, protocol, cancel)
        return replace(result, isolation=self._slots.level, fingerprint=self._fingerprint)

    def _remeasure(
        self,
        first: Evaluation,
        slot: Slot,
        entry: RegisteredProgram,
        asm: str,
        precision: Precision,
        protocol: Protocol,
        cancel: threading.Event | None,
    ) -> Evaluation:
        """The answer from fresh runs, on another slot where there is one.

        That answer stands, whatever it is: runs that were not chosen for being fast.
        """
        with self._lock:
            self._counters.remeasured += 1
        again, _ = self._judge(entry, asm, precision, protocol, cancel, other_than=slot)
        words = f"measured again, for a speedup of {first.speedup:.4g} at first"
        evidence = f"{again.evidence}; {words}" if again.evidence else words
        return replace(
            again,
            evidence=evidence,
            seconds=first.seconds + again.seconds,
            running_seconds=first.running_seconds + again.running_seconds,
        )

    def build(self, digest: str, asm: str) -> bytes:
        """The linked binary of a listing for a registered program, unjudged and not run.

        Raises KeyError for an unknown digest and ExecutorError where it does not build.
        """
        entry = self._registry[digest]
        with self._slots.take() as slot:
            built = self._toolchain.build(slot.build_process, asm, entry.program.flags)
        if isinstance(built, BuildFailure):
            raise ExecutorError(f"the listing does not build ({built.verdict}): {built.evidence}")
        return built.binary

    def _judge(
        self,
        entry: RegisteredProgram,
        asm: str,
        precision: Precision,
        protocol: Protocol,
        cancel: threading.Event | None,
        other_than: Slot | None = None,
    ) -> tuple[Evaluation, Slot]:
        """The answer and the slot it is from."""
        try:
            return self._judge_once(entry, asm, precision, protocol, cancel, other_than)
        except LauncherDied as error:
            # A fresh cage, once: if that dies too the error is the caller's to see.
            _log.warning("evaluation repeated after: %s", error)
            return self._judge_once(entry, asm, precision, protocol, cancel, other_than)

    def _judge_once(
        self,
        entry: RegisteredProgram,
        asm: str,
        precision: Precision,
        protocol: Protocol,
        cancel: threading.Event | None,
        other_than: Slot | None,
    ) -> tuple[Evaluation, Slot]:
        total = len(entry.program.tests)
        rewards = sum(t.kind is TestKind.REWARD for t in entry.program.tests)
        with self._slots.take(cancel, other_than) as slot:
            begun = time.monotonic()  # waiting for the slot is no time spent on this candidate
            ran = slot.ran_seconds
            built = self._toolchain.build(slot.build_process, asm, entry.program.flags, cancel)
            if isinstance(built, BuildFailure):
                result = Evaluation(
                    built.verdict, built.evidence, tests_total=total, reward_total=rewards
                )
            elif elf.identical(built.object, entry.baseline.object) and elf.loads_the_same(
                built.binary, entry.baseline.binary
            ):
                result = self._same(entry)
            else:
                result = self._run(entry, built, slot, precision, protocol, cancel)
            timed = replace(
                result,
                seconds=time.monotonic() - begun,
                running_seconds=slot.ran_seconds - ran,
            )
            return timed, slot

    def _run(
        self,
        entry: RegisteredProgram,
        built: Built,
        slot: Slot,
        precision: Precision,
        protocol: Protocol,
        cancel: threading.Event | None,
    ) -> Evaluation:
        needed = elf.image_bytes(built.binary)
        if needed > self.limits.memory_bytes:  # the kernel would only say that it crashed
            evidence = f"its image needs {needed} bytes, {self.limits.memory_bytes} are given"
            nothing = _summary(entry.program, [])
            return replace(nothing, verdict=Verdict.MEMORY_LIMIT, evidence=evidence)
        with measure.memory_files(built.binary) as (binary,):
            trial = self._trial(entry.loaded, binary, slot, cancel)
            verified, seconds = measure.verify(trial)
            summary = _summary(entry.program, verified)
            if summary.verdict is not Verdict.OK or precision.max_pairs <= 0:
                return summary
            floor = slot.floor()
            if protocol == "paper":
                timed = measure.time_like_the_paper(trial, floor)
            else:
                self._renew_if_drifted(entry, slot, cancel)
                timed = measure.time_pairs(trial, precision, floor, seconds)
        by_name = {r.name: r for r in timed.results}
        merged = [by_name.get(r.name, r) for r in verified]
        summary = _summary(entry.program, merged)
        if summary.verdict is not Verdict.OK:
            return summary
        return replace(
            summary,
            speedup=timed.speedup,
            ci_low=timed.ci_low,
            ci_high=timed.ci_high,
            resolved=timed.resolved,
            pairs=timed.pairs,
        )

    def _same(self, entry: RegisteredProgram) -> Evaluation:
        """The verdict on the baseline's own bytes: it passed its tests when it was registered."""
        tests = entry.program.tests
        rewards = sum(t.kind is TestKind.REWARD for t in tests)
        return Evaluation(
            Verdict.OK,
            "equal to the baseline",
            tests_passed=len(tests),
            tests_total=len(tests),
            reward_passed=rewards,
            reward_total=rewards,
            speedup=1.0,
            ci_low=1.0,
            ci_high=1.0,
            resolved=True,
            identical=True,
            per_test=tuple(TestResult(t.name, t.kind, Verdict.OK) for t in tests),
        )

    # The host

    def describe(self) -> HostInfo:
        """What this host is; no measuring."""
        return HostInfo(
            version=VERSION,
            fingerprint=self._fingerprint,
            compiler=self._toolchain.version,
            cpu=self._cpu,
            kernel=platform.release(),
            isolation=dict(self._slots.layers),
            level=self._slots.level,
            slots=len(self._slots),
        )

    @property
    def occupied(self) -> bool:
        """Whether every slot runs a job that is within the time it may take."""
        return self._slots.occupied

    def counters(self) -> Counters:
        """A copy of the totals, with what holds at this moment."""
        with self._lock:
            return replace(
                self._counters,
                launcher_restarts=self._slots.restarts,
                busy_slots=self._slots.busy,
                programs=len(self._registry),
                program_bytes=self._registry.held_bytes,
            )

    def check(self) -> HostInfo:
        """`describe` plus the measured floor of an empty program."""
        with self._slots.take() as slot:
            return replace(self.describe(), floor_seconds=slot.floor(fresh=True))


def _registered(digest: str, entry: RegisteredProgram) -> Registered:
    b = entry.baseline
    return Registered(digest, b.listing, b.expected, b.errors, b.exit_codes, b.reads_input)


def _check_program(program: Program, limits: Limits) -> None:
    check_flags(program.flags)
    if not program.tests:
        raise InvalidProgram("tests: none given; a program needs at least one")
    if len(program.tests) > MAX_TESTS:
        raise InvalidProgram(f"tests: {len(program.tests)} given; at most {MAX_TESTS} are taken")
    seconds = program.wall_seconds
    if seconds is not None and not 0 < seconds <= MAX_WALL_SECONDS:  # also refuses NaN
        raise InvalidProgram(
            f"wall_seconds: {seconds:g} given; give more than 0 and at most {MAX_WALL_SECONDS:g}"
        )
    names = [t.name for t in program.tests]
    if len(set(names)) != len(names):
        twice = next(n for n in names if names.count(n) > 1)
        raise InvalidProgram(f"tests: the name {twice!r} occurs twice; names must differ")
    for test in program.tests:
        if test.expected is not None and len(test.expected) > limits.output_bytes:
            raise InvalidProgram(
                f"tests: {test.name!r} expects {len(test.expected)} bytes, more than the limit of "
                f"{limits.output_bytes} (Limits.output_bytes)"
            )


def _summary(program: Program, results: list[TestResult]) -> Evaluation:
    failed = first_failure(results)
    passed = [r for r in results if r.verdict is Verdict.OK]
    rewards = sum(t.kind is TestKind.REWARD for t in program.tests)
    reward_passed = sum(r.kind is TestKind.REWARD for r in passed)
    held_out_failed = any(
        r.kind is TestKind.HELD_OUT and r.verdict is not Verdict.OK for r in results
    )
    return Evaluation(
        verdict=failed.verdict if failed else Verdict.OK,
        evidence=f"test {failed.name}: {failed.evidence}" if failed else "",
        tests_passed=len(passed),
        tests_total=len(program.tests),
        reward_passed=reward_passed,
        reward_total=rewards,
        overfit=held_out_failed and rewards > 0 and reward_passed == rewards,
        per_test=tuple(results),
    )
