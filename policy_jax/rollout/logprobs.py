"""Log-probs of given tokens. The logits of a whole sequence are never in memory at once."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Int

from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import platform_of, shards_of_batch

CHUNK = 64
"""Positions whose logits exist at a time."""
GPU_ROWS = 2048
"""On a GPU as many positions as give so many rows: each chunk adds a gradient of the size of the
head, which fewer rows do not pay for."""


class TokenLogprobs(NamedTuple):
    """Float32, natural logarithms, for `tokens[:, 1:]`."""

    logprobs: Float[Array, "B T-1"]
    entropy: Float[Array, "B T-1"] | None
    """Entropy of the distribution at each token; None if it was not requested."""


def token_logprobs(
    model: Qwen2,
    tokens: Int[Array, "B T"],
    mask: Int[Array, "B T"] | None = None,
    *,
    temperature: float | Float[Array, ""] = 1.0,
    chunk: int | None = None,
    entropy: bool = False,
) -> TokenLogprobs:
    """log softmax(logits / temperature) at each next token; `mask` is 1 on tokens, 0 on padding.

    Values at padding are undefined. `temperature` 0 (greedy) counts as 1, as in the sampler. See
    `hidden_logprobs` for `chunk`. Differentiable.
    """
    hidden = model.hidden(tokens, mask=mask)[:, :-1]
    return hidden_logprobs(
        model, hidden, tokens[:, 1:], temperature=temperature, chunk=chunk, entropy=entropy
    )


def hidden_logprobs(
    model: Qwen2,
    hidden: Float[Array, "B T D"],
    targets: Int[Array, "B T"],
    *,
    temperature: float | Float[Array, ""] = 1.0,
    chunk: int | None = None,
    entropy: bool = False,
    count: Int[Array, ""] | None = None,
) -> TokenLogprobs:
    """As `token_logprobs`, from the hidden states that predict `targets`.

    count: only so many positions matter, the first ones. Chunks after them are not computed, and
    their results are 0.

    Logits exist for `chunk` positions (B x chunk x V floats) at a time; None: CHUNK, or what
    GPU_ROWS says. The backward pass computes them again. Raises ValueError if `chunk` is below 1.
    """
    gpu = platform_of(model.mesh) == "gpu"
    if chunk is None:
        rows = max(1, targets.shape[0] // shards_of_batch(model.mesh))
        chunk = max(CHUNK, GPU_ROWS // rows) if gpu else CHUNK
    if chunk < 1:
        raise ValueError(f"chunk={chunk} must be at least 1")
    temperature = jnp.asarray(temperature, jnp.float32)
    scale = jnp.where(temperature == 0, 1.0, temperature)
    length = targets.shape[1]
    pieces = -(-length // chunk)
    chunk = -(-length // pieces) if pieces else chunk
    spare = pieces * chunk - length

    def split(x: Array) -> Array:
        x = jnp.pad(x, ((0, 0), (0, spare)) + ((0, 0),) * (x.ndim - 2))
        return jnp.moveaxis(x.reshape(x.shape[0], pieces, chunk, *x.shape[2:]), 1, 0)

    @jax.checkpoint
    def piece(part: tuple[Array, Array]) -> tuple[Array, Array | None]:
        states, wanted = part
        logits = model.logits(states) / scale
        total = jax.nn.logsumexp(logits, axis=-1)
        chosen = (_masked_sum if gpu else _looked_up)(logits, wanted)
        if not entropy:
            return chosen - total, None
        return chosen - total, total - jnp.sum(jnp.exp(logits - total[..., None]) * logits, axis=-1)

    def join(x: Array) -> Array:
        return jnp.moveaxis(x, 0, 1).reshape(targets.shape[0], pieces * chunk)[:, :length]

    def wanted_piece(part: tuple[Array, tuple[Array, Array]]) -> tuple[Array, Array | None]:
        first, arrays = part
        nothing = jnp.zeros(arrays[1].shape, jnp.float32)
        skipped = (nothing, nothing if entropy else None)
        found: tuple[Array, Array | None] = jax.lax.cond(
            first < jnp.asarray(count), piece, lambda _: skipped, arrays
        )
        return found

    parts = (split(hidden), split(targets))
    if count is None:
        logprobs, entropies = jax.lax.map(piece, parts)
    else:
        firsts = jnp.arange(pieces) * chunk
        logprobs, entropies = jax.lax.map(wanted_piece, (firsts, parts))
    return TokenLogprobs(join(logprobs), None if entropies is None else join(entropies))


def _looked_up(logits: Float[Array, "B T V"], wanted: Int[Array, "B T"]) -> Float[Array, "B T"]:
    """The logits of the wanted tokens."""
    return jnp.take_along_axis(logits, wanted[..., None], axis=-1)[..., 0]


def _masked_sum(logits: Float[Array, "B T V"], wanted: Int[Array, "B T"]) -> Float[Array, "B T"]:
    """As `_looked_up`. Its gradient is fused with that of the softmax; that of a look-up is a
    scatter, which makes two more passes over all logits."""
    place = jax.lax.broadcasted_iota(wanted.dtype, logits.shape, logits.ndim - 1)
    return jnp.sum(jnp.where(place == wanted[..., None], logits, 0.0), axis=-1)
