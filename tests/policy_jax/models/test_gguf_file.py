"""GGUF files: weights as gguf dequantises them, the tokenizer, and refusals by name."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import gguf
import gguf_models
import jax.numpy as jnp
import numpy as np
import pytest
from exit_status import exit_status
from gguf import GGMLQuantizationType as Kind
from safetensors.numpy import load_file

from policy_jax.export import app
from policy_jax.models import checkpoint, gguf_tokenizer
from policy_jax.models.config import Qwen2Config
from policy_jax.models.gguf_file import GgufError, opened
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.tensors import CheckpointError

export = partial(exit_status, app)


@pytest.fixture(scope="module")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return gguf_models.write(tmp_path_factory.mktemp("gguf") / "tiny.gguf")


def dequantised(path: Path) -> dict[str, np.ndarray]:
    """Every tensor by its own name, by gguf alone."""
    return {
        tensor.name: gguf.dequantize(tensor.data, tensor.tensor_type).reshape(tensor.shape[::-1])
        for tensor in gguf.GGUFReader(path).tensors
    }


def test_the_shape_comes_from_the_metadata(model_file: Path) -> None:
    config = Qwen2Config.from_pretrained(model_file)
    assert config == Qwen2Config(
        vocab_size=len(gguf_models.TOKENS),
        hidden_size=256,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=512,
        rope_theta=1e6,
        rms_norm_eps=1e-6,
        bos_token_id=len(gguf_models.ORDINARY),
        eos_token_id=len(gguf_models.ORDINARY) + 2,
        pad_token_id=len(gguf_models.ORDINARY),
    )


@pytest.mark.parametrize("piece", [None, 20_000])
def test_weights_are_ggufs_own_bit_for_bit(
    model_file: Path, monkeypatch: pytest.MonkeyPatch, piece: int | None
) -> None:
    if piece is not None:  # several pieces per matrix, which devices put together
        monkeypatch.setattr(checkpoint, "PIECE_BYTES", (piece, piece))
    model, wanted = Qwen2.from_pretrained(model_file), dequantised(model_file)
    assert model.config.tie_word_embeddings is False
    assert np.array_equal(model.embed[...], wanted["token_embd.weight"])
    assert np.array_equal(model.head[...], wanted["output.weight"].T)
    assert np.array_equal(model.norm[...], wanted["output_norm.weight"])
    arrays = model.layers.arrays()
    for name, own, transposed in (
        ("q_kernel", "attn_q.weight", True),
        ("q_bias", "attn_q.bias", False),
        ("k_kernel", "attn_k.weight", True),
        ("v_kernel", "attn_v.weight", True),
        ("o_kernel", "attn_output.weight", True),
        ("post_norm", "ffn_norm.weight", False),
        ("gate_kernel", "ffn_gate.weight", True),
        ("up_kernel", "ffn_up.weight", True),
        ("down_kernel", "ffn_down.weight", True),
    ):
        for layer in range(gguf_models.LAYERS):
            tensor = wanted[f"blk.{layer}.{own}"]
            assert np.array_equal(arrays[name][layer], tensor.T if transposed else tensor), own


def test_an_exported_folder_is_the_same_model(model_file: Path, tmp_path: Path) -> None:
    from transformers import AutoTokenizer

    out = tmp_path / "out"
    assert export([str(model_file), "--out", str(out)]) == 0
    stored, wanted = load_file(out / "model.safetensors"), dequantised(model_file)
    file = opened(model_file)
    assert {file.own_name(name) for name in stored} == wanted.keys()
    for name, tensor in stored.items():
        assert tensor.dtype == np.float32
        assert np.array_equal(tensor, wanted[file.own_name(name)])
    assert Qwen2Config.from_pretrained(out) == Qwen2Config.from_pretrained(model_file)
    tokenizer = AutoTokenizer.from_pretrained(out)
    assert len(tokenizer) == len(gguf_models.TOKENS) - gguf_models.PADDED
    text = "<|im_start|>mov %eax<tool_call> é[PAD1]<|im_end|>"
    ids = tokenizer.encode(text)
    assert tokenizer.decode(ids) == text
    assert tokenizer.convert_ids_to_tokens(ids)[:5] == [
        "<|im_start|>",
        "mov",
        "Ġ%",
        "eax",
        "<tool_call>",
    ]
    assert tokenizer.decode(ids, skip_special_tokens=True) == "mov %eax<tool_call> é[PAD1]"
    assert (tokenizer.bos_token, tokenizer.eos_token) == ("<|endoftext|>", "<|im_end|>")
    turns = [{"role": "user", "content": "hi"}]
    shown = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
    assert shown == "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n"
    # Where no export was made, the same tokenizer.
    beside = AutoTokenizer.from_pretrained(gguf_tokenizer.folder_of(model_file))
    assert beside.encode(text) == ids
    assert beside.chat_template == tokenizer.chat_template


def test_tied_embeddings_are_an_absent_head(tmp_path: Path) -> None:
    path = gguf_models.write(tmp_path / "tied.gguf", without=frozenset({"output.weight"}))
    assert Qwen2Config.from_pretrained(path).tie_word_embeddings


def test_a_type_that_holds_all_tensors(tmp_path: Path, model_file: Path) -> None:
    assert checkpoint.stored_dtype(model_file) == np.float32
    halves = dict.fromkeys(gguf_models.shapes(), Kind.F16)
    path = gguf_models.write(tmp_path / "half.gguf", kinds=halves)
    assert checkpoint.stored_dtype(path) == np.float16
    model, wanted = Qwen2.from_pretrained(path, dtype=jnp.float16), dequantised(path)
    assert np.array_equal(model.embed[...], wanted["token_embd.weight"])


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"architecture": "llama"}, "general.architecture='llama'"),
        ({"without": frozenset({"blk.1.ffn_up.weight"})}, r"missing blk\.1\.ffn_up\.weight"),
        ({"kinds": {"blk.0.attn_k.weight": Kind.Q8_K}}, r"blk\.0\.attn_k\.weight is Q8_K"),
        ({"kinds": {"blk.1.ffn_up.weight": Kind.Q8_1}}, r"blk\.1\.ffn_up\.weight is Q8_1"),
        ({"fields": {"qwen2.expert_count": 4}}, r"qwen2\.expert_count=4 is not a known field"),
        ({"fields": {"qwen2.rope.scaling.type": "linear"}}, r"rope\.scaling\.type='linear'"),
        ({"fields": {"qwen2.attention.key_length": 64, "qwen2.rope.dimension_count": 32}}, "width"),
        ({"fields": {"split.count": 3}}, r"split\.count=3"),
    ],
)
def test_models_that_are_refused(tmp_path: Path, options: dict[str, object], named: str) -> None:
    path = gguf_models.write(tmp_path / "x.gguf", **options)  # type: ignore[arg-type]
    with pytest.raises(CheckpointError, match=named):
        Qwen2.from_pretrained(path)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"model": "llama"}, r"tokenizer\.ggml\.model='llama'"),
        ({"rules": "llama-bpe"}, r"tokenizer\.ggml\.pre='llama-bpe'"),
        ({"fields": {"tokenizer.ggml.add_eos_token": True}}, r"add_eos_token=true"),
    ],
)
def test_tokenizers_that_are_refused(
    tmp_path: Path, options: dict[str, object], named: str
) -> None:
    path = gguf_models.write(tmp_path / "x.gguf", **options)  # type: ignore[arg-type]
    with pytest.raises(GgufError, match=named):
        gguf_tokenizer.write(path, tmp_path / "out")


def test_a_type_that_gguf_does_not_know_is_named(tmp_path: Path, model_file: Path) -> None:
    raw, name = bytearray(model_file.read_bytes()), b"blk.0.attn_k.weight"
    place = raw.index(name) + len(name) + 4 + 2 * 8  # after the number of axes and their sizes
    assert int.from_bytes(raw[place : place + 4], "little") == Kind.Q8_0
    raw[place : place + 4] = (99).to_bytes(4, "little")
    (tmp_path / "new.gguf").write_bytes(raw)
    with pytest.raises(GgufError, match=r"new\.gguf: gguf cannot read .*99\)? is not a valid"):
        Qwen2.from_pretrained(tmp_path / "new.gguf")


def test_a_damaged_file_is_named(tmp_path: Path, model_file: Path) -> None:
    (tmp_path / "text.gguf").write_text("no model")
    with pytest.raises(GgufError, match=r"text\.gguf: gguf cannot read"):
        Qwen2Config.from_pretrained(tmp_path / "text.gguf")
    whole = model_file.read_bytes()
    (tmp_path / "short.gguf").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(GgufError, match=r"short\.gguf"):
        Qwen2.from_pretrained(tmp_path / "short.gguf")
    with pytest.raises(FileNotFoundError, match=r"absent\.gguf is missing"):
        Qwen2.from_pretrained(tmp_path / "absent.gguf")
