"""Rows of best values in vectors: random loops agree with -O0, and others stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.rows import replace_rows
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

FLAGS = (
    ("-O2",),
    ("-O3", "-fno-if-conversion", "-fno-if-conversion2"),
    ("-O3",),
    ("-O3", "-march=x86-64-v3"),
    ("-Os",),
)

HEADS = (
    "for ({index} j = n - 1; j >= w; j--)",
    "for ({index} j = w; j < n; j++)",
    "for ({index} j = n; j-- > w;)",
    "for ({kind} *p = a + w, *e = a + n; p != e; p++)",
    "for ({kind} *p = a + n - 1, *e = a + w - 1; p != e; p--)",
)


def kernel(rng: random.Random, number: int) -> str:
    """A function that keeps the better of a number and of one some places away."""
    kind = rng.choice(("int", "unsigned", "long", "unsigned long"))
    head = rng.choice(HEADS).replace("{kind}", kind)
    head = head.replace("{index}", rng.choice(("int", "long", "unsigned")))
    here = "*p" if "*p" in head else "a[j]"
    # Forwards as well: what a turn reads is then what a later one writes.
    away = rng.choice(("-w", "-w", "-w", "-w", "-w", "+ 3", "-1"))
    there = f"p[{away}]" if "*p" in head else f"a[j {away}]"
    other = f"b[{'p - a' if '*p' in head else 'j'}]"
    read = rng.choice((there, there, there, there, other))
    change = rng.choice(("+ v", "+ v", "+ v", "+ 1", "- 7", "- v", "- v", "^ v"))
    sign = rng.choice(("<", ">", "<=", ">="))
    return f"""
__attribute__((noipa)) static void f{number}({kind} *a, const {kind} *b, int n, int w, {kind} v)
{{
    {head} {{ {kind} t = {read} {change}; if (t {sign} {here}) {here} = t; }}
}}
"""


def program(rng: random.Random, count: int) -> str:
    """Kernels, and a `main` that prints what they make of arrays, at many distances."""
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(
        f"fill(x += 7); f{k}((void *)(data + 64), (void *)other, n, w, x % 1000); show();"
        for k in range(count)
    )
    return f"""#include <stdio.h>
#include <string.h>
#define MOST 300
static unsigned data[2 * MOST + 192], other[2 * MOST + 192], x = 1;
static void fill(unsigned s)
{{
    for (int i = 0; i < 2 * MOST + 192; i++) {{
        s = s * 1664525u + 1013904223u;
        data[i] = i % 11 == 0 ? s : s >> 20;
        other[i] = s >> 19;
    }}
}}
static void show(void)
{{
    unsigned h = 0;
    for (int i = 0; i < 2 * MOST + 192; i++) h = h * 31 + data[i];
    printf("%x ", h);
}}
{kernels}
int main(void)
{{
    static const int lengths[] = {{2, 15, 16, 17, 18, 24, 25, 33, 64, 100, 299}};
    for (int k = 0; k < 11; k++)
        for (int w = 1; w < lengths[k] && w < 40; w += w < 12 ? 1 : 5) {{
            int n = lengths[k];
            {calls} puts("");
        }}
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_rows_agree(seed: int, tmp_path: Path) -> None:
    source = program(random.Random(seed), 12)
    wrong, added = disagreements(source, replace_rows, tmp_path, FLAGS)
    assert not wrong
    assert added > 60  # the move was there


def changed(body: str, flags: tuple[str, ...] = ("-O2",)) -> bool:
    source = f"""
void f(int *a, int *b, int n, int w, int v)
{{ for (int j = n - 1; j >= w; j--) {{ {body} }} }}
"""
    lines = normalise(compile_listing(source, flags))
    return replace_rows(lines) != lines


@pytest.mark.parametrize("flags", [("-O2",), ("-O3",), ("-O3", "-march=x86-64-v3")])
def test_rows_change(flags: tuple[str, ...]) -> None:
    assert changed("if (a[j - w] + v > a[j]) a[j] = a[j - w] + v;", flags)


@pytest.mark.parametrize(
    "body",
    [
        "if (a[j - w] + v > a[j]) a[j] = v;",
        "if (a[j - w] + j > a[j]) a[j] = a[j - w] + j;",
        "if (a[j - w] + v > b[j]) a[j] = a[j - w] + v;",
        "if (a[2 * j] + v > a[j]) a[j] = a[2 * j] + v;",
        "if (a[j - w] + v > a[j]) { a[j] = a[j - w] + v; b[j] = 1; }",
        "if (a[w] + v > a[j]) a[j] = a[w] + v;",
        "if (a[j - w] + a[j - w - 1] > a[j]) a[j] = a[j - w] + a[j - w - 1];",
    ],
)
def test_other_loops_stay(body: str) -> None:
    assert not changed(body)
