"""The table at the end of a run: the policy before and after training, beside the controls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console

from executor.client import Client, Precision
from executor.common import strict_json
from policy_jax.asm.novelty import load_keys
from policy_jax.evaluation.checkpoints import EditsCheckpoint
from policy_jax.evaluation.controls import Noise, Shift
from policy_jax.evaluation.figures import paired_difference, summarise
from policy_jax.evaluation.model_specs import ModelSpec
from policy_jax.evaluation.options import FRESH_INPUTS
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import BUNDLED_SPLITS, Question, bundled_questions
from policy_jax.evaluation.runner import NO_ANSWER, UNAVAILABLE, Plan
from policy_jax.evaluation.sampling import Sampling
from policy_jax.evaluation.session import evaluate_models
from policy_jax.evaluation.table import summary_table
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.held_out import worlds_of
from policy_jax.ppo.report import Display

NOISE, SHIFT, BEFORE, AFTER = "noise (A/A)", "shift (layout)", "before", "after"
CONTROLS = (NOISE, SHIFT)
"""Summarised as measured: the truth is 1."""

SPLITS = {
    "params": "new parameters",
    "families": "new families",
    "judge-params": "judge programs, new parameters",
    "judge-families": "judge programs, new families",
}
"""Titles of the parts of the table; one of programs of a world that was not trained on is left
out."""

_MEASURES: dict[str, Callable[[Outcome], float]] = {
    "pass rate": lambda o: float(o.passed),
    "changed and passing": lambda o: float(o.changed and o.passed),
    "log speedup": lambda o: float(np.log(o.honest_speedup)),
}


def final_table(
    config: TrainConfig, workdir: Path, client: Client, before: Path, after: Path, display: Display
) -> None:
    """Print the table on held-out programs and write it to `workdir/evaluation.json`.

    before, after: checkpoint folders of the starting and of the trained policy. Greedy answers;
    policies that answer with whole listings are for `python -m policy_jax.evaluate`.
    """
    if config.data.answer_format != "edits":
        display.say(f"python -m policy_jax.evaluate --model {after} gives the table for listings")
        return
    e = config.evaluation
    # The edits that were shown are those of the start; training adds none.
    known_bodies = load_keys(before)
    policies = [
        ModelSpec(
            name,
            identity=str(folder),
            load=partial(
                EditsCheckpoint,
                name,
                folder,
                Sampling(temperature=0.0),
                max_prompt_tokens=config.data.max_prompt_tokens,
                max_response_tokens=config.rollout.max_new_tokens,
                known_bodies=known_bodies,
                decode_weights=config.rollout.decode_weights,
            ),
            fmt="edits",
        )
        for name, folder in ((BEFORE, before), (AFTER, after))
    ]
    controls = [
        ModelSpec(NOISE, NOISE, Noise, "listing"),
        ModelSpec(SHIFT, SHIFT, Shift, "listing"),
    ]
    # The stronger `ensemble` takes seconds for each program.
    ensemble = ModelSpec("ensemble6", "ensemble6", None, None)
    display.progress.phase("compiling held-out programs")
    questions = held_out_programs(worlds_of(config), e.programs)
    outcomes, _ = evaluate_models(
        client,
        [*controls, *policies, ensemble],
        questions,
        Plan(Precision(e.max_pairs, e.half_width, e.layouts), fresh=FRESH_INPUTS),
        display.progress,
        title="held-out programs: ",
    )
    display.stop()
    report(outcomes, workdir / "evaluation.json", display.console)


def held_out_programs(worlds: Sequence[str], count: int) -> list[Question]:
    """The first programs of each half of the frozen benchmarks, `count` of each."""
    found: list[Question] = []
    for world in worlds:
        prefix, benchmark = ("judge-", "judge") if world == "judge" else ("", "val")
        for split in BUNDLED_SPLITS:
            drawn = bundled_questions(split, count, world=benchmark)
            found += [replace(question, split=f"{prefix}{split}") for question in drawn]
    return found


def report(outcomes: Mapping[str, Sequence[Outcome]], out: Path, console: Console) -> None:
    """Print a table and paired differences for each split, and write them to `out` (JSON).

    outcomes: by model; `BEFORE` and `AFTER` are among them. The controls `NOISE` and `SHIFT` are
    summarised as measured.
    """
    asked = {o.question.split for rows in outcomes.values() for o in rows}
    splits = {split: title for split, title in SPLITS.items() if split in asked}
    by_split = {
        split: {
            name: [o for o in rows if o.question.split == split] for name, rows in outcomes.items()
        }
        for split in splits
    }
    summaries = {
        split: [summarise(name, split, rows, raw=name in CONTROLS) for name, rows in models.items()]
        for split, models in by_split.items()
    }
    for split, title in splits.items():
        console.print(
            summary_table(summaries[split], f"Held-out programs, {title}; greedy answers, one run")
        )
    differences: dict[str, dict[str, list[float]]] = {}
    for split, title in splits.items():
        differences[split] = {}
        for label, value in _MEASURES.items():
            models = by_split[split]
            mean, low, high = paired_difference(models[BEFORE], models[AFTER], value)
            differences[split][label] = [mean, low, high]
            console.print(
                f"{title}: {label} {mean:+.3f} (paired, 95 % interval {low:+.3f} .. {high:+.3f})",
                markup=False,
                highlight=False,
            )
    console.print(
        "speedup: honest protocol (a failure, an unresolved measurement and identical code count "
        "1.0); noise (A/A) and shift (the same code at another place): as measured, the truth is "
        "1; novel: passing edits that no training pair contains; small: at most 8 changed lines.",
        markup=False,
        highlight=False,
    )
    written = {
        "summaries": [s.as_dict() for rows in summaries.values() for s in rows],
        "differences": differences,
        "programs": {
            split: {name: [_program_row(o) for o in rows] for name, rows in models.items()}
            for split, models in by_split.items()
        },
    }
    out.write_text(strict_json.dumps(written, indent=1))


def _program_row(o: Outcome) -> dict[str, Any]:
    e = o.evaluation
    return {
        "program": o.question.name,
        "verdict": str(e.verdict) if e else (UNAVAILABLE if o.unavailable else NO_ANSWER),
        "changed": o.changed,
        "changed_lines": o.changed_lines,
        "novel": o.novel,
        "alignment_only": o.alignment_only,
        "identical": e.identical if e else False,
        "resolved": e.resolved if e else False,
        "speedup": e.speedup if e else None,
        "holds_on_fresh_inputs": o.holds if o.fresh is not None else None,
        "ci": [e.ci_low, e.ci_high] if e else None,
        "evidence": (e.evidence if e else o.reason)[:200],
    }
