"""The engine: one evaluation from listing to verdict, with no transport inside.

assemble -> link -> identical? -> verify -> time -> verdict. An evaluation holds one lane (a
physical core with a warm cage for candidates and one for the compiler) from its first process to
its last: on a host where every core is a timing slot there is no place left to assemble without
disturbing someone's timing, and next to milliseconds of timing the assembler is cheap.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import platform
import queue
import statistics
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Literal

from executor import baseline as baselines
from executor import cage, calibration, control_group, elf, isolation, measure, timing
from executor.cache import SCHEMA, Baseline, BaselineCache
from executor.calibration import Calibration
from executor.control_group import ControlGroup
from executor.counters import Counters
from executor.measure import Loaded
from executor.slot import MAX_TESTS as MAX_TESTS_A_JOB
from executor.slot import Cancelled, Layer, Slot, SlotDied
from executor.toolchain import (
    BUILD_MEMORY,
    BUILD_PROCESSES,
    MAX_BINARY_BYTES,
    SCRATCH_BYTES,
    BuildFailure,
    Built,
    Toolchain,
    check_flags,
)
from executor.types import (
    REMEASURE_ABOVE,
    Evaluation,
    ExecutorError,
    InvalidProgram,
    Limits,
    Precision,
    Program,
    TestKind,
    TestResult,
    Verdict,
)
from executor.verify import first_failure

__all__ = ["Cancelled", "Engine", "HostInfo", "Registered"]

Isolation = Literal["best-effort", "strict"]
Protocol = Literal["paired", "paper"]

VERSION = "0.1.0"
MAX_TESTS = 1000  # more would hold a slot for longer than any reward is worth
# What launcher and warden need themselves, in a group that counts them too.
_BYTES_OF_OURS = 64 << 20
_TASKS_OF_OURS = 8
_OTHER_LANE_SECONDS = 0.01
_KEPT_PROGRAMS = 256  # programs held open in memory files; others come back from the cache
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Registered:
    """A program the engine knows. `expected[i]` is what test i of the program must print."""

    digest: str
    listing: str
    expected: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class HostInfo:
    """What this host is, and what its cage reached when it was probed.

    isolation: layer name -> whether a probe found it in force.
    level: "strict" when every required layer holds, else "best-effort (without A, B)".
    floor_seconds: median time of a program that does nothing; None until `Engine.check`.
    """

    version: str
    fingerprint: str
    compiler: str
    cpu: str
    kernel: str
    isolation: dict[str, bool]
    level: str
    slots: int
    floor_seconds: float | None = None


@dataclass(slots=True)
class _Lane:
    """One core: a cage for candidates, a cage for the compiler, and what was measured on it."""

    run: Slot
    build: Slot
    floor: float | None = None
    gauge: bytes | None = None  # the calibration program
    speed: Calibration | None = None

    @property
    def ran_seconds(self) -> float:
        """Wall time of everything that was run on this lane so far."""
        return self.run.ran_seconds + self.build.ran_seconds


@dataclass(slots=True)
class _Entry:
    """A registered program and its open memory files; freed when the last user lets go.

    compared: calibrations (by the moment they were taken) that its times were held against.
    """

    key: str
    program: Program
    loaded: Loaded
    compared: set[float] = field(default_factory=set)
    users: int = 0
    evicted: bool = field(default=False)

    @property
    def baseline(self) -> Baseline:
        return self.loaded.baseline


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
        self._wanted = isolation
        self._remeasure_above = remeasure_above
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, _Entry] = OrderedDict()
        self._registering: dict[str, threading.Lock] = {}
        self._lanes: queue.LifoQueue[_Lane] = queue.LifoQueue()
        self._all: list[_Lane] = []
        self._counters = Counters()
        self._closed = False
        self._folders = contextlib.ExitStack()
        folder = Path(cache_dir) if cache_dir is not None else cage.default_cache_dir()
        self._toolchain = Toolchain(cage.find_gcc())
        try:
            self._start_lanes(folder, slots)
            self._cache = BaselineCache(folder / "baselines.sqlite")
        except BaseException:
            self._stop_lanes()
            raise
        self._cpu = cage.cpu_model()
        host = [self._toolchain.fingerprint, self._libraries, self._cpu, platform.release()]
        self._fingerprint = hashlib.sha256("\n".join(host).encode()).hexdigest()[:16]

    def _start_lanes(self, folder: Path, slots: int | None) -> None:
        gcc = self._toolchain.gcc
        launcher = cage.build_launcher(folder, gcc)
        run_root, build_root = cage.run_root(gcc), cage.build_root(gcc, self._toolchain.assembler)
        self._libraries = cage.libraries_digest(run_root)
        cores = cage.physical_cores()
        count = len(cores) if slots is None else slots
        if not 1 <= count <= len(cores):
            raise ExecutorError(
                f"slots = {count}; this host has {len(cores)} physical cores, give 1 to that many"
            )
        for i, core in enumerate(cores[:count]):
            group = self._group(2 * i, _run_bytes(self.limits), self.limits.processes)
            run = Slot(launcher, run_root, index=2 * i, core=core, group=group)
            self._all.append(lane := _Lane(run, run))
            lane.build = self._build_slot(launcher, build_root, 2 * i + 1, core)
            self._lanes.put(lane)
        first = self._all[0]
        self._layers = isolation.probe(first.run, first.build, self._toolchain)
        self._level = isolation.level(self._layers)
        isolation.insist_on_least(self._layers, first.run.foreign_uid, first.run.note)
        if self._wanted == "strict":
            isolation.insist(self._layers, first.run.note or first.build.note)

    def _group(self, index: int, memory: int, processes: int) -> ControlGroup | None:
        name = f"{os.getpid()}-{id(self):x}-{index}"
        group = control_group.make(name, memory, processes + _TASKS_OF_OURS)
        if group is not None:
            self._folders.callback(group.remove)
        return group

    def _build_slot(self, launcher: Path, root: cage.Root, index: int, core: int) -> Slot:
        memory = BUILD_MEMORY + SCRATCH_BYTES + 2 * MAX_BINARY_BYTES + _BYTES_OF_OURS
        group = self._group(index, memory, BUILD_PROCESSES)
        slot = Slot(launcher, root, index=index, core=core, build=True, group=group)
        if slot.layers & Layer.ROOT:
            return slot
        # No root of its own, so no scratch file system either: a plain folder then, which the
        # compiler's user can write to. `gcc_cage` will be reported as missing.
        slot.close()
        scratch = self._folders.enter_context(tempfile.TemporaryDirectory(prefix="asm-executor-"))
        os.chmod(scratch, 0o1777)
        return Slot(
            launcher, root, index=index, core=core, build=True, scratch=scratch, group=group
        )

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
        with self._lock:
            if self._closed:
                return
            self._closed = True
            entries = list(self._entries.values())
            self._entries.clear()
        for entry in entries:
            entry.evicted = True
            if entry.users == 0:
                entry.loaded.close()
        self._stop_lanes()
        self._cache.close()

    def _stop_lanes(self) -> None:
        for lane in self._all:
            lane.run.close()
            lane.build.close()
        self._folders.close()

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
            if self._closed:
                raise ExecutorError("the engine is closed")
            entry = self._entries.get(digest)
            if entry is not None:
                self._entries.move_to_end(digest)
                self._counters.programs_known += 1
                return _registered(digest, entry)
            turn = self._registering.setdefault(digest, threading.Lock())
        with turn:
            with self._lock:
                entry = self._entries.get(digest)
            if entry is None:
                try:
                    entry = self._make_entry(program)
                    self._admit(digest, entry)
                finally:
                    with self._lock:
                        self._registering.pop(digest, None)
            return _registered(digest, entry)

    def _make_entry(self, program: Program) -> _Entry:
        _check_program(program, self.limits)
        key = f"{SCHEMA}:{program.digest}:{self._fingerprint}"
        baseline = self._cache.get(key)
        if baseline is None:
            with self._lane(None) as lane:
                baseline = self._make_baseline(program, lane)
            self._cache.put(key, baseline)
            with self._lock:
                self._counters.programs_built += 1
        else:
            with self._lock:
                self._counters.programs_cached += 1
        return _Entry(key, program, Loaded(program, baseline))

    def _make_baseline(self, program: Program, lane: _Lane) -> Baseline:
        listing = self._toolchain.compile_listing(lane.build, program.source, program.flags)
        built = self._toolchain.build(lane.build, listing, program.flags)
        if isinstance(built, BuildFailure):
            raise InvalidProgram(f"the baseline does not build: {built.evidence}")
        plain = None
        if any(t.expected is None for t in program.tests):
            flags = tuple(f for f in program.flags if not f.startswith("-O"))
            plain = self._toolchain.compile_binary(lane.build, program.source, ("-O0", *flags))
        expected = baselines.expected_outputs(lane.run, program, plain, self.limits)
        checked = baselines.run_baseline(lane.run, program, built.binary, expected, self.limits)
        baseline = Baseline(
            listing,
            built.object,
            built.binary,
            checked.expected,
            checked.exit_codes,
            tuple(statistics.median(seconds) for seconds in checked.times),
            checked.times,
            self._speed(lane).seconds,
            self._floor(lane),
        )
        with contextlib.closing(Loaded(program, baseline)) as loaded:
            more = self._time_alone(loaded, lane, None)
        times = (old + more.get(i, ()) for i, old in enumerate(baseline.times))
        return replace(baseline, times=tuple(times))

    def _time_alone(
        self, loaded: Loaded, lane: _Lane, cancel: threading.Event | None
    ) -> dict[int, tuple[float, ...]]:
        trial = measure.Trial(lane.run, loaded, loaded.binary, self.limits, cancel)
        return baselines.time_baseline(trial, self._floor(lane))

    def _renew_if_drifted(self, entry: _Entry, lane: _Lane, cancel: threading.Event | None) -> None:
        """Replace the baseline's cached times if this lane is not as fast as when they were taken.

        Once per calibration, so that lanes of different speed do not renew one entry in turns.
        The times are a prior for the number of pairs; no verdict and no estimate reads them.
        """
        now = self._speed(lane)
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
        fresh = self._time_alone(entry.loaded, lane, cancel)
        times = tuple(fresh.get(i, ()) for i in range(len(entry.program.tests)))
        renewed = replace(entry.baseline, times=times, calibration=now.seconds)
        entry.loaded.baseline = renewed
        entry.compared.add(now.taken)
        self._cache.put(entry.key, renewed)

    def _admit(self, digest: str, entry: _Entry) -> None:
        with self._lock:
            if self._closed:
                entry.loaded.close()
                raise ExecutorError("the engine is closed")
            self._entries[digest] = entry
            while len(self._entries) > _KEPT_PROGRAMS:
                _, oldest = self._entries.popitem(last=False)
                oldest.evicted = True
                if oldest.users == 0:
                    oldest.loaded.close()

    @contextlib.contextmanager
    def _use(self, digest: str) -> Iterator[_Entry]:
        with self._lock:
            entry = self._entries[digest]
            self._entries.move_to_end(digest)
            entry.users += 1
        try:
            yield entry
        finally:
            with self._lock:
                entry.users -= 1
                last = entry.users == 0 and entry.evicted
            if last:
                entry.loaded.close()

    # Lanes

    @contextlib.contextmanager
    def _lane(
        self, cancel: threading.Event | None, other_than: _Lane | None = None
    ) -> Iterator[_Lane]:
        """A lane to oneself. other_than: not this one, where there is more than one."""
        if len(self._all) == 1:
            other_than = None
        while True:
            if self._closed:
                raise ExecutorError("the engine is closed")
            if cancel is not None and cancel.is_set():
                raise Cancelled
            try:
                lane = self._lanes.get(timeout=0.05 if cancel is not None else 0.5)
            except queue.Empty:
                continue
            if lane is other_than:
                unwanted = lane
                try:
                    lane = self._lanes.get_nowait()
                except queue.Empty:
                    time.sleep(_OTHER_LANE_SECONDS)
                    continue
                finally:
                    self._lanes.put(unwanted)
            break
        try:
            yield lane
        finally:
            self._lanes.put(lane)

    def _floor(self, lane: _Lane) -> float:
        """Median seconds of an empty program on this lane, measured once."""
        if lane.floor is None:
            nothing = self._toolchain.compile_binary(
                lane.build, "int main(void) { return 0; }", ("-O2",)
            )
            lane.floor = baselines.floor_seconds(lane.run, nothing)
        return lane.floor

    def _speed(self, lane: _Lane) -> Calibration:
        """How fast this lane is now, by the calibration program; kept for some minutes."""
        if lane.speed is None or lane.speed.is_stale():
            if lane.gauge is None:
                lane.gauge = self._toolchain.compile_binary(
                    lane.build, calibration.SOURCE, calibration.FLAGS
                )
            lane.speed = calibration.calibrate(lane.run, lane.gauge)
        return lane.speed

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
        with self._use(digest) as entry:
            if asm == entry.baseline.listing:
                result = self._same(entry)
            else:
                wanted = precision or Precision()
                result, lane = self._judge(entry, asm, wanted, protocol, cancel)
                if result.speedup is not None and result.speedup > self._remeasure_above:
                    result = self._doubt(result, lane, entry, asm, wanted, protocol, cancel)
        return replace(result, isolation=self._level, fingerprint=self._fingerprint)

    def _doubt(
        self,
        first: Evaluation,
        lane: _Lane,
        entry: _Entry,
        asm: str,
        precision: Precision,
        protocol: Protocol,
        cancel: threading.Event | None,
    ) -> Evaluation:
        """The answer from fresh runs, on another lane where there is one.

        That answer stands, whatever it is: runs that were not chosen for being fast.
        """
        with self._lock:
            self._counters.remeasured += 1
        again, _ = self._judge(entry, asm, precision, protocol, cancel, other_than=lane)
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
        with self._use(digest) as entry, self._lane(None) as lane:
            built = self._toolchain.build(lane.build, asm, entry.program.flags)
        if isinstance(built, BuildFailure):
            raise ExecutorError(f"the listing does not build ({built.verdict}): {built.evidence}")
        return built.binary

    def _judge(
        self,
        entry: _Entry,
        asm: str,
        precision: Precision,
        protocol: Protocol,
        cancel: threading.Event | None,
        other_than: _Lane | None = None,
    ) -> tuple[Evaluation, _Lane]:
        """The answer and the lane it is from."""
        try:
            return self._judge_once(entry, asm, precision, protocol, cancel, other_than)
        except SlotDied as error:
            # A fresh cage, once: if that dies too the error is the caller's to see.
            _log.warning("evaluation repeated after: %s", error)
            return self._judge_once(entry, asm, precision, protocol, cancel, other_than)

    def _judge_once(
        self,
        entry: _Entry,
        asm: str,
        precision: Precision,
        protocol: Protocol,
        cancel: threading.Event | None,
        other_than: _Lane | None,
    ) -> tuple[Evaluation, _Lane]:
        total = len(entry.program.tests)
        rewards = sum(t.kind is TestKind.REWARD for t in entry.program.tests)
        with self._lane(cancel, other_than) as lane:
            begun = time.monotonic()  # waiting for the lane is no time spent on this candidate
            ran = lane.ran_seconds
            built = self._toolchain.build(lane.build, asm, entry.program.flags, cancel)
            if isinstance(built, BuildFailure):
                result = Evaluation(
                    built.verdict, built.evidence, tests_total=total, reward_total=rewards
                )
            elif elf.identical(built.object, entry.baseline.object):
                result = self._same(entry)
            else:
                result = self._run(entry, built, lane, precision, protocol, cancel)
            timed = replace(
                result,
                seconds=time.monotonic() - begun,
                running_seconds=lane.ran_seconds - ran,
            )
            return timed, lane

    def _run(
        self,
        entry: _Entry,
        built: Built,
        lane: _Lane,
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
            trial = measure.Trial(lane.run, entry.loaded, binary, self.limits, cancel)
            verified, seconds = measure.verify(trial)
            summary = _summary(entry.program, verified)
            if summary.verdict is not Verdict.OK or precision.max_pairs <= 0:
                return summary
            floor = self._floor(lane)
            if protocol == "paper":
                timed = measure.time_like_the_paper(trial, floor)
            else:
                self._renew_if_drifted(entry, lane, cancel)
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

    def _same(self, entry: _Entry) -> Evaluation:
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
            isolation=dict(self._layers),
            level=self._level,
            slots=len(self._all),
        )

    def counters(self) -> Counters:
        """A copy of the totals, with what holds at this moment."""
        with self._lock:
            return replace(
                self._counters,
                launcher_restarts=sum(x.run.restarts + x.build.restarts for x in self._all),
                busy_slots=len(self._all) - self._lanes.qsize(),
                programs=len(self._entries),
            )

    def check(self) -> HostInfo:
        """`describe` plus the measured floor of an empty program."""
        with self._lane(None) as lane:
            lane.floor = None
            return replace(self.describe(), floor_seconds=self._floor(lane))


def _run_bytes(limits: Limits) -> int:
    """Memory of a run, and of the outputs that a job can bring back, which count as its slot's."""
    outputs = MAX_TESTS_A_JOB * baselines.CHECKING_RUNS * limits.output_bytes
    return limits.memory_bytes + outputs + _BYTES_OF_OURS


def _registered(digest: str, entry: _Entry) -> Registered:
    return Registered(digest, entry.baseline.listing, entry.baseline.expected)


def _check_program(program: Program, limits: Limits) -> None:
    check_flags(program.flags)
    if not program.tests:
        raise InvalidProgram("tests: none given; a program needs at least one")
    if len(program.tests) > MAX_TESTS:
        raise InvalidProgram(f"tests: {len(program.tests)} given; at most {MAX_TESTS} are taken")
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
