"""Collect the wheels that a machine without network needs beside Python 3.12, JAX and CUDA.

    python .ci/collect_wheels.py --out wheels

pip resolves the extra `policy` at the versions of requirements.lock for Linux on x86-64. The list
`--packages` names what is left out, and what is carried in another version. Exit status 1 if the
files are larger than `--most` megabytes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]

PLATFORMS = (
    *(f"manylinux_2_{minor}_x86_64" for minor in (35, 34, 31, 28, 27, 24, 17)),
    "manylinux2014_x86_64",
    "manylinux2010_x86_64",
    "manylinux1_x86_64",
)
"""pip takes these literally: an older one has to be named too."""


def packages(text: str) -> dict[str, str]:
    """The version by the name of each package of a list; "" for those that are left out."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    pairs = (line.partition("==") for line in lines if line)
    return {canonicalize_name(name): version for name, _, version in pairs}


def to_carry(report: Mapping[str, Any], changes: Mapping[str, str]) -> list[str]:
    """NAME==VERSION of what pip's report would install, without this project, with the changes."""
    found = {
        canonicalize_name(item["metadata"]["name"]): item["metadata"]["version"]
        for item in report["install"]
        if "dir_info" not in item["download_info"]
    }
    versions = {name: changes.get(name, version) for name, version in found.items()}
    return sorted(f"{name}=={version}" for name, version in versions.items() if version)


def megabytes(files: Iterable[Path]) -> float:
    return sum(file.stat().st_size for file in files) / 1e6


def _pip(command: str, python: str, *arguments: str) -> None:
    platforms = [word for name in PLATFORMS for word in ("--platform", name)]
    target = ["--only-binary=:all:", "--python-version", python, "--implementation", "cp"]
    subprocess.run(
        [sys.executable, "-m", "pip", command, "--quiet", *target, *platforms, *arguments],
        cwd=ROOT,
        check=True,
    )


def collect(out: Path, python: str, changes: Mapping[str, str]) -> list[Path]:
    """Downloads the wheels to `out`, which is emptied of others; returns the files."""
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.whl"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        _pip(
            *("install", python, "--dry-run", "--ignore-installed", "--report", str(report)),
            *("--target", folder, "--constraint", "requirements.lock", ".[policy]"),
        )
        chosen = to_carry(json.loads(report.read_text(encoding="utf-8")), changes)
    _pip("download", python, "--no-deps", "--dest", str(out), *chosen)
    return sorted(out.glob("*.whl"))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "wheels", help="folder for the wheels")
    parser.add_argument("--python", default="3.12", help="version of Python of that machine")
    parser.add_argument("--most", type=float, default=60.0, help="megabytes of all files together")
    parser.add_argument(
        "--packages",
        type=Path,
        default=ROOT / ".ci" / "accelerator_packages.txt",
        help="packages that the machine has, or needs in another version",
    )
    given = parser.parse_args(arguments)
    changes = packages(given.packages.read_text(encoding="utf-8"))
    files = collect(given.out.resolve(), given.python, changes)
    size = megabytes(files)
    for file in sorted(files, key=lambda file: -file.stat().st_size)[:10]:
        print(f"{megabytes([file]):8.1f} MB  {file.name}")
    print(f"{size:8.1f} MB  {len(files)} wheels in {given.out}, of at most {given.most:g} MB")
    if size > given.most:
        print(f"too large: name packages that the machine has in {given.packages}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
