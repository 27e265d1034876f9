"""Floating-point sums in parts: random loops agree with -O0 on exact and on other numbers."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.exact_sums import replace_exact_sums
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

_AVX2 = ("-march=x86-64-v3", "-ffp-contract=off", "-fno-tree-vectorize")
FLAGS = (("-O1", *_AVX2), ("-O2", *_AVX2), ("-O3", *_AVX2))

HEADS = (
    "for (long i = 0; i < n; i++) { {kind} v = a[i];",
    "for (unsigned i = 0; i < (unsigned)n; i++) { {kind} v = a[i];",
    "for (long i = n; i-- > 0;) { {kind} v = a[i];",
    "const {kind} *p = a, *e = a + n; while (p != e) { {kind} v = *p++;",
    "const {kind} *p = a + n; while (p != a) { {kind} v = *--p;",
    "unsigned i = 0; if (n) do { {kind} v = a[i];",
)


def term(rng: random.Random, suffix: str) -> str:
    """An expression on the element `v`, or on `w`, that is mostly exact for whole numbers."""
    call = rng.choice(("floor", "ceil", "trunc", "rint"))
    number = rng.choice(("0.5", "2.0", "3.25", "0.1", "1024.0"))
    return rng.choice(
        (
            "v",
            f"v * {number}{suffix}",
            f"v * {number}{suffix} + 4.5{suffix}",
            f"{call}{suffix}(v * {number}{suffix})",
            f"(v - {call}{suffix}(v * 0.25{suffix})) * 2.0{suffix}",
            f"fabs{suffix}(v - 7.0{suffix})",
            f"(v < 3.0{suffix} ? v : 3.0{suffix})",
            f"sqrt{suffix}(fabs{suffix}(v))",
            "v * v",
        )
    )


def kernel(rng: random.Random, number: int) -> str:
    """A function that adds up terms of an array."""
    kind, suffix = rng.choice((("double", ""), ("float", "f")))
    value = term(rng, suffix)
    step = rng.choice((f"s += {value};", f"s -= {value};", f"s = {value} - s;"))
    step = rng.choice(
        (step, step, step, f"s += {value}; if (s > 1e9) break;", f"s = s * 2 + {value};")
    )
    head = rng.choice(HEADS).replace("{kind}", kind)
    end = "} while (++i < (unsigned)n);" if head.startswith("unsigned i = 0") else "}"
    return f"""
__attribute__((noipa)) static double f{number}(const void *q, long n, double s)
{{
    const {kind} *a = q;
    {head} {step} {end}
    return s;
}}
static void t{number}(long n, int k)
{{
    double s = f{number}({"d" if kind == "double" else "f"}[k], n, starts[k]);
    unsigned long bits;
    memcpy(&bits, &s, 8);
    printf("%lx ", s != s ? 0 : bits);
}}
"""


def program(rng: random.Random, count: int) -> str:
    """Kernels, and a `main` that prints their results for arrays of many kinds and lengths: small
    whole numbers, quarters, tenths, great numbers, both zeros, numbers with one NaN, infinity or
    other rare value, and numbers or first sums so great that they swallow others."""
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(f"t{k}(n, k);" for k in range(count))
    rare = rng.choice(("NAN", "INFINITY", "1e300", "-1e20", "0x1p-8", "1e-310", "0x1p31"))
    return f"""#include <math.h>
#include <stdio.h>
#include <string.h>
#define MOST 5000
static double d[9][MOST];
static float f[9][MOST];
static const double starts[9] = {{ 3, -0.25, 0.1, 0x1p41, -0.0, 12, 0, 3, 0x1p60 }};
{kernels}
int main(void)
{{
    unsigned x = 7;
    for (int i = 0; i < MOST; i++) {{
        x = x * 1664525u + 1013904223u;
        int v = (int)x >> 20;
        d[0][i] = v; d[1][i] = v * 0.25; d[2][i] = v * 0.1; d[3][i] = v * 0x1p30;
        d[4][i] = i & 1 ? -0.0 : 0.0; d[5][i] = i == {rng.randrange(200)} ? {rare} : v;
        d[6][i] = i % 2 ? -d[6][i - 1] : v;
        d[7][i] = i % 32 == 5 ? 0x1p60 : i % 32 == 13 ? -0x1p60 : v * 4096.0;
        d[8][i] = v;
        for (int k = 0; k < 9; k++) f[k][i] = (float)d[k][i];
    }}
    for (int k = 0; k < 9; k++)
        for (long n = 0; n <= MOST; n += n < 40 ? 1 : n < 300 ? 67 : 2300) {{ {calls} puts(""); }}
}}
"""


@pytest.mark.parametrize(
    "seed", [3, *(pytest.param(k, marks=pytest.mark.slow) for k in range(4, 34))]
)
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    source = program(random.Random(seed), 10)
    wrong, added = disagreements(source, replace_exact_sums, tmp_path, FLAGS)
    assert not wrong
    assert added > 300  # the move was there


def changed(body: str, flags: tuple[str, ...] = FLAGS[1]) -> bool:
    source = f"""#include <math.h>
double f(const double *a, long n, double s, double *out)
{{ for (long i = 0; i < n; i++) {{ double v = a[i]; {body} }} return s; }}
"""
    lines = normalise(compile_listing(source, flags))
    return replace_exact_sums(lines) != lines


@pytest.mark.parametrize("body", ["s += v;", "s -= v * v;", "s = floor(v) - s;"])
def test_sums_change(body: str) -> None:
    assert changed(body)


@pytest.mark.parametrize(
    "body",
    [
        "s = s * 0.5 + v;",
        "s += v * s;",
        "s += v; out[i] = s;",
        "s += v; if (s > 5) break;",
        "s += a[2 * i];",
        "s += exp(v);",
    ],
)
def test_other_loops_stay(body: str) -> None:
    assert not changed(body)


def test_without_avx_nothing_changes() -> None:
    assert not changed("s += v;", ("-O2",))


def test_a_second_application_changes_nothing() -> None:
    source = "double f(double *a, long n) { double s = 0; while (n--) s += *a++; return s; }"
    lines = replace_exact_sums(normalise(compile_listing(source, FLAGS[1])))
    assert replace_exact_sums(lines) == lines
