"""Daemons are killed, stopped, restarted and cut off while evaluations run.

The true verdict of every candidate is known (`executor.commands.load_generator`), so an answer that
is lost, judged twice with different verdicts, or made up from a fault of the executor is noticed.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import signal
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import network
import pytest
from serving import CORRECTNESS, Daemon

from executor.client.fleet import Fleet
from executor.client.host import Host
from executor.commands import load_generator

ASKERS = 32
WINDOW_SECONDS, STEP_SECONDS = 2.0, 0.25
NORMAL_SHARE = 0.7
RECOVERY_SECONDS = 10.0

Fault = Callable[[], Awaitable[None]]


class Place:
    """An address at which one daemon after another runs."""

    def __init__(self, cache: Path, *arguments: str, inside: Sequence[str] = ()) -> None:
        self._arguments = ("--log-format", "json", "--cache-dir", str(cache), *arguments)
        self._inside = inside
        self.daemons: list[Daemon] = []
        self.start(0)
        self.port = self.daemon.port

    @property
    def daemon(self) -> Daemon:
        return self.daemons[-1]

    def start(self, port: int) -> None:
        self.daemons.append(Daemon(*self._arguments, port=port, inside=self._inside))

    async def kill_and_restart(self) -> None:
        self.daemon.kill()
        await asyncio.to_thread(self.start, self.port)

    async def restart(self) -> None:
        await asyncio.to_thread(self.daemon.stop)
        await asyncio.to_thread(self.start, self.port)

    def stop_for(self, seconds: float) -> Fault:
        async def fault() -> None:
            self.daemon.process.send_signal(signal.SIGSTOP)
            await asyncio.sleep(seconds)
            self.daemon.process.send_signal(signal.SIGCONT)

        return fault


def cut_for(cable: network.Cable, seconds: float) -> Fault:
    async def fault() -> None:
        cable.cut()
        await asyncio.sleep(seconds)
        cable.mend()

    return fault


@dataclass
class Outcome:
    """answered: the times of the answers."""

    tally: load_generator.Tally = field(default_factory=load_generator.Tally)
    answered: list[float] = field(default_factory=list)

    def rate(self, begin: float) -> float:
        """Answers a second in the window from `begin` on."""
        end = begin + WINDOW_SECONDS
        return sum(begin <= moment < end for moment in self.answered) / WINDOW_SECONDS

    def longest_slump(self) -> float:
        """Longest time in seconds during which the rate stayed below NORMAL_SHARE of the median."""
        begin, end = self.answered[0], self.answered[-1] - WINDOW_SECONDS
        rates = [
            self.rate(begin + k * STEP_SECONDS) for k in range(int((end - begin) / STEP_SECONDS))
        ]
        low = NORMAL_SHARE * median(rates)
        slumps = (len(list(run)) for slow, run in itertools.groupby(rates, low.__gt__) if slow)
        return STEP_SECONDS * max(slumps, default=0)


async def endure(addresses: Sequence[str], evaluations: int, faults: Sequence[Fault]) -> Outcome:
    """Evaluate while the faults happen one after the other, spread evenly over the answers."""
    outcome = Outcome()
    fleet = Fleet([Host(address) for address in addresses])
    more = asyncio.Event()

    def on_answer() -> None:
        outcome.answered.append(time.monotonic())
        more.set()

    async def happen() -> None:
        for number, fault in enumerate(faults, start=1):
            while len(outcome.answered) < number * evaluations // (len(faults) + 1):
                more.clear()
                await more.wait()
            await fault()

    try:
        registered = [(of, (await fleet.register(of)).listing) for of in load_generator.programs()]
        work = load_generator.candidates(registered, evaluations)
        happening = asyncio.ensure_future(happen())
        outcome.tally = await load_generator.ask(
            [fleet] * ASKERS, work, CORRECTNESS, 120.0, on_answer
        )
        await happening
        return outcome
    finally:
        await fleet.close()


def check(outcome: Outcome, evaluations: int, places: Sequence[Place]) -> None:
    """Assert that no answer was lost or made up, and no request got two different verdicts."""
    assert outcome.tally.faults == []
    assert len(outcome.tally.answers) == len(outcome.answered) == evaluations
    verdicts = defaultdict(set)
    for place in places:
        for daemon in place.daemons:
            for line in daemon.log().splitlines():
                with contextlib.suppress(json.JSONDecodeError):  # cut short by a kill
                    said = json.loads(line)
                    if "verdict" in said:
                        verdicts[said["request_id"]].add(said["verdict"])
    assert len(verdicts) >= evaluations * 0.9, "nearly all lines outlive the kills"
    assert {request: several for request, several in verdicts.items() if len(several) > 1} == {}


@pytest.mark.slow
def test_a_hundred_evaluations_survive_a_kill_a_stop_and_a_restart(tmp_path: Path) -> None:
    with contextlib.ExitStack() as stack:
        places = []
        for _ in range(2):
            places.append(Place(tmp_path, "--slots", "1"))
            stack.callback(lambda place=places[-1]: place.daemon.stop())
        one, other = places
        faults = (one.kill_and_restart, other.stop_for(1.0), one.restart)
        addresses = [place.daemon.address for place in places]
        outcome = asyncio.run(endure(addresses, 100, faults))
        check(outcome, 100, places)
        assert len(one.daemons) == 3


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_two_thousand_evaluations_survive_kills_stops_restarts_and_a_cut_cable(
    tmp_path: Path,
) -> None:
    if reason := network.why_not():
        pytest.skip(reason)
    with contextlib.ExitStack() as stack:
        cable = stack.enter_context(network.cable())
        far = ("--host", network.THERE, "--insecure")
        places = [
            Place(tmp_path, "--slots", "1"),
            Place(tmp_path, "--slots", "1"),
            Place(tmp_path, "--slots", "1", *far, inside=cable.inside),
        ]
        for place in places:
            stack.callback(lambda place=place: place.daemon.stop())
        one, other, cut_off = places
        faults = (
            one.kill_and_restart,
            other.stop_for(15.0),
            cut_for(cable, 15.0),
            one.restart,
            cut_off.kill_and_restart,
            one.stop_for(2.0),
            cut_for(cable, 3.0),
            other.kill_and_restart,
        )
        addresses = [place.daemon.address for place in places]
        outcome = asyncio.run(endure(addresses, 2000, faults))
        check(outcome, 2000, places)
        slump = outcome.longest_slump()
        print(f"longest time below {NORMAL_SHARE:.0%} of the usual rate: {slump:.2f} s")
        assert slump <= RECOVERY_SECONDS
