"""Targets better than any build: edits of builds and of a policy, recombined by evolution.

    python -m policy_jax.sft.evolve --pairs lessons.parquet --out evolved.parquet --programs 200
    python -m policy_jax.sft --config sft_tiny.py --config.pairs=lessons.parquet,evolved.parquet

For each program the first generation has the script of its pair, those of the builds of
`pairs.TEACHING_SETS`, and several answers of a policy. An executor judges them, and the best few of
the right and faster ones are parents. A child has the hunks of two parents where these do not
touch, or those of one parent without one hunk. No child has new lines, so it is wrong only where
two right edits interfere, which tests detect. The winner is measured again in new runs, and
replaces the script of the pair only where it is faster and the intervals do not overlap. A killed
run continues when started again with the same arguments.
"""

from __future__ import annotations

import itertools
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from executor.common import Progress, begin

if __name__ == "__main__":
    begin("sft.evolve")

from executor.client import Client, Evaluation, ExecutorError, Precision, Program
from executor.common import addresses_or_own, stopping
from policy_jax.asm import edits
from policy_jax.asm.edits import EditError, Hunk
from policy_jax.compilers.builds import Submits
from policy_jax.compilers.ensemble import (
    MINIMUM_GAIN,
    TIE,
    candidates,
    changed_lines,
    confident,
    measure,
    ranked,
)
from policy_jax.data.bundled import make_program
from policy_jax.data.shards import ShardWriter, read_rows
from policy_jax.rollout.fitting import script
from policy_jax.rollout.policy import TextPolicy
from policy_jax.sft.pairs import (
    MAX_SCRIPT_LINES,
    SCHEMA,
    SECOND_LOOK,
    SHORT_WORK_MS,
    TEACHING_SETS,
    Pair,
    read_pairs,
    scope_of,
)
from policy_jax.shipped import TINY_PPO

EVOLVED = "evolved"
"""The flags of a pair whose script comes from evolution."""

PARENTS = 4
CHILDREN = 16
"""Most children that are measured in a generation."""

FIRST_LOOK = Precision(max_pairs=10)
TIMEOUT = 120.0
_AT_ONCE = 4
"""Programs evolved at once, so that the executors are never idle."""

Answer = Callable[[Sequence[Sequence[str]]], list[list[str]]]
"""Listings -> the scripts that a policy answers to each, right or wrong."""


def crossed(one: Sequence[Hunk], other: Sequence[Hunk]) -> list[Hunk] | None:
    """All hunks of both in order, equal ones once; None where two of them touch."""
    hunks = sorted({*one, *other}, key=lambda h: (h.first, h.last))
    for before, after in itertools.pairwise(hunks):
        if after.first <= before.last + 1:
            return None
    return hunks


def children(parents: Sequence[Sequence[Hunk]]) -> Iterator[list[Hunk]]:
    """Crossings of any two parents, then each parent of several hunks without one of them."""
    for one, other in itertools.combinations(parents, 2):
        both = crossed(one, other)
        if both is not None:
            yield both
    for parent in parents:
        if len(parent) > 1:
            for gone in range(len(parent)):
                yield [hunk for at, hunk in enumerate(parent) if at != gone]


@dataclass(frozen=True, slots=True)
class Evolved:
    """The winner. known: the second look at the script known before, None where there was none."""

    script: str
    final: Evaluation
    known: Evaluation | None

    @property
    def better(self) -> bool:
        """Whether it is faster than the known script, with intervals that do not overlap."""
        if self.known is None or not self.known.timed or self.known.ci_high is None:
            return True
        return self.final.ci_low is not None and self.final.ci_low > self.known.ci_high


def evolve(
    client: Submits,
    program: Program,
    lines: Sequence[str],
    founders: Sequence[str],
    known: str,
    generations: int,
) -> Evolved | None:
    """The fastest verified script that evolves; None where none is confidently faster than -O3.

    lines: the canonical -O3 listing. founders: scripts, not necessarily well formed. known: the
    script to beat, "" for none. generations: of children.
    Raises executor.types.InvalidProgram, executor.types.Unavailable.
    """
    looks: dict[str, Evaluation] = {}
    fresh = [*dict.fromkeys(s for s in (known, *founders) if _usable(lines, s))]
    for generation in range(generations + 1):
        listings = {script: edits.apply(lines, script) for script in fresh}
        looks |= measure(client, program, listings, FIRST_LOOK, TIMEOUT)
        parents = _ranked(looks)[:PARENTS]
        if generation == generations:
            break
        born = (edits.render(c) for c in children([edits.parse(p, len(lines)) for p in parents]))
        new = (s for s in dict.fromkeys(born) if s not in looks and _usable(lines, s))
        fresh = [*itertools.islice(new, CHILDREN)]
        if not fresh:
            break
    finalists = [*dict.fromkeys([*_ranked(looks)[:1], *([known] if known in looks else [])])]
    again = {script: edits.apply(lines, script) for script in finalists}
    second = measure(client, program, again, SECOND_LOOK, TIMEOUT)
    if not finalists or not confident(second[finalists[0]], MINIMUM_GAIN):
        return None
    return Evolved(finalists[0], second[finalists[0]], second.get(known))


def _ranked(looks: Mapping[str, Evaluation]) -> list[str]:
    return ranked({script: script for script in looks}, looks, TIE, MINIMUM_GAIN)


def _usable(lines: Sequence[str], script: str) -> bool:
    """Whether it changes something and is short enough for a policy to write."""
    if not script or len(script.splitlines()) > MAX_SCRIPT_LINES:
        return False
    try:
        return edits.apply(lines, script) != [*lines]
    except EditError:
        return False


def drawn(pairs: Sequence[Pair], count: int, seed: int) -> list[Pair]:
    """`count` of the pairs, spread evenly over the families."""
    rng = random.Random(seed)
    by_family: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_family[pair.template].append(pair)
    for some in by_family.values():
        rng.shuffle(some)
    turns = itertools.zip_longest(*(by_family[f] for f in sorted(by_family)))
    return [p for turn in turns for p in turn if p is not None][:count]


def evolved_pair(
    client: Submits, pair: Pair, answers: Sequence[str], generations: int
) -> tuple[Pair, bool]:
    """The pair, with a better script where one evolved, and whether one did."""
    made = make_program(pair.template, pair.seed, SHORT_WORK_MS)
    lines = pair.source.split("\n")
    builds = candidates(made.source, TEACHING_SETS, lines, scope_of(pair.template))
    founders = [*(edits.diff(lines, build) for build in builds.values()), *answers]
    evolved = evolve(client, made.program, lines, founders, pair.script, generations)
    if evolved is None or evolved.script == pair.script or not evolved.better:
        return pair, False
    e = evolved.final
    assert e.speedup is not None
    assert e.ci_low is not None
    assert e.ci_high is not None
    return replace(
        pair,
        script=evolved.script,
        flags=EVOLVED,
        speedup=e.speedup,
        ci_low=e.ci_low,
        ci_high=e.ci_high,
        changed_lines=changed_lines(lines, edits.apply(lines, evolved.script)),
        looks="{}",
    ), True


def policy_answers(model: Path, samples: int, temperature: float) -> Answer:
    """A greedy answer and `samples` - 1 others of a checkpoint folder."""
    policy = TextPolicy.from_pretrained(model)

    def answers(listings: Sequence[Sequence[str]]) -> list[list[str]]:
        scripts = [[script(responses)] for responses in policy.respond(listings)]
        if samples > 1:
            rows = [(k, seed) for k in range(len(listings)) for seed in range(1, samples)]
            others = policy.respond(
                [listings[k] for k, _ in rows],
                temperature=temperature,
                seeds=[seed for _, seed in rows],
            )
            for (k, _), responses in zip(rows, others, strict=True):
                scripts[k].append(script(responses))
        return scripts

    return answers


def run(
    client: Client,
    pairs: Sequence[Pair],
    out: Path,
    answers: Answer,
    generations: int,
    progress: Progress | None = None,
) -> tuple[int, int]:
    """Evolve every pair and write it to `out`; returns the numbers of pairs and better scripts."""
    rows = read_rows(out)
    done = {(row["family"], row["seed"]) for row in rows}
    improved = sum(row["flags"] == EVOLVED for row in rows)
    todo = [pair for pair in pairs if (pair.family, pair.seed) not in done]
    writer = ShardWriter(out, SCHEMA)
    progress = progress or Progress("evolve")
    count = len(pairs) - len(todo)
    progress.phase("evolving", len(pairs), count)
    try:
        with stopping.threads(_AT_ONCE) as pool:
            for start in range(0, len(todo), 2 * _AT_ONCE):
                some = todo[start : start + 2 * _AT_ONCE]
                asked = answers([pair.source.split("\n") for pair in some])
                jobs = [
                    pool.submit(evolved_pair, client, pair, texts, generations)
                    for pair, texts in zip(some, asked, strict=True)
                ]
                for job in jobs:
                    pair, better = job.result()
                    improved += better
                    writer.add(asdict(pair))
                    count += 1
                    progress.done(count, note=f"{improved} better than known")
    finally:
        writer.flush()
    writer.merge()
    return len(pairs), improved


def main(
    pairs: Annotated[Path, typer.Option(help="pairs or lessons (policy_jax.sft.expand)")],
    out: Annotated[Path, typer.Option(help="parquet file to write")],
    model: Annotated[
        Path | None,
        typer.Option(help="checkpoint folder whose answers are tried; default: the shipped one"),
    ] = None,
    programs: Annotated[int, typer.Option(min=1, help="programs to try")] = 200,
    samples: Annotated[int, typer.Option(min=1, help="answers a program")] = 8,
    temperature: Annotated[float, typer.Option(min=0.01, help="of all but the first")] = 1.0,
    generations: Annotated[int, typer.Option(min=0, help="of recombined edits")] = 2,
    seed: Annotated[int, typer.Option(help="of the programs that are drawn")] = 0,
    address: Annotated[
        str, typer.Option(help="executors HOST:PORT[,HOST:PORT...]; none: one on this machine")
    ] = "",
    token_file: Annotated[Path | None, typer.Option(help="token of those executors")] = None,
) -> None:
    """Look for faster scripts than those of `pairs`, and write the programs that were tried.

    Example: python -m policy_jax.sft.evolve --pairs lessons.parquet --out evolved.parquet
    """
    try:
        chosen = drawn(read_pairs(pairs), programs, seed)
        addresses = addresses_or_own(address, "--address")
    except (FileNotFoundError, ExecutorError) as error:
        raise typer.BadParameter(str(error)) from None
    out.parent.mkdir(parents=True, exist_ok=True)
    with Progress("sft.evolve") as progress, Client(addresses, token_file=token_file) as client:
        progress.phase("loading the model")
        answers = policy_answers(model or TINY_PPO, samples, temperature)
        count, improved = run(client, chosen, out, answers, generations, progress)
        progress.say(
            f"{improved} of {count} programs have a faster script than before; wrote {out}"
        )


if __name__ == "__main__":
    sys.exit(stopping.run(lambda: typer.run(main)))
