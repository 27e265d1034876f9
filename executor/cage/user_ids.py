"""Host user ids for the runs of a cage and for their files."""

from __future__ import annotations

import functools
import os
from pathlib import Path

# Host ids for candidates when the daemon is root: a range that systemd's registry of ids marks as
# unused, and one below 65536 for containers that map no higher ids.
_FOREIGN_ID = 1_879_048_192
_SMALL_FOREIGN_ID = 61_184


def outer_id(index: int) -> int | None:
    """First of two host ids for cage `index`; None without root or without such ids."""
    ids = _foreign_ids()
    if ids is None:
        return None
    base, span = ids
    return base + 2 * ((os.getpid() * 64 + index) % (span // 2))


def file_id() -> int | None:
    """Host id that owns the files of runs: mapped into every cage, used by no process."""
    ids = _foreign_ids()
    return None if ids is None else ids[0] + ids[1]


@functools.cache
def _foreign_ids() -> tuple[int, int] | None:
    """(first, count) of the ids to run as; the next id after them is free too."""
    if os.geteuid() != 0:
        return None
    for base, span in ((_FOREIGN_ID, 1 << 20), (_SMALL_FOREIGN_ID, 3000)):
        tables = [f"/proc/self/{kind}_map" for kind in ("uid", "gid")]
        if all(_is_mapped(table, base, span + 1) for table in tables):
            return base, span
    return None


def _is_mapped(table: str, first: int, wanted: int) -> bool:
    try:
        lines = Path(table).read_text().splitlines()
    except OSError:
        return False
    rows = (tuple(map(int, line.split())) for line in lines)
    return any(inside <= first and first + wanted <= inside + count for inside, _, count in rows)
