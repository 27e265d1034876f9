"""A patch changes C files so that any build uses the assembly, and can be taken back."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from policy_jax.compilers.compiler import compile_listing
from policy_jax.optimise.project import patch
from policy_jax.optimise.project.patch import ChangedFile, with_assembly
from policy_jax.optimise.project.recording import ProjectError

SOURCE = (
    '#include <stdio.h>\nint main(void)\n{\n    printf("%d\\t\\"\\\\\\n", 42);\n    return 0;\n}'
)
"""Without a line end, and with all that has to be escaped in its listing."""


def changed(text: str = SOURCE, name: str = "a.c") -> ChangedFile:
    listing = compile_listing(SOURCE, ("-O2",))
    return ChangedFile(Path(name), text, with_assembly(text, listing, ["main"]), ("main",))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "a.c").write_bytes(SOURCE.encode())
    (tmp_path / "a.c").chmod(0o640)
    return tmp_path


def said(folder: Path, *flags: str) -> str:
    subprocess.run(["gcc", *flags, "-o", "app", "a.c"], cwd=folder, check=True)
    return subprocess.run(["./app"], cwd=folder, capture_output=True, text=True).stdout


@pytest.mark.parametrize(
    "flags",
    [(), ("-DASM_POLICY_ORIGINAL",), ("-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror")],
)
def test_the_changed_file_is_the_same_program(project: Path, flags: tuple[str, ...]) -> None:
    before = said(project)
    (project / "a.c").write_text(changed().changed)
    assert said(project, *flags) == before == '42\t"\\\n'


def test_patch_applies_it_and_takes_it_back(project: Path) -> None:
    written = patch.write(project, [changed()])
    assert written.relative_to(project) == Path("asm-policy/fast.patch")
    with written.open() as stdin:
        subprocess.run(["patch", "-p1"], cwd=project, stdin=stdin, check=True, capture_output=True)
    assert (project / "a.c").read_text() == changed().changed
    with written.open() as stdin:
        reverse = ["patch", "-R", "-p1"]
        subprocess.run(reverse, cwd=project, stdin=stdin, check=True, capture_output=True)
    assert (project / "a.c").read_bytes() == SOURCE.encode()


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\f\n", "\n\n"])
def test_what_was_applied_is_taken_back_byte_for_byte(project: Path, end: str) -> None:
    text = SOURCE.replace("\n", "\r\n") + end
    (project / "a.c").write_bytes(text.encode())
    patch.apply(project, [changed(text)])
    assert (project / "a.c").stat().st_mode & 0o777 == 0o640
    assert patch.is_changed((project / "a.c").read_text())
    with pytest.raises(ProjectError, match="applied already"):
        patch.apply(project, [changed(text)])
    assert patch.undo(project) == [Path("a.c")]
    assert (project / "a.c").read_bytes() == text.encode()
    with pytest.raises(ProjectError, match="no patch was applied"):
        patch.undo(project)


def test_a_file_that_was_edited_since_is_not_overwritten(project: Path) -> None:
    shutil.copy(project / "a.c", project / "b.c")
    patch.apply(project, [changed(), changed(name="b.c")])
    with (project / "b.c").open("a") as file:
        file.write("/* mine */\n")
    with pytest.raises(ProjectError, match=r"b\.c: it was edited after the patch"):
        patch.undo(project)
    assert patch.is_changed((project / "a.c").read_text()), "nothing was changed"
