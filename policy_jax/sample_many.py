"""`python -m policy_jax.sample_many`: runs `sample` on each program of a folder, as a user would.

    python -m policy_jax.sample_many --programs my-programs/ --out runs/many

The first tests of a program are given to `sample`. A fresh executor then judges the listing that
`sample` wrote on the other tests, and measures it again beside an A/A control: the -O3 listing with
a `nop` that never runs. Each run of `sample` is a process of its own.
"""

from __future__ import annotations

import json
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import typer

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sample_many")

from executor.client import (
    Client,
    ExecutorError,
    InvalidProgram,
    Program,
    TestCase,
)
from executor.common import InputError, Table, one_line, output, say, stopping, strict_json
from executor.common import read_programs as read_folder
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.evaluation.figures import bootstrap_geomean
from policy_jax.optimise.compared import control_of
from policy_jax.optimise.judges import measured
from policy_jax.optimise.judging_tests import NothingToJudge, judged_program

FASTER, NOT_FASTER, NO_WORK = "faster", "not faster", "no input with work"
REFUSED, CRASHED, NO_END = "refused", "crashed", "no end"
OUTCOMES = (FASTER, NOT_FASTER, NO_WORK, REFUSED, CRASHED, NO_END)

ROWS = "rows.jsonl"

SHOWN_REASON = 90
"""Most characters of a reason in the table."""

_REFUSED = re.compile(r"test '(\d+)'")
_ENDINGS = (".in", ".out", ".args")

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@dataclass(frozen=True, slots=True)
class Again:
    """What a fresh executor says of the listing that `sample` wrote.

    tests: held-out tests among those of the judgement. verdict, evidence: on all tests. speedup,
    ci_low, ci_high, control: against -O3, and the control's speedup; None where nothing was timed.
    fault: why nothing could be judged.
    """

    tests: int = 0
    verdict: str = ""
    evidence: str = ""
    speedup: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    control: float | None = None
    fault: str = ""

    @property
    def wrong(self) -> bool:
        return self.verdict not in ("", "OK")


@dataclass(frozen=True, slots=True)
class Row:
    """One program. seconds: that `sample` took. reason: why nothing is faster."""

    program: str
    outcome: str
    seconds: float
    speedup: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    proposer: str = ""
    reason: str = ""
    again: Again | None = None


def run_sample(source: Path, tests: Path, listing: Path, words: Sequence[str], limit: float) -> Row:
    """Run `sample` on one C file. tests: a folder. listing: the file to write. words: further
    options. limit: seconds."""
    name = listing.stem
    command = [sys.executable, "-m", "policy_jax.sample", str(source), "--tests", str(tests)]
    command += ["-o", str(listing), "--json", *words]
    began = time.monotonic()
    try:
        ended = subprocess.run(command, capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return Row(name, NO_END, time.monotonic() - began, reason=f"no end in {limit:g} seconds")
    seconds = time.monotonic() - began
    said = [line for line in ended.stderr.splitlines() if line.strip()]
    last = said[-1].removeprefix("sample: ") if said else ""
    if ended.returncode == 2:
        return Row(name, REFUSED, seconds, reason=last)
    if ended.returncode not in (0, 3):
        return Row(name, CRASHED, seconds, reason=f"exit status {ended.returncode}: {last}")
    report: dict[str, Any] = json.loads(ended.stdout)
    if report["improved"]:
        found = {key: report[key] for key in ("speedup", "ci_low", "ci_high", "proposer")}
        return Row(name, FASTER, seconds, **found)
    outcome = NO_WORK if report["too_little_work"] else NOT_FASTER
    return Row(name, outcome, seconds, reason=next(iter(report["remarks"][-1:]), ""))


def judge_again(
    client: Client, source: str, listing: str, tests: Path, progress: Progress, *, held_out: bool
) -> Again:
    """Judge and time a listing on a folder of tests. held_out: `sample` did not see them."""
    try:
        program = accepted(client, Program(source, ()), tests, progress)
        found = measured(client, program, listing)
        noise = control_of(client, program, compile_listing(source))
    except (NothingToJudge, CompileError, InputError, ExecutorError) as error:
        return Again(fault=one_line(str(error), 300))
    timed = found.passed and found.resolved
    return Again(
        sum(test.name.isdigit() for test in program.tests) if held_out else 0,
        str(found.verdict),
        found.evidence,
        found.speedup if timed else None,
        found.ci_low if timed else None,
        found.ci_high if timed else None,
        noise.speedup if timed and noise is not None else None,
    )


def accepted(client: Client, bare: Program, folder: Path, progress: Progress) -> Program:
    """The program with the tests of a folder that `write_tests` wrote, without those on which the
    program itself is refused; their files are removed.

    Raises what `judged_program` raises.
    """
    while True:
        try:
            return judged_program(client, "held-out tests", bare, folder, (), [], progress)
        except (InvalidProgram, InputError) as refusal:
            told = _REFUSED.search(str(refusal))
            paths = [] if told is None else [folder / f"{told[1]}{end}" for end in _ENDINGS]
            if not any(path.is_file() for path in paths):
                raise
            for path in paths:
                path.unlink(missing_ok=True)


def write_tests(tests: Sequence[TestCase], folder: Path) -> Path:
    """Write tests as a folder that `sample --tests` reads."""
    folder.mkdir()
    for number, test in enumerate(tests, 1):
        (folder / f"{number}.in").write_bytes(test.stdin)
        if test.expected is not None:
            (folder / f"{number}.out").write_bytes(test.expected)
        if test.outputs:
            (folder / f"{number}.outputs").write_text(shlex.join(test.outputs))
        if test.arguments:
            (folder / f"{number}.args").write_text(shlex.join(test.arguments))
        if test.files:
            (folder / f"{number}.files").mkdir()
            for name, content in test.files:
                (folder / f"{number}.files" / name).write_bytes(content)
    return folder


def examine(
    name: str, program: Program, out: Path, given: int, words: Sequence[str], limit: float,
    progress: Progress,
) -> Row:  # fmt: skip
    """Run `sample` on a program with its first tests, and judge its listing on the others."""
    listing = out / f"{name}.s"
    with tempfile.TemporaryDirectory(prefix="sample-many-") as made:
        folder = Path(made)
        source = folder / f"{name}.c"
        source.write_text(program.source)
        tests = write_tests(program.tests[:given], folder / "given")
        row = run_sample(source, tests, listing, words, limit)
        others = program.tests[given:]
        if row.outcome != FASTER:
            return row
        # Without others, the same tests at least measure it again.
        judged = write_tests(others or program.tests, folder / "held-out")
        with Client(None) as fresh:
            again = judge_again(
                fresh, program.source, listing.read_text(), judged, progress, held_out=bool(others)
            )
        return replace(row, again=again)


def figures(rows: Sequence[Row]) -> dict[str, Any]:
    """What the rows say together. Gains are those of the fresh executor."""
    work = [row for row in rows if row.outcome in (FASTER, NOT_FASTER)]
    faster = [row for row in rows if row.outcome == FASTER]
    known = [row.again for row in faster if row.again is not None and not row.again.fault]
    gains = [one.speedup for one in known if one.speedup is not None]
    noise = [one.control for one in known if one.control is not None]
    return {
        "programs": len(rows),
        "with_work": len(work),
        "faster": len(faster),
        "faster_share": len(faster) / len(work) if work else None,
        "wrong": sum(one.wrong for one in known),
        "not_judged_again": len(faster) - len(known),
        "median_claimed": _median([row.speedup for row in faster if row.speedup is not None]),
        "median_again": _median(gains),
        "control": _mean(noise),
        "median_seconds": _median([row.seconds for row in rows]),
        "outcomes": {name: sum(row.outcome == name for row in rows) for name in OUTCOMES},
    }


def _median(values: Sequence[float]) -> float | None:
    return statistics.median(values) if values else None


def _mean(values: Sequence[float]) -> list[float] | None:
    """The geometric mean and its 95 % interval over programs."""
    return [statistics.geometric_mean(values), *bootstrap_geomean(values)] if values else None


def sentences(found: dict[str, Any]) -> list[str]:
    """The figures in words."""
    counts = ", ".join(f"{count} {name}" for name, count in found["outcomes"].items() if count)
    lines = [
        f"{found['programs']} programs: {counts}. Median time {found['median_seconds']:.0f} s."
    ]
    if found["faster"]:
        lines.append(
            f"{found['faster']} of the {found['with_work']} with work are faster "
            f"({100 * found['faster_share']:.0f} %); the median of their speedups is "
            f"{found['median_claimed']:.2f}."
        )
    if found["median_again"] is not None:
        value, low, high = found["control"]
        lines.append(
            f"Measured again by a fresh executor: {found['median_again']:.2f} in the median; A/A "
            f"control {value:.3f} ({low:.3f} to {high:.3f}). Wrong on a held-out test: "
            f"{found['wrong']}."
        )
    if found["not_judged_again"]:
        lines.append(f"{found['not_judged_again']} could not be judged again; the rows say why.")
    return lines


def cells(row: Row) -> tuple[str, ...]:
    """The row as cells of a table."""
    again = row.again
    measured = "" if again is None or again.speedup is None else f"{again.speedup:.2f}"
    held_out = "" if again is None else again.fault or f"{again.verdict} ({again.tests})"
    claimed = "" if row.speedup is None else f"{row.speedup:.2f}"
    why = row.proposer or row.reason
    return (
        row.program, row.outcome, f"{row.seconds:.0f}", claimed, measured,
        one_line(held_out, SHOWN_REASON), one_line(why, SHOWN_REASON),
    )  # fmt: skip


HEADINGS = ("program", "outcome", "s", "speedup", "again", "held-out tests", "by, or why not")


def markdown(command: str, rows: Sequence[Row]) -> str:
    """The table and the figures as Markdown."""
    lines = [f"`{command}`", "", *sentences(figures(rows)), ""]
    lines += [f"| {' | '.join(HEADINGS)} |", "|---" * len(HEADINGS) + "|"]
    lines += [f"| {' | '.join(c.replace('|', '/') for c in cells(row))} |" for row in rows]
    return "\n".join(lines) + "\n"


def read_rows(path: Path) -> dict[str, Row]:
    """The rows of an earlier run that was stopped. A last line that was not finished is left."""
    rows: dict[str, Row] = {}
    for line in path.read_text().splitlines() if path.is_file() else []:
        try:
            fields = json.loads(line)
        except ValueError:
            continue
        again = fields.pop("again")
        rows[fields["program"]] = Row(**fields, again=None if again is None else Again(**again))
    return rows


@app.command(
    epilog="Examples:  python -m policy_jax.sample_many --programs my-programs/ --out runs/many   "
    "|   python -m policy_jax.sample_many --programs my-programs/ --out runs/quick --limit 5 "
    "--options '--minutes 0.5'"
)
def main(
    programs: Annotated[
        Path,
        typer.Option(
            help="folder with a folder for each program: one .c file, with NAME.in and NAME.out "
            "beside it or in tests/"
        ),
    ],
    out: Annotated[Path, typer.Option(help="folder for listings, rows.jsonl and results.md")],
    given: Annotated[int, typer.Option(min=1, help="how many tests `sample` gets")] = 10,
    limit: Annotated[int | None, typer.Option(min=1, help="only the first programs")] = None,
    options: Annotated[str, typer.Option(help="further options of `sample`")] = "",
    most_minutes: Annotated[
        float, typer.Option(min=0.1, help="time after which a run of `sample` is ended")
    ] = 15.0,
) -> None:
    """Run `sample` on each program of a folder, and judge its listings with a fresh executor.

    A run that was stopped goes on with the programs that have no row yet. Exit status: 0; 1 where
    a run of `sample` crashed or a listing is wrong; 2 for an argument that is wrong.
    """
    words = shlex.split(options)
    try:
        with Progress("sample_many") as progress:
            found = read_folder(programs, limit)
            out.mkdir(parents=True, exist_ok=True)
            rows = read_rows(out / ROWS)
            left = [name for name in found if name not in rows]
            progress.phase("programs", len(left))
            # The name of the phase would be replaced by those of each judgement.
            silent = Progress("sample_many", first_after=float("inf"))
            for name in left:
                limit_s = 60.0 * most_minutes
                row = examine(name, found[name], out, given, words, limit_s, silent)
                with (out / ROWS).open("a") as file:
                    file.write(strict_json.dumps(asdict(row)) + "\n")
                rows[name] = row
                progress.advance()
    except (InputError, OSError) as error:
        print(f"sample_many: {error}", file=sys.stderr)
        raise typer.Exit(2) from error
    done = [rows[name] for name in found]
    command = shlex.join(["python", "-m", "policy_jax.sample_many", *sys.argv[1:]])
    (out / "results.md").write_text(markdown(command, done))
    (out / "results.json").write_text(strict_json.dumps(figures(done), indent=1))
    console = output()
    table = Table()
    for heading in HEADINGS:
        table.add_columns(heading, right=heading in ("s", "speedup", "again"))
    for row in done:
        table.add_row(*cells(row))
    console.print(table)
    for line in sentences(figures(done)):
        say(console, line)
    if any(row.outcome in (CRASHED, NO_END) or (row.again and row.again.wrong) for row in done):
        raise typer.Exit(1)


if __name__ == "__main__":
    sys.exit(stopping.run(app))
