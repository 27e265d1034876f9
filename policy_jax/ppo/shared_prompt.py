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

import jax.numpy as jnp
from jaxtyping import Array, Float

from policy_jax.models.attention import attention
from policy_jax.models.qwen2 import Qwen2


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
    answered = jnp.ones((groups, samples * places), bool)
    attend = partial(
        attention,
        mask=jnp.concatenate([inside, answered], axis=1),
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
