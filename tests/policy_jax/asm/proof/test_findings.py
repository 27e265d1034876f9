"""Findings and their sum, without the extra."""

from __future__ import annotations

import subprocess
import sys

from policy_jax.asm.proof.findings import Finding, overall


def test_an_answer_is_what_its_weakest_hunk_is() -> None:
    proven, tested = Finding(1, 1, "proven", "x"), Finding(2, 2, "tested", "y")
    assert overall([proven]) == "proven"
    assert overall([proven, tested]) == "tested"
    assert overall([proven, tested, Finding(3, 3, "refuted", "z")]) == "refuted"


def test_findings_need_no_solver() -> None:
    code = "import sys, policy_jax.asm.proof.findings; sys.exit('z3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
