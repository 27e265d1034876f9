"""The configuration of a supervised run, its checks, and its command line."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policy_jax.config_files import ConfigError, coerce, find_config, load_config, take_config
from policy_jax.sft.lessons import Shapes


@dataclass(frozen=True, slots=True)
class SftConfig:
    """One supervised run. The string after a field is its description."""

    pairs: str = "lessons.parquet"
    """Parquet files of `sft.pairs`, `sft.expand` or `sft.evolve`, comma-separated. The last
    one that holds a program counts for it."""
    tokenizer: str = ""
    """Folder of a trained tokenizer; "" trains one on the pairs."""
    seed: int = 0
    """Seed of initial weights, order of the lessons and their variations."""
    minutes: float = 124.0
    """Limit of the training time, including evaluation and compilation; 0 for none."""
    steps: int = 0
    """Limit of the optimizer steps; 0 for none."""
    learning_rate: float = 5e-3
    """The highest one, reached after the share `warmup` of the run."""
    warmup: float = 0.02
    """Share of the run in which the learning rate rises to its peak."""
    final_learning_rate: float = 0.05
    """Learning rate at the end of the run, as a share of the peak."""
    weight_decay: float = 0.05
    """Decoupled, for the matrices of the layers (under Muon; AdamW has the other weights)."""
    gradient_clip: float = 1.0
    """Gradients with a larger global norm are scaled down to this norm."""
    beta2: float = 0.98
    """Decay of the second moment, for the weights that AdamW trains."""
    merges: int = 1000
    """Of the tokenizer; its vocabulary has about 1,000 tokens more."""
    hidden_size: int = 192
    """Width of the model."""
    layers: int = 4
    """Number of layers."""
    heads: int = 6
    """Attention heads."""
    kv_heads: int = 3
    """Heads of keys and values."""
    intermediate_size: int = 384
    """Width inside the feed-forward blocks."""
    dtype: str = "float32"
    """Of the computation, float32 or bfloat16; weights are kept in float32."""
    cpu_devices: int = 2
    """Without an accelerator, this many devices share each batch, one thread each: XLA
    computes much of a step on one thread. With accelerators, all of them share it."""
    lengths: tuple[int, ...] = (170, 219, 256, 307, 384, 512, 768)
    """Tokens that the rows of a batch are padded to, increasing. Each length is compiled once."""
    tokens_per_batch: int = 3072
    """Most tokens of a batch, padding included."""
    scored_share: float = 0.5
    """Most scored tokens of a batch, as a share of its tokens."""
    max_response: int = 96
    """Lessons with a longer response are left out."""
    prompt_weight: float = 0.3
    """Loss weight of a scored prompt token; a response token has 1."""
    empty_share: float = 0.1
    """Share of lessons whose answer is "change nothing", if there are both kinds."""
    family_power: float = 0.5
    """Families are drawn in proportion to their count to this power; 0 draws all alike."""
    plain: float = 0.5
    """Share of lessons that are not varied."""
    withheld: float = 0.2
    """Probability, at the end of the run, that a lesson's target becomes "change nothing"."""
    withheld_last: float = 0.1
    """Share of the run, at its end, in which edits are withheld."""
    held_out: int = 200
    """At most this many pairs (and a tenth of all) measure progress and are not trained on."""
    evaluate_every_minutes: float = 8.0
    """Training time between two measurements on held-out pairs."""

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
        if self.dtype not in ("float32", "bfloat16"):
            yield f"dtype: {self.dtype!r} is not known; give float32 or bfloat16"
        if not 0 < self.scored_share <= 1:
            yield f"scored_share: {self.scored_share} scores nothing; give above 0, at most 1"
        if self.max_response < 1:
            yield f"max_response: {self.max_response} leaves nothing; give at least 1"
        if self.cpu_devices < 1:
            yield f"cpu_devices: {self.cpu_devices} computes nothing; give at least 1"
        if self.held_out < 1:
            yield f"held_out: {self.held_out} measures nothing; give at least 1"
        for name in ("learning_rate", "gradient_clip", "evaluate_every_minutes"):
            if getattr(self, name) <= 0:
                yield f"{name}: {getattr(self, name)} must be above 0"
        for name in ("weight_decay", "prompt_weight", "family_power", "seed", "minutes", "steps"):
            if getattr(self, name) < 0:
                yield f"{name}: {getattr(self, name)} is negative; give 0 or more"
        if not 0 <= self.beta2 < 1:
            yield f"beta2: {self.beta2} is no decay; give 0 or more, below 1"
        yield from self._wrong_sizes()

    def _wrong_sizes(self) -> Iterator[str]:
        """Sizes from which no model or batch can be made."""
        sizes = ("merges", "hidden_size", "layers", "heads", "kv_heads", "intermediate_size")
        small = [name for name in (*sizes, "tokens_per_batch") if getattr(self, name) < 1]
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
    def shapes(self) -> Shapes:
        return Shapes(
            self.lengths, self.tokens_per_batch, self.scored_share, max_response=self.max_response
        )

    def shapes_of_parts(self, parts: int) -> Shapes:
        """The shapes of each device's part of a batch."""
        return dataclasses.replace(self.shapes, tokens_per_batch=self.tokens_per_batch // parts)


def parse_arguments(arguments: Sequence[str]) -> tuple[SftConfig, Path]:
    """`--config FILE [--workdir DIR] [--config.FIELD=VALUE ...]` as (config, workdir)."""
    from absl import flags
    from ml_collections import config_flags

    values = flags.FlagValues()
    flags.DEFINE_string("workdir", "runs/sft_tiny", "folder of the run", flag_values=values)
    name, others = take_config(arguments)
    raw = load_config(find_config(name or "sft_tiny.py"), dataclasses.asdict(SftConfig()))
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
