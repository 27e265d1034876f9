"""Lessons for `policy_jax.sft` that a search found: better targets than any build.

The programs are those of a file of pairs, or drawn from the training families. A search may change
the -O3 listing alone, since the policy is shown that one, and its result must fit an answer of the
policy. It starts from the script that is known: that of the pair, or that of the fastest build that
is short enough. The result replaces it only where it is faster with confidence, on runs of their
own.
"""

from __future__ import annotations

import itertools
import random
import threading
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from executor.client import Client, InvalidProgram, Program
from executor.common import Progress, stopping
from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.builds import Submits
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.ensemble import (
    MINIMUM_GAIN,
    best,
    candidates,
    changed_lines,
    measure,
)
from policy_jax.compilers.profiled import profiled
from policy_jax.data.bundled import VAL_FAMILIES, BundledProgram, make_program
from policy_jax.data.bundled.instances import EVALUATION_SEED
from policy_jax.data.bundled.judge import JUDGE_VAL_FAMILIES
from policy_jax.data.rows import DatasetError
from policy_jax.data.shards import ShardWriter, read_rows
from policy_jax.sft.pair_rows import SCHEMA, Pair, read_pairs
from policy_jax.sft.pairs import (
    MAX_SCRIPT_LINES,
    SECOND_LOOK,
    SHORT_WORK_MS,
    TEACHING_SETS,
    pair_of,
    scope_of,
)
from policy_jax.sft.search.find import Winner, find
from policy_jax.sft.search.race import TIMEOUT
from policy_jax.sft.search.space import Genome, Space
from policy_jax.sft.search.strategies import Answer
from policy_jax.sft.search.training import SPEC, drawn, training_seed

FOUND = "searched"
"""The flags of a pair whose script comes from a search."""


@dataclass(frozen=True, slots=True)
class Task:
    """A program to search. pair: what is known of it; None where it is drawn."""

    family: str
    seed: int
    pair: Pair | None = None

    def program(self) -> BundledProgram:
        return make_program(self.family.partition("/")[0], self.seed, SHORT_WORK_MS)


def tasks(data: str, count: int, seed: int) -> list[Task]:
    """`count` programs of `training:SEED` or of a file of pairs, spread evenly over the families.

    seed: of the choice among pairs. Raises DatasetError where a program is kept for evaluation or
    there are no pairs.
    """
    if data.startswith(SPEC):
        base = training_seed(data)
        return [Task(*each) for each in itertools.islice(drawn(base), count)]
    try:
        pairs = read_pairs(Path(data))
    except FileNotFoundError as error:
        raise DatasetError(f"--data: {error}; or give {SPEC}SEED") from None
    for pair in pairs:
        if pair.seed >= EVALUATION_SEED or pair.template in {*VAL_FAMILIES, *JUDGE_VAL_FAMILIES}:
            raise DatasetError(
                f"{data}: {pair.family}-{pair.seed} is kept for evaluation; lessons come from "
                "training families and seeds alone"
            )
    rng = random.Random(seed)
    by_family: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_family[pair.template].append(pair)
    for some in by_family.values():
        rng.shuffle(some)
    turns = itertools.zip_longest(*(by_family[family] for family in sorted(by_family)))
    chosen = [pair for turn in turns for pair in turn if pair is not None][:count]
    return [Task(pair.family, pair.seed, pair) for pair in chosen]


def lesson_space(
    source: str, lines: Sequence[str], script: str, family: str, heat: Sequence[float] = ()
) -> Space:
    """The candidates that a lesson may have: changes of the -O3 listing that fit an answer.

    source: C text. lines: its canonical -O3 listing. script: known, "" for none. heat: share of the
    time by line, () where it is not known.
    """
    builds = candidates(source, TEACHING_SETS, lines, scope_of(family))
    return Space(
        {"": lines, **builds},
        Genome("", tuple(edits.parse(script, len(lines)))),
        {"": heat} if heat else {},
        roots=("",),
        accepts=lambda changed: _short(edits.diff(lines, changed)),
    )


def _short(script: str) -> bool:
    return len(script.splitlines()) <= MAX_SCRIPT_LINES


def searched(
    client: Submits,
    program: Program,
    pair: Pair,
    answer: Answer | None,
    seconds: float,
    seed: int,
) -> tuple[Pair, Winner]:
    """The pair, with a better script where a search found one, and what it found.

    program: that of the pair. seconds: of the executor. Raises executor.client.ExecutorError.
    """
    lines = pair.source.split("\n")
    script, speedup = pair.script, 1.0
    if script:
        known = {"": edits.apply(lines, script)}
        look = measure(client, program, known, SECOND_LOOK, TIMEOUT)[""]
        if look.timed and look.speedup is not None:
            speedup = look.speedup
        else:
            script = ""
    space = lesson_space(program.source, lines, script, pair.template, pair.heat)
    winner = find(client, program, space, seconds, speedup=speedup, answer=answer, seed=seed)
    if winner.low is None or winner.high is None:
        return pair, winner
    if not winner.improved or winner.low <= MINIMUM_GAIN:
        return pair, winner
    new = edits.diff(lines, winner.lines)
    return replace(
        pair,
        script=new,
        flags=FOUND,
        speedup=winner.speedup,
        ci_low=winner.low,
        ci_high=winner.high,
        changed_lines=changed_lines(lines, winner.lines),
    ), winner


class Teaching:
    """The searches of one command. out: the file of pairs. answer: None without a policy."""

    def __init__(
        self,
        client: Client,
        out: Path,
        answer: Answer | None,
        seconds: float,
        seed: int,
    ) -> None:
        self._client, self._answer = client, answer
        self._seconds, self._seed = seconds, seed
        self._lock = threading.Lock()
        rows = read_rows(out)
        self._done = {(row["family"], row["seed"]) for row in rows}
        self.improved = sum(row["flags"] == FOUND for row in rows)
        self.count = len(rows)
        self.refused = 0
        self._writer = ShardWriter(out, SCHEMA)

    def task(self, task: Task) -> None:
        """Search a program that is not done and write its pair. Raises ExecutorError."""
        if (task.family, task.seed) in self._done:
            return
        made = task.program()
        try:
            pair = task.pair or self._pair(made)
            pair, _ = searched(
                self._client, made.program, pair, self._answer, self._seconds, self._seed
            )
        except (CompileError, InvalidProgram):
            with self._lock:
                self.refused += 1
            return
        with self._lock:
            self._writer.add(asdict(pair))
            self.count += 1
            self.improved += pair.flags == FOUND

    def _pair(self, made: BundledProgram) -> Pair:
        """The pair of a drawn program by its builds, as `sft.pairs` makes it."""
        lines = normalise(compile_listing(made.source))
        heat = profiled(self._client)(made.program, lines) or ()
        result = best(
            self._client,
            made.program,
            sets=TEACHING_SETS,
            baseline=lines,
            scope=scope_of(made.family),
            max_script_lines=MAX_SCRIPT_LINES,
            second_look=SECOND_LOOK,
        )
        return pair_of(made, lines, result, heat)

    def end(self) -> None:
        """Write what is not written yet, into one file."""
        self._writer.flush()
        self._writer.merge()


def teach(
    client: Client,
    out: Path,
    chosen: Sequence[Task],
    answer: Answer | None,
    seconds: float,
    seed: int,
    progress: Progress,
) -> Teaching:
    """Search all programs and write their pairs to `out`; those that are there stay."""
    teaching = Teaching(client, out, answer, seconds, seed)
    slots = sum(host.slots for host in client.describe().values())
    progress.phase("searching", len(chosen))
    try:
        with stopping.threads(slots + 1) as pool:
            for _ in pool.map(teaching.task, chosen):
                progress.advance()
                progress.note(f"{teaching.improved} better than known")
    finally:
        teaching.end()
    return teaching
