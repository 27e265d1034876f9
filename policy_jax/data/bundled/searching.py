"""Searching: sorted arrays, bitmaps, first matches."""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import (
    FILL,
    U32,
    U64,
    fold,
    helper,
    loop,
    mixing,
    odd,
    popcount,
    scatter,
)
from policy_jax.data.bundled.family import Family, Instance, c_program


def _binary_search(rng: random.Random) -> Instance:
    """Lower bounds of pseudo-random keys in an ascending array."""
    kind = rng.choice((U32, U64))
    gap = rng.randrange(20, 4000)
    lookups = rng.randrange(12, 40)
    shift = rng.randrange(10, 20)
    compare = rng.choice(("<", "<=", ">", ">="))
    test = f"a[m] {compare} k" if compare[0] == "<" else f"k {compare} a[m]"
    body = rng.choice(
        (
            f"unsigned lo = 0, hi = n; while (lo < hi) {{ unsigned m = (lo + hi) / 2; "
            f"if ({test}) lo = m + 1; else hi = m; }}",
            f"unsigned lo = 0, w = n; while (w) {{ unsigned h = w / 2, m = lo + h; "
            f"if ({test}) {{ lo = m + 1; w -= h + 1; }} else w = h; }}",
            f"unsigned lo = 0; for (unsigned w = n; w > 1;) {{ unsigned h = w / 2, m = lo + h; "
            f"lo = {test} ? m : lo; w -= h; }}",
        )
    )
    capacity = rng.randrange(100, 900)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    unsigned x = {scatter(rng, U32)} + (unsigned)a[0];
    for (unsigned j = 0; j < {lookups}; j++) {{
        x = x * {rng.randrange(1 << 20, 1 << 31) & ~7 | 5}u + {rng.randrange(1 << 30) | 1}u;
        {kind} k = (x >> {shift}) % (n * {gap}u);
        {body}
        {fold(rng, "s", "lo", capacity)}
    }}
    return s;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=kind,
            capacity=capacity,
            fill=f"i * {gap}u + (x >> 16) % {gap - 2}",
            perturb=f"a[0] = ({kind})(sum & 1);",
        ),
        capacity,
        lookups * 7.0,
    )


def _select_bit(rng: random.Random) -> Instance:
    """Finds the word in which the k-th set bit of a bitmap lies, word by word."""
    kind = rng.choice((U32, U64))
    weigh = helper(
        rng,
        f"""unsigned weigh({kind} x)
{{
    {mixing(rng, "x", kind, rng.randrange(0, 2))}
    return {popcount(kind)}(x);
}}""",
    )
    stride = rng.randrange(5, 40)
    grow = rng.randrange(100, 900)
    capacity = rng.randrange(64, 500)
    count = rng.choice(("weigh(a[i])", f"weigh(a[i] & {scatter(rng, kind)})", "weigh(~a[i])"))
    hit = rng.choice(
        (
            f"s = s * {rng.randrange(3, 99)} + i; k += {grow};",
            f"s ^= a[i] + i; k = k * 2 + {stride};",
            f"s += (unsigned long)i * {rng.randrange(3, 99)}; k += {stride} + (s & 31);",
        )
    )
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)}, k = {stride}, seen = 0;
    {loop(rng, f"seen += {count}; if (seen > k) {{ {hit} }}")}
    return s + seen;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind], preamble=weigh),
        capacity,
        capacity * 2.5,
    )


def _interpolation(rng: random.Random) -> Instance:
    """Guesses positions in an ascending table from a scaled key, rounded one way or another."""
    rounding = rng.choice(("floor", "ceil", "rint", "rint", "trunc", "trunc"))
    f = rng.choice(("f", "f", ""))
    gap = rng.choice((4, 8, 16, 32))
    step = rng.randrange(1, gap)
    offset = f" {rng.choice('+-')} {rng.randrange(1, 16) / 32!r}{f}" if rng.random() < 0.3 else ""
    guess = helper(
        rng,
        f"""int guess(unsigned k)
{{
    return (int){rounding}{f}((int)k * {rng.choice((1, 3, 5)) / gap / 4!r}{f}{offset});
}}""",
    )
    fix = rng.choice(
        (
            "s += a[g] > k ? g : g + 1;",
            f"if (a[g] < k) s += g; else s = s * {rng.randrange(3, 99)} + 1;",
            f"s = s * {rng.randrange(3, 99)} + g + (a[g] > k);",
        )
    )
    capacity = rng.randrange(100, 500)
    body = f"unsigned g = guess(k); g = g < n ? g : n - 1; {fix} k += {step};"
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    unsigned k = a[0];
    {loop(rng, body, forward=True)}
    return s;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U32,
            capacity=capacity,
            fill=f"i * {gap}u + (x >> 24) % {gap}",
            preamble=f"#include <math.h>\n{guess}",
            perturb=f"a[0] = (unsigned)sum & {gap - 1};",
        ),
        capacity,
        capacity * 2.6,
    )


def _first_match(rng: random.Random) -> Instance:
    """From each start, the distance to the next element that passes a random test."""
    kind = rng.choice((U32, U64))
    low = rng.randrange(2, 5)
    test = rng.choice(
        (
            f"(a[j] & {(1 << low) - 1}) != {rng.randrange(1 << low)}",
            f"a[j] % {rng.randrange(3, 14)} != {rng.randrange(3)}",
            f"a[j] > {scatter(rng, kind)} && a[j] % 2",
            f"(a[j] * {odd(rng, kind)} >> {rng.randrange(8, 24)} & {(1 << low) - 1}) > 0",
        )
    )
    skip = rng.randrange(1, 6)
    capacity = rng.randrange(80, 600)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    for (unsigned i = 0; i < n; i += {skip}) {{
        unsigned j = i;
        while (j < n && {test})
            j++;
        {fold(rng, "s", "j", capacity)}
    }}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind]),
        capacity,
        capacity * 2.6 / skip,
    )


FAMILIES: tuple[Family, ...] = (
    Family(
        "binary_search",
        _binary_search,
        "branches against conditional moves: builds differ little",
        held_out=True,
    ),
    Family("select_bit", _select_bit, "rank of bits word by word with popcount"),
    Family(
        "interpolation",
        _interpolation,
        "rounding a guess: one SSE4.1 instruction instead of ten",
        held_out=True,
    ),
    Family("first_match", _first_match, "short loops with data-dependent ends: little to gain"),
)
