"""Log lines of the daemon, for people or for machines.

A record may carry fields (`extra=fields(verdict="OK")`); a piece of work names itself once with
`about`, and every line that is written meanwhile, by whatever module, carries its request id and
digest. Tokens, sources and listings are never fields.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Literal

Format = Literal["text", "json"]

LONGEST_FIELD = 128
"""Characters; callers choose request ids and digests."""

_FIELDS = "fields"
_about: ContextVar[Mapping[str, Any]] = ContextVar("about", default={})  # noqa: B039 - never changed


def fields(**values: object) -> dict[str, Any]:
    """The `extra` argument of a logging call; values that are None or empty are left out."""
    return {_FIELDS: _kept(values)}


@contextlib.contextmanager
def about(**values: object) -> Iterator[None]:
    """Lines written in this block, by this thread or task, carry these fields."""
    token = _about.set({**_about.get(), **_kept(values)})
    try:
        yield
    finally:
        _about.reset(token)


def _kept(values: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value[:LONGEST_FIELD] if isinstance(value, str) else value
        for name, value in values.items()
        if value is not None and value != ""
    }


def _fields_of(record: logging.LogRecord) -> dict[str, Any]:
    return {**_about.get(), **getattr(record, _FIELDS, {})}


class JsonFormatter(logging.Formatter):
    """One object a line: time (UTC), level, message, then the fields, then the traceback."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "message": record.getMessage(),
            **_fields_of(record),
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)


class TextFormatter(logging.Formatter):
    """The usual line with `name=value` behind it; values are quoted, so that none ends the line."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        words = (f"{name}={json.dumps(value)}" for name, value in _fields_of(record).items())
        return " ".join((super().formatMessage(record), *words))


def configure(form: Format, level: int = logging.INFO) -> None:
    """Log to standard error from `level` on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter() if form == "json" else TextFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
