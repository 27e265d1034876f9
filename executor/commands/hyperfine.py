"""The paper's way of timing, by the tool it used: hyperfine, 3 warm-ups and 10 runs of each arm.

Runs binaries outside the cage, so it is for programs of the user's own and never for candidates.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from executor.types import ExecutorError

WARM_UPS, RUNS = 3, 10
SHORTEST = 1e-5
"""Seconds; what hyperfine subtracts for its shell can leave nothing of a short program."""


def find() -> str | None:
    """Name and version of the hyperfine on PATH, or None."""
    path = shutil.which("hyperfine")
    if path is None:
        return None
    done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=30)
    return done.stdout.strip() or None


def ratios(command: str, baseline: bytes, candidate: bytes, inputs: Sequence[bytes]) -> list[float]:
    """For each input mean time of the baseline over mean time of the candidate, unclamped.

    command: what `find` said, for errors. Raises ExecutorError where hyperfine fails.
    """
    found = []
    with tempfile.TemporaryDirectory(prefix="asm-executor-hyperfine-") as name:
        folder = Path(name)
        arms = []
        for arm, content in (("baseline", baseline), ("candidate", candidate)):
            (folder / arm).write_bytes(content)
            (folder / arm).chmod(0o755)
            arms.append(str(folder / arm))
        report = folder / "report.json"
        for k, stdin in enumerate(inputs):
            (folder / "input").write_bytes(stdin)
            words = ["hyperfine", "--warmup", str(WARM_UPS), "--runs", str(RUNS)]
            words += ["--style", "none", "--ignore-failure", "--export-json", str(report)]
            # Through its shell, whose own time it subtracts: older versions have no --input.
            words += [f"{arm} < {folder / 'input'}" for arm in arms]
            done = subprocess.run(words, capture_output=True, text=True)
            if done.returncode != 0:
                last = (done.stderr.strip().splitlines() or ["no message"])[-1]
                raise ExecutorError(f"{command} failed on test {k}: {last}")
            base, cand = (r["mean"] for r in json.loads(report.read_text())["results"])
            found.append(max(base, SHORTEST) / max(cand, SHORTEST))
    return found
