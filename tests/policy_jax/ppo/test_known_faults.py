"""Faults that other trainers had, each as a test that fails where the fault is."""

from __future__ import annotations

import jax
import numpy as np
import pytest
from flax import nnx
from toy_task import VOCABULARY, ToyTask, run, toy_config, toy_model, toy_trainer

from policy_jax.config_files import ConfigError
from policy_jax.models import lora
from policy_jax.ppo import losses
from policy_jax.ppo.checkpoints import _named
from policy_jax.ppo.config import from_dict
from policy_jax.ppo.learner import Learner, Targets
from policy_jax.ppo.shared_prompt import PromptGroups

LENGTHS = {"prompt": 8, "response": 6}


def rows_and_targets(prompts=4, junk=None):
    """Answers of all lengths. junk: padding tokens and targets are drawn with this seed."""
    rng = np.random.default_rng(5)
    shape = (prompts, 1, LENGTHS["response"])
    start = rng.integers(1, LENGTHS["prompt"] + 1, prompts).astype(np.int32)
    lengths = rng.integers(1, shape[-1] + 1, shape[:2])
    mask = (np.arange(shape[-1]) < lengths[..., None]).astype(np.float32)
    prompt = rng.integers(2, VOCABULARY, (prompts, LENGTHS["prompt"])).astype(np.int32)
    response = rng.integers(2, VOCABULARY, shape).astype(np.int32)
    noise = [rng.normal(size=shape).astype(np.float32) for _ in range(4)]
    if junk is not None:
        other = np.random.default_rng(junk)
        beyond = np.arange(LENGTHS["prompt"]) >= start[:, None]
        prompt = np.where(beyond, other.integers(0, VOCABULARY, prompt.shape), prompt)
        response = np.where(mask > 0, response, other.integers(0, VOCABULARY, shape))
        noise = [np.where(mask > 0, x, other.normal(size=shape)) for x in noise]
    groups = PromptGroups(prompt.astype(np.int32), start, response.astype(np.int32), mask)
    return groups, Targets(noise[0] - 3.0, *noise[1:])


def widened(x, length):
    """x [..., n] with zeros behind, up to the length."""
    return np.pad(x, [(0, 0)] * (x.ndim - 1) + [(0, length - x.shape[-1])])


def losses_and_gradients(config, groups, targets):
    learner = Learner(config, toy_model(0), toy_model(1))
    state = learner.initial_state()
    whole = jax.tree.map(np.float32, losses.totals(groups.mask[:, 0]))
    (part,) = learner.parts(groups, np.arange(len(groups.start)))
    taken, goal = learner.take(groups, part), learner.take_targets(targets, part)
    actor, critic = (jax.tree.map(np.zeros_like, p) for p in (state.actor, state.critic))
    actor, of_actor = learner._actor_grad(
        state.actor, learner.frozen, actor, None, taken, goal, whole, np.float32(0)
    )
    critic, of_critic = learner._critic_grad(
        state.critic, learner.critic_frozen, critic, taken, goal, whole
    )
    scalars = {name: float(x) for name, x in {**of_actor, **of_critic}.items()}
    return scalars, [np.asarray(x) for x in jax.tree.leaves((actor, critic))]


@pytest.mark.slow
def test_padding_changes_neither_losses_nor_gradients():
    """Neither its amount nor what stands in it."""
    tight = toy_config(rollout__prompts_per_step=4, optimisation__micro_batch=4)
    wide = toy_config(
        rollout__prompts_per_step=4,
        optimisation__micro_batch=4,
        optimisation__prompt_buckets=(16,),
        optimisation__response_buckets=(12,),
    )
    expected, expected_gradients = losses_and_gradients(tight, *rows_and_targets())
    groups, targets = rows_and_targets(junk=9)
    groups = PromptGroups(
        widened(groups.prompt, 16),
        groups.start,
        widened(groups.response, 12),
        widened(groups.mask, 12),
    )
    targets = Targets(*(widened(x, 12).astype(np.float32) for x in targets[:4]))
    found, gradients = losses_and_gradients(wide, groups, targets)
    assert found == pytest.approx(expected, rel=1e-5, abs=1e-6)
    for a, b in zip(gradients, expected_gradients, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)


def adamw(weight, gradients, rates, decay, b1=0.9, b2=0.999):
    """The weight after some steps, by the formula of AdamW (Loshchilov and Hutter 2019)."""
    first = second = np.zeros_like(weight)
    for t, (g, rate) in enumerate(zip(gradients, rates, strict=True), 1):
        first, second = b1 * first + (1 - b1) * g, b2 * second + (1 - b2) * g * g
        step = (first / (1 - b1**t)) / (np.sqrt(second / (1 - b2**t)) + 1e-8)
        weight = weight - rate * (step + decay * weight)
    return weight


@pytest.mark.parametrize("rank", [0, pytest.param(2, marks=pytest.mark.slow)])
def test_the_value_head_follows_the_schedule_and_the_weight_decay(rank):
    """Kernel and bias, beside a trained backbone and beside adapters."""
    config = toy_config(
        rollout__prompts_per_step=4,
        optimisation__micro_batch=4,
        optimisation__critic_learning_rate=0.05,
        optimisation__schedule="linear",
        optimisation__warmup_steps=2,
        optimisation__decay_steps=2,
        optimisation__final_rate_share=0.2,
        optimisation__weight_decay=0.3,
        optimisation__gradient_clip=1e9,
        algorithm__value_clip=0.0,
    )
    actor, backbone = toy_model(0), toy_model(1)
    if rank:
        adapters = lora.Lora(rank, 4.0, "(q|v)_proj")
        actor, backbone = (lora.add(m, adapters, nnx.Rngs(0)) for m in (actor, backbone))
    learner = Learner(config, actor, backbone)
    state = learner.initial_state()
    groups, targets = rows_and_targets()
    whole = jax.tree.map(np.float32, losses.totals(groups.mask[:, 0]))
    (part,) = learner.parts(groups, np.arange(4))
    taken, goal = learner.take(groups, part), learner.take_targets(targets, part)
    heads, gradients = [], []

    def head(weights):
        return [np.array(weights[name][...]) for name in ("kernel", "bias")]

    for _ in range(5):
        zeros = jax.tree.map(np.zeros_like, state.critic)
        grads, _ = learner._critic_grad(
            state.critic, learner.critic_frozen, zeros, taken, goal, whole
        )
        gradients.append(head(grads))
        state, _ = learner.update(state, groups, targets, np.arange(4), train_actor=False)
        heads.append(head(state.critic))
    rates = [0.025, 0.05, 0.05, 0.03, 0.01]  # rise over 2 steps, fall over 2 to a fifth
    for k in range(2):
        initial = np.zeros_like(heads[0][k])
        for n in range(1, 6):
            expected = adamw(initial, [g[k] for g in gradients[:n]], rates[:n], 0.3)
            np.testing.assert_allclose(heads[n - 1][k], expected, rtol=1e-4, atol=1e-6)
        assert np.abs(heads[-1][k]).max() > 0.01


@pytest.mark.parametrize("given", [{"top_p": 0.9}, {"top_k": 20}])
def test_a_distribution_that_is_cut_is_never_trained(given):
    """Log-probs would be renormalised by the sampler and not by the trainer."""
    with pytest.raises(ConfigError, match=r"rollout.top_k, rollout.top_p: .*only 0 and 1"):
        from_dict({"rollout": given})


@pytest.mark.slow
def test_a_restart_has_every_number_of_the_run_before(tmp_path):
    """Weights, moments, steps of both schedules, coefficient, best checkpoint, programs, seeds."""
    settings = {
        "optimisation__schedule": "cosine",
        "optimisation__decay_steps": 10,
        "optimisation__mini_batch": 8,
        "optimisation__micro_batch": 8,
        "run__checkpoint_every": 1,
        "run__steps": 3,
    }
    before = run(tmp_path, **settings)
    after = toy_trainer(toy_config(**settings), tmp_path, ToyTask(0, 16, 6))
    assert after.progress == before.progress
    assert after.progress.step == 3
    held, restored = _named(before.state), _named(after.state)
    assert held.keys() == restored.keys()
    for name, array in held.items():
        np.testing.assert_array_equal(restored[name], array, err_msg=name)
    counts = [int(x) for name, x in restored.items() if name.endswith("count")]
    assert set(counts) == {6}  # two mini-batches in each of three steps
    assert len(counts) == 4  # Adam's and the schedule's, of actor and critic
    moments = [x for name, x in restored.items() if ".mu." in name or ".nu." in name]
    assert moments
    assert all(np.abs(x).max() > 0 for x in moments if x.size > 1)
    rewards = [row["reward_mean"] for row in before.recorder.rows]
    assert rewards[after.checkpoints.best() - 1] == max(rewards)
    # The next step has the prompts and the samples that it would have had.
    for trainer in (before, after):
        trainer.rollout(4)
    one, other = before.ahead.groups, after.ahead.groups
    assert [group.prompt.ids for group in one] == [group.prompt.ids for group in other]
    for a, b in zip(one, other, strict=True):
        for x, y in zip(a.completions, b.completions, strict=True):
            np.testing.assert_array_equal(x.tokens, y.tokens)
    after.close()
