"""Commands that the site does not list answer `--help` too, as the other commands do."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("module", "shown"),
    [
        ("data.pairs", "python -m policy_jax.sft.pairs"),
        ("data.expand", "python -m policy_jax.sft.expand"),
        ("data.benchmark", "python -m policy_jax.data.benchmark"),
    ],
)
def test_help_names_the_command(module: str, shown: str) -> None:
    """data.pairs and data.expand are old names, which published model cards print."""
    done = subprocess.run(
        [sys.executable, "-m", f"policy_jax.{module}", "--help"],
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb"},
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode == 0, done.stderr
    assert f"Usage: {shown} [OPTIONS]" in done.stdout
