"""Families of bundled programs, and the `main` that all their programs share.

A family is a typed template. From a random generator it makes an `Instance`, a C program whose work
one function `kernel` does. `main` reads `n reps seed` from stdin, fills an array from a linear
congruential generator, calls the kernel `reps` times on it, and prints a checksum. The array fits
the first-level cache and the kernel dominates at large `reps`, so a timing measures the kernel.
Between calls one element changes with the checksum, so that no call can be hoisted or skipped.
`main` is short, since a policy reads its listing too (hence the do-while loops: n and reps are at
least 1).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

TIMING_WORK_MS = 10.0
"""Aim of a timing input: milliseconds of kernel work at -O3. Costs are estimates, so programs take
between 5 and 50 ms."""

PERTURB = "a[r % n] ^= ({element})(sum & 1);"
"""The statement that changes an array of integers between calls."""


@dataclass(frozen=True, slots=True)
class Instance:
    """One drawn program.

    source: the complete C text.
    capacity: largest `n` the program accepts; every n in [1, capacity] is valid.
    nanoseconds: rough cost at -O3 of one kernel call at n = capacity, for sizing
        the timing inputs (a factor of two either way does no harm).
    beyond: how many sizes above `capacity` its `main` lets through, though the kernel then reads
        behind its array; no input has one of them.
    """

    source: str
    capacity: int
    nanoseconds: float
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Family:
    """A template of programs.

    note: what could be gained in it. held_out: kept from training. practice: for training alone, in
    no benchmark. parts: how many families it counts as where training draws by family; more than 1
    where its programs have little in common.
    """

    name: str
    make: Callable[[random.Random], Instance]
    note: str
    held_out: bool = False
    practice: bool = False
    parts: int = 1


def c_program(
    *,
    kernel: str,
    element: str,
    capacity: int,
    fill: str,
    preamble: str = "",
    extra_arguments: str = "",
    result: str = "unsigned long",
    perturb: str = PERTURB,
) -> str:
    """Put a kernel into the common `main`.

    kernel: C text defining `kernel(element *a, unsigned n EXTRA)`; it is
        given `__attribute__((noipa))` by a declaration here, so that it is neither inlined,
        cloned nor treated as pure.
    fill: C expression of type `element` over `x`, a fresh `unsigned` of 32 random bits
        (its high bits are the better ones) and `i`, the index.
    preamble: C text before the kernel (tables, helpers, includes).
    extra_arguments: appended to the call, for example `", 7"` with a kernel that takes more.
    result: the kernel's return type, converted to `unsigned long` for the checksum.
    perturb: statement run between calls; it must change the data for some checksums.
        `{element}` is replaced by the element type.
    """
    change = perturb.replace("{element}", element)
    return f"""#include <stdio.h>
{preamble}
static {element} a[{capacity}];

__attribute__((noipa)) {kernel.strip()}

int main(void)
{{
    unsigned n, reps, x;
    if (scanf("%u %u %u", &n, &reps, &x) != 3 || n < 1 || n > {capacity})
        return 1;
    unsigned i = 0, r = 0;
    do {{
        x = x * 1664525u + 1013904223u;
        a[i] = {fill};
    }} while (++i < n);
    unsigned long sum = 0;
    do {{
        sum = sum * 31 + (unsigned long)kernel(a, n{extra_arguments});
        {change}
    }} while (++r < reps);
    printf("%lu\\n", sum);
    return 0;
}}
"""
