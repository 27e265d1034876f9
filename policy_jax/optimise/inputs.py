"""Inputs for a program that came without tests. Pure functions of the source and the examples.

The program may not accept an input that is made up here: `agreement` keeps those on which it ends
well and its builds agree. An executor sees whether a program reads any input at all.
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Iterator, Sequence

from policy_jax.compilers.input_malformed import constants, malformed

_INTEGER = re.compile(r"(?<![\w.])-?\d+(?![\w.])")

MOST = 24
"""Most inputs that are tried."""

MOST_BYTES = 24 << 20
"""Most bytes of all inputs together, with the files that each run gets. An executor is sent all of
them at once, and takes 64 MiB."""

MALFORMED_FROM = 2
"""From how many inputs malformed ones are made."""

SCALES = (2, 3, 10)
"""Factors for all numbers of an example, of which one is often a size. `examine` grows inputs for
timing further, by how long they run."""

GUESSES = (
    # The first ones differ in kind: a program that refuses each of these refuses all.
    "3\n1 2 3\n",
    "hello world\n",
    "2 2\n1 2\n3 4\n",
    "10\n",
    "1\n",
    "2\n",
    "7\n",
    "100\n",
    "3 4\n",
    "10 20 30\n",
    "5\n5 4 3 2 1\n",
    "8\n1 1 2 3 5 8 13 21\n",
    "abc\n",
)
"""For programs that read input and came without an example: forms that small programs often take.
The empty input was tried before."""

FIRST_GUESSES = 4
"""How many of `GUESSES`, from the first, differ in kind."""


def make_inputs(source: str, examples: Sequence[bytes]) -> list[bytes]:
    """Distinct inputs to try: those grown from the examples, or guesses where there are none.

    The examples themselves are not among them. The same source and examples give the same inputs.
    """
    if not examples:
        return [guess.encode() for guess in GUESSES]
    rng = random.Random(zlib.crc32(source.encode()))
    growing: list[Iterator[bytes]] = [_grow(example, rng) for example in examples]
    inputs: dict[bytes, None] = {}
    while growing and len(inputs) + len(examples) < MOST:
        for one in list(growing):
            made = next(one, None)
            if made is None:
                growing.remove(one)
            elif made not in examples and len(inputs) + len(examples) < MOST:
                inputs.setdefault(made)
    return list(inputs)


def malformed_inputs(source: str, taken: Sequence[bytes]) -> list[bytes]:
    """Distinct malformed and boundary inputs, made from the first inputs that the program took, if
    possible from those with numbers.

    Without them, no test takes the paths on which the program refuses its input.
    """
    limits = constants(source)
    made: dict[bytes, None] = {}
    numbers = [stdin for stdin in taken if re.search(rb"\d", stdin)]
    for stdin in (numbers or taken)[:MALFORMED_FROM]:
        made |= dict.fromkeys(malformed(stdin, limits).values())
    return [stdin for stdin in made if stdin not in taken][:MOST]


def fitting(made: Sequence[bytes], others: Sequence[bytes], each: int) -> list[bytes]:
    """The first inputs of `made` that together with `others` are at most `MOST_BYTES`.

    each: bytes of the files that a run gets beside its input.
    """
    room = MOST_BYTES - sum(len(stdin) + each for stdin in others)
    kept = []
    for stdin in made:
        if len(stdin) + each <= room:
            room -= len(stdin) + each
            kept.append(stdin)
    return kept


def _grow(example: bytes, rng: random.Random) -> Iterator[bytes]:
    try:
        text = example.decode()
    except UnicodeDecodeError:
        return
    numbers = [int(m[0]) for m in _INTEGER.finditer(text)]
    if not numbers:
        for times in SCALES:
            yield (text * times).encode()
        return
    for scale in SCALES:
        yield _with(text, [n * scale for n in numbers]).encode()
    if len(numbers) == 1:
        for value in (0, 1, 2, numbers[0] - 1, numbers[0] + 1):
            yield _with(text, [value]).encode()
    # The first number is often the count of the others. These stay about as small as they were: a
    # number of rounds, made large, would give an endless run.
    for _ in range(6):
        others = [rng.randint(0, abs(n) + 1) for n in numbers[1:]]
        yield _with(text, [numbers[0], *others]).encode()
    for place in range(len(numbers)):
        for value in (0, 1):
            changed = [*numbers[:place], value, *numbers[place + 1 :]]
            yield _with(text, changed).encode()


def _with(text: str, numbers: Sequence[int]) -> str:
    values = iter(numbers)
    return _INTEGER.sub(lambda _: str(next(values)), text)
