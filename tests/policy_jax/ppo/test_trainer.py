"""The training loop on a task whose optimum is known: it learns, it survives, it skips nothing."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import jax
import numpy as np
import pytest
from toy_task import BEST, EOS, VOCABULARY, ToyTask, learnt, run, toy_config, toy_model, toy_trainer

from policy_jax.config_files import ConfigError
from policy_jax.ppo import losses
from policy_jax.ppo.learner import Learner, LearnerState, Targets
from policy_jax.ppo.report import Recorder, draw_curves, read_metrics
from policy_jax.ppo.setup import claim_workdir, open_run
from policy_jax.ppo.shared_prompt import PromptGroups, predicting_states
from policy_jax.ppo.task import Answer
from policy_jax.ppo.trainer import InfrastructureError, Interrupted


def test_ppo_solves_a_bandit_over_tokens(tmp_path):
    trainer = run(tmp_path, run__steps=40, run__checkpoint_every=40)
    rewards = [row["reward_mean"] for row in trainer.recorder.rows]
    assert np.mean(rewards[:5]) < 0.25
    assert np.mean(rewards[-5:]) > 0.6
    assert max(row["kl_rollout_trainer"] for row in trainer.recorder.rows) < 1e-4


@pytest.mark.slow
@pytest.mark.parametrize("estimator", ["rloo", "grpo"])
def test_estimators_without_a_critic_learn_too(tmp_path, estimator):
    trainer = run(
        tmp_path,
        run__steps=25,
        run__checkpoint_every=25,
        algorithm__estimator=estimator,
        rollout__prompts_per_step=4,
        rollout__samples_per_prompt=4,
    )
    rewards = [row["reward_mean"] for row in trainer.recorder.rows]
    assert np.mean(rewards[-5:]) > np.mean(rewards[:5]) + 0.15
    assert trainer.state.critic is None


def killed_and_resumed(tmp_path, kills, steps, lag):
    """Uninterrupted in this process; killed -9 at the moments given and resumed in others.

    kills: (recorded steps to wait for, seconds more).
    """
    whole = run(tmp_path / "whole", run__steps=steps, rollout__lag=lag)
    expected = [learnt(row) for row in whole.recorder.rows]
    workdir = tmp_path / "killed"
    script = str(Path(__file__).parents[1] / "toy_task.py")

    def words(delay):
        return [sys.executable, script, str(workdir), str(steps), str(delay), str(lag)]

    for kill_after, extra in kills:
        said = (tmp_path / "words.txt").open("w+")
        process = subprocess.Popen(words(0.3), stderr=said)
        deadline = time.monotonic() + 240
        while len(read_metrics(workdir / "metrics.jsonl")) < kill_after:
            assert process.poll() is None, (tmp_path / "words.txt").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.02)
        time.sleep(extra)
        process.send_signal(signal.SIGKILL)
        process.wait()
        said.close()
    subprocess.run(words(0.0), check=True, capture_output=True)
    rows = read_metrics(workdir / "metrics.jsonl")
    assert [row["step"] for row in rows] == list(range(1, steps + 1))
    assert [learnt(row) for row in rows] == expected
    assert len(list((workdir / "samples").glob("step_*.jsonl"))) == steps


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_run_killed_at_any_moment_goes_on_to_the_same_numbers(tmp_path):
    killed_and_resumed(tmp_path, ((3, 0.1), (6, 0.0)), steps=8, lag=0)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("lag", [0, 1, 2])
def test_ten_kills_skip_and_repeat_nothing(tmp_path, lag):
    rng = np.random.default_rng(lag)
    kills = [(2 * i + 1, float(rng.uniform(0, 0.6))) for i in range(10)]
    killed_and_resumed(tmp_path, kills, steps=24, lag=lag)


@pytest.mark.slow
def test_a_resumed_run_asks_for_the_step_after_the_last_checkpoint(tmp_path):
    run(tmp_path, run__steps=2)
    with (tmp_path / "metrics.jsonl").open("a") as file:
        file.write('{"step": 3, "reward_mean": 9.0}\n{"step": 4, "rew')  # killed while writing
    task = ToyTask(0, 16, 6)
    trainer = run(tmp_path, task, run__steps=4)
    assert task.asked == [3, 4]
    assert [row["step"] for row in read_metrics(tmp_path / "metrics.jsonl")] == [1, 2, 3, 4]
    assert trainer.progress.step == 4
    assert trainer.progress.clock > 0


@pytest.mark.slow
def test_a_pad_token_that_equals_the_end_token_shifts_nothing(tmp_path):
    usual = run(tmp_path / "usual")
    equal = run(tmp_path / "equal", ToyTask(0, 16, 6, pad_id=EOS))
    assert [learnt(r) for r in usual.recorder.rows] == [learnt(r) for r in equal.recorder.rows]


def test_missing_rewards_are_masked_and_counted(tmp_path):
    task = ToyTask(0, 16, 6)
    task.unavailable = {2, 5, 9}
    trainer = run(tmp_path, task, run__steps=1)
    row = trainer.recorder.rows[0]
    assert row["masked"] == 3
    samples = [json.loads(s) for s in (tmp_path / "samples/step_1.jsonl").read_text().splitlines()]
    rewards = [s["reward"] for s in samples]
    assert rewards.count(None) == 3
    assert row["reward_mean"] == pytest.approx(np.mean([r for r in rewards if r is not None]))


def test_a_step_without_any_reward_is_no_step(tmp_path):
    task = ToyTask(0, 16, 6)
    task.unavailable = set(range(33, 10_000))  # steps 1 and 2 are answered
    with pytest.raises(InfrastructureError, match="step 3"):
        run(tmp_path, task, run__steps=5)
    assert [row["step"] for row in read_metrics(tmp_path / "metrics.jsonl")] == [1, 2]
    assert task.asked == [1, 2, 3]
    assert task.submitted == (2 + 3) * 16  # the third step's answers are handed in three times
    trainer = run(tmp_path, run__steps=5)
    assert [row["step"] for row in trainer.recorder.rows] == [1, 2, 3, 4, 5]


@pytest.mark.slow
def test_a_stuck_reward_is_masked_at_the_deadline(tmp_path):
    class Stuck(ToyTask):
        def submit(self, prompt, answer):
            future = super().submit(prompt, answer)
            return Future() if self.submitted == 4 else future

    begun = time.monotonic()
    trainer = toy_trainer(
        toy_config(run__steps=1, executor__deadline_seconds=1.0), tmp_path, Stuck(0, 16, 6)
    )
    trainer.run()
    trainer.close()
    assert trainer.recorder.rows[0]["masked"] == 1
    assert 1.0 <= trainer.recorder.rows[0]["seconds_reward_wait"] < 3.0
    assert time.monotonic() - begun < 120


@pytest.mark.slow
def test_an_answer_is_complete_where_the_task_says_so(tmp_path):
    seen: list[Answer] = []

    class Closed(ToyTask):
        def submit(self, prompt, answer):
            seen.append(answer)
            return super().submit(prompt, answer)

    task = Closed(0, 16, 6)
    task.stop = lambda tokens: int((tokens == BEST).argmax()) + 1 if BEST in tokens else None
    trainer = toy_trainer(toy_config(run__steps=1), tmp_path, task)
    trainer.run()
    trainer.close()
    closed = [answer for answer in seen if BEST in answer.ids]
    assert closed
    assert all(answer.ids.index(BEST) == len(answer.ids) - 1 for answer in closed)
    assert all(answer.finished for answer in closed)


def test_a_stop_request_saves_the_last_whole_step(tmp_path):
    config = toy_config(run__steps=9, run__checkpoint_every=9)
    task = ToyTask(0, 16, 6)
    trainer = toy_trainer(config, tmp_path, task)
    trainer._stopping = lambda: len(task.asked) >= 3
    with pytest.raises(Interrupted):
        trainer.run()
    trainer.close()
    assert trainer.checkpoints.latest() == 2
    again = toy_trainer(config, tmp_path)
    assert again.progress.step == 2
    again.close()


@pytest.mark.slow
def test_the_training_clock_bounds_a_run_and_survives_it(tmp_path):
    trainer = run(tmp_path, run__steps=1)
    spent = trainer.progress.clock
    assert spent > 0
    over = run(tmp_path, run__steps=500, run__max_minutes=0.99 * spent / 60)
    assert over.progress.step == 1
    more = run(tmp_path, run__steps=3, run__max_minutes=(spent + 500) / 60)
    assert more.progress.step == 3
    assert more.progress.clock > spent


def learner_batch(config):
    """Random groups: prompts with two answers each, of all lengths."""
    rng = np.random.default_rng(3)
    samples, places = config.rollout.samples_per_prompt, config.rollout.max_new_tokens
    shape = (config.rollout.prompts_per_step, samples, places)
    lengths = rng.integers(1, places + 1, shape[:2])
    mask = (np.arange(places) < lengths[..., None]).astype(np.float32)
    prompt = rng.integers(2, VOCABULARY, (shape[0], 8)).astype(np.int32)
    start = rng.integers(1, 9, shape[0]).astype(np.int32)
    response = rng.integers(2, VOCABULARY, shape).astype(np.int32)
    noise = [rng.normal(size=shape).astype(np.float32) for _ in range(4)]
    return PromptGroups(prompt, start, response, mask), Targets(noise[0] - 3.0, *noise[1:])


GROUPS = {"rollout__prompts_per_step": 8, "rollout__samples_per_prompt": 2}


def fresh(config) -> tuple[Learner, LearnerState]:
    learner = Learner(config, toy_model(0), toy_model(0))
    return learner, learner.initial_state()


def weights(state: LearnerState) -> list[np.ndarray]:
    return [np.asarray(x) for x in jax.tree.leaves((state.actor, state.critic))]


def updated(config, rows, targets, index):
    learner, state = fresh(config)
    state, scalars = learner.update(state, rows, targets, np.asarray(index))
    return weights(state), scalars


def gradients(config, rows, targets):
    """Of actor and critic over the whole batch, in the learner's micro-batches."""
    learner, state = fresh(config)
    whole = jax.tree.map(np.float32, losses.totals(rows.mask.reshape(-1, rows.mask.shape[-1])))
    actor, critic = (jax.tree.map(np.zeros_like, p) for p in (state.actor, state.critic))
    for part in learner.parts(rows, np.arange(len(rows.start))):
        taken, goal = learner.take(rows, part), learner.take_targets(targets, part)
        actor, _ = learner._actor_grad(
            state.actor, learner.frozen, actor, None, taken, goal, whole, np.float32(0)
        )
        critic, _ = learner._critic_grad(
            state.critic, learner.critic_frozen, critic, taken, goal, whole
        )
    return [np.asarray(x) for x in jax.tree.leaves((actor, critic))]


@pytest.mark.slow
@pytest.mark.parametrize("aggregation", ["token_mean", "seq_mean_token_mean"])
def test_gradients_are_the_same_in_1_2_4_and_8_micro_batches(aggregation):
    """Sixteen answers, two to a prompt, which a micro-batch never splits."""
    found = []
    for micro in (16, 8, 4, 2):
        config = toy_config(
            **GROUPS, optimisation__micro_batch=micro, algorithm__aggregation=aggregation
        )
        found.append(gradients(config, *learner_batch(config)))
    for parts in found[1:]:
        for a, b in zip(parts, found[0], strict=True):
            np.testing.assert_allclose(a, b, atol=1e-5)


def test_the_gradient_of_sixteen_micro_batches_is_that_of_one():
    single = {"rollout__prompts_per_step": 16, "rollout__samples_per_prompt": 1}
    one, sixteen = (
        gradients(config, *learner_batch(config))
        for config in (toy_config(**single, optimisation__micro_batch=m) for m in (16, 1))
    )
    for a, b in zip(sixteen, one, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)


@pytest.mark.slow
def test_the_micro_batch_changes_nothing():
    results = []
    for micro in (16, 4):
        config = toy_config(
            **GROUPS,
            optimisation__micro_batch=micro,
            algorithm__aggregation="seq_mean_token_mean",
        )
        rows, targets = learner_batch(config)
        results.append(updated(config, rows, targets, range(8)))
    for found, scalars in results[1:]:
        for a, b in zip(found, results[0][0], strict=True):
            np.testing.assert_allclose(a, b, atol=2e-4)  # Adam divides by tiny second moments
        for name, value in results[0][1].items():
            assert scalars[name] == pytest.approx(value, rel=1e-4, abs=1e-5), name


@pytest.mark.slow
@pytest.mark.parametrize("aggregation", ["token_mean", "seq_mean_token_mean"])
@pytest.mark.parametrize("micro", [2, 8])
def test_one_of_equal_answers_does_for_all(micro, aggregation):
    """Rewards, old log-probs and what is masked out still differ between them."""
    settings = {"algorithm__aggregation": aggregation, "algorithm__entropy_coefficient": 0.01}
    found = []
    for merged in (False, True):
        config = toy_config(
            **GROUPS,
            **settings,
            optimisation__micro_batch=micro,
            optimisation__merge_equal_answers=merged,
        )
        rows, targets = learner_batch(config)
        rows.response[::2] = rows.response[::2, :1]
        rows.mask[4, 0] = 0
        learner, state = fresh(config)
        predicted = learner.predict(state, rows)
        parts = learner.parts(rows, np.arange(8))
        assert {part.alike for part in parts} == ({False, True} if merged else {False})
        assert sorted(i for part in parts for i in part.index) == list(range(8))
        found.append((updated(config, rows, targets, range(8)), predicted, rows.mask))
    (one, plain, mask), (other, merged_ones, _) = found
    for a, b in zip(plain, merged_ones, strict=True):
        np.testing.assert_allclose(b * mask, a * mask, atol=1e-5)
    for a, b in zip(one[0], other[0], strict=True):
        np.testing.assert_allclose(b, a, atol=2e-4)  # Adam divides by tiny second moments
    assert other[1].pop("padding_share") < one[1].pop("padding_share") or not micro
    for name, value in one[1].items():
        assert other[1][name] == pytest.approx(value, rel=1e-4, abs=1e-5), name


def test_masked_rows_do_not_change_the_gradient():
    config = toy_config(**GROUPS, optimisation__micro_batch=8)
    rows, targets = learner_batch(config)
    lost = [1, 4, 5]
    kept = [i for i in range(8) if i not in lost]
    without, expected = updated(config, rows, targets, kept)
    mask = rows.mask.copy()
    mask[lost] = 0
    masked, scalars = updated(config, rows._replace(mask=mask), targets, range(8))
    for name in ("policy_loss", "value_loss", "grad_norm", "critic_grad_norm"):
        assert scalars[name] == pytest.approx(expected[name], rel=1e-5), name
    for a, b in zip(masked, without, strict=True):
        np.testing.assert_allclose(a, b, atol=2e-4)


def test_a_gradient_that_is_not_finite_is_skipped_and_counted():
    config = toy_config(**GROUPS, optimisation__micro_batch=8)
    rows, targets = learner_batch(config)
    learner, state = fresh(config)
    before = weights(state)
    bad = targets._replace(advantages=np.full_like(targets.advantages, np.nan))
    state, scalars = learner.update(state, rows, bad, np.arange(8))
    assert scalars["skipped"] == 1.0  # the critic's gradient was fine
    count = len(jax.tree.leaves(state.actor))
    for a, b in zip(weights(state)[:count], before[:count], strict=True):
        np.testing.assert_array_equal(a, b)
    assert all(np.isfinite(w).all() for w in weights(state))


def test_a_checkpoint_of_another_shape_is_refused_by_name(tmp_path):
    trainer = run(tmp_path, run__steps=2)
    config = replace(trainer.config, algorithm=replace(trainer.config.algorithm, estimator="rloo"))
    with pytest.raises(ConfigError, match=r"critic.*missing in this configuration"):
        open_run(config, tmp_path, trainer.task, toy_model(0), None, trainer.display)


def test_a_config_that_no_longer_fits_is_refused_field_by_field(tmp_path):
    claim_workdir(toy_config(), tmp_path)
    claim_workdir(toy_config(run__steps=99, executor__timeout_seconds=3.0), tmp_path)
    with pytest.raises(ConfigError) as caught:
        claim_workdir(toy_config(algorithm__lam=0.9, run__seed=4), tmp_path)
    assert [line.split(":")[0] for line in str(caught.value).splitlines()] == [
        "algorithm.lam",
        "run.seed",
    ]


def test_the_recorder_writes_json_without_nan_and_a_picture(tmp_path):
    recorder = Recorder(tmp_path, 0)
    recorder.step({"step": 1, "reward_mean": float("nan"), "pass_rate": 0.5}, [{"a": 1}])
    recorder.close()
    assert json.loads((tmp_path / "metrics.jsonl").read_text()) == {
        "step": 1,
        "reward_mean": None,
        "pass_rate": 0.5,
    }
    draw_curves(recorder.rows, tmp_path / "curve.png")
    assert (tmp_path / "curve.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.slow
@pytest.mark.parametrize("samples", [1, 3])
def test_answers_that_share_a_prompt_are_as_if_each_had_its_own(samples):
    rng = np.random.default_rng(0)
    model = toy_model(1)
    start = np.array([1, 5, 9], np.int32)
    prompt = rng.integers(2, VOCABULARY, (3, 9)).astype(np.int32)
    response = rng.integers(2, VOCABULARY, (3, samples, 7)).astype(np.int32)
    found = predicting_states(model, PromptGroups(prompt, start, response, None))
    for g, s in np.ndindex(3, samples):
        sequence = np.concatenate([prompt[g, : start[g]], response[g, s]])[None]
        expected = model.hidden(sequence)[0, start[g] - 1 : -1]
        np.testing.assert_allclose(found[g * samples + s], expected, atol=2e-5)
