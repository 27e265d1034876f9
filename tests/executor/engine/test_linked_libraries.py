"""Programs that are linked with libraries, by flags of the form `-lNAME`."""

from __future__ import annotations

import ctypes.util
from pathlib import Path

import pytest
from candidates import with_nop

from executor.common.libraries import how_to_install
from executor.engine import elf
from executor.engine.engine import Engine
from executor.types import InvalidProgram, Precision, Program, TestCase

# gcc itself brings libatomic, which has the operations that no instruction does.
ATOMIC = """#include <stdio.h>
struct three { char bytes[3]; };
static struct three all = {"abc"};
int main(void) {
    struct three copy;
    __atomic_load(&all, &copy, __ATOMIC_SEQ_CST);
    printf("%.3s\\n", copy.bytes);
    return 0;
}
"""
# A library that is not visible to programs unless it is asked for.
CRYPT = """#include <stdio.h>
char *crypt(const char *, const char *);
int main(void) { puts(crypt("word", "$6$salt")); return 0; }
"""
TESTS = (TestCase("t", b""),)
HAS_CRYPT = pytest.mark.skipif(
    ctypes.util.find_library("crypt") is None, reason="needs libcrypt (libcrypt-dev)"
)


def test_a_program_and_its_candidates_are_linked_with_the_library(engine: Engine) -> None:
    with pytest.raises(InvalidProgram, match="undefined reference to `__atomic_load'"):
        engine.register(Program(ATOMIC, TESTS))
    known = engine.register(Program(ATOMIC, TESTS, ("-O3", "-latomic")))
    assert known.expected == (b"abc\n",)
    assert "libatomic.so.1" in elf.needed(engine.build(known.digest, known.listing))
    result = engine.evaluate(known.digest, with_nop(known.listing), Precision(2, layouts=1))
    assert (result.passed, result.identical, result.evidence) == (True, False, "")


def test_a_static_program_needs_no_library_when_it_runs(engine: Engine) -> None:
    known = engine.register(Program(ATOMIC, TESTS, ("-O3", "-static", "-latomic")))
    assert elf.needed(engine.build(known.digest, known.listing)) == ()
    assert elf.needed(b"\x7fELF") == ()


def test_a_library_that_the_host_lacks_is_named_with_its_remedy(engine: Engine) -> None:
    with pytest.raises(InvalidProgram) as caught:
        engine.register(Program(ATOMIC, TESTS, ("-O3", "-lno_such+thing")))
    assert str(caught.value) == (
        "flags: '-lno_such+thing': the executor's host has no library of that name; install its "
        "development package there (on Debian probably: apt install libno_such+thing-dev)"
    )
    assert "apt install zlib1g-dev" in how_to_install("z")


@HAS_CRYPT
def test_a_library_that_runs_do_not_see_is_shown_by_the_operator(
    engine: Engine, tmp_path: Path
) -> None:
    program = Program(CRYPT, TESTS, ("-O3", "-lcrypt"))
    with pytest.raises(InvalidProgram, match=r"needs libcrypt\.so\.\d.*serve --library NAME"):
        engine.register(program)
    with Engine(slots=1, cache_dir=tmp_path, libraries=("crypt", "no_such_thing")) as shown:
        assert shown.register(program).expected[0].startswith(b"$6$salt$")
