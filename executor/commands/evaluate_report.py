"""How `asm-executor evaluate` prints its result: a table for people, JSON for programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from executor.common.display import literal, one_line, say
from executor.types import Evaluation, TestResult, Verdict

EVIDENCE_IN_TABLE = 60
"""Characters of evidence in a table's row; all of it is printed below the table."""


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """What `asm-executor evaluate --json` prints: the fields of Evaluation, enums by value."""
    result = asdict(evaluation)
    result["verdict"] = evaluation.verdict.value
    for test, plain in zip(evaluation.per_test, result["per_test"], strict=True):
        plain.update(kind=test.kind.value, verdict=test.verdict.value)
    return result


def _verdict(verdict: Verdict) -> Text:
    return Text(verdict.value, "green" if verdict is Verdict.OK else "red")


def _speedup(result: Evaluation | TestResult) -> str:
    return "" if result.speedup is None else f"{result.speedup:.4f}"


def _interval(result: Evaluation | TestResult) -> str:
    if result.ci_low is None or result.ci_high is None:
        return ""
    return f"{result.ci_low:.4f} .. {result.ci_high:.4f}"


def _pairs(test: TestResult) -> str:
    if test.samples is None:
        return ""
    count = str(len(test.samples.candidate))
    return f"{count} (-{test.samples.discarded})" if test.samples.discarded else count


def show(evaluation: Evaluation, console: Console) -> None:
    """Print a row for each test, then the verdict and its evidence."""
    if evaluation.per_test:
        table = Table(title="speedup = baseline time / candidate time", title_justify="left")
        table.add_column("test")
        table.add_column("verdict")
        for name in ("speedup", "95 % interval", "pairs"):
            table.add_column(name, justify="right", no_wrap=True)
        table.add_column("note")
        for test in evaluation.per_test:
            note = one_line(test.evidence, EVIDENCE_IN_TABLE)
            if test.resolved is False:
                note = "; ".join(filter(None, ("too short to tell", note)))
            table.add_row(
                literal(test.name),
                _verdict(test.verdict),
                _speedup(test),
                _interval(test),
                _pairs(test),
                literal(note),
            )
        console.print(table)
    overfit = ", passes the reward's tests and fails held-out ones" if evaluation.overfit else ""
    counts = f", {evaluation.tests_passed} of {evaluation.tests_total} tests passed"
    say(console, "verdict    ", _verdict(evaluation.verdict), counts, overfit)
    say(console, "speedup    ", *_claim(evaluation))
    if evaluation.layouts:
        each = ", ".join(f"{one.speedup:.3f}" for one in evaluation.layouts)
        say(console, f"layouts    {each}")
    say(console, "isolation  ", evaluation.isolation or "not reported")
    say(console, "host       ", evaluation.fingerprint or "not reported")
    say(console, f"time       {evaluation.seconds:.2f} s, {evaluation.pairs} pairs of runs")
    if evaluation.evidence:
        say(console, "evidence")
        say(console, evaluation.evidence.rstrip())


def _claim(evaluation: Evaluation) -> tuple[str | Text, ...]:
    if evaluation.identical:
        return ("1.0000, exactly: same code and data as the baseline",)
    if evaluation.speedup is None:
        return ("none: not timed",)
    text = f"{_speedup(evaluation)} (95 % interval {_interval(evaluation)}), "
    if not evaluation.resolved:
        few = " (the tests do too little work)"
        return text, Text("unresolved: no claim", "yellow"), few
    if evaluation.faster:
        return text, Text("faster", "green")
    if evaluation.slower:
        return text, Text("slower", "red")
    return (f"{text}no difference seen",)
