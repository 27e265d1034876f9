"""More tokens for a trained model."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import jax.numpy as jnp
from flax import nnx
from jaxtyping import Array, Float

from policy_jax.models.qwen2 import Qwen2


def add_tokens(model: Qwen2, spelt: Sequence[Sequence[int]]) -> None:
    """Give a model one token more for each entry of `spelt`, the old tokens of its text.

    A new token has the mean of their embeddings, and of their columns in a head that is not tied.
    So its logit is the mean of theirs. All other weights and logits stay. The first new token gets
    the number `model.config.vocab_size`.
    """
    if not spelt:
        return
    size = model.config.vocab_size + len(spelt)
    model.config = dataclasses.replace(model.config, vocab_size=size)
    model.embed = nnx.Param(_grown(model.embed[...], spelt), logical_axes=("vocab", "embed"))
    if not model.config.tie_word_embeddings:
        head = _grown(model.head[...].T, spelt).T
        model.head = nnx.Param(head, logical_axes=("embed", "vocab"))


def _grown(rows: Float[Array, "V D"], spelt: Sequence[Sequence[int]]) -> Float[Array, "W D"]:
    new = jnp.stack([rows[jnp.asarray(ids)].mean(axis=0) for ids in spelt])
    return jnp.concatenate([rows, new])
