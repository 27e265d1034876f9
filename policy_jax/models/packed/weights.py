"""Kernels as int8 with a scale for 32 inputs, and their product with a few rows.

The product is that of the dequantised matrix in float32: inputs are not quantised.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Int8

from policy_jax.models.packed import library

LANES = 16
"""Outputs that lie side by side; see kernel.c, which has these two numbers too."""
BLOCK = 32
"""Inputs that share a scale."""
LEVELS = (127, 16, 8)
"""The whole numbers that the largest weight of a block may stand for. 127 is the finest. Weights
that come from Q5_0 or Q4_0 of a GGUF file are whole numbers up to 16 or 8 times a scale, and those
of Q8_0 up to 127: one of these gives them back exactly."""


@partial(jax.tree_util.register_dataclass, data_fields=["q", "scales"], meta_fields=["width"])
@dataclass(frozen=True)
class Packed:
    """A kernel [D, E]: scales[e // LANES, d // BLOCK, e % LANES] * q[e // LANES, d, e % LANES].

    width: E. The last group of outputs is filled up with zeros.
    """

    q: Int8[Array, "G D LANES"]
    scales: Float[Array, "G N LANES"]
    width: int


def pack(kernel: Float[Array, "E D"]) -> Packed:
    """Rounds each weight to a whole number of its block's scale: that of `LEVELS` with the least
    squared error. Raises PackedError if D is no multiple of BLOCK."""
    width, depth = kernel.shape
    if depth % BLOCK:
        raise library.PackedError(
            f"a layer has {depth} inputs; int8 weights need a multiple of {BLOCK}: decode with "
            "full weights"
        )
    filled = jnp.pad(kernel.astype(jnp.float32), ((0, -width % LANES), (0, 0)))
    blocks = filled.reshape(-1, LANES, depth // BLOCK, BLOCK)
    largest = jnp.abs(blocks).max(-1)

    def error(level: int) -> Array:
        scale = largest / level
        return jnp.square(blocks - _rounded(blocks, scale) * scale[..., None]).sum(-1)

    errors = jnp.stack([error(level) for level in LEVELS])
    scales = largest / jnp.array(LEVELS, jnp.float32)[jnp.argmin(errors, axis=0)]
    q = _rounded(blocks, scales).astype(jnp.int8).reshape(-1, LANES, depth)
    return Packed(q.swapaxes(1, 2), scales.swapaxes(1, 2), width)


def _rounded(blocks: Array, scales: Array) -> Array:
    return jnp.round(blocks / jnp.where(scales == 0, 1, scales)[..., None])


def unpack(packed: Packed) -> Float[Array, "E D"]:
    """The matrix that `product` multiplies with."""
    q = packed.q.astype(jnp.float32) * jnp.repeat(packed.scales, BLOCK, axis=1)
    return q.swapaxes(1, 2).reshape(-1, q.shape[1])[: packed.width]


def product(x: Float[Array, "... D"], kernel: Packed) -> Float[Array, "... E"]:
    """`x @ unpack(kernel).T` in float32, for few rows, on a CPU."""
    library.register()
    rows = x.reshape(-1, x.shape[-1]).astype(jnp.float32)
    out = jax.ShapeDtypeStruct((rows.shape[0], kernel.width), jnp.float32)
    made: Array = jax.ffi.ffi_call(library.TARGET, out)(rows.T, kernel.q, kernel.scales)
    return made.reshape(*x.shape[:-1], kernel.width)
