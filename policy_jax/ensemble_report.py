"""`python -m policy_jax.ensemble_report`: speedups of other builds over -O3, by family.

    python -m policy_jax.ensemble_report --out runs/ensemble               # all of bundled:val
    python -m policy_jax.ensemble_report --out runs/ensemble --limit 20

For each program, the fastest verified build of all kinds (`compilers.build_kinds`) is chosen on one
set of runs and measured on another. The A/A control, the -O3 listing against itself, is measured in
the same run. A second table tells what each kind of build won.
Writes `ensemble.json` and `ensemble.png`. Use a quiet machine.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from executor.common import Progress, begin, strict_json

if __name__ == "__main__":
    begin("ensemble_report")

from executor.client import Client, Evaluation, ExecutorError, Precision
from executor.common import Table, addresses_or_own, output, stopping
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.build_kinds import (
    GUIDED,
    KINDS,
    MIXED,
    RARE,
    build_names,
    kind_of_build,
)
from policy_jax.compilers.ensemble import SECOND_LOOK
from policy_jax.compilers.mixture_names import is_mixture
from policy_jax.compilers.strongest import strongest
from policy_jax.data.fleet import for_each
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError
from policy_jax.data.specs import open_dataset
from policy_jax.evaluation.controls import with_nops

WORTHWHILE = 1.15
"""A family has a gain if the mean speedup of the best builds is at least this."""

TIMEOUT_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Speedup:
    """A speedup with its 95 % interval."""

    value: float
    low: float
    high: float

    @classmethod
    def of(cls, evaluation: Evaluation) -> Speedup:
        """As measured, even where unresolved; 1 exactly where nothing was timed."""
        if evaluation.speedup is None or evaluation.ci_low is None or evaluation.ci_high is None:
            return cls(1.0, 1.0, 1.0)
        return cls(evaluation.speedup, evaluation.ci_low, evaluation.ci_high)

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f}-{self.high:.3f})"


@dataclass(frozen=True, slots=True)
class Row:
    """One program: the chosen build ("" for -O3 itself), its speedup, and the control's.

    looks: speedup by build in the looks that chose. seconds: that the choice took. whole,
    whole_speedup: where a mixture was chosen, the fastest build that is none, measured as the
    mixture was.
    """

    name: str
    group: str
    split: str
    flags: str
    unsafe: bool
    speedup: Speedup
    control: Speedup
    looks: dict[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    whole: str = ""
    whole_speedup: Speedup | None = None


@dataclass(frozen=True, slots=True)
class Mixtures:
    """What mixing builds by function added.

    tried: programs that had a mixture to look at. won: those of which one is the fastest; `gain` is
    the geometric mean of its speedup over that of the fastest whole build, each measured on fresh
    runs. None where it won nowhere.
    """

    tried: int
    won: int
    gain: Speedup | None


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of build.

    programs: those of which a build of this kind is the fastest; `speedup` is their geometric mean.
    alone: geometric mean over all programs of the kind's fastest build, at least 1 for each, by the
    looks that chose: a rough figure that favours the kind a little.
    """

    kind: str
    builds: tuple[str, ...]
    programs: int
    speedup: Speedup | None
    alone: float


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """One family: geometric means over its programs."""

    family: str
    split: str
    programs: int
    flags: tuple[str, ...]
    speedup: Speedup
    control: Speedup


def mean(speedups: Sequence[Speedup]) -> Speedup:
    """Geometric mean; its interval covers the errors of the measurements only.

    The measurements are independent, so the half-widths of the log-speedups add in squares. How
    much other programs of the family would differ is not included.
    """
    n = len(speedups)
    centre = sum(math.log(s.value) for s in speedups) / n
    below = math.sqrt(sum(math.log(s.value / s.low) ** 2 for s in speedups)) / n
    above = math.sqrt(sum(math.log(s.high / s.value) ** 2 for s in speedups)) / n
    return Speedup(math.exp(centre), math.exp(centre - below), math.exp(centre + above))


def judge(client: Client, entry: ProgramEntry, precision: Precision = SECOND_LOOK) -> Row:
    """Find and measure the best build of one program, and its control.

    Raises executor.types.ExecutorError.
    """
    lines = normalise(entry.listing)
    control = client.submit(entry.program, with_nops(lines), precision, TIMEOUT_SECONDS)
    started = time.monotonic()
    chosen = strongest(
        client, entry.program, baseline=lines, reported=precision, timeout=TIMEOUT_SECONDS
    )
    return Row(
        name=entry.name,
        group=entry.group.removesuffix("/parameters"),
        split=entry.split,
        flags=chosen.flags,
        unsafe=chosen.unsafe,
        speedup=Speedup(chosen.speedup, chosen.ci_low, chosen.ci_high),
        control=Speedup.of(control.result()),
        looks={n: e.speedup for n, e in chosen.looks.items() if e.timed and e.speedup},
        seconds=time.monotonic() - started,
        whole=chosen.whole,
        whole_speedup=None if chosen.whole_look is None else Speedup.of(chosen.whole_look),
    )


def kinds(rows: Sequence[Row]) -> list[KindRow]:
    """What each kind of build won, in the order of `build_kinds`."""
    found = []
    for kind in (*KINDS, GUIDED, MIXED):
        won = [row for row in rows if kind_of_build(row.flags) == kind]
        best = [
            max((v for n, v in row.looks.items() if kind_of_build(n) == kind), default=1.0)
            for row in rows
        ]
        found.append(
            KindRow(
                kind,
                tuple(sorted({row.flags for row in won})),
                len(won),
                mean([row.speedup for row in won]) if won else None,
                math.exp(sum(math.log(max(1.0, v)) for v in best) / len(best)),
            )
        )
    return found


def mixed(rows: Sequence[Row]) -> Mixtures:
    """What mixing added, over all programs."""
    gains = [ratio(row.speedup, row.whole_speedup) for row in rows if row.whole_speedup is not None]
    return Mixtures(
        sum(any(is_mixture(name) for name in row.looks) for row in rows),
        len(gains),
        mean(gains) if gains else None,
    )


def ratio(one: Speedup, other: Speedup) -> Speedup:
    """One speedup over another; the measurements are independent."""
    value = one.value / other.value
    below = math.hypot(math.log(one.value / one.low), math.log(other.high / other.value))
    above = math.hypot(math.log(one.high / one.value), math.log(other.value / other.low))
    return Speedup(value, value * math.exp(-below), value * math.exp(above))


def families(rows: Sequence[Row]) -> list[FamilyRow]:
    """Rows by family, the greatest gain first."""
    grouped: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        grouped.setdefault((row.group, row.split), []).append(row)
    by_family = [
        FamilyRow(
            family=family,
            split=split,
            programs=len(part),
            flags=tuple(sorted({r.flags + "*" * r.unsafe or "-O3" for r in part})),
            speedup=mean([r.speedup for r in part]),
            control=mean([r.control for r in part]),
        )
        for (family, split), part in grouped.items()
    ]
    return sorted(by_family, key=lambda row: -row.speedup.value)


def table(rows: Sequence[FamilyRow]) -> Table:
    """A line for each family."""
    shown = Table("best build over gcc -O3 (95 % interval)")
    shown.add_columns("family", "split")
    shown.add_columns("programs", "best build", "A/A control", right=True)
    shown.add_column("chosen")
    for row in rows:
        counts = str(row.programs)
        figures = (str(row.speedup), str(row.control))
        shown.add_row(row.family, row.split, counts, *figures, ", ".join(row.flags))
    return shown


def kinds_table(rows: Sequence[KindRow]) -> Table:
    """A line for each kind of build."""
    shown = Table("what each kind of build won")
    shown.add_column("kind")
    shown.add_columns("programs won", "speedup there", "this kind alone", right=True)
    shown.add_column("builds that won")
    for row in rows:
        kind = row.kind + "*" * (row.kind == RARE)
        speedup = "-" if row.speedup is None else str(row.speedup)
        builds = ", ".join(row.builds) or "-"
        shown.add_row(kind, str(row.programs), speedup, f"{row.alone:.3f}", builds)
    return shown


def mixed_sentence(found: Mixtures) -> str:
    """What mixing added, in a sentence."""
    gain = (
        ""
        if found.gain is None
        else f", where it runs {found.gain} times as fast as the fastest whole build"
    )
    return (
        f"{found.tried} programs had a mixture of builds by function to try; one was the fastest "
        f"in {found.won}{gain}."
    )


def picture(rows: Sequence[FamilyRow], path: Path) -> None:
    """Draw the speedups and the controls with their intervals, a line for each family."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 1.2 + 0.17 * len(rows)), layout="constrained")
    axes = figure.subplots()
    places = range(len(rows))
    smallest = min(row.control.low for row in rows)
    largest = max(row.speedup.high for row in rows)
    for label, marker, figures in (
        ("best build", "o", [row.speedup for row in rows]),
        ("A/A control", "x", [row.control for row in rows]),
    ):
        axes.errorbar(
            [s.value for s in figures],
            places,
            xerr=[[s.value - s.low for s in figures], [s.high - s.value for s in figures]],
            fmt=marker,
            markersize=3.5,
            linewidth=1,
            label=label,
        )
    axes.axvline(1.0, color="grey", linewidth=0.8)
    axes.axvline(WORTHWHILE, color="grey", linewidth=0.8, linestyle=":")
    axes.set_yticks(places, [row.family for row in rows], fontsize=6)
    axes.set_xscale("log")
    ticks = [t for t in (0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20, 50) if smallest <= t <= largest]
    axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
    axes.set_xticks([], minor=True)
    axes.margins(y=0.01)
    axes.set_xlabel("speedup over gcc -O3, 95 % interval")
    axes.invert_yaxis()
    axes.legend()
    figure.savefig(path, dpi=150)


def main(
    out: Annotated[Path, typer.Option(help="folder for the report")],
    data: Annotated[str, typer.Option(help="programs: see policy_jax.data.specs")] = "bundled:val",
    limit: Annotated[int, typer.Option(min=0, help="most programs, evenly spread; 0 for all")] = 0,
    executor: Annotated[
        str, typer.Option(help="HOST:PORT,...; default: start one on this host")
    ] = "",
) -> None:
    """Write the report of the compiler ensemble. Exit status 2: an argument is wrong."""
    try:
        with Progress("ensemble_report") as progress:
            addresses = addresses_or_own(executor, "--executor")
            progress.phase(f"reading {data}")
            entries = [entry for entry in open_dataset(data) if entry.timeable]
            if limit:
                entries = entries[:: max(1, len(entries) // limit)][:limit]
            out.mkdir(parents=True, exist_ok=True)
            rows = for_each(
                addresses, lambda client: partial(judge, client), entries, "measuring", progress
            )
    except (DatasetError, ExecutorError) as error:
        print(f"error: {error}", file=sys.stderr)
        raise typer.Exit(2) from error
    by_family = families(rows)
    gaining = sum(row.speedup.value >= WORTHWHILE for row in by_family)
    report = {
        "data": data,
        "builds": build_names(),
        "kinds": [asdict(row) for row in kinds(rows)],
        "mixtures": asdict(mixed(rows)),
        "families_with_a_gain": gaining,
        "families": [asdict(row) for row in by_family],
        "programs": [asdict(row) for row in rows],
        "best_build": asdict(mean([row.speedup for row in rows])),
        "control": asdict(mean([row.control for row in rows])),
    }
    (out / "ensemble.json").write_text(strict_json.dumps(report, indent=1))
    picture(by_family, out / "ensemble.png")
    shown = output()
    shown.print(table(by_family))
    shown.print(kinds_table(kinds(rows)))
    shown.print(mixed_sentence(mixed(rows)), highlight=False)
    shown.print(
        f"{gaining} of {len(by_family)} families gain {WORTHWHILE}x or more; over all "
        f"{len(rows)} programs {mean([r.speedup for r in rows])}, A/A control "
        f"{mean([r.control for r in rows])}. *: flags that may change results.",
        highlight=False,
    )


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
