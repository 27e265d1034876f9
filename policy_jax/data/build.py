"""`python -m policy_jax.data.build`: bundled programs with their listings as a data set.

    python -m policy_jax.data.build --out set --programs 1000

writes `train.parquet`, drawn over the training families by seed, and `val.parquet`, the frozen
benchmark. The same seed gives the same programs and tests on every machine; the local gcc makes the
listings. With --judge both are drawn from the judge families.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("data.build")

from executor.common import stopping
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data import benchmark
from policy_jax.data.bundled import (
    JUDGE_TRAIN_FAMILIES,
    TRAIN_FAMILIES,
    BundledProgram,
    make_program,
)
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.options import new_folder
from policy_jax.data.program_sets import ProgramEntry, check_splits, write

SEEDS_PER_RUN = 1_000_000
"""Seeds of programs for each run: runs with different seeds draw different programs."""

_COMPILING = 4
_AHEAD = 64


def drawn(seed: int, families: Sequence[str] = TRAIN_FAMILIES) -> Iterator[BundledProgram]:
    """Programs round robin over the families, without end. Raises ValueError."""
    first = seed * SEEDS_PER_RUN
    if not 0 <= first < EVALUATION_SEED:
        most = EVALUATION_SEED // SEEDS_PER_RUN - 1
        raise ValueError(f"seed = {seed}; give 0 to {most}, higher ones draw held-out programs")
    for k in range(first, EVALUATION_SEED):
        for family in families:
            yield make_program(family, k)


def training_entries(seed: int, families: Sequence[str] = TRAIN_FAMILIES) -> Iterator[ProgramEntry]:
    """`drawn`, compiled, without programs whose canonical listing came before."""
    seen: set[str] = set()
    programs = drawn(seed, families)
    with stopping.threads(_COMPILING) as pool:
        while batch := list(islice(programs, _AHEAD)):
            listings = pool.map(lambda made: compile_listing(made.source), batch)
            for made, listing in zip(batch, listings, strict=True):
                key = "\n".join(normalise(listing))
                if key not in seen:
                    seen.add(key)
                    yield made.entry("train", listing)


def main(
    out: Annotated[Path, typer.Option(help="folder of the data set", callback=new_folder)],
    programs: Annotated[int, typer.Option(min=1, help="training programs")] = 1000,
    seed: Annotated[
        int, typer.Option(min=0, max=999, help="run number; others draw other programs")
    ] = 0,
    judge: Annotated[
        bool, typer.Option("--judge", help="judge families and bundled:judge, not kernels")
    ] = False,
) -> None:
    """Write bundled programs as a data set."""
    families = JUDGE_TRAIN_FAMILIES if judge else TRAIN_FAMILIES
    with Progress("data.build") as progress:
        drawing = islice(training_entries(seed, families), programs)
        train = list(progress.track(drawing, "compiling", programs))
        progress.phase("compiling the held-out programs")
        val = benchmark.entries("judge" if judge else "val")
        progress.phase("writing")
        check_splits([*train, *val])
        write(out / "train.parquet", train)
        write(out / "val.parquet", val)
        progress.say(f"{len(train)} training programs and {len(val)} held-out ones in {out}")


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
