"""`sample --check` judges a listing that exists, for a job of continuous integration."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from counting_program import AT_ONCE, COUNTS
from exit_status import exit_status

from executor.client import Client, Evaluation, LayoutTiming, Verdict
from executor.common import Progress
from policy_jax import sample as sample_command
from policy_jax.compilers.compiler import compile_listing
from policy_jax.optimise import check as checking
from policy_jax.optimise.check import SUMMARY, Checked, check, markdown, report
from policy_jax.optimise.search import SearchRequest
from policy_jax.shipped import PEOPLE


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


@pytest.fixture(autouse=True)
def no_summary(monkeypatch: pytest.MonkeyPatch) -> None:
    """This test may run in a job of GitHub Actions itself."""
    monkeypatch.delenv(SUMMARY, raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("prog.c").write_text(COUNTS)
    Path("tests").mkdir()
    for name, text in {"small": "9\n", "large": "20000000\n"}.items():
        Path(f"tests/{name}.in").write_text(text)
    Path("fast.s").write_text(compile_listing(AT_ONCE))
    return tmp_path


def checked(client: Client, listing: str = "fast.s") -> Checked:
    request = SearchRequest((Path("prog.c"),), Path("tests"), (), (), PEOPLE)
    return check(request, Path(listing), client, Progress("test"))


def fits_the_schema(text: str) -> dict[str, object]:
    read: dict[str, object] = json.loads(text)
    schema = json.loads(files("policy_jax.optimise").joinpath("check.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(read, schema, jsonschema.Draft202012Validator)
    assert set(read) == set(schema["properties"])
    return read


def test_a_listing_that_is_still_faster(
    folder: Path, client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    found = checked(client)
    assert found.outcome == "faster", found
    assert found.exit_status == 0
    assert len(found.evaluation.layouts) == 4
    assert found.control is not None
    assert report(found, as_json=False) == 0
    said = capsys.readouterr().out
    assert "fast.s is right and faster: " in said
    assert "over gcc -O3 (95 % interval " in said
    assert "at 4 layouts); 2 of 2 tests pass." in said
    assert "Control, gcc -O3 against itself (truth: 1): " in said
    assert report(found, as_json=True) == 0
    assert fits_the_schema(capsys.readouterr().out)["outcome"] == "faster"


def test_the_listing_of_another_version_of_the_program_is_wrong_with_evidence(
    folder: Path, client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("prog.c").write_text(COUNTS.replace("i = 1", "i = 2"))
    found = checked(client)
    assert found.evaluation.verdict is Verdict.WRONG_ANSWER
    assert report(found, as_json=False) == 1
    said = capsys.readouterr().out
    assert "WRONG_ANSWER: test " in said
    assert "fast.s is wrong for prog.c as it is now: WRONG_ANSWER (" in said
    assert report(found, as_json=True) == 1
    assert "first difference" in str(fits_the_schema(capsys.readouterr().out)["evidence"])


def test_what_gcc_makes_now_and_what_no_assembler_takes(folder: Path, client: Client) -> None:
    Path("same.s").write_text(compile_listing(COUNTS))
    same = checked(client, "same.s")
    assert (same.outcome, same.exit_status) == ("not faster", 3)
    assert "gcc -O3 makes the same code now" in same.sentence()
    assert same.control is None
    Path("junk.s").write_text("main:\n\tfly\t%rax\n")
    junk = checked(client, "junk.s")
    assert (junk.outcome, junk.exit_status) == ("wrong", 1)
    assert junk.evaluation.verdict is Verdict.ASSEMBLE_ERROR


def test_the_summary_of_a_job_is_appended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "summary.md"
    file.write_text("before\n")
    monkeypatch.setenv(SUMMARY, str(file))
    layouts = tuple(LayoutTiming(step, 1.0, 3) for step in range(4))
    slow = Evaluation(
        Verdict.OK, tests_passed=2, tests_total=2, speedup=1.01, ci_low=0.98, ci_high=1.04,
        resolved=True, layouts=layouts,
    )  # fmt: skip
    found = Checked(
        "prog.c", Path("a_b*.s"), slow, slow, ("AVX2",), "gcc -O3", ["a <remark> | here"]
    )
    assert report(found, as_json=True) == 3
    text = file.read_text(encoding="utf-8")
    assert text.startswith("before\n### ")
    assert r"a\_b\*.s is right, but not faster" in text
    assert text.count("bytes of padding | 1.000 | 3 |") == 4
    assert "Control, gcc -O3 against itself (truth: 1): 1.010x" in text
    assert "It needs a processor with AVX2" in text
    assert r"- a \<remark\> \| here" in text
    assert fits_the_schema(capsys.readouterr().out)["control"] is not None
    wrong = Evaluation(Verdict.WRONG_ANSWER, evidence="got b'```'", tests_total=2)
    assert "````text\nWRONG_ANSWER: got b'```'\n````" in markdown(replace(found, evaluation=wrong))


def test_an_interval_without_an_end_is_not_faster(capsys: pytest.CaptureFixture[str]) -> None:
    e = Evaluation(Verdict.OK, speedup=1.2, ci_low=0.0, ci_high=math.inf, resolved=True)
    assert report(Checked("p.c", Path("f.s"), e), as_json=True) == 3
    assert fits_the_schema(capsys.readouterr().out)["ci_high"] is None


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--check", "gone.s", "prog.c"], "gone.s"),
        (["--check", "fast.s"], "give the C files of a program"),
        (["--check", "fast.s", "prog.c", "-o", "x.s"], "leave out --report, -o and --apply"),
        (["--check", "fast.s", "--build", "make", "--run", "./a"], "give a listing, or the folder"),
        (["--check", "fast.s", "broken.c", "--tests", "tests"], "broken.c"),
    ],
)
def test_errors_are_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    Path("broken.c").write_text("int main(void) { return x; }\n")
    assert exit_status(sample_command.app, words) == 2
    said = capsys.readouterr().err.splitlines()
    assert all(line.startswith("sample: ") for line in said)
    assert message in said[-1]


def test_a_summary_that_cannot_be_written_is_told_before_the_measurement(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(SUMMARY, str(folder / "gone" / "summary.md"))
    monkeypatch.setattr(checking, "measured", pytest.fail)
    words = ["--check", "fast.s", "prog.c", "--tests", "tests"]
    assert exit_status(sample_command.app, words) == 2
    assert (
        f"{SUMMARY}={folder / 'gone' / 'summary.md'}: cannot be written to"
        in (capsys.readouterr().err.splitlines()[-1])
    )


@pytest.mark.slow
def test_the_command_gives_the_exit_status(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = folder / "summary.md"
    monkeypatch.setenv(SUMMARY, str(summary))
    words = ["--check", "fast.s", "prog.c", "--tests", "tests", "--json"]
    assert exit_status(sample_command.app, words) == 0
    assert fits_the_schema(capsys.readouterr().out)["outcome"] == "faster"
    assert "right and faster" in summary.read_text(encoding="utf-8")
    assert not (folder / "prog.s").exists()
