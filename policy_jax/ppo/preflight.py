"""Checks before a run: what it needs and does not have, before anything is compiled or started."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

from policy_jax.config_files import ConfigError, find_object, find_path, is_reference
from policy_jax.models.config import Qwen2Config, UnsupportedConfigError
from policy_jax.models.paths import is_gguf, is_model
from policy_jax.models.shapes import QWEN_7B
from policy_jax.ppo.config import TrainConfig
from policy_jax.ppo.own_code import find_reward

LARGE = 100_000_000
"""Parameters from which a model is too large for a CPU."""

GIB = float(1 << 30)


def parameters(c: Qwen2Config) -> int:
    """Number of weights of a model."""
    d, f = c.hidden_size, c.intermediate_size
    q, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
    layer = d * q + q + 2 * (d * kv + kv) + q * d + 3 * d * f + 2 * d
    embeddings = c.vocab_size * d * (1 if c.tie_word_embeddings else 2)
    return c.num_hidden_layers * layer + embeddings + d


def adapter_parameters(config: TrainConfig, c: Qwen2Config) -> int:
    """Number of weights of one model's adapters, as if all linear layers of a block had them."""
    d, f = c.hidden_size, c.intermediate_size
    q, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
    widths = 2 * (d + q) + 2 * (d + kv) + 3 * (d + f)
    return c.num_hidden_layers * config.lora.rank * widths


def memory_bytes(config: TrainConfig, model: Qwen2Config) -> int:
    """Estimated accelerator memory of a run over all devices; `policy_jax.aot` has the exact one.

    Weights, gradients and both Adam moments in float32 (16 bytes a parameter) for actor and
    critic; one copy of a model in the dtype of computation; the cache of a whole step's rollout;
    one layer's activations per layer and token of a micro-batch. With adapters, only adapters take
    16 bytes a parameter, and actor, critic and reference share the frozen copy.
    """
    count = parameters(model)
    width = 2 if config.model.dtype == "bfloat16" else 4
    length = config.data.max_prompt_tokens + config.rollout.max_new_tokens
    rows = config.rollout.batch_size or config.batch
    models = 2 if config.uses_critic else 1
    reference = 4 * count if config.algorithm.kl_coefficient else 0
    trained = count
    if config.lora.rank:
        trained, reference = adapter_parameters(config, model), 0
    cache = (2 * width * model.num_hidden_layers * model.num_key_value_heads * model.head_dim) * (
        rows * length
    )
    activations = width * config.micro_batch * length * model.num_hidden_layers * model.hidden_size
    return 16 * models * trained + reference + width * count + cache + activations


def missing(config: TrainConfig) -> list[str]:
    """One line for each thing that keeps the run from starting: what it is, and the remedy."""
    lines = []
    c = config.model
    model, problem = _model(c.folder, "model.path", c.path)
    lines += problem
    if c.critic_path and config.uses_critic:
        lines += _model(c.critic_folder, "model.critic_path", c.critic_path)[1]
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
    return lines + _accelerator(config, model or (QWEN_7B if "7B" in config.model.path else None))


def _own_code(config: TrainConfig) -> list[str]:
    """What is wrong with the data, the reward or the task, as far as it shows without making it."""
    source, path = config.data.source, config.data.path
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


def _model(path: Path, field: str, given: str) -> tuple[Qwen2Config | None, list[str]]:
    if not is_model(path):
        hint = (
            "make it with python -m policy_jax.sft"
            if path.name == "tiny"
            else f"put the Hugging Face folder of {path.name} there (config.json, *.safetensors, "
            "tokenizer files)"
        )
        return None, [
            f"{field}: no model in {given!r}; {hint}, or give --config.{field}=DIR or FILE.gguf"
        ]
    try:
        model = Qwen2Config.from_pretrained(path)
    except (UnsupportedConfigError, ValueError) as error:
        return None, [f"{field}: {given!r} holds a model this port cannot load: {error}"]
    lines: list[str] = []
    if is_gguf(path):
        return model, lines
    if not any(path.glob("*.safetensors")):
        lines.append(f"{field}: {given!r} has no *.safetensors; put the weights there")
    if not (path / "tokenizer.json").is_file():
        lines.append(f"{field}: {given!r} has no tokenizer.json; put the tokenizer's files there")
    return model, lines


def _accelerator(config: TrainConfig, model: Qwen2Config | None) -> list[str]:
    if model is None or parameters(model) < LARGE:
        if config.model.dtype == "bfloat16" and _devices()[0] == "cpu":
            return ["model.dtype: 'bfloat16' on a CPU is many times slower; use 'float32'"]
        return []
    need = memory_bytes(config, model) / GIB
    says = (
        f"{parameters(model) / 1e9:.2f} billion parameters"
        f"{', actor and critic' if config.uses_critic else ''}, need about {need:.0f} GiB of "
        "accelerator memory over all devices"
    )
    kind, count, memory = _devices()
    if kind == "cpu":
        return [
            f"accelerator: JAX sees only the CPU; {says}: run on GPUs or TPUs, with the extra "
            "[cuda] or [tpu] installed"
        ]
    if memory and memory / GIB < need:
        return [
            f"accelerator: {count} {kind} device(s) with {memory / GIB:.0f} GiB; {says}: "
            "run on more devices"
        ]
    return []


def _devices() -> tuple[str, int, int]:
    """(kind, number, bytes of memory over all, 0 when unknown)."""
    # Asking for devices must not seize a GPU's whole memory.
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    import jax

    devices = jax.devices()
    limits = [(device.memory_stats() or {}).get("bytes_limit", 0) for device in devices]
    return devices[0].platform, len(devices), sum(limits) if all(limits) else 0
