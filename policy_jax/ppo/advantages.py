"""Advantages: how much more reward an answer got than was expected.

Shapes: B sequences, T response positions; `mask` [B, T] is 1 on response tokens up to and
including the end token. Results are float32, whatever the type of the arguments.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike


def place_rewards(rewards: ArrayLike, mask: ArrayLike) -> jax.Array:
    """Put each sequence's scalar reward on its last valid response token.

    rewards [B], mask [B, T] -> float32 [B, T]. A row without a valid token gets no reward. The
    position depends on the mask and not on token ids, so a padding token that equals the end token
    does not shift it.
    """
    m = jnp.asarray(mask, jnp.float32)
    r = jnp.asarray(rewards, jnp.float32)
    positions = jnp.arange(m.shape[1])
    last = jnp.max(jnp.where(m > 0, positions, -1), axis=1)
    return jnp.where(positions[None, :] == last[:, None], r[:, None], 0.0)


def gae(
    rewards: ArrayLike, values: ArrayLike, mask: ArrayLike, gamma: float, lam: float
) -> tuple[jax.Array, jax.Array]:
    """Generalised advantage estimation (Schulman et al. 2016, eq. 16).

    delta_t = r_t + gamma V_{t+1} - V_t;  A_t = delta_t + gamma lam A_{t+1};  both are 0 past the
    last position. A masked position takes V and A of its right neighbour unchanged, so neither
    padding nor a masked token inside an answer discounts anything.

    rewards, values, mask [B, T] -> (advantages, returns) [B, T] float32, returns = A + V before
    any whitening. Values at masked positions have no meaning.
    """
    r = jnp.asarray(rewards, jnp.float32)
    v = jnp.asarray(values, jnp.float32)
    valid = jnp.asarray(mask, jnp.float32) > 0

    def step(
        carry: tuple[jax.Array, jax.Array], column: tuple[jax.Array, jax.Array, jax.Array]
    ) -> tuple[tuple[jax.Array, jax.Array], jax.Array]:
        next_value, next_advantage = carry
        reward, value, keep = column
        advantage = reward + gamma * next_value - value + gamma * lam * next_advantage
        advantage = jnp.where(keep, advantage, next_advantage)
        return (jnp.where(keep, value, next_value), advantage), advantage

    zeros = jnp.zeros(r.shape[0], jnp.float32)
    _, columns = jax.lax.scan(step, (zeros, zeros), (r.T, v.T, valid.T), reverse=True)
    advantages = columns.T
    return advantages, advantages + v


def whiten(x: ArrayLike, mask: ArrayLike) -> jax.Array:
    """(x - mean) * rsqrt(var + 1e-8) over the masked entries of the whole batch.

    The variance has Bessel's correction n / (n - 1). With fewer than two valid entries it is 0,
    and a single entry becomes 0. x and mask have one shape -> float32 of that shape; entries
    outside the mask are shifted and scaled like the others.
    """
    x = jnp.asarray(x, jnp.float32)
    m = jnp.asarray(mask, jnp.float32)
    n = jnp.sum(m)
    mean = jnp.sum(jnp.where(m > 0, x * m, 0.0)) / jnp.maximum(n, 1.0)
    squares = jnp.sum(jnp.where(m > 0, jnp.square(x - mean) * m, 0.0))
    variance = jnp.where(n > 1, squares / jnp.maximum(n - 1.0, 1.0), 0.0)
    return (x - mean) * jax.lax.rsqrt(variance + 1e-8)


def _group_sums(x: jax.Array, groups: jax.Array) -> jax.Array:
    """For each entry, the sum of x over its group, [B] -> [B]; ids may be any integers."""
    return jnp.sum(jnp.where(groups[:, None] == groups[None, :], x[None, :], 0.0), axis=1)


def grpo(
    rewards: ArrayLike, groups: ArrayLike, valid: ArrayLike, epsilon: float = 1e-6
) -> jax.Array:
    """Group-relative advantages: (r - mean) / (sd + epsilon) within each prompt's samples.

    rewards [B], groups [B] integer ids of the prompts, valid [B] (0: the reward is unknown; the
    entry is ignored and its advantage is 0) -> float32 [B], one advantage for all tokens of an
    answer. sd has Bessel's correction. In a group with one valid sample the advantage is 0.
    Source: Shao et al. 2024 (DeepSeekMath), section 4.1.2.
    """
    w = jnp.asarray(valid, jnp.float32)
    r = jnp.where(w > 0, jnp.asarray(rewards, jnp.float32), 0.0)
    ids = jnp.asarray(groups)
    n = _group_sums(w, ids)
    mean = _group_sums(r * w, ids) / jnp.maximum(n, 1.0)
    variance = _group_sums(jnp.square(r - mean) * w, ids) / jnp.maximum(n - 1.0, 1.0)
    advantage = (r - mean) / (jnp.sqrt(variance) + epsilon)
    return jnp.where((w > 0) & (n > 1), advantage, 0.0)


def rloo(rewards: ArrayLike, groups: ArrayLike, valid: ArrayLike) -> jax.Array:
    """Leave-one-out advantages: r minus the mean of the other samples of the same prompt.

    Arguments and result are as in `grpo`. Source: Ahmadian et al. 2024, eq. 8.
    """
    w = jnp.asarray(valid, jnp.float32)
    r = jnp.where(w > 0, jnp.asarray(rewards, jnp.float32), 0.0)
    ids = jnp.asarray(groups)
    n = _group_sums(w, ids)
    others = (_group_sums(r * w, ids) - r) / jnp.maximum(n - 1.0, 1.0)
    return jnp.where((w > 0) & (n > 1), r - others, 0.0)
