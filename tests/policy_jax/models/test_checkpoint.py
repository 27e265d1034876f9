"""Hugging Face folders: saving and loading changes nothing, and errors name what does not fit."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx
from jax.sharding import Mesh, PartitionSpec
from safetensors.numpy import load_file, save_file

from policy_jax.models import checkpoint
from policy_jax.models.checkpoint import CheckpointError
from policy_jax.models.config import Qwen2Config, UnsupportedConfigError
from policy_jax.models.qwen2 import Qwen2

CONFIG = Qwen2Config.tiny(
    31, hidden_size=16, intermediate_size=24, num_hidden_layers=2, eos_token_id=(1, 2)
)


def folder(path: Path, **changes: Any) -> Path:
    """A small checkpoint with fields of its config.json changed."""
    Qwen2(CONFIG).save_pretrained(path)
    file = path / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))
    return path


def assert_same(one: Qwen2, other: Qwen2) -> None:
    assert nnx.graphdef(one) == nnx.graphdef(other)
    assert_same_weights(one, other)


def assert_same_weights(one: Qwen2, other: Qwen2) -> None:
    for a, b in zip(*(jax.tree.leaves(nnx.state(m)) for m in (one, other)), strict=True):
        assert a.dtype == b.dtype
        assert np.array_equal(np.asarray(a), np.asarray(b))


@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16, jnp.float16])
@pytest.mark.parametrize("tied", [True, False])
def test_round_trip_is_bit_exact(tmp_path: Path, dtype: Any, tied: bool) -> None:
    config = dataclasses.replace(CONFIG, tie_word_embeddings=tied)
    model = nnx.eval_shape(lambda: Qwen2(config, nnx.Rngs(0), dtype=dtype))
    graphdef, shapes = nnx.split(model)
    draws = np.random.default_rng(0)
    weights = jax.tree.map(lambda x: jnp.array(draws.normal(size=x.shape), x.dtype), shapes)
    model = nnx.merge(graphdef, weights)
    model.save_pretrained(tmp_path)
    again = Qwen2.from_pretrained(tmp_path, dtype=dtype)
    assert_same(model, again)
    assert again.config == model.config


def test_several_shards_with_an_index(tmp_path: Path) -> None:
    model = Qwen2(CONFIG)
    model.save_pretrained(tmp_path)
    whole = load_file(tmp_path / checkpoint.SINGLE)
    arrays = {
        ".".join(map(str, key)): variable.get_value()
        for key, variable in nnx.to_flat_state(nnx.state(model))
    }
    checkpoint.write(tmp_path, arrays, model.config.to_dict(), max_shard_bytes=4000)
    assert not (tmp_path / checkpoint.SINGLE).exists()
    index = json.loads((tmp_path / checkpoint.INDEX).read_text())
    assert len(set(index["weight_map"].values())) > 2
    assert index["weight_map"].keys() == whole.keys()
    assert_same(model, Qwen2.from_pretrained(tmp_path))
    # A single file replaces the shards; none of them may stay.
    model.save_pretrained(tmp_path)
    assert [file.name for file in tmp_path.glob("*.safetensors*")] == [checkpoint.SINGLE]


def test_an_absent_shard_is_named(tmp_path: Path) -> None:
    folder(tmp_path)
    (tmp_path / checkpoint.INDEX).write_text(json.dumps({"weight_map": {"x": "model-1.gone"}}))
    with pytest.raises(CheckpointError, match=r"model-1\.gone"):
        Qwen2.from_pretrained(tmp_path)


def test_one_error_lists_all_that_does_not_fit(tmp_path: Path) -> None:
    folder(tmp_path)
    file = tmp_path / checkpoint.SINGLE
    tensors = load_file(file)
    del tensors["model.layers.1.mlp.up_proj.weight"]
    del tensors["model.norm.weight"]
    tensors["model.layers.2.mlp.up_proj.weight"] = np.zeros(3, np.float32)
    tensors["model.embed_tokens.weight"] = tensors["model.embed_tokens.weight"][:30].copy()
    save_file(tensors, file)
    with pytest.raises(CheckpointError) as caught:
        Qwen2.from_pretrained(tmp_path)
    text = str(caught.value)
    assert "4 tensors" in text
    assert "missing model.layers.1.mlp.up_proj.weight (24, 16)" in text
    assert "missing model.norm.weight (16,)" in text
    assert "unexpected model.layers.2.mlp.up_proj.weight" in text
    assert "model.embed_tokens.weight is (30, 16), config.json asks for (31, 16)" in text


def test_a_tied_head_that_is_repeated_is_not_an_error(tmp_path: Path) -> None:
    folder(tmp_path)
    file = tmp_path / checkpoint.SINGLE
    tensors = load_file(file)
    tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"]
    save_file(tensors, file)
    assert_same(Qwen2(CONFIG), Qwen2.from_pretrained(tmp_path))


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"use_sliding_window": True}, "use_sliding_window"),
        ({"rope_scaling": {"type": "yarn"}}, "rope_scaling.*lacks factor"),
        ({"rope_scaling": {"type": "yarn", "factor": 4.0, "mscale": 2.0}}, "rope_scaling.*mscale"),
        ({"rope_parameters": {"rope_type": "linear", "factor": 2.0}}, "rope_parameters.*linear"),
        ({"layer_types": ["full_attention", "sliding_attention"]}, "sliding_attention"),
        ({"model_type": "llama"}, "model_type='llama'"),
        ({"hidden_act": "gelu"}, "hidden_act='gelu'"),
        ({"quantization_config": {"bits": 4}}, "quantization_config"),
        ({"num_key_value_heads": 3}, "num_key_value_heads=3"),
        ({"vocab_size": None}, "vocab_size is missing"),
        ({"use_sliding_window": True, "hidden_act": "relu"}, "hidden_act.*use_sliding_window"),
    ],
)
def test_what_is_not_computed_is_refused_by_name(
    tmp_path: Path, changes: dict[str, Any], named: str
) -> None:
    with pytest.raises(UnsupportedConfigError, match=named):
        Qwen2.from_pretrained(folder(tmp_path, **changes))


def test_published_config_is_understood() -> None:
    """The fields of Qwen2.5-Coder-7B's own file."""
    config = Qwen2Config.from_dict(
        {
            "architectures": ["Qwen2ForCausalLM"],
            "attention_dropout": 0.0,
            "bos_token_id": 151643,
            "eos_token_id": 151643,
            "hidden_act": "silu",
            "hidden_size": 3584,
            "initializer_range": 0.02,
            "intermediate_size": 18944,
            "max_position_embeddings": 32768,
            "max_window_layers": 28,
            "model_type": "qwen2",
            "num_attention_heads": 28,
            "num_hidden_layers": 28,
            "num_key_value_heads": 4,
            "rms_norm_eps": 1e-06,
            "rope_theta": 1000000.0,
            "sliding_window": 131072,
            "tie_word_embeddings": False,
            "torch_dtype": "bfloat16",
            "transformers_version": "4.44.0",
            "use_cache": True,
            "use_sliding_window": False,
            "vocab_size": 152064,
        }
    )
    assert (config.head_dim, config.rope_theta) == (128, 1e6)
    assert Qwen2Config.from_dict(config.to_dict()) == config


def test_weights_are_placed_by_their_logical_axes(tmp_path: Path) -> None:
    mesh = Mesh(np.array(jax.devices()[:1]).reshape(1, 1), ("fsdp", "tensor"))
    model = Qwen2.from_pretrained(folder(tmp_path), mesh=mesh)
    assert model.layers.q_kernel.get_value().sharding.spec == PartitionSpec(None, "fsdp", "tensor")
    assert model.embed.get_value().sharding.spec == PartitionSpec("tensor", "fsdp")
    assert model.norm.get_value().sharding.spec == PartitionSpec(None)
    assert_same_weights(Qwen2(CONFIG), model)
