"""Telling novel edits from edits that were seen in training.

A right answer that repeats a training edit exactly may be memorised; another one had to be
composed. The key of an edit is its replacement text without line numbers, so that the same text at
another place still counts as seen.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

_MARKERS = re.compile(r"<\d+><\d+>")

FILE_NAME = "training_edits.txt"
"""File in a checkpoint folder: the keys of the edits it was trained on, one a line."""


def body_key(script: str) -> str:
    """16 hex digits that depend on the new lines and where hunks end, not on line numbers."""
    body = _MARKERS.sub("<>", script)
    return hashlib.sha256(body.encode()).hexdigest()[:16]


def save_keys(scripts: Iterable[str], folder: str | Path) -> None:
    """Write the keys of `scripts` into a checkpoint folder."""
    keys = sorted({body_key(script) for script in scripts})
    Path(folder, FILE_NAME).write_text("".join(f"{key}\n" for key in keys))


def load_keys(folder: str | Path) -> frozenset[str]:
    """The keys beside a checkpoint; empty where the checkpoint has none."""
    path = Path(folder, FILE_NAME)
    return frozenset(path.read_text().split()) if path.exists() else frozenset()
