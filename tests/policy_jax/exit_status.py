"""The exit status of a command that runs in the process of the test."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import typer


def exit_status(app: typer.Typer, words: Sequence[str]) -> int | str | None:
    """Run the command with these words. Its output goes to the streams of this process."""
    with pytest.raises(SystemExit) as ended:
        app(words)
    return ended.value.code
