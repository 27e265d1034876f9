"""The paper's prompts, which its checkpoints expect to the byte, the prompt for edit scripts, and
conversations around them.

`policy_jax.asm.answer` parses the answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from executor.client import Evaluation, TestKind, Verdict

Chat = list[dict[str, str]]
"""Turns of a conversation: role and content, as chat templates of Hugging Face take them."""

_RULES = """
Only output the optimized assembly code. Do not include any other text. \
Do not write any comments in the assembly code. Wrap the assembly code in ```assembly``` tags.
Optimized Assembly Code:
"""

_EDIT_RULES = """\
Make this x86-64 assembly of gcc -O3 faster. The program must behave as before.
You may edit the lines that have a number. Lines with <hot> take most of the time.
Answer with an edit script alone. <a><b> and new lines after it replace the lines a to b; \
without new lines they are deleted; with b = a - 1 the new lines are inserted before line a. \
Begin each line without a tab. Edits come in increasing order. An empty answer changes nothing.

Example:
<7>f:
<8>imulq\t$8, %rdi, %rax
<9>movl\t$0, %edx
<10>ret
Answer:
<8><9>leaq\t0(,%rdi,8), %rax
xorl\t%edx, %edx

Assembly:
"""


BASE_RULE = (
    "# Other builds of the program, with their speed. To start from one, answer with its line "
    "alone, as in `base native`; its assembly is shown then."
)
"""Stands above the builds that a prompt for edit scripts offers (`asm.bases.offer_rows`)."""


def paper_prompt(c_code: str, listing: str) -> Chat:
    """The prompt of arXiv 2505.11480 as chat messages: one user turn, no system turn.

    c_code: the C source, put in as it is (the released rows hold it without a final line feed);
    listing: the assembly that `gcc -O3 -S` made of it, whose final line feed is the only one before
    the fence. The model's own chat template is applied afterwards.
    """
    assembly = listing if listing.endswith("\n") else f"{listing}\n"
    text = (
        "Given the following C code and assembly code, your task is to generate highly optimized "
        f"x86-64 assembly code.\nC Code:\n\n```c\n{c_code}\n```\n\n"
        f"Assembly Code:\n\n```assembly\n{assembly}```\n{_RULES}"
    )
    return [{"role": "user", "content": text}]


def c_only_prompt(c_code: str) -> Chat:
    """The paper's variant that shows no assembly, as chat messages."""
    text = (
        "Given the following C code, your task is to generate highly optimized x86-64 assembly "
        f"code.\nC Code:\n\n```c\n{c_code}\n```\n{_RULES}"
    )
    return [{"role": "user", "content": text}]


def edit_prompt(window: str) -> Chat:
    """The prompt for an edit script, as chat messages: one user turn, no system turn.

    window: the prompt of a window (`asm.windows.Window.prompt`), rows that end in a line feed.
    `asm.edits` defines the answers.
    """
    return [{"role": "user", "content": f"{_EDIT_RULES}{window}"}]


def answer_text(listing: str) -> str:
    """A listing in the form of the paper's answers: in a fence, without other text."""
    return f"```assembly\n{listing if listing.endswith(chr(10)) else listing + chr(10)}```"


@dataclass(frozen=True, slots=True)
class Example:
    """A solved program for few-shot prompts: C text, its listing, a faster listing."""

    c_code: str
    listing: str
    optimised: str


def few_shot_prompt(examples: Sequence[Example], c_code: str, listing: str) -> Chat:
    """The paper's prompt after solved examples, each a user turn and its answer."""
    turns: Chat = []
    for example in examples:
        turns += paper_prompt(example.c_code, example.listing)
        turns.append({"role": "assistant", "content": answer_text(example.optimised)})
    return [*turns, *paper_prompt(c_code, listing)]


def refine(chat: Chat, response: str, feedback_text: str) -> Chat:
    """The conversation, the model's response, and a turn that asks for a better one."""
    request = (
        f"{feedback_text}\n\nGenerate a corrected or faster version of the whole assembly code. "
        f"The rules are the same.\n{_RULES}"
    )
    return [
        *chat,
        {"role": "assistant", "content": response},
        {"role": "user", "content": request},
    ]


def feedback(evaluation: Evaluation) -> str:
    """The feedback that a model gets on its answer: verdict and evidence, or the speedup.

    For a failed held-out test the text says only that there is one: its evidence would quote the
    expected output.
    """
    if evaluation.verdict is not Verdict.OK:
        failed = next((t for t in evaluation.per_test if t.verdict is not Verdict.OK), None)
        if failed is not None and failed.kind is TestKind.HELD_OUT:
            return "The assembly code passes the known tests and fails a hidden one."
        return f"The assembly code fails ({evaluation.verdict}): {evaluation.evidence}"
    if evaluation.identical or evaluation.speedup is None:
        return "The assembly code is correct and assembles to what the compiler had made."
    return (
        f"The assembly code is correct. It runs at {evaluation.speedup:.2f} times the speed of the "
        f"given code (95 % interval {evaluation.ci_low:.2f} to {evaluation.ci_high:.2f})."
        if evaluation.ci_low is not None and evaluation.ci_high is not None
        else f"The assembly code is correct, at {evaluation.speedup:.2f} times the speed."
    )


def unreadable_feedback(reason: str) -> str:
    """The feedback on an answer without a listing; `reason` is the parser's."""
    return f"No assembly code could be read from the answer: {reason}."


def render(tokenizer: Any, chat: Chat) -> str:
    """The text that the model continues: `chat` in its chat template, up to the assistant's turn.

    tokenizer: one of transformers, with a chat template (ValueError without one).
    """
    return str(tokenizer.apply_chat_template(chat, add_generation_prompt=True, tokenize=False))
