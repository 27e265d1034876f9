"""Finding, moving and rearranging bits, one element after another."""

from __future__ import annotations

import random

from policy_jax.data.bundled.bits import FILL, PARITY
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
    stride,
)
from policy_jax.data.bundled.family import Family, Instance, c_program

CTZ = {U32: "__builtin_ctz", U64: "__builtin_ctzl"}
CLZ = {U32: "__builtin_clz", U64: "__builtin_clzl"}


def _instance(
    rng: random.Random, element: str, body: str, cost: float, *, start: str = "", end: str = "s"
) -> Instance:
    capacity = rng.choice((128, 192, 256, 320, 384, 512))
    kernel = f"""unsigned long kernel({element} *a, unsigned n)
{{
    unsigned long s = {narrow(rng)};
    {start}
    {element_loop(rng, element, body)}
    return {end};
}}"""
    source = c_program(kernel=kernel, element=element, capacity=capacity, fill=FILL[element])
    return Instance(source, capacity, cost * capacity / stride(kernel))


def _bit_walk(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    place = rng.choice(("k", f"(k ^ {narrow(rng)})", f"(k << {rng.randint(1, 9)})"))
    body = (
        f"{element} w = v & {constant(rng, BITS[element])}; "
        f"while (w) {{ unsigned k = (unsigned){CTZ[element]}(w); w &= w - 1; "
        f"{accumulate(rng, 's', place)} }}"
    )
    return _instance(rng, element, body, 6.5 if element == U64 else 3.7)


def _bit_length(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    find = rng.choice((CTZ, CLZ))[element]
    high = f"((({element})1) << {rng.randint(1, BITS[element] - 1)})"
    value = f"(unsigned){find}((v & {constant(rng, BITS[element])}) | {high})"
    return _instance(rng, element, accumulate(rng, "s", value), 0.7)


def _reverse_bits(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    masks = {1: "0x55555555", 2: "0x33333333", 4: "0x0f0f0f0f"}
    steps = []
    for shift, mask in rng.sample(sorted(masks.items()), 3):
        m = mask + ("u" if element == U32 else mask[2:] + "ul")
        steps.append(f"w = ((w >> {shift}) & {m}) | ((w & {m}) << {shift});")
    swap = rng.choice(("w = __builtin_bswap32(w);", "")) if element == U32 else ""
    steps += [swap, f"s = s * {narrow(rng)} + w;"]
    body = f"{element} w = {mixed(rng, 'v', element)}; {' '.join(steps)}"
    return _instance(rng, element, body, 1.4)


def _rotate_mix(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    width = BITS[element]
    k, j = rng.randint(1, width - 1), rng.randint(1, width - 1)
    body = (
        f"h {rng.choice(('^', '+'))}= v; h = (h << {k}) | (h >> {width - k}); "
        f"h {rng.choice(('+', '^', '*'))}= {constant(rng, 31, odd=True)};"
    )
    if rng.random() < 0.5:
        body += f" h ^= (h >> {j}) | (h << {width - j});"
    return _instance(
        rng, element, body, 1.5, start=f"{element} h = {constant(rng, 31)};", end="s + h"
    )


def _bit_fields(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    low = 4 if element == U32 else 5
    position = f"(v & {(1 << low) - 1})"
    length = f"((v >> {low}) & {(1 << low) - 1})"
    body = (
        f"unsigned long p = {position}, m = {length}; "
        f"s += ({mixed(rng, 'v', element)} >> p) & (((({element})1) << m) - 1);"
    )
    if rng.random() < 0.4:
        body += f" s ^= s << (p & {rng.choice((3, 7, 15))});"
    return _instance(rng, element, body, 0.95)


def _two_shifts(rng: random.Random) -> Instance:
    """Two shifts by amounts from the data; the sum keeps them from being vectorised."""
    element = rng.choice((U32, U64))
    mask = BITS[element] - 1
    first, second = rng.choice((("<<", ">>"), (">>", "<<"), ("<<", "<<"), (">>", ">>")))
    moved = rng.choice(("v", f"(({element}){constant(rng, BITS[element], odd=True)})"))
    body = (
        f"{element} x = {mixed(rng, 'v', element)} {first} (v & {mask}); "
        f"{element} y = {moved} {second} ((v >> {rng.randint(6, 20)}) & {mask}); "
        f"s = s * {rng.choice((3, 5, 9))} + (x {rng.choice('+^-')} y);"
    )
    return _instance(rng, element, body, 0.9)


def _without_mask(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    body = (
        f"m = (m << 1) ^ v; "
        f"s {rng.choice(('+=', '^='))} (v ^ {constant(rng, 30)}) & ~m;"
        f" s += m & ~(v >> {rng.randint(1, 9)});"
    )
    return _instance(rng, element, body, 0.75, start=f"{element} m = {constant(rng, 30)};")


def _parity_sum(rng: random.Random) -> Instance:
    element = rng.choice((U32, U64))
    parity = f"{PARITY[element]}({mixed(rng, 'v', element)})"
    if rng.random() < 0.4:
        parity = f"({popcount(element)}(v & {constant(rng, BITS[element])}) & 1)"
    body = rng.choice(
        (
            f"s = s * {narrow(rng, 3, 9)} + (unsigned long){parity};",
            f"s = (s << 1 | s >> 63) ^ (unsigned long){parity};",
            f"s += {parity} ? v : {narrow(rng)};",
        )
    )
    return _instance(rng, element, body, 0.7)


def _high_half(rng: random.Random) -> Instance:
    """The 128-bit product of 64-bit numbers."""
    c = constant(rng, 63, odd=True)
    product = rng.choice((f"(unsigned __int128)v * {c}", f"(unsigned __int128)(v ^ s) * {c}"))
    fold = rng.choice(("^", "+"))
    body = (
        f"unsigned __int128 q = {product}; "
        f"s += (unsigned long)(q >> 64) {fold} ((unsigned long)q >> {rng.randint(1, 40)});"
    )
    return _instance(rng, U64, body, 1.5 if "^ s" in product else 0.45)


def _interleave(rng: random.Random) -> Instance:
    spread = (
        (16, "0x0000ffff0000fffful"),
        (8, "0x00ff00ff00ff00fful"),
        (4, "0x0f0f0f0f0f0f0f0ful"),
        (2, "0x3333333333333333ul"),
        (1, "0x5555555555555555ul"),
    )
    first = rng.randint(0, 2)
    steps = " ".join(f"w = (w | (w << {k})) & {m};" for k, m in spread[first:])
    bits = 32 >> first
    body = (
        f"unsigned long w = (v >> {rng.randint(0, 32 - bits)}) & {(1 << bits) - 1}u; {steps} "
        f"s = s * {narrow(rng)} + w;"
    )
    return _instance(rng, U32, body, 1.4 - 0.24 * first)


FAMILIES: tuple[Family, ...] = (
    Family("bit_walk", _bit_walk, "blsr, little"),
    Family("bit_length", _bit_length, "lzcnt, little"),
    Family("reverse_bits", _reverse_bits, "none"),
    Family("rotate_mix", _rotate_mix, "none: bound by latency"),
    Family("bit_fields", _bit_fields, "shrx and bzhi"),
    Family("two_shifts", _two_shifts, "shlx and shrx, little"),
    Family("without_mask", _without_mask, "andn"),
    Family("parity_sum", _parity_sum, "popcnt, little"),
    Family("high_half", _high_half, "mulx, little"),
    Family("interleave_bits", _interleave, "none", held_out=True),
)
