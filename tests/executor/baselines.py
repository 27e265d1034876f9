"""Baselines for tests of the cache."""

from __future__ import annotations

from dataclasses import replace

from executor.engine.baseline_cache import Baseline

ENTRY = Baseline(
    listing="main:\n",
    object=b"\1\2",
    binary=b"\3" * 1000,
    expected=(b"", b"out\n"),
    errors=(b"err\n", None),
    exit_codes=(3, None),
    reads_input=False,
    medians=(0.001, 0.5),
    times=((0.001, 0.0011, 0.00099), ()),
    calibration=0.0025,
    floor=0.0008,
)


def entry_of(key: str) -> Baseline:
    """An entry whose content depends on its key, so that a mix-up shows."""
    return replace(ENTRY, listing=f"{key}:\n", object=key.encode() * 50, expected=(key.encode(),))
