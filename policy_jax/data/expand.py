"""`python -m policy_jax.data.expand`: many more pairs from what the measured ones taught.

Measuring a program's builds takes most of a second, compiling one a thirtieth. Where measured
pairs say that one flag set wins nearly always in a family, or that none ever does, further programs
of that family get that answer unmeasured: lessons in what such an edit looks like. Families
in between get none. The measured pairs stand in the output too; unmeasured ones have speedup NaN.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Annotated

import pyarrow as pa
import pyarrow.parquet as pq
import typer
from rich.console import Console
from rich.progress import track

from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.data.bundled import make_program
from policy_jax.data.compiler import CompileError, compile_listing
from policy_jax.data.ensemble import PORTABLE_SETS, candidates, changed_lines
from policy_jax.data.pairs import (
    MAX_LISTING_LINES,
    MAX_SCRIPT_LINES,
    SCHEMA,
    Pair,
    listing_key,
    read_pairs,
)

SURE = 0.75
"""A family's usual winner must have won this share of its measured programs."""

ENOUGH = 8
"""Measured programs below which nothing is known of a family."""


def habits(pairs: Sequence[Pair]) -> dict[str, str]:
    """Family -> the flag set that usually wins in it, "" where none ever does."""
    won: dict[str, Counter[str]] = {}
    for pair in pairs:
        won.setdefault(pair.family, Counter())[pair.flags] += 1
    found = {}
    for family, counts in won.items():
        total = counts.total()
        flags, wins = counts.most_common(1)[0]
        if total >= ENOUGH and (wins == total if flags == "" else wins >= SURE * total):
            found[family] = flags
    return found


def make_pair(task: tuple[str, int, str]) -> Pair | None:
    """The unmeasured pair of (family, seed, flag set); None where it is of no use."""
    family, seed, flags = task
    try:
        source = make_program(family, seed).source
        lines = normalise(compile_listing(source))
        if len(lines) > MAX_LISTING_LINES:
            return None
        script, changed = "", 0
        if flags:
            found = candidates(source, {flags: PORTABLE_SETS[flags]}, lines, "hot")
            if flags not in found:
                return None
            script = edits.diff(lines, found[flags])
            changed = changed_lines(lines, found[flags])
            if len(script.splitlines()) > MAX_SCRIPT_LINES:
                return None
    except CompileError:
        return None
    nan = math.nan
    return Pair(family, seed, "\n".join(lines), script, flags, nan, nan, nan, changed, "{}")


def tasks(known: Mapping[str, str], base: int, empty_every: int) -> Iterator[tuple[str, int, str]]:
    """Endless (family, seed, flag set), round robin; a family without gains every few rounds."""
    seed = base
    while True:
        for family, flags in known.items():
            if flags or (seed - base) % empty_every == 0:
                yield family, seed, flags
        seed += 1


def main(
    pairs: Annotated[Path, typer.Option(help="measured pairs (policy_jax.data.pairs)")],
    out: Annotated[Path, typer.Option(help="parquet file to write")],
    programs: Annotated[int, typer.Option(min=1, help="programs to try")] = 6000,
    seed: Annotated[int, typer.Option(min=0, max=999, help="run number")] = 2,
    processes: Annotated[int, typer.Option(min=1, help="compiling at once")] = 2,
) -> None:
    """Write the measured pairs and as many unmeasured ones as `programs` gives."""
    console = Console(stderr=True)
    measured = read_pairs(pairs)
    known = habits(measured)
    seen = {listing_key(pair.source.split("\n")) for pair in measured}
    made: list[Pair] = []
    todo = islice(tasks(known, seed * 1_000_000, 4), programs)
    with ProcessPoolExecutor(processes) as pool:
        results = pool.map(make_pair, todo, chunksize=16)
        for pair in track(results, "compiling", total=programs, console=console):
            if pair is not None and (key := listing_key(pair.source.split("\n"))) not in seen:
                seen.add(key)
                made.append(pair)
    rows = [asdict(pair) for pair in [*measured, *made]]
    pq.write_table(pa.Table.from_pylist(rows, schema=SCHEMA), out)
    console.print(
        f"{len(measured)} measured pairs and {len(made)} more of {len(known)} families; "
        f"{sum(p.script != '' for p in made) / max(1, len(made)):.0%} of these with an edit"
    )


if __name__ == "__main__":
    typer.run(main)
