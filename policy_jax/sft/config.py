"""The configuration of a supervised run, its checks, and its command line."""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from policy_jax.config_files import (
    ConfigError,
    coerce,
    find_config,
    find_path,
    load_config,
    take_config,
)
from policy_jax.data.shares import read_shares
from policy_jax.sft.lessons import Shapes

_MODEL_SIZES = ("merges", "hidden_size", "layers", "heads", "kv_heads", "intermediate_size")
EVERY = ("evaluate_every_minutes", "save_every_minutes")


@dataclass(frozen=True, slots=True)
class SftConfig:
    """One supervised run. The string after a field is its description."""

    pairs: str = "lessons.parquet"
    """Parquet files of `sft.pairs`, `sft.expand` or `sft.search`, comma-separated. The last
    one that holds a program counts for it."""
    checkpoint: str = ""
    """Pretrained model to go on from: a Hugging Face folder, a .gguf file or a PEFT folder, with
    its tokenizer (a chat model's with its chat template); "" makes a new model with the sizes
    below."""
    more_tokens: bool = False
    """Whether the tokenizer of a checkpoint of this project gets one token for each call of a
    library function or routine, each base and each register of AVX-512
    (`asm.tokenizer_extension`). They are trained with all weights."""
    lora_rank: int = 0
    """Rank of low-rank adapters, which are trained instead of the checkpoint's weights. These are
    then kept in `dtype`. 0 trains all weights."""
    lora_alpha: float = 64.0
    """Scale: the output of an adapter is multiplied by lora_alpha / lora_rank."""
    lora_targets: str = r"(q|k|v|o|gate|up|down)_proj"
    """Which weights have adapters: a regular expression, searched for in names such as
    layers.self_attn.q_proj, layers.mlp.down_proj or lm_head."""
    tokenizer: str = ""
    """Folder of a trained tokenizer for a new model; "" trains one on the pairs."""
    seed: int = 0
    """Seed of initial weights, order of the lessons and their variations."""
    minutes: float = 124.0
    """Limit of the training time, including evaluation and compilation; 0 for none. With a limit
    the learning rate depends on the clock, so that the run does not repeat bit for bit."""
    steps: int = 0
    """Limit of the optimizer steps; 0 for none."""
    optimizer: Literal["", "muon", "adamw"] = ""
    """muon (AdamW for what is no matrix of a layer) or adamw; "" is muon for a new model, adamw for
    a checkpoint."""
    learning_rate: float = 5e-3
    """The highest one, reached after the share `warmup` of the run. The default is for a new
    model; adapters learn at 1e-4 to 1e-3, all weights of a checkpoint at 1e-5."""
    warmup: float = 0.02
    """Share of the run in which the learning rate rises to its peak."""
    final_learning_rate: float = 0.05
    """Learning rate at the end of the run, as a share of the peak."""
    weight_decay: float = 0.05
    """Decoupled. Of muon: for the matrices of the layers. Of adamw: for all but norms and
    biases."""
    gradient_clip: float = 1.0
    """Gradients with a larger global norm are scaled down to this norm."""
    beta2: float = 0.98
    """Decay of the second moment, for the weights that AdamW trains."""
    merges: int = 1000
    """Of a new tokenizer; its vocabulary has about 1,000 tokens more."""
    hidden_size: int = 192
    """Width of a new model."""
    layers: int = 4
    """Number of layers of a new model."""
    heads: int = 6
    """Attention heads of a new model."""
    kv_heads: int = 3
    """Heads of keys and values of a new model."""
    intermediate_size: int = 384
    """Width inside the feed-forward blocks of a new model."""
    dtype: Literal["float32", "bfloat16"] = "float32"
    """Of the computation; weights that are trained are kept in float32."""
    remat: bool = False
    """Whether the backward pass recomputes layers instead of keeping their activations in memory
    (for large models)."""
    cpu_devices: int = 2
    """Without an accelerator, this many devices share each batch, one thread each: XLA
    computes much of a step on one thread. Each has a copy of the weights. With accelerators, all of
    them share it."""
    lengths: tuple[int, ...] = (170, 219, 256, 307, 384, 512, 768)
    """Tokens that the rows of a batch are padded to, increasing. Each length is compiled once."""
    tokens_per_batch: int = 3072
    """Most tokens of a batch, padding included."""
    accumulate: int = 1
    """Batches of an optimizer step. Their gradients are summed, which equals one large batch in the
    memory of a small one."""
    scored_share: float = 0.5
    """Most scored tokens of a batch, as a share of its tokens, where the prompt is scored."""
    max_prompt: int = 768
    """Tokens of the prompt of a window, a chat model's rules and template included. Longer listings
    are cut into more windows. Give PPO and `sample` the same."""
    max_response: int = 96
    """Lessons with a longer response are left out."""
    prompt_weight: float = 0.3
    """Loss weight of a scored prompt token; a response token has 1. With 0 the prompt is not
    scored, and no logits of it are computed."""
    empty_share: float = 0.1
    """Share of lessons whose answer is "change nothing", if there are both kinds."""
    family_power: float = 0.5
    """Families are drawn in proportion to their count to this power; 0 draws all alike."""
    shares: str = ""
    """Shares of groups of families in the lessons drawn, such as
    "judge=0.5,kernels=0.4,practice=0.1" (`data.shares`); "" draws families of all groups alike."""
    plain: float = 0.5
    """Share of lessons that are not varied."""
    withheld: float = 0.2
    """Probability, at the end of the run, that a lesson's target becomes "change nothing"."""
    withheld_last: float = 0.1
    """Share of the run, at its end, in which edits are withheld."""
    held_out: int = 200
    """At most this many pairs (and a tenth of all) measure progress and are not trained on."""
    evaluate_every_minutes: float = 8.0
    """Training time between two measurements on held-out pairs. A checkpoint is also measured
    before the first step."""
    save_every_minutes: float = 8.0
    """Training time between two saved states. A run that was stopped goes on from the last one."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> SftConfig:
        """The config with these fields. Raises ConfigError naming unknown fields and bad values."""
        known = {f.name for f in dataclasses.fields(cls)}
        unknown = sorted(set(raw) - known)
        if unknown:
            raise ConfigError(f"no such field: {', '.join(unknown)}; known: {sorted(known)}")
        types = typing.get_type_hints(cls)
        values: dict[str, Any] = {}
        problems = []
        for name, value in raw.items():
            try:
                values[name] = coerce(types[name], value)
            except ConfigError as error:
                problems.append(f"{name}: {value!r} {error}")
        if problems:
            raise ConfigError("\n".join(problems))
        config = cls(**values)
        problems = list(config._impossible())
        if problems:
            raise ConfigError("\n".join(problems))
        return config

    def _impossible(self) -> Iterator[str]:
        if self.minutes <= 0 and self.steps <= 0:
            yield f"minutes: {self.minutes} and steps: {self.steps} set no end; give one of them"
        if list(self.lengths) != sorted(set(self.lengths)) or not self.lengths:
            yield f"lengths: {self.lengths} is not increasing; write it as (256, 512)"
        shares = ("warmup", "empty_share", "plain", "withheld", "withheld_last")
        for name in (*shares, "final_learning_rate"):
            if not 0 <= getattr(self, name) <= 1:
                yield f"{name}: {getattr(self, name)} is not a share; give 0 to 1"
        if not 0 < self.scored_share <= 1:
            yield f"scored_share: {self.scored_share} scores nothing; give above 0, at most 1"
        for name in ("max_response", "max_prompt", "accumulate"):
            if getattr(self, name) < 1:
                yield f"{name}: {getattr(self, name)} leaves nothing; give at least 1"
        if self.cpu_devices < 1:
            yield f"cpu_devices: {self.cpu_devices} computes nothing; give at least 1"
        if self.held_out < 1:
            yield f"held_out: {self.held_out} measures nothing; give at least 1"
        for name in ("learning_rate", "gradient_clip", *EVERY):
            if getattr(self, name) <= 0:
                yield f"{name}: {getattr(self, name)} must be above 0"
        for name in (
            "weight_decay",
            "prompt_weight",
            "family_power",
            "seed",
            "minutes",
            "steps",
            "lora_rank",
        ):
            if getattr(self, name) < 0:
                yield f"{name}: {getattr(self, name)} is negative; give 0 or more"
        if self.shares:
            try:
                read_shares(self.shares)
            except ValueError as error:
                yield f"shares: {error}"
        if not 0 <= self.beta2 < 1:
            yield f"beta2: {self.beta2} is no decay; give 0 or more, below 1"
        yield from self._wrong_checkpoint()
        yield from self._wrong_sizes()

    def _wrong_checkpoint(self) -> Iterator[str]:
        """What a checkpoint excludes, and what needs one."""
        if self.lora_rank > 0 and not self.checkpoint:
            yield (
                f"lora_rank: {self.lora_rank} without a checkpoint; name one, or give 0 to train "
                "a new model"
            )
        if self.more_tokens and (not self.checkpoint or self.lora_rank > 0):
            yield (
                "more_tokens: True needs a checkpoint all of whose weights are trained; name one, "
                "set lora_rank=0, or leave it at False"
            )
        if self.lora_rank > 0 and self.lora_alpha <= 0:
            yield f"lora_alpha: {self.lora_alpha} must be above 0"
        try:
            re.compile(self.lora_targets)
        except re.error as error:
            yield f"lora_targets: {self.lora_targets!r} is no regular expression ({error})"
        if self.checkpoint:
            for f in dataclasses.fields(self):
                value = getattr(self, f.name)
                if f.name in ("tokenizer", *_MODEL_SIZES) and value != f.default:
                    yield (
                        f"{f.name}: {value!r} with checkpoint {self.checkpoint!r}, which has its "
                        f"own; leave it at {f.default!r}"
                    )

    def _wrong_sizes(self) -> Iterator[str]:
        """Sizes from which no model or batch can be made."""
        sizes = (*_MODEL_SIZES, "tokens_per_batch")
        small = [name for name in sizes if getattr(self, name) < 1]
        for name in small:
            yield f"{name}: {getattr(self, name)} is too small; give at least 1"
        if any(length < 1 for length in self.lengths):
            yield f"lengths: {self.lengths} has a length below 1; give at least 1"
        if small:
            return
        if self.hidden_size % self.heads:
            yield (
                f"heads: {self.heads} does not divide hidden_size {self.hidden_size}; give a "
                "divisor"
            )
        elif self.hidden_size // self.heads % 2:
            yield (
                f"heads: {self.heads} gives heads of {self.hidden_size // self.heads} values, and "
                "rotary positions need an even number; change heads or hidden_size"
            )
        if self.heads % self.kv_heads:
            yield f"kv_heads: {self.kv_heads} does not divide heads {self.heads}; give a divisor"

    @property
    def folder(self) -> Path:
        """`checkpoint`, looked up."""
        return find_path(self.checkpoint)

    @property
    def rule(self) -> str:
        """The optimizer: muon or adamw."""
        return self.optimizer or ("adamw" if self.checkpoint else "muon")

    @property
    def shapes(self) -> Shapes:
        return Shapes(
            self.lengths,
            self.tokens_per_batch,
            self.scored_share,
            max_prompt=self.max_prompt,
            max_response=self.max_response,
        )

    def shapes_of_parts(self, parts: int) -> Shapes:
        """The shapes of each device's part of a batch."""
        return dataclasses.replace(self.shapes, tokens_per_batch=self.tokens_per_batch // parts)


def parse_arguments(arguments: Sequence[str]) -> tuple[SftConfig, Path]:
    """`--config FILE [--workdir DIR] [--config.FIELD=VALUE ...]` as (config, workdir)."""
    from absl import flags
    from ml_collections import config_flags

    values = flags.FlagValues()
    name, others = take_config(arguments)
    path = find_config(name or "sft_tiny.py")
    default = str(Path("runs") / path.stem)
    flags.DEFINE_string("workdir", default, "folder of the run", flag_values=values)
    raw = load_config(path, dataclasses.asdict(SftConfig()))
    words = ["sft", *others]
    overridden = [w.lstrip("-").partition("=")[0] for w in others if w.startswith("-")]
    for field in overridden:
        if field.startswith("config.") and (word := field.removeprefix("config.")) not in raw:
            raise ConfigError(f"no such field: {word}; known: {sorted(raw)}")
    try:
        # The definition already reads the arguments, to learn which fields they set.
        config_flags.DEFINE_config_dict("config", raw, flag_values=values, sys_argv=words)
        rest = values(words)
    except (flags.Error, AttributeError, KeyError, TypeError, ValueError) as error:
        raise ConfigError(" ".join(str(error).split())) from error
    if rest[1:]:
        raise ConfigError(f"{rest[1]!r} is no option; known: --config, --workdir, --config.FIELD")
    return SftConfig.from_dict(raw.to_dict()), Path(values.workdir)
