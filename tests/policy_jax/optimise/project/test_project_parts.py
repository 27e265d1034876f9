"""What a build tells of the files of a program, and their listings."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from projects import DATA, RUN, SUM_BUILD, SUM_RUN, write_project, write_two_of_a_name

from executor.common import InputError
from policy_jax.asm.functions import functions_of
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.assembly import is_listing
from policy_jax.compilers.compiler import CompileError, compile_listing
from policy_jax.compilers.single_source import read_unit
from policy_jax.optimise.project.as_listings import (
    baseline_of_listings,
    build_with,
    together,
)
from policy_jax.optimise.project.listings import (
    Joined,
    listing_of,
    with_functions,
)
from policy_jax.optimise.project.parts import Parts, parts_of
from policy_jax.optimise.project.recording import Call, ProjectError, copied, record
from policy_jax.optimise.workloads import runs_of

MAKE = "make"
CMAKE = "cmake -S . -B build && cmake --build build"
SCRIPT = "mkdir -p out; cc -O2 -I include -D LEVEL=4 -o app src/main.c src/bits.c"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path / "a project")


def built(project: Path, command: str, run: str = RUN) -> Parts:
    return parts_of(record(project, command), runs_of([run]), project)


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
        ("printf 'int x = y;\\n' > a.c && gcc -c a.c", RUN, "a.c:1:9: error: "),
        ("true", RUN, "called no compiler"),
        ("cmake -S . -B b -DCMAKE_C_COMPILER=/gone", RUN, "(project): / The CMAKE_C_COMPILER:"),
        (SCRIPT, "./gone", "the build links no gone; programs that it links: app"),
        (SCRIPT, "./app 3 > out", "without pipes and without '> FILE'"),
        (SCRIPT, "./app < gone", "cannot read gone"),
        (SCRIPT, "./app < data.txt 3", "write '< FILE' at its end"),
    ],
)
def test_what_is_wrong_is_named(project: Path, command: str, run: str, said: str) -> None:
    with pytest.raises((ProjectError, InputError), match=r"--build|--run") as caught:
        built(project, command, run)
    assert said in str(caught.value)


def test_a_file_that_is_compiled_twice_is_refused(tmp_path: Path) -> None:
    calls = [
        Call("gcc", tmp_path, ("-c", "a.c", "-O2", "-o", "a.o")),
        Call("gcc", tmp_path, ("-c", "a.c", "-O1", "-o", "b.o")),
        Call("gcc", tmp_path, ("a.o", "b.o", "-o", "app", "-lm")),
    ]
    with pytest.raises(ProjectError, match=r"a\.c: it is compiled twice"):
        parts_of(calls, runs_of(["./app"]), tmp_path)
    assert parts_of(calls[::2], runs_of(["./app"]), tmp_path).units[0].words == ("-O2",)
    with pytest.raises(ProjectError, match="only programs of C"):
        parts_of([Call("gcc", tmp_path, ("a.cpp", "-o", "app"))], runs_of(["./app"]), tmp_path)


def test_the_libraries_of_others_are_linked(tmp_path: Path) -> None:
    calls = [
        Call("gcc", tmp_path, ("-c", "a.c", "-o", "a.o")),
        Call("gcc", tmp_path, ("-c", "b.c", "-o", "b.o")),
        Call("ar", tmp_path, ("--version",)),
        Call("ar", tmp_path, ()),
        Call("ar", tmp_path, ("rcs", "libown.a", "b.o")),
        Call("gcc", tmp_path, ("a.o", "-o", "app", "-L.", "-lown", "-lz", "-l", "m", "-lz")),
    ]
    assert parts_of(calls, runs_of(["./app"]), tmp_path).options.libraries == ("z", "m")


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
    joined = Joined(own, of_c=True)
    assert sorted(len(joined.foreign(source)) for source in own) == [0, 1]
    for source, listing in own.items():
        names = ["count_bits", "main"]
        changed[source], _, why = with_functions(listing, faster, names, joined.foreign(source))
        left |= why
    assert left == {"main": "its faster form uses steps, which is static in another file"}
    assert changed != own
    said = set()
    for name, listings in (("own", own), ("changed", changed)):
        (tmp_path / f"{name}.s").write_text(joined.text(listings))
        subprocess.run(["gcc", "-o", tmp_path / name, tmp_path / f"{name}.s"], check=True)
        run = [str(tmp_path / name), "25", "data.txt"]
        said.add(subprocess.run(run, cwd=project, capture_output=True, check=True).stdout)
    assert len(said) == 1
    assert "popcnt" in joined.text(changed)
    assert "popcnt" not in joined.text(own).replace("__popcountdi2", "")


def test_files_with_the_same_static_names_are_one_listing(tmp_path: Path) -> None:
    project = write_two_of_a_name(tmp_path / "p")
    parts = built(project, SUM_BUILD, SUM_RUN)
    sources = [unit.source for unit in parts.units]
    with pytest.raises(CompileError, match=r"redefinition|conflicting"):
        read_unit(sources, parts.options)
    own = {unit.source: listing_of(unit) for unit in parts.units}
    base = baseline_of_listings(parts, (), own)
    assert is_listing(base.bare.source)
    assert {"step_in_count", "step_in_sums", "sum_up"} < set(functions_of(normalise(base.listing)))
    assert "total_in_sums" in base.listing
    build = base.builds["avx2"]
    assert callable(build)
    faster = build(normalise(base.listing))
    joined = Joined(own, of_c=False)
    hot = ["step_in_sums", "main", "step_in_count"]
    changed, taken = {}, []
    for source, listing in own.items():
        names = [joined.name_in(source, name) for name in hot]
        lines = joined.as_in(source, faster)
        made = with_functions(listing, lines, names, joined.foreign(source))
        changed[source] = made[0]
        taken += made[1]
        assert made[2] == {}
    assert "step" in taken
    said = {subprocess.run(["./app", "7"], cwd=project, capture_output=True, check=True).stdout}
    texts = {"own": base.listing, "changed": joined.text(changed)}
    for name, text in {**texts, "faster": "".join(f"{x}\n" for x in faster)}.items():
        (tmp_path / f"{name}.s").write_text(text)
        subprocess.run(["gcc", "-o", tmp_path / name, tmp_path / f"{name}.s"], check=True)
        run = [str(tmp_path / name), "7"]
        said.add(subprocess.run(run, capture_output=True, check=True).stdout)
    assert len(said) == 1
    assert "popcnt" in texts["changed"]
    assert "popcnt" not in texts["own"].replace("__popcountdi2", "")


def test_functions_that_the_own_build_inlines_come_along(tmp_path: Path) -> None:
    project = write_two_of_a_name(tmp_path / "p")
    for path in project.glob("*.c"):
        path.write_text(path.read_text().replace("__attribute__((noinline)) ", ""))
    parts = built(project, SUM_BUILD, SUM_RUN)
    own = {unit.source: listing_of(unit) for unit in parts.units}
    base = normalise(baseline_of_listings(parts, (), own).listing)
    assert "step" not in "".join(functions_of(base))
    faster = build_with(parts, ("-O3", "-fno-inline", "-mpopcnt"))(base)
    assert {"step_in_count", "step_in_sums"} < set(functions_of(faster))
    joined = Joined(own, of_c=False)
    (source,) = (source for source in own if source.name == "sums.c")
    made, taken, left = with_functions(
        own[source], joined.as_in(source, faster), ["sum_up"], joined.foreign(source)
    )
    assert (taken, left) == (["sum_up"], {})
    assert "popcnt" in made
    (tmp_path / "all.s").write_text(joined.text({**own, source: made}))
    subprocess.run(["gcc", "-o", tmp_path / "all", tmp_path / "all.s"], check=True)
    said = [
        subprocess.run([program, "7"], capture_output=True, check=True).stdout
        for program in (tmp_path / "all", project / "app")
    ]
    assert said[0] == said[1]


def test_data_that_the_compiler_numbers_keeps_a_function_as_it_is(tmp_path: Path) -> None:
    """In one text of C, `buf.0` may be the variable that is `buf.1` in the file."""
    own = "f:\n\tleaq\tbuf.0(%rip), %rax\n\tret\n\t.size\tf, .-f\n"
    own += "\t.local\tbuf.0\n\t.comm\tbuf.0,8,8\n"
    faster = ["f:", "\tmovl\t$1, %edx", "\tleaq\tbuf.0(%rip), %rax", "\tret"]
    listing, taken, left = with_functions(own, faster, ["f"], of_c=True)
    assert (listing, taken) == (own, [])
    assert left == {"f": "its faster form uses buf.0, which the compiler numbers over all files"}
    assert with_functions(own, faster, ["f"])[1] == ["f"]


def test_a_helper_that_stands_in_two_files_is_two_functions(tmp_path: Path) -> None:
    helper = "help:\n\tmovl\t$%d, %%eax\n\tret\n"
    main = (
        "\t.globl\tmain\nmain:\n\tcall\thelp\n\tmovl\t%eax, %ebx\n\tcall\tf\n\tsubl\t%ebx, %eax\n"
    )
    end = "\tmovl\t%eax, %edi\n\tcall\texit@PLT\n"
    f = "\t.globl\tf\nf:\n\tjmp\thelp\n"
    text = together({Path("a.c"): main + end + helper % 3, Path("b.c"): f + helper % 10})
    (tmp_path / "all.s").write_text(text)
    subprocess.run(["gcc", "-o", tmp_path / "all", tmp_path / "all.s"], check=True)
    assert subprocess.run([tmp_path / "all"]).returncode == 7


def test_several_runs_are_tests(project: Path) -> None:
    calls = record(project, SCRIPT)
    runs = runs_of(["./app 2 data.txt"], ["more:2.5=./app 3 'data.txt' < data.txt"])
    first, second = parts_of(calls, runs, project).runs
    assert (first.name, first.arguments, first.stdin, first.weight) == (
        "run-1", ("2", "data.txt"), b"", 1.0,
    )  # fmt: skip
    assert (second.name, second.arguments, second.stdin, second.weight) == (
        "more", ("3", "data.txt"), DATA.encode(), 2.5,
    )  # fmt: skip
    assert first.files == second.files == (("data.txt", DATA.encode()),)
    with pytest.raises(ProjectError, match=r"--run './other': give runs of one program"):
        parts_of(calls, runs_of(["./app", "./other"]), project)
