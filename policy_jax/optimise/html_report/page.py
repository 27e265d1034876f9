"""The text of `report.html` of `sample`, from the result of a search."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from markupsafe import Markup, escape

from executor.client import Evaluation, Profile
from policy_jax.asm.normalise import normalise
from policy_jax.asm.proof.findings import overall
from policy_jax.optimise.candidates import Judged
from policy_jax.optimise.html_report.delivery import Delivery
from policy_jax.optimise.html_report.listings import MOST_FUNCTIONS, function_pairs
from policy_jax.optimise.report import (
    ASSUMED,
    COMPILED,
    KNOWN,
    MOVED,
    listing_of,
    outcome_word,
    processor_sentence,
)
from policy_jax.optimise.search import SearchResult
from policy_jax.pages.charts import IntervalRow, interval_rows
from policy_jax.pages.frame import AssemblyLines, render_page
from policy_jax.pages.rows_of_heat import heat_rows
from policy_jax.pages.rows_of_tests import EVIDENCE, result_row, shown_input

OPEN_LINES, MOST_LINES = 40, 400
"""Lines of a difference that are shown at once, and at most."""

_COMPILER = re.compile(r"\b(gcc|g\+\+|gfortran) -O3\b")

CHARTED = 16
"""Most candidates in the chart, the fastest ones; the table has all."""

NOT_ASKED = (
    "no solver was asked, since the change is too large or the extra `proof` is not installed."
)


def render(result: SearchResult, delivery: Delivery, command: str) -> str:
    """The page. result: of a search with `SearchRequest.compare`. command: that was called.

    Raises ValueError for a result without what is compared.
    """
    shown = result.compared
    if shown is None:
        raise ValueError("result: it has nothing to compare; search with compare=True")
    before, lines = normalise(result.baseline), AssemblyLines()
    after = before if result.best is None else normalise(result.best.listing)
    pairs = function_pairs(before, after, shown.before, shown.after)
    c_places = {
        place.line: c_place
        for place, c_place in zip(result.heat.places, result.heat.c_places, strict=True)
    }
    changes = sorted(result.changes, key=lambda change: not change.function)
    data = {
        "functions": [
            pair.data(lines.number, alone=result.best is None) for pair in pairs[:MOST_FUNCTIONS]
        ],
        "before": heat_rows(shown.before, before, lines.number, c_places),
        "after": heat_rows(shown.after, after, lines.number),
        "tests": [result_row(t) for t in result.final.per_test] if result.final else [],
        "inputs": {t.name: shown_input(t) for t in result.program.tests} if result.program else {},
    }
    known, evidence = _evidence(result)
    filters: dict[str, Callable[..., Any]] = {
        "ratio": _ratio,
        "interval": _interval,
        "unbroken": _unbroken,
    }
    return render_page(
        __package__,
        data | {"lines": lines.highlighted()},
        filters,
        delivery=delivery,
        result=result,
        e=result.final,
        control=shown.control,
        hosts=shown.hosts,
        command=command,
        by=result.by,
        baseline=listing_of(result),
        date=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        known=known,
        evidence=evidence,
        not_profiled=[_unknown(p) for p in (shown.before, shown.after) if _unknown(p)],
        others=[pair.name or "outside of functions" for pair in pairs[MOST_FUNCTIONS:]],
        needs=processor_sentence(result),
        assumed=ASSUMED if result.uses else "",
        moved=MOVED if result.best is not None and result.best.alignment_only else "",
        diffs=[_diff(change.sentence(), change.diff.splitlines()) for change in changes],
        rows=[_row(one, one.candidate is result.best) for one in result.judged],
        chart=_chart(result.judged),
        charted=min(CHARTED, len(_timed(result.judged))),
    )


def _unknown(profile: Profile | None) -> str:
    return "" if profile is None or profile.available else profile.reason


def _evidence(result: SearchResult) -> tuple[str, str]:
    """What is known of the change as a whole: a word, and the sentence that begins with it."""
    if result.best is None:
        return "", ""
    if result.findings:
        word = overall(result.findings)
        return word, f"{word.capitalize()}: {KNOWN[word]}."
    return "tested", f"Tested: {COMPILED if result.best.compiled else NOT_ASKED}"


def _diff(sentence: str, rows: Sequence[str]) -> dict[str, Any]:
    return {
        "sentence": sentence,
        "rows": [
            ({"-": "del", "+": "add"}.get(row[:1], "at"), row.replace("\t", "    ", 1))
            for row in rows[:MOST_LINES]
        ],
        "left": max(0, len(rows) - MOST_LINES),
        "open": len(rows) <= OPEN_LINES,
    }


def _timed(judged: Sequence[Judged]) -> list[Judged]:
    timed = [one for one in judged if one.evaluation.speedup is not None]
    return sorted(timed, key=lambda one: -(one.evaluation.speedup or 0.0))


def _chart(judged: Sequence[Judged]) -> str:
    rows = [
        IntervalRow(one.candidate.proposer, e.speedup, e.ci_low, e.ci_high)
        for one in _timed(judged)[:CHARTED]
        if (e := one.evaluation)
    ]
    return interval_rows(rows, "Speedup of the candidates with their 95 percent intervals")


def _row(one: Judged, chosen: bool) -> dict[str, Any]:
    e = one.evaluation
    return {
        "proposer": one.candidate.proposer,
        "chosen": chosen,
        "tests": f"{e.tests_passed}/{e.tests_total}",
        "speedup": e.speedup,
        "interval": _interval(e),
        "lines": one.candidate.changed_lines,
        "word": outcome_word(e) + (", alignment only" if one.candidate.alignment_only else ""),
        "kind": "fails" if not e.passed else "faster" if e.faster else "slower" if e.slower else "",
        "evidence": "" if e.passed else e.evidence[:EVIDENCE],
    }


def _unbroken(text: str) -> Markup:
    """Text whose `gcc -O3` (or `g++ -O3`) stays on one line."""
    return Markup(_COMPILER.sub(r'<span class="unbroken">\g<0></span>', str(escape(text))))


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _interval(e: Evaluation) -> str:
    return "" if e.ci_low is None or e.ci_high is None else f"{e.ci_low:.3f} … {e.ci_high:.3f}"
