"""The engine: registers programs and evaluates candidates. It knows no transport.

An evaluation: build (assemble, link) -> identical to the baseline? -> verify -> time -> verdict.
It holds one slot (see `slots`) from its first process to its last.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import platform
import statistics
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from executor import __version__
from executor.cage.process import NO_FILES, LauncherDied, Layer, memory_files
from executor.cage.toolchain import SCRATCH_BYTES, BuildFailure, Toolchain
from executor.common import machine
from executor.engine import baseline as baselines
from executor.engine import elf, layouts, linked_libraries, measure, results, timing
from executor.engine.baseline_cache import SCHEMA, Baseline, BaselineCache, SampledRuns
from executor.engine.counters import Counters
from executor.engine.heat import lines, sampling
from executor.engine.heat.attribution import Attribution, Libraries
from executor.engine.heat.profile import profile_of, sampled_runs
from executor.engine.measure import Timed
from executor.engine.registry import RegisteredProgram, Registry
from executor.engine.slots import Slot, Slots
from executor.engine.trial import Loaded, Trial, limits_for
from executor.types import (
    MAX_LISTING_LINES,
    REMEASURE_ABOVE,
    Evaluation,
    ExecutorError,
    HostInfo,
    InvalidProgram,
    Isolation,
    Limits,
    Precision,
    Profile,
    Program,
    Protocol,
    Registered,
    Verdict,
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Request:
    """One candidate for a registered program, and how to time it."""

    registered: RegisteredProgram
    listing: str
    precision: Precision
    protocol: Protocol
    cancel: threading.Event | None
    seed: str = ""

    @property
    def program(self) -> Program:
        return self.registered.program

    def steps(self) -> tuple[int, ...]:
        """The layouts at which it is timed; () for as the linker places the code.

        At most as many as the linker has room for where a candidate has twice the baseline's size.
        """
        if self.precision.max_pairs <= 0 or self.protocol == "paper":
            return ()
        room = max(1, SCRATCH_BYTES // (2 * len(self.registered.baseline.binary)))
        return layouts.draw(min(self.precision.layouts, room), self.seed)


class Engine:
    """Registers programs and evaluates candidates. Thread-safe; use as a context manager.

    isolation: "strict" raises ExecutorError when a required layer is missing. slots: how many
    cores to time on; None: all physical cores. cache_dir: folder of the launcher's binary and of
    the baselines. remeasure_above: a speedup above it is measured again, on another slot where
    there is one, and the second result counts. libraries: names, as for `-l`, of libraries that
    programs may load beside the usual ones (`cage.rootfs`). Raises ExecutorError when there is no
    gcc or no cage at all.
    """

    def __init__(
        self,
        isolation: Isolation = "best-effort",
        slots: int | None = None,
        cache_dir: Path | str | None = None,
        limits: Limits | None = None,
        remeasure_above: float = REMEASURE_ABOVE,
        libraries: Sequence[str] = (),
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
        self._slots = Slots(self._toolchain, folder, slots, self.limits, isolation, libraries)
        try:
            self._cache = BaselineCache(folder / "baselines.sqlite")
        except BaseException:
            self._slots.close()
            raise
        self._libraries = Libraries(self._slots.library_files)
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
        """End all launcher processes. Safe to call twice."""
        self._registry.close()
        self._slots.close()
        self._cache.close()

    # Register

    def register(self, program: Program) -> Registered:
        """Build the baseline, determine the expected outputs, run every test on it.

        Raises InvalidProgram when the program does not build, or when its baseline disagrees with
        its own tests or with its -O0 build. Registering a known program again costs nothing.
        """
        try:
            digest = program.digest
        except UnicodeEncodeError as error:
            raise InvalidProgram(
                f"the source, a flag or a test name is not text: {error}; give UTF-8"
            ) from error
        with self._lock:
            registered = self._registry.get(digest)
            if registered is not None:
                self._counters.programs_known += 1
                return results.description(digest, registered)
            # Two callers that register the same program build it once.
            turn = self._registering.setdefault(digest, threading.Lock())
        with turn:
            registered = self._registry.get(digest)
            if registered is None:
                try:
                    registered = self._load(program)
                    self._registry.put(digest, registered)
                finally:
                    with self._lock:
                        self._registering.pop(digest, None)
            return results.description(digest, registered)

    def _load(self, program: Program) -> RegisteredProgram:
        """The program with its baseline, from the cache or built now."""
        results.check_program(program, self.limits)
        # The level of the cage decides how programs are linked (Toolchain.build).
        key = f"{SCHEMA}:{program.digest}:{self._fingerprint}:{self._slots.level}"
        baseline = self._cache.get(key)
        if baseline is None:
            with self._slots.take() as slot:
                launcher = slot.run_process
                shown = any(test.files or test.outputs for test in program.tests)
                if shown and not launcher.can_show_files:
                    raise InvalidProgram(f"{NO_FILES} ({launcher.note})")
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
            linked_libraries.insist_on_installed(built.evidence)
            raise InvalidProgram(f"the baseline does not build: {built.evidence}")
        if slot.run_process.layers & Layer.ROOT:
            linked_libraries.insist_on_visible(built.binary, self._slots.library_files)
        limits = limits_for(program, self.limits)
        unknown = [i for i, t in enumerate(program.tests) if t.expected is None]
        unoptimised = self._unoptimised_runs(program, slot, unknown, limits)
        expected = [
            unoptimised[i].output if t.expected is None else t.expected
            for i, t in enumerate(program.tests)
        ]
        checked = baselines.run_baseline(slot.run_process, program, built.binary, expected, limits)
        more = [i for i in baselines.undecided(checked) if i not in unoptimised]
        with contextlib.suppress(InvalidProgram):  # then these tests stay open
            unoptimised |= self._unoptimised_runs(program, slot, more, limits)
        checked = baselines.with_unoptimised(checked, unoptimised)
        baseline = Baseline(
            listing,
            built.object,
            built.binary,
            checked.expected,
            checked.errors,
            checked.exit_codes,
            baselines.reads_input(slot.run_process, built.binary, program.tests, limits),
            tuple(statistics.median(seconds) for seconds in checked.times),
            checked.times,
            slot.speed().seconds,
            slot.floor(),
        )
        alone = self._time_baseline(Loaded(program, baseline), slot, None)
        times = (old + alone.get(i, ()) for i, old in enumerate(baseline.times))
        return replace(baseline, times=tuple(times))

    def _unoptimised_runs(
        self, program: Program, slot: Slot, tests: Sequence[int], limits: Limits
    ) -> dict[int, baselines.Behaviour]:
        """What the program's -O0 build does on these tests. Without tests it is not built."""
        if not tests:
            return {}
        flags = tuple(f for f in program.flags if not f.startswith("-O"))
        binary = self._toolchain.compile_binary(slot.build_process, program.source, ("-O0", *flags))
        return baselines.unoptimised_runs(slot.run_process, program, binary, tests, limits)

    def _time_baseline(
        self, loaded: Loaded, slot: Slot, cancel: threading.Event | None
    ) -> dict[int, tuple[float, ...]]:
        with memory_files(loaded.baseline.binary) as (binary,):
            trial = self._trial(loaded, binary, slot, cancel)
            return baselines.time_baseline(trial, slot.floor())

    def _trial(
        self, loaded: Loaded, binary: int, slot: Slot, cancel: threading.Event | None
    ) -> Trial:
        limits = limits_for(loaded.program, self.limits)
        return Trial(slot.run_process, loaded, binary, limits, cancel)

    # Evaluate

    def evaluate(
        self,
        digest: str,
        listing: str,
        precision: Precision | None = None,
        protocol: Protocol = "paired",
        cancel: threading.Event | None = None,
        seed: str = "",
    ) -> Evaluation:
        """Evaluate one candidate, a listing for a registered program.

        protocol: "paired" gives an estimate with an interval. "paper" makes 3 + 10 runs of one arm
        after the other and clamps each test at 1; it gives no interval and is biased upwards, so
        it is for comparison only. seed: of the layouts, if `precision` asks for them; "" draws new
        ones each time. Raises KeyError for an unknown digest, Cancelled when `cancel` was set, and
        ExecutorError when the executor itself fails.
        """
        if protocol not in ("paired", "paper"):
            raise ExecutorError(f"protocol = {protocol!r}; use 'paired' or 'paper'")
        registered = self._registry[digest]
        request = _Request(registered, listing, precision or Precision(), protocol, cancel, seed)
        if listing == registered.baseline.listing:
            result = results.identical(request.program)
        else:
            result, slot = self._judge_on_a_slot(request)
            if result.speedup is not None and result.speedup > self._remeasure_above:
                result = self._remeasure(request, result, slot)
        return replace(result, isolation=self._slots.level, fingerprint=self._fingerprint)

    def _judge_on_a_slot(
        self, request: _Request, other_than: Slot | None = None
    ) -> tuple[Evaluation, Slot]:
        """The result and the slot that it comes from; repeated once if a launcher dies."""
        try:
            return self._judge_timed(request, other_than)
        except LauncherDied as error:
            # The next job starts a new launcher. If that one dies too, the caller gets the error.
            _log.warning("evaluation repeated after: %s", error)
            return self._judge_timed(request, other_than)

    def _judge_timed(self, request: _Request, other_than: Slot | None) -> tuple[Evaluation, Slot]:
        """The result with the seconds that the slot was held, and the slot."""
        with self._slots.take(request.cancel, other_than) as slot:
            begun = time.monotonic()  # the wait for the slot does not count
            ran = slot.ran_seconds
            result = self._judge(request, slot)
            return replace(
                result,
                seconds=time.monotonic() - begun,
                running_seconds=slot.ran_seconds - ran,
            ), slot

    def _judge(self, request: _Request, slot: Slot) -> Evaluation:
        """Build, compare with the baseline, verify, time."""
        program, steps = request.program, request.steps()
        built = self._toolchain.build(
            slot.build_process, request.listing, program.flags, request.cancel, steps
        )
        if isinstance(built, BuildFailure):
            return results.failure(program, built.verdict, built.evidence)
        linked = self._linked(request.registered, steps, slot, request.cancel)
        if results.loads_like(built, request.registered.baseline.object, linked[0]):
            return results.identical(program)
        needed = elf.image_bytes(built.binary)
        if needed > self.limits.memory_bytes:  # the kernel would only report a crash
            evidence = f"its image needs {needed} bytes, {self.limits.memory_bytes} are given"
            return results.failure(program, Verdict.MEMORY_LIMIT, evidence)
        with memory_files(*built.binaries) as binaries:
            trial = self._trial(request.registered.loaded, binaries[0], slot, request.cancel)
            tested, seconds = measure.verify(trial)
            verified = results.verdict(program, tested)
            if verified.verdict is not Verdict.OK or request.precision.max_pairs <= 0:
                return verified
            arms = list(zip(linked, binaries, strict=True))
            timed = self._time(request, steps, arms, slot, seconds)
        return results.with_timing(program, tested, timed)

    def _linked(
        self,
        registered: RegisteredProgram,
        steps: Sequence[int],
        slot: Slot,
        cancel: threading.Event | None,
    ) -> list[bytes]:
        """The baseline's binaries at these layouts; without any, as the linker places the code."""
        if not steps:
            return [registered.baseline.binary]
        new = sorted({step for step in steps if step not in registered.linked})
        if new:
            program, listing = registered.program, registered.baseline.listing
            built = self._toolchain.build(slot.build_process, listing, program.flags, cancel, new)
            if isinstance(built, BuildFailure):
                raise ExecutorError(
                    f"the baseline does not build with padding before its code: {built.evidence}"
                )
            registered.linked.update(zip(new, built.binaries, strict=True))
        return [registered.linked[step] for step in steps]

    def _time(
        self,
        request: _Request,
        steps: Sequence[int],
        arms: Sequence[tuple[bytes, int]],
        slot: Slot,
        verified: Mapping[int, float],
    ) -> Timed:
        """arms: the baseline's binary and the descriptor of the candidate's, for each layout.
        verified: seconds of the candidate's verification runs, by test.
        """
        floor = slot.floor()
        registered = request.registered
        if request.protocol == "paper":
            only = self._trial(registered.loaded, arms[0][1], slot, request.cancel)
            return measure.time_like_the_paper(only, floor)
        self._renew_if_drifted(registered, slot, request.cancel)
        trials = [
            self._trial(registered.loaded.with_binary(baseline), candidate, slot, request.cancel)
            for baseline, candidate in arms
        ]
        return measure.time_pairs(trials, request.precision, floor, verified, steps)

    def _renew_if_drifted(
        self, registered: RegisteredProgram, slot: Slot, cancel: threading.Event | None
    ) -> None:
        """Measure the baseline's cached times again if this slot's speed has changed since.

        Done once for each calibration, so that slots of different speed do not renew the times in
        turns. The times only help to plan the number of pairs; no verdict and no estimate uses
        them.
        """
        now = slot.speed()
        then = registered.baseline.calibration
        if now.taken in registered.compared:
            return
        if not timing.has_drifted(then, now.seconds):
            registered.compared.add(now.taken)
            return
        _log.warning(
            "the host has changed speed: the calibration program takes %.3f ms, it took %.3f ms "
            "when the times of %s were measured; they are measured again",
            1e3 * now.seconds,
            1e3 * then,
            registered.program.digest[:16],
        )
        with self._lock:
            self._counters.drifts += 1
        fresh = self._time_baseline(registered.loaded, slot, cancel)
        times = tuple(fresh.get(i, ()) for i in range(len(registered.program.tests)))
        renewed = replace(registered.baseline, times=times, calibration=now.seconds)
        registered.loaded.baseline = renewed
        registered.compared.add(now.taken)
        self._cache.put(registered.key, renewed)

    def _remeasure(self, request: _Request, first: Evaluation, slot: Slot) -> Evaluation:
        """The result of fresh runs, on a slot other than `slot` where there is one.

        This result counts whatever it is, because its runs were not selected for being fast.
        """
        with self._lock:
            self._counters.remeasured += 1
        fresh = replace(request, seed=request.seed and f"{request.seed} again")
        again, _ = self._judge_on_a_slot(fresh, other_than=slot)
        words = f"measured again, for a speedup of {first.speedup:.4g} at first"
        evidence = f"{again.evidence}; {words}" if again.evidence else words
        return replace(
            again,
            evidence=evidence,
            seconds=first.seconds + again.seconds,
            running_seconds=first.running_seconds + again.running_seconds,
        )

    # Profile

    def profile(
        self, digest: str, listing: str | None = None, cancel: threading.Event | None = None
    ) -> Profile:
        """Where the time of a listing goes; None: that of the baseline.

        The baseline's runs are sampled once and kept with it, for every listing that loads as the
        same program. A listing that does not build or fails a test has no profile, and the answer
        says why. Nothing of this has an effect on evaluations. Raises KeyError for an unknown
        digest, Cancelled when `cancel` was set, and ExecutorError when the executor itself fails.
        """
        registered = self._registry[digest]
        text = registered.baseline.listing if listing is None else listing
        try:
            return self._profile(registered, text, cancel)
        except LauncherDied as error:
            _log.warning("profile repeated after: %s", error)
            return self._profile(registered, text, cancel)

    def _profile(
        self, registered: RegisteredProgram, listing: str, cancel: threading.Event | None
    ) -> Profile:
        program = registered.program
        with self._slots.take(cancel) as slot:
            built = self._toolchain.build(slot.build_process, listing, program.flags, cancel)
            if isinstance(built, BuildFailure):
                return Profile(False, f"{built.verdict.value}: {built.evidence}")
            count = len(listing.splitlines())  # the assembler counts fewer kinds of line ends
            if count > MAX_LISTING_LINES:
                return Profile(
                    False, f"the listing has {count} lines; at most {MAX_LISTING_LINES} are taken"
                )
            table = self._line_table(slot, listing, built.binary, program.flags, cancel)
            if isinstance(table, str):
                return Profile(False, table)
            if results.loads_like(built, registered.baseline.object, registered.baseline.binary):
                runs = self._baseline_samples(registered, slot, cancel)
            else:
                runs = self._sample(registered, built.binary, table, slot, cancel)
        if isinstance(runs, str):
            return Profile(False, runs)
        return profile_of(runs, table, count)

    def _line_table(
        self,
        slot: Slot,
        listing: str,
        binary: bytes,
        flags: tuple[str, ...],
        cancel: threading.Event | None,
    ) -> lines.LineTable | str:
        """The lines of a listing that was built as `binary`; or why they are not known."""
        plain = lines.without_source_lines(listing)
        try:
            twin, decoded = self._toolchain.build_with_lines(
                slot.build_process, plain, flags, cancel
            )
        except LauncherDied:
            raise
        except ExecutorError as error:
            return str(error)
        if not elf.same_segments(twin, binary):
            return "the listing assembles to other code with line numbers"
        return lines.line_table(decoded, plain)

    def _baseline_samples(
        self, registered: RegisteredProgram, slot: Slot, cancel: threading.Event | None
    ) -> SampledRuns | str:
        """The baseline's samples, kept or made now; or why there are none.

        They are kept for every listing that loads like the baseline, so they depend on the
        baseline's own listing and binary. Another such listing may have any line numbers and
        unwind tables.
        """
        baseline = registered.baseline
        if baseline.heat is not None:
            return baseline.heat
        flags = registered.program.flags
        table = self._line_table(slot, baseline.listing, baseline.binary, flags, cancel)
        if isinstance(table, str):
            return table
        runs = self._sample(registered, baseline.binary, table, slot, cancel)
        if isinstance(runs, SampledRuns):
            kept = replace(registered.baseline, heat=runs)
            registered.loaded.baseline = kept
            self._cache.put(registered.key, kept)
        return runs

    def _sample(
        self,
        registered: RegisteredProgram,
        program: bytes,
        table: lines.LineTable,
        slot: Slot,
        cancel: threading.Event | None,
    ) -> SampledRuns | str:
        """Samples of the runs of a binary; or why there are none."""
        medians = registered.baseline.medians
        most = measure.MAX_TIMED_TESTS
        tests = measure.timed_tests(registered.program, medians, slot.floor(), most)
        counts = Attribution(program, self._libraries, lambda at: table.line(at) is not None)
        if counts.fault:
            return counts.fault
        with memory_files(program) as (binary,):
            trial = self._trial(registered.loaded, binary, slot, cancel)
            chosen = sampling.plan(tests, medians)
            reason = sampling.sample(trial, chosen, counts)
        with self._lock:
            self._counters.programs_sampled += 1
        return reason or sampled_runs(counts.counts, chosen.period)

    def build(self, digest: str, listing: str) -> bytes:
        """The linked binary of a listing for a registered program; it is not run.

        Raises KeyError for an unknown digest and ExecutorError when the listing does not build.
        """
        program = self._registry[digest].program
        with self._slots.take() as slot:
            built = self._toolchain.build(slot.build_process, listing, program.flags)
        if isinstance(built, BuildFailure):
            raise ExecutorError(f"the listing does not build ({built.verdict}): {built.evidence}")
        return built.binary

    # The host

    def describe(self) -> HostInfo:
        """What this host is; nothing is measured."""
        return HostInfo(
            version=__version__,
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
        """Whether every slot runs a job that has not exceeded its time."""
        return self._slots.occupied

    def counters(self) -> Counters:
        """A copy of the totals and of the present values."""
        with self._lock:
            return replace(
                self._counters,
                launcher_restarts=self._slots.restarts,
                busy_slots=self._slots.busy,
                programs=len(self._registry),
                program_bytes=self._registry.held_bytes,
            )

    def warm_up(self) -> None:
        """Measure the floor and the speed of each slot, as its first evaluation would."""
        with contextlib.ExitStack() as held:
            for _ in range(len(self._slots)):
                slot = held.enter_context(self._slots.take())
                slot.floor()
                slot.speed()

    def check(self) -> HostInfo:
        """`describe`, with the measured floor: the time of an empty program."""
        with self._slots.take() as slot:
            return replace(self.describe(), floor_seconds=slot.floor(fresh=True))
