"""Student's t against printed tables."""

from __future__ import annotations

import pytest

from executor.common import t_quantile


@pytest.mark.parametrize(
    ("freedom", "expected"),
    [
        (1, 12.7062),
        (2, 4.30265),
        (3, 3.18245),
        (5, 2.57058),
        (10, 2.22814),
        (30, 2.04227),
        (1e6, 1.95996),
    ],
)
def test_t_quantile_agrees_with_tables(freedom: float, expected: float) -> None:
    assert t_quantile(0.975, freedom) == pytest.approx(expected, rel=1e-3)
    assert t_quantile(0.025, freedom) == pytest.approx(-expected, rel=1e-3)
