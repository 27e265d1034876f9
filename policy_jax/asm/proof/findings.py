"""What is known of an edit: proven, tested or refuted, with the reason. Needs no solver."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Evidence = Literal["proven", "tested", "refuted"]

MOST_LINES = 60
"""Answers that change more lines are whole builds; nobody asks for a proof of these."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is known of one hunk.

    first, last: its lines, counted from 1, as in `edits.Hunk`.
    evidence: "proven", "tested" (the solver has nothing to say) or "refuted".
    reason: in words, why. straight: whether all its lines, old and new, are straight-line code.
    """

    first: int
    last: int
    evidence: Evidence
    reason: str
    straight: bool = False


def overall(findings: Sequence[Finding]) -> Evidence:
    """The evidence for a whole answer: proven only if each hunk is."""
    kinds = {finding.evidence for finding in findings}
    if "refuted" in kinds:
        return "refuted"
    return "tested" if "tested" in kinds else "proven"


def can_prove() -> bool:
    """Whether the extra `proof` is installed."""
    return all(importlib.util.find_spec(name) is not None for name in ("pyvex", "z3"))
