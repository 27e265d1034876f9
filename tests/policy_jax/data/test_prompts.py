"""The paper's prompts, to the byte, and the turns around them."""

from __future__ import annotations

from dataclasses import replace

from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from transformers import PreTrainedTokenizerFast

from executor.types import Evaluation, TestKind, TestResult, Verdict
from policy_jax.asm.answer import parse
from policy_jax.data.prompts import (
    Example,
    c_only_prompt,
    feedback,
    few_shot_prompt,
    paper_prompt,
    refine,
    render,
    unreadable_feedback,
)

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


OPTIMISED = "main:\n\tmovl $3, %eax\n\tret\n"


def test_few_shot_puts_solved_examples_before_the_paper_prompt() -> None:
    chat = few_shot_prompt([Example(C_CODE, LISTING, OPTIMISED)], "int x;", "x:\n")
    assert [turn["role"] for turn in chat] == ["user", "assistant", "user"]
    assert chat[0]["content"] == PAPER
    assert chat[2:] == paper_prompt("int x;", "x:\n")
    assert parse(chat[1]["content"], LISTING.splitlines(), "listing").listing == OPTIMISED


def test_refining_keeps_the_conversation_and_asks_for_the_same_format() -> None:
    chat = refine(paper_prompt(C_CODE, LISTING), "my answer", "It is wrong.")
    assert chat[:2] == [
        {"role": "user", "content": PAPER},
        {"role": "assistant", "content": "my answer"},
    ]
    assert chat[2]["content"].startswith("It is wrong.\n")
    assert chat[2]["content"].endswith("```assembly``` tags.\nOptimized Assembly Code:\n")


def test_feedback_gives_the_evidence_of_a_known_test_and_hides_a_hidden_one() -> None:
    def failed(kind: TestKind) -> str:
        result = TestResult("t", kind, Verdict.WRONG_ANSWER, "expected b'42'")
        return feedback(
            Evaluation(Verdict.WRONG_ANSWER, "test t: expected b'42'", per_test=(result,))
        )

    assert "expected b'42'" in failed(TestKind.REWARD)
    assert "42" not in failed(TestKind.HELD_OUT)
    assert "hidden" in failed(TestKind.HELD_OUT)
    assert "line 3: no such instruction" in feedback(
        Evaluation(Verdict.ASSEMBLE_ERROR, "line 3: no such instruction")
    )


def test_feedback_on_a_correct_answer_tells_its_speed() -> None:
    fast = Evaluation(Verdict.OK, speedup=1.25, ci_low=1.2, ci_high=1.3, resolved=True)
    assert "1.25 times" in feedback(fast)
    assert "1.20 to 1.30" in feedback(fast)
    assert "compiler" in feedback(replace(fast, identical=True))
    assert "no fence" in unreadable_feedback("no fence")


def test_the_model_s_own_template_is_applied_and_left_open() -> None:
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(WordLevel({"a": 0}, "a")))
    tokenizer.chat_template = (
        "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
        "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
    )
    text = render(tokenizer, paper_prompt(C_CODE, LISTING))
    assert text == f"<|im_start|>user\n{PAPER}<|im_end|>\n<|im_start|>assistant\n"
