"""PEFT folders: what we train is the same in `peft`, and what `peft` makes is the same here."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf_models
import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from flax import nnx
from safetensors.numpy import load_file, save_file

from policy_jax.models import checkpoint, lora, peft_folder
from policy_jax.models.checkpoint import CheckpointError
from policy_jax.models.config import Qwen2Config
from policy_jax.models.gguf_tokenizer import folder_of
from policy_jax.models.paths import is_model
from policy_jax.models.qwen2 import Qwen2

peft = pytest.importorskip("peft")
torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

VOCAB = 61
TOKENS = np.random.default_rng(0).integers(0, VOCAB, (3, 11))
CONFIG = {
    "vocab_size": VOCAB,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
    "tie_word_embeddings": False,
    "initializer_range": 0.2,
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random model as transformers saves it."""
    folder = tmp_path_factory.mktemp("base")
    torch.manual_seed(0)
    model = transformers.Qwen2ForCausalLM(transformers.Qwen2Config(**CONFIG))
    model.save_pretrained(folder)
    return folder


@nnx.jit
def logits(model: Qwen2) -> jax.Array:
    return model(TOKENS)


def theirs(model: Any) -> np.ndarray:
    with torch.no_grad():
        made: np.ndarray = model.eval()(input_ids=torch.tensor(TOKENS)).logits.numpy()
    return made


def original(base: Path) -> Any:
    return transformers.AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)


def trained_by_peft(base: Path, folder: Path, **options: Any) -> np.ndarray:
    """Writes adapters after some steps of AdamW. The logits of the model with them."""
    torch.manual_seed(1)
    config = peft.LoraConfig(task_type="CAUSAL_LM", **options)
    model = peft.get_peft_model(original(base), config)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], 0.05)
    tokens = torch.tensor(TOKENS)
    for _ in range(3):
        optimizer.zero_grad()
        model(input_ids=tokens, labels=tokens).loss.backward()
        optimizer.step()
    model.save_pretrained(folder)
    return theirs(model)


def trained_by_us(base: Path, settings: lora.Lora) -> Qwen2:
    """A model with adapters after some steps of Adam."""
    model = lora.add(Qwen2.from_pretrained(base), settings, nnx.Rngs(0))
    optimizer = nnx.Optimizer(model, optax.adam(0.05), wrt=nnx.LoRAParam)

    @nnx.jit
    def step(model: Qwen2, optimizer: nnx.Optimizer[Qwen2]) -> None:
        def loss(model: Qwen2) -> jax.Array:
            made = model(TOKENS[:, :-1])
            return optax.softmax_cross_entropy_with_integer_labels(made, TOKENS[:, 1:]).mean()

        optimizer.update(model, nnx.grad(loss, argnums=nnx.DiffState(0, nnx.LoRAParam))(model))

    for _ in range(3):
        step(model, optimizer)
    return model


@pytest.fixture(scope="module")
def made(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Adapters of `peft` with its usual options."""
    folder = tmp_path_factory.mktemp("made")
    trained_by_peft(base, folder, r=4, lora_alpha=8, target_modules=["q_proj", "down_proj"])
    return folder


@pytest.mark.slow
@pytest.mark.parametrize(
    "settings",
    [lora.Lora(3, 6.0), lora.Lora(2, 5.0, r"self_attn\.(q|v)_proj|lm_head")],
    ids=["all", "some"],
)
def test_what_we_train_is_the_same_in_peft(base: Path, tmp_path: Path, settings: lora.Lora) -> None:
    model = trained_by_us(base, settings)
    ours = logits(model)
    assert np.abs(ours - logits(lora.base(model))).max() > 0.1
    lora.save(model, tmp_path / "out", str(base))
    loaded = peft.PeftModel.from_pretrained(original(base), tmp_path / "out")
    np.testing.assert_allclose(theirs(loaded), ours, atol=1e-4)
    by_name = peft.AutoPeftModelForCausalLM.from_pretrained(tmp_path / "out")
    np.testing.assert_allclose(theirs(by_name), ours, atol=1e-4)
    # And back.
    np.testing.assert_allclose(logits(Qwen2.from_pretrained(tmp_path / "out")), ours, atol=1e-4)
    again = lora.load(Qwen2.from_pretrained(base), tmp_path / "out")
    assert lora.described(again) == lora.described(model)
    for one, other in zip(*(jax.tree.leaves(nnx.state(m)) for m in (again, model)), strict=True):
        assert np.array_equal(one, other)


UNEVEN = (
    {"rank_pattern": {"down_proj": 2}, "alpha_pattern": {r"layers.1.*q_proj": 3}},
    {"layers_to_transform": [0, 2]},
    {"exclude_modules": ["model.layers.1.self_attn.q_proj"]},
)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"target_modules": r".*\.(mlp\.(up|gate)|self_attn\.o)_proj"},
        {"target_modules": "all-linear", "use_rslora": True, "lora_dropout": 0.1},
        {"target_modules": ["k_proj", "lm_head"], "init_lora_weights": "gaussian"},
        *UNEVEN,
    ],
    ids=["list", "regex", "rslora", "head", "patterns", "layers", "excluded"],
)
def test_what_peft_makes_is_the_same_here(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: dict[str, Any]
) -> None:
    usual = {"r": 4, "lora_alpha": 6, "target_modules": ["q_proj", "down_proj"]}
    wanted = trained_by_peft(base, tmp_path, **{**usual, **options})
    assert np.abs(wanted - theirs(original(base))).max() > 0.1
    merged = Qwen2.from_pretrained(tmp_path)
    np.testing.assert_allclose(logits(merged), wanted, atol=1e-4)
    plain = Qwen2.from_pretrained(base)
    if options in UNEVEN:
        with pytest.raises(peft_folder.PeftError, match="rank_pattern, alpha_pattern"):
            lora.load(plain, tmp_path)
    else:
        np.testing.assert_allclose(logits(lora.load(plain, tmp_path)), wanted, atol=1e-4)
    # Pieces of a tensor, which devices put together.
    monkeypatch.setattr(checkpoint, "PIECE_BYTES", (600, 600))
    for one, other in zip(
        *(jax.tree.leaves(nnx.state(m)) for m in (merged, Qwen2.from_pretrained(tmp_path))),
        strict=True,
    ):
        np.testing.assert_allclose(one, other, atol=1e-6)


def test_half_precision_and_a_base_in_a_gguf_file(tmp_path: Path) -> None:
    file = gguf_models.write(tmp_path / "tiny.gguf")
    plain = Qwen2.from_pretrained(file)
    new = lora.add(plain, lora.Lora(2, 4.0, "k_proj"), nnx.Rngs(0))
    new.layers.k_kernel_lora_b = new.layers.k_kernel_lora_b.replace(
        jnp.full_like(new.layers.k_kernel_lora_b[...], 0.5)
    )
    folder = tmp_path / "adapters"
    # The path is looked up in the folder itself too.
    lora.save(new, folder, "../tiny.gguf", dtype=jnp.bfloat16)
    assert load_file(folder / peft_folder.WEIGHTS).popitem()[1].dtype == jnp.bfloat16
    assert is_model(folder)
    assert Qwen2Config.from_pretrained(folder) == plain.config
    assert checkpoint.stored_dtype(folder) == np.float32
    wanted = lora.merge(new).layers.k_kernel[...]
    found = Qwen2.from_pretrained(folder).layers.k_kernel[...]
    np.testing.assert_allclose(found, wanted, atol=5e-3)
    assert np.abs(found - plain.layers.k_kernel[...]).max() > 0.05
    assert (folder_of(folder) / "tokenizer.json").is_file()
    assert folder_of(folder) == folder_of(file)
    checkpoint.copy_tokenizer(folder, tmp_path / "copied")
    shutil.copy(tmp_path / "copied" / "tokenizer.json", folder)
    assert folder_of(folder) == folder


def changed(made: Path, folder: Path, **fields: Any) -> Path:
    shutil.copytree(made, folder, dirs_exist_ok=True)
    path = folder / "adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | fields))
    return folder


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"use_dora": True}, "use_dora=True is not implemented"),
        ({"bias": "all"}, "bias='all' (only 'none')"),
        ({"modules_to_save": ["lm_head"]}, "modules_to_save=['lm_head'] is not implemented"),
        ({"peft_type": "IA3"}, "peft_type='IA3' (only 'LORA')"),
        ({"task_type": "SEQ_CLS"}, "task_type='SEQ_CLS' (only 'CAUSAL_LM')"),
        ({"init_lora_weights": "pissa"}, "init_lora_weights='pissa' (only True"),
        ({"layer_replication": [[0, 2]]}, "layer_replication=[[0, 2]] is not implemented"),
        ({"trainable_token_indices": [1]}, "trainable_token_indices=[1]"),
        ({"lora_bias": True, "use_qalora": True}, "use_qalora=True"),
        ({"layers_pattern": "h"}, "layers_pattern='h' (only 'layers')"),
        ({"invented": 3}, "invented=3 is not implemented"),
        ({"r": "many"}, "r='many' has no meaning"),
        ({"lora_alpha": None}, "lora_alpha is missing"),
        ({"target_modules": ["query"]}, "target_modules=['query'] matches no linear layer"),
        ({"target_modules": ["q_proj"]}, "unexpected base_model.model.model.layers.0.mlp.down"),
        ({"target_modules": ["q_proj", "down_proj", "up_proj"]}, "missing base_model.model.model."),
        ({"r": 3}, "q_proj.lora_A.weight is [4, 32] and not [3, 32]"),
        ({"base_model_name_or_path": "Qwen/none"}, "'Qwen/none' is no Hugging Face folder"),
        ({"base_model_name_or_path": None}, "base_model_name_or_path=None is no"),
        ({"base_model_name_or_path": "."}, "'.' are adapters themselves"),
    ],
)
def test_what_is_not_understood_is_named(
    made: Path, tmp_path: Path, fields: dict[str, Any], named: str
) -> None:
    with pytest.raises(peft_folder.PeftError) as refused:
        Qwen2.from_pretrained(changed(made, tmp_path, **fields))
    assert named in str(refused.value)
    assert "\n" not in str(refused.value)


def other_base(made: Path) -> None:
    raw = CONFIG | {"hidden_size": 64, "model_type": "qwen2"}
    model = Qwen2(Qwen2Config.from_dict(raw))
    model.save_pretrained(made.parent / "other")
    path = made / "adapter_config.json"
    raw = json.loads(path.read_text()) | {"base_model_name_or_path": str(made.parent / "other")}
    path.write_text(json.dumps(raw))


def without_weights(made: Path) -> None:
    (made / peft_folder.WEIGHTS).rename(made / "adapter_model.bin")


def cut_off(made: Path) -> None:
    whole = (made / peft_folder.WEIGHTS).read_bytes()
    (made / peft_folder.WEIGHTS).write_bytes(whole[: len(whole) // 2])


def no_json(made: Path) -> None:
    (made / "adapter_config.json").write_text("r = 4")


def of_an_embedding(made: Path) -> None:
    tensors = load_file(made / peft_folder.WEIGHTS)
    tensors["base_model.model.model.embed_tokens.lora_embedding_A"] = np.zeros((4, 61), np.float32)
    save_file(tensors, made / peft_folder.WEIGHTS)


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (other_base, "q_proj.lora_A.weight is [4, 32] and not [4, 64]"),
        (without_weights, "adapter_model.safetensors is missing"),
        (cut_off, "damaged"),
        (no_json, "adapter_config.json: no JSON"),
        (of_an_embedding, "unexpected base_model.model.model.embed_tokens.lora_embedding_A"),
    ],
)
def test_files_that_do_not_fit(
    made: Path, tmp_path: Path, damage: Callable[[Path], None], named: str
) -> None:
    folder = changed(made, tmp_path / "adapters")
    damage(folder)
    with pytest.raises(CheckpointError) as refused:
        Qwen2.from_pretrained(folder)
    assert named in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_head_that_is_the_embeddings_has_no_adapters(base: Path, tmp_path: Path) -> None:
    torch.manual_seed(0)
    config = transformers.Qwen2Config(**CONFIG | {"tie_word_embeddings": True})
    transformers.Qwen2ForCausalLM(config).save_pretrained(tmp_path / "tied")
    trained_by_peft(tmp_path / "tied", tmp_path / "out", r=2, target_modules=["q_proj", "lm_head"])
    with pytest.raises(peft_folder.PeftError, match=r"unexpected base_model.model.lm_head"):
        Qwen2.from_pretrained(tmp_path / "out")
    trained_by_peft(tmp_path / "tied", tmp_path / "out", r=2, target_modules=["q_proj"])
    assert Qwen2.from_pretrained(tmp_path / "out").config.tie_word_embeddings


def test_without_adapters_there_is_nothing_to_save(base: Path, tmp_path: Path) -> None:
    with pytest.raises(lora.LoraError, match="no adapters"):
        lora.save(Qwen2.from_pretrained(base), tmp_path / "out", str(base))
    assert not (tmp_path / "out").exists()
