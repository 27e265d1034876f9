"""Ten minutes of coverage-guided fuzzing; see fuzz_requests.py."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SECONDS = 600


@pytest.mark.slow
@pytest.mark.timeout(SECONDS + 300)
def test_ten_minutes_of_fuzzing_find_no_request_that_gets_an_unnamed_status(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="install the extra `fuzz`")
    done = subprocess.run(
        [sys.executable, str(Path(__file__).parents[1] / "fuzz_requests.py"), str(SECONDS)],
        capture_output=True,
        text=True,
        cwd=tmp_path,  # where libFuzzer leaves the input that failed
    )
    assert done.returncode == 0, done.stderr[-4000:]
    counts = dict(line.rsplit(" ", 1) for line in done.stdout.splitlines())
    assert int(counts["requests"]) > 1000
    assert int(counts["RegisterProgram OK"]) > 0
    assert int(counts["Evaluate OK"]) > 0
