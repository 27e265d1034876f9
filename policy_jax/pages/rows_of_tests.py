"""The tests of a program, and their results, as the script of a page reads them."""

from __future__ import annotations

import shlex
from typing import Any

from executor.client import TestCase, TestResult

EVIDENCE = 400
"""Most characters of an evidence, whose length depends on the candidate."""

STDIN = 200
"""Most bytes of a test's input."""


def shown_input(test: TestCase) -> list[str]:
    """What a test gives a run, in the paragraphs that the page shows."""
    shown = [f"arguments: {shlex.join(test.arguments)}"] if test.arguments else []
    if test.files:
        sizes = (f"{name} ({len(content)} bytes)" for name, content in test.files)
        shown.append(f"files: {', '.join(sizes)}")
    if test.outputs:
        shown.append(f"writes: {', '.join(test.outputs)}")
    shown = [_cut(text) for text in shown]
    if test.stdin:
        text = _cut(test.stdin[: STDIN + 1].decode("utf-8", "replace"))
        shown.append(f"standard input: {text}" if shown else text)
    return shown or ["(empty)"]


def result_row(t: TestResult) -> list[Any]:
    """[name, kind, verdict, evidence, speedup, ends of its interval, resolved, samples].

    samples: None where the test was not timed, else the seconds of both arms, and how many pairs
    are of each layout.
    """
    samples = None
    if t.samples is not None:
        arms = (t.samples.baseline, t.samples.candidate)
        samples = [*([float(f"{s:.4g}") for s in arm] for arm in arms), [*t.samples.layout_pairs]]
    return [
        t.name,
        t.kind.value,
        t.verdict.value,
        t.evidence[:EVIDENCE],
        t.speedup,
        t.ci_low,
        t.ci_high,
        t.resolved,
        samples,
    ]


def _cut(text: str) -> str:
    return text if len(text) <= STDIN else f"{text[:STDIN]}…"
