"""Listings that differ from a given one in bytes and in nothing that runs."""

from __future__ import annotations


def with_nop(listing: str) -> str:
    """The listing with a `nop` that is never executed: other bytes, same behaviour."""
    return f"{listing.rstrip()}\n\t.text\n\tnop\n"
