"""Each command shows its first line before it imports what takes seconds, into a pipe too."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

IMPORTED = re.compile(r"import time:.*\| +([\w.]+)$")
"""A line of Python's -X importtime, which comes when that module is there."""

COMMANDS = [
    ("evaluate", "jax", ("--model", "tiny", "--no-controls", "--limit", "1", "--out", "o")),
    ("data.build", "pyarrow", ("--out", "o", "--programs", "1")),
    ("data.check", "pyarrow", ("--sample", "1")),
    ("data.codenet", "pyarrow", ("--codenet", "c", "--tests", ".", "--out", "o")),
    ("sft.expand", "pyarrow", ("--pairs", "p", "--out", "o")),
    ("sft.pairs", "pyarrow", ("--out", "o", "--programs", "1")),
    ("ensemble_report", "pyarrow", ("--out", "o", "--limit", "1")),
    ("aot", "jax", ("--config", "ppo_tiny.py", "--topology", "v5e:1x1")),
    ("bench", "jax", ("--shape", "tiny")),
    ("bench_streaming", "jax", ()),
    ("export", "jax", ("c", "--out", "o")),
    ("sft", "jax", ()),
    ("sft.search", "jax", ("--out", "o", "--programs", "1")),
    ("train", "jax", ("--config", "ppo_tiny.py", "--workdir", "o")),
]


@pytest.mark.slow
@pytest.mark.parametrize(("module", "heavy", "arguments"), COMMANDS)
def test_the_first_line_comes_before_the_long_import(
    module: str, heavy: str, arguments: tuple[str, ...], tmp_path: Path
) -> None:
    command = [sys.executable, "-X", "importtime", "-m", f"policy_jax.{module}", *arguments]
    shown: list[str] = []
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, cwd=tmp_path
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            found = IMPORTED.search(line)
            if not line.startswith("import time:"):
                shown.append(line)
            elif found is None:
                continue
            elif found.group(1) == heavy:
                break
        else:
            pytest.fail(f"{heavy} was never imported: {shown}")
        process.kill()
    assert shown
    assert shown[0].startswith(f"{module}: "), shown
    assert "error" not in shown[0]
