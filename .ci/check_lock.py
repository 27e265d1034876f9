"""Whether requirements.lock names a version of every requirement in pyproject.toml that fits it.

Those of the adapters are in requirements-adapters.lock, which agrees with it otherwise.

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

LOCK, ADAPTERS_LOCK = "requirements.lock", "requirements-adapters.lock"

ADAPTERS = frozenset({"openevolve", "verifiers"})
"""Extras with a lock of their own."""

NAMES_THAT_DIFFER = frozenset({"openai"})
"""Packages of which the adapters need another version than the rest."""

NAMES_NOT_LOCKED = frozenset({"setuptools"})
"""pip freeze leaves these out."""


def locked(text: str, file: str = LOCK) -> dict[str, str]:
    """Version by canonical name. file: what errors call the text. Raises ValueError for a line that
    is no `NAME==VERSION`, and for a name that stands twice."""
    versions: dict[str, str] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        match = re.fullmatch(r"([\w.-]+)==(\S+)", line.strip())
        if match is None:
            raise ValueError(f"{file}: {line!r} is not NAME==VERSION")
        name = canonicalize_name(match[1])
        if name in versions:
            raise ValueError(f"{file}: {name} stands twice; keep one")
        versions[name] = match[2]
    return versions


def problems(project: str, lock: str, adapters_lock: str = "") -> list[str]:
    """A line for each requirement that its lock does not satisfy, and for each package of which the
    locks have different versions. The texts of the files."""
    settings = tomllib.loads(project)["project"]
    groups = {"dependencies": settings["dependencies"], **settings["optional-dependencies"]}
    versions, of_adapters = locked(lock), locked(adapters_lock, ADAPTERS_LOCK)
    lines = []
    for group, texts in groups.items():
        file, known = (ADAPTERS_LOCK, of_adapters) if group in ADAPTERS else (LOCK, versions)
        for text in texts:
            requirement = Requirement(text)
            name = canonicalize_name(requirement.name)
            version = known.get(name)
            if group in EXTRAS_NOT_LOCKED or name in NAMES_NOT_LOCKED:
                continue
            if version is None:
                lines.append(f"{group}: {text} is not in {file}; add its version")
            elif not requirement.specifier.contains(version, prereleases=True):
                lines.append(f"{group}: {text}, but {file} has {name}=={version}")
    for name, version in of_adapters.items():
        if versions.get(name, version) != version and name not in NAMES_THAT_DIFFER:
            lines.append(f"{ADAPTERS_LOCK}: {name}=={version}, but {LOCK} has {versions[name]}")
    return lines


def main() -> int:
    lines = problems(
        *((ROOT / file).read_text() for file in ("pyproject.toml", LOCK, ADAPTERS_LOCK))
    )
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
