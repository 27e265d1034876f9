"""Programs for the tests of this folder."""

from __future__ import annotations

import subprocess
from pathlib import Path


def compiled_program(text: str, folder: Path) -> bytes:
    target = folder / "program"
    words = ["gcc", "-O1", "-w", "-x", "c", "-o", str(target), "-"]
    subprocess.run(words, input=f"#define _GNU_SOURCE\n{text}".encode(), check=True)
    return target.read_bytes()
