"""Low-rank adapters (arXiv 2106.09685): y = x W + (alpha / rank) (x A) B, with W frozen.

The adapters of a weight NAME are the attributes `NAME_lora_a` [..., in, rank] and `NAME_lora_b`
[..., rank, out] of the same module, stacked over layers like the weight. B is zero at first, so a
new adapter changes nothing.
"""

import dataclasses
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from jaxtyping import Array, DTypeLike

from policy_jax.models import peft_folder
from policy_jax.models.checkpoint import WEIGHT_NAMES
from policy_jax.models.peft_folder import AdapterFolder, Pair, PeftError
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import fetch, weight_sharding

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
        holder, attribute = _holder(adapted, name)
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
        setattr(holder, attribute + "_lora_a", _placed(a, model))
        setattr(holder, attribute + "_lora_b", _placed(b, model))
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


def save(model: Qwen2, folder: str | Path, base_model: str, dtype: DTypeLike = "float32") -> None:
    """Writes the adapters of `model` as a PEFT folder, which `peft` and `load` read.

    base_model: the path or name of the model without them. With several processes, all must call
    this, and the first one writes. Raises LoraError if there are no adapters.
    """
    settings, pairs = described(model), {}
    for name, array in linear_layers(model).items():
        if not re.search(settings.targets, name):
            continue
        holder, attribute = _holder(model, array)
        a, b = (fetch(getattr(holder, f"{attribute}_lora_{part}")[...]) for part in "ab")
        for layer, module in _modules(name, model):
            pairs[module] = Pair(a[layer].T, b[layer].T, model.lora_scale)
    if jax.process_index() == 0:
        peft_folder.write(Path(folder), pairs, settings.alpha, base_model, jnp.dtype(dtype))


def load(model: Qwen2, folder: str | Path) -> Qwen2:
    """The model with the adapters of a PEFT folder, which replace any that it has; weights are
    shared with `model`.

    Raises PeftError if they do not fit the model, or differ in rank or scale: `Qwen2` has the
    layers of all adapters in one array and one scale. `Qwen2.from_pretrained` merges such ones.
    """
    adapters = AdapterFolder(Path(folder))
    modules = {name: _modules(name, model) for name in linear_layers(model)}
    shapes = {}
    for name, array in linear_layers(model).items():
        wide, out = getattr(*_holder(model, array)).shape[-2:]
        shapes.update({module: (out, wide) for _, module in modules[name]})
    pairs = {module: adapters.pair(module) for module in adapters.fitted(shapes)}
    kinds = {(len(pair.a), pair.scale) for pair in pairs.values()}
    chosen = [name for name, own in modules.items() if any(m in pairs for _, m in own)]
    absent = [m for name in chosen for _, m in modules[name] if m not in pairs]
    if len(kinds) > 1 or absent:
        raise PeftError(
            f"{folder}: rank_pattern, alpha_pattern, layers_to_transform or target_modules make "
            "adapters of several ranks or scales, or in some layers alone, which cannot be trained "
            "here; merge them with policy_jax.export and train new ones"
        )
    for name in chosen:
        kernel = getattr(*_holder(model, linear_layers(model)[name]))
        for layer, module in modules[name]:
            whole = adapters.whole(module)
            if whole is not None and not np.array_equal(
                whole.T.astype(kernel.dtype), fetch(kernel[layer])
            ):
                raise PeftError(
                    f"{folder}: {module} is another one than in the model; merge the folder with "
                    "policy_jax.export and train new adapters"
                )
    ((rank, scale),) = kinds
    adapted = add(model, Lora(rank, scale * rank, _targets(chosen)), nnx.Rngs(0))
    adapted.lora_scale = scale
    for name in chosen:
        array = linear_layers(model)[name]
        holder, attribute = _holder(adapted, array)
        for part, letter in enumerate("ab"):
            each = [pairs[module][:2][part].T for _, module in modules[name]]
            values = np.stack(each) if holder is adapted.layers else each[0]
            variable = getattr(holder, f"{attribute}_lora_{letter}").replace(jnp.asarray(values))
            setattr(holder, f"{attribute}_lora_{letter}", _placed(variable, model))
    return adapted


def described(model: Qwen2) -> Lora:
    """The settings of a model's adapters. Raises LoraError if it has none."""
    arrays = {
        name: getattr(holder, f"{attribute}_lora_a")
        for name, array in linear_layers(model).items()
        for holder, attribute in [_holder(model, array)]
        if hasattr(holder, f"{attribute}_lora_a")
    }
    if not arrays:
        raise LoraError("the model has no adapters")
    rank = next(iter(arrays.values())).shape[-1]
    return Lora(rank, model.lora_scale * rank, _targets(arrays))


def _targets(names: Iterable[str]) -> str:
    """A pattern that matches these of `linear_layers` alone."""
    return "|".join(name.rsplit(".", 1)[-1] for name in names)


def _holder(model: Qwen2, array: str) -> tuple[Any, str]:
    """The module that has an array of `linear_layers`, and its attribute there."""
    stacked = array.startswith("layers.")
    return (model.layers if stacked else model), array.removeprefix("layers.")


def _modules(name: str, model: Qwen2) -> list[tuple[Any, str]]:
    """The modules of PEFT that a linear layer stands for, each with its place in the array."""
    if not name.startswith("layers."):
        return [(..., name)]
    rest = name.removeprefix("layers.")
    depth = model.config.num_hidden_layers
    return [(layer, f"model.layers.{layer}.{rest}") for layer in range(depth)]


def _placed(variable: nnx.Variable[Any], model: Qwen2) -> nnx.Variable[Any]:
    """The variable on the devices of the model's mesh."""
    where = weight_sharding(variable, model.mesh)
    if where is None or isinstance(variable.get_value(), jax.core.Tracer):
        return variable
    return variable.replace(jax.device_put(variable.get_value(), where))


@jax.jit
def _merged(kernel: Array, a: Array, b: Array, scale: float) -> Array:
    wide = kernel.astype(jnp.float32) + scale * jnp.matmul(a, b, precision="highest")
    return wide.astype(kernel.dtype)
