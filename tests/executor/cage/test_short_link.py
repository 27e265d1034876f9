"""Links with stub libraries give what links with the real ones give."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from executor.cage import short_link
from executor.cage.process import Job, Run, memory_files
from executor.cage.toolchain import BuildFailure, Built, Toolchain
from executor.commands import bundled
from executor.common import machine
from executor.engine.engine import Engine
from executor.types import Program, TestCase, Verdict

STREAMS = """#include <stdio.h>
int main(void) { int n; while (scanf("%d", &n) == 1) fprintf(stdout, "%d\\n", n * n);
return fflush(stdout) | ferror(stderr) | feof(stdin) * 0; }
"""
MATHS = """#include <math.h>
#include <stdio.h>
int main(void) { double x; while (scanf("%lf", &x) == 1)
printf("%.17g %.9g %g\\n", sin(x), (double)powf((float)x, 1.5f), fmod(x, 0.7)); return 0; }
"""
OWN_MALLOC = """#include <stdio.h>
#include <string.h>
#include <unistd.h>
static int calls;
static char room[1 << 16];
static size_t used;
void *malloc(size_t n) { char *at = room + used; calls++; used += (n + 15) & ~15ul; return at; }
void free(void *p) { (void)p; }
int main(void) { char *copy = strdup("x"); write(1, calls && copy ? "own\\n" : "libc", 4);
return 0; }
"""
ENVIRONMENT = """#include <stdio.h>
#include <stdlib.h>
extern char **environ;
static char *mine[] = {"A=b", 0};
int main(void) { environ = mine; puts(getenv("A") ? getenv("A") : "none"); return 0; }
"""


@pytest.fixture(scope="module")
def toolchain() -> Toolchain:
    return Toolchain(machine.find_gcc())


@pytest.fixture(scope="module")
def stubs(toolchain: Toolchain) -> short_link.Stubs:
    made = toolchain._stubs
    assert made is not None
    return made


def listing_of(engine: Engine, source: str, flags: tuple[str, ...] = ("-O3",)) -> str:
    with engine._slots.take() as slot:
        return engine._toolchain.compile_listing(slot.build_process, source, flags)


def both(
    engine: Engine, listing: str, flags: tuple[str, ...] = (), steps: tuple[int, ...] = ()
) -> tuple[Built, Built]:
    """Linked as candidates are, and with the real libraries."""
    made = engine._toolchain
    with engine._slots.take() as slot:
        process = slot.build_process
        chosen = made.build(process, listing, flags, None, steps)
        link = made.link_command(flags, process.scratch)
        real = made._build(process, listing.encode(), link, None, steps)
    assert isinstance(chosen, Built), chosen
    assert isinstance(real, Built), real
    return chosen, real


def output(engine: Engine, binary: bytes, text: bytes) -> bytes:
    with engine._slots.take() as slot, memory_files(binary, text) as (program, stdin):
        runs = [Run(0, 0, 5.0, capture=True)]
        return slot.run_process.run(Job(runs=runs, programs=[program], inputs=[stdin])).outputs[0]


def bound(binary: bytes, folder: Path) -> list[str]:
    """What the loader of a binary reads: libraries in their order; names with versions, types,
    sizes; what is relocated how; sizes of sections."""
    path = folder / "a.out"
    path.write_bytes(binary)
    told = subprocess.run(
        ["readelf", "-W", "-d", "-r", "--dyn-syms", "-S", path], capture_output=True, text=True
    ).stdout
    libraries = re.findall(r"\(NEEDED\).*", told)
    names = re.findall(r"^ *\d+: [0-9a-f]{16} +(\d+ .*)$", told, re.MULTILINE)
    relocated = r"^[0-9a-f]{16} .{16} (R_\S+) +[0-9a-f]{16} (\S+)"
    relocations = re.findall(relocated, told, re.MULTILINE)
    sections = re.findall(r"\] (\.\S+) +\S+ +[0-9a-f]{16} [0-9a-f]{6} ([0-9a-f]{6})", told)
    # The order of a program's copies of objects decides how many bytes lie between them.
    sections = [each for each in sections if each[0] != ".bss"]
    # Numbers of sections and of versions are those of a table, which may be in another order.
    plain = sorted(re.sub(r" \d+ (?=\S+@|\S+$)| \(\d+\)$", " ", name) for name in names)
    return [*libraries, *plain, *map(str, sorted(relocations)), *map(str, sections)]


@pytest.mark.parametrize("flags", [(), ("-no-pie",), ("-pthread",), ("-O2", "-fno-plt")])
@pytest.mark.parametrize("source", [STREAMS, MATHS, *(bundled.source("spawn"),)])
def test_a_short_link_binds_the_same_names(
    engine: Engine, source: str, flags: tuple[str, ...], tmp_path: Path
) -> None:
    listing = listing_of(engine, source, ("-O3", *flags))
    chosen, real = both(engine, listing, flags)
    assert chosen.object == real.object
    assert bound(chosen.binary, tmp_path) == bound(real.binary, tmp_path)
    text = b"3 0.5 -2 1e10"
    assert output(engine, chosen.binary, text) == output(engine, real.binary, text)


@pytest.mark.parametrize(
    "source",
    [
        "int main(int n, char **v) { (void)v; return __builtin_popcountl((unsigned long)n) - 1; }",
        "#include <stdlib.h>\n#include <unistd.h>\nstatic void f(void) { _exit(0); }\n"
        "int main(void) { atexit(f); return 1; }",
        "double pow(double x, double y) { return x + y; }\n"
        "int main(void) { volatile double x = 1; return (int)pow(x, x) - 2; }",
    ],
    ids=["a function of libgcc", "a function of libc_nonshared", "a function that libm has too"],
)
def test_what_other_libraries_cannot_change_is_linked_in_the_short_way(
    engine: Engine, stubs: short_link.Stubs, source: str, tmp_path: Path
) -> None:
    chosen, real = both(engine, listing_of(engine, source, ("-O1", "-fno-builtin-pow")))
    assert stubs.fit(chosen.object)
    assert bound(chosen.binary, tmp_path) == bound(real.binary, tmp_path)
    assert output(engine, chosen.binary, b"") == output(engine, real.binary, b"") == b""


def test_bundled_programs_are_linked_in_the_short_way(
    engine: Engine, stubs: short_link.Stubs, tmp_path: Path
) -> None:
    for program in bundled.programs(None).values():
        chosen, real = both(engine, listing_of(engine, program.source))
        assert stubs.fit(chosen.object)
        assert bound(chosen.binary, tmp_path) == bound(real.binary, tmp_path)


def test_padded_programs_are_linked_in_the_short_way_too(engine: Engine, tmp_path: Path) -> None:
    chosen, real = both(engine, listing_of(engine, STREAMS), steps=(0, 3))
    assert len(chosen.binaries) == 2
    for one, other in zip(chosen.binaries, real.binaries, strict=True):
        assert bound(one, tmp_path) == bound(other, tmp_path)


@pytest.mark.parametrize(
    ("source", "told"),
    [(OWN_MALLOC, b"own\n"), (ENVIRONMENT, b"b\n")],
    ids=["a function that libc calls", "an object with several names"],
)
def test_a_program_that_libc_looks_into_is_linked_with_libc(
    engine: Engine, stubs: short_link.Stubs, source: str, told: bytes
) -> None:
    for flags in ((), ("-no-pie",)):
        chosen, real = both(engine, listing_of(engine, source, ("-O2", *flags)), flags)
        assert not stubs.fit(chosen.object)
        assert chosen == real
        assert output(engine, chosen.binary, b"") == told


@pytest.mark.parametrize(
    "line",
    [
        "\tcall at_quick_exit@PLT",  # in libc_nonshared.a
        "\tcall __gcc_personality_v0@PLT",  # in libgcc_eh.a and libgcc_s
        "\tcall sin@PLT\n\t.globl pow\npow:\n\tret",
        "\tcall getpid@PLT",
        "\t.weak getpid\n\tmovq getpid@GOTPCREL(%rip), %rax",
        "\t.globl printf\nprintf:\n\tret",
        "\t.weak write\nwrite:\n\tret",
        "\t.comm environ, 8, 8",
    ],
)
def test_what_stubs_cannot_answer_is_asked_of_the_libraries(
    engine: Engine, stubs: short_link.Stubs, line: str
) -> None:
    listing = f"\t.text\n\t.globl main\nmain:\n{line}\n\tret\n"
    chosen, real = both(engine, listing)
    assert not stubs.fit(chosen.object)
    assert chosen == real


def test_a_name_that_no_library_has_is_reported(engine: Engine) -> None:
    with engine._slots.take() as slot:
        failure = engine._toolchain.build(
            slot.build_process, "\t.globl main\nmain:\n\tcall nowhere\n\tret\n"
        )
    assert isinstance(failure, BuildFailure)
    assert failure.verdict is Verdict.LINK_ERROR
    assert "nowhere" in failure.evidence


@pytest.mark.parametrize("flags", [("-static",), ("-lz",)])
def test_other_libraries_take_the_full_link(toolchain: Toolchain, flags: tuple[str, ...]) -> None:
    link = toolchain.link_command(flags, "/out")
    assert not short_link.is_plain(link, "/out")
    assert short_link.is_plain(toolchain.link_command((), "/out"), "/out")


def test_identical_candidates_stay_identical(engine: Engine) -> None:
    registered = engine.register(Program(STREAMS, (TestCase("one", b"1 2", b"1\n4\n"),)))
    assert engine.evaluate(registered.digest, registered.listing).identical


@pytest.fixture(scope="module")
def an_object(engine: Engine) -> bytes:
    with engine._slots.take() as slot:
        listing = "\t.globl main\nmain:\n\tcall printf@PLT\n\tret\n"
        built = engine._toolchain.build(slot.build_process, listing)
    assert isinstance(built, Built)
    return built.object


@given(cut=st.integers(0, 2000), at=st.integers(0, 2000), byte=st.integers(0, 255))
def test_no_object_breaks_the_check(an_object: bytes, cut: int, at: int, byte: int) -> None:
    none = short_link.Stubs((), (), *[frozenset()] * 4)
    changed = bytearray(an_object)
    changed[at % len(changed)] = byte
    assert not none.fit(bytes(changed[: cut % len(changed)]))
    none.fit(bytes(changed))


def test_an_object_that_fits(stubs: short_link.Stubs, an_object: bytes) -> None:
    assert stubs.fit(an_object)
    assert not stubs.fit(an_object[: len(an_object) // 2])
    assert not stubs.fit(b"")
