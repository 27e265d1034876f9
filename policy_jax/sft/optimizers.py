"""The optimizers of a supervised run. Both apply a learning rate of 1: `learn.apply_gradient`
multiplies their updates by the rate of the step, which may depend on the clock."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import jax
import optax
import optax.contrib

from policy_jax.sft.config import SftConfig


def make_optimizer(config: SftConfig) -> optax.GradientTransformation:
    """Behind a clip of the global norm: Muon for the matrices of the layers and AdamW for the rest,
    or AdamW for all."""
    make = _muon if config.rule == "muon" else _adamw
    return make(config.gradient_clip, config.beta2, config.weight_decay)


# Cached, so that a second run in one process does not compile its steps again.
@lru_cache
def _muon(clip: float, beta2: float, decay: float) -> optax.GradientTransformation:
    return optax.chain(
        optax.clip_by_global_norm(clip),
        optax.contrib.muon(
            learning_rate=1.0,
            adam_b2=beta2,
            weight_decay=decay,
            # Updates of the size of Adam's, so that one rate serves both (arXiv 2502.16982).
            consistent_rms=0.2,
            # Matrices of layers are stacked to [L, in, out]; norms, biases, embedding are not.
            muon_weight_dimension_numbers=lambda params: jax.tree.map(
                lambda p: (
                    optax.contrib.MuonDimensionNumbers(reduction_axis=1, output_axis=2)
                    if p.ndim == 3
                    else None
                ),
                params,
            ),
        ),
    )


@lru_cache
def _adamw(clip: float, beta2: float, decay: float) -> optax.GradientTransformation:
    return optax.chain(
        optax.clip_by_global_norm(clip),
        optax.adamw(1.0, b2=beta2, weight_decay=decay, mask=decayed),
    )


def decayed(params: Any) -> Any:
    """For each weight whether it decays: not norms and biases."""

    def one(path: Any, _leaf: Any) -> bool:
        return not any(str(getattr(key, "key", key)).endswith(("norm", "bias")) for key in path)

    return jax.tree_util.tree_map_with_path(one, params)


def learning_rate(config: SftConfig, progress: float) -> float:
    """Linear warm-up, then a cosine; progress in [0, 1] is the share of the run that is done."""
    if progress < config.warmup:
        # Never 0, or the first step would change nothing.
        return config.learning_rate * max(progress / config.warmup, 0.02)
    over = min(1.0, (progress - config.warmup) / max(1e-9, 1 - config.warmup))
    low = config.final_learning_rate
    return config.learning_rate * (low + (1 - low) * 0.5 * (1 + math.cos(math.pi * over)))
