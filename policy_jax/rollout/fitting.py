"""Which answers to the windows of a listing fit it: each can be read and keeps the flow of values,
alone and together with those before it. Nothing is run."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_jax.asm.edits import EditError, Hunk, render
from policy_jax.asm.rewrite.checked import check_script
from policy_jax.asm.routines.complete import routine_of
from policy_jax.asm.routines.references import callee
from policy_jax.asm.windows import joined
from policy_jax.rollout.policy import Response

_BEGINS = re.compile(r"^(?=<[0-9]+><[0-9]+>)", re.MULTILINE)
"""The place where a hunk begins."""


def read(response: Response) -> tuple[list[Hunk], str]:
    """The hunks of an answer to a window, or why it cannot be applied."""
    try:
        return response.window.read(response.text), ""
    except EditError as error:
        return [], str(error)


def readable(response: Response) -> list[Hunk]:
    """The hunks of an answer to a window that can be applied one after another, where the whole
    answer cannot be."""
    text, hunks = "", list[Hunk]()
    for piece in _BEGINS.split(response.text):
        try:
            hunks = response.window.read(text + piece)
        except EditError:
            continue
        text += piece
    return hunks


def fitting(
    hunks: Sequence[Hunk], kept: Sequence[Sequence[Hunk]], shown: Sequence[str]
) -> tuple[list[Hunk], str | None]:
    """The part of an edit of the canonical lines `shown` that the static check lets pass, alone and
    after the edits that are kept, and why it rejects the whole; None where it does not.

    The part: all other lines together where they pass, and each call of a routine that passes with
    what is there. A call in the place of a call depends on no other hunk, so a mistake in one
    costs the others nothing; other hunks may depend on each other.
    """
    reason = _unfit(hunks, kept, shown)
    if reason is None:
        return [*hunks], None
    calls = [hunk for hunk in hunks if _calls_a_routine(hunk, shown)]
    if not calls:
        return [], reason
    part = [hunk for hunk in hunks if hunk not in calls]
    if _unfit(part, kept, shown) is not None:
        part = []
    for hunk in calls:
        more = sorted([*part, hunk], key=lambda one: one.first)
        if _unfit(more, kept, shown) is None:
            part = more
    return part, reason


def _calls_a_routine(hunk: Hunk, shown: Sequence[str]) -> bool:
    """Whether a hunk makes one call a call of a routine."""
    if hunk.first != hunk.last or len(hunk.lines) != 1:
        return False
    return bool(callee(shown[hunk.first - 1]) and routine_of(callee(hunk.lines[0])))


def _unfit(
    hunks: Sequence[Hunk], kept: Sequence[Sequence[Hunk]], shown: Sequence[str]
) -> str | None:
    """Why the static check rejects an edit of the canonical lines `shown`, alone or after the edits
    that are kept; None where it passes."""
    alone = check_script(render(hunks), shown)
    if alone is not None or not kept:
        return alone
    together = check_script(render(joined([*kept, hunks])), shown)
    return together and f"with the answers to earlier windows, {together}"


def script(responses: Sequence[Response]) -> str:
    """The answers to all windows of a listing as one script of it; those that cannot be applied are
    left out."""
    return render(joined([read(response)[0] for response in responses]))
