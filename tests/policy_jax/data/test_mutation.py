"""Mutants that pass weak tests and are wrong are found; better tests catch them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from executor.client import Client, Program, TestCase
from policy_jax.asm.mutants import Mutant
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.mutation import (
    Mutated,
    Survived,
    check_mutants,
    defined,
    mutant_table,
    probes,
    too_many,
    wrong_lines,
)
from policy_jax.data.program_sets import ProgramEntry

SOURCE = """
#include <stdio.h>
int main(void) {
    int n, sum = 0;
    if (scanf("%d", &n) != 1) return 3;
    if (n > 20) return 4;
    for (int i = 0, x; i < n && scanf("%d", &x) == 1; i++) sum += x;
    printf("%d\\n", sum);
    return 0;
}
"""
WEAK = (TestCase("three", b"3\n1 2 3\n"), TestCase("two", b"2\n5 4\n"))
MORE = tuple(
    TestCase(f"more {k}", stdin)
    for k, stdin in enumerate(
        (b"", b"x", b"0\n7\n", b"-1\n", b"4\n1 2\n", b"2\n1 2 3\n", b"20\n1\n", b"21\n1\n")
    )
)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


def entry(tests: tuple[TestCase, ...]) -> ProgramEntry:
    listing = compile_listing(SOURCE)
    return ProgramEntry("sum-of-n", "g", "val", Program(SOURCE, tests), listing, "", "")


@pytest.mark.slow
def test_malformed_inputs_show_which_survivors_are_wrong(client: Client) -> None:
    weak = check_mutants(client, entry(WEAK), 40)
    better = check_mutants(client, entry(WEAK + MORE), 40)
    assert weak.made == better.made
    assert weak.probes > 5
    assert weak.wrong >= 3
    assert better.wrong < weak.wrong
    assert better.wrong <= 1, wrong_lines([better])
    said = "\n".join(wrong_lines([weak]))
    assert "passes all tests, but" in said
    assert "exit status" in said


def test_probes_that_a_program_cannot_take_are_left_out(client: Client) -> None:
    crashes = SOURCE.replace("return 3;", "n = *(int *)0;")
    program = Program(crashes, (TestCase("no number", b"x"), TestCase("one", b"1\n4\n")))
    assert [test.name for test in defined(client, program).tests] == ["one"]


def test_probes_that_are_mostly_refused_are_left_out_together(client: Client) -> None:
    crashes = SOURCE.replace("return 3;", "n = *(int *)0;")
    bad = [TestCase(f"no number {k}", b"x%d" % k) for k in range(4)]
    program = Program(crashes, (*bad, TestCase("one", b"1\n4\n")))
    assert [test.name for test in defined(client, program, 4).tests] == ["one"]
    assert defined(client, program, 3).tests == ()


def test_probes_of_a_kernel_program_stay_within_its_array() -> None:
    made = make_program("hamming_distance", EVALUATION_SEED)
    asked = probes(made.entry("val_families", compile_listing(made.source)))
    sizes = {int(word) for test in asked.tests for word in test.stdin.split()[:1] if word.isdigit()}
    assert sizes
    assert not sizes & set(range(193, 198)), "its main takes these, its kernel has no room for them"


def rows() -> list[Mutated]:
    mutant = Mutant("jump deleted", 3, "\tje\t.L1", "")
    wrong, open_ = Survived(mutant, "WRONG_ANSWER: test a"), Survived(mutant)
    return [
        Mutated("a-1", "a", "val", 11, 1, (wrong, open_), 4),
        Mutated("b-1", "b", "val", 10, 0, ()),
        Mutated("b-2", "b", "val", 10, 0, (open_,), 4),
    ]


def test_the_table_counts_by_family(capsys: pytest.CaptureFixture[str]) -> None:
    table = mutant_table(rows())
    cells = [list(column.cells) for column in table.columns]
    assert list(zip(*cells, strict=True)) == [
        ("a", "1", "10", "2", "1", "10.0%"),
        ("b", "2", "20", "1", "0", "0.0%"),
        ("all", "3", "30", "3", "1", "3.3%"),
    ]


def test_more_than_one_in_twenty_is_too_many() -> None:
    assert too_many(rows()) is None
    first = rows()[0]
    assert too_many([first]) == ("10.0% of the mutants pass all tests and are wrong, more than 5%")
    assert too_many([]) is None
    assert too_many([replace(first, survived=())]) is None
