"""`bundled:val`: the frozen benchmark of 200 held-out programs, on which figures are reported.

    python -m policy_jax.data.benchmark > policy_jax/data/benchmark.tsv

draws the list anew; figures on it then no longer compare with earlier ones. The file holds family,
seed and the digest of source, flags and tests, so loading the benchmark detects a template that
changed.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from itertools import count

import typer

from executor.common import stopping
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import BENCHMARK_FAMILIES, VAL_FAMILIES, BundledProgram, make_program
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError

FILE = "benchmark.tsv"

PER_SPLIT = 100
"""Programs of each split."""

FAMILIES_OF = {"val_families": VAL_FAMILIES, "val_params": BENCHMARK_FAMILIES}
"""The splits of the benchmark: families held out of training, and new parameters of others."""

_COMPILING = 4


@dataclass(frozen=True, slots=True)
class Frozen:
    """A line of the list."""

    split: str
    family: str
    seed: int
    digest: str


def frozen() -> list[Frozen]:
    """The frozen list. Raises DatasetError where its file is damaged."""
    text = resources.files("policy_jax.data").joinpath(FILE).read_text("utf-8")
    try:
        return [
            Frozen(row["split"], row["family"], int(row["seed"]), row["digest"])
            for row in csv.DictReader(text.splitlines(), delimiter="\t")
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise DatasetError(f"{FILE}: damaged ({error!r}); take the file of the release") from error


def programs(which: str = "val") -> list[tuple[str, BundledProgram]]:
    """Split and program of every line of `val`, `val_families` or `val_params`, in order.

    Raises DatasetError for another name, or where a template no longer gives the frozen program.
    """
    if which not in ("val", *FAMILIES_OF):
        raise DatasetError(f"bundled:{which} is unknown; use val, {', '.join(FAMILIES_OF)}")
    chosen = []
    for line in frozen():
        if which not in ("val", line.split):
            continue
        made = make_program(line.family, line.seed)
        if made.program.digest != line.digest:
            raise DatasetError(
                f"{made.name} of bundled:val is not the program that was frozen: its template or "
                "its tests changed; undo that, or freeze the list anew (see policy_jax.data."
                "benchmark)"
            )
        chosen.append((line.split, made))
    return chosen


def entries(which: str = "val") -> list[ProgramEntry]:
    """`programs` as entries of a data set, with listings by the local gcc."""
    pairs = programs(which)
    with stopping.threads(_COMPILING) as pool:
        listings = pool.map(lambda pair: compile_listing(pair[1].source), pairs)
        return [
            made.entry(split, text) for (split, made), text in zip(pairs, listings, strict=True)
        ]


def draw() -> Iterator[Frozen]:
    """A new list: round robin over families, no two programs with equal listings."""
    seen: set[str] = set()
    for split, families in FAMILIES_OF.items():
        taken = 0
        for k in count():
            if taken == PER_SPLIT:
                break
            seed = EVALUATION_SEED + k // len(families)
            made = make_program(families[k % len(families)], seed)
            key = "\n".join(normalise(compile_listing(made.source)))
            if key not in seen:
                seen.add(key)
                taken += 1
                yield Frozen(split, made.family, made.seed, made.program.digest)


def main() -> None:
    """Draw the list of bundled:val anew and write it to standard output.

    Figures on a new list do not compare with earlier ones. Example:
    python -m policy_jax.data.benchmark > policy_jax/data/benchmark.tsv
    """
    print("split\tfamily\tseed\tdigest")
    for line in draw():
        print(line.split, line.family, line.seed, line.digest, sep="\t")


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
