"""Shares by function as callgrind counts them: instructions, under valgrind, outside the cage."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from pathlib import Path

LIBRARIES = "libraries"
_ROW = re.compile(r"\s*([\d,]+) \(\s*[\d.]+%\)\s+\S*?:(\S+)(?: \[(.*)\])?\s*$")


def instruction_shares(binary: bytes, stdin: bytes, folder: Path) -> dict[str, float]:
    """Share of executed instructions by function of the program, and of all libraries together.

    The loader is left out: it works before the program starts.
    """
    program, counts = folder / "program", folder / "counts"
    program.write_bytes(binary)
    program.chmod(0o755)
    subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", str(program)],
        input=stdin,
        capture_output=True,
        check=False,  # the program's own exit status
        timeout=500,
    )
    said = subprocess.run(
        ["callgrind_annotate", "--threshold=100", "--inclusive=no", str(counts)],
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    ).stdout
    totals: dict[str, int] = defaultdict(int)
    for line in said.splitlines():
        if match := _ROW.match(line):
            file = match[3] or ""
            if "/ld-linux" in file:
                continue
            name = match[2].split("'")[0] if file == str(program) else LIBRARIES
            totals[name] += int(match[1].replace(",", ""))
    total = sum(totals.values())
    return {name: count / total for name, count in totals.items()}
