"""Whether requirements.lock names a version of every requirement in pyproject.toml that fits it.

Exit status 1, and a line for each requirement without one, where it does not. Packages that only
other packages need are pip's affair: `pip install -c requirements.lock` fails where they clash.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]

EXTRAS_NOT_LOCKED = frozenset({"wandb"})
"""For a service that the release was not tested with."""

NAMES_NOT_LOCKED = frozenset({"setuptools"})
"""pip freeze leaves these out."""


def locked(text: str) -> dict[str, str]:
    """Version by canonical name. Raises ValueError for a line that is no `NAME==VERSION`, and for
    a name that stands twice."""
    versions: dict[str, str] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        match = re.fullmatch(r"([\w.-]+)==(\S+)", line.strip())
        if match is None:
            raise ValueError(f"requirements.lock: {line!r} is not NAME==VERSION")
        name = canonicalize_name(match[1])
        if name in versions:
            raise ValueError(f"requirements.lock: {name} stands twice; keep one")
        versions[name] = match[2]
    return versions


def problems(project: str, lock: str) -> list[str]:
    """A line for each requirement that the lock does not satisfy. The texts of both files."""
    settings = tomllib.loads(project)["project"]
    groups = {"dependencies": settings["dependencies"], **settings["optional-dependencies"]}
    versions = locked(lock)
    lines = []
    for group, texts in groups.items():
        for text in texts:
            requirement = Requirement(text)
            name = canonicalize_name(requirement.name)
            version = versions.get(name)
            if group in EXTRAS_NOT_LOCKED or name in NAMES_NOT_LOCKED:
                continue
            if version is None:
                lines.append(f"{group}: {text} is not in requirements.lock; add its version")
            elif not requirement.specifier.contains(version, prereleases=True):
                lines.append(f"{group}: {text}, but requirements.lock has {name}=={version}")
    return lines


def main() -> int:
    lines = problems(
        (ROOT / "pyproject.toml").read_text(), (ROOT / "requirements.lock").read_text()
    )
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
