"""The text of `report.html`, from figures and outcomes."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import CLexer

from executor.client import Profile
from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.evaluation.controls import CONTROL_KINDS, KEPT_O3, kind_of
from policy_jax.evaluation.evidence import evidence_of
from policy_jax.evaluation.figures import ALL, Summary
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.report.charts import fast_p_curve, intervals
from policy_jax.evaluation.runner import NO_ANSWER, NOT_ASKED, UNAVAILABLE
from policy_jax.evaluation.summary import SummaryFile
from policy_jax.evaluation.table import interval, percent, ratio
from policy_jax.pages.charts import SERIES
from policy_jax.pages.frame import AssemblyLines, render_page
from policy_jax.pages.rows_of_heat import heat_rows
from policy_jax.pages.rows_of_tests import EVIDENCE, result_row, shown_input

RESPONSE = 6000
"""Most characters of the text of an answer."""


def render(
    summary: SummaryFile,
    outcomes: Mapping[str, Sequence[Outcome]],
    heats: Mapping[str, Profile] | None = None,
) -> str:
    """The page. `outcomes`: by model, all for the same programs in the same order.

    heats: profiles of the programs' listings, by the name of the program; others have none.
    """
    models = list(outcomes)
    controls = _controls(models)
    overall = [s for s in summary.models if s.split == ALL]
    splits = list(dict.fromkeys(s.split for s in summary.models))
    return render_page(
        __package__,
        _Payload(outcomes, heats or {}).data(),
        {"percent": percent, "ratio": ratio, "count": lambda n: f"{n:,}"},
        interval=interval,
        summary=summary,
        models=models,
        controls=controls,
        series=SERIES,
        groups=[(split, _rows(summary, split, controls)) for split in splits],
        curve=fast_p_curve(
            {
                name: [_passing_speedup(o) for o in _answered(rows)]
                for name, rows in outcomes.items()
            }
        ),
        forest=intervals(overall),
        programs=_program_rows(outcomes),
        verdicts=sorted({_verdict(o) for rows in outcomes.values() for o in rows}),
        program_splits=list(
            dict.fromkeys(o.question.split for rows in outcomes.values() for o in rows)
        ),
    )


def _controls(models: Iterable[str]) -> list[str]:
    return [model for model in models if kind_of(model) in CONTROL_KINDS]


def _rows(summary: SummaryFile, split: str, controls: Container[str]) -> list[Summary]:
    """Controls first, otherwise in the given order."""
    rows = [s for s in summary.models if s.split == split]
    return sorted(rows, key=lambda s: s.model not in controls)


def _answered(rows: Sequence[Outcome]) -> list[Outcome]:
    return [o for o in rows if o.judged]


def _passing_speedup(outcome: Outcome) -> float | None:
    return outcome.honest_speedup if outcome.passed else None


def _note(outcome: Outcome) -> str:
    """What the page says of an outcome: why there is none, its evidence, what kind of change."""
    e = outcome.evaluation
    said = outcome.reason or (e.evidence if e is not None else "")
    if outcome.fresh is not None and not outcome.holds:
        there = outcome.fresh
        how = f"{there.speedup:.3f}" if there.passed and there.speedup else str(there.verdict)
        said = f"on fresh inputs {how}; {said}" if said else f"on fresh inputs {how}"
    if not outcome.alignment_only:
        return said
    return f"alignment only: {said}" if said else "alignment only"


def _verdict(outcome: Outcome) -> str:
    if outcome.unavailable:
        return UNAVAILABLE
    if outcome.not_asked:
        return NOT_ASKED
    return NO_ANSWER if outcome.evaluation is None else str(outcome.evaluation.verdict)


def _standing(outcome: Outcome) -> str:
    """The word for an outcome that sets the colour of its cell and that the page filters by."""
    if outcome.unavailable:
        return "missing"
    if outcome.not_asked:
        return "not-asked"
    if not outcome.passed:
        return "fails"
    if outcome.faster:
        return "faster"
    if outcome.slower:
        return "slower"
    if outcome.evaluation is not None and outcome.evaluation.identical:
        return "same"
    return "unresolved" if not outcome.timed else "even"


def _program_rows(outcomes: Mapping[str, Sequence[Outcome]]) -> list[dict[str, Any]]:
    """The rows of the list of programs, with a cell for each model."""
    rows = []
    for per_model in zip(*outcomes.values(), strict=True):
        question = per_model[0].question
        cells = [
            {
                "standing": _standing(o),
                "verdict": _verdict(o),
                # Failures sort below everything that passes.
                "key": o.honest_speedup if o.passed else -1.0,
                "text": ratio(o.honest_speedup) if o.passed else _verdict(o).replace("_", " "),
            }
            for o in per_model
        ]
        rows.append({"name": question.name, "split": question.split, "cells": cells})
    return rows


class _Payload:
    """The data from which the page's script draws programs."""

    def __init__(
        self, outcomes: Mapping[str, Sequence[Outcome]], heats: Mapping[str, Profile]
    ) -> None:
        self._outcomes, self._heats = outcomes, heats
        self._lines = AssemblyLines()

    def data(self) -> dict[str, Any]:
        programs = [
            self._program(per_model[0].question, per_model)
            for per_model in zip(*self._outcomes.values(), strict=True)
        ]
        return {
            "models": list(self._outcomes),
            "controls": _controls(self._outcomes),
            "lines": self._lines.highlighted(),
            "programs": programs,
        }

    def _program(self, question: Question, outcomes: Sequence[Outcome]) -> dict[str, Any]:
        return {
            "name": question.name,
            "split": question.split,
            "source": highlight(question.program.source, CLexer(), HtmlFormatter(nowrap=True)),
            "base": [self._lines.number(line) for line in question.lines],
            "inputs": {t.name: shown_input(t) for t in question.program.tests},
            "heat": heat_rows(self._heats.get(question.name), question.lines, self._lines.number),
            "outcomes": [self._outcome(o) for o in outcomes],
        }

    def _outcome(self, o: Outcome) -> dict[str, Any]:
        e = o.evaluation
        return {
            "verdict": _verdict(o),
            "standing": _standing(o),
            "note": _note(o)[:EVIDENCE],
            "speedup": e.speedup if e is not None else None,
            "low": e.ci_low if e is not None else None,
            "high": e.ci_high if e is not None else None,
            "honest": o.honest_speedup,
            "paper": o.paper.speedup if o.paper is not None else None,
            "changed": o.changed_lines,
            "isolation": e.isolation if e is not None and e is not KEPT_O3 else "",
            "hunks": self._hunks(o),
            "routines": o.routines,
            "base": self._base(o),
            "evidence": evidence_of(o) if o.findings else "",
            "findings": [[f.first, f.last, f.evidence, f.reason] for f in o.findings],
            "tests": [result_row(t) for t in e.per_test] if e is not None else [],
            "response": o.response[:RESPONSE],
            "attempts": [
                [a.turn, a.sample, a.verdict, a.speedup, a.ci_low, a.ci_high, a.note[:EVIDENCE]]
                for a in o.attempts
            ]
            if len(o.attempts) > 1
            else [],
            "tokens": o.usage.completion_tokens,
        }

    def _hunks(self, o: Outcome) -> list[Any] | None:
        """[first, last, numbers of the new lines], None where there is no listing."""
        return None if o.listing is None else self._way(o.question.lines, o.listing)

    def _base(self, o: Outcome) -> dict[str, Any] | None:
        """The build that the answer starts from, where that is not -O3, and the changes to it."""
        if o.base is None or not o.base.name:
            return None
        return {
            "name": o.base.shown,
            "command": o.base.command,
            "speedup": o.base.speedup,
            "low": o.base.ci_low,
            "high": o.base.ci_high,
            "copied": o.copied,
            "lines": [self._lines.number(line) for line in o.base.lines],
            "hunks": [] if o.listing is None else self._way(o.base.lines, o.listing),
        }

    def _way(self, start: Sequence[str], listing: str) -> list[Any]:
        lines = edits.align_labels(list(start), normalise(listing))
        return [
            [h.first, h.last, [self._lines.number(line) for line in h.lines]]
            for h in edits.hunks(start, lines)
        ]
