"""What GPUs compute in another way than CPUs gives the same numbers."""

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx

from policy_jax.models import lora
from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2, wide_product
from policy_jax.ppo import shared_prompt
from policy_jax.rollout import logprobs
from policy_jax.rollout.sampler import Sampler

VOCAB = 31
SMALL: Any = {
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 1,
    "initializer_range": 0.5,
}


@pytest.fixture(scope="module")
def model() -> Qwen2:
    return Qwen2(Qwen2Config.tiny(VOCAB, **SMALL), nnx.Rngs(0))


def on_gpu(mesh: Any) -> str:
    return "gpu"


def test_an_answer_after_its_prompt_has_the_states_of_the_padded_layout(
    model: Qwen2, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One answer to each prompt; prompts that fill their width, and short ones."""
    rng = np.random.default_rng(0)
    groups = shared_prompt.PromptGroups(
        rng.integers(0, VOCAB, (3, 7)).astype(np.int32),
        np.array([7, 3, 1], np.int32),
        rng.integers(0, VOCAB, (3, 1, 5)).astype(np.int32),
        np.ones((3, 1, 5), np.float32),
    )
    wanted = nnx.jit(lambda model: shared_prompt.predicting_states(model, groups))(model)
    monkeypatch.setattr(shared_prompt, "platform_of", on_gpu)
    found = nnx.jit(lambda model: shared_prompt.predicting_states(model, groups))(model)
    np.testing.assert_allclose(found, wanted, atol=1e-5)


def test_log_probs_and_their_gradients_are_equal(
    model: Qwen2, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = np.random.default_rng(1)
    hidden = jnp.asarray(rng.normal(size=(2, 9, 16)), jnp.float32)
    targets = rng.integers(0, VOCAB, (2, 9))

    def loss(hidden: jax.Array) -> jax.Array:
        found = logprobs.hidden_logprobs(model, hidden, targets)
        return jnp.cos(found.logprobs).sum()

    wanted = jax.jit(jax.value_and_grad(loss))(hidden)
    monkeypatch.setattr(logprobs, "platform_of", on_gpu)
    found = jax.jit(jax.value_and_grad(lambda hidden: loss(hidden)))(hidden)
    jax.tree.map(partial(np.testing.assert_allclose, rtol=1e-5, atol=1e-5), found, wanted)


def test_gradients_of_narrow_logits_are_those_of_wide_ones() -> None:
    """Up to the rounding of bfloat16, in which the operands are."""
    rng = np.random.default_rng(2)
    x, kernel, weights = (
        jnp.asarray(rng.normal(size=shape), jnp.float32) for shape in ((3, 4), (4, 5), (3, 5))
    )
    x, kernel = (a.astype(jnp.bfloat16) for a in (x, kernel))

    def loss(product: Any, x: jax.Array, kernel: jax.Array) -> jax.Array:
        return jnp.sum(product(x, kernel) * weights)

    found = jax.grad(partial(loss, wide_product), argnums=(0, 1))(x, kernel)
    for one, other in zip(found, (weights @ kernel.T, x.T @ weights), strict=True):
        assert one.dtype == jnp.bfloat16
        np.testing.assert_allclose(one.astype(jnp.float32), other, rtol=0.02, atol=0.02)


def test_joined_kernels_decode_the_same(model: Qwen2) -> None:
    """With adapters, which stay apart."""
    model = lora.add(model, lora.Lora(rank=2), nnx.Rngs(3))
    for name, value in vars(model.layers).items():
        if name.endswith("_lora_b"):
            setattr(model.layers, name, value.replace(value[...] + 0.1))
    joined = {name for name in model.decode_weights(joined=True).layers[0] if "lora" not in name}
    assert {"gate_up_kernel", "qkv_kernel"} <= joined
    assert not {"q_kernel", "up_kernel"} & joined
    tokens, places = jnp.arange(3), jnp.zeros(3, jnp.int32)

    def attend(layer: int, q: jax.Array, k: jax.Array, v: jax.Array) -> jax.Array:
        return jnp.repeat(v, q.shape[1] // v.shape[1], axis=1).reshape(len(v), -1)

    @nnx.jit
    def both(model: Qwen2) -> list[jax.Array]:
        layers = [model.decode_weights(joined=joined) for joined in (True, False)]
        return [model.decode(tokens, places, attend, weights) for weights in layers]

    found, wanted = both(model)
    np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-5)


def test_a_gpu_copies_weights_that_its_free_memory_holds_twice(
    model: Qwen2, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph, params = nnx.split(model)
    size = 4 * sum(leaf.size for leaf in jax.tree.leaves(params))
    options: Any = {"eos_id": -1, "pad_id": 0, "max_new_tokens": 4, "batch_size": 1}

    class Device:
        def __init__(self, free: int) -> None:
            self.free = free

        def memory_stats(self) -> dict[str, int]:
            return {"bytes_limit": self.free + 100, "bytes_in_use": 100}

    monkeypatch.setattr(jax, "default_backend", lambda: "gpu")
    for free, copies in ((2 * size, True), (2 * size - 1, False)):
        monkeypatch.setattr(jax, "devices", lambda free=free: [Device(free)])
        assert (Sampler(graph, **options).prepare(params) is not None) is copies
