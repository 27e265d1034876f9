"""Finds which windows of a failing answer to drop, by judging the edits of its windows alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from executor.client import Evaluation
from policy_jax.optimise.policy_answers import PolicyAnswer

MOST_ALONE = 8
"""Most windows of an answer whose edits are judged alone; those of further windows are dropped."""

Judge = Callable[[Sequence[tuple[str, PolicyAnswer]]], Sequence[Evaluation | None]]
"""Judges answers, each with its label for tables; None for one that was not judged. An answer that
was judged before gives the same evaluation."""


def repair(proposer: str, answer: PolicyAnswer, judge: Judge) -> str:
    """Judge parts of an answer of several windows that failed as a whole.

    The edit of each window is judged alone, at most `MOST_ALONE` of them, and then those that pass
    together: at most `MOST_ALONE` + 1 evaluations. Returns a remark: what was dropped and why, and
    what was kept.
    """
    tried = answer.edits[:MOST_ALONE]
    alone = judge([(f"{proposer}: {e.window} alone", answer.only([e.window])) for e in tried])
    verdicts = {
        edit.window: "not judged" if evaluation is None else str(evaluation.verdict)
        for edit, evaluation in zip(tried, alone, strict=True)
    }
    good = [e.window for e, v in zip(tried, alone, strict=True) if v is not None and v.passed]
    dropped = [
        f"{edit.window} ({verdicts.get(edit.window, 'not tried')})"
        for edit in answer.edits
        if edit.window not in good
    ]
    said = f"{proposer}: its edits of {', '.join(answer.windows)} fail together"
    if not good:
        return f"{said}, and alone none passes: {', '.join(dropped)}"
    if not dropped:
        return f"{said}, but each passes alone; each was tried by itself"
    said = f"{said}; dropped {', '.join(dropped)}, kept {', '.join(good)}"
    if len(good) > 1:
        gone = ", ".join(edit.window for edit in answer.edits if edit.window not in good)
        (both,) = judge([(f"{proposer} without {gone}", answer.only(good))])
        if both is None or not both.passed:
            said += ", which fail together too; each was tried by itself"
    return said
