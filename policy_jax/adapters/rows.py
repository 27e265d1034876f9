"""Programs with their tests as values of JSON: bytes are {"base64": TEXT}."""

from __future__ import annotations

import base64
from typing import Any

from policy_jax.data.program_sets import ProgramEntry, from_row, to_row

_BYTES = "base64"


def to_json(entry: ProgramEntry) -> dict[str, Any]:
    """The entry as a row of values that JSON knows."""
    packed: dict[str, Any] = _packed(to_row(entry))
    return packed


def from_json(row: dict[str, Any]) -> ProgramEntry:
    """The entry of a row of `to_json`. Raises policy_jax.data.rows.RowError."""
    return from_row(_unpacked(row))


def _packed(value: Any) -> Any:
    if isinstance(value, bytes):
        return {_BYTES: base64.b64encode(value).decode()}
    if isinstance(value, dict):
        return {key: _packed(one) for key, one in value.items()}
    return [_packed(one) for one in value] if isinstance(value, list | tuple) else value


def _unpacked(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == {_BYTES}:
            return base64.b64decode(value[_BYTES])
        return {key: _unpacked(one) for key, one in value.items()}
    return [_unpacked(one) for one in value] if isinstance(value, list) else value
