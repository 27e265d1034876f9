"""Drawing the parts of a kernel: constants, loops, ways to mix and to accumulate.

Every function returns C text. Arithmetic is unsigned with shifts in range, so no part can introduce
undefined behaviour, whatever is drawn; every constant comes from the generator given. Constants are
wide and odd where a narrow or even one would let the compiler simplify the expression to that of
another draw.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

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

_STEP = re.compile(r"; i \+= ([23])\)")


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


def constant(rng: random.Random, bits: int, *, odd: bool = False) -> str:
    """A C constant of at most `bits` bits, unsigned, at least 3."""
    value = max(3, rng.getrandbits(bits))
    if odd:
        value |= 1
    return f"0x{value:x}{'ul' if bits > 32 else 'u'}"


def narrow(rng: random.Random, low: int = 3, high: int = 120) -> str:
    """A small decimal unsigned constant."""
    return f"{rng.randint(low, high)}u"


def mixing(rng: random.Random, v: str, kind: str, count: int) -> str:
    """`count` random invertible statements that mix the variable `v` (32 or 64 bits wide)."""
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


def mixed(rng: random.Random, value: str, unsigned: str) -> str:
    """An expression of type `unsigned`: `value` after one cheap mixing step, or `value` itself."""
    width = BITS[unsigned]
    c = constant(rng, min(width, 31))
    s = rng.randint(1, width - 2)
    return rng.choice(
        (
            value,
            f"({value} ^ {c})",
            f"({value} + {c})",
            f"({value} - {c})",
            f"({value} & {constant(rng, width)})",
            f"({value} | {c})",
            f"({value} >> {rng.randint(1, width // 2)})",
            f"({value} ^ ({value} >> {s}))",
            f"({value} ^ ({value} << {s}))",
            f"({value} * {constant(rng, 16, odd=True)})",
            f"(~{value})",
        )
    )


def fold(rng: random.Random, total: str, value: str, bound: int) -> str:
    """A statement that adds an expression in [0, bound], in some way, to an `unsigned long`."""
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


def accumulate(rng: random.Random, total: str, value: str) -> str:
    """A statement that adds `value` to the unsigned `total`, mostly so that the order counts."""
    s = rng.randint(1, 7)
    return rng.choice(
        (
            f"{total} += {value};",
            f"{total} -= {value};",
            f"{total} += {value} * {narrow(rng)};",
            f"{total} = ({total} << {s}) - {total} + {value};",
            f"{total} = {total} * {narrow(rng, 3, 9)} + {value};",
            f"{total} ^= {total} + {value};",
            f"{total} += {value} ^ {narrow(rng)};",
        )
    )


def loop(rng: random.Random, body: str, *, forward: bool = False) -> str:
    """A loop with `body` for each index `i` in [0, n), n at least 1; forward: never backwards."""
    form = rng.random() * (0.6 if forward else 1.0)
    if form < 0.12:
        return f"for (unsigned i = 0; i < n; i++) {{ {body} }}"
    if form < 0.6:
        return f"unsigned i = 0; do {{ {body} }} while (++i < n);"
    if form < 0.7:
        return f"for (unsigned i = n; i-- > 0;) {{ {body} }}"
    return f"unsigned i = n; do {{ i--; {body} }} while (i);"


def element_loop(rng: random.Random, element: str, body: str, *, name: str = "v") -> str:
    """A loop over `a[0..n-1]` (or every second or third of them) with `body` on each `name`."""
    form = rng.randrange(6)
    if form == 0:
        return f"for (unsigned i = 0; i < n; i++) {{ {element} {name} = a[i]; {body} }}"
    if form == 1:
        return f"for (unsigned i = n; i-- > 0;) {{ {element} {name} = a[i]; {body} }}"
    if form == 2:
        return (
            f"const {element} *p = a, *e = a + n; "
            f"while (p != e) {{ {element} {name} = *p++; {body} }}"
        )
    if form == 3:
        return f"unsigned i = 0; do {{ {element} {name} = a[i]; {body} }} while (++i < n);"
    if form == 4:
        return (
            f"const {element} *p = a + n; do {{ {element} {name} = *--p; {body} }} while (p != a);"
        )
    step = rng.randint(2, 3)
    return f"for (unsigned long i = 0; i < n; i += {step}) {{ {element} {name} = a[i]; {body} }}"


def stride(kernel: str) -> int:
    """The step of the loop that `element_loop` wrote into `kernel`; it does 1/step of the work."""
    match = _STEP.search(kernel)
    return int(match[1]) if match else 1


def counted(rng: random.Random, element: str, body: str, *, name: str = "v") -> str:
    """A loop over `a[0..n-1]` that counts up by one, in forms that vectorise in few lines."""
    index = rng.choice(("unsigned", "unsigned long", "int"))
    bound = "(int)n" if index == "int" else "n"
    if rng.random() < 0.75:
        return f"for ({index} i = 0; i < {bound}; i++) {{ {element} {name} = a[i]; {body} }}"
    return f"{index} i = 0; while (i < {bound}) {{ {element} {name} = a[i++]; {body} }}"


def rounded(rng: random.Random) -> str:
    """A statement that rounds `n` up to a multiple of 32, 64 or 128 elements.

    The compiler then knows that vectors divide the loop and writes no epilogue, which keeps
    the listing of a vectorised loop short. The array's size must be a multiple of 128
    (`vector_capacity`); elements beyond the given n are zero and count.
    """
    step = rng.choice((32, 64, 128))
    return rng.choice(
        (
            f"n = (n + {step - 1}u) & ~{step - 1}u;",
            f"n = (n + {step - 1}u) / {step}u * {step}u;",
        )
    )


def vector_capacity(rng: random.Random, element_bytes: int) -> int:
    """Elements of an array of 2 to 8 KiB, a multiple of 128."""
    return 128 * rng.randint(max(2, 2048 // element_bytes // 128), 8192 // element_bytes // 128)


def shuffled(rng: random.Random, parts: Sequence[str]) -> str:
    """Independent statements in a random order."""
    return " ".join(rng.sample(list(parts), len(parts)))


def popcount(kind: str) -> str:
    """The counting builtin for a type."""
    return "__builtin_popcountl" if kind == U64 else "__builtin_popcount"


def helper(rng: random.Random, text: str, *, apart: float = 0.75) -> str:
    """A helper function; `apart` is the chance that calls of it stay real calls.

    Such a helper (`noipa`) is compiled apart from its caller, like a function of another
    translation unit. The compiler inlines the others.
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
