"""Mutants change one line each, of every kind, and assemble."""

from __future__ import annotations

import subprocess

import pytest

from policy_jax.asm.mutants import KINDS, Mutant, chosen, mutants
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing

SOURCE = """
#include <stdio.h>
int main(void) {
    int n, least = 0;
    if (scanf("%d", &n) != 1 || n < 0) return 1;
    for (int i = 0, x; i < n && scanf("%d", &x) == 1; i++) {
        if (x <= least) least = x - 3;
        else least += x & 5;
    }
    printf("%d\\n", least);
    return 0;
}
"""


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return normalise(compile_listing(SOURCE))


def test_every_kind_occurs_and_changes_one_line(lines: list[str]) -> None:
    every = mutants(lines)
    assert {m.kind for m in every} == set(KINDS)
    for mutant in every:
        changed = mutant.apply(lines).splitlines()
        assert changed != lines
        rest = [*lines[: mutant.line - 1], *lines[mutant.line :]]
        assert [
            *changed[: mutant.line - 1],
            *changed[mutant.line - 1 + bool(mutant.after) :],
        ] == rest
        assert lines[mutant.line - 1] == mutant.before


def test_mutants_assemble(lines: list[str]) -> None:
    for mutant in chosen(mutants(lines), 24, "a"):
        done = subprocess.run(
            ["as", "--64", "-o", "/dev/null", "-"], input=mutant.apply(lines).encode()
        )
        assert done.returncode == 0, str(mutant)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("\tjle\t.L4", {("jump deleted", ""), ("jump inverted", "\tjg\t.L4"),
                        ("condition moved by one", "\tjl\t.L4")}),
        ("\tjmp\t.L4", set()),
        ("\tsete\t%al", {("jump inverted", "\tsetne\t%al")}),
        ("\tcmovle\t%eax, %edx", {("jump inverted", "\tcmovg\t%eax, %edx"),
                                  ("condition moved by one", "\tcmovl\t%eax, %edx")}),
        ("\tcmpl\t$5, %eax", {("immediate off by one", "\tcmpl\t$4, %eax"),
                              ("immediate off by one", "\tcmpl\t$6, %eax")}),
        ("\taddq\t%rax, %rdx", {("operation swapped", "\tsubq\t%rax, %rdx"),
                                ("result dropped", "")}),
        ("\tsubq\t$24, %rsp", set()),
        ("\tret", set()),
        ("\tleaq\t.LC0(%rip), %rdi", {("result dropped", "")}),
        ("\taddss\t%xmm0, %xmm1", {("result dropped", "")}),
    ],
)  # fmt: skip
def test_what_each_line_may_become(line: str, expected: set[tuple[str, str]]) -> None:
    of_f = ["\t.text", "f:", line, "\tret"]
    assert {(m.kind, m.after) for m in mutants(of_f)} == expected


def test_data_has_no_mutants() -> None:
    assert mutants(["\t.section\t.rodata", "table:", "\t.long\t5", "\taddl\t%eax, %ebx"]) == []


def test_a_choice_is_repeatable_and_takes_all_kinds(lines: list[str]) -> None:
    every = mutants(lines)
    assert chosen(every, 8, "a") == chosen(every, 8, "a")
    assert chosen(every, 8, "a") != chosen(every, 8, "b")
    assert {m.kind for m in chosen(every, 6, "a")} == set(KINDS)
    assert chosen(every, 10_000, "a") == sorted(
        every, key=lambda m: (m.line, KINDS.index(m.kind), m.after)
    )


def test_a_mutant_says_what_it_is() -> None:
    assert str(Mutant("jump deleted", 3, "\tje\t.L1", "")) == (
        "jump deleted, line 3: je .L1 -> (nothing)"
    )
