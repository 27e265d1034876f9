"""The commands of CONTRIBUTING exist, and the lock has a version for every requirement."""

from __future__ import annotations

import re
import sys

import pytest
import yaml
from documents import ROOT

sys.path.insert(0, str(ROOT / ".ci"))

import check_lock
import collect_wheels

PROJECT = """
[project]
dependencies = ["grpcio>=1.80", "Typing_Extensions"]
optional-dependencies = { test = ["ruff<1"], wandb = ["wandb"] }
"""


def test_the_makefile_has_every_target_that_contributing_names() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))
    named = set(re.findall(r"`make ([a-z]+)`", (ROOT / "CONTRIBUTING.md").read_text()))
    assert named
    assert named <= targets


def test_hooks_download_nothing() -> None:
    settings = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())
    assert [repo["repo"] for repo in settings["repos"]] == ["local"]
    assert {hook["language"] for hook in settings["repos"][0]["hooks"]} == {"system"}


def test_the_lock_has_a_version_for_every_requirement() -> None:
    files = ("pyproject.toml", "requirements.lock", "requirements-adapters.lock")
    assert check_lock.problems(*((ROOT / name).read_text() for name in files)) == []


def test_the_locks_agree() -> None:
    lines = check_lock.problems(
        '[project]\ndependencies = []\n[project.optional-dependencies]\nverifiers = ["openai<3"]\n',
        "numpy==2.4.6\nopenai==3.54.0\n",
        "numpy==2.4.5\nopenai==2.54.0\n",
    )
    assert lines == ["requirements-adapters.lock: numpy==2.4.5, but requirements.lock has 2.4.6"]


def test_a_missing_and_an_old_version_are_named() -> None:
    lines = check_lock.problems(PROJECT, "# versions\ngrpcio==1.79.1\ntyping-extensions==4.0\n")
    assert lines == [
        "dependencies: grpcio>=1.80, but requirements.lock has grpcio==1.79.1",
        "test: ruff<1 is not in requirements.lock; add its version",
    ]


@pytest.mark.parametrize("lock", ["grpcio>=1\n", "ruff==1\nRuff==2\n"])
def test_a_lock_of_another_form_is_refused(lock: str) -> None:
    with pytest.raises(ValueError, match="requirements"):
        check_lock.locked(lock)


def test_wheels_are_those_of_the_report_with_the_changes() -> None:
    """Neither the project itself nor what the machine has."""
    changes = collect_wheels.packages("# a remark\nflax==2  # for JAX 3\nNumPy\n")
    assert changes == {"flax": "2", "numpy": ""}
    report = {
        "install": [
            {"metadata": {"name": name, "version": "1"}, "download_info": info}
            for name, info in (
                ("Flax", {"url": "u"}),
                ("numpy", {"url": "u"}),
                ("typing_extensions", {"url": "u"}),
                ("asm-policy-jax", {"url": "u", "dir_info": {}}),
            )
        ]
    }
    assert collect_wheels.to_carry(report, changes) == ["flax==2", "typing-extensions==1"]
