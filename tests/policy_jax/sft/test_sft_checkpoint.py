"""Supervised training of a pretrained chat model: adapters, the loss on answers, resuming."""

from __future__ import annotations

import dataclasses
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from chat_models import save_chat_model
from flax import nnx
from sft_pairs import write_pairs
from transformers import AutoTokenizer

from executor.common import Progress
from policy_jax.models import lora
from policy_jax.models.answer_format import answer_format
from policy_jax.models.qwen2 import Qwen2
from policy_jax.rollout.chat_tokenizer import ChatTokenizer, load_window_tokenizer
from policy_jax.sft import learn
from policy_jax.sft.config import ConfigError, SftConfig, parse_arguments
from policy_jax.sft.held_out import mean_of
from policy_jax.sft.lessons import Example, begin_alike, collate, shared_prefix
from policy_jax.sft.optimizers import decayed
from policy_jax.sft.run import run
from policy_jax.sft.start import begin, split_model

LENGTHS = (1536, 2304)
HELD_OUT = (65, 72, 90, 155)
"""Seeds that `run.split` holds out."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With the model `chat` and the pairs `pairs.parquet`."""
    made: Path = tmp_path_factory.mktemp("given")
    save_chat_model(made / "chat")
    write_pairs(made / "pairs.parquet", [*range(14), *HELD_OUT])
    return made


@pytest.fixture(scope="module")
def config(folder: Path) -> SftConfig:
    return SftConfig(
        checkpoint=str(folder / "chat"),
        pairs=str(folder / "pairs.parquet"),
        lora_rank=4,
        minutes=0.0,
        steps=6,
        learning_rate=2e-2,
        cpu_devices=1,
        lengths=LENGTHS,
        tokens_per_batch=4608,
        accumulate=2,
        max_prompt=1700,
        max_response=600,
        prompt_weight=0.0,
        held_out=4,
        save_every_minutes=1e-9,
        evaluate_every_minutes=100.0,
    )


@pytest.fixture(scope="module")
def finished(config: SftConfig, tmp_path_factory: pytest.TempPathFactory) -> Path:
    workdir: Path = tmp_path_factory.mktemp("run")
    run(config, workdir)
    return workdir


def lines(workdir: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (workdir / "metrics.jsonl").read_text().splitlines()]


def arrays(workdir: Path) -> dict[str, np.ndarray]:
    with np.load(workdir / "state.npz") as file:
        return {name: file[name] for name in file if name != "seconds"}


class Ended(Progress):
    """Ends the run when step 4 is done."""

    def __init__(self, by: type[BaseException]) -> None:
        super().__init__("sft")
        self._by = by

    def done(self, count: int, total: int | None = None, *, note: str = "") -> None:
        super().done(count, total, note=note)
        if note.startswith("step 4,"):
            raise self._by


@pytest.mark.slow
@pytest.mark.parametrize(("by", "saved"), [(KeyboardInterrupt, 4), (MemoryError, 3)])
def test_a_run_that_was_ended_goes_on_to_the_same_bits(
    config: SftConfig, finished: Path, tmp_path: Path, by: type[BaseException], saved: int
) -> None:
    """Ctrl-C saves what was learnt; after another end, the last saved state counts."""
    with pytest.raises(by):
        run(config, tmp_path, Ended(by))
    assert int(arrays(tmp_path)["step"]) == saved
    assert [line["step"] for line in lines(tmp_path)][-1] == 4
    run(config, tmp_path)
    once, twice = arrays(finished), arrays(tmp_path)
    assert once.keys() == twice.keys()
    for name, value in once.items():
        np.testing.assert_array_equal(value, twice[name], err_msg=name)
    clock = ("seconds", "tokens_per_second")
    same = [
        [{k: v for k, v in line.items() if k not in clock} for line in lines(each)]
        for each in (finished, tmp_path)
    ]
    assert json.dumps(same[0]) == json.dumps(same[1])


def test_only_adapters_are_trained_and_saved(config: SftConfig, finished: Path) -> None:
    saved = arrays(finished)
    count = sum(value.size for name, value in saved.items() if name.startswith("leaf"))
    model = Qwen2.from_pretrained(config.checkpoint)
    adapted = lora.add(model, lora.Lora(4, 64.0), nnx.Rngs(0))
    adapters = sum(x.size for x in jax.tree.leaves(nnx.state(adapted, nnx.LoRAParam)))
    assert 3 * adapters <= count <= 3 * adapters + 8  # with two moments and the counters
    # Beside the merged model, they are a PEFT folder.
    merged = lora.merge(lora.load(model, finished / "adapters"))
    written = Qwen2.from_pretrained(finished / "model")
    for one, other in zip(*(jax.tree.leaves(nnx.state(m)) for m in (merged, written)), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)
    assert (finished / "adapters" / "tokenizer.json").is_file()


def test_the_held_out_loss_falls_beyond_its_interval(finished: Path) -> None:
    first, *_, last = lines(finished)
    assert first["step"] == 0
    assert "held_out_change" not in first
    assert last["held_out_loss_low"] < last["held_out_loss"] < last["held_out_loss_high"]
    change = last["held_out_loss"] - first["held_out_loss"]
    assert last["held_out_change"] == pytest.approx(change)
    assert last["held_out_change_low"] < last["held_out_change"] < last["held_out_change_high"] < 0
    assert all(line["prompt_loss"] == 0 for line in lines(finished) if "loss" in line)


def test_the_folders_have_the_merged_model_and_the_adapters(
    config: SftConfig, finished: Path
) -> None:
    merged = Qwen2.from_pretrained(finished / "model")
    tokenizer = load_window_tokenizer(finished / "model")
    assert isinstance(tokenizer, ChatTokenizer)
    begun = AutoTokenizer.from_pretrained(config.checkpoint)
    assert AutoTokenizer.from_pretrained(finished / "model").chat_template == begun.chat_template
    start = begin(config, [], finished)
    graphdef, params, frozen = split_model(start.model)
    saved = arrays(finished)
    leaves = [saved[f"leaf{k}"] for k in range(len(jax.tree.leaves(params)))]
    trained = jax.tree.unflatten(jax.tree.structure(params), leaves)
    tokens = jnp.asarray([tokenizer.prompt_ids("<1>ret\n")])
    logits = nnx.jit(lambda model, tokens: model(tokens))
    expected = logits(nnx.merge(graphdef, trained, frozen), tokens)
    np.testing.assert_allclose(logits(merged, tokens), expected, atol=1e-4)
    assert np.abs(expected - logits(start.model, tokens)).max() > 1e-2
    adapted = lora.load(Qwen2.from_pretrained(config.checkpoint), finished / "adapters")
    for a, b in zip(jax.tree.leaves(split_model(adapted)[1]), leaves, strict=True):
        np.testing.assert_array_equal(a, b)
    assert {answer_format(finished / name) for name in ("model", "adapters")} == {"edits"}
    assert "chat template" in (finished / "model" / "README.md").read_text()


def test_a_changed_field_cannot_continue_a_run(config: SftConfig, finished: Path) -> None:
    with pytest.raises(
        ConfigError, match=r"learning_rate: 0\.5, but this run was begun with 0\.02"
    ):
        run(dataclasses.replace(config, learning_rate=0.5), finished)


def test_other_pairs_cannot_be_compared_with_those_before_training(
    config: SftConfig, finished: Path, folder: Path
) -> None:
    write_pairs(folder / "fewer.parquet", [*range(14), *HELD_OUT[1:]])
    record = (finished / "config.json").read_text()
    with pytest.raises(ConfigError, match=r"hold out 3 pairs, and 4 were measured before"):
        run(dataclasses.replace(config, pairs=str(folder / "fewer.parquet")), finished)
    assert (finished / "config.json").read_text() == record


def examples(tokenizer: ChatTokenizer, count: int) -> list[Example]:
    rng = np.random.default_rng(0)
    made = []
    for k in range(count):
        prompt = tokenizer.prompt_ids("".join(f"<{i}>nop\n" for i in range(1, 3 + 2 * k)))
        response = rng.integers(3, 200, 5 + k).tolist()
        made.append(Example([*prompt, *response], len(prompt)))
    return made


def gradients(
    model: Qwen2, batches: Sequence[learn.Batch], prefix: int
) -> tuple[list[np.ndarray], dict[str, float]]:
    graphdef, params, frozen = split_model(model)
    sums = learn.no_gradient(params)
    mesh = learn.data_mesh()
    for batch in batches:
        parts = learn.device_arrays([batch])
        sums = learn.add_gradient(graphdef, mesh, prefix, params, frozen, sums, parts)
    return [np.asarray(g) for g in jax.tree.leaves(sums[0])], jax.tree.map(float, sums[1])


@pytest.mark.slow
def test_batches_can_be_accumulated_shared_and_cut(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither several batches of a step, nor a prefix computed once, nor logits in pieces change
    the gradient."""
    tokenizer = load_window_tokenizer(folder / "chat")
    assert isinstance(tokenizer, ChatTokenizer)
    model = Qwen2.from_pretrained(folder / "chat")
    length, scored = 1024, 40
    some = examples(tokenizer, 4)
    whole = collate(some, length, 4, scored, tokenizer.pad_id)
    expected, figures = gradients(model, [whole], 0)
    assert figures["responses"] == figures["weights"] == 5 + 6 + 7 + 8
    prefix = shared_prefix(tokenizer)
    assert prefix > 500
    begin_alike(whole, prefix)
    with pytest.raises(AssertionError, match="prompts differ"):
        begin_alike(whole, prefix + 300)
    # Pieces of 7 positions: the last ones score nothing.
    monkeypatch.setitem(learn.LOGITS, "cpu", 7 * model.config.vocab_size)
    halves = [collate(some[k : k + 2], length, 2, scored, tokenizer.pad_id) for k in (0, 2)]
    found, sums = gradients(model, halves, prefix)
    assert sums == pytest.approx(figures, rel=1e-5)
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, atol=2e-4 * np.abs(b).max())


def test_norms_and_biases_do_not_decay(folder: Path) -> None:
    params = split_model(Qwen2.from_pretrained(folder / "chat"))[1]
    flat = nnx.to_flat_state(decayed(params))
    kept = {key[-1] for key, variable in flat if not variable.get_value()}
    assert kept == {"norm", "input_norm", "post_norm", "q_bias", "k_bias", "v_bias"}


def test_the_interval_is_over_lessons() -> None:
    """A bootstrap of lessons: many tokens of few lessons do not make it narrow."""
    few = mean_of(np.array([100.0, 300.0, 0.0]), np.array([100.0, 100.0, 0.0]))
    assert few == (2.0, 1.0, 3.0)
    rng = np.random.default_rng(1)
    many = rng.normal(1.0, 0.5, 400)
    mean, low, high = mean_of(many, np.ones(400))
    assert mean == pytest.approx(many.mean())
    assert high - low == pytest.approx(2 * 1.96 * many.std() / 20, rel=0.1)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"lora_rank": 8}, "lora_rank: 8 without a checkpoint"),
        ({"lora_rank": -1}, "lora_rank: -1 is negative"),
        ({"checkpoint": "x", "lora_rank": 8, "lora_alpha": 0.0}, "lora_alpha: 0.0 must be above"),
        ({"lora_targets": "("}, r"lora_targets: '\(' is no regular expression"),
        ({"checkpoint": "x", "hidden_size": 64}, "hidden_size: 64 with checkpoint 'x'"),
        ({"checkpoint": "x", "tokenizer": "y"}, "tokenizer: 'y' with checkpoint 'x'"),
        ({"accumulate": 0}, "accumulate: 0"),
        ({"max_prompt": 0}, "max_prompt: 0"),
        ({"optimizer": "sgd"}, "optimizer: 'sgd' is none of '', 'muon', 'adamw'"),
        ({"save_every_minutes": 0.0}, "save_every_minutes: 0.0 must be above 0"),
    ],
)
def test_mistakes_are_named(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        SftConfig.from_dict(changes)


def test_what_is_missing_is_named(config: SftConfig, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="checkpoint: no model at '/nowhere'"):
        run(dataclasses.replace(config, checkpoint="/nowhere"), tmp_path)
    with pytest.raises(ConfigError, match="lora_targets: targets='zzz' matches none"):
        run(dataclasses.replace(config, lora_targets="zzz"), tmp_path)
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("name", ["sft_qwen.py", "sft_qwen_cpu.py"])
def test_every_field_can_be_given_on_the_command_line(name: str) -> None:
    begun, _ = parse_arguments(["--config", name])
    assert (begun.rule, begun.prompt_weight) == ("adamw", 0.0)
    words = [f"--config.{f.name}={getattr(begun, f.name)}" for f in dataclasses.fields(begun)]
    assert parse_arguments(["--config", name, *words])[0] == begun
    words = ["--config.lengths=(300,400)", r"--config.lora_targets=(q|v)_proj"]
    changed, _ = parse_arguments(["--config", name, *words])
    assert (changed.lengths, changed.lora_targets) == ((300, 400), "(q|v)_proj")


@pytest.mark.slow
def test_ctrl_c_saves_the_last_step_and_says_so(config: SftConfig, tmp_path: Path) -> None:
    given = dataclasses.asdict(config) | {"steps": 1000, "save_every_minutes": 100.0}
    fields = [f"--config.{name}={given[name]!r}" for name in ("accumulate", "cpu_devices", "steps")]
    names = ("checkpoint", "pairs", "lora_rank", "minutes", "max_prompt", "max_response")
    fields += [f"--config.{name}={given[name]}" for name in (*names, "tokens_per_batch")]
    fields.append(f"--config.lengths={LENGTHS}")
    command = [sys.executable, "-m", "policy_jax.sft", *fields, "--workdir", str(tmp_path / "run")]
    metrics = tmp_path / "run" / "metrics.jsonl"
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            while process.poll() is None and not (
                metrics.is_file() and '"step": 2,' in metrics.read_text()
            ):
                time.sleep(0.1)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=100)
        finally:
            process.kill()
    assert process.returncode == 128 + signal.SIGINT, said
    (_, step, rest) = re.split(r"stopped after step (\d+)", said)
    assert rest.startswith("; the same command goes on from there")
    assert int(step) >= 2
    assert int(arrays(tmp_path / "run")["step"]) == int(step) == lines(tmp_path / "run")[-1]["step"]
