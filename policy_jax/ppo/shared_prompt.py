"""Hidden states of several answers to one prompt, with the prompt computed once.

A group is laid out as [prompt | answer 1 | ... | answer S]. Everything in a layer but attention
works token by token, so only attention depends on the layout. Prompt tokens attend to the prompt
up to themselves. Answer tokens attend to the whole prompt and to their own answer up to themselves,
at the positions that they have in a separate sequence. The result is that of S separate sequences;
the cost is about (p + S r) instead of S (p + r) for lengths p of the prompt and r of an answer.

Shapes: P prompts of Tp positions, S answers of R positions to each, D hidden size, H query heads,
K key/value heads, C width of a head.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple, TypeAlias, TypeVar

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float

from policy_jax.models import kernels
from policy_jax.models.attention import BLOCK, has_kernel
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import platform_of

Tree = TypeVar("Tree")

_HIDDEN = float(np.finfo(np.float32).min)


Leaf: TypeAlias = Any
"""A NumPy array, a jax.Array, or a jax.ShapeDtypeStruct where programs are compiled only."""


class PromptGroups(NamedTuple):
    """Prompts with their answers, as the accelerator computes them.

    prompt [P, Tp] and response [P, S, R]: token ids, padded on the right. start [P]: tokens in the
    prompt, at least 1. mask [P, S, R]: 1 on response tokens that count.
    """

    prompt: Leaf
    start: Leaf
    response: Leaf
    mask: Leaf


def predicting_states(model: Qwen2, groups: PromptGroups) -> Float[Array, "P*S R D"]:
    """The hidden state that predicts each response token: the one of the token before it."""
    count, samples, length = groups.response.shape
    width = groups.prompt.shape[1]
    inside = jnp.arange(width) < groups.start[:, None]
    positions = jnp.concatenate(
        [
            jnp.broadcast_to(jnp.arange(width), (count, width)),
            jnp.tile(groups.start[:, None] + jnp.arange(length), (1, samples)),
        ],
        axis=1,
    )
    tokens = jnp.concatenate([groups.prompt, groups.response.reshape(count, -1)], axis=1)
    platform = platform_of(model.mesh)
    attend = partial(_group_attention, inside=inside, samples=samples)
    if has_kernel(platform, model.dtype):
        answered = jnp.ones((count, samples * length), bool)
        attend = partial(
            kernels.fused,
            real=jnp.concatenate([inside, answered], axis=1),
            platform=platform,
            mesh=model.mesh,
            prompt=width,
            samples=samples,
        )
    hidden = model.hidden(tokens, positions, attend=attend)
    last = jnp.take_along_axis(hidden, (groups.start - 1)[:, None, None], axis=1)
    answers = hidden[:, width:].reshape(count, samples, length, -1)
    first = jnp.broadcast_to(last[:, None], (count, samples, 1, hidden.shape[-1]))
    states = jnp.concatenate([first, answers[:, :, :-1]], axis=2)
    return states.reshape(count * samples, length, -1)


def _group_attention(
    q: Float[Array, "P T H C"],
    k: Float[Array, "P T K C"],
    v: Float[Array, "P T K C"],
    inside: Bool[Array, "P Tp"],
    samples: int,
) -> Float[Array, "P T H*C"]:
    """Attention of groups. On a CPU it loops over groups and heads, because scores that leave the
    cache cost more than the products, and the body of a loop is compiled once; on accelerators it
    computes all of them at once."""
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
            pieces = []
            for start in range(0, cut, BLOCK):
                end = min(cut, start + BLOCK)
                sees = (jnp.arange(start, end)[:, None] >= jnp.arange(end)) & inside[:end]
                pieces.append(look(q[start:end], k[:end], v[:end], sees))
            for start in range(cut, cut + samples * places, places):
                part = slice(start, start + places)
                keys, values = (jnp.concatenate([x[:cut], x[part]]) for x in (k, v))
                pieces.append(look(q[part], keys, values, answer_sees))
            return jnp.concatenate(pieces)

        shared = heads // k.shape[1]
        k, v = (jnp.repeat(x, shared, axis=1) for x in (k, v))
        by_head = over(head, tuple(x.swapaxes(0, 1) for x in (q, k, v)))
        return by_head.swapaxes(0, 1).reshape(-1, heads * width)

    return over(group, (q, k, v, inside))


def _vmapped(function: Callable[[Tree], Array], trees: Tree) -> Array:
    mapped: Array = jax.vmap(function)(trees)
    return mapped
