"""gcc, as and ld in their cage."""

from __future__ import annotations

import io

import numpy as np
import pytest
from candidates import SOURCE, main
from elftools.elf.elffile import ELFFile
from hypothesis import given
from hypothesis import strategies as st

from executor.cage import toolchain
from executor.cage.process import RECORD, End, Layer
from executor.cage.toolchain import BuildFailure, Built
from executor.engine.engine import Engine
from executor.types import InvalidProgram, Verdict


def build(engine: Engine, listing: str, flags: tuple[str, ...] = ()) -> Built | BuildFailure:
    with engine._slots.take() as slot:
        return engine._toolchain.build(slot.build_process, listing, flags)


def test_a_listing_becomes_object_and_binary(engine: Engine) -> None:
    built = build(engine, main("\txorl %eax, %eax\n\tret"))
    assert isinstance(built, Built)
    assert built.object[:4] == built.binary[:4] == b"\x7fELF"


def test_building_twice_gives_the_same_bytes(engine: Engine) -> None:
    listing = main("\txorl %eax, %eax\n\tret")
    assert build(engine, listing) == build(engine, listing)


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "/proc/self/environ", "/proc/1/maps", "/dev/stdin"]
)
@pytest.mark.parametrize("directive", ["incbin", "include"])
def test_the_assembler_finds_no_file_of_the_host(engine: Engine, path: str, directive: str) -> None:
    if not next(iter(engine._slots)).build_process.layers & Layer.ROOT:
        pytest.skip("this host gives no mount namespace")
    failure = build(engine, f'\t.{directive} "{path}"\n' + main("\tret"))
    assert isinstance(failure, BuildFailure)
    assert failure.verdict is Verdict.ASSEMBLE_ERROR


def test_nothing_is_left_for_the_next_build(engine: Engine) -> None:
    assert isinstance(build(engine, main("\tret")), Built)
    assert isinstance(build(engine, '\t.incbin "/out/a.o"\n'), BuildFailure | Built)
    failure = build(engine, "\tbad\n")
    assert isinstance(failure, BuildFailure)  # not the object of the build before


@pytest.mark.parametrize(
    "listing",
    [
        "\t.fill 2000000000, 1, 0\n",
        "\t.rept 100000000\n\tnop\n\t.endr\n",
        "\t.org 0x7fffffffff\n",
        "\t.space 0x100000000\n",
    ],
)
def test_listings_that_explode_are_stopped(engine: Engine, listing: str) -> None:
    failure = build(engine, listing)
    assert isinstance(failure, BuildFailure)
    assert failure.verdict is Verdict.ASSEMBLE_ERROR


def test_flags_reach_the_linker(engine: Engine) -> None:
    built = build(engine, main("\txorl %eax, %eax\n\tret"), ("-static",))
    assert isinstance(built, Built)
    segments = ELFFile(io.BytesIO(built.binary)).iter_segments()
    assert "PT_INTERP" not in {s["p_type"] for s in segments}


def test_mathematics_is_linked(engine: Engine) -> None:
    assert isinstance(build(engine, main("\tcall cos@plt\n\tret")), Built)


def test_errors_of_the_source_carry_their_line(engine: Engine) -> None:
    with engine._slots.take() as slot, pytest.raises(InvalidProgram, match="line 2: "):
        engine._toolchain.compile_listing(slot.build_process, "int a;\nint b = ;\n", ("-O3",))


def test_the_listing_is_gccs_own(engine: Engine) -> None:
    with engine._slots.take() as slot:
        listing = engine._toolchain.compile_listing(slot.build_process, SOURCE, ("-O3",))
    assert "main:" in listing
    assert ".cfi_startproc" in listing


@pytest.mark.parametrize(
    "flag",
    [
        "-O3",
        "-Ofast",
        "-march=native",
        "-mno-avx",
        "-funroll-loops",
        "-fno-plt",
        "-fsanitize=undefined",
        "-std=gnu99",
        "-DN=10",
        "-lm",
        "-lstdc++",
        "-lpcre2-8",
        "-static",
        "-w",
        "-Wall",
    ],
)
def test_ordinary_flags_are_allowed(flag: str) -> None:
    assert toolchain.check_flags((flag,)) == (flag,)


@pytest.mark.parametrize(
    "flag",
    [
        "-fplugin=/tmp/x.so",
        "-fsanitize=address",
        "-fsanitize=undefined,thread",
        "-o/etc/x",
        "@/etc/passwd",
        "-B/tmp",
        "-wrapper",
        "-I/etc",
        "x.c",
        "-Wl,-rpath,/tmp",
        "-specs=/tmp/x",
        "",
        "-fdump-tree-all=/x",
        "-include/etc/passwd",
        "-l",
        "-l/etc/passwd",
        "-l../x",
        "-l..",
        "-l:libc.a",
        "-l-x",
        "-lz\n",
        "-lz,--wrap=puts",
        "-lz -Wl,-x",
        "-l\N{LATIN SMALL LETTER E WITH ACUTE}",
        "-l" + "x" * 65,
    ],
)
def test_flags_that_name_files_or_programs_are_not(flag: str) -> None:
    with pytest.raises(InvalidProgram, match="not allowed"):
        toolchain.check_flags((flag,))


@given(st.text(max_size=200))
def test_any_output_of_a_tool_gives_one_line(text: str) -> None:
    line = toolchain.first_error(text)
    assert len(line) <= 420
    assert "\n" not in line


def test_the_first_error_is_found_among_warnings() -> None:
    said = (
        "{standard input}: Assembler messages:\n{standard input}:3: Warning: odd\n"
        "{standard input}:7: Error: bad register name `%foo'\n{standard input}:9: Error: x\n"
    )
    assert toolchain.first_error(said) == "line 7: bad register name `%foo'"


def test_a_tool_that_prints_too_much_is_told_how_much_it_might() -> None:
    record = np.zeros(1, RECORD)[0]
    record["end"] = End.OUTPUT
    assert "exceeded 256 KiB" in str(toolchain._complaint(record, b""))
    assert "exceeded 32768 KiB" in str(toolchain._complaint(record, b"", 32 << 20))
