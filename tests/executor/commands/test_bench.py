"""`asm-executor bench`: certificates of real programs, the command's output, its errors.

Nothing here says how well this host measures: that is what the command itself is for.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from executor.commands import bundled, hyperfine
from executor.commands.busy_cores import busy_loops
from executor.commands.certificate import Certificate, ProgramResult, certify
from executor.commands.known_ratios import recover
from executor.common.program_files import InputError, read_programs
from executor.common.variants import with_nop
from executor.engine.engine import Engine
from executor.types import ExecutorError, Precision, Program, TestCase

QUICK = Precision(max_pairs=3, half_width=0.5)
ADD = '#include <stdio.h>\nint main(void){int a,b;scanf("%d %d",&a,&b);printf("%d\\n",a+b);}\n'
TESTS = (TestCase("1", b"1 2\n"), TestCase("2", b"3 4\n"))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory):
    with Engine(slots=1, cache_dir=tmp_path_factory.mktemp("cache")) as made:
        yield made


def result(speedup: float, clamped: float = 1.0) -> ProgramResult:
    return ProgramResult("p", speedup, clamped, (speedup,), 0.1, True)


@pytest.mark.slow
def test_every_bundled_program_passes_its_tests(engine: Engine) -> None:
    programs = bundled.programs()
    assert len(programs) >= 8
    for name, program in programs.items():
        registered = engine.register(program)
        evaluation = engine.evaluate(
            registered.digest, with_nop(registered.listing), Precision(max_pairs=0)
        )
        assert evaluation.passed, (name, evaluation.evidence)
        assert not evaluation.identical, name
        assert len(set(registered.expected)) > 1, f"{name} prints the same for every input"


def test_paired_certificate_has_an_interval_for_each_program(engine: Engine) -> None:
    certificate = certify(engine, {"add": Program(ADD, TESTS)}, "paired", QUICK)
    (one,) = certificate.results
    assert one.ci_low is not None
    assert one.ci_high is not None
    assert one.ci_low <= one.speedup <= one.ci_high
    assert len(one.tests) == 2
    assert not one.resolved, "adding two numbers is lost in start-up"
    assert one.seconds > 0


def test_paper_certificate_without_hyperfine_is_measured_in_the_cage(engine: Engine) -> None:
    certificate = certify(engine, {"add": Program(ADD, TESTS)}, "paper", QUICK)
    (one,) = certificate.results
    assert one.ci_low is None
    assert one.clamped >= max(1.0, one.speedup) - 1e-12
    assert "in the cage" in certificate.how


@pytest.mark.skipif(hyperfine.find() is None, reason="hyperfine is not installed")
def test_hyperfine_times_both_binaries_on_every_input(engine: Engine) -> None:
    certificate = certify(
        engine, {"add": Program(ADD, TESTS)}, "paper", QUICK, command=hyperfine.find()
    )
    (one,) = certificate.results
    assert len(one.tests) == 2
    assert all(ratio > 0 for ratio in one.tests)
    assert certificate.how.startswith("hyperfine")


def test_a_certificate_needs_both_mean_and_spread() -> None:
    def of(*speedups: float) -> Certificate:
        return Certificate("paired", "", tuple(map(result, speedups)))

    assert of(1.001, 0.999, 1.002).given
    assert not of(1.004, 1.004, 1.004).given
    assert not of(1.02, 0.98, 1.0).given
    assert not of(1.0).given, "one program has no spread"


def test_a_program_that_does_not_build_is_named(engine: Engine) -> None:
    with pytest.raises(ExecutorError, match=r"^broken: "):
        certify(engine, {"broken": Program("int main(void) {", TESTS)}, "paired", QUICK)


def test_a_known_ratio_is_recovered_roughly(engine: Engine) -> None:
    recovered = recover(engine, 2.0, 1, QUICK)
    assert 1.5 < recovered.truth <= 2.0
    assert 1.3 < recovered.mean < 2.6
    assert recovered.faster == 1.0


def test_programs_come_from_folders(tmp_path: Path) -> None:
    for name, tests in (("one", tmp_path / "one"), ("two", tmp_path / "two" / "tests")):
        tests.mkdir(parents=True)
        (tmp_path / name / "prog.c").write_text(ADD)
        (tests / "1.in").write_text("1 2\n")
    programs = read_programs(tmp_path)
    assert list(programs) == ["one", "two"]
    assert [t.stdin for t in programs["two"].tests] == [b"1 2\n"]
    assert list(read_programs(tmp_path, limit=1)) == ["one"]
    (tmp_path / "one" / "other.c").write_text(ADD)
    with pytest.raises(InputError, match=r"one: holds 2 \.c files"):
        read_programs(tmp_path)


def test_a_folder_without_programs_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no programs"):
        read_programs(tmp_path)
    with pytest.raises(InputError, match="nowhere: cannot read"):
        read_programs(tmp_path / "nowhere")


def test_busy_loops_run_and_are_gone_afterwards() -> None:
    def children() -> list[int]:
        listed = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
        return [int(pid) for pid in listed]

    before = set(children())
    with busy_loops(1):
        (loop,) = set(children()) - before
        deadline = time.monotonic() + 20
        while os.sched_getaffinity(loop) != {max(os.sched_getaffinity(0))}:
            assert time.monotonic() < deadline
            time.sleep(0.01)
    assert set(children()) == before
    with pytest.raises(ExecutorError, match="--busy 10000"), busy_loops(10_000):
        pass


def command(*words: str, cache: Path) -> subprocess.CompletedProcess[str]:
    line = [
        sys.executable,
        "-m",
        "executor.commands.cli",
        "bench",
        *words,
        "--cache-dir",
        str(cache),
    ]
    return subprocess.run(line, capture_output=True, text=True)


@pytest.mark.slow
def test_command_prints_the_fixed_fields_and_draws(tmp_path: Path) -> None:
    picture = tmp_path / "aa.png"
    done = command(
        *("--json", "--protocol", "paired", "--limit", "2", "--max-pairs", "2"),
        *("--slots", "1", "--ratios", "1", "--plot", str(picture)),
        cache=tmp_path / "cache",
    )
    answer = json.loads(done.stdout)
    assert done.returncode == (0 if answer["certified"] else 1), done.stderr
    assert answer["programs"] == 2
    for name in ("aa_mean", "aa_sd", "aa_clamped_mean", "seconds_per_candidate", "floor_seconds"):
        assert answer[name] > 0 or name == "aa_sd", name
    assert answer["spawn"]["ratio"] == pytest.approx(
        answer["spawn"]["launcher_seconds"] / answer["spawn"]["bare_seconds"]
    )
    cost = answer["cage"]
    assert cost["added_seconds"] == pytest.approx(cost["caged_seconds"] - cost["bare_seconds"])
    assert min(cost["caged_seconds"], cost["bare_seconds"]) > 0
    assert [r["ratio"] for r in answer["known_ratios"]] == [1.0, 1.02, 1.05, 1.2, 2.0]
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_command_names_what_is_wrong(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for words, said in (
        (("--plot", str(tmp_path / "no" / "x.png")), "there is no folder"),
        (("--programs", str(empty)), "holds no programs"),
        (("--limit", "1", "--busy", "10000"), "--busy 10000"),
    ):
        done = command(*words, cache=tmp_path / "cache")
        assert done.returncode == 2
        assert said in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
