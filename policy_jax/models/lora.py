"""Low-rank adapters (arXiv 2106.09685): y = x W + (alpha / rank) (x A) B, with W frozen.

The adapters of a weight NAME are the attributes `NAME_lora_a` [..., in, rank] and `NAME_lora_b`
[..., rank, out] of the same module, stacked over layers like the weight. B is zero at first, so a
new adapter changes nothing.
"""

import dataclasses
import re
from typing import Any

import jax
import jax.numpy as jnp
from flax import nnx
from jaxtyping import Array

from policy_jax.models.checkpoint import WEIGHT_NAMES
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import weight_sharding

ALL_LINEAR = r"(q|k|v|o|gate|up|down)_proj"


class LoraError(ValueError):
    """A pattern matches no linear layer."""


@dataclasses.dataclass(frozen=True)
class Lora:
    """rank: columns of A. alpha: the product is multiplied by alpha / rank. targets: a regular
    expression that is searched for in Hugging Face's names of the linear layers
    (`layers.self_attn.q_proj`, `layers.mlp.down_proj`, `lm_head`)."""

    rank: int = 64
    alpha: float = 64.0
    targets: str = ALL_LINEAR


def linear_layers(model: Qwen2) -> dict[str, str]:
    """Hugging Face's name -> the array in `model`, for each layer that can have adapters."""
    arrays = {}
    for weight in WEIGHT_NAMES:
        if weight.transposed and (weight.stacked or hasattr(model, weight.array)):
            name = weight.tensor.removesuffix(".weight").removeprefix("model.")
            arrays[name.replace(".{}", "")] = weight.array
    return arrays


def add(model: Qwen2, lora: Lora, rngs: nnx.Rngs) -> Qwen2:
    """The model with new adapters, which replace any that it has; weights are shared with `model`.

    Raises LoraError if no linear layer matches.
    """
    layers = linear_layers(model)
    chosen = [array for name, array in layers.items() if re.search(lora.targets, name)]
    if not chosen:
        raise LoraError(f"targets={lora.targets!r} matches none of {', '.join(layers)}")
    adapted = base(model)
    adapted.lora_scale = lora.alpha / lora.rank
    for name in chosen:
        holder: Any = adapted.layers if name.startswith("layers.") else adapted
        attribute = name.removeprefix("layers.")
        kernel = getattr(holder, attribute)
        *depth, wide, out = kernel.shape
        *stack, first, last = kernel.get_metadata()["logical_axes"]
        # PEFT's initial values: uniform between -1 / sqrt(in) and 1 / sqrt(in).
        draw = jax.random.uniform(
            rngs.params(), (*depth, wide, lora.rank), jnp.float32, -(wide**-0.5), wide**-0.5
        )
        a = nnx.LoRAParam(draw, logical_axes=(*stack, first, "rank"))
        zeros = jnp.zeros((*depth, lora.rank, out), jnp.float32)
        b = nnx.LoRAParam(zeros, logical_axes=(*stack, "rank", last))
        variable: nnx.Variable[Any]
        for suffix, variable in (("_lora_a", a), ("_lora_b", b)):
            where = weight_sharding(variable, model.mesh)
            if where is not None and not isinstance(draw, jax.core.Tracer):
                variable = variable.replace(jax.device_put(variable.get_value(), where))
            setattr(holder, attribute + suffix, variable)
    return adapted


def base(model: Qwen2) -> Qwen2:
    """The model without its adapters; weights are shared."""
    bare = nnx.merge(*nnx.split(model))
    for holder in (bare, bare.layers):
        for name in [name for name in vars(holder) if "_lora_" in name]:
            delattr(holder, name)
    bare.lora_scale = 0.0
    return bare


def merge(model: Qwen2) -> Qwen2:
    """A model without adapters that computes the same: W + (alpha / rank) A B, computed in float32
    and rounded to the dtype of W. A model that has no adapters stays as it is."""
    merged = base(model)
    for holder, target in ((model, merged), (model.layers, merged.layers)):
        for name in [name for name in vars(holder) if name.endswith("_lora_a")]:
            kernel = name.removesuffix("_lora_a")
            a, b = getattr(holder, name)[...], getattr(holder, kernel + "_lora_b")[...]
            old: Array = getattr(holder, kernel)[...]
            added = _merged(old, a, b, model.lora_scale)
            setattr(target, kernel, getattr(target, kernel).replace(added))
    return merged


@jax.jit
def _merged(kernel: Array, a: Array, b: Array, scale: float) -> Array:
    wide = kernel.astype(jnp.float32) + scale * jnp.matmul(a, b, precision="highest")
    return wide.astype(kernel.dtype)
