"""`sample --build` on a project: a patch, and the way back."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from exit_status import exit_status
from projects import RUN, SUM_BUILD, SUM_RUN, write_project, write_two_of_a_name

from policy_jax import sample as sample_command

REPOSITORY = Path(__file__).parents[4]


def sample(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "policy_jax.sample", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        timeout=280,
    )


@pytest.mark.slow
@pytest.mark.parametrize("build", ["make", "cmake -S . -B build && cmake --build build"])
def test_a_project_is_improved_and_given_back(tmp_path: Path, build: str) -> None:
    project = write_project(tmp_path / "p")
    run = RUN.replace("400", "4000")  # some 50 ms, so that the interval is narrow on a busy host
    if build != "make":
        run = run.replace("./app", "build/app")
    before = {p: p.read_bytes() for p in project.rglob("*") if p.is_file()}
    words = ("--build", build, "--run", run, "--proposers", "ensemble")
    done = sample(*words, "--json", "--apply", cwd=project)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["improved"]
    assert found["applied"]
    assert found["gain"]["low"] > 1.0  # wide: the layouts of this loop differ by a tenth
    assert found["gain"]["speedup"] > 1.2
    assert "count_bits" in [f for file in found["files"] for f in file["functions"]]
    assert "__asm__" in (project / "src/bits.c").read_text()
    subprocess.run(build, shell=True, cwd=project, check=True, capture_output=True)
    again = sample(*words, cwd=project)
    assert again.returncode == 2
    assert "it was improved before; take that back with --undo" in again.stderr
    fast = subprocess.run(run.split(), cwd=project, capture_output=True, check=True).stdout
    subprocess.run(["rm", "-rf", "build", "app", "libbits.a"], cwd=project, check=True)
    assert sample("--undo", cwd=project).returncode == 0
    for path, content in before.items():
        assert path.read_bytes() == content
    subprocess.run(build, shell=True, cwd=project, check=True, capture_output=True)
    assert subprocess.run(run.split(), cwd=project, capture_output=True).stdout == fast


@pytest.mark.slow
def test_files_that_cannot_be_one_text_are_improved_too(tmp_path: Path) -> None:
    project = write_two_of_a_name(tmp_path / "p")
    subprocess.run(SUM_BUILD, shell=True, cwd=project, check=True)
    own = subprocess.run(SUM_RUN.split(), cwd=project, capture_output=True, check=True).stdout
    words = ("--build", SUM_BUILD, "--run", SUM_RUN, "--proposers", "ensemble", "--apply")
    done = sample(*words, cwd=project)
    assert done.returncode == 0, done.stderr
    assert "cannot be one text, so each is compiled by itself" in done.stdout
    assert "against the project's own build" in done.stdout
    assert "sums.c: " in done.stdout
    assert "__asm__" in (project / "sums.c").read_text()
    assert "step_in_sums" not in (project / "sums.c").read_text()
    subprocess.run(SUM_BUILD, shell=True, cwd=project, check=True)
    fast = subprocess.run(SUM_RUN.split(), cwd=project, capture_output=True, check=True).stdout
    assert fast == own
    check = ("--check", ".", "--build", SUM_BUILD, "--run", SUM_RUN)
    done = sample(*check, "--json", cwd=project)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["outcome"] == "faster"
    assert "sums.c" in found["listing"].split(", ")
    assert found["baseline"] == "its C text with the project's own options"
    text = (project / "sums.c").read_text()
    (project / "sums.c").write_text(text.replace("turns += 2;", "turns += 4;"))
    done = sample(*check, cwd=project)
    assert done.returncode == 1
    assert re.search(r"sums\.c (is|are) wrong for the program as it is now: WRONG", done.stdout)


def test_a_project_without_a_patch_cannot_be_checked(tmp_path: Path) -> None:
    project = write_two_of_a_name(tmp_path / "p")
    done = sample("--check", ".", "--build", SUM_BUILD, "--run", SUM_RUN, cwd=project)
    assert done.returncode == 2
    assert "no C file of this program was changed by a patch of sample --build" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--build", "make"], "--build needs --run"),
        (["--run", "./app"], "give --build too"),
        (["a.c", "--build", "make", "--run", "./app"], "leave out C files"),
        (["--undo"], "no patch was applied"),
        (["a.c", "--workload", "a=1", "--tests", "t"], "leave out --tests, --input and --args"),
        (["--build", "make", "--run", "./a", "--portable"], "--portable is for a listing"),
        (["--check", ".", "a.c"], "give a listing, or the folder of a project together with"),
        (["--check", "a.s", "--build", "make", "--run", "./a"], "together with --build and --run"),
        ([], "give the C files of a program"),
    ],
)
def test_options_that_do_not_go_together(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert exit_status(sample_command.app, arguments) == 2
    assert said in capsys.readouterr().err
