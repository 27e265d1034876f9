"""What `sample --check` does: judges a listing that exists against the program as it is now.

For a job of continuous integration: the listing was made from an earlier version of the program,
by another compiler or on another processor, and may be wrong or no longer faster.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from executor.client import Client, Evaluation
from executor.common import Progress, one_line, output, read_text, say, strict_json
from policy_jax.optimise.baseline import read_baseline
from policy_jax.optimise.compared import control_of
from policy_jax.optimise.instruction_sets import NotAssembled, needed
from policy_jax.optimise.judges import measured
from policy_jax.optimise.judging_tests import judged_program
from policy_jax.optimise.portable import is_portable
from policy_jax.optimise.report import (
    SHOWN_EVIDENCE,
    at_layouts,
    needs_sentence,
    outcome_word,
    timing,
)
from policy_jax.optimise.search import SearchRequest

EXIT_FASTER, EXIT_WRONG, EXIT_NOT_FASTER = 0, 1, 3

SUMMARY = "GITHUB_STEP_SUMMARY"
"""Variable with the file for a summary in Markdown. GitHub Actions sets it for each step."""

MOST_EVIDENCE = 4000
"""Most characters of the evidence in a summary, whose size GitHub limits."""

Outcome = Literal["faster", "not faster", "wrong"]


@dataclass(frozen=True, slots=True)
class Checked:
    """A listing and its evaluation at several layouts.

    control: see `compared`; None where it was not measured, as for a wrong listing. needs, by: see
    `SearchResult`. remarks: on the tests.
    """

    program: str
    listing: Path
    evaluation: Evaluation
    control: Evaluation | None = None
    needs: tuple[str, ...] | None = None
    by: str = "gcc -O3"
    remarks: list[str] = field(default_factory=list)

    @property
    def outcome(self) -> Outcome:
        if not self.evaluation.passed:
            return "wrong"
        return "faster" if self.evaluation.faster else "not faster"

    @property
    def exit_status(self) -> int:
        return {"faster": EXIT_FASTER, "not faster": EXIT_NOT_FASTER, "wrong": EXIT_WRONG}[
            self.outcome
        ]

    def sentence(self) -> str:
        """The outcome in one line."""
        e = self.evaluation
        tests = f"{e.tests_passed} of {e.tests_total} tests pass"
        if not e.passed:
            return (
                f"{self.listing} is wrong for {self.program} as it is now: {e.verdict} ({tests})."
            )
        if e.identical:
            return f"{self.listing} is right, and {self.by} makes the same code now ({tests})."
        speed = "it was not timed"
        if e.speedup is not None and e.ci_low is not None and e.ci_high is not None:
            speed = (
                f"{e.speedup:.3f}x over {self.by} (95 % interval {e.ci_low:.3f} .. {e.ci_high:.3f}"
                f"{at_layouts(e)})"
            )
        word = "right and faster" if e.faster else f"right, but not faster ({outcome_word(e)})"
        return f"{self.listing} is {word}: {speed}; {tests}."

    def as_json_object(self) -> dict[str, Any]:
        """As `--json` prints it; `check.schema.json` describes it."""
        e = self.evaluation
        return {
            "program": self.program,
            "listing": str(self.listing),
            "baseline": self.by,
            "outcome": self.outcome,
            "verdict": str(e.verdict),
            "evidence": e.evidence,
            "tests_passed": e.tests_passed,
            "tests_total": e.tests_total,
            "identical": e.identical,
            "resolved": e.resolved,
            **(timing(e) or {}),
            "layouts": [asdict(one) for one in e.layouts],
            "control": timing(self.control),
            "needs": None if self.needs is None else list(self.needs),
            "isolation": e.isolation,
            "remarks": self.remarks,
        }


def check(request: SearchRequest, path: Path, client: Client, progress: Progress) -> Checked:
    """Judge the listing in a file; of `request`, how the program is read and tested counts.

    Raises InputError for a listing that cannot be read, and what `search` raises for a program.
    """
    check_summary()
    listing = read_text(path, "listing")
    progress.phase("compiling the program")
    base = read_baseline(request.sources, request.options, assembly=request.assembly)
    name = " ".join(map(str, request.sources))
    return judge(replace(request, given=base), name, path, listing, client, progress)


def judge(
    request: SearchRequest,
    name: str,
    path: Path,
    listing: str,
    client: Client,
    progress: Progress,
) -> Checked:
    """Judge a listing of the program that is given in the request. name, path: of the program and
    of the listing, for messages."""
    base = request.given
    assert base is not None
    remarks: list[str] = []
    program = judged_program(
        client,
        name,
        base.bare,
        request.workloads or request.tests,
        request.examples,
        remarks,
        progress,
        request.like,
    )
    progress.phase("judging the listing")
    evaluation = measured(client, program, listing)
    control, needs = None, None
    if evaluation.timed:
        progress.phase("measuring the control")
        control = control_of(client, program, base.listing)
    if evaluation.assembled:
        with suppress(NotAssembled):
            needs = () if is_portable(listing) else needed(listing)
    return Checked(name, path, evaluation, control, needs, base.by, remarks)


def report(checked: Checked, *, as_json: bool) -> int:
    """Print the outcome, and append it to the summary of a CI job. Returns the exit status.

    Raises OSError.
    """
    if path := os.environ.get(SUMMARY):
        with open(path, "a", encoding="utf-8", errors="surrogateescape") as file:
            file.write(markdown(checked))
    if as_json:
        print(strict_json.dumps(checked.as_json_object(), indent=2))
        return checked.exit_status
    console, e = output(), checked.evaluation
    for remark in checked.remarks:
        say(console, remark)
    if not e.passed:
        say(console, one_line(f"{e.verdict}: {e.evidence}", SHOWN_EVIDENCE))
    if checked.needs:
        say(console, needs_sentence(checked.needs))
    if text := _control(checked):
        say(console, text)
    say(console, checked.sentence())
    return checked.exit_status


def markdown(checked: Checked) -> str:
    """A section for the summary of a job."""
    e = checked.evaluation
    mark = {"faster": "✅", "not faster": "⚠️", "wrong": "❌"}[checked.outcome]
    parts = [f"### {mark} {_escaped(str(checked.listing))}", _escaped(checked.sentence())]
    if not e.passed:
        parts.append(_fenced(f"{e.verdict}: {e.evidence[:MOST_EVIDENCE]}"))
    if e.layouts:
        rows = [("layout", "speedup", "pairs"), ("---", "---:", "---:")]
        rows += [
            (f"{16 * one.step} bytes of padding", f"{one.speedup:.3f}", str(one.pairs))
            for one in e.layouts
        ]
        parts.append("\n".join(f"| {' | '.join(row)} |" for row in rows))
    if text := _control(checked):
        parts.append(text)
    if checked.needs:
        parts.append(needs_sentence(checked.needs))
    parts += [f"- {_escaped(remark)}" for remark in checked.remarks]
    return "\n\n".join(parts) + "\n\n"


def _control(checked: Checked) -> str:
    e = checked.control
    if e is None or e.speedup is None or e.ci_low is None or e.ci_high is None:
        return ""
    return (
        f"Control, {checked.by} against itself (truth: 1): {e.speedup:.3f}x ({e.ci_low:.3f} .. "
        f"{e.ci_high:.3f})."
    )


def check_summary() -> None:
    """Raise ValueError if the summary cannot be written, before anything takes its time."""
    if path := os.environ.get(SUMMARY):
        try:
            open(path, "a").close()
        except OSError as error:
            raise ValueError(
                f"{SUMMARY}={path}: cannot be written to ({error.strerror}); unset it, or name a "
                "file that can be"
            ) from error


def _escaped(text: str) -> str:
    """Text in which Markdown and HTML mark nothing, in one line."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|~&" else c for c in one_line(text))


def _fenced(text: str) -> str:
    """Text in a block of code whose fence is not in it."""
    fence = "`" * max(3, 1 + max((len(run) for run in _backticks(text)), default=0))
    return f"{fence}text\n{text}\n{fence}"


def _backticks(text: str) -> Sequence[str]:
    return "".join(c if c == "`" else " " for c in text).split()
