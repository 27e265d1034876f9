"""How `asm-executor check` prints its result: a table for people, JSON for programs."""

from __future__ import annotations

from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from executor.common.display import literal
from executor.types import HostInfo


def as_json(info: HostInfo) -> dict[str, object]:
    """What `asm-executor check --json` prints: the fields of HostInfo."""
    return asdict(info)


def show(info: HostInfo, console: Console) -> None:
    """Print a row for each fact, then a row for each layer of the sandbox."""
    table = Table(show_header=False, box=None)
    rows = [
        ("version", info.version),
        ("compiler", info.compiler),
        ("processor", info.cpu),
        ("kernel", info.kernel),
        ("fingerprint", info.fingerprint),
        ("timing slots", str(info.slots)),
    ]
    if info.floor_seconds is not None:
        rows.append(("noise floor", f"{info.floor_seconds * 1e3:.3f} ms (an empty program)"))
    rows.append(("isolation", info.level))
    for name, value in rows:
        table.add_row(name, literal(value))
    for layer, reached in info.isolation.items():
        mark = Text("in force", "green") if reached else Text("missing", "red")
        table.add_row(literal(f"  {layer}"), mark)
    console.print(table)
