"""Adapters change nothing at first, compute the same when merged, and are all that learns."""

import dataclasses
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx
from toy_task import toy_config, toy_model

from policy_jax.models import lora
from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.ppo.learner import Learner, Targets
from policy_jax.ppo.setup import adapted
from policy_jax.ppo.shared_prompt import PromptGroups
from policy_jax.rollout.sampler import Sampler

VOCAB = 41
TOKENS = np.random.default_rng(0).integers(0, VOCAB, (3, 9))
SETTINGS = lora.Lora(rank=3, alpha=6.0)


@pytest.fixture(scope="module")
def plain() -> Qwen2:
    config = Qwen2Config.tiny(
        VOCAB,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        initializer_range=0.3,
        tie_word_embeddings=False,
    )
    return Qwen2(config, nnx.Rngs(1))


def moved(model: Qwen2) -> Qwen2:
    """The model with adapters whose B is not zero."""
    graph, adapters, rest = nnx.split(model, nnx.LoRAParam, ...)
    keys = iter(jax.random.split(jax.random.key(5), 64))
    adapters = jax.tree.map(lambda x: 0.2 * jax.random.normal(next(keys), x.shape), adapters)
    changed: Qwen2 = nnx.merge(graph, adapters, rest)
    return changed


@nnx.jit
def logits(model: Qwen2) -> jax.Array:
    return model(TOKENS)


@pytest.mark.parametrize("targets", [lora.ALL_LINEAR, r"self_attn\.(q|v)_proj", "lm_head|down"])
def test_new_adapters_change_nothing_and_merged_ones_compute_the_same(
    plain: Qwen2, targets: str
) -> None:
    new = lora.add(plain, dataclasses.replace(SETTINGS, targets=targets), nnx.Rngs(0))
    before = logits(plain)
    np.testing.assert_allclose(logits(new), before, atol=1e-6)
    model = moved(new)
    changed = logits(model)
    assert np.abs(changed - before).max() > 0.1
    merged = lora.merge(model)
    assert not nnx.to_flat_state(nnx.state(merged, nnx.LoRAParam))
    scale = np.abs(changed).max()
    np.testing.assert_allclose(logits(merged) / scale, changed / scale, atol=1e-5)
    np.testing.assert_allclose(logits(lora.base(model)), before, atol=1e-6)


def test_merged_adapters_survive_a_folder(plain: Qwen2, tmp_path: Path) -> None:
    model = moved(lora.add(plain, SETTINGS, nnx.Rngs(0)))
    merged = lora.merge(model)
    merged.save_pretrained(tmp_path)
    again = Qwen2.from_pretrained(tmp_path)
    assert np.array_equal(merged.layers.q_kernel[...], again.layers.q_kernel[...])
    assert not np.array_equal(again.layers.q_kernel[...], plain.layers.q_kernel[...])


@pytest.mark.slow
def test_the_engine_decodes_with_adapters(plain: Qwen2) -> None:
    model = moved(lora.add(plain, SETTINGS, nnx.Rngs(0)))
    answers = []
    for one in (model, lora.merge(model)):
        graph, params = nnx.split(one)
        sampler = Sampler(
            graph, eos_id=-1, pad_id=0, max_new_tokens=8, prompt_buckets=(16,), batch_size=2
        )
        answers.append(sampler.generate(params, TOKENS[:2].tolist(), seeds=[1, 2], temperature=1.0))
    for one, other in zip(*answers, strict=True):
        assert one.tokens.tolist() == other.tokens.tolist()
        np.testing.assert_allclose(one.logprobs, other.logprobs, atol=1e-4)


def test_a_pattern_that_matches_nothing_names_what_there_is(plain: Qwen2) -> None:
    with pytest.raises(lora.LoraError, match=r"matches none of layers.self_attn.q_proj.*lm_head"):
        lora.add(plain, lora.Lora(targets="query"), nnx.Rngs(0))


@pytest.mark.slow
def test_only_adapters_learn_and_the_backbone_is_one() -> None:
    config = toy_config(lora__rank=2, lora__alpha=4.0)
    backbone = toy_model(0)
    frozen = {k: np.asarray(v.get_value()) for k, v in nnx.to_flat_state(nnx.state(backbone))}
    learner = Learner(config, adapted(backbone, config, 0), adapted(backbone, config, 1))
    for one, other in zip(
        jax.tree.leaves(learner.frozen), jax.tree.leaves(learner.critic_frozen), strict=True
    ):
        assert one is other
    state = learner.initial_state()
    assert all("lora" in str(key) for key, _ in nnx.to_flat_state(state.actor))
    of_critic = ["/".join(map(str, key)) for key, _ in nnx.to_flat_state(state.critic)]
    assert sorted(name for name in of_critic if "lora" not in name) == ["bias", "kernel"]
    rng = np.random.default_rng(0)
    rows = PromptGroups(
        rng.integers(2, 12, (16, 8)).astype(np.int32),
        np.full(16, 5, np.int32),
        rng.integers(2, 12, (16, 1, 6)).astype(np.int32),
        np.ones((16, 1, 6), np.float32),
    )
    old, _, values = learner.predict(state, rows)
    gains = rng.normal(size=old.shape).astype(np.float32)
    before = jax.tree.map(np.asarray, (state.actor, state.critic))
    targets = Targets(old, gains, values, gains)
    for _ in range(2):  # A moves from the second step on: B begins at zero
        state, scalars = learner.update(state, rows, targets, np.arange(16))
    assert scalars["skipped"] == 0
    after = (state.actor, state.critic)
    for was, now in zip(jax.tree.leaves(before), jax.tree.leaves(after), strict=True):
        assert not np.array_equal(was, now)
    actor: Qwen2 = nnx.merge(learner.graph, learner.policy(state))
    for key, v in nnx.to_flat_state(nnx.state(lora.base(actor))):
        assert np.array_equal(v.get_value(), frozen[key]), key
    assert jnp.isfinite(scalars["policy_loss"])
