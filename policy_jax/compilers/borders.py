"""Inputs whose results lie near a border of rounding.

A program that prints three digits of a double prints the same, on nearly every input, if it
computes with float. So a candidate may lose precision and pass all tests. Here inputs are found on
which it would not: a listing that rounds every double result to a float (`asm.precision`) prints
something else on them.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from executor.client import Program, TestCase, TestKind, Verdict
from policy_jax.asm.normalise import normalise
from policy_jax.asm.precision import less_precise
from policy_jax.compilers.builds import CORRECTNESS, Registers

DRAWS = 100
"""Inputs that are drawn in search of one near a border."""

MOST_BYTES = 2_000
"""Longer inputs are not drawn from: of what they print, a part is near a border anyway."""

_NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])")


def border_inputs(
    client: Registers,
    program: Program,
    like: TestCase,
    valid: Callable[[], Sequence[bytes]],
    most: int = 1,
) -> list[bytes]:
    """Inputs on which less precision is seen, at most `most`.

    [] for a program without double results, and for one whose tests see it already. valid: gives
    the inputs that are tried; asked only where they are needed. like: gives the arguments and files
    of each run. Raises executor.types.ExecutorError.
    """
    coarse = less_precise(normalise(client.register(program).listing))
    if coarse is None:
        return []
    listing = "".join(f"{line}\n" for line in coarse)
    if not client.submit(program, listing, CORRECTNESS).result().passed:
        return []
    cases = [
        replace(like, name=f"{k}", stdin=stdin, expected=None, kind=TestKind.REWARD)
        for k, stdin in enumerate(valid())
    ]
    if not cases:
        return []
    tried = client.submit(replace(program, tests=tuple(cases)), listing, CORRECTNESS).result()
    seen = {result.name for result in tried.per_test if result.verdict is Verdict.WRONG_ANSWER}
    return [case.stdin for case in cases if case.name in seen][:most]


def neighbours(inputs: Sequence[bytes], seed: int = 0) -> list[bytes]:
    """At most `DRAWS` new inputs with other digits in the places of an input's numbers.

    Where an input has numbers with a point, only these change; otherwise all but the first, which
    often is the count of the others. The program may not accept them. The same inputs and seed give
    the same result.
    """
    growing = [_redrawn(each, random.Random(seed)) for each in inputs if len(each) <= MOST_BYTES]
    made: dict[bytes, None] = {}
    for _ in range(DRAWS):
        made |= dict.fromkeys(stdin for each in growing for stdin in itertools.islice(each, 1))
    return [stdin for stdin in made if stdin not in inputs][:DRAWS]


def _redrawn(stdin: bytes, rng: random.Random) -> Iterator[bytes]:
    numbers = list(_NUMBER.finditer(stdin))
    places = [m for m in numbers if b"." in m[0]] or numbers[1:] or numbers
    while places:
        parts, at = [], 0
        for number in places:
            parts += [stdin[at : number.start()], _other_digits(number[0], rng)]
            at = number.end()
        yield b"".join((*parts, stdin[at:]))


def _other_digits(number: bytes, rng: random.Random) -> bytes:
    """A number of the same form: sign, length and point."""
    whole = number.lstrip(b"-").partition(b".")[0]
    drawn = bytearray(byte if not 48 <= byte <= 57 else rng.randrange(48, 58) for byte in number)
    first = len(number) - len(number.lstrip(b"-"))
    if len(whole) > 1 and drawn[first] == ord("0"):
        drawn[first] = ord("1")
    return bytes(drawn)
