"""The routines against the C library: short and long runs, and faults that must be found."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from policy_jax.asm.routines.library import ROUTINES
from policy_jax.asm.routines.placement import without_entries
from policy_jax.compilers import differential, differential_fuzz
from policy_jax.compilers import differential_harness as harness
from policy_jax.compilers.compiler import run_gcc
from tests.policy_jax.routine_harness import build

CASES = 2_000
"""Of a routine in the default tests."""

PROGRAMS = Path(__file__).parents[1] / "asm" / "routines"
HEADERS = ("errno", "stdarg", "stdio", "stdlib", "string")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With the routines as they stand behind a listing, which call the library without entries."""
    listings = {
        name: "".join(f"{line}\n" for line in without_entries(routine.listing, frozenset()))
        for name, routine in ROUTINES.items()
    }
    return harness.build(tmp_path_factory.mktemp("differential"), listings)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return harness.build(tmp_path_factory.mktemp("shipped"))


def insist(result: harness.Result) -> None:
    assert result.different is None, f"sequence {result.different}: {result.said}"


@pytest.mark.parametrize("name", harness.tested())
def test_a_routine_does_what_the_library_does(program: Path, name: str) -> None:
    result = harness.run(program, harness.Run(name, seed=1, cases=CASES, processes=3))
    insist(result)
    assert result.cases >= CASES
    assert result.fast > CASES // 10, "these cases show nothing: the library did nearly all of them"


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", harness.tested())
def test_a_routine_does_what_the_library_does_a_million_times(shipped: Path, name: str) -> None:
    insist(harness.run(shipped, harness.Run(name, seed=2, cases=1_000_000, processes=1_000)))


def test_every_routine_is_tested(program: Path) -> None:
    assert set(harness.tested()) >= set(ROUTINES)


FAULTS = {
    "a value that is not the character": (
        "rt_putchar",
        "int rt_putchar(int c) { putc(c, stdout); return c; }",
    ),
    "a character above 127 as a negative number": (
        "rt_getchar",
        "int rt_getchar(void) { int c = getc(stdin); return c == EOF ? c : (signed char)c; }",
    ),
    "a NUL that is not written": (
        "rt_fgets",
        """char *rt_fgets(char *line, int size, FILE *stream) {
            int at = 0, c = 0;
            while (at < size - 1 && c != '\\n' && (c = getc(stream)) != EOF) line[at++] = c;
            return at ? line : NULL;
        }""",
    ),
    "errno that is changed": (
        "rt_puts",
        "int rt_puts(const char *s) { int n = puts(s); errno = 0; return n; }",
    ),
    "a stream that is flushed too early": (
        "rt_printf",
        """int rt_printf(const char *format, ...) {
            va_list list;
            va_start(list, format);
            int n = vprintf(format, list);
            fflush(stdout);
            return n;
        }""",
    ),
    "white space that is forgotten": (
        "rt_strtol",
        """long rt_strtol(const char *s, char **end, int base) {
            return strtol(*s == '\\v' ? "" : s, end, base);
        }""",
    ),
    "a byte behind the text that is read": (
        "rt_strcat",
        """char *rt_strcat(char *to, const char *from) {
            static volatile char other;
            other = from[strlen(from) + 1];
            return strcat(to, from);
        }""",
    ),
    "equal elements in another order": (
        "rt_qsort",
        """static int (*given)(const void *, const void *);
        static int rt_qsort_turned(const void *a, const void *b) { return -given(b, a); }
        void rt_qsort(void *a, size_t n, size_t size, int (*f)(const void *, const void *)) {
            given = f;
            qsort(a, n, size, rt_qsort_turned);
        }""",
    ),
}
"""Routines that are wrong in one respect."""


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    headers = "".join(f"#include <{name}.h>\n" for name in HEADERS)
    listings = {
        name: run_gcc(("-O1", "-fPIC", "-w", "-S", "-o", "-", "-xc", "-"), headers + text).decode()
        for name, text in FAULTS.values()
    }
    return harness.build(tmp_path_factory.mktemp("faulty"), listings)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(faulty: Path, fault: str) -> None:
    name, _ = FAULTS[fault]
    result = harness.run(faulty, harness.Run(name, cases=CASES, alone=True))
    assert result.different is not None
    told = harness.trace(faulty, harness.one_sequence(name, 0, result.different, alone=True))
    assert name in told
    assert harness.DIFFERENCE in told


def test_the_command_reports_and_ends_with_a_status(
    program: Path, faulty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["--routine", "rt_putchar", "--routine", "rt_getchar", "--cases", "500", "--seed", "3"]
    monkeypatch.setattr(harness, "build", lambda _: program)
    done = CliRunner().invoke(differential.app, words)
    assert done.exit_code == 0, done.output
    assert "none" in done.output
    monkeypatch.setattr(harness, "build", lambda _: faulty)
    done = CliRunner().invoke(differential.app, words)
    assert done.exit_code == 1
    again = done.output.split("python -m policy_jax.compilers.differential ")[1].split()
    done = CliRunner().invoke(differential.app, again)
    assert done.exit_code == 1
    assert harness.DIFFERENCE in done.output


def test_the_command_names_what_it_does_not_know() -> None:
    done = CliRunner().invoke(differential.app, ["--routine", "rt_nothing"])
    assert done.exit_code == 2
    assert "rt_printf" in done.output


def test_differences_that_were_found_are_gone(tmp_path: Path) -> None:
    told = []
    for flags in ((), ("-DROUTINES",)):
        program = build(PROGRAMS / "found_differences.c", tmp_path / "program", flags)
        told.append(subprocess.run([program], check=True, capture_output=True).stdout)
    assert told[0] == told[1]
    assert told[0].count(b"\n") == 4


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(shutil.which("clang") is None, reason="needs clang")
def test_a_fuzzer_guided_by_coverage_finds_nothing(shipped: Path, tmp_path: Path) -> None:
    fuzzer = differential_fuzz.build(tmp_path)
    found = differential_fuzz.run(fuzzer, tmp_path, 120, 0, lambda _: None)
    assert found.said == ""
    assert found.executions > 1000
    assert harness.replay(shipped, found.corpus) == ""
