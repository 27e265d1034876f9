"""One evaluation from its options to its files: records, summary.json, report.html."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from executor.client import Client
from executor.common import Progress
from policy_jax.evaluation import provenance, summary
from policy_jax.evaluation.contestants import (
    CONTROLS,
    Contestant,
    ModelOptions,
    SpecError,
    read_specs,
    settings,
    split_specs,
)
from policy_jax.evaluation.markdown import results
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.prompting import find_examples
from policy_jax.evaluation.records import Records
from policy_jax.evaluation.report import write_report
from policy_jax.evaluation.runner import ModelUnavailable, Plan
from policy_jax.evaluation.tasks import Task, read_tasks, settle_expected

SUMMARY_FILE, REPORT_FILE, RESULTS_FILE = "summary.json", "report.html", "results.md"

NOT_ASKED = "the model stopped answering before its turn came"


@dataclass(frozen=True, slots=True)
class Job:
    """What to evaluate on what.

    specs: model SPECs as typed. controls: add copy and noise. addresses: None for an executor
    of our own. shots: worked examples to measure and show to chat models. command: for the record.
    against: names of models with which the others are compared; empty: the ensemble and the first.
    together: name -> names of models that are runs of one recipe, also compared as one.
    """

    specs: Sequence[str]
    data: str
    out: Path
    plan: Plan
    options: ModelOptions
    limit: int | None = None
    shots: int = 0
    controls: bool = True
    addresses: Sequence[str] | None = None
    token_file: Path | None = None
    command: str = ""
    against: Sequence[str] = ()
    together: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """The figures, the models with which others are compared, what went wrong on the way (a line
    each), and answers still missing."""

    summary: summary.SummaryFile
    against: tuple[str, ...]
    remarks: tuple[str, ...]
    missing: int


def run(job: Job, progress: Progress | None = None) -> Result:
    """Evaluate every model, recorded outcomes first, and write the files of `job.out`.

    Raises contestants.SpecError, tasks.DataError and the like for what was asked wrongly,
    executor.types.ExecutorError where no executor is there at all.
    """
    progress = progress or Progress("evaluate")
    contestants = read_specs(job.specs, job.options, job.controls)
    names = [contestant.name for contestant in contestants]
    _check_names("--against", job.against, names)
    for name, runs in job.together.items():
        if name in names:
            raise SpecError(f"--together {name!r} is the name of a model; give another")
        _check_names("--together", runs, names)
    options = job.options
    job.out.mkdir(parents=True, exist_ok=True)
    tasks = read_tasks(job.data, job.limit)
    progress.phase("starting the executor")
    with Client(job.addresses, job.token_file) as client:
        progress.phase("comparing expected outputs", len(tasks))
        tasks = settle_expected(client, tasks, progress.advance)
        if job.shots:
            progress.phase("looking for worked examples")
            options = replace(options, examples=tuple(find_examples(client, job.shots)))
            contestants = read_specs(job.specs, options, job.controls)

        def records(contestant: Contestant) -> Records:
            made_with = settings(contestant, job.plan, options)
            return Records(job.out, contestant.name, contestant.fmt, made_with)

        outcomes, remarks = evaluate_models(client, contestants, tasks, job.plan, progress, records)
        machines = provenance.machines(client)
    progress.phase("writing the report")
    asked = split_specs(job.specs)
    found = summary.build(
        outcomes,
        _setting(job, options),
        machines,
        provenance.versions(),
        controls=[name for name in CONTROLS if name not in asked],
        together=job.together,
    )
    against = tuple(job.against) or ("ensemble", found.model)
    (job.out / SUMMARY_FILE).write_text(summary.to_json(found), encoding="utf-8")
    write_report(job.out / REPORT_FILE, found, outcomes)
    (job.out / RESULTS_FILE).write_text(results(found, against), encoding="utf-8")
    missing = sum(o.unavailable for rows in outcomes.values() for o in rows)
    return Result(found, against, tuple(remarks), missing)


def _check_names(option: str, given: Iterable[str], names: Sequence[str]) -> None:
    for name in given:
        if name not in names:
            raise SpecError(f"{option} {name!r} is none of the models: {', '.join(names)}")


def evaluate_models(
    client: Client,
    contestants: Sequence[Contestant],
    tasks: Sequence[Task],
    plan: Plan,
    progress: Progress,
    records: Callable[[Contestant], Records] | None = None,
    title: str = "",
) -> tuple[dict[str, list[Outcome]], list[str]]:
    """Outcomes by model, in the order of the tasks, and a line for each model that stopped.

    records: of a model, for outcomes recorded earlier and new ones; None keeps no records.
    title: what stands before the name of a model where progress is shown.
    """
    outcomes: dict[str, list[Outcome]] = {}
    remarks = []
    for contestant in contestants:
        store = None if records is None else records(contestant)
        done = {} if store is None else store.load(tasks)
        progress.phase(f"{title}{contestant.name}", len(tasks), len(done))
        rest = [task for task in tasks if task.name not in done]
        missing = NOT_ASKED
        try:
            # Where all outcomes are recorded, the model need not be loaded.
            new = contestant.outcomes(client, rest, plan, progress.advance) if rest else ()
            for outcome in new:
                if store is not None:
                    store.append(outcome)
                done[outcome.task.name] = outcome
        except ModelUnavailable as error:
            missing = str(error)
            remarks.append(missing)
        outcomes[contestant.name] = [
            done.get(t.name, Outcome(t, unavailable=True, reason=missing)) for t in tasks
        ]
    return outcomes, remarks


def _setting(job: Job, options: ModelOptions) -> summary.Setting:
    return summary.Setting(
        data=job.data,
        protocol="paper" if job.plan.paper else "paired",
        best_of=job.plan.best_of,
        refine=job.plan.refine,
        temperature=options.sampling.temperature,
        seed=options.sampling.seed,
        prompt=options.style,
        shots=len(options.examples),
        max_pairs=job.plan.precision.max_pairs,
        half_width=job.plan.precision.half_width,
        command=job.command,
        date=datetime.now(UTC).isoformat(timespec="seconds"),
    )
