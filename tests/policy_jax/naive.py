"""Naive loops over the formulae of PPO, to compare the real ones with."""

from __future__ import annotations

import math

import numpy as np

AGGREGATIONS = ("token_mean", "seq_mean_token_mean")


def naive_gae(rewards, values, mask, gamma, lam):
    rows, columns = rewards.shape
    advantages = np.zeros((rows, columns))
    for b in range(rows):
        next_value = next_advantage = 0.0
        for t in reversed(range(columns)):
            if mask[b, t]:
                delta = rewards[b, t] + gamma * next_value - values[b, t]
                next_advantage = delta + gamma * lam * next_advantage
                next_value = values[b, t]
            advantages[b, t] = next_advantage
    return advantages, advantages + values


def edge_masks(rng, rows, columns):
    """Right-padded, all valid, one token, empty rows, holes inside."""
    mask = np.zeros((rows, columns))
    for b in range(rows):
        kind = b % 5
        if kind == 0:
            mask[b, : rng.integers(1, columns + 1)] = 1
        elif kind == 1:
            mask[b] = 1
        elif kind == 2:
            mask[b, 0] = 1
        elif kind == 4:
            mask[b] = rng.random(columns) < 0.6
    return mask


def naive_aggregate(x, mask, aggregation):
    if aggregation == "token_mean":
        return sum(x[mask > 0]) / max(mask.sum(), 1)
    rows = [x[b][mask[b] > 0].mean() for b in range(len(x)) if mask[b].any()]
    return sum(rows) / max(len(rows), 1)


def naive_policy(lp, old, advantages, mask, low, high, dual, aggregation):
    loss = np.zeros(lp.shape)
    clipped = 0
    for b, t in np.ndindex(*lp.shape):
        a = advantages[b, t]
        rho = math.exp(min(max(lp[b, t] - old[b, t], -20.0), 20.0))
        l1, l2 = -a * rho, -a * min(max(rho, 1 - low), 1 + high)
        c = max(l1, l2)
        loss[b, t] = min(-a * dual, c) if dual is not None and a < 0 else c
        clipped += bool(mask[b, t]) and l2 > l1
    return naive_aggregate(loss, mask, aggregation), clipped / max(mask.sum(), 1)


def naive_value(values, old, returns, mask, clip, aggregation):
    loss = np.zeros(values.shape)
    for b, t in np.ndindex(*values.shape):
        near = min(max(values[b, t], old[b, t] - clip), old[b, t] + clip)
        loss[b, t] = 0.5 * max((values[b, t] - returns[b, t]) ** 2, (near - returns[b, t]) ** 2)
    return naive_aggregate(loss, mask, aggregation)
