"""Candidates of the ensemble, the choice among them, and the real measurement of one program."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from executor.types import Evaluation, Verdict
from policy_jax.asm import edits
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.ensemble import (
    PORTABLE_SETS,
    candidates,
    changed_lines,
    confident,
    keep_main,
    ranked,
)
from policy_jax.data.bundled import make_program

POPCOUNT = "popcount_sum"


@pytest.fixture(scope="module")
def source() -> str:
    return make_program(POPCOUNT, 3).source


@pytest.fixture(scope="module")
def base(source: str) -> list[str]:
    return normalise(compile_listing(source))


def look(speedup: float, low: float, **changes: object) -> Evaluation:
    fields: dict[str, object] = {
        "verdict": Verdict.OK,
        "speedup": speedup,
        "ci_low": low,
        "ci_high": 2 * speedup - low,
        "resolved": True,
        **changes,
    }
    return Evaluation(**fields)  # type: ignore[arg-type]  # the fields are given by name


def test_candidates_differ_from_baseline_and_each_other(source: str, base: list[str]) -> None:
    listings = candidates(source, PORTABLE_SETS, base)
    texts = ["\n".join(lines) for lines in listings.values()]
    assert len(set(texts)) == len(texts)
    assert "\n".join(base) not in texts
    assert any("popcntq" in line or "popcntl" in line for line in listings["popcnt"])


def test_refused_flags_are_left_out(source: str, base: list[str]) -> None:
    sets = {"bad": ("-O3", "-mno-such-machine"), "popcnt": ("-O3", "-mpopcnt")}
    assert list(candidates(source, sets, base)) == ["popcnt"]


def test_every_build_has_the_flags_of_the_program() -> None:
    old = "int main(void) { int restrict = 3; return restrict; }\n"
    sets = {"O1": ("-O1",), "O0": ("-O0",)}
    assert candidates(old, sets, [], flags=()) == {}
    assert list(candidates(old, sets, flags=("-std=gnu89",))) == ["O1", "O0"]


def test_hot_scope_makes_smaller_edits_of_the_same_kernel(source: str, base: list[str]) -> None:
    sets = {"O1": ("-O1", "-mpopcnt")}
    whole = candidates(source, sets, base, "all")["O1"]
    hot = candidates(source, sets, base, "hot")["O1"]
    assert changed_lines(base, hot) < changed_lines(base, whole)
    main = base.index("main:")
    assert hot[hot.index("main:") :] == base[main:]
    assert any("popcnt" in line for line in hot)


@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
def test_hot_candidates_assemble(source: str, base: list[str], tmp_path: Path) -> None:
    for name, lines in candidates(source, PORTABLE_SETS, base, "hot").items():
        path = tmp_path / "candidate.s"
        path.write_text("\n".join(lines) + "\n")
        done = subprocess.run(
            ["gcc", "-o", str(tmp_path / "candidate"), str(path)], capture_output=True, text=True
        )
        assert done.returncode == 0, f"{name}: {done.stderr}"


def test_hot_scope_drops_changes_of_alignment_alone() -> None:
    source = "int kernel(int x) { return x + 1; } int main(void) { return 0; }\n"
    sets = {"aligned": ("-O3", "-falign-functions=64")}
    assert list(candidates(source, sets, scope="all")) == ["aligned"]
    assert candidates(source, sets, scope="hot") == {}


def test_keep_main_refuses_what_lacks_a_label() -> None:
    main = ["main:", "\tleaq\t.LC0(%rip), %rdi", "\tret"]
    data = ["\t.section\t.rodata", ".LC0:", "\t.long\t1"]
    base = ["kernel:", "\tret", *main, *data]
    without = ["kernel:", "\tnop", "\tret", "main:", "\tret", "\t.section\t.rodata"]
    assert keep_main(base, without) is None
    shorter = ["kernel:", "\tnop", "\tret", "main:", "\tret", *data]
    assert keep_main(base, shorter) == ["kernel:", "\tnop", "\tret", *main, *data]
    assert keep_main(["kernel:", "\tret"], ["kernel:", "\tnop", "\tret"]) is None


def test_confidence_wants_the_whole_interval_and_a_right_answer() -> None:
    assert confident(look(1.2, 1.1), 1.03)
    assert not confident(look(1.2, 1.02), 1.03)
    assert not confident(look(1.2, 1.1, resolved=False), 1.03)
    assert not confident(look(1.2, 1.1, verdict=Verdict.WRONG_ANSWER), 1.03)
    assert not confident(look(1.2, 1.1, identical=True), 1.03)


def test_only_what_looks_faster_is_tried() -> None:
    scripts = dict.fromkeys("abcd", "x\n")
    looks = {
        "a": look(1.01, 1.0),
        "b": look(1.5, 1.4, verdict=Verdict.WRONG_ANSWER),
        "c": look(1.2, 0.7),
        "d": look(1.5, 1.4, resolved=False),
    }
    assert ranked(scripts, looks, 0.04, 1.03) == ["c"]
    assert ranked({}, {}, 0.04, 1.03) == []


def test_short_scripts_come_first_among_equals() -> None:
    scripts = {"long": "x\n" * 20, "short": "x\n", "slow": "", "slower": ""}
    looks = {
        "long": look(1.52, 1.5),
        "short": look(1.50, 1.48),
        "slower": look(1.1, 1.05),
        "slow": look(1.2, 1.1),
    }
    assert ranked(scripts, looks, 0.04, 1.03) == ["short", "long", "slow", "slower"]
    assert ranked(scripts, looks, 0.0, 1.03) == ["long", "short", "slow", "slower"]


def test_changed_lines_counts_both_sides() -> None:
    assert changed_lines(["a", "b", "c"], ["a", "x", "y", "c"]) == 3
    assert changed_lines(["a"], ["a"]) == 0


def test_script_of_a_candidate_gives_it_back(source: str, base: list[str]) -> None:
    for lines in candidates(source, PORTABLE_SETS, base, "hot").values():
        assert edits.apply(base, edits.diff(base, lines)) == lines


def test_no_more_builds_are_made_when_it_is_enough() -> None:
    asked: list[int] = []

    def enough() -> bool:
        asked.append(1)
        return len(asked) > 3

    source = make_program("popcount_sum", 5).source
    some = candidates(source, enough=enough)
    assert [*some] == [*candidates(source)][: len(some)]
    assert len(asked) == 4
