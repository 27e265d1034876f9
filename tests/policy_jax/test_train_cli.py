"""`python -m policy_jax.train` as users meet it: refusals first, then one whole run."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from flax import nnx

from policy_jax.asm import tokenizer
from policy_jax.asm.edits import number
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.config_files import ConfigError
from policy_jax.data.bundled import TRAIN_FAMILIES, make_program
from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.models.shapes import QWEN_7B
from policy_jax.ppo import preflight
from policy_jax.ppo.arguments import parse
from policy_jax.ppo.config import TrainConfig, from_dict
from policy_jax.ppo.preflight import missing
from policy_jax.ppo.resources import GIB, parameters
from policy_jax.train import main

TINY = ["--config", "ppo_tiny.py"]


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory) -> Path:
    """A random model with a tokenizer of its own: nonsense for answers, the right shapes."""
    folder = tmp_path_factory.mktemp("checkpoint")
    made = [make_program(family, 0) for family in TRAIN_FAMILIES[:6]]
    texts = [number(normalise(compile_listing(p.source))) for p in made]
    tokenizer.train(texts, folder, merges=100)
    shape = Qwen2Config.tiny(
        tokenizer.AsmTokenizer(folder).vocab_size,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=1,
    )
    Qwen2(shape, nnx.Rngs(0)).save_pretrained(folder)
    return folder


def refused(capsys, *arguments: str) -> list[str]:
    """The lines with which the command refuses, after checking its exit status."""
    assert main(arguments) == 2
    shown = capsys.readouterr().err.splitlines()
    lines = [line for line in shown if not line.startswith("train: ")]  # those tell the progress
    assert all(line.startswith("error: ") for line in lines)
    return [line.removeprefix("error: ") for line in lines]


@pytest.mark.parametrize("name", ["ppo_tiny", "ppo_people", "ppo_small", "ppo", "ppo_lora"])
def test_shipped_configurations_are_sound(name):
    config, workdir = parse(["--config", f"{name}.py"])
    assert isinstance(config, TrainConfig)
    assert workdir == Path("runs") / name


def test_help_has_an_example(capsys):
    assert main(["--help"]) == 0
    assert "example: python -m policy_jax.train --config ppo_tiny.py" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        ([], "--config: no file given"),
        (["--config", "nowhere.py"], "--config: no file 'nowhere.py'"),
        ([*TINY, "--config.run.stepz=3"], "run.stepz: no such field; did you mean run.steps?"),
        ([*TINY, "--config.runs.steps=3"], "runs: no such field; did you mean run?"),
        ([*TINY, "--config.run.steps=many"], "flag --config.run.steps=many"),
        ([*TINY, "--config.run.steps=0"], "run.steps: 0 is too small; give at least 1"),
        ([*TINY, "--config.algorithm.reward=fame"], "algorithm.reward: 'fame' is none of"),
        ([*TINY, "--config.model.path=/nowhere"], "model.path: no model in '/nowhere'"),
        ([*TINY, "--config.data.source=rows.parquet"], "data.source: no file 'rows.parquet'"),
        ([*TINY, "--wrkdir=x"], "Unknown command line flag 'wrkdir'"),
        ([*TINY, "more"], "'more': unexpected argument"),
    ],
)
def test_a_mistake_is_one_line_and_status_2(capsys, checkpoint, arguments, start):
    if "--config.model.path=/nowhere" not in arguments and TINY[1] in arguments:
        arguments = [*arguments, f"--config.model.path={checkpoint}"]
    (line,) = refused(capsys, *arguments)
    assert line.startswith(start)


def test_every_mistake_of_a_file_is_named(capsys, tmp_path):
    (tmp_path / "mine.py").write_text(
        "from ml_collections import ConfigDict\n"
        "def get_config():\n"
        "    return ConfigDict({'run': {'step': 3, 'seed': 'x'}, 'rollouts': {'a': 1}})\n"
    )
    assert set(refused(capsys, "--config", str(tmp_path / "mine.py"))) == {
        "run.step: no such field; did you mean run.steps?",
        "run.seed: 'x' is a str; give a whole number",
        "rollouts: no such field; did you mean rollout?",
    }


def test_a_file_that_fails_is_refused_with_its_own_words(capsys, tmp_path):
    (tmp_path / "mine.py").write_text("def get_config():\n    return 1 / 0\n")
    (line,) = refused(capsys, "--config", str(tmp_path / "mine.py"))
    assert line.endswith("ZeroDivisionError: division by zero")


def test_the_papers_run_says_at_once_what_is_missing_and_how_much_memory_it_needs(
    capsys, monkeypatch
):
    monkeypatch.setattr(preflight, "host_memory", lambda: 64.0 * GIB)
    model, data, memory = refused(capsys, "--config", "ppo.py")
    assert model.startswith("model.path: no model in 'checkpoints/Qwen2.5-Coder-7B-Instruct'")
    assert data.startswith("data.source: no file 'data/llm_superoptimizer_ds_train.parquet'")
    assert "7.62 billion parameters, actor and critic, need about" in memory
    assert "and 64.0 GiB of host memory are free; train adapters (lora.rank=16)" in memory


def test_the_papers_numbers_stand_in_its_config():
    config, _ = parse(["--config", "ppo.py"])
    o, a = config.optimisation, config.algorithm
    assert (config.batch, config.rollout.samples_per_prompt, config.mini_batch) == (16, 1, 16)
    assert (config.data.max_prompt_tokens, config.rollout.max_new_tokens) == (2000, 2000)
    assert (o.actor_learning_rate, o.critic_learning_rate, o.weight_decay) == (1e-6, 1e-5, 0.01)
    assert (o.beta1, o.beta2, o.gradient_clip, o.epochs) == (0.9, 0.999, 1.0, 1)
    assert (a.gamma, a.lam, a.clip_low, a.clip_high) == (1.0, 1.0, 0.2, 0.2)
    assert (a.dual_clip, a.value_clip, a.entropy_coefficient) == (3.0, 0.5, 0.0)
    assert (config.rollout.temperature, a.kl_coefficient, a.reward) == (0.5, 0.0, "speedup_only")
    assert parameters(QWEN_7B) == 7_615_616_512


def test_the_tiny_run_needs_no_more_than_ten_minutes_and_a_cpu(checkpoint):
    config, workdir = parse([*TINY, f"--config.model.path={checkpoint}"])
    assert config.run.max_minutes <= 10
    assert workdir == Path("runs/ppo_tiny")
    assert missing(config) == []


def test_overrides_reach_every_field(checkpoint):
    config, workdir = parse(
        [
            "--workdir=elsewhere",
            *TINY,
            "--config.run.seed=7",
            "--config.optimisation.prompt_buckets=(300, 512, 768, 1024)",
            "--config.executor.addresses=('a:1', 'b:2')",
            "--config.optimisation.warmup_steps=3",
        ]
    )
    assert workdir == Path("elsewhere")
    assert config.run.seed == 7
    assert config.optimisation.prompt_buckets == (300, 512, 768, 1024)
    assert config.executor.addresses == ("a:1", "b:2")
    assert config.optimisation.warmup_steps == 3


def test_a_config_survives_its_json():
    config = from_dict({"run": {"max_minutes": 3}, "executor": {"addresses": ["a:1"]}})
    assert from_dict(json.loads(config.to_json())) == config
    assert config.run.max_minutes == 3.0


@pytest.mark.parametrize(
    ("raw", "start"),
    [
        ({"rollout": {"temperature": 0.0}}, "rollout.temperature: 0.0 must be above 0"),
        ({"algorithm": {"estimator": "rloo"}}, "rollout.samples_per_prompt: 1 with"),
        ({"optimisation": {"mini_batch": 5}}, "optimisation.mini_batch: 5 does not divide"),
        ({"optimisation": {"prompt_buckets": (64, 128)}}, "optimisation.prompt_buckets: (64, 128)"),
        ({"run": {"max_minutes": float("inf")}}, "run.max_minutes: inf is not finite"),
        ({"run": 3}, "run: 3 is not a section"),
        ({"run": {"steps": True}}, "run.steps: True is a bool; give a whole number"),
    ],
)
def test_impossible_values_are_refused_by_name(raw, start):
    with pytest.raises(ConfigError) as caught:
        from_dict(raw)
    assert any(line.startswith(start) for line in str(caught.value).splitlines())
    assert from_dict({}) == TrainConfig()


def test_an_unwritable_workdir_is_refused(capsys, tmp_path, checkpoint):
    (tmp_path / "file").write_text("")
    (line,) = refused(
        capsys, *TINY, f"--config.model.path={checkpoint}", f"--workdir={tmp_path / 'file' / 'run'}"
    )
    assert line.startswith("--workdir: ")


def test_a_tokenizer_of_another_model_is_refused(capsys, tmp_path, checkpoint):
    shape = Qwen2Config.from_pretrained(checkpoint).to_dict()
    Qwen2(Qwen2Config.from_dict({**shape, "vocab_size": 64})).save_pretrained(tmp_path / "small")
    tokens = (checkpoint / "tokenizer.json").read_bytes()
    (tmp_path / "small" / "tokenizer.json").write_bytes(tokens)
    (line,) = refused(
        capsys, *TINY, f"--config.model.path={tmp_path / 'small'}", f"--workdir={tmp_path / 'run'}"
    )
    assert "64 embeddings" in line
    # Nothing was begun, so the folder is still free for any configuration.
    assert not (tmp_path / "run" / "config.json").exists()


def small_run(checkpoint: Path, workdir: Path, *more: str) -> list[str]:
    return [
        *TINY,
        f"--workdir={workdir}",
        f"--config.model.path={checkpoint}",
        "--config.rollout.prompts_per_step=2",
        "--config.rollout.samples_per_prompt=2",
        "--config.rollout.max_new_tokens=16",
        "--config.optimisation.mini_batch=0",
        "--config.optimisation.micro_batch=4",
        "--config.optimisation.prompt_buckets=(1024,)",
        "--config.optimisation.response_buckets=(16,)",
        "--config.data.max_prompt_tokens=1024",
        "--config.executor.max_pairs=5",
        "--config.evaluation.programs=0",
        "--config.run.steps=1",
        *more,
    ]


def test_no_executor_is_no_reward_and_status_3(capsys, tmp_path, checkpoint):
    arguments = small_run(checkpoint, tmp_path, "--config.executor.addresses=('127.0.0.1:9',)")
    assert main(arguments) == 3
    assert "127.0.0.1:9" in capsys.readouterr().out
    assert not (tmp_path / "metrics.jsonl").exists()


def test_a_whole_run_leaves_everything_behind_and_goes_on(tmp_path, checkpoint, capsys):
    """Real programs, a real executor, a policy that writes nonsense."""
    workdir = tmp_path / "run"
    assert main(small_run(checkpoint, workdir)) == 0
    (row,) = [json.loads(line) for line in (workdir / "metrics.jsonl").read_text().splitlines()]
    assert row["step"] == 1
    assert row["masked"] == 0
    worst = json.loads((workdir / "config.json").read_text())["algorithm"]["failure_weight"]
    assert -worst <= row["reward_mean"] <= 0.0
    assert row["kl_rollout_trainer"] < 1e-3
    samples = [json.loads(s) for s in (workdir / "samples/step_1.jsonl").read_text().splitlines()]
    assert len(samples) == 4
    assert all(s["verdict"] for s in samples)
    assert json.loads((workdir / "config.json").read_text())["run"]["steps"] == 1
    assert (workdir / "curve.png").stat().st_size > 1000
    assert list((workdir / "tensorboard").iterdir())
    trained = Qwen2.from_pretrained(workdir / "policy")
    assert trained.config.vocab_size == Qwen2Config.from_pretrained(checkpoint).vocab_size
    assert (workdir / "policy" / "tokenizer.json").is_file()

    capsys.readouterr()
    (line,) = refused(capsys, *small_run(checkpoint, workdir, "--config.run.seed=5"))
    assert line.startswith("run.seed: 5, but this run was begun with 0")


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("held-out programs: noise (A/A)", "stopped in the closing table"),
        ("held-out programs: ensemble6", "stopped in the closing table"),
        ("begun, see metrics.jsonl", "stopped after step"),
    ],
)
def test_one_sigterm_ends_a_run_with_its_executor(tmp_path, checkpoint, moment, said):
    """In the closing table it was only noted, and the table went on."""
    arguments = small_run(checkpoint, tmp_path / "run", "--config.evaluation.programs=40")
    log = tmp_path / "log"
    with log.open("w") as out:
        run = subprocess.Popen(
            [sys.executable, "-m", "policy_jax.train", *arguments], stdout=out, stderr=out
        )
    try:
        deadline = time.monotonic() + 600
        while moment not in log.read_text():
            assert run.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.1)
        family = psutil.Process(run.pid).children(recursive=True)
        run.terminate()
        # Five seconds of politeness, ten of grace, and a busy host.
        assert run.wait(60) == 128 + signal.SIGTERM
    finally:
        run.kill()
        run.wait()
    _, left = psutil.wait_procs(family, timeout=15)
    assert not left
    assert said in log.read_text()
