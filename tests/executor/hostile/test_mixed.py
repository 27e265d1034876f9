"""Good and hostile candidates mixed on two slots: the good ones are not affected."""

from __future__ import annotations

from contextlib import closing
from statistics import median

import pytest
from corpus import CORPUS
from guarded import Guarded

COUNTS = [
    pytest.param(24, id="24"),
    pytest.param(200, id="200", marks=pytest.mark.slow),
    pytest.param(1000, id="1000", marks=pytest.mark.slow),
]


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("count", COUNTS)
def test_good_evaluations_get_the_answer_they_get_alone(count: int) -> None:
    with closing(Guarded("strict", slots=2)) as guarded:
        layers = guarded.ask("layers")["layers"]
        alone = guarded.ask("canary")
        before = guarded.ask("traces")
        mixed = guarded.ask("mixed", count=count, seed=count)
        after = guarded.ask("traces")
    complaints = []
    good = []
    for name, got in zip(mixed["order"], mixed["answers"], strict=True):
        if name is not None:
            complaints.append(CORPUS[name].complaint(layers, got))
        else:
            good.append(got)
    assert [c for c in complaints if c] == []
    assert len(good) > count // 4
    assert {got["verdict"] for got in good} == {alone["verdict"]} == {"OK"}
    # The true speedup is 1, with and without the hostile ones; some 95 % intervals miss it.
    missed = [got for got in good if not got["ci_low"] <= 1 <= got["ci_high"]]
    assert len(missed) <= max(2, 0.15 * len(good))
    assert 0.97 < median(got["speedup"] for got in good) < 1.03
    assert after == before
