"""Dynamic programming, subsets and runs."""

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
    loop,
    odd,
    popcount,
    population,
    scatter,
)
from policy_jax.data.bundled.family import Family, Instance, c_program


def _knapsack(rng: random.Random) -> Instance:
    """Best values by weight: one row, updated from the heavy end for each item."""
    kind = rng.choice((U16, U32, U32, U64))
    room = rng.randrange(40, 160)
    best = rng.choice(("max", "max", "add"))
    update = (
        "if (t > b[w]) b[w] = t;" if best == "max" else f"b[w] = (t ^ b[w]) + {rng.randrange(9)};"
    )
    heavy = rng.choice((7, 15, 31))
    body = (
        f"unsigned c = (a[i] & {heavy}) + {rng.randrange(1, 6)}; "
        f"{kind} g = a[i] >> {rng.randrange(8, 12)}; "
        f"for (unsigned w = {room}; w >= c; w--) {{ {kind} t = b[w - c] + g; {update} }}"
    )
    capacity = rng.randrange(20, 40)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    {loop(rng, body)}
    {kind} r = b[{room}];
    b[{rng.randrange(1, 9)}] = r & {rng.choice((1, 3, 7))};
    return r + b[{rng.randrange(room // 2, room)}];
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=kind,
            capacity=capacity,
            fill=FILL[kind],
            preamble=f"static {kind} b[{room + 1}];",
        ),
        capacity,
        capacity * room * 0.5,
    )


def _edit_distance(rng: random.Random) -> Instance:
    """Edit distance of the string to a fixed word, row by row, with random costs.

    The row lives on between calls, as if the string went on.
    """
    length = rng.randrange(19, 33)
    insert, delete, change = rng.randrange(1, 5), rng.randrange(1, 5), rng.randrange(1, 7)
    letters = rng.choice((4, 8, 16))
    word = "".join(chr(97 + rng.randrange(letters)) for _ in range(length))
    cell = rng.choice((U16, U32))
    capacity = rng.randrange(20, 60)
    row = (
        f"unsigned g = d[0]; d[0] += {delete}; for (unsigned j = 0; j < {length}; j++) {{ "
        f"unsigned v = g + (w[j] == a[i] ? 0 : {change}); g = d[j + 1]; "
        f"if (g + {delete} < v) v = g + {delete}; "
        f"if (d[j] + {insert}u < v) v = d[j] + {insert}u; d[j + 1] = v; }}"
    )
    kernel = f"""static unsigned long kernel(const unsigned char *a, unsigned n)
{{
    d[0] = {rng.randrange(9)};
    {loop(rng, row)}
    return d[{length}] * {rng.randrange(3, 99)}ul + d[{rng.randrange(1, length)}];
}}"""
    source = c_program(
        kernel=kernel,
        element=U8,
        capacity=capacity,
        fill=f"(unsigned char)('a' + (x >> 20) % {letters})",
        preamble=f'static {cell} d[{length + 1}];\nstatic const unsigned char w[] = "{word}";',
    )
    return Instance(source, capacity, capacity * length * 1.6)


def _common_subsequence(rng: random.Random) -> Instance:
    """Bit-parallel lengths of longest common subsequences (after Hyyro), by popcount."""
    classes = rng.choice((2, 4, 4))
    masks = ", ".join(scatter(rng, U64) for _ in range(classes))
    shift = rng.randrange(0, 5)
    size = population(rng, "size")
    restart = rng.choice(("", f"if (!(i & {rng.choice((15, 31, 63))})) v = ~0ul;"))
    capacity = rng.randrange(64, 500)
    body = (
        f"unsigned long u = v & m[a[i] >> {shift} & {classes - 1}]; v = (v + u) | (v - u); "
        f"{fold(rng, 's', 'size(~v)', 64)} {restart}"
    )
    kernel = f"""static unsigned long kernel(const unsigned char *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)}, v = ~{rng.randrange(4)}ul;
    {loop(rng, body)}
    return s ^ v;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U8,
            capacity=capacity,
            fill=FILL[U8],
            preamble=f"static const unsigned long m[{classes}] = {{ {masks} }};\n{size}",
        ),
        capacity,
        capacity * 4.0,
    )


def _increasing_run(rng: random.Random) -> Instance:
    """The longest stretch in which neighbours keep a relation."""
    kind = rng.choice((U8, U16, U32, U64))
    relation = rng.choice(
        (
            "v > p",
            "v < p",
            f"v - p < {scatter(rng, kind)}",
            f"(v ^ p) % {rng.randrange(3, 12)} > 0",
            f"v + {rng.randrange(1, 99)} > p",
        )
    )
    best = rng.choice(("if (k > m) m = k;", "m = k > m ? k : m;", "if (k >= m) { m = k; s += i; }"))
    reset = rng.choice(("k = 1", "k = 0", "k /= 2"))
    capacity = rng.randrange(80, 800)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    unsigned k = 0, m = {rng.randrange(3)};
    {kind} p = {rng.randrange(200)};
    {loop(rng, f"{kind} v = a[i]; if ({relation}) k++; else {reset}; {best} p = v;")}
    return s * {rng.randrange(3, 99)} + m;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind]),
        capacity,
        capacity * 0.6,
    )


def _subsets(rng: random.Random) -> Instance:
    """Walks the subsets of each mask and adds up those of the right size."""
    few = rng.randrange(4, 8)
    kind = rng.choice((U32, U64))
    mask = 0
    while bin(mask).count("1") < few:
        mask |= 1 << rng.randrange(32 if kind == U32 else 64)
    size = helper(
        rng,
        f"""unsigned size({kind} x)
{{
    return {popcount(kind)}(x {rng.choice("&^|")} {scatter(rng, kind)});
}}""",
    )
    use = rng.choice(
        (
            fold(rng, "s", "size(t)", 32),
            f"if (size(t) == {few // 2}) s += t;",
            f"s += size(t + s) * {rng.randrange(3, 99)}u;",
            "s ^= t * size(t ^ a[i]);",
        )
    )
    capacity = rng.randrange(20, 50)
    body = f"{kind} m = a[i] & {mask:#x}ul, t = m; do {{ {use} t = (t - 1) & m; }} while (t != m);"
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, body)}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind], preamble=size),
        capacity,
        capacity * 1.5**few * 2.2,
    )


def _best_window(rng: random.Random) -> Instance:
    """The best sum of a stretch (Kadane), with the balance of bits or the value as gain."""
    kind = rng.choice((U32, U64))
    half = (32 if kind == U32 else 64) // 2
    other = f"{popcount(kind)}(x & {scatter(rng, kind)})"
    gain = helper(
        rng,
        f"""long gain({kind} x)
{{
    return {popcount(kind)}(x) {rng.choice("+-")} {other} - {half - 8}l;
}}""",
    )
    capacity = rng.randrange(64, 500)
    best = rng.choice(
        ("if (c > m) m = c;", "if (c > m) { m = c; s += i; }", "m = c > m ? c : m + 1;")
    )
    reset = rng.choice(("c = c > 0 ? c + g : g;", f"c += g; if (c < -{rng.randrange(60)}) c = 0;"))
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    long c = 0, m = {rng.randrange(9)};
    {loop(rng, f"long g = gain(a[i]); {reset} {best}")}
    return s * {odd(rng, U32)} + m;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind], preamble=gain),
        capacity,
        capacity * 3.8,
    )


FAMILIES: tuple[Family, ...] = (
    Family("knapsack", _knapsack, "a row of maxima: vector maximum from SSE4.1, large diffs"),
    Family("edit_distance", _edit_distance, "a chain of minima: conditional moves, little to gain"),
    Family(
        "common_subsequence",
        _common_subsequence,
        "length of a bit-parallel row with popcount",
        held_out=True,
    ),
    Family(
        "increasing_run",
        _increasing_run,
        "unpredictable branches or conditional moves: little to gain",
        held_out=True,
    ),
    Family("subsets", _subsets, "sizes of subsets with popcount"),
    Family("best_window", _best_window, "a gain made of two popcounts, then a chain of maxima"),
)
