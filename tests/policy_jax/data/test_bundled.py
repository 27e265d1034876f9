"""Bundled families: every build of a drawn program agrees, and drawing is deterministic."""

from __future__ import annotations

import random
import re
import subprocess
from pathlib import Path

import pytest

from executor.types import TestKind
from policy_jax.data.bundled import FAMILIES, TRAIN_FAMILIES, VAL_FAMILIES, drawing, make_program
from policy_jax.data.bundled.family import Instance
from policy_jax.data.bundled.instances import refused

BUILDS = (("-O0",), ("-O3",), ("-O3", "-march=native"))


def _build(source: str, flags: tuple[str, ...], path: Path) -> Path:
    command = ["gcc", "-w", "-xc", "-", "-o", str(path), *flags, "-lm"]
    subprocess.run(command, input=source, text=True, check=True)
    return path


def _run(binary: Path, stdin: bytes) -> tuple[int, bytes]:
    """Exit status and output."""
    done = subprocess.run([binary], input=stdin, capture_output=True, timeout=20, check=False)
    return done.returncode, done.stdout


def instance_of(family: str, seed: int) -> Instance:
    return FAMILIES[family].make(random.Random(f"{family}/{seed}"))


def malformed(family: str, seed: int) -> set[bytes]:
    """The inputs of a program that are not `n reps seed` within its limits."""
    return {stdin for some in refused(instance_of(family, seed)).values() for stdin in some}


@pytest.mark.parametrize(
    "family",
    [pytest.param(f, marks=[pytest.mark.slow] * (k % 4 > 0)) for k, f in enumerate(FAMILIES)],
)
def test_all_builds_of_a_program_print_the_same(family: str, tmp_path: Path) -> None:
    bundled = make_program(family, 1001)
    wrong = malformed(family, 1001)
    binaries = [_build(bundled.source, f, tmp_path / f"b{i}") for i, f in enumerate(BUILDS)]
    for case in bundled.tests:
        if case.kind is TestKind.TIMING:
            continue
        ends = {_run(binary, case.stdin) for binary in binaries}
        assert len(ends) == 1, f"{bundled.name} {case.name}: {ends}"
        status, output = ends.pop()
        if case.stdin in wrong and not case.stdin.endswith(b" 0 7\n"):
            assert (status, output) == (1, b"")
        else:
            assert status == 0
            assert re.fullmatch(rb"\d+\n", output)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_program_is_decided_by_family_and_seed(family: str) -> None:
    assert make_program(family, 7) == make_program(family, 7)
    sources = {make_program(family, seed).source for seed in range(40)}
    assert len(sources) >= 36


@pytest.mark.parametrize("family", FAMILIES)
def test_tests_cover_the_edges_and_stay_within_capacity(family: str) -> None:
    for seed in range(5):
        bundled = make_program(family, seed)
        instance = instance_of(family, seed)
        capacity = instance.capacity
        assert f"n > {capacity + instance.beyond})" in instance.source
        wrong = malformed(family, seed)
        assert wrong <= {case.stdin for case in bundled.tests}
        sizes: dict[TestKind, list[int]] = {kind: [] for kind in TestKind}
        for case in bundled.tests:
            if case.stdin in wrong:
                assert case.kind is not TestKind.TIMING
                continue
            n, reps, fill = (int(word) for word in case.stdin.split())
            assert 1 <= n <= capacity
            assert reps >= 1
            assert 0 <= fill < 1 << 32
            assert case.expected is None
            sizes[case.kind].append(n)
        assert len(sizes[TestKind.REWARD]) == 5
        assert len(sizes[TestKind.HELD_OUT]) == 5
        assert len(sizes[TestKind.TIMING]) in (1, 2)
        assert {1, min(3, capacity), capacity} <= set(sizes[TestKind.REWARD])
        assert {1, min(2, capacity)} <= set(sizes[TestKind.HELD_OUT])
        assert len({case.name for case in bundled.tests}) == len(bundled.tests)
        assert bundled.program.flags == ("-O3",)
        assert bundled.program.tests == bundled.tests


def test_families_are_either_trained_on_or_held_out() -> None:
    assert set(TRAIN_FAMILIES) | set(VAL_FAMILIES) == set(FAMILIES)
    assert not set(TRAIN_FAMILIES) & set(VAL_FAMILIES)
    assert len(FAMILIES) >= 30
    assert len(VAL_FAMILIES) >= 5
    assert all(FAMILIES[name].note for name in FAMILIES)


def test_an_unknown_family_is_named_with_the_known_ones() -> None:
    with pytest.raises(KeyError, match=r"no_such_family.*popcount_sum"):
        make_program("no_such_family", 0)


def test_the_kernel_of_another_family_with_the_same_seed_differs() -> None:
    sources = [make_program(family, 3).source for family in FAMILIES]
    assert len(set(sources)) == len(sources)


def test_drawn_constants_fit_and_shapes_are_of_the_promised_size() -> None:
    rng = random.Random(5)
    for bits in (2, 8, 16, 31, 32, 63, 64):
        for _ in range(50):
            text = drawing.constant(rng, bits, odd=True)
            value = int(text.rstrip("ul"), 16)
            assert value % 2 == 1
            assert 3 <= value < 1 << max(2, bits)
            assert text.endswith("ul") == (bits > 32)
    for element_bytes in (1, 2, 4, 8):
        capacity = drawing.vector_capacity(rng, element_bytes)
        assert capacity % 128 == 0
        assert 2048 <= capacity * element_bytes <= 8192
