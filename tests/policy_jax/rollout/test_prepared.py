"""Decoding with int8 weights: the tokens of the rounded model, and what is packed again."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx

from policy_jax.config_files import ConfigError
from policy_jax.models import lora
from policy_jax.models.config import Qwen2Config
from policy_jax.models.packed.library import PackedError
from policy_jax.models.packed.weights import pack, unpack
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.sharding import make_mesh
from policy_jax.ppo.config import from_dict
from policy_jax.rollout.choice import likeliest
from policy_jax.rollout.sampler import Sampler

VOCAB = 41


def small(mesh: Any = None) -> Qwen2:
    config = Qwen2Config.tiny(
        VOCAB,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        initializer_range=0.4,
        tie_word_embeddings=False,
    )
    return Qwen2(config, nnx.Rngs(2), mesh=mesh)


def rounded(model: Qwen2) -> Qwen2:
    """The model whose kernels and head are those that int8 weights stand for."""
    model = nnx.merge(*nnx.split(model))
    for name, value in model.layers.arrays().items():
        if name.endswith("_kernel"):
            layers = [unpack(pack(kernel.T)).T for kernel in value]
            setattr(model.layers, name, nnx.Param(jnp.stack(layers)))
    model.head = nnx.Param(unpack(pack(model.head[...].T)).T)
    return model


def sampler_of(model: Qwen2, **options: Any) -> Sampler:
    return Sampler(
        nnx.graphdef(model),
        eos_id=0,
        pad_id=0,
        max_new_tokens=12,
        prompt_buckets=(8,),
        batch_size=4,
        **options,
    )


@pytest.mark.slow
def test_tokens_and_logprobs_are_those_of_the_rounded_model() -> None:
    model = small()
    same = rounded(model)
    # Prefill has full weights. Prompts of one token have no prefill.
    prompts, ask = [[5], [9], [17]], {"temperature": 1.0, "seeds": [1, 2, 3]}
    packed = sampler_of(model, decode_weights="int8").generate(nnx.state(model), prompts, **ask)
    wanted = sampler_of(same).generate(nnx.state(same), prompts, **ask)
    full = sampler_of(model).generate(nnx.state(model), prompts, **ask)
    for mine, theirs, other in zip(packed, wanted, full, strict=True):
        assert mine.tokens.tolist() == theirs.tokens.tolist()
        np.testing.assert_allclose(mine.logprobs, theirs.logprobs, atol=2e-5)
        assert not np.allclose(mine.logprobs[:3], other.logprobs[:3], atol=2e-5)


def test_training_of_adapters_packs_nothing_again() -> None:
    model = lora.add(small(), lora.Lora(rank=2, alpha=4.0), nnx.Rngs(5))
    sampler = sampler_of(model, decode_weights="int8")
    params = nnx.state(model)
    first = sampler.prepare(params)
    trained = jax.tree_util.tree_map_with_path(
        lambda path, x: x + 0.1 if "_lora_" in jax.tree_util.keystr(path) else x, params
    )
    second = sampler.prepare(trained)
    assert first is not None
    assert second is not None
    assert second.layers[1]["q_kernel"] is first.layers[1]["q_kernel"]
    change = second.layers[1]["q_kernel_lora_b"] - first.layers[1]["q_kernel_lora_b"]
    np.testing.assert_allclose(change, 0.1, atol=1e-6)
    assert sampler.prepare(trained) is second
    moved = jax.tree.map(lambda x: x * 1.5, params)
    third = sampler.prepare(moved)
    assert third is not None
    assert not np.array_equal(
        third.layers[1]["q_kernel"].scales, first.layers[1]["q_kernel"].scales
    )


def test_a_mesh_is_refused() -> None:
    model = small(make_mesh(devices=jax.devices()[:1]))
    with pytest.raises(PackedError, match="on a mesh; decode with full weights"):
        sampler_of(model, decode_weights="int8").prepare(nnx.state(model))
    given = {"rollout": {"decode_weights": "int8"}, "mesh": {"fsdp": 2}}
    with pytest.raises(ConfigError, match=r"rollout\.decode_weights: 'int8' with mesh"):
        from_dict(given)


def test_the_likeliest_token_is_that_of_argmax() -> None:
    """Of equal ones the first; in all blocks, the last one, which is not full, included."""
    rng = np.random.default_rng(0)
    for size in (1, 2, 7, 41, 100):
        logits = rng.integers(0, 4, (50, size)).astype(np.float32)
        logits[0] = -np.inf
        np.testing.assert_array_equal(likeliest(jnp.asarray(logits)), logits.argmax(-1))
