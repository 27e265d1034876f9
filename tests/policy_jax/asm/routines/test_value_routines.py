"""Routines without streams against the library functions that they stand for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.policy_jax.routine_harness import build, output


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = Path(__file__).parent / "values_differential.c"
    return build(source, tmp_path_factory.mktemp("values") / "differential", ("-O3",))


def test_values_are_those_of_libc(harness: Path) -> None:
    """Results, memory and errno of rt_strtol, rt_atoi, rt_strcmp, rt_strcat and rt_pow."""
    assert output(harness, 1, 50_000) == "50000 cases\n"


@pytest.mark.slow
def test_values_are_those_of_libc_in_a_million_cases(harness: Path) -> None:
    assert output(harness, 2, 1_000_000) == "1000000 cases\n"
