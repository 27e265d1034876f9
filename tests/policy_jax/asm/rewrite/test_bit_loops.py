"""Loops over bits: random loops agree with -O0, other loops stay."""

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.bit_loops import replace_bit_loops
from policy_jax.compilers.builds import CLANG_FOR_GAS
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import FLAGS, disagreements

BUILDS: tuple[tuple[str, ...], ...] = FLAGS
if shutil.which("clang"):
    BUILDS += (("clang", "-O3", "-march=x86-64-v3", *CLANG_FOR_GAS),)


def kernel(rng: random.Random, number: int) -> str:
    """A function with a loop over the bits of a number."""
    kind, ctz = rng.choice((("unsigned", "__builtin_ctz"), ("unsigned long", "__builtin_ctzl")))
    total = rng.choice(("unsigned", "unsigned long"))
    c, d = rng.randrange(1, 99), rng.randrange(1, 9)
    if rng.random() < 0.4:
        body = rng.choice(
            (
                "while (w) { c += w & 1; w >>= 1; }",
                "while (w) { c -= w & 1; w >>= 1; }",
                "while (w) { c ^= w & 1; w >>= 1; }",
                "do { c += w & 1; w >>= 1; } while (w);",
                "while (w) { c += w & 1; c ^= w; w >>= 1; }",
                "while (w) { c += w & 3; w >>= 1; }",
                "while (w) { c += w & 1; w >>= 2; }",
                "while (w) { c = c * 3 + (w & 1); w >>= 1; }",
                "while (w > 1) { c += w & 1; w >>= 1; }",
            )
        )
    else:
        term = rng.choice(
            (
                "k",
                f"k * {c}",
                f"(k ^ {c})",
                f"(k << {d})",
                "k * k",
                f"k + {c}",
                "(7 - k)",
                "(k & d)",
            )
        )
        how = rng.choice(("+=", "+=", "-=", "^=", f"= c * {d} +"))
        step = f"unsigned k = {ctz}(w); w &= w - 1; c {how} {term};"
        body = f"while (w) {{ {step} }}"
        if rng.random() < 0.2:
            body = f"w |= 64; do {{ {step} }} while (w);"
    last = rng.choice(("s = s * 5 + c;", "s += c;", "s += c ^ w;"))
    return f"""
__attribute__((noipa, noinline)) static unsigned long f{number}(const unsigned long *a, {kind} d)
{{
    unsigned long s = {c};
    for (unsigned i = 0; i < 64; i++) {{
        {kind} w = a[i]; {total} c = {rng.choice(("0", "i"))}; {body} {last}
    }}
    return s;
}}
"""


def program(rng: random.Random, count: int) -> str:
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(f'printf("%lu\\n", f{k}(a, x));' for k in range(count))
    return f"""#include <stdio.h>
static unsigned long a[64] = {{ 0, 1, -1ul, 1ul << 63, 1ul << 31, 1ul << 32, 6, 0, 0xfffffffful }};
{kernels}
int main(void)
{{
    unsigned long x = 1;
    for (int turn = 0; turn < 20; turn++) {{
        {calls}
        for (int i = turn % 12; i < 64; i++) {{
            x = x * 6364136223846793005ul + 1442695040888963407ul;
            a[i] = x >> (x >> 58);
        }}
    }}
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    changed: list[bool] = []

    def move(lines: Sequence[str]) -> list[str]:
        new = replace_bit_loops(lines)
        changed.append(new != [*lines])
        return new

    wrong, _ = disagreements(
        program(random.Random(seed), 12 if seed else 6), move, tmp_path, BUILDS
    )
    assert not wrong
    assert seed or sum(changed) > 3


def counts(body: str) -> int:
    """How many `popcnt` the move writes for a loop of gcc."""
    source = f"""unsigned long f(unsigned long w, unsigned long d)
{{ unsigned long c = 0; {body} return c; }}"""
    before = normalise(compile_listing(source, ("-O2", "-mbmi", "-fno-tree-vectorize")))
    return sum("popcnt" in line for line in replace_bit_loops(before))


WALK = "while (w) {{ unsigned k = __builtin_ctzl(w); w &= w - 1; {} }}"


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("while (w) { c += w & 1; w >>= 1; }", 1),
        ("while (w) { c ^= w & 1; w >>= 1; }", 1),
        (WALK.format("c += k;"), 6),
        (WALK.format("c += k << 9;"), 6),
        (WALK.format("c -= k * 77;"), 6),
        (WALK.format("c += k ^ 64;"), 7),
    ],
)
def test_a_loop_over_bits_becomes_counts(body: str, count: int) -> None:
    assert counts(body) == count


@pytest.mark.parametrize(
    "body",
    [
        "while (w) { c += w & 3; w >>= 1; }",
        "while (w) { c += w & 1; w >>= 3; }",
        "while (w) { c += w & 1; c ^= w; w >>= 1; }",
        WALK.format("c = c * 3 + k;"),  # the order counts
        WALK.format("c += k * d;"),  # not known here
        WALK.format("c += k * k * 1234567;"),  # many bits
        WALK.format("if (k == d) break; c += k;"),  # another end
        "do { unsigned k = __builtin_ctzl(w); w &= w - 1; c += k; } while (w);",  # may begin with 0
    ],
)
def test_other_loops_stay(body: str) -> None:
    assert counts(body) == 0


def test_a_second_application_changes_nothing() -> None:
    source = "int f(unsigned w) { int c = 0; while (w) { c += w & 1; w >>= 1; } return c; }"
    lines = replace_bit_loops(normalise(compile_listing(source, ("-O2",))))
    assert replace_bit_loops(lines) == lines
