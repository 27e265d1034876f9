"""Chunked log-probs against the plain formula."""

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx

from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.rollout.logprobs import TokenLogprobs, hidden_logprobs, token_logprobs

VOCAB, BATCH, LENGTH, WIDTH = 53, 3, 11, 16
TOKENS = np.random.default_rng(0).integers(0, VOCAB, (BATCH, LENGTH))


@pytest.fixture(scope="module")
def model() -> Qwen2:
    config = Qwen2Config.tiny(
        VOCAB, hidden_size=WIDTH, intermediate_size=16, num_hidden_layers=1, initializer_range=0.5
    )
    return Qwen2(config, nnx.Rngs(1))


@nnx.jit
def all_logits(model: Qwen2) -> jax.Array:
    return model(TOKENS)


@partial(nnx.jit, static_argnums=4)
def chunked(model: Qwen2, tokens: Any, mask: Any, temperature: Any, chunk: int) -> TokenLogprobs:
    return token_logprobs(model, tokens, mask, temperature=temperature, chunk=chunk, entropy=True)


def plain(logits: jax.Array, targets: np.ndarray, temperature: float) -> tuple[Any, Any]:
    logprobs = jax.nn.log_softmax(logits / temperature)
    chosen = jnp.take_along_axis(logprobs, targets[..., None], axis=-1)[..., 0]
    return chosen, -(jnp.exp(logprobs) * logprobs).sum(-1)


@pytest.mark.parametrize(("chunk", "temperature"), [(1, 1.0), (4, 0.7), (64, 2.0), (64, 0.0)])
def test_equal_the_plain_formula(model: Qwen2, chunk: int, temperature: float) -> None:
    found = chunked(model, TOKENS, None, jnp.float32(temperature), chunk)
    wanted = plain(all_logits(model)[:, :-1], TOKENS[:, 1:], temperature or 1.0)
    assert found.logprobs.shape == (BATCH, LENGTH - 1)
    np.testing.assert_allclose(found.logprobs, wanted[0], atol=1e-5)
    np.testing.assert_allclose(found.entropy, wanted[1], atol=1e-5)


def losses(model: Qwen2, hidden: jax.Array, form: str) -> jax.Array:
    targets = np.resize(TOKENS, hidden.shape[:2])
    if form == "chunked":
        logprobs, entropy = hidden_logprobs(model, hidden, targets, chunk=4, entropy=True)
    else:
        logprobs, entropy = plain(model.logits(hidden), targets, 1.0)
    return (logprobs * jnp.cos(logprobs)).sum() + 0.3 * entropy.sum()


def test_gradients_equal_the_plain_formulas(model: Qwen2) -> None:
    hidden = jax.random.normal(jax.random.key(0), (BATCH, LENGTH, WIDTH))
    found, wanted = (
        nnx.jit(nnx.grad(lambda m, h, form=form: losses(m, h, form), argnums=(0, 1)))(model, hidden)
        for form in ("chunked", "plain")
    )
    np.testing.assert_allclose(found[0].embed[...], wanted[0].embed[...], atol=1e-4, rtol=1e-4)
    np.testing.assert_allclose(found[1], wanted[1], atol=1e-4, rtol=1e-4)


def largest(jaxpr: Any) -> int:
    """Number of elements of the largest array in a jaxpr and its inner jaxprs."""
    sizes = [v.aval.size for eqn in jaxpr.eqns for v in eqn.outvars if hasattr(v.aval, "size")]
    inner = []
    for eqn in jaxpr.eqns:
        for value in jax.tree.leaves(eqn.params, is_leaf=lambda x: hasattr(x, "eqns")):
            sub = getattr(value, "jaxpr", value)
            if hasattr(sub, "eqns"):
                inner.append(largest(sub))
    return max([*sizes, *inner], default=0)


@pytest.mark.parametrize(("form", "whole"), [("chunked", False), ("plain", True)])
def test_all_logits_never_exist_at_once(model: Qwen2, form: str, whole: bool) -> None:
    graphdef, params = nnx.split(model)
    hidden = jnp.zeros((BATCH, 64, WIDTH))

    def loss(params: nnx.State, hidden: jax.Array) -> jax.Array:
        return losses(nnx.merge(graphdef, params), hidden, form)

    jaxpr = jax.make_jaxpr(jax.grad(loss, argnums=(0, 1)))(params, hidden)
    assert (largest(jaxpr.jaxpr) >= BATCH * 64 * VOCAB) is whole


def test_padding_does_not_reach_the_tokens(model: Qwen2) -> None:
    mask = np.ones_like(TOKENS)
    mask[1, 6:] = 0
    mask[2, :4] = 0
    changed = np.where(mask, TOKENS, 9)
    one, other = (chunked(model, t, mask, 1.0, 64).logprobs for t in (TOKENS, changed))
    inside = (mask[:, 1:] * mask[:, :-1]).astype(bool)
    np.testing.assert_allclose(one[inside], other[inside], atol=1e-6)


def test_a_chunk_of_nothing_is_refused(model: Qwen2) -> None:
    with pytest.raises(ValueError, match="chunk=0"):
        token_logprobs(model, TOKENS, chunk=0)
