"""Exchanges of neighbours without a branch: random sorts agree with -O0, others stay."""

import random
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.exchanges import replace_exchanges
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.asm.rewrite.agreement import disagreements

KINDS = ("int", "unsigned", "long", "unsigned long", "short", "float")


def sort(rng: random.Random, number: int) -> str:
    """A function that exchanges neighbours of an array, more or less as a bubble sort does."""
    kind = rng.choice(KINDS[:4] * 3 + KINDS[4:])
    sign = rng.choice(("<", ">", "<=", ">=") if rng.random() < 0.5 else "<>")
    also = rng.sample(
        ("count++;", "flag = 1;", "last = j;", "count += 3;", "w[0] += j;"),
        rng.choice((0, 1, 1, 2)),
    )
    other = rng.choice(("t", "t", "t", "t + 1"))
    swap = f"{kind} t = p[j]; p[j] = p[j + 1]; p[j + 1] = {other}; {' '.join(also)}"
    bound = rng.choice(("n - 1", "n - 1 - i", "n - 2"))
    turns = rng.choice((f"j = 0; j < {bound}; j++", f"j = {bound} - 1; j >= 0; j--"))
    rounds = rng.choice(("i < n", "i < 3", "flag && i < n"))
    where = rng.choice(("noinline", "noipa"))
    static = rng.choice(("p", "p", "a"))  # the array as an argument or as a variable
    array = f"{kind} *p" if static == "p" else f"{kind} *unused"
    head = "" if static == "p" else f"{kind} *p = (void *)data;"
    return f"""
__attribute__(({where})) static long f{number}({array}, int n)
{{
    long count = 0, last = 0; int flag = 1; {head}
    for (int i = 0; {rounds}; i++) {{ {"flag = 0;" if "flag" in rounds else ""}
        for (int {turns}) if (p[j] {sign} p[j + 1]) {{ {swap} }} }}
    return count * 7 + last * 3 + flag;
}}
"""


def program(rng: random.Random, count: int) -> str:
    """Sorts, and a `main` that runs them on arrays of many lengths and prints what they did."""
    sorts = "".join(sort(rng, k) for k in range(count))
    calls = " ".join(f"fill(n + {k}); show(f{k}((void *)data, n), n);" for k in range(count))
    return f"""#include <stdio.h>
static unsigned long data[64], w[4], x = 1;
static void fill(int k)
{{
    for (int i = 0; i < 64; i++) {{
        x = x * 6364136223846793005ul + 1442695040888963407ul;
        data[i] = k & 1 ? x >> 33 : (x >> 60) * 0x100000001ul;
    }}
}}
static void show(long r, int n)
{{
    unsigned long s = r + w[0];
    for (int i = 0; i < 64; i++) s = s * 31 + data[i];
    printf("%d %lu\\n", n, s);
}}
{sorts}
int main(void) {{ for (int n = 0; n < 40; n += n < 6 ? 1 : 7) {{ {calls} }} }}
"""


@pytest.mark.parametrize("seed", [pytest.param(k, marks=pytest.mark.slow) for k in range(30)])
def test_random_sorts_agree(seed: int, tmp_path: Path) -> None:
    changed = []

    def move(lines: list[str]) -> list[str]:
        new = replace_exchanges(lines)
        changed.append(sum("cmov" in line for line in new) - sum("cmov" in x for x in lines))
        return new

    wrong, _ = disagreements(program(random.Random(seed), 10), move, tmp_path)
    assert not wrong
    assert seed or sum(changed) > 10  # the move was there


SORT = """
{data}
{where} long f({array}int n)
{{
    long count = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n - 1; j++)
            if (a[j] > a[j + 1]) {{ int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; {also} }}
    return count;
}}
"""


def changes(data: str = "", where: str = "", array: str = "", also: str = "") -> bool:
    source = SORT.format(data=data, where=where, array=array, also=also)
    lines = normalise(compile_listing(source, ("-O3",)))
    return replace_exchanges(lines) != lines


def test_an_array_of_the_listing_is_sorted_without_branches() -> None:
    assert changes(data="int a[99];")
    assert changes(data="int a[99];", also="count++;")


def test_memory_that_may_be_constant_is_not_written() -> None:
    assert not changes(array="int *a, ")  # a caller in another file
    assert not changes(data="extern int a[99];")


def test_an_exchange_that_does_more_stays() -> None:
    assert not changes(data="int a[99], b[99];", also="b[i] = j;")
    assert not changes(data="int a[99];", also="if (j == 5) break;")


def test_a_second_application_changes_nothing() -> None:
    source = SORT.format(data="int a[99];", where="", array="", also="count++;")
    lines = replace_exchanges(normalise(compile_listing(source, ("-O3",))))
    assert replace_exchanges(lines) == lines
