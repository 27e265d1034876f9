"""The report of a run: a line for each C file in `report.tsv`, and a table of what was rejected."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

from executor.common import Table, one_line
from policy_jax.data.outcomes import KEPT, Outcome, Split
from policy_jax.data.sources.screening import IGNORES_INPUT, ONE_TEST

COLUMNS = ("name", "verdict", "split", "timeable", "seconds", "tests", "flags", "detail")


@dataclass(frozen=True, slots=True)
class Line:
    """A C file in the report; fields that do not apply are empty."""

    name: str
    verdict: str
    split: str = ""
    timeable: str = ""
    seconds: str = ""
    tests: str = ""
    flags: str = ""
    detail: str = ""


def lines_of(outcomes: Sequence[Outcome], split: Split) -> list[Line]:
    """The lines of the report, in the order of the outcomes."""
    sides = {entry.name: side for side, part in split.entries.items() for entry in part}
    lines = []
    for outcome in outcomes:
        name = f"{outcome.name}.c"
        entry = outcome.entry
        if entry is None or outcome.name in split.fallen:
            verdict, detail = split.fallen.get(outcome.name, (outcome.verdict, outcome.detail))
            lines.append(Line(name, verdict, detail=detail))
            continue
        lines.append(
            Line(
                name,
                KEPT,
                sides[outcome.name],
                "yes" if entry.timeable else "no",
                "" if outcome.seconds is None else f"{outcome.seconds:.4f}",
                str(len(entry.program.tests)),
                " ".join(entry.program.flags),
                outcome.note,
            )
        )
    return lines


def write_report(path: Path, lines: Sequence[Line]) -> None:
    """Write the lines as a table with tabs."""
    with path.open("w", newline="") as file:
        rows = csv.writer(
            file,
            delimiter="\t",
            lineterminator="\n",
            quoting=csv.QUOTE_NONE,
            quotechar=None,
            escapechar="\\",
        )
        rows.writerow(COLUMNS)
        for line in lines:
            rows.writerow([" ".join(getattr(line, column).split()) for column in COLUMNS])


def show(lines: Sequence[Line], not_judged: Mapping[str, str], console: Console) -> None:
    """The report as a table on a terminal."""
    table = Table(f"{len(lines)} C files")
    table.add_column("verdict")
    table.add_columns("files", right=True)
    table.add_column("for example")
    rejected = Counter(line.verdict for line in lines if line.verdict != KEPT)
    for verdict, count in rejected.most_common():
        example = next(line for line in lines if line.verdict == verdict)
        table.add_row(verdict, str(count), one_line(f"{example.name}: {example.detail}", 120))
    for side in ("train", "val"):
        kept = [line for line in lines if line.split == side]
        timeable = sum(line.timeable == "yes" for line in kept)
        exposed = sum(IGNORES_INPUT in line.detail or ONE_TEST in line.detail for line in kept)
        what = f"{timeable} timeable; {exposed} with one known answer"
        table.add_row(Text(f"kept: {side}", style="bold"), str(len(kept)), what)
    console.print(table)
    for name, why in not_judged.items():
        console.print(f"{name}: {why}", markup=False, highlight=False, soft_wrap=True)
