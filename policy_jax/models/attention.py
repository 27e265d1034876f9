"""Causal grouped-query attention over whole sequences, with the softmax in float32.

`plain` is the reference. `blocked` is for CPUs, where scores that do not fit the cache cost several
times as much as the products. Accelerators run a fused kernel (see `kernels`).

A sequence may hold several answers to one prompt: `prompt` places, then `samples` answers side by
side. Each answer sees the prompt and itself. Without `prompt` the whole sequence is causal.

Shapes: B sequences, T tokens, H query heads, K key/value heads (query head h reads key head
h // (H / K)), C width of a head.
"""

from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh
from jaxtyping import Array, Bool, DTypeLike, Float

from policy_jax.models import kernels
from policy_jax.models.sharding import platform_of

# Finite, so that the result for a query that sees nothing (padding on the left) is finite too.
HIDDEN = float(np.finfo(np.float32).min)

# Queries in a block of `blocked`; 128 was faster than 192 and than whole sequences.
BLOCK = 128


def attention(
    q: Float[Array, "B T H C"],
    k: Float[Array, "B T K C"],
    v: Float[Array, "B T K C"],
    mask: Bool[Array, "B T"] | None = None,
    mesh: Mesh | None = None,
    prompt: int | None = None,
    samples: int = 1,
) -> Float[Array, "B T H*C"]:
    """Each token attends to itself and to those before it where `mask` is true (None: all)."""
    platform = platform_of(mesh)
    if has_kernel(platform, q.dtype):
        return kernels.fused(
            q, k, v, mask, platform=platform, mesh=mesh, prompt=prompt, samples=samples
        )
    mask = jnp.ones(q.shape[:2], bool) if mask is None else mask
    if prompt is None and platform != "cpu":
        return plain(q, k, v, mask)
    return blocked(q, k, v, mask, prompt, samples, loop=platform == "cpu")


def has_kernel(platform: str, dtype: DTypeLike) -> bool:
    """Whether there is a fused kernel; cuDNN's does not take float32."""
    narrow = jnp.dtype(dtype) in (jnp.dtype(jnp.bfloat16), jnp.dtype(jnp.float16))
    return platform == "tpu" or (platform == "gpu" and narrow)


def plain(
    q: Float[Array, "B T H C"],
    k: Float[Array, "B T K C"],
    v: Float[Array, "B T K C"],
    mask: Bool[Array, "B T"],
) -> Float[Array, "B T H*C"]:
    """All scores [B, H, T, T] at once."""
    batch, length, heads, width = q.shape
    q = q.reshape(batch, length, k.shape[2], -1, width)
    visible = jnp.tril(jnp.ones((length, length), bool)) & mask[:, None, :]
    scores = jnp.einsum("btkgc,bskc->bkgts", q, k, preferred_element_type=jnp.float32)
    scores = jnp.where(visible[:, None, None], scores * width**-0.5, HIDDEN)
    weights = jax.nn.softmax(scores, axis=-1).astype(v.dtype)
    return jnp.einsum("bkgts,bskc->btkgc", weights, v).reshape(batch, length, heads * width)


def blocked(
    q: Float[Array, "B T H C"],
    k: Float[Array, "B T K C"],
    v: Float[Array, "B T K C"],
    mask: Bool[Array, "B T"],
    prompt: int | None = None,
    samples: int = 1,
    loop: bool = True,
) -> Float[Array, "B T H*C"]:
    """`BLOCK` queries of the prompt, or one answer, at a time; keys that a block does not see are
    not read.

    loop: one sequence and one head after the other, so that a CPU's cache holds the scores and one
    head is compiled for all; otherwise all at once. The backward pass computes the scores again:
    keeping them is slower.
    """
    _, length, heads, width = q.shape
    prompt = length if prompt is None else prompt
    places = (length - prompt) // samples
    causal = jnp.tril(jnp.ones((places, places), bool))

    def over(function: Callable[..., Array], rows: tuple[Array, ...]) -> Array:
        out: Array = jax.lax.map(function, rows) if loop else jax.vmap(function)(rows)
        return out

    def look(q: Array, k: Array, v: Array, visible: Array) -> Array:
        scores = jnp.dot(q, k.T, preferred_element_type=jnp.float32) * width**-0.5
        weights = jax.nn.softmax(jnp.where(visible, scores, HIDDEN), axis=-1)
        return weights.astype(v.dtype) @ v

    def sequence(row: tuple[Array, Array, Array, Array]) -> Array:
        q, k, v, mask = row

        @jax.checkpoint
        def head(own: tuple[Array, Array, Array]) -> Array:
            q, k, v = own
            outs = []
            for start in range(0, prompt, BLOCK):
                end = min(prompt, start + BLOCK)
                visible = (jnp.arange(start, end)[:, None] >= jnp.arange(end)) & mask[:end]
                outs.append(look(q[start:end], k[:end], v[:end], visible))
            for start in range(prompt, length, places or 1):
                answer = slice(start, start + places)
                keys, values = (jnp.concatenate([x[:prompt], x[answer]]) for x in (k, v))
                before = jnp.broadcast_to(mask[:prompt], (places, prompt))
                visible = jnp.concatenate([before, causal & mask[answer]], axis=1)
                outs.append(look(q[answer], keys, values, visible))
            return jnp.concatenate(outs)

        k, v = (jnp.repeat(x, heads // k.shape[1], axis=1) for x in (k, v))
        by_head = over(head, tuple(x.swapaxes(0, 1) for x in (q, k, v)))
        return by_head.swapaxes(0, 1).reshape(length, heads * width)

    return over(sequence, (q, k, v, mask))
