"""Entries in a shuffled, endless, checkpointable order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import grain

T = TypeVar("T")


def shuffled(entries: Sequence[T], seed: int) -> grain.MapDataset[T]:
    """Endless epochs, each with every entry once in a new order.

    `shuffled(...)[n]` is the n-th entry of the run. It depends only on the seed, not on what was
    read before. `shuffled(...).to_iter_dataset()` gives iterators with `get_state` and `set_state`.
    """
    return grain.MapDataset.source(entries).shuffle(seed=seed).repeat(reseed_each_epoch=True)
