"""Training pairs for the supervised start: -O3 listing and best measured edit script.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 8000 --seed 0

Programs are drawn over the training families of a world (`--world judge` for whole programs that
read and print), deduplicated by canonical listing, and built with every flag set of the ensemble.
The fastest verified build becomes an edit script; where no build is confidently faster the script
is empty. A target may call routines (`asm.routines`): it is judged with them, and its script does
not hold them. A killed run continues when started again with the same arguments.

With `--base-share` the best base of a share of the programs is looked for too, and rewritten with
routines. Where that gains more (`sft.on_bases`), the script of the -O3 listing only names the base,
and a second row has the edits of the base's listing.

Measuring builds takes most of the time, so the first programs of a family are tried with every flag
set and later ones only with the sets that were ever faster. Every build that is tried is measured
on its own program.
"""

from __future__ import annotations

import functools
import json
import random
import sys
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, replace
from pathlib import Path
from statistics import median
from typing import Annotated, Any, Literal

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft.pairs")

import typer

from executor.client import REPORTED_LAYOUTS, Client, InvalidProgram, Precision
from executor.common import Table, output, stopping
from policy_jax.asm import edits
from policy_jax.asm.bases import with_base
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.ensemble import (
    ALL_SETS,
    PORTABLE_SETS,
    Build,
    EnsembleResult,
    Scope,
    best,
    changed_lines,
)
from policy_jax.compilers.profiled import profiled
from policy_jax.data.bundled import (
    FAMILIES,
    TRAIN_FAMILIES,
    WORLDS,
    BundledProgram,
    make_program,
)
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.shards import ShardWriter, read_rows
from policy_jax.data.shares import GROUPS, families_of, group_of, read_shares
from policy_jax.sft.family_draw import Draw, FamilyMemory
from policy_jax.sft.on_bases import on_base
from policy_jax.sft.pair_rows import SCHEMA, Pair, listing_key, read_row

MAX_LISTING_LINES = 2000
"""Programs with longer listings take too long to be built and compared with every flag set."""

MAX_SCRIPT_LINES = 36
"""Longer edit scripts do not fit its response (new lines take about 5 tokens each); such builds are
not measured."""

SHORT_WORK_MS = 4.0
"""Aim of the timing inputs, short since dozens of builds of each program are measured."""

ROUTINES = "routines"
TEACHING_SETS: dict[str, Build] = {
    "in place": in_place,
    ROUTINES: functools.partial(in_place, routines=True),
    **{
        name: PORTABLE_SETS[name]
        for name in ("popcnt", "sse4.2", "bmi", "avx2", "O2+bmi", "scalar+bmi", "unroll")
    },
}
"""Rewriting in place, without and with routines for library calls, and the portable sets that are
ever fastest; `--all-sets` has the others."""

SECOND_LOOK = Precision(max_pairs=20, half_width=0.02, layouts=REPORTED_LAYOUTS)

ON_BASE = ", routines"
"""What the name of a teacher has behind that of its base."""


class Maker:
    """Makes pairs, in as many threads as call `next_pairs`."""

    def __init__(
        self,
        client: Client,
        draw: Draw,
        memory: FamilyMemory,
        seen: set[str],
        max_script_lines: int = MAX_SCRIPT_LINES,
        base_share: float = 0.0,
    ) -> None:
        """base_share: of the programs whose best base is looked for, about ten times as long as the
        rest of a program takes."""
        self._base_share = base_share
        self._client = client
        self._draw = draw
        self._memory = memory
        self._seen = seen
        self._lock = threading.Lock()
        self._max_script_lines = max_script_lines
        self._heat_of = profiled(client)
        self.refused: Counter[str] = Counter()

    def next_pairs(self) -> list[Pair] | None:
        """The next program's pairs, that of its -O3 listing first; None when every family is
        exhausted.

        Raises executor.types.Unavailable when no executor answers.
        """
        for family, seed in self._draw:
            made = make_program(family, seed, SHORT_WORK_MS)
            try:
                lines = normalise(compile_listing(made.source))
                reason = self._refuse(lines)
                if reason is None:
                    heat = self._heat_of(made.program, lines) or ()
                    result = self._best(made, lines)
                    pair = pair_of(made, lines, result, heat)
                    self._memory.note(pair)
                    self._draw.accept(family)
                    return self._with_base(made, lines, result, pair)
            except (CompileError, InvalidProgram) as error:
                reason = f"{family}: {type(error).__name__}: {error}"
            self.refused[reason] += 1
            self._draw.refuse(family, reason == "duplicate")
        return None

    def _with_base(
        self, made: BundledProgram, lines: Sequence[str], result: EnsembleResult, pair: Pair
    ) -> list[Pair]:
        """The pair, or where a base is worth naming, one that names it and that of its edits."""
        drawn = random.Random(f"{made.family}/{made.seed}/base").random()
        if drawn >= self._base_share:
            return [pair]
        found = on_base(
            self._client, made.program, lines, result.lines, precision=SECOND_LOOK, timeout=120.0
        )
        if found is None:
            return [pair]
        figures: dict[str, Any] = {
            "flags": f"{found.name}{ON_BASE}",
            "speedup": found.final.speedup,
            "ci_low": found.final.ci_low,
            "ci_high": found.final.ci_high,
        }
        naming = replace(pair, script=with_base(found.name, ""), changed_lines=0, **figures)
        heat = self._heat_of(made.program, [*found.lines]) or ()
        edited = replace(
            pair,
            source="\n".join(found.lines),
            script=edits.diff([*found.lines], [*found.edited]),
            changed_lines=changed_lines(found.lines, found.edited),
            looks="{}",
            heat=tuple(heat),
            base=found.name,
            **figures,
        )
        return [naming, edited]

    def _refuse(self, lines: Sequence[str]) -> str | None:
        if len(lines) > MAX_LISTING_LINES:
            return f"more than {MAX_LISTING_LINES} lines"
        key = listing_key(lines)
        with self._lock:
            if key in self._seen:
                return "duplicate"
            self._seen.add(key)
        return None

    def _best(self, made: BundledProgram, lines: Sequence[str]) -> EnsembleResult:
        return best(
            self._client,
            made.program,
            sets=self._memory.sets_for(made.family),
            baseline=lines,
            scope=scope_of(made.family),
            max_script_lines=self._max_script_lines,
            second_look=SECOND_LOOK,
        )


def scope_of(family: str) -> Scope:
    """What a build of a program may change: the `main` of a kernel family hardly runs."""
    return "hot" if family in FAMILIES else "all"


def pair_of(
    made: BundledProgram, lines: Sequence[str], result: EnsembleResult, heat: Sequence[float]
) -> Pair:
    """The pair of a program whose builds were compared. lines: its canonical -O3 listing."""
    looks = {
        name: [look.verdict.value, look.speedup, look.ci_low, look.ci_high]
        for name, look in result.looks.items()
    }
    return Pair(
        family=made.family,
        seed=made.seed,
        source="\n".join(lines),
        script=result.script,
        flags=result.flags,
        speedup=result.speedup,
        ci_low=result.ci_low,
        ci_high=result.ci_high,
        changed_lines=result.changed_lines,
        looks=json.dumps(looks),
        heat=tuple(heat),
    )


def make_pairs(
    client: Client,
    out: Path,
    *,
    programs: int,
    seed: int,
    sets: Mapping[str, Build] = TEACHING_SETS,
    families: Sequence[str] = TRAIN_FAMILIES,
    shares: Mapping[str, float] | None = None,
    base_share: float = 0.0,
    threads: int = 6,
    progress: Progress | None = None,
) -> list[Pair]:
    """Write pairs to `out` until it holds distinct `programs`; returns all of them.

    seed: run number; run k of a family begins at seed k * 1,000,000. shares: of groups of families
    (`data.shares`), in place of `families`, which are drawn alike. base_share: see `Maker`.
    """
    weights: dict[str, float] = {}
    if shares:
        families = families_of(shares)
        weights = {f: shares[group_of(f)] / len(GROUPS[group_of(f)]) for f in families}
    base = seed * 1_000_000
    if not 0 <= base < EVALUATION_SEED:
        raise ValueError(
            f"seed {seed} is outside 0..{EVALUATION_SEED // 1_000_000 - 1}; higher ones would draw "
            "programs kept for evaluation"
        )
    before = [read_row(row) for row in read_rows(out)]
    done: dict[str, set[int]] = {}
    memory = FamilyMemory(sets)
    for pair in before:
        done.setdefault(pair.family, set()).add(pair.seed)
        if not pair.base:
            memory.note(pair)
    draw = Draw(families, base, memory, done, weights)
    seen = {listing_key(pair.source.split("\n")) for pair in before}
    maker = Maker(client, draw, memory, seen, base_share=base_share)
    writer = ShardWriter(out, SCHEMA)
    pairs = list(before)
    progress = progress or Progress("pairs")
    count = sum(not pair.base for pair in pairs)
    progress.phase("measuring programs", programs, count)
    gained = sum(pair.script != "" for pair in pairs if not pair.base)
    try:
        with stopping.threads(threads) as pool:
            for made in _stream(pool, maker, programs - count, threads):
                for pair in made:
                    pairs.append(pair)
                    writer.add(asdict(pair))
                count += 1
                gained += made[0].script != ""
                progress.done(count, note=f"{gained / count:.0%} with a gain")
    finally:
        writer.flush()
    writer.merge()
    for reason, count in maker.refused.most_common(10):
        progress.say(f"left out {count}: {reason}")
    return pairs


def _stream(
    pool: ThreadPoolExecutor, maker: Maker, count: int, threads: int
) -> Iterator[list[Pair]]:
    """The pairs of `count` programs in the order in which they are done; no more are made."""
    running: set[Future[list[Pair] | None]] = set()
    asked = 0
    while True:
        while asked < count and len(running) < 2 * threads:
            running.add(pool.submit(maker.next_pairs))
            asked += 1
        if not running:
            return
        finished, running = wait(running, return_when=FIRST_COMPLETED)
        for future in finished:
            made = future.result()
            if made is None:
                asked = count
            else:
                yield made


def summary(pairs: Sequence[Pair]) -> Table:
    """A row for each family: share of programs with a gain, speedup, size of edit, flags."""
    table = Table("pairs by family")
    table.add_column("family")
    table.add_columns("programs", "gain", "median speedup", "median changed lines", right=True)
    table.add_column("flags")
    by_family: dict[str, list[Pair]] = {}
    first = [pair for pair in pairs if not pair.base]
    for pair in first:
        by_family.setdefault(pair.family, []).append(pair)
    for family in sorted(by_family):
        table.add_row(family, *_summary_cells(by_family[family]))
    table.add_section()
    table.add_row("all", *_summary_cells(first))
    return table


def _summary_cells(pairs: Sequence[Pair]) -> list[str]:
    won = [pair for pair in pairs if pair.script]
    flags = Counter(pair.flags for pair in won)
    return [
        str(len(pairs)),
        f"{len(won) / len(pairs):.0%}" if pairs else "-",
        f"{median(p.speedup for p in won):.2f}" if won else "-",
        f"{median(p.changed_lines for p in won):.0f}" if won else "-",
        ", ".join(f"{name} {count}" for name, count in flags.most_common(3)),
    ]


def main(
    out: Annotated[Path, typer.Option(help="parquet file to write or continue")],
    programs: Annotated[int, typer.Option(min=1, help="distinct programs to end with")] = 8000,
    seed: Annotated[int, typer.Option(min=0, help="run number; others draw other programs")] = 0,
    address: Annotated[
        str, typer.Option(help="executors HOST:PORT[,HOST:PORT...]; none: one on this machine")
    ] = "",
    token_file: Annotated[Path | None, typer.Option(help="token of those executors")] = None,
    world: Annotated[
        Literal["kernels", "judge", "both"], typer.Option(help="families to draw from")
    ] = "kernels",
    worlds: Annotated[
        str,
        typer.Option(help="shares in place of --world, such as judge=0.5,kernels=0.4,practice=0.1"),
    ] = "",
    base_share: Annotated[
        float, typer.Option(min=0, max=1, help="share of programs whose best base is looked for")
    ] = 0.0,
    threads: Annotated[int, typer.Option(min=1, help="programs in flight")] = 6,
    all_sets: Annotated[
        bool,
        typer.Option(help="every flag set, including those for this machine's own instructions"),
    ] = False,
) -> None:
    """Make pairs of -O3 listing and best measured edit script from the training families."""
    addresses = [a.strip() for a in address.split(",") if a.strip()] or None
    try:
        shares = read_shares(worlds) if worlds else None
    except ValueError as error:
        print(f"error: --worlds: {error}", file=sys.stderr)
        raise typer.Exit(2) from error
    out.parent.mkdir(parents=True, exist_ok=True)
    with (
        Progress("sft.pairs") as progress,
        Client(addresses, token_file=token_file) as client,
    ):
        pairs = make_pairs(
            client,
            out,
            programs=programs,
            seed=seed,
            sets={**TEACHING_SETS, **ALL_SETS} if all_sets else TEACHING_SETS,
            families=WORLDS[world],
            shares=shares,
            base_share=base_share,
            threads=threads,
            progress=progress,
        )
    output().print(summary(pairs))


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
