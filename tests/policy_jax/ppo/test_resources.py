"""Memory and time of a run, said before it begins and compared with what it then uses."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from flax import nnx
from guide_examples import write_examples

from policy_jax.models import cost
from policy_jax.models.config import Qwen2Config
from policy_jax.models.qwen2 import Qwen2
from policy_jax.ppo import preflight, resources
from policy_jax.ppo.config import TrainConfig, from_dict
from policy_jax.ppo.resources import GIB, host_memory, memory, parameters
from policy_jax.rollout import logprobs
from policy_jax.shipped import TINY

SHAPE = Qwen2Config.tiny(
    32_000,
    hidden_size=768,
    intermediate_size=2048,
    num_hidden_layers=12,
    num_attention_heads=12,
    num_key_value_heads=4,
)
"""100 million parameters."""


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that says it holds a model of `SHAPE`; its weights are not read here. The host has
    64 GiB."""
    monkeypatch.setattr(preflight, "host_memory", lambda: 64.0 * GIB)
    (tmp_path / "config.json").write_text(json.dumps(SHAPE.to_dict()))
    (tmp_path / "model.safetensors").touch()
    (tmp_path / "tokenizer.json").touch()
    return tmp_path


def config_of(path: Path, dtype: str = "float32", rank: int = 0) -> TrainConfig:
    model = {"path": str(path), "dtype": dtype}
    return from_dict({"model": model, "lora": {"rank": rank}})


def test_a_model_that_is_slow_on_a_cpu_is_a_warning_with_an_estimate(large: Path) -> None:
    """It was refused before."""
    config = config_of(large, "bfloat16")
    assert preflight.missing(config) == []
    estimate, slow, narrow = preflight.notes(config)
    assert re.fullmatch(
        r"estimate: about \d+\.\d GiB \(.*\), about [\d.e+]+ s a step with .*", estimate
    )
    assert slow.startswith("warning: 0.10 billion parameters, actor and critic, are slow on a CPU")
    assert narrow.startswith("warning: model.dtype: 'bfloat16' on a CPU is many times slower")


def test_what_does_not_fit_is_refused_with_figures_and_a_remedy(
    large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preflight, "host_memory", lambda: 1.5 * GIB)
    (line,) = preflight.missing(config_of(large))
    need = memory(config_of(large), SHAPE, "cpu").peak / GIB
    assert line.startswith("memory: 0.10 billion parameters, actor and critic, need about")
    assert f"need about {need:.1f} GiB (" in line
    assert "and 1.5 GiB of host memory are free; train adapters (lora.rank=16), " in line
    assert "lora.rank=16" not in preflight.missing(config_of(large, rank=16))[0]


def test_adapters_need_less_than_all_weights_and_a_critic_more_than_none() -> None:
    def peak(**changes: dict[str, object]) -> float:
        return memory(from_dict(changes), SHAPE, "cpu").peak

    rloo: dict[str, object] = {"estimator": "rloo"}
    samples: dict[str, object] = {"samples_per_prompt": 2}
    alone = peak(algorithm=rloo, rollout=samples)
    assert peak(algorithm=rloo, rollout=samples, lora={"rank": 8}) < alone < peak(rollout=samples)
    assert peak(model={"remat": True}) < peak()
    assert peak(optimisation={"micro_batch": 2}) < peak()


def test_int8_weights_need_less_memory_and_time(large: Path) -> None:
    full = config_of(large)
    rollout = dataclasses.replace(full.rollout, decode_weights="int8")
    packed = dataclasses.replace(full, rollout=rollout)
    copies = [memory(config, SHAPE, "cpu").copy for config in (full, packed)]
    assert copies[1] == pytest.approx(1.125 * cost.kernels(SHAPE))
    assert copies[1] < copies[0] / 2
    rates = resources.Rates(1e11, 1e10)
    times = [resources.seconds_a_step(config, SHAPE, rates) for config in (full, packed)]
    assert times[1] < times[0]


def test_free_memory_is_what_the_control_group_leaves(tmp_path: Path) -> None:
    def write(name: str, text: str) -> None:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    assert host_memory(tmp_path) == float("inf")
    write("proc/meminfo", "MemTotal: 900 kB\nMemAvailable:  800 kB\n")
    assert host_memory(tmp_path) == 800 * 1024
    write("proc/self/cgroup", "0::/mine\n")
    write("sys/fs/cgroup/mine/memory.max", "max\n")
    write("sys/fs/cgroup/mine/memory.current", "300000\n")
    assert host_memory(tmp_path) == 800 * 1024
    write("sys/fs/cgroup/mine/memory.max", "500000\n")
    write("sys/fs/cgroup/mine/memory.stat", "anon 250000\ninactive_file 50000\n")
    assert host_memory(tmp_path) == 250_000
    write("proc/self/cgroup", "4:cpu,memory:/old\n1:pids:/\n")
    write("sys/fs/cgroup/memory/old/memory.limit_in_bytes", "400000\n")
    write("sys/fs/cgroup/memory/old/memory.usage_in_bytes", "500000\n")
    assert host_memory(tmp_path) == 0
    assert 0 < host_memory() < float("inf")


RUN = """
import sys
from policy_jax.train import main
status = main(sys.argv[1:])
with open("/proc/self/status") as lines:
    print([line for line in lines if line.startswith("VmHWM")][0])
sys.exit(status)
"""

MIDDLE = {
    "rollout.prompts_per_step": 2,
    "rollout.samples_per_prompt": 4,
    "rollout.max_new_tokens": 64,
    "data.max_prompt_tokens": 256,
    "optimisation.mini_batch": 0,
    "optimisation.micro_batch": 4,
    "optimisation.prompt_buckets": (256,),
    "optimisation.response_buckets": (64,),
    "optimisation.merge_equal_answers": False,
    "algorithm.kl_coefficient": 0.0,
    "evaluation.programs": 0,
    "run.steps": 2,
    "run.checkpoint_every": 100,
}


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("changes"),
    [
        {},
        {"algorithm.estimator": "gae"},
        {"lora.rank": 16},
        {"lora.rank": 16, "algorithm.estimator": "gae"},
        {"lora.rank": 16, "model.remat": True, "optimisation.micro_batch": 8},
    ],
    ids=["full", "full-critic", "adapters", "adapters-critic", "remat"],
)
def test_the_estimate_is_within_a_fifth_of_what_a_run_uses(
    changes: dict[str, object], tmp_path: Path
) -> None:
    """The table of docs/guides/train.md."""
    folder = tmp_path / "model"
    Qwen2(SHAPE, nnx.Rngs(0)).save_pretrained(folder)
    for path in TINY.glob("*token*"):
        shutil.copy(path, folder)
    write_examples(tmp_path)
    values = {**MIDDLE, "model.path": folder, "task": "my_tasks:Short", **changes}
    fields = [f"--config.{name}={value}" for name, value in values.items()]
    command = [sys.executable, "-c", RUN, "--config", "ppo_tiny.py", "--workdir=run", *fields]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr
    found = re.search(r"VmHWM:\s+(\d+) kB", done.stdout)
    assert found is not None
    used = int(found[1]) * 1024
    raw = json.loads((tmp_path / "run" / "config.json").read_text())
    expected = memory(from_dict(raw), SHAPE, "cpu")
    print(f"{changes}: used {used / GIB:.2f} GiB, {dataclasses.asdict(expected)}")
    assert expected.peak == pytest.approx(used, rel=0.2)


def test_the_counts_are_those_of_the_model() -> None:
    assert parameters(SHAPE) == 100_108_032
    assert resources.CHUNK == logprobs.CHUNK
