"""The printed shell command builds the written listing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from policy_jax.compilers.compiler import compile_listing
from policy_jax.optimise.build_line import build_command, needs_libm

ROOTS = """#include <math.h>
#include <stdio.h>
int main(void) {
    int n = 0;
    double s = 0;
    if (scanf("%d", &n) != 1) return 0;
    for (int i = 1; i <= n; i++) s += pow(i, 0.25) + floor(i / 3.0);
    printf("%.6f\\n", s);
    return 0;
}
"""

OWN_NAMES = """#include <stdio.h>
double fma(double a, double b, double c) { return a * b + c; }
static __attribute__((noinline)) int sin(int x) { return x + 1; }
int main(void) { printf("pow(2, 3) %d\\n", sin(1)); return (int)frexp(8.0, &(int){0}); }
"""


@pytest.mark.parametrize("name", ["fast.s", "fast.asm", "a name.S", "-x.s", "program"])
@pytest.mark.parametrize(("source", "libm"), [(ROOTS, True), (OWN_NAMES, False)])
def test_the_line_builds(tmp_path: Path, name: str, source: str, libm: bool) -> None:
    listing = compile_listing(source, ("-O3", "-w"))
    assert needs_libm(listing) is libm
    (tmp_path / name).write_text(listing)
    line = build_command(Path(name), listing)
    assert line.endswith(" -lm") is libm
    done = subprocess.run(["sh", "-c", line], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made = line.split(" -o ")[1].split()[0]
    run = subprocess.run([tmp_path / made], input="10\n", capture_output=True, text=True)
    assert run.stdout.startswith("29." if libm else "pow(2, 3) 2")
    assert (tmp_path / name).read_text() == listing


def test_mnemonics_and_texts_are_no_functions() -> None:
    assert not needs_libm(
        '\tfabs\n\tfsqrt\n\tfmul\t%st(1), %st\n\t.string "call pow"\n# call sin\n'
    )
    assert needs_libm("\tjmp\tsqrt\n")
    assert needs_libm("\tmovq\tcos@GOTPCREL(%rip), %rax\n")
    assert needs_libm("\t.quad\tsin\n")
    assert not needs_libm("cos:\n\tcall\tcos\n")


def test_libraries_of_the_program_are_in_the_command_once():
    listing = "\tcall\tsqrt\n\tcall\tcrc32\n"
    assert build_command(Path("a.s"), listing, ["z"]) == "gcc a.s -o program -lz -lm"
    assert build_command(Path("a.s"), listing, ["m", "z"]) == "gcc a.s -o program -lm -lz"
