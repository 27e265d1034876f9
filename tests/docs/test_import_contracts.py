"""The import contracts of pyproject.toml hold."""

from __future__ import annotations

import subprocess
import sys

from documents import ROOT


def test_no_module_imports_against_the_contracts() -> None:
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
