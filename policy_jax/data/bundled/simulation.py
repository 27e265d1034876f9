"""Simulation: random numbers, walks, automata, phases, noise."""

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
    population,
    scatter,
)
from policy_jax.data.bundled.family import Family, Instance, c_program


def _random_walk(rng: random.Random) -> Instance:
    """A walk steered by a generator: steps from its high bits, visits counted in the array."""
    state = rng.choice((U32, U64))
    bits = 32 if state == U32 else 64
    step = mixing(rng, "x", state, rng.randrange(2, 4))
    move = rng.choice(
        (
            f"p += (x >> {bits - 2}) ;",
            f"if (x >> {bits - 1}) p += {rng.randrange(1, 9)}; else p -= {rng.randrange(1, 9)};",
            f"p += (x >> {bits - 6}) * {rng.randrange(1, 5)} - {rng.randrange(9)};",
        )
    )
    size = 1 << rng.randrange(5, 9)
    visit = rng.choice((f"a[p % {size}]++;", f"a[p % {size}] += x;", f"s += a[p % {size}];"))
    steps = rng.randrange(100, 700)
    kernel = f"""static unsigned long kernel(unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {state} x = a[0] + n;
    unsigned p = {rng.randrange(size)};
    for (unsigned k = 0; k < {steps}; k++) {{
        {step}
        {move}
        {visit}
    }}
    return s * {rng.randrange(3, 99)} + p + a[{rng.randrange(1, 9)}];
}}"""
    return Instance(
        c_program(kernel=kernel, element=U32, capacity=size, fill=FILL[U32]),
        size,
        steps * 1.3,
    )


def _automaton(rng: random.Random) -> Instance:
    """A one-dimensional cellular automaton on a word; the living are counted each generation."""
    left, right = rng.randrange(1, 12), rng.randrange(1, 12)
    rules = (
        "l ^ (x | r)",
        "(l ^ x) & ~r | (x & r)",
        "l ^ x ^ r",
        "(l & ~x) ^ r",
        "l ^ (x & ~r)",
        "~(l | r) ^ x",
        "(l | x) ^ (x & r)",
        "(l ^ r) | (x & ~l)",
    )
    rule = rng.choice(rules)
    living = population(rng, "living")
    capacity = rng.randrange(20, 40)
    generations = rng.randrange(20, 41)
    take = fold(rng, "s", "living(x)", 64)
    kernel = f"""static unsigned long kernel(unsigned long *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {
        loop(
            rng,
            f"unsigned long x = a[i]; for (unsigned g = 0; g < {generations}; g++) {{ "
            f"unsigned long l = x << {left} | x >> {64 - left}; "
            f"unsigned long r = x >> {right} | x << {64 - right}; "
            f"x = {rule}; {take} }}",
        )
    }
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U64, capacity=capacity, fill=FILL[U64], preamble=living),
        capacity,
        capacity * generations * 2.5,
    )


def _life_board(rng: random.Random) -> Instance:
    """A game like Life on an 8 x 8 board in a word, population counted each generation."""
    west, east = "0xfefefefefefefefeul", "0x7f7f7f7f7f7f7f7ful"
    alive = population(rng, "population")
    shape = rng.choice(
        (
            f"unsigned long u = (b << 1 & {west}) ^ (b >> 1 & {east}), v = u ^ b << 8 ^ b >> 8;",
            f"unsigned long u = b << 8 | b >> 56, v = (u << 1 & {west}) ^ (b >> 1 & {east});",
            f"unsigned long u = b ^ b << 8 ^ b >> 8, v = (u << 1 & {west}) ^ (u >> 1 & {east});",
        )
    )
    rule = rng.choice(("v & ~b | u & b", "(v ^ b) & ~(u & v)", "v ^ (u & b)", "(u | v) ^ b"))
    birth = rng.choice(
        (f" b |= {scatter(rng, U64)} & a[i];", "", f" b ^= {rng.getrandbits(30)}ul;")
    )
    take = fold(rng, "s", "population(b)", 64)
    capacity = rng.randrange(64, 500)
    carry = rng.choice(("b ^= a[i];", "b += a[i];", "b = a[i];"))
    kernel = f"""static unsigned long kernel(unsigned long *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)}, b = {scatter(rng, U64)};
    {loop(rng, f"{carry} {shape} b = {rule};{birth} {take}")}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U64, capacity=capacity, fill=FILL[U64], preamble=alive),
        capacity,
        capacity * 3.5,
    )


def _phase(rng: random.Random) -> Instance:
    """An oscillator: a phase (exact binary fraction) advanced and wrapped by rounding."""
    rounding = rng.choice(("floor", "ceil", "rint", "trunc", "rint", "trunc"))
    f = rng.choice(("f", "f", ""))
    real = "float" if f else "double"
    denominator = rng.choice((32, 64, 128, 256))
    step = f"(int)(a[i] >> {rng.randrange(23, 26)}) * {1 / denominator!r}{f}"
    wrap = helper(
        rng,
        f"""{real} wrap({real} p)
{{
    return p - {rounding}{f}(p);
}}""",
    )
    look = rng.choice(
        (
            f"s += (unsigned)(int)(p * {denominator}) & {rng.randrange(8, 256)};",
            f"s = s * {rng.randrange(3, 99)} + (p > {rng.randrange(1, 8) / 16!r}{f});",
            f"if (p > {rng.randrange(1, 8) / 16!r}{f}) s += i; else s ^= a[i];",
        )
    )
    capacity = rng.randrange(64, 600)
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {real} p = 0;
    {loop(rng, f"p = wrap(p + {step}); {look}")}
    return s;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U32,
            capacity=capacity,
            fill=FILL[U32],
            preamble=f"#include <math.h>\n{wrap}",
        ),
        capacity,
        capacity * (8.0 if rounding in ("floor", "ceil") else 3.5),
    )


def _lattice_noise(rng: random.Random) -> Instance:
    """Coordinates split into lattice cell and offset by rounding, the cell hashed."""
    rounding = rng.choice(("floor", "ceil", "rint", "trunc", "rint", "trunc"))
    f = rng.choice(("f", "f", ""))
    real = "float" if f else "double"
    scale = rng.randrange(1, 32) / rng.choice((64, 128, 256))
    value = helper(
        rng,
        f"""unsigned value(unsigned x)
{{
    {real} t = (int)(x >> {rng.randrange(17, 20)}) * {scale!r}{f}, c = {rounding}{f}(t);
    unsigned h = (unsigned)(int)c * {odd(rng, U32)};
    return (h ^ h >> {rng.randrange(9, 20)}) {rng.choice("+^")} (unsigned)(int)((t - c) * 256);
}}""",
    )
    capacity = rng.randrange(64, 500)
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, f"unsigned v = value(a[i]); {fold(rng, 's', 'v', 1 << 31)}")}
    return s;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U32,
            capacity=capacity,
            fill=FILL[U32],
            preamble=f"#include <math.h>\n{value}",
        ),
        capacity,
        capacity * 2.5,
    )


def _shift_register(rng: random.Random) -> Instance:
    """A feedback shift register: the parity of its taps comes in, some bits go out."""
    kind = rng.choice((U32, U64))
    bits = 32 if kind == U32 else 64
    parity = "__builtin_parity" + ("l" if kind == U64 else "")
    right = rng.random() < 0.5
    taps = scatter(rng, kind)
    if right:
        shift = f"x = x >> 1 | ({kind}){parity}(x & {taps}) << {bits - 1};"
    else:
        shift = f"x = x << 1 | {parity}(x & {taps});"
    out = rng.choice(
        (
            f"s += x >> {rng.randrange(1, 20)} & {rng.randrange(1, 64)};",
            "s = s * 2 + (x & 1);",
            "if (x & 1) s += a[i];",
        )
    )
    capacity = rng.randrange(64, 600)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {kind} x = a[0] | 1;
    {loop(rng, f"{shift} {out}")}
    return s ^ x;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind]),
        capacity,
        capacity * 2.7,
    )


FAMILIES: tuple[Family, ...] = (
    Family("random_walk", _random_walk, "latency of the generator: no gain expected"),
    Family("automaton", _automaton, "population of a word with popcount each generation"),
    Family(
        "life_board",
        _life_board,
        "population of a bit board with popcount each generation",
        held_out=True,
    ),
    Family(
        "phase",
        _phase,
        "a trap for truncations: in a chain the SSE4.1 rounding is slower than the conversions",
    ),
    Family("lattice_noise", _lattice_noise, "rounding to a lattice cell, then a hash"),
    Family("shift_register", _shift_register, "parity of taps: popcount shortens the chain"),
)
