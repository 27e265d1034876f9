"""Causal grouped-query attention over whole sequences, with the softmax in float32.

`plain` is the reference, `blocked` the form for CPUs, where scores that leave the cache cost
several times the products themselves. Accelerators run a fused kernel (see `kernels`).

Shapes: B sequences, T tokens, H query heads, K key/value heads (query head h reads key head
h // (H / K)), C width of a head.
"""

import jax
import jax.numpy as jnp
from jax.sharding import Mesh
from jaxtyping import Array, Bool, DTypeLike, Float

from policy_jax.models import kernels
from policy_jax.models.sharding import platform_of

# Finite, so that a query that sees nothing (padding on the left) stays finite too.
_HIDDEN = float(jnp.finfo(jnp.float32).min)

# Queries that `blocked` takes at once; measured best of 128, 192 and whole sequences.
BLOCK = 128


def attention(
    q: Float[Array, "B T H C"],
    k: Float[Array, "B T K C"],
    v: Float[Array, "B T K C"],
    mask: Bool[Array, "B T"] | None = None,
    mesh: Mesh | None = None,
) -> Float[Array, "B T H*C"]:
    """Each token attends to itself and to those before it where `mask` is true (None: all)."""
    platform = platform_of(mesh)
    if has_kernel(platform, q.dtype):
        return kernels.fused(q, k, v, mask, platform=platform, mesh=mesh)
    form = blocked if platform == "cpu" else plain
    return form(q, k, v, jnp.ones(q.shape[:2], bool) if mask is None else mask)


def has_kernel(platform: str, dtype: DTypeLike) -> bool:
    """Whether a fused kernel serves; cuDNN's has no float32."""
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
    scores = jnp.where(visible[:, None, None], scores * width**-0.5, _HIDDEN)
    weights = jax.nn.softmax(scores, axis=-1).astype(v.dtype)
    return jnp.einsum("bkgts,bskc->btkgc", weights, v).reshape(batch, length, heads * width)


def blocked(
    q: Float[Array, "B T H C"],
    k: Float[Array, "B T K C"],
    v: Float[Array, "B T K C"],
    mask: Bool[Array, "B T"],
) -> Float[Array, "B T H*C"]:
    """One sequence, one head and `BLOCK` queries at a time; keys after a block are not touched.

    The backward pass computes the scores again: keeping them is slower than that.
    """
    _, length, heads, width = q.shape
    group = heads // k.shape[2]

    @jax.checkpoint
    def sequence(row: tuple[Array, Array, Array, Array]) -> Array:
        q, k, v, mask = row
        blocks = []
        for start in range(0, length, BLOCK):
            end = min(length, start + BLOCK)
            visible = (jnp.arange(start, end)[:, None] >= jnp.arange(end)) & mask[:end]
            outs = []
            for head in range(heads):
                scores = jnp.dot(
                    q[start:end, head],
                    k[:end, head // group].T,
                    preferred_element_type=jnp.float32,
                )
                scores = jnp.where(visible, scores * width**-0.5, _HIDDEN)
                weights = jax.nn.softmax(scores, axis=-1).astype(v.dtype)
                outs.append(weights @ v[:end, head // group])
            blocks.append(jnp.concatenate(outs, axis=-1))
        return jnp.concatenate(blocks, axis=0)

    return jax.lax.map(sequence, (q, k, v, mask))
