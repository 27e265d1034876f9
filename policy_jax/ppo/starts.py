"""What the answers of a training step start from (`rollout.base`): -O3, the best base, or an offer.

The best base of a program is looked for once, as for `evaluate --model NAME+base`, and kept in
`bases.jsonl` in the folder of the run. The search takes ten seconds or more of an executor's slot
for each program, more than all answers of a prompt; `data.programs_per_family` bounds how many
programs a run has.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from executor.client import REPORTED_LAYOUTS, Client, Evaluation, ExecutorError
from policy_jax.asm.bases import Builds, Offer
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.program_builds import Base
from policy_jax.data.program_sets import ProgramEntry
from policy_jax.evaluation.bases import FILE, Bases
from policy_jax.evaluation.questions import Question
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.rewards import relative


@dataclass(frozen=True, slots=True)
class Start:
    """What the answers about one program start from.

    lines: the canonical listing that prompts show. base: the build that it is of; None for -O3.
    builds: those that an answer may name; None where it may name none. offers: those that prompts
    name.
    """

    lines: tuple[str, ...]
    base: Base | None = None
    builds: Builds | None = None
    offers: tuple[Offer, ...] = ()

    def relative(self, evaluation: Evaluation, changed: bool) -> Evaluation:
        """An evaluation against -O3 as one against the base. changed: whether the answer changes
        the lines that were shown."""
        base = self.base
        if base is None or base.speedup is None or base.ci_low is None or base.ci_high is None:
            return evaluation
        return relative(evaluation, (base.speedup, base.ci_low, base.ci_high), not changed)


StartOf = Callable[[ProgramEntry], Start]
"""Tells what the answers about a program start from. May take long; thread-safe."""


def on_o3(entry: ProgramEntry) -> Start:
    """The listing of -O3."""
    return Start(tuple(normalise(entry.listing)))


def bases_of(config: TrainConfig, workdir: Path, client: Client) -> Bases | None:
    """Where the builds of programs are looked for; None where no answer starts from one."""
    if config.rollout.base == "off":
        return None
    layouts = REPORTED_LAYOUTS if config.executor.layouts else 0
    return Bases(client, workdir / FILE, layouts)


def on_best(bases: Bases) -> StartOf:
    """The listing of the fastest verified build of each program; -O3 where none is faster."""

    def start(entry: ProgramEntry) -> Start:
        question = asked_of(entry)
        try:
            base = bases.best(question).base(question)
        except ExecutorError:
            return Start(question.lines)  # the answers will meet the same trouble, and be masked
        return Start(base.lines, base if base.name else None)

    return start


def offered(bases: Bases) -> StartOf:
    """The listing of -O3 with the names of the fastest builds, which an answer may name."""

    def start(entry: ProgramEntry) -> Start:
        question = asked_of(entry)
        try:
            rows = bases.offers(question)
        except ExecutorError:
            return Start(question.lines)
        return Start(question.lines, None, bases.builds(question), rows)

    return start


def asked_of(entry: ProgramEntry) -> Question:
    """A program of a training step as one of an evaluation."""
    lines = tuple(normalise(entry.listing))
    return Question(entry.name, entry.split, entry.program, lines, entry.group)
