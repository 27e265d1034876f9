"""A model that gives recorded answers: `replay:FILE`.

Each line of FILE is a JSON object: `program` (its name in the data), `response` or `responses`
(texts, one for each answer of a turn), and optionally `format`, "edits" or "listing". The records
in the folder of an evaluation are such files.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from policy_jax.asm.answer import Format
from policy_jax.evaluation.runner import Reply, Request

FORMATS: tuple[Format, ...] = ("edits", "listing")


class ReplayError(ValueError):
    """A file of recorded answers that is not valid; the message names the line."""


class Replay:
    """Gives the recorded texts; a program or a sample without a text has no answer. A program about
    which the model was not asked is not asked about here either."""

    batch = 32
    known_bodies: frozenset[str] = frozenset()

    def __init__(
        self,
        name: str,
        responses: Mapping[str, Sequence[str]],
        fmt: Format,
        not_asked: Mapping[str, str] | None = None,
    ) -> None:
        """responses: by program. not_asked: program -> reason."""
        self.name, self.fmt = name, fmt
        self._responses, self._not_asked = responses, not_asked or {}

    def answer(self, requests: Sequence[Request]) -> list[Reply]:
        return [self._one(request) for request in requests]

    def _one(self, request: Request) -> Reply:
        if (reason := self._not_asked.get(request.question.name)) is not None:
            return Reply(not_asked=reason)
        texts = self._responses.get(request.question.name, ())
        # Recorded answers are those of the first turn, in their order.
        place = request.sample
        if request.turn or place >= len(texts):
            return Reply(failure=f"no recorded answer {place} for {request.question.name}")
        return Reply(texts[place])


def read_replay(name: str, path: Path) -> Replay:
    """The recorded answers in a file, as a model called `name`. Raises ReplayError."""
    try:
        rows = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ReplayError(f"--model {name!r}: cannot read {path}: {error}") from error
    responses: dict[str, list[str]] = {}
    not_asked: dict[str, str] = {}
    formats: set[Format] = set()
    for number, row in enumerate(rows, 1):
        if not row.strip():
            continue
        try:
            record = json.loads(row)
            program = record["program"]
            if record.get("not_asked"):
                not_asked[program] = str(record["reason"])
                continue
            texts = record["responses"] if "responses" in record else [record["response"]]
            if not isinstance(program, str) or not all(isinstance(t, str) for t in texts):
                raise TypeError("program and responses are texts")
            fmt = record.get("format", "listing")
            if fmt not in FORMATS:
                raise ValueError(f"format {fmt!r} is not one of {', '.join(FORMATS)}")
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ReplayError(
                f"--model {name!r}: line {number} of {path} is no recorded answer ({error!r}); "
                'give {"program": NAME, "response": TEXT}'
            ) from error
        formats.add(fmt)
        responses[program] = list(texts)
    if len(formats) > 1:
        raise ReplayError(f"--model {name!r}: {path} mixes edit scripts and listings; split it")
    if not responses:
        raise ReplayError(f"--model {name!r}: {path} holds no answers")
    return Replay(name, responses, formats.pop(), not_asked)
