"""`python -m policy_jax.data.check`: do the bundled programs keep what they promise?

    python -m policy_jax.data.check                   # all 200 of bundled:val
    python -m policy_jax.data.check --sample 20       # every tenth of them
    python -m policy_jax.data.check --train 96        # and one of each training family
    python -m policy_jax.data.check --judge --train 50  # bundled:judge and its training families
    python -m policy_jax.data.check --mutants 12      # how good the tests are, with 12 mutants each

All builds agree on all tests, the sanitizers are silent, timing inputs work for 5 to 50 ms at -O3,
and no normalised listing stands in two splits. Of the judge families also: a program's small tests
have short inputs and different outputs, and no two families have programs of one shape. With
`--mutants` instead: of all single-instruction mutants at most 5 % pass all tests and are wrong (see
`mutation`). Exit status 1 where that does not hold.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from executor.common import Progress, begin, strict_json

if __name__ == "__main__":
    begin("data.check")

from executor.client import ExecutorError, InvalidProgram, TestKind
from executor.common import Table, addresses_or_own, output, stopping
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.builds import (
    AGREEING,
    QUICK,
    Registers,
    baseline_seconds,
    disagreements,
    floor_seconds,
    sanitized,
    timed_alone,
)
from policy_jax.data import benchmark
from policy_jax.data.build import training_entries
from policy_jax.data.bundled import JUDGE_TRAIN_FAMILIES, TRAIN_FAMILIES, judge
from policy_jax.data.fleet import for_each
from policy_jax.data.mutation import Mutated, check_mutants, mutant_table, too_many, wrong_lines
from policy_jax.data.options import FiguresOption
from policy_jax.data.program_sets import ProgramEntry, check_splits
from policy_jax.data.rows import DatasetError

WORK_MS = (5.0, 50.0)
"""Work of a timing input at -O3, beyond the cost of a process."""

SHARE_IN_RANGE = 0.9
"""At least so many of the timing inputs must be within."""

SMALL_INPUT = 20_000
"""Bytes that the input of a reward or held-out test of a judge program has at most."""

DISTINCT_OUTPUTS = 3
"""So many different outputs at least have the small tests of a judge program."""

_NUMBER = re.compile(r"-?\b(0x[0-9a-f]+|\d+)\b")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found of one program. work_ms: of its timing input; None where it did not run."""

    name: str
    split: str
    work_ms: float | None
    complaints: tuple[str, ...]

    @property
    def in_range(self) -> bool:
        return self.work_ms is not None and WORK_MS[0] <= self.work_ms <= WORK_MS[1]


def check(client: Registers, entry: ProgramEntry, floor: float) -> Checked:
    """Build and run one program in every way. Raises executor.types.Unavailable."""
    try:
        run = sanitized(client, entry.program, QUICK)
        alone = timed_alone(client, entry.program, QUICK) if run.undecided else run.evaluation
    except InvalidProgram as error:
        return Checked(entry.name, entry.split, None, (f"gcc -O0 and -O3: {error}",))
    stopped = run.undefined | run.differs
    complaints = [f"sanitizers: test {name}: {evidence}" for name, evidence in stopped.items()]
    complaints += [f"{f.build}: {f.evidence}" for f in disagreements(client, entry.program)]
    if _family(entry) in judge.FAMILIES:
        complaints += small_tests(client, entry)
    seconds = list(baseline_seconds(alone).values())
    work = 1e3 * (float(np.mean(seconds)) - floor) if seconds else None
    return Checked(entry.name, entry.split, work, tuple(complaints))


def _family(entry: ProgramEntry) -> str:
    return entry.group.removesuffix("/parameters")


def small_tests(client: Registers, entry: ProgramEntry) -> list[str]:
    """What is wrong with the reward and held-out tests of a program of a judge family.

    Raises executor.types.ExecutorError.
    """
    small = [test for test in entry.program.tests if test.kind is not TestKind.TIMING]
    complaints = [
        f"test {test.name}: its input has {len(test.stdin)} bytes, more than {SMALL_INPUT}"
        for test in small
        if len(test.stdin) > SMALL_INPUT
    ]
    expected = client.register(entry.program).expected
    every = zip(entry.program.tests, expected, strict=True)
    outputs = {output for test, output in every if test.kind is not TestKind.TIMING}
    if len(outputs) < DISTINCT_OUTPUTS:
        complaints.append(f"its {len(small)} small tests have {len(outputs)} different outputs")
    return complaints


def spread(entries: Sequence[ProgramEntry], most: int) -> list[ProgramEntry]:
    """At most this number of entries, evenly spread."""
    count = min(most, len(entries))
    return [entries[k * len(entries) // count] for k in range(count)]


def alike(entries: Sequence[ProgramEntry]) -> list[str]:
    """Pairs of judge programs of different families whose listings differ in numbers alone."""
    shapes: dict[str, tuple[str, str]] = {}
    found = []
    for entry in entries:
        family = _family(entry)
        shape = _NUMBER.sub("0", "\n".join(normalise(entry.listing)))
        other, name = shapes.setdefault(shape, (family, entry.name))
        if other != family:
            found.append(f"{name} and {entry.name} of two families differ in numbers alone")
    return found


def overlap(entries: Sequence[ProgramEntry]) -> str | None:
    """What stands in two splits, if anything does."""
    try:
        check_splits(entries)
    except DatasetError as error:
        return str(error)
    return None


def verdict(checked: Sequence[Checked], shared: str | None) -> list[str]:
    """The promises that do not hold, for a frozen benchmark; empty where all do."""
    broken = [f"{c.name}: {complaint}" for c in checked for complaint in c.complaints]
    held_out = [c for c in checked if c.split != "train"]
    share = sum(c.in_range for c in held_out) / len(held_out) if held_out else 1.0
    if share < SHARE_IN_RANGE:
        broken.append(
            f"{share:.1%} of timing inputs work for {WORK_MS[0]:g} to {WORK_MS[1]:g} ms, "
            f"less than {SHARE_IN_RANGE:.0%}"
        )
    if shared is not None:
        broken.append(shared)
    return broken


def table(checked: Sequence[Checked]) -> Table:
    """A row for each split."""
    shown = Table("bundled programs")
    shown.add_column("split")
    shown.add_columns("programs", "builds agree, sanitizers silent", "5 to 50 ms", right=True)
    shown.add_columns("work, ms: least, 5 %, median, 95 %, most", right=True)
    for split in dict.fromkeys(c.split for c in checked):
        rows = [c for c in checked if c.split == split]
        work = [c.work_ms for c in rows if c.work_ms is not None]
        spread = np.quantile(work, (0, 0.05, 0.5, 0.95, 1)) if work else ()
        shown.add_row(
            split,
            str(len(rows)),
            f"{sum(not c.complaints for c in rows)}",
            f"{sum(c.in_range for c in rows) / len(rows):.1%}",
            "  ".join(f"{w:.1f}" for w in spread),
        )
    return shown


def _mutating(count: int) -> Callable[[Registers], Callable[[ProgramEntry], Mutated]]:
    return lambda client: lambda entry: check_mutants(client, entry, count)


def _checks(client: Registers) -> Callable[[ProgramEntry], Checked]:
    floor = floor_seconds(client)
    return lambda entry: check(client, entry, floor)


def _show_mutants(rows: Sequence[Mutated], out: Path | None) -> int:
    """Print and write what became of the mutants; the exit status."""
    shown, broken = output(), too_many(rows)
    for line in wrong_lines(rows):
        shown.print(line, markup=False, highlight=False, soft_wrap=True)
    shown.print(mutant_table(rows))
    if out is not None:
        out.write_text(strict_json.dumps([asdict(row) for row in rows], indent=1))
    if broken is None:
        return 0
    shown.print(broken, markup=False, highlight=False, soft_wrap=True)
    return 1


def main(
    sample: Annotated[
        int, typer.Option(min=0, help="number of programs of the benchmark; 0 for all")
    ] = 0,
    train: Annotated[int, typer.Option(min=0, help="number of training programs to add")] = 0,
    mutants: Annotated[
        int,
        typer.Option(
            min=0,
            help="judge this number of single-instruction mutants of each program instead: how "
            "many pass its tests, by family",
        ),
    ] = 0,
    out: FiguresOption = None,
    judge_families: Annotated[
        bool, typer.Option("--judge", help="bundled:judge and its families, not bundled:val")
    ] = False,
    executor: Annotated[str, typer.Option(help="HOST:PORT,...; none starts one here")] = "",
) -> None:
    """Check the bundled programs; exit status 1: a promise does not hold, 2: no executor."""
    try:
        with Progress("data.check") as progress:
            addresses = addresses_or_own(executor, "--executor")
            progress.phase("compiling the held-out programs")
            held_out = benchmark.entries("judge" if judge_families else "val")
            if train:
                progress.phase("compiling training programs", train)
            trained = []
            families = JUDGE_TRAIN_FAMILIES if judge_families else TRAIN_FAMILIES
            for entry in islice(training_entries(0, families), train):
                trained.append(entry)
                progress.advance()
            shared = overlap([*held_out, *trained])
            chosen = spread(held_out, sample) if sample else held_out
            if mutants:
                rows = for_each(
                    addresses, _mutating(mutants), [*chosen, *trained], "judging mutants", progress
                )
                raise typer.Exit(_show_mutants(rows, out))
            checked = for_each(addresses, _checks, [*chosen, *trained], "checking", progress)
    except ExecutorError as error:
        print(f"error: {error}", file=sys.stderr)
        raise typer.Exit(2) from error
    broken = verdict(checked, shared)
    if judge_families:
        broken += alike([*held_out, *trained])
    shown = output()
    shown.print(table(checked))
    builds = [name for name, build in AGREEING.items() if build.available()]
    shown.print(f"builds: gcc -O3; {'; '.join(builds)}; sanitized", highlight=False)
    for line in broken:
        shown.print(line, markup=False, highlight=False, soft_wrap=True)
    if out is not None:
        out.write_text(strict_json.dumps([asdict(c) for c in checked], indent=1))
    if broken:
        raise typer.Exit(1)


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
