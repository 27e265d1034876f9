"""One function of another build: the program stays the same, or the graft is refused."""

from __future__ import annotations

import random
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from policy_jax.asm.data_symbols import data_symbols, raised
from policy_jax.asm.functions import functions_of, lines_of
from policy_jax.asm.graft import SEPARATE, Build, GraftError, exchangeable, graft
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import CLANG_FOR_GAS

PROGRAM = """#include <stdio.h>
#include <stdlib.h>
static const char *names[] = {"even \\303\\251\\n", "odd \\"x\\"\\n"};
unsigned seen[70] = {7, 5};
static unsigned kept[64];
static double scale = 1.5;
__attribute__((noinline)) static unsigned power(unsigned x, int n, int step) {
    unsigned r = 1;
    for (int i = 0; i < n; i += step) r = r * x + (x >> 3) + kept[i & 63];
    return r;
}
__attribute__((noinline, cold)) void fail(const char *why) { fputs(why, stderr); exit(1); }
__attribute__((noinline)) unsigned step(unsigned a, unsigned b) {
    if (b == 123456789) fail("no\\n");
    switch ((a * 31 + b) & 7) {
    case 0: return a + b;
    case 1: return a - b * 3;
    case 2: fputs(names[b & 1], stdout); return a ^ (b << 2);
    case 3: return power(a | 1, 40, 1) + b;
    case 4: return (unsigned)(scale * (a & 1023));
    case 5: return a | (b >> 3);
    case 6: return ~a + b;
    default: return a & b;
    }
}
__attribute__((noinline)) static unsigned fill(unsigned x, int n) {
    for (int i = 0; i < 64; i++) kept[i] = kept[i] * 3 + x + i;
    for (int i = 0; i < 70; i++) seen[i] ^= kept[i & 63] + n;
    return seen[x & 63] + power(x, 40, 1);
}
int compare(const void *a, const void *b) {
    unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
    return (x > y) - (x < y);
}
int main(void) {
    unsigned a = 1, b = 7, s = 0;
    for (unsigned i = 0; i < 90; i++) {
        a = step(a, b);
        b += i;
        s += fill(a, i) * 5 + b;
    }
    qsort(seen, 70, sizeof *seen, compare);
    for (int i = 0; i < 70; i++) s = s * 31 + seen[i];
    printf("%u %u %u\\n", a, b, s);
    return 0;
}
"""
GCC_BUILDS = (("-O1",), ("-O2",), ("-Os",), ("-O3", "-funroll-loops", "-fno-jump-tables"))


@cache
def build(source: str, *flags: str, compiler: str = "gcc") -> Build:
    more = SEPARATE if compiler == "gcc" else CLANG_FOR_GAS
    return Build.of(normalise(compile_listing(source, (*flags, *more), compiler)))


def printed(lines: list[str] | tuple[str, ...], folder: Path) -> bytes:
    (folder / "a.s").write_text("".join(f"{line}\n" for line in lines))
    built = subprocess.run(["gcc", "a.s", "-o", "a"], cwd=folder, capture_output=True, text=True)
    assert not built.returncode, built.stderr
    return subprocess.run([folder / "a"], capture_output=True, check=True, timeout=60).stdout


def test_every_function_of_another_build_of_gcc_fits(tmp_path: Path) -> None:
    base = build(PROGRAM, "-O3")
    right = printed(base.lines, tmp_path)
    grafts = 0
    for flags in GCC_BUILDS:
        other = build(PROGRAM, *flags)
        whole = base
        for function in exchangeable(base, other, public_only=False):
            whole = Build.of(graft(whole, other, function, public_only=False))
            grafts += 1
        assert printed(whole.lines, tmp_path) == right, flags
    assert grafts >= 16
    assert printed(graft(base, other, "step", public_only=False), tmp_path) == right


@pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not installed")
@pytest.mark.parametrize("turned", [False, True])
def test_between_two_compilers_what_is_public_fits(turned: bool, tmp_path: Path) -> None:
    base, other = build(PROGRAM, "-O3"), build(PROGRAM, "-O2", compiler="clang")
    if turned:
        base, other = other, base
    right = printed(base.lines, tmp_path)
    names = exchangeable(base, other, public_only=True)
    assert {"step", "compare", "main"} <= {*names}
    assert not {"fill", "power"} & {*names}
    fitting = []
    for function in names:
        try:
            lines = graft(base, other, function, public_only=True)
        except GraftError:
            continue
        assert printed(lines, tmp_path) == right, function
        fitting.append(function)
    assert "compare" in fitting
    # Both use private variables, whose meaning is each compiler's own.
    assert not {"step", "main"} & {*fitting}


CLONED = """#include <stdio.h>
__attribute__((noinline)) static long sum(const int *t, int n, int step, int mask) {
    long s = 0;
    for (int i = 0; i < n; i += step) s += t[i] & mask;
    return s;
}
int table[64];
int main(void) {
    for (int i = 0; i < 64; i++) table[i] = i * 77;
    printf("%ld\\n", sum(table, 64, 1, 255) + sum(table, 32, 1, 255));
    return 0;
}
"""


def test_a_copy_of_a_function_comes_along_under_a_name_of_its_own(tmp_path: Path) -> None:
    cloned, plain = build(CLONED, "-O3"), build(CLONED, "-O1", "-fno-ipa-cp", "-fno-ipa-sra")
    (copy,) = (name for name in cloned.bodies if name.startswith("sum."))
    assert "sum" in plain.bodies
    lines = graft(plain, cloned, "main", public_only=False)
    assert f"{copy}.graft0" in functions_of(lines)
    assert printed(lines, tmp_path) == printed(cloned.lines, tmp_path)
    # Both builds may have a copy of this name, and their arguments may differ.
    again = graft(cloned, build(CLONED, "-O3", "-fno-tree-vectorize"), "main", public_only=False)
    assert {copy, f"{copy}.graft0"} <= {*functions_of(again)}
    assert printed(again, tmp_path) == printed(cloned.lines, tmp_path)
    with pytest.raises(GraftError, match="does not keep the calling convention"):
        graft(cloned, cloned, copy, public_only=False)


ALIGNED = """#include <stdio.h>
static int t[64], u[64];
__attribute__((noinline)) void add(void) { for (int i = 0; i < 64; i++) t[i] += u[i] + i; }
int main(void) {
    for (int i = 0; i < 64; i++) u[i] = 3 * i;
    add();
    printf("%d\\n", t[40] + t[63]);
    return 0;
}
"""


def test_a_variable_gets_the_greater_alignment_of_both_builds(tmp_path: Path) -> None:
    base, other = build(ALIGNED, "-O2"), build(ALIGNED, "-O3")
    small = Build.of(
        [line.replace(",256,32", ",256,4") if ".comm" in line else line for line in base.lines]
    )
    assert small.data["t"].align == 4
    lines = graft(small, other, "add", public_only=False)
    assert Build.of(lines).data["t"].align == other.data["t"].align > 4
    assert printed(lines, tmp_path) == printed(base.lines, tmp_path)


def test_what_the_builds_do_not_share_is_refused() -> None:
    counters = """
        __attribute__((noinline)) int f(int x) { static int n; n += x; return n; }
        __attribute__((noinline)) int g(int x) { static int n; n -= x; return n * 3; }
        int main(int c, char **v) { (void)v; return f(c) + g(c); }
    """
    one = build(counters, "-O1")
    with pytest.raises(GraftError, match=r"n\.\d may be another variable"):
        graft(one, build(counters, "-O3"), "f", public_only=False)
    shapes = """
        static struct { short a; long b; float c; } s = {1, 2, 3};
        __attribute__((noinline)) long f(long x) { s.b += x; return s.b; }
        int main(int c, char **v) { (void)v; return f(c) + f(c + 1); }
    """
    if shutil.which("clang") is not None:
        clang = build(shapes, "-O2", compiler="clang")
        with pytest.raises(GraftError, match=r"private|laid out alike|same thing"):
            graft(clang, build(shapes, "-O3"), "f", public_only=True)
    whole = build(counters, "-O1")
    lost = Build.of([*whole.lines[:1], "f:", "\tjmp\t.L77", "g:", "\tret", "main:", "\tret"])
    with pytest.raises(GraftError, match="refers to"):
        graft(whole, lost, "f", public_only=False)


@pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not installed")
def test_both_compilers_describe_the_same_data() -> None:
    source = r"""
        int pub[7] = {1, -2, 3};
        const char *names[] = {"a\n\303\251", "b\"c\\"};
        char text[12] = "hi\t\"";
        double d = 1.5;
        struct { short a; char b; long c; float f; } s = {1, -2, 3, 2.5f};
        long zeros[30];
        const unsigned char bytes[5] = {1, 2, 250};
    """
    ours = data_symbols(normalise(compile_listing(source)))
    theirs = data_symbols(normalise(compile_listing(source, ("-O2", *CLANG_FOR_GAS), "clang")))
    names = ("pub", "names", "text", "d", "s", "zeros", "bytes")
    assert all(ours[name].same(theirs[name]) for name in names)
    assert ours["pub"].content == (b"\1\0\0\0\xfe\xff\xff\xff\3\0\0\0" + bytes(16),)
    assert ours["text"].content == (b'hi\t"' + bytes(8),)
    assert not ours["bytes"].writable
    assert not ours["d"].same(ours["s"])


def test_an_alignment_is_raised_and_never_lowered() -> None:
    lines = ["\t.local\ta", "\t.comm\ta,8,4", "\t.data", "\t.align\t16", "b:", "\t.long\t1"]
    assert raised(lines, {"a": 32, "b": 8})[1] == "\t.comm\ta,8,32"
    more = data_symbols(raised(lines, {"a": 2, "b": 64}))
    assert (more["a"].align, more["b"].align) == (4, 64)


def random_program(seed: int) -> str:
    """Functions that call each other and share arrays."""
    draw = random.Random(seed)
    text = ["#include <stdio.h>", "static unsigned a[32], b[32]; unsigned c[32] = {1, 2, 3};"]
    count = draw.randint(3, 5)
    for k in range(count):
        static = draw.choice(["static ", ""])
        call = f"x += f{draw.randrange(k)}(x, n - 1);" if k and draw.random() < 0.8 else ""
        one, other = draw.sample("abc", 2)
        body = draw.choice(
            [
                f"for (int i = 0; i < 32; i++) {one}[i] += {other}[i] * x + n;",
                f"for (int i = 31; i; i--) x = x * 33 + ({one}[i] ^ {other}[i - 1]);",
                f"if (x & 4) {one}[x & 31] ^= n; else {other}[x & 31] += x;",
                f"switch (x & 7) {{ case 0: x += n; break; case 1: x ^= {one}[3]; break; case 2: "
                f"{other}[1]++; break; case 5: x *= 3; break; case 6: x -= 9; break; }}",
            ]
        )
        text.append(
            f"__attribute__((noinline)) {static}unsigned f{k}(unsigned x, int n) "
            f"{{ if (n < 0) return x; {call} {body} return x + {one}[n & 31]; }}"
        )
    calls = " ".join(f"s = s * 5 + f{k}(s + i, i & 7);" for k in range(count))
    text.append(
        f"int main(void) {{ unsigned s = 1; for (int i = 0; i < 20; i++) {{ {calls} }} "
        'printf("%u\\n", s); return 0; }'
    )
    return "\n".join(text)


@pytest.mark.parametrize("seed", range(6))
def test_random_programs_stay_the_same(seed: int, tmp_path: Path) -> None:
    source = random_program(seed)
    draw = random.Random(seed)
    first, second = draw.sample([("-O3",), *GCC_BUILDS], 2)
    base, other = build(source, *first), build(source, *second)
    right = printed(normalise(compile_listing(source, ("-O0",))), tmp_path)
    grafts = 0
    for function in exchangeable(base, other, public_only=False):
        try:
            base = Build.of(graft(base, other, function, public_only=False))
        except GraftError:
            continue
        grafts += 1
        # A refused graft leaves the base as it was, and the next ones still fit.
        assert lines_of(base.lines, function)[0] == f"{function}:"
    assert printed(base.lines, tmp_path) == right
    assert grafts


@pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not installed")
@pytest.mark.parametrize("seed", range(3))
def test_random_programs_stay_the_same_between_compilers(seed: int, tmp_path: Path) -> None:
    source = random_program(seed).replace("static unsigned a[32], b[32];", "unsigned a[32], b[32];")
    base, other = build(source, "-O3"), build(source, "-O2", compiler="clang")
    right = printed(base.lines, tmp_path)
    for function in exchangeable(base, other, public_only=True):
        base = Build.of(graft(base, other, function, public_only=True))
    assert printed(base.lines, tmp_path) == right
