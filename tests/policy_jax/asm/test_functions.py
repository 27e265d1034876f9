"""A function goes from its label to its `.size`, across sections of its own."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from policy_jax.asm.edits import align_labels
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.functions import functions_at, functions_of, lines_of, span_of
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import replace_calls
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import CLANG_FOR_GAS, keep_main
from policy_jax.data.bundled import TRAIN_FAMILIES, make_program
from policy_jax.optimise.explain import explain, restrict
from policy_jax.optimise.splice import SpliceError, splice

TABLES = """#include <stdio.h>
#include <stdlib.h>
__attribute__((noinline, cold)) static void fail(unsigned a) {
    fprintf(stderr, "bad %u\\n", a);
    abort();
}
__attribute__((noinline)) static unsigned step(unsigned a, unsigned b) {
    static const double tab[4] = {1.5, 2.5, 3.5, 4.5};
    if (b == 123456789) fail(a);
    switch ((unsigned)__builtin_popcount(a * 31 + b) & 7) {
    case 0: return a + b;
    case 1: return a - b * 3;
    case 2: puts("two"); return a ^ (b << 2);
    case 3: return a * 5 + b;
    case 4: return (unsigned)(tab[b & 3] * (a & 1023));
    case 5: return a | (b >> 3);
    case 6: return ~a + b;
    default: return a & b;
    }
}
__attribute__((noinline)) static int other(int a) {
    static int n;
    switch (a & 7) {
    case 0: puts("p"); break;
    case 1: n++; break;
    case 2: n *= 3; break;
    case 3: n ^= 5; break;
    case 4: n <<= 2; break;
    case 5: return a;
    default: n--;
    }
    return n;
}
int main(void) {
    unsigned a = 1, b = 7, s = 0;
    for (unsigned i = 0; i < 300; i++) {
        a = step(a, b);
        b += i;
        s += other((int)a);
        switch (a % 7) {
        case 0: puts("zero"); break;
        case 1: s *= 3; break;
        case 2: s -= b; break;
        case 3: s ^= 99; break;
        case 4: s += a / 3; break;
        case 5: s = ~s; break;
        }
    }
    printf("%u %u\\n", a, s);
    return 0;
}
"""
BUILDS = (
    ("-O3", "-mpopcnt"),
    ("-O2",),
    ("-O3", "-fno-reorder-blocks-and-partition"),
    ("-O3", "-fno-jump-tables"),
    ("-Os",),
)


def printed(listing: str, folder: Path) -> bytes:
    (folder / "a.s").write_text(listing)
    built = subprocess.run(
        ["gcc", "a.s", "-o", "a", "-lm"], cwd=folder, capture_output=True, text=True
    )
    assert not built.returncode, built.stderr
    return subprocess.run([folder / "a"], capture_output=True, check=True, timeout=60).stdout


def between(listing: str, function: str) -> tuple[list[str], str]:
    """The lines from the label to the .size, normalised one by one, and the rest."""
    before, _, rest = listing.partition(f"\n{function}:\n")
    inside, _, after = rest.partition(f"\t.size\t{function}, ")
    return [f"{function}:", *inside.splitlines()], before + after


def blind(lines: Sequence[str]) -> list[str]:
    """Without the numbers of labels, and labels, which depend on who else names them."""
    normal = [row for line in lines for row in normalise(f"{line}\n") or [""]]
    return [re.sub(r"\.L\w+", ".L", row) for row in normal if row and not row.endswith(":")]


@pytest.mark.parametrize("function", ["fail", "step", "other", "main"])
def test_a_function_is_what_stands_between_its_label_and_its_size(function: str) -> None:
    listing = compile_listing(TABLES)
    assert "step.cold:" in listing
    base = normalise(listing)
    assert functions_of(base) == ["other", "fail", "step", "main"]
    ours, theirs = blind(lines_of(base, function)), blind(between(listing, function)[0])
    # The .size, and the directive that goes back, are in the function's first section.
    assert ours == (theirs[:-1] if theirs[-1] == "\t.text" and ours[-1] != "\t.text" else theirs)
    span = span_of(base, function)
    assert span is not None
    assert set(functions_at(base)[span.start : span.stop]) == {function}


def test_code_that_nothing_falls_into_is_of_no_function() -> None:
    lines = ["main:", "\tret", "\t.section\t.note.GNU-stack", "\t.text", "\tnop"]
    assert functions_at(lines) == ["main", "main", "", "", ""]
    table = ["f:", "\tjmp\t*%rax", "\t.section\t.rodata", ".LC0:", "\t.long\t.L1-.LC0"]
    assert functions_at([*table, "\t.text", ".L1:", "\tret"]) == ["f"] * 8
    assert functions_at([*table, "\t.text", "\t.p2align 4", "g:"]) == ["f", "f", *[""] * 5, "g"]


@pytest.mark.parametrize("function", ["step", "other", "main"])
def test_tables_and_cold_parts_survive_a_splice(function: str, tmp_path: Path) -> None:
    listing = compile_listing(TABLES)
    base = normalise(listing)
    right = printed(listing, tmp_path)
    assert printed(splice(listing, base, function), tmp_path) == right
    spliced = 0
    for flags in BUILDS:
        kept = restrict(base, normalise(compile_listing(TABLES, flags)), function)
        if kept is None:
            continue
        built = splice(listing, kept, function)
        assert between(built, function)[1].replace("\t.size\tstep.cold, .-step.cold\n", "") == (
            between(listing, function)[1].replace("\t.size\tstep.cold, .-step.cold\n", "")
        )
        assert printed(built, tmp_path) == right, flags
        assert printed("".join(f"{line}\n" for line in kept), tmp_path) == right, flags
        # After a cold part is removed, the directive that leaves its section stays.
        assert {c.function for c in explain(base, normalise(built))} <= {function, ""}
        spliced += 1
    assert spliced >= 2


FLOATS = """#include <stdio.h>
__attribute__((noipa, noinline)) double poly(const double *x, int n) {
    double s = 0.25;
    for (int i = 0; i < n; i++) s = s * 0.5 + x[i] * (x[i] > 2 ? 1.75 : -3.5) + (i % 7) * OTHER;
    return s;
}
__attribute__((noipa, noinline)) double scale(double a) { return a * 1.125 + 77.5; }
int main(void) {
    double x[64];
    for (int i = 0; i < 64; i++) x[i] = scale(i) / 9.5;
    printf("%.9g %s\\n", poly(x, 64), "done");
    return 0;
}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_constants_that_a_function_alone_reads_come_along(compiler: str, tmp_path: Path) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    right = FLOATS.replace("OTHER", "0.375")
    other = FLOATS.replace("OTHER", "6.625")  # another constant, perhaps of the same label
    listing = compile_listing(right)
    base = normalise(listing)
    flags = CLANG_FOR_GAS if compiler == "clang" else ()
    for text, flag in ((right, "-O1"), (right, "-O3"), (other, "-O3")):
        lines = normalise(compile_listing(text, (flag, *flags), compiler))
        for function in ("poly", "scale", "main"):
            kept = restrict(base, lines, function)
            if kept is None:
                continue
            expected = printed(compile_listing(other if function == "poly" else right), tmp_path)
            if text == right:
                expected = printed(listing, tmp_path)
            assert printed(splice(listing, kept, function), tmp_path) == expected
            assert printed("".join(f"{line}\n" for line in kept), tmp_path) == expected


def test_a_cold_part_may_come_where_there_was_none(tmp_path: Path) -> None:
    listing = compile_listing(TABLES, ("-O3", "-fno-reorder-blocks-and-partition"))
    assert "step.cold" not in listing
    base, other = normalise(listing), normalise(compile_listing(TABLES))
    kept = restrict(base, other, "step")
    assert kept is not None
    assert "step.cold:" in lines_of(kept, "step")
    assert printed(splice(listing, kept, "step"), tmp_path) == printed(listing, tmp_path)


def test_a_call_in_a_function_with_a_table_is_replaced_and_fits() -> None:
    base = normalise(compile_listing(TABLES))
    lines = replace_calls(base)
    assert restrict(base, lines, "step") == lines
    assert static_check(base, lines) is None
    assert [c.function for c in explain(base, lines)] == ["step"]


def test_all_of_main_is_kept() -> None:
    base = normalise(compile_listing(TABLES))
    span = span_of(base, "main")
    assert span is not None
    assert any(".long" in base[k] for k in span)
    assert span.stop - 1 == max(k for k, name in enumerate(functions_at(base)) if name)
    changed = ["\tnop" if k in span and line == "\tret" else line for k, line in enumerate(base)]
    assert keep_main(base, changed) is None


def test_a_label_of_its_own_in_a_function_is_said() -> None:
    listing = compile_listing('int f(int a) { __asm__("here:"); return a; }\n')
    with pytest.raises(SpliceError, match=r"label here stands between f and its \.size"):
        splice(listing, normalise(listing), "f")


@pytest.mark.parametrize("family", TRAIN_FAMILIES[::9])
def test_the_kernel_of_every_other_build_is_put_in_whole(family: str) -> None:
    source = make_program(family, 3).source
    base = normalise(compile_listing(source))
    other = normalise(compile_listing(source, ("-O2",)))
    kept = restrict(base, other, "kernel")
    theirs = lines_of(align_labels(base, other), "kernel")
    assert lines_of(base if kept is None else kept, "kernel") == theirs
