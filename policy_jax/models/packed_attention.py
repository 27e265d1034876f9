"""Attention over rows that hold several prompts, each with its answers, one after another.

A token attends to itself and to those before it that belong to the same prompt (`group`), and of
these to the tokens of the prompt and of its own answer (`answer`). Nothing crosses groups. Padding
is group 0: it attends to padding alone, so that it is finite and no token depends on it.

Shapes: N rows, L places, H query heads, K key/value heads, C width of a head.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh
from jaxtyping import Array, Bool, Float, Int

from policy_jax.models import kernels
from policy_jax.models.attention import BLOCK, HIDDEN, has_kernel
from policy_jax.models.sharding import platform_of


class Segments(NamedTuple):
    """Which tokens belong together, [N, L] each. The places of a group follow one another.

    group: 0 at padding, else a number of its own for each prompt of a row. answer: 0 on tokens of a
    prompt, else the number of the answer within its group, from 1.
    """

    group: Int[Array, "N L"]
    answer: Int[Array, "N L"]


def sees(query: Segments, key: Segments) -> Bool[Array, "N Q T"]:
    """Which query (row) sees which key, without regard to their order."""
    together = query.group[..., :, None] == key.group[..., None, :]
    prompt = key.answer[..., None, :] == 0
    return together & (prompt | (query.answer[..., :, None] == key.answer[..., None, :]))


def packed_attention(
    q: Float[Array, "N L H C"],
    k: Float[Array, "N L K C"],
    v: Float[Array, "N L K C"],
    segments: Segments,
    mesh: Mesh | None = None,
) -> Float[Array, "N L H*C"]:
    """Attention within segments.

    NVIDIA GPUs run cuDNN's kernel with a mask [N, L, L] where they have it (bfloat16). TPUs run
    `blocked`: splash attention takes masks that are known when it is compiled, or segments of
    which no token sees two.
    """
    platform = platform_of(mesh)
    if platform == "gpu" and has_kernel(platform, q.dtype):
        length = q.shape[1]
        visible = sees(segments, segments) & jnp.tril(jnp.ones((length, length), bool))
        return kernels.masked(q, k, v, visible, mesh)
    return blocked(q, k, v, segments, loop=platform == "cpu")


def blocked(
    q: Float[Array, "N L H C"],
    k: Float[Array, "N L K C"],
    v: Float[Array, "N L K C"],
    segments: Segments,
    loop: bool = True,
) -> Float[Array, "N L H*C"]:
    """`BLOCK` queries at a time, with the keys before them.

    loop: one row and one head after the other, as in `attention.blocked`, and of the keys before a
    block only the last 1, 2, 4 ... blocks, as far back as the group of its first query begins.
    """
    _, length, heads, width = q.shape

    def over(function: Callable[..., Array], rows: tuple[Any, ...]) -> Array:
        out: Array = jax.lax.map(function, rows) if loop else jax.vmap(function)(rows)
        return out

    def row(own: tuple[Array, Array, Array, Segments]) -> Array:
        q, k, v, segment = own

        @jax.checkpoint
        def head(own: tuple[Array, Array, Array]) -> Array:
            q, k, v = own
            return jnp.concatenate([block(q, k, v, start) for start in range(0, length, BLOCK)])

        def block(q: Array, k: Array, v: Array, start: int) -> Array:
            end = min(start + BLOCK, length)
            firsts = _window_starts(end) if loop else [0]
            looks = [partial(look, start=start, end=end, first=first) for first in firsts]
            if len(looks) == 1:
                return looks[0](q, k, v)
            begins = jnp.argmax(segment.group == segment.group[start])
            chosen = jnp.sum(begins < jnp.asarray(firsts)).astype(jnp.int32)
            out: Array = jax.lax.switch(chosen, looks, q, k, v)
            return out

        def look(q: Array, k: Array, v: Array, start: int, end: int, first: int) -> Array:
            mine = Segments(segment.group[start:end], segment.answer[start:end])
            others = Segments(segment.group[first:end], segment.answer[first:end])
            causal = np.arange(start, end)[:, None] >= np.arange(first, end)
            scores = jnp.dot(q[start:end], k[first:end].T, preferred_element_type=jnp.float32)
            scores = jnp.where(sees(mine, others) & causal, scores * width**-0.5, HIDDEN)
            return jax.nn.softmax(scores, axis=-1).astype(v.dtype) @ v[first:end]

        k, v = (jnp.repeat(x, heads // k.shape[1], axis=1) for x in (k, v))
        by_head = over(head, tuple(x.swapaxes(0, 1) for x in (q, k, v)))
        merged: Array = by_head.swapaxes(0, 1).reshape(length, heads * width)
        return merged

    return over(row, (q, k, v, segments))


def _window_starts(end: int) -> list[int]:
    """Where the last 1, 2, 4 ... blocks before `end` begin, down to 0."""
    blocks = -(-end // BLOCK)
    firsts, size = [], 1
    while size < blocks:
        firsts.append((blocks - size) * BLOCK)
        size *= 2
    return [*firsts, 0]
