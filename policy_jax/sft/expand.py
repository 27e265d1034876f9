"""`python -m policy_jax.sft.expand`: many more pairs, without measuring, from those measured.

Measuring the builds of a program takes most of a second, compiling it a thirtieth of that. Where
the measured pairs of a family show that a flag set is nearly always faster, or that none is, other
programs of the family get the same answer. Of several such sets, those that keep at least a tenth
of the greatest gain are tried in the order of their script lengths, and the first that changes the
program is taken: a small policy that writes eight lines correctly gains more than one that fails at
thirty. Other families keep only their measured pairs. Unmeasured pairs have speedup NaN.

Rewritings of the listing (`in place`, `routines`) are right on any build's listing. With `--bases`
some programs of families that gain from them are shown as another build, for a policy that is asked
about the best base. Without `--pairs` every family is taught the rewriting with routines, wherever
it changes a program, and nothing is said about other flags.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from itertools import count, islice
from multiprocessing import get_context
from pathlib import Path
from statistics import fmean
from typing import Annotated, Any

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft.expand")

import pyarrow as pa
import pyarrow.parquet as pq
import typer

from executor.client import Verdict
from executor.common import stopping
from policy_jax.asm import edits
from policy_jax.asm.bases import split_base
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.build_kinds import CLANG, GCC, KINDS, PROCESSOR
from policy_jax.compilers.builds import CompilerBuild
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.ensemble import MINIMUM_GAIN, candidates, changed_lines
from policy_jax.compilers.program_builds import canonical
from policy_jax.data.bundled import FAMILIES, TRAIN_FAMILIES, make_source, parts
from policy_jax.data.shares import families_of, group_of, read_shares, schedule
from policy_jax.sft.pair_rows import SCHEMA, Pair, listing_key, read_pairs
from policy_jax.sft.pairs import (
    MAX_LISTING_LINES,
    MAX_SCRIPT_LINES,
    ROUTINES,
    TEACHING_SETS,
    scope_of,
)

SURE = 0.75
"""A flag set must be confidently faster on this share of the programs that tried it."""

TRIED = 4
"""With fewer programs than this, nothing is concluded about a flag set."""

ENOUGH = 5
"""With fewer programs than this, a family does not count as one without gain."""

BASES = {
    name: build if isinstance(build, CompilerBuild) else CompilerBuild("gcc", (*build,))
    for kind in (GCC, PROCESSOR, CLANG)
    for name, build in KINDS[kind].items()
    if not callable(build)
}
"""Builds whose listings may be edited: those that need the source alone and change no result."""

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
    enough = [name for name, gain in gains.items() if gain >= bar]
    if len(enough) == 1:
        return tuple(enough)  # nothing to compare, and compiling takes long
    lengths: dict[str, list[int]] = defaultdict(list)
    for seed in seeds:
        for name in enough:
            pair = make_pair(Task(family, seed, (name,)))
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


def rewritten(families: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """What `habits` is without measured pairs: each family is taught the rewriting alone."""
    return dict.fromkeys(sorted(families), (ROUTINES,))


@dataclass(frozen=True, slots=True)
class Task:
    """A program to make a pair of: by the first of the flag sets that changes it; without any, its
    script is empty. base: the build whose listing is edited; "" for -O3."""

    family: str
    seed: int
    flag_sets: tuple[str, ...]
    base: str = ""


def make_pair(task: Task) -> Pair | None:
    """The unmeasured pair of a program.

    None where no set changes it, the pair is too long, or the base equals -O3 or cannot be built
    here. Where a family has several parts, the pair's family names the part.
    """
    try:
        source = make_source(task.family, task.seed)
        lines = normalise(compile_listing(source))
        if task.base:
            shown = _built(source, task.base, lines)
            if shown == lines:
                return None
            lines = shown
        if len(lines) > MAX_LISTING_LINES:
            return None
        chosen, script, changed = "", "", 0
        for flags in task.flag_sets:
            listing = _edited(task, source, flags, lines)
            if listing is not None:
                chosen, script = flags, edits.diff(lines, listing)
                changed = changed_lines(lines, listing)
                break
        if bool(task.flag_sets) != bool(script):
            return None
        if not rewrites(chosen) and len(script.splitlines()) > MAX_SCRIPT_LINES:
            return None
    except CompileError:
        return None
    nan = math.nan
    several = parts(task.family)
    part = f"{task.family}/{task.seed % several}" if several > 1 else task.family
    text = "\n".join(lines)
    return Pair(part, task.seed, text, script, chosen, nan, nan, nan, changed, "{}", base=task.base)


def rewrites(flags: str) -> bool:
    """Whether a teacher rewrites a listing, so that windows hold its edits one by one."""
    return callable(TEACHING_SETS.get(flags))


def _built(source: str, base: str, baseline: Sequence[str]) -> list[str]:
    """The listing of a build by gcc or clang. Raises CompileError."""
    made_by = BASES[base]
    listing = compile_listing(source, made_by.flags, made_by.compiler)
    return [*canonical(baseline, normalise(listing))]


def _edited(task: Task, source: str, flags: str, lines: list[str]) -> list[str] | None:
    """The listing after a flag set; None where that changes nothing."""
    build = TEACHING_SETS[flags]
    if task.base:
        assert callable(build)
        changed = build(lines)
        return None if changed == lines else changed
    return candidates(source, {flags: build}, lines, scope_of(task.family)).get(flags)


def tasks(
    known: Mapping[str, tuple[str, ...]],
    base: int,
    empty_every: int,
    bases: Sequence[str] = (),
    base_share: float = 0.0,
) -> Iterator[Task]:
    """Endless tasks, round robin over the families; those without gain only in some rounds.

    known: the flag sets of each family, not empty. base: the first seed. empty_every: rounds per
    turn of families without gain. bases: builds in place of -O3 for a share of the programs of
    families that gain from a rewriting.
    """
    for turn in count():
        for family, flags in known.items():
            several = parts(family)
            if flags or turn % empty_every == 0:
                for seed in range(base + turn * several, base + (turn + 1) * several):
                    draw = random.Random(f"{family}/{seed}/base")
                    rewriting = tuple(filter(rewrites, flags))
                    if bases and rewriting and draw.random() < base_share:
                        yield Task(family, seed, rewriting, draw.choice(bases))
                    else:
                        yield Task(family, seed, flags)


def mixed(
    known: Mapping[str, tuple[str, ...]], shares: Mapping[str, float], **options: Any
) -> Iterator[Task]:
    """`tasks` of groups of families in their shares (`data.shares`); all alike without shares."""
    if not shares:
        return tasks(known, **options)
    by_group = {
        group: {f: flags for f, flags in known.items() if group_of(f) == group} for group in shares
    }
    there = {group: shares[group] for group, families in by_group.items() if families}
    coming = {group: tasks(by_group[group], **options) for group in there}
    return (next(coming[group]) for group, _ in schedule(there)) if there else iter(())


def says_no(pair: Pair, flags: Sequence[str]) -> bool:
    """Whether a measured pair without gain says that the sets do not make it faster. A set that was
    too long to be measured, or only not confidently faster, may."""
    looks: dict[str, list[Any]] = json.loads(pair.looks)
    return all(name in looks and (looks[name][1] or 0.0) <= 1.0 for name in flags)


def fits(pair: Pair, flags: tuple[str, ...] | None) -> bool:
    """Whether a measured pair agrees with the flag sets of its family, None where they are not
    known. A family with one kind of edit is easier to learn than one with two."""
    if flags is None or pair.base or split_base(pair.script)[0] is not None:
        return True
    return pair.flags in flags[:1] if pair.flags else says_no(pair, flags)


def main(
    out: Annotated[Path, typer.Option(help="parquet file to write")],
    pairs: Annotated[
        Path | None,
        typer.Option(help="measured pairs (policy_jax.sft.pairs); none: rewritings alone"),
    ] = None,
    programs: Annotated[int, typer.Option(min=1, help="unmeasured programs to try")] = 20000,
    seed: Annotated[int, typer.Option(min=0, max=999, help="run number")] = 2,
    processes: Annotated[int, typer.Option(min=1, help="compiling at once")] = 2,
    worlds: Annotated[
        str,
        typer.Option(help="shares, such as judge=0.5,kernels=0.4,practice=0.1; none: all alike"),
    ] = "",
    bases: Annotated[
        str,
        typer.Option(help="builds whose listings are edited too, such as native,O2,clang+avx2"),
    ] = "",
    base_share: Annotated[
        float, typer.Option(min=0, max=1, help="share of the programs with such a listing")
    ] = 0.3,
) -> None:
    """Write the measured pairs that agree with their family, and unmeasured ones.

    Examples:

    `python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet`

    `python -m policy_jax.sft.expand --bases native,clang+native --out moves.parquet`
    """
    with Progress("sft.expand") as progress:
        named = tuple(filter(None, (name.strip() for name in bases.split(","))))
        for name in named:
            if name not in BASES:
                print(f"error: --bases: {name!r} is none of {', '.join(BASES)}", file=sys.stderr)
                raise typer.Exit(2)
        try:
            shares = read_shares(worlds) if worlds else {}
        except ValueError as error:
            print(f"error: --worlds: {error}", file=sys.stderr)
            raise typer.Exit(2) from error
        _expand(progress, pairs, out, programs, seed, processes, shares, named, base_share)


def _expand(
    progress: Progress,
    pairs: Path | None,
    out: Path,
    programs: int,
    seed: int,
    processes: int,
    shares: Mapping[str, float],
    bases: Sequence[str],
    base_share: float,
) -> None:
    if pairs is None:
        measured: list[Pair] = []
        known = rewritten(families_of(shares) if shares else TRAIN_FAMILIES)
    else:
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
    kept = [p for p in measured if fits(p, known.get(p.family))]
    others = [p for p in measured if known.get(p.family) and not p.base and p not in kept]
    again = [Task(p.family, p.seed, known[p.family]) for p in others]
    seen = {listing_key(pair.source.split("\n")) for pair in kept}
    made: list[Pair] = []
    more = mixed(
        known,
        shares,
        base=seed * 1_000_000,
        empty_every=6,
        bases=bases,
        base_share=base_share,
    )
    todo = [*again, *islice(more, programs)]
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
