"""Counting and parity of bits: one `popcnt` instruction, for which plain -O3 calls a function."""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import (
    BITS,
    U32,
    U64,
    accumulate,
    constant,
    element_loop,
    mixed,
    narrow,
    popcount,
    shuffled,
    stride,
)
from policy_jax.data.bundled.family import Family, Instance, c_program

PARITY = {U32: "__builtin_parity", U64: "__builtin_parityl"}
FILL = {U32: "x ^ (x >> 15)", U64: "((unsigned long)x << 32) ^ (x * 0x9e3779b1u) ^ (x >> 7)"}


def _capacity(rng: random.Random) -> int:
    return rng.choice((192, 256, 320, 384, 512, 640, 768))


def _program(
    element: str, capacity: int, kernel: str, nanoseconds: float, *, preamble: str = ""
) -> Instance:
    source = c_program(
        kernel=kernel, element=element, capacity=capacity, fill=FILL[element], preamble=preamble
    )
    return Instance(source, capacity, nanoseconds / stride(kernel))


def _popcount_sum(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    capacity = _capacity(rng)
    body = accumulate(rng, "s", f"{popcount(element)}({mixed(rng, 'v', element)})")
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng, 0, 99)};
    {element_loop(rng, element, body)}
    return s;
}}"""
    return _program(element, capacity, kernel, 1.2 * capacity)


def _popcount_two_masks(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    capacity = _capacity(rng)
    bits = BITS[element]
    count = popcount(element)
    parts = [
        accumulate(rng, "s", f"{count}(v & {constant(rng, bits)})"),
        accumulate(rng, "t", f"{count}({mixed(rng, 'v', element)} & {constant(rng, bits)})"),
    ]
    ends = rng.choice(("s * {c} + t", "s ^ (t << {d})", "t * {c} - s", "(s << {d}) + t"))
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng, 0, 99)}, t = {narrow(rng, 0, 99)};
    {element_loop(rng, element, shuffled(rng, parts))}
    return {ends.format(c=narrow(rng), d=rng.randint(3, 20))};
}}"""
    return _program(element, capacity, kernel, 2.4 * capacity)


def _popcount_threshold(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    capacity = _capacity(rng)
    half = BITS[element] // 2
    test = f"{rng.choice(('>', '<', '>=', '=='))} {half + rng.randint(-3, 3)}"
    action = rng.choice(
        (
            "s += v;",
            "s ^= v;",
            f"s = s * {narrow(rng, 3, 9)} + 1;",
            f"s += {constant(rng, 20)};",
            f"s += v >> {rng.randint(1, 20)};",
        )
    )
    otherwise = rng.choice(("", " else s++;", f" else s -= {narrow(rng)};"))
    body = f"if ({popcount(element)}({mixed(rng, 'v', element)}) {test}) {action}{otherwise}"
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = 0;
    {element_loop(rng, element, body)}
    return s;
}}"""
    return _program(element, capacity, kernel, 1.25 * capacity)


def _popcount_extreme(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    capacity = _capacity(rng)
    sign, start = rng.choice((("<", 99), (">", 0), ("<=", 99), (">=", 0)))
    keep = rng.choice(("at = i;", "at += i;", f"at = at * {narrow(rng, 3, 9)} + i;"))
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    int best = {start};
    unsigned long at = {narrow(rng)};
    for (unsigned i = 0; i < n; i++) {{
        int c = {popcount(element)}({mixed(rng, "a[i]", element)});
        if (c {sign} best) {{ best = c; {keep} }}
    }}
    return at * {narrow(rng)} + (unsigned long)best;
}}"""
    return _program(element, capacity, kernel, 1.2 * capacity)


def _kernighan(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    capacity = rng.choice((96, 128, 160, 192, 256))
    c = rng.choice(("c++", "++c", "c += 1"))
    clear = rng.choice(("w &= w - 1", "w = w & (w - 1)"))
    body = (
        f"{element} w = {mixed(rng, 'v', element)}; unsigned c = 0; "
        f"while (w) {{ {clear}; {c}; }} {accumulate(rng, 's', 'c')}"
    )
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng, 0, 99)};
    {element_loop(rng, element, body)}
    return s;
}}"""
    return _program(element, capacity, kernel, (11.0 if element == U64 else 5.5) * capacity)


def _swar_count(rng: random.Random) -> Instance:
    """The textbook sum of bit pairs, which gcc recognises where the target has popcnt."""
    element = rng.choice((U32, U64))
    capacity = _capacity(rng)
    suffix, repeat = ("u", 4) if element == U32 else ("ul", 8)

    def mask(byte: str) -> str:
        return f"0x{byte * repeat}{suffix}"

    body = (
        f"{element} w = {mixed(rng, 'v', element)}; "
        f"w = w - ((w >> 1) & {mask('55')}); "
        f"w = (w & {mask('33')}) + ((w >> 2) & {mask('33')}); "
        f"w = (w + (w >> 4)) & {mask('0f')}; "
        f"w = (w * {mask('01')}) >> {BITS[element] - 8}; "
        # A sum with a carry from one element to the next is not vectorised.
        f"s = s * {narrow(rng, 3, 9)} + w;"
    )
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng, 0, 99)};
    {element_loop(rng, element, body)}
    return s;
}}"""
    return _program(element, capacity, kernel, 1.0 * capacity)


def _shift_count(rng: random.Random) -> Instance:
    """Bits counted one by one: no build recognises this loop."""
    element = rng.choice((U32, U64))
    capacity = rng.choice((64, 96, 128))
    body = (
        f"{element} w = v & {constant(rng, 24)}; unsigned c = 0; "
        f"while (w) {{ c += w & 1; w >>= 1; }} {accumulate(rng, 's', 'c')}"
    )
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng, 0, 99)};
    {element_loop(rng, element, body)}
    return s;
}}"""
    return _program(element, capacity, kernel, 5.5 * capacity)


def _neighbours(rng: random.Random, value: str) -> tuple[str, int, str]:
    """Element type, distance, and a loop with `value` over v and w, `distance` apart."""
    element = rng.choice((U32, U64))
    lag = rng.randint(1, 9)
    if rng.random() < 0.5:
        form = f"for (unsigned i = 0; i < n; i++) {{ {element} v = a[i], w = a[i + {lag}]; {{}} }}"
    else:
        form = (
            f"{element} *p = a, *e = a + n; "
            f"do {{ {element} w = p[{lag}], v = *p++; {{}} }} while (p != e);"
        )
    body = accumulate(rng, "s", value.format(count=popcount(element)))
    return element, lag, form.replace("{}", body)


def _hamming(rng: random.Random) -> Instance:
    element, lag, form = _neighbours(rng, rng.choice(("{count}(v ^ w)", "{count}(w ^ v)")))
    capacity = _capacity(rng)
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng, 0, 99)};
    {form}
    return s;
}}"""
    source = c_program(kernel=kernel, element=element, capacity=capacity + lag, fill=FILL[element])
    return Instance(source, capacity, 1.25 * capacity, beyond=lag)


def _common_bits(rng: random.Random) -> Instance:
    inner = rng.choice(("v & w", "v & ~w", "v | w", "~v & w"))
    element, lag, form = _neighbours(rng, f"{{count}}({inner})")
    capacity = _capacity(rng)
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng, 0, 99)};
    {form}
    return s * {narrow(rng)};
}}"""
    source = c_program(kernel=kernel, element=element, capacity=capacity + lag, fill=FILL[element])
    return Instance(source, capacity, 1.15 * capacity, beyond=lag)


FAMILIES: tuple[Family, ...] = (
    Family("popcount_sum", _popcount_sum, "popcnt instead of a call"),
    Family("popcount_two_masks", _popcount_two_masks, "popcnt instead of two calls"),
    Family("popcount_threshold", _popcount_threshold, "popcnt instead of a call"),
    Family("popcount_extreme", _popcount_extreme, "popcnt instead of a call"),
    Family("kernighan_count", _kernighan, "popcnt instead of a loop over bits"),
    Family("swar_count", _swar_count, "popcnt instead of a dozen operations"),
    Family("shift_count", _shift_count, "none"),
    Family("common_bits", _common_bits, "popcnt instead of a call"),
    Family("hamming_distance", _hamming, "popcnt instead of a call", held_out=True),
)
