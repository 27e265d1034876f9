"""How `asm-executor load` shows what it found: lines and a table for people, JSON for programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.text import Text

from executor.commands.load import Report
from executor.common.display import say
from executor.common.tables import Table

FAULTS_SHOWN = 10


def as_json(found: Report) -> dict[str, Any]:
    """The fields of Report and what follows from them."""
    return {
        **asdict(found),
        "per_second": found.evaluations / found.seconds,
        "flat": found.flat,
        "passed": found.passed,
    }


def show(found: Report, console: Console) -> None:
    """A line for each question, a row for each daemon, then what went wrong."""
    colour = "green" if found.answered == found.evaluations else "red"
    console.print(
        f"answered   [{colour}]{found.answered}[/] of {found.evaluations}, each once and as it "
        f"must be; {found.retries} retries, {found.hedges} hedges"
    )
    console.print(
        f"rate       {found.evaluations / found.seconds:.1f} a second over {found.seconds:.1f} s, "
        f"{found.clients} clients"
    )
    console.print(
        f"latency    median {found.p50_seconds * 1e3:.1f} ms, "
        f"99th percentile {found.p99_seconds * 1e3:.1f} ms, waiting included"
    )
    cost = found.overhead
    console.print(
        f"overhead   {cost.total * 1e3:.2f} ms an evaluation without assembling, linking and "
        f"running: {cost.host * 1e3:.2f} ms in the slot, {cost.transport * 1e3:.2f} ms outside"
    )
    if cost.processor is not None:
        console.print(f"           {cost.processor * 1e3:.2f} ms of processor time of ours")
    ours = "" if found.busy_ours is None else f", {found.busy_ours:.0%} for this"
    console.print(f"cores      {found.busy:.0%} busy{ours}")
    if found.usage:
        table = Table("daemons after the first tenth and after the last")
        table.add_column("daemon")
        table.add_columns("processes", "descriptors", "memory, MiB", right=True)
        for address, (before, after) in found.usage.items():
            table.add_row(
                address,
                f"{before.processes} -> {after.processes}",
                f"{before.descriptors} -> {after.descriptors}",
                f"{before.rss_bytes / 2**20:.1f} -> {after.rss_bytes / 2**20:.1f}",
            )
        console.print(table)
        console.print("flat       " + ("[green]yes[/]" if found.flat else "[red]no[/]"))
    for fault in found.faults[:FAULTS_SHOWN]:
        say(console, Text("fault", "red"), "      ", fault)
    if len(found.faults) > FAULTS_SHOWN:
        console.print(f"and {len(found.faults) - FAULTS_SHOWN} more")
