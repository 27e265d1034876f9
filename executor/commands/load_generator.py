"""Put a fleet under load: check every answer, measure latency and overhead, look for leaks.

Many clients, each with connections of its own, keep one evaluation in flight each. The right
verdict of every candidate is known beforehand, so an answer that is lost, mixed up or invented is
noticed. By default nothing is timed: this measures the service; `asm-executor bench` measures the
quality of timing.
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

from executor.client.credentials import Credentials
from executor.client.discovery import open_fleet
from executor.client.embedded import EmbeddedDaemon
from executor.client.fleet import Fleet
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
"""Verdict -> a listing that gets it from any program."""
OK_SHARE = 0.7
"""Share of candidates whose verdict is OK."""

SERIAL_EVALUATIONS = 200
WARM_SHARE, WARM_EVALUATIONS = 0.1, 1000
"""The daemons' usage is sampled first after this share of evaluations, or after this number if
that is less, and again after the last evaluation."""
RSS_GROWTH_ALLOWED = 0.10


@dataclass(frozen=True, slots=True)
class Candidate:
    """A listing with the verdict that it must get."""

    program: Program
    listing: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Answer:
    """Seconds of one evaluation.

    latency: from request to answer. elapsed, running: as the host reports them, in its slot and in
    the programs that it ran.
    """

    latency: float
    elapsed: float
    running: float


@dataclass
class Tally:
    """The answers. faults: one line for each evaluation that was lost or got a wrong verdict."""

    answers: list[Answer] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Usage:
    """What a daemon and its launchers use together.

    descriptors: those of the processes that this user may inspect.
    """

    processes: int
    descriptors: int
    rss_bytes: int


@dataclass(frozen=True, slots=True)
class Overhead:
    """Seconds for each evaluation, when evaluations run one after the other and none waits.

    host: in the slot without running anything. transport: everything outside the slot. total: both.
    These are medians of wall time. processor: mean processor time of this client and of the daemons
    that it started, without the programs that they run; this is what `total` would be if nothing
    else used the cores. None without daemons of its own.
    """

    host: float
    transport: float
    total: float
    processor: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a run.

    evaluations: requested under load. answered: those that got the right verdict.
    p50_seconds, p99_seconds: latency under load, including waiting. busy: share of the cores'
    time under load in which they worked. busy_ours: the part that this client, the daemons that it
    started, and their programs used; None without daemons of its own. usage: by address, after the
    first tenth and after the last evaluation.
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
        """Whether no daemon has more processes or descriptors, or much more memory, than before."""
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
    """Make short programs that differ in a constant."""
    tests = (
        TestCase("small", b"1\n"),
        TestCase("hidden", b"77\n", kind=TestKind.HELD_OUT),
        TestCase("timed", b"20000\n", kind=TestKind.TIMING),
    )
    return [Program(SOURCE % (salt + 1), tests) for salt in range(PROGRAMS)]


def candidates(registered: Sequence[tuple[Program, str]], count: int) -> Iterator[Candidate]:
    """Make `count` candidates with different bytes; the verdict of about `OK_SHARE` is OK.

    registered: programs with their baseline listings.
    """
    failing = list(FAILING.items())
    for i in range(count):
        program, baseline = registered[i % len(registered)]
        # A low-discrepancy sequence: any stretch of candidates has the same mix.
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
            evaluation = await fleet.evaluate(
                candidate.program, candidate.listing, precision, timeout=timeout
            )
        except ExecutorError as error:
            tally.faults.append(f"lost: {error}")
            continue
        latency = time.perf_counter() - begun
        if evaluation.verdict is candidate.verdict:
            tally.answers.append(Answer(latency, evaluation.seconds, evaluation.running_seconds))
        else:
            tally.faults.append(
                f"{candidate.verdict} expected, {evaluation.verdict} answered: "
                f"{evaluation.evidence}"
            )
        on_answer()


async def ask(
    fleets: Sequence[Fleet],
    work: Iterable[Candidate],
    precision: Precision,
    timeout: float,
    on_answer: Callable[[], None] = lambda: None,
) -> Tally:
    """Evaluate every candidate once, on whichever fleet is free; one in flight on each fleet."""
    tally = Tally()
    shared = iter(work)
    asking = (_keep_asking(fleet, shared, precision, timeout, tally, on_answer) for fleet in fleets)
    await asyncio.gather(*asking)
    return tally


def _process_tree(pid: int) -> list[psutil.Process]:
    process = psutil.Process(pid)
    return [process, *process.children(recursive=True)]


def usage(pid: int) -> Usage:
    """What a process and all its descendants use now."""
    processes = descriptors = rss = 0
    for process in _process_tree(pid):
        with contextlib.suppress(psutil.NoSuchProcess):
            rss += process.memory_info().rss
            processes += 1
            with contextlib.suppress(psutil.AccessDenied):  # launchers may run as another user
                descriptors += process.num_fds()
    return Usage(processes, descriptors, rss)


def _own_processor_seconds(pids: Iterable[int]) -> float:
    """Processor time of these processes and their living descendants, without ended children."""
    return _sum_of_times(pids, 2)  # user, system


def _processor_seconds(pids: Iterable[int]) -> float:
    """Processor time of these processes, their descendants, and the ended children of all."""
    return _sum_of_times(pids, 4)  # user, system, of children user, system


def _sum_of_times(pids: Iterable[int], kinds: int) -> float:
    # Keyed by pid: a daemon that this process started is also its descendant.
    processes = {process.pid: process for pid in pids for process in _process_tree(pid)}
    total = 0.0
    for process in processes.values():
        with contextlib.suppress(psutil.NoSuchProcess):
            total += sum(process.cpu_times()[:kinds])
    return total


def _core_seconds() -> tuple[float, float]:
    """Busy and total seconds, since boot, of the cores that this process may use."""
    cores = psutil.cpu_times(percpu=True)
    allowed = [cores[cpu] for cpu in os.sched_getaffinity(0)]
    # guest times are part of user and nice
    total = sum(sum(core) - core.guest - core.guest_nice for core in allowed)
    idle = sum(core.idle + core.iowait for core in allowed)
    return total - idle, total


def quantile(values: Sequence[float], share: float) -> float:
    """The least value that at least `share` of the values do not exceed; NaN without values."""
    if not values:
        return math.nan
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def overhead(answers: Sequence[Answer], processor: float | None) -> Overhead:
    """Overhead from answers that did not wait for a slot; NaN without answers."""
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
    """What to request and from whom. own: daemons that this process started and can inspect."""

    addresses: Sequence[str]
    credentials: Credentials
    own: Sequence[EmbeddedDaemon]
    clients: int
    evaluations: int
    precision: Precision
    timeout: float


async def measure(plan: Plan, on_answer: Callable[[], None] = lambda: None) -> Report:
    """Register the programs, evaluate one by one, then under load. Raises Unavailable.

    on_answer: called for each evaluation under load.
    """
    fleets = [await open_fleet(plan.addresses, plan.credentials) for _ in range(plan.clients)]
    try:
        first = fleets[0]
        registered = [
            (program, (await first.register(program, plan.timeout)).listing)
            for program in programs()
        ]
        cost = await _one_by_one(plan, first, registered)
        return await _under_load(plan, fleets, registered, cost, on_answer)
    finally:
        await asyncio.gather(*(fleet.close() for fleet in fleets))


async def _one_by_one(
    plan: Plan, fleet: Fleet, registered: Sequence[tuple[Program, str]]
) -> Overhead:
    """The overhead of a single client. Raises ExecutorError when an evaluation goes wrong."""
    count = min(SERIAL_EVALUATIONS, plan.evaluations)
    pids = [os.getpid(), *(daemon.pid for daemon in plan.own)]
    spent = 0.0
    # Twice: the first round also registers each program at each host, so it is not measured.
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
    busy, total = _core_seconds()
    own_busy = _processor_seconds(pids)
    begun = time.monotonic()
    tallies, samples = [], []
    for part in (work[:warm], work[warm:]):
        tallies.append(await ask(fleets, part, plan.precision, plan.timeout, on_answer))
        # No candidate runs now, so the sample contains none.
        samples.append({daemon.address: usage(daemon.pid) for daemon in plan.own})
    seconds = time.monotonic() - begun
    busy_after, total_after = _core_seconds()
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
        busy=(busy_after - busy) / (total_after - total),
        busy_ours=(_processor_seconds(pids) - own_busy) / (seconds * cores) if plan.own else None,
        usage={address: (samples[0][address], samples[1][address]) for address in samples[0]},
        faults=tuple(fault for tally in tallies for fault in tally.faults),
    )
