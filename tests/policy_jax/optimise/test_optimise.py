"""Made-up inputs, agreement of a program's builds, and the explanation of changes."""

import pytest

from executor.client import Client, Program, TestCase
from policy_jax.asm.functions import functions_of
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.optimise.agreement import agreeing, try_inputs
from policy_jax.optimise.explain import explain, restrict
from policy_jax.optimise.inputs import GUESSES, MOST, MOST_BYTES, fitting, make_inputs

SUM = """#include <stdio.h>
int main(void) {
    int n, x, s = 0;
    if (scanf("%d", &n) != 1 || n < 1) return 1;
    while (n--) { if (scanf("%d", &x) != 1) return 1; s += x; }
    printf("%d\\n", s);
    return 0;
}
"""

UNDEFINED = """#include <stdio.h>
#include <limits.h>
__attribute__((noinline)) int grows(int x) { int y = x + 1; return y > x; }
int main(void) {
    int x;
    if (scanf("%d", &x) != 1) return 1;
    printf("%d\\n", grows(x) + (x == 7));
    return 0;
}
"""

BASE = ["\t.text", "f:", "\tshrl\t%eax", "\tandl\t$1, %eax", "\tret", "main:", "\tcall\tf", "\tret"]
FASTER = ["\t.text", "f:", "\tpopcntl\t%edi, %eax", "\tret", "main:", "\tjmp\tf"]


def test_inputs_are_grown_from_examples_the_same_way_each_time():
    made = make_inputs(SUM, [b"3\n1 2 3\n"])
    assert b"3\n1 2 3\n" not in made
    assert b"30\n10 20 30\n" in made
    assert len(made) == len(set(made)) < MOST
    assert made == make_inputs(SUM, [b"3\n1 2 3\n"])
    assert make_inputs(SUM, []) == [guess.encode() for guess in GUESSES]
    assert b"abab" in make_inputs(SUM, [b"ab"])
    assert make_inputs(SUM, [b"\xff\xfe"]) == []


def test_large_inputs_are_few():
    """An executor takes all tests of a program in one message of at most 64 MiB."""
    large = b"word " * (MOST_BYTES // 20)  # a quarter
    made = make_inputs("", [large])
    assert fitting(made, [large], 0) == made[:1]  # twice as long
    assert fitting([b"1", large, b"2"], [large], MOST_BYTES // 4) == [b"1"]
    assert fitting([b"1", b"2"], [], MOST_BYTES) == []
    assert fitting([b"1", b"2"], [b"3"], 1000) == [b"1", b"2"]


def test_builds_have_to_agree_about_an_input():
    with Client(None) as client:

        def taken(source, inputs):
            tried = try_inputs(client, Program(source, ()), inputs)
            return [one.stdin for one in tried if one.registered is not None]

        inputs = [b"3\n1 2 3\n", b"3\n1 2\n", b"x\n"]
        assert taken(SUM, inputs) == inputs
        assert taken("int main(void) { __builtin_trap(); }", [b""]) == []
        # INT_MAX + 1 > INT_MAX: true where gcc may assume that nothing overflows.
        assert taken(UNDEFINED, [b"5\n", b"2147483647\n"]) == [b"5\n"]
        program = Program(SUM, (TestCase("a", b"1\n5\n"),))
        assert agreeing(client, program) == (program, {})


def test_changes_are_given_by_function():
    kernel, main = explain(BASE, FASTER)
    assert (kernel.function, kernel.removed, kernel.added) == ("f", 2, 1)
    assert kernel.sentence() == ("f: 2 lines became 1; gone: shrl, andl; new: popcntl")
    assert "-\tshrl\t%eax" in kernel.diff
    assert "+\tpopcntl\t%edi, %eax" in kernel.diff
    assert main.function == "main"
    (only,) = explain(BASE, [*BASE[:6], "\tincl\t%eax", *BASE[6:]])
    assert only.diff == "@@ line 7 @@\n+\tincl\t%eax"


def test_a_function_that_was_rewritten_whole_is_a_change_of_its_own():
    # No line around the label stays, so one hunk begins before the label and ends after it.
    rewritten = ["\t.data", ".LC0:", "\t.quad\t7", "\t.text", "f:", "\tnop", "\tret", "main:"]
    rewritten += ["\tleaq\t.LC0(%rip), %rax", "\tjmp\tg", "g:", "\tud2"]
    outside, f, main, g = explain(BASE, rewritten)
    assert [c.function for c in (outside, f, main, g)] == ["", "f", "main", "g"]
    assert (outside.removed, outside.added, outside.new) == (0, 3, ())
    assert (f.removed, f.added) == (2, 1)
    assert main.gone == (("call", 1), ("ret", 1))
    assert main.diff == "@@ line 7 @@\n-\tcall\tf\n-\tret\n+\tleaq\t.LC0(%rip), %rax\n+\tjmp\tg"
    assert (g.removed, g.added, g.diff) == (0, 2, "@@ new @@\n+g:\n+\tud2")


def test_only_the_named_function_changes():
    kept = restrict(BASE, FASTER, "f")
    assert kept == [*FASTER[:4], *BASE[5:]]
    assert restrict(BASE, FASTER, "main") == [*BASE[:6], "\tjmp\tf"]
    assert restrict(BASE, BASE, "f") is None
    with pytest.raises(KeyError):
        restrict(BASE, FASTER, "g")


def test_functions_of_a_real_listing():
    listing = normalise(compile_listing(make_program("kernighan_count", 7).source))
    assert {"kernel", "main"} <= set(functions_of(listing))
