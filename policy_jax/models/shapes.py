"""Shapes of the shipped policy and of Qwen2.5-Coder (from its config.json), without checkpoints."""

from typing import Literal

from policy_jax.models.config import Qwen2Config

QWEN_7B = Qwen2Config(
    vocab_size=152064,
    hidden_size=3584,
    intermediate_size=18944,
    num_hidden_layers=28,
    num_attention_heads=28,
    num_key_value_heads=4,
    rope_theta=1e6,
)

ShapeName = Literal["tiny", "0.5b", "1.5b", "7b"]

SHAPES: dict[ShapeName, Qwen2Config] = {
    "tiny": Qwen2Config.tiny(2600),
    "0.5b": Qwen2Config(
        vocab_size=151936,
        hidden_size=896,
        intermediate_size=4864,
        num_hidden_layers=24,
        num_attention_heads=14,
        num_key_value_heads=2,
        tie_word_embeddings=True,
        rope_theta=1e6,
    ),
    "1.5b": Qwen2Config(
        vocab_size=151936,
        hidden_size=1536,
        intermediate_size=8960,
        num_hidden_layers=28,
        num_attention_heads=12,
        num_key_value_heads=2,
        tie_word_embeddings=True,
        rope_theta=1e6,
    ),
    "7b": QWEN_7B,
}
