"""When edits are faster than the build that they change."""

import dataclasses
import math

import pytest

from executor.client import Evaluation, Verdict
from policy_jax.evaluation.gains import confidently_faster


@pytest.mark.parametrize(
    ("edited", "base", "faster"),
    [
        ((1.10, 1.08, 1.12), (1.00, 0.99, 1.01), True),
        ((1.10, 1.00, 1.21), (1.05, 1.04, 1.06), False),
        # Each interval holds the other's estimate only where the hypotenuse is as wide.
        ((1.05, 1.02, 1.08), (1.00, 0.96, 1.04), False),
        ((9.00, 0.0, math.inf), (1.00, 0.99, 1.01), False),
    ],
)
def test_a_gain_over_the_base_needs_confidence(edited, base, faster: bool) -> None:
    def made(figures, **more) -> Evaluation:
        speedup, low, high = figures
        return Evaluation(
            Verdict.OK, speedup=speedup, ci_low=low, ci_high=high, resolved=True, **more
        )

    assert confidently_faster(made(edited), made(base)) is faster
    wrong = dataclasses.replace(made(edited), verdict=Verdict.WRONG_ANSWER)
    assert not confidently_faster(wrong, made(base))
    identical = made(edited, identical=True)
    assert not confidently_faster(identical, made(base))
