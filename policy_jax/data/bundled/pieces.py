"""Random pieces of C that the thematic modules put together.

Everything here is unsigned arithmetic with shifts in range, so that no piece can
introduce undefined behaviour; all constants come from the generator given.
"""

from __future__ import annotations

import random

U8 = "unsigned char"
U16 = "unsigned short"
U32 = "unsigned"
U64 = "unsigned long"

BITS = {U8: 8, U16: 16, U32: 32, U64: 64}

FILL = {
    U8: "(unsigned char)(x >> 24)",
    U16: "(unsigned short)(x >> 16)",
    U32: "x ^ (x >> 15)",
    U64: "x * 0x9E3779B97F4A7C15ul",
}
"""Well mixed elements for `c_program(fill=...)`."""


def literal(value: int, kind: str) -> str:
    """`value` as a literal of an unsigned type."""
    suffix = {U64: "ul", U32: "u"}.get(kind, "")
    return f"{value:#x}{suffix}" if value > 4096 else f"{value}{suffix}"


def odd(rng: random.Random, kind: str) -> str:
    """A random odd constant with its top bit set."""
    bits = BITS[kind]
    return literal(rng.getrandbits(bits) | 1 | 1 << (bits - 1), kind)


def scatter(rng: random.Random, kind: str) -> str:
    """A random constant without structure (masks, keys)."""
    bits = BITS[kind]
    return literal(rng.getrandbits(bits) | 1 << rng.randrange(bits), kind)


def mixing(rng: random.Random, v: str, kind: str, count: int) -> str:
    """`count` random invertible statements on the variable `v` (32 or 64 bits wide)."""
    bits = BITS[kind]
    out: list[str] = []
    last = -1
    for _ in range(count):
        choice = rng.choice([c for c in range(8) if c != last])
        last = choice
        k = rng.randrange(1, bits - 1)
        out.append(
            (
                f"{v} ^= {v} >> {k};",
                f"{v} *= {odd(rng, kind)};",
                f"{v} += {scatter(rng, kind)};",
                f"{v} ^= {scatter(rng, kind)};",
                f"{v} = {v} << {k} | {v} >> {bits - k};",
                f"{v} ^= {v} << {k};",
                f"{v} += {v} << {k};",
                f"{v} = {scatter(rng, kind)} - {v};",
            )[choice]
        )
    return " ".join(out)


def fold(rng: random.Random, total: str, value: str, bound: int) -> str:
    """A random statement that takes an expression in [0, bound] into the `unsigned long` total."""
    k = rng.randrange(1, 63)
    limit = rng.randrange(max(1, bound // 4), max(2, 3 * bound // 4))
    return rng.choice(
        (
            f"{total} += {value};",
            f"{total} += (unsigned long)({value}) * {rng.randrange(3, 4000)}u;",
            f"{total} = {total} * {rng.randrange(3, 400) | 1} + {value};",
            f"{total} = ({total} << {k} | {total} >> {64 - k}) + {value};",
            f"{total} ^= (unsigned long)({value}) << {rng.randrange(1, 32)}; {total} += {k};",
            f"{total} += ({value}) > {limit}u ? {rng.randrange(2, 900)}u : {rng.randrange(1000)}u;",
            f"{total} += (unsigned long)({value}) * ({value});",
        )
    )


def popcount(kind: str) -> str:
    """The counting builtin for a type."""
    return "__builtin_popcountl" if kind == U64 else "__builtin_popcount"


def helper(rng: random.Random, text: str, *, apart: float = 0.75) -> str:
    """A helper function, most times kept as a real call with the plain calling convention.

    A kept helper (`noipa`) leaves its caller as it is when the helper changes, as a
    function of another translation unit would; otherwise the compiler inlines it.
    """
    keep = rng.random() < apart
    return ("__attribute__((noipa)) static " if keep else "static inline ") + text.strip() + "\n"


def population(rng: random.Random, name: str) -> str:
    """A helper that counts the bits of a word, of some of it, or of its difference to a key."""
    key = scatter(rng, U64)
    argument = rng.choice(("x", f"x & {key}", f"x ^ {key}"))
    return helper(
        rng,
        f"""unsigned {name}(unsigned long x)
{{
    return __builtin_popcountl({argument});
}}""",
    )


def loop(rng: random.Random, body: str, *, forward: bool = False) -> str:
    """A loop with `body` for each index `i` in [0, n), n at least 1; backwards too, if allowed."""
    form = rng.random() * (0.6 if forward else 1.0)
    if form < 0.12:
        return f"for (unsigned i = 0; i < n; i++) {{ {body} }}"
    if form < 0.6:
        return f"unsigned i = 0; do {{ {body} }} while (++i < n);"
    if form < 0.7:
        return f"for (unsigned i = n; i-- > 0;) {{ {body} }}"
    return f"unsigned i = n; do {{ i--; {body} }} while (i);"
