"""Several proposers on the same held-out programs, in one run, beside their controls."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console

from executor.client import Client, Evaluation, Precision, Unavailable, Verdict
from policy_jax.asm.answer import Format
from policy_jax.data.ensemble import NATIVE_SETS, PORTABLE_SETS, best
from policy_jax.evaluation import (
    Outcome,
    Summary,
    Task,
    bundled_tasks,
    evaluate_responses,
    noise_control,
    summarise,
    summary_table,
)

Respond = Callable[[Sequence[Task]], Sequence[str]]
"""A proposer: one response text per task, in order (greedy for a policy)."""

FLAG_SETS = {
    name: PORTABLE_SETS[name] for name in ("popcnt", "sse4.2", "bmi", "avx2", "unroll")
} | {"native": NATIVE_SETS["native"]}
"""The ensemble of the table: the sets that win most often, so that it costs minutes."""

TABLE_WIDTH = 116

KEPT_O3 = Evaluation(
    Verdict.OK, speedup=1.0, ci_low=1.0, ci_high=1.0, resolved=True, identical=True
)
"""What choosing the baseline itself comes to."""

SPLITS = {"params": "new parameters", "families": "new families"}


def compare(
    client: Client,
    proposers: Mapping[str, Respond],
    *,
    programs: int,
    precision: Precision,
    known_bodies: frozenset[str] = frozenset(),
    fmt: Format = "edits",
    with_ensemble: bool = True,
    say: Callable[[str], None] = print,
) -> dict[str, dict[str, list[Outcome]]]:
    """Outcomes by split and proposer: the A/A control `noise`, the given ones, `ensemble`.

    programs: per split. say: is told what runs now, a line each.
    """
    outcomes: dict[str, dict[str, list[Outcome]]] = {}
    for split, title in SPLITS.items():
        tasks = bundled_tasks(split, programs)
        rows: dict[str, list[Outcome]] = {}
        say(f"held-out programs, {title}: A/A control")
        rows["noise (A/A)"] = noise_control(client, tasks, precision=precision)
        for name, respond in proposers.items():
            say(f"held-out programs, {title}: {name}")
            rows[name] = evaluate_responses(
                client,
                tasks,
                respond(tasks),
                precision=precision,
                known_bodies=known_bodies,
                fmt=fmt,
            )
        if with_ensemble:
            say(f"held-out programs, {title}: compiler ensemble")
            rows["ensemble"] = ensemble_outcomes(client, tasks)
        outcomes[split] = rows
    return outcomes


def ensemble_outcomes(client: Client, tasks: Sequence[Task]) -> list[Outcome]:
    """The best of the compiler's flag sets for each program, re-measured on fresh runs."""

    def one(task: Task) -> Outcome:
        try:
            result = best(client, task.program, sets=FLAG_SETS, baseline=task.lines, tie=0.0)
        except Unavailable as error:
            return Outcome(task, unavailable=True, reason=str(error))
        if not result.improved:
            return Outcome(task, evaluation=KEPT_O3)
        return Outcome(
            task, changed=True, changed_lines=result.changed_lines, evaluation=result.final
        )

    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(one, tasks))


def summaries(outcomes: Mapping[str, Mapping[str, Sequence[Outcome]]]) -> list[Summary]:
    """A summary for each split and proposer, the A/A control with its raw speedups."""
    return [
        summarise(name, split, rows, raw=name.startswith("noise"))
        for split, by_name in outcomes.items()
        for name, rows in by_name.items()
    ]


def paired_difference(
    before: Sequence[Outcome],
    after: Sequence[Outcome],
    value: Callable[[Outcome], float],
    *,
    draws: int = 2000,
) -> tuple[float, float, float]:
    """Mean of after - before over programs answered in both, and its 95 % bootstrap interval."""
    pairs = [
        value(b) - value(a)
        for a, b in zip(before, after, strict=True)
        if not (a.unavailable or b.unavailable)
    ]
    if not pairs:
        return float("nan"), float("nan"), float("nan")
    d = np.asarray(pairs, dtype=np.float64)
    rng = np.random.default_rng(0)
    means = d[rng.integers(0, d.size, size=(draws, d.size))].mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(d.mean()), float(low), float(high)


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
    # A file or a pipe has no width of its own, and a table folded to 80 columns cannot be read.
    wide = console if console.is_terminal else Console(file=console.file, width=TABLE_WIDTH)
    for split in outcomes:
        wide.print(
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
