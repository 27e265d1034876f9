"""`report.html`: everything an evaluation found, in one file that needs nothing else.

Figures and charts are in the page as it is written; a program's own section (source, difference of
the listings, tests, timing samples) is drawn by the page's script from data in the page, when it
is opened: written out for every program and model it would be a hundred megabytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.report.page import render
from policy_jax.evaluation.summary import SummaryFile

__all__ = ["render", "write_report"]


def write_report(
    path: Path, summary: SummaryFile, outcomes: Mapping[str, Sequence[Outcome]]
) -> None:
    """Write the report of an evaluation; `outcomes` by model, as in the summary."""
    path.write_text(render(summary, outcomes), encoding="utf-8")
