"""Judge families: whole programs that read input, in many styles, without undefined behaviour."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from executor.types import TestKind
from policy_jax.data import benchmark
from policy_jax.data.bundled import (
    FAMILIES,
    JUDGE_TRAIN_FAMILIES,
    JUDGE_VAL_FAMILIES,
    WORLDS,
    judge,
    make_program,
    parts,
)
from policy_jax.data.bundled.instances import EVALUATION_SEED, BundledProgram
from policy_jax.data.bundled.judge.baggage import baggage
from policy_jax.data.bundled.judge.layout import laid_out
from policy_jax.data.bundled.judge.style import Style

BUILDS = (
    ("-O0",),
    ("-O3",),
    ("-O2", "-ftrivial-auto-var-init=pattern"),
    ("-O1", "-fsanitize=undefined,bounds-strict", "-fno-sanitize-recover=all"),
)


def outputs(made: BundledProgram, folder: Path, kinds: set[TestKind]) -> list[bytes]:
    """What all builds of a program print on its tests of these kinds; they must agree."""
    (folder / "p.c").write_text(made.source)
    builds = []
    for number, flags in enumerate(BUILDS):
        builds.append(folder / f"b{number}")
        command = ["gcc", "-w", *flags, "-o", builds[-1], folder / "p.c", "-lm"]
        subprocess.run(command, check=True)
    printed = []
    for test in made.tests:
        if test.kind in kinds:
            runs = [
                subprocess.run([b], input=test.stdin, capture_output=True, timeout=60, check=False)
                for b in builds
            ]
            assert {run.returncode for run in runs} == {0}, (made.name, test, runs[-1].stderr)
            assert len({run.stdout for run in runs}) == 1, (made.name, test)
            printed.append(runs[0].stdout)
    return printed


@pytest.mark.parametrize("family", ["ranked_records", "cipher_text"])
def test_all_builds_print_the_same_and_nothing_is_undefined(family: str, tmp_path: Path) -> None:
    made = make_program(family, 11, timing_work_ms=0.01)
    assert len(set(outputs(made, tmp_path, set(TestKind)))) > 3


@pytest.mark.slow
@pytest.mark.parametrize("family", judge.FAMILIES)
def test_every_family_keeps_that_promise(family: str, tmp_path: Path) -> None:
    for seed in (1, 2, 3):
        assert len(set(outputs(make_program(family, seed), tmp_path, set(TestKind)))) >= 3


def test_families_of_the_two_worlds_are_apart() -> None:
    assert not FAMILIES.keys() & judge.FAMILIES.keys()
    assert set(WORLDS["judge"]) == set(JUDGE_TRAIN_FAMILIES)
    assert not set(JUDGE_VAL_FAMILIES) & set(WORLDS["both"])
    assert set(WORLDS["both"]) == set(WORLDS["kernels"]) | set(JUDGE_TRAIN_FAMILIES)
    assert len(judge.FAMILIES) >= 40
    assert len(JUDGE_VAL_FAMILIES) == 10
    assert all(family.note for family in judge.FAMILIES.values())
    assert parts("bit_calls") > 1
    assert parts(JUDGE_TRAIN_FAMILIES[0]) == 1


@pytest.mark.parametrize("family", judge.FAMILIES)
def test_a_program_is_decided_by_family_and_seed(family: str) -> None:
    def source(seed: int) -> str:
        return judge.FAMILIES[family].make(random.Random(seed)).source

    assert source(7) == source(7)
    assert len({source(seed) for seed in range(12)}) >= 10


def test_small_tests_differ_and_the_edges_are_dealt_to_both_kinds() -> None:
    family = "common_divisors"
    made = make_program(family, 5, timing_work_ms=0.1)
    edges = judge.FAMILIES[family].make(random.Random(f"judge/{family}/5")).edges
    inputs: dict[TestKind, list[bytes]] = {kind: [] for kind in TestKind}
    for test in made.tests:
        inputs[test.kind].append(test.stdin)
    assert edges[0] in inputs[TestKind.REWARD]
    assert edges[1] in inputs[TestKind.HELD_OUT]
    every = inputs[TestKind.REWARD] + inputs[TestKind.HELD_OUT]
    assert len(set(every)) == len(every) == 10 + len(edges)
    assert len({test.name for test in made.tests}) == len(made.tests)


def test_a_smaller_aim_shortens_the_timing_input_alone() -> None:
    whole, tenth = (make_program("array_report", 3, work) for work in (10.0, 1.0))
    assert whole.source == tenth.source
    assert whole.tests[:-1] == tenth.tests[:-1]
    assert 5 < len(whole.tests[-1].stdin) / len(tenth.tests[-1].stdin) < 20
    assert make_program("array_report", 3, 99.0) == whole


def test_two_families_of_one_name_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "policy_jax.data.bundled.judge.cases.FAMILIES", (judge.FAMILIES["cipher_text"],)
    )
    with pytest.raises(ValueError, match="judge family 'cipher_text' of characters"):
        judge._collect()


def test_readers_of_every_kind_are_written() -> None:
    texts = {
        reader: Style(random.Random(1), reader=reader).program(
            Style(random.Random(1), reader=reader).read("n")
        )
        for reader in ("scanf", "helper", "getchar")
    }
    assert "scanf(" in texts["scanf"]
    with_helper = Style(random.Random(1), reader="getchar")
    text = with_helper.program(with_helper.read("n", kind="long long"), variables=["long long n"])
    assert "getchar" in text
    assert "long long v = 0;" in text


def test_loop_variables_are_declared_where_they_are_used() -> None:
    style = Style(random.Random(4))
    style.early, style.macro, style.for_share = True, "", 1.0
    i, j, _ = style.indices
    text = style.program(style.loop(i, "3", 'puts("x");'), variables=[f"long {j}"])
    assert f"int {i};" in text
    assert f"int {j}" not in text


def test_the_layout_keeps_every_token_and_is_stable() -> None:
    code = (
        "#define N 3\nint a[] = {1, 2}; struct p { int x; } q; int f(void) { do { a[0]++; } "
        "while (a[0] < 9); for (int i = 0; i < 2; i++) { if (i) { a[1]--; } else "
        "a[1]++; } return a[1]; } int main(void) { puts(\"{;}\"); return ';'; }"
    )
    for own_line in (True, False):
        text = laid_out(code, "  ", own_line=own_line)
        assert text.split() != code
        assert "".join(text.split()) == "".join(code.split())
        assert laid_out(text, "  ", own_line=own_line) == text
        assert "} while (a[0] < 9);\n" in text
        assert "} q;\n" in text
        assert "int a[] = {1, 2};\n" in text


def test_unused_functions_compile_beside_any_program(tmp_path: Path) -> None:
    source = "".join(
        f"{text}\n"
        for text in {
            text.split("(")[0].split()[-1]: text
            for seed in range(12)
            for text in baggage(random.Random(seed), "int swap;")
        }.values()
    )
    assert "void swap(" not in source
    headers = "".join(f"#include <{h}.h>\n" for h in ("stdio", "stdlib", "string", "math"))
    (tmp_path / "b.c").write_text(headers + source)
    subprocess.run(["gcc", "-Werror", "-c", "-o", "/dev/null", tmp_path / "b.c"], check=True)


@pytest.mark.slow
def test_the_judge_benchmark_is_the_one_that_was_frozen() -> None:
    chosen = benchmark.programs("judge")
    halves = {"judge-families": chosen[:50], "judge-params": chosen[50:]}
    for half, expected in halves.items():
        assert [m.name for _, m in benchmark.programs(half)] == [m.name for _, m in expected]
    assert [split for split, _ in chosen] == ["judge_families"] * 50 + ["judge_params"] * 50
    assert all(made.seed >= EVALUATION_SEED for _, made in chosen)
    assert {m.family for s, m in chosen if s == "judge_families"} == set(JUDGE_VAL_FAMILIES)
    assert {m.family for s, m in chosen if s == "judge_params"} <= set(JUDGE_TRAIN_FAMILIES)


def test_some_programs_of_the_judge_benchmark_are_those_that_were_frozen() -> None:
    lines = benchmark.frozen("judge")
    assert len(lines) == 100
    for line in lines[::50]:
        assert make_program(line.family, line.seed).program.digest == line.digest
