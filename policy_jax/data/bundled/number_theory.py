"""Number theory: divisors, primes, powers, roots, sequences."""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import (
    FILL,
    U32,
    U64,
    fold,
    helper,
    loop,
    odd,
    popcount,
    scatter,
)
from policy_jax.data.bundled.family import Family, Instance, c_program


def _gcd(rng: random.Random) -> Instance:
    """Greatest common divisors of neighbours or with a constant, by Euclid or by halving."""
    bits = rng.randrange(6, 14)
    other = rng.choice((f"{rng.randrange(100, 30000)}u", "a[i ? i - 1 : 0]", "(u ^ i) + 1"))
    if rng.random() < 0.5:
        body = "while (v) { unsigned t = u % v; u = v; v = t; }"
        cost = 12.0
    else:
        body = (
            "u >>= __builtin_ctz(u); do { v >>= __builtin_ctz(v); "
            "if (u > v) { unsigned t = u; u = v; v = t; } v -= u; } while (v);"
        )
        cost = 7.5
    gcd = helper(rng, f"unsigned gcd(unsigned u, unsigned v)\n{{\n    {body}\n    return u;\n}}")
    call = f"unsigned u = a[i]; unsigned g = gcd(u, {other});"
    capacity = rng.randrange(40, 300)
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, f"{call} {fold(rng, 's', 'g', 40)}")}
    return s;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U32,
            capacity=capacity,
            fill=f"x >> {32 - bits} | 1",
            preamble=gcd,
            perturb="a[r % n] ^= (unsigned)(sum & 2);",
        ),
        capacity,
        capacity * cost * bits / 10,
    )


def _powmod(rng: random.Random) -> Instance:
    """Powers of the elements modulo a constant or a variable."""
    modulus = rng.randrange(1 << 12, 1 << 31) | 1
    exponent = rng.randrange(3, 200)
    fixed = rng.random() < 0.6
    body = (
        "unsigned long r = 1; do { if (e & 1) r = r * b % m; b = b * b % m; e >>= 1; } while (e);"
    )
    m = f"{modulus}u"
    power = helper(
        rng,
        f"""unsigned long power(unsigned long b, unsigned e{"" if fixed else ", unsigned m"})
{{
    {body.replace("% m", f"% {m}") if fixed else body}
    return r;
}}""",
    )
    extra = "" if fixed else f", {m} + i"
    capacity = rng.randrange(30, 200)
    call = f"unsigned long v = power(a[i], {exponent} + (i & {rng.choice((3, 7, 15))}){extra});"
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, f"{call} {fold(rng, 's', 'v', modulus)}")}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U32, capacity=capacity, fill=FILL[U32], preamble=power),
        capacity,
        capacity * (2.0 if fixed else 4.5) * exponent.bit_length(),
    )


def _sieve(rng: random.Random) -> Instance:
    """Strikes out multiples in a bitmap, then counts what is left, word by word."""
    capacity = rng.randrange(24, 80)
    first = rng.randrange(20, 60)
    strike = rng.choice(("^=", "|="))
    weigh = helper(
        rng,
        f"""unsigned weigh(unsigned long x)
{{
    return __builtin_popcountl(x & {scatter(rng, U64)});
}}""",
    )
    count = fold(rng, "s", "weigh(a[i])", 64)
    kernel = f"""static unsigned long kernel(unsigned long *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    unsigned k = {rng.randrange(64)}, p = {first} + (n & {rng.choice((3, 7, 15))});
    do a[k / 64] {strike} 1ul << k % 64; while ((k += p) < n * 64);
    {loop(rng, f"{count} a[i] ^= {odd(rng, U64)};")}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U64, capacity=capacity, fill=FILL[U64], preamble=weigh),
        capacity,
        capacity * (2.0 + 64.0 / first),
    )


def _isqrt(rng: random.Random) -> Instance:
    """Integer square roots: Newton's iteration or bit by bit."""
    kind = rng.choice((U32, U64))
    bits = 32 if kind == U32 else 64
    shift = rng.randrange(2, bits // 2)
    if rng.random() < 0.5:
        start = 1 << ((bits - shift + 1) // 2 + 1)
        body = (
            f"{kind} r = {start}, q = (r + x / r) / 2; "
            "while (q < r) { r = q; q = (r + x / r) / 2; } return r;"
        )
        cost = 14.0
    else:
        top = 1 << ((bits - shift - 1) // 2)
        body = (
            f"{kind} r = 0; for ({kind} b = {top}; b; b >>= 1) "
            f"{{ {kind} t = r | b; if (t * t <= x) r = t; }} return r;"
        )
        cost = 14.0
    root = helper(rng, f"{kind} root({kind} x)\n{{\n    {body}\n}}", apart=1.0)
    capacity = rng.randrange(30, 200)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {loop(rng, f"{kind} v = root(a[i] >> {shift}); {fold(rng, 's', 'v', 1000)}")}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind], preamble=root),
        capacity,
        capacity * cost,
    )


def _collatz(rng: random.Random) -> Instance:
    """Lengths of sequences that halve even numbers and take odd ones to m * x + c."""
    shift = rng.randrange(16, 24)
    limit = rng.randrange(10, 60)
    form = rng.randrange(3)
    add = rng.choice((1, 3, 5, 7))
    if form == 0:
        body = f"x = x & 1 ? x * 3 + {add} : x / 2; k++;"
    elif form == 1:
        body = f"x = x * 3 + {add}; x >>= __builtin_ctzl(x); k++;"
    else:
        body = f"if (x % 2) {{ x += x / 2 + {add}; k += {rng.randrange(2, 9)}; }} else x /= 2; k++;"
    capacity = rng.randrange(30, 200)
    kernel = f"""static unsigned long kernel(const unsigned *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {
        loop(
            rng,
            f"unsigned long x = a[i] >> {shift} | 1; unsigned k = 0; "
            f"do {{ {body} }} while (x > {rng.randrange(1, 9)} && k < {limit}); "
            + fold(rng, "s", "k", limit),
        )
    }
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U32, capacity=capacity, fill=FILL[U32]),
        capacity,
        capacity * limit * 0.55,
    )


def _gray_code(rng: random.Random) -> Instance:
    """Ranks in Gray order and the weight of their differences."""
    kind = rng.choice((U32, U64))
    k = rng.randrange(1, 8)
    weight = helper(
        rng,
        f"""unsigned weight({kind} x, {kind} y)
{{
    x ^= x >> {k}; y {rng.choice("+^-")}= y >> {rng.randrange(1, 8)};
    return {popcount(kind)}(x {rng.choice(("^ y", "& ~y", "| y", "& y", "+ y"))});
}}""",
    )
    start = scatter(rng, kind)
    follow = rng.choice(
        ("y = a[i];", f"y += {odd(rng, kind)};", "y = y * 2 + d;", "y ^= a[i] * d;")
    )
    capacity = rng.randrange(64, 600)
    kernel = f"""static unsigned long kernel(const {kind} *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)};
    {kind} y = {start};
    {loop(rng, f"unsigned d = weight(a[i], y); {fold(rng, 's', 'd', 32)} {follow}")}
    return s;
}}"""
    return Instance(
        c_program(kernel=kernel, element=kind, capacity=capacity, fill=FILL[kind], preamble=weight),
        capacity,
        capacity * 4.4,
    )


FAMILIES: tuple[Family, ...] = (
    Family("gcd", _gcd, "bound by divisions or unpredictable branches: no gain expected"),
    Family("powmod", _powmod, "a chain of multiplications and reductions: no gain expected"),
    Family("sieve", _sieve, "popcount over a bitmap, beside strided stores"),
    Family("integer_root", _isqrt, "divisions or branches in a chain: no gain expected"),
    Family("collatz", _collatz, "short chains of shifts: shifts by a register gain with BMI2"),
    Family("gray_code", _gray_code, "weights of differences with popcount"),
)
