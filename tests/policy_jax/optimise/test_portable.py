"""A listing that runs on every processor."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from executor.client import Client, Evaluation, Verdict
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import TRAIN_FAMILIES, make_program
from policy_jax.optimise.candidates import Maker
from policy_jax.optimise.instruction_sets import needed
from policy_jax.optimise.portable import NotPortable, is_portable, portable
from policy_jax.optimise.report import processor_sentence
from policy_jax.optimise.search import SearchResult, _make_portable

MADE = make_program("popcount_sum", 5)
LISTING = compile_listing(MADE.source)

AVX2 = ("-O3", "-mavx2", "-mbmi2", "-ffp-contract=off")

SOURCE = r"""
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static const int weights[] = {3, 1, 4, 1, 5, 9, 2, 6};
static double total = 1.5;
int counts[64];
static int calls;
const char *names[] = {"one", "two", "three"};
static int __attribute__((noinline)) twice(int x) { calls++; return 2 * x; }
static int __attribute__((noinline)) thrice(int x) { calls += 2; return 3 * x; }
int (*const both[])(int) = {twice, thrice};
static int by_value(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}
static __attribute__((constructor)) void begin(void) { counts[1]++; }
static int __attribute__((noinline)) fold(int depth, int (*with)(int))
{
    if (with != twice && with != thrice)
        abort();
    return depth ? with(fold(depth - 1, with)) % 1000 : 1;
}
static const char *__attribute__((noinline)) word(int k)
{
    switch (k) {
    case 0: return "zero";
    case 1: return "eins";
    case 2: return "deux";
    case 3: return "drei";
    case 4: return "vier";
    case 5: return "cinq";
    default: return "many";
    }
}
int main(int argc, char **argv)
{
    static int values[4096];
    int n = argc > 1 ? atoi(argv[1]) : 7;
    for (int k = 0; k < 4096; k++)
        values[k] = (k * 7919 + n) % 5003;
    long sum = 0;
    for (int k = 0; k < 4096; k++)
        sum += values[k] * weights[k & 7];
    qsort(values, 4096, sizeof *values, by_value);
    for (int k = 0; k < 64; k++)
        counts[k] += values[64 * k] & 15;
    for (int k = 0; k < 64; k++)
        total += counts[k] * 0.25;
    if (argc > 9)
        fprintf(stderr, "too many\n"), exit(4);
    printf("%ld %g %d %d %s %s\n", sum, total, fold(n, both[n & 1]), calls, names[n % 3],
           word(n));
    return n & 3;
}
"""


def outcomes(listing: str, folder: Path, name: str) -> list[tuple[int, bytes]]:
    (folder / f"{name}.s").write_text(listing)
    program = folder / name
    subprocess.run(["gcc", "-o", program, f"{program}.s", "-lm"], check=True)
    runs = [subprocess.run([program, str(n)], capture_output=True) for n in (0, 1, 5, 12)]
    return [(run.returncode, run.stdout) for run in runs]


def test_both_ways_do_the_same(tmp_path: Path) -> None:
    base, fast = compile_listing(SOURCE), compile_listing(SOURCE, AVX2)
    needs = needed(fast)
    assert "AVX2" in needs
    made = portable(base, fast, needs)
    assert is_portable(made)
    assert not is_portable(base)
    assert "ymm" in made
    expected = outcomes(base, tmp_path, "base")
    assert outcomes(made, tmp_path, "made") == expected
    jump = "je\tmain.base"
    assert made.count(jump) == 1
    only_base = made.replace(jump, "jmp\tmain.base")
    assert outcomes(only_base, tmp_path, "old") == expected
    # It runs there without any instruction of the extensions.
    on_fast = "".join(f"{line}\n" for line in normalise(made.replace(jump, "nop")))
    assert outcomes(on_fast, tmp_path, "fast") == expected
    symbols = subprocess.run(["nm", tmp_path / "made"], capture_output=True, text=True).stdout
    assert " main.fast" in symbols
    assert " main.base" in symbols
    assert symbols.count(" weights") == 1


def test_the_processor_is_asked(tmp_path: Path) -> None:
    """Where it has one extension less, the -O3 code runs: the fast one would stop here."""
    base, fast = compile_listing(SOURCE), compile_listing(SOURCE, AVX2)
    stops = fast.replace("\nmain:\n", "\nmain:\n\tud2\n")
    expected = outcomes(base, tmp_path, "base")
    made = portable(base, stops, ("AVX2", "GFNI", "AVX512-BITALG", "VAES", "SHA"))
    flags = Path("/proc/cpuinfo").read_text().split()
    if {"gfni", "avx512_bitalg", "vaes", "sha_ni", "avx2"} <= set(flags):
        assert all(status < 0 for status, _ in outcomes(made, tmp_path, "made"))
    else:
        assert outcomes(made, tmp_path, "made") == expected
    shorter = portable(base, stops, ("SSE3",))
    assert all(status < 0 for status, _ in outcomes(shorter, tmp_path, "shorter"))


def test_what_cannot_be_made_portable() -> None:
    base = compile_listing(SOURCE)
    with pytest.raises(NotPortable, match="other data at weights"):
        portable(base, base.replace("\t.long\t9\n", "\t.long\t8\n"), ("AVX2",))
    with pytest.raises(NotPortable, match="extensions that are not known"):
        portable(base, base, ("AVX2", "others"))
    with pytest.raises(NotPortable, match="no function main"):
        portable("f:\n\tret\n", base, ("AVX2",))
    with pytest.raises(NotPortable, match="gcc cannot ask for ABC"):
        portable(base, base, ("ABC",))


GOTO = """
#include <stdio.h>
int main(int argc, char **argv)
{
    static void *const steps[] = {&&add, &&twice, &&end};
    int x = argc, k = 0;
next:
    goto *steps[k++ % 3];
add: x += 3; goto next;
twice: x *= 2; goto next;
end: printf("%d\\n", x);
    return 0;
}
"""
CLONES = """
#include <stdio.h>
__attribute__((target_clones("avx2", "default"), noinline)) int sum(const int *p, int n)
{
    int s = 0;
    for (int i = 0; i < n; i++)
        s += p[i];
    return s;
}
int main(void) { int a[100] = {1, 2, 3}; printf("%d\\n", sum(a, 100)); return 0; }
"""


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (GOTO, "holds places inside of a function"),
        (CLONES, "a listing has gnu_indirect_function"),
        ('__asm__(".macro m\\n.endm");\nint main(void) { return 0; }', "a listing has .macro"),
    ],
)
def test_what_two_codes_cannot_share(source: str, why: str) -> None:
    base = compile_listing(source)
    with pytest.raises(NotPortable, match=re.escape(why)):
        portable(base, base, ("AVX2",))


def test_data_has_to_be_the_same_variables_at_the_same_places() -> None:
    base = compile_listing(SOURCE)
    further = base.replace(
        "\t.local\tcalls\n", "\t.local\tmore\n\t.comm\tmore,4,4\n\t.local\tcalls\n"
    )
    assert further != base
    with pytest.raises(NotPortable, match="the -O3 listing has no variable more"):
        portable(base, further, ("AVX2",))
    moved = base.replace("\t.align 32\n", "\t.align 64\n")
    assert moved != base
    with pytest.raises(NotPortable, match="has another alignment"):
        portable(base, moved, ("AVX2",))


def test_an_alias_of_a_constant_ends_the_data_before_it(tmp_path: Path) -> None:
    """gcc writes `.set .LC0,.LC1` behind the data of `names`."""
    source = """
    #include <stdio.h>
    typedef double v2 __attribute__((vector_size(16)));
    const char *names[] = {"x", "y"};
    __attribute__((noinline)) void f(v2 *p, double *q) { *q += 1.5; *p *= (v2){1.5, 2.5}; }
    int main(int c, char **v)
    {
        v2 a = {1, 2};
        double d = c;
        f(&a, &d);
        puts(names[c & 1]);
        printf("%g %g %g\\n", a[0], a[1], d);
        return 0;
    }
    """
    base, fast = (compile_listing(source, flags) for flags in (("-O3",), ("-O3", "-mpopcnt")))
    assert "\t.set\t.LC" in base
    made = portable(base, fast, ("POPCNT",))
    assert outcomes(made, tmp_path, "made") == outcomes(base, tmp_path, "base")


def test_pointers_to_a_function_are_equal(tmp_path: Path) -> None:
    source = """
    #include <stdio.h>
    typedef int (*Step)(int);
    static __attribute__((noinline)) int up(int x) { return x + 1; }
    static __attribute__((noinline)) int down(int x) { return x - 1; }
    static Step handler = down;
    static __attribute__((constructor)) void begin(void) { handler = up; }
    static __attribute__((noinline)) Step pick(void) { return up; }
    Step (*const pickers[])(void) = {pick, pick};
    int main(int argc, char **argv)
    {
        puts(handler == up ? "up" : "other");
        puts(pickers[argc & 1]() == up ? "up" : "other");
        return handler(argc);
    }
    """
    base = compile_listing(source)
    made = portable(base, compile_listing(source, AVX2), ("SSE3",))
    assert outcomes(made, tmp_path, "made") == outcomes(base, tmp_path, "base")


@pytest.mark.slow
@pytest.mark.parametrize("family", TRAIN_FAMILIES[::5])
def test_programs_of_all_kinds_do_the_same_both_ways(family: str, tmp_path: Path) -> None:
    made = make_program(family, 2)
    base = compile_listing(made.source)
    for flags in (
        AVX2,
        ("-O3", "-march=x86-64-v3", "-funroll-loops", "-ffp-contract=off"),
        ("-O1",),
    ):
        text = portable(base, compile_listing(made.source, flags), ("AVX2",))
        other = text.replace("je\tmain.base", "jmp\tmain.base")
        said = []
        for name, listing in (("base", base), ("made", text), ("other", other)):
            (tmp_path / f"{name}.s").write_text(listing)
            program = tmp_path / name
            subprocess.run(["gcc", "-o", program, f"{program}.s", "-lm"], check=True)
            runs = [
                subprocess.run([program], input=test.stdin, capture_output=True)
                for test in made.tests[:6]
            ]
            said.append([(run.returncode, run.stdout) for run in runs])
        assert said[0] == said[1] == said[2]


def found(listing: str) -> SearchResult:
    maker = Maker(LISTING)
    candidate = maker.make("gcc popcnt", normalise(listing), compiled=True)
    assert candidate is not None
    final = Evaluation(Verdict.OK, speedup=3.0, ci_low=2.9, ci_high=3.1, resolved=True)
    needs = needed(listing)
    return SearchResult(listing, best=candidate, final=final, needs=needs, baseline=LISTING)


def test_the_portable_listing_is_measured() -> None:
    fast = compile_listing(MADE.source, ("-O3", "-mpopcnt"))
    result = found(fast)
    assert result.needs == ("POPCNT",)
    with Client(None, slots=1) as client:
        _make_portable(result, client, MADE.program)
        assert result.best is not None
        assert result.final is not None
        assert result.final.faster
        assert is_portable(result.listing)
        assert (result.needs, result.if_there) == ((), ("POPCNT",))
        assert "where the processor has POPCNT, and elsewhere" in processor_sentence(result)
        wrong = found(fast.replace("popcntl", "lzcntl").replace("popcntq", "lzcntq"))
        _make_portable(wrong, client, MADE.program)
    assert (wrong.best, wrong.final, wrong.listing) == (None, None, LISTING)
    assert "so nothing faster was written. Without --portable it is 3.000x" in wrong.remarks[0]
    assert "WRONG_ANSWER" in wrong.remarks[0]


def test_calls_of_routines_are_completed_once(tmp_path: Path) -> None:
    base = compile_listing(SOURCE)
    fast = compile_listing(SOURCE, AVX2).replace("call\tprintf@PLT", "call\trt_printf")
    assert "rt_printf" in fast
    made = portable(base, fast, ("AVX2",))
    assert "\nrt_printf:\n" in made
    assert outcomes(made, tmp_path, "made") == outcomes(base, tmp_path, "base")
