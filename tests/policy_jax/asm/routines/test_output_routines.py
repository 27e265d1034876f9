"""The routines that write text do what the library does, and nearly always without its help."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.policy_jax.routine_harness import build, shared_library

HERE = Path(__file__).parent

Program = Callable[..., Path]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Builds a C file of this folder, once."""
    folder = tmp_path_factory.mktemp("routines")

    def built(name: str, *flags: str) -> Path:
        path = folder / "_".join((name, *flags))
        if not path.exists():
            build(HERE / f"{name}.c", path, flags)
        return path

    return built


def _agrees(*command: object) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_drawn_calls_do_what_the_library_does(program: Program) -> None:
    _agrees(program("output_calls"), 0, 60_000)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 104))
def test_many_drawn_calls_do_what_the_library_does(program: Program, seed: int) -> None:
    _agrees(program("output_calls"), seed, 5_000_000)


def test_files_in_every_mode_end_as_with_the_library(program: Program, tmp_path: Path) -> None:
    _agrees(program("output_streams"), 0, 120, tmp_path)


@pytest.mark.slow
def test_many_files_in_every_mode_end_as_with_the_library(program: Program, tmp_path: Path) -> None:
    _agrees(program("output_streams"), 1_000, 50_000, tmp_path)


@pytest.mark.parametrize(
    "corner",
    [
        *("plain", "wide", "unbuffered", "lines", "lines-later", "exit-at-once", "abort", "closed"),
        *("closed-and-full", "full", "read-only", "limit", "thread", "memory", "stdout-in-memory"),
        *("overlapping", "many", "array-too-small", "size-too-large", "no-format"),
    ],
)
def test_rare_situations_end_as_with_the_library(
    program: Program, corner: str, tmp_path: Path
) -> None:
    seen = []
    for flags in ((), ("-DLIBRARY",)):
        output = tmp_path / "output"
        with output.open("wb") as file:
            done = subprocess.run(
                [str(program("output_corners", *flags)), corner],
                stdout=file,
                stderr=subprocess.PIPE,
            )
        seen.append((done.returncode, done.stderr, output.read_bytes()))
    assert seen[0] == seen[1]
    assert seen[0][0] != 2


def test_a_reader_that_goes_away_ends_the_program_alike(program: Program) -> None:
    statuses = set()
    for flags in ((), ("-DLIBRARY",)):
        process = subprocess.Popen(
            [str(program("output_corners", *flags)), "many"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdout is not None
        process.stdout.read(1)
        process.stdout.close()
        statuses.add(process.wait())
    assert len(statuses) == 1


def test_only_the_end_of_the_buffer_is_left_to_the_library(
    program: Program, tmp_path: Path
) -> None:
    output = tmp_path / "output"
    with output.open("wb") as file:
        done = subprocess.run(
            [str(program("output_fallbacks"))], stdout=file, stderr=subprocess.PIPE
        )
    left, written = map(int, done.stderr.split())
    assert output.stat().st_size == written
    # A conversion asks for up to 40 characters, so that a call that would just fit is left, too.
    buffers = written / 4096
    assert 0.9 * buffers < left < 1.2 * buffers


_INTEGER = st.one_of(
    st.integers(-(2**63), 2**63 - 1),
    st.integers(-1000, 1000),
    st.sampled_from([10**k for k in range(19)]),
)
_DOUBLE = st.one_of(
    st.floats(allow_subnormal=True),
    st.floats(-1e6, 1e6).map(lambda x: round(x, 3)),
    st.integers(-(2**40), 2**40).map(lambda x: x / 2**12),
)
_FLAGS = st.text("-0+ ", max_size=3)
_SIZE = st.one_of(st.just(""), st.integers(0, 40).map(str))
_PRECISION = st.one_of(st.just(""), st.just("."), st.integers(0, 21).map(lambda n: f".{n}"))
_LENGTH = st.sampled_from(["", "l", "ll", "h", "hh", "z", "j", "t"])
_CONVERSION = st.one_of(
    st.tuples(
        st.tuples(_FLAGS, _SIZE, _PRECISION, _LENGTH, st.sampled_from("diuxXo")).map("".join),
        _INTEGER.map(ctypes.c_int64),
    ),
    st.tuples(
        st.tuples(_FLAGS, _SIZE, _PRECISION, st.sampled_from(["f", "lf", "F", "e", "g"])).map(
            "".join
        ),
        _DOUBLE.map(ctypes.c_double),
    ),
    st.tuples(
        st.tuples(st.text("-", max_size=1), _SIZE, _PRECISION, st.just("s")).map("".join),
        st.binary(max_size=40).map(lambda text: ctypes.c_char_p(text.replace(b"\0", b""))),
    ),
)
_LITERAL = st.text(st.characters(min_codepoint=1, max_codepoint=127), max_size=20).map(
    lambda text: text.replace("%", "%%")
)


@pytest.fixture(scope="module")
def formatters(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    return shared_library("rt_snprintf", tmp_path_factory.mktemp("formatters"))


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(_LITERAL, _CONVERSION), max_size=9), _LITERAL, st.integers(0, 300))
def test_any_format_gives_the_text_of_the_library(
    formatters: ctypes.CDLL,
    parts: list[tuple[str, tuple[str, object]]],
    end: str,
    size: int,
) -> None:
    text = "".join(f"{literal}%{conversion}" for literal, (conversion, _) in parts) + end
    values = [value for _, (_, value) in parts]
    given_text = ctypes.c_char_p(text.encode())
    ours, theirs = (ctypes.create_string_buffer(b"#" * 400) for _ in range(2))
    length = ctypes.c_size_t(size)
    assert formatters.rt_snprintf(ours, length, given_text, *values) == ctypes.CDLL(None).snprintf(
        theirs, length, given_text, *values
    )
    assert ours.raw == theirs.raw
