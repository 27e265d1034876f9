"""Models in one GGUF file, the format of llama.cpp, read with the `gguf` package of its authors.

Weights are dequantised to float32 as `gguf.dequantize` does it, a piece of a tensor at a time. The
format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. What is not understood is refused
by name, like unknown fields of a `config.json`.
"""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np

from policy_jax.models.tensors import CheckpointError

ARCHITECTURE = "qwen2"

_TENSOR_NAMES = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
_LAYER_NAMES = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}

_FIELDS = {
    "context_length": "max_position_embeddings",
    "embedding_length": "hidden_size",
    "feed_forward_length": "intermediate_size",
    "block_count": "num_hidden_layers",
    "attention.head_count": "num_attention_heads",
    "attention.head_count_kv": "num_key_value_heads",
    "attention.key_length": "head_dim",
    "attention.layer_norm_rms_epsilon": "rms_norm_eps",
    "rope.freq_base": "rope_theta",
}
_YARN = {
    "rope.scaling.factor": "factor",
    "rope.scaling.original_context_length": "original_max_position_embeddings",
}
_TOKENS = {
    "tokenizer.ggml.bos_token_id": "bos_token_id",
    "tokenizer.ggml.eos_token_id": "eos_token_id",
    "tokenizer.ggml.padding_token_id": "pad_token_id",
}
# These repeat what others say, or have no effect on the numbers.
_WITHOUT_EFFECT = frozenset({"vocab_size", "rope.scaling.finetuned"})
_SAME_AS_HEAD_DIM = ("attention.key_length", "attention.value_length", "rope.dimension_count")


class GgufError(CheckpointError):
    """A GGUF file with something that is not understood; the message names it."""


class _Stored(NamedTuple):
    """A tensor in the file. shape: [out, in], as Hugging Face has it."""

    own_name: str
    kind: Any  # gguf.GGMLQuantizationType
    shape: tuple[int, ...]
    offset: int
    size: int


class GgufFile:
    """The header of a GGUF file, and its tensors by Hugging Face's names (see `Tensors`)."""

    described_by = "the file's metadata"

    def __init__(self, path: Path) -> None:
        """Reads the header. Raises GgufError, and FileNotFoundError where there is no file."""
        if not path.is_file():
            raise FileNotFoundError(f"{path} is missing: give a .gguf file")
        self.place = path
        header = _header(path)
        self.metadata = {name: field.contents() for name, field in header.fields.items()}
        if int(self.metadata.get("split.count", 1)) > 1:
            raise GgufError(
                f"{path}: split.count={self.metadata['split.count']}: this is one of several files "
                "of a model; join them with llama-gguf-split --merge"
            )
        self._stored = {
            _name(tensor.name): _Stored(
                tensor.name,
                tensor.tensor_type,
                tuple(int(size) for size in tensor.shape[::-1]),
                int(tensor.data_offset),
                int(tensor.n_bytes),
            )
            for tensor in header.tensors
        }
        self._check(header)
        self.shapes = {name: stored.shape for name, stored in self._stored.items()}

    def _check(self, header: Any) -> None:
        architecture = self.metadata.get("general.architecture")
        if architecture != ARCHITECTURE:
            raise GgufError(
                f"{self.place}: general.architecture={architecture!r} (only {ARCHITECTURE!r} is "
                "implemented)"
            )
        if header.byte_order == "S":
            raise GgufError(f"{self.place}: the byte order is not this machine's; convert the file")
        unread = [
            f"{stored.own_name} is {stored.kind.name}, which gguf does not dequantise"
            for stored in self._stored.values()
            if not _readable(stored.kind)
        ]
        if unread:
            raise GgufError("\n  ".join([f"{self.place}: tensors of unknown type:", *unread]))

    def config(self) -> dict[str, Any]:
        """The content of a `config.json` of this model. Raises GgufError, which names the fields
        that are refused."""
        prefix = f"{ARCHITECTURE}."
        given = {
            name.removeprefix(prefix): value
            for name, value in self.metadata.items()
            if name.startswith(prefix)
        }
        problems = [
            f"{prefix}{name}={given[name]!r} is not a known field"
            for name in sorted(
                given.keys() - _FIELDS.keys() - _YARN.keys() - _WITHOUT_EFFECT
                - {"rope.scaling.type", *_SAME_AS_HEAD_DIM}
            )
        ]  # fmt: skip
        scaling = given.get("rope.scaling.type", "none")
        if scaling not in ("none", "yarn"):
            problems.append(f"{prefix}rope.scaling.type={scaling!r} (only 'yarn' is implemented)")
        widths = {name: given[name] for name in _SAME_AS_HEAD_DIM if name in given}
        if len(set(widths.values())) > 1:
            problems.append(f"{widths} (only heads of one width, rotated as a whole)")
        if problems:
            raise GgufError(f"{self.place}: {'; '.join(problems)}")
        raw = {
            "model_type": ARCHITECTURE,
            "tie_word_embeddings": "lm_head.weight" not in self.shapes,
        }
        raw |= {theirs: _plain(given[own]) for own, theirs in _FIELDS.items() if own in given}
        if widths:
            raw["head_dim"] = next(iter(widths.values()))
        raw |= {
            theirs: self.metadata[own] for own, theirs in _TOKENS.items() if own in self.metadata
        }
        if "model.embed_tokens.weight" in self.shapes:
            raw["vocab_size"] = self.shapes["model.embed_tokens.weight"][0]
        if scaling == "yarn":
            values = {theirs: _plain(given[own]) for own, theirs in _YARN.items() if own in given}
            raw["rope_scaling"] = {"rope_type": "yarn", **values}
        return raw

    @property
    def largest_file(self) -> int:
        return self.place.stat().st_size

    def own_name(self, name: str) -> str:
        return _own_name(name)

    def read(self, name: str, cut: tuple[slice, ...] | None = None) -> np.ndarray:
        """Float32. Blocks lie along the last axis, so that any rows can be read alone."""
        import gguf

        stored = self._stored[name]
        if cut is None or len(stored.shape) == 1:
            first, rows = 0, int(np.prod(stored.shape[:-1]))
        else:
            first, last, _ = cut[0].indices(stored.shape[0])
            rows = last - first
        width = stored.size // int(np.prod(stored.shape[:-1]))
        # Read, not mapped: pages of a mapped file stay in this process's memory.
        raw = np.fromfile(self.place, np.uint8, rows * width, offset=stored.offset + first * width)
        if raw.size < rows * width:
            raise GgufError(f"{self.place}: ends within {stored.own_name}; get the file again")
        values: np.ndarray = gguf.dequantize(raw.reshape(rows, width), stored.kind)
        if cut is None:
            return values.reshape(stored.shape)
        if len(stored.shape) == 1:
            return values.reshape(-1)[cut]
        return values[(slice(None), *cut[1:])]

    def dtypes(self) -> set[np.dtype]:
        """What is quantised is float32 here, as `gguf` dequantises it."""
        exact = {"F16": np.dtype(np.float16), "BF16": np.dtype(jnp.bfloat16)}
        kinds = {stored.kind.name for stored in self._stored.values()}
        return {exact.get(kind, np.dtype(np.float32)) for kind in kinds}


def opened(path: str | Path) -> GgufFile:
    """The file at `path`. Its header is read once while the file stays the same: reading the
    tokens of a large vocabulary takes seconds. Raises GgufError and FileNotFoundError."""
    path = Path(path).absolute()
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing: give a .gguf file")
    about = path.stat()
    return _opened(path, about.st_size, about.st_mtime_ns)


@lru_cache(maxsize=2)
def _opened(path: Path, size: int, changed: int) -> GgufFile:
    return GgufFile(path)


def _header(path: Path) -> Any:
    import gguf

    class Reader(gguf.GGUFReader):
        """Reads through a plain array: a part of a `np.memmap` takes many times as long to make,
        and there is one for each token."""

        @property
        def data(self) -> Any:  # the class says np.memmap
            return self._data

        @data.setter
        def data(self, mapped: Any) -> None:
            self._data = mapped.view(np.ndarray)

    try:
        return Reader(path)
    except (ValueError, IndexError, KeyError, OverflowError, MemoryError) as error:
        raise GgufError(f"{path}: gguf cannot read this file ({error})") from error


def _readable(kind: Any) -> bool:
    import gguf

    _, size = gguf.GGML_QUANT_SIZES[kind]
    try:
        gguf.dequantize(np.zeros((1, size), np.uint8), kind)
    except NotImplementedError:
        return False
    return True


def _name(own: str) -> str:
    """Hugging Face's name of a tensor; the tensor's own where it has none."""
    if own in _TENSOR_NAMES:
        return _TENSOR_NAMES[own]
    match = re.fullmatch(r"blk\.(\d+)\.(\w+)\.(weight|bias)", own)
    if match is None or match[2] not in _LAYER_NAMES:
        return own
    return f"model.layers.{match[1]}.{_LAYER_NAMES[match[2]]}.{match[3]}"


def _own_name(name: str) -> str:
    """The inverse of `_name`."""
    whole = {theirs: own for own, theirs in _TENSOR_NAMES.items()}
    match = re.fullmatch(r"model\.layers\.(\d+)\.(.+)\.(weight|bias)", name)
    if match is None:
        return whole.get(name, name)
    parts = {theirs: own for own, theirs in _LAYER_NAMES.items()}
    return f"blk.{match[1]}.{parts[match[2]]}.{match[3]}" if match[2] in parts else name


def _plain(value: Any) -> Any:
    """A number as it was before the file rounded it to float32: 1e-06, not 9.99999997e-07."""
    return float(str(np.float32(value))) if isinstance(value, float) else value
