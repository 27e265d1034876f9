"""Outcomes in files, one JSON object a line, so that an evaluation can be stopped and continued.

Each line has a `key` of the settings that it was made with; a run with other settings ignores it
and adds its own. An outcome without an answer of a server or an executor is not written, so that
the next run asks again.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from executor.client import Evaluation, LayoutTiming, Samples, TestKind, TestResult, Verdict
from executor.common import strict_json
from policy_jax.asm.answer import Format
from policy_jax.compilers.program_builds import Base
from policy_jax.evaluation.outcomes import Attempt, Outcome, Usage
from policy_jax.evaluation.questions import Question

FOLDER = "records"


class Records:
    """The outcomes of one model in an output folder."""

    def __init__(
        self, out: Path, model: str, fmt: Format | None, settings: Mapping[str, Any]
    ) -> None:
        """settings: everything that decides what an outcome means, as JSON values. fmt: format of
        the responses, None for a model without responses."""
        text = json.dumps([model, settings], sort_keys=True)
        self.key = hashlib.sha256(text.encode()).hexdigest()[:16]
        self.path = out / FOLDER / f"{file_name(model)}.jsonl"
        self._model, self._fmt = model, fmt

    def load(self, questions: Sequence[Question]) -> dict[str, Outcome]:
        """Outcomes of these questions under these settings, by the name of the question.

        Lines that the end of a run cut off, or of another program with the same name, are ignored.
        """
        if not self.path.is_file():
            return {}
        by_name = {question.name: question for question in questions}
        outcomes: dict[str, Outcome] = {}
        for row in self.path.read_text(encoding="utf-8").splitlines():
            try:
                record = json.loads(row)
            except json.JSONDecodeError:
                continue
            question = by_name.get(record.get("program", ""))
            if (
                record.get("key") == self.key
                and question
                and record["digest"] == question.program.digest
            ):
                outcomes[question.name] = outcome_from(record, question)
        return outcomes

    def append(self, outcome: Outcome) -> None:
        """Write an outcome, unless it is `unavailable`."""
        if outcome.unavailable:
            return
        row = {"key": self.key, "model": self._model, **outcome_json(outcome)}
        if self._fmt is not None and not outcome.not_asked:
            first = [a.response for a in outcome.attempts if a.turn == 0]
            row |= {"format": self._fmt, "responses": first or [outcome.response]}
        append_row(self.path, row)


def append_row(path: Path, row: Mapping[str, Any]) -> None:
    """Append a line of JSON; after a line that the end of a run cut off it begins a new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        cut = file.tell() and not _ends_whole(path)
        file.write(("\n" if cut else "") + strict_json.dumps(row) + "\n")


def file_name(model: str) -> str:
    """A file name for a model, different for each model of a run."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", model).strip("-.")
    mark = hashlib.sha256(model.encode()).hexdigest()[:6]
    return plain if plain == model else f"{plain[-60:]}-{mark}"


def outcome_json(outcome: Outcome) -> dict[str, Any]:
    """The fields of a record; the program is given by name and digest only."""
    return {
        "program": outcome.question.name,
        "split": outcome.question.split,
        "digest": outcome.question.program.digest,
        "changed": outcome.changed,
        "changed_lines": outcome.changed_lines,
        "novel": outcome.novel,
        **({"alignment_only": True} if outcome.alignment_only else {}),
        **({"not_asked": True} if outcome.not_asked else {}),
        "reason": outcome.reason,
        "listing": outcome.listing,
        "routines": outcome.routines,
        **_base_json(outcome),
        "response": outcome.response,
        "evaluation": outcome.evaluation and asdict(outcome.evaluation),
        "paper": outcome.paper and asdict(outcome.paper),
        **({"fresh": asdict(outcome.fresh)} if outcome.fresh is not None else {}),
        "attempts": [asdict(attempt) for attempt in outcome.attempts],
        "usage": asdict(outcome.usage),
    }


def outcome_from(record: Mapping[str, Any], question: Question) -> Outcome:
    """The outcome of a record that `outcome_json` made."""
    return Outcome(
        question,
        changed=record["changed"],
        changed_lines=record["changed_lines"],
        novel=record["novel"],
        evaluation=evaluation_from(record["evaluation"]),
        not_asked=record.get("not_asked", False),
        reason=record["reason"],
        listing=record["listing"],
        routines=tuple(record.get("routines", ())),
        base=_base(record.get("base")),
        copied=record.get("copied", False),
        response=record["response"],
        paper=evaluation_from(record["paper"]),
        fresh=evaluation_from(record.get("fresh")),
        attempts=tuple(Attempt(**_with_ends(attempt)) for attempt in record["attempts"]),
        usage=Usage(**record["usage"]),
    )


def _base_json(outcome: Outcome) -> dict[str, Any]:
    """The base of an answer, for outcomes that have one."""
    base = outcome.base
    if base is None:
        return {}
    plain = asdict(base)
    plain["listing"] = "".join(f"{line}\n" for line in plain.pop("lines"))
    return {"base": plain, "copied": outcome.copied}


def _base(record: Mapping[str, Any] | None) -> Base | None:
    if record is None:
        return None
    plain = _with_ends(record)
    return Base(lines=tuple(plain.pop("listing").splitlines()), **plain)


def evaluation_from(record: Mapping[str, Any] | None) -> Evaluation | None:
    """The evaluation of which `dataclasses.asdict` made a record."""
    if record is None:
        return None
    known = {field.name for field in fields(Evaluation)}
    plain = {name: value for name, value in _with_ends(record).items() if name in known}
    plain["verdict"] = Verdict(record["verdict"])
    plain["per_test"] = tuple(_test(test) for test in record["per_test"])
    plain["layouts"] = tuple(LayoutTiming(**one) for one in record.get("layouts", ()))
    return Evaluation(**plain)


def _test(record: Mapping[str, Any]) -> TestResult:
    samples = record["samples"]
    plain = _with_ends(record)
    plain["kind"] = TestKind(record["kind"])
    plain["verdict"] = Verdict(record["verdict"])
    plain["samples"] = samples and Samples(
        tuple(samples["baseline"]),
        tuple(samples["candidate"]),
        samples["discarded"],
        tuple(samples.get("layout_pairs", ())),
    )
    return TestResult(**plain)


def _with_ends(record: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a record. An interval whose upper end is null has none: it is infinite."""
    plain = dict(record)
    if plain["ci_low"] is not None and plain["ci_high"] is None:
        plain["ci_high"] = math.inf
    return plain


def _ends_whole(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, 2)
        return file.read(1) == b"\n"
