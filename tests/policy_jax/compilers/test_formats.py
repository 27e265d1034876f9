"""Inputs that can be timed are found for programs of many formats, from their examples alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from executor.client import Client, Program, TestCase, TestKind
from policy_jax.compilers.builds import CORRECTNESS, floor_seconds, sanitized
from policy_jax.compilers.scaling import scale

FORMATS = Path(__file__).parent / "formats"
TIMEABLE_SHARE = 0.75
"""Least share of the programs for which an input is found."""


@pytest.mark.slow
def test_most_programs_of_many_formats_can_be_timed() -> None:
    names = sorted(folder.name for folder in FORMATS.iterdir())
    untimeable = []
    with Client(None, slots=1) as client:
        floor = floor_seconds(client)
        for name in names:
            source = (FORMATS / name / "prog.c").read_text()
            known = [path.read_bytes() for path in sorted((FORMATS / name).glob("*.in"))]
            scaled = scale(client, source, ("-O3",), known, floor)
            if scaled is None:
                untimeable.append(name)
                continue
            test = TestCase("grown", scaled.stdin, None, TestKind.TIMING)
            checked = sanitized(client, Program(source, (test,)), CORRECTNESS)
            assert not checked.undefined, name
            assert not checked.differs, name
    assert len(names) == 30
    assert len(untimeable) <= (1 - TIMEABLE_SHARE) * len(names), untimeable
