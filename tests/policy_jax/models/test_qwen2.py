"""The model against transformers' Qwen2ForCausalLM, on random weights."""

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx

from policy_jax.models import attention
from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2

VOCAB, LENGTH = 61, 20
SHAPES = [
    pytest.param({"tie_word_embeddings": True, "num_key_value_heads": 2}, id="tied-2-per-kv"),
    pytest.param({"tie_word_embeddings": False, "num_key_value_heads": 1}, id="untied-4-per-kv"),
]


@pytest.fixture(scope="module", params=SHAPES)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """(transformers' model, `Qwen2` with the same weights)."""
    torch = pytest.importorskip("torch")
    from transformers import Qwen2Config as TheirConfig
    from transformers import Qwen2ForCausalLM

    torch.manual_seed(7)
    config = TheirConfig(
        vocab_size=VOCAB,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        initializer_range=0.3,
        rope_parameters={"rope_type": "default", "rope_theta": 1000.0},
        **request.param,
    )
    original = Qwen2ForCausalLM(config).eval()
    for name, weight in original.named_parameters():
        # Biases and norms start at 0 and 1, which would hide their absence.
        if name.endswith("bias") or "norm" in name:
            torch.nn.init.normal_(weight, 0.5, 0.3)
    path = tmp_path_factory.mktemp("original")
    original.save_pretrained(path)
    return original, Qwen2.from_pretrained(path), path


def padded(side: str) -> tuple[np.ndarray, np.ndarray]:
    """Tokens and mask of three sequences of different lengths."""
    tokens = np.random.default_rng(1).integers(0, VOCAB, (3, LENGTH))
    place = np.arange(LENGTH)
    lengths = np.array([LENGTH, 13, 5])[:, None]
    masks = {"none": place >= 0, "right": place < lengths, "left": place >= LENGTH - lengths}
    return tokens, np.broadcast_to(masks[side], tokens.shape).astype(np.int32)


@nnx.jit
def run(model: Qwen2, tokens: np.ndarray, mask: np.ndarray) -> jax.Array:
    return model(tokens, mask=mask)


@pytest.mark.parametrize("side", ["none", "right", "left"])
def test_logits_equal_transformers(pair: Any, side: str) -> None:
    import torch

    original, ported, _ = pair
    tokens, mask = padded(side)
    positions = np.maximum(mask.cumsum(1) - 1, 0)
    with torch.no_grad():
        wanted = original(
            torch.tensor(tokens),
            attention_mask=torch.tensor(mask),
            position_ids=torch.tensor(positions),
        ).logits.numpy()
    found = np.asarray(run(ported, tokens, mask))
    real = mask.astype(bool)
    np.testing.assert_allclose(found[real], wanted[real], atol=1e-4, rtol=1e-4)


def test_gradients_equal_transformers(pair: Any) -> None:
    import torch

    original, ported, _ = pair
    tokens, _ = padded("none")
    original.zero_grad()
    original(torch.tensor(tokens), labels=torch.tensor(tokens)).loss.backward()

    def loss(model: Qwen2) -> jax.Array:
        logprobs = jax.nn.log_softmax(model(tokens)[:, :-1])
        return -jnp.take_along_axis(logprobs, tokens[:, 1:, None], axis=-1).mean()

    found = nnx.jit(nnx.grad(loss))(ported)
    layer = original.model.layers[1]
    pairs = [
        (found.embed, original.model.embed_tokens.weight.grad),
        (found.layers.q_kernel[1], layer.self_attn.q_proj.weight.grad.T),
        (found.layers.k_bias[1], layer.self_attn.k_proj.bias.grad),
        (found.layers.down_kernel[1], layer.mlp.down_proj.weight.grad.T),
    ]
    for ours_grad, theirs_grad in pairs:
        np.testing.assert_allclose(np.asarray(ours_grad), theirs_grad.numpy(), atol=1e-3, rtol=1e-3)


def test_what_we_write_transformers_reads(pair: Any, tmp_path: Path) -> None:
    import torch
    from transformers import AutoModelForCausalLM

    original, ported, _ = pair
    ported.save_pretrained(tmp_path)
    again = AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float32)
    assert type(again) is type(original)
    assert again.config.rope_parameters["rope_theta"] == 1000.0
    before, after = original.state_dict(), again.state_dict()
    assert before.keys() == after.keys()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_blocked_attention_equals_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attention, "BLOCK", 8)
    keys = jax.random.split(jax.random.key(0), 3)
    q, k, v = (
        jax.random.normal(key, (9, LENGTH, heads, 8))
        for key, heads in zip(keys, (4, 2, 2), strict=True)
    )
    mask = np.concatenate([padded(side)[1] for side in ("none", "right", "left")]).astype(bool)

    def loss(form: Any, *x: jax.Array) -> tuple[jax.Array, jax.Array]:
        out = jnp.where(mask[..., None], form(*x, mask), 0)
        return (out**2).sum(), out

    results = [
        jax.jit(jax.value_and_grad(lambda *x, form=form: loss(form, *x), (0, 1, 2), has_aux=True))(
            q, k, v
        )
        for form in (attention.plain, attention.blocked)
    ]
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, atol=1e-4, rtol=1e-4), *results)


@pytest.mark.slow
def test_remat_changes_no_gradient() -> None:
    config = Qwen2Config.tiny(VOCAB, hidden_size=32, intermediate_size=32, num_hidden_layers=2)
    tokens = padded("none")[0]

    def gradient(remat: bool) -> nnx.State:
        model = Qwen2(config, nnx.Rngs(3), remat=remat)
        return nnx.jit(nnx.grad(lambda m: (m(tokens) ** 2).mean()))(model)

    jax.tree.map(
        lambda a, b: np.testing.assert_allclose(a, b, atol=1e-6, rtol=1e-4),
        gradient(False),
        gradient(True),
    )


def test_weights_may_be_kept_wider_than_computed_in() -> None:
    config = Qwen2Config.tiny(VOCAB, hidden_size=32, intermediate_size=32, num_hidden_layers=1)
    model = Qwen2(config, dtype=jnp.bfloat16, param_dtype=jnp.float32)
    tokens = padded("none")[0][:1]
    assert {leaf.dtype for leaf in jax.tree.leaves(nnx.state(model))} == {jnp.dtype("float32")}
    assert nnx.eval_shape(lambda m: m.hidden(tokens), model).dtype == jnp.bfloat16
    assert nnx.eval_shape(lambda m: m(tokens), model).dtype == jnp.float32
