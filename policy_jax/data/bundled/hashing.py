"""Hash functions: mixers, checksums, Hamming distances of hashes."""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import (
    BITS,
    FILL,
    U8,
    U16,
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


def _simhash(rng: random.Random) -> Instance:
    kind = rng.choice((U32, U64))
    rounds = rng.randrange(1, 3)
    distance = helper(
        rng,
        f"""unsigned distance({kind} x, {kind} key)
{{
    {mixing(rng, "x", kind, rounds)}
    return {popcount(kind)}(x ^ key);
}}""",
    )
    total = fold(rng, "s", "d", BITS[kind])
    step = rng.choice(
        (
            f"key {rng.choice('+^')}= {odd(rng, kind)};",
            f"key = key * {odd(rng, kind)} + {scatter(rng, kind)};",
            f"if (d < {BITS[kind] // 2 - rng.randrange(1, 6)}u) key = a[i];",
            "",
        )
    )
    capacity = rng.randrange(64, 700)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {kind} key = {scatter(rng, kind)};
    {loop(rng, f"unsigned d = distance(a[i], key); {total} {step}")}
    return s ^ key;
}}"""
    return Instance(
        c_program(
            kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind], preamble=distance
        ),
        capacity,
        capacity * (2.4 + 0.3 * rounds),
    )


def _fnv(rng: random.Random) -> Instance:
    kind = rng.choice((U8, U8, U16, U32))
    state = rng.choice((U32, U64))
    prime = odd(rng, state) if rng.random() < 0.5 else str(rng.randrange(1 << 8, 1 << 30) | 1)
    first = rng.random() < 0.5
    multiply, mix = f"h *= {prime};", f"h {rng.choice('^+')}= a[i];"
    body = f"{multiply} {mix}" if first else f"{mix} {multiply}"
    extra = mixing(rng, "h", state, rng.randrange(0, 3))
    capacity = rng.randrange(100, 2000)
    kernel = f"""static {state} kernel(const {kind} *a, unsigned n)
{{
    {state} h = {scatter(rng, state)};
    {loop(rng, f"{body} {extra}")}
    {mixing(rng, "h", state, rng.randrange(1, 4))}
    return h;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind]),
        capacity,
        capacity * (1.0 + 0.5 * extra.count(";")),
    )


def _murmur(rng: random.Random) -> Instance:
    kind = rng.choice((U32, U64))
    lanes = rng.randrange(1, 3)
    names = "hgf"[:lanes]
    body = " ".join(
        f"k = a[i] * {odd(rng, kind)}; {mixing(rng, 'k', kind, rng.randrange(1, 3))} "
        f"{v} ^= k; {mixing(rng, v, kind, rng.randrange(1, 3))}"
        for v in names
    )
    ends = " ".join(f"h = (h ^ {v}) * {odd(rng, kind)};" for v in names[1:])
    capacity = rng.randrange(64, 1000)
    kernel = f"""static {kind} kernel(const {kind} *a, unsigned n)
{{
    {kind} k, {", ".join(f"{v} = {scatter(rng, kind)}" for v in names)};
    {loop(rng, body)}
    {ends}
    {mixing(rng, "h", kind, 3)}
    return h;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind]),
        capacity,
        capacity * (0.4 + 0.6 * lanes),
    )


def _crc_bits(rng: random.Random) -> Instance:
    state = rng.choice((U32, U64))
    bits = BITS[state]
    steps = rng.randrange(2, 5)
    polynomial = odd(rng, state)
    if rng.random() < 0.5:
        step = f"c = c >> 1 ^ (c & 1 ? {polynomial} : 0);"
        take = "c ^= a[i];"
    else:
        step = f"c = c << 1 ^ (c >> {bits - 1} ? {polynomial} : 0);"
        take = f"c ^= ({state})a[i] << {bits - 8};"
    capacity = rng.randrange(64, 400)
    kernel = f"""static {state} kernel(const unsigned char *a, unsigned n)
{{
    {state} c = {scatter(rng, state)};
    {loop(rng, f"{take} for (unsigned k = 0; k < {steps}; k++) {step}")}
    {mixing(rng, "c", state, rng.randrange(1, 3))}
    return c;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U8, capacity=capacity, fill=FILL[U8]),
        capacity,
        capacity * steps * 0.9,
    )


def _crc_table(rng: random.Random) -> Instance:
    state = rng.choice((U32, U64))
    k = rng.randrange(4, 9)
    table = ", ".join(scatter(rng, state) for _ in range(8))
    if rng.random() < 0.5:
        body = f"c = t[(c ^ a[i]) & 7] ^ c >> {rng.randrange(3, 9)};"
    else:
        bits = BITS[state]
        body = f"c = (t[(c >> {bits - 3}) ^ (a[i] & 7)] ^ c << {rng.randrange(3, 9)});"
    again = f" c = t[(c ^ a[i] >> 4) & 7] ^ c >> {k};" if rng.random() < 0.5 else ""
    capacity = rng.randrange(100, 1500)
    kernel = f"""static {state} kernel(const unsigned char *a, unsigned n)
{{
    {state} c = {scatter(rng, state)};
    {loop(rng, body + again)}
    {mixing(rng, "c", state, rng.randrange(1, 4))}
    return c;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U8,
            capacity=capacity,
            fill=FILL[U8],
            preamble=f"static const {state} t[8] = {{ {table} }};",
        ),
        capacity,
        capacity * (5.0 if again else 2.5),
    )


FAMILIES: tuple[Family, ...] = (
    Family("simhash_distance", _simhash, "popcount: the library call becomes one instruction"),
    Family("fnv_hash", _fnv, "a chain of multiplications: nothing but latency, no gain expected"),
    Family("murmur_mixer", _murmur, "rotations and multiplications: little beyond scheduling"),
    Family("crc_by_bits", _crc_bits, "a branch-free chain a bit long; at most unrolling"),
    Family("crc_by_table", _crc_table, "a chain of loads: no gain expected"),
)
