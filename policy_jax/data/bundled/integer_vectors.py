"""Loops over integers that vectorise, where plain SSE2 lacks the instruction they need.

Plain -O3 may use SSE2 only. It composes 32-bit multiplication, most minima and maxima, sign
extension and 64-bit comparison of several instructions; SSE4 and AVX2 have one for each.
"""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import (
    constant,
    counted,
    mixed,
    narrow,
    rounded,
    shuffled,
    vector_capacity,
)
from policy_jax.data.bundled.family import Family, Instance, c_program

BYTES = {
    "signed char": 1,
    "unsigned char": 1,
    "short": 2,
    "unsigned short": 2,
    "int": 4,
    "unsigned": 4,
    "long": 8,
    "unsigned long": 8,
}
UNSIGNED_OF = {
    "signed char": "unsigned char",
    "short": "unsigned short",
    "int": "unsigned",
    "long": "unsigned long",
}


def vector_fill(rng: random.Random, element: str) -> str:
    """The C expression over `x` that fills an array of this integer type."""
    if BYTES[element] == 8:
        return f"({element})(x * {constant(rng, 63, odd=True)})"
    low = 32 - 8 * BYTES[element]
    return f"({element})(x >> {low})" if low else f"({element})(x ^ (x >> 16))"


def vector_instance(
    rng: random.Random,
    element: str,
    body: str,
    cost: float,
    *,
    start: str,
    end: str,
    fill: str | None = None,
) -> Instance:
    """A kernel of one loop with a rounded count; `cost` is in nanoseconds per element."""
    capacity = vector_capacity(rng, BYTES[element])
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    {start}
    {rounded(rng)}
    {counted(rng, element, body)}
    {end}
}}"""
    source = c_program(
        kernel=kernel,
        element=element,
        capacity=capacity,
        fill=fill or vector_fill(rng, element),
    )
    return Instance(source, capacity, cost * capacity)


def accumulate_into(rng: random.Random, total: str, value: str) -> str:
    """A statement that adds `value` to `total` in a way that vectorises."""
    return f"{total} {rng.choice(('+=', '+=', '-=', '^='))} {value};"


def _factor(rng: random.Random) -> str:
    return rng.choice(
        (
            "v",
            f"(v ^ {constant(rng, 31)})",
            f"(v + {constant(rng, 31)})",
            f"(v - {constant(rng, 31)})",
            f"(v >> {rng.randint(1, 20)})",
            f"(v & {constant(rng, 32)})",
            f"(v | {constant(rng, 31)})",
        )
    )


def _multiply_reduce(rng: random.Random) -> Instance:
    factors = [_factor(rng) for _ in range(2)]
    if rng.random() < 0.5:
        factors.append(constant(rng, 31, odd=True))
    end = rng.choice(
        ("return s;", f"return s ^ {constant(rng, 30)};", f"return s * {narrow(rng)};")
    )
    return vector_instance(
        rng,
        "unsigned",
        accumulate_into(rng, "s", " * ".join(factors)),
        0.19 if len(factors) == 2 else 0.32,
        start=f"unsigned s = {narrow(rng)};",
        end=end,
    )


def _polynomial(rng: random.Random) -> Instance:
    degree = rng.randint(2, 3)
    value = constant(rng, 31, odd=True)
    for _ in range(degree):
        value = f"({value} * v {rng.choice('+-^')} {constant(rng, 31)})"
    return vector_instance(
        rng,
        "unsigned",
        accumulate_into(rng, "s", value),
        0.17 * degree,
        start=f"unsigned s = {narrow(rng)};",
        end="return s;",
    )


def _weighted_products(rng: random.Random) -> Instance:
    parts = [
        accumulate_into(rng, "s", f"{_factor(rng)} * {constant(rng, 31, odd=True)}"),
        accumulate_into(rng, "t", f"v * {_factor(rng)}"),
    ]
    return vector_instance(
        rng,
        "unsigned",
        shuffled(rng, parts),
        0.36,
        start=f"unsigned s = {narrow(rng)}, t = {narrow(rng)};",
        end=f"return s {rng.choice('+-^')} t * {narrow(rng)};",
    )


def _before_compare(rng: random.Random, element: str) -> str:
    """A cheap step on `v` that stays within the element's type."""
    bits = 8 * BYTES[element]
    c = rng.getrandbits(bits - 1) | 1
    step = rng.choice(("v", f"v ^ {c}", f"v & {c | 1 << (bits - 2)}", f"v | {c & 0x5555}"))
    return f"({element})({step})"


def _extreme(rng: random.Random) -> Instance:
    element = rng.choice(("int", "unsigned", "unsigned short", "signed char"))
    sign = rng.choice("<>")
    body = f"{element} w = {_before_compare(rng, element)}; best = w {sign} best ? w : best;"
    back = UNSIGNED_OF.get(element, element)
    return vector_instance(
        rng,
        element,
        body,
        0.012 + 0.03 * BYTES[element],
        start=f"{element} best = a[{rng.choice(('0', 'n / 2', 'n - 1'))}];",
        end=f"return ({back})best {rng.choice('+^*')} {narrow(rng)};",
    )


def _value_range(rng: random.Random) -> Instance:
    element = rng.choice(("int", "unsigned", "unsigned short", "signed char"))
    parts = ["low = w < low ? w : low;", "high = w > high ? w : high;"]
    back = UNSIGNED_OF.get(element, element)
    first = rng.choice(("0", "n / 2", "n - 1"))
    return vector_instance(
        rng,
        element,
        f"{element} w = {_before_compare(rng, element)}; {shuffled(rng, parts)}",
        0.026 + 0.052 * BYTES[element],
        start=f"{element} low = a[{first}], high = low;",
        end=f"return ({back})high * {narrow(rng)} {rng.choice('+-^')} ({back})low;",
    )


def _clamp_sum(rng: random.Random) -> Instance:
    element = rng.choice(("int", "unsigned"))
    if element == "int":
        low, high = str(-rng.randrange(1 << 28)), str(rng.randrange(1 << 29))
    else:
        low, high = constant(rng, 29), f"{(1 << 30) + rng.randrange(1 << 30)}u"
    clips = [f"w = w < {low} ? {low} : w;", f"w = w > {high} ? {high} : w;"]
    if rng.random() < 0.3:
        clips = clips[: rng.randint(1, 2)]
    after = rng.choice(
        (
            "(unsigned)w",
            f"((unsigned)w ^ {constant(rng, 30)})",
            f"((unsigned)w >> {narrow(rng, 1, 9)})",
        )
    )
    return vector_instance(
        rng,
        element,
        f"{element} w = v; {shuffled(rng, clips)} {accumulate_into(rng, 's', after)}",
        0.23,
        start=f"unsigned s = {narrow(rng)};",
        end=f"return s {rng.choice('+^*')} {narrow(rng)};",
    )


def _saturating(rng: random.Random) -> Instance:
    element = rng.choice(("unsigned", "unsigned short"))
    bits = 8 * BYTES[element]
    c = (1 << (bits - 1)) - rng.getrandbits(bits - 2)
    up = rng.random() < 0.5
    if element == "unsigned":
        step = (
            f"unsigned w = v + {c}u; w = w < v ? ~0u : w;"
            if up
            else f"unsigned w = v > {c}u ? v - {c}u : 0u;"
        )
    elif up:
        step = f"unsigned w = v + {c}u; w = w > 65535u ? 65535u : w;"
    else:
        step = f"unsigned w = v > {c}u ? v - {c}u : 0u;"
    return vector_instance(
        rng,
        element,
        f"{step} {accumulate_into(rng, 's', rng.choice(('w', f'(w >> {narrow(rng, 1, 9)})')))}",
        0.165,
        start=f"unsigned s = {narrow(rng)};",
        end=f"return s {rng.choice('+^*')} {narrow(rng)};",
    )


def _ramp(rng: random.Random) -> Instance:
    """Clipped ramps: a minimum and a product for each element."""
    low, width = rng.randrange(1 << 20), rng.randrange(1 << 8, 1 << 16)
    body = (
        f"int w = (int)(v >> 8) - {low}; w = w < 0 ? 0 : w; w = w > {width} ? {width} : w; "
        f"{accumulate_into(rng, 's', f'(unsigned)w * {constant(rng, 15, odd=True)}')}"
    )
    return vector_instance(
        rng, "unsigned", body, 0.35, start=f"unsigned s = {narrow(rng)};", end="return s;"
    )


def _deviation(rng: random.Random) -> Instance:
    element = rng.choice(("int", "short", "unsigned char"))
    bits = 8 * BYTES[element]
    centre = rng.randrange(1 << (bits - 3))
    shift = 2 if element == "int" else 0
    total = accumulate_into(rng, "s", "(unsigned)d")
    body = f"int d = (v >> {shift}) - {centre}; d = d < 0 ? -d : d; {total}"
    return vector_instance(
        rng,
        element,
        body,
        0.09,
        start=f"unsigned s = {narrow(rng)};",
        end=f"return s {rng.choice('+^*')} {narrow(rng)};",
    )


def _widening(rng: random.Random) -> Instance:
    element = rng.choice(("int", "int", "short", "signed char"))
    wide = "long" if element == "int" or rng.random() < 0.2 else "int"
    c = rng.randint(3, 120)
    step = rng.choice(("v", f"(v ^ {c})", f"(v >> {rng.randint(1, 6)})", f"({element})(v & ~{c})"))
    return vector_instance(
        rng,
        element,
        f"s += ({wide}){step};",
        0.065 + 0.013 * BYTES[element],
        start=f"{wide} s = {rng.randint(1, 99)};",
        end=f"return (unsigned long)s * {narrow(rng)};",
    )


def _dot(rng: random.Random) -> Instance:
    element = rng.choice(("short", "signed char", "unsigned char", "int"))
    wide = "unsigned" if element == "int" else "int"
    limit = 100
    fill = f"({element})((x >> 16) % {rng.randint(60, limit)}u)"
    other = rng.choice(("v", f"(v - {rng.randint(3, 50)})", f"(v ^ {rng.randint(1, 31)})"))
    return vector_instance(
        rng,
        element,
        f"s += ({wide})v * ({wide}){other};",
        0.2 if element == "int" else 0.1,
        start=f"{wide} s = {rng.randint(1, 99)};",
        end=f"return (unsigned)s {rng.choice('+^*')} {narrow(rng)};",
        fill=fill,
    )


def _threshold_count(rng: random.Random) -> Instance:
    element = rng.choice(("int", "unsigned", "unsigned short"))
    bits = 8 * BYTES[element]
    limit = rng.randrange(1 << (bits - 3), 1 << (bits - 1))
    if element == "int":
        limit -= 1 << (bits - 2)
    test = f"v {rng.choice('<>')} {limit}{'u' if element == 'unsigned' else ''}"
    action = rng.choice(
        (
            f"s += {test};",
            f"if ({test}) s += (unsigned)v;",
            f"if ({test}) s ^= (unsigned)v;",
            f"s += {test} ? (unsigned)v : {narrow(rng)};",
        )
    )
    return vector_instance(
        rng,
        element,
        action,
        0.09,
        start=f"unsigned s = {narrow(rng)};",
        end=f"return s {rng.choice('+^*')} {narrow(rng)};",
    )


def _long_extreme(rng: random.Random) -> Instance:
    element = rng.choice(("long", "unsigned long"))
    sign = rng.choice("<>")
    return vector_instance(
        rng,
        element,
        f"{element} w = {_before_compare(rng, element)}; best = w {sign} best ? w : best;",
        0.45,
        start=f"{element} best = a[0];",
        end=f"return (unsigned long)best {rng.choice('+^*')} {narrow(rng)};",
    )


def _high_product(rng: random.Random) -> Instance:
    element, wide = rng.choice((("int", "long"), ("unsigned", "unsigned long")))
    factor = rng.randrange(1 << 20, 1 << 31)
    shift = rng.choice((16, 20, 24, 28, 32, 32))
    cast = "(unsigned)" if rng.random() < 0.7 else ""
    return vector_instance(
        rng,
        element,
        f"s += {cast}((unsigned long)(({wide})v * {factor}) >> {shift});",
        0.15 if element == "unsigned" else 0.35,
        start=f"unsigned{'' if cast else ' long'} s = {narrow(rng)};",
        end=f"return s {rng.choice('+^*')} {narrow(rng)};",
    )


def _variable_shift(rng: random.Random) -> Instance:
    element = rng.choice(("unsigned", "unsigned long"))
    mask = 31 if element == "unsigned" else 63
    amount = rng.choice((f"(v & {mask})", f"((v >> {rng.randint(1, 20)}) & {mask})", "(i & 31)"))
    if rng.random() < 0.3:
        amount = f"({amount} ^ {rng.randint(1, 31)})"
    moved = f"({mixed(rng, 'v', element)} {rng.choice(('<<', '>>'))} {amount})"
    capacity = vector_capacity(rng, BYTES[element])
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    {element} s = {narrow(rng)};
    {rounded(rng)}
    for (unsigned i = 0; i < n; i++) {{ {element} v = a[i]; {accumulate_into(rng, "s", moved)} }}
    return s;
}}"""
    source = c_program(
        kernel=kernel, element=element, capacity=capacity, fill=vector_fill(rng, element)
    )
    return Instance(source, capacity, 0.4 * capacity)


def _byte_swap(rng: random.Random) -> Instance:
    element, swap = rng.choice(
        (
            ("unsigned", "__builtin_bswap32"),
            ("unsigned long", "__builtin_bswap64"),
            ("unsigned short", "__builtin_bswap16"),
        )
    )
    step = mixed(rng, "v", "unsigned") if element != "unsigned short" else "v"
    return vector_instance(
        rng,
        element,
        accumulate_into(rng, "s", f"{swap}({step}) {rng.choice('^+|&')} {narrow(rng)}"),
        0.36 if element == "unsigned long" else 0.08,
        start=f"{element} s = {narrow(rng)};",
        end=f"return s {rng.choice('+^*')} {narrow(rng)};",
    )


FAMILIES: tuple[Family, ...] = (
    Family("multiply_reduce", _multiply_reduce, "pmulld for pmuludq and shuffles"),
    Family("polynomial_sum", _polynomial, "pmulld for pmuludq and shuffles"),
    Family("weighted_products", _weighted_products, "pmulld, two sums", held_out=True),
    Family("running_extreme", _extreme, "pmin/pmax for compare and masks"),
    Family("value_range", _value_range, "pmin and pmax for compare and masks", held_out=True),
    Family("clamp_sum", _clamp_sum, "pmin and pmax for compare and masks"),
    Family("saturating_step", _saturating, "unsigned minima, wider vectors"),
    Family("clipped_ramp", _ramp, "pmin, pmax and pmulld together"),
    Family("absolute_deviation", _deviation, "pabsd, wider vectors"),
    Family("widening_sum", _widening, "pmovsx for compare and unpack"),
    Family("small_dot", _dot, "wider vectors"),
    Family("threshold_count", _threshold_count, "wider vectors"),
    Family("long_extreme", _long_extreme, "pcmpgtq, wider vectors"),
    Family("high_product", _high_product, "pmuldq, wider vectors"),
    Family("variable_shift", _variable_shift, "shlx, or shifts by a vector"),
    Family("byte_swap", _byte_swap, "pshufb"),
)
