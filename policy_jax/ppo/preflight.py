"""Checks before a run: what it needs and does not have, before anything is compiled or started."""

from __future__ import annotations

import functools
import importlib.util
import math
import os
from pathlib import Path

from policy_jax.config_files import ConfigError, find_object, find_path, is_reference
from policy_jax.models.config import Qwen2Config, UnsupportedConfigError
from policy_jax.models.cost import LARGE
from policy_jax.models.paths import is_adapters, is_gguf, is_model
from policy_jax.models.shapes import QWEN_7B
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.own_code import find_reward
from policy_jax.ppo.resources import (
    GIB,
    host_memory,
    measure_rates,
    memory,
    parameters,
    seconds_a_step,
)

SMALL = 2 * GIB
"""A run that needs less fits every device; asking for devices takes seconds."""


def missing(config: TrainConfig) -> list[str]:
    """One line for each thing that keeps the run from starting: what it is, and the remedy."""
    lines = []
    c = config.model
    lines += _model(c.folder, "model.path", c.path)
    if c.critic_path and config.uses_critic:
        lines += _model(c.critic_folder, "model.critic_path", c.critic_path)
    lines += _own_code(config)
    if config.executor.token_file and not Path(config.executor.token_file).is_file():
        lines.append(
            f"executor.token_file: no file {config.executor.token_file!r}; give the daemons' token"
        )
    if config.run.wandb_project and importlib.util.find_spec("wandb") is None:
        lines.append(
            f"run.wandb_project: {config.run.wandb_project!r}, but wandb is not installed; "
            "pip install 'asm-policy-jax[wandb]', or leave the field empty"
        )
    if not config.distributed.coordinator:  # else the devices are not to be asked yet
        lines += too_large(config)
    return lines


def _own_code(config: TrainConfig) -> list[str]:
    """What is wrong with the data, the reward or the task, as far as it shows without making it."""
    source, path = config.data.source, config.data.path
    if not config.task and source.startswith("bundled:"):
        return [
            f"data.source: {source!r} holds programs for evaluation; give 'bundled', and "
            "data.world for judge programs"
        ]
    lines = []
    for field, name in (("task", config.task), ("data.source", source)):
        if not is_reference(name) or (field == "data.source" and find_path(name).exists()):
            continue
        try:
            find_object(name)
        except ConfigError as error:
            lines.append(f"{field}: {name!r} {error}")
    if config.task:
        return lines
    if path is not None and not is_reference(source) and not path.exists():
        lines.append(
            f"data.source: no file {source!r}; put the training rows (parquet, the paper's schema) "
            "there, or give --config.data.source=FILE, a folder of programs, or 'bundled'"
        )
    try:
        find_reward(config.algorithm.reward)
    except ConfigError as error:
        lines.append(str(error))
    return lines


def _model(path: Path, field: str, given: str) -> list[str]:
    if not is_model(path):
        hint = (
            "make it with python -m policy_jax.sft"
            if path.name == "tiny"
            else f"put the Hugging Face folder of {path.name} there (config.json, *.safetensors, "
            "tokenizer files)"
        )
        return [
            f"{field}: no model in {given!r}; {hint}, or give --config.{field}=DIR or FILE.gguf"
        ]
    try:
        _read_shape(path)
    except (UnsupportedConfigError, ValueError) as error:
        return [f"{field}: {given!r} holds a model this port cannot load: {error}"]
    lines: list[str] = []
    if is_gguf(path) or is_adapters(path):
        return lines
    if not any(path.glob("*.safetensors")):
        lines.append(f"{field}: {given!r} has no *.safetensors; put the weights there")
    if not (path / "tokenizer.json").is_file():
        lines.append(f"{field}: {given!r} has no tokenizer.json; put the tokenizer's files there")
    return lines


def too_large(config: TrainConfig) -> list[str]:
    """A line where the run needs more memory than there is. Of several processes, each must have
    joined the others before."""
    model = _shape(config)
    if model is None:
        return []
    if memory(config, model, "cpu").peak < min(SMALL, host_memory()):
        return []
    kind, count, limit = _devices()
    need = memory(config, model, kind)
    if not limit or need.peak <= limit:
        return []
    place = "host memory" if kind == "cpu" else f"memory of {count} {kind} device(s)"
    return [
        f"memory: {_size(config, model)}, need about {need.peak / GIB:.1f} GiB "
        f"({need.largest()}), and {limit / GIB:.1f} GiB of {place} are free; "
        f"{_remedies(config, kind)}"
    ]


def notes(config: TrainConfig) -> list[str]:
    """What to know before the first step: the estimates of memory and time, and a warning where the
    device is slow for this model. Measures the device for about a second."""
    model = _shape(config)
    if model is None:
        return []
    kind, count, _ = _devices()
    need = memory(config, model, kind)
    seconds = seconds_a_step(config, model, measure_rates(config.model.dtype, count))
    lines = [
        f"estimate: about {need.peak / GIB:.1f} GiB ({need.largest()}), about {seconds:.3g} s a "
        "step with the longest answers, executors not counted"
    ]
    if kind == "cpu" and parameters(model) >= LARGE:
        lines.append(
            f"warning: {_size(config, model)}, are slow on a CPU; GPUs and TPUs need the extra "
            "[cuda] or [tpu]"
        )
    if kind == "cpu" and config.model.dtype == "bfloat16":
        lines.append(
            "warning: model.dtype: 'bfloat16' on a CPU is many times slower than 'float32'"
        )
    return lines


def _shape(config: TrainConfig) -> Qwen2Config | None:
    """The shape of the configured model; None where there is none to read."""
    try:
        return _read_shape(config.model.folder)
    except (UnsupportedConfigError, ValueError, OSError):
        return QWEN_7B if "7B" in config.model.path else None


def _read_shape(path: Path) -> Qwen2Config:
    file = path if is_gguf(path) else path / "config.json"
    return _shape_written(path, file.stat().st_mtime_ns)


@functools.lru_cache(maxsize=2)
def _shape_written(path: Path, when: int) -> Qwen2Config:
    """Read once: the header of a GGUF file takes seconds. when: of the last change of the file."""
    return Qwen2Config.from_pretrained(path)


def _size(config: TrainConfig, model: Qwen2Config) -> str:
    critic = ", actor and critic" if config.uses_critic else ""
    return f"{parameters(model) / 1e9:.2f} billion parameters{critic}"


def _remedies(config: TrainConfig, kind: str) -> str:
    """What would need less memory, as far as the run does not do it already."""
    lower = [] if config.lora.rank else ["train adapters (lora.rank=16)"]
    if config.lora.rank and config.model.dtype == "float32" and kind != "cpu":
        lower.append("model.dtype=bfloat16")
    if config.micro_batch > config.rollout.samples_per_prompt:
        lower.append("lower optimisation.micro_batch")
    if not config.rollout.batch_size and config.batch > 1:
        lower.append("set rollout.batch_size")
    if not config.model.remat:
        lower.append("model.remat=True")
    return f"{', '.join(lower)}, or run on more or larger devices"


def _devices() -> tuple[str, int, int]:
    """(kind, number, bytes of memory over all, 0 when unknown). Of a CPU, what is free."""
    # Asking for devices must not seize a GPU's whole memory.
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    import jax

    devices = jax.devices()
    if devices[0].platform == "cpu":
        free = host_memory()
        return "cpu", len(devices), int(free) if math.isfinite(free) else 0
    limits = [(device.memory_stats() or {}).get("bytes_limit", 0) for device in devices]
    return devices[0].platform, len(devices), sum(limits) if all(limits) else 0
