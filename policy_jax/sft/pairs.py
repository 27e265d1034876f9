"""Training pairs for the supervised start: -O3 listing and best measured edit script.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 8000 --seed 0

Programs are drawn over the training families of a world (`--world judge` for whole programs that
read and print), deduplicated by canonical listing, and built with every flag set of the ensemble.
The fastest verified build becomes an edit script; where no build is confidently faster the script
is empty. A target may call routines (`asm.routines`): it is judged with them, and its script does
not hold them. A killed run continues when started again with the same arguments.

Measuring builds takes most of the time, so the first programs of a family are tried with every flag
set and later ones only with the sets that were ever faster. Every build that is tried is measured
on its own program.
"""

from __future__ import annotations

import functools
import hashlib
import json
import sys
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import geometric_mean, median
from typing import Annotated, Any, Literal

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft.pairs")

import pyarrow as pa
import typer

from executor.client import Client, InvalidProgram, Precision
from executor.common import Table, output, stopping
from policy_jax.asm.normalise import normalise
from policy_jax.asm.rewrite.moves import in_place
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.ensemble import (
    ALL_SETS,
    MINIMUM_GAIN,
    PORTABLE_SETS,
    Build,
    EnsembleResult,
    Scope,
    best,
)
from policy_jax.data.bundled import (
    FAMILIES,
    TRAIN_FAMILIES,
    WORLDS,
    BundledProgram,
    make_program,
)
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.shards import ShardWriter, read_rows

PROBE_PROGRAMS = 4
"""Programs of a family that are tried with every flag set."""

IDLE_SHARE = 0.25
"""How often a family without any gain in its first programs is drawn, relative to others."""

MAX_DUPLICATES = 40
"""A family is exhausted after this many known listings in a row."""

MAX_LISTING_LINES = 2000
"""Programs with longer listings take too long to be built and compared with every flag set."""

MAX_SCRIPT_LINES = 36
"""Longer edit scripts do not fit its response (new lines take about 5 tokens each); such builds are
not measured."""

SHORT_WORK_MS = 4.0
"""Aim of the timing inputs, short since dozens of builds of each program are measured."""

TEACHING_SETS: dict[str, Build] = {
    "in place": in_place,
    "routines": functools.partial(in_place, routines=True),
    **{
        name: PORTABLE_SETS[name]
        for name in ("popcnt", "sse4.2", "bmi", "avx2", "O2+bmi", "scalar+bmi", "unroll")
    },
}
"""Rewriting in place, without and with routines for library calls, and the portable sets that are
ever fastest; `--all-sets` has the others."""

SECOND_LOOK = Precision(max_pairs=20, half_width=0.02)

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
    ]
)


@dataclass(frozen=True, slots=True)
class Pair:
    """One row.

    source: normalised -O3 listing, lines joined by newlines.
    script: edit script of the chosen build, "" where none is confidently faster.
    flags: the build's name (in `TEACHING_SETS` or `ensemble.ALL_SETS`), "" likewise.
    speedup, ci_low, ci_high: of the chosen build, measured after it was chosen.
    changed_lines: lines removed plus lines inserted.
    looks: JSON of the first look: flag set -> [verdict, speedup, ci_low, ci_high].
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
    return [Pair(**row) for row in rows]


class FamilyMemory:
    """Which flag sets are worth trying for a family. Thread-safe."""

    def __init__(self, sets: Mapping[str, Build], probe: int = PROBE_PROGRAMS) -> None:
        self._sets = dict(sets)
        self._probe = probe
        self._lock = threading.Lock()
        self._programs: Counter[str] = Counter()
        self._won: dict[str, Counter[str]] = {}
        self._speedups: dict[str, dict[str, list[float]]] = {}

    def sets_for(self, family: str) -> dict[str, Build]:
        """All sets for the first programs; then those that were ever confidently faster or, where
        none was, the one with the best mean."""
        with self._lock:
            if self._programs[family] < self._probe:
                return dict(self._sets)
            names = set(self._won.get(family, ()))
            if not names:
                means = {n: geometric_mean(s) for n, s in self._speedups.get(family, {}).items()}
                names = {max(means, key=lambda name: means[name])} if means else set()
            return {name: flags for name, flags in self._sets.items() if name in names}

    def weight(self, family: str) -> float:
        """How often to draw the family."""
        with self._lock:
            idle = self._programs[family] >= self._probe and not self._won.get(family)
        return IDLE_SHARE if idle else 1.0

    def note(self, pair: Pair) -> None:
        """Remember one program."""
        looks: dict[str, list[Any]] = json.loads(pair.looks)
        with self._lock:
            self._programs[pair.family] += 1
            won = self._won.setdefault(pair.family, Counter())
            for name, (_, speedup, low, _) in looks.items():
                if speedup is not None:
                    by_set = self._speedups.setdefault(pair.family, {})
                    by_set.setdefault(name, []).append(speedup)
                # All, not only the chosen one: a shorter edit with less gain may teach more.
                if low is not None and low > MINIMUM_GAIN:
                    won[name] += 1


class Draw:
    """Hands out (family, seed), each once, families in proportion to their weight.

    Thread-safe. The seeds of a family are base, base + 1, ...
    """

    def __init__(
        self,
        families: Sequence[str],
        base: int,
        memory: FamilyMemory,
        done: Mapping[str, set[int]],
    ) -> None:
        self._memory = memory
        self._lock = threading.Lock()
        self._next = dict.fromkeys(families, base)
        self._done = done
        self._accepted: Counter[str] = Counter({f: len(done.get(f, ())) for f in families})
        self._duplicates: Counter[str] = Counter()

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return self

    def __next__(self) -> tuple[str, int]:
        with self._lock:
            open_families = [f for f in self._next if self._duplicates[f] < MAX_DUPLICATES]
            if not open_families:
                raise StopIteration
            family = min(open_families, key=lambda f: self._accepted[f] / self._memory.weight(f))
            seed = self._next[family]
            while seed in self._done.get(family, ()):
                seed += 1
            self._next[family] = seed + 1
            self._accepted[family] += 1
            return family, seed

    def refuse(self, family: str, duplicate: bool) -> None:
        """The last draw of the family gave nothing new."""
        with self._lock:
            self._accepted[family] -= 1
            self._duplicates[family] += 1 if duplicate else 0

    def accept(self, family: str) -> None:
        with self._lock:
            self._duplicates[family] = 0


class Maker:
    """Makes pairs, in as many threads as call `next_pair`."""

    def __init__(
        self,
        client: Client,
        draw: Draw,
        memory: FamilyMemory,
        seen: set[str],
        max_script_lines: int = MAX_SCRIPT_LINES,
    ) -> None:
        self._client = client
        self._draw = draw
        self._memory = memory
        self._seen = seen
        self._lock = threading.Lock()
        self._max_script_lines = max_script_lines
        self.refused: Counter[str] = Counter()

    def next_pair(self) -> Pair | None:
        """The next program's pair; None when every family is exhausted.

        Raises executor.types.Unavailable when no executor answers.
        """
        for family, seed in self._draw:
            made = make_program(family, seed, SHORT_WORK_MS)
            try:
                lines = normalise(compile_listing(made.source))
                reason = self._refuse(lines)
                if reason is None:
                    pair = _pair(made, lines, self._best(made, lines))
                    self._memory.note(pair)
                    self._draw.accept(family)
                    return pair
            except (CompileError, InvalidProgram) as error:
                reason = f"{family}: {type(error).__name__}: {error}"
            self.refused[reason] += 1
            self._draw.refuse(family, reason == "duplicate")
        return None

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


def listing_key(lines: Sequence[str]) -> str:
    """A digest of a canonical listing; programs with equal keys are duplicates."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _pair(made: BundledProgram, lines: Sequence[str], result: EnsembleResult) -> Pair:
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
    )


def make_pairs(
    client: Client,
    out: Path,
    *,
    programs: int,
    seed: int,
    sets: Mapping[str, Build] = TEACHING_SETS,
    families: Sequence[str] = TRAIN_FAMILIES,
    threads: int = 6,
    progress: Progress | None = None,
) -> list[Pair]:
    """Write distinct pairs to `out` until it holds `programs`; returns all of them.

    seed: run number; run k of a family begins at seed k * 1,000,000.
    """
    base = seed * 1_000_000
    if not 0 <= base < EVALUATION_SEED:
        raise ValueError(
            f"seed {seed} is outside 0..{EVALUATION_SEED // 1_000_000 - 1}; higher ones would draw "
            "programs kept for evaluation"
        )
    before = [Pair(**row) for row in read_rows(out)]
    done: dict[str, set[int]] = {}
    memory = FamilyMemory(sets)
    for pair in before:
        done.setdefault(pair.family, set()).add(pair.seed)
        memory.note(pair)
    draw = Draw(families, base, memory, done)
    seen = {listing_key(pair.source.split("\n")) for pair in before}
    maker = Maker(client, draw, memory, seen)
    writer = ShardWriter(out, SCHEMA)
    pairs = list(before)
    progress = progress or Progress("pairs")
    progress.phase("measuring programs", programs, len(pairs))
    gained = sum(pair.script != "" for pair in pairs)
    try:
        with stopping.threads(threads) as pool:
            for pair in _stream(pool, maker, programs - len(before), threads):
                pairs.append(pair)
                writer.add(asdict(pair))
                gained += pair.script != ""
                progress.done(len(pairs), note=f"{gained / len(pairs):.0%} with a gain")
    finally:
        writer.flush()
    writer.merge()
    for reason, count in maker.refused.most_common(10):
        progress.say(f"left out {count}: {reason}")
    return pairs


def _stream(pool: ThreadPoolExecutor, maker: Maker, count: int, threads: int) -> Iterator[Pair]:
    """`count` pairs in the order in which they are done; no more are made."""
    running: set[Future[Pair | None]] = set()
    asked = 0
    while True:
        while asked < count and len(running) < 2 * threads:
            running.add(pool.submit(maker.next_pair))
            asked += 1
        if not running:
            return
        finished, running = wait(running, return_when=FIRST_COMPLETED)
        for future in finished:
            pair = future.result()
            if pair is None:
                asked = count
            else:
                yield pair


def summary(pairs: Sequence[Pair]) -> Table:
    """A row for each family: share of programs with a gain, speedup, size of edit, flags."""
    table = Table("pairs by family")
    table.add_column("family")
    table.add_columns("programs", "gain", "median speedup", "median changed lines", right=True)
    table.add_column("flags")
    by_family: dict[str, list[Pair]] = {}
    for pair in pairs:
        by_family.setdefault(pair.family, []).append(pair)
    for family in sorted(by_family):
        table.add_row(family, *_summary_cells(by_family[family]))
    table.add_section()
    table.add_row("all", *_summary_cells(pairs))
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
    threads: Annotated[int, typer.Option(min=1, help="programs in flight")] = 6,
    all_sets: Annotated[
        bool,
        typer.Option(help="every flag set, including those for this machine's own instructions"),
    ] = False,
) -> None:
    """Make pairs of -O3 listing and best measured edit script from the training families."""
    addresses = [a.strip() for a in address.split(",") if a.strip()] or None
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
            threads=threads,
            progress=progress,
        )
    output().print(summary(pairs))


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
