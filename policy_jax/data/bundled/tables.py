"""Histograms, lookup tables and state machines."""

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
    literal,
    loop,
    mixing,
    odd,
    popcount,
    scatter,
)
from policy_jax.data.bundled.family import Family, Instance, c_program


def _histogram(rng: random.Random) -> Instance:
    """Counts by some bits of the element, in a table that stays between calls."""
    kind = rng.choice((U8, U16, U32))
    bins = 1 << rng.randrange(3, 7)
    cell = rng.choice((U16, U32, U64))
    shift = rng.randrange(0, BITS[kind] - 6 if BITS[kind] > 8 else 3)
    index = f"a[i] >> {shift} & {bins - 1}"
    add = rng.choice(("++", f" += {rng.randrange(2, 90)}", " += i", " ^= a[i]"))
    capacity = rng.randrange(150, 1500)
    second = f"h[h[{index}] & {bins - 1}] += {rng.randrange(1, 9)};" if rng.random() < 0.4 else ""
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    {loop(rng, f"h[{index}]{add}; {second}")}
    return h[{rng.randrange(bins)}] {rng.choice("+^-")} h[{rng.randrange(bins)}];
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=kind,
            capacity=capacity,
            fill=FILL[kind],
            preamble=f"static {cell} h[{bins}];",
        ),
        capacity,
        capacity * (2.8 if second else 0.7),
    )


def _weight_histogram(rng: random.Random) -> Instance:
    """Counts by the number of bits set under a mask."""
    kind = rng.choice((U32, U64))
    cell = rng.choice((U16, U32, U64))
    size = BITS[kind] + 1
    rounds = rng.randrange(0, 2)
    weigh = helper(
        rng,
        f"""unsigned weigh({kind} x)
{{
    {mixing(rng, "x", kind, rounds)}
    return {popcount(kind)}(x & {scatter(rng, kind)});
}}""",
    )
    add = rng.choice(("++", f" += {rng.randrange(2, 90)}", " += i", " ^= a[i]"))
    extra = rng.choice(("", "s += i;", f"s ^= a[i] * {odd(rng, kind)};"))
    capacity = rng.randrange(64, 700)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(99)};
    {loop(rng, f"h[weigh(a[i])]{add}; {extra}")}
    return s + h[{rng.randrange(4, size - 5)}] * {rng.randrange(3, 99)} - h[{size // 2}];
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=kind,
            capacity=capacity,
            fill=FILL[kind],
            preamble=f"static {cell} h[{size}];\n{weigh}",
        ),
        capacity,
        capacity * 1.8,
    )


def _state_machine(rng: random.Random) -> Instance:
    """A table of transitions, indexed by state and a class of the byte."""
    states = rng.choice((4, 8))
    classes = rng.choice((2, 4))
    table = [rng.randrange(states) for _ in range(states * classes)]
    shift = rng.randrange(0, 6)
    accept = rng.choice(
        (
            f"s += q == {rng.randrange(states)};",
            f"s = s * {rng.randrange(3, 50) | 1} + q;",
            f"if (q > {rng.randrange(1, states - 1)}) s += a[i];",
            f"s ^= (unsigned long)q << (i & {rng.choice((7, 15, 31))});",
        )
    )
    capacity = rng.randrange(100, 1500)
    kernel = f"""static unsigned long kernel(const unsigned char *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    unsigned q = {rng.randrange(states)};
    {loop(rng, f"q = t[q * {classes} + (a[i] >> {shift} & {classes - 1})]; {accept}")}
    return s * {rng.randrange(2, 99)} + q;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U8,
            capacity=capacity,
            fill=FILL[U8],
            preamble=f"static const unsigned char t[{len(table)}] = "
            f"{{ {', '.join(map(str, table))} }};",
        ),
        capacity,
        capacity * 2.0,
    )


def _grid_cells(rng: random.Random) -> Instance:
    """Positions (exact binary fractions) rounded to grid cells and counted there."""
    rounding = rng.choice(("floor", "ceil", "trunc", "trunc", "rint", "rint"))
    real = rng.choice(("float", "float", "double"))
    size = 1 << rng.randrange(3, 8)
    scale = rng.randrange(1, 64) / rng.choice((32, 64, 128, 256))
    f = "f" if real == "float" else ""
    offset = f" {rng.choice('+-')} {rng.randrange(1, 16) / 32!r}{f}" if rng.random() < 0.3 else ""
    position = f"(int)(x >> {rng.randrange(16, 20)})"
    cell = helper(
        rng,
        f"""unsigned cell(unsigned x)
{{
    return (unsigned)(int){rounding}{f}({position} * {scale!r}{f}{offset}) & {size - 1};
}}""",
    )
    add = rng.choice(("++", f" += {rng.randrange(2, 90)}", " += i"))
    capacity = rng.randrange(64, 700)
    mixed = rng.choice(
        (
            f"h[cell(a[i])]{add};",
            f"unsigned c = cell(a[i]); {fold(rng, 's', 'c', size - 1)}",
            f"unsigned c = cell(a[i]); s ^= h[c]; h[c]{add};",
        )
    )
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(99)};
    {loop(rng, mixed)}
    return s + h[{rng.randrange(1, size)}];
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U32,
            capacity=capacity,
            fill=FILL[U32],
            preamble=f"#include <math.h>\nstatic unsigned h[{size}];\n{cell}",
        ),
        capacity,
        capacity * 2.2,
    )


def _lookup_chain(rng: random.Random) -> Instance:
    """A permutation-like table walked from element to element."""
    size = 1 << rng.randrange(4, 8)
    total = fold(rng, "s", "p", 65535)
    fill_step = literal(rng.randrange(1, 1 << 12) | 1, U32)
    hops = rng.randrange(0, 3)
    walk = " ".join(
        f"p = a[(p {rng.choice('+^')} {rng.randrange(1, size)}) % n];" for _ in range(hops)
    )
    capacity = rng.randrange(size, 4 * size)
    kernel = f"""static unsigned long kernel(const unsigned short *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    unsigned p = {rng.randrange(size)};
    {loop(rng, f"p = a[(p + i * {fill_step}) % n]; {walk} {total}")}
    return s + p;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U16, capacity=capacity, fill=FILL[U16]),
        capacity,
        capacity * (7.0 + 6.0 * hops),
    )


FAMILIES: tuple[Family, ...] = (
    Family("histogram", _histogram, "stores that forward to loads: no gain, unrolling may hurt"),
    Family("weight_histogram", _weight_histogram, "popcount as the index of a bin"),
    Family("state_machine", _state_machine, "a chain of loads: no gain expected"),
    Family("grid_cells", _grid_cells, "rounding to a cell: one SSE4.1 instruction instead of ten"),
    Family("lookup_chain", _lookup_chain, "divisions and dependent loads: no gain expected"),
)
