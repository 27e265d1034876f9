"""Folders of PEFT (adapter_config.json, adapter_model.safetensors): LoRA adapters beside a model.

A weight W [out, in] of the base model with adapters A [rank, in] and B [out, rank] stands for
W + scale B A. As in `config`, each field of adapter_config.json is used, has no effect on the
numbers, or is refused by name.
"""

import json
import math
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import load_file, save_file

from policy_jax.models.paths import ADAPTER_CONFIG, is_adapters, is_model
from policy_jax.models.tensors import CheckpointError, Tensors

WEIGHTS = "adapter_model.safetensors"
_PREFIX = "base_model.model."
_SUFFIXES = (".lora_A.weight", ".lora_B.weight")
_SHOWN = 3
"""Problems that a message lists."""

_USED = frozenset(
    {"alpha_pattern", "base_model_name_or_path", "exclude_modules", "layers_pattern"}
    | {"layers_to_transform", "lora_alpha", "r", "rank_pattern", "target_modules", "use_rslora"}
)
_WITHOUT_EFFECT = frozenset(
    {
        "auto_mapping",  # the class of the base model
        "eva_config",  # only initial values
        "inference_mode",
        "lora_dropout",  # only while training with PEFT
        "megatron_core",  # only read with megatron_config, which is refused
        "peft_version",
        "qalora_group_size",  # only read with use_qalora, which is refused
        "revision",
        "runtime_config",
    }
)
_ALLOWED: dict[str, tuple[Any, ...]] = {
    "bias": ("none",),
    "peft_type": ("LORA",),
    "task_type": ("CAUSAL_LM",),
    # Others change the weights of the base model, or what the adapters compute.
    "init_lora_weights": (True, "gaussian", "eva", "orthogonal"),
}
_OFF: tuple[Any, ...] = (None, False, [], {}, "")


class PeftError(CheckpointError):
    """A PEFT folder with something that is not understood, or that does not fit its base model; the
    message names it."""


class Pair(NamedTuple):
    """The adapters of a weight [out, in]: it becomes W + scale B A."""

    a: np.ndarray
    """[rank, in] float32."""
    b: np.ndarray
    """[out, rank] float32."""
    scale: float


class AdapterFolder:
    """The adapters of a folder by the module that they belong to, such as
    `model.layers.0.self_attn.q_proj` or `lm_head`."""

    def __init__(self, folder: Path) -> None:
        """Reads the config and the names. Raises PeftError, which names the fields that are
        refused."""
        self.folder = folder
        self._config = _config(folder)
        problems = _refusals(self._config)
        if problems:
            raise PeftError(f"{folder / ADAPTER_CONFIG}: {'; '.join(problems)}")
        self._path = folder / WEIGHTS
        if not self._path.is_file():
            raise PeftError(
                f"{self._path} is missing; save the adapters as safetensors "
                "(adapter_model.bin is not read)"
            )
        try:
            with safe_open(self._path, framework="numpy") as file:
                self._shapes = {n: tuple(file.get_slice(n).get_shape()) for n in file.keys()}  # noqa: SIM118
        except SafetensorError as error:
            raise PeftError(f"{self._path}: damaged ({error}); get the file again") from error

    def fitted(self, layers: Mapping[str, tuple[int, ...]]) -> list[str]:
        """The modules that have adapters. layers: the shape [out, in] of each linear layer of the
        model that they are for. Raises PeftError where the tensors are not those that the config
        and the model ask for."""
        modules = [module for module in layers if self._targets(module)]
        expected: dict[str, tuple[int, ...]] = {}
        for module in modules:
            rank, (out, wide) = self._rank(module), layers[module]
            shapes = ((rank, wide), (out, rank))
            names = (f"{_PREFIX}{module}{suffix}" for suffix in _SUFFIXES)
            expected.update(zip(names, shapes, strict=True))
        found = self._shapes
        if not modules:
            raise PeftError(
                f"{self.folder / ADAPTER_CONFIG}: target_modules="
                f"{self._config['target_modules']!r} matches no linear layer of the base model"
            )
        # PEFT writes the head too where it has adapters.
        expected.update({name: layers[m] for m in modules if (name := _whole(m)) in found})
        problems = [f"missing {name}" for name in expected if name not in found]
        problems += [f"unexpected {name}" for name in sorted(found.keys() - expected.keys())]
        problems += [
            f"{name} is {list(found[name])} and not {list(shape)}"
            for name, shape in expected.items()
            if found.get(name, shape) != shape
        ]
        if problems:
            more = f"; and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
            raise PeftError(
                f"{self.folder}: the adapters do not fit the base model; give the one that they "
                f"were trained with as base_model_name_or_path ({'; '.join(problems[:_SHOWN])}"
                f"{more})"
            )
        return modules

    def pair(self, module: str) -> Pair:
        """The adapters of one of the modules of `fitted`."""
        with safe_open(self._path, framework="numpy") as file:
            a, b = (
                file.get_tensor(f"{_PREFIX}{module}{suffix}").astype(np.float32)
                for suffix in _SUFFIXES
            )
        alpha = _by_pattern(self._config.get("alpha_pattern"), module, self._config["lora_alpha"])
        rank = len(a)
        stabilised = self._config.get("use_rslora")  # arXiv 2312.03732
        return Pair(a, b, alpha / (math.sqrt(rank) if stabilised else rank))

    def whole(self, module: str) -> np.ndarray | None:
        """The weight [out, in] itself, where the folder has it; it replaces the base model's."""
        if _whole(module) not in self._shapes:
            return None
        with safe_open(self._path, framework="numpy") as file:
            read: np.ndarray = file.get_tensor(_whole(module))
        return read

    def _rank(self, module: str) -> int:
        return int(_by_pattern(self._config.get("rank_pattern"), module, self._config["r"]))

    def _targets(self, module: str) -> bool:
        """As `peft.tuners.tuners_utils.check_target_module_exists`."""
        wanted, excluded = self._config["target_modules"], self._config.get("exclude_modules")
        if excluded and _named(excluded, module):
            return False
        if wanted == "all-linear":
            return module != "lm_head"
        if not _named(wanted, module):
            return False
        chosen = self._config.get("layers_to_transform")
        if chosen in (None, []) or isinstance(wanted, str):
            return True
        layer = re.match(r"model\.layers\.(\d+)\.", module)
        return layer is not None and int(layer[1]) in ([chosen] if type(chosen) is int else chosen)


class MergedTensors:
    """The tensors of a base model with the adapters of a folder merged into them."""

    def __init__(self, folder: Path, base: Tensors, tied: bool) -> None:
        """tied: whether the head of the model is its embeddings. Raises PeftError."""
        self._base, self._adapters = base, AdapterFolder(folder)
        self.place, self.described_by, self.shapes = base.place, base.described_by, base.shapes
        self.largest_file = base.largest_file
        layers = {
            name.removesuffix(".weight"): shape
            for name, shape in base.shapes.items()
            if name.endswith("_proj.weight") or (name == "lm_head.weight" and not tied)
        }
        self._adapted = set(self._adapters.fitted(layers))

    def own_name(self, name: str) -> str:
        return self._base.own_name(name)

    def read(self, name: str, cut: tuple[slice, ...] | None = None) -> np.ndarray:
        """Float32 where there are adapters."""
        values = self._base.read(name, cut)
        module = name.removesuffix(".weight")
        if module not in self._adapted:
            return values
        a, b, scale = self._adapters.pair(module)
        rows, columns = (slice(None), slice(None)) if cut is None else cut
        whole = self._adapters.whole(module)
        values = values if whole is None else whole[rows, columns]
        product: np.ndarray = b[rows] @ a[:, columns]
        return values.astype(np.float32) + np.float32(scale) * product

    def dtypes(self) -> set[np.dtype]:
        """Those of the base model: merging rounds to them."""
        return self._base.dtypes()


def base_of(folder: Path) -> Path:
    """The model that the adapters are for. Raises PeftError where it is not on this machine."""
    name = _config(folder).get("base_model_name_or_path")
    for place in (Path(name), folder / name) if name else ():
        if is_adapters(place):
            raise PeftError(
                f"{folder / ADAPTER_CONFIG}: base_model_name_or_path={name!r} are adapters "
                "themselves; merge them with policy_jax.export and name the result"
            )
        if is_model(place):
            return Path(os.path.normpath(place))
    raise PeftError(
        f"{folder / ADAPTER_CONFIG}: base_model_name_or_path={name!r} is no Hugging Face folder or "
        ".gguf file on this machine; write the path of the base model there"
    )


def tokenizer_place(folder: Path) -> Path:
    """The model with the tokenizer: the folder of the adapters, or the base model."""
    return folder if (folder / "tokenizer.json").is_file() else base_of(folder)


def write(folder: Path, pairs: Mapping[str, Pair], alpha: float, base: str, dtype: Any) -> None:
    """Writes the adapters of modules (see `AdapterFolder`), all of one rank, as `peft` does.

    alpha: the scale times the rank. base: the path or the name of the base model.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {}
    for module, pair in pairs.items():
        for suffix, values in zip(_SUFFIXES, pair[:2], strict=True):
            tensors[f"{_PREFIX}{module}{suffix}"] = np.ascontiguousarray(values.astype(dtype))
    save_file(tensors, folder / WEIGHTS, metadata={"format": "pt"})
    config = {
        "base_model_name_or_path": base,
        "bias": "none",
        "fan_in_fan_out": False,
        "inference_mode": True,
        "init_lora_weights": True,
        "lora_alpha": round(alpha) if math.isclose(alpha, round(alpha)) else alpha,
        "lora_dropout": 0.0,
        "peft_type": "LORA",
        "r": len(next(iter(pairs.values())).a),
        "target_modules": sorted({module.rsplit(".", 1)[-1] for module in pairs}),
        "task_type": "CAUSAL_LM",
        "use_dora": False,
        "use_rslora": False,
    }
    _write_config(folder, config)


def copy(source: Path, folder: Path, base: str | None = None, dtype: Any = None) -> None:
    """Writes the adapters of another PEFT folder, with another name of the base model or rounded
    to another type where they are given. Raises PeftError."""
    AdapterFolder(source)
    folder.mkdir(parents=True, exist_ok=True)
    tensors = load_file(source / WEIGHTS)
    if dtype is not None:
        tensors = {name: tensor.astype(dtype) for name, tensor in tensors.items()}
    save_file(tensors, folder / WEIGHTS, metadata={"format": "pt"})
    config = _config(source) | ({} if base is None else {"base_model_name_or_path": base})
    _write_config(folder, config)


def _write_config(folder: Path, config: Mapping[str, Any]) -> None:
    text = json.dumps(config, indent=2) + "\n"
    (folder / ADAPTER_CONFIG).write_text(text, encoding="utf-8")


def _config(folder: Path) -> dict[str, Any]:
    path = folder / ADAPTER_CONFIG
    if not path.is_file():
        raise PeftError(f"{path} is missing; give a PEFT folder")
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise PeftError(f"{path}: no JSON ({error}); get the file again") from error
    if not isinstance(config, dict):
        raise PeftError(f"{path}: no JSON object; get the file again")
    return config


def _refusals(config: Mapping[str, Any]) -> list[str]:
    problems = [
        f"{name} is missing"
        for name in ("peft_type", "r", "lora_alpha", "target_modules")
        if config.get(name) is None
    ]
    for name, kinds in (("r", int), ("lora_alpha", (int, float)), ("target_modules", (str, list))):
        value = config.get(name)
        if value is not None and (not isinstance(value, kinds) or value in _OFF):
            problems.append(f"{name}={value!r} has no meaning")
    problems += [
        f"{name}={config[name]!r} (only {', '.join(map(repr, values))})"
        for name, values in _ALLOWED.items()
        if config.get(name) not in (*_OFF, *values)
    ]
    problems += [
        f"{name}={config[name]!r} is not implemented"
        for name in sorted(config.keys() - _USED - _WITHOUT_EFFECT - _ALLOWED.keys())
        if config[name] not in _OFF
    ]
    if config.get("layers_pattern") not in (*_OFF, "layers", ["layers"]):
        problems.append(f"layers_pattern={config['layers_pattern']!r} (only 'layers')")
    return problems


def _whole(module: str) -> str:
    return f"{_PREFIX}{module}.base_layer.weight"


def _named(targets: str | list[str], module: str) -> bool:
    """Whether a regular expression matches all of the name, or a list has the end of it."""
    if isinstance(targets, str):
        return re.fullmatch(targets, module) is not None
    return any(module == target or module.endswith(f".{target}") for target in targets)


def _by_pattern(patterns: Mapping[str, float] | None, module: str, otherwise: float) -> float:
    """As `peft.utils.other.get_pattern_key`: the first pattern that matches the end of the name."""
    for pattern, value in (patterns or {}).items():
        if re.match(rf"(.*\.)?({pattern})$", module):
            return value
    return otherwise
