"""Linear recurrences four steps at once: random loops agree with -O0, and others stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.recurrences import replace_recurrences
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

ELEMENTS = {"unsigned char": 8, "unsigned short": 16, "unsigned": 32, "unsigned long": 64}


def step(rng: random.Random, bits: int) -> str:
    """A statement on `h`, mostly a linear one."""
    factor = rng.choice((3, 7, 31, 33, 127, 131, 65599, rng.getrandbits(31), rng.getrandbits(bits)))
    suffix = "ul" if bits == 64 else "u"
    return rng.choice(
        (
            f"h = h * {factor}{suffix} + v;",
            f"h = h * {factor}{suffix} - v;",
            f"h = (h << {rng.randrange(1, 9)}) - h + v;",
            f"h *= {factor}{suffix};",
            f"h += v ^ {factor}{suffix};",
            "h = v - h;",
            "h = ~h;",
            f"h = (h + v) * {factor}{suffix};",
            f"h = h + (h << {rng.randrange(1, 6)}) + i;",
            rng.choice(
                ("h ^= v;", "h ^= h >> 7;", "g += h;", "if (h == 5) break;", "b[i & 63] = h;")
            ),
        )
    )


def kernel(rng: random.Random, number: int) -> str:
    """A function whose loop computes `h` of an array."""
    bits = rng.choice((32, 64))
    kind = "unsigned" if bits == 32 else "unsigned long"
    element = rng.choice((*ELEMENTS,))
    body = " ".join(step(rng, bits) for _ in range(rng.randint(1, 3)))
    head = rng.choice(
        (
            "for (unsigned i = 0; i < n; i++) {",
            "for (unsigned i = n; i-- > 0;) {",
            "if (n) for (unsigned long i = 0; i != n; i++) {",
        )
    )
    where = rng.choice(("noinline", "noipa", "noinline"))
    return f"""
__attribute__(({where})) static unsigned long f{number}(const void *p, unsigned n, {kind} g)
{{
    const {element} *a = p;
    {kind} h = {rng.choice(("g", "0", "5381"))};
    {head} {kind} v = a[i]; {body} }}
    return h + g * 3;
}}
"""


def program(rng: random.Random, count: int) -> str:
    """Kernels, and a `main` that prints their results for loops of many lengths."""
    kernels = "".join(kernel(rng, k) for k in range(count))
    calls = " ".join(
        f'printf("%lu %lu\\n", f{k}(data, n, n + {k}), s += f{k}(data + n, n / 2, (unsigned)s));'
        for k in range(count)
    )
    return f"""#include <stdio.h>
static unsigned long b[64], data[200];
{kernels}
int main(void)
{{
    unsigned long s = 1;
    for (int i = 0; i < 200; i++) data[i] = (s = s * 6364136223846793005ul + 1442695040888963407ul);
    for (unsigned n = 0; n < 70; n += n < 12 ? 1 : 9) {{ {calls} }}
    for (int i = 0; i < 64; i++) s = s * 3 + b[i];
    printf("%lu\\n", s);
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_loops_agree(seed: int, tmp_path: Path) -> None:
    wrong, added = disagreements(program(random.Random(seed), 14), replace_recurrences, tmp_path)
    assert not wrong
    assert added > 50  # the move was there


def changed(body: str, kind: str = "unsigned") -> bool:
    source = f"""
{kind} f(const unsigned char *a, unsigned n, {kind} g, {kind} *out)
{{ {kind} h = g; for (unsigned i = 0; i < n; i++) {{ {body} }} return h; }}
"""
    lines = normalise(compile_listing(source, ("-O2",)))
    return replace_recurrences(lines) != lines


@pytest.mark.parametrize(
    "body", ["h = h * 31 + a[i];", "h = (h + a[i]) * 40503u;", "h = ~(h * 7 - a[i]);"]
)
def test_linear_loops_change(body: str) -> None:
    assert changed(body)
    assert changed(body, "unsigned long")


@pytest.mark.parametrize(
    "body",
    [
        "h = (h ^ a[i]) * 31;",  # not linear
        "h = h * 31 + a[i]; out[i] = h;",  # each value is needed
        "h = h * 31 + a[i]; if (h == 7) break;",
        "h = h * 31 + a[h & 15];",  # an address depends on it
        "h = h * g + a[i];",  # the factor is not a constant
        "h += a[i] * 31;",  # a turn waits for one addition alone
    ],
)
def test_other_loops_stay(body: str) -> None:
    assert not changed(body)


def test_a_second_application_changes_nothing() -> None:
    source = (
        "unsigned f(unsigned char *a) { unsigned h = 1; while (*a) h = h * 33 + *a++; return h; }"
    )
    lines = replace_recurrences(normalise(compile_listing(source, ("-O2",))))
    assert replace_recurrences(lines) == lines
