"""What the tiny policy is shown of a listing."""

from policy_jax.asm import edits
from policy_jax.asm.excerpt import function_span, hidden, tiny_prompt
from policy_jax.asm.normalise import normalise
from policy_jax.data.bundled import FAMILIES, make_program
from policy_jax.data.compiler import compile_listing

ALONE = ["\t.globl\tmain", "main:", "\tret"]
WITH_KERNEL = ["f:", "\tnop", "\tret", "main:", "\tcall\tf", "\tret", "\t.data", "a:", "\t.long\t1"]


def test_main_is_shown_where_it_is_all_there_is():
    assert list(hidden(ALONE)) == []
    assert tiny_prompt(ALONE) == edits.number(ALONE)
    # Data is no function.
    assert list(hidden(["main:", "\tret", "\t.data", "a:", "\t.long\t1"])) == []


def test_main_is_left_out_beside_another_function_and_numbers_stay():
    assert list(hidden(WITH_KERNEL)) == [3, 4, 5]
    assert tiny_prompt(WITH_KERNEL) == "<1>f:\n<2>nop\n<3>ret\n<7>.data\n<8>a:\n<9>.long\t1\n"


def test_a_listing_without_main_is_shown_whole():
    assert list(hidden(["f:", "\tret"])) == []
    assert function_span(["f:", "\tret"], "g") is None


def test_every_family_shows_its_kernel_and_hides_most_of_the_rest():
    for family in FAMILIES:
        lines = normalise(compile_listing(make_program(family, 1).source))
        unseen = hidden(lines)
        assert lines[unseen.start] == "main:", family
        assert "kernel:" not in lines[unseen.start : unseen.stop], family
        assert len(unseen) > 30, family
