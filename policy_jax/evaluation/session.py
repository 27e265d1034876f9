"""One evaluation, from its request to its files: records, summary.json, report.html."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from executor.client import Client, Profile
from executor.common import InputError, Progress
from policy_jax.evaluation import heat, provenance, summary
from policy_jax.evaluation.bases import FILE as BASES_FILE
from policy_jax.evaluation.bases import Bases
from policy_jax.evaluation.evidence import with_findings
from policy_jax.evaluation.fresh_inputs import FreshInputs
from policy_jax.evaluation.markdown import results
from policy_jax.evaluation.model_specs import (
    CONTROLS,
    ModelOptions,
    ModelSpec,
    SpecError,
    read_specs,
    settings,
    split_specs,
)
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.prompting import find_examples
from policy_jax.evaluation.questions import Question, check_expected_outputs, read_questions
from policy_jax.evaluation.records import Records
from policy_jax.evaluation.report import write_report
from policy_jax.evaluation.runner import REFUSED, ModelUnavailable, Plan

SUMMARY_FILE, REPORT_FILE, RESULTS_FILE = "summary.json", "report.html", "results.md"

NOT_ASKED = "the model stopped answering before its turn came"


@dataclass(frozen=True, slots=True)
class Job:
    """A request for an evaluation.

    specs: model SPECs as typed. data: a data SPEC. controls: add those of every table. addresses:
    of executors; None starts one. shots: worked examples to measure and show to chat models.
    command: as typed, for the record. heat: sample where each program spends its time, for the
    report. against: names of models that the others are compared with; empty for the ensemble and
    the first model. together: name -> names of models that are runs of one recipe, also compared as
    one.
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
    heat: bool = False
    against: Sequence[str] = ()
    together: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """The figures, the models that others are compared with, problems (a line each), and the number
    of answers that are missing."""

    summary: summary.SummaryFile
    against: tuple[str, ...]
    remarks: tuple[str, ...]
    missing: int


def run(job: Job, progress: Progress | None = None) -> Result:
    """Evaluate every model, except for recorded outcomes, and write the files of `job.out`.

    Raises ValueError (SpecError, DataError, ReplayError, CheckpointError, InputError) for a wrong
    request, executor.client.ExecutorError without an executor.
    """
    progress = progress or Progress("evaluate")
    models = read_specs(job.specs, job.options, job.controls)
    names = [model.name for model in models]
    _check_names("--against", job.against, names)
    for name, runs in job.together.items():
        if name in names:
            raise SpecError(f"--together {name!r} is the name of a model; give another")
        _check_names("--together", runs, names)
    options = job.options
    job.out.mkdir(parents=True, exist_ok=True)
    questions = read_questions(job.data, job.limit)
    heats: dict[str, Profile] = {}
    progress.phase("starting the executor")
    with Client(job.addresses, job.token_file) as client:
        progress.phase("comparing expected outputs", len(questions))
        questions = check_expected_outputs(client, questions, progress.advance)
        if job.shots:
            progress.phase("looking for worked examples")
            options = replace(options, examples=tuple(find_examples(client, job.shots)))
            models = read_specs(job.specs, options, job.controls)

        def records(model: ModelSpec) -> Records:
            made_with = settings(model, job.plan, options)
            return Records(job.out, model.name, model.fmt, made_with)

        bases = Bases(client, job.out / BASES_FILE, job.plan.precision.layouts)
        outcomes, remarks = evaluate_models(
            client, models, questions, job.plan, progress, records, bases=bases
        )
        if job.heat:
            progress.phase("looking where the time goes", len(questions))
            heats = heat.profiles(client, questions, job.out / heat.FILE, progress.advance)
        machines = provenance.machines(client)
    rows = [outcome for each in outcomes.values() for outcome in each]
    remarks += not_asked_lines(outcomes)
    if rows and all(o.unavailable and o.reason.startswith(REFUSED) for o in rows):
        raise InputError(f"no program can be judged: {rows[0].reason}")
    progress.phase("looking for proofs", len(rows))
    outcomes = with_findings(outcomes, job.out, progress.advance)
    progress.phase("writing the report")
    asked = split_specs(job.specs)
    figures = summary.build(
        outcomes,
        _setting(job, options),
        machines,
        provenance.versions(),
        controls=[name for name in CONTROLS if name not in asked],
        together=job.together,
    )
    against = tuple(job.against) or ("ensemble", figures.model)
    (job.out / SUMMARY_FILE).write_text(summary.to_json(figures), encoding="utf-8")
    write_report(job.out / REPORT_FILE, figures, outcomes, heats)
    (job.out / RESULTS_FILE).write_text(results(figures, against), encoding="utf-8")
    missing = sum(o.unavailable for rows in outcomes.values() for o in rows)
    return Result(figures, against, tuple(remarks), missing)


def not_asked_lines(outcomes: Mapping[str, Sequence[Outcome]]) -> list[str]:
    """For each model how many programs it cannot be shown, with the reason."""
    return [
        f"{model}: not asked: {count} of {len(rows)} programs: {reason}. They are in no rate"
        for model, rows in outcomes.items()
        for reason, count in Counter(o.reason for o in rows if o.not_asked).items()
    ]


def _check_names(option: str, given: Iterable[str], names: Sequence[str]) -> None:
    for name in given:
        if name not in names:
            raise SpecError(f"{option} {name!r} is none of the models: {', '.join(names)}")


def evaluate_models(
    client: Client,
    models: Sequence[ModelSpec],
    questions: Sequence[Question],
    plan: Plan,
    progress: Progress,
    records: Callable[[ModelSpec], Records] | None = None,
    title: str = "",
    bases: Bases | None = None,
) -> tuple[dict[str, list[Outcome]], list[str]]:
    """Outcomes by model, in the order of the questions, and a line for each model that stopped.

    records: of a model, for outcomes recorded earlier and new ones; None keeps no records.
    title: what stands before the name of a model where progress is shown. bases: the best builds
    that are known already; they are shared by all models.
    """
    bases = Bases(client, None, plan.precision.layouts) if bases is None else bases
    fresh = FreshInputs(client, plan.precision, plan.fresh, plan.timeout)
    outcomes: dict[str, list[Outcome]] = {}
    remarks = []
    for model in models:
        store = None if records is None else records(model)
        done = {} if store is None else store.load(questions)
        rest = [question for question in questions if question.name not in done]
        unknown = [question for question in rest if not bases.known(question)]
        if model.measures_builds and unknown:
            progress.phase(f"{title}{model.name}: looking for the best builds", len(unknown))
            bases.search(unknown, progress.advance)
        progress.phase(f"{title}{model.name}", len(questions), len(done))
        missing = NOT_ASKED
        try:
            # Where all outcomes are recorded, the model need not be loaded.
            new = model.outcomes(client, rest, plan, progress.advance, bases) if rest else ()
            for outcome in fresh.confirmed(new):
                if store is not None:
                    store.append(outcome)
                done[outcome.question.name] = outcome
        except ModelUnavailable as error:
            missing = str(error)
            remarks.append(missing)
        outcomes[model.name] = [
            done.get(t.name, Outcome(t, unavailable=True, reason=missing)) for t in questions
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
        answer_format=options.answer_format,
        dtype=options.dtype,
        max_prompt_tokens=options.max_prompt_tokens,
        max_new_tokens=options.max_new_tokens,
        layouts=job.plan.precision.layouts,
        fresh=job.plan.fresh,
    )
