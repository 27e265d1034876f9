"""A chat tokenizer of single bytes with a template like Qwen's, and tiny random models with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flax import nnx
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2

TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def chat(template: str | None = TEMPLATE) -> PreTrainedTokenizerFast:
    """The tokenizer; without a template if that is None."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    bytes_alone = Tokenizer(models.BPE({letter: k for k, letter in enumerate(alphabet)}, []))
    bytes_alone.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bytes_alone.decoder = decoders.ByteLevel()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=bytes_alone, eos_token="<|im_end|>")
    tokenizer.add_special_tokens({"additional_special_tokens": ["<|im_start|>"]})
    tokenizer.chat_template = template
    return tokenizer


def save_chat_model(folder: Path, seed: int = 0, **sizes: Any) -> None:
    """Writes a random model, 32 wide with 2 layers unless `sizes` say otherwise, and the
    tokenizer."""
    tokenizer = chat()
    small = {
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "max_position_embeddings": 4096,
        "eos_token_id": tokenizer.eos_token_id,
    }
    # More embeddings than tokens, as Qwen has.
    config = Qwen2Config.tiny(320, **{**small, **sizes})
    Qwen2(config, nnx.Rngs(seed)).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
