"""Sorting small arrays and counting what is out of order."""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import (
    FILL,
    U8,
    U16,
    U32,
    U64,
    fold,
    helper,
    literal,
    loop,
    odd,
    popcount,
    scatter,
)
from policy_jax.data.bundled.family import Family, Instance, c_program


def _insertion_sort(rng: random.Random) -> Instance:
    """Sorts a scrambled copy by insertion, then folds it in order."""
    kind = rng.choice((U16, U32, U64))
    capacity = rng.randrange(24, 90)
    compare = rng.choice(("<", ">"))
    key = rng.choice((f"a[q] ^ {scatter(rng, kind)}", f"a[q] * {odd(rng, kind)}", "a[q] + q"))
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    for (unsigned q = 0; q < n; q++) {{
        {kind} v = {key};
        unsigned j = q;
        for (; j > 0 && v {compare} b[j - 1]; j--)
            b[j] = b[j - 1];
        b[j] = v;
        s = s * {rng.randrange(3, 99)} + j;
    }}
    return s + b[n / 2];
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=kind,
            capacity=capacity,
            fill=FILL[kind],
            preamble=f"static {kind} b[{capacity}];",
        ),
        capacity,
        capacity * capacity * 0.13,
    )


def _bubble_sort(rng: random.Random) -> Instance:
    """Sorts in place by exchanging neighbours, then scrambles the array again."""
    kind = rng.choice((U8, U32, U32, U32))
    capacity = rng.randrange(20, 64)
    compare = rng.choice(("<", ">"))
    scramble = rng.choice(
        (
            f"a[i] * {literal(rng.randrange(1 << 7) * 2 + 3, U32)} + i",
            f"a[i] ^ (i * {odd(rng, U32)})",
        )
    )
    passes = rng.choice(("n - 1 - q", "n - 1"))
    rounds = rng.choice(("n", f"n / 2 + {rng.randrange(2, 9)}"))
    if passes == "n - 1 - q":
        rounds = "n"
    kernel = f"""static unsigned long kernel({kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    for (unsigned q = 0; q < {rounds}; q++)
        for (unsigned j = 0; j < {passes}; j++)
            if (a[j] {compare} a[j + 1]) {{
                {kind} t = a[j];
                a[j] = a[j + 1];
                a[j + 1] = t;
            }}
    {loop(rng, f"s = s * {rng.randrange(3, 99)} + a[i]; a[i] = {scramble};")}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind]),
        capacity,
        capacity * capacity * 1.5,
    )


def _weight_sort(rng: random.Random) -> Instance:
    """Counting sort by the number of bits set: weights are computed, places are handed out."""
    kind = rng.choice((U32, U64))
    capacity = rng.randrange(40, 300)
    weight = helper(
        rng,
        f"""unsigned weight({kind} x)
{{
    return {popcount(kind)}(x {rng.choice("&^")} {scatter(rng, kind)});
}}""",
    )
    size = 65 if kind == U64 else 33
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, "c[weight(a[i])]++;")}
    unsigned p = 0, w = 0;
    do {{
        p += c[w];
        s = s * {rng.randrange(3, 99)} + {rng.choice(("p * w", "p + w", "(p ^ w)"))};
        c[w] = {rng.choice(("0", f"p & {rng.choice((1, 3))}"))};
    }} while (++w < {size});
    return s;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=kind,
            capacity=capacity,
            fill=FILL[kind],
            preamble=f"static unsigned c[{size}];\n{weight}",
        ),
        capacity,
        capacity * 2.0 + size,
    )


def _inversions(rng: random.Random) -> Instance:
    """Counts pairs out of order within a window."""
    kind = rng.choice((U8, U16, U32))
    window = rng.randrange(19, 41)
    compare = rng.choice(("<", ">", "<=", ">="))
    add = rng.choice(("1", "j", "(i & 3)"))
    stop = rng.randrange(5, 12)
    early = f" if (k > {stop}) break;"
    capacity = rng.randrange(60, 300)
    body = (
        f"unsigned k = 0, e = i < {window} ? i : {window}; "
        f"for (unsigned j = 1; j <= e; j++) {{ if (a[i - j] {compare} a[i]) k += {add};{early} }} "
    )
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, body + fold(rng, "s", "k", stop))}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind]),
        capacity,
        capacity * window * 0.4,
    )


FAMILIES: tuple[Family, ...] = (
    Family("insertion_sort", _insertion_sort, "moves in a short loop: little to gain"),
    Family(
        "bubble_sort",
        _bubble_sort,
        "a trap: vectorised exchanges stall on store forwarding; without them it is faster",
    ),
    Family("weight_sort", _weight_sort, "popcount as the key of a counting sort"),
    Family("inversions", _inversions, "a data-dependent stop: no gain, and some builds are slower"),
)
