"""Graphs and boards in words: reachability, queens, union-find."""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import (
    FILL,
    U16,
    U32,
    U64,
    fold,
    helper,
    loop,
    odd,
    population,
    scatter,
)
from policy_jax.data.bundled.family import Family, Instance, c_program


def _flood_fill(rng: random.Random) -> Instance:
    """Grows a region on an 8 x 8 board of free cells until it stops, then counts its cells."""
    west, east = "0xfefefefefefefefeul", "0x7f7f7f7f7f7f7f7ful"
    steps = rng.sample(
        [f"g << 1 & {west}", f"g >> 1 & {east}", "g << 8", "g >> 8", f"g << 9 & {west}"],
        rng.randrange(2, 4),
    )
    area = population(rng, "area")
    limit = rng.randrange(2, 20)
    each = rng.random() < 0.6
    grow = f"g |= ({' | '.join(steps)}) & f;"
    count = fold(rng, "s", "area(g)", 64)
    body = (
        f"unsigned long f = a[i] | a[i] >> {rng.randrange(3, 30)}, g = f & {scatter(rng, U64)}, h; "
        f"unsigned k = {limit} + (n & 31); do {{ h = g; {grow} {count if each else ''} }} "
        f"while (g != h && --k); {'' if each else count}"
    )
    capacity = rng.randrange(32, 300)
    kernel = f"""static unsigned long kernel(const unsigned long *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, body)}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U64, capacity=capacity, fill=FILL[U64], preamble=area),
        capacity,
        capacity * (12.0 if each else 6.0),
    )


def _queens(rng: random.Random) -> Instance:
    """Places pieces row by row on free columns; the last rows are counted, not tried."""
    width = rng.randrange(6, 9)
    full = (1 << width) - 1
    left, right = rng.choice(((1, 1), (1, 2), (2, 1), (2, 2)))
    depth = rng.randrange(2, 4)
    some = rng.randrange(1, full)
    last = rng.choice(("f", f"f & {some}", f"f ^ {some}"))
    add = rng.choice(("+=", "+=", "^="))
    place = f"""__attribute__((noipa)) static
unsigned place(unsigned c, unsigned l, unsigned r, unsigned k)
{{
    unsigned f = ~(c | l | r) & {full}, s = {rng.randrange(4)};
    if (!k)
        return __builtin_popcount({last});
    while (f) {{
        unsigned b = f & -f;
        f ^= b;
        s {add} place(c | b, (l | b) << {left}, (r | b) >> {right}, k - 1);
    }}
    return s;
}}
"""
    capacity = rng.randrange(20, 40)
    call = (
        f"unsigned v = place(a[i] & {full}, 0, a[i] >> {rng.randrange(8, 20)} & {full}, {depth});"
    )
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, f"{call} {fold(rng, 's', 'v', 40)}")}
    return s;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U32,
            capacity=capacity,
            fill=f"x & x >> {rng.randrange(5, 12)} & x >> 3",
            preamble=place,
        ),
        capacity,
        capacity * (30.0 if depth == 2 else 80.0) * (width - 4),
    )


def _union_find(rng: random.Random) -> Instance:
    """Joins elements by the array's pairs, halving paths, and cuts some off again.

    A parent is stored as its exclusive-or with the child, so that zero marks a root.
    """
    size = 1 << rng.randrange(4, 8)
    cell = rng.choice((U16, U32))
    find = helper(
        rng,
        "unsigned find(unsigned x)\n{\n    while (f[x]) { f[x] ^= f[x ^ f[x]]; x ^= f[x]; }\n"
        "    return x;\n}",
        apart=1.0,
    )
    join = rng.choice(("if (p < q) f[q] = p ^ q; else f[p] = p ^ q;", "f[p] = p ^ q;"))
    gap = rng.randrange(1, 14)
    seldom = rng.choice(("", f"if (s % {rng.randrange(5, 19)} == 0) "))
    cut = f"{seldom}f[i % {size}] = 0;"
    capacity = rng.randrange(40, 400)
    body = (
        f"unsigned p = find(a[i] & {size - 1}), q = find(a[i] >> {gap + 8} & {size - 1}); "
        f"if (p != q) {{ {join} s = s * {rng.randrange(3, 99)} + p; }} else {{ s++; {cut} }}"
    )
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, body)}
    return s;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U32,
            capacity=capacity,
            fill=FILL[U32],
            preamble=f"static {cell} f[{size}];\n{find}",
        ),
        capacity,
        capacity * (5.5 if seldom else 4.0),
    )


def _triangles(rng: random.Random) -> Instance:
    """Common neighbours of joined vertices in a graph of bit rows."""
    common = helper(
        rng,
        f"""unsigned common(unsigned long x, unsigned long y)
{{
    return __builtin_popcountl(x & y{rng.choice(("", f" & {scatter(rng, U64)}", " ^ y >> 1"))});
}}""",
    )
    thin = rng.choice(("", f" & {scatter(rng, U64)}"))
    capacity = rng.randrange(20, 56)
    pick = rng.choice(
        (
            f"s += common(a[i], a[j]) * {rng.randrange(3, 99)}u;",
            f"s = s * {rng.randrange(3, 99)} + common(a[i], a[j]);",
            f"if (common(a[i], a[j]) > {rng.randrange(10, 18)}) s += j;",
        )
    )
    if rng.random() < 0.5:
        body = (
            f"unsigned long e = a[i]{thin}; while (e) {{ unsigned j = __builtin_ctzl(e) % n; "
            f"e &= e - 1; {pick} }}"
        )
        cost = 32.0
    else:
        body = (
            f"for (unsigned j = i + 1; j < n; j++) if (a[i] >> {rng.randrange(8)} >> j % 32 & 1) "
            f"{{ {pick} }}"
        )
        cost = capacity / 2
    kernel = f"""static unsigned long kernel(const unsigned long *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, body)}
    return s ^ {odd(rng, U64)};
}}"""
    return Instance(
        c_program(kernel=kernel, element=U64, capacity=capacity, fill=FILL[U64], preamble=common),
        capacity,
        capacity * cost * 2.0,
    )


FAMILIES: tuple[Family, ...] = (
    Family("flood_fill", _flood_fill, "cells of a growing region counted with popcount"),
    Family("queens", _queens, "free columns of the last row counted with popcount, in a recursion"),
    Family("union_find", _union_find, "dependent loads and unpredictable branches: no gain"),
    Family("triangles", _triangles, "common neighbours in bit rows with popcount"),
)
