"""Evidence for answers, from listings to the figures and pages."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from executor.client import Evaluation, Program, TestCase, Verdict
from policy_jax.asm.proof.findings import MOST_LINES, Finding, can_prove
from policy_jax.evaluation import summary
from policy_jax.evaluation.evidence import FILE, evidence_figures, with_findings
from policy_jax.evaluation.markdown import results
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import Question
from policy_jax.evaluation.report import render
from policy_jax.evaluation.table import evidence_lines
from tests.policy_jax.evaluation.test_markdown import MACHINE, SETTING

LINES = ("\t.text", "f:", "\tmovl\t$0, %eax", "\taddl\t%edi, %eax", "\tret")
PROGRAM = Program("int f(int x) { return x; }", (TestCase("one", b""),))
OK = Evaluation(verdict=Verdict.OK, speedup=1.2, ci_low=1.1, ci_high=1.3, resolved=True)


def _outcome(name: str, *lines: str, changed_lines: int = 1) -> Outcome:
    listing = "".join(f"{line}\n" for line in ("\t.text", "f:", *lines, "\tret"))
    question = Question(name, "all", PROGRAM, LINES)
    return Outcome(
        question, changed=True, changed_lines=changed_lines, listing=listing, evaluation=OK
    )


@pytest.fixture
def outcomes() -> dict[str, list[Outcome]]:
    right = _outcome("right", "\txorl\t%eax, %eax", "\taddl\t%edi, %eax")
    wrong = _outcome("wrong", "\tmovl\t$0, %eax", "\taddl\t%esi, %eax")
    call = _outcome("call", "\tcall\tg", "\taddl\t%edi, %eax")
    large = _outcome("large", "\tnop", changed_lines=MOST_LINES + 1)
    same = replace(_outcome("same", *LINES[2:4]), changed=False)
    rows = [right, wrong, call, large, same]
    return {"tiny": rows, "copy": [replace(row, changed=False) for row in rows]}


@pytest.mark.skipif(not can_prove(), reason="the extra 'proof' is not installed")
def test_edits_of_changed_answers_are_counted_by_what_is_known_of_them(
    outcomes: dict[str, list[Outcome]], tmp_path: Path
) -> None:
    rows = with_findings(outcomes, tmp_path)
    (found,) = evidence_figures(rows)
    assert (found.answers, found.answers_proven, found.edits, found.straight) == (3, 1, 3, 2)
    assert (found.proven, found.tested, found.refuted) == (1, 1, 1)
    assert found.refuted_passing == ["wrong"]
    written = [json.loads(row) for row in (tmp_path / FILE).read_text().splitlines()]
    assert [(row["program"], row["evidence"]) for row in written] == [
        ("right", "proven"),
        ("wrong", "refuted"),
        ("call", "tested"),
    ]


def test_without_findings_there_are_no_figures(outcomes: dict[str, list[Outcome]]) -> None:
    assert evidence_figures(outcomes) == []
    assert "answers proven" not in results(summary.build(outcomes, SETTING, [MACHINE], {}), [])


def test_a_refuted_answer_that_passes_is_named_everywhere(
    outcomes: dict[str, list[Outcome]],
) -> None:
    refuted = Finding(4, 4, "refuted", "%rax differs for some state", straight=True)
    outcomes["tiny"][1] = replace(outcomes["tiny"][1], findings=(refuted,))
    made = summary.build(outcomes, SETTING, [MACHINE], {})
    assert summary.from_json(summary.to_json(made)).evidence == made.evidence
    assert evidence_lines(made.evidence) == [
        "tiny: refuted by the solver, though all tests pass: wrong"
    ]
    row = next(r for r in results(made, []).splitlines() if r.endswith("| `wrong` |"))
    assert "| 0 / 1 | 1 / 1 | 0 | 0 | 1 |" in row
    page = render(made, outcomes, {})
    assert "though all tests pass" in page
    assert "%rax differs for some state" in page
