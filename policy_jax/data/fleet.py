"""The same work for many programs, as many at once as a fleet of executors takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from executor.client import Client
from executor.common import Progress, stopping

Item = TypeVar("Item")
Result = TypeVar("Result")


def for_each(
    client: Client,
    work: Callable[[Item], Result],
    items: Sequence[Item],
    label: str,
    progress: Progress,
) -> list[Result]:
    """`work` of every item, in order, as a phase `label`; it asks `client` and waits."""
    slots = sum(host.slots for host in client.describe().values())
    with stopping.threads(slots + 1) as pool:
        progress.phase(label, len(items))

        def counted(item: Item) -> Result:
            result = work(item)
            progress.advance()
            return result

        return list(pool.map(counted, items))
