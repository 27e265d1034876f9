"""`sample --base best`: the search starts from the fastest verified build."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from executor.client import Client, Program, TestCase, TestKind
from executor.common import Progress
from policy_jax.asm.bases import O3
from policy_jax.asm.normalise import normalise
from policy_jax.compilers import strongest
from policy_jax.compilers.build_kinds import GCC, RARE
from policy_jax.compilers.compiler import compile_listing
from policy_jax.optimise.bases import on_base, start_from_best, start_from_o3
from policy_jax.optimise.candidates import Maker
from policy_jax.optimise.report import as_json_object, show
from policy_jax.optimise.search import SearchRequest, search
from policy_jax.shipped import TINY_PPO

SOURCE = """#include <stdio.h>
#include <math.h>
static double values[1024];
__attribute__((noinline)) long kernel(const unsigned *t, int n)
{
    long sum = 0;
    for (int i = 0; i < n; i++)
        sum += __builtin_popcount(t[i]);
    return sum;
}
int main(void)
{
    static unsigned table[1024];
    long sum = 0;
    int turns;
    if (scanf("%d", &turns) != 1)
        return 1;
    for (int k = 0; k < turns; k++) {
        table[k % 1024] ^= k * 2654435761u;
        values[k % 1024] = nearbyint(k * 0.3);
        sum += kernel(table, 1024) + __builtin_popcountl(sum);
    }
    printf("%ld %.1f\\n", sum, values[7]);
    return 0;
}
"""
PROGRAM = Program(
    SOURCE, (TestCase("few", b"9\n"), TestCase("many", b"3000\n", kind=TestKind.TIMING))
)
LINES = tuple(normalise(compile_listing(SOURCE)))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that takes seconds; the build that may change results would be the fastest.

    Builds by a profile would double its time.
    """
    kinds = {
        GCC: {"popcnt": ("-O3", "-mpopcnt")},
        RARE: {"Ofast": ("-Ofast", "-mpopcnt", "-mavx2")},
    }
    monkeypatch.setattr(strongest, "KINDS", kinds)
    monkeypatch.setattr(strongest, "guided_builds", lambda client, program: nullcontext({}))


def test_the_base_is_a_build_that_keeps_results_and_moves_are_made_on_it(client: Client) -> None:
    remarks: list[str] = []
    maker = Maker(compile_listing(SOURCE))
    start = start_from_best(client, PROGRAM, LINES, maker, remarks, 120.0)
    assert start.base is not None
    assert start.name == "popcnt"
    assert start.base.ci_low is not None
    assert start.base.ci_low > 1
    assert remarks[0].startswith("base: popcnt (gcc -O3 -mpopcnt), ")
    assert "Ofast" not in start.builds.names, "it may change results"
    assert start.of(start.name) == start.lines == start.base.lines
    assert start.of("") == LINES
    made = [candidate for candidate in on_base(maker, start) if candidate is not None]
    assert made[0].proposer == start.name
    assert {candidate.base for candidate in made} == {start.name}
    moved = next(c for c in made if c.proposer == f"in place on {start.name}")
    assert "roundsd" in moved.listing
    assert "__popcountdi2" not in moved.listing


def test_with_one_function_the_rest_of_the_program_stays(client: Client) -> None:
    maker, remarks = Maker(compile_listing(SOURCE), "kernel"), list[str]()
    start = start_from_best(client, PROGRAM, LINES, maker, remarks, 120.0)
    text = "\n".join(start.lines)
    assert "popcnt" in text
    assert "call\t__popcountdi2" in text, "main is that of -O3"


def test_without_a_search_nothing_starts_from_a_build(client: Client) -> None:
    start = start_from_o3(client, PROGRAM, LINES)
    assert (start.lines, start.base, start.name) == (LINES, None, "")
    assert on_base(Maker(compile_listing(SOURCE)), start) == []
    assert start.of("popcnt") == start.builds.lines("popcnt")


@pytest.mark.slow
def test_a_search_from_the_best_build_says_what_it_starts_from(
    client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, tests = tmp_path / "prog.c", tmp_path / "tests"
    source.write_text(SOURCE)
    tests.mkdir()
    (tests / "a.in").write_bytes(b"3000\n")
    request = SearchRequest(
        (source,), tests, (), ("policy", "ensemble"), TINY_PPO, n=1, base="best"
    )
    result = search(request, client, Progress("test", first_after=1e9))
    assert result.base is not None
    assert result.best is not None
    said = as_json_object([source], tmp_path / "o.s", result)
    assert json.loads(json.dumps(said))["base"]["name"] == result.base.name
    assert said["edited"] in (O3, result.base.name)
    rows = {row["proposer"]: row["base"] for row in said["candidates"]}
    assert rows[result.base.name] == result.base.name
    show("prog.c", tmp_path / "o.s", result)
    assert f"base: {result.base.name}" in capsys.readouterr().out
