"""How `asm-executor bench` prints its result: a table for people, JSON for programs, a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console

from executor.commands.certificate import MEAN_LIMIT, SD_LIMIT, Certificate
from executor.commands.known_ratios import Recovered
from executor.commands.overheads import CageCost, SpawnCost
from executor.common.display import say
from executor.common.tables import Table
from executor.types import ExecutorError, HostInfo


def as_json(
    certificates: Sequence[Certificate],
    info: HostInfo,
    spawn: SpawnCost,
    caging: CageCost,
    recovered: Sequence[Recovered],
) -> dict[str, object]:
    """The first certificate's figures at the top level, the other's under its protocol's name."""
    first, *others = certificates
    result = _figures(first)
    result["floor_seconds"] = spawn.launcher
    result["spawn"] = {
        "launcher_seconds": spawn.launcher,
        "bare_seconds": spawn.bare,
        "ratio": spawn.launcher / spawn.bare,
    }
    result["cage"] = {
        "caged_seconds": caging.caged,
        "bare_seconds": caging.bare,
        "added_seconds": caging.caged - caging.bare,
    }
    result["host"] = asdict(info)
    for other in others:
        result[other.protocol] = _figures(other)
    if recovered:
        result["known_ratios"] = [{**asdict(r), "mean": r.mean} for r in recovered]
    return result


def _figures(certificate: Certificate) -> dict[str, object]:
    return {
        "protocol": certificate.protocol,
        "how": certificate.how,
        "aa_mean": certificate.mean,
        "aa_sd": None if math.isnan(certificate.sd) else certificate.sd,
        "aa_clamped_mean": certificate.clamped_mean,
        "programs": len(certificate.results),
        "seconds_per_candidate": certificate.seconds_per_candidate,
        "certified": certificate.given,
        "per_program": [asdict(r) for r in certificate.results],
    }


def show(
    certificates: Sequence[Certificate],
    info: HostInfo,
    spawn: SpawnCost,
    caging: CageCost,
    recovered: Sequence[Recovered],
    console: Console,
) -> None:
    """Print a row for each program with columns for each protocol, then the summary."""
    table = Table("A/A: speedup of programs that are equal (the truth is 1)")
    table.add_column("program")
    for certificate in certificates:
        table.add_columns(certificate.protocol, "clamped", "seconds", right=True)
    for rows in zip(*(c.results for c in certificates), strict=True):
        cells = [
            c for r in rows for c in (f"{r.speedup:.4f}", f"{r.clamped:.4f}", _seconds(r.seconds))
        ]
        table.add_row(rows[0].name, *cells)
    table.add_section()
    for name in ("mean", "sd"):
        means = [
            (f"{c.mean:.4f}", f"{c.clamped_mean:.4f}", _seconds(c.seconds_per_candidate))
            if name == "mean"
            else (f"{c.sd:.4f}", "", "")
            for c in certificates
        ]
        table.add_row(name, *(cell for group in means for cell in group))
    console.print(table)
    for certificate in certificates:
        say(console, f"{certificate.protocol:8} {certificate.how}")
    console.print(
        f"floor    {spawn.launcher * 1e3:.3f} ms for an empty program, "
        f"{spawn.launcher / spawn.bare:.3f} times a bare vfork, execve and wait"
    )
    console.print(
        f"cage     {(caging.caged - caging.bare) * 1e3:+.2f} ms a candidate: "
        f"{caging.caged * 1e3:.2f} ms to build and verify one in it, "
        f"{caging.bare * 1e3:.2f} ms without"
    )
    say(console, f"host     {info.cpu}, {info.slots} timing slots, {info.level}")
    if recovered:
        _show_ratios(recovered, console)
    first = certificates[0]
    word = "[green]given[/]" if first.given else "[red]refused[/]"
    console.print(
        f"certificate {word}: |mean - 1| = {abs(first.mean - 1):.4f} (limit {MEAN_LIMIT}), "
        f"sd = {first.sd:.4f} (limit {SD_LIMIT})"
    )


def _seconds(seconds: float) -> str:
    return f"{seconds:.3f}"


def _show_ratios(recovered: Sequence[Recovered], console: Console) -> None:
    table = Table("Known ratios: reported speedups of a known difference")
    table.add_columns("work ratio", "true speedup", "mean", right=True)
    table.add_columns("interval covers", "excludes 1", "pairs", right=True)
    for r in recovered:
        table.add_row(
            f"{r.ratio:.2f}",
            f"{r.truth:.4f}",
            f"{r.mean:.4f}",
            f"{r.covered:.0%} of {len(r.estimates)}",
            f"{r.faster:.0%}",
            f"{r.pairs:.0f}",
        )
    console.print(table)


def plot(certificates: Sequence[Certificate], path: Path) -> None:
    """Draw speedups of programs and of their tests, a row for each protocol.

    Raises ExecutorError.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ExecutorError(
            "--plot needs matplotlib, which is not installed; run: pip install matplotlib"
        ) from error
    figure = Figure(figsize=(8, 1.2 + 1.3 * len(certificates)), layout="constrained")
    axes = figure.add_subplot()
    for row, certificate in enumerate(certificates):
        bottom = len(certificates) - 1 - row
        count = len(certificate.results)
        for k, result in enumerate(certificate.results):
            height = bottom + (k - (count - 1) / 2) / count * 0.6
            heights = [height] * len(result.tests)
            label = "a test" if row == k == 0 else None
            axes.plot(result.tests, heights, ".", color="0.75", ms=4, label=label)
            label = "a program" if row == k == 0 else None
            axes.plot(result.speedup, height, "o", color="C0", ms=5, label=label)
    axes.axvline(1.0, color="black", lw=0.8)
    axes.set_yticks(range(len(certificates)))
    axes.set_yticklabels(
        [f"{c.protocol}\nmean {c.mean:.4f}\nsd {c.sd:.4f}" for c in reversed(certificates)]
    )
    axes.set_ylim(-0.5, len(certificates) - 0.5)
    axes.set_xlabel("reported speedup of equal programs")
    axes.legend(loc="upper right", frameon=False)
    try:
        figure.savefig(path, dpi=150)
    except OSError as error:
        raise ExecutorError(f"--plot {path}: cannot write it ({error.strerror})") from error
