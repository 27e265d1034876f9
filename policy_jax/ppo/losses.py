"""PPO's losses, as pure functions of log-probabilities, values and masks.

Shapes: B sequences, T response positions; `mask` [B, T] is 1 on response tokens up to and
including the end token. Everything is float32. Entries outside the mask affect neither the loss
nor its gradient, even if they are infinite or NaN.

A loss is a numerator divided by a denominator. A batch can be split without any change of results
if every part divides by the denominator of the *whole*: compute `totals` of the whole mask, give it
to each part, and add up the losses, gradients and statistics of the parts.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike

Aggregation = Literal["token_mean", "seq_mean_token_mean"]
KLKind = Literal["k1", "k2", "k3"]
Statistics = dict[str, jax.Array]

LOG_RATIO_LIMIT = 20.0
KL_LIMIT = 10.0


class Totals(NamedTuple):
    """The denominators of a whole batch.

    tokens: number of valid response tokens; sequences: number of rows with at least one.
    """

    tokens: jax.Array
    sequences: jax.Array


def totals(mask: ArrayLike) -> Totals:
    """Denominators of a batch from its mask [B, T]; scalars, at least 1."""
    m = jnp.asarray(mask, jnp.float32)
    tokens = jnp.sum(m)
    sequences = jnp.sum(jnp.any(m > 0, axis=1).astype(jnp.float32))
    return Totals(jnp.maximum(tokens, 1.0), jnp.maximum(sequences, 1.0))


def aggregate(
    x: ArrayLike, mask: ArrayLike, aggregation: Aggregation, whole: Totals | None = None
) -> jax.Array:
    """One number from per-token losses x [B, T].

    token_mean: sum(x m) / sum(m). seq_mean_token_mean: the mean over sequences of each one's
    token mean; rows without a valid token do not count. whole: totals of the batch that x is a
    part of; None where x is the whole batch.
    """
    m = jnp.asarray(mask, jnp.float32)
    x = jnp.where(m > 0, jnp.asarray(x, jnp.float32) * m, 0.0)
    whole = totals(m) if whole is None else whole
    if aggregation == "token_mean":
        return jnp.sum(x) / whole.tokens
    if aggregation == "seq_mean_token_mean":
        per_sequence = jnp.sum(x, axis=1) / jnp.maximum(jnp.sum(m, axis=1), 1.0)
        return jnp.sum(per_sequence) / whole.sequences
    raise ValueError(
        f"aggregation is {aggregation!r}; it must be 'token_mean' or 'seq_mean_token_mean'"
    )


def _inside(x: ArrayLike, mask: jax.Array) -> jax.Array:
    """x in float32, set to 0 outside the mask, so that no NaN reaches a sum."""
    return jnp.where(mask > 0, jnp.asarray(x, jnp.float32), 0.0)


def policy_loss(
    logprobs: ArrayLike,
    old_logprobs: ArrayLike,
    advantages: ArrayLike,
    mask: ArrayLike,
    clip_low: float = 0.2,
    clip_high: float = 0.2,
    dual_clip: float | None = 3.0,
    aggregation: Aggregation = "token_mean",
    whole: Totals | None = None,
    weights: ArrayLike | None = None,
) -> tuple[jax.Array, Statistics]:
    """Clipped surrogate with dual clip (Schulman et al. 2017, eq. 7; Ye et al. 2020, eq. 5).

    rho = exp(clip(lp - old, -20, 20)); L1 = -A rho; L2 = -A clip(rho, 1 - clip_low,
    1 + clip_high); C = max(L1, L2); where A < 0 the loss is min(-A dual_clip, C). `dual_clip`
    None omits the dual clip. Gradients flow through `logprobs` alone. weights: factors on the loss
    of each token, as of `correction.correct`; None for 1. They change no denominator and none of
    the statistics.

    All arrays [B, T]. Returns (loss, statistics), statistics being token means over the whole:
    clip_fraction (L2 > L1), dual_clip_fraction, approximate_kl (k1 of old against new: mean of
    old - lp), ratio.
    """
    m = jnp.asarray(mask, jnp.float32)
    old = jax.lax.stop_gradient(_inside(old_logprobs, m))
    advantage = jax.lax.stop_gradient(_inside(advantages, m))
    log_ratio = _inside(logprobs, m) - old
    rho = jnp.exp(jnp.clip(log_ratio, -LOG_RATIO_LIMIT, LOG_RATIO_LIMIT))
    unclipped = -advantage * rho
    clipped = -advantage * jnp.clip(rho, 1.0 - clip_low, 1.0 + clip_high)
    loss = jnp.maximum(unclipped, clipped)
    floored = jnp.zeros_like(loss)
    if dual_clip is not None:
        bound = -advantage * dual_clip
        floored = ((advantage < 0) & (loss > bound)).astype(jnp.float32)
        loss = jnp.where(advantage < 0, jnp.minimum(bound, loss), loss)
    if weights is not None:
        loss = loss * jax.lax.stop_gradient(_inside(weights, m))
    whole = totals(m) if whole is None else whole

    def mean(x: jax.Array) -> jax.Array:
        return jax.lax.stop_gradient(aggregate(x, m, "token_mean", whole))

    statistics = {
        "clip_fraction": mean((clipped > unclipped).astype(jnp.float32)),
        "dual_clip_fraction": mean(floored),
        "approximate_kl": mean(-log_ratio),
        "ratio": mean(rho),
    }
    return aggregate(loss, m, aggregation, whole), statistics


def value_loss(
    values: ArrayLike,
    old_values: ArrayLike,
    returns: ArrayLike,
    mask: ArrayLike,
    clip: float | None = 0.5,
    aggregation: Aggregation = "token_mean",
    whole: Totals | None = None,
) -> tuple[jax.Array, Statistics]:
    """0.5 mean max((v - R)^2, (clip(v, v_old - clip, v_old + clip) - R)^2).

    `clip` None omits the clipped term. Gradients flow through `values` alone. All arrays
    [B, T]. Returns (loss, statistics): value_clip_fraction and value_mean, token means.
    Source: the value loss of the PPO reference implementation (openai/baselines).
    """
    m = jnp.asarray(mask, jnp.float32)
    v = _inside(values, m)
    old = jax.lax.stop_gradient(_inside(old_values, m))
    target = jax.lax.stop_gradient(_inside(returns, m))
    error = jnp.square(v - target)
    clipped_error = error
    if clip is not None:
        clipped_error = jnp.square(jnp.clip(v, old - clip, old + clip) - target)
    loss = 0.5 * jnp.maximum(error, clipped_error)
    whole = totals(m) if whole is None else whole

    def mean(x: jax.Array) -> jax.Array:
        return jax.lax.stop_gradient(aggregate(x, m, "token_mean", whole))

    statistics = {
        "value_clip_fraction": mean((clipped_error > error).astype(jnp.float32)),
        "value_mean": mean(v),
    }
    return aggregate(loss, m, aggregation, whole), statistics


def kl(logprobs: ArrayLike, reference: ArrayLike, kind: KLKind) -> jax.Array:
    """Per-token estimates of KL(policy || reference), [B, T] float32 (Schulman 2020).

    With lp the policy's log-probs and d = ref - lp: k1 = -d; k2 = d^2 / 2; k3 = exp(d) - d - 1,
    clamped to +-10 (and d to +-20 before the exponential, which could overflow otherwise).
    """
    d = jnp.asarray(reference, jnp.float32) - jnp.asarray(logprobs, jnp.float32)
    if kind == "k1":
        return -d
    if kind == "k2":
        return jnp.square(d) / 2.0
    if kind == "k3":
        d = jnp.clip(d, -LOG_RATIO_LIMIT, LOG_RATIO_LIMIT)
        return jnp.clip(jnp.expm1(d) - d, -KL_LIMIT, KL_LIMIT)
    raise ValueError(f"kl kind is {kind!r}; it must be 'k1', 'k2' or 'k3'")


def adapt_kl_coefficient(
    beta: float, kl_mean: float, target: float, sequences: int, horizon: int
) -> float:
    """The coefficient after a step (Ziegler et al. 2019, 2.2):
    beta * (1 + clip(kl / target - 1, -0.2, 0.2) * sequences / horizon)."""
    error = min(max(kl_mean / target - 1.0, -0.2), 0.2)
    return beta * (1.0 + error * sequences / horizon)
