"""The cost of a model's steps: floating-point operations and bytes of memory traffic.

Counted from the shapes, because XLA's own count takes the body of a scan once. A product of [a, b]
and [b, c] is 2 a b c operations; other operations are not counted.
"""

from typing import NamedTuple

from policy_jax.models.config import Qwen2Config

LARGE = 100_000_000
"""Weights from which a model is slow on a CPU."""

PACKED_WIDTH = 1 + 4 / 32
"""Bytes per int8 weight with its share of a scale, see `models/packed`."""


class Cost(NamedTuple):
    """flops: operations on all devices. bytes: read and written on all devices."""

    flops: float
    bytes: float

    def seconds(self, flops_per_second: float, bytes_per_second: float, devices: int = 1) -> float:
        """The least time that devices with these limits need: the longer of computing and moving
        (roofline model)."""
        return max(self.flops / flops_per_second, self.bytes / bytes_per_second) / devices


def layer_weights(c: Qwen2Config) -> int:
    """Number of weights in the kernels of one layer."""
    q, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
    return c.hidden_size * (2 * q + 2 * kv + 3 * c.intermediate_size)


def kernels(c: Qwen2Config, head: bool = True) -> int:
    """Number of weights that each token is multiplied by, with or without those of the head."""
    return c.num_hidden_layers * layer_weights(c) + (c.vocab_size * c.hidden_size if head else 0)


def attention_flops(c: Qwen2Config, pairs: float) -> float:
    """Operations of scores and weighted sums; `pairs`: pairs of a query and a key that it sees."""
    return 4.0 * c.num_hidden_layers * c.num_attention_heads * c.head_dim * pairs


def cache_bytes(c: Qwen2Config, tokens: float, width: int) -> float:
    """Bytes of the keys and values of `tokens`, at `width` bytes per number."""
    return 2.0 * c.num_hidden_layers * c.num_key_value_heads * c.head_dim * width * tokens


def forward(
    c: Qwen2Config, rows: int, length: int, width: int, *, scored: int, copies: int = 1
) -> Cost:
    """A forward pass over `rows` of `length` tokens; `scored` tokens of each row reach the head.

    Bytes: the weights once for each of `copies` (devices that gather all weights to compute), and
    the residual stream in and out of each layer. width: bytes per number.
    """
    tokens = rows * length
    flops = 2.0 * kernels(c, head=False) * tokens + attention_flops(c, rows * length**2 / 2)
    flops += 2.0 * c.vocab_size * c.hidden_size * rows * scored
    stream = 2.0 * c.num_hidden_layers * tokens * c.hidden_size * width
    return Cost(flops, kernels(c) * width * copies + stream)


def gradient(
    c: Qwen2Config,
    rows: int,
    length: int,
    width: int,
    *,
    scored: int,
    remat: bool,
    trained: float = 1.0,
    copies: int = 1,
) -> Cost:
    """A forward and a backward pass. `trained`: the share of the weights that get a gradient. The
    gradients of the activations, the other half of a backward pass, are always computed."""
    once = forward(c, rows, length, width, scored=scored, copies=copies)
    passes = 1.0 + 1.0 + trained + (1.0 if remat else 0.0)
    return Cost(once.flops * passes, once.bytes * passes)


def adam(weights: float) -> Cost:
    """One step over float32 weights: reads gradient, weight and two moments; writes the last 3."""
    return Cost(12.0 * weights, 28.0 * weights)


def decode(
    c: Qwen2Config, rows: int, length: float, width: int, weight_width: float | None = None
) -> Cost:
    """One token for each of `rows`, each with `length` tokens in its cache. width: bytes per
    number, of the cache alone where weight_width is given."""
    flops = 2.0 * kernels(c) * rows + attention_flops(c, rows * length)
    weights = kernels(c) * (width if weight_width is None else weight_width)
    return Cost(flops, weights + cache_bytes(c, rows * length, width))
