"""Markdown tables: complete rows with the figures of `summary.json`, each in its cell."""

import dataclasses

import pytest

from executor.types import Evaluation, Program, TestCase, Verdict
from policy_jax.evaluation import summary
from policy_jax.evaluation.markdown import results
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question

SETTING = summary.Setting(
    data="bundled:val", protocol="paired", best_of=1, refine=0, temperature=None, seed=0,
    prompt="paper", shots=0, max_pairs=5, half_width=0.05, command="evaluate it", date="today",
)  # fmt: skip
MACHINE = summary.Machine("h:1", "a processor", "a kernel", "gcc 12", "strict", 2)

QUESTIONS = [
    Question(
        f"p{k}", split, Program("int main(void){}", (TestCase("0", b""),)), ("\tret",), family=f
    )
    for k, (split, f) in enumerate(
        [("params", "a"), ("params", "b"), ("families", "c"), ("families", "c")]
    )
]


def outcomes(*speedups: float | None, novel: bool = False) -> list[Outcome]:
    """None: a wrong answer."""
    return [
        Outcome(
            question,
            changed=True,
            novel=novel,
            evaluation=Evaluation(
                verdict=Verdict.WRONG_ANSWER if s is None else Verdict.OK,
                speedup=s,
                ci_low=s and s * 0.99,
                ci_high=s and s * 1.01,
                resolved=s is not None,
            ),
        )
        for question, s in zip(QUESTIONS, speedups, strict=True)
    ]


def page(rows, *against: str) -> str:
    return results(summary.build(rows, SETTING, [MACHINE], {}), against)


@pytest.mark.parametrize(("count", "said"), [(1, "at one layout,"), (4, "at 4 layouts,")])
def test_the_layouts_are_said(count, said):
    setting = dataclasses.replace(SETTING, layouts=count)
    figures = summary.build({"shift": outcomes(1.0, 1.0, 1.0, 1.0)}, setting, [MACHINE], {})
    text = results(figures, ())
    assert f"Each answer was timed {said} drawn for the baseline alike." in text
    assert "- shift: the truth is 1; mean 1.000" in text


def tables(text: str) -> list[list[list[str]]]:
    """Cells of each table's rows, without the line below the heads."""
    found = []
    for part in text.split("\n\n"):
        if part.startswith("|"):
            lines = [line[2:-2].split(" | ") for line in part.splitlines()]
            assert len({len(line) for line in lines}) == 1, "a row has a cell too many or too few"
            found.append([lines[0], *lines[2:]])
    return found


def test_a_row_for_each_model_and_its_splits_side_by_side():
    text = page({"noise": outcomes(1.0, 1.002, 1.0, 1.0), "tiny": outcomes(2.0, 4.0, None, 2.0)})
    heads, noise, tiny = tables(text)[0]
    assert heads[:2] == ["model", "params: n"]
    assert heads[6] == "families: n"
    assert noise[4] == "1.0010 [1.0000, 1.0020]", "an A/A control is read by its thousandths"
    assert tiny[:4] == ["`tiny`", "2", "100 %", "100 %"]
    assert tiny[4].startswith("3.00 [2.00, 4.00]")
    assert tiny[7:10] == ["50 %", "50 %", "1.50 [1.00, 2.00]"]
    assert "Each answer was timed once, as the linker places the code." in text
    assert "2 timing slots on a processor, gcc 12" in text
    assert "`evaluate it`" in text
    assert "- tiny, families: mean 1.500, where whole families are drawn" in text


def test_models_are_compared_with_those_that_were_asked_for():
    rows = {
        "start": outcomes(1.0, 1.0, None, None),
        "after": outcomes(2.0, 2.0, 2.0, 2.0, novel=True),
    }
    assert len(tables(page(rows))) == 2, "models, and novel edits"
    _, compared, novel = tables(page(rows, "start", "after"))
    assert [row[:4] for row in compared[1:]] == [
        ["`after`", "`start`", "all", "+50.0 [0.0, 100.0]"],
        ["`after`", "`start`", "params", "+0.0 [0.0, 0.0]"],
        ["`after`", "`start`", "families", "+100.0 [100.0, 100.0]"],
    ]
    assert compared[1][4] == "x2.000 [2.000, 2.000]"
    assert novel[1:] == [["`after`", "4", "4", "2.00 [2.00, 2.00]"]]


@pytest.mark.parametrize("name", ["a|b", "a`b", "<b>x</b>"])
def test_a_name_stays_in_its_cell(name):
    row = tables(page({name: outcomes(2.0, 2.0, 2.0, 2.0)}).replace("\\|", "/"))[0][1]
    assert row[0].count("`") == 2


def test_programs_without_an_answer_are_counted_apart():
    rows = outcomes(2.0, 2.0, 2.0, 2.0)
    rows[0] = dataclasses.replace(rows[0], evaluation=None, unavailable=True, reason="gone")
    row = tables(page({"m": rows}))[0][1]
    assert row[1] == "1 + 1 not judged"


def test_one_split_has_one_group_of_columns():
    rows = {"m": outcomes(2.0, 2.0, 2.0, 2.0)[:2]}
    heads, row = tables(page(rows))[0]
    assert heads[1:6] == ["n", "pass", "right", "mean", "geom."]
    assert row[1] == "2"
