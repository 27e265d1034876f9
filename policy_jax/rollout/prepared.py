"""Copies of a model's weights that decode faster than the weights that are trained."""

import operator
from collections.abc import Callable
from typing import Any, Literal

import jax
import jax.numpy as jnp
from flax import nnx
from jaxtyping import Array, DTypeLike

from policy_jax.models.packed.library import PackedError, register
from policy_jax.models.qwen2 import DecodeWeights, Params, Qwen2

DecodeWeightsKind = Literal["full", "int8"]
"""What is decoded with: the weights as they are, or, on a CPU, kernels rounded to int8
(`models/packed`), which take a quarter of the memory traffic. Prefill always has full weights."""


class Prepared:
    """The weights for decoding, made from those of each call and kept where that is right."""

    def __init__(
        self,
        graphdef: nnx.GraphDef[Qwen2],
        kind: DecodeWeightsKind,
        copy: bool | None,
        traced: Callable[[], None],
    ) -> None:
        """copy: whether to make a copy of full weights; None: where it is faster and has room.
        traced: called with each compilation. Raises PackedError if `kind` cannot be had
        on this machine."""
        self._graphdef = graphdef
        self._kind = kind
        self._copy = copy
        if kind == "int8":
            register()

        def merged(params: Params) -> Qwen2:
            traced()
            return nnx.merge(graphdef, params)

        tall = jax.default_backend() == "cpu"
        form: dict[str, Any] = {"tall": tall, "joined": not tall}
        self._full = jax.jit(lambda params: merged(params).decode_weights(**form))
        self._pack = jax.jit(lambda params: merged(params).packed_kernels())
        self._rest = jax.jit(lambda params: merged(params).unpacked())
        self._made = Kept()
        self._packed = Kept()

    def of(self, params: Params) -> DecodeWeights | None:
        """A copy of the weights that decodes faster, or None, and each dispatch reads `params`.

        On a GPU, a step would first copy each layer's part of the stacked weights: more than half
        of its time. The copy is made anew by each call, as training needs its memory. On a CPU it
        is kept. On a mesh and on other devices there is none. Raises PackedError for int8 weights
        on a mesh.
        """
        platform = jax.default_backend()
        model = nnx.merge(self._graphdef, params)
        leaves = jax.tree.leaves(params)
        if self._kind == "int8":
            if model.mesh is not None:
                raise PackedError(
                    "int8 weights are for one device, and this model is on a mesh; decode with "
                    "full weights"
                )
            return self._made.get(leaves, lambda: self._int8(params))
        wanted = self._copy
        if wanted is None:
            wanted = platform == "cpu" or (platform == "gpu" and _has_room(params, model.dtype))
        if not wanted or model.mesh is not None:
            return None
        if platform != "cpu":
            made: DecodeWeights = self._full(params)
            return made
        return self._made.get(leaves, lambda: self._full(params))

    def _int8(self, params: Params) -> DecodeWeights:
        """Packs what is not packed yet: training of adapters leaves the kernels as they are."""
        flat = jax.tree_util.tree_leaves_with_path(params)
        fixed = [leaf for path, leaf in flat if "_lora_" not in jax.tree_util.keystr(path)]
        packed = self._packed.get(fixed, lambda: self._pack(params))
        rest = self._rest(params)
        layers = [{**own, **more} for own, more in zip(packed.layers, rest, strict=True)]
        return DecodeWeights(layers, packed.head, tall=False)


class Kept:
    """What was made from some arrays. Arrays are immutable, so it is valid while the arrays are the
    same ones."""

    def __init__(self) -> None:
        self._last: tuple[list[Array], DecodeWeights] | None = None

    def get(self, leaves: list[Array], make: Callable[[], Any]) -> DecodeWeights:
        if self._last is None or not all(map(operator.is_, leaves, self._last[0])):
            self._last = None  # free it before the next copy is made
            self._last = (leaves, make())
        return self._last[1]


def _has_room(params: Params, dtype: DTypeLike) -> bool:
    """Whether half of the device's free memory holds the weights once more, in `dtype`; the rest is
    for the cache."""
    memory = jax.devices()[0].memory_stats() or {}
    free = memory.get("bytes_limit", 0) - memory.get("bytes_in_use", 0)
    count = sum(leaf.size for leaf in jax.tree.leaves(params))
    return bool(2 * count * jnp.dtype(dtype).itemsize <= free)
