"""The paper's timing method with the paper's tool: hyperfine, 3 warm-ups and 10 runs of each arm.

The binaries run outside the cage, so this is for the user's own programs and never for candidates.
"""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from executor.types import ExecutorError, TestCase

WARM_UPS, RUNS = 3, 10
SHORTEST = 1e-5
"""Seconds. hyperfine subtracts the time of its shell, which can leave 0 for a short program."""


def find() -> str | None:
    """Name and version of the hyperfine on PATH, or None."""
    path = shutil.which("hyperfine")
    if path is None:
        return None
    done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=30)
    return done.stdout.strip() or None


def ratios(
    command: str, baseline: bytes, candidate: bytes, tests: Sequence[TestCase]
) -> list[float]:
    """Mean time of the baseline over mean time of the candidate, for each test, unclamped.

    command: the result of `find`, for messages. Raises ExecutorError when hyperfine fails.
    """
    ratios_by_input = []
    with tempfile.TemporaryDirectory(prefix="asm-executor-hyperfine-") as made:
        folder = Path(made)
        arms = []
        for arm, content in (("baseline", baseline), ("candidate", candidate)):
            (folder / arm).write_bytes(content)
            (folder / arm).chmod(0o755)
            arms.append(str(folder / arm))
        report = folder / "report.json"
        for k, test in enumerate(tests):
            (folder / "input").write_bytes(test.stdin)
            working = folder / f"files-{k}"
            working.mkdir()
            for name, content in test.files:
                (working / name).write_bytes(content)
            words = ["hyperfine", "--warmup", str(WARM_UPS), "--runs", str(RUNS)]
            words += ["--style", "none", "--ignore-failure", "--export-json", str(report)]
            # With hyperfine's shell, whose time it subtracts: older versions have no --input.
            words += [f"{shlex.join((arm, *test.arguments))} < {folder / 'input'}" for arm in arms]
            done = subprocess.run(words, capture_output=True, text=True, cwd=working)
            if done.returncode != 0:
                last = (done.stderr.strip().splitlines() or ["no message"])[-1]
                raise ExecutorError(f"{command} failed on test {k}: {last}")
            base, cand = (r["mean"] for r in json.loads(report.read_text())["results"])
            ratios_by_input.append(max(base, SHORTEST) / max(cand, SHORTEST))
    return ratios_by_input
