"""`python -m policy_jax.sft.expand`: many more pairs, without measuring, from those measured.

Measuring the builds of a program takes most of a second, compiling it a thirtieth of that. Where
the measured pairs of a family show that a flag set is nearly always faster, or that none is, other
programs of the family get the same answer. Of several such sets, those that keep at least a tenth
of the greatest gain are tried in the order of their script lengths, and the first that changes the
program is taken: a small policy that writes eight lines correctly gains more than one that fails at
thirty. Other families keep only their measured pairs. Unmeasured pairs have speedup NaN.
"""

from __future__ import annotations

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from itertools import count, islice
from multiprocessing import get_context
from pathlib import Path
from statistics import fmean
from typing import Annotated

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft.expand")

import pyarrow as pa
import pyarrow.parquet as pq
import typer

from executor.client import Verdict
from executor.common import stopping
from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.ensemble import MINIMUM_GAIN, candidates, changed_lines
from policy_jax.data.bundled import FAMILIES, make_program, parts
from policy_jax.sft.pairs import (
    MAX_LISTING_LINES,
    MAX_SCRIPT_LINES,
    SCHEMA,
    TEACHING_SETS,
    Pair,
    listing_key,
    read_pairs,
    scope_of,
)

SURE = 0.75
"""A flag set must be confidently faster on this share of the programs that tried it."""

TRIED = 4
"""With fewer programs than this, nothing is concluded about a flag set."""

ENOUGH = 5
"""With fewer programs than this, a family does not count as one without gain."""

KEPT = 0.1
"""Share of the greatest mean log speedup that a set with shorter scripts must keep. A small policy
writes long scripts correctly less often (docs/explanation/experiments.md), so a small gain that
it reaches is worth more than a large one that it misses."""


def winners(pairs: Sequence[Pair]) -> dict[str, dict[str, float]]:
    """Family -> flag set -> mean log speedup, for the sets that are nearly always faster."""
    gains: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    wins: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for pair in pairs:
        for name, (verdict, speedup, low, _) in json.loads(pair.looks).items():
            if name not in TEACHING_SETS:
                continue
            faster = verdict == Verdict.OK.name and low is not None and low > 1.0
            wins[pair.family][name].append(faster)
            if speedup is not None:
                gains[pair.family][name].append(math.log(speedup))
    return {
        family: {
            name: fmean(gains[family][name])
            for name, results in by_set.items()
            if len(results) >= TRIED
            and fmean(results) >= SURE
            and fmean(gains[family][name]) > math.log(MINIMUM_GAIN)
        }
        for family, by_set in wins.items()
    }


def without_gain(pairs: Sequence[Pair]) -> set[str]:
    """Families in which no program has a confident gain."""
    improved: dict[str, list[bool]] = defaultdict(list)
    for pair in pairs:
        improved[pair.family].append(pair.flags != "")
    return {f for f, some in improved.items() if len(some) >= ENOUGH and not any(some)}


def by_length(family: str, gains: Mapping[str, float], seeds: Iterable[int]) -> tuple[str, ...]:
    """The sets that keep enough of the gain, those with the shortest scripts first.

    gains: mean log speedup of each set; seeds: programs to compile for the lengths.
    """
    bar = KEPT * max(gains.values(), default=0.0)
    lengths: dict[str, list[int]] = defaultdict(list)
    for seed in seeds:
        for name, gain in gains.items():
            pair = make_pair((family, seed, (name,))) if gain >= bar else None
            if pair is not None:
                lengths[name].append(len(pair.script))
    return tuple(sorted(lengths, key=lambda name: fmean(lengths[name])))


def habits(pairs: Sequence[Pair], programs: int = 4) -> dict[str, tuple[str, ...]]:
    """Family -> the flag sets for its programs, () where no set is ever faster."""
    seeds: dict[str, list[int]] = defaultdict(list)
    for pair in pairs:
        seeds[pair.family].append(pair.seed)
    chosen: dict[str, tuple[str, ...]] = dict.fromkeys(without_gain(pairs), ())
    for family, gains in winners(pairs).items():
        flags = by_length(family, gains, seeds[family][:programs])
        if flags:
            # A practice family teaches the shortest edit in many surroundings.
            practice = family in FAMILIES and FAMILIES[family].practice
            chosen[family] = flags[:1] if practice else flags
    return dict(sorted(chosen.items()))


def make_pair(task: tuple[str, int, tuple[str, ...]]) -> Pair | None:
    """The unmeasured pair of (family, seed, flag sets), by the first set that changes the program.

    None where no set changes it, or the pair is too long. Where a family has several parts, the
    pair's family names the part.
    """
    family, seed, flag_sets = task
    try:
        source = make_program(family, seed).source
        lines = normalise(compile_listing(source))
        if len(lines) > MAX_LISTING_LINES:
            return None
        chosen, script, changed = "", "", 0
        for flags in flag_sets:
            listings = candidates(source, {flags: TEACHING_SETS[flags]}, lines, scope_of(family))
            if flags in listings:
                chosen, script = flags, edits.diff(lines, listings[flags])
                changed = changed_lines(lines, listings[flags])
                break
        if bool(flag_sets) != bool(script) or len(script.splitlines()) > MAX_SCRIPT_LINES:
            return None
    except CompileError:
        return None
    nan = math.nan
    several = parts(family)
    part = f"{family}/{seed % several}" if several > 1 else family
    return Pair(part, seed, "\n".join(lines), script, chosen, nan, nan, nan, changed, "{}")


def tasks(
    known: Mapping[str, tuple[str, ...]], base: int, empty_every: int
) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Endless (family, seed, flag sets), round robin; families without gain only in some rounds.

    known: the flag sets of each family, not empty. empty_every: rounds per turn of families without
    gain.
    """
    for turn in count():
        for family, flags in known.items():
            several = parts(family)
            if flags or turn % empty_every == 0:
                for seed in range(base + turn * several, base + (turn + 1) * several):
                    yield family, seed, flags


def main(
    pairs: Annotated[Path, typer.Option(help="measured pairs (policy_jax.sft.pairs)")],
    out: Annotated[Path, typer.Option(help="parquet file to write")],
    programs: Annotated[int, typer.Option(min=1, help="unmeasured programs to try")] = 20000,
    seed: Annotated[int, typer.Option(min=0, max=999, help="run number")] = 2,
    processes: Annotated[int, typer.Option(min=1, help="compiling at once")] = 2,
) -> None:
    """Write the measured pairs that agree with their family, and unmeasured ones.

    Example: python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet
    """
    with Progress("sft.expand") as progress:
        _expand(progress, pairs, out, programs, seed, processes)


def _expand(
    progress: Progress, pairs: Path, out: Path, programs: int, seed: int, processes: int
) -> None:
    progress.phase("reading the measured pairs")
    measured = read_pairs(pairs)
    progress.phase("comparing the builds of each family")
    known = habits(measured)
    if not known:
        progress.say(
            f"expand: --pairs {pairs}: {len(measured)} pairs say of no family what its programs "
            f"gain from, which takes {TRIED} to {ENOUGH} programs of one; measure more with "
            "python -m policy_jax.sft.pairs --programs N"
        )
        raise typer.Exit(2)
    # A family with one kind of edit is easier to learn than one with two.
    kept = [p for p in measured if not p.flags or p.flags in known.get(p.family, (p.flags,))[:1]]
    again = [(p.family, p.seed, known[p.family]) for p in measured if p.flags and p not in kept]
    seen = {listing_key(pair.source.split("\n")) for pair in kept}
    made: list[Pair] = []
    todo = [*again, *islice(tasks(known, seed * 1_000_000, 6), programs)]
    # A fork of this process, which has threads, would not be safe.
    with ProcessPoolExecutor(processes, get_context("forkserver")) as pool:
        results = pool.map(make_pair, todo, chunksize=16)
        for pair in progress.track(results, "compiling", len(todo)):
            if pair is not None and (key := listing_key(pair.source.split("\n"))) not in seen:
                seen.add(key)
                made.append(pair)
    progress.phase("writing")
    rows = [asdict(pair) for pair in [*kept, *made]]
    pq.write_table(pa.Table.from_pylist(rows, schema=SCHEMA), out)
    progress.say(
        f"{len(kept)} measured pairs and {len(made)} unmeasured ones of {len(known)} families; "
        f"{sum(p.script != '' for p in made) / max(1, len(made)):.0%} of these with an edit"
    )


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
