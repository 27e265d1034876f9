"""The paper's prompts, which its checkpoints expect to the byte."""

from __future__ import annotations

_RULES = """
Only output the optimized assembly code. Do not include any other text. \
Do not write any comments in the assembly code. Wrap the assembly code in ```assembly``` tags.
Optimized Assembly Code:
"""


def paper_prompt(c_code: str, listing: str) -> list[dict[str, str]]:
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


def c_only_prompt(c_code: str) -> list[dict[str, str]]:
    """The paper's variant that shows no assembly, as chat messages."""
    text = (
        "Given the following C code, your task is to generate highly optimized x86-64 assembly "
        f"code.\nC Code:\n\n```c\n{c_code}\n```\n{_RULES}"
    )
    return [{"role": "user", "content": text}]
