"""Profiles of the questions of an evaluation, in a file of the output folder.

One JSON object a line. A program that was profiled before is not run again; a host that gave no
profile is asked again by the next run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from executor.client import Client, ExecutorError, Profile
from executor.common import strict_json
from policy_jax.compilers.heat import listing_text
from policy_jax.evaluation.questions import Question

FILE = "heat.jsonl"


def profiles(
    client: Client,
    questions: Sequence[Question],
    path: Path,
    progress: Callable[[], None] = lambda: None,
) -> dict[str, Profile]:
    """The profile of each question's listing, by the name of the question.

    Where an executor fails the profile is not available, with the reason. path: the file.
    """
    found = _read(path, questions)
    asked: dict[str, Future[Profile]] = {
        q.name: client.submit_profile(q.program, listing_text(q.lines))
        for q in questions
        if q.name not in found
    }
    for question in questions:
        progress()
        if question.name not in asked:
            continue
        try:
            profile = asked[question.name].result()
        except ExecutorError as error:
            profile = Profile(False, str(error))
        found[question.name] = profile
        if profile.available:
            _append(path, question, profile)
    return found


def _key(question: Question) -> str:
    content = f"{question.program.digest}\n{listing_text(question.lines)}"
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def _append(path: Path, question: Question, profile: Profile) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    row = {"program": question.name, "key": _key(question), "profile": _plain(profile)}
    with path.open("a", encoding="utf-8") as file:
        file.write(strict_json.dumps(row) + "\n")


def _plain(profile: Profile) -> dict[str, Any]:
    """The fields, with the lines that have samples as [number from 0, own, calls]."""
    hot = [
        [i, own, calls]
        for i, (own, calls) in enumerate(zip(profile.lines, profile.calls, strict=True))
        if own or calls
    ]
    plain = asdict(profile) | {"lines": hot, "line_count": len(profile.lines)}
    del plain["calls"]
    return plain


def _profile(plain: dict[str, Any]) -> Profile:
    own, calls = [0.0] * plain["line_count"], [0.0] * plain["line_count"]
    for line, mine, below in plain["lines"]:
        own[line], calls[line] = mine, below
    known = {field.name for field in fields(Profile)}
    rest = {name: value for name, value in plain.items() if name in known}
    libraries = tuple((name, share) for name, share in plain["libraries"])
    return Profile(**rest | {"lines": tuple(own), "calls": tuple(calls), "libraries": libraries})


def _read(path: Path, questions: Sequence[Question]) -> dict[str, Profile]:
    if not path.is_file():
        return {}
    names = {_key(question): question.name for question in questions}
    found = {}
    for row in path.read_text(encoding="utf-8").splitlines():
        try:
            record = json.loads(row)
        except json.JSONDecodeError:  # the end of a run cut it off
            continue
        if record.get("key") in names:
            found[names[record["key"]]] = _profile(record["profile"])
    return found
