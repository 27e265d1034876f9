"""The table at the end of a training run, from outcomes to `evaluation.json`."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from executor.types import Evaluation, Program, TestCase, Verdict
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.final_table import (
    AFTER,
    BEFORE,
    NOISE,
    SHIFT,
    SPLITS,
    held_out_programs,
    report,
)
from policy_jax.ppo.held_out import worlds_of


def outcome(split: str, speedup: float, *, resolved: bool = True) -> Outcome:
    question = Question("p", split, Program("int main(void){}", (TestCase("0", b""),)), ("\tret",))
    low, high = speedup * 0.99, speedup * 1.01
    timed = Evaluation(Verdict.OK, speedup=speedup, ci_low=low, ci_high=high, resolved=resolved)
    return Outcome(question, changed=True, evaluation=timed)


def test_each_split_has_its_summaries_differences_and_programs(tmp_path: Path) -> None:
    splits = ("params", "families")
    outcomes = {
        NOISE: [outcome(split, 1.01, resolved=False) for split in splits],
        SHIFT: [outcome(split, 0.98, resolved=False) for split in splits],
        BEFORE: [outcome(split, 1.5) for split in splits],
        AFTER: [outcome("params", 3.0), outcome("families", 1.5)],
    }
    console = Console(width=120, file=io.StringIO())
    report(outcomes, tmp_path / "evaluation.json", console)
    written = json.loads((tmp_path / "evaluation.json").read_text())
    assert [(s["split"], s["model"]) for s in written["summaries"]] == [
        (split, model) for split in splits for model in outcomes
    ]
    assert written["summaries"][0]["speedup_mean"] == 1.01, "the A/A control is as measured"
    assert written["summaries"][1]["speedup_mean"] == 0.98, "and so is that of the layout"
    assert list(written["differences"]["params"]) == [
        "pass rate", "changed and passing", "log speedup",
    ]  # fmt: skip
    assert written["differences"]["params"]["log speedup"][0] > 0.69
    assert written["differences"]["families"]["log speedup"] == [0.0, 0.0, 0.0]
    (row,) = written["programs"]["families"][AFTER]
    assert row["verdict"] == "OK"
    assert row["speedup"] == 1.5
    assert isinstance(console.file, io.StringIO)
    shown = console.file.getvalue()
    assert "Held-out programs, new families" in shown
    assert "new parameters: log speedup +0.693 (paired, 95 % interval" in shown


def test_programs_of_each_world_that_was_trained_on_have_a_part(tmp_path: Path) -> None:
    config = replace(TrainConfig(), data=replace(TrainConfig().data, world="both"))
    assert worlds_of(config) == ("kernels", "judge")
    asked = held_out_programs(worlds_of(config), 1)
    assert [question.split for question in asked] == list(SPLITS)
    assert len({question.name for question in asked}) == 4
    only = replace(config, data=replace(config.data, shares="judge=1"))
    assert worlds_of(only) == ("judge",)
    mixed = replace(config, data=replace(config.data, shares="practice=0.5,judge=0.5"))
    assert worlds_of(mixed) == ("kernels", "judge")
    outcomes = {model: [outcome("judge-families", 1.5)] for model in (NOISE, SHIFT, BEFORE, AFTER)}
    console = Console(width=120, file=io.StringIO())
    report(outcomes, tmp_path / "evaluation.json", console)
    written = json.loads((tmp_path / "evaluation.json").read_text())
    assert list(written["differences"]) == ["judge-families"]
    assert isinstance(console.file, io.StringIO)
    assert "Held-out programs, judge programs, new families" in console.file.getvalue()
