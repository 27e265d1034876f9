"""`report.html`: all results of an evaluation in one file that needs nothing else.

Figures and charts are part of the page. The section of a program (source, difference of the
listings, tests, timing samples) is drawn from data in the page by its script, when it is opened:
the sections of all programs and models would need a hundred megabytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from executor.client import Profile
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.report.page import render
from policy_jax.evaluation.summary import SummaryFile

__all__ = ["render", "write_report"]


def write_report(
    path: Path,
    summary: SummaryFile,
    outcomes: Mapping[str, Sequence[Outcome]],
    heats: Mapping[str, Profile] | None = None,
) -> None:
    """Write the report of an evaluation; `outcomes` by model, as in the summary.

    heats: profiles of the programs' listings, by the name of the program.
    """
    path.write_text(render(summary, outcomes, heats or {}), encoding="utf-8")
