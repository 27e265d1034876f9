"""Fused attention on accelerators: splash attention (Pallas) on TPUs, cuDNN's on NVIDIA GPUs.

Neither holds the scores of a whole sequence. `prompt` and `samples` are those of `attention`; if
`prompt` is the length of the sequence, attention is causal.
"""

from collections.abc import Callable
from functools import cache, partial

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh
from jaxtyping import Array, Bool, Float

from policy_jax.models.sharding import BATCH, TENSOR, fitted

# Tile of the TPU's kernel. 512 keeps the number of grid steps small and fits the TPU's memory.
BLOCK = 512
LANES = 128
"""Splash attention's smallest tile, and the head width that it requires a multiple of."""


def layout(length: int, prompt: int, samples: int) -> np.ndarray:
    """bool [length, length]: which query (row) sees which key, without regard to padding."""
    place = np.arange(length)
    sees = place[:, None] >= place
    if prompt < length and samples > 1:
        answer = np.where(place < prompt, -1, (place - prompt) // ((length - prompt) // samples))
        sees &= (answer == -1) | (answer[:, None] == answer)
    return sees


def fused(
    q: Float[Array, "B T H C"],
    k: Float[Array, "B T K C"],
    v: Float[Array, "B T K C"],
    real: Bool[Array, "B T"] | None,
    *,
    platform: str,
    mesh: Mesh | None,
    prompt: int | None = None,
    samples: int = 1,
    interpret: bool = False,
) -> Float[Array, "B T H*C"]:
    """Attention by the kernel of the platform. `real` is false at padding (None: no padding).

    interpret: run the TPU's kernel on any machine, slowly, for tests.
    """
    prompt = q.shape[1] if prompt is None else prompt
    if platform == "gpu":
        one = partial(_cudnn, prompt=prompt, samples=samples)
    else:
        one = partial(_splash, prompt=prompt, samples=samples, interpret=interpret)
    return _on_each_device(one, q, k, v, real, mesh)


def masked(
    q: Float[Array, "B T H C"],
    k: Float[Array, "B T K C"],
    v: Float[Array, "B T K C"],
    visible: Bool[Array, "B T T"],
    mesh: Mesh | None,
) -> Float[Array, "B T H*C"]:
    """Attention by cuDNN's kernel. visible: which query (row) sees which key; each sees one."""

    def one(q: Array, k: Array, v: Array, visible: Array | None) -> Array:
        assert visible is not None
        out = jax.nn.dot_product_attention(q, k, v, mask=visible[:, None], implementation="cudnn")
        return out.reshape(*q.shape[:2], -1)

    return _on_each_device(one, q, k, v, visible, mesh)


def _on_each_device(
    one: Callable[..., Array], q: Array, k: Array, v: Array, mask: Array | None, mesh: Mesh | None
) -> Array:
    """XLA cannot partition a kernel: each device runs it on its own sequences and heads."""
    if mesh is None:
        return one(q, k, v, mask)
    axes = (BATCH, None, TENSOR, None)
    keys = fitted(mesh, k.shape, axes).spec
    batch, heads = keys[0], keys[2]
    wide = jax.sharding.PartitionSpec(batch, None, heads, None)
    whole = None if mask is None else jax.sharding.PartitionSpec(batch, *[None] * (mask.ndim - 1))
    out = jax.sharding.PartitionSpec(batch, None, heads)
    mapped = jax.shard_map(
        one, mesh=mesh, in_specs=(wide, wide, wide, whole), out_specs=out, check_vma=False
    )
    attended: Array = mapped(q, k, v, mask)
    return attended


def _cudnn(q: Array, k: Array, v: Array, real: Array | None, *, prompt: int, samples: int) -> Array:
    length = q.shape[1]
    attend = partial(jax.nn.dot_product_attention, q, k, v, implementation="cudnn")
    if real is None and (samples == 1 or prompt == length):
        out = attend(is_causal=True)
    else:
        sees = jnp.asarray(layout(length, prompt, samples))[None]
        # A query that sees nothing would give NaN, also in the gradient, since 0 x NaN is NaN.
        sees = sees if real is None else sees & (real[:, None, :] | jnp.eye(length, dtype=bool))
        out = attend(mask=sees[:, None])
    return out.reshape(*q.shape[:2], -1)


def _splash(
    q: Array, k: Array, v: Array, real: Array | None, *, prompt: int, samples: int, interpret: bool
) -> Array:
    from jax.experimental.pallas.ops.tpu.splash_attention import SegmentIds

    batch, length, heads, width = q.shape
    tile = BLOCK if length > BLOCK else LANES
    padded = -(-length // tile) * tile
    kernel = _splash_kernel(padded, length, heads, prompt, samples, min(tile, padded), interpret)

    def ready(x: Array) -> Array:
        spare = ((0, 0), (0, padded - length), (0, 0), (0, -width % LANES))
        return jnp.pad(x, spare).swapaxes(1, 2)

    real = jnp.ones((batch, length), bool) if real is None else real
    # Padding is a segment of its own: tokens and padding do not see each other.
    segment = jnp.pad(real.astype(jnp.int32), ((0, 0), (0, padded - length)))
    scaled = q * jnp.asarray(width**-0.5, q.dtype)
    out: Array = jax.vmap(kernel)(ready(scaled), ready(k), ready(v), SegmentIds(segment, segment))
    out = out.swapaxes(1, 2)[:, :length, :, :width]
    return out.reshape(batch, length, heads * width).astype(v.dtype)


@cache
def _splash_kernel(
    padded: int, length: int, heads: int, prompt: int, samples: int, block: int, interpret: bool
) -> Callable[..., Array]:
    from jax.experimental.pallas.ops.tpu import splash_attention as splash

    mask: splash.Mask
    if prompt == length or samples == 1:
        mask = splash.CausalMask((padded, padded))
    else:
        sees = np.eye(padded, dtype=bool)
        sees[:length, :length] = layout(length, prompt, samples)
        mask = splash.NumpyMask(sees)
    sizes = splash.BlockSizes(
        block_q=block,
        block_kv=block,
        block_kv_compute=block,
        block_q_dkv=block,
        block_kv_dkv=block,
        block_kv_dkv_compute=block,
        block_q_dq=block,
        block_kv_dq=block,
    )
    # Cached, because NumPy takes long to build a mask's tables; so they must not hold tracers.
    with jax.ensure_compile_time_eval():
        kernel: Callable[..., Array] = splash.make_splash_mha(
            splash.MultiHeadMask([mask] * heads),
            block_sizes=sizes,
            head_shards=1,
            q_seq_shards=1,
            interpret=interpret,
        )
    return kernel
