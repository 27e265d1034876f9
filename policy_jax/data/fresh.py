"""New timing inputs of a program, on which no candidate was run before.

A candidate that is timed on one input could answer that input from a table. Its speedup must hold
on inputs that it never saw. Those of a bundled program come from its family's generator with
another seed; those of other programs are grown from its tests, as `compilers.scaling` does.

A candidate may also compute with less precision, which few inputs show. So a program that computes
with double gets one more input, near a border of rounding, where one is found
(`compilers.borders`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from executor.client import Client, InvalidProgram, Program, TestCase, TestKind
from policy_jax.compilers.borders import border_inputs, neighbours
from policy_jax.compilers.builds import floor_seconds
from policy_jax.compilers.scaling import Budget, known_inputs, scale
from policy_jax.data.bundled import fresh_inputs, make_program
from policy_jax.data.mutation import PROBE_SECONDS, defined

GROWING = Budget(trials=30, seconds=20.0)
MOST_REFUSED = 20
"""Neighbours of known inputs on which a program may loop or crash before no more are tried."""

_NAME = re.compile(r"([a-z0-9_]+)-([0-9]+)")


def bundled_fresh(name: str, program: Program, count: int, number: int) -> list[bytes]:
    """`count` fresh timing inputs of a bundled program; [] where `program` is none of this name.

    number: other numbers give other inputs.
    """
    match = _NAME.fullmatch(name)
    if match is None:
        return []
    family, seed = match[1], int(match[2])
    try:
        if make_program(family, seed).source != program.source:
            return []
    except KeyError:
        return []
    return fresh_inputs(family, seed, count, number)


def fresh_program(
    client: Client, name: str, program: Program, count: int, number: int = 0
) -> Program | None:
    """The program with `count` fresh timing inputs as its only tests, and with one near a border
    of rounding that is not timed, if one is found; None where there are no timing inputs.

    name: in its data set. number: other numbers give other inputs. Expected outputs are left to the
    executor. Raises executor.types.Unavailable and CompileError.
    """
    tests = [test for test in program.tests if test.kind is not TestKind.TIMING] or program.tests
    like, known = known_inputs(tests)
    inputs = bundled_fresh(name, program, count, number)
    if not inputs:
        floor = floor_seconds(client)
        for k in range(count):
            grown = scale(
                client,
                program.source,
                program.flags,
                known,
                floor,
                budget=GROWING,
                seed=1 + number * count + k,
                like=like,
                only_new=True,
            )
            if grown is not None:
                inputs.append(grown.stdin)
    old = {test.stdin for test in program.tests}
    new = [stdin for stdin in dict.fromkeys(inputs) if stdin not in old]
    if not new:
        return None
    fresh = replace(program, tests=tuple(_timing(like, k, s) for k, s in enumerate(new)))

    def valid() -> list[bytes]:
        """Neighbours of the known inputs on which the program's behaviour is defined."""
        cases = [
            replace(like, name=f"{k}", stdin=stdin, expected=None, kind=TestKind.REWARD)
            for k, stdin in enumerate(neighbours(known, number))
        ]
        tried = replace(program, tests=tuple(cases), wall_seconds=PROBE_SECONDS)
        return [test.stdin for test in defined(client, tried, MOST_REFUSED).tests]

    try:
        borders = border_inputs(client, program, like, valid)
    except InvalidProgram:  # without them the timing inputs still count
        borders = []
    near = [
        replace(like, name=f"border-{k}", stdin=stdin, expected=None, kind=TestKind.REWARD)
        for k, stdin in enumerate(borders)
    ]
    return replace(fresh, tests=(*fresh.tests, *near))


def _timing(like: TestCase, k: int, stdin: bytes) -> TestCase:
    return replace(like, name=f"fresh-{k}", stdin=stdin, expected=None, kind=TestKind.TIMING)
