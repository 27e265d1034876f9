"""The feedback on a model's last answer that it gets in the next turn.

Held-out tests stay secret: the feedback may say that one failed, but not its input or output.
"""

from __future__ import annotations

from collections.abc import Sequence

from executor.client import Evaluation, Profile, TestKind, Verdict
from policy_jax.compilers.heat import line_heat, without_routines

_ERROR_LINES = 3
"""Most lines of the assembler's messages: the first ones name the cause."""

_HOT_LINES = 3
_HOT = 0.05
"""Fewest parts of the time that make a line worth naming."""

_AGAIN = " Answer again, in the same format."


def no_answer(reason: str) -> str:
    """Feedback on an answer that gave no listing."""
    return f"Your answer could not be used: {reason}.{_AGAIN}"


def hottest(profile: Profile, lines: Sequence[str]) -> str:
    """A sentence that names the lines of a listing with the most time, the hottest first.

    profile: of `compilers.heat.listing_text(lines)`. "" where it is not available, or no line has a
    twentieth of the time.
    """
    if not profile.available:
        return ""
    heat = line_heat(without_routines(profile, lines), lines)
    hot = sorted((i for i in range(len(lines)) if heat[i] >= _HOT), key=lambda i: -heat[i])
    if not hot:
        return ""
    shown = "\n".join(f"{heat[i]:.0%}: {lines[i].strip()}" for i in hot[:_HOT_LINES])
    return f"The most time goes to these lines of yours:\n{shown}\n"


def words(evaluation: Evaluation, heat: str = "") -> str:
    """Feedback on an evaluated answer: its verdict, first error or failing test, and speedup.

    heat: a sentence of `hottest` for an answer that passes.
    """
    e = evaluation
    if not e.assembled:
        errors = "\n".join(e.evidence.strip().splitlines()[:_ERROR_LINES])
        stage = "assemble" if e.verdict is Verdict.ASSEMBLE_ERROR else "link"
        return f"Your code does not {stage}:\n{errors}\nMend it.{_AGAIN}"
    if not e.passed:
        return f"{_failure(e)}\nMake it behave as the C code does.{_AGAIN}"
    if e.identical:
        return (
            "Your code assembles to the same bytes as the listing you were given, so nothing was "
            f"gained. {heat}Make it faster.{_AGAIN}"
        )
    if e.speedup is None:
        return f"Your code is right. {heat}Make it faster.{_AGAIN}"
    known = e.resolved and e.ci_low is not None and e.ci_high is not None
    interval = f" (95 % interval {e.ci_low:.3f} to {e.ci_high:.3f})" if known else " (uncertain)"
    return (
        f"Your code is right and runs {e.speedup:.3f} times as fast as the listing you were "
        f"given{interval}. {heat}Make it faster still.{_AGAIN}"
    )


def _failure(e: Evaluation) -> str:
    count = f"{e.reward_passed} of {e.reward_total} tests that you may know of pass"
    failing = next((t for t in e.per_test if t.verdict is not Verdict.OK), None)
    if failing is None:
        return f"Your code ends with {e.verdict}: {e.evidence}."
    if failing.kind is not TestKind.REWARD:
        return f"Your code ends with {failing.verdict} on a test that is not shown; {count}."
    what = f"{failing.verdict} on test {failing.name}: {failing.evidence}"
    return f"Your code ends with {what}; {count}."
