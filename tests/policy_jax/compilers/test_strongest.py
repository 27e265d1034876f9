"""The strongest opponent: the search over all builds, and the kinds of builds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from executor.client import Client, Evaluation, Precision, Program, TestCase, TestKind, Verdict
from policy_jax.compilers import strongest as search
from policy_jax.compilers.build_kinds import (
    CLANG,
    GCC,
    GUIDED,
    KINDS,
    RARE,
    build_names,
    command,
    kind_of_build,
)
from policy_jax.compilers.builds import CompilerBuild
from policy_jax.compilers.ensemble import UNSAFE_SETS

# The compiler must not know the table, so that a vector build gains.
SOURCE = """#include <stdio.h>
static int table[4096];
__attribute__((noinline)) long total(const int *t, int n)
{
    long sum = 0;
    for (int i = 0; i < n; i++)
        sum += __builtin_popcount(t[i]);
    return sum;
}
int main(void)
{
    int turns;
    long sum = 0;
    if (scanf("%d", &turns) != 1)
        return 1;
    for (int i = 0; i < 4096; i++)
        table[i] = i * 2654435761u;
    for (int k = 0; k < turns; k++) {
        table[k % 4096] ^= k;
        sum += total(table, 4096);
    }
    printf("%ld\\n", sum);
    return 0;
}
"""


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


def looked(speedup: float, verdict: Verdict = Verdict.OK) -> Evaluation:
    return Evaluation(verdict, speedup=speedup, ci_low=1.0, ci_high=9.0, resolved=True)


def test_only_right_and_faster_builds_remain() -> None:
    looks = {
        "slow": looked(0.9),
        "good": looked(1.2),
        "best": looked(1.5),
        "wrong": looked(7.0, Verdict.WRONG_ANSWER),
    }
    assert search.fastest(looks) == ["best", "good"]


def test_every_build_has_one_name_one_kind_and_a_command() -> None:
    names = build_names()
    assert len(names) == len(set(names))
    assert {kind_of_build(name) for name in names} == {*KINDS, GUIDED}
    assert (kind_of_build("native+fma"), kind_of_build("")) == (RARE, "")
    assert command("nest") == "gcc -O3 -floop-nest-optimize"
    assert command("clang").startswith("clang -O3")
    assert command("guided+native").startswith("gcc -O3 -march=native")
    assert "-fprofile-use" in command("guided")


def test_builds_that_may_change_results_are_marked_and_the_others_keep_c() -> None:
    """Only marked builds may contract products and sums, or forget errno and signals."""
    assert KINDS[RARE] == UNSAFE_SETS
    for kind, sets in KINDS.items():
        for name, build in sets.items():
            flags = build.flags if isinstance(build, CompilerBuild) else build
            assert not callable(flags)
            loose = {"-Ofast", "-ffast-math", "-fno-math-errno", "-fno-trapping-math"} & {*flags}
            fused = any(f in ("-march=native", "-mfma") for f in flags) and (
                "-ffp-contract=off" not in flags
            )
            assert bool(loose or fused) == (kind == RARE), name


@pytest.mark.slow
def test_the_fastest_of_all_builds_is_verified_and_measured(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = {
        GCC: {"popcnt": ("-O3", "-mpopcnt"), "O1": ("-O1",), "nest": ("-O3", "-mno-such")},
        CLANG: {"clang": KINDS[CLANG]["clang"]} if shutil.which("clang") else {},
    }
    monkeypatch.setattr(search, "KINDS", few)
    program = Program(
        SOURCE,
        (TestCase("small", b"3\n"), TestCase("timed", b"4000\n", kind=TestKind.TIMING)),
    )
    found = search.strongest(client, program, reported=Precision(max_pairs=6, half_width=0.1))
    assert found.improved
    assert found.ci_low > 1.0
    assert "nest" not in found.looks
    assert {"popcnt", "guided"} & {*found.looks}
    assert found.final is not None
    assert found.final is not found.looks[found.flags]  # reported on runs that did not choose
