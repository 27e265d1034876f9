"""Proofs of answers, and how many of their edits are proven (`asm.proof`, the extra `proof`).

An edit is one of the listing that the answer starts from: -O3's, or that of its base. The base
itself is a compiler's work, and no edit. Proofs are made after the last measurement, since a solver
would disturb the clock. Their findings are in `evidence.jsonl`, a line for each answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from executor.common import strict_json
from policy_jax.asm.edits import align_labels, hunks
from policy_jax.asm.normalise import normalise
from policy_jax.asm.proof.findings import MOST_LINES, Evidence, Finding, can_prove, overall
from policy_jax.evaluation.outcomes import Outcome

FILE = "evidence.jsonl"


@dataclass(frozen=True, slots=True)
class EvidenceFigures:
    """The edits in the answers of one model, by what is known of them. An edit is a hunk in which
    an answer differs from the listing that it starts from."""

    model: Annotated[str, Field(description="the model's SPEC")]
    answers: Annotated[int, Field(description="changed answers that were looked at")]
    answers_proven: Annotated[int, Field(description="those of them with only proven edits")]
    edits: Annotated[int, Field(description="edits in these answers")]
    straight: Annotated[int, Field(description="those of them within straight-line code")]
    proven: Annotated[int, Field(description="edits that are proven")]
    tested: Annotated[int, Field(description="edits with tests alone")]
    refuted: Annotated[int, Field(description="edits that are refuted")]
    refuted_passing: Annotated[
        list[str], Field(description="programs whose answer is refuted and passes all tests")
    ] = field(default_factory=list)


def with_findings(
    outcomes: Mapping[str, Sequence[Outcome]],
    out: Path,
    progress: Callable[[], None] = lambda: None,
) -> dict[str, list[Outcome]]:
    """The outcomes by model, changed answers with their findings; the same without the extra.

    Writes `out`/evidence.jsonl.
    """
    if not can_prove():
        return {model: [*rows] for model, rows in outcomes.items()}
    found: dict[str, list[Outcome]] = {}
    with (out / FILE).open("w", encoding="utf-8") as file:
        for model, rows in outcomes.items():
            found[model] = []
            for outcome in rows:
                outcome = replace(outcome, findings=_findings(outcome))
                found[model].append(outcome)
                if outcome.findings:
                    file.write(strict_json.dumps(_record(model, outcome)) + "\n")
                progress()
    return found


def _findings(outcome: Outcome) -> tuple[Finding, ...]:
    from policy_jax.asm.proof.prove import prove_listing

    if not outcome.own or outcome.listing is None or _edited_lines(outcome) > MOST_LINES:
        return ()
    return tuple(prove_listing(outcome.start, outcome.listing))


def _edited_lines(outcome: Outcome) -> int:
    """The lines that an answer changes of the listing that it starts from."""
    if outcome.base is None or not outcome.base.name or outcome.listing is None:
        return outcome.changed_lines
    lines = align_labels(outcome.start, normalise(outcome.listing))
    return sum(max(h.last - h.first + 1, len(h.lines)) for h in hunks(outcome.start, lines))


def evidence_of(outcome: Outcome) -> Evidence:
    """The evidence for an answer with findings. The edits of a base are no better founded than the
    base: one that may change rare behaviour is tested only."""
    known = overall(outcome.findings)
    rare = outcome.base is not None and outcome.base.rare
    return "tested" if rare and known == "proven" else known


def _record(model: str, outcome: Outcome) -> dict[str, Any]:
    return {
        "model": model,
        "program": outcome.question.name,
        "evidence": evidence_of(outcome),
        **({} if outcome.base is None else {"base": outcome.base.shown}),
        "passed": outcome.passed,
        "edits": [asdict(finding) for finding in outcome.findings],
    }


def evidence_figures(outcomes: Mapping[str, Sequence[Outcome]]) -> list[EvidenceFigures]:
    """For each model with findings, their counts."""
    figures = []
    for model, rows in outcomes.items():
        some = [outcome for outcome in rows if outcome.findings]
        if not some:
            continue
        edits = [finding for outcome in some for finding in outcome.findings]
        answers = Counter(map(evidence_of, some))
        kinds = Counter(finding.evidence for finding in edits)
        figures.append(
            EvidenceFigures(
                model,
                answers=len(some),
                answers_proven=answers["proven"],
                edits=len(edits),
                straight=sum(finding.straight for finding in edits),
                proven=kinds["proven"],
                tested=kinds["tested"],
                refuted=kinds["refuted"],
                refuted_passing=[
                    outcome.question.name
                    for outcome in some
                    if outcome.passed and evidence_of(outcome) == "refuted"
                ],
            )
        )
    return figures
