"""Outcomes of screening: their file, which survives a kill, and the split of what was kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from policy_jax.asm.normalise import normalise
from policy_jax.data.near_duplicates import near_duplicates
from policy_jax.data.program_sets import SCHEMA, ProgramEntry, check_splits, from_row, to_row
from policy_jax.data.rows import DatasetError

KEPT = "kept"

OUTCOMES = pa.schema(
    [
        ("name", pa.string()),
        ("problem", pa.string()),
        ("verdict", pa.string()),
        ("detail", pa.string()),
        ("ratio", pa.float64()),
        ("note", pa.string()),
        ("entry", pa.struct(list(SCHEMA))),
        ("seconds", pa.float64()),
    ]
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of one program.

    problem: what must not be in two splits. verdict: `KEPT` or the filter that rejected it.
    detail: the evidence. ratio: -O0 to -O3 time, where measured. note: a remark on a kept program.
    seconds: of one run of its timed test, where measured.
    """

    name: str
    problem: str
    verdict: str
    detail: str = ""
    ratio: float | None = None
    note: str = ""
    entry: ProgramEntry | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """Entries by split, and programs rejected after the filters: name -> (reason, detail)."""

    entries: dict[str, list[ProgramEntry]]
    fallen: dict[str, tuple[str, str]]


def outcome_row(outcome: Outcome) -> dict[str, Any]:
    """The outcome as a row of `OUTCOMES`."""
    row = {field: getattr(outcome, field) for field in OUTCOMES.names}
    row["entry"] = None if outcome.entry is None else to_row(outcome.entry)
    return row


def outcome_of(row: Mapping[str, Any]) -> Outcome:
    """The outcome of a row that `outcome_row` made."""
    entry = None if row["entry"] is None else from_row(row["entry"])
    return Outcome(**{**row, "entry": entry})


def split_by_problem(outcomes: Sequence[Outcome], share: float, seed: int) -> Split:
    """A split without near-duplicates, equal listings, or problems in both parts.

    Whether a problem is for evaluation depends only on its name and the seed, so a program that one
    machine rejects and another accepts does not move others.
    """
    entries = {o.name: o.entry for o in outcomes if o.entry is not None}
    fallen: dict[str, tuple[str, str]] = {}
    listings: dict[str, str] = {}
    for name, entry in entries.items():
        first = listings.setdefault("\n".join(normalise(entry.listing)), name)
        if first != name:
            fallen[name] = ("near duplicate", f"its listing equals that of {first}")
    rest = {n: e.program.source for n, e in entries.items() if n not in fallen}
    for name, (other, similarity) in near_duplicates(rest).items():
        fallen[name] = ("near duplicate", f"{similarity:.2f} like {other}")
    splits: dict[str, list[ProgramEntry]] = {"train": [], "val": []}
    for name, entry in entries.items():
        if name not in fallen:
            split = "val" if _share(entry.group, seed) < share else "train"
            splits[split].append(replace(entry, split=split))
    check_splits([entry for part in splits.values() for entry in part])
    return Split(splits, fallen)


def _share(problem: str, seed: int) -> float:
    digest = hashlib.sha256(f"{seed}/{problem}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def insist_on_same_settings(path: Path, settings: Mapping[str, Any]) -> None:
    """Write the settings of a run; raise DatasetError where an earlier run here had others."""
    if path.exists():
        before = json.loads(path.read_text())
        for key, value in settings.items():
            if before.get(key) != value:
                raise DatasetError(
                    f"--out: {path.parent} holds a run with {key} = {before.get(key)!r}, not "
                    f"{value!r}; give another folder, or remove this one"
                )
    path.write_text(json.dumps(settings))
