"""The original's numbers: from transformers if torch is installed, and from a stored file."""

import json
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx
from golden_qwen2 import (
    FILE,
    LENGTH,
    NEW,
    PROMPTS,
    SHAPES,
    VOCAB,
    config,
    transformers_model,
    weight,
)
from safetensors.numpy import save_file

from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.rollout.logprobs import token_logprobs
from policy_jax.rollout.sampler import Sampler

SEEDS = (0, 1, 2)
LENGTHS = (1, 2, 17, 128, 129, 300)
CASES = [(name, seed) for name in SHAPES for seed in SEEDS]


def ported(name: str, folder: Path, seed: int = 0) -> Qwen2:
    """The shape with the weights of `weight`, loaded from a Hugging Face folder."""
    raw = config(name)
    (folder / "config.json").write_text(json.dumps(raw))
    width = raw["hidden_size"] // raw["num_attention_heads"]
    d, f = raw["hidden_size"], raw["intermediate_size"]
    q, kv = raw["num_attention_heads"] * width, raw["num_key_value_heads"] * width
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (VOCAB, d)}
    for layer in range(raw["num_hidden_layers"]):
        for part, shape in {
            "input_layernorm.weight": (d,),
            "post_attention_layernorm.weight": (d,),
            "self_attn.q_proj.weight": (q, d),
            "self_attn.q_proj.bias": (q,),
            "self_attn.k_proj.weight": (kv, d),
            "self_attn.k_proj.bias": (kv,),
            "self_attn.v_proj.weight": (kv, d),
            "self_attn.v_proj.bias": (kv,),
            "self_attn.o_proj.weight": (d, q),
            "mlp.gate_proj.weight": (f, d),
            "mlp.up_proj.weight": (f, d),
            "mlp.down_proj.weight": (d, f),
        }.items():
            shapes[f"model.layers.{layer}.{part}"] = shape
    shapes["model.norm.weight"] = (d,)
    if not raw["tie_word_embeddings"]:
        shapes["lm_head.weight"] = (VOCAB, d)
    save_file(
        {key: weight(key, shape, seed) for key, shape in shapes.items()},
        folder / "model.safetensors",
    )
    return Qwen2.from_pretrained(folder)


def greedy(model: Qwen2, prompts: list[list[int]], new: int) -> list[list[int]]:
    graph, params = nnx.split(model)
    sampler = Sampler(
        graph, eos_id=-1, pad_id=0, max_new_tokens=new, prompt_buckets=(16,), batch_size=4
    )
    answers = sampler.generate(params, prompts, seeds=[0] * len(prompts))
    return [answer.tokens.tolist() for answer in answers]


@nnx.jit
def run(model: Qwen2, tokens: Any, mask: Any) -> jax.Array:
    return model(tokens, mask=mask)


@nnx.jit
def scores(model: Qwen2, tokens: Any, mask: Any) -> jax.Array:
    return token_logprobs(model, tokens, mask).logprobs


@pytest.mark.parametrize("name", SHAPES)
def test_kept_values(name: str, tmp_path: Path) -> None:
    wanted = json.loads(FILE.read_text())[name]
    model = ported(name, tmp_path)
    mask = np.ones_like(PROMPTS)
    logits = np.asarray(run(model, PROMPTS, mask))[:, -1, :8].ravel()
    np.testing.assert_allclose(logits, wanted["logits"], atol=1e-4, rtol=1e-4)
    found = np.asarray(scores(model, PROMPTS, mask)).ravel()
    np.testing.assert_allclose(found, wanted["logprobs"], atol=1e-4)
    assert greedy(model, PROMPTS.tolist(), NEW) == wanted["greedy"]


@pytest.mark.parametrize("name", SHAPES)
def test_theirs_still_gives_the_kept_values(name: str) -> None:
    torch = pytest.importorskip("torch")
    with torch.no_grad():
        logits = transformers_model(name)(torch.tensor(PROMPTS)).logits[:, -1, :8].flatten()
    wanted = json.loads(FILE.read_text())[name]["logits"]
    np.testing.assert_allclose(logits.numpy(), wanted, atol=1e-5)


@pytest.fixture(scope="module", params=CASES, ids=lambda case: f"{case[0]}, seed {case[1]}")
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    pytest.importorskip("torch")
    name, seed = request.param
    return transformers_model(name, seed), ported(name, tmp_path_factory.mktemp("model"), seed)


@pytest.mark.parametrize(
    ("side", "lengths"),
    [
        ("none", (17,)),
        ("right", (17, 13, 1)),
        ("left", (17, 13, 1)),
        pytest.param("none", LENGTHS, marks=pytest.mark.slow),
        pytest.param("right", LENGTHS, marks=pytest.mark.slow),
        pytest.param("left", LENGTHS, marks=pytest.mark.slow),
    ],
)
def test_logits_and_logprobs(pair: Any, side: str, lengths: tuple[int, ...]) -> None:
    """`lengths` in one batch, padded on one side; without padding, one batch per length."""
    groups = [(n,) for n in lengths] if side == "none" else [lengths]
    for group in groups:
        compare(pair, side, group)


def compare(pair: Any, side: str, lengths: tuple[int, ...]) -> None:
    import torch

    original, model = pair
    tokens = np.random.default_rng(len(lengths)).integers(0, VOCAB, (len(lengths), max(lengths)))
    place, length = np.arange(tokens.shape[1]), np.array(lengths)[:, None]
    mask = (place < length) if side != "left" else (place >= tokens.shape[1] - length)
    mask = mask.astype(np.int64)
    with torch.no_grad():
        wanted = original(
            torch.tensor(tokens),
            attention_mask=torch.tensor(mask),
            position_ids=torch.tensor(np.maximum(mask.cumsum(1) - 1, 0)),
        ).logits
    real = mask.astype(bool)
    logits = np.asarray(run(model, tokens, mask))
    np.testing.assert_allclose(logits[real], wanted.numpy()[real], atol=1e-4, rtol=1e-4)
    if tokens.shape[1] > 1:
        logprobs = torch.log_softmax(wanted, -1)[:, :-1].gather(
            -1, torch.tensor(tokens)[:, 1:, None]
        )
        both = real[:, 1:] & real[:, :-1]
        found = np.asarray(scores(model, tokens, mask))
        np.testing.assert_allclose(found[both], logprobs[..., 0].numpy()[both], atol=1e-4)


@pytest.mark.slow
def test_greedy_token_for_token(pair: Any) -> None:
    import torch

    original, model = pair
    tokens = torch.tensor(PROMPTS)
    wanted = original.generate(
        tokens,
        attention_mask=torch.ones_like(tokens),
        max_new_tokens=64,
        do_sample=False,
        eos_token_id=None,
        pad_token_id=0,
    )
    assert greedy(model, PROMPTS.tolist(), 64) == wanted[:, LENGTH:].tolist()


@pytest.mark.slow
def test_gradients(pair: Any) -> None:
    """Of every weight; the table of names says which of torch's belongs to which."""
    import torch

    from policy_jax.models.checkpoint import WEIGHT_NAMES

    original, model = pair
    original.zero_grad()
    tokens = torch.tensor(PROMPTS)
    original(tokens, labels=tokens).loss.backward()
    wanted = {name: p.grad.numpy() for name, p in original.named_parameters()}

    def loss(model: Qwen2) -> jax.Array:
        logprobs = jax.nn.log_softmax(model(PROMPTS)[:, :-1])
        return -jnp.take_along_axis(logprobs, PROMPTS[:, 1:, None], axis=-1).mean()

    found = dict(nnx.to_flat_state(nnx.jit(nnx.grad(loss))(model)))
    for entry in WEIGHT_NAMES:
        key = tuple(entry.array.split("."))
        if key not in found:
            continue
        gradient = np.asarray(found[key].get_value())
        for layer in range(2 if entry.stacked else 1):
            name = entry.tensor.format(layer)
            one = gradient[layer] if entry.stacked else gradient
            one = one.T if entry.transposed else one
            np.testing.assert_allclose(one, wanted[name], atol=1e-3, rtol=1e-3, err_msg=name)


def test_yarn_as_published_for_qwen() -> None:
    """The block of Qwen2.5's model card, in the old spelling and the new."""
    block = {"factor": 4.0, "original_max_position_embeddings": 32768}
    base = {
        key: value for key, value in config("tied, 2 heads share").items() if key != "rope_theta"
    }
    old = Qwen2Config.from_dict(
        {**base, "rope_theta": 1e6, "rope_scaling": {"type": "yarn", **block}}
    )
    new = Qwen2Config.from_dict(
        {**base, "rope_parameters": {"rope_type": "yarn", "rope_theta": 1e6, **block}}
    )
    assert old == new
    assert old.rope_scaling is not None
    assert old.rope_scaling.magnitude == pytest.approx(0.1 * np.log(4) + 1)
    assert Qwen2Config.from_dict(old.to_dict()) == old
