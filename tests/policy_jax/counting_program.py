"""A program that adds numbers one by one, and a listing that does it at once."""

from __future__ import annotations

from executor.client import Program, TestCase, TestKind
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing

SOURCE = """#include <stdio.h>
int main(void)
{
    unsigned n;
    unsigned long sum = 0;
    if (scanf("%u", &n) != 1)
        return 1;
    WORK
    printf("%lu\\n", sum);
    return 0;
}
"""
LOOP = 'for (unsigned long i = 1; i <= n; i++) { sum += i; __asm__ volatile("" : "+r"(sum)); }'
COUNTS = SOURCE.replace("WORK", LOOP)
AT_ONCE = SOURCE.replace("WORK", "sum = n * (n + 1ul) / 2;")
"""It is about ten times as fast, which shows on a busy machine too."""
BASE = compile_listing(COUNTS)
SHORT = normalise(compile_listing(AT_ONCE))


def counting(numbers: int) -> Program:
    """The program with a small test and a timing input of so many numbers."""
    timed = TestCase("timed", b"%d\n" % numbers, kind=TestKind.TIMING)
    return Program(COUNTS, (TestCase("small", b"9\n"), timed))
