"""Held-out programs, controls and figures, with a real executor."""

import math

import pytest

from executor.client import Client, Evaluation, Precision, Verdict
from policy_jax import compare
from policy_jax.data.bundled import TRAIN_FAMILIES, VAL_FAMILIES
from policy_jax.evaluation import (
    EVALUATION_SEED,
    Outcome,
    Task,
    bootstrap_geomean,
    bundled_tasks,
    evaluate_responses,
    noise_control,
    summarise,
    with_nop,
)

QUICK = Precision(max_pairs=5, half_width=0.05)


@pytest.fixture(scope="module")
def tasks() -> list[Task]:
    return bundled_tasks("params", 2)


def outcome(task: Task, **fields) -> Outcome:
    defaults = {"verdict": Verdict.OK, "speedup": 2.0, "ci_low": 1.9, "ci_high": 2.1}
    return Outcome(
        task, changed=True, evaluation=Evaluation(**{**defaults, "resolved": True, **fields})
    )


def test_splits_hold_out_parameters_and_families(tasks):
    families = bundled_tasks("families", 3)
    assert {t.name.rsplit("-", 1)[0] for t in tasks} <= set(TRAIN_FAMILIES)
    assert {t.name.rsplit("-", 1)[0] for t in families} <= set(VAL_FAMILIES)
    assert all(int(t.name.rsplit("-", 1)[1]) >= EVALUATION_SEED for t in [*tasks, *families])
    assert bundled_tasks("params", 2) == tasks


def test_the_nop_follows_the_last_jump():
    assert with_nop(["main:", "\tjmp\t.L1", "f:", "\tret", "\t.long\t1"]) == (
        "main:\n\tjmp\t.L1\nf:\n\tret\n\tnop\n\t.long\t1\n"
    )
    with pytest.raises(ValueError, match="neither ret nor jmp"):
        with_nop(["\t.long\t1"])


def test_empty_edit_identical_broken_edit_fails_and_noise_is_timed(tasks):
    with Client(None) as client:
        empty, broken = evaluate_responses(
            client, tasks, ["", "<1><1>bogus\t%eax\n"], precision=QUICK
        )
        noise = noise_control(client, tasks, precision=QUICK)
    assert empty.evaluation is not None
    assert empty.evaluation.identical
    assert empty.evaluation.speedup == 1.0
    assert not empty.changed
    assert broken.evaluation is not None
    assert broken.evaluation.verdict is Verdict.ASSEMBLE_ERROR
    assert broken.honest_speedup == 1.0
    for control in noise:
        assert control.passed
        assert control.evaluation is not None
        assert not control.evaluation.identical
        assert control.evaluation.pairs > 0


def test_honest_speedup_counts_only_what_is_resolved_and_right(tasks):
    task = tasks[0]
    assert outcome(task).honest_speedup == 2.0
    assert outcome(task, resolved=False).honest_speedup == 1.0
    assert outcome(task, verdict=Verdict.WRONG_ANSWER).honest_speedup == 1.0
    assert outcome(task, identical=True, speedup=1.0).honest_speedup == 1.0
    assert outcome(task, speedup=0.5, ci_low=0.4, ci_high=0.6).honest_speedup == 0.5
    assert Outcome(task, reason="no answer").honest_speedup == 1.0


def test_rates_leave_out_what_no_executor_answered(tasks):
    task = tasks[0]
    rows = [
        outcome(task),
        outcome(task, verdict=Verdict.RUNTIME_ERROR),
        Outcome(task, reason="unparsable"),
        Outcome(task, unavailable=True),
    ]
    summary = summarise("x", "params", rows)
    assert summary.programs == 3
    assert summary.unavailable == 1
    assert summary.pass_rate == pytest.approx(1 / 3)
    assert summary.compile_rate == pytest.approx(2 / 3)
    assert summary.speedup_geomean == pytest.approx(2 ** (1 / 3))
    assert summary.faster == 1


def test_intervals_cover_the_mean_and_are_reproducible():
    speedups = [1.0] * 50 + [2.0] * 50
    low, high = bootstrap_geomean(speedups)
    assert low < math.sqrt(2.0) < high
    assert (low, high) == bootstrap_geomean(speedups)
    assert all(math.isnan(end) for end in bootstrap_geomean([]))


def test_paired_differences(tasks):
    task = tasks[0]
    before = [Outcome(task), Outcome(task), outcome(task)]
    after = [outcome(task), Outcome(task, unavailable=True), outcome(task)]
    mean, low, high = compare.paired_difference(before, after, lambda o: float(o.passed))
    assert mean == pytest.approx(0.5)
    assert low <= mean <= high
