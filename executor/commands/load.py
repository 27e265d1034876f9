"""A fleet under load: whether every evaluation is answered rightly, how fast, and what leaks.

Many clients at once, each with connections of its own, keep one evaluation in flight each. What a
candidate's verdict must be is known beforehand, so an answer that got lost, mixed up or invented
shows. Timing is cheap by default: this measures the service, `asm-executor bench` the clock.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

import psutil

from executor.client.discovery import open_fleet
from executor.client.embedded import EmbeddedDaemon
from executor.client.fleet import Fleet
from executor.client.host import Credentials
from executor.types import ExecutorError, Precision, Program, TestCase, TestKind, Verdict

PROGRAMS = 8
SOURCE = """
#include <stdio.h>
int main(void) {
    unsigned n, s = %d;
    if (scanf("%%u", &n) != 1) return 1;
    for (unsigned i = 0; i < n; i++) { s = s * 1664525u + 1013904223u; s ^= s >> 7; }
    printf("%%u\\n", s);
    return 0;
}
"""
_MAIN = "\t.text\n\t.globl main\nmain:\n{}\n"
FAILING = {
    Verdict.ASSEMBLE_ERROR: "nonsense\n",
    Verdict.LINK_ERROR: _MAIN.format("\tjmp nowhere"),
    Verdict.WRONG_ANSWER: _MAIN.format("\txorl %eax, %eax\n\tret"),
    Verdict.RUNTIME_ERROR: _MAIN.format("\tud2"),
}
"""Verdict -> a candidate for any program that earns it."""
OK_SHARE = 0.7

SERIAL_EVALUATIONS = 200
WARM_SHARE, WARM_EVALUATIONS = 0.1, 1000
"""What daemons use is sampled after so many evaluations at most, and again after the last."""
RSS_GROWTH_ALLOWED = 0.10


@dataclass(frozen=True, slots=True)
class Candidate:
    """A listing with the verdict that it must get."""

    program: Program
    listing: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Answer:
    """Seconds from asking to answer, then as the host tells: in its slot, and in programs."""

    latency: float
    elapsed: float
    running: float


@dataclass
class Tally:
    """What came back. faults: one line for each evaluation that was lost or judged wrongly."""

    answers: list[Answer] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Usage:
    """What a daemon and its launchers use together; descriptors where we may look at them."""

    processes: int
    descriptors: int
    rss_bytes: int


@dataclass(frozen=True, slots=True)
class Overhead:
    """Seconds an evaluation, of evaluations made one after the other, so that none waits.

    host: in a slot and not running anything. transport: everything outside the slot. total: both.
    These are medians of wall time. processor: mean processor time of this client and of daemons
    that we started, without what they run: what `total` would be if nothing else had the cores.
    """

    host: float
    transport: float
    total: float
    processor: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """evaluations: asked for under load; answered: with the right verdict, each once.

    p50_seconds, p99_seconds: latency under load, waiting included. busy: share of the cores'
    time under load in which they worked, whoever for; busy_ours: for daemons that we started, what
    they run, and this client. usage: by address, after the first tenth and after the last.
    """

    evaluations: int
    answered: int
    clients: int
    seconds: float
    p50_seconds: float
    p99_seconds: float
    retries: int
    hedges: int
    overhead: Overhead
    busy: float
    busy_ours: float | None
    usage: dict[str, tuple[Usage, Usage]]
    faults: tuple[str, ...]

    @property
    def flat(self) -> bool:
        """No daemon has more processes or descriptors than before, nor much more memory."""
        return all(
            after.processes <= before.processes
            and after.descriptors <= before.descriptors
            and after.rss_bytes <= before.rss_bytes * (1 + RSS_GROWTH_ALLOWED)
            for before, after in self.usage.values()
        )

    @property
    def passed(self) -> bool:
        return self.answered == self.evaluations and not self.faults and self.flat


def programs() -> list[Program]:
    """Short programs that differ in a constant."""
    tests = (
        TestCase("small", b"1\n"),
        TestCase("hidden", b"77\n", kind=TestKind.HELD_OUT),
        TestCase("timed", b"20000\n", kind=TestKind.TIMING),
    )
    return [Program(SOURCE % (salt + 1), tests) for salt in range(PROGRAMS)]


def candidates(registered: Sequence[tuple[Program, str]], count: int) -> Iterator[Candidate]:
    """`count` of them, no two with the same bytes; about `OK_SHARE` are right.

    registered: programs with their baseline listings.
    """
    failing = list(FAILING.items())
    for i in range(count):
        program, baseline = registered[i % len(registered)]
        # Low-discrepancy, so that any stretch of them has the same mix.
        position = (i * (math.sqrt(5) - 1) / 2) % 1.0
        if position < OK_SHARE:
            verdict, listing = Verdict.OK, baseline.replace("\nmain:\n", "\nmain:\n\tnop\n", 1)
        else:
            which = int((position - OK_SHARE) / (1 - OK_SHARE) * len(failing))
            verdict, listing = failing[which]
        yield Candidate(program, f"{listing}# {i}\n", verdict)


async def _keep_asking(
    fleet: Fleet,
    work: Iterable[Candidate],
    precision: Precision,
    timeout: float,
    tally: Tally,
    on_answer: Callable[[], None],
) -> None:
    for candidate in work:
        begun = time.perf_counter()
        try:
            found = await fleet.evaluate(
                candidate.program, candidate.listing, precision, timeout=timeout
            )
        except ExecutorError as error:
            tally.faults.append(f"lost: {error}")
            continue
        latency = time.perf_counter() - begun
        if found.verdict is candidate.verdict:
            tally.answers.append(Answer(latency, found.seconds, found.running_seconds))
        else:
            tally.faults.append(
                f"{candidate.verdict} expected, {found.verdict} answered: {found.evidence}"
            )
        on_answer()


async def ask(
    fleets: Sequence[Fleet],
    work: Iterable[Candidate],
    precision: Precision,
    timeout: float,
    on_answer: Callable[[], None] = lambda: None,
) -> Tally:
    """Every candidate once, by whichever fleet is free; one in flight for each."""
    tally = Tally()
    shared = iter(work)
    asking = (_keep_asking(fleet, shared, precision, timeout, tally, on_answer) for fleet in fleets)
    await asyncio.gather(*asking)
    return tally


def _family(pid: int) -> list[psutil.Process]:
    process = psutil.Process(pid)
    return [process, *process.children(recursive=True)]


def usage(pid: int) -> Usage:
    """Of a process and all below it, now."""
    processes = descriptors = rss = 0
    for process in _family(pid):
        with contextlib.suppress(psutil.NoSuchProcess):
            rss += process.memory_info().rss
            processes += 1
            with contextlib.suppress(psutil.AccessDenied):  # launchers are other users
                descriptors += process.num_fds()
    return Usage(processes, descriptors, rss)


def _own_processor_seconds(pids: Iterable[int]) -> float:
    """Used by these processes and all below them that are there now: the lasting ones."""
    return _sum_of_times(pids, 2)  # user, system


def _processor_seconds(pids: Iterable[int]) -> float:
    """Used by these processes, all below them, and all that those waited for."""
    return _sum_of_times(pids, 4)  # user, system, of children user, system


def _sum_of_times(pids: Iterable[int], kinds: int) -> float:
    # By number: a daemon that we started is one of these and below another of them.
    family = {process.pid: process for pid in pids for process in _family(pid)}
    total = 0.0
    for process in family.values():
        with contextlib.suppress(psutil.NoSuchProcess):
            total += sum(process.cpu_times()[:kinds])
    return total


def _core_seconds() -> tuple[float, float]:
    """(busy, all) of the cores that we may use, since they were started."""
    cores = psutil.cpu_times(percpu=True)
    ours = [cores[cpu] for cpu in os.sched_getaffinity(0)]
    # guest times are part of user and nice
    every = sum(sum(core) - core.guest - core.guest_nice for core in ours)
    idle = sum(core.idle + core.iowait for core in ours)
    return every - idle, every


def quantile(values: Sequence[float], share: float) -> float:
    """The least of them that `share` of them do not exceed; NaN where there are none."""
    if not values:
        return math.nan
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def overhead(answers: Sequence[Answer], processor: float | None) -> Overhead:
    """Of answers that did not wait for a slot; NaN where there are none."""
    if not answers:
        return Overhead(math.nan, math.nan, math.nan, None)
    return Overhead(
        host=median(one.elapsed - one.running for one in answers),
        transport=median(one.latency - one.elapsed for one in answers),
        total=median(one.latency - one.running for one in answers),
        processor=processor,
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """What to ask of whom. own: daemons that we started, which can be looked into."""

    addresses: Sequence[str]
    credentials: Credentials
    own: Sequence[EmbeddedDaemon]
    clients: int
    evaluations: int
    precision: Precision
    timeout: float


async def measure(plan: Plan, on_answer: Callable[[], None] = lambda: None) -> Report:
    """Register the programs, ask one by one, then all at once. Raises Unavailable.

    on_answer: called for each evaluation under load.
    """
    fleets = [await open_fleet(plan.addresses, plan.credentials) for _ in range(plan.clients)]
    try:
        first = fleets[0]
        of = programs()
        registered = [
            (program, (await first.register(program, plan.timeout)).listing) for program in of
        ]
        cost = await _one_by_one(plan, first, registered)
        return await _under_load(plan, fleets, registered, cost, on_answer)
    finally:
        await asyncio.gather(*(fleet.close() for fleet in fleets))


async def _one_by_one(
    plan: Plan, fleet: Fleet, registered: Sequence[tuple[Program, str]]
) -> Overhead:
    """Raises ExecutorError where an evaluation went wrong already."""
    count = min(SERIAL_EVALUATIONS, plan.evaluations)
    pids = [os.getpid(), *(daemon.pid for daemon in plan.own)]
    spent = 0.0
    # Twice: the first time each host is told each program on the way, which is no measure.
    for _ in range(2):
        before = _own_processor_seconds(pids)
        work = candidates(registered, count)
        tally = await ask([fleet], work, plan.precision, plan.timeout)
        spent = _own_processor_seconds(pids) - before
        if tally.faults:
            raise ExecutorError(f"a single client got wrong answers: {tally.faults[0]}")
    return overhead(tally.answers, spent / count if plan.own else None)


async def _under_load(
    plan: Plan,
    fleets: Sequence[Fleet],
    registered: Sequence[tuple[Program, str]],
    cost: Overhead,
    on_answer: Callable[[], None],
) -> Report:
    work = list(candidates(registered, plan.evaluations))
    warm = min(WARM_EVALUATIONS, math.ceil(WARM_SHARE * len(work)))
    pids = [os.getpid(), *(daemon.pid for daemon in plan.own)]
    busy, every = _core_seconds()
    ours = _processor_seconds(pids)
    begun = time.monotonic()
    tallies, samples = [], []
    for part in (work[:warm], work[warm:]):
        tallies.append(await ask(fleets, part, plan.precision, plan.timeout, on_answer))
        # Nothing runs now, so a sample holds no candidate.
        samples.append({daemon.address: usage(daemon.pid) for daemon in plan.own})
    seconds = time.monotonic() - begun
    busy_after, every_after = _core_seconds()
    cores = len(os.sched_getaffinity(0))
    answers = [answer for tally in tallies for answer in tally.answers]
    latencies = [answer.latency for answer in answers]
    statistics = [fleet.statistics() for fleet in fleets]
    return Report(
        evaluations=len(work),
        answered=len(answers),
        clients=len(fleets),
        seconds=seconds,
        p50_seconds=quantile(latencies, 0.5),
        p99_seconds=quantile(latencies, 0.99),
        retries=sum(one.retries for one in statistics),
        hedges=sum(one.hedges for one in statistics),
        overhead=cost,
        busy=(busy_after - busy) / (every_after - every),
        busy_ours=(_processor_seconds(pids) - ours) / (seconds * cores) if plan.own else None,
        usage={address: (samples[0][address], samples[1][address]) for address in samples[0]},
        faults=tuple(fault for tally in tallies for fault in tally.faults),
    )
