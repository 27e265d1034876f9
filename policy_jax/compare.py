"""Several policies on the same held-out programs, in one run, beside their controls."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from executor.client import Client, Precision
from executor.common import Progress
from policy_jax.evaluation.controls import Noise, ensemble_outcomes
from policy_jax.evaluation.figures import Summary, paired_difference, summarise
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.runner import Model, Plan, evaluate
from policy_jax.evaluation.table import summary_table
from policy_jax.evaluation.tasks import bundled_tasks

NOISE = "noise (A/A)"

SPLITS = {"params": "new parameters", "families": "new families"}


def compare(
    client: Client,
    models: Sequence[Model],
    *,
    programs: int,
    precision: Precision,
    with_ensemble: bool = True,
    progress: Progress | None = None,
) -> dict[str, dict[str, list[Outcome]]]:
    """Outcomes by split and model: the A/A control `noise`, the given ones, `ensemble`.

    programs: per split.
    """
    progress = progress or Progress("compare")
    plan = Plan(precision)
    outcomes: dict[str, dict[str, list[Outcome]]] = {}
    for split, title in SPLITS.items():
        progress.phase(f"compiling held-out programs, {title}")
        tasks = bundled_tasks(split, programs)
        rows: dict[str, list[Outcome]] = {}
        progress.phase(f"held-out programs, {title}: A/A control", len(tasks))
        rows[NOISE] = list(evaluate(client, Noise(), tasks, plan, progress.advance))
        for model in models:
            progress.phase(f"held-out programs, {title}: {model.name}", len(tasks))
            rows[model.name] = list(evaluate(client, model, tasks, plan, progress.advance))
        if with_ensemble:
            progress.phase(f"held-out programs, {title}: compiler ensemble")
            rows["ensemble"] = ensemble_outcomes(client, tasks)
        outcomes[split] = rows
    return outcomes


def summaries(outcomes: Mapping[str, Mapping[str, Sequence[Outcome]]]) -> list[Summary]:
    """A summary for each split and proposer, the A/A control with its raw speedups."""
    return [
        summarise(name, split, rows, raw=name == NOISE)
        for split, by_name in outcomes.items()
        for name, rows in by_name.items()
    ]


def report(
    outcomes: Mapping[str, Mapping[str, Sequence[Outcome]]],
    *,
    before: str,
    after: str,
    out: Path,
    console: Any,
) -> None:
    """Print the table and the paired differences, and write them to `out` (JSON)."""
    rows = summaries(outcomes)
    for split in outcomes:
        console.print(
            summary_table(
                [row for row in rows if row.split == split],
                f"Held-out programs, {SPLITS[split]}; greedy answers, one run",
            )
        )
    differences: dict[str, dict[str, list[float]]] = {}
    for split, by_name in outcomes.items():
        measures: dict[str, Callable[[Outcome], float]] = {
            "pass rate": lambda o: float(o.passed),
            "changed and passing": lambda o: float(o.changed and o.passed),
            "log speedup": lambda o: float(np.log(o.honest_speedup)),
        }
        differences[split] = {}
        for label, value in measures.items():
            mean, low, high = paired_difference(by_name[before], by_name[after], value)
            differences[split][label] = [mean, low, high]
            console.print(
                f"{SPLITS[split]}: {label} {mean:+.3f} (paired, 95 % interval "
                f"{low:+.3f} .. {high:+.3f})",
                markup=False,
                highlight=False,
            )
    console.print(
        "speedup: honest protocol (a failure, an unresolved measurement and identical code count "
        "1.0); noise (A/A): as measured, the truth is 1; novel: passing edits that no training "
        "pair contains; small: at most 8 changed lines.",
        markup=False,
        highlight=False,
    )
    out.write_text(
        json.dumps(
            {
                "summaries": [row.as_dict() for row in rows],
                "differences": differences,
                "programs": {
                    split: {
                        name: [_program_row(o) for o in rows_of]
                        for name, rows_of in by_name.items()
                    }
                    for split, by_name in outcomes.items()
                },
            },
            indent=1,
        )
    )


def _program_row(o: Outcome) -> dict[str, Any]:
    e = o.evaluation
    return {
        "program": o.task.name,
        "verdict": str(e.verdict) if e else ("UNAVAILABLE" if o.unavailable else "NO_ANSWER"),
        "changed": o.changed,
        "changed_lines": o.changed_lines,
        "novel": o.novel,
        "identical": e.identical if e else False,
        "resolved": e.resolved if e else False,
        "speedup": e.speedup if e else None,
        "ci": [e.ci_low, e.ci_high] if e else None,
        "evidence": (e.evidence if e else o.reason)[:200],
    }
