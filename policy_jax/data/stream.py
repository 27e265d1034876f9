"""Entries in a shuffled, endless, checkpointable order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import grain

T = TypeVar("T")


def shuffled(entries: Sequence[T], seed: int) -> grain.MapDataset[T]:
    """Every entry once an epoch, epochs without end, in an order of its own each.

    `shuffled(...)[n]` is the n-th entry of the run whatever was read before: a function of the
    seed alone. `shuffled(...).to_iter_dataset()` gives iterators with `get_state` and `set_state`.
    """
    return grain.MapDataset.source(entries).shuffle(seed=seed).repeat(reseed_each_epoch=True)
