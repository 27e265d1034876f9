"""Which answers to the windows of a listing fit it: each can be read and keeps the flow of values,
alone and together with those before it. Nothing is run."""

from __future__ import annotations

from collections.abc import Sequence

from policy_jax.asm.edits import EditError, Hunk, render
from policy_jax.asm.rewrite.checked import check_script
from policy_jax.asm.windows import joined
from policy_jax.rollout.policy import Response


def read(response: Response) -> tuple[list[Hunk], str]:
    """The hunks of an answer to a window, or why it cannot be applied."""
    try:
        return response.window.read(response.text), ""
    except EditError as error:
        return [], str(error)


def unfit(
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
