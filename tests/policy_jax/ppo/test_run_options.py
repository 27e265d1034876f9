"""Schedules, the distance to the reference model, the best checkpoint, traces."""

from __future__ import annotations

import socket
import subprocess
import sys
import types

import numpy as np
import pytest
from toy_task import ToyTask, run, toy_config, toy_model

from policy_jax.config_files import ConfigError
from policy_jax.ppo.batches import make_batch
from policy_jax.ppo.checkpoints import Checkpoints
from policy_jax.ppo.config import from_dict
from policy_jax.ppo.learner import schedule
from policy_jax.ppo.preflight import missing
from policy_jax.ppo.report import Display
from policy_jax.ppo.setup import _wandb_run, claim_workdir, open_run
from policy_jax.ppo.targets import make_targets


def rates(steps, **optimisation):
    found = schedule(from_dict({"optimisation": optimisation}), 1.0)
    return [float(found(i)) if callable(found) else found for i in range(steps)]


def test_a_constant_rate_after_its_rise():
    assert rates(3) == [1.0, 1.0, 1.0]
    assert rates(5, warmup_steps=3) == pytest.approx([1 / 3, 2 / 3, 1.0, 1.0, 1.0])


def test_a_rate_that_falls_after_its_rise():
    fall = {"warmup_steps": 2, "decay_steps": 4, "final_rate_share": 0.2}
    assert rates(9, schedule="linear", **fall) == pytest.approx(
        [0.5, 1.0, 1.0, 0.8, 0.6, 0.4, 0.2, 0.2, 0.2]
    )
    bend = rates(9, schedule="cosine", **fall)
    assert bend[2:7] == pytest.approx(
        [0.2 + 0.8 * (1 + np.cos(np.pi * i / 4)) / 2 for i in range(5)]
    )
    assert bend[-1] == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("raw", "start"),
    [
        ({"optimisation": {"schedule": "cosine"}}, "optimisation.decay_steps: 0 with"),
        ({"algorithm": {"kl_target": 0.1}}, "algorithm.kl_target: 0.1 with"),
        ({"rollout": {"lag": -1}}, "rollout.lag: -1 is negative"),
        ({"rollout": {"max_staleness": 2}}, "rollout.max_staleness: 2 with rollout.lag 0"),
        ({"rollout": {"replacements": 2}}, "rollout.replacements: 2 with algorithm.estimator"),
        ({"run": {"export": "best", "keep_best": 0}}, "run.export: 'best' with run.keep_best 0"),
        ({"rollout": {"stop_at_fence": True}}, "rollout.stop_at_fence: edit scripts"),
        (
            {"distributed": {"coordinator": "a:1", "processes": 2, "process": 2}},
            "distributed.process: 2 of distributed.processes 2",
        ),
    ],
)
def test_options_that_do_not_fit_are_refused(raw, start):
    with pytest.raises(ConfigError) as caught:
        from_dict(raw)
    assert any(line.startswith(start) for line in str(caught.value).splitlines())


def test_wandb_is_asked_for_by_name_when_it_is_missing(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    lines = missing(from_dict({"run": {"wandb_project": "mine"}}))
    assert any(line.startswith("run.wandb_project: 'mine', but wandb is not") for line in lines)


def test_a_login_that_wandb_misses_is_one_line_with_the_remedy(monkeypatch, tmp_path):
    """A stand-in: wandb is an extra, and its real answer may need a network."""
    wandb = types.ModuleType("wandb")
    wandb.Error = type("Error", (Exception,), {})

    def init(**settings):
        raise wandb.Error("No API key configured.\nUse `wandb login` to log in.")

    wandb.init = init
    monkeypatch.setitem(sys.modules, "wandb", wandb)
    with pytest.raises(ConfigError) as caught:
        _wandb_run(toy_config(run__wandb_project="mine"), tmp_path)
    (line,) = str(caught.value).splitlines()
    assert line.startswith("run.wandb_project: 'mine' cannot be reported to (No API key")
    assert "WANDB_MODE=offline" in line


@pytest.mark.slow
@pytest.mark.parametrize("process", [0, 1])
def test_a_partner_that_never_comes_is_one_line_and_status_2(tmp_path, process):
    """In a process of its own: JAX aborts the process where it gives up itself."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    fields = {"coordinator": address, "processes": 2, "process": process, "timeout_seconds": 2}
    done = subprocess.run(
        [sys.executable, "-m", "policy_jax.train", "--config", "ppo_tiny.py"]
        + [f"--workdir={tmp_path / 'run'}", "--config.mesh.fsdp=-1"]
        + [f"--config.distributed.{name}={value}" for name, value in fields.items()],
        capture_output=True,
        text=True,
        timeout=250,
    )
    assert done.returncode == 2, done.stderr
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert line.startswith(f"error: distributed: the processes could not meet at '{address}' (one")
    assert not (tmp_path / "run").exists()


def open_with_reference(tmp_path, **changes):
    config = toy_config(**changes)
    claim_workdir(config, tmp_path)
    task = ToyTask(0, config.rollout.prompts_per_step, config.rollout.max_new_tokens)
    critic = toy_model(0) if config.uses_critic else None
    display = Display(config.run.steps)
    return open_run(config, tmp_path, task, toy_model(0), critic, display, reference=toy_model(0))


@pytest.mark.slow
@pytest.mark.parametrize("where", ["loss", "reward"])
def test_a_large_coefficient_keeps_the_policy_at_its_reference(tmp_path, where):
    def end(coefficient, folder):
        trainer = open_with_reference(
            folder,
            algorithm__kl_coefficient=coefficient,
            algorithm__kl_in=where,
            algorithm__kl_kind="k1" if where == "reward" else "k3",
            algorithm__estimator="rloo",
            rollout__prompts_per_step=4,
            rollout__samples_per_prompt=4,
            run__steps=12,
        )
        trainer.run()
        trainer.close()
        return trainer.recorder.rows

    free, held = end(1e-6, tmp_path / "free"), end(5.0, tmp_path / "held")
    assert free[0]["kl_reference"] == pytest.approx(0, abs=1e-5)
    assert abs(held[-1]["kl_reference"]) < 0.5 * abs(free[-1]["kl_reference"])


@pytest.mark.slow
@pytest.mark.parametrize("estimator", ["gae", "rloo"])
def test_the_distance_in_the_reward_is_that_of_its_tokens(tmp_path, estimator):
    samples = {"rollout__prompts_per_step": 2, "rollout__samples_per_prompt": 2}
    trainer = open_with_reference(
        tmp_path,
        **samples,
        algorithm__kl_coefficient=0.5,
        algorithm__kl_in="reward",
        algorithm__kl_kind="k1",
        algorithm__estimator=estimator,
        algorithm__whiten=False,
    )
    gathered = trainer.ahead.gather(1, lambda: None, lambda: None)
    batch = make_batch(gathered.rollout, gathered.scores, trainer.config, trainer.task.pad_id)
    mask = batch.groups.mask
    rng = np.random.default_rng(0)
    ours = rng.normal(size=mask.shape).astype(np.float32)
    other = rng.normal(size=mask.shape).astype(np.float32)
    targets, distance = make_targets(
        trainer.config, batch, ours, np.zeros_like(ours), other, trainer.kl_coefficient
    )
    apart = (ours - other) * mask
    assert distance == pytest.approx(apart.sum() / mask.sum(), rel=1e-5)
    if estimator == "gae":  # gamma = lambda = 1, values 0: what is still to come
        to_go = np.cumsum((-0.5 * apart)[..., ::-1], axis=-1)[..., ::-1]
        expected = (batch.rewards.reshape(2, 2, 1) + to_go) * mask
    else:
        whole = batch.rewards.reshape(2, 2) - 0.5 * apart.sum(axis=-1)
        expected = (whole - whole[:, ::-1])[..., None] * mask
    np.testing.assert_allclose(targets.advantages * mask, expected, atol=1e-5)
    trainer.close()


@pytest.mark.slow
def test_the_coefficient_is_steered_and_survives_a_restart(tmp_path):
    settings = {
        "algorithm__kl_coefficient": 0.1,
        "algorithm__kl_target": 1e-6,
        "algorithm__kl_horizon": 32,
        "algorithm__estimator": "rloo",
        "rollout__prompts_per_step": 4,
        "rollout__samples_per_prompt": 4,
    }
    trainer = open_with_reference(tmp_path, run__steps=4, **settings)
    trainer.run()
    trainer.close()
    found = [row["kl_coefficient"] for row in trainer.recorder.rows]
    assert found[0] == pytest.approx(0.1)
    # 16 answers of a horizon of 32, the distance above (first: below) a target of almost nothing.
    assert found[1] == pytest.approx(0.1 * 0.9) or found[1] == pytest.approx(0.1 * 1.1)
    assert found[3] == pytest.approx(found[2] * 1.1)
    again = open_with_reference(tmp_path, run__steps=5, **settings)
    assert again.kl_coefficient == pytest.approx(trainer.kl_coefficient)
    assert again.kl_coefficient == pytest.approx(found[3] * 1.1)
    again.close()


@pytest.mark.slow
def test_the_best_checkpoint_is_kept_beside_the_last(tmp_path):
    trainer = run(tmp_path, run__steps=2)
    store = Checkpoints(tmp_path / "more", keep=1, keep_best=1)
    for step, score in ((1, 0.1), (2, 0.9), (3, 0.3), (4, 0.2)):
        from dataclasses import replace

        store.save(trainer.state, replace(trainer.progress, step=step), score)
        store.wait()
    assert store.latest() == 4
    assert store.best() == 2
    assert sorted(int(p.name) for p in (tmp_path / "more").iterdir()) == [2, 4]
    store.close()
    opened = Checkpoints(tmp_path / "more", keep=1, keep_best=1)
    assert (opened.latest(), opened.best()) == (4, 2)
    opened.close()


@pytest.mark.slow
def test_a_trace_of_the_steps_asked_for(tmp_path):
    run(tmp_path, run__steps=3, run__profile_from=2, run__profile_steps=1)
    traces = list((tmp_path / "profile").rglob("*.xplane.pb"))
    assert len(traces) == 1
    assert traces[0].stat().st_size > 1000
