"""One training step: gradients, summed over the batches of a step, and their application."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from jax.sharding import Mesh, NamedSharding
from jax.sharding import PartitionSpec as P
from jaxtyping import Array, Bool, Float, Int

from policy_jax.models.attention import attention
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import DATA, make_mesh
from policy_jax.sft.lessons import Batch

LOGITS = {"cpu": 1 << 24}
"""Logits that exist at a time, by platform."""
ACCELERATOR_LOGITS = 1 << 28


def scored(
    model: Qwen2, tokens: Array, at: Array, labels: Array, used: Array, prefix: int = 0
) -> tuple[Array, Array]:
    """(negative log-likelihood [K], whether the label is the likeliest [K]) at positions `at`.

    used: bool [K], which of the positions count; the values of the others may be 0. prefix: tokens
    that all rows begin with alike; they are computed once.
    """
    if not prefix:
        hidden = model.hidden(tokens)
        return label_scores(model, hidden.reshape(-1, hidden.shape[-1])[at], labels, used)
    rows, length = tokens.shape
    own = length - prefix
    # As one sequence [prefix | rest of row 1 | ... | rest of row B]. A rest sees the prefix and
    # itself, at the positions that it has in its row.
    laid = jnp.concatenate([tokens[0, :prefix], tokens[:, prefix:].reshape(-1)])
    positions = jnp.concatenate([jnp.arange(prefix), jnp.tile(jnp.arange(prefix, length), rows)])
    attend = partial(attention, mesh=model.mesh, prompt=prefix, samples=rows)
    hidden = model.hidden(laid[None], positions[None], attend=attend)[0]
    row, place = at // length, at % length
    laid_at = jnp.where(place < prefix, place, row * own + place)
    return label_scores(model, hidden[laid_at], labels, used)


def label_scores(
    model: Qwen2, states: Float[Array, "K D"], labels: Int[Array, " K"], used: Bool[Array, " K"]
) -> tuple[Float[Array, " K"], Bool[Array, " K"]]:
    """What `scored` says, from the hidden states. Logits of a large vocabulary exist for some of
    the positions at a time; pieces without a used position are not computed."""

    def piece(states: Array, labels: Array) -> tuple[Array, Array]:
        logits = model.logits(states)
        label = jnp.take_along_axis(logits, labels[:, None], axis=-1)[:, 0]
        return jax.nn.logsumexp(logits, axis=-1) - label, label >= logits.max(axis=-1)

    count = labels.shape[0]
    most = LOGITS.get(jax.default_backend(), ACCELERATOR_LOGITS)
    rows = max(1, most // model.config.vocab_size)
    if count <= rows:
        return piece(states, labels)
    pieces = -(-count // rows)
    rows = -(-count // pieces)

    def split(x: Array) -> Array:
        padded = jnp.pad(x, ((0, pieces * rows - count),) + ((0, 0),) * (x.ndim - 1))
        return padded.reshape(pieces, rows, *x.shape[1:])

    def nothing(states: Array, labels: Array) -> tuple[Array, Array]:
        return jnp.zeros(labels.shape, jnp.float32), jnp.zeros(labels.shape, bool)

    @jax.checkpoint
    def one(part: tuple[Array, Array, Array]) -> tuple[Array, Array]:
        states, labels, used = part
        scores: tuple[Array, Array] = jax.lax.cond(used.any(), piece, nothing, states, labels)
        return scores

    nll, right = jax.lax.map(one, (split(states), split(labels), split(used)))
    return nll.reshape(-1)[:count], right.reshape(-1)[:count]


def data_mesh() -> Mesh:
    """A mesh of all devices; each holds a part of a batch."""
    mesh = make_mesh(data=-1, devices=jax.devices())
    assert mesh is not None  # with `devices` given, one device is a mesh too
    return mesh


def on_all(mesh: Mesh, tree: Any) -> Any:
    """The arrays, copied to each device of the mesh."""
    return jax.device_put(tree, NamedSharding(mesh, P()))


_FIGURES = ("loss", "weights", "response_loss", "responses", "prompt_loss", "prompts")


@jax.jit
def no_gradient(params: Any) -> tuple[Any, dict[str, Array]]:
    """The sums that `add_gradient` begins a step with."""
    return jax.tree.map(jnp.zeros_like, params), {name: jnp.zeros(()) for name in _FIGURES}


@partial(jax.jit, static_argnums=(0, 1, 2), donate_argnums=5)
def add_gradient(
    graphdef: Any,
    mesh: Mesh,
    prefix: int,
    params: Any,
    frozen: Any,
    sums: tuple[Any, dict[str, Array]],
    arrays: Mapping[str, Array],
) -> tuple[Any, dict[str, Array]]:
    """`sums` and those of a batch: the gradient of the summed loss, and the summed figures.

    params, frozen: the weights that are trained and the others, of `nnx.split`. prefix: see
    `scored`. arrays: those of one part of the batch for each device of `mesh` (`device_arrays`).
    """

    def part(params: Any, frozen: Any, arrays: Mapping[str, Array]) -> tuple[Any, dict[str, Array]]:
        tokens, at, labels, weights, response = (arrays[name][0] for name in _ARRAYS)

        def loss(params: Any) -> tuple[Array, Array]:
            model = nnx.merge(graphdef, params, frozen)
            nll, _ = scored(model, tokens, at, labels, weights > 0, prefix)
            return (nll * weights).sum(), nll

        (total, nll), grads = jax.value_and_grad(loss, has_aux=True)(params)
        prompt = (weights > 0) & ~response
        figures = {
            "loss": total,
            "weights": weights.sum(),
            "response_loss": (nll * response).sum(),
            "responses": response.sum().astype(jnp.float32),
            "prompt_loss": (nll * prompt).sum(),
            "prompts": prompt.sum().astype(jnp.float32),
        }
        return jax.lax.psum((grads, figures), DATA)

    # check_vma does not support all of the model's operations.
    parts = jax.shard_map(
        part, mesh=mesh, in_specs=(P(), P(), P(DATA)), out_specs=P(), check_vma=False
    )
    total: tuple[Any, dict[str, Array]] = jax.tree.map(jnp.add, sums, parts(params, frozen, arrays))
    return total


@partial(jax.jit, static_argnums=(0, 1), donate_argnums=(2, 3))
def apply_gradient(
    optimizer: optax.GradientTransformation,
    mesh: Mesh,
    params: Any,
    state: optax.OptState,
    sums: tuple[Any, dict[str, Array]],
    rate: Array,
) -> tuple[Any, optax.OptState, dict[str, Array]]:
    """One optimizer step for the weighted mean of the loss over all batches in `sums`."""
    grads, figures = sums
    weight = jnp.maximum(figures["weights"], 1e-6)
    grads = jax.tree.map(lambda g: g / weight, grads)
    updates, state = optimizer.update(_spread(grads, mesh), state, params)
    params = optax.apply_updates(params, jax.tree.map(lambda u: rate * u, updates))
    params = jax.lax.with_sharding_constraint(params, NamedSharding(mesh, P()))
    return (
        params,
        _spread(state, mesh),
        {
            "loss": figures["loss"] / weight,
            "response_loss": figures["response_loss"] / jnp.maximum(figures["responses"], 1),
            "prompt_loss": figures["prompt_loss"] / jnp.maximum(figures["prompts"], 1),
            "grad_norm": optax.global_norm(grads),
        },
    )


def spread(mesh: Mesh, tree: Any) -> Any:
    """For each array where it is placed: the layers' matrices are spread over the devices, since
    Muon treats each one alone; the others are copied to each device."""

    def one(leaf: Array) -> NamedSharding:
        split = leaf.ndim == 3 and leaf.shape[0] % mesh.size == 0
        return NamedSharding(mesh, P(DATA) if split else P())

    return jax.tree.map(one, tree)


def _spread(tree: Any, mesh: Mesh) -> Any:
    return jax.lax.with_sharding_constraint(tree, spread(mesh, tree))


@partial(jax.jit, static_argnums=(0, 1))
def score_step(
    graphdef: Any,
    prefix: int,
    params: Any,
    frozen: Any,
    tokens: Array,
    at: Array,
    labels: Array,
    used: Array,
) -> tuple[Array, Array]:
    """`scored`, compiled."""
    return scored(nnx.merge(graphdef, params, frozen), tokens, at, labels, used, prefix)


_ARRAYS = ("tokens", "at", "labels", "weights", "response")


def device_arrays(parts: Sequence[Batch]) -> dict[str, np.ndarray]:
    """The arrays of a batch's parts, which have one shape, for `add_gradient`: each [D, ...]."""
    return {name: np.stack([getattr(part, name) for part in parts]) for name in _ARRAYS}
