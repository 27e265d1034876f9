"""Hugging Face folders in and out: one table of names, read in both directions.

Their kernels are [out, in] and one tensor a layer; ours are [in, out] and stacked over layers.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np
from jaxtyping import Array
from safetensors import safe_open
from safetensors.numpy import save_file


class Entry(NamedTuple):
    """One weight of ours and its name in the file; `{}` stands for the layer number."""

    ours: str
    theirs: str
    transposed: bool = False

    @property
    def stacked(self) -> bool:
        return "{}" in self.theirs


TABLE = (
    Entry("embed", "model.embed_tokens.weight"),
    Entry("layers.input_norm", "model.layers.{}.input_layernorm.weight"),
    Entry("layers.q_kernel", "model.layers.{}.self_attn.q_proj.weight", True),
    Entry("layers.q_bias", "model.layers.{}.self_attn.q_proj.bias"),
    Entry("layers.k_kernel", "model.layers.{}.self_attn.k_proj.weight", True),
    Entry("layers.k_bias", "model.layers.{}.self_attn.k_proj.bias"),
    Entry("layers.v_kernel", "model.layers.{}.self_attn.v_proj.weight", True),
    Entry("layers.v_bias", "model.layers.{}.self_attn.v_proj.bias"),
    Entry("layers.o_kernel", "model.layers.{}.self_attn.o_proj.weight", True),
    Entry("layers.post_norm", "model.layers.{}.post_attention_layernorm.weight"),
    Entry("layers.gate_kernel", "model.layers.{}.mlp.gate_proj.weight", True),
    Entry("layers.up_kernel", "model.layers.{}.mlp.up_proj.weight", True),
    Entry("layers.down_kernel", "model.layers.{}.mlp.down_proj.weight", True),
    Entry("norm", "model.norm.weight"),
    Entry("head", "lm_head.weight", True),
)

INDEX = "model.safetensors.index.json"
SINGLE = "model.safetensors"
MAX_SHARD_BYTES = 5 * 10**9


class CheckpointError(ValueError):
    """The tensors in a folder are not the ones the configuration asks for."""


def read(
    folder: Path,
    wanted: Mapping[str, jax.ShapeDtypeStruct],
    depth: int,
    placement: Mapping[str, jax.sharding.Sharding | None] | None = None,
) -> dict[str, Array]:
    """The weights `wanted` (our name -> shape and dtype; `depth` layers), placed on devices.

    Raises CheckpointError listing every missing, unexpected and misshapen tensor.
    """
    files = _files(folder)
    _check(folder, files, wanted, depth)
    loaded = {}
    for entry in TABLE:
        if entry.ours not in wanted:
            continue
        target = wanted[entry.ours]
        host = np.empty(target.shape, target.dtype)
        for index, name in _names(entry, depth):
            with safe_open(files[name], framework="numpy") as file:
                tensor = file.get_tensor(name)
            host[index] = tensor.T if entry.transposed else tensor
        where = (placement or {}).get(entry.ours)
        loaded[entry.ours] = jax.device_put(host, where)
    return loaded


def write(
    folder: Path,
    arrays: Mapping[str, Array],
    config: Mapping[str, Any],
    max_shard_bytes: int = MAX_SHARD_BYTES,
) -> None:
    """Writes config.json and model.safetensors, or several files with an index when larger."""
    unknown = sorted(arrays.keys() - {entry.ours for entry in TABLE})
    if unknown:
        raise CheckpointError(f"weights without a name in Hugging Face's layout: {unknown}")
    folder.mkdir(parents=True, exist_ok=True)
    depth = int(config["num_hidden_layers"])
    tensors: dict[str, np.ndarray] = {}
    for entry in TABLE:
        if entry.ours in arrays:
            host = np.asarray(arrays[entry.ours])
            for index, name in _names(entry, depth):
                part = host[index]
                tensors[name] = np.ascontiguousarray(part.T if entry.transposed else part)
    shards = _shards(tensors, max_shard_bytes)
    # A folder that held another model must not keep tensors that the new one lacks.
    for old in [*folder.glob("model-*-of-*.safetensors"), folder / INDEX, folder / SINGLE]:
        old.unlink(missing_ok=True)
    if len(shards) == 1:
        save_file(shards[0], folder / SINGLE, metadata={"format": "pt"})
    else:
        weight_map = {}
        for number, shard in enumerate(shards, start=1):
            name = f"model-{number:05d}-of-{len(shards):05d}.safetensors"
            save_file(shard, folder / name, metadata={"format": "pt"})
            weight_map.update(dict.fromkeys(shard, name))
        total = sum(tensor.nbytes for tensor in tensors.values())
        index_file = {"metadata": {"total_size": total}, "weight_map": weight_map}
        (folder / INDEX).write_text(json.dumps(index_file, indent=2) + "\n", encoding="utf-8")
    text = json.dumps(dict(config), indent=2) + "\n"
    (folder / "config.json").write_text(text, encoding="utf-8")


def _names(entry: Entry, depth: int) -> Iterator[tuple[Any, str]]:
    """Where each tensor goes in our array, and its name."""
    if not entry.stacked:
        yield ..., entry.theirs
        return
    for layer in range(depth):
        yield layer, entry.theirs.format(layer)


def _files(folder: Path) -> dict[str, Path]:
    """Tensor name -> the file that holds it."""
    index = folder / INDEX
    if index.is_file():
        weight_map = json.loads(index.read_text(encoding="utf-8"))["weight_map"]
        files = sorted({folder / name for name in weight_map.values()})
        absent = [file.name for file in files if not file.is_file()]
        if absent:
            raise CheckpointError(f"{folder}: {INDEX} names files that are missing: {absent}")
    else:
        files = sorted(folder.glob("*.safetensors"))
        if not files:
            raise CheckpointError(f"{folder}: no *.safetensors and no {INDEX}")
    found = {}
    for path in files:
        with safe_open(path, framework="numpy") as file:
            found.update(dict.fromkeys(file.keys(), path))
    return found


def _check(
    folder: Path, files: Mapping[str, Path], wanted: Mapping[str, jax.ShapeDtypeStruct], depth: int
) -> None:
    expected: dict[str, tuple[int, ...]] = {}
    for entry in TABLE:
        if entry.ours in wanted:
            shape = wanted[entry.ours].shape[1:] if entry.stacked else wanted[entry.ours].shape
            for _, name in _names(entry, depth):
                expected[name] = shape[::-1] if entry.transposed else shape
    ignored = _ignored(wanted, depth)
    problems = [f"missing {name} {shape}" for name, shape in expected.items() if name not in files]
    problems += [f"unexpected {name}" for name in sorted(files.keys() - expected.keys() - ignored)]
    for path in sorted(set(files.values())):
        with safe_open(path, framework="numpy") as file:
            for name in file.keys():  # noqa: SIM118 - not a dict
                shape = tuple(file.get_slice(name).get_shape())
                if name in expected and shape != expected[name]:
                    problems.append(f"{name} is {shape}, config.json asks for {expected[name]}")
    if problems:
        shown = "\n  ".join(problems)
        raise CheckpointError(
            f"{folder}: {len(problems)} tensors do not fit config.json; correct either:\n  {shown}"
        )


def _ignored(wanted: Mapping[str, jax.ShapeDtypeStruct], depth: int) -> set[str]:
    """Tensors that say nothing: old files keep rotary tables, tied ones may repeat the head."""
    names = {f"model.layers.{layer}.self_attn.rotary_emb.inv_freq" for layer in range(depth)}
    return names if "head" in wanted else names | {"lm_head.weight"}


def _shards(tensors: Mapping[str, np.ndarray], limit: int) -> list[dict[str, np.ndarray]]:
    shards: list[dict[str, np.ndarray]] = [{}]
    size = 0
    for name, tensor in tensors.items():
        if shards[-1] and size + tensor.nbytes > limit:
            shards.append({})
            size = 0
        shards[-1][name] = tensor
        size += tensor.nbytes
    return shards
