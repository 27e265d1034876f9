"""Qwen2 in Flax NNX: the weights with their logical axes, and a pure forward pass.

Shapes: B sequences, T tokens, D hidden size, H query heads, K key/value heads, C width of a head,
F width of the feed-forward, L layers, V vocabulary. The first axis of each weight is the layer, so
that one layer is traced for all.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from jax.sharding import Mesh
from jaxtyping import Array, DTypeLike, Float, Int
from jaxtyping import Bool as BoolArray

from policy_jax.models import checkpoint
from policy_jax.models.attention import attention
from policy_jax.models.config import Qwen2Config
from policy_jax.models.packed.weights import Packed, pack, product
from policy_jax.models.sharding import (
    DECODING,
    TRAINING,
    Axes,
    pin,
    platform_of,
    weight_sharding,
)

Weights = dict[str, Any]
"""The weights of one layer by name, or of all layers, stacked: arrays, and in `DecodeWeights` also
kernels that are `Packed`."""
Attend = Callable[[Array, Array, Array], Array]
"""Attention: (q [B, T, H, C], k [B, T, K, C], v [B, T, K, C]) -> [B, T, H * C]."""

Params = nnx.State[Any, Any]
"""All weights of a model, as `nnx.split` gives them."""


@dataclass(frozen=True)
class Plan:
    """What all layers share: sizes, shardings of activations, the scale of adapters."""

    config: Qwen2Config
    mesh: Mesh | None
    axes: dict[str, Axes]
    lora_scale: float
    tall: bool = False
    """Whether kernels are [out, in], as in `DecodeWeights`."""

    def pin(self, x: Array, name: str) -> Array:
        return pin(x, self.mesh, self.axes[name])


@partial(jax.tree_util.register_dataclass, data_fields=["layers", "head"], meta_fields=["tall"])
@dataclass(frozen=True)
class DecodeWeights:
    """The weights that a loop over decode steps reads, in the dtype of computation.

    layers: those of each layer. head: [V, D], or None for the model's own. tall: whether kernels
    (but not adapters) are [out, in]. Kernels that read the same input may be one, see `JOINED`.
    Kernels and head may be `Packed`.
    """

    layers: list[Weights]
    head: Array | Packed | None
    tall: bool


JOINED = {"qkv": ("q", "k", "v"), "gate_up": ("gate", "up")}
"""Layers that read the same input, by the name of the one kernel that may stand for theirs: a GPU
reads a large kernel for few rows faster than several small ones."""

UNROLLED = 4
"""A model with at most this many layers is compiled without a loop over layers."""


class Layers(nnx.Module):
    """The weights of all layers, stacked. Kernels are [L, in, out]; torch's are [out, in]."""

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

    dtype: the type of computation; softmax, norms and logits are always float32. param_dtype: the
    type of the weights (default: dtype). remat: the backward pass computes each layer again instead
    of keeping its activations. mesh: activations are split over it as `sharding` says; so are
    weights that `from_pretrained` loads.
    """

    def __init__(
        self,
        config: Qwen2Config,
        rngs: nnx.Rngs | None = None,
        dtype: DTypeLike = jnp.float32,
        param_dtype: DTypeLike | None = None,
        remat: bool = False,
        mesh: Mesh | None = None,
    ) -> None:
        rngs = nnx.Rngs(0) if rngs is None else rngs
        stored = dtype if param_dtype is None else param_dtype
        self.config = config
        self.dtype = jnp.dtype(dtype)
        self.remat = remat
        self.mesh = mesh
        self.lora_scale = 0.0
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
        mesh: Mesh | None = None,
        param_dtype: DTypeLike | None = None,
        remat: bool = False,
    ) -> "Qwen2":
        """Loads a Hugging Face folder (config.json, one or many safetensors files), or a GGUF file,
        whose weights are dequantised, or a PEFT folder, whose adapters are merged into its base
        model.

        The weights go from the files to the devices piece by piece. With a mesh, each weight is
        placed on it by its logical axes, and the model computes on it. Raises
        UnsupportedConfigError and checkpoint.CheckpointError, which list everything that does not
        fit.
        """
        config = Qwen2Config.from_pretrained(path)
        model = nnx.eval_shape(
            lambda: cls(config, nnx.Rngs(0), dtype, param_dtype, remat=remat, mesh=mesh)
        )
        graphdef, params = nnx.split(model)
        flat = nnx.to_flat_state(params)
        wanted = {".".join(map(str, key)): variable.get_value() for key, variable in flat}
        placement = {
            ".".join(map(str, key)): weight_sharding(variable, mesh) for key, variable in flat
        }
        loaded = checkpoint.read(Path(path), wanted, config.num_hidden_layers, placement)
        filled = [(key, var.replace(loaded[".".join(map(str, key))])) for key, var in flat]
        return nnx.merge(graphdef, nnx.from_flat_state(filled))

    def save_pretrained(self, path: str | Path) -> None:
        """Writes config.json and safetensors that `from_pretrained` and transformers load.

        Raises checkpoint.CheckpointError if the model has adapters: call `lora.merge` first.
        """
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
        """Hidden states after the last norm, the input of the head.

        mask: 1 on tokens and 0 on padding, which may be on either side (default: all 1). Outputs at
        padding are undefined. positions: default to the number of tokens before. attend: replaces
        causal attention, for other layouts; `mask` then only gives the positions.
        """
        return self._forward(tokens, positions, mask, attend, keep_cache=False)[0]

    def prefill(
        self, tokens: Int[Array, "B T"], mask: Int[Array, "B T"], prefix: int = 0
    ) -> tuple[Float[Array, "L B K T C"], Float[Array, "L B K T C"]]:
        """Rotated keys, and values, of each layer, for the cache of a decoder.

        mask: 1 on tokens and 0 on padding, which must be on the right. prefix: that many first
        tokens are those of row 0 in all rows, and are computed once.
        """
        if prefix:
            return self._prefill_after(tokens, mask, prefix)
        attend = None
        if platform_of(self.mesh) == "gpu":
            # No token sees padding that comes after it. Without a mask, cuDNN's kernel leaves out
            # the half of the scores that is not causal.
            attend = partial(attention, mesh=self.mesh)
        cache = self._forward(tokens, None, mask, attend, keep_cache=True)[1]
        assert cache is not None
        return cache

    def _prefill_after(self, tokens: Array, mask: Array, prefix: int) -> tuple[Array, Array]:
        """`prefill` as one sequence [prefix | rest of row 1 | ... | rest of row B]. A rest sees the
        prefix and itself, at the positions that it has in its row."""
        rows, length = tokens.shape

        def laid(x: Array) -> Array:
            return jnp.concatenate([x[0, :prefix], x[:, prefix:].reshape(-1)])[None]

        real = laid(mask.astype(bool))
        attend = partial(attention, mask=real, mesh=self.mesh, prompt=prefix, samples=rows)
        positions = laid(jnp.broadcast_to(jnp.arange(length), tokens.shape))
        cache = self._forward(laid(tokens), positions, real, attend, keep_cache=True)[1]
        assert cache is not None

        def by_row(x: Float[Array, "L 1 K S C"]) -> Float[Array, "L B K T C"]:
            layers, _, heads, _, width = x.shape
            shared = jnp.broadcast_to(x[:, :, :, :prefix], (layers, rows, heads, prefix, width))
            rest = x[:, 0, :, prefix:].reshape(layers, heads, rows, length - prefix, width)
            return jnp.concatenate([shared, rest.swapaxes(1, 2)], axis=3)

        keys, values = map(by_row, cache)
        return keys, values

    def logits(
        self, hidden: Float[Array, "... D"], head: Float[Array, "V D"] | Packed | None = None
    ) -> Float[Array, "... V"]:
        """Float32 logits of hidden states. head: that of `DecodeWeights`, for few rows [B, D]."""
        if head is None:
            tied = self.config.tie_word_embeddings
            kernel = self.embed[...].T if tied else self.head[...]
            narrow = self.dtype.itemsize < 4
            logits = (wide_product if narrow else jnp.dot)(hidden, kernel.astype(self.dtype))
        elif isinstance(head, Packed):
            logits = product(hidden, head)
        else:
            logits = tall_linear(hidden, head, jnp.float32)
        if not hasattr(self, "head_lora_a"):
            return logits
        pair = (getattr(self, f"head_lora_{part}") for part in "ab")
        a, b = (x[...].astype(self.dtype) for x in pair)
        extra = jnp.dot(hidden @ a, b, preferred_element_type=jnp.float32)
        return logits + self.lora_scale * extra

    def decode(
        self,
        tokens: Int[Array, " B"],
        positions: Int[Array, " B"],
        attend: Callable[[int, Array, Array, Array], Array],
        weights: DecodeWeights | None = None,
    ) -> Float[Array, "B D"]:
        """`hidden` for one new token per sequence. The caller keeps the cache of keys and values.

        `attend(layer, q [B, H, C], k [B, K, C], v [B, K, C]) -> [B, H * C]` stores k and v in the
        cache and attends over all of it. The layers are unrolled: a scan would copy the cache.
        weights: those of `decode_weights`, for a caller that loops over steps.
        """
        weights = self.decode_weights() if weights is None else weights
        plan = replace(self.plan(DECODING), tall=weights.tall)
        x = plan.pin(self.embed[...][tokens].astype(self.dtype)[:, None], "residual")
        angles = rotary(positions[:, None], self.config)
        for index, layer in enumerate(weights.layers):

            def one(q: Array, k: Array, v: Array, index: int = index) -> Array:
                return attend(index, q[:, 0], k[:, 0], v[:, 0])[:, None]

            x = block(layer, x, angles, one, plan)
        return rms_norm(x[:, 0], self.norm[...], self.config.rms_norm_eps)

    def computed_layers(self) -> Weights:
        """The stacked weights in the dtype of computation."""
        return {name: value.astype(self.dtype) for name, value in self.layers.arrays().items()}

    def decode_weights(
        self, stacked: Weights | None = None, tall: bool = False, joined: bool = False
    ) -> DecodeWeights:
        """Weights for `decode` and `logits`.

        stacked: those of `computed_layers`. tall: transpose kernels for `tall_linear`, which is
        faster on a CPU and needs a second copy of the weights. joined: join kernels as in `JOINED`,
        which needs a copy too.
        """
        stacked = self.computed_layers() if stacked is None else stacked
        head = None
        if tall:
            stacked = {
                name: value.swapaxes(1, 2) if name.endswith("_kernel") else value
                for name, value in stacked.items()
            }
            tied = self.config.tie_word_embeddings
            head = (self.embed[...] if tied else self.head[...].T).astype(self.dtype)
        layers = self._by_layer(stacked)
        if joined:
            layers = [_joined(layer) for layer in layers]
        return DecodeWeights(layers, head, tall)

    def packed_kernels(self) -> DecodeWeights:
        """int8 kernels and head for `decode` and `logits`, see `packed.weights`; the layers have
        nothing else. Raises PackedError."""
        # One layer after the other: packing takes several times the memory of what is packed.
        packed = {
            name: jax.lax.map(lambda kernel: pack(kernel.T), value)
            for name, value in self.layers.arrays().items()
            if name.endswith("_kernel")
        }
        head = self.embed[...] if self.config.tie_word_embeddings else self.head[...].T
        return DecodeWeights(self._by_layer(packed), pack(head), tall=False)

    def unpacked(self) -> list[Weights]:
        """What `packed_kernels` leaves out of each layer: norms, biases and adapters."""
        stacked = self.computed_layers()
        rest = {name: value for name, value in stacked.items() if not name.endswith("_kernel")}
        return self._by_layer(rest)

    def _by_layer(self, stacked: Weights) -> list[Weights]:
        return [
            jax.tree.map(lambda value, index=index: value[index], stacked)
            for index in range(self.config.num_hidden_layers)
        ]

    def plan(self, axes: dict[str, Axes]) -> Plan:
        """The arguments of `block` that all layers share, with these shardings of activations."""
        return Plan(self.config, self.mesh, axes, self.lora_scale)

    def _forward(
        self,
        tokens: Array,
        positions: Array | None,
        mask: Array | None,
        attend: Attend | None,
        keep_cache: bool,
    ) -> tuple[Array, tuple[Array, Array] | None]:
        mask = None if mask is None else mask.astype(bool)
        look = partial(attention, mask=mask, mesh=self.mesh) if attend is None else attend
        if positions is None:
            positions = positions_of(jnp.ones(tokens.shape, bool) if mask is None else mask)
        angles = rotary(positions, self.config)
        plan = self.plan(TRAINING)
        x = plan.pin(self.embed[...][tokens].astype(self.dtype), "residual")

        def layer(x: Array, weights: Weights) -> tuple[Array, tuple[Array, Array] | None]:
            kept: list[tuple[Array, Array]] = []

            def keep_and_look(q: Array, k: Array, v: Array) -> Array:
                if keep_cache:
                    kept.append((k.swapaxes(1, 2), v.swapaxes(1, 2)))
                return look(q, k, v)

            weights = {name: value.astype(self.dtype) for name, value in weights.items()}
            x = block(weights, x, angles, keep_and_look, plan)
            return x, kept[0] if keep_cache else None

        step = jax.checkpoint(layer, prevent_cse=False) if self.remat else layer
        # A loop copies what the backward pass needs into stacked arrays, which takes an eighth of a
        # small model's step on a CPU. Many layers would take too long to compile one by one.
        few = self.config.num_hidden_layers <= UNROLLED
        x, cache = jax.lax.scan(step, x, self.layers.arrays(), unroll=few)
        return rms_norm(x, self.norm[...], self.config.rms_norm_eps), cache


def linear(x: Float[Array, "... D"], kernel: Float[Array, "D E"]) -> Float[Array, "... E"]:
    """`x @ kernel` with all axes of x but the last made one.

    With two such axes (batch and position), XLA's CPU backend takes a slow path for the kernel's
    gradient: 1.5 times the time of a whole block.
    """
    rows = x.reshape(-1, x.shape[-1]) @ kernel
    return rows.reshape(*x.shape[:-1], kernel.shape[-1])


def tall_linear(
    x: Float[Array, "... D"], kernel: Float[Array, "E D"], dtype: DTypeLike | None = None
) -> Float[Array, "... E"]:
    """`x @ kernel.T` for few rows, summed in float32; the result is of `dtype` (default: x's).

    XLA's CPU backend copies the right operand of each product into packed form. Here the right
    operand is the few rows, and the kernel is read once: 1.8 times as fast with 8 rows. The
    barriers keep XLA from swapping the operands back.
    """
    rows = jax.lax.optimization_barrier(x.reshape(-1, x.shape[-1]).T)
    product = jnp.dot(kernel, rows, preferred_element_type=jnp.float32)
    product = product.astype(x.dtype if dtype is None else dtype)
    out: Array = jax.lax.optimization_barrier(product)
    return out.T.reshape(*x.shape[:-1], kernel.shape[0])


@jax.custom_vjp
def wide_product(x: Float[Array, "... D"], kernel: Float[Array, "D E"]) -> Float[Array, "... E"]:
    """`x @ kernel` in float32. The gradients are products in the dtype of x, with float32 sums:
    JAX's own would convert both operands to float32, which takes an accelerator twice the time."""
    return jnp.dot(x, kernel, preferred_element_type=jnp.float32)


def _wide_product_forward(x: Array, kernel: Array) -> tuple[Array, tuple[Array, Array]]:
    return wide_product(x, kernel), (x, kernel)


def _wide_product_backward(saved: tuple[Array, Array], change: Array) -> tuple[Array, Array]:
    x, kernel = saved
    change = change.astype(x.dtype)
    to_x = jnp.dot(change, kernel.T, preferred_element_type=jnp.float32)
    rows, changes = (part.reshape(-1, part.shape[-1]) for part in (x, change))
    to_kernel = jnp.dot(rows.T, changes, preferred_element_type=jnp.float32)
    return to_x.astype(x.dtype), to_kernel.astype(kernel.dtype)


wide_product.defvjp(_wide_product_forward, _wide_product_backward)


def project(w: Weights, name: str, x: Float[Array, "... D"], plan: Plan) -> Float[Array, "... E"]:
    """`x` times a kernel, plus the product with its adapters if it has any."""
    kernel = w[name]
    if isinstance(kernel, Packed):
        out = product(x, kernel).astype(x.dtype)
    elif plan.tall:
        out = tall_linear(x, kernel)
    else:
        # On a mesh, `linear` would merge a split axis with one that is not, which moves data.
        out = (linear if plan.mesh is None else jnp.matmul)(x, kernel)
    return _with_adapters(w, name, x, out, plan)


def project_all(
    w: Weights, joined: str, x: Float[Array, "... D"], plan: Plan
) -> list[Float[Array, "... E"]]:
    """`project` for each of the layers that `JOINED` has under this name."""
    names = [f"{name}_kernel" for name in JOINED[joined]]
    if f"{joined}_kernel" not in w:
        return [project(w, name, x, plan) for name in names]
    c = plan.config
    q, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
    ends = [q, q + kv] if joined == "qkv" else [c.intermediate_size]
    parts = jnp.split(linear(x, w[f"{joined}_kernel"]), ends, axis=-1)
    return [_with_adapters(w, name, x, part, plan) for name, part in zip(names, parts, strict=True)]


def _with_adapters(w: Weights, name: str, x: Array, out: Array, plan: Plan) -> Array:
    if f"{name}_lora_a" not in w:
        return out
    apply = linear if plan.mesh is None else jnp.matmul
    extra = apply(apply(x, w[f"{name}_lora_a"]), w[f"{name}_lora_b"])
    return out + plan.lora_scale * extra


def _joined(layer: Weights) -> Weights:
    """The weights of one layer with the kernels of `JOINED` made one."""
    replaced = {f"{name}_kernel" for names in JOINED.values() for name in names}
    kept = {name: value for name, value in layer.items() if name not in replaced}
    for joined, names in JOINED.items():
        parts = [layer[f"{name}_kernel"] for name in names]
        kept[f"{joined}_kernel"] = jnp.concatenate(parts, axis=-1)
    return kept


def block(
    w: Weights,
    x: Float[Array, "B T D"],
    angles: tuple[Array, Array],
    attend: Attend,
    plan: Plan,
) -> Float[Array, "B T D"]:
    """One layer: attention and feed-forward, each with a norm before and a residual connection."""
    config = plan.config
    batch, length, _ = x.shape
    shape = (batch, length, -1, config.head_dim)

    y = rms_norm(x, w["input_norm"], config.rms_norm_eps)
    q, k, v = (
        (part + w[f"{name}_bias"]).reshape(shape)
        for name, part in zip("qkv", project_all(w, "qkv", y, plan), strict=True)
    )
    q, k = rotate(q, angles), rotate(k, angles)
    q, k, v = (plan.pin(part, "heads") for part in (q, k, v))
    attended = plan.pin(attend(q, k, v), "attended")
    x = plan.pin(x + project(w, "o_kernel", attended, plan), "residual")
    y = rms_norm(x, w["post_norm"], config.rms_norm_eps)
    gate, up = project_all(w, "gate_up", y, plan)
    gated = plan.pin(jax.nn.silu(gate) * up, "mlp")
    return plan.pin(x + project(w, "down_kernel", gated, plan), "residual")


def rms_norm(x: Float[Array, "... D"], scale: Float[Array, " D"], eps: float) -> Array:
    """x / sqrt(mean(x^2) + eps) * scale, with the division in float32."""
    wide = x.astype(jnp.float32)
    wide = wide * jax.lax.rsqrt(jnp.mean(wide * wide, axis=-1, keepdims=True) + eps)
    return wide.astype(x.dtype) * scale.astype(x.dtype)


def rotary(positions: Int[Array, "B T"], config: Qwen2Config) -> tuple[Array, Array]:
    """Cosines and sines [B, T, 1, C/2], float32, of position * theta^(-2i/C), scaled by YaRN if the
    config says so."""
    scaling = config.rope_scaling
    # NumPy rounds as torch does. An error in a frequency's last digit is multiplied by the
    # position: at some hundreds it is in the sixth digit of the angle.
    exponents = np.arange(0, config.head_dim, 2, dtype=np.float32) / np.float32(config.head_dim)
    frequencies = np.float32(1) / np.float32(config.rope_theta) ** exponents
    if scaling is not None:
        frequencies = frequencies * yarn(config)
    angles = positions[..., None, None].astype(jnp.float32) * frequencies
    size = 1.0 if scaling is None else scaling.magnitude
    return jnp.cos(angles) * size, jnp.sin(angles) * size


def yarn(config: Qwen2Config) -> np.ndarray:
    """The factor of each frequency [C/2]: 1 for those that turn often within the original context,
    1 / factor for those that turn seldom, a ramp between (arXiv 2309.00071, 3.2)."""
    s = config.rope_scaling
    assert s is not None
    width, log_theta = config.head_dim, math.log(config.rope_theta)

    def place(turns: float) -> float:
        """The index, a real number, of the frequency with so many turns in the original context."""
        wave = s.original_max_position_embeddings / (turns * 2 * math.pi)
        return width * math.log(wave) / (2 * log_theta)

    low, high = place(s.beta_fast), place(s.beta_slow)
    if s.truncate:
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, width - 1)
    ramp = (np.arange(width // 2) - low) / (high - low or 0.001)
    seldom = np.clip(ramp, 0, 1)
    return np.asarray(seldom / s.factor + 1 - seldom, np.float32)


def rotate(x: Float[Array, "B T N C"], angles: tuple[Array, Array]) -> Float[Array, "B T N C"]:
    """Rotary embedding; as in Hugging Face's code, element i is paired with element i + C/2."""
    cos, sin = (a.astype(x.dtype) for a in angles)
    first, second = jnp.split(x, 2, axis=-1)
    return jnp.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)


def positions_of(mask: BoolArray[Array, "B T"]) -> Int[Array, "B T"]:
    """The number of tokens before each one; 0 at padding on the left."""
    return jnp.maximum(jnp.cumsum(mask.astype(jnp.int32), axis=-1) - 1, 0)
