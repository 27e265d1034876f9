"""Functions in the place of calls in loops: random programs agree with -O0, others stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.inlining import MOST_ADDED, inline_calls
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements


def function(rng: random.Random, name: str, callee: str) -> str:
    """A function of two numbers: straight, with branches, with a loop, a call or an array."""
    c, k = rng.randrange(1, 1 << 20), rng.randrange(1, 31)
    body = rng.choice(
        (
            f"return (x ^ y) * {c}u >> {k};",
            f"return x > y ? x - y : y * {c}u;",
            f"if (x & 1) return y; if (x > {c}) return x * 3; return x + y + {k};",
            f"return x / (y | 1) + {k};",
            "return __builtin_popcountl(x) + y;",
            "unsigned long s = 0; while (x) { s += x & y; x >>= 3; } return s;",
            f"return {callee}(y, x) + {k};",
            "unsigned char b[16]; for (int i = 0; i < 16; i++) b[i] = x >> i; return b[y & 15];",
            f"counted += x; return counted ^ {c};",
            "return (unsigned long)((double)(x & 0xffff) * 0.5) + y;",
        )
    )
    where = rng.choice(("noipa", "noinline", "noipa"))
    head = f"__attribute__(({where})) static unsigned long {name}"
    return f"{head}(unsigned long x, unsigned long y)\n{{ {body} }}\n"


def program(rng: random.Random, count: int) -> str:
    parts, calls = [], []
    for k in range(count):
        parts.append(function(rng, f"g{k}", f"g{k - 1}" if k else "base"))
        use = rng.choice(("s += {};", "s = s * 3 ^ {};", "if ({} & 1) s++;", "a[i & 7] = {};"))
        body = use.format(
            f"g{k}({rng.choice(('a[i]', 's', 'i'))}, {rng.choice(('s', 'a[7 - i]'))})"
        )
        parts.append(f"""__attribute__((noipa)) static unsigned long f{k}(unsigned long *a)
{{ unsigned long s = {k}; for (unsigned long i = 0; i < 8; i++) {{ {body} }} return s; }}
""")
        calls.append(f'printf("%lu\\n", f{k}(data));')
    return f"""#include <stdio.h>
static unsigned long data[8], counted;
__attribute__((noipa)) static unsigned long base(unsigned long x, unsigned long y)
{{ return x - y; }}
{"".join(parts)}
int main(void)
{{
    for (int i = 0; i < 8; i++) data[i] = (i + 1) * 0x9E3779B97F4A7C15ul >> i * 7;
    for (int k = 0; k < 3; k++) {{ {" ".join(calls)} }}
}}
"""


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(k, marks=pytest.mark.slow) for k in range(1, 30))]
)
def test_random_calls_agree(seed: int, tmp_path: Path) -> None:
    wrong, added = disagreements(program(random.Random(seed), 12), inline_calls, tmp_path)
    assert not wrong
    assert seed or added > 30  # the move was there


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(30, 40))
def test_all_moves_together_agree(seed: int, tmp_path: Path) -> None:
    wrong, _ = disagreements(program(random.Random(seed), 12), in_place, tmp_path)
    assert not wrong


def calls(function: str, loop: str = "for (int i = 0; i < n; i++)") -> tuple[int, int]:
    """How many calls of `g` there are before and after the move."""
    source = f"""
__attribute__((noipa)) static long g(long x, long y) {{ {function} }}
__attribute__((noipa)) long f(long *a, int n)
{{ long s = 0; {loop} s ^= g(a[n & 1], s); return s; }}
"""
    before = normalise(compile_listing(source, ("-O2",)))
    counts = [
        sum(line == "\tcall\tg" for line in lines) for lines in (before, inline_calls(before))
    ]
    return counts[0], counts[1]


def test_a_small_function_stands_in_the_loop() -> None:
    assert calls("return x * y + 5;") == (1, 0)
    assert calls("if (x > 5) return y; return x & 7;") == (1, 0)


@pytest.mark.parametrize(
    "body",
    [
        "long s = 0; while (x) { s += x & y; x >>= 3; } return s;",  # a loop of its own
        "volatile long z[9]; z[x & 7] = y; return z[y & 7];",  # the stack
        "extern long h(long); return h(x) + y;",  # a call
        "return x ? g(x >> 1, y) * 2 : y;",  # itself
        'x += y; asm ("nop"); ' + "x = x * 3 ^ x >> 7; " * 40 + "return x;",  # long
    ],
)
def test_other_functions_are_called(body: str) -> None:
    before, after = calls(body)
    assert before == after


def test_a_call_outside_of_loops_stays() -> None:
    assert calls("return x * y + 5;", loop="") == (1, 1) or calls("return x;", loop="") == (0, 0)


def test_a_weak_function_may_be_another_one() -> None:
    source = "__attribute__((weak, noipa)) long g(long x) { return x * 5; }\n"
    source += "long f(int n) { long s = 1; while (n--) s ^= g(s); return s; }"
    lines = normalise(compile_listing(source, ("-O2",)))
    assert inline_calls(lines) == lines


def test_a_listing_grows_by_a_limit() -> None:
    parts = "".join(f"s ^= g(s + {k});" for k in range(60))
    source = (
        "__attribute__((noipa)) static long g(long x) { return (x ^ 99) * 12345 + (x >> 3); }\n"
    )
    source += f"long f(int n) {{ long s = 1; while (n--) {{ {parts} }} return s; }}"
    lines = normalise(compile_listing(source, ("-O2",)))
    assert 0 < len(inline_calls(lines)) - len(lines) <= MOST_ADDED
