"""Hidden states of several answers to one prompt, with the prompt computed once.

A group is laid out as [prompt | answer 1 | ... | answer S]. Everything in a layer but attention
works token by token, so only attention has to know the layout: prompt tokens see the prompt
up to themselves, answer tokens see the whole prompt and their own answer up to themselves,
at the positions they would have in a sequence of their own. The result is the one that S
separate sequences give; with S samples a prompt it costs about (p + S r) instead of S (p + r).

Shapes: P prompts of Tp places, S answers each of R places, D hidden, H query heads, K key/value
heads, C width of a head.
"""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Bool, Float

from policy_jax.models import kernels
from policy_jax.models.attention import BLOCK, has_kernel
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import platform_of

_HIDDEN = float(jnp.finfo(jnp.float32).min)


class Rows(NamedTuple):
    """Groups as the accelerator sees them (numpy or jax arrays).

    prompt [P, Tp] and response [P, S, R]: token ids, padded on the right. start [P]: tokens in the
    prompt, at least 1. mask [P, S, R]: 1 on response tokens that count.
    """

    prompt: Any
    start: Any
    response: Any
    mask: Any


def predicting_states(model: Qwen2, rows: Rows) -> Float[Array, "P*S R D"]:
    """The hidden state that predicts each response token: the one of the token before it."""
    groups, samples, places = rows.response.shape
    width = rows.prompt.shape[1]
    inside = jnp.arange(width) < rows.start[:, None]
    positions = jnp.concatenate(
        [
            jnp.broadcast_to(jnp.arange(width), (groups, width)),
            jnp.tile(rows.start[:, None] + jnp.arange(places), (1, samples)),
        ],
        axis=1,
    )
    tokens = jnp.concatenate([rows.prompt, rows.response.reshape(groups, -1)], axis=1)
    platform = platform_of(model.mesh)
    attend = partial(_group_attention, inside=inside, samples=samples)
    if has_kernel(platform, model.dtype):
        answered = jnp.ones((groups, samples * places), bool)
        attend = partial(
            kernels.fused,
            real=jnp.concatenate([inside, answered], axis=1),
            platform=platform,
            mesh=model.mesh,
            prompt=width,
            samples=samples,
        )
    hidden = model.hidden(tokens, positions, attend=attend)
    last = jnp.take_along_axis(hidden, (rows.start - 1)[:, None, None], axis=1)
    answers = hidden[:, width:].reshape(groups, samples, places, -1)
    first = jnp.broadcast_to(last[:, None], (groups, samples, 1, hidden.shape[-1]))
    found = jnp.concatenate([first, answers[:, :, :-1]], axis=2)
    return found.reshape(groups * samples, places, -1)


def _group_attention(
    q: Float[Array, "P T H C"],
    k: Float[Array, "P T K C"],
    v: Float[Array, "P T K C"],
    inside: Bool[Array, "P Tp"],
    samples: int,
) -> Float[Array, "P T H*C"]:
    """Group by group and head by head in loops (all at once on accelerators): scores that leave a
    CPU's cache cost more than the products, and a loop's body is compiled once."""
    over = jax.lax.map if jax.default_backend() == "cpu" else _vmapped
    heads, width = q.shape[2:]
    cut = inside.shape[1]
    places = (q.shape[1] - cut) // samples
    causal = jnp.tril(jnp.ones((places, places), bool))

    def look(q: Array, k: Array, v: Array, visible: Array) -> Array:
        scores = jnp.dot(q, k.T, preferred_element_type=jnp.float32) * width**-0.5
        weights = jax.nn.softmax(jnp.where(visible, scores, _HIDDEN), axis=-1)
        return weights.astype(v.dtype) @ v

    def group(row: tuple[Array, Array, Array, Array]) -> Array:
        q, k, v, inside = row
        answer_sees = jnp.concatenate([jnp.broadcast_to(inside, (places, cut)), causal], axis=1)

        # Computed again in the backward pass: keeping scores is slower than that.
        @jax.checkpoint
        def head(own: tuple[Array, Array, Array]) -> Array:
            q, k, v = own
            found = []
            for start in range(0, cut, BLOCK):
                end = min(cut, start + BLOCK)
                sees = (jnp.arange(start, end)[:, None] >= jnp.arange(end)) & inside[:end]
                found.append(look(q[start:end], k[:end], v[:end], sees))
            for start in range(cut, cut + samples * places, places):
                part = slice(start, start + places)
                keys, values = (jnp.concatenate([x[:cut], x[part]]) for x in (k, v))
                found.append(look(q[part], keys, values, answer_sees))
            return jnp.concatenate(found)

        shared = heads // k.shape[1]
        k, v = (jnp.repeat(x, shared, axis=1) for x in (k, v))
        by_head = over(head, tuple(x.swapaxes(0, 1) for x in (q, k, v)))
        return by_head.swapaxes(0, 1).reshape(-1, heads * width)

    return over(group, (q, k, v, inside))


def _vmapped(function: Any, rows: Any) -> Array:
    found: Array = jax.vmap(function)(rows)
    return found
