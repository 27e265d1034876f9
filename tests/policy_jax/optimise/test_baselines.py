"""What a search starts from without C source: a listing, or a program of C++ or Fortran."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from executor.client import Client, Precision, Program, TestCase
from executor.common import InputError
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.assembly import is_listing, listing_as_c
from policy_jax.compilers.builds import CORRECTNESS, baseline_seconds, sanitized
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.single_source import Options
from policy_jax.optimise.baseline import default_target, only_listing, read_baseline

NASTY = r"""#include <stdio.h>
int main(void) { int n; scanf("%d", &n); printf("%d \"quoted\"\t\\ %%\n", n * n); return 0; }
"""
CPP = """#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
int main() {
    std::vector<std::string> words;
    for (std::string word; std::cin >> word;) words.push_back(word);
    std::sort(words.begin(), words.end());
    for (const auto &word : words) std::cout << word << '\\n';
}
"""
CATCHING = "int main() { try { throw 1; } catch (int n) { return n - 1; } }\n"
FORTRAN = """program total
  implicit none
  integer :: n, i
  integer(8) :: s
  read (*, *) n
  s = 0
  do i = 1, n
    s = s + mod(i * 7, 13)
  end do
  print *, s
end program total
"""
NEEDS = {".cpp": "g++", ".f90": "gfortran"}


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(slots=1) as running:
        yield running


def written(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text)
    return folder / name


def test_every_build_of_a_listing_is_the_listing(tmp_path: Path) -> None:
    listing = compile_listing(NASTY)
    base = read_baseline([written(tmp_path, "base.s", listing)], Options(), assembly=True)
    assert (base.listing, base.by, base.in_c) == (listing, "base.s", False)
    assert is_listing(base.bare.source)
    around = [["\t.text"], ['\t.section\t.note.GNU-stack,"",@progbits']]
    for flags in (("-O0",), base.bare.flags, ("-O2", "-ftrivial-auto-var-init=pattern")):
        built = normalise(compile_listing(base.bare.source, flags))
        assert built == [*around[0], *normalise(listing), *around[1]]


def test_a_program_of_c_is_as_before(tmp_path: Path) -> None:
    options = Options(libraries=("z",))
    base = read_baseline([written(tmp_path, "prog.c", NASTY)], options)
    assert base.in_c
    assert (base.bare.source, base.by) == (NASTY, "gcc -O3")
    assert base.bare.flags == ("-O3", "-lz")


def test_a_stack_is_not_executable_because_a_listing_does_not_say_so(tmp_path: Path) -> None:
    text = "\t.globl main\nmain:\n\txorl %eax, %eax\n\tret"
    base = read_baseline([written(tmp_path, "base.s", text)], Options(), assembly=True)
    assert base.listing.startswith(f"{text}\n")
    assert base.listing.count(".note.GNU-stack") == 1


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("base.s", " \n", "base.s: this listing is empty"),
        ("base.s", "\t.intel_syntax noprefix\nmain:\n\tret\n", "Intel syntax; give one in AT&T"),
        ("base.s", "main:\n\tret\n\tnonsense\n", "line 3: no such instruction: `nonsense'"),
        ("base.s", "main:\n\tcall\t__cxa_begin_catch@PLT\n", "the program catches exceptions"),
        ("prog.cpp", CATCHING, "the program catches exceptions"),
    ],
)
def test_what_cannot_be_a_baseline_is_one_line(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    path = written(tmp_path, name, text)
    with pytest.raises(InputError) as caught:
        read_baseline([path], Options(), assembly=name.endswith(".s"))
    said = str(caught.value)
    assert message in said
    assert said.startswith(str(path))
    assert "\n" not in said


@pytest.mark.parametrize(("ending", "compiler"), NEEDS.items())
def test_a_missing_compiler_is_named_with_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, compiler: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputError, match=rf"needs {compiler[:3]}.*\(Debian: apt install "):
        read_baseline([written(tmp_path, f"prog{ending}", "")], Options())


def test_other_languages_come_in_one_file(tmp_path: Path) -> None:
    one, other = (written(tmp_path, name, NASTY) for name in ("a.c", "b.cpp"))
    with pytest.raises(InputError, match=r"b\.cpp: give one file alone"):
        read_baseline([one, other], Options())
    with pytest.raises(InputError, match=r"a\.c: a program of C\+\+ has to be one file"):
        read_baseline([other, one], Options())
    with pytest.raises(InputError, match=r"--asm a\.s: it is the whole program; leave out b\.c"):
        only_listing(Path("a.s"), [Path("b.c")])
    assert default_target([Path("a.s")], Path("a.s")) == Path("a.fast.s")
    assert default_target([Path("b.cpp")], None) == Path("b.s")


@pytest.mark.parametrize(
    ("name", "text", "stdin", "printed"),
    [
        ("prog.cpp", CPP, b"two one\n", b"one\ntwo\n"),
        ("prog.f90", FORTRAN, b"1000\n", b"                 6006\n"),
    ],
)
def test_programs_of_other_languages_run_and_their_canonical_listings_pass(
    tmp_path: Path, client: Client, name: str, text: str, stdin: bytes, printed: bytes
) -> None:
    path = written(tmp_path, name, text)
    if shutil.which(NEEDS[path.suffix]) is None:
        pytest.skip(f"needs {NEEDS[path.suffix]}")
    base = read_baseline([path], Options())
    assert base.by == f"{NEEDS[path.suffix]} -O3"
    program = replace(base.bare, tests=(TestCase("t", stdin),))
    assert client.register(program).expected == (printed,)
    canonical = "".join(f"{line}\n" for line in normalise(base.listing))
    result = client.evaluate(program, canonical, CORRECTNESS)
    assert result.passed, result.evidence


def test_a_listing_is_timed_where_a_program_of_c_would_be_checked(client: Client) -> None:
    source = listing_as_c(compile_listing(NASTY))
    program = Program(source, (TestCase("t", b"7\n"), TestCase("u", b"8\n")))
    checked = sanitized(client, program, Precision(max_pairs=3))
    assert (checked.undefined, checked.differs, checked.undecided) == ({}, {}, ())
    assert baseline_seconds(checked.evaluation)
