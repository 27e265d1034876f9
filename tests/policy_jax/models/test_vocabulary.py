"""More tokens for a trained model: old logits stay, new ones are means."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx

from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.vocabulary import add_tokens

TOKENS = jnp.asarray([[3, 1, 4, 1, 5]])
SPELT = [[3, 4], [5], [1, 1, 7]]


@pytest.mark.parametrize("tied", [True, False])
def test_new_logits_are_means_of_those_that_spelt_the_token(tied: bool) -> None:
    config = Qwen2Config.tiny(11, hidden_size=16, num_hidden_layers=1, tie_word_embeddings=tied)
    model = Qwen2(config, nnx.Rngs(0))
    before = np.asarray(model(TOKENS))
    add_tokens(model, SPELT)
    after = np.asarray(model(TOKENS))
    assert after.shape[-1] == model.config.vocab_size == 14
    np.testing.assert_allclose(after[..., :11], before, rtol=1e-5, atol=1e-6)
    for place, ids in enumerate(SPELT, 11):
        expected = before[..., ids].mean(axis=-1)
        np.testing.assert_allclose(after[..., place], expected, rtol=1e-5, atol=1e-6)


def test_a_larger_model_is_saved_and_read(tmp_path) -> None:
    model = Qwen2(Qwen2Config.tiny(11, hidden_size=16, num_hidden_layers=1), nnx.Rngs(0))
    add_tokens(model, SPELT)
    model.save_pretrained(tmp_path)
    again = Qwen2.from_pretrained(tmp_path)
    tokens = jnp.asarray([[13, 12, 3]])
    np.testing.assert_array_equal(np.asarray(again(tokens)), np.asarray(model(tokens)))


def test_no_token_more_changes_nothing() -> None:
    model = Qwen2(Qwen2Config.tiny(11, hidden_size=16, num_hidden_layers=1), nnx.Rngs(0))
    embed = model.embed
    add_tokens(model, [])
    assert model.embed is embed
    assert model.config.vocab_size == 11
