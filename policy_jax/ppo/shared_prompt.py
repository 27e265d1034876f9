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

from functools import partial
from typing import Any, NamedTuple, TypeAlias

import jax.numpy as jnp
from jaxtyping import Array, Float

from policy_jax.models.attention import attention
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import platform_of

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
    if samples == 1 and platform_of(model.mesh) == "gpu":
        return _of_single_answers(model, groups)
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
    answered = jnp.ones((count, samples * length), bool)
    attend = partial(
        attention,
        mask=jnp.concatenate([inside, answered], axis=1),
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


def _of_single_answers(model: Qwen2, groups: PromptGroups) -> Float[Array, "P R D"]:
    """As `predicting_states` for one answer to each prompt: [prompt | answer | padding].

    All padding comes last, so that plain causal attention needs no mask. For cuDNN's kernel on GPUs
    a mask means all scores in place of the causal half, and reading the mask.
    """
    length = groups.response.shape[2]
    width = groups.prompt.shape[1]
    start = groups.start[:, None]
    place = jnp.arange(width + length)
    source = jnp.where(place < start, place, jnp.minimum(place - start + width, place[-1]))
    tokens = jnp.concatenate([groups.prompt, groups.response[:, 0]], axis=1)
    tokens = jnp.take_along_axis(tokens, source, axis=1)
    hidden = model.hidden(tokens)
    predicting = start - 1 + jnp.arange(length)
    return jnp.take_along_axis(hidden, predicting[..., None], axis=1)
