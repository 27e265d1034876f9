"""Importance weights between the sampler and the trainer, truncated and masked.

The sampler draws an answer with probability mu, and the trainer computes pi for the same weights.
They differ by other kernels, other precision (bfloat16, int8), another temperature, or older
weights. Then the policy gradient is an expectation over mu and not over pi, and it leads to another
optimum. The weight w = pi / mu on each term of the policy loss makes it an expectation over pi
again:

    token:      w_t = exp(lp_t - lq_t), on token t
    sequence:   w   = exp(sum_t (lp_t - lq_t)), on all tokens of an answer
    geometric:  w   = exp(mean_t (lp_t - lq_t)), on all tokens of an answer

lp: log-probs of the trainer before the update; lq: of the sampler. PPO's own ratio is then that of
the new policy over the trainer's old one, so that its clipping sees no mismatch (Hilton et al.
2022, "Batch size-invariance for policy optimization": the proximal policy is not the sampler's).

A large weight has a large variance, so weights are truncated: min(w, cap) (Yao et al. 2025, "Your
efficient RL framework secretly brings you off-policy RL training"; Espeholt et al. 2018, eq. 1).
Weights outside [mask_low, mask_high] become 0 instead, by token (Ling team 2025, "Every step
evolves", IcePop) or by answer (Liu et al. 2025, "When speed kills stability"): such a token
or answer says more about the mismatch than about the policy. It adds nothing to the policy loss but
stays in the denominators, so the other tokens count as they did.

Of the three, only `sequence` is unbiased (without cap and mask); its variance grows with the length
of answers. `token` ignores how the mismatch changes which prefixes are seen. `geometric` has
weights near 1 for any length. It is for masking: as a weight it is too weak.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, NamedTuple

import numpy as np

from policy_jax.ppo.bounds import ABOVE_0, NOT_NEGATIVE

LOG_WEIGHT_LIMIT = 20.0
"""Bound of the logarithm of a weight, so that the exponential stays finite."""


@dataclass(frozen=True, slots=True)
class CorrectionConfig:
    """Truncated importance weights on the policy loss, for the difference between the sampler's and
    the trainer's probabilities. `correction.py` has the formulas."""

    kind: Literal["none", "token", "sequence", "geometric"] = "none"
    """What has a weight: nothing; each token; each answer, by the product over its tokens; each
    answer, by their geometric mean. Other than "none", the ratio is taken against the trainer's
    log-probs with rollout.lag too."""
    cap: Annotated[float, ABOVE_0] = 2.0
    """Larger weights are set to this."""
    mask_low: Annotated[float, NOT_NEGATIVE] = 0.0
    """Tokens or answers with a smaller weight, before the cap, are left out of the policy loss."""
    mask_high: Annotated[float, NOT_NEGATIVE] = 0.0
    """Tokens or answers with a larger weight, before the cap, are left out of the policy loss; 0
    for no such bound."""


class Correction(NamedTuple):
    """weights: float32, of the shape of the log-probs, 0 outside the mask. metrics: by the name in
    `metric_definitions`."""

    weights: np.ndarray
    metrics: dict[str, float]


def correct(
    config: CorrectionConfig, logprobs: np.ndarray, sampled: np.ndarray, mask: np.ndarray
) -> Correction:
    """The weights of a batch; see the top of this module.

    logprobs: of the trainer before the update; sampled: of the sampler; mask: 1 on the tokens that
    are trained. All [..., R], R response positions. The metrics are means over tokens for `token`
    and over answers with at least one token for the others; 0 where there is none.
    """
    inside = mask > 0
    log_ratio = np.where(inside, logprobs.astype(np.float64) - sampled, 0.0)
    if config.kind != "token":
        total = log_ratio.sum(axis=-1, keepdims=True)
        if config.kind == "geometric":
            total = total / np.maximum(inside.sum(axis=-1, keepdims=True), 1)
        log_ratio = np.broadcast_to(total, inside.shape)
    raw = np.exp(np.clip(log_ratio, -LOG_WEIGHT_LIMIT, LOG_WEIGHT_LIMIT))
    left_out = raw < config.mask_low
    if config.mask_high:
        left_out |= raw > config.mask_high
    truncated = (raw > config.cap) & ~left_out
    weights = np.where(inside & ~left_out, np.minimum(raw, config.cap), 0.0).astype(np.float32)
    # All tokens of an answer have its weight: its first one stands for it.
    units = inside
    if config.kind != "token":
        units = inside & (np.cumsum(inside, axis=-1) == 1)

    def mean(x: np.ndarray) -> float:
        return float(x[units].mean()) if units.any() else 0.0

    metrics = {
        "correction_weight": mean(raw),
        "correction_truncated": mean(truncated),
        "correction_masked": mean(left_out),
    }
    return Correction(weights, metrics)
