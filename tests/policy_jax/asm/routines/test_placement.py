"""The program's own code stays where it is when routines replace library functions."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.library_calls import use_routines
from policy_jax.asm.routines.complete import called, complete_text
from policy_jax.asm.routines.library import ROUTINES
from policy_jax.asm.routines.placement import (
    entries,
    kept_entries,
    never_executed,
    without_entries,
)
from policy_jax.compilers.compiler import compile_listing, run_gcc

READS_AND_WRITES = r"""#include <stdio.h>
int a[1000];
static __attribute__((noinline)) void put(int n)
{
    for (int i = 0; i < n; i++) printf("%d\n", a[i]);
}
int main(void)
{
    int n = 0;
    while (n < 1000 && scanf("%d", &a[n]) == 1) n++;
    put(n);
    puts("end");
    return 0;
}
"""
CALLS_HELPERS_TOO = r"""#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int argc, char **argv)
{
    char line[100], *copy = malloc(100);
    double f;
    while (fgets(line, sizeof line, stdin)) {
        memcpy(copy, line, strlen(line) + 1);
        if (memchr(copy, argc, 100)) putchar(copy[0]);
        if (sscanf(copy, "%lf", &f) == 1) printf("%.3f\n", f);
        fprintf(stderr, "%s", argv[0]);
    }
    return 0;
}
"""

SORTS = r"""#include <stdio.h>
#include <stdlib.h>
int a[1000];
static int ascending(const void *x, const void *y) { return *(int *)x - *(int *)y; }
int main(void)
{
    int n = 0;
    while (n < 1000 && scanf("%d", &a[n]) == 1) n++;
    qsort(a, n, sizeof a[0], ascending);
    for (int i = 0; i < n; i++) printf("%d\n", a[i]);
    return 0;
}
"""


def own_symbols(listing: str, flags: tuple[str, ...], folder: Path) -> dict[str, str]:
    """The addresses of the functions and the data of a listing, without those of routines."""
    program = folder / "program"
    run_gcc((*flags, "-x", "assembler", "-o", str(program), "-"), listing)
    found = subprocess.run(["nm", program], capture_output=True, text=True, check=True).stdout
    words = [line.split() for line in found.splitlines()]
    return {w[2]: w[0] for w in words if w[1:2] in (["T"], ["t"]) and not w[2].startswith("rt_")}


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        (READS_AND_WRITES, ("-O3",)),
        (SORTS, ("-O3",)),
        pytest.param(CALLS_HELPERS_TOO, ("-O3",), marks=pytest.mark.slow),
        pytest.param(READS_AND_WRITES, ("-O2", "-fno-pie", "-no-pie"), marks=pytest.mark.slow),
    ],
)
def test_functions_stay_at_their_addresses(
    source: str, flags: tuple[str, ...], tmp_path: Path
) -> None:
    lines = normalise(compile_listing(source, flags))
    short = use_routines(lines)
    assert len(called(short)) > 2
    before = own_symbols("\n".join(lines) + "\n", flags, tmp_path)
    after = own_symbols(complete_text("\n".join(short) + "\n"), flags, tmp_path)
    assert {"main", "_start"} <= set(before)
    # Those of the start files that stand behind the listing's code may move.
    assert {n: a for n, a in after.items() if n != "_fini"} == {
        n: a for n, a in before.items() if n != "_fini"
    }


def test_a_routine_keeps_the_entry_of_a_function_that_it_stands_for() -> None:
    own = entries(["\tcall\tfputc@PLT", "\tjmp\tmemcpy", "\tcall\t*%rax", "\tjmp\t.L3"])
    assert own == {"fputc", "memcpy"}
    assert kept_entries([ROUTINES["rt_putc"], ROUTINES["rt_puts"]], own) == ["fputc", "puts"]
    assert never_executed(["puts"])[1:] == ["\t.text", "\tjmp\tputs@PLT"]
    assert never_executed([]) == []


def test_other_functions_are_called_without_an_entry() -> None:
    lines = ["\tcall\tmemcpy@PLT", "\tjmp\tputc@PLT", "\tcall\trt_puts_more", "\tret"]
    assert without_entries(lines, frozenset({"putc"})) == [
        "\tcall\t*memcpy@GOTPCREL(%rip)",
        *lines[1:],
    ]
