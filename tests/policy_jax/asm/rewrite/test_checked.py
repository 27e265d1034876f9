"""The static check with what the moves write: copies of loops pass, and mistakes in them do not."""

import pytest

from policy_jax.asm.edits import diff
from policy_jax.asm.flow.static_check import static_check
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.checked import check_edit, check_script
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import compile_listing

SOURCE = """
unsigned f(const unsigned char *a, unsigned n)
{ unsigned h = 5381; for (unsigned i = 0; i < n; i++) h = h * 131 + a[i]; return h; }
unsigned g(const unsigned char *a, unsigned n)
{ unsigned h = 7; for (unsigned i = 0; i < n; i++) h = h * 257 + a[i]; return h; }
"""


@pytest.fixture(scope="module")
def listing() -> list[str]:
    return normalise(compile_listing(SOURCE, ("-O2",)))


def test_a_loop_copied_by_a_move_passes(listing: list[str]) -> None:
    moved = in_place(listing)
    assert static_check(listing, moved) is not None, "it cannot follow the copies"
    assert check_edit(listing, moved) is None
    assert check_edit(listing, normalise("\n".join(moved))) is None, "labels in another order"
    assert check_script(diff(listing, normalise("\n".join(moved))), listing) is None


def test_one_function_may_have_the_move_and_another_not(listing: list[str]) -> None:
    moved = in_place(listing)
    cut, new = listing.index("g:"), moved.index("g:")
    assert check_edit(listing, [*moved[:new], *listing[cut:]]) is None


def test_a_mistake_beside_the_move_is_found(listing: list[str]) -> None:
    moved = in_place(listing)
    found = 0
    for place, line in enumerate(moved):
        if line.startswith("\timull") and line not in listing and line.endswith("%r11d"):
            found += 1
            wrong = [*moved[:place], line.replace("%r11d", "%r10d"), *moved[place + 1 :]]
            assert check_edit(listing, wrong) is not None, line
    assert found >= 4


def test_edits_that_no_move_makes_are_judged_as_ever(listing: list[str]) -> None:
    place = next(k for k, line in enumerate(listing) if line.startswith("\tmovzbl"))
    wrong = [*listing[:place], *listing[place + 1 :]]
    assert check_edit(listing, wrong) == static_check(listing, wrong) is not None
    assert check_edit(listing, listing) is None
