"""The paper's prompts, to the byte."""

from __future__ import annotations

from policy_jax.data.prompts import c_only_prompt, paper_prompt

C_CODE = "int main(void)\n{\n  return 3;\n}"
LISTING = "\t.text\nmain:\n\tmovl\t$3, %eax\n\tret\n"

PAPER = (
    "Given the following C code and assembly code, your task is to generate highly optimized "
    "x86-64 assembly code.\nC Code:\n\n```c\nint main(void)\n{\n  return 3;\n}\n```\n\n"
    "Assembly Code:\n\n```assembly\n\t.text\nmain:\n\tmovl\t$3, %eax\n\tret\n```\n\n"
    "Only output the optimized assembly code. Do not include any other text. Do not write any "
    "comments in the assembly code. Wrap the assembly code in ```assembly``` tags.\n"
    "Optimized Assembly Code:\n"
)
C_ONLY = (
    "Given the following C code, your task is to generate highly optimized x86-64 assembly "
    "code.\nC Code:\n\n```c\nint main(void)\n{\n  return 3;\n}\n```\n\n"
    "Only output the optimized assembly code. Do not include any other text. Do not write any "
    "comments in the assembly code. Wrap the assembly code in ```assembly``` tags.\n"
    "Optimized Assembly Code:\n"
)


def test_paper_prompt_is_one_user_turn_to_the_byte() -> None:
    assert paper_prompt(C_CODE, LISTING) == [{"role": "user", "content": PAPER}]


def test_a_listing_without_its_last_line_feed_gives_the_same_prompt() -> None:
    assert paper_prompt(C_CODE, LISTING.rstrip()) == paper_prompt(C_CODE, LISTING)


def test_c_only_prompt_leaves_the_listing_out() -> None:
    assert c_only_prompt(C_CODE) == [{"role": "user", "content": C_ONLY}]
