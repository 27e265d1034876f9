"""Qwen2 in Flax NNX: the weights with their logical axes, and a pure forward pass over them.

Shapes: B sequences, T tokens, D hidden size, H query heads, K key/value heads, G = H / K query
heads that share one, C width of a head, F width of the feed-forward, L layers, V vocabulary.
Layers are stacked on a leading axis of each weight, so that one traced layer serves all of them.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
from flax import nnx
from jaxtyping import Array, DTypeLike, Float, Int
from jaxtyping import Bool as BoolArray

from policy_jax.models import checkpoint
from policy_jax.models.attention import attention
from policy_jax.models.config import Qwen2Config

# What each axis of a weight is split over, where the mesh has such an axis and it divides.
MESH_AXES = {"embed": "fsdp", "heads": "tensor", "mlp": "tensor", "vocab": "tensor"}

# The weights of one layer. Out: the sum over heads, keys and values of earlier tokens included.
Weights = dict[str, Array]
Attend = Callable[[Array, Array, Array], Array]


class Layers(nnx.Module):
    """The weights of all layers, stacked. Kernels are [L, in, out], the transpose of torch's."""

    def __init__(self, config: Qwen2Config, rngs: nnx.Rngs, dtype: DTypeLike) -> None:
        c = config
        depth, d, f = c.num_hidden_layers, c.hidden_size, c.intermediate_size
        q, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
        normal = nnx.initializers.normal(c.initializer_range)
        zeros, ones = nnx.initializers.zeros_init(), nnx.initializers.ones_init()

        def weight(init: Callable[..., Array], *axes: tuple[str, int]) -> nnx.Param[Array]:
            names, shape = zip(("layers", depth), *axes, strict=True)
            return nnx.Param(init(rngs.params(), shape, dtype), logical_axes=names)

        self.input_norm = weight(ones, ("norm", d))
        self.q_kernel = weight(normal, ("embed", d), ("heads", q))
        self.q_bias = weight(zeros, ("heads", q))
        self.k_kernel = weight(normal, ("embed", d), ("heads", kv))
        self.k_bias = weight(zeros, ("heads", kv))
        self.v_kernel = weight(normal, ("embed", d), ("heads", kv))
        self.v_bias = weight(zeros, ("heads", kv))
        self.o_kernel = weight(normal, ("heads", q), ("embed", d))
        self.post_norm = weight(ones, ("norm", d))
        self.gate_kernel = weight(normal, ("embed", d), ("mlp", f))
        self.up_kernel = weight(normal, ("embed", d), ("mlp", f))
        self.down_kernel = weight(normal, ("mlp", f), ("embed", d))

    def arrays(self) -> Weights:
        """Weight name -> array [L, ...]."""
        return {
            name: value[...] for name, value in vars(self).items() if isinstance(value, nnx.Param)
        }


class Qwen2(nnx.Module):
    """A causal language model with the architecture of Qwen2 and Qwen2.5.

    `dtype` is what it computes in, `param_dtype` what the weights are kept in (default: the same).
    Softmax, norms and logits are float32 whatever the dtype. With `remat`, the backward pass
    computes each layer again instead of keeping what is inside.
    """

    def __init__(
        self,
        config: Qwen2Config,
        rngs: nnx.Rngs | None = None,
        dtype: DTypeLike = jnp.float32,
        param_dtype: DTypeLike | None = None,
        remat: bool = False,
    ) -> None:
        rngs = nnx.Rngs(0) if rngs is None else rngs
        stored = dtype if param_dtype is None else param_dtype
        self.config = config
        self.dtype = jnp.dtype(dtype)
        self.remat = remat
        normal = nnx.initializers.normal(config.initializer_range)
        v, d = config.vocab_size, config.hidden_size
        self.embed = nnx.Param(
            normal(rngs.params(), (v, d), stored), logical_axes=("vocab", "embed")
        )
        self.layers = Layers(config, rngs, stored)
        self.norm = nnx.Param(jnp.ones((d,), stored), logical_axes=("norm",))
        if not config.tie_word_embeddings:
            self.head = nnx.Param(
                normal(rngs.params(), (d, v), stored), logical_axes=("embed", "vocab")
            )

    @classmethod
    def from_pretrained(
        cls,
        path: str | Path,
        dtype: DTypeLike = jnp.float32,
        mesh: jax.sharding.Mesh | None = None,
        param_dtype: DTypeLike | None = None,
        remat: bool = False,
    ) -> "Qwen2":
        """Loads a Hugging Face folder (config.json, one or many safetensors files).

        With a mesh, each weight is placed on it by `MESH_AXES`. Raises UnsupportedConfigError and
        checkpoint.CheckpointError, which list everything that does not fit.
        """
        config = Qwen2Config.from_pretrained(path)
        model = nnx.eval_shape(
            lambda: cls(config, nnx.Rngs(0), dtype, param_dtype=param_dtype, remat=remat)
        )
        graphdef, params = nnx.split(model)
        flat = nnx.to_flat_state(params)
        wanted = {".".join(map(str, key)): variable.get_value() for key, variable in flat}
        placement = {".".join(map(str, key)): sharding(variable, mesh) for key, variable in flat}
        loaded = checkpoint.read(Path(path), wanted, config.num_hidden_layers, placement)
        filled = [(key, var.replace(loaded[".".join(map(str, key))])) for key, var in flat]
        return nnx.merge(graphdef, nnx.from_flat_state(filled))

    def save_pretrained(self, path: str | Path) -> None:
        """Writes config.json and safetensors that `from_pretrained` and transformers load."""
        flat = nnx.to_flat_state(nnx.state(self, nnx.Param))
        arrays = {".".join(map(str, key)): variable.get_value() for key, variable in flat}
        stored = jnp.dtype(self.embed.dtype).name
        checkpoint.write(Path(path), arrays, self.config.to_dict(stored))

    def __call__(
        self,
        tokens: Int[Array, "B T"],
        positions: Int[Array, "B T"] | None = None,
        mask: Int[Array, "B T"] | None = None,
    ) -> Float[Array, "B T V"]:
        """Float32 logits of the token after each one; see `hidden` for the arguments."""
        return self.logits(self.hidden(tokens, positions, mask))

    def hidden(
        self,
        tokens: Int[Array, "B T"],
        positions: Int[Array, "B T"] | None = None,
        mask: Int[Array, "B T"] | None = None,
        attend: Attend | None = None,
    ) -> Float[Array, "B T D"]:
        """What the head reads (after the last norm).

        `mask` is 1 on tokens and 0 on padding, which may stand on either side (default: all 1).
        `positions` default to the number of tokens before. Outputs at padding mean nothing.
        `attend(q [B, T, H, C], k [B, T, K, C], v [B, T, K, C]) -> [B, T, H * C]` takes the
        place of causal attention, for other layouts; `mask` then only gives the positions.
        """
        return self._forward(tokens, positions, mask, attend, keep_cache=False)[0]

    def prefill(
        self, tokens: Int[Array, "B T"], mask: Int[Array, "B T"]
    ) -> tuple[Float[Array, "L B K T C"], Float[Array, "L B K T C"]]:
        """Rotated keys, and values, of every layer: what decoding later reads."""
        cache = self._forward(tokens, None, mask, None, keep_cache=True)[1]
        assert cache is not None
        return cache

    def logits(self, hidden: Float[Array, "... D"]) -> Float[Array, "... V"]:
        """Float32 logits of hidden states."""
        tied = self.config.tie_word_embeddings
        kernel = self.embed[...].T if tied else self.head[...]
        return jnp.dot(hidden, kernel.astype(self.dtype), preferred_element_type=jnp.float32)

    def decode(
        self,
        tokens: Int[Array, " B"],
        positions: Int[Array, " B"],
        attend: Callable[[int, Array, Array, Array], Array],
        layers: list[Weights] | None = None,
    ) -> Float[Array, "B D"]:
        """`hidden` for one new token a sequence; the keys and values of the past are the caller's.

        `attend(layer, q [B, H, C], k [B, K, C], v [B, K, C]) -> [B, H * C]` stores k and v and
        attends over the past and them. The layers are unrolled: a scan would copy the cache.
        `layers` are those of `layer_weights`, for a caller that loops over steps.
        """
        layers = self.layer_weights() if layers is None else layers
        x = self.embed[...][tokens].astype(self.dtype)[:, None]
        angles = rotary(positions[:, None], self.config)
        for index, weights in enumerate(layers):

            def one(q: Array, k: Array, v: Array, index: int = index) -> Array:
                return attend(index, q[:, 0], k[:, 0], v[:, 0])[:, None]

            x = block(weights, x, angles, one, self.config)
        return rms_norm(x[:, 0], self.norm[...], self.config.rms_norm_eps)

    def layer_weights(self) -> list[Weights]:
        """The weights of each layer by itself, in the dtype of computation."""
        stacked = {name: value.astype(self.dtype) for name, value in self.layers.arrays().items()}
        return [
            {name: value[index] for name, value in stacked.items()}
            for index in range(self.config.num_hidden_layers)
        ]

    def _forward(
        self,
        tokens: Array,
        positions: Array | None,
        mask: Array | None,
        attend: Attend | None,
        keep_cache: bool,
    ) -> tuple[Array, tuple[Array, Array] | None]:
        mask = jnp.ones(tokens.shape, bool) if mask is None else mask.astype(bool)
        look = partial(attention, mask=mask) if attend is None else attend
        if positions is None:
            positions = positions_of(mask)
        angles = rotary(positions, self.config)
        x = self.embed[...][tokens].astype(self.dtype)

        def layer(x: Array, weights: Weights) -> tuple[Array, tuple[Array, Array] | None]:
            kept: list[tuple[Array, Array]] = []

            def keep_and_look(q: Array, k: Array, v: Array) -> Array:
                if keep_cache:
                    kept.append((k.swapaxes(1, 2), v.swapaxes(1, 2)))
                return look(q, k, v)

            weights = {name: value.astype(self.dtype) for name, value in weights.items()}
            x = block(weights, x, angles, keep_and_look, self.config)
            return x, kept[0] if keep_cache else None

        step = jax.checkpoint(layer, prevent_cse=False) if self.remat else layer
        x, cache = jax.lax.scan(step, x, self.layers.arrays())
        return rms_norm(x, self.norm[...], self.config.rms_norm_eps), cache


def linear(x: Float[Array, "... D"], kernel: Float[Array, "D E"]) -> Float[Array, "... E"]:
    """`x @ kernel` over flat rows.

    Written out because XLA's CPU backend takes a slow path for the kernel's gradient
    when it contracts two axes (batch and position): 1.5 times the time of a whole block.
    """
    rows = x.reshape(-1, x.shape[-1]) @ kernel
    return rows.reshape(*x.shape[:-1], kernel.shape[-1])


def block(
    w: Weights,
    x: Float[Array, "B T D"],
    angles: tuple[Array, Array],
    attend: Attend,
    config: Qwen2Config,
) -> Float[Array, "B T D"]:
    """One layer. `attend(q [B,T,H,C], k [B,T,K,C], v [B,T,K,C]) -> [B,T,H*C]`."""
    batch, length, _ = x.shape
    heads = (batch, length, -1, config.head_dim)
    y = rms_norm(x, w["input_norm"], config.rms_norm_eps)
    q = rotate((linear(y, w["q_kernel"]) + w["q_bias"]).reshape(heads), angles)
    k = rotate((linear(y, w["k_kernel"]) + w["k_bias"]).reshape(heads), angles)
    v = (linear(y, w["v_kernel"]) + w["v_bias"]).reshape(heads)
    x = x + linear(attend(q, k, v), w["o_kernel"])
    y = rms_norm(x, w["post_norm"], config.rms_norm_eps)
    gated = jax.nn.silu(linear(y, w["gate_kernel"])) * linear(y, w["up_kernel"])
    return x + linear(gated, w["down_kernel"])


def rms_norm(x: Float[Array, "... D"], scale: Float[Array, " D"], eps: float) -> Array:
    """x / sqrt(mean(x^2) + eps) * scale, the root in float32."""
    wide = x.astype(jnp.float32)
    wide = wide * jax.lax.rsqrt(jnp.mean(wide * wide, axis=-1, keepdims=True) + eps)
    return wide.astype(x.dtype) * scale.astype(x.dtype)


def rotary(positions: Int[Array, "B T"], config: Qwen2Config) -> tuple[Array, Array]:
    """Cosines and sines [B, T, 1, C/2], float32, of position * theta^(-2i/C)."""
    exponents = jnp.arange(0, config.head_dim, 2, dtype=jnp.float32) / config.head_dim
    angles = positions[..., None, None].astype(jnp.float32) * config.rope_theta**-exponents
    return jnp.cos(angles), jnp.sin(angles)


def rotate(x: Float[Array, "B T N C"], angles: tuple[Array, Array]) -> Float[Array, "B T N C"]:
    """Rotary embedding; as Hugging Face has it, element i is paired with element i + C/2."""
    cos, sin = (a.astype(x.dtype) for a in angles)
    first, second = jnp.split(x, 2, axis=-1)
    return jnp.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)


def positions_of(mask: BoolArray[Array, "B T"]) -> Int[Array, "B T"]:
    """The number of tokens before each one; 0 at padding on the left."""
    return jnp.maximum(jnp.cumsum(mask.astype(jnp.int32), axis=-1) - 1, 0)


def sharding(
    variable: nnx.Variable[Array], mesh: jax.sharding.Mesh | None
) -> jax.sharding.NamedSharding | None:
    """Where a weight lies on the mesh: `MESH_AXES` where they exist and divide, else replicated."""
    if mesh is None:
        return None
    names = variable.get_metadata("logical_axes")
    spec = []
    for name, size in zip(names, variable.shape, strict=True):
        axis = MESH_AXES.get(name)
        fits = axis is not None and axis in mesh.shape and size % mesh.shape[axis] == 0
        spec.append(axis if fits else None)
    return jax.sharding.NamedSharding(mesh, jax.sharding.PartitionSpec(*spec))
