"""Judge families: whole programs in the style of contest and utility programs.

A program of a judge family reads its data from standard input, as people's programs do; a kernel
family (`bundled.family`) generates its data instead. So a judge family brings a generator of inputs
with each program it draws.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawn:
    """One drawn program of a judge family.

    source: the complete C text.
    stdin: one valid input of about `size` items (numbers, words, cases), size at least 1.
    timing_size: size of the timing input: 5 to 50 ms of work at -O3, 10^4 to 10^6 items where the
        work is about linear in them. Every size up to it is valid.
    small: range of the sizes of reward and held-out tests.
    edges: further small valid inputs: the empty one, n = 0, a terminator first.
    """

    source: str
    stdin: Callable[[random.Random, int], bytes]
    timing_size: int
    small: tuple[int, int] = (1, 40)
    edges: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class JudgeFamily:
    """A template of whole programs.

    note: what such programs spend their time on. held_out: kept from training.
    """

    name: str
    make: Callable[[random.Random], Drawn]
    note: str
    held_out: bool = False
