"""The shape of a Qwen2 model, read from and written to Hugging Face's `config.json`.

Each field of the file is used, is known to have no effect on the numbers, or is refused by name: a
checkpoint that needs something this port does not compute must not load and give other numbers.
"""

import dataclasses
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from policy_jax.models.paths import is_adapters, is_gguf

# Fields that have no effect on the forward pass of a trained checkpoint.
_WITHOUT_EFFECT = frozenset(
    {
        "_attn_implementation",
        "_name_or_path",
        "architectures",
        "attention_dropout",  # only while training with Hugging Face's own loop
        "chunk_size_feed_forward",
        "dtype",
        "id2label",
        "is_encoder_decoder",
        "label2id",
        "max_window_layers",  # only read when the sliding window is on, which is refused
        "output_attentions",
        "output_hidden_states",
        "problem_type",
        "return_dict",
        "sliding_window",  # only read when the sliding window is on, which is refused
        "torch_dtype",
        "transformers_version",
        "use_cache",
    }
)
_CHECKED = frozenset(
    {"hidden_act", "layer_types", "model_type", "rope_parameters", "rope_scaling"}
    | {"use_sliding_window"}
)


class UnsupportedConfigError(ValueError):
    """A `config.json` asks for something that this port does not compute."""


@dataclasses.dataclass(frozen=True)
class YarnScaling:
    """YaRN (arXiv 2309.00071): a context `factor` times the original one. Names are Hugging Face's.

    attention_factor: multiplies cosines and sines; None for the value that YaRN recommends.
    beta_fast, beta_slow: frequencies that turn between so many times within the original context
    are blended.
    """

    factor: float
    original_max_position_embeddings: int
    attention_factor: float | None = None
    beta_fast: float = 32.0
    beta_slow: float = 1.0
    truncate: bool = True

    @property
    def magnitude(self) -> float:
        if self.attention_factor is not None:
            return self.attention_factor
        return 1.0 if self.factor <= 1 else 0.1 * math.log(self.factor) + 1.0


@dataclasses.dataclass(frozen=True)
class Qwen2Config:
    """Sizes and constants of one Qwen2 model; names are Hugging Face's."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int = 0
    """Width of one head; 0 stands for `hidden_size // num_attention_heads`."""
    max_position_embeddings: int = 32768
    rope_theta: float = 10000.0
    rope_scaling: YarnScaling | None = None
    rms_norm_eps: float = 1e-6
    tie_word_embeddings: bool = False
    initializer_range: float = 0.02
    bos_token_id: int | None = None
    eos_token_id: int | tuple[int, ...] | None = None
    pad_token_id: int | None = None

    def __post_init__(self) -> None:
        if not self.head_dim:
            if self.hidden_size % self.num_attention_heads:
                raise UnsupportedConfigError(
                    f"hidden_size={self.hidden_size} is not a multiple of num_attention_heads="
                    f"{self.num_attention_heads}; give head_dim"
                )
            object.__setattr__(self, "head_dim", self.hidden_size // self.num_attention_heads)
        if self.num_attention_heads % self.num_key_value_heads:
            raise UnsupportedConfigError(
                f"num_attention_heads={self.num_attention_heads} is not a multiple of "
                f"num_key_value_heads={self.num_key_value_heads}"
            )
        if self.head_dim % 2:
            raise UnsupportedConfigError(
                f"head_dim={self.head_dim} is odd; rotary embedding needs even"
            )

    @classmethod
    def tiny(cls, vocab_size: int, **overrides: Any) -> "Qwen2Config":
        """The shipped policy's shape: 1.4 million parameters at a vocabulary of 2,600."""
        sizes: dict[str, Any] = {
            "hidden_size": 128,
            "intermediate_size": 384,
            "num_hidden_layers": 6,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "max_position_embeddings": 2048,
            "tie_word_embeddings": True,
        }
        return cls(vocab_size=vocab_size, **{**sizes, **overrides})

    @classmethod
    def from_pretrained(cls, path: str | Path) -> "Qwen2Config":
        """Reads `path/config.json`, or the metadata of a GGUF file, or that of the base model of a
        PEFT folder. Raises FileNotFoundError, or UnsupportedConfigError (of a GGUF file
        gguf_file.GgufError, of a PEFT folder peft_folder.PeftError), which names the fields that
        are refused."""
        if is_adapters(path):
            from policy_jax.models import peft_folder

            return cls.from_pretrained(peft_folder.base_of(Path(path)))
        if is_gguf(path):
            # Imported here: it imports JAX, for which an error in a configuration does not wait.
            from policy_jax.models import gguf_file

            return cls.from_dict(gguf_file.opened(path).config())
        file = Path(path) / "config.json"
        if not file.is_file():
            raise FileNotFoundError(
                f"{file} is missing: give a Hugging Face model folder "
                "(config.json, *.safetensors, tokenizer files), a .gguf file or a PEFT folder"
            )
        return cls.from_dict(json.loads(file.read_text(encoding="utf-8")))

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> "Qwen2Config":
        """As `from_pretrained`, from the parsed file."""
        names = {field.name for field in dataclasses.fields(cls)}
        problems = _refusals(raw, names)
        plain = names - {"rope_theta", "rope_scaling"}
        values = {name: raw[name] for name in plain if raw.get(name) is not None}
        values["rope_theta"] = _rope_theta(raw)
        values["rope_scaling"] = _rope_scaling(raw, problems)
        required = {
            field.name for field in dataclasses.fields(cls) if field.default is dataclasses.MISSING
        }
        # Qwen2 has defaults for these, but a file without them is more likely a mistake.
        problems += [f"{name} is missing" for name in sorted(required - values.keys())]
        if problems:
            raise UnsupportedConfigError("config.json: " + "; ".join(problems))
        if isinstance(values.get("eos_token_id"), list):
            values["eos_token_id"] = tuple(values["eos_token_id"])
        return cls(**values)

    def to_dict(self, dtype: str = "float32") -> dict[str, Any]:
        """The content of a `config.json` that transformers loads as Qwen2ForCausalLM."""
        values = dataclasses.asdict(self)
        if self.head_dim * self.num_attention_heads == self.hidden_size:
            del values["head_dim"]  # published Qwen2 files do not have it
        if isinstance(self.eos_token_id, tuple):
            values["eos_token_id"] = list(self.eos_token_id)
        del values["rope_scaling"]
        if self.rope_scaling is not None:
            given = dataclasses.asdict(self.rope_scaling)
            given = {name: value for name, value in given.items() if value is not None}
            values["rope_scaling"] = {"rope_type": "yarn", "type": "yarn", **given}
        return {
            "architectures": ["Qwen2ForCausalLM"],
            "model_type": "qwen2",
            **values,
            "hidden_act": "silu",
            "attention_dropout": 0.0,
            "use_cache": True,
            "use_sliding_window": False,
            "torch_dtype": dtype,
        }


def _rope_theta(raw: Mapping[str, Any]) -> float:
    """transformers 4 writes `rope_theta` at the top level, transformers 5 in `rope_parameters`."""
    nested = raw.get("rope_parameters") or {}
    return float(nested.get("rope_theta", raw.get("rope_theta", 10000.0)))


def _rope_scaling(raw: Mapping[str, Any], problems: list[str]) -> YarnScaling | None:
    """YaRN's parameters, from the field's old name or its new one. Any other scaling is added to
    `problems`."""
    fields = {field.name for field in dataclasses.fields(YarnScaling)}
    scaling = None
    for name in ("rope_scaling", "rope_parameters"):
        given = {key: value for key, value in (raw.get(name) or {}).items() if value is not None}
        kind = given.get("rope_type", given.get("type", "default"))
        unknown = sorted(given.keys() - fields - {"rope_type", "type", "rope_theta"})
        scaled = sorted(given.keys() & fields)
        if kind not in ("default", "yarn") or unknown or (kind == "default" and scaled):
            problems.append(f"{name}={given!r} (only 'default' and 'yarn', with {sorted(fields)})")
        elif kind == "yarn" and "factor" not in given:
            problems.append(f"{name}={given!r} lacks factor")
        elif kind == "yarn":
            values = {key: given[key] for key in scaled}
            # transformers uses the length of the file if the original length is missing.
            length = raw.get("max_position_embeddings", 32768)
            values.setdefault("original_max_position_embeddings", length)
            scaling = YarnScaling(**values)
    return scaling


def _refusals(raw: Mapping[str, Any], names: set[str]) -> list[str]:
    problems = []
    if raw.get("model_type", "qwen2") != "qwen2":
        problems.append(f"model_type={raw['model_type']!r} (only 'qwen2' is implemented)")
    if raw.get("hidden_act", "silu") != "silu":
        problems.append(f"hidden_act={raw['hidden_act']!r} (only 'silu' is implemented)")
    if raw.get("use_sliding_window"):
        problems.append("use_sliding_window=true (only full attention is implemented)")
    windowed = sorted(set(raw.get("layer_types") or ()) - {"full_attention"})
    if windowed:
        problems.append(f"layer_types has {windowed} (only 'full_attention' is implemented)")
    # `null` and `false` switch any feature off.
    unknown_fields = sorted(
        name
        for name in raw.keys() - names - _WITHOUT_EFFECT - _CHECKED
        if raw[name] is not None and raw[name] is not False
    )
    problems += [f"{name}={raw[name]!r} is not a known field" for name in unknown_fields]
    return problems
