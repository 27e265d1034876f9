"""What a build tells of the files of a program, and their listings."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from projects import DATA, RUN, write_project

from executor.common import read_test_folder
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.single_source import read_unit
from policy_jax.optimise.project.improve import _folder_of
from policy_jax.optimise.project.listings import (
    listing_of,
    static_names,
    whole,
    with_functions,
)
from policy_jax.optimise.project.parts import Parts, parts_of
from policy_jax.optimise.project.recording import Call, ProjectError, copied, record

MAKE = "make"
CMAKE = "cmake -S . -B build && cmake --build build"
SCRIPT = "mkdir -p out; cc -O2 -I include -D LEVEL=4 -o app src/main.c src/bits.c"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path / "a project")


def built(project: Path, command: str, run: str = RUN) -> Parts:
    return parts_of(record(project, command), [run], project)


@pytest.mark.parametrize(
    ("command", "run"), [(MAKE, RUN), (CMAKE, "build/app 400 data.txt"), (SCRIPT, RUN)]
)
def test_the_files_of_a_program_and_their_options(project: Path, command: str, run: str) -> None:
    parts = built(project, command, run)
    assert {unit.source.name for unit in parts.units} == {"main.c", "bits.c"}
    assert parts.options.defines == ("LEVEL=4",)
    assert parts.options.folders == (project / "include",)
    assert parts.runs[0].arguments == ("400", "data.txt")
    assert [name for name, _ in parts.runs[0].files] == ["data.txt"]
    assert "count_bits" in read_unit([u.source for u in parts.units], parts.options)


def test_only_the_files_of_this_program_count(project: Path) -> None:
    (project / "other.c").write_text("int main(void) { return 0; }")
    parts = built(project, f"gcc -o other other.c && {SCRIPT}")
    assert {unit.source.name for unit in parts.units} == {"main.c", "bits.c"}


@pytest.mark.parametrize(
    ("command", "run", "said"),
    [
        ("false", RUN, "--build 'false' fails in a copy of the project"),
        ("true", RUN, "called no compiler"),
        (SCRIPT, "./gone", "the build links no gone; programs that it links: app"),
        (SCRIPT, "./app 3 > out", "no pipes and no output files"),
        (SCRIPT, "./app < gone", "cannot read gone"),
        (SCRIPT, "./app < data.txt 3", "write '< FILE' at its end"),
    ],
)
def test_what_is_wrong_is_named(project: Path, command: str, run: str, said: str) -> None:
    with pytest.raises(ProjectError, match=r"--build|--run") as caught:
        built(project, command, run)
    assert said in str(caught.value)


def test_a_file_that_is_compiled_twice_is_refused(tmp_path: Path) -> None:
    calls = [
        Call("gcc", tmp_path, ("-c", "a.c", "-O2", "-o", "a.o")),
        Call("gcc", tmp_path, ("-c", "a.c", "-O1", "-o", "b.o")),
        Call("gcc", tmp_path, ("a.o", "b.o", "-o", "app", "-lm")),
    ]
    with pytest.raises(ProjectError, match=r"a\.c: it is compiled twice"):
        parts_of(calls, ["./app"], tmp_path)
    assert parts_of(calls[::2], ["./app"], tmp_path).units[0].words == ("-O2",)
    with pytest.raises(ProjectError, match="only programs of C"):
        parts_of([Call("gcc", tmp_path, ("a.cpp", "-o", "app"))], ["./app"], tmp_path)


def test_the_libraries_of_others_are_linked(tmp_path: Path) -> None:
    calls = [
        Call("gcc", tmp_path, ("-c", "a.c", "-o", "a.o")),
        Call("gcc", tmp_path, ("-c", "b.c", "-o", "b.o")),
        Call("ar", tmp_path, ("rcs", "libown.a", "b.o")),
        Call("gcc", tmp_path, ("a.o", "-o", "app", "-L.", "-lown", "-lz", "-l", "m", "-lz")),
    ]
    assert parts_of(calls, ["./app"], tmp_path).options.libraries == ("z", "m")


def test_a_copy_leaves_the_project_alone(project: Path) -> None:
    (project / "old").mkdir()
    (project / "old/CMakeCache.txt").write_text("")
    before = sorted(project.rglob("*"))
    with copied(project) as folder:
        assert folder.name == project.name
        assert not (folder / "old").exists()
        record(folder, MAKE)
        assert (folder / "app").is_file()
    assert not folder.exists()
    assert sorted(project.rglob("*")) == before


def test_the_files_together_are_the_program_also_with_a_faster_function(
    project: Path, tmp_path: Path
) -> None:
    parts = built(project, MAKE)
    own = {unit.source: listing_of(unit) for unit in parts.units}
    text = read_unit([u.source for u in parts.units], parts.options)
    faster = normalise(compile_listing(text, ("-O3", "-mpopcnt")))
    changed: dict[Path, str] = {}
    left: dict[str, str] = {}
    file_names = {source: static_names(listing) for source, listing in own.items()}
    assert sorted(map(len, file_names.values())) == [0, 1]
    for source, listing in own.items():
        (foreign,) = (names for other, names in file_names.items() if other != source)
        names = ["count_bits", "main"]
        changed[source], _, why = with_functions(listing, faster, names, foreign)
        left |= why
    assert left == {"main": "its faster form uses steps, which is static in another file"}
    assert changed != own
    said = set()
    for name, listings in (("own", own), ("changed", changed)):
        (tmp_path / f"{name}.s").write_text(whole(listings))
        subprocess.run(["gcc", "-o", tmp_path / name, tmp_path / f"{name}.s"], check=True)
        run = [str(tmp_path / name), "25", "data.txt"]
        said.add(subprocess.run(run, cwd=project, capture_output=True, check=True).stdout)
    assert len(said) == 1
    assert "popcnt" in whole(changed)
    assert "popcnt" not in whole(own).replace("__popcountdi2", "")


def test_several_runs_are_tests(project: Path, tmp_path: Path) -> None:
    runs = ["./app 2 data.txt", "./app 3 'data.txt' < data.txt"]
    parts = parts_of(record(project, SCRIPT), runs, project)
    folder = _folder_of(parts.runs, tmp_path / "runs")
    read = read_test_folder(folder).tests
    assert [(t.arguments, t.files, t.stdin) for t in read] == [
        (t.arguments, t.files, t.stdin) for t in parts.runs
    ]
    assert read[1].stdin == DATA.encode()
    with pytest.raises(ProjectError, match="runs of one program"):
        parts_of(record(project, SCRIPT), ["./app", "./other"], project)
