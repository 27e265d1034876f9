"""The supervised run on a handful of pairs: it learns, continues, and leaves a usable folder."""

from __future__ import annotations

import dataclasses
import json
import math
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx
from sft_pairs import write_pairs

from policy_jax.asm.novelty import body_key, load_keys
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.models.qwen2 import Qwen2
from policy_jax.sft.config import ConfigError, SftConfig, find_config, parse_arguments
from policy_jax.sft.held_out import evaluate
from policy_jax.sft.learn import (
    add_gradient,
    apply_gradient,
    data_mesh,
    no_gradient,
    score_step,
)
from policy_jax.sft.lessons import Example, Lesson, collate
from policy_jax.sft.metric_definitions import DEFINITIONS
from policy_jax.sft.optimizers import learning_rate, make_optimizer
from policy_jax.sft.pair_rows import read_pairs
from policy_jax.sft.run import prefetched, run, share_done, split
from policy_jax.sft.start import make_model, split_model
from policy_jax.sft.state import State, load_state, save_state
from policy_jax.sft.stream import Group, Place
from policy_jax.shipped import TINY


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("pairs") / "pairs.parquet"
    write_pairs(path, range(20))
    return path


@pytest.fixture(scope="module")
def tiny(pairs: Path) -> SftConfig:
    return SftConfig(
        pairs=str(pairs),
        minutes=0.0,
        steps=12,
        merges=600,
        hidden_size=32,
        layers=2,
        heads=1,
        kv_heads=1,
        intermediate_size=64,
        lengths=(640,),
        tokens_per_batch=1280,
        learning_rate=1e-2,
        held_out=4,
        evaluate_every_minutes=100.0,
    )


@pytest.fixture(scope="module")
def finished(tiny: SftConfig, tmp_path_factory: pytest.TempPathFactory) -> Path:
    workdir: Path = tmp_path_factory.mktemp("run")
    run(tiny, workdir)
    return workdir


def lines(workdir: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (workdir / "metrics.jsonl").read_text().splitlines()]


def test_loss_falls(finished: Path) -> None:
    steps = [line for line in lines(finished) if "loss" in line]
    assert [line["step"] for line in steps] == list(range(1, 13))
    assert steps[-1]["loss"] < 0.9 * steps[0]["loss"]
    assert all(line["tokens_per_second"] > 0 for line in steps)
    final = lines(finished)[-1]
    assert final["held_out_count"] >= 1
    assert math.isfinite(final["held_out_loss"])


def test_every_field_of_the_metrics_is_defined(finished: Path) -> None:
    written = {name for line in lines(finished) for name in line}
    of_checkpoints = {name for name in DEFINITIONS if name.startswith("held_out_change")}
    assert written == set(DEFINITIONS) - of_checkpoints


def test_folder_loads_with_its_tokenizer_and_keys(finished: Path, pairs: Path) -> None:
    folder = finished / "model"
    model = Qwen2.from_pretrained(folder)
    asm = AsmTokenizer(folder)
    assert model.config.vocab_size == asm.vocab_size
    assert model.config.eos_token_id == asm.eos_id
    train, held_out = split(read_pairs(pairs), 4)
    assert load_keys(folder) == {body_key(pair.script) for pair in train}
    card = (folder / "README.md").read_text()
    assert f"{len(train)} programs of 2 bundled families" in card
    assert "python -m policy_jax.sft --config sft_tiny.py" in card
    assert "--config.steps=12" in card
    assert str(pairs.parent) not in card
    graphdef, *weights = split_model(model)
    check = [Lesson.of(pair) for pair in held_out]
    config = SftConfig(lengths=(640,), tokens_per_batch=1280)
    score, _ = evaluate(graphdef, *weights, check, asm, config.shapes, frozenset())
    assert score.loss == pytest.approx(lines(finished)[-1]["held_out_loss"], rel=1e-4)


def test_a_longer_run_continues_after_the_last_step(
    tiny: SftConfig, finished: Path, tmp_path: Path
) -> None:
    half = dataclasses.replace(tiny, steps=3)
    run(half, tmp_path)
    run(dataclasses.replace(tiny, steps=5), tmp_path)
    steps = [line["step"] for line in lines(tmp_path) if "loss" in line]
    assert steps == [1, 2, 3, 4, 5]
    before = lines(finished)[0]["loss"]
    again = [line["loss"] for line in lines(tmp_path) if "loss" in line]
    assert again[0] == pytest.approx(before, rel=1e-3)
    assert again[3] < again[0]


def test_a_state_of_another_model_is_refused(tmp_path: Path) -> None:
    def state(width: int) -> State:
        params = nnx.State({"kernel": nnx.Param(jnp.ones((2, 3, width)))})
        return State(params, make_optimizer(SftConfig()).init(params), 7, 1.5)

    save_state(tmp_path / "state.npz", state(4))
    assert load_state(tmp_path / "state.npz", state(4)).step == 7
    with pytest.raises(ConfigError, match="another model"):
        load_state(tmp_path / "state.npz", state(5))


def test_state_makes_the_round_trip(finished: Path, tiny: SftConfig, tmp_path: Path) -> None:
    params = nnx.split(Qwen2.from_pretrained(finished / "model"))[1]
    state = State(params, make_optimizer(tiny).init(params), 7, 1.5)
    save_state(tmp_path / "state.npz", state)
    zeros = jax.tree.map(jnp.zeros_like, (state.params, state.optimizer))
    loaded = load_state(tmp_path / "state.npz", State(*zeros))
    assert (loaded.step, loaded.seconds) == (7, 1.5)
    for a, b in zip(jax.tree.leaves(state.params), jax.tree.leaves(loaded.params), strict=True):
        np.testing.assert_array_equal(a, b)
    assert [p.name for p in tmp_path.iterdir()] == ["state.npz"]


@pytest.fixture(scope="module")
def sequence(finished: Path) -> Example:
    asm = AsmTokenizer(finished / "model")
    return Example([asm.bos_id, 300, 301, 302, asm.edit_id, 303, 304, asm.eos_id], 5)


def test_scores_equal_those_of_the_whole_logits(finished: Path, sequence: Example) -> None:
    model = Qwen2.from_pretrained(finished / "model")
    batch = collate([sequence], 8, 2, 3, 0)
    graphdef, *weights = split_model(model)
    used = batch.weights > 0
    nll, right = score_step(graphdef, 0, *weights, batch.tokens, batch.at, batch.labels, used)
    logits = nnx.jit(lambda m, t: m(t))(model, jnp.asarray(batch.tokens))
    log_probs = jax.nn.log_softmax(logits, axis=-1).reshape(-1, logits.shape[-1])
    np.testing.assert_allclose(nll, -log_probs[batch.at, batch.labels], rtol=1e-4, atol=1e-5)
    best = np.asarray(logits.argmax(axis=-1)).reshape(-1)[batch.at]
    np.testing.assert_array_equal(right, best == batch.labels)


def test_padding_and_fillers_change_nothing(finished: Path, sequence: Example) -> None:
    graphdef, *weights = split_model(Qwen2.from_pretrained(finished / "model"))
    losses = []
    for length, rows, positions in ((8, 2, 3), (24, 3, 9)):
        batch = collate([sequence], length, rows, positions, 0)
        used = batch.weights > 0
        nll, _ = score_step(graphdef, 0, *weights, batch.tokens, batch.at, batch.labels, used)
        losses.append(float((np.asarray(nll) * batch.weights).sum()))
    assert losses[0] == pytest.approx(losses[1], rel=1e-4)
    assert losses[0] > 0


def test_learning_rate_rises_then_falls() -> None:
    config = SftConfig(learning_rate=1.0, warmup=0.1, final_learning_rate=0.1)
    rates = [learning_rate(config, k / 100) for k in range(101)]
    assert 0 < rates[0] < rates[5] < rates[10] == pytest.approx(1.0)
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] == pytest.approx(0.1)


def test_run_ends_by_whichever_bound_comes_first() -> None:
    state = State(nnx.State({}), (), step=5, seconds=30.0)
    assert share_done(SftConfig(minutes=1.0, steps=0), state) == 0.5
    assert share_done(SftConfig(minutes=1.0, steps=6), state) == pytest.approx(5 / 6)
    assert share_done(SftConfig(minutes=0.0, steps=5), state) == 1.0


def test_split_is_stable_as_the_file_grows(pairs: Path) -> None:
    some = read_pairs(pairs)
    train, held_out = split(some, 4)
    assert {p.seed for p in train}.isdisjoint(p.seed for p in held_out)
    assert len(train) + len(held_out) == len(some)
    assert held_out
    assert split(some[::-1], 4)[1] == held_out[::-1]


def test_errors_of_the_batch_thread_reach_the_trainer() -> None:
    def broken() -> Iterator[Group]:
        yield Group([collate([Example([1, 2], 1)], 4, 1, 1, 0)], Place())
        raise ValueError("no more lessons")

    batches = prefetched(broken(), threading.Event())
    assert next(batches).parts[0].real == 2
    with pytest.raises(ValueError, match="no more lessons"):
        next(batches)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"mintues": 3}, "no such field: mintues"),
        ({"minutes": 0.0}, "set no end"),
        ({"lengths": [512, 256]}, "not increasing"),
        ({"plain": 1.5}, "plain: 1.5 is not a share"),
        ({"scored_share": 0.0}, "scores nothing"),
        ({"dtype": "float16"}, "'float16' is none of 'float32', 'bfloat16'"),
        ({"cpu_devices": 0}, "cpu_devices: 0"),
        ({"learning_rate": -1.0}, "learning_rate: -1.0 must be above 0"),
        ({"learning_rate": "high"}, "learning_rate: 'high' is a str; give a number"),
        ({"learning_rate": float("nan")}, "learning_rate: nan is not finite"),
        ({"steps": 1.5}, "steps: 1.5 is a float; give a whole number"),
        ({"heads": 7}, "heads: 7 does not divide hidden_size 192"),
        ({"heads": 64, "kv_heads": 1}, "heads: 64 gives heads of 3 values"),
        ({"kv_heads": 4}, "kv_heads: 4 does not divide heads 6"),
        ({"layers": 0}, "layers: 0 is too small"),
        ({"beta2": 1.0}, "beta2: 1.0 is no decay"),
        ({"weight_decay": -0.1}, "weight_decay: -0.1 is negative"),
    ],
)
def test_mistakes_are_named(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        SftConfig.from_dict(changes)


def test_shipped_configuration_states_the_defaults() -> None:
    config, workdir = parse_arguments(["--config", "sft_tiny.py"])
    assert config == SftConfig()
    assert workdir == Path("runs/sft_tiny")
    config, workdir = parse_arguments(
        ["--config=sft_tiny.py", "--workdir", "w", "--config.minutes=1.5", "--config.seed=4"]
    )
    assert (config.minutes, config.seed, workdir) == (1.5, 4, Path("w"))


def test_a_field_that_the_file_leaves_out_can_be_overridden() -> None:
    words = ["--config", "sft_small.py", "--config.prompt_weight=0.2"]
    config, _ = parse_arguments(words)
    assert (config.prompt_weight, config.hidden_size) == (0.2, 512)


def test_a_refused_run_leaves_the_record_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("of another run")
    with pytest.raises(ConfigError, match=r"no tokenizer\.json in '/nowhere'"):
        run(SftConfig(tokenizer="/nowhere"), tmp_path)
    with pytest.raises(FileNotFoundError, match="no pairs"):
        run(SftConfig(pairs=str(tmp_path / "none.parquet")), tmp_path)
    assert (tmp_path / "config.json").read_text() == "of another run"


def test_a_folder_that_cannot_be_written_is_refused_before_the_model_is_made(
    pairs: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match=r"--workdir: .*file/run' cannot be written \(Not a"):
        run(SftConfig(pairs=str(pairs)), tmp_path / "file" / "run")


def test_the_small_configuration_goes_through_a_step() -> None:
    """In shapes alone: it is for an accelerator."""
    config, _ = parse_arguments(["--config", "sft_small.py"])
    tokenizer = AsmTokenizer(TINY)
    model = nnx.eval_shape(lambda: make_model(config, tokenizer))
    graphdef, params, frozen = split_model(model)
    size = sum(math.prod(leaf.shape) for leaf in jax.tree.leaves(params))
    assert 25e6 < size < 40e6
    assert {leaf.dtype for leaf in jax.tree.leaves(params)} == {jnp.dtype("float32")}
    optimizer = make_optimizer(config)
    state = jax.eval_shape(optimizer.init, params)
    rows, length = config.shapes.rows(512), 512
    scored = int(rows * length * config.scored_share)
    mesh = data_mesh()
    parts = mesh.size
    arrays = {
        "tokens": jax.ShapeDtypeStruct((parts, rows, length), jnp.int32),
        "at": jax.ShapeDtypeStruct((parts, scored), jnp.int32),
        "labels": jax.ShapeDtypeStruct((parts, scored), jnp.int32),
        "weights": jax.ShapeDtypeStruct((parts, scored), jnp.float32),
        "response": jax.ShapeDtypeStruct((parts, scored), jnp.bool_),
    }
    rate = jax.ShapeDtypeStruct((), jnp.float32)
    sums = jax.eval_shape(no_gradient, params)
    sums = jax.eval_shape(
        lambda *given: add_gradient(graphdef, mesh, 0, *given), params, frozen, sums, arrays
    )
    stepped, _, figures = jax.eval_shape(
        lambda *given: apply_gradient(optimizer, mesh, *given), params, state, sums, rate
    )
    assert jax.tree.map(lambda x: x.shape, stepped) == jax.tree.map(lambda x: x.shape, params)
    assert figures["loss"].shape == ()


def test_unknown_options_and_files_are_refused() -> None:
    with pytest.raises(ConfigError, match="minuets"):
        parse_arguments(["--config", "sft_tiny.py", "--config.minuets=1"])
    with pytest.raises(ConfigError, match="no file 'nowhere\\.py'"):
        find_config("nowhere.py")


_STEP = """
import json, sys
import jax, numpy as np
from flax import nnx
jax.config.update("jax_num_cpu_devices", int(sys.argv[1]))
from policy_jax.asm.tokenizer import AsmTokenizer
from policy_jax.sft.lessons import Example, collate
from policy_jax.sft.config import SftConfig
from policy_jax.sft.learn import (
    add_gradient, apply_gradient, data_mesh, device_arrays, no_gradient, on_all, spread
)
from policy_jax.sft.optimizers import make_optimizer
from policy_jax.sft.start import make_model, split_model

asm = AsmTokenizer(sys.argv[2])
config = SftConfig(hidden_size=32, layers=2, heads=2, kv_heads=1, intermediate_size=64)
model = make_model(config, asm)
graphdef, params, frozen = split_model(model)
optimizer = make_optimizer(config)
rng = np.random.default_rng(0)
examples = [Example([int(t) for t in rng.integers(300, 900, 12 + k)], 6 + k) for k in range(4)]
mesh = data_mesh()
each = len(examples) // mesh.size
# Parts with unequally many scored tokens: the mean is over all of them.
parts = [
    collate(examples[i : i + each], 16, each, 16 * each, 0, 0.3, np.random.default_rng(1))
    for i in range(0, len(examples), each)
]
params, frozen = on_all(mesh, (params, frozen))
state = optimizer.init(params)
state = jax.device_put(state, spread(mesh, state))
sums = no_gradient(params)
sums = add_gradient(graphdef, mesh, 0, params, frozen, sums, device_arrays(parts))
params, state, figures = apply_gradient(optimizer, mesh, params, state, sums, 1e-3)
flat = np.concatenate([np.asarray(leaf).ravel() for leaf in jax.tree.leaves(params)])
print(json.dumps([mesh.size, {k: float(v) for k, v in figures.items()}, flat[::97].tolist()]))
"""


@pytest.mark.slow
def test_a_step_shared_by_two_devices_is_the_step_of_one(finished: Path) -> None:
    results = []
    for devices in ("1", "2"):
        command = [sys.executable, "-c", _STEP, devices, str(finished / "model")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        results.append(json.loads(done.stdout.splitlines()[-1]))
    (one, figures, params), (two, same_figures, same_params) = results
    assert (one, two) == (1, 2)
    assert same_figures == pytest.approx(figures, rel=1e-4)
    np.testing.assert_allclose(same_params, params, rtol=1e-3, atol=1e-6)
