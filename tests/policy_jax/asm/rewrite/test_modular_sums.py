"""Remainders of sums by a constant: random loops agree with -O0, other remainders stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.modular_sums import replace_modular_sums
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

KINDS = ("int", "unsigned", "long", "unsigned long", "long", "int")
MODULI = (1000000007, 998244353, 1000000009, 65537, 100003, 1 << 20, (1 << 30) - 1, 40000)


def kernel(rng: random.Random, number: int) -> str:
    """A function with remainders of sums of elements that are mostly, but not always, small."""
    kind = rng.choice(KINDS)
    m = rng.choice((*MODULI, rng.randrange(1 << 15, 1 << 30)))
    step = rng.choice(
        (
            f"s = (s + a[i]) % {m};",
            f"s = (s + a[i]) % {m}; b[i] = s;",
            f"b[i] = (a[i] + b[i]) % {m}; s ^= b[i];",
            f"b[i] = (b[i] + b[(i + 7) % 32]) % {m};",
            f"s = (s * 31 + a[i]) % {m};",
            f"s = (s + t) % {m}; t = (t + a[i]) % {m};",
            f"s = (s + (a[i] & 0xffff)) % {m}; if (s & 1) t = (t + s) % {m};",
            f"s = (a[i] - s) % {m};",
            f"s += a[i] % {m}; s %= {m};",
        )
    )
    unsigned = kind.replace("long", "unsigned long") if "un" not in kind else kind
    unsigned = "unsigned" if kind == "int" else unsigned
    safe = "" if kind.startswith("unsigned") else f"({kind})({unsigned})"
    # Sums of signed numbers must not overflow in C.
    shift = 1 if kind in ("int", "long") else 0
    return f"""
__attribute__((noipa)) static long f{number}(unsigned n)
{{
    {kind} s = {rng.randrange(9)}, t = 1, a[32], b[32];
    for (unsigned i = 0; i < 32; i++) {{
        a[i] = {safe}({unsigned})data[i] / {1 << (shift * 6)};
        b[i] = {safe}({unsigned})data[31 - i] / {1 << (shift * 6)};
        if (n & 1) {{ a[i] = a[i] % {m}; b[i] = b[i] % {m}; }}
        if ((n & 3) == 1 && a[i] < 0) a[i] += {m};
    }}
    for (unsigned k = 0; k < n; k++) for (unsigned i = 0; i < 32; i++) {{ {step} }}
    for (unsigned i = 0; i < 32; i++) s = s % 4099 * 7 + b[i] % 4093;
    return (long)s * 3 + t;
}}
"""


def program(rng: random.Random, count: int) -> str:
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(f'printf("%ld\\n", f{k}(n));' for k in range(count))
    edges = ", ".join(f"{m - 1}ul, {m}ul, {2 * m - 1}ul, {2 * m}ul" for m in MODULI[:4])
    return f"""#include <stdio.h>
static unsigned long data[32] = {{ 0, 1, -1ul, 1ul << 63, 1ul << 31, {edges} }};
{kernels}
int main(void)
{{
    unsigned long x = 1;
    for (int turn = 0; turn < 4; turn++) {{
        for (int n = 1; n < 9; n++) {{ {calls} }}
        for (int i = turn; i < 32; i += 2) {{
            x = x * 6364136223846793005ul + 1442695040888963407ul;
            data[i] = x >> (x >> 58);
        }}
    }}
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    wrong, added = disagreements(program(random.Random(seed), 12), replace_modular_sums, tmp_path)
    assert not wrong
    assert seed or added > 30  # the move was there


def short_ways(body: str, kind: str = "long") -> int:
    """How many short ways the loop with `body` gets."""
    source = f"""{kind} f(const {kind} *a, unsigned n, {kind} d)
{{ {kind} s = 0; for (unsigned i = 0; i < n; i++) {{ {body} }} return s; }}"""
    before = normalise(compile_listing(source, ("-O2",)))
    after = replace_modular_sums(before)
    return sum(line.startswith("\tjmp") for line in after) - sum(
        line.startswith("\tjmp") for line in before
    )


@pytest.mark.parametrize("kind", ["int", "unsigned", "long", "unsigned long"])
def test_a_sum_has_a_short_way(kind: str) -> None:
    assert short_ways("s = (s + a[i]) % 1000000007;", kind) == 1


@pytest.mark.parametrize(
    "body",
    [
        "s = (s * 31 + a[i]) % 1000000007;",  # seldom small
        "s = s * a[i] % 1000000007;",  # a product
        "s = (s + a[i]) % 9;",  # seldom small
        "s = (s + a[i]) / 1000000007;",  # a quotient
        "s = (s + a[i] + d) % 1000000007;",  # of three terms
        "s = (s + a[i]) % d;",  # no constant
    ],
)
def test_other_remainders_stay(body: str) -> None:
    assert short_ways(body) == 0


def test_a_second_application_changes_nothing() -> None:
    source = "long f(long *a) { long s = 0; while (*a) s = (s + *a++) % 1000000007; return s; }"
    lines = replace_modular_sums(normalise(compile_listing(source, ("-O2",))))
    assert replace_modular_sums(lines) == lines
