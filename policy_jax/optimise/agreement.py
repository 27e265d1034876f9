"""Whether builds of a program agree with each other, before anything is said of a candidate.

An executor takes what the -O0 build prints as right and refuses a program whose -O3 build prints
something else. Inputs with which a program crashes or hangs, or on which its -O2 build differs
(undefined behaviour, most often), say nothing about a candidate and are left out.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from executor import stopping
from executor.client import (
    Client,
    InvalidProgram,
    Program,
    TestCase,
    Verdict,
)
from executor.programs import without_tests
from policy_jax.data.builds import CORRECTNESS
from policy_jax.data.compiler import compile_listing

OTHER_LEVELS = ("-O2",)
"""Builds that are compared beside those that the executor compares itself (-O0 and -O3)."""

SLOW_SECONDS = 4.0
"""For two builds of a program and their dozen runs of one input, waiting included."""

_AT_ONCE = 4


def accepted(
    client: Client, source: str, inputs: Sequence[bytes], given: Sequence[bytes] = ()
) -> list[bytes]:
    """The inputs with which the program ends by itself at -O0 and prints the same at -O3.

    Of several, one on which nothing is printed is left out: no candidate could get it wrong. So is
    one that is none of those `given` and works for so long that every look at a candidate would.
    """

    def takes(stdin: bytes) -> bool:
        begun = time.monotonic()
        try:
            registered = client.register(Program(source, (TestCase("0", stdin),)))
        except InvalidProgram:
            return False
        if stdin not in given and time.monotonic() - begun > SLOW_SECONDS:
            return False
        return len(inputs) == 1 or registered.expected != (b"",)

    with stopping.threads(_AT_ONCE) as pool:
        return [i for i, good in zip(inputs, pool.map(takes, inputs), strict=True) if good]


def agreeing(client: Client, program: Program) -> tuple[Program, list[str]]:
    """The program with only the tests on which all builds agree, and the names of the others.

    Tests stop at the first that differs, so they are asked again until none does.
    Raises InvalidProgram, Unavailable.
    """
    dropped: list[str] = []
    for level in OTHER_LEVELS:
        listing = compile_listing(program.source, (level,))
        while program.tests:
            result = client.evaluate(program, listing, CORRECTNESS)
            if result.passed or not result.assembled:
                break
            bad = [t.name for t in result.per_test if t.verdict is not Verdict.OK]
            if not bad:
                break
            dropped += bad
            program = without_tests(program, bad)
    return program, dropped
