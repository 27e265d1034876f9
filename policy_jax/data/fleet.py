"""The same work for many programs, as many at once as a fleet of executors takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from rich.console import Console
from rich.progress import track

from executor import stopping
from executor.client import Client

Item = TypeVar("Item")
Result = TypeVar("Result")


def for_each(
    client: Client,
    work: Callable[[Item], Result],
    items: Sequence[Item],
    label: str,
    console: Console,
) -> list[Result]:
    """`work` of every item, in order, with a progress bar; it asks `client` and waits."""
    slots = sum(host.slots for host in client.describe().values())
    with stopping.threads(slots + 1) as pool:
        return list(track(pool.map(work, items), label, total=len(items), console=console))
