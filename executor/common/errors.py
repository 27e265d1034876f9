"""The error of all readers of files in this folder."""

from __future__ import annotations

from executor.types import ExecutorError


class InputError(ExecutorError):
    """A file that the user named cannot be used. The message says which, why, and what to do."""
