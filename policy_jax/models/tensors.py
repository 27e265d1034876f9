"""Where tensors are read from: what `checkpoint.read` needs, and the *.safetensors of a folder."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import jax.numpy as jnp
import numpy as np
from safetensors import safe_open

INDEX = "model.safetensors.index.json"

_DTYPES = {
    "F32": np.dtype(np.float32),
    "F16": np.dtype(np.float16),
    "BF16": np.dtype(jnp.bfloat16),
}


class CheckpointError(ValueError):
    """The tensors of a checkpoint are not the ones its configuration asks for."""


class Tensors(Protocol):
    """Tensors by the names of Hugging Face, read from files one at a time or a part of one."""

    @property
    def place(self) -> Path:
        """The folder or the file."""

    @property
    def described_by(self) -> str:
        """What says which shapes the tensors must have."""

    @property
    def shapes(self) -> Mapping[str, tuple[int, ...]]:
        """The shape of each tensor. A matrix is [out, in]."""

    @property
    def largest_file(self) -> int:
        """Bytes of the largest file."""

    def own_name(self, name: str) -> str:
        """The name of a tensor in the files."""

    def read(self, name: str, cut: tuple[slice, ...] | None = None) -> np.ndarray:
        """A whole tensor, or the part of it within `cut`, which has one slice per axis."""

    def dtypes(self) -> set[np.dtype]:
        """The types that hold the tensors without rounding, each tensor in one of them."""


class FolderTensors:
    """The *.safetensors of a folder. Raises CheckpointError where there are none."""

    described_by = "config.json"

    def __init__(self, folder: Path) -> None:
        self.place = folder
        self._files = _files(folder)
        self.shapes: dict[str, tuple[int, ...]] = {}
        self._types: set[str] = set()
        for path in sorted(set(self._files.values())):
            with safe_open(path, framework="numpy") as file:
                for name in file.keys():  # noqa: SIM118 - not a dict
                    found = file.get_slice(name)
                    self.shapes[name] = tuple(found.get_shape())
                    self._types.add(found.get_dtype())

    @property
    def largest_file(self) -> int:
        return max(path.stat().st_size for path in set(self._files.values()))

    def own_name(self, name: str) -> str:
        return name

    def read(self, name: str, cut: tuple[slice, ...] | None = None) -> np.ndarray:
        # Opened for each piece: what was read stays in memory until the file is closed.
        with safe_open(self._files[name], framework="numpy") as file:
            read: np.ndarray = file.get_tensor(name) if cut is None else file.get_slice(name)[cut]
        return read

    def dtypes(self) -> set[np.dtype]:
        return {_DTYPES[name] for name in self._types}


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
    file_of = {}
    for path in files:
        with safe_open(path, framework="numpy") as file:
            file_of.update(dict.fromkeys(file.keys(), path))
    return file_of
