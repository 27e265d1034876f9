"""The adapters with the libraries that they are for, in an environment of their own.

The checks are in files that pytest does not find by itself: here those libraries, which need
another `openai`, are not installed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from policy_jax.adapters.executors import client_of
from policy_jax.adapters.rows import from_json, to_json
from policy_jax.config_files import ConfigError
from policy_jax.data.specs import open_dataset

ROOT = Path(__file__).parents[3]
HERE = Path(__file__).parent
LOCK = ROOT / "requirements-adapters.lock"
MINUTES = 20


def run(*command: object, **options: object) -> str:
    """Where Python finds no module but what is installed."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        list(map(str, command)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
        **options,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, done.stdout
    return str(done.stdout)


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with exactly what the lock names, and this project."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", folder)
    python = folder / "bin" / "python"
    install = (python, "-m", "pip", "install", "-q", "--no-deps")
    run(*install, "-r", LOCK)
    run(*install, "setuptools>=77")
    run(*install, "--no-build-isolation", "-e", f"{ROOT}[verifiers,openevolve]")
    run(python, "-m", "pip", "check")  # the lock has all that the extras need
    return python


@pytest.mark.slow
@pytest.mark.timeout(60 * MINUTES)
@pytest.mark.parametrize("checks", ["verifiers_checks.py", "openevolve_checks.py"])
def test_the_library_itself_judges_with_executors(python: Path, checks: str) -> None:
    pytest_there = (python, "-m", "pytest", "-q", "-c", os.devnull, "-p", "no:cacheprovider")
    said = run(*pytest_there, "--rootdir", HERE, "--confcutdir", HERE, HERE / checks, cwd=HERE)
    assert re.search(r"^[1-9]\d* passed", said, re.MULTILINE), said
    assert "skipped" not in said


def test_a_program_is_the_same_after_json() -> None:
    entry = open_dataset("bundled:val")[0]
    assert from_json(to_json(entry)) == entry


def test_an_adapter_needs_the_address_of_a_daemon() -> None:
    with pytest.raises(ConfigError, match="asm-executor serve"):
        client_of([])
