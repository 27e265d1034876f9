"""Calls replaced by instructions: the same answers, verified by a real executor."""

import pytest

from executor.client import Client, Precision, Program, TestCase
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import replace_calls
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import candidates
from policy_jax.sft.pairs import TEACHING_SETS

BITS = """#include <stdio.h>
int main(void) {
    unsigned long x; int c = 0;
    while (scanf("%lx", &x) == 1) c = c * 67 + __builtin_popcountl(x);
    printf("%d\\n", c);
}
"""
ROUND = """#include <math.h>
#include <stdio.h>
int main(void) {
    double x;
    while (scanf("%lf", &x) == 1)
        printf("%g %g\\n", NAME(x), (double)NAMEf((float)x));
}
"""
NUMBERS = (
    b"0 -0.0 0.5 1.5 2.5 -0.5 -1.5 -2.5 0.49999999999999994 1e30 -1e30 4503599627370497.5 inf nan"
)


@pytest.fixture(scope="module")
def client():
    with Client(None) as made:
        yield made


def test_counted_bits_are_the_same(client: Client) -> None:
    tests = (TestCase("1", b"0 1 ffffffffffffffff 8000000000000000 123456789abcdef\n"),)
    lines = normalise(compile_listing(BITS))
    changed = replace_calls(lines)
    assert sum(a != b for a, b in zip(lines, changed, strict=True)) == 1
    program = Program(BITS, tests)
    result = client.evaluate(program, "\n".join(changed) + "\n", Precision(max_pairs=0))
    assert result.passed, result.evidence
    assert not result.identical


@pytest.mark.parametrize("name", ["floor", "ceil", "trunc", "rint", "nearbyint"])
def test_rounded_numbers_are_the_same(client: Client, name: str) -> None:
    # gcc expands some of these itself; -fno-builtin keeps the calls.
    source = ROUND.replace("NAME", name)
    flags = ("-O3", "-fno-builtin")
    lines = normalise(compile_listing(source, flags))
    changed = replace_calls(lines)
    assert sum(a != b for a, b in zip(lines, changed, strict=True)) == 2
    program = Program(source, (TestCase("1", NUMBERS),), flags)
    result = client.evaluate(program, "\n".join(changed) + "\n", Precision(max_pairs=0))
    assert result.passed, result.evidence


def test_other_calls_and_names_alike_stay() -> None:
    lines = ["\tcall\tfloor", "\tcall\tfloorplan", "\tcall\t*floor", "floorplan:"]
    assert replace_calls(lines) == ["\troundsd\t$9, %xmm0, %xmm0", *lines[1:]]


def test_a_tail_call_becomes_an_instruction_and_a_return() -> None:
    assert replace_calls(["f:", "\tjmp\t__popcountdi2@PLT"]) == [
        "f:",
        "\tpopcntq\t%rdi, %rax",
        "\tret",
    ]


def test_a_function_of_the_program_with_the_name_of_one_of_the_library_is_called() -> None:
    lines = ["f:", "\tcall\tfloor", "\tjmp\tfloor", "floor:", "\tret"]
    assert replace_calls(lines) == lines


def test_a_rewriting_stands_among_the_builds_where_it_changes_anything() -> None:
    assert "in place" in candidates(BITS, TEACHING_SETS)
    assert "in place" not in candidates("int main(void) { return 0; }", TEACHING_SETS)
