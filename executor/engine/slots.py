"""Slots: physical cores to time on, each with a launcher process for candidates and one for builds.

An evaluation holds one slot from its first process to its last. Where every core is a slot, no
core is free to assemble on without disturbing another evaluation's timing, and the assembler is
cheap beside the timing.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from executor.cage import control_groups, isolation, launcher_binary, rootfs
from executor.cage.control_groups import ControlGroup
from executor.cage.process import ERRORS_KEPT, MAX_JOB_TESTS, LauncherProcess, Layer
from executor.cage.toolchain import (
    BUILD_MEMORY,
    BUILD_PROCESSES,
    MAX_BINARY_BYTES,
    SCRATCH_BYTES,
    Toolchain,
)
from executor.common import machine
from executor.engine import baseline as baselines
from executor.engine import calibration
from executor.engine.calibration import Calibration
from executor.types import Cancelled, ExecutorError, Isolation, Limits

# What launcher and warden need themselves: the control group counts them too.
_LAUNCHER_BYTES = 64 << 20
_LAUNCHER_TASKS = 8
OTHER_SLOT_SECONDS = 10.0
"""How long a second measurement waits for another slot than the first one's."""


@dataclass(slots=True)
class Slot:
    """One core, its two launcher processes, and what was measured on it.

    run_process runs candidates, build_process the compiler, the assembler and the linker.
    """

    run_process: LauncherProcess
    build_process: LauncherProcess
    toolchain: Toolchain
    _floor: float | None = None
    _gauge: bytes | None = None  # the calibration program
    _speed: Calibration | None = None

    @property
    def ran_seconds(self) -> float:
        """Wall time of all runs on this slot so far, builds included."""
        return self.run_process.ran_seconds + self.build_process.ran_seconds

    def floor(self, fresh: bool = False) -> float:
        """Median seconds of an empty program, measured once or, with `fresh`, again."""
        if self._floor is None or fresh:
            nothing = self.toolchain.compile_binary(
                self.build_process, "int main(void) { return 0; }", ("-O2",)
            )
            self._floor = baselines.floor_seconds(self.run_process, nothing)
        return self._floor

    def speed(self) -> Calibration:
        """How fast this slot is now, by the calibration program; measured every few minutes."""
        if self._speed is None or self._speed.is_stale():
            if self._gauge is None:
                self._gauge = self.toolchain.compile_binary(
                    self.build_process, calibration.SOURCE, calibration.FLAGS
                )
            self._speed = calibration.calibrate(self.run_process, self._gauge)
        return self._speed


class Slots:
    """All slots of a host. Thread-safe; `close` ends all their processes.

    layers: layer name -> whether a probe shows it in force. level: the same in words (see
    `isolation.level`). libraries: digest of the libraries that candidates are linked to.
    library_files: path in the cage of such a library -> its path on the host. slots: how many;
    None: one per physical core. Raises ExecutorError for an impossible number, when there is no
    cage at all, and when `wanted` is "strict" and a layer is missing.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        folder: Path,
        slots: int | None,
        limits: Limits,
        wanted: Isolation,
        libraries: Sequence[str] = (),
    ) -> None:
        self._toolchain, self._limits = toolchain, limits
        self._changed = threading.Condition()
        self._free: list[Slot] = []
        self._all: list[Slot] = []
        self._folders = contextlib.ExitStack()
        self._closed = False
        try:
            self._start(folder, slots, wanted, libraries)
        except BaseException:
            self.close()
            raise

    def _start(
        self, folder: Path, slots: int | None, wanted: Isolation, libraries: Sequence[str]
    ) -> None:
        gcc = self._toolchain.gcc
        binary = launcher_binary.build_launcher(folder, gcc)
        run_root, build_root = (
            rootfs.run_root(gcc, libraries),
            rootfs.build_root(gcc, self._toolchain.assembler),
        )
        self.libraries = rootfs.libraries_digest(run_root)
        self.library_files = {inside: source for source, inside in run_root.binds}
        cores = machine.physical_cores()
        count = len(cores) if slots is None else slots
        if not 1 <= count <= len(cores):
            raise ExecutorError(
                f"slots = {count}; this host has {len(cores)} physical cores, give 1 to that many"
            )
        for i, core in enumerate(cores[:count]):
            group = self._group(2 * i, _run_bytes(self._limits), self._limits.processes)
            run = LauncherProcess(binary, run_root, index=2 * i, core=core, group=group)
            self._all.append(slot := Slot(run, run, self._toolchain))
            slot.build_process = self._start_build_process(binary, build_root, 2 * i + 1, core)
            self._free.append(slot)
        first = self._all[0]
        self.layers = isolation.probe(first.run_process, first.build_process, self._toolchain)
        self.level = isolation.level(self.layers)
        isolation.insist_on_least(
            self.layers, first.run_process.foreign_uid, first.run_process.note
        )
        if wanted == "strict":
            isolation.insist(self.layers, first.run_process.note or first.build_process.note)

    def _group(self, index: int, memory: int, processes: int) -> ControlGroup | None:
        name = f"{os.getpid()}-{id(self):x}-{index}"
        group = control_groups.make(name, memory, processes + _LAUNCHER_TASKS)
        if group is not None:
            self._folders.callback(group.remove)
        return group

    def _start_build_process(
        self, binary: Path, root: rootfs.Root, index: int, core: int
    ) -> LauncherProcess:
        memory = BUILD_MEMORY + SCRATCH_BYTES + 2 * MAX_BINARY_BYTES + _LAUNCHER_BYTES
        group = self._group(index, memory, BUILD_PROCESSES)
        process = LauncherProcess(binary, root, index=index, core=core, build=True, group=group)
        if process.layers & Layer.ROOT:
            return process
        # Without a root of its own it has no scratch file system either. It gets a plain folder
        # that the compiler's user can write to, and `gcc_cage` is reported as missing.
        process.close()
        scratch = self._folders.enter_context(tempfile.TemporaryDirectory(prefix="asm-executor-"))
        os.chmod(scratch, 0o1777)
        return LauncherProcess(
            binary, root, index=index, core=core, build=True, scratch=scratch, group=group
        )

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Slot]:
        return iter(self._all)

    @property
    def busy(self) -> int:
        """How many slots are held at this moment."""
        return len(self._all) - len(self._free)

    @property
    def occupied(self) -> bool:
        """Whether every slot is held and runs a job that has not exceeded its time."""
        now = time.monotonic()
        return self.busy == len(self._all) and all(
            max(slot.run_process.due, slot.build_process.due) > now for slot in self._all
        )

    @property
    def restarts(self) -> int:
        """How often a launcher process was started again after it died."""
        return sum(slot.run_process.restarts + slot.build_process.restarts for slot in self._all)

    @contextlib.contextmanager
    def take(
        self, cancel: threading.Event | None = None, other_than: Slot | None = None
    ) -> Iterator[Slot]:
        """Hold a slot for the length of a block. other_than: a slot to avoid.

        Waits at most OTHER_SLOT_SECONDS for a slot other than that, then takes any. It cannot
        deadlock, as nobody waits here while holding a slot, but other evaluations may keep the
        other slots busy for long. Raises Cancelled when `cancel` is set before a slot is free.
        """
        slot = self._await(cancel, other_than)
        try:
            yield slot
        finally:
            with self._changed:
                self._free.append(slot)
                self._changed.notify_all()

    def _await(self, cancel: threading.Event | None, other_than: Slot | None) -> Slot:
        any_from = time.monotonic() + (OTHER_SLOT_SECONDS if len(self._all) > 1 else 0.0)
        with self._changed:
            while True:
                if self._closed:
                    raise ExecutorError("the engine is closed")
                if cancel is not None and cancel.is_set():
                    raise Cancelled
                unwanted = other_than if time.monotonic() < any_from else None
                # The most recently used one first: its caches are warm.
                for k in reversed(range(len(self._free))):
                    if self._free[k] is not unwanted:
                        return self._free.pop(k)
                # Setting `cancel` wakes no waiter, so it is polled.
                self._changed.wait(0.05 if cancel is not None or unwanted is not None else 0.5)

    def close(self) -> None:
        """End all launcher processes. Safe to call twice."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for slot in self._all:
            slot.run_process.close()
            slot.build_process.close()
        self._folders.close()


def _run_bytes(limits: Limits) -> int:
    """Memory for a run and for the captured outputs of a job, which count for the group too."""
    outputs = MAX_JOB_TESTS * baselines.CHECKING_RUNS * (limits.output_bytes + ERRORS_KEPT)
    return limits.memory_bytes + outputs + _LAUNCHER_BYTES
