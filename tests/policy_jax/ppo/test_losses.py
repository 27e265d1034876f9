"""Losses against naive float64 loops, and their independence of how a batch is split."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naive import AGGREGATIONS, naive_policy, naive_value

from policy_jax.ppo import losses


def batch(seed, rows=8, columns=11):
    rng = np.random.default_rng(seed)
    mask = np.zeros((rows, columns))
    for b in range(rows):
        mask[b, : rng.integers(0, columns + 1)] = 1
    mask[0] = 1
    mask[1] = 0  # a row whose evaluation never came
    old = rng.normal(-1.0, 1.0, size=mask.shape)
    new = old + rng.normal(0.0, 0.6, size=mask.shape)
    return new, old, rng.normal(size=mask.shape), mask


@pytest.mark.parametrize("aggregation", AGGREGATIONS)
@pytest.mark.parametrize(
    ("low", "high", "dual"), [(0.2, 0.2, 3.0), (0.1, 0.28, 1.5), (0.2, 0.2, None)]
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_policy_loss_equals_the_naive_loop(aggregation, low, high, dual, seed):
    new, old, advantages, mask = batch(seed)
    loss, statistics = losses.policy_loss(new, old, advantages, mask, low, high, dual, aggregation)
    expected, clip_fraction = naive_policy(new, old, advantages, mask, low, high, dual, aggregation)
    assert float(loss) == pytest.approx(expected, abs=1e-6)
    assert float(statistics["clip_fraction"]) == pytest.approx(clip_fraction, abs=1e-6)
    assert loss.dtype == jnp.float32


@pytest.mark.parametrize("aggregation", AGGREGATIONS)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_value_loss_equals_the_naive_loop(aggregation, seed):
    values, old, returns, mask = batch(seed)
    loss, _ = losses.value_loss(values, old, returns, mask, 0.5, aggregation)
    expected = naive_value(values, old, returns, mask, 0.5, aggregation)
    assert float(loss) == pytest.approx(expected, rel=1e-6, abs=1e-6)


def test_the_ratio_is_bounded_however_far_the_policies_are_apart():
    loss, statistics = losses.policy_loss(
        np.array([[0.0]]), np.array([[-500.0]]), np.array([[-1.0]]), np.ones((1, 1)), 0.2, 0.2, None
    )
    assert float(loss) == pytest.approx(math.exp(20.0), rel=1e-5)
    assert float(statistics["ratio"]) == pytest.approx(math.exp(20.0), rel=1e-5)


def test_dual_clip_bounds_the_loss_of_bad_tokens_only():
    lp, old = np.array([[3.0, 3.0]]), np.zeros((1, 2))
    advantages = np.array([[-1.0, 1.0]])
    loss, statistics = losses.policy_loss(
        lp, old, advantages, np.ones((1, 2)), 0.2, 0.2, 3.0, "token_mean"
    )
    assert float(loss) == pytest.approx((3.0 - 1.2) / 2)
    assert float(statistics["dual_clip_fraction"]) == pytest.approx(0.5)


@pytest.mark.slow
@pytest.mark.parametrize("aggregation", AGGREGATIONS)
@pytest.mark.parametrize("parts", [1, 2, 4, 8])
def test_splitting_a_batch_changes_neither_loss_nor_gradient(aggregation, parts):
    new, old, advantages, mask = batch(5)
    whole = losses.totals(mask)

    def policy(lp, rows):
        return losses.policy_loss(
            lp[rows], old[rows], advantages[rows], mask[rows], 0.2, 0.2, 3.0, aggregation, whole
        )[0]

    def value(v, rows):
        return losses.value_loss(
            v[rows], old[rows], advantages[rows], mask[rows], 0.5, aggregation, whole
        )[0]

    x = jnp.asarray(new, jnp.float32)
    for function in (policy, value):
        full, full_gradient = jax.value_and_grad(function)(x, slice(None))
        pieces = [
            jax.value_and_grad(function)(x, slice(i, i + 8 // parts))
            for i in range(0, 8, 8 // parts)
        ]
        assert float(sum(p[0] for p in pieces)) == pytest.approx(float(full), abs=1e-6)
        np.testing.assert_allclose(sum(p[1] for p in pieces), full_gradient, atol=1e-7)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from(AGGREGATIONS), st.booleans())
def test_masked_rows_are_as_if_they_were_not_there(seed, aggregation, garbage):
    new, old, advantages, mask = batch(seed)
    kept = mask.any(axis=1)
    fill = np.nan if garbage else 1e30
    stored = [np.where(mask > 0, a, fill) for a in (new, old, advantages)]
    gradient = jax.grad(
        lambda x: losses.policy_loss(x, stored[1], stored[2], mask, 0.2, 0.2, 3.0, aggregation)[0]
    )(jnp.asarray(stored[0], jnp.float32))
    without = jax.grad(
        lambda x: losses.policy_loss(
            x, old[kept], advantages[kept], mask[kept], 0.2, 0.2, 3.0, aggregation
        )[0]
    )(jnp.asarray(new[kept], jnp.float32))
    np.testing.assert_array_equal(np.asarray(gradient)[~kept], 0.0)
    np.testing.assert_allclose(np.asarray(gradient)[kept], without, atol=1e-7)


def test_an_entirely_masked_batch_has_zero_loss_and_zero_gradient():
    mask = np.zeros((2, 3))
    loss, gradient = jax.value_and_grad(
        lambda x: losses.policy_loss(x, x, x, mask, 0.2, 0.2, 3.0, "token_mean")[0]
    )(jnp.full((2, 3), jnp.nan))
    assert float(loss) == 0.0
    np.testing.assert_array_equal(gradient, 0.0)


@pytest.mark.parametrize("seed", [0, 1])
def test_kl_kinds_equal_their_formulae(seed):
    rng = np.random.default_rng(seed)
    lp, ref = rng.normal(size=(4, 5)), rng.normal(size=(4, 5))
    d = ref - lp
    np.testing.assert_allclose(losses.kl(lp, ref, "k1"), -d, atol=1e-6)
    np.testing.assert_allclose(losses.kl(lp, ref, "k2"), d**2 / 2, atol=1e-6)
    np.testing.assert_allclose(
        losses.kl(lp, ref, "k3"), np.clip(np.exp(d) - d - 1, -10, 10), rtol=1e-6, atol=1e-6
    )


def test_k3_is_never_negative_and_never_runs_away():
    far = losses.kl(np.array([0.0, -300.0, 0.0, 1e-4]), np.array([-300.0, 0.0, 0.0, 0.0]), "k3")
    assert (np.asarray(far) >= 0).all()
    np.testing.assert_allclose(np.asarray(far)[:3], [10.0, 10.0, 0.0])


def test_the_kl_coefficient_moves_towards_its_target_by_at_most_a_fifth():
    assert losses.adapt_kl_coefficient(0.1, 0.5, 0.1, 16, 160) == pytest.approx(0.1 * 1.02)
    assert losses.adapt_kl_coefficient(0.1, 0.0, 0.1, 16, 160) == pytest.approx(0.1 * 0.98)
    assert losses.adapt_kl_coefficient(0.1, 0.1, 0.1, 16, 160) == pytest.approx(0.1)


def test_an_unknown_aggregation_is_refused_by_name():
    with pytest.raises(ValueError, match=r"'sum'.*token_mean"):
        losses.aggregate(np.ones((1, 1)), np.ones((1, 1)), "sum")
