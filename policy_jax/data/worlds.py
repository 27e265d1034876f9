"""`python -m policy_jax.data.worlds`: what do the programs of several data sets spend time on?

    python -m policy_jax.data.worlds --data runs/codenet --data bundled:judge --data bundled:val

Each program runs once under valgrind's callgrind, on its timing input or else on its largest. Two
shares are printed for each of the library functions that most programs of the first data set call:

- calls: the share of programs whose listing calls the function at all;
- instructions: the share of the instructions of `main` that are spent in the function, including
  what it calls inside the library; the mean over the programs, each counting the same.

With `--routines` each program also runs with the routines of this project in place of the calls
that they stand for (the control `routines` of `evaluate`). Two more tables say what is left of the
library in these runs; each share is one of the instructions of the run that it belongs to.

Programs of data sets other than the bundled ones run under bubblewrap, since they are not of this
project.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from statistics import mean, median
from typing import Annotated

import typer

from executor.common import Progress, begin, strict_json

if __name__ == "__main__":
    begin("data.worlds")

from executor.client import TestKind
from executor.common import Table, output, stopping
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.asm.routines.complete import complete
from policy_jax.compilers.callgrind import (
    Costs,
    ProfilingError,
    library_calls,
    run,
    with_symbols,
)
from policy_jax.compilers.compiler import CompileError
from policy_jax.data.options import FiguresOption
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError
from policy_jax.data.specs import BUNDLED, SPECS, open_dataset

MOST_CALLED = 10
"""Functions in the table."""

LEAST_SHARE = 0.0005
"""Mean share of the instructions below which a function has no row: it would be 0.0 %."""

MOST_SHARE = 0.10
"""What should be left of the library at most, as a share of a program's instructions."""

MOST_LEFT = 3
"""Functions that the table by program names."""


@dataclass(frozen=True, slots=True)
class Profiled:
    """One program. lines: of its canonical listing. calls: places in the listing, by function.
    instructions: of `main`, 0 where the run failed. library: those in library functions.
    failure: why there is no run, "" where there is one. replaced: the run with routines; None
    where none was asked for, or where it failed."""

    name: str
    lines: int
    calls: dict[str, int]
    instructions: int
    library: dict[str, int]
    failure: str = ""
    replaced: Costs | None = None


def profile(entry: ProgramEntry, isolated: bool, routines: bool = False) -> Profiled:
    """Run a program on its timing input, or on its largest input where it has none.

    routines: run it with routines too.
    """
    timing = [test for test in entry.program.tests if test.kind is TestKind.TIMING]
    test = max(timing or entry.program.tests, key=lambda test: len(test.stdin))
    canonical, calls = normalise(entry.listing), dict(library_calls(entry.listing))
    count = len(canonical)
    source, flags = entry.program.source, entry.program.flags
    try:
        costs = run(source, flags, test, isolated=isolated)
    except (ProfilingError, CompileError) as error:
        return Profiled(entry.name, count, calls, 0, {}, str(error))
    whole = Profiled(entry.name, count, calls, costs.total, costs.library)
    if not routines:
        return whole
    text = "\n".join(complete(with_symbols(in_place(canonical, routines=True)))) + "\n"
    try:
        return replace(whole, replaced=run(source, flags, test, listing=text, isolated=isolated))
    except (ProfilingError, CompileError) as error:
        return replace(whole, failure=f"with routines: {error}")


def share_calling(programs: Sequence[Profiled], function: str) -> float:
    """The share of programs whose listing calls a function."""
    return mean(function in program.calls for program in programs)


def share_of_instructions(programs: Sequence[Profiled], function: str) -> float:
    """The mean share of instructions that the runs spend in a function; 0 without a run."""
    shares = [p.library.get(function, 0) / p.instructions for p in programs if p.instructions]
    return mean(shares) if shares else 0.0


def most_called(programs: Sequence[Profiled], count: int = MOST_CALLED) -> list[str]:
    """The functions that most programs call; of two as frequent, the one with more instructions."""
    names = Counter(name for program in programs for name in program.calls)
    return sorted(names, key=lambda n: (-names[n], -share_of_instructions(programs, n), n))[:count]


def functions_table(worlds: dict[str, list[Profiled]]) -> Table:
    """A row for each of the functions that most programs of the first world call."""
    shown = Table("library functions: programs that call them, instructions of main in them")
    shown.add_column("function")
    for name in worlds:
        shown.add_columns(f"{name}: calls", "instructions", right=True)
    for function in most_called(next(iter(worlds.values()))):
        cells = []
        for programs in worlds.values():
            cells.append(f"{share_calling(programs, function):.0%}")
            cells.append(f"{share_of_instructions(programs, function):.1%}")
        shown.add_row(function, *cells)
    cells = []
    for programs in worlds.values():
        shares = [sum(p.library.values()) / p.instructions for p in programs if p.instructions]
        cells += ["", f"{mean(shares):.1%}" if shares else ""]
    shown.add_row("all library functions", *cells)
    return shown


def programs_table(worlds: dict[str, list[Profiled]]) -> Table:
    """Numbers and lengths: a row for each world."""
    shown = Table("programs")
    shown.add_column("data")
    shown.add_columns("programs", "run", "lines of the listing: median, most", right=True)
    shown.add_columns("library functions called", "calls in the listing", right=True)
    for name, programs in worlds.items():
        lines = [p.lines for p in programs]
        shown.add_row(
            name,
            str(len(programs)),
            str(sum(not p.failure for p in programs)),
            f"{median(lines):g}, {max(lines)}",
            f"{mean(len(p.calls) for p in programs):.1f}",
            f"{mean(sum(p.calls.values()) for p in programs):.1f}",
        )
    return shown


def routines_table(name: str, programs: Sequence[Profiled]) -> Table:
    """What is left of the library with routines: a row for each function, and two sums.

    name: of the data set. A function that only routines call was not called before.
    """
    runs = [(p, p.replaced) for p in programs if p.instructions and p.replaced]
    shown = Table(f"{name}: shares of the instructions of a run, mean of {len(runs)} programs")
    shown.add_column("function")
    shown.add_columns("before", "with routines", "of that, in routines' own calls", right=True)
    before = mean_shares([(old.library, old.instructions) for old, _ in runs])
    after = mean_shares([(new.library, new.total) for _, new in runs])
    fallback = mean_shares([(new.fallback, new.total) for _, new in runs])
    routines = mean_shares([(new.routines, new.total) for _, new in runs])

    def row(name: str, *shares: float | None) -> None:
        shown.add_row(name, *("" if share is None else f"{share:.1%}" for share in shares))

    for function in sorted(
        {*before, *after}, key=lambda f: (-before.get(f, 0), -after.get(f, 0), f)
    ):
        shares = (before.get(function, 0), after.get(function, 0), fallback.get(function, 0))
        if max(shares) >= LEAST_SHARE:
            row(function, *shares)
    for routine, share in sorted(routines.items(), key=lambda item: -item[1]):
        if share >= LEAST_SHARE:
            row(routine, None, share, None)
    row("all library functions", *(sum(s.values()) for s in (before, after, fallback)))
    row("all routines", None, sum(routines.values()), None)
    return shown


def mean_shares(runs: Sequence[tuple[dict[str, int], int]]) -> dict[str, float]:
    """The mean share of each function in runs, given as instructions by function and of all."""
    names = {name for counts, _ in runs for name in counts}
    return {name: mean(counts.get(name, 0) / total for counts, total in runs) for name in names}


def left_table(name: str, programs: Sequence[Profiled]) -> Table:
    """Program by program what is left of the library, most first.

    name: of the data set.
    """
    shown = Table(f"{name}: library functions in the instructions of a run, by program")
    shown.add_column("program")
    shown.add_columns("instructions, of before", "library before", "left", right=True)
    shown.add_column("most of it in")
    rows = [(p, p.replaced) for p in programs if p.instructions and p.replaced]
    for old, new in sorted(rows, key=lambda r: -sum(r[1].library.values()) / r[1].total):
        left = sum(new.library.values()) / new.total
        most = Counter(new.library).most_common(MOST_LEFT)
        shown.add_row(
            old.name,
            f"{new.total / old.instructions:.2f}",
            f"{sum(old.library.values()) / old.instructions:.1%}",
            f"{left:.1%}",
            ", ".join(f"{f} {c / new.total:.1%}" for f, c in most if c >= LEAST_SHARE * new.total),
        )
    within = sum(sum(new.library.values()) <= MOST_SHARE * new.total for _, new in rows)
    shown.add_row(f"{within} of {len(rows)} at most {MOST_SHARE:.0%}", "", "", "", "")
    return shown


def main(
    data: Annotated[list[str], typer.Option(help=f"programs (repeatable): {SPECS}")],
    jobs: Annotated[int, typer.Option(min=1, help="runs at once")] = 2,
    limit: Annotated[int, typer.Option(min=0, help="programs of each; 0 for all")] = 0,
    routines: Annotated[
        bool, typer.Option("--routines", help="run each program with routines too")
    ] = False,
    out: FiguresOption = None,
) -> None:
    """Compare the programs of several data sets; exit status 2: data cannot be read."""
    worlds: dict[str, list[Profiled]] = {}
    with Progress("data.worlds") as progress, stopping.threads(jobs) as pool:
        for spec in data:
            progress.phase(f"opening {spec}")
            try:
                entries = open_dataset(spec)[: limit or None]
            except DatasetError as error:
                print(f"error: --data: {error}", file=sys.stderr)
                raise typer.Exit(2) from error
            progress.phase(f"running {spec}", len(entries))
            work = partial(profile, isolated=not spec.startswith(BUNDLED), routines=routines)
            worlds[spec] = []
            for profiled in pool.map(work, entries):
                worlds[spec].append(profiled)
                progress.advance()
    shown = output()
    shown.print(programs_table(worlds))
    shown.print(functions_table(worlds))
    if routines:
        for spec, programs in worlds.items():
            shown.print(routines_table(spec, programs))
            shown.print(left_table(spec, programs))
    for spec, programs in worlds.items():
        for program in programs:
            if program.failure:
                line = f"{spec}: {program.name}: {program.failure}"
                shown.print(line, markup=False, highlight=False, soft_wrap=True)
    if out is not None:
        rows = {spec: [asdict(p) for p in programs] for spec, programs in worlds.items()}
        out.write_text(strict_json.dumps(rows, indent=1))


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
