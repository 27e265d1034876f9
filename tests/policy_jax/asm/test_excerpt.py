"""The lines that no prompt of the tiny policy shows."""

from policy_jax.asm.edits import number
from policy_jax.asm.excerpt import hidden


def test_what_frames_code_and_what_repeats_is_left_out():
    lines = [
        "\t.section\t.rodata",
        "\t.align 16",
        ".LC0:",
        "\t.long\t7",
        "\t.long\t7",
        "\t.long\t8",
    ]
    assert number(lines, hidden(lines)) == "<3>.LC0:\n<4>.long\t7\n<6>.long\t8\n"
    # A label is left out with its string; a repeated instruction stays.
    lines = [".LC1:", '\t.string\t"%u"', "f:", "\tpushq\t%rax", "\tpushq\t%rax"]
    assert number(lines, hidden(lines)) == "<3>f:\n<4>pushq\t%rax\n<5>pushq\t%rax\n"


def test_code_is_shown_whole():
    assert hidden(["f:", "\tret"]) == frozenset()
