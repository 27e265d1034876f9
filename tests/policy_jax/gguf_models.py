"""Tiny Qwen2 models in GGUF files, written by the `gguf` package."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind
from tokenizers import pre_tokenizers

LAYERS, WIDTH, FEED_FORWARD, HEADS, KV_HEADS, HEAD = 2, 256, 256, 4, 2, 64
MERGES = ("m o", "mo v", "Ġ %", "e a", "ea x")
SPECIALS = (("<|endoftext|>", 3), ("<|im_start|>", 3), ("<|im_end|>", 3), ("<tool_call>", 4))
PADDED = 4
"""Rows of the embeddings that stand for no token."""

TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)

ORDINARY = [
    *sorted(pre_tokenizers.ByteLevel.alphabet()),
    *(merge.replace(" ", "") for merge in MERGES),
]
TOKENS = [
    *((token, 1) for token in ORDINARY),
    *SPECIALS,
    *((f"[PAD{k}]", 5) for k in range(PADDED)),
]

KINDS = {
    "token_embd": Kind.Q5_0,
    "output": Kind.Q8_0,
    "attn_q": Kind.Q4_K,
    "attn_k": Kind.Q8_0,
    "attn_v": Kind.Q6_K,
    "attn_output": Kind.F16,
    "ffn_gate": Kind.Q5_0,
    "ffn_up": Kind.BF16,
    "ffn_down": Kind.Q6_K,
}
"""Matrices; all else is F32."""

SCALES = {Kind.Q4_K: (0, 2), Kind.Q6_K: (208,)}
"""Where a block has its float16 scales. `gguf` dequantises these types and does not quantise."""


def shapes() -> dict[str, tuple[int, ...]]:
    """Tensor -> shape [out, in]."""
    layer: dict[str, tuple[int, ...]] = {
        "attn_norm.weight": (WIDTH,),
        "attn_q.weight": (HEADS * HEAD, WIDTH),
        "attn_q.bias": (HEADS * HEAD,),
        "attn_k.weight": (KV_HEADS * HEAD, WIDTH),
        "attn_k.bias": (KV_HEADS * HEAD,),
        "attn_v.weight": (KV_HEADS * HEAD, WIDTH),
        "attn_v.bias": (KV_HEADS * HEAD,),
        "attn_output.weight": (WIDTH, HEADS * HEAD),
        "ffn_norm.weight": (WIDTH,),
        "ffn_gate.weight": (FEED_FORWARD, WIDTH),
        "ffn_up.weight": (FEED_FORWARD, WIDTH),
        "ffn_down.weight": (WIDTH, FEED_FORWARD),
    }
    return {
        "token_embd.weight": (len(TOKENS), WIDTH),
        "output_norm.weight": (WIDTH,),
        "output.weight": (len(TOKENS), WIDTH),
        **{f"blk.{k}.{name}": shape for k in range(LAYERS) for name, shape in layer.items()},
    }


def write(
    path: Path,
    *,
    architecture: str = "qwen2",
    without: frozenset[str] = frozenset(),
    kinds: Mapping[str, Kind] | None = None,
    fields: Mapping[str, Any] | None = None,
    model: str = "gpt2",
    rules: str = "qwen2",
) -> Path:
    """A model with random weights. without: tensors to leave out. kinds: of single tensors, by
    name. fields: further metadata (str, bool, int)."""
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_context_length(512)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_block_count(LAYERS)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_rope_freq_base(1e6)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_tokenizer_model(model)
    writer.add_tokenizer_pre(rules)
    writer.add_token_list([token for token, _ in TOKENS])
    writer.add_token_types([kind for _, kind in TOKENS])
    writer.add_token_merges(list(MERGES))
    writer.add_bos_token_id(len(ORDINARY))
    writer.add_eos_token_id(len(ORDINARY) + 2)
    writer.add_pad_token_id(len(ORDINARY))
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)
    for name, value in (fields or {}).items():
        add = {str: writer.add_string, bool: writer.add_bool, int: writer.add_uint32}[type(value)]
        add(name, value)
    draws = np.random.default_rng(0)
    for name, shape in shapes().items():
        if name in without:
            continue
        short = name.split(".")[-2]
        kind = (kinds or {}).get(name, KINDS.get(short, Kind.F32) if len(shape) > 1 else Kind.F32)
        values = draws.normal(scale=0.05, size=shape).astype(np.float32)
        if name.endswith("norm.weight"):
            values += 1
        writer.add_tensor(name, _stored(values, kind, draws), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _stored(values: np.ndarray, kind: Kind, draws: np.random.Generator) -> np.ndarray:
    if kind in (Kind.F32, Kind.F16, Kind.Q8_0, Kind.Q5_0, Kind.BF16):
        return gguf.quantize(values, kind)
    block, size = gguf.GGML_QUANT_SIZES[kind]
    blocks = draws.integers(0, 256, (values.size // block, size), np.uint8)
    for place in SCALES.get(kind, ()):
        scale = draws.uniform(1e-4, 1e-3, len(blocks)).astype(np.float16)
        blocks[:, place : place + 2] = scale[:, None].view(np.uint8)
    return blocks.reshape(len(values), -1)
