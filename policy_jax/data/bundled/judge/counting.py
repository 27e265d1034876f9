"""Counts and arrays: read n and n numbers, compute one thing, print it."""

from __future__ import annotations

import random

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import numbers, row, text
from policy_jax.data.bundled.judge.style import Style


def _count_matching(rng: random.Random) -> Drawn:
    """How many numbers meet a condition."""
    s = Style(rng)
    i = s.indices[0]
    limit = rng.choice((100000, 200000, 300000))
    high = rng.choice((100, 1000, 10**6, 10**9))
    bound = rng.randrange(high // 4, high)
    test = rng.choice(
        (
            f"a[{i}] % {rng.randint(3, 17)} == {rng.randint(0, 2)}",
            f"a[{i}] > {bound}",
            f"a[{i}] < {bound} && a[{i}] % 2 == {rng.randint(0, 1)}",
            f"(a[{i}] & {rng.randint(1, 15)}) == {rng.randint(0, 1)}",
        )
    )
    array = f"int a[{s.size(limit)}]"
    main = f"""{s.read("n")}
    {s.loop(i, "n", s.read(f"a[{i}]"))}
    cnt = 0;
    {s.loop(i, "n", f"if ({test}) cnt++;")}
    {s.show("%d", "cnt")}"""
    return Drawn(
        source=s.program(main, variables=["int n, cnt"], shared=[array]),
        stdin=lambda r, size: text([size, row(numbers(r, size, 1, high))]),
        timing_size=limit,
        edges=(b"0\n\n",),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("count_matching", _count_matching, "scanf of numbers in a loop"),
)
