"""The same work on many programs, with as many at once as the executors have slots for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from executor.client import Client
from executor.common import Progress, stopping

Item = TypeVar("Item")
Result = TypeVar("Result")


def for_each(
    addresses: Sequence[str] | None,
    prepare: Callable[[Client], Callable[[Item], Result]],
    items: Sequence[Item],
    label: str,
    progress: Progress,
) -> list[Result]:
    """Results of the same work on every item, in order, as a phase `label`.

    addresses: of the executors; None starts one on this host. prepare: from a client to the work,
    which asks that client and waits for its answers. Raises executor.client.ExecutorError.
    """
    progress.phase("starting the executor")
    with Client(addresses) as client:
        work = prepare(client)
        slots = sum(host.slots for host in client.describe().values())
        with stopping.threads(slots + 1) as pool:
            progress.phase(label, len(items))

            def counted(item: Item) -> Result:
                result = work(item)
                progress.advance()
                return result

            return list(pool.map(counted, items))
