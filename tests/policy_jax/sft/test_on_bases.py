"""Which base a lesson names: one that beats what the other teachers gain on -O3."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from executor.client import Client, Precision, Program, TestCase, TestKind
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers import strongest
from policy_jax.compilers.build_kinds import GCC
from policy_jax.compilers.compiler import compile_listing
from policy_jax.sft.on_bases import on_base

SOURCE = """#include <stdio.h>
static unsigned table[2048];
int main(void)
{
    int turns;
    long sum = 0;
    if (scanf("%d", &turns) != 1)
        return 1;
    for (int i = 0; i < 2048; i++)
        table[i] = i * 2654435761u;
    for (int k = 0; k < turns; k++)
        for (int i = 0; i < 2048; i++)
            sum += __builtin_popcount(table[i] ^ k);
    printf("%ld\\n", sum);
    return 0;
}
"""
PROGRAM = Program(
    SOURCE, (TestCase("few", b"3\n"), TestCase("many", b"1500\n", kind=TestKind.TIMING))
)
BASELINE = normalise(compile_listing(SOURCE))
QUICK = Precision(max_pairs=16, half_width=0.2)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, ...]]:
    """The builds that are tried; a search among all takes too long for a test."""
    sets = {"popcnt": ("-O3", "-mpopcnt"), "O1": ("-O1",)}
    monkeypatch.setattr(strongest, "KINDS", {GCC: sets})
    monkeypatch.setattr(strongest, "guided_builds", lambda client, program: nullcontext({}))
    return sets


def test_the_build_that_beats_the_listing_is_named(client: Client, builds: object) -> None:
    found = on_base(client, PROGRAM, BASELINE, BASELINE, precision=QUICK)
    assert found is not None
    assert found.name == "popcnt"
    assert any("popcnt" in line for line in found.lines)
    assert found.final.passed
    assert found.edited != found.lines, "the input and the output become routines"


def test_a_build_that_the_edits_equal_is_not_named(client: Client, builds: object) -> None:
    build = normalise(compile_listing(SOURCE, ("-O3", "-mpopcnt")))
    edited = in_place(build, routines=True)
    assert on_base(client, PROGRAM, BASELINE, edited, minimum_gain=1.5, precision=QUICK) is None


def test_a_program_without_a_faster_build_has_no_base(
    client: Client, builds: dict[str, tuple[str, ...]]
) -> None:
    del builds["popcnt"]
    assert on_base(client, PROGRAM, BASELINE, BASELINE, precision=QUICK) is None
