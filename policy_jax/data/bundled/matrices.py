"""Small matrices, stencils and averages over integers."""

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
    mixing,
    odd,
    popcount,
)
from policy_jax.data.bundled.family import Family, Instance, c_program


def _multiply(rng: random.Random) -> Instance:
    """Products of the rows of a small matrix and a vector, which each product changes."""
    kind = rng.choice((U32, U64))
    width = rng.randrange(5, 14)
    capacity = rng.randrange(width, 3 * width) * width
    stop = rng.choice(("", f" if (t & {rng.choice((64, 128))}) t ^= v[j];"))
    row = (
        f"t += a[i] * v[j];{stop} if (++j == {width}) "
        f"{{ v[k] = t; {mixing(rng, 's', kind, 1)} s += t; j = 0; k = k ? k - 1 : {width - 1}; }}"
    )
    kernel = f"""static {kind} kernel(const {kind} *a, unsigned n)
{{
    {kind} s = {rng.randrange(1000)}, t = {rng.randrange(99)};
    unsigned j = 0, k = {rng.randrange(width)};
    {loop(rng, row)}
    return s ^ t;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=kind,
            capacity=capacity,
            fill=FILL[kind],
            preamble=f"static {kind} v[{width}];",
        ),
        capacity,
        capacity * 1.2,
    )


def _bit_matrix(rng: random.Random) -> Instance:
    """Products of the rows of a bit matrix and a vector, which each count of bits changes."""
    kind = rng.choice((U32, U64))
    weight = helper(
        rng,
        f"""unsigned weight({kind} x, {kind} y)
{{
    return {popcount(kind)}(x {rng.choice("&^|")} y);
}}""",
    )
    bits = 32 if kind == U32 else 64
    out = rng.choice(
        (
            f"v = v << 1 | (w > {bits // 4 + rng.randrange(-3, 4)});",
            "v = v << 1 | (w & 1);",
            f"v ^= ({kind})w << (i & {bits // 2 - 1});",
            f"v = v * {odd(rng, kind)} + w;",
        )
    )
    capacity = rng.randrange(64, 500)
    body = f"unsigned w = weight(a[i], v); {out} {fold(rng, 's', 'w', bits // 2)}"
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {kind} v = {odd(rng, kind)};
    {loop(rng, body)}
    return s ^ v;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind], preamble=weight),
        capacity,
        capacity * 4.6,
    )


def _stencil(rng: random.Random) -> Instance:
    """An in-place recurrence: each cell from its left neighbour and itself."""
    kind = rng.choice((U16, U32, U64))
    p, q, r = rng.randrange(1, 30), rng.randrange(1, 30), rng.randrange(1, 9)
    cell = rng.choice(
        (
            f"(l * {p} + a[i] * {q}) >> {r}",
            f"(l >> {r}) + a[i] * {q}",
            f"l + (a[i] >> {r}) - {p}",
            f"(l ^ a[i]) + {p} * {q}",
        )
    )
    take = rng.choice(("s += l;", f"s = s * {p | 1} + l;", f"s ^= (unsigned long)l << (i & {q});"))
    store = rng.choice(("a[i] = l;", "a[i] += l;", ""))
    capacity = rng.randrange(80, 900)
    kernel = f"""static unsigned long kernel({kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {kind} l = {rng.randrange(200)};
    {loop(rng, f"l = {cell}; {store} {take}")}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind]),
        capacity,
        capacity * 0.9,
    )


def _moving_average(rng: random.Random) -> Instance:
    """A sliding sum over a ring, compared with each new element."""
    width = rng.choice((4, 8, 16, 32))
    div = rng.choice((width, width + 1, rng.randrange(3, 40)))
    use = rng.choice(
        (
            f"if (a[i] > t / {div}) s += i; else s ^= t;",
            f"s = s * {rng.randrange(3, 99)} + t / {div};",
            f"s += t / {div} ^ a[i];",
        )
    )
    capacity = rng.randrange(80, 800)
    kernel = f"""static unsigned long kernel(const unsigned short *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    unsigned t = 0;
    for (unsigned k = 0; k < {width}; k++)
        w[k] = 0;
    {loop(rng, f"t += a[i] - w[i % {width}]; w[i % {width}] = a[i]; {use}")}
    return s + t;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U16,
            capacity=capacity,
            fill=FILL[U16],
            preamble=f"static {rng.choice((U16, U32))} w[{width}];",
        ),
        capacity,
        capacity * 1.0,
    )


FAMILIES: tuple[Family, ...] = (
    Family("matrix_vector", _multiply, "a short inner product: little to gain at this size"),
    Family("bit_matrix", _bit_matrix, "rows of a bit matrix weighed with popcount"),
    Family("stencil", _stencil, "a recurrence: latency, no gain expected"),
    Family("moving_average", _moving_average, "a ring in memory: no gain expected"),
)
