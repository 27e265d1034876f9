"""Log lines of the daemon, as text or as JSON.

A record may have fields (`extra=fields(verdict="OK")`). `with about(request_id=...)` adds fields to
every line that any module writes inside the block. Tokens, sources and listings are never fields.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Literal

Format = Literal["text", "json"]

LONGEST_FIELD = 128
"""Characters that are kept of a field; callers choose request ids and digests."""

_FIELDS = "fields"
_about: ContextVar[Mapping[str, object]] = ContextVar("about", default={})  # noqa: B039 - never changed


def fields(**values: object) -> dict[str, object]:
    """The `extra` argument of a logging call, without values that are None or empty."""
    return {_FIELDS: _kept(values)}


@contextlib.contextmanager
def about(**values: object) -> Iterator[None]:
    """Add these fields to all lines that this thread or task writes in the block."""
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


def _fields_of(record: logging.LogRecord) -> dict[str, object]:
    return {**_about.get(), **getattr(record, _FIELDS, {})}


class JsonFormatter(logging.Formatter):
    """One JSON object per line: time (UTC), level, message, the fields, the traceback."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "message": record.getMessage(),
            **_fields_of(record),
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)


class TextFormatter(logging.Formatter):
    """Time, level and message, then `name=value`; values are quoted, so none can end the line."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        words = (f"{name}={json.dumps(value)}" for name, value in _fields_of(record).items())
        return " ".join((super().formatMessage(record), *words))


def configure(form: Format, level: int = logging.INFO) -> None:
    """Log messages of `level` and above to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter() if form == "json" else TextFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
