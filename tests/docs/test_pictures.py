"""Pictures that are drawn from the code are those that the code draws now."""

from __future__ import annotations

import subprocess
import sys

from documents import ROOT


def test_the_pictures_of_the_architecture_are_current() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs/_generate/architecture.py"), "--check"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, "run: python docs/_generate/architecture.py\n" + done.stderr
