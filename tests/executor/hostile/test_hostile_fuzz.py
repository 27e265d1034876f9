"""Any text gets a verdict with evidence, and the daemon keeps running."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
from fuzzing import listings
from guarded import Guarded
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from executor.types import Verdict

LONG = 10_000


@pytest.fixture(scope="module")
def guarded() -> Iterator[Guarded]:
    with closing(Guarded("strict")) as made:
        yield made


def insist_on_verdicts(guarded: Guarded, cases: int) -> set[str]:
    before = guarded.ask("traces")
    seen: set[str] = set()

    @settings(
        max_examples=cases,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def one(data: st.DataObject) -> None:
        got = guarded.ask("text", listing=data.draw(texts))
        seen.add(got["verdict"])
        assert got["verdict"] in list(Verdict)
        assert bool(got["evidence"]) or got["verdict"] == Verdict.OK
        assert len(got["evidence"]) < 2000
        assert got["speedup"] is None or got["verdict"] == Verdict.OK

    texts = listings([guarded.ask("baseline")])
    one()
    assert guarded.ask("canary")["verdict"] == Verdict.OK
    assert guarded.ask("traces") == before
    return seen


def test_changed_listings_and_noise_get_a_verdict(guarded: Guarded) -> None:
    seen = insist_on_verdicts(guarded, 60)
    assert {Verdict.ASSEMBLE_ERROR, Verdict.LINK_ERROR} <= seen


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_changed_listings_and_noise_get_a_verdict_for_long(guarded: Guarded) -> None:
    seen = insist_on_verdicts(guarded, LONG)
    assert {Verdict.OK, Verdict.WRONG_ANSWER, Verdict.SECURITY_VIOLATION} <= seen
