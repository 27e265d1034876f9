"""Where the searches of a program begin: its builds, the fastest of them, and their heat."""

from __future__ import annotations

import itertools
import json
import os
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from pathlib import Path

from executor.client import Client, Evaluation, Precision, Profile, Program, Registered
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.build_kinds import KINDS
from policy_jax.compilers.builds import own_flags
from policy_jax.compilers.ensemble import candidates
from policy_jax.compilers.profiled import profiled
from policy_jax.compilers.strongest import fastest, strongest
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.evaluation.controls import with_nops
from policy_jax.sft.search.space import Space

BASES = 4
"""Builds that a search may start from or take hunks of, beside -O3."""


@dataclass(frozen=True, slots=True)
class Start:
    """The common start of all searches of a program.

    program: its name. bases: canonical listings by the name of the build; "" is -O3. base: the
    fastest verified one, whose speedup was measured on runs of its own. heats: share of the time by
    line of each base that has a profile. seconds: executor-seconds of all evaluations. control:
    the measured speedup of the -O3 listing over itself.
    """

    program: str
    bases: dict[str, list[str]]
    base: str
    speedup: float
    heats: dict[str, list[float]]
    seconds: float
    control: float

    def space(self) -> Space:
        return Space(self.bases, self.base, self.heats)


class Counted:
    """A client that counts the executor-seconds of all evaluations, without profiles."""

    def __init__(self, client: Client) -> None:
        self._client, self._lock = client, threading.Lock()
        self.seconds = 0.0

    def submit(
        self,
        program: Program,
        asm: str,
        precision: Precision | None = None,
        timeout: float | None = None,
    ) -> Future[Evaluation]:
        asked = self._client.submit(program, asm, precision, timeout)
        asked.add_done_callback(self._count)
        return asked

    def register(self, program: Program, timeout: float | None = None) -> Registered:
        return self._client.register(program, timeout)

    def profile(
        self, program: Program, assembly: str | None = None, timeout: float | None = None
    ) -> Profile:
        return self._client.profile(program, assembly, timeout)

    def _count(self, asked: Future[Evaluation]) -> None:
        if not asked.cancelled() and asked.exception() is None:
            with self._lock:
                self.seconds += asked.result().seconds


def find_start(
    client: Client, program: Program, listing: str, name: str, precision: Precision
) -> Start:
    """The start of a program. listing: its -O3 build. precision: of its speedup, and of the
    control. Raises executor.client.ExecutorError, policy_jax.compilers.compiler.CompileError.
    """
    lines = normalise(listing)
    counted = Counted(client)
    control = counted.submit(program, with_nops(lines), precision).result()
    found = strongest(counted, program, baseline=lines, reported=precision)
    sets = {name: build for kind in KINDS.values() for name, build in kind.items()}
    leading = [name for name in fastest(found.looks) if name in sets and name != found.flags]
    few = {name: sets[name] for name in leading[:BASES]}
    there = candidates(program.source, few, lines, flags=own_flags(program))
    bases = {"": lines}
    if found.improved:
        bases[found.flags] = found.lines
    for build in leading:
        if len(bases) <= BASES and build in there:
            bases[build] = there[build]
    heat_of = profiled(client)
    heats = {name: heat_of(program, listing) for name, listing in bases.items()}
    return Start(
        program=name,
        bases=bases,
        base=found.flags,
        speedup=found.speedup,
        heats={name: [*heat] for name, heat in heats.items() if heat is not None},
        seconds=counted.seconds,
        control=control.speedup or 1.0,
    )


def known_start(path: Path) -> Start | None:
    """A start that was written before; None where there is none."""
    try:
        return Start(**json.loads(path.read_text()))
    except FileNotFoundError:
        return None


def write_start(path: Path, start: Start) -> None:
    """Write the file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps(asdict(start)))
    os.replace(new, path)


def file_name(program: str) -> str:
    """A file's name for a program's; other characters than these may mean something in a path."""
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in program) + ".json"


def spread(entries: Sequence[ProgramEntry], count: int) -> list[ProgramEntry]:
    """`count` of the programs that can be timed, of as many groups as possible; all for 0."""
    timeable = [entry for entry in entries if entry.timeable]
    if not count or count >= len(timeable):
        return timeable
    groups: dict[str, list[ProgramEntry]] = {}
    for entry in timeable:
        groups.setdefault(entry.group, []).append(entry)
    if count < len(groups):
        firsts = [group[0] for group in groups.values()]
        return [firsts[k * len(firsts) // count] for k in range(count)]
    turns = itertools.zip_longest(*groups.values())
    return [entry for turn in turns for entry in turn if entry is not None][:count]
