"""The rows that supervised training reads: a listing, and the edit script that answers it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from policy_jax.data.shards import read_rows

SCHEMA = pa.schema(
    [
        ("family", pa.string()),
        ("seed", pa.int64()),
        ("source", pa.string()),
        ("script", pa.string()),
        ("flags", pa.string()),
        ("speedup", pa.float64()),
        ("ci_low", pa.float64()),
        ("ci_high", pa.float64()),
        ("changed_lines", pa.int32()),
        ("looks", pa.string()),
        # Absent in files of earlier versions, which are read too.
        ("heat", pa.list_(pa.float64())),
        ("base", pa.string()),
    ]
)


@dataclass(frozen=True, slots=True)
class Pair:
    """One row.

    source: normalised listing of `base`, lines joined by newlines.
    script: edit script of the chosen build, "" where none is confidently faster. One that is only
        `base NAME` says that the edits of the row with that base gain more.
    flags: the build's name (in `TEACHING_SETS` or `ensemble.ALL_SETS`), "" likewise.
    speedup, ci_low, ci_high: of the chosen build, measured after it was chosen.
    changed_lines: lines removed plus lines inserted.
    looks: JSON of the first look: flag set -> [verdict, speedup, ci_low, ci_high].
    heat: each line's share of the program's time (`compilers.profiled`); () where it is not known.
    base: the build whose listing is edited; "" for -O3.
    """

    family: str
    seed: int
    source: str
    script: str
    flags: str
    speedup: float
    ci_low: float
    ci_high: float
    changed_lines: int
    looks: str
    heat: Sequence[float] = ()
    base: str = ""

    @property
    def key(self) -> tuple[str, int, str]:
        """What tells a row from others: one program may have a row for each base."""
        return self.family, self.seed, self.base

    @property
    def template(self) -> str:
        """The family without the part that `expand` adds to its name."""
        return self.family.partition("/")[0]


def read_pairs(path: Path) -> list[Pair]:
    """Every pair written to `path` so far. Raises FileNotFoundError when there is none."""
    rows = read_rows(path)
    if not rows:
        raise FileNotFoundError(
            f"no pairs in {path}; make them with: python -m policy_jax.sft.pairs --out {path}"
        )
    return [read_row(row) for row in rows]


def read_row(row: Mapping[str, Any]) -> Pair:
    """The pair of a row, which earlier versions may have written."""
    told = {"heat": tuple(row.get("heat") or ()), "base": row.get("base") or ""}
    return Pair(**{**row, **told})


def listing_key(lines: Sequence[str]) -> str:
    """A digest of a canonical listing; programs with equal keys are duplicates."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
