"""Factors of vector sums: random loops agree with -O0, other products stay in their loops."""

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.factors import replace_factors
from policy_jax.compilers.builds import CLANG_FOR_GAS
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

V3 = ("-O3", "-march=x86-64-v3")
BUILDS: tuple[tuple[str, ...], ...] = (
    V3,
    (*V3, "-funroll-loops", "-fvariable-expansion-in-unroller"),
    ("-O3", "-msse4.1"),
)
if shutil.which("clang"):
    BUILDS += (("clang", *V3, *CLANG_FOR_GAS),)


def term(rng: random.Random) -> str:
    c = rng.choice((rng.getrandbits(32), rng.randrange(9)))
    return rng.choice(
        ("v", f"(v + {c}u)", f"(v - {c}u)", f"(v ^ {c}u)", "(v >> 7)", f"(v & {c}u)", "w")
    )


def factor(rng: random.Random) -> str:
    k = rng.choice((rng.getrandbits(32), rng.getrandbits(31) | 1, 3, 10, 1 << 31))
    return rng.choice((f"{k}u", f"{k}u", f"{k | 1}u", "k"))


def step(rng: random.Random, total: str) -> str:
    """A statement that mostly adds multiples."""
    value = rng.choice(
        (
            f"{term(rng)} * {factor(rng)}",
            f"{term(rng)} * {factor(rng)}",
            f"{term(rng)} * {term(rng)} * {factor(rng)}",
            f"({factor(rng)} * v - {rng.getrandbits(30)}u) * {term(rng)} - {rng.getrandbits(20)}u",
            f"{term(rng)} * 77u + w * 77u",
            f"{term(rng)} * 77u + w",
            f"{term(rng)} * {term(rng)}",
        )
    )
    return f"{total} {rng.choice(('+=', '+=', '+=', '-=', '^='))} {value};"


def kernel(rng: random.Random, number: int) -> str:
    kind = rng.choice(("unsigned", "unsigned", "unsigned short"))
    body = step(rng, "s") + rng.choice(("", step(rng, "t"), step(rng, "s"), "b[i] = s;", "t ^= s;"))
    rounded = rng.choice(("", "n &= ~31u;", "n = (n + 15) & ~15u;"))
    return f"""
__attribute__((noipa, noinline))
static unsigned f{number}(const {kind} *a, {kind} *b, unsigned n, {kind} k)
{{
    {kind} s = {rng.randrange(99)}, t = {rng.randrange(99)};
    {rounded}
    for (unsigned i = 0; i < n; i++) {{ {kind} v = a[i], w = b[i]; {body} }}
    return s * 3u + t;
}}
"""


def program(rng: random.Random, count: int) -> str:
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(
        f'printf("%u\\n", f{k}((void *)a, (void *)b, n, n * n - 8));' for k in range(count)
    )
    return f"""#include <stdio.h>
static unsigned a[1024], b[1024];
{kernels}
int main(void)
{{
    for (unsigned i = 0; i < 1024; i++) {{ a[i] = i * i * 2654435761u; b[i] = ~a[i] * 31u; }}
    for (unsigned n = 0; n < 1000; n = n < 70 ? n + 1 : n + 113) {{ {calls} }}
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    changed: list[bool] = []

    def move(lines: Sequence[str]) -> list[str]:
        new = replace_factors(lines)
        changed.append(new != [*lines])
        return new

    wrong, _ = disagreements(
        program(random.Random(seed), 12 if seed else 6), move, tmp_path, BUILDS
    )
    assert not wrong
    assert seed or all(changed)


def products(body: str, flags: Sequence[str] = V3) -> tuple[int, int]:
    """Vector products of a loop with `body`, before the move and after it."""
    source = f"""unsigned f(const unsigned *a, const unsigned *b, unsigned n, unsigned k)
{{
    unsigned s = 0, t = 0;
    n &= ~63u;
    for (unsigned i = 0; i < n; i++) {{ unsigned v = a[i], w = b[i]; {body} }}
    return s ^ t * 3;
}}"""
    before = normalise(compile_listing(source, flags))
    after = replace_factors(before)
    return in_loop(before), in_loop(after)


def in_loop(lines: Sequence[str]) -> int:
    """Vector products between the first label that is jumped back to and that jump."""
    labels: dict[str, int] = {}
    for place, line in enumerate(lines):
        target = line.split("\t")[-1]
        if line.endswith(":"):
            labels[line[:-1]] = place
        elif line.startswith("\tj") and target in labels:
            return sum("pmull" in text for text in lines[labels[target] : place])
    return 0


@pytest.mark.parametrize(
    ("body", "before", "after"),
    [
        ("s += v * 1234567u;", 1, 0),
        ("s -= (v ^ 99u) * 1234567u;", 1, 0),
        ("s += v * k;", 1, 0),
        ("s += (v + 5u) * 1234567u;", 1, 0),  # a constant term
        ("s += v * w * 1234567u;", 2, 1),
        ("s += (1234567u * v - 55u) * v - 7u;", 2, 1),
        ("s += v * 1234567u; t += w * v;", 2, 1),
    ],
)
def test_a_common_factor_leaves_the_loop(body: str, before: int, after: int) -> None:
    assert products(body) == (before, after)


@pytest.mark.parametrize(
    "body",
    [
        "s ^= v * 1234567u;",  # no sum
        "s += v * w;",  # no common factor
        "s += v * 1234567u + w;",  # not of all terms
        "s += v * 1234567u + w * 7654321u;",  # two factors
        "s += (v + 5u) * 1234568u;",  # a constant term by an even number
    ],
)
def test_other_products_stay(body: str) -> None:
    before, after = products(body)
    assert before == after > 0


def test_a_second_application_changes_nothing() -> None:
    source = """unsigned f(unsigned *a, unsigned n)
    { unsigned s = 0; for (unsigned i = 0; i < n; i++) s += a[i] * 1234567u; return s; }"""
    lines = replace_factors(normalise(compile_listing(source, V3)))
    assert replace_factors(lines) == lines
