"""Figures are pure functions of outcomes: definitions of a speedup, intervals, significance."""

import dataclasses
import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from executor.types import (
    Evaluation,
    Program,
    Samples,
    TestCase,
    TestKind,
    TestResult,
    Verdict,
)
from policy_jax.evaluation import summary
from policy_jax.evaluation.figures import (
    all_comparisons,
    all_summaries,
    bootstrap,
    bootstrap_families,
    bootstrap_geomean,
    compare_runs,
    fast_p,
    paired_difference,
    paper_speedup,
    sign_flip_p,
    summarise,
)
from policy_jax.evaluation.outcomes import Outcome, Usage
from policy_jax.evaluation.paper import PUBLISHED, beside
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.table import (
    comparison_lines,
    family_lines,
    fresh_lines,
    layout_lines,
    novel_lines,
)

TESTS = (
    TestCase("0", b"1"),
    TestCase("1", b"2", kind=TestKind.HELD_OUT),
    TestCase("2", b"3", kind=TestKind.TIMING),
)


def question(name: str = "a", split: str = "params", tests=TESTS) -> Question:
    return Question(name, split, Program("int main(void){}", tests), ("\tret",))


def outcome(of: Question | None = None, **fields) -> Outcome:
    defaults = {"verdict": Verdict.OK, "speedup": 2.0, "ci_low": 1.9, "ci_high": 2.1}
    evaluation = Evaluation(**{**defaults, "resolved": True, **fields})
    return Outcome(of or question(), changed=True, evaluation=evaluation)


def moved(of: Question, listing: str, **fields) -> Outcome:
    return dataclasses.replace(outcome(of, **fields), listing=listing)


def test_answers_that_change_only_alignment_are_counted_and_named():
    rows = [
        moved(question("a"), "\tnop\n\tret\n"),
        moved(question("b"), "\t.p2align 5\n\tret\n", speedup=1.0, ci_low=0.9, ci_high=1.1),
        moved(question("c"), "\txorl %eax, %eax\n\tret\n"),
        moved(question("d"), "\tnop\n\tret\n", verdict=Verdict.WRONG_ANSWER),
    ]
    assert [row.alignment_only for row in rows] == [True, True, False, True]
    figures = summarise("tiny", "all", rows)
    assert (figures.alignment_only, figures.alignment_only_faster) == (2, 1)
    (line,) = layout_lines([figures])
    assert line.startswith("tiny: alignment only: 2 of its changed answers, 1 of them faster;")
    assert layout_lines([summarise("tiny", "all", rows[2:3])]) == []


def test_the_spread_of_the_control_of_the_layout_is_said():
    rows = [outcome(question(str(k)), speedup=math.exp(x)) for k, x in enumerate((-0.02, 0.02))]
    figures = summarise("shift", "all", rows)
    assert figures.measured_log_sd == pytest.approx(0.02 * math.sqrt(2))
    (line,) = layout_lines([figures])
    assert line.startswith("shift: the truth is 1; mean 1.000 (")
    assert "standard deviation of a program's speedup 2.8%" in line
    assert layout_lines([summarise("shift", "params", rows)]) == []
    assert layout_lines([summarise("shift+best8", "all", rows)]) != []


def again(of: Question, **fresh) -> Outcome:
    """A claim of 2.0 (1.9 to 2.1) that was measured again."""
    return dataclasses.replace(outcome(of), fresh=outcome(**fresh).evaluation)


def test_a_claim_that_does_not_hold_on_fresh_inputs_counts_as_there():
    same = again(question("a"), speedup=1.95, ci_low=1.9, ci_high=2.0)
    slower = again(question("b"), speedup=1.1, ci_low=1.05, ci_high=1.15)
    wrong = again(question("c"), verdict=Verdict.WRONG_ANSWER, speedup=None)
    short = again(question("d"), speedup=1.0, resolved=False)
    border = again(question("e"), speedup=1.5, ci_low=1.4, ci_high=1.9 * 0.8)
    rows = [same, slower, wrong, short, border, outcome(question("f"))]
    assert [o.holds for o in rows] == [True, False, False, True, True, True]
    assert [o.honest_speedup for o in rows] == [2.0, 1.1, 1.0, 2.0, 2.0, 2.0]
    assert [o.faster for o in rows] == [True, True, False, True, True, True]
    assert [o.passed for o in rows] == [True, True, False, True, True, True]
    figures = summarise("tiny", "all", rows)
    assert (figures.claims, figures.fresh_measured) == (6, 5)
    assert (figures.fresh_wrong, figures.fresh_slower, figures.faster) == (1, 1, 5)
    assert figures.pass_rate == pytest.approx(5 / 6)
    assert figures.fresh_ratio == pytest.approx(math.prod([0.975, 0.55, 0.75]) ** (1 / 3))
    (line,) = fresh_lines([figures])
    assert line == (
        "tiny: 5 of 6 claims measured again on fresh inputs: 0.738 of the claimed speedup, "
        "1 wrong, 1 much slower"
    )
    assert fresh_lines([summarise("tiny", "all", rows[-1:])]) == []


def timed(*arms: tuple[tuple[float, ...], tuple[float, ...]], **fields) -> Outcome:
    results = tuple(
        TestResult(str(k), TestKind.TIMING, Verdict.OK, samples=Samples(base, cand))
        for k, (base, cand) in enumerate(arms)
    )
    return outcome(per_test=results, **fields)


def test_honest_speedup_counts_only_what_is_resolved_and_right():
    assert outcome().honest_speedup == 2.0
    assert outcome(resolved=False).honest_speedup == 1.0
    assert outcome(verdict=Verdict.WRONG_ANSWER).honest_speedup == 1.0
    assert outcome(identical=True, speedup=1.0).honest_speedup == 1.0
    assert outcome(speedup=0.5, ci_low=0.4, ci_high=0.6).honest_speedup == 0.5
    assert Outcome(question(), reason="no answer").honest_speedup == 1.0


def test_the_papers_definition_clamps_each_test_before_the_mean():
    found = timed(((2.0, 4.0), (1.0, 2.0)), ((1.0, 1.0), (4.0, 4.0)), speedup=0.7)
    assert paper_speedup(found) == pytest.approx((2.0 + 1.0) / 2)
    assert found.honest_speedup == 0.7
    assert paper_speedup(outcome(verdict=Verdict.WRONG_ANSWER)) == 1.0
    assert paper_speedup(outcome(identical=True, speedup=1.0)) == 1.0


def test_rates_exclude_programs_without_an_answer():
    rows = [
        outcome(),
        outcome(verdict=Verdict.RUNTIME_ERROR),
        Outcome(question(), reason="unparsable"),
        Outcome(question(), unavailable=True),
    ]
    found = summarise("x", "params", rows)
    assert found.programs == 3
    assert found.unavailable == 1
    assert found.pass_rate == pytest.approx(1 / 3)
    assert found.compile_rate == pytest.approx(2 / 3)
    assert found.speedup_mean == pytest.approx(4 / 3)
    assert found.speedup_geomean == pytest.approx(2 ** (1 / 3))
    assert found.faster == 1
    assert found.slower == 0
    assert found.fast_p["1"] == pytest.approx(1 / 3)


def test_held_out_rate_and_overfit_tell_memorising_from_solving():
    def results(held_out: Verdict) -> tuple[TestResult, ...]:
        return (
            TestResult("0", TestKind.REWARD, Verdict.OK),
            TestResult("1", TestKind.HELD_OUT, held_out),
        )

    good = outcome(verdict=Verdict.OK, per_test=results(Verdict.OK))
    bad = outcome(
        verdict=Verdict.WRONG_ANSWER, overfit=True, per_test=results(Verdict.WRONG_ANSWER)
    )
    found = summarise("x", "params", [good, bad, Outcome(question(), reason="none")])
    assert found.heldout_pass_rate == pytest.approx(1 / 3)
    assert found.overfit == 1
    no_such_tests = outcome(question(tests=TESTS[:1]))
    assert summarise("x", "params", [no_such_tests]).heldout_pass_rate is None


def test_a_program_that_was_not_asked_is_counted_and_in_no_rate():
    rows = [outcome(), Outcome(question("b"), not_asked=True, reason="too long")]
    found = summarise("x", "params", rows)
    assert (found.programs, found.not_asked, found.unavailable) == (1, 1, 0)
    assert (found.pass_rate, found.speedup_mean) == (1.0, 2.0)
    compared = compare_runs("x", "y", rows, [[outcome(), outcome(question("b"))]])
    assert compared.programs == 1


def test_nothing_answered_gives_no_figures_and_still_valid_json():
    found = summarise("x", "params", [Outcome(question(), unavailable=True)])
    assert found.pass_rate is None
    assert found.speedup_mean is None
    json.dumps(found.as_dict(), allow_nan=False)


def test_fast_p_falls_with_p_and_never_counts_failures():
    rows = [outcome(), outcome(speedup=1.2), outcome(verdict=Verdict.TIME_LIMIT)]
    assert fast_p(rows, 1.0) == pytest.approx(2 / 3)
    assert fast_p(rows, 1.5) == pytest.approx(1 / 3)
    assert fast_p(rows, 2.0) == 0.0
    assert fast_p(rows, 0.5) == pytest.approx(2 / 3)
    assert fast_p([], 1.0) is None


def test_intervals_cover_the_mean_and_are_reproducible():
    speedups = [1.0] * 50 + [2.0] * 50
    low, high = bootstrap_geomean(speedups)
    assert low < math.sqrt(2.0) < high
    assert (low, high) == bootstrap_geomean(speedups)
    low, high = bootstrap(speedups)
    assert low < 1.5 < high
    assert bootstrap([3.0] * 5) == (3.0, 3.0)
    assert all(math.isnan(end) for end in bootstrap([]))


def test_paired_differences_use_programs_that_both_answered():
    before = [Outcome(question()), Outcome(question()), outcome()]
    after = [outcome(), Outcome(question(), unavailable=True), outcome()]
    mean, low, high = paired_difference(before, after, lambda o: float(o.passed))
    assert mean == pytest.approx(0.5)
    assert low <= mean <= high
    found = compare_runs("b", "a", before, [after])
    assert found.programs == 2
    assert found.speedup_ratio == pytest.approx(math.sqrt(2.0))


def test_programs_of_a_family_are_resampled_together():
    """Ten programs that agree are one observation, not ten."""
    values = [1.0] * 10 + [2.0] * 10
    alone = bootstrap(values)
    low, high = bootstrap_families(values, ["a"] * 10 + ["b"] * 10)
    assert (low, high) == (1.0, 2.0)
    assert low < alone[0] < alone[1] < high
    each = bootstrap_families(values, [str(k) for k in range(20)])
    assert each == pytest.approx(alone, abs=0.05)
    assert all(math.isnan(end) for end in bootstrap_families([], []))
    rows = [outcome(dataclasses.replace(question(str(k)), family="f")) for k in range(4)]
    found = summarise("x", "params", rows)
    assert (found.families, found.family_mean_ci_low, found.family_mean_ci_high) == (1, 2.0, 2.0)
    (line,) = family_lines([found])
    assert line == "x, params: mean 2.000, where whole families are drawn (2.000-2.000), 1 families"
    assert summarise("x", "params", [outcome(question("a")), outcome(question("b"))]).families == 2


def test_novel_edits_are_judged_alone_and_wrong_ones_count_one():
    right = dataclasses.replace(outcome(speedup=4.0), changed=True, novel=True)
    wrong = Outcome(question("b"), changed=True, novel=True)
    found = summarise("x", "params", [right, wrong, outcome(speedup=9.0)])
    assert (found.novel_edits, found.novel_edits_passing) == (2, 1)
    assert found.novel_speedup_geomean == pytest.approx(2.0)
    assert found.novel_ci_low == pytest.approx(1.0)
    (line,) = novel_lines([found])
    assert line == "x, params: 2 novel edits, 1 right; alone x2.000 (1.000-4.000)"
    nothing = summarise("x", "params", [outcome()])
    assert nothing.novel_speedup_geomean is None
    assert novel_lines([nothing]) == []


def test_models_are_compared_on_each_split():
    rows = {
        "a": [outcome(question("p")), outcome(question("f", "families"))],
        "b": [Outcome(question("p")), outcome(question("f", "families"), speedup=1.0)],
        "c": [outcome(question("p")), outcome(question("f", "families"))],
    }
    found = {(c.before, c.after, c.split): c for c in all_comparisons(rows)}
    assert len(found) == 9
    assert found["a", "b", "params"].pass_rate_difference == -1.0
    assert found["a", "b", "families"].pass_rate_difference == 0.0
    assert found["a", "b", "families"].speedup_ratio == pytest.approx(0.5)
    lines = comparison_lines(all_comparisons(rows), against=("a",))
    assert [line.split(":")[0] for line in lines] == [
        f"{model} against a, {split}"
        for model in "bc"
        for split in ("all programs", "params", "families")
    ]
    assert "pass -50.0 points" in lines[0]
    assert "pass -100.0 points" in lines[1]


def rows_of(*speedups: float | None) -> list[Outcome]:
    """One program each; None: a wrong answer."""
    return [
        Outcome(question(str(k))) if s is None else outcome(question(str(k)), speedup=s)
        for k, s in enumerate(speedups)
    ]


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.tuples(*[st.one_of(st.none(), st.floats(0.25, 4.0))] * 4), min_size=1, max_size=12)
)
def test_runs_together_are_the_mean_of_the_runs(programs):
    before, *runs = (rows_of(*column) for column in zip(*programs, strict=True))
    one_by_one = [compare_runs("a", "b", before, [run]) for run in runs]
    found = compare_runs("a", "b", before, runs)
    assert found.programs == len(programs)
    assert found.speedup_ratio == pytest.approx(
        math.prod(c.speedup_ratio for c in one_by_one) ** (1 / len(runs))
    )
    assert found.pass_rate_difference == pytest.approx(
        sum(c.pass_rate_difference for c in one_by_one) / len(runs)
    )
    assert 1 / 16 - 1e-9 <= found.ci_low <= found.ci_high <= 16 + 1e-9
    assert -1 <= found.pass_rate_ci_low <= found.pass_rate_ci_high <= 1


def test_runs_that_disagree_widen_the_interval_of_runs_together():
    before = rows_of(*[1.0] * 50)
    agreeing = compare_runs("a", "b", before, [rows_of(*[1.2] * 50)] * 3)
    assert agreeing.ci_low == pytest.approx(agreeing.ci_high)
    apart = compare_runs("a", "b", before, [rows_of(*[s] * 50) for s in (1.0, 1.2, 1.44)])
    assert apart.speedup_ratio == pytest.approx(1.2)
    # All three draws take the lowest run in 1 of 27 cases, more than the 2.5 % at each end.
    assert (apart.ci_low, apart.ci_high) == pytest.approx((1.0, 1.44))


def test_runs_together_need_an_answer_of_each():
    gone = Outcome(question("0"), unavailable=True)
    before = rows_of(1.0, 1.0)
    found = compare_runs("a", "b", before, [rows_of(2.0, 2.0), [gone, rows_of(2.0, 2.0)[1]]])
    assert found.programs == 1
    assert found.speedup_ratio == pytest.approx(2.0)
    nothing = compare_runs("a", "b", before[:1], [[gone], [gone]])
    assert (nothing.programs, nothing.speedup_ratio) == (0, None)


def test_runs_together_are_compared_with_every_other_model():
    rows = {name: rows_of(1.0, 2.0) for name in ("noise", "start", "s0", "s1")}
    found = all_comparisons(rows, {"PPO": ["s0", "s1"]})
    assert [c.before for c in found if c.after == "PPO"] == ["noise", "start"]
    (line,) = comparison_lines([c for c in found if c.after == "PPO"], against=("start",))
    assert line.startswith("PPO against start: pass +0.0 points")


def test_the_permutation_test_is_exact_for_few_and_sampled_for_many():
    assert sign_flip_p([1.0, 1.0, 1.0]) == pytest.approx(2 / 8)
    assert sign_flip_p([1.0, -1.0]) == 1.0
    assert sign_flip_p([0.0, 0.0]) == 1.0
    assert sign_flip_p([0.1] * 40) < 0.001
    assert sign_flip_p([0.1, -0.1] * 20) > 0.9


def test_summary_json_is_of_its_schema_with_fixed_names_on_top():
    rows = {
        "noise": [outcome(question("a")), outcome(question("b", "families"), speedup=1.0)],
        "tiny": [
            outcome(question("a"), speedup=1.5),
            Outcome(question("b", "families"), reason="none"),
        ],
    }
    setting = summary.Setting(
        data="bundled:val", protocol="paired", best_of=1, refine=0, temperature=None, seed=0,
        prompt="paper", shots=0, max_pairs=40, half_width=0.01, command="x", date="y",
    )  # fmt: skip
    machine = summary.Machine("h:1", "cpu", "kernel", "gcc", "strict", 2)
    found = summary.build(rows, setting, [machine], {"python": "3"}, controls=["noise"])
    text = summary.to_json(found)
    plain = json.loads(text)
    assert plain["model"] == "tiny"
    for name in (
        "compile_rate", "pass_rate", "identical_rate",
        "speedup_mean", "speedup_geomean", "ci_low", "ci_high",
    ):  # fmt: skip
        assert isinstance(plain[name], float), name
    assert [(m["model"], m["split"]) for m in plain["models"]] == [
        (model, split) for model in rows for split in ("all", "params", "families")
    ]
    assert summary.from_json(text) == found
    described = summary.schema()["properties"]
    assert set(described) == set(plain)
    assert all("description" in field for field in described.values())
    assert [c["split"] for c in plain["comparisons"]] == ["all", "params", "families"]


def test_a_figure_that_is_no_number_is_refused():
    broken = summarise("x", "params", [outcome()]).as_dict() | {"schema_version": 1}
    with pytest.raises(ValueError, match="validation error"):
        summary.from_json(json.dumps(broken))


def test_one_split_needs_no_second_row():
    assert [s.split for s in all_summaries({"x": [outcome()]})] == ["all"]
    assert all_comparisons({"x": [outcome()]}) == []


def test_usage_adds_up_and_unknown_costs_stay_unknown():
    total = Usage(1, 2, 0.5) + Usage(3, 4, 0.25, cost=0.5)
    assert total == Usage(4, 6, 0.75, 0.5)
    assert (Usage() + Usage()).cost is None


def test_the_papers_rows_stand_above_ours():
    setting = summary.Setting(
        data="d", protocol="paper", best_of=1, refine=0, temperature=0.0, seed=0,
        prompt="paper", shots=0, max_pairs=40, half_width=0.01, command="x", date="y",
    )  # fmt: skip
    table = beside(summary.build({"tiny": [outcome()]}, setting, [], {}))
    models = list(table.columns[0].cells)
    assert models == [*(row.model for row in PUBLISHED), "tiny"]
    assert list(table.columns[5].cells)[-1] == "2.000"
