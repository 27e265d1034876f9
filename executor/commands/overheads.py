"""What the launcher and the cage add to the time of a run and of a candidate."""

from __future__ import annotations

import math
import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from executor.cage.toolchain import Toolchain
from executor.commands import bundled
from executor.common import machine
from executor.common.variants import with_nop
from executor.engine.engine import Engine
from executor.types import ExecutorError, Precision, Program, TestCase

_SPAWN_ROUNDS, _SPAWN_RUNS = 5, 41
_CAGE_ROUNDS = 41


@dataclass(frozen=True, slots=True)
class SpawnCost:
    """Median seconds from start to end of an empty program, measured in turns.

    launcher: in the launcher. bare: in a loop of vfork, execve and wait4 without a cage.
    """

    launcher: float
    bare: float


@dataclass(frozen=True, slots=True)
class CageCost:
    """Median seconds from a listing to a verdict on one test without timing, measured in turns.

    caged: in the cage. bare: assembler, linker and program started one by one without a cage.
    """

    caged: float
    bare: float


def spawn_cost(engine: Engine) -> SpawnCost:
    """Measure what the launcher adds to starting a program."""
    gcc = machine.find_gcc()
    core = machine.physical_cores()[0]
    in_launcher, bare = [], []
    with tempfile.TemporaryDirectory(prefix="asm-executor-bench-") as work:
        empty, loop = Path(work) / "empty", Path(work) / "spawn"
        texts = {empty: "int main(void) { return 0; }\n", loop: bundled.source("spawn")}
        for target, text in texts.items():
            target.with_suffix(".c").write_text(text)
            subprocess.run([gcc, "-O2", "-o", target, target.with_suffix(".c")], check=True)
        command = [str(loop), str(empty), str(_SPAWN_RUNS), str(core)]
        for _ in range(_SPAWN_ROUNDS):
            in_launcher.append(engine.check().floor_seconds or math.nan)
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            bare.append(median(map(int, done.stdout.split())) * 1e-9)
    return SpawnCost(median(in_launcher), median(bare))


def cage_cost(engine: Engine) -> CageCost:
    """Measure all that the cage adds to a candidate: messages, namespaces, limits."""
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
    """Run a trusted program with the least overhead that Python allows. Raises ExecutorError."""
    silent = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
    pid = os.posix_spawn(words[0], list(words), {}, file_actions=silent)
    _, status = os.waitpid(pid, 0)
    if status != 0:
        raise ExecutorError(f"{words[0]} failed with wait status {status}")
