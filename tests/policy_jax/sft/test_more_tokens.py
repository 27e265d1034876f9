"""A run that begins with a checkpoint of ours and gives it more tokens."""

from __future__ import annotations

import numpy as np
import pytest

from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.config_files import ConfigError
from policy_jax.models.qwen2 import Qwen2
from policy_jax.sft.config import SftConfig
from policy_jax.sft.start import begin
from policy_jax.shipped import TINY_PPO


@pytest.mark.slow
def test_a_shipped_policy_gets_tokens_and_keeps_its_weights(tmp_path):
    config = SftConfig(checkpoint=str(TINY_PPO), more_tokens=True)
    model, tokenizer, folder = begin(config, [], tmp_path)
    assert folder == tmp_path / "tokenizer"
    assert isinstance(tokenizer, AsmTokenizer)
    assert model.config.vocab_size == tokenizer.vocab_size
    before = Qwen2.from_pretrained(TINY_PPO)
    old = before.config.vocab_size
    np.testing.assert_array_equal(model.embed[...][:old], before.embed[...])
    spelt = AsmTokenizer(TINY_PPO).encode("call\trt_scanf\n")
    (new,) = tokenizer.encode("call\trt_scanf\n")
    mean = np.asarray(before.embed[...])[spelt].mean(axis=0)
    np.testing.assert_allclose(model.embed[...][new], mean, rtol=1e-5, atol=1e-6)
    again, tokens, _ = begin(config, [], tmp_path)  # as a run that goes on
    assert tokens.vocab_size == tokenizer.vocab_size
    np.testing.assert_array_equal(again.embed[...], model.embed[...])


@pytest.mark.parametrize(
    "fields", [{"checkpoint": ""}, {"checkpoint": str(TINY_PPO), "lora_rank": 4}]
)
def test_more_tokens_need_a_checkpoint_that_is_trained_whole(fields):
    with pytest.raises(ConfigError, match="more_tokens: True needs a checkpoint"):
        SftConfig.from_dict({"more_tokens": True, **fields})


def test_wrong_shares_are_named():
    with pytest.raises(ConfigError, match="shares: 'judges=1' names no group"):
        SftConfig.from_dict({"shares": "judges=1"})
