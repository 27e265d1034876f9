"""How `asm-executor load` prints its result: lines and a table for people, JSON for programs."""

from __future__ import annotations

from dataclasses import asdict

from rich.console import Console
from rich.text import Text

from executor.commands.load_generator import Report
from executor.common.display import say
from executor.common.tables import Table

FAULTS_SHOWN = 10


def as_json(report: Report) -> dict[str, object]:
    """The fields of Report and the figures derived from them."""
    return {
        **asdict(report),
        "per_second": report.evaluations / report.seconds,
        "flat": report.flat,
        "passed": report.passed,
    }


def show(report: Report, console: Console) -> None:
    """Print a line for each figure, a row for each daemon, then the faults."""
    colour = "green" if report.answered == report.evaluations else "red"
    console.print(
        f"answered   [{colour}]{report.answered}[/] of {report.evaluations}, each once with "
        f"the right verdict; {report.retries} retries, {report.hedges} hedges"
    )
    console.print(
        f"rate       {report.evaluations / report.seconds:.1f} a second "
        f"over {report.seconds:.1f} s, {report.clients} clients"
    )
    console.print(
        f"latency    median {report.p50_seconds * 1e3:.1f} ms, "
        f"99th percentile {report.p99_seconds * 1e3:.1f} ms, waiting included"
    )
    cost = report.overhead
    console.print(
        f"overhead   {cost.total * 1e3:.2f} ms an evaluation without assembling, linking and "
        f"running: {cost.host * 1e3:.2f} ms in the slot, {cost.transport * 1e3:.2f} ms outside"
    )
    if cost.processor is not None:
        console.print(
            f"           {cost.processor * 1e3:.2f} ms of processor time in client and daemons"
        )
    own_share = "" if report.busy_ours is None else f", {report.busy_ours:.0%} for this run"
    console.print(f"cores      {report.busy:.0%} busy{own_share}")
    if report.usage:
        table = Table("daemons after the first tenth and after the last")
        table.add_column("daemon")
        table.add_columns("processes", "descriptors", "memory, MiB", right=True)
        for address, (before, after) in report.usage.items():
            table.add_row(
                address,
                f"{before.processes} -> {after.processes}",
                f"{before.descriptors} -> {after.descriptors}",
                f"{before.rss_bytes / 2**20:.1f} -> {after.rss_bytes / 2**20:.1f}",
            )
        console.print(table)
        console.print("flat       " + ("[green]yes[/]" if report.flat else "[red]no[/]"))
    for fault in report.faults[:FAULTS_SHOWN]:
        say(console, Text("fault", "red"), "      ", fault)
    if len(report.faults) > FAULTS_SHOWN:
        console.print(f"and {len(report.faults) - FAULTS_SHOWN} more")
