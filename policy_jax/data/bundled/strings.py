"""Scanning, parsing and matching of byte strings."""

from __future__ import annotations

import random

from policy_jax.data.bundled.drawing import FILL, U8, U64, fold, helper, loop, mixing, odd, scatter
from policy_jax.data.bundled.family import Family, Instance, c_program

_LETTERS = "(unsigned char)('a' + (x >> 16) % 26 - (x >> 30 & 1) * 32)"
"""Letters, a third of them capitals (roughly)."""


def _char_class(rng: random.Random) -> Instance:
    """Membership of letters in a random set, by mask, by comparisons or by a switch."""
    letters = rng.sample("abcdefghijklmnopqrstuvwxyz", rng.randrange(3, 7))
    form = rng.randrange(3)
    if form == 0:
        mask = sum(1 << (ord(c) & 31) for c in letters)
        test = f"({mask:#x}u >> (c & 31) & 1)"
    elif form == 1:
        test = "(" + " || ".join(f"c == '{c}'" for c in letters) + ")"
    else:
        low, high = min(letters), max(letters)
        test = f"(c >= '{low}' && c <= '{high}' && c % {rng.randrange(2, 7)} == 1)"
    action = rng.choice(
        (
            f"if {test} s = s * {rng.randrange(3, 99)} + c; else s++;",
            f"s = s * {rng.randrange(3, 99)} + {test};",
            f"if {test} {{ s ^= i; k++; }} else s += k;",
            f"k = {test} ? k + 1 : 0; s += k * {rng.randrange(2, 60)};",
        )
    )
    fold_case = rng.choice(("", " | 32", ""))
    capacity = rng.randrange(100, 1200)
    kernel = f"""static unsigned long kernel(const unsigned char *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)}, k = {rng.randrange(9)};
    {loop(rng, f"unsigned c = a[i]{fold_case}; {action}")}
    return s * {rng.randrange(2, 99)} + k;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U8, capacity=capacity, fill=_LETTERS),
        capacity,
        capacity * 1.0,
    )


def _case_fold(rng: random.Random) -> Instance:
    """A rolling hash of the string with its letters shifted, folded or both."""
    turn = rng.randrange(1, 26)
    prime = rng.randrange(31, 100000) | 1
    change = rng.choice(
        (
            "if (c >= 'A' && c <= 'Z') c += 32;",
            f"if (c >= 'a' && c <= 'z') c = 'a' + (c - 'a' + {turn}) % 26;",
            f"if (c - 'a' < {turn}u) c ^= {rng.randrange(1, 64)};",
            f"c += c >= '{chr(97 + turn)}' ? {rng.randrange(2, 40)} : {rng.randrange(41, 60)};",
        )
    )
    extra = mixing(rng, "h", U64, rng.randrange(0, 2))
    capacity = rng.randrange(100, 1200)
    kernel = f"""static unsigned long kernel(const unsigned char *a, unsigned n)
{{
    unsigned long h = {scatter(rng, U64)};
    {loop(rng, f"unsigned c = a[i]; {change} h = h * {prime} + c; {extra}")}
    return h;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U8, capacity=capacity, fill=_LETTERS),
        capacity,
        capacity * 1.1,
    )


def _digit_parse(rng: random.Random) -> Instance:
    """Sums numbers of a random base, separated by anything that is no digit."""
    base = rng.randrange(3, 11)
    spread = base + rng.randrange(1, 4)
    done = fold(rng, "s", "v", 100000)
    negative = rng.random() < 0.4
    sign = f"if (d == {base}u) s = ~s; " if negative else ""
    capacity = rng.randrange(100, 1200)
    kernel = f"""static unsigned long kernel(const unsigned char *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)}, v = 0;
    {
        loop(
            rng,
            f"unsigned d = a[i] - '0'; if (d < {base}u) v = v * {base} + d; "
            f"else {{ {sign}{done} v = {rng.randrange(3)}; }}",
        )
    }
    return s + v;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U8,
            capacity=capacity,
            fill=f"(unsigned char)('0' + (x >> 12) % {spread})",
        ),
        capacity,
        capacity * 0.6,
    )


def _run_lengths(rng: random.Random) -> Instance:
    """Adds up a function of the length of each run of equal symbols."""
    symbols = rng.randrange(2, 5)
    done = fold(rng, "s", f"k{rng.choice(('', ' + c', ' * c', ' ^ c'))}", 40)
    capacity = rng.randrange(100, 1200)
    kernel = f"""static unsigned long kernel(const unsigned char *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)}, k = 0;
    unsigned c = {rng.randrange(symbols)};
    {loop(rng, f"if (a[i] == c) k++; else {{ {done} c = a[i]; k = {rng.randrange(1, 3)}; }}")}
    return s * {rng.randrange(2, 99)} + k;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U8,
            capacity=capacity,
            fill=f"(unsigned char)((x >> 14) % {symbols})",
        ),
        capacity,
        capacity * 0.6,
    )


def _byte_count(rng: random.Random) -> Instance:
    """Counts the bytes of a word that equal those of another (or a constant), eight at a time."""
    low, high = "0x7f7f7f7f7f7f7f7ful", "0x8080808080808080ul"
    byte = rng.randrange(256)
    key = f"{byte * 0x0101010101010101:#x}ul"
    form = rng.choice(("constant", "key", "below"))
    if form == "below":
        gap = rng.randrange(28, 126) * 0x0101010101010101
        core = f"y = (y & {low}) + {gap:#x}ul | y"
    else:
        core = (
            f"y ^= {key if form == 'constant' else 'key'}; y = ~((y & {low}) + {low} | y | {low})"
        )
    mask = f"y &= {high};" if form == "below" else ""
    argument = ", unsigned long key" if form == "key" else ""
    call = "matches(a[i], key)" if form == "key" else "matches(a[i])"
    count = helper(
        rng,
        f"""unsigned matches(unsigned long y{argument})
{{
    {core}; {mask}
    return __builtin_popcountl(y);
}}""",
    )
    step = (
        rng.choice((f"key += {odd(rng, U64)};", "key = a[i];", "key ^= s;"))
        if form == "key"
        else ""
    )
    capacity = rng.randrange(64, 600)
    kernel = f"""static unsigned long kernel(const unsigned long *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)}, key = {scatter(rng, U64)};
    {loop(rng, f"unsigned c = {call}; {fold(rng, 's', 'c', 8)} {step}")}
    return s ^ key;
}}"""
    return Instance(
        c_program(kernel=kernel, element=U64, capacity=capacity, fill=FILL[U64], preamble=count),
        capacity,
        capacity * 2.1,
    )


def _shift_and(rng: random.Random) -> Instance:
    """Bit-parallel matching: one bit for each live position of a pattern, counted each step."""
    classes = rng.choice((2, 4, 4))
    masks = ", ".join(f"{rng.getrandbits(64) | rng.getrandbits(64):#x}ul" for _ in range(classes))
    shift = rng.randrange(0, 8 - classes.bit_length())
    inject = f"{rng.getrandbits(64) & rng.getrandbits(64) | 1:#x}ul"
    step = rng.choice(
        (
            f"d = (d << 1 | {inject}) & m;",
            f"d = (d << 1 | d | 1) & m ^ {inject};",
            f"d = (d << {rng.randrange(2, 9)} | d >> {rng.randrange(30, 60)} | 1) & m;",
            f"d = ((d & m) + m ^ m) | {inject};",
        )
    )
    live = helper(
        rng,
        f"""unsigned live(unsigned long x)
{{
    return __builtin_popcountl(x & {scatter(rng, U64)});
}}""",
    )
    capacity = rng.randrange(64, 600)
    index = f"a[i] >> {shift} & {classes - 1}"
    body = f"unsigned long m = t[{index}]; {step} {fold(rng, 's', 'live(d)', 40)}"
    kernel = f"""static unsigned long kernel(const unsigned char *a, unsigned n)
{{
    unsigned long s = {rng.randrange(1000)}, d = {scatter(rng, U64)};
    {loop(rng, body)}
    return s ^ d;
}}"""
    return Instance(
        c_program(
            kernel=kernel,
            element=U8,
            capacity=capacity,
            fill=FILL[U8],
            preamble=f"static const unsigned long t[{classes}] = {{ {masks} }};\n{live}",
        ),
        capacity,
        capacity * 2.3,
    )


FAMILIES: tuple[Family, ...] = (
    Family("char_class", _char_class, "branches on letters: little to gain"),
    Family("case_fold", _case_fold, "a conditional inside a chain of multiplications: no gain"),
    Family("digit_parse", _digit_parse, "unpredictable branches and a short chain: no gain"),
    Family(
        "run_lengths", _run_lengths, "unpredictable branches: conditional moves differ by flags"
    ),
    Family("byte_count", _byte_count, "matches in a word counted with popcount"),
    Family(
        "shift_and", _shift_and, "live states of a bit-parallel automaton counted with popcount"
    ),
)
