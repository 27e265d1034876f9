"""Divisions by constants with a reciprocal of 65 bits: the same results, and others stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.constant_divisions import _divisor, replace_constant_divisions
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements


def needs_65_bits(divisor: int) -> bool:
    shift = divisor.bit_length() - 1
    return divisor - (1 << (64 + shift)) % divisor > 1 << shift


def divisor_of(rng: random.Random) -> int:
    while True:
        divisor = rng.getrandbits(rng.randrange(3, 63)) | 1
        if divisor > 3 and needs_65_bits(divisor):
            return divisor


def program(rng: random.Random, count: int) -> str:
    """Functions that divide by such constants, some by two, called at the ends of each quotient."""
    text, calls, numbers = "", "", [0, 1, 2**32, 2**63, 2**64 - 2, 2**64 - 1]
    for k in range(count):
        d, e = divisor_of(rng), rng.choice((divisor_of(rng), rng.randrange(3, 1000)))
        body = rng.choice(
            (
                f"x = x * (y | 1) % {d}ul; y = y * y % {d}ul;",
                f"y += x / {d}ul; x = x % {d}ul * y;",
                f"x = (x ^ y) % {d}ul + y / {e}ul;",
                f"if (x & 1) y = x * y % {d}ul; x = x * 5 + seen(y, x % {d}ul);",
            )
        )
        text += f"""
__attribute__((noinline)) static unsigned long f{k}(unsigned long x, unsigned long y)
{{ for (int i = 0; i < 9; i++) {{ {body} }} return x ^ y; }}
__attribute__((noinline)) static unsigned long g{k}(unsigned long x) {{ return x / {d}ul; }}
"""
        calls += f's = s * 3 + f{k}(x, s); printf("%lu %lu\\n", g{k}(x), s);\n'
        quotients = [rng.randrange((2**64 - 1) // d + 1), (2**64 - 1) // d]
        numbers += [q * d + r for q in quotients for r in (-1, 0, d - 1) if 0 <= q * d + r < 2**64]
    return f"""#include <stdio.h>
__attribute__((noinline)) static unsigned long seen(unsigned long x, unsigned long y)
{{ return x * 7 ^ y; }}
{text}
static unsigned long numbers[] = {{ {", ".join(f"{n}ul" for n in numbers)} }};
int main(void)
{{
    unsigned long s = 1;
    for (unsigned i = 0; i < sizeof numbers / 8; i++) {{ unsigned long x = numbers[i]; {calls} }}
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 20))]
)
def test_random_divisions_agree(seed: int, tmp_path: Path) -> None:
    changes: list[int] = []

    def move(lines: list[str]) -> list[str]:
        after = replace_constant_divisions(lines)
        changes.append(sum(line == "\tadcq\t$0, %rdx" for line in after))
        return after

    wrong, _ = disagreements(program(random.Random(seed), 10), move, tmp_path)
    assert not wrong
    assert seed or sum(changes) > 30


def test_the_divisor_follows_from_the_constant() -> None:
    rng = random.Random(0)
    for _ in range(300):
        d = divisor_of(rng)
        shift = d.bit_length() - 1
        constant = (1 << (65 + shift)) // d + 1 - (1 << 64)
        assert _divisor(constant, shift) == d
        assert _divisor(constant, shift + 1) != d
    assert _divisor(12345, 7) is None


def test_a_constant_that_something_else_reads_stays() -> None:
    source = """unsigned long f(unsigned long x, int n)
{ while (n--) x = x * x % 892644415ul; return x; }"""
    lines = normalise(compile_listing(source, ("-O2",)))
    changed = replace_constant_divisions(lines)
    assert changed != lines
    assert replace_constant_divisions(changed) == changed
    register = next(line for line in lines if line.startswith("\tmulq\t")).split("%")[1]
    place = lines.index("\tret")
    read = [*lines[:place], f"\txorq\t%{register}, %rax", *lines[place:]]
    assert replace_constant_divisions(read) == read
