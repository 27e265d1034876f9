"""`python -m policy_jax.export`: from a run, with and without adapters, and from a folder."""

import dataclasses
import json
import re
import shutil
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from exit_status import exit_status
from flax import nnx
from toy_task import VOCABULARY, toy_config, toy_model, toy_trainer

from policy_jax.config_files import ConfigError
from policy_jax.export import app
from policy_jax.models import lora
from policy_jax.models.answer_format import declared
from policy_jax.models.qwen2 import Qwen2
from policy_jax.ppo.report import Display
from policy_jax.ppo.setup import adapted, claim_workdir, load_models, open_run

main = partial(exit_status, app)


def leaves(model: Qwen2) -> list[np.ndarray]:
    return [np.asarray(x) for x in jax.tree.leaves(nnx.state(model))]


def same(one: Qwen2, other: Qwen2) -> bool:
    return all(
        a.dtype == b.dtype and np.array_equal(a, b)
        for a, b in zip(leaves(one), leaves(other), strict=True)
    )


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model folder that runs start from."""
    folder = tmp_path_factory.mktemp("start")
    toy_model(0).save_pretrained(folder)
    (folder / "tokenizer.json").write_text("{}")
    return folder


def trained(start: Path, workdir: Path, **changes: object) -> Qwen2:
    """The actor of a run of two steps in `workdir`."""
    config = toy_config(run__steps=2, run__checkpoint_every=1, model__path=str(start), **changes)
    claim_workdir(config, workdir)
    trainer = toy_trainer(config, workdir)
    trainer.run()
    actor = trainer.actor()
    trainer.close()
    return actor


@pytest.mark.slow
def test_a_runs_newest_step_comes_out_bit_for_bit(start: Path, tmp_path: Path) -> None:
    actor = trained(start, tmp_path / "run", data__answer_format="listing")
    out = tmp_path / "out"
    assert main([str(tmp_path / "run"), "--out", str(out)]) == 0
    assert declared(out) == "listing"
    again = Qwen2.from_pretrained(out)
    assert same(actor, again)
    assert not same(toy_model(0), again)
    assert (out / "tokenizer.json").read_text() == "{}"
    # Export the exported folder again.
    assert main([str(out), "--out", str(tmp_path / "twice")]) == 0
    assert declared(tmp_path / "twice") == "listing"
    assert same(again, Qwen2.from_pretrained(tmp_path / "twice"))
    first, second = ((f / "model.safetensors").read_bytes() for f in (out, tmp_path / "twice"))
    assert first == second
    assert main([str(tmp_path / "run"), "--out", str(tmp_path / "early"), "--step", "1"]) == 0
    assert not same(again, Qwen2.from_pretrained(tmp_path / "early"))


def test_a_folder_without_a_format_gets_none(start: Path, tmp_path: Path) -> None:
    assert main([str(start), "--out", str(tmp_path / "copy")]) == 0
    assert declared(tmp_path / "copy") is None


@pytest.mark.slow
def test_adapters_are_merged(start: Path, tmp_path: Path) -> None:
    config = toy_config(run__steps=1, run__checkpoint_every=1, model__path=str(start), lora__rank=2)
    workdir = tmp_path / "run"
    claim_workdir(config, workdir)
    from rich.console import Console
    from toy_task import ToyTask

    backbone = Qwen2.from_pretrained(start)
    task = ToyTask(0, 16, 6)
    trainer = open_run(
        config,
        workdir,
        task,
        adapted(backbone, config, 0),
        adapted(backbone, config, 1),
        Display(1, Console(quiet=True)),
    )
    trainer.run()
    wanted = lora.merge(trainer.actor())
    trainer.close()
    assert main([str(workdir), "--out", str(tmp_path / "out")]) == 0
    again = Qwen2.from_pretrained(tmp_path / "out")
    assert same(wanted, again)
    assert not same(backbone, again)
    alone = tmp_path / "adapters"
    assert main([str(workdir), "--adapters", "--out", str(alone)]) == 0
    assert (alone / "tokenizer.json").read_text() == "{}"
    assert declared(alone) == "edits"
    assert same(lora.merge(lora.load(backbone, alone)), again)
    # A run may begin with them.
    later = toy_config(lora__rank=2, lora__path=str(alone), model__path=str(start))
    actor, critic, _ = load_models(later)
    assert critic is not None
    assert same(lora.merge(actor), again)
    assert same(lora.merge(critic), backbone)


@pytest.fixture
def adapters(start: Path, tmp_path: Path) -> Path:
    """Adapters that change the model of `start`, where a run of sft leaves them."""
    model = lora.add(Qwen2.from_pretrained(start), lora.Lora(2, 4.0, "q_proj"), nnx.Rngs(0))
    b = model.layers.q_kernel_lora_b
    model.layers.q_kernel_lora_b = b.replace(jnp.ones_like(b.get_value()))
    lora.save(model, tmp_path / "sft" / "adapters", str(start))
    return tmp_path / "sft" / "adapters"


def test_adapters_of_a_folder(start: Path, adapters: Path, tmp_path: Path) -> None:
    plain = Qwen2.from_pretrained(start)
    wanted = lora.merge(lora.load(plain, adapters))
    assert not same(wanted, plain)
    assert main([str(adapters), "--out", str(tmp_path / "merged")]) == 0
    for one, other in zip(
        leaves(wanted), leaves(Qwen2.from_pretrained(tmp_path / "merged")), strict=True
    ):
        np.testing.assert_allclose(one, other, atol=1e-6)
    assert (tmp_path / "merged" / "tokenizer.json").read_text() == "{}"
    alone = tmp_path / "alone"
    named = ["--base", "Qwen/published", "--dtype", "bfloat16"]
    assert main([str(adapters.parent), "--adapters", "--out", str(alone), *named]) == 0
    config = json.loads((alone / "adapter_config.json").read_text())
    assert config["base_model_name_or_path"] == "Qwen/published"
    assert config["r"] == 2
    half = lora.load(plain, alone).layers.q_kernel_lora_a
    full = lora.load(plain, adapters).layers.q_kernel_lora_a
    assert np.array_equal(half[...], full[...].astype(jnp.bfloat16))


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"lora__rank": 3}, "set lora.rank=2, lora.alpha=4.0 and lora.targets='q_proj'"),
        ({"lora__targets": "v_proj"}, "set lora.rank=2"),
        ({"lora__path": "nowhere"}, "adapter_config.json is missing; give a PEFT folder"),
        ({}, ""),
    ],
)
def test_a_run_begins_with_adapters_of_its_own_settings(
    start: Path, adapters: Path, changes: dict[str, object], named: str
) -> None:
    settings: dict[str, object] = {
        "model__path": str(start),
        "lora__path": str(adapters),
        "lora__rank": 2,
        "lora__alpha": 4.0,
        "lora__targets": "q_proj",
    }
    config = toy_config(**settings | changes)
    if named:
        with pytest.raises(ConfigError, match=re.escape(named)):
            load_models(config)
    else:
        wanted = lora.merge(lora.load(Qwen2.from_pretrained(start), adapters))
        assert same(lora.merge(load_models(config)[0]), wanted)


def test_half_precision_stays_and_can_be_asked_for(start: Path, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from transformers import AutoModelForCausalLM

    half = tmp_path / "half"
    assert main([str(start), "--out", str(half), "--dtype", "bfloat16"]) == 0
    assert main([str(half), "--out", str(tmp_path / "kept")]) == 0
    kept = Qwen2.from_pretrained(tmp_path / "kept", dtype=jnp.bfloat16)
    assert same(kept, Qwen2.from_pretrained(half, dtype=jnp.bfloat16))
    theirs = AutoModelForCausalLM.from_pretrained(tmp_path / "kept")
    assert theirs.dtype == torch.bfloat16
    assert theirs.config.vocab_size == VOCABULARY
    embedding = theirs.model.embed_tokens.weight.float().detach().numpy()
    assert np.array_equal(embedding, np.asarray(kept.embed[...].astype(jnp.float32)))


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["nowhere", "--out", "x"], "CHECKPOINT: nothing at 'nowhere'"),
        (["empty", "--out", "x"], "neither a run"),
        (["start", "--out", "start"], "is the checkpoint itself"),
        (["start", "--out", "full"], "--out: 'full' is not empty; add --force"),
        (["start", "--out", "x", "--step", "3"], "--step: 'start' is no run"),
        (["broken", "--out", "x"], "missing model.norm.weight"),
        (["start", "--out", "x", "--adapters"], "neither a run with adapters nor a PEFT folder"),
        (["nowhere", "--out", "x", "--adapters"], "CHECKPOINT: nothing at 'nowhere'"),
        (["start", "start", "--out", "x", "--adapters"], "give one CHECKPOINT"),
        (["start", "--out", "x", "--base", "y"], "--base: 'y' is for --adapters"),
        (["lost", "--out", "x"], "base_model_name_or_path='gone' is no Hugging Face folder"),
    ],
)
def test_a_mistake_is_said_and_nothing_written(
    start: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    named: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(start, "start")
    shutil.copytree(start, "broken")
    from safetensors.numpy import load_file, save_file

    tensors = load_file("broken/model.safetensors")
    del tensors["model.norm.weight"]
    save_file(tensors, "broken/model.safetensors")
    Path("lost").mkdir()
    Path("lost/adapter_config.json").write_text('{"base_model_name_or_path": "gone"}')
    Path("empty").mkdir()
    Path("full").mkdir()
    Path("full/file").touch()
    assert main(arguments) == 2
    assert named in capsys.readouterr().err
    assert not Path("x").exists()
    assert json.loads(Path("start/config.json").read_text())["vocab_size"] == VOCABULARY


def test_of_several_the_mean(start: Path, tmp_path: Path) -> None:
    folders = [start, tmp_path / "one", tmp_path / "two"]
    models = [toy_model(0), toy_model(1), toy_model(2)]
    for folder, model in zip(folders[1:], models[1:], strict=True):
        model.save_pretrained(folder)
    out = tmp_path / "mean"
    assert main([*map(str, folders), "--out", str(out)]) == 0
    assert (out / "tokenizer.json").read_text() == "{}"
    for found, *each in zip(leaves(Qwen2.from_pretrained(out)), *map(leaves, models), strict=True):
        np.testing.assert_allclose(found, np.mean(each, axis=0), rtol=1e-6, atol=1e-7)


def test_models_of_other_shapes_have_no_mean(
    start: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = toy_model(0)
    Qwen2(dataclasses.replace(model.config, num_hidden_layers=1)).save_pretrained(tmp_path / "a")
    assert main([str(start), str(tmp_path / "a"), "--out", str(tmp_path / "b")]) == 2
    assert "no mean" in capsys.readouterr().err
    assert not (tmp_path / "b").exists()
