"""What the tiny policy is shown of a listing."""

from policy_jax.asm import edits
from policy_jax.asm.excerpt import hidden, hidden_main, tiny_prompt
from policy_jax.asm.functions import span_of
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import FAMILIES, make_program

ALONE = ["\t.globl\tmain", "main:", "\tret"]
WITH_KERNEL = ["f:", "\tnop", "\tret", "main:", "\tcall\tf", "\tret", "\t.data", "a:", "\t.long\t1"]


def test_main_is_shown_where_it_is_all_there_is():
    assert list(hidden_main(ALONE)) == []
    assert tiny_prompt(ALONE) == edits.number(ALONE, {0})
    # Data is not a function.
    assert list(hidden_main(["main:", "\tret", "\t.data", "a:", "\t.long\t1"])) == []


def test_main_is_left_out_beside_another_function_and_numbers_stay():
    assert list(hidden_main(WITH_KERNEL)) == [3, 4, 5]
    assert tiny_prompt(WITH_KERNEL) == "<1>f:\n<2>nop\n<3>ret\n<8>a:\n<9>.long\t1\n"


def test_what_frames_code_and_what_repeats_is_left_out():
    lines = [
        "\t.section\t.rodata",
        "\t.align 16",
        ".LC0:",
        "\t.long\t7",
        "\t.long\t7",
        "\t.long\t8",
    ]
    assert tiny_prompt(lines) == "<3>.LC0:\n<4>.long\t7\n<6>.long\t8\n"
    # A label is left out with its string; a repeated instruction stays.
    assert tiny_prompt([".LC1:", '\t.string\t"%u"', "f:", "\tpushq\t%rax", "\tpushq\t%rax"]) == (
        "<3>f:\n<4>pushq\t%rax\n<5>pushq\t%rax\n"
    )


def test_a_listing_without_main_is_shown_whole():
    assert hidden(["f:", "\tret"]) == frozenset()
    assert span_of(["f:", "\tret"], "g") is None


def test_every_family_shows_its_kernel_and_hides_most_of_the_rest():
    for family in FAMILIES:
        lines = normalise(compile_listing(make_program(family, 1).source))
        unseen = hidden_main(lines)
        assert lines[unseen.start] == "main:", family
        assert "kernel:" not in lines[unseen.start : unseen.stop], family
        assert len(unseen) > 30, family
