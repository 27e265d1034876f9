"""The release has one number, wherever it stands."""

from __future__ import annotations

import re
import tomllib

from documents import ROOT

import executor


def version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return str(project.get("version") or executor.__version__)


def test_the_package_says_the_version_of_the_project() -> None:
    assert executor.__version__ == version()


def test_the_changelog_begins_with_the_version_or_with_what_is_unreleased() -> None:
    headings = re.findall(r"^## \[?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text(), re.M)
    released = [heading for heading in headings if heading[0].isdigit()]
    assert released[0] == version()
    assert headings[0] in (version(), "Unreleased")


def test_the_image_of_the_manifests_has_the_version() -> None:
    text = (ROOT / "executor/deploy/kubernetes.yaml").read_text()
    assert set(re.findall(r"image: asm-executor:(\S+)", text)) == {version()}
