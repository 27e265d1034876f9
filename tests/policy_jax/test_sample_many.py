"""`sample_many`: sample on each program of a folder."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from typer.testing import CliRunner

from executor.client import TestCase
from executor.common import read_test_folder
from policy_jax.data.bundled import make_program
from policy_jax.sample_many import (
    CRASHED,
    FASTER,
    NO_WORK,
    NOT_FASTER,
    REFUSED,
    ROWS,
    Again,
    Row,
    app,
    cells,
    figures,
    markdown,
    read_rows,
    sentences,
    write_tests,
)

ROWS_MADE = [
    Row("a", FASTER, 10.0, 2.0, 1.9, 2.1, "routines", "", Again(3, "OK", "", 1.9, 1.8, 2.0, 1.001)),
    Row("b", FASTER, 20.0, 1.5, 1.4, 1.6, "gcc O2", "", Again(3, "WRONG_ANSWER", "test 4: x | y")),
    Row("c", NOT_FASTER, 30.0, reason="nothing"),
    Row("d", NO_WORK, 40.0, reason="too short"),
    Row("e", REFUSED, 1.0, reason="does not compile"),
    Row("f", FASTER, 10.0, 3.0, 2.9, 3.1, "routines", "", Again(fault="no tests")),
]


def test_the_figures_count_what_the_rows_say() -> None:
    found = figures(ROWS_MADE)
    assert (found["programs"], found["with_work"], found["faster"]) == (6, 4, 3)
    assert (found["wrong"], found["not_judged_again"]) == (1, 1)
    assert (found["median_claimed"], found["median_again"]) == (2.0, 1.9)
    assert found["outcomes"][CRASHED] == 0
    said = "\n".join(sentences(found))
    assert "3 of the 4 with work are faster (75 %)" in said
    assert "A/A control 1.001" in said
    assert "Wrong on a held-out test: 1." in said
    assert sentences(figures(ROWS_MADE[3:5])) == [
        "2 programs: 1 no input with work, 1 refused. Median time 20 s."
    ]
    table = markdown("command", ROWS_MADE)
    assert table.count("\n| ") == 1 + len(ROWS_MADE)
    assert cells(ROWS_MADE[1])[4:6] == ("", "WRONG_ANSWER (3)")


def test_rows_are_read_again_without_the_one_that_was_not_finished(tmp_path: Path) -> None:
    lines = [json.dumps(asdict(row)) for row in ROWS_MADE]
    (tmp_path / ROWS).write_text("\n".join(lines) + '\n{"program": "g", "outc')
    assert list(read_rows(tmp_path / ROWS).values()) == ROWS_MADE
    assert read_rows(tmp_path / "none") == {}


def test_tests_are_written_as_they_are_read(tmp_path: Path) -> None:
    tests = (
        TestCase("1", b"5\n", b"6\n"),
        TestCase("2", b"", None, arguments=("-n", "a b"), files=(("data.txt", b"\x00x"),)),
    )
    assert read_test_folder(write_tests(tests, tmp_path / "tests")).tests == tests


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    ended = CliRunner().invoke(
        app, ["--programs", str(tmp_path / "none"), "--out", str(tmp_path / "out")]
    )
    assert ended.exit_code == 2
    assert "none: cannot read this folder of programs" in ended.stderr


@pytest.mark.slow
def test_a_folder_of_programs_is_judged_on_tests_that_were_held_out(tmp_path: Path) -> None:
    folder = tmp_path / "programs"
    made = make_program("popcount_sum", 5)
    (folder / "fast").mkdir(parents=True)
    (folder / "fast" / "a.c").write_text(made.source)
    for number, test in enumerate(made.program.tests):
        (folder / "fast" / f"{number}.in").write_bytes(test.stdin)
    (folder / "broken").mkdir()
    (folder / "broken" / "a.c").write_text("int main(void) { return 0 }\n")
    (folder / "broken" / "1.in").write_text("")
    words = ["--programs", str(folder), "--out", str(tmp_path / "out"), "--given", "4"]
    words += ["--options", "--proposers ensemble --minutes 1"]
    ended = CliRunner().invoke(app, words)
    assert ended.exit_code == 0, ended.output
    rows = read_rows(tmp_path / "out" / ROWS)
    assert rows["broken"].outcome == REFUSED
    assert "expected" in rows["broken"].reason
    assert rows["fast"].outcome == FASTER
    again = rows["fast"].again
    assert again is not None
    assert (again.verdict, again.fault) == ("OK", "")
    assert again.tests == len(made.program.tests) - 4
    assert again.speedup is not None
    assert again.speedup > 1.0
    assert "| fast | faster |" in (tmp_path / "out" / "results.md").read_text()
    before = (tmp_path / "out" / ROWS).read_text()
    assert CliRunner().invoke(app, words).exit_code == 0
    assert (tmp_path / "out" / ROWS).read_text() == before
