"""Reads and writes Hugging Face folders, and reads GGUF files and PEFT folders; one table of names
serves all.

The files have one tensor per layer, with kernels [out, in]. `Qwen2` has one array for all layers,
with kernels [in, out]. The host never holds a whole model: it reads pieces of a tensor, which the
device transposes, converts and inserts, and it writes one file at a time.
"""

import json
import math
import shutil
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from types import EllipsisType
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from safetensors.numpy import save_file

from policy_jax.asm.tokenizer import for_transformers
from policy_jax.models import gguf_file, gguf_tokenizer, peft_folder
from policy_jax.models.config import Qwen2Config
from policy_jax.models.paths import is_adapters, is_gguf
from policy_jax.models.sharding import fetch
from policy_jax.models.tensors import INDEX, CheckpointError, FolderTensors, Tensors

__all__ = [
    "INDEX",
    "SINGLE",
    "WEIGHT_NAMES",
    "CheckpointError",
    "WeightName",
    "copy_tokenizer",
    "read",
    "stored_dtype",
    "write",
]


class WeightName(NamedTuple):
    """The two names of a weight: of the array in `Qwen2`, and of the tensor in the file.

    `{}` in `tensor` stands for the layer number: the array has all layers stacked. transposed:
    whether the tensor [out, in] is the transpose of the array [in, out].
    """

    array: str
    tensor: str
    transposed: bool = False

    @property
    def stacked(self) -> bool:
        return "{}" in self.tensor


WEIGHT_NAMES = (
    WeightName("embed", "model.embed_tokens.weight"),
    WeightName("layers.input_norm", "model.layers.{}.input_layernorm.weight"),
    WeightName("layers.q_kernel", "model.layers.{}.self_attn.q_proj.weight", True),
    WeightName("layers.q_bias", "model.layers.{}.self_attn.q_proj.bias"),
    WeightName("layers.k_kernel", "model.layers.{}.self_attn.k_proj.weight", True),
    WeightName("layers.k_bias", "model.layers.{}.self_attn.k_proj.bias"),
    WeightName("layers.v_kernel", "model.layers.{}.self_attn.v_proj.weight", True),
    WeightName("layers.v_bias", "model.layers.{}.self_attn.v_proj.bias"),
    WeightName("layers.o_kernel", "model.layers.{}.self_attn.o_proj.weight", True),
    WeightName("layers.post_norm", "model.layers.{}.post_attention_layernorm.weight"),
    WeightName("layers.gate_kernel", "model.layers.{}.mlp.gate_proj.weight", True),
    WeightName("layers.up_kernel", "model.layers.{}.mlp.up_proj.weight", True),
    WeightName("layers.down_kernel", "model.layers.{}.mlp.down_proj.weight", True),
    WeightName("norm", "model.norm.weight"),
    WeightName("head", "lm_head.weight", True),
)

SINGLE = "model.safetensors"
TOKENIZER_FILES = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "vocab.json",
    "merges.txt",
    "chat_template.jinja",
    "generation_config.json",
    "policy.json",  # `models.answer_format`
)
MAX_SHARD_BYTES = 5 * 10**9

# A piece is this share of the largest file, within these bounds, which do not slow reading down.
PIECES_PER_SHARD = 16
PIECE_BYTES = (4 << 20, 64 << 20)


Bounds = tuple[tuple[int, int], ...]
"""For each axis, the first index and the one after the last."""


Layer = int | EllipsisType
"""The layer of a stacked array that a tensor holds; `...` for an array that is not stacked."""


def read(
    place: Path,
    wanted: Mapping[str, jax.ShapeDtypeStruct],
    depth: int,
    placement: Mapping[str, jax.sharding.Sharding | None] | None = None,
) -> dict[str, Array]:
    """Reads the arrays `wanted` (name -> shape and dtype; `depth` layers) of a folder, a GGUF file
    or a PEFT folder, whose adapters are merged, to their devices.

    The host holds a few pieces of a tensor at a time (`PIECE_BYTES`), whatever the size of the
    model. Raises CheckpointError, which lists every missing, unexpected and misshapen tensor.
    """
    tensors = _tensors_of(place)
    _check(tensors, wanted, depth)
    limit = min(max(tensors.largest_file // PIECES_PER_SHARD, PIECE_BYTES[0]), PIECE_BYTES[1])
    loaded = {}
    for weight in WEIGHT_NAMES:
        if weight.array in wanted:
            target, where = wanted[weight.array], (placement or {}).get(weight.array)
            loaded[weight.array] = _assembled(weight, target, where, tensors, depth, limit)
    return loaded


def _assembled(
    weight: WeightName,
    target: jax.ShapeDtypeStruct,
    where: jax.sharding.Sharding | None,
    tensors: Tensors,
    depth: int,
    limit: int,
) -> Array:
    """One array. Each device makes its own part, so that no part moves between devices."""
    if math.prod(target.shape) * target.dtype.itemsize <= limit:
        # Small enough for the host, which needs no compilation.
        host = np.empty(target.shape, target.dtype)
        for index, name in _tensors(weight, depth):
            tensor = tensors.read(name)
            host[index] = tensor.T if weight.transposed else tensor
        placed: Array = jax.device_put(host, where)
        return placed
    if where is None:
        whole = tuple((0, size) for size in target.shape)
        return _part(weight, target.dtype, whole, None, tensors, depth, limit)
    made: dict[Bounds, Array] = {}
    parts = []
    for device, cut in where.addressable_devices_indices_map(target.shape).items():
        assert cut is not None
        bounds = tuple(axis.indices(size)[:2] for axis, size in zip(cut, target.shape, strict=True))
        if bounds in made:  # another device holds the same part
            parts.append(jax.device_put(made[bounds], device))
        else:
            made[bounds] = _part(weight, target.dtype, bounds, device, tensors, depth, limit)
            parts.append(made[bounds])
    return jax.make_array_from_single_device_arrays(target.shape, where, parts)


def _part(
    weight: WeightName,
    dtype: np.dtype,
    bounds: Bounds,
    device: jax.Device | None,
    tensors: Tensors,
    depth: int,
    limit: int,
) -> Array:
    """The part of an array within `bounds`, made on a device from pieces of at most `limit` bytes
    (as float32)."""
    whole = jnp.zeros([stop - start for start, stop in bounds], dtype, device=device)
    layers = range(*bounds[0]) if weight.stacked else range(depth)
    inner = bounds[1:] if weight.stacked else bounds
    (begin, end), *others = inner[::-1] if weight.transposed else inner
    for index, name in _tensors(weight, depth):
        if isinstance(index, int) and index not in layers:
            continue
        # Rows are counted whole: reading a part of a row touches the pages of all of it.
        rows = max(1, limit // (4 * math.prod(tensors.shapes[name][1:])))
        for first in range(begin, end, rows):
            cut = (slice(first, min(first + rows, end)), *(slice(*other) for other in others))
            piece = tensors.read(name, cut)
            place = index - layers.start if isinstance(index, int) else 0
            on_device = jax.device_put(piece, device)
            whole = _put(whole, on_device, place, first - begin, transposed=weight.transposed)
            # Without waiting, all pieces would be in memory at once.
            jax.block_until_ready(whole)
    return whole


@partial(jax.jit, static_argnames="transposed", donate_argnums=0)
def _put(whole: Array, piece: Array, layer: Array, first: Array, *, transposed: bool) -> Array:
    """Inserts `piece`, rows of a tensor from `first` on, into one layer of `whole` (or into all of
    it, if it is not stacked)."""
    piece = piece.astype(whole.dtype)
    piece = piece.T if transposed else piece
    start: list[int | Array] = [0] * piece.ndim
    start[-1 if transposed else 0] = first
    if whole.ndim > piece.ndim:
        piece, start = piece[None], [layer, *start]
    return jax.lax.dynamic_update_slice(whole, piece, start)


def write(
    folder: Path,
    arrays: Mapping[str, Array],
    config: Mapping[str, Any],
    max_shard_bytes: int = MAX_SHARD_BYTES,
) -> None:
    """Writes config.json and model.safetensors, or several files with an index if the model is
    larger than `max_shard_bytes`.

    The host holds the tensors of one file at a time. With several processes, all must call this,
    and the first one writes. Raises CheckpointError for an array without a Hugging Face name.
    """
    unknown = sorted(arrays.keys() - {weight.array for weight in WEIGHT_NAMES})
    if unknown:
        raise CheckpointError(f"weights without a name in Hugging Face's layout: {unknown}")
    writes = jax.process_index() == 0
    folder.mkdir(parents=True, exist_ok=True)
    depth = int(config["num_hidden_layers"])
    # Tensor -> (its array, the layer, whether it is transposed), layer by layer.
    sources: dict[str, tuple[Array, Layer, bool]] = {}
    for weight in WEIGHT_NAMES:
        if weight.array in arrays:
            for index, name in _tensors(weight, depth):
                sources[name] = (arrays[weight.array], index, weight.transposed)
    sizes = {
        name: array.dtype.itemsize * math.prod(array.shape if index is ... else array.shape[1:])
        for name, (array, index, _) in sources.items()
    }
    shards = _shards(sizes, max_shard_bytes)
    # Files of a model that was here before could hold tensors that the new one lacks.
    if writes:
        for old in [*folder.glob("model-*-of-*.safetensors"), folder / INDEX, folder / SINGLE]:
            old.unlink(missing_ok=True)
    weight_map = {}
    for number, names in enumerate(shards, start=1):
        tensors = {name: _host(*sources[name]) for name in names}
        several = f"model-{number:05d}-of-{len(shards):05d}.safetensors"
        file = SINGLE if len(shards) == 1 else several
        if writes:
            save_file(tensors, folder / file, metadata={"format": "pt"})
        weight_map.update(dict.fromkeys(names, file))
    if not writes:
        return
    if len(shards) > 1:
        index_file = {"metadata": {"total_size": sum(sizes.values())}, "weight_map": weight_map}
        (folder / INDEX).write_text(json.dumps(index_file, indent=2) + "\n", encoding="utf-8")
    text = json.dumps(dict(config), indent=2) + "\n"
    (folder / "config.json").write_text(text, encoding="utf-8")


def copy_tokenizer(source: Path, folder: Path) -> None:
    """Copies the files of `TOKENIZER_FILES` that are in `source` to `folder`. From a GGUF file,
    writes the tokenizer there. A PEFT folder without a tokenizer has that of its base model."""
    if is_adapters(source):
        source = peft_folder.tokenizer_place(source)
    if is_gguf(source):
        gguf_tokenizer.write(source, folder)
        return
    for name in TOKENIZER_FILES:
        if (source / name).is_file():
            shutil.copyfile(source / name, folder / name)
    for_transformers(folder)


def stored_dtype(place: Path) -> np.dtype:
    """The narrowest type that holds all tensors of a folder or GGUF file without rounding; of a
    PEFT folder, those of the base model."""
    dtypes = _tensors_of(place).dtypes()
    # Neither float16 nor bfloat16 holds all values of the other.
    return dtypes.pop() if len(dtypes) == 1 else np.dtype(np.float32)


def _tensors_of(place: Path) -> Tensors:
    if is_adapters(place):
        base = peft_folder.base_of(place)
        tied = Qwen2Config.from_pretrained(base).tie_word_embeddings
        return peft_folder.MergedTensors(place, _tensors_of(base), tied)
    return gguf_file.opened(place) if is_gguf(place) else FolderTensors(place)


def _tensors(weight: WeightName, depth: int) -> Iterator[tuple[Layer, str]]:
    """The tensors of an array: the layer and the name of each."""
    if not weight.stacked:
        yield ..., weight.tensor
        return
    for layer in range(depth):
        yield layer, weight.tensor.format(layer)


def _check(tensors: Tensors, wanted: Mapping[str, jax.ShapeDtypeStruct], depth: int) -> None:
    expected: dict[str, tuple[int, ...]] = {}
    for weight in WEIGHT_NAMES:
        if weight.array in wanted:
            shape = wanted[weight.array].shape[1:] if weight.stacked else wanted[weight.array].shape
            for _, name in _tensors(weight, depth):
                expected[name] = shape[::-1] if weight.transposed else shape
    known, shapes = tensors.own_name, tensors.shapes
    extra = sorted(shapes.keys() - expected.keys() - _ignored(wanted, depth))
    problems = [f"missing {known(n)} {shape}" for n, shape in expected.items() if n not in shapes]
    problems += [f"unexpected {known(name)}" for name in extra]
    problems += [
        f"{known(name)} is {shape}, {tensors.described_by} asks for {expected[name]}"
        for name, shape in shapes.items()
        if name in expected and shape != expected[name]
    ]
    if problems:
        shown = "\n  ".join(problems)
        raise CheckpointError(
            f"{tensors.place}: {len(problems)} tensors do not fit {tensors.described_by}; correct "
            f"either:\n  {shown}"
        )


def _ignored(wanted: Mapping[str, jax.ShapeDtypeStruct], depth: int) -> set[str]:
    """Tensors that carry no weights: rotary tables in old files, and the head of a model with tied
    embeddings, which repeats the embeddings."""
    names = {f"model.layers.{layer}.self_attn.rotary_emb.inv_freq" for layer in range(depth)}
    return names if "head" in wanted else names | {"lm_head.weight"}


def _shards(sizes: Mapping[str, int], limit: int) -> list[list[str]]:
    """The names of the tensors of each file. A file exceeds `limit` bytes only if it holds one
    tensor that does."""
    shards: list[list[str]] = [[]]
    size = 0
    for name, nbytes in sizes.items():
        if shards[-1] and size + nbytes > limit:
            shards.append([])
            size = 0
        shards[-1].append(name)
        size += nbytes
    return shards


def _host(array: Array, index: Layer, transposed: bool) -> np.ndarray:
    """One tensor of an array, gathered from all devices that hold a part of it."""
    tensor = fetch(array if index is ... else array[index])
    return np.ascontiguousarray(tensor.T if transposed else tensor)
