"""Held-out programs, what a proposer did on them, and the table that says so.

Every table carries its controls: `noise` is the -O3 listing with a harmless `nop`
(its speedup must be 1.00: the A/A control), `ensemble` the best of several compiler
flag sets, chosen on one set of runs and re-measured on another. The honest protocol
counts a failure as 1.0, an unresolved measurement as 1.0, identical code as exactly 1.0,
and clamps nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from executor.client import Client, Evaluation, Precision, Program, Unavailable
from policy_jax.asm.answer import Answer, AnswerError, Format, parse
from policy_jax.asm.normalise import normalise
from policy_jax.asm.novelty import body_key
from policy_jax.data.bundled.programs import EVALUATION_SEED
from policy_jax.data.compiler import compile_listing

SMALL_EDIT_LINES = 8
"""Edits of at most so many changed lines are reported as small."""


@dataclass(frozen=True, slots=True)
class Task:
    """A held-out program with its normalised -O3 listing."""

    name: str
    split: str
    program: Program
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one proposal came to. `evaluation` None: no usable answer, or no executor
    answered (`unavailable`), which is left out of every rate."""

    task: Task
    changed: bool = False
    changed_lines: int = 0
    novel: bool = False
    evaluation: Evaluation | None = None
    unavailable: bool = False
    reason: str = ""

    @property
    def compiled(self) -> bool:
        return self.evaluation is not None and self.evaluation.assembled

    @property
    def passed(self) -> bool:
        return self.evaluation is not None and self.evaluation.passed

    @property
    def honest_speedup(self) -> float:
        """1.0 for a failure, an unresolved measurement and identical code."""
        e = self.evaluation
        if e is None or not e.passed or not e.resolved or e.identical or e.speedup is None:
            return 1.0
        return e.speedup


@dataclass(frozen=True, slots=True)
class Summary:
    """Rates and speedups of one proposer on one split (intervals: 95 %, bootstrap)."""

    model: str
    split: str
    programs: int
    unavailable: int
    compile_rate: float
    pass_rate: float
    changed_rate: float
    changed_and_passing_rate: float
    small_edits_passing: int
    big_edits_passing: int
    novel_edits_passing: int
    empty_rate: float
    identical_rate: float
    overfit: int
    faster: int
    slower: int
    speedup_mean: float
    speedup_geomean: float
    ci_low: float
    ci_high: float

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


Proposer = Callable[[Sequence[Task]], Iterable[str]]
"""Gives one response text (an edit script) per task, in order."""


def bundled_tasks(split: str, count: int) -> list[Task]:
    """Programs that no training run has seen, spread evenly over families.

    split: "params" (new parameters of training families) or "families" (families
        kept from training altogether). The same count gives the same programs.
    """
    from policy_jax.data.bundled import TRAIN_FAMILIES, VAL_FAMILIES, make_program

    families = {"params": TRAIN_FAMILIES, "families": VAL_FAMILIES}[split]
    tasks = []
    for k in range(count):
        made = make_program(families[k % len(families)], EVALUATION_SEED + k // len(families))
        lines = tuple(normalise(compile_listing(made.source)))
        tasks.append(Task(made.name, split, made.program, lines))
    return tasks


def with_nop(lines: Sequence[str]) -> str:
    """The listing with a `nop` after its last return or jump: other bytes, same work.

    Nothing ever runs it, and no function before it moves, so the truth is a speedup of 1.
    """
    ends = [i for i, line in enumerate(lines) if line.split("\t")[1:2] in (["ret"], ["jmp"])]
    if not ends:
        raise ValueError("the listing has neither ret nor jmp; is it a program's?")
    last = ends[-1]
    return "\n".join([*lines[: last + 1], "\tnop", *lines[last + 1 :]]) + "\n"


def evaluate_responses(
    client: Client,
    tasks: Sequence[Task],
    responses: Iterable[str],
    *,
    precision: Precision,
    known_bodies: frozenset[str] = frozenset(),
    fmt: Format = "edits",
    timeout: float = 120.0,
    progress: Callable[[], None] | None = None,
) -> list[Outcome]:
    """Parse, assemble, test and time one response per task.

    known_bodies: `novelty.body_key` of the scripts of the training pairs; a passing
        edit outside of them is novel.
    """
    pending: list[tuple[Task, Any, Any, bool]] = []
    for task, response in zip(tasks, responses, strict=True):
        try:
            answer = parse(response, list(task.lines), fmt)
        except AnswerError as error:
            pending.append((task, str(error), None, False))
            continue
        novel = answer.changed and (fmt != "edits" or body_key(response) not in known_bodies)
        future = client.submit(task.program, answer.listing, precision, timeout=timeout)
        pending.append((task, answer, future, novel))
    return _collect(pending, progress)


def _collect(
    pending: Sequence[tuple[Task, Any, Any, bool]], progress: Callable[[], None] | None
) -> list[Outcome]:
    outcomes = []
    for task, answer, future, novel in pending:
        outcomes.append(_outcome(task, answer, future, novel))
        if progress is not None:
            progress()
    return outcomes


def _outcome(task: Task, answer: Any, future: Any, novel: bool) -> Outcome:
    if future is None:
        return Outcome(task, reason=answer)
    try:
        evaluation = future.result()
    except Unavailable as error:
        return Outcome(task, unavailable=True, reason=str(error))
    # Other text, same bytes: nothing was changed that a machine could see.
    changed = answer.changed and not evaluation.identical
    return Outcome(task, changed, answer.changed_lines, novel and changed, evaluation)


def evaluate_listings(
    client: Client,
    tasks: Sequence[Task],
    listings: Sequence[str],
    *,
    precision: Precision,
    timeout: float = 120.0,
    progress: Callable[[], None] | None = None,
) -> list[Outcome]:
    """As `evaluate_responses`, for complete listings (the controls)."""
    pending = [
        (
            task,
            Answer(listing, changed=True, changed_lines=0),
            client.submit(task.program, listing, precision, timeout=timeout),
            False,
        )
        for task, listing in zip(tasks, listings, strict=True)
    ]
    return _collect(pending, progress)


def bootstrap_geomean(
    speedups: Sequence[float], *, draws: int = 2000, seed: int = 0
) -> tuple[float, float]:
    """95 % percentile interval of the geometric mean over programs (Efron 1979)."""
    logs = np.log(np.asarray(speedups, dtype=np.float64))
    if logs.size == 0:
        return math.nan, math.nan
    rng = np.random.default_rng(seed)
    means = logs[rng.integers(0, logs.size, size=(draws, logs.size))].mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(np.exp(low)), float(np.exp(high))


def summarise(model: str, split: str, outcomes: Sequence[Outcome], *, raw: bool = False) -> Summary:
    """Rates over the programs that were answered at all.

    raw: speedups as measured, even where unresolved (for the A/A control, whose
        point is to show what the timing itself adds).
    """
    answered = [o for o in outcomes if not o.unavailable]
    n = len(answered)

    def rate(select: Callable[[Outcome], bool]) -> float:
        return sum(map(select, answered)) / n if n else math.nan

    def speedup(o: Outcome) -> float:
        if raw and o.evaluation is not None and o.evaluation.speedup is not None:
            return o.evaluation.speedup
        return o.honest_speedup

    speedups = [speedup(o) for o in answered]
    low, high = bootstrap_geomean(speedups)
    evaluations = [(o, o.evaluation) for o in answered if o.evaluation is not None]
    passing = [o for o in answered if o.changed and o.passed]
    return Summary(
        model=model,
        split=split,
        programs=n,
        unavailable=len(outcomes) - n,
        compile_rate=rate(lambda o: o.compiled),
        pass_rate=rate(lambda o: o.passed),
        changed_rate=rate(lambda o: o.changed),
        changed_and_passing_rate=rate(lambda o: o.changed and o.passed),
        small_edits_passing=sum(o.changed_lines <= SMALL_EDIT_LINES for o in passing),
        big_edits_passing=sum(o.changed_lines > SMALL_EDIT_LINES for o in passing),
        novel_edits_passing=sum(o.novel for o in passing),
        empty_rate=rate(lambda o: o.evaluation is not None and not o.changed),
        identical_rate=rate(lambda o: o.evaluation is not None and o.evaluation.identical),
        overfit=sum(e.overfit for _, e in evaluations),
        faster=sum(bool(o.passed and e.resolved and (e.ci_low or 0) > 1) for o, e in evaluations),
        slower=sum(
            bool(o.passed and e.resolved and e.ci_high is not None and e.ci_high < 1)
            for o, e in evaluations
        ),
        speedup_mean=float(np.mean(speedups)) if n else math.nan,
        speedup_geomean=float(np.exp(np.mean(np.log(speedups)))) if n else math.nan,
        ci_low=low,
        ci_high=high,
    )


def noise_control(
    client: Client,
    tasks: Sequence[Task],
    *,
    precision: Precision,
    progress: Callable[[], None] | None = None,
) -> list[Outcome]:
    """The A/A control: the -O3 listing against itself plus a `nop`."""
    return evaluate_listings(
        client,
        tasks,
        [with_nop(task.lines) for task in tasks],
        precision=precision,
        progress=progress,
    )


def summary_table(summaries: Sequence[Summary], title: str) -> Any:
    """A rich table of one split, a row a proposer, about 110 columns wide."""
    from rich.table import Table

    table = Table(title=title, title_justify="left")
    table.add_column("proposer", no_wrap=True)
    headings = ("n", "compile", "pass", "changed\n& pass", "novel", "small\n/big", "empty")
    for heading in (*headings, "faster\n/slower", "speedup", "95 %\ninterval"):
        table.add_column(heading, justify="right", no_wrap=True)
    for s in summaries:
        table.add_row(
            s.model,
            str(s.programs),
            f"{s.compile_rate:.1%}",
            f"{s.pass_rate:.1%}",
            f"{s.changed_and_passing_rate:.1%}",
            str(s.novel_edits_passing),
            f"{s.small_edits_passing}/{s.big_edits_passing}",
            f"{s.empty_rate:.1%}",
            f"{s.faster}/{s.slower}",
            f"{s.speedup_geomean:.3f}",
            f"{s.ci_low:.3f}-{s.ci_high:.3f}",
        )
    return table
