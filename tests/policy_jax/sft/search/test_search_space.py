"""Bases and patches: every candidate is a listing, and no patch is lost or invented."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.asm import edits
from policy_jax.asm.edits import Hunk
from policy_jax.asm.graft import Build
from policy_jax.asm.normalise import LOCAL_LABEL, normalise
from policy_jax.asm.rewrite.moves import replace_calls
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import make_program
from policy_jax.sft.pairs import SHORT_WORK_MS
from policy_jax.sft.search.climb import Climb, Guided
from policy_jax.sft.search.evolution import Evolutionary
from policy_jax.sft.search.rates import Rate, shipped_rates, summed
from policy_jax.sft.search.space import UNPROVEN, Genome, Patch, Space, linkable, united
from policy_jax.sft.search.strategies import Random

SOURCE = make_program("popcount_two_masks", 3, SHORT_WORK_MS).source


def listing(*flags: str) -> list[str]:
    return normalise(compile_listing(SOURCE, flags))


@pytest.fixture(scope="module")
def space() -> Space:
    base = listing("-O3")
    heat = [0.0] * len(base)
    for place, line in enumerate(base):
        if "popcountdi2" in line:
            heat[place] = 0.4
    others = {"O1": edits.align_labels(base, listing("-O1")), "popcnt": listing("-O3", "-mpopcnt")}
    return Space({"": base, **others}, "", {"": heat})


def test_each_move_is_a_patch_and_all_of_them_too(space: Space) -> None:
    base = space.bases[""]
    whole = edits.hunks(base, replace_calls(base))
    moves = {patch.hunks for patch in space.patches("") if patch.kind == "move calls"}
    assert {(hunk,) for hunk in whole} | {tuple(whole)} <= moves
    assert space.patches("")[0].heat == max(p.heat for p in space.patches("")) > 0.3


def test_a_function_of_another_build_is_whole(space: Space) -> None:
    """With the constants that it reads, and every other function as it was."""
    for base, lines in space.bases.items():
        for patch in space.patches(base):
            if patch.kind == "function":
                changed = edits.apply_hunks(lines, patch.hunks)
                assert linkable(lines, changed)
                before, after = Build.of(lines).bodies, Build.of(changed).bodies
                differ = [name for name in before if before[name] != after[name]]
                assert len(differ) == 1
                bodies = [Build.of(other).bodies.get(differ[0]) for other in space.bases.values()]
                plain = [[LOCAL_LABEL.sub(".L", each) for each in body or ()] for body in bodies]
                assert [LOCAL_LABEL.sub(".L", each) for each in after[differ[0]]] in plain


def test_the_static_check_tells_kinds_apart(space: Space) -> None:
    base = space.bases[""]
    place = next(k for k, each in enumerate(base) if "\tcall\t__popcountdi2" in each) + 1
    right = Patch("move calls", (Hunk(place, place, ("\tpopcntq\t%rdi, %rax",)),))
    wrong = Patch("hunk", (Hunk(place, place, ("\tpopcntq\t%rdi, %r15",)),))
    assert space.kind("", right) == "move calls"
    assert space.kind("", wrong) == "hunk, unproven"
    assert space.kind("", replace(wrong, kind="function")) == "function"


def test_what_cannot_be_linked_needs_no_executor(space: Space) -> None:
    base = space.bases[""]
    assert space.listing(Genome("", (Hunk(1, 0, ("\tjmp\t.L999",)),))) is None
    label = next(line for line in base if line.endswith(":"))
    assert space.listing(Genome("", (Hunk(1, 0, (label,)),))) is None
    assert space.listing(Genome("", (Hunk(1, 0, ("\tmovl\t.LC999(%rip), %eax",)),))) is None
    main = base.index("main:") + 1
    assert space.listing(Genome("", (Hunk(main, main, ()),))) is None
    assert space.listing(Genome("")) == base
    with pytest.raises(ValueError, match="start: 'no' is not one of the bases"):
        Space({"": base}, "no")


def test_a_candidate_is_found_again_from_its_lines(space: Space) -> None:
    patch = next(p for p in space.patches("") if p.kind == "move calls")
    genome = Genome("").plus(patch.hunks)
    assert genome is not None
    lines = space.listing(genome)
    assert lines is not None
    assert edits.apply_hunks(space.bases[""], space.genome("", lines).hunks) == lines
    assert genome.plus(patch.hunks) is None
    assert genome.without(patch.hunks) == Genome("")


def hunk_lists() -> st.SearchStrategy[list[Hunk]]:
    one = st.builds(
        lambda a, n: Hunk(a, a + n - 1, (f"\tx{a}",)), st.integers(1, 30), st.integers(0, 3)
    )
    return st.lists(one, max_size=4)


@settings(deadline=None)
@given(hunk_lists(), hunk_lists())
def test_a_union_can_be_applied_and_does_not_depend_on_the_order(
    one: list[Hunk], other: list[Hunk]
) -> None:
    both = united(one, other)
    assert united(other, one) == both
    if both is not None:
        source = [f"\tline\t{k}" for k in range(40)]
        text = edits.render(both)
        assert edits.parse(text, len(source)) == [*both]
        assert {*both} == {*one, *other}


def rated(genome: Genome) -> float | None:
    """A stand-in for a program: calls replaced are good, anything else is worth nothing."""
    lines = sum("popcnt" in line for hunk in genome.hunks for line in hunk.lines)
    return 1.0 + 0.2 * lines


@settings(max_examples=4, deadline=None)
@given(st.integers(0, 50))
def test_evolution_keeps_the_best_and_repeats_nothing(seed: int) -> None:
    base = listing("-O3")
    space = Space({"": base, "O1": edits.align_labels(base, listing("-O1"))})
    search = Evolutionary(space, seed)
    search.begin(1.0)
    seen, best = set(), 1.0
    for _ in range(30):
        drawn = search.next()
        if drawn is None:
            break
        genome, lines = drawn
        assert tuple(lines) not in seen
        assert lines not in space.bases.values()
        seen.add(tuple(lines))
        value = rated(genome)
        best = max(best, value or 0.0)
        search.tell(genome, value, False)
    assert max(max(some.values()) for some in search.islands) == best
    assert all(len(some) <= 5 for some in search.islands)
    assert best > 1.0


@pytest.mark.parametrize("made", [Random, Evolutionary, Climb])
def test_the_same_seed_draws_the_same(
    made: type[Random] | type[Evolutionary] | type[Climb], space: Space
) -> None:
    def drawn(seed: int) -> list[list[str]]:
        search = made(space, seed)
        found = []
        for _ in range(6):
            one = search.next()
            assert one is not None
            search.tell(one[0], None, False)
            found.append(one[1])
        return found

    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)


def test_no_strategy_gives_up_before_random_search(space: Space) -> None:
    """Where every candidate is wrong, each comes to any patches of any base."""
    found = []
    for made in (Random, Evolutionary, Climb):
        search = made(space, 3)
        count = 0
        while count < 40 and (drawn := search.next()) is not None:
            search.tell(drawn[0], None, False)
            count += 1
        found.append(count)
    assert found == [40, 40, 40]


def test_kinds_that_fail_are_drawn_less(space: Space) -> None:
    search = Evolutionary(space, 0)
    first, second = (
        Patch("good", (Hunk(1, 0, ("\tnop",)),)),
        Patch("bad", (Hunk(2, 1, ("\tnop",)),)),
    )
    for patch, value in ((first, 1.5), (second, None)) * 5:
        child = Genome("").plus(patch.hunks)
        search._born_of(0, Genome(""), child, patch.kind)
        assert child is not None
        search.tell(child, value, False)
    assert search.weight(first) > 2 * search.weight(second)
    hot = Patch("other", (Hunk(1, 0, ("\tnop",)),), heat=0.5)
    assert search.weight(hot) > 10 * search.weight(Patch("other", hot.hunks))


def test_answers_of_a_policy_are_patches_of_the_winner(space: Space) -> None:
    base = space.bases[""]
    asked = []

    def answer(lines: list[str], seed: int) -> list[str]:
        asked.append((lines, seed))
        return ["<1><99999>\n", "no script", edits.diff(lines, replace_calls(lines))]

    search = Guided(space, 7, answer)  # type: ignore[arg-type]  # a list is a sequence
    found = [search.next() for _ in range(12)]
    assert all(one is not None for one in found)
    assert asked == [(base, 7)]  # one winner, one question
    assert replace_calls(base) in [one[1] for one in found if one is not None]


def test_a_climb_adds_to_the_winner_and_tries_a_patch_once(space: Space) -> None:
    search = Climb(space, 2, {})
    hunks: list[tuple[Hunk, ...]] = []
    for turn in range(8):
        genome = search.draw()
        assert genome is not None
        assert {*search.best.hunks} <= {*genome.hunks} or search.kind(genome) == "less"
        hunks.append(genome.hunks)
        search.tell(genome, 0.9 if turn else 1.1, won=not turn)
    assert search.best.hunks == hunks[0]
    assert len({*hunks}) == len(hunks)


def test_kinds_that_won_elsewhere_come_first(space: Space) -> None:
    kinds = {search_kind(space, patch) for patch in space.patches("")}
    kinds = {kind for kind in kinds if UNPROVEN not in kind}
    assert len(kinds) > 1
    for kind in sorted(kinds):
        rates = {each: Rate(1000, 900 if each == kind else 1) for each in kinds}
        rates |= {each + UNPROVEN: Rate(1000, 1) for each in kinds}
        firsts = []
        for seed in range(5):
            search = Climb(space, seed, rates)
            genome = search.draw()
            assert genome is not None
            firsts.append(search.kind(genome))
        hottest = max(p.heat for p in space.patches("") if search_kind(space, p) == kind)
        if hottest > 0.3:
            assert firsts.count(kind) >= 4


def search_kind(space: Space, patch: Patch) -> str:
    return space.kind("", patch)


def test_what_fails_here_is_given_up(space: Space) -> None:
    search = Climb(space, 0, {"a": Rate(10, 5), "b": Rate(10, 4)})
    search._told["a"] = [200, 0]
    assert sum(search._drawn("a") > search._drawn("b") for _ in range(50)) < 5
    assert search._drawn("unknown") <= 1.0


def test_rates_are_sums_over_searches() -> None:
    one, other = {"a": [10, 3, 1], "b": [5, 5, 0]}, {"a": [2, 0, 2]}
    assert summed([one, other]) == {"a": Rate(12, 3), "b": Rate(5, 0)}
    good, bad = Rate(1000, 100).prior
    assert good / (good + bad) == pytest.approx(0.107, abs=0.001)
    assert good + bad < 65  # some dozens of candidates of this program count as much
    assert all(0 <= rate.won <= rate.tried for rate in shipped_rates().values())


def test_a_hot_candidate_that_was_nearly_as_fast_is_looked_at_again(space: Space) -> None:
    search = Climb(space, 0, {})
    seen: list[tuple[str, ...]] = []
    for _ in range(60):
        drawn = search.next()
        if drawn is None:
            break
        genome, lines = drawn
        seen.append(tuple(lines))
        search.tell(genome, 0.99, won=False)
    twice = [lines for lines in {*seen} if seen.count(lines) > 1]
    assert twice
    assert max(seen.count(lines) for lines in seen) == 2
    slow = Climb(search.space, 0, {})
    for _ in range(60):
        drawn = slow.next()
        if drawn is None:
            break
        slow.tell(drawn[0], 0.9, won=False)
    assert len(slow._near) == 0
