"""Remainders of products that a loop hands on: random loops agree with -O0, others stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.modular_products import replace_modular_products
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

MODULI = (1000000007, 998244353, 1000000009, 65537, 100003, 4093)


def kernel(rng: random.Random, number: int) -> str:
    """A function with remainders of products of numbers of both signs."""
    m = rng.choice((*MODULI, rng.randrange(1 << 11, 1 << 31)))
    step = rng.choice(
        (
            f"r = r * a[i] % {m};",
            f"r = r * a[i] % {m}; b[i] = r;",
            f"if (a[i] & 1) r = r * t % {m}; t = t * t % {m};",
            f"r = (r + 1) * (long)i % {m};",
            f"r = r * a[i] % {m} * a[i ^ 1] % {m};",
            f"b[i + 1] = b[i] * a[i] % {m};",
            f"r = r * a[i] / {m};",
            f"r = r * 31 % {m}; t += r;",
        )
    )
    return f"""
__attribute__((noipa)) static long f{number}(long n)
{{
    long r = n - 3, t = {rng.randrange(-99, 99)}, a[32], b[33];
    for (int i = 0; i < 33; i++) b[i] = i - {rng.randrange(20)};
    for (int i = 0; i < 32; i++) {{
        a[i] = data[i] % {m};
        if (n & 1 && a[i] < 0) a[i] = -a[i];
    }}
    if (n & 2) {{ r = r < 0 ? -r : r; t = t < 0 ? -t : t; }}
    for (unsigned i = 0; i < 32; i++) {{ {step} }}
    for (int i = 0; i < 33; i++) r = r * 3 + b[i] % 1021;
    return r * 3 + t;
}}
"""


def program(rng: random.Random, count: int) -> str:
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(f'printf("%ld\\n", f{k}(n));' for k in range(count))
    return f"""#include <stdio.h>
static long data[32];
{kernels}
int main(void)
{{
    unsigned long x = 1;
    for (int turn = 0; turn < 4; turn++) {{
        for (int i = 0; i < 32; i++) {{
            x = x * 6364136223846793005ul + 1442695040888963407ul;
            data[i] = (long)x >> (x >> 58);
        }}
        for (int n = 0; n < 9; n++) {{ {calls} }}
    }}
}}
"""


@pytest.mark.parametrize("seed", [pytest.param(k, marks=pytest.mark.slow) for k in range(30)])
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    # Products of numbers below 2^31 do not overflow, so C defines them all.
    text = program(random.Random(seed), 12)
    wrong, added = disagreements(text, replace_modular_products, tmp_path)
    assert not wrong
    assert seed or added > 30  # the move was there


def short_ways(body: str) -> int:
    """How many short ways the loop with `body` gets."""
    source = f"""long f(const long *a, unsigned n, long d)
{{ long r = 1; for (unsigned i = 0; i < n; i++) {{ {body} }} return r; }}"""
    before = normalise(compile_listing(source, ("-O2",)))
    after = replace_modular_products(before)
    return sum(line.startswith("\tjs") for line in after) - sum(
        line.startswith("\tjs") for line in before
    )


def test_a_chain_has_a_short_way() -> None:
    assert short_ways("r = r * a[i] % 1000000007;") == 1


@pytest.mark.parametrize(
    "body",
    [
        "r += a[i] * d % 1000000007;",  # no turn waits for it
        "r = (r + a[i]) % 1000000007;",  # a sum
        "r = r * a[i] / 1000000007;",  # a quotient
        "r = r * a[i] % d;",  # no constant
    ],
)
def test_other_remainders_stay(body: str) -> None:
    assert short_ways(body) == 0


def test_a_second_application_changes_nothing() -> None:
    source = "long f(long *a) { long r = 1; while (*a) r = r * *a++ % 1000000007; return r; }"
    lines = replace_modular_products(normalise(compile_listing(source, ("-O2",))))
    assert replace_modular_products(lines) == lines
