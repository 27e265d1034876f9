"""Mixtures: what is proposed, their names, and a real program of two hot functions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from executor.client import Client, Precision, Profile, Program, TestCase, TestKind
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.build_kinds import GCC, KINDS, MIXED, build_names, command, kind_of_build
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import EnsembleResult
from policy_jax.compilers.mixture_names import builds_in, is_mixture, mixture_name, parts_of
from policy_jax.compilers.mixtures import (
    PROFILED,
    Timed,
    function_times,
    hot,
    leading,
    mixtures,
    proposals,
)
from policy_jax.compilers.strongest import strongest

NAMES = st.sampled_from(["", *build_names()])


@settings(max_examples=25, deadline=None)
@given(
    NAMES,
    st.dictionaries(st.from_regex(r"[a-z_]\w{0,9}", fullmatch=True), NAMES, min_size=1, max_size=4),
)
def test_a_name_tells_the_builds(base: str, taken: dict[str, str]) -> None:
    name = mixture_name(base, taken)
    assert is_mixture(name)
    assert parts_of(name) == (base, taken)
    assert {*builds_in(name)} == {base, *taken.values()}
    assert kind_of_build(name) == MIXED


@pytest.mark.parametrize("name", ["", *build_names()])
def test_a_build_is_no_mixture(name: str) -> None:
    assert not is_mixture(name)
    assert builds_in(name) == [name]


def test_a_mixture_of_a_marked_build_is_marked_and_its_command_tells_all() -> None:
    safe = mixture_name("native", {"f": "", "g": "O2"})
    assert not EnsembleResult(safe, [], "").unsafe
    assert EnsembleResult(mixture_name("native", {"f": "Ofast"}), [], "").unsafe
    assert EnsembleResult(mixture_name("native+no errno", {"f": "O2"}), [], "").unsafe
    assert command(safe) == (
        "gcc -O3 -march=native -ffp-contract=off, with f of gcc -O3, g of gcc -O2"
    )


def test_the_best_of_each_kind_leads_and_then_the_fastest() -> None:
    speeds = {name: 2.0 + k / 100 for k, name in enumerate(KINDS[GCC])}
    speeds |= {"clang": 1.1, "native": 0.4, "guided": 1.2, "": 1.0}
    chosen = leading(speeds)
    assert len(chosen) == PROFILED
    assert {"clang", "native", "guided", ""} <= {*chosen}
    assert chosen[0] == max(speeds, key=lambda name: speeds[name])
    assert sorted(chosen, key=lambda name: -speeds[name]) == chosen
    assert leading({"": 1.0}) == [""]


def test_each_hot_function_is_taken_from_where_it_is_fastest() -> None:
    timed = [
        Timed("a", {"f": 0.2, "g": 0.4, "cool": 0.001}),
        Timed("b", {"f": 0.5, "g": 0.2, "cool": 0.0}),
        Timed("c", {"f": 0.1, "g": 0.39}),
    ]
    assert hot(timed[0]) == ["f", "g"]
    found = [*proposals(timed)]
    assert found[0] == ("a", {"g": "b", "f": "c"})
    assert ("a", {"g": "b"}) in found
    assert ("b", {"f": "c"}) in found
    assert all("cool" not in taken for _, taken in found)
    assert [
        *proposals([Timed("a", {"f": 0.5, "g": 0.5}), Timed("b", {"f": 0.495, "h": 0.1})])
    ] == []


class NoProfiles:
    """An executor whose kernel refuses to sample."""

    def profile(self, program: Program, assembly: str | None = None) -> Profile:
        return Profile(False, "perf_event_paranoid is 3")


# The macros stand for what flags do: each build has one fast function.
SOURCE = """#include <stdio.h>
#define SLOW(x) for (int r = 0; r < 6; r++) __asm__ volatile("imulq $1, %0, %0" : "+r"(x))
static unsigned t[4096];
__attribute__((noinline)) unsigned long bits(unsigned n)
{
    unsigned long s = 0;
    for (unsigned i = 0; i < n; i++) {
#ifndef FAST_BITS
        SLOW(s);
#endif
        s += t[i & 4095] >> 7;
    }
    return s;
}
__attribute__((noinline)) static unsigned long mixes(unsigned n)
{
    unsigned long s = 0;
    for (unsigned i = 0; i < n; i++) {
#ifndef FAST_MIXES
        SLOW(s);
#endif
        s = s * 3 + t[i * 7 & 4095];
    }
    return s;
}
int main(void)
{
    unsigned turns;
    unsigned long s = 0;
    if (scanf("%u", &turns) != 1)
        return 1;
    for (int i = 0; i < 4096; i++)
        t[i] = i * 2654435761u;
    for (unsigned k = 0; k < turns; k++)
        s += bits(4096 + k) ^ mixes(4096 + k);
    printf("%lu\\n", s);
    return 0;
}
"""
SETS = {"one": ("-O3", "-DFAST_BITS"), "two": ("-O3", "-DFAST_MIXES")}
PROGRAM = Program(
    SOURCE, (TestCase("small", b"3\n"), TestCase("timed", b"600\n", kind=TestKind.TIMING))
)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


def test_without_profiles_nothing_is_mixed() -> None:
    base = normalise(compile_listing(SOURCE))
    assert function_times(NoProfiles(), PROGRAM, "", base, 1.0) is None
    assert mixtures(NoProfiles(), PROGRAM, base, {}, {}, {}) == {}


@pytest.mark.slow
def test_the_mixture_of_two_builds_is_right_and_the_fastest(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in KINDS:
        monkeypatch.setitem(KINDS, kind, SETS if kind == GCC else {})
    base = normalise(compile_listing(SOURCE))
    profile = client.profile(PROGRAM)
    if not profile.available:
        pytest.skip(f"no profiles here: {profile.reason}")
    found = strongest(client, PROGRAM, reported=Precision(max_pairs=4, half_width=0.1))
    assert is_mixture(found.flags)
    assert found.final is not None
    assert found.final.passed
    assert found.whole in ("one", "two", "guided", "guided+O2+native", "guided+native")
    assert found.whole_look is not None
    assert found.speedup > 1.2 * (found.whole_look.speedup or 1.0)
    assert {"bits", "mixes"} & {*parts_of(found.flags)[1]}
    assert found.lines != base
