"""Sampled shares beside callgrind's, on ten programs.

Callgrind counts instructions, and samples count time, so these programs are chosen: in each, an
instruction takes about the same time in all functions (few mispredicted branches, no long waits for
memory), and a call works longer than the few hundred instructions that a processor has in flight.
docs/explanation/heat.md shows what happens elsewhere.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from pathlib import Path

import pytest
from callgrind import LIBRARIES, instruction_shares

from executor.common.hottest import functions_at
from executor.engine.engine import Engine
from executor.types import Program, TestCase

PROGRAMS = Path(__file__).with_name("programs")
WITHIN = 0.05


def numbers(count: int) -> list[int]:
    found, value = [], 1
    for _ in range(count):
        value = (value * 1103515245 + 12345) % 2**31
        found.append(value)
    return found


INPUTS = {
    "bits": "4000",
    "decimals": "\n".join(f"{n / 12345:.4f}" for n in numbers(60_000)),
    "grid": "700",
    "loops": "60000",
    "matrix": "300",
    "messages": "60000",
    "modular": "8000 30011",
    "printing": "60000",
    "recursion": "34 24",
    "scanning": "\n".join(str(n >> 8) for n in numbers(120_000)),
}


def sampled_shares(engine: Engine, program: Program) -> dict[str, float]:
    """Share of samples by function of the program, and of all libraries together."""
    registered = engine.register(program)
    profile = engine.profile(registered.digest)
    assert profile.available, profile.reason
    totals: dict[str, float] = defaultdict(float)
    functions = functions_at(registered.listing.splitlines())
    for name, share in zip(functions, profile.lines, strict=True):
        totals[name] += share
    totals[LIBRARIES] = sum(share for _, share in profile.libraries)
    return {name: share / (1 - profile.other) for name, share in totals.items()}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="needs valgrind")
@pytest.mark.parametrize("name", INPUTS)
def test_shares_by_function_are_those_of_callgrind(
    name: str, engine: Engine, tmp_path: Path
) -> None:
    stdin = f"{INPUTS[name]}\n".encode()
    program = Program((PROGRAMS / f"{name}.c").read_text(), (TestCase("only", stdin),))
    found = sampled_shares(engine, program)
    digest = program.digest
    binary = engine.build(digest, engine.register(program).listing)
    counted = instruction_shares(binary, stdin, tmp_path)
    differences = {
        one: found.get(one, 0.0) - counted.get(one, 0.0) for one in found.keys() | counted.keys()
    }
    worst = max(differences, key=lambda one: abs(differences[one]))
    print(f"{name}: {worst} {found.get(worst, 0):.3f}, callgrind {counted.get(worst, 0):.3f}")
    assert abs(differences[worst]) <= WITHIN, (found, counted)
