"""Variants of a listing with other bytes and the same behaviour."""

from __future__ import annotations


def with_nop(listing: str) -> str:
    """The listing with a `nop` at its end that never runs: other bytes, same behaviour."""
    return f"{listing.rstrip()}\n\t.text\n\tnop\n"
