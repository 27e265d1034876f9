"""Advantage estimators against naive float64 loops."""

from __future__ import annotations

import math

import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naive import edge_masks, naive_gae

from policy_jax.ppo.advantages import gae, grpo, place_rewards, rloo, whiten


@pytest.mark.parametrize("gamma", [1.0, 0.99])
@pytest.mark.parametrize("lam", [1.0, 0.95, 0.0])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_gae_equals_the_naive_loop(gamma, lam, seed):
    rng = np.random.default_rng(seed)
    mask = edge_masks(rng, 10, 13)
    # Values that float32 holds, so that the only rounding is that of the computation.
    rewards = rng.normal(size=mask.shape).astype(np.float32).astype(float) * mask
    values = rng.normal(size=mask.shape).astype(np.float32).astype(float)
    advantages, returns = gae(rewards, values, mask, gamma, lam)
    expected_advantages, expected_returns = naive_gae(rewards, values, mask, gamma, lam)
    np.testing.assert_allclose(advantages, expected_advantages, rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(returns, expected_returns, rtol=1e-6, atol=1e-6)
    assert advantages.dtype == returns.dtype == jnp.float32


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.8, 1.0), st.floats(0.0, 1.0))
def test_padding_on_the_right_changes_nothing(seed, gamma, lam):
    rng = np.random.default_rng(seed)
    rewards, values = rng.normal(size=(3, 6)), rng.normal(size=(3, 6))
    mask = np.ones((3, 6))
    padding = np.zeros((3, 4))
    short, _ = gae(rewards, values, mask, gamma, lam)
    garbage = rng.normal(size=(3, 4)) * 100
    long, _ = gae(
        np.hstack([rewards, garbage]),
        np.hstack([values, garbage]),
        np.hstack([mask, padding]),
        gamma,
        lam,
    )
    np.testing.assert_array_equal(np.asarray(long)[:, :6], short)


def test_returns_with_lambda_one_are_the_reward_to_go():
    rewards = np.array([[0.0, 0.0, 1.47, 0.0]])
    mask = np.array([[1, 1, 1, 0]])
    _, returns = gae(rewards, np.array([[0.3, -0.2, 0.9, 7.0]]), mask, 1.0, 1.0)
    np.testing.assert_allclose(np.asarray(returns)[0, :3], [1.47] * 3, rtol=1e-6)


def test_reward_stands_on_the_last_valid_token_and_stays_a_float():
    mask = np.array([[1, 1, 0, 0], [1, 1, 1, 1], [0, 0, 0, 0], [1, 0, 1, 0]])
    placed = np.asarray(place_rewards([1.47, -1, 5, 2], mask))
    expected = np.zeros((4, 4), np.float32)
    expected[0, 1], expected[1, 3], expected[3, 2] = 1.47, -1, 2
    np.testing.assert_array_equal(placed, expected)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_whiten_equals_the_formula_in_float64(seed):
    rng = np.random.default_rng(seed)
    mask = edge_masks(rng, 10, 9)
    x = rng.normal(3.0, 2.0, size=mask.shape)
    inside = x[mask > 0]
    expected = (x - inside.mean()) / math.sqrt(inside.var(ddof=1) + 1e-8)
    np.testing.assert_allclose(whiten(x, mask), expected, atol=2e-6)


def test_whiten_ignores_what_stands_outside_the_mask():
    x = np.array([[1.0, 2.0, np.nan, np.inf]])
    mask = np.array([[1, 1, 0, 0]])
    whitened = np.asarray(whiten(x, mask))[0, :2]
    np.testing.assert_allclose(whitened, [-math.sqrt(0.5), math.sqrt(0.5)], rtol=1e-6)


@pytest.mark.parametrize("valid", [0, 1])
def test_whiten_of_fewer_than_two_entries_is_zero_and_finite(valid):
    mask = np.zeros((2, 3))
    mask.flat[:valid] = 1
    whitened = np.asarray(whiten(np.full((2, 3), 5.0), mask))
    assert np.isfinite(whitened).all()
    assert (whitened * mask == 0).all()


def test_whiten_of_equal_rewards_stays_bounded():
    """One stuck reward gives no gradient; it must not blow rounding up either."""
    whitened = np.asarray(whiten(np.full((16, 50), 0.1), np.ones((16, 50))))
    assert np.abs(whitened).max() < 1e-3


def naive_group(rewards, groups, valid, kind):
    out = np.zeros(len(rewards))
    for i in range(len(rewards)):
        mine = [rewards[j] for j in range(len(rewards)) if groups[j] == groups[i] and valid[j]]
        if not valid[i] or len(mine) < 2:
            continue
        if kind == "grpo":
            out[i] = (rewards[i] - np.mean(mine)) / (np.std(mine, ddof=1) + 1e-6)
        else:
            out[i] = rewards[i] - (sum(mine) - rewards[i]) / (len(mine) - 1)
    return out


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_group_estimators_equal_naive_loops(seed):
    rng = np.random.default_rng(seed)
    rewards = rng.normal(size=12)
    groups = rng.integers(0, 5, size=12)
    valid = rng.random(12) < 0.8
    # an unknown reward is often stored as NaN; it must not leak into its group
    stored = np.where(valid, rewards, np.nan)
    np.testing.assert_allclose(
        rloo(stored, groups, valid), naive_group(rewards, groups, valid, "rloo"), atol=5e-6
    )
    np.testing.assert_allclose(
        grpo(stored, groups, valid),
        naive_group(rewards, groups, valid, "grpo"),
        rtol=2e-3,  # float32 spread of nearly equal pairs
        atol=5e-5,
    )
