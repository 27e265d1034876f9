"""Sums of population counts in vectors: random loops agree with -O0, and others stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.count_sums import replace_count_sums
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

FLAGS = (
    ("-O1", "-mpopcnt"),
    ("-O2", "-mpopcnt", "-fno-predictive-commoning"),
    ("-O3", "-mpopcnt", "-mbmi"),
    ("-O3", "-march=x86-64-v3"),
    ("-Os", "-mpopcnt"),
)

HEADS = (
    "for (long i = 0; i < n; i++) { {kind} v = a[i], u = a[i + {far}];",
    "for (unsigned i = 0; i < (unsigned)n; i++) { {kind} v = a[i], u = k;",
    "for (long i = n; i-- > 0;) { {kind} v = a[i], u = a[i + {far}];",
    "const {kind} *p = a, *e = a + n; while (p != e) { {kind} u = p[{far}], v = *p++;",
    "const {kind} *p = a + n; while (p != a) { {kind} v = *--p, u = k;",
)


def value(rng: random.Random, bits: int) -> str:
    """An expression on the elements `v` and `u`."""
    number = rng.getrandbits(bits)
    return rng.choice(
        (
            "v",
            "v ^ u",
            "v & ~u",
            "~v | u",
            f"v + {number}u",
            f"(v - u) & {number}{'ul' if bits == 64 else 'u'}",
            f"v ^ (v >> {rng.randrange(1, bits)})",
            f"(v << {rng.randrange(1, bits)}) - {rng.getrandbits(7)}",
            "v * u",
        )
    )


def kernel(rng: random.Random, number: int) -> str:
    """A function that adds up counts of the bits of an array."""
    bits = rng.choice((32, 64))
    kind, call = (
        ("unsigned", "__builtin_popcount") if bits == 32 else ("unsigned long", "popcountl")
    )
    call = call if bits == 32 else f"__builtin_{call}"
    steps = []
    for _ in range(rng.choice((1, 1, 2))):
        count = f"{call}({value(rng, bits)})"
        times = rng.choice(("", "", f" * {rng.choice((2, 3, 7, 80, 1000))}u"))
        steps.append(
            rng.choice(
                (
                    f"s += {count}{times};",
                    f"s -= {count}{times};",
                    f"t += {count}{times};",
                    f"s += {count}; t -= v & 1;",
                    f"s ^= {count};",
                )
                if rng.random() < 0.5
                else (f"s += {count}{times};", f"s -= {count};")
            )
        )
    total = rng.choice(("unsigned long", "unsigned long", "unsigned", "int"))
    head = rng.choice(HEADS).replace("{kind}", kind).replace("{far}", str(rng.randrange(1, 9)))
    return f"""
__attribute__((noipa)) static unsigned long f{number}(const void *q, long n, unsigned long k)
{{
    const {kind} *a = q;
    {total} s = k;
    unsigned t = 3;
    {head} {" ".join(steps)} }}
    return s + t * 5ul;
}}
"""


def program(rng: random.Random, count: int) -> str:
    """Kernels, and a `main` that prints their results for arrays of many lengths."""
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(f'printf("%lx ", f{k}(data, n, x += n));' for k in range(count))
    return f"""#include <stdio.h>
#define MOST 700
static unsigned long data[MOST + 9];
{kernels}
int main(void)
{{
    unsigned long x = 1;
    for (int i = 0; i < MOST + 9; i++)
        data[i] = i % 7 == 0 ? 0 : i % 7 == 1 ? -1ul : (x = x * 6364136223846793005ul + 99991);
    for (long n = 0; n <= MOST; n += n < 80 ? 1 : 123) {{ {calls} puts(""); }}
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    source = program(random.Random(seed), 10)
    wrong, added = disagreements(source, replace_count_sums, tmp_path, FLAGS)
    assert not wrong
    assert added > 300  # the move was there


def changed(body: str, flags: tuple[str, ...] = FLAGS[1]) -> bool:
    source = f"""
unsigned long f(const unsigned *a, long n, unsigned long s, unsigned *out)
{{ for (long i = 0; i < n; i++) {{ unsigned v = a[i]; {body} }} return s; }}
"""
    lines = normalise(compile_listing(source, flags))
    return replace_count_sums(lines) != lines


@pytest.mark.parametrize(
    "body",
    [
        "s += __builtin_popcount(v);",
        "s -= __builtin_popcount(v ^ 77) * 5;",
        "s += __builtin_popcount(v) + __builtin_popcount(~v >> 7) * 3;",
    ],
)
def test_sums_of_counts_change(body: str) -> None:
    assert changed(body)


@pytest.mark.parametrize(
    "body",
    [
        "s ^= __builtin_popcount(v);",
        "s = s * 3 + __builtin_popcount(v);",
        "s += __builtin_popcount(v ^ s);",
        "s += __builtin_popcount(v); out[i] = v;",
        "s += __builtin_popcount(v); if (v == 9) break;",
        "s += __builtin_popcount(a[v & 7]);",
        "s += __builtin_popcount(v) & 6;",
        "s += v;",
    ],
)
def test_other_loops_stay(body: str) -> None:
    assert not changed(body)
