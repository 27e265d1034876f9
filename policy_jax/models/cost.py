"""What a model's steps cost: floating-point operations and bytes of traffic, counted by hand.

Counted from the shapes, because a compiler's own count takes the body of a scan once. A product of
[a, b] and [b, c] is 2 a b c operations; what is not a product is left out.
"""

from typing import NamedTuple

from policy_jax.models.config import Qwen2Config


class Cost(NamedTuple):
    """flops: operations over all devices. bytes: read and written over all devices."""

    flops: float
    bytes: float

    def seconds(self, flops_per_second: float, bytes_per_second: float, devices: int = 1) -> float:
        """The least time that devices with these limits need: the slower of the two."""
        return max(self.flops / flops_per_second, self.bytes / bytes_per_second) / devices


def layer_weights(c: Qwen2Config) -> int:
    """Weights of one layer's kernels."""
    q, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
    return c.hidden_size * (2 * q + 2 * kv + 3 * c.intermediate_size)


def kernels(c: Qwen2Config, head: bool = True) -> int:
    """Weights that every token is multiplied by: those of the layers, and of the head."""
    return c.num_hidden_layers * layer_weights(c) + (c.vocab_size * c.hidden_size if head else 0)


def attention_flops(c: Qwen2Config, pairs: float) -> float:
    """Of scores and weighted sums over `pairs` of a query and a key that it sees."""
    return 4.0 * c.num_hidden_layers * c.num_attention_heads * c.head_dim * pairs


def cache_bytes(c: Qwen2Config, tokens: float, width: int) -> float:
    """Keys and values of `tokens`, at `width` bytes a number."""
    return 2.0 * c.num_hidden_layers * c.num_key_value_heads * c.head_dim * width * tokens


def forward(
    c: Qwen2Config, rows: int, length: int, width: int, *, scored: int, copies: int = 1
) -> Cost:
    """Rows of `length` tokens, of which `scored` in each reach the head.

    Bytes: the weights once for each of `copies` devices that hold a whole one while they compute,
    and the residual stream in and out of each layer.
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
    """A forward and a backward pass. `trained`: the share of the weights with a gradient of its own
    (the other half of a backward pass, that of the activations, is always there)."""
    once = forward(c, rows, length, width, scored=scored, copies=copies)
    passes = 1.0 + 1.0 + trained + (1.0 if remat else 0.0)
    return Cost(once.flops * passes, once.bytes * passes)


def adam(weights: float) -> Cost:
    """One step over float32 weights: gradient, weight and two moments in, the last three out."""
    return Cost(12.0 * weights, 28.0 * weights)


def decode(c: Qwen2Config, rows: int, length: float, width: int) -> Cost:
    """One token for each of `rows`, which have `length` tokens behind them."""
    flops = 2.0 * kernels(c) * rows + attention_flops(c, rows * length)
    return Cost(flops, kernels(c) * width + cache_bytes(c, rows * length, width))
