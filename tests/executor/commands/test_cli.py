"""The commands as a user runs them: processes, files, exit statuses."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from serving import PROGRAM, SOURCE, Daemon, serving, with_nop

from executor.client import Client, Program, TestCase
from executor.common import program_files as programs

COMMAND = [sys.executable, "-m", "executor.commands.cli"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "COLUMNS": "120", **environment},
    )


def refused(*arguments: str, **environment: str) -> str:
    """The one line that a bad input gets, with exit status 2."""
    done = run(*arguments, **environment)
    assert done.returncode == 2, done
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def daemon() -> Iterator[Daemon]:
    with serving() as running:
        yield running


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "prog.c"
    path.write_text(SOURCE)
    return str(path)


@pytest.fixture
def tests(tmp_path: Path) -> str:
    folder = tmp_path / "tests"
    folder.mkdir()
    (folder / "small.in").write_bytes(b"10\n")
    (folder / "small.out").write_bytes(b"19\n")
    (folder / "big.in").write_bytes(b"1000000\n")  # its output comes from the -O0 build
    return str(folder)


@pytest.fixture(scope="module")
def listing(daemon: Daemon) -> str:
    with Client([daemon.address]) as client:
        return client.register(PROGRAM).listing


@pytest.mark.slow
def test_profile_prints_hot_lines_or_why_there_are_none(
    daemon: Daemon, source: str, tests: str, tmp_path: Path
) -> None:
    words = ("profile", source, "--tests", tests, "--address", daemon.address)
    done = run(*words, "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["samples"] >= 100
    assert answer["hottest"][0]["share"] >= answer["hottest"][1]["share"] > 0
    assert sum(answer["lines"]) > 0.5
    assert "samples of user time" in run(*words, "--most", "3").stdout
    wrong = tmp_path / "wrong.s"
    wrong.write_text("nonsense\n")
    refused_ = run(*words, "--asm", str(wrong))
    assert refused_.returncode == 1
    assert "no profile: ASSEMBLE_ERROR" in refused_.stdout


def test_profile_gives_a_program_arguments_and_files(daemon: Daemon, tmp_path: Path) -> None:
    program = tmp_path / "sum.c"
    program.write_text(
        "#include <stdio.h>\n#include <stdlib.h>\n"
        "int main(int count, char **words) {\n"
        '    FILE *file = fopen(words[count - 1], "r");\n'
        "    unsigned sum = 1;\n"
        "    for (int i = atoi(words[1]); i > 0; i--) sum = sum * 31 + (sum >> 3);\n"
        '    printf("%d %u\\n", getc(file), sum);\n'
        "}\n"
    )
    (tmp_path / "x.txt").write_text("x")
    (tmp_path / "given").mkdir()
    (tmp_path / "given" / "1.in").write_text("")
    tests = str(tmp_path / "given")
    words = ("profile", str(program), "--tests", tests, "--address", daemon.address, "--json")
    assert "SIGSEGV" in run(*words).stderr
    done = run(*words, "--args", "9000000 x.txt", "--file", str(tmp_path / "x.txt"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["samples"] >= 100


def test_baseline_through_a_daemon_of_its_own_is_identical(source: str, tests: str) -> None:
    done = run("evaluate", source, "--tests", tests, "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["verdict"] == "OK"
    assert answer["identical"] is True
    assert answer["speedup"] == answer["ci_low"] == answer["ci_high"] == 1.0
    assert (answer["tests_passed"], answer["tests_total"]) == (2, 2)
    assert [test["name"] for test in answer["per_test"]] == ["big", "small"]
    wanted = {"resolved", "isolation", "pairs", "seconds", "fingerprint"}
    assert wanted <= answer.keys()


def test_candidate_gets_a_table_with_an_interval_for_each_test(
    source: str, tests: str, listing: str, daemon: Daemon, tmp_path: Path
) -> None:
    candidate = tmp_path / "candidate.s"
    candidate.write_text(with_nop(listing))
    done = run(
        *("evaluate", source, "--tests", tests, "--asm", str(candidate)),
        *("--address", daemon.address, "--max-pairs", "5"),
    )
    assert done.returncode == 0, done.stderr
    assert "verdict    OK, 2 of 2 tests passed" in done.stdout
    big = next(line for line in done.stdout.splitlines() if " big " in line)
    assert ".." in big, "an interval"
    assert re.search(r"^layouts    \d\.\d{3}(, \d\.\d{3}){3}$", done.stdout, re.MULTILINE)


def test_other_verdicts_have_status_1_and_evidence(
    source: str, tests: str, daemon: Daemon, tmp_path: Path
) -> None:
    candidate = tmp_path / "candidate.s"
    candidate.write_text("nonsense\n")
    done = run(
        *("evaluate", source, "--tests", tests, "--asm", str(candidate)),
        *("--address", daemon.address),
    )
    assert done.returncode == 1
    assert "ASSEMBLE_ERROR" in done.stdout
    assert "nonsense" in done.stdout


def test_arguments_and_files_come_from_the_folder_and_from_options(
    tests: str, daemon: Daemon, tmp_path: Path
) -> None:
    source = tmp_path / "count.c"
    source.write_text(
        "#include <stdio.h>\n"
        'int main(int c, char **v) { return c < 3 || !fopen(v[2], "r") || puts(v[1]) < 0; }\n'
    )
    folder = Path(tests)
    (folder / "small.out").write_text("two words\n")
    (folder / "own.args").write_text("mine book.txt")
    (folder / "own.out").write_text("mine\n")
    (tmp_path / "book.txt").touch()
    words = ("evaluate", str(source), "--tests", tests, "--address", daemon.address, "--json")
    options = ("--args", "'two words' book.txt", "--file", str(tmp_path / "book.txt"))
    done = run(*words, *options)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["tests_passed"] == 3
    assert "--args: a quotation mark has no partner" in refused(*words, "--args", "'x")


def test_bad_inputs_get_one_line_with_file_and_remedy(
    source: str, tests: str, tmp_path: Path
) -> None:
    nothing = str(tmp_path / "nothing")
    message = refused("evaluate", nothing, "--tests", tests)
    assert nothing in message
    assert "check the path" in message
    assert "--address" in refused("evaluate", source, "--tests", tests, "--address", ",")


def test_unusable_sources_and_folders_are_named(source: str, tests: str, tmp_path: Path) -> None:
    blank = tmp_path / "blank.c"
    blank.write_text("\n")
    with pytest.raises(programs.InputError, match=r"blank\.c: .* main function"):
        programs.read_program(blank, Path(tests))
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(programs.InputError, match=r"empty: holds no tests; put NAME\.in"):
        programs.read_program(Path(source), empty)
    with pytest.raises(programs.InputError, match="none: cannot read this folder"):
        programs.read_program(Path(source), tmp_path / "none")
    (Path(tests) / "none.out").touch()
    with pytest.raises(programs.InputError, match=r"none\.out: an expected output without its"):
        programs.read_program(Path(source), Path(tests))


def test_program_that_contradicts_its_tests_names_the_test(
    source: str, tests: str, daemon: Daemon
) -> None:
    (Path(tests) / "small.out").write_bytes(b"20\n")
    message = refused("evaluate", source, "--tests", tests, "--address", daemon.address)
    assert source in message
    assert "'small'" in message


def test_missing_gcc_is_named(source: str, tests: str, tmp_path: Path) -> None:
    assert "install gcc" in refused("check", PATH=str(tmp_path))
    done = run("evaluate", source, "--tests", tests, PATH=str(tmp_path))
    assert done.returncode == 2
    assert "install gcc" in done.stderr


def test_nobody_at_the_address_is_an_error_and_no_verdict(source: str, tests: str) -> None:
    done = run("evaluate", source, "--tests", tests, "--address", "127.0.0.1:1", "--timeout", "1")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "127.0.0.1:1: UNAVAILABLE" in done.stderr


def test_check_tells_what_the_host_can_do() -> None:
    done = run("check", "--json")
    assert done.returncode == 0, done.stderr
    info = json.loads(done.stdout)
    assert info["slots"] >= 1
    assert info["floor_seconds"] > 0
    assert all(isinstance(reached, bool) for reached in info["isolation"].values())


def test_the_package_runs_as_a_module_and_lists_every_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "executor", "--help"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    commands = {"serve", "check", "evaluate", "bench", "compare", "load"}
    assert commands <= set(done.stdout.split())


def test_no_command_imports_grpc_before_it_runs() -> None:
    """`serve` starts its launchers first: gRPC does not survive a fork."""
    code = "import sys; import executor.commands.cli; sys.exit('grpc' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0


def test_help_has_examples() -> None:
    for command in ("serve", "check", "evaluate"):
        done = run(command, "--help")
        assert done.returncode == 0
        assert f"asm-executor {command}" in done.stdout.partition("Examples")[2]
    assert "--die-with-parent" not in run("serve", "--help").stdout


def test_numbered_tests_are_read_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    for k in (10, 9, 1):
        (tmp_path / f"input.{k}.txt").write_bytes(b"in %d" % k)
        (tmp_path / f"output.{k}.txt").write_bytes(b"out %d" % k)
    tests = programs.read_tests(tmp_path)
    assert [test.name for test in tests] == ["1", "9", "10"]
    assert [test.expected for test in tests] == [b"out 1", b"out 9", b"out 10"]


def test_bytes_of_tests_are_kept_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.in").write_bytes(b"\xff\r\n\0")
    (tmp_path / "a.out").write_bytes(b"\r\n")
    (test,) = programs.read_tests(tmp_path)
    assert (test.stdin, test.expected) == (b"\xff\r\n\0", b"\r\n")


def test_line_ends_at_the_end_of_expected_outputs_are_forgiven_and_told(
    source: str, tests: str, daemon: Daemon
) -> None:
    (Path(tests) / "small.out").write_bytes(b"19\n\n")
    done = run("evaluate", source, "--tests", tests, "--address", daemon.address, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["tests_passed"] == 2
    assert "output files of 1 tests differ" in done.stderr


def test_differences_elsewhere_are_shown_where_they_begin() -> None:
    test = TestCase("t", b"", b"x" * 100 + b"wrong" + b"y" * 100)
    with pytest.raises(programs.InputError, match=r"\.\.\.b'x{20}right") as caught:
        programs.check_expected(Program("", (test,)), [b"x" * 100 + b"right" + b"y" * 100])
    assert "'t'" in str(caught.value)
    assert "xwrong" in str(caught.value)


@pytest.mark.slow
def test_a_program_that_works_for_longer_than_others_get_is_taken(tmp_path: Path) -> None:
    """Programs of the training set get 5 s; a user's program gets a minute."""
    source = tmp_path / "long.c"
    source.write_text(
        "#include <stdio.h>\n#include <time.h>\n"
        'int main(void) { while (clock() < 5.5 * CLOCKS_PER_SEC); puts("done"); return 0; }\n'
    )
    folder = tmp_path / "tests"
    folder.mkdir()
    (folder / "only.in").write_text("")
    done = run("evaluate", str(source), "--tests", str(folder), "--max-pairs", "0", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["verdict"] == "OK"
