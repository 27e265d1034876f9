"""Reads the answer to a prompt: the listing that is measured, or why there is none."""

from __future__ import annotations

from policy_jax.asm import answer as answers
from policy_jax.asm.bases import split_base
from policy_jax.asm.windows import Window
from policy_jax.ppo.starts import Start


def read_answer(
    text: str, start: Start, window: Window | None, fmt: answers.Format
) -> answers.Answer:
    """The listing of an answer.

    start: what answers start from. window: what the prompt showed; None for the whole listing. An
    answer that names a base edits the whole listing of that build, any other the window.
    Raises policy_jax.asm.answer.AnswerError, policy_jax.asm.edits.EditError.
    """
    if window is None:
        return answers.parse(text, start.lines, fmt)
    if split_base(answers.script_in(text))[0] is not None:
        return answers.parse(text, start.lines, fmt, start.builds)
    return answers.parse(window.script(text), start.lines, fmt)
