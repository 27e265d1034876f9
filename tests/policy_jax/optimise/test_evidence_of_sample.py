"""What `sample` says of the evidence for its edit."""

from __future__ import annotations

from pathlib import Path

import pytest

from executor.client import Evaluation, Verdict
from policy_jax.asm.proof.findings import MOST_LINES, Finding, can_prove
from policy_jax.optimise.candidates import Candidate
from policy_jax.optimise.explain import explain, findings_of
from policy_jax.optimise.report import as_json_object, show
from policy_jax.optimise.search import SearchResult

LINES = ["\t.text", "f:", "\tmovl\t$0, %eax", "\taddl\t%edi, %eax", "\tret"]
BETTER = ["\t.text", "f:", "\txorl\t%eax, %eax", "\taddl\t%edi, %eax", "\tret"]


def _result(*findings: Finding) -> SearchResult:
    listing = "".join(f"{line}\n" for line in BETTER)
    final = Evaluation(verdict=Verdict.OK, speedup=1.2, ci_low=1.1, ci_high=1.3, resolved=True)
    best = Candidate("policy", listing, 1)
    return SearchResult(listing, best=best, final=final, findings=[*findings])


@pytest.mark.skipif(not can_prove(), reason="the extra 'proof' is not installed")
def test_a_small_edit_has_a_finding_and_a_whole_build_has_none() -> None:
    (finding,) = findings_of(LINES, BETTER, explain(LINES, BETTER))
    assert (finding.first, finding.evidence) == (3, "proven")
    build = [*BETTER[:-1], *["\tnop"] * (MOST_LINES + 1), BETTER[-1]]
    assert findings_of(LINES, build, explain(LINES, build)) == []


def test_json_and_text_say_what_a_solver_found(capsys: pytest.CaptureFixture[str]) -> None:
    proven = Finding(3, 3, "proven", "the same formulas", straight=True)
    refuted = Finding(4, 4, "refuted", "%rax differs for some state", straight=True)
    report = as_json_object([Path("p.c")], Path("p.s"), _result(proven, refuted))
    assert report["evidence"] == "refuted"
    assert [edit["evidence"] for edit in report["edits"]] == ["proven", "refuted"]
    show("p.c", Path("p.s"), _result(proven, refuted))
    said = capsys.readouterr().out
    assert "Evidence: refuted." in said
    assert "line 4: refuted: %rax differs for some state" in said
    assert "line 3" not in said
    show("p.c", Path("p.s"), _result(proven))
    assert "Evidence: proven." in capsys.readouterr().out


def test_without_findings_nothing_is_said_of_evidence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "evidence" not in as_json_object([Path("p.c")], Path("p.s"), _result())
    show("p.c", Path("p.s"), _result())
    assert "Evidence" not in capsys.readouterr().out
