"""Instructions of a run by called library function."""

from __future__ import annotations

import shutil

import pytest

from executor.client import TestCase
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.asm.routines.complete import complete
from policy_jax.compilers.callgrind import (
    ProfilingError,
    costs,
    library_calls,
    library_name,
    routine_at,
    run,
    with_symbols,
)
from policy_jax.compilers.compiler import compile_listing

RECORD = """ob=/x/p
fn=(below main)
cob=/lib/libc.so.6
cfn=__libc_start_main
calls=1 0
0 1000
fn=main
0 100
cob=/lib/libc.so.6
cfn=qsort
calls=1 0
0 400
cfn=helper
calls=1 0
0 50
cob=/lib/libc.so.6
cfn=__isoc99_scanf
calls=3 0
0 300
ob=/lib/libc.so.6
fn=msort_with_tmp.part.0
cob=/x/p
cfn=cmp
calls=9 0
0 150
cfn=memcpy
calls=9 0
0 10
fn=(below main)
cob=/x/p
cfn=main
calls=1 0
0 900
"""

SORTS = r"""#include <stdio.h>
#include <stdlib.h>
int cmp(const void *a, const void *b) { return *(int *)a - *(int *)b; }
int a[2000];
int main(void) {
    int n = 0;
    while (n < 2000 && scanf("%d", &a[n]) == 1) n++;
    qsort(a, n, sizeof(int), cmp);
    for (int i = 0; i < n; i++) printf("%d\n", a[i]);
    return 0;
}
"""


def test_costs_belong_to_the_called_function_without_what_it_calls_back() -> None:
    found = costs(RECORD.splitlines(), "/x/p")
    assert found.total == 900
    assert found.library == {"qsort": 250, "scanf": 300}
    with pytest.raises(ProfilingError, match="no call of main"):
        costs(["ob=/x/p"], "/x/p")


def test_routines_are_apart_and_what_they_leave_to_the_library_is_known() -> None:
    record = """ob=/x/p
fn=main
0 100
cfn=rt_puts
calls=2 0
0 70
fn=rt_puts
0 30
cob=/lib/libc.so.6
cfn=puts
calls=1 0
0 40
fn=rt_puts.cold
0 5
ob=/lib/libc.so.6
fn=(below main)
cob=/x/p
cfn=main
calls=1 0
0 175
"""
    found = costs(record.splitlines(), "/x/p")
    assert found.total == 175
    assert found.library == found.fallback == {"puts": 40}
    assert found.routines == {"rt_puts": 35}


def test_parts_of_a_routine_are_the_routine() -> None:
    assert routine_at("rt_scanf_any") == routine_at("rt_scanf.part.0") == "rt_scanf"
    assert routine_at("rt_fprintf_chk") == "rt_fprintf_chk"
    assert routine_at("main") == routine_at("rt_of_the_user") == ""


def test_functions_of_a_canonical_listing_have_types_and_sizes() -> None:
    lines = ["\t.text", "f:", "\tret", "\t.section\t.rodata", ".LC0:", "\t.byte\t0"]
    lines += ["\t.text", "g:", ".L0:", "\tjmp\t.L0"]
    assert with_symbols(lines) == [
        *lines[:7],
        *("\t.type\tf, @function", "\t.size\tf, .-f"),
        *lines[7:],
        *("\t.type\tg, @function", "\t.size\tg, .-g"),
    ]


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("__isoc99_scanf", "scanf"),
        ("__isoc23_strtol", "strtol"),
        ("__memset_avx2_unaligned_erms", "memset"),
        ("__strcmp_evex", "strcmp"),
        ("__printf_chk", "printf"),
        ("_IO_puts", "puts"),
        ("putc", "putchar"),
        ("__uflow", "getchar"),
        ("qsort'2", "qsort"),
        ("strtok", "strtok"),
    ],
)
def test_symbols_of_a_function_have_one_name(symbol: str, name: str) -> None:
    assert library_name(symbol) == name


def test_calls_and_tail_calls_of_a_listing_are_counted() -> None:
    listing = """main:
    call    __isoc99_scanf@PLT
    call    own
    call    *%rax
    jmp .L3
    jmp puts@PLT
own:
.L3:
    call    __isoc99_scanf@PLT
"""
    assert library_calls(listing) == {"scanf": 2, "puts": 1}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
@pytest.mark.parametrize("isolated", [True, False])
def test_a_run_is_divided_among_the_functions_it_calls(isolated: bool) -> None:
    if isolated and shutil.which("bwrap") is None:
        pytest.skip("bubblewrap is not installed")
    stdin = " ".join(str(x * 7919 % 2000) for x in range(2000)).encode()
    found = run(SORTS, ("-O3",), TestCase("sorts", stdin), isolated=isolated)
    assert set(found.library) == {"scanf", "qsort", "printf"}
    assert 0.3 < found.library["scanf"] / found.total < 0.7
    assert all(found.library[name] > 0.03 * found.total for name in found.library)
    assert sum(found.library.values()) < found.total


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_a_listing_runs_in_place_of_the_source() -> None:
    stdin = " ".join(map(str, range(2000))).encode()
    lines = in_place(normalise(compile_listing(SORTS)), routines=True)
    listing = "\n".join(complete(with_symbols(lines))) + "\n"
    found = run(SORTS, ("-O3",), TestCase("sorts", stdin), listing=listing, isolated=False)
    before = run(SORTS, ("-O3",), TestCase("sorts", stdin), isolated=False)
    assert {"rt_scanf", "rt_printf"} <= set(found.routines)
    assert found.total < 0.7 * before.total
    assert sum(found.fallback.values()) < 0.2 * found.total


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_a_run_has_the_arguments_and_files_of_its_test() -> None:
    source = """#include <stdio.h>
    int main(int argc, char **argv)
    {
        FILE *f = argc == 3 ? fopen(argv[2], "r") : NULL;
        for (int c; f && (c = getc(f)) != EOF;) putchar(c + argv[1][0]);
        return f ? 0 : 1;
    }"""
    test = TestCase("given", b"", arguments=("a", "data.txt"), files=(("data.txt", b"xyz" * 99),))
    assert set(run(source, ("-O2",), test, isolated=False).library) >= {"fopen", "getchar"}


def test_a_missing_tool_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(ProfilingError, match="install the package valgrind"):
        run(SORTS, (), TestCase("empty", b""))
