"""Remainders by numbers that do not change in a loop: random loops agree with -O0, others stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.divisions import replace_divisions
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements


def kernel(rng: random.Random, number: int) -> str:
    """A function whose loop takes remainders by one or two of its arguments."""
    bits = rng.choice((32, 32, 64))
    kind = "unsigned" if bits == 32 else "unsigned long"
    divisors = ["d", rng.choice(("d", "e", "(e | 1)"))]
    taken = rng.sample(
        (
            f"s = (s + v) % {divisors[0]};",
            f"s = s * 31 + v % {divisors[1]};",
            f"s ^= (v ^ i) % {divisors[0]};",
            f"s += a[v % {divisors[1]} % n];",
            f"s += v / {divisors[0]};",
            f"s = s * (v >> 3) % {divisors[1]};",
            f"if (i == 7) {divisors[0]} = v | 1;",
            "s += puts_nothing(v);",
        ),
        rng.randint(1, 3),
    )
    guard = rng.choice(("d && e", "d > 0 && e > 0"))
    where = rng.choice(("noinline", "noipa"))
    return f"""
__attribute__(({where})) static unsigned long
f{number}({kind} d, const {kind} *a, unsigned n, {kind} e)
{{
    {kind} s = {rng.randrange(9)};
    for (unsigned i = 0; i < n; i++) {{ {kind} v = a[i]; if ({guard}) {{ {" ".join(taken)} }} }}
    return s;
}}
"""


def program(rng: random.Random, count: int) -> str:
    """Kernels, and a `main` that calls them with divisors of all sizes, 0 and 1 among them."""
    edges = "0, 1, 2, 3, 7, 1000000007, 1u << 31, 4294967295u, 1ul << 32, 1ul << 63, -1ul"
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(
        f'printf("%lu %lu\\n", f{k}(d[i], (void *)a, 40, d[j]), x += f{k}(d[j], (void *)a, i, 9));'
        for k in range(count)
    )
    return f"""#include <stdio.h>
__attribute__((noipa)) static unsigned puts_nothing(unsigned long v) {{ return v * 5; }}
static unsigned long a[40], d[] = {{ {edges}, 2147483647,
    {rng.getrandbits(64)}ul, {rng.getrandbits(40)}ul }};
{kernels}
int main(void)
{{
    unsigned long x = 1, y = 1;
    for (int i = 0; i < 40; i++) {{
        y = y * 6364136223846793005ul + 1442695040888963407ul;
        a[i] = y >> (y >> 58);
    }}
    a[3] = -1ul; a[4] = 0;
    for (int i = 0; i < 14; i++) for (int j = 0; j < 14; j++) {{ {calls} }}
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    wrong, added = disagreements(program(random.Random(seed), 12), replace_divisions, tmp_path)
    assert not wrong
    assert seed or added > 30  # the move was there


def divisions(body: str, kind: str = "unsigned") -> tuple[int, int]:
    """How many divisions a loop has before and after the move."""
    source = f"""
{kind} g(void);
{kind} f(const unsigned *a, unsigned n, {kind} d)
{{ {kind} s = 0; for (unsigned i = 0; i < n; i++) {{ {body} }} return s; }}
"""
    before = normalise(compile_listing(source, ("-O2",)))
    counts = [
        sum(line.startswith("\tdiv") for line in lines)
        for lines in (before, replace_divisions(before))
    ]
    return counts[0], counts[1]


def test_the_reciprocal_is_computed_once() -> None:
    assert divisions("s = (s + a[i]) % d; s = (s ^ i) % d;") == (2, 1)
    assert divisions("s = (s + a[i]) % d; s = (s ^ i) % d;", "unsigned long") == (2, 1)


@pytest.mark.parametrize(
    "body",
    [
        "s += a[i] / d;",  # a quotient
        "s = (s + a[i]) % d; d += 2;",  # the divisor changes
        "s = (s + g()) % d;",  # a call may change every free register
    ],
)
def test_other_divisions_stay(body: str) -> None:
    before, after = divisions(body)
    assert before == after == 1
