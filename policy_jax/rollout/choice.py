"""The choice of the next token: greedy, or drawn with temperature, top-k and top-p."""

import math
from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Int, UInt32


class Choice(NamedTuple):
    """How a token is chosen. All are scalars."""

    temperature: Float[Array, ""]
    top_k: Int[Array, ""]
    """The number of likeliest tokens to choose from; 0 for all."""
    top_p: Float[Array, ""]
    """The share of probability to choose from, likeliest tokens first; 1 for all."""


def sample(
    logits: Float[Array, "B V"],
    choice: Choice,
    seeds: UInt32[Array, " B"],
    made: Int[Array, " B"],
) -> tuple[Int[Array, " B"], Float[Array, " B"]]:
    """One token per row, and its log-prob in the distribution that it was drawn from.

    The random number of a row is uniform, from a key of (its seed, the number of tokens it has
    made). Temperature 0 is greedy, with log-probs at temperature 1 over all tokens.
    """
    greedy = choice.temperature == 0
    logits = logits.astype(jnp.float32) / jnp.where(greedy, 1.0, choice.temperature)
    cut = ~greedy & ((choice.top_k > 0) | (choice.top_p < 1))
    logits = jax.lax.cond(cut, lambda: nucleus(logits, choice.top_k, choice.top_p), lambda: logits)
    total = jax.nn.logsumexp(logits, axis=-1, keepdims=True)

    def uniform(seed: Array, place: Array) -> Array:
        return jax.random.uniform(jax.random.fold_in(jax.random.key(seed), place))

    def draw() -> Array:
        return invert(jnp.exp(logits - total), jax.vmap(uniform)(seeds, made))

    token = jax.lax.cond(greedy, lambda: likeliest(logits), draw)
    return token, (jnp.take_along_axis(logits, token[:, None], axis=-1) - total)[:, 0]


def likeliest(logits: Float[Array, "B V"]) -> Int[Array, " B"]:
    """The first token with the largest logit, as `argmax` gives it.

    First finds a block of about sqrt(V) tokens by its largest logit. XLA's CPU backend has vector
    instructions for maxima and none for their places: this takes a quarter of the time.
    """
    rows, size = logits.shape
    width = math.isqrt(size - 1) + 1
    spare = ((0, 0), (0, -size % width))
    blocks = jnp.pad(logits, spare, constant_values=-jnp.inf).reshape(rows, -1, width)
    block = jnp.argmax(blocks.max(-1), axis=-1)
    inside = jnp.take_along_axis(blocks, block[:, None, None], axis=1)[:, 0]
    return (block * width + jnp.argmax(inside, axis=-1)).astype(jnp.int32)


def nucleus(
    logits: Float[Array, "B V"], top_k: Int[Array, ""], top_p: Float[Array, ""]
) -> Float[Array, "B V"]:
    """Logits with -inf for the tokens that are left out (arXiv 1904.09751).

    The `top_k` likeliest tokens are kept (0: all). Of these, a token is left out if the likelier
    ones have `top_p` of their probability. Equally likely tokens are kept or left out together, so
    that the order of the vocabulary does not matter.
    """
    size = logits.shape[-1]
    falling = -jnp.sort(-logits, axis=-1)
    last = jnp.where(top_k > 0, jnp.minimum(top_k, size), size) - 1
    falling = jnp.where(falling >= falling[:, last][:, None], falling, -jnp.inf)
    shares = jax.nn.softmax(falling, axis=-1)
    before = jnp.cumsum(shares, axis=-1) - shares
    kept = (before < top_p) & (shares > 0)
    # The likeliest one is always kept, whatever the rounding.
    kept = kept.at[:, 0].set(True)
    least = jnp.where(kept, falling, jnp.inf).min(axis=-1, keepdims=True)
    return jnp.where(logits >= least, logits, -jnp.inf)


def invert(weights: Float[Array, "B V"], uniform: Float[Array, " B"]) -> Int[Array, " B"]:
    """The token at which the cumulative sum of weights exceeds `uniform` (in [0, 1)) of the total.

    First finds a block of about sqrt(V) tokens and then a token in it: a thirtieth of the work of
    Gumbel noise for every token, and no long sum that loses precision. Never gives a token of
    weight 0.
    """
    rows, size = weights.shape
    width = math.isqrt(size - 1) + 1
    spare = -size % width
    blocks = jnp.pad(weights, ((0, 0), (0, spare))).reshape(rows, -1, width)
    sums = jnp.cumsum(blocks.sum(-1), axis=-1)
    rest = uniform[:, None] * sums[:, -1:]
    block = (sums <= rest).sum(-1, keepdims=True)
    before = jnp.take_along_axis(sums, jnp.maximum(block - 1, 0), axis=-1)
    inside = jnp.cumsum(jnp.take_along_axis(blocks, block[:, :, None], axis=1)[:, 0], axis=-1)
    rest = rest - jnp.where(block > 0, before, 0.0)
    # `sums` and `inside` may differ in the last digit: stay below the total of `inside`.
    rest = jnp.minimum(rest, inside[:, -1:] * (1 - 1e-6))
    return (block * width + (inside <= rest).sum(-1, keepdims=True))[:, 0].astype(jnp.int32)
