"""The decoder's key/value cache: slots for each row's prompt, and a ring buffer for new tokens.

Rows start at different times, but each step writes the same slot of the ring for all rows
(`step % ring`), so it needs no scatter and no copy. A row that has made n tokens sees the n + 1
newest slots. The ring is as long as the longest answer, so no row overwrites its own tokens.
"""

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, DTypeLike, Float, Int

from policy_jax.models.config import Qwen2Config
from policy_jax.models.sharding import BATCH, TENSOR

# Sharding of keys and of values: rows and key/value heads are split.
AXES = (BATCH, TENSOR, None, None)


class Cache(NamedTuple):
    """One array per layer, so that a step updates in place. The S slots are first those of the
    prompt, then those of the ring.

    Slots are the last axis of keys, and the width is the last axis of values: the product that uses
    each then reads it contiguously, which is five times as fast on a CPU.
    """

    keys: tuple[Float[Array, "B K C S"], ...]
    values: tuple[Float[Array, "B K S C"], ...]


def empty(config: Qwen2Config, rows: int, slots: int, dtype: DTypeLike) -> Cache:
    """A cache of zeros for `rows` sequences."""
    heads, width = config.num_key_value_heads, config.head_dim
    depth = range(config.num_hidden_layers)
    return Cache(
        keys=tuple(jnp.zeros((rows, heads, width, slots), dtype) for _ in depth),
        values=tuple(jnp.zeros((rows, heads, slots, width), dtype) for _ in depth),
    )


def insert(
    cache: Cache,
    keys: Float[Array, "L N K T C"],
    values: Float[Array, "L N K T C"],
    source: Int[Array, " M"],
    rows: Int[Array, " M"],
) -> Cache:
    """Copies prompt `source[i]` of a prefill into row `rows[i]`. An index past the last row is
    ignored."""
    slots = keys.shape[3]

    def put_keys(old: Array, new: Array) -> Array:
        new = new[source].swapaxes(2, 3).astype(old.dtype)
        return old.at[rows, :, :, :slots].set(new, mode="drop")

    def put_values(old: Array, new: Array) -> Array:
        return old.at[rows, :, :slots].set(new[source].astype(old.dtype), mode="drop")

    return Cache(
        keys=tuple(map(put_keys, cache.keys, keys)),
        values=tuple(map(put_values, cache.values, values)),
    )


def shrink(cache: Cache, rows: Int[Array, " N"], prompt: int, ring: int) -> Cache:
    """Keeps the given rows, in this order, and of each the first `prompt` slots and the ring."""

    def fit(old: Array, axis: int) -> Array:
        kept = old[rows]
        head = jax.lax.slice_in_dim(kept, 0, prompt, axis=axis)
        tail = jax.lax.slice_in_dim(kept, kept.shape[axis] - ring, None, axis=axis)
        return jnp.concatenate([head, tail], axis)

    return Cache(
        keys=tuple(fit(old, 3) for old in cache.keys),
        values=tuple(fit(old, 2) for old in cache.values),
    )


class Step(NamedTuple):
    """One step's view of the cache."""

    visible: Array
    """bool [B, S]: the slots that each row sees."""
    slot: Array
    """int32 []: the slot that the step writes."""


def view(
    prompt_lengths: Int[Array, " B"],
    made: Int[Array, " B"],
    step: Int[Array, ""],
    slots: int,
    ring: int,
) -> Step:
    """Each row sees `prompt_lengths` slots of the prompt and the `made + 1` newest of the ring."""
    prompt = slots - ring
    age = (step - jnp.arange(ring)) % ring
    visible = (jnp.arange(prompt) < prompt_lengths[:, None], age <= made[:, None])
    return Step(jnp.concatenate(visible, axis=1), prompt + step % ring)


def attend(
    keys: Float[Array, "B K C S"],
    values: Float[Array, "B K S C"],
    q: Float[Array, "B H C"],
    k: Float[Array, "B K C"],
    v: Float[Array, "B K C"],
    step: Step,
) -> tuple[Float[Array, "B H*C"], Array, Array]:
    """Adds the keys and values of one new token per row to a layer's cache and attends over it:
    (result, keys, values)."""
    batch, heads, width = q.shape
    keys = jax.lax.dynamic_update_slice_in_dim(keys, k[..., None], step.slot, axis=3)
    values = jax.lax.dynamic_update_slice_in_dim(values, v[:, :, None], step.slot, axis=2)
    q = q.reshape(batch, k.shape[1], -1, width)
    scores = jnp.einsum("bkgc,bkcs->bkgs", q, keys, preferred_element_type=jnp.float32)
    hidden = float(np.finfo(np.float32).min)
    scores = jnp.where(step.visible[:, None, None], scores * width**-0.5, hidden)
    weights = jax.nn.softmax(scores, axis=-1).astype(values.dtype)
    out = jnp.einsum("bkgs,bksc->bkgc", weights, values)
    return out.reshape(batch, heads * width), keys, values
