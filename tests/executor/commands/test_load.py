"""`asm-executor load` counts correctly, notices faults, and runs with real daemons."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest
from serving import CORRECTNESS, serving

from executor.client.fleet import Fleet
from executor.client.host import Host
from executor.commands import load_generator
from executor.types import Verdict

COST = load_generator.Overhead(0.001, 0.001, 0.002, None)
BEFORE = load_generator.Usage(processes=5, descriptors=100, rss_bytes=100 << 20)


def report(after: load_generator.Usage, **other: object) -> load_generator.Report:
    fine = load_generator.Report(
        evaluations=10,
        answered=10,
        clients=2,
        seconds=1.0,
        p50_seconds=0.1,
        p99_seconds=0.2,
        retries=0,
        hedges=0,
        overhead=COST,
        busy=1.0,
        busy_ours=1.0,
        usage={"a:1": (BEFORE, BEFORE), "b:1": (BEFORE, after)},
        faults=(),
    )
    return replace(fine, **other)  # type: ignore[arg-type]


def test_one_daemon_that_grows_is_not_flat() -> None:
    assert report(BEFORE).passed
    assert report(replace(BEFORE, rss_bytes=105 << 20)).passed, "answers are remembered for a while"
    for grown in (
        replace(BEFORE, processes=6),
        replace(BEFORE, descriptors=101),
        replace(BEFORE, rss_bytes=120 << 20),
    ):
        assert not report(grown).flat
        assert not report(grown).passed


def test_one_lost_or_wrong_answer_fails_the_run() -> None:
    assert not report(BEFORE, answered=9).passed
    assert not report(BEFORE, faults=("lost: ...",)).passed


def test_candidates_are_all_different_and_mostly_right() -> None:
    registered = [(program, "\t.text\nmain:\n\tret\n") for program in load_generator.programs()]
    made = list(load_generator.candidates(registered, 1000))
    assert len({(one.program.digest, one.listing) for one in made}) == 1000
    right = sum(one.verdict is Verdict.OK for one in made)
    assert abs(right / 1000 - load_generator.OK_SHARE) < 0.01
    assert {one.verdict for one in made[:40]} == {Verdict.OK, *load_generator.FAILING}


def test_a_verdict_other_than_the_true_one_is_a_fault() -> None:
    async def ask(address: str) -> load_generator.Tally:
        fleet = Fleet([Host(address)])
        try:
            program = load_generator.programs()[0]
            listing = (await fleet.register(program)).listing
            right, *_ = load_generator.candidates([(program, listing)], 1)
            wrong = replace(right, verdict=Verdict.WRONG_ANSWER)
            return await load_generator.ask([fleet, fleet], [right, wrong], CORRECTNESS, 60.0)
        finally:
            await fleet.close()

    with serving("--slots", "1") as daemon:
        tally = asyncio.run(ask(daemon.address))
    assert len(tally.answers) == 1
    assert tally.faults == ["WRONG_ANSWER expected, OK answered: "]
    (answer,) = tally.answers
    assert 0 < answer.running < answer.elapsed < answer.latency


def test_nobody_there_is_a_lost_evaluation_and_no_verdict() -> None:
    async def ask() -> load_generator.Tally:
        fleet = Fleet([Host("127.0.0.1:1")])
        try:
            candidate = load_generator.Candidate(
                load_generator.programs()[0], "nonsense\n", Verdict.ASSEMBLE_ERROR
            )
            return await load_generator.ask([fleet], [candidate], CORRECTNESS, 0.5)
        finally:
            await fleet.close()

    tally = asyncio.run(ask())
    assert tally.answers == []
    (fault,) = tally.faults
    assert fault.startswith("lost: no ")
    assert "127.0.0.1:1: UNAVAILABLE" in fault


@pytest.mark.slow
def test_the_command_starts_daemons_and_accounts_for_every_evaluation() -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "executor.commands.cli", "load", "--json"),
            *("--daemons", "2", "--clients", "8", "--evaluations", "60"),
        ],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "COLUMNS": "120"},
    )
    assert done.returncode in (0, 1), done.stderr
    answer = json.loads(done.stdout)
    assert answer["answered"] == answer["evaluations"] == 60
    assert answer["faults"] == []
    assert len(answer["usage"]) == 2
    for before, after in answer["usage"].values():
        assert after["processes"] == before["processes"] > 1
        assert before["descriptors"] > 0
    assert 0 < answer["p50_seconds"] <= answer["p99_seconds"] < answer["seconds"]
    assert 0 < answer["overhead"]["host"] < answer["overhead"]["total"]
    assert 0 < answer["busy_ours"] <= 1
