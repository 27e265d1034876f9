"""Importance weights between sampler and trainer: their formulae and the optimum they keep."""

from __future__ import annotations

import itertools
import math
from concurrent.futures import Future

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from naive import AGGREGATIONS, edge_masks
from toy_task import VOCABULARY, ToyTask, toy_config, toy_trainer

from policy_jax.config_files import ConfigError
from policy_jax.ppo.batches import Batch
from policy_jax.ppo.config import from_dict
from policy_jax.ppo.correction import CorrectionConfig, correct
from policy_jax.ppo.learner import Prediction
from policy_jax.ppo.losses import policy_loss, totals
from policy_jax.ppo.shared_prompt import PromptGroups
from policy_jax.ppo.targets import Estimates, corrected, make_targets
from policy_jax.ppo.task import Score

KINDS = ("token", "sequence", "geometric")


def naive_correction(config, logprobs, sampled, mask):
    """Weights, and the share of what has one that is truncated and that is masked."""
    weights = np.zeros(mask.shape)
    found = []
    for b in range(len(mask)):
        places = [t for t in range(mask.shape[1]) if mask[b, t]]
        differences = [logprobs[b, t] - sampled[b, t] for t in places]
        if config.kind == "token":
            raw = [math.exp(d) for d in differences]
            found += raw
        elif places:
            total = sum(differences)
            raw = [math.exp(total / len(places) if config.kind == "geometric" else total)]
            found += raw
            raw = raw * len(places)
        for t, w in zip(places, raw if places else [], strict=True):
            out = w < config.mask_low or (config.mask_high > 0 and w > config.mask_high)
            weights[b, t] = 0.0 if out else min(w, config.cap)
    outside = [w < config.mask_low or w > (config.mask_high or math.inf) for w in found]
    truncated = [w > config.cap and not o for w, o in zip(found, outside, strict=True)]
    return weights, np.mean(found), np.mean(truncated), np.mean(outside)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("low", "high"), [(0.0, 0.0), (0.7, 1.6), (0.0, 2.5)])
def test_weights_equal_the_naive_loop(kind, low, high):
    rng = np.random.default_rng(0)
    mask = edge_masks(rng, 20, 6)
    logprobs, sampled = (rng.normal(-1.0, 0.5, mask.shape).astype(np.float32) for _ in range(2))
    config = CorrectionConfig(kind, 1.3, low, high)
    weights, metrics = correct(config, logprobs, sampled, mask)
    expected, mean, truncated, masked = naive_correction(config, logprobs, sampled, mask)
    assert weights.dtype == np.float32
    np.testing.assert_allclose(weights, expected, rtol=1e-5)
    assert metrics == pytest.approx(
        {
            "correction_weight": mean,
            "correction_truncated": truncated,
            "correction_masked": masked,
        },
        rel=1e-5,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_outside_the_mask_changes_no_weight(kind):
    mask = np.array([[1.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
    logprobs = np.array([[-1.0, -2.0, np.nan], [np.inf, np.nan, 0.0]], np.float32)
    sampled = np.full((2, 3), -1.5, np.float32)
    weights, metrics = correct(CorrectionConfig(kind), logprobs, sampled, mask)
    np.testing.assert_array_equal(weights[mask == 0], 0.0)
    assert np.all(weights[mask > 0] > 0)
    assert all(math.isfinite(value) for value in metrics.values())


def test_a_mismatch_however_large_gives_finite_weights():
    far = np.array([[-500.0, 500.0]], np.float32)
    for kind in KINDS:
        weights, metrics = correct(CorrectionConfig(kind), far, -far, np.ones((1, 2)))
        assert np.isfinite(weights).all()
        assert weights.max() <= 2.0
        assert math.isfinite(metrics["correction_weight"])


def rows(seed, count=8, columns=5):
    rng = np.random.default_rng(seed)
    mask = edge_masks(rng, count, columns)
    lp, old, advantages = (rng.normal(0, 0.5, mask.shape).astype(np.float32) for _ in range(3))
    return lp, old, advantages, mask, rng.uniform(0, 2, mask.shape).astype(np.float32)


def test_weights_of_one_are_no_weights():
    lp, old, advantages, mask, _ = rows(0)
    plain, _ = policy_loss(lp, old, advantages, mask)
    assert policy_loss(lp, old, advantages, mask, weights=np.ones_like(mask))[0] == plain


@pytest.mark.parametrize("aggregation", AGGREGATIONS)
def test_weighted_parts_add_up_to_the_whole(aggregation):
    lp, old, advantages, mask, weights = rows(1)
    whole = totals(mask)

    @jax.jit
    def loss(lp, old, advantages, mask, weights):
        return policy_loss(
            lp, old, advantages, mask, aggregation=aggregation, whole=whole, weights=weights
        )[0]

    gradient = jax.jit(jax.grad(loss))
    everything = (lp, old, advantages, mask, weights)
    halves = [tuple(x[i : i + 4] for x in everything) for i in (0, 4)]
    value, grad = loss(*everything), gradient(*everything)
    np.testing.assert_allclose(sum(loss(*half) for half in halves), value, rtol=1e-5)
    np.testing.assert_allclose(
        np.concatenate([gradient(*half) for half in halves]), grad, atol=1e-7
    )
    # Weights change no denominator, so the loss is linear in them.
    doubled = loss(lp, old, advantages, mask, 2 * weights)
    np.testing.assert_allclose(doubled, 2 * value, rtol=1e-5)


TEMPERATURE = 0.3
"""Weight of the entropy, which makes the optimum softmax(reward / TEMPERATURE)."""


def softmax_of(rewards):
    share = np.exp(rewards / TEMPERATURE)
    return share / share.sum()


def distance(p, q):
    """Total variation."""
    return 0.5 * float(np.abs(p - q).sum())


def distance_left(kind, places):
    """How far an exact policy over answers of one or two tokens ends from its optimum.

    A batch is every answer, in its expectation under a sampler with other logits than the policy.
    """
    rng = np.random.default_rng(0)
    letters = 3
    answers = list(itertools.product(range(letters), repeat=2))
    first, second = np.array(answers).T
    if places == 1:
        first = np.arange(letters)
    rewards = rng.uniform(0, 1, len(first)).astype(np.float32)
    mismatch = rng.normal(0, 1.5, (1 + letters, letters)).astype(np.float32)
    mask = np.ones((len(first), places), np.float32)

    def token_logprobs(logits):
        by_prefix = jax.nn.log_softmax(logits)
        columns = [by_prefix[0, first]]
        if places == 2:
            columns.append(by_prefix[1 + first, second])
        return jnp.stack(columns, axis=1)

    def loss(logits, old, advantages, weights):
        tokens = token_logprobs(logits)
        mean, _ = policy_loss(tokens, old, advantages, mask, weights=weights)
        logprobs = tokens.sum(axis=1)
        entropy = -jnp.sum(jnp.exp(logprobs) * logprobs)
        return mean * mask.size - TEMPERATURE * entropy  # the sum over the answers

    optimizer = optax.adam(optax.cosine_decay_schedule(0.05, 300))
    config = CorrectionConfig(kind, cap=100.0)
    trained, sampled = jax.jit(token_logprobs), jax.jit(lambda x: token_logprobs(x + mismatch))

    @jax.jit
    def improved(logits, state, old, advantages, weights):
        updates, state = optimizer.update(jax.grad(loss)(logits, old, advantages, weights), state)
        return optax.apply_updates(logits, updates), state

    logits = np.zeros_like(mismatch)
    state = optimizer.init(logits)
    for _ in range(300):
        old, drawn = np.asarray(trained(logits)), np.asarray(sampled(logits))
        share = np.exp(drawn.sum(axis=1))
        weights = np.ones_like(mask)
        if kind != "none":
            weights = correct(config, old, drawn, mask).weights
        advantages = np.repeat((rewards - share @ rewards)[:, None], places, axis=1)
        logits, state = improved(logits, state, old, advantages, weights * share[:, None])
    return distance(np.exp(np.asarray(trained(logits)).sum(axis=1)), softmax_of(rewards))


@pytest.mark.parametrize(("kind", "places"), [("token", 1), ("sequence", 2)])
def test_the_correction_keeps_the_optimum_and_its_absence_does_not(kind, places):
    assert distance_left(kind, places) < 0.01
    assert distance_left("none", places) > 0.1


class TableTask(ToyTask):
    """The reward of an answer of one token is that of the token, whatever the prompt."""

    REWARDS = np.random.default_rng(3).permutation(np.linspace(0, 1, VOCABULARY))

    def submit(self, prompt, answer):
        future: Future[Score] = Future()
        reward = float(self.REWARDS[answer.ids[0]])
        future.set_result(Score(reward, compiled=True, passed=True, changed=True))
        return future


def sampled_hotter(trainer, temperature=2.0):
    """Injects a mismatch: the sampler divides its logits once more than the trainer does."""
    generate = trainer.sampler.generate

    def hotter(*arguments, **options):
        return generate(*arguments, **{**options, "temperature": temperature})

    trainer.sampler.generate = hotter


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_run_with_another_sampler_reaches_the_optimum_only_with_the_correction(tmp_path):
    def trained(kind):
        config = toy_config(
            rollout__prompts_per_step=16,
            rollout__samples_per_prompt=16,
            rollout__max_new_tokens=1,
            optimisation__response_buckets=(1,),
            optimisation__micro_batch=256,
            optimisation__schedule="linear",
            optimisation__decay_steps=60,
            algorithm__estimator="rloo",
            algorithm__entropy_coefficient=TEMPERATURE,
            run__steps=60,
            run__checkpoint_every=60,
            correction__kind=kind,
        )
        trainer = toy_trainer(config, tmp_path / kind, TableTask(0, 16, 1))
        sampled_hotter(trainer)
        try:
            trainer.run()
        finally:
            trainer.close()
        optimum = softmax_of(TableTask.REWARDS)
        actor, distances = trainer.actor(), []
        for prompt in TableTask(9, 16, 1).prompts(1):
            tokens = np.zeros((1, 8), np.int32)
            tokens[0, : len(prompt.ids)] = prompt.ids
            last = actor(tokens)[0, len(prompt.ids) - 1]
            distances.append(distance(np.asarray(jax.nn.softmax(last)), optimum))
        return np.mean(distances), trainer.recorder.rows

    without, plain = trained("none")
    corrected, rows = trained("token")
    assert without > 0.1
    assert corrected < 0.04
    assert "correction_weight" not in plain[0]
    assert np.mean([row["correction_weight"] for row in rows]) == pytest.approx(1.0, abs=0.05)


def estimates_of(**changes):
    """Of two answers to each of two prompts; the last one has no reward."""
    config = toy_config(
        algorithm__estimator="rloo", rollout__samples_per_prompt=2, rollout__lag=1, **changes
    )
    rng = np.random.default_rng(0)
    shape = (2, 2, 6)
    known = np.array([True, True, True, False])
    mask = np.ones(shape, np.float32) * known.reshape(2, 2, 1)
    groups = PromptGroups(
        np.ones((2, 8), np.int32), np.full(2, 8, np.int32), np.ones(shape, np.int32), mask
    )
    logprobs, sampled = (rng.normal(-1, 0.3, shape).astype(np.float32) for _ in range(2))
    zeros = np.zeros(shape, np.float32)
    batch = Batch(groups, sampled, np.ones_like(mask), np.array([1.0, 0, 1, 0]), known)
    targets, _ = make_targets(config, batch, logprobs, zeros)
    prediction = Prediction(logprobs, zeros, zeros)
    return config, batch, corrected(config, batch, Estimates(prediction, targets, None))


def test_with_a_correction_the_ratio_is_that_of_the_trainer_also_with_lag():
    config, batch, found = estimates_of(correction__kind="token")
    targets, logprobs = found.targets, found.prediction.logprobs
    np.testing.assert_array_equal(targets.old_logprobs, logprobs)
    expected = correct(config.correction, logprobs, batch.sampled_logprobs, batch.groups.mask)
    np.testing.assert_array_equal(targets.weights, expected.weights)
    assert not targets.weights[1, 1].any()
    assert found.correction == expected.metrics


def test_without_a_correction_there_are_no_weights():
    _, batch, found = estimates_of()
    assert found.targets.weights is None
    assert not found.correction
    np.testing.assert_array_equal(found.targets.old_logprobs, batch.sampled_logprobs)


def test_a_correction_that_can_leave_nothing_is_refused():
    with pytest.raises(ConfigError, match=r"correction.mask_high: 0.5 is not above"):
        from_dict({"correction": {"kind": "token", "mask_low": 0.6, "mask_high": 0.5}})
    with pytest.raises(ConfigError, match=r"correction.cap: 0.0 must be above 0"):
        from_dict({"correction": {"cap": 0.0}})
    with pytest.raises(ConfigError, match=r"correction.kind: 'answer' is none of"):
        from_dict({"correction": {"kind": "answer"}})
