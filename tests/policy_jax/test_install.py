"""What `pip install .` installs: everything that the commands need, in a folder without a clone."""

from __future__ import annotations

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from guide_examples import write_examples

from policy_jax.config_files import SHIPPED, ConfigError, find_config
from policy_jax.sft import config as sft_config

ROOT = Path(__file__).parents[2]

SOURCES = ("executor", "policy_jax", "configs", "pyproject.toml", "README.md", "LICENSE")

NEEDED = [
    *(f"policy_jax/configs/{path.name}" for path in (ROOT / "configs").glob("*.py")),
    *(
        f"executor/commands/bundled/{path.name}"
        for path in (ROOT / "executor/commands/bundled").glob("*.c")
    ),
    *(
        f"executor/cage/launcher/{path.name}"
        for path in (ROOT / "executor/cage/launcher").glob("*.[ch]")
    ),
    *(
        str(path.relative_to(ROOT))
        for folder in ("asm/routines", "compilers/limits")
        for path in (ROOT / "policy_jax" / folder).rglob("*.[chs]")
    ),
    "executor/proto/executor_pb2.py",
    "executor/deploy/kubernetes.yaml",
    "policy_jax/checkpoints/people/model.safetensors",
    "policy_jax/checkpoints/people_ppo/model.safetensors",
    "policy_jax/checkpoints/tiny/model.safetensors",
    "policy_jax/checkpoints/tiny/training_edits.txt",
    "policy_jax/checkpoints/tiny_ppo/tokenizer.json",
    "policy_jax/data/benchmark.tsv",
    "policy_jax/evaluation/report/page.html.j2",
    "policy_jax/evaluation/report/page.js",
    "policy_jax/optimise/html_report/page.html.j2",
    "policy_jax/optimise/report.schema.json",
    "policy_jax/pages/frame.html.j2",
    "policy_jax/pages/parts.js",
    "policy_jax/pages/style.css",
]


def run(*command: object, **options: object) -> subprocess.CompletedProcess[str]:
    """Where Python finds no module but what is installed."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return subprocess.run(
        list(map(str, command)),
        capture_output=True,
        text=True,
        timeout=200,
        env=environment,
        **options,  # type: ignore[call-overload]
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, so that no earlier build in the tree gets into it."""
    tree = tmp_path_factory.mktemp("tree")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            skipped = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, tree / name, symlinks=True, ignore=skipped)
        else:
            shutil.copy(ROOT / name, tree)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", tree / "out", tree]
    if int(importlib.metadata.version("setuptools").partition(".")[0]) >= 77:
        command.append("--no-build-isolation")  # nothing has to be fetched
    done = run(*command)
    assert done.returncode == 0, done.stderr
    (built,) = (tree / "out").glob("*.whl")
    return Path(built)


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an environment's programs, with the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("environment")
    done = run(sys.executable, "-m", "venv", "--without-pip", folder)
    assert done.returncode == 0, done.stderr
    python = folder / "bin" / "python"
    done = run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", wheel)
    assert done.returncode == 0, done.stderr
    # What we depend on is there already. Of these folders no .pth file is read, so that a clone
    # that is installed in them stays out of the way.
    dependencies = [path for path in sys.path if path.endswith("site-packages")]
    version = sysconfig.get_python_version()
    packages = folder / "lib" / f"python{version}" / "site-packages"
    (packages / "dependencies.pth").write_text("\n".join(dependencies) + "\n")
    return folder / "bin"


def test_the_wheel_holds_what_the_commands_need(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert sorted(set(NEEDED) - set(names)) == []
    assert not [name for name in names if name.startswith("tests")]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (
            "-m policy_jax.train --config ppo_tiny.py --config.data.source=none.parquet",
            "error: data.source: no file 'none.parquet'",
        ),
        ("-m policy_jax.sft --config sft_tiny.py", "lessons.parquet"),
    ],
)
def test_a_shipped_config_is_found_from_an_empty_folder(
    installed: Path, tmp_path: Path, command: str, said: str
) -> None:
    done = run(installed / "python", *command.split(), cwd=tmp_path)
    assert done.returncode != 0
    *progress, last = done.stderr.splitlines()
    assert said in last
    assert not [line for line in progress if "error" in line]


def test_the_installed_commands_start(installed: Path, tmp_path: Path) -> None:
    where = "import policy_jax, executor; print(policy_jax.__file__, executor.__file__)"
    assert run(installed / "python", "-c", where, cwd=tmp_path).stdout.count(str(installed.parent))
    done = run(installed / "asm-executor", "check", "--cache-dir", tmp_path, cwd=tmp_path)
    assert "timing slots" in done.stdout, done.stderr
    done = run(installed / "python", "-m", "policy_jax.sample", "--help", cwd=tmp_path)
    assert "prog.c" in done.stdout.lower() or "program" in done.stdout.lower(), done.stderr


SMALL = {
    "rollout.prompts_per_step": 2,
    "rollout.samples_per_prompt": 2,
    "rollout.max_new_tokens": 8,
    "optimisation.mini_batch": 0,
    "optimisation.micro_batch": 4,
    "optimisation.prompt_buckets": (768,),
    "optimisation.response_buckets": (8,),
    "algorithm.kl_coefficient": 0.0,
    "executor.max_pairs": 2,
    "evaluation.programs": 0,
    "run.steps": 1,
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("chosen", "reward"),
    [("algorithm.reward=my_rewards:pass_or_fail", -20.0), ("task=my_tasks:Short", -1.0)],
)
def test_the_examples_of_the_guide_run_outside_of_the_repository(
    installed: Path, tmp_path: Path, chosen: str, reward: float
) -> None:
    """Answers are cut after 8 tokens, so some have the lowest reward of the example."""
    write_examples(tmp_path)
    command = ["-m", "policy_jax.train", "--config", "ppo_tiny.py", "--workdir=run"]
    fields = [f"--config.{name}={value}" for name, value in SMALL.items()]
    done = run(installed / "python", *command, *fields, f"--config.{chosen}", cwd=tmp_path)
    assert done.returncode == 0, done.stderr + done.stdout
    assert ("executor 127.0.0.1" in done.stdout) == ("reward" in chosen)
    lines = (tmp_path / "run" / "samples" / "step_1.jsonl").read_text().splitlines()
    answers = [json.loads(line) for line in lines]
    assert len(answers) == 4
    assert {answer["reward"] for answer in answers if not answer["finished"]} == {reward}
    field, _, name = chosen.partition("=")
    config = json.loads((tmp_path / "run" / "config.json").read_text())
    assert (config["task"] if field == "task" else config["algorithm"]["reward"]) == name


def test_a_config_is_looked_for_here_then_in_configs_then_among_the_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_config("ppo.py") == SHIPPED / "ppo.py"
    (tmp_path / "configs").mkdir()
    (tmp_path / "configs" / "ppo.py").touch()
    assert find_config("ppo.py") == Path("configs/ppo.py")
    (tmp_path / "ppo.py").touch()
    assert find_config("ppo.py") == Path("ppo.py")
    assert sft_config.find_config is find_config
    with pytest.raises(ConfigError) as refused:
        find_config("none.py")
    for text in ("none.py", "configs/none.py", str(SHIPPED / "none.py"), "sft_tiny.py"):
        assert text in str(refused.value)
