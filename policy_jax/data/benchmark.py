"""The frozen benchmarks on which figures are reported.

`bundled:val` has 200 programs of the kernel families, `bundled:judge` 100 of the judge families.

    python -m policy_jax.data.benchmark > policy_jax/data/benchmark.tsv
    python -m policy_jax.data.benchmark --judge > policy_jax/data/judge.tsv

draws a list anew; figures on it then no longer compare with earlier ones. A file holds family, seed
and the digest of source, flags and tests, so loading a benchmark detects a template that changed.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from itertools import count
from typing import Annotated

import typer

from executor.common import stopping
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import (
    BENCHMARK_FAMILIES,
    JUDGE_TRAIN_FAMILIES,
    JUDGE_VAL_FAMILIES,
    VAL_FAMILIES,
    BundledProgram,
    make_program,
)
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.data.rows import DatasetError


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A frozen list. per_split: programs of each split. families: of each split, those held out of
    training first, then those of which it has new parameters."""

    file: str
    per_split: int
    families: Mapping[str, tuple[str, ...]]


BENCHMARKS: dict[str, Benchmark] = {
    "val": Benchmark(
        "benchmark.tsv", 100, {"val_families": VAL_FAMILIES, "val_params": BENCHMARK_FAMILIES}
    ),
    "judge": Benchmark(
        "judge.tsv",
        50,
        {"judge_families": JUDGE_VAL_FAMILIES, "judge_params": JUDGE_TRAIN_FAMILIES},
    ),
}
"""The benchmarks by name; `bundled:NAME` and `bundled:HALF` (see `halves`) name their programs."""

_COMPILING = 4


@dataclass(frozen=True, slots=True)
class Frozen:
    """A line of the list."""

    split: str
    family: str
    seed: int
    digest: str


def frozen(name: str = "val") -> list[Frozen]:
    """The list of a benchmark. Raises DatasetError where its file is damaged."""
    file = BENCHMARKS[name].file
    try:
        text = resources.files("policy_jax.data").joinpath(file).read_text("utf-8")
        return [
            Frozen(row["split"], row["family"], int(row["seed"]), row["digest"])
            for row in csv.DictReader(text.splitlines(), delimiter="\t")
        ]
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise DatasetError(f"{file}: damaged ({error!r}); take the file of the release") from error


def halves(benchmark: Benchmark) -> dict[str, str]:
    """The name of each split in `bundled:NAME` -> its name in the frozen list."""
    return {split.removeprefix("val_").replace("_", "-"): split for split in benchmark.families}


def programs(which: str = "val", most: int | None = None) -> list[tuple[str, BundledProgram]]:
    """Split and program of every line of a benchmark, or of one of its splits, in order.

    which: the name of a benchmark, or of one of its halves. most: only the first so many.
    Raises DatasetError for another name, or where a template no longer gives the frozen program.
    """
    for name, benchmark in BENCHMARKS.items():
        if which == name or which in halves(benchmark):
            break
    else:
        known = [n for key, b in BENCHMARKS.items() for n in (key, *halves(b))]
        raise DatasetError(f"bundled:{which} is unknown; use {', '.join(known)}")
    half = halves(benchmark).get(which)
    chosen: list[tuple[str, BundledProgram]] = []
    for line in frozen(name):
        if half not in (None, line.split):
            continue
        if len(chosen) == most:
            break
        made = make_program(line.family, line.seed)
        if made.program.digest != line.digest:
            raise DatasetError(
                f"{made.name} of bundled:{name} is not the program that was frozen: its template "
                "or its tests changed; undo that, or freeze the list anew (see policy_jax.data."
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


def draw(name: str = "val") -> Iterator[Frozen]:
    """A new list: round robin over families, no two programs with equal listings."""
    benchmark = BENCHMARKS[name]
    seen: set[str] = set()
    for split, families in benchmark.families.items():
        taken = 0
        for k in count():
            if taken == benchmark.per_split:
                break
            seed = EVALUATION_SEED + k // len(families)
            made = make_program(families[k % len(families)], seed)
            key = "\n".join(normalise(compile_listing(made.source)))
            if key not in seen:
                seen.add(key)
                taken += 1
                yield Frozen(split, made.family, made.seed, made.program.digest)


def main(
    judge: Annotated[bool, typer.Option("--judge", help="bundled:judge, not bundled:val")] = False,
) -> None:
    """Draw the list of a benchmark anew and write it to standard output.

    Figures on a new list do not compare with earlier ones. Example:
    python -m policy_jax.data.benchmark --judge > policy_jax/data/judge.tsv
    """
    print("split\tfamily\tseed\tdigest")
    for line in draw("judge" if judge else "val"):
        print(line.split, line.family, line.seed, line.digest, sep="\t")


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
