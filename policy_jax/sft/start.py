"""The model and the tokenizer that a supervised run begins with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

import jax
import jax.numpy as jnp
from flax import nnx

from policy_jax.asm import tokenizer as tokenizers
from policy_jax.asm.edits import number
from policy_jax.asm.excerpt import hidden
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.asm.tokenizer_extension import extend, new_tokens
from policy_jax.asm.window_tokenizer import WindowTokenizer
from policy_jax.compilers.build_kinds import build_names
from policy_jax.config_files import ConfigError
from policy_jax.models import lora
from policy_jax.models.checkpoint import CheckpointError, copy_tokenizer
from policy_jax.models.config import Qwen2Config, UnsupportedConfigError
from policy_jax.models.paths import EXPECTED, is_model
from policy_jax.models.qwen2 import Params, Qwen2
from policy_jax.models.vocabulary import add_tokens
from policy_jax.rollout.chat_tokenizer import load_window_tokenizer
from policy_jax.sft.config import SftConfig
from policy_jax.sft.pair_rows import Pair

TOKENIZER_TEXTS = 3000
"""Programs whose listings train a new tokenizer."""
SCRIPT_COPIES = 4
"""Copies of each training script among these texts."""


class Start(NamedTuple):
    """What a run begins with.

    model: with the initial weights, and with adapters where these are trained. tokenizer_from:
    folder or GGUF file with the tokenizer's files.
    """

    model: Qwen2
    tokenizer: WindowTokenizer
    tokenizer_from: Path


def check_files(config: SftConfig) -> None:
    """Raises ConfigError where the named checkpoint or tokenizer is not there."""
    if config.checkpoint and not is_model(config.folder):
        raise ConfigError(f"checkpoint: no model at {config.checkpoint!r}; {EXPECTED}")
    if config.tokenizer and not (Path(config.tokenizer) / "tokenizer.json").is_file():
        raise ConfigError(
            f"tokenizer: no tokenizer.json in {config.tokenizer!r}; give the folder of a trained "
            "tokenizer, or '' to train one on the pairs"
        )


def begin(config: SftConfig, train: Sequence[Pair], workdir: Path) -> Start:
    """The configured checkpoint, or a new model. Raises ConfigError where it does not fit."""
    if not config.checkpoint:
        folder = workdir / "tokenizer"
        tokenizer = prepare_tokenizer(config, train, folder)
        return Start(make_model(config, tokenizer), tokenizer, folder)
    try:
        chosen = load_window_tokenizer(config.folder)
        held = Qwen2Config.from_pretrained(config.folder).vocab_size
        if chosen.vocab_size > held:
            raise ConfigError(
                f"checkpoint: {config.checkpoint!r} has {held} embeddings and its tokenizer "
                f"{chosen.vocab_size} tokens; give a model and a tokenizer that belong together"
            )
        model = load_model(config)
        if config.more_tokens:
            return _with_more_tokens(config, chosen, model, workdir / "tokenizer")
    except (CheckpointError, UnsupportedConfigError, FileNotFoundError) as error:
        raise ConfigError(f"checkpoint: {error}") from error
    except ConfigError:
        raise
    except ValueError as error:
        raise ConfigError(
            f"checkpoint: {config.checkpoint!r} has no tokenizer for edit scripts ({error})"
        ) from error
    return Start(model, chosen, config.folder)


def _with_more_tokens(
    config: SftConfig, tokenizer: WindowTokenizer, model: Qwen2, folder: Path
) -> Start:
    """The checkpoint with the tokens of `asm.tokenizer_extension`; its tokenizer is in `folder`.

    Raises ConfigError where the tokenizer is not one of ours or the model has rows to spare.
    """
    if not isinstance(tokenizer, AsmTokenizer) or tokenizer.vocab_size != model.config.vocab_size:
        raise ConfigError(
            f"more_tokens: {config.checkpoint!r} is no checkpoint with a tokenizer of this project "
            "and an embedding for each of its tokens; leave it at False"
        )
    # Made anew when the run goes on, from the same files: the same tokens in the same order.
    spelt = extend(config.folder, folder, new_tokens(build_names()))
    add_tokens(model, spelt)
    return Start(model, AsmTokenizer(folder), folder)


def load_model(config: SftConfig) -> Qwen2:
    """The checkpoint. All weights are float32 where they are trained; else they are of the
    computation's type, and new adapters are float32."""
    dtype = jnp.dtype(config.dtype)
    kept = dtype if config.lora_rank else jnp.dtype("float32")
    model = Qwen2.from_pretrained(config.folder, dtype=dtype, param_dtype=kept, remat=config.remat)
    if not config.lora_rank:
        return model
    adapters = lora.Lora(config.lora_rank, config.lora_alpha, config.lora_targets)
    try:
        return lora.add(model, adapters, nnx.Rngs(jax.random.key(config.seed)))
    except lora.LoraError as error:
        raise ConfigError(f"lora_targets: {error}") from error


def make_model(config: SftConfig, tokenizer: AsmTokenizer) -> Qwen2:
    """A new model with the configured sizes, for a tokenizer of ours."""
    shape = Qwen2Config.tiny(
        tokenizer.vocab_size,
        hidden_size=config.hidden_size,
        num_hidden_layers=config.layers,
        num_attention_heads=config.heads,
        num_key_value_heads=config.kv_heads,
        intermediate_size=config.intermediate_size,
        bos_token_id=tokenizer.bos_id,
        eos_token_id=tokenizer.eos_id,
        pad_token_id=tokenizer.pad_id,
    )
    return Qwen2(
        shape,
        rngs=nnx.Rngs(config.seed),
        dtype=jnp.dtype(config.dtype),
        param_dtype=jnp.float32,
        remat=config.remat,
    )


def split_model(model: Qwen2) -> tuple[nnx.GraphDef[Qwen2], Params, Params]:
    """(graph, trained weights, frozen weights): the adapters are trained where there are any, else
    all weights."""
    adapted = bool(nnx.to_flat_state(nnx.state(model, nnx.LoRAParam)))
    trained: Any = nnx.LoRAParam if adapted else nnx.Param
    # The type of nnx.split does not say how many parts it returns.
    return cast(tuple[nnx.GraphDef[Qwen2], Params, Params], nnx.split(model, trained, ...))


def prepare_tokenizer(config: SftConfig, train: Sequence[Pair], folder: Path) -> AsmTokenizer:
    """The given tokenizer, copied to `folder`, or one trained there on the pairs."""
    if not (folder / "tokenizer.json").exists():
        if config.tokenizer:
            folder.mkdir(parents=True, exist_ok=True)
            copy_tokenizer(Path(config.tokenizer), folder)
        else:
            some = train[:: max(1, len(train) // TOKENIZER_TEXTS)]
            listings = [pair.source.split("\n") for pair in some]
            texts = [number(lines, hidden(lines)) for lines in listings]
            # Scripts are a tenth of the text, but the model writes only these: they count more.
            scripts = [pair.script for pair in train if pair.script] * SCRIPT_COPIES
            tokenizers.train([*texts, *scripts], folder, config.merges)
    return AsmTokenizer(folder)
