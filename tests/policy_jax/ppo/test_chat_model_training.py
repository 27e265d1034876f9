"""PPO on a chat model that is asked for edit scripts of windows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from chat_models import save_chat_model

from policy_jax.config_files import ConfigError
from policy_jax.evaluation.model_specs import ModelOptions, read_specs
from policy_jax.ppo.config import DataConfig, ModelConfig, TrainConfig
from policy_jax.ppo.setup import load_codec

REPOSITORY = Path(__file__).parents[3]
STEPS = 3
FIELDS = {
    "rollout.prompts_per_step": "2",
    "rollout.samples_per_prompt": "2",
    "rollout.max_new_tokens": "8",
    "optimisation.mini_batch": "4",
    "optimisation.micro_batch": "4",
    "optimisation.prompt_buckets": "800,1200",
    "optimisation.response_buckets": "8,8",
    "data.max_prompt_tokens": "1200",
    "evaluation.programs": "1",
    "run.steps": str(STEPS),
}


def test_prompts_that_hold_no_line_are_refused_at_once(tmp_path: Path) -> None:
    save_chat_model(tmp_path, num_hidden_layers=1)
    config = TrainConfig(
        model=ModelConfig(path=str(tmp_path)),
        data=DataConfig(answer_format="edits", max_prompt_tokens=100),
    )
    with pytest.raises(ConfigError, match="max_prompt_tokens: 100 tokens hold no line"):
        load_codec(config)


@pytest.mark.slow
def test_a_chat_model_trains_on_windows_and_is_then_asked_for_edits(tmp_path: Path) -> None:
    save_chat_model(tmp_path / "model", num_hidden_layers=1)
    fields = {"model.path": str(tmp_path / "model"), **FIELDS}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "policy_jax.train", "--config", "ppo_tiny.py"),
            *("--workdir", str(tmp_path / "run")),
            *(f"--config.{name}={value}" for name, value in fields.items()),
        ],
        cwd=REPOSITORY,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode == 0, done.stderr
    rows = (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()
    assert len(rows) == STEPS
    (model,) = read_specs([str(tmp_path / "run" / "policy")], ModelOptions(), False)
    assert model.fmt == "edits"
    table = json.loads((tmp_path / "run" / "evaluation.json").read_text())
    assert table
