"""Packed micro-batches give the results of padded ones, and padding changes nothing."""

from __future__ import annotations

from functools import partial

import jax
import numpy as np
import pytest
from test_trainer import GROUPS, fresh, gradients, learner_batch
from toy_task import learnt, run, toy_config, toy_model

from policy_jax.config_files import ConfigError
from policy_jax.models.packed_attention import Segments, blocked, sees
from policy_jax.ppo.packing import PackedRows, predicting_states
from policy_jax.ppo.shared_prompt import PromptGroups

PACKED = {"optimisation__pack": True}


def close(found, wanted):
    for a, b in zip(found, wanted, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize(("tokens", "merged"), [(160, True), (0, False)])
def test_packed_equals_padded(tokens, merged):
    """Log-probs, entropies, values and gradients; with holes in the masks, a lost answer, equal
    answers, a prompt whose answers go into several rows, and rows of more than one block."""
    settings = {**GROUPS, "algorithm__entropy_coefficient": 0.01}
    plain = toy_config(**settings)
    packed = toy_config(
        **settings,
        **PACKED,
        optimisation__pack_tokens=tokens,
        optimisation__merge_equal_answers=merged,
    )
    rows, targets = learner_batch(plain)
    rows.response[::2] = rows.response[::2, :1]
    rows.mask[1, 0, 1] = rows.mask[3, 1, 0] = 0
    rows.mask[4, 0] = 0
    rows.mask[6] = 0
    predictions = []
    for config in (plain, packed):
        learner, state = fresh(config)
        predictions.append(learner.predict(state, rows))
    close([x * rows.mask for x in predictions[1]], [x * rows.mask for x in predictions[0]])
    close(gradients(packed, rows, targets), gradients(plain, rows, targets))


@pytest.mark.slow
def test_an_update_reports_less_padding_and_the_same_losses():
    scalars = []
    for changes in ({}, PACKED | {"optimisation__pack_tokens": 40}):
        config = toy_config(**GROUPS, **changes)
        rows, targets = learner_batch(config)
        learner, state = fresh(config)
        _, found = learner.update(state, rows, targets, np.arange(8))
        scalars.append(found)
    plain, packed = scalars
    assert packed.pop("padding_share") < plain.pop("padding_share")
    for name, value in plain.items():
        assert packed[name] == pytest.approx(value, rel=1e-4, abs=1e-5), name


def packed_by_hand() -> tuple[PromptGroups, PackedRows, list]:
    config = toy_config(**GROUPS, **PACKED, optimisation__pack_tokens=20)
    mask = np.zeros((2, 2, 6), np.float32)
    mask[0, 0, :2] = mask[0, 1, :3] = mask[1, 0, :1] = mask[1, 1, [0, 2]] = 1
    groups = PromptGroups(
        np.array([[2, 3, 4, 0, 0, 0, 0, 0], [5, 6, 0, 0, 0, 0, 0, 0]], np.int32),
        np.array([3, 2], np.int32),
        np.arange(24, dtype=np.int32).reshape(2, 2, 6) % 10 + 2,
        mask,
    )
    learner, _ = fresh(config)
    parts = learner.parts(groups, np.arange(2))
    return groups, learner.take(groups, parts[0]), parts


def test_a_row_is_as_computed_by_hand():
    _, rows, parts = packed_by_hand()
    assert len(parts) == 1
    (g,) = rows.group
    assert g.tolist() == [1] * 8 + [2] * 6 + [0] * 6
    assert rows.answer[0, :14].tolist() == [0, 0, 0, 1, 1, 2, 2, 2, 0, 0, 1, 2, 2, 2]
    assert rows.positions[0, :14].tolist() == [0, 1, 2, 3, 4, 3, 4, 5, 0, 1, 2, 2, 3, 4]
    assert rows.tokens[0, :14].tolist() == [2, 3, 4, 2, 3, 8, 9, 10, 5, 6, 4, 10, 11, 2]
    # The last answer's middle token does not count: it is context, and has no slot.
    assert rows.count == 8
    assert rows.before[0, :8].tolist() == [2, 3, 2, 5, 6, 9, 9, 12]
    assert rows.wanted[0, :8].tolist() == [2, 3, 8, 9, 10, 4, 10, 2]
    assert rows.mask[0].sum(axis=1)[:4].tolist() == [2, 3, 1, 2]
    assert rows.slot[0, 3, [0, 2]].tolist() == [6, 7]


def test_padding_is_finite_and_changes_nothing():
    """Other tokens at padding, and other answers, leave the states of an answer alone."""
    _, rows, _ = packed_by_hand()
    model = toy_model(1)
    states = jax.jit(lambda rows: predicting_states(model, rows))
    found = states(rows)
    assert np.isfinite(found).all()
    rows.tokens[0, 14:] = 9
    np.testing.assert_array_equal(states(rows)[0, :8], found[0, :8])
    rows.tokens[0, 5:8] = 11  # the second answer to the first prompt
    changed = np.abs(states(rows) - found)[0].max(axis=-1) > 0
    assert changed[:8].tolist() == [False] * 3 + [True] * 2 + [False] * 3


@pytest.mark.slow
def test_a_packed_run_learns_what_a_padded_one_does(tmp_path):
    rows = [
        run(tmp_path / name, run__steps=3, **changes).recorder.rows
        for name, changes in (("plain", {}), ("packed", PACKED))
    ]
    for plain, packed in zip(*rows, strict=True):
        for name in ("reward_mean", "policy_loss", "value_loss", "entropy"):
            assert learnt(packed)[name] == pytest.approx(learnt(plain)[name], rel=1e-3, abs=1e-4)


def test_a_row_must_hold_the_longest_prompt_and_answer():
    with pytest.raises(ConfigError, match=r"optimisation.pack_tokens: 13 .* give 14 or more"):
        toy_config(**PACKED, optimisation__pack_tokens=13)


def test_each_platform_has_attention_within_segments():
    """All rows at once, as on accelerators, equals one by one, as on CPUs."""
    rng = np.random.default_rng(0)
    q, k, v = (rng.normal(size=(2, 300, h, 8)).astype(np.float32) for h in (4, 2, 2))
    group = np.repeat([[1, 2, 3, 0], [1, 1, 2, 2]], [80, 70, 60, 90], axis=1).astype(np.int32)
    answer = (np.arange(300) // 20 % 3 * np.ones((2, 1))).astype(np.int32)
    segments = Segments(group, answer)
    found = [jax.jit(partial(blocked, loop=loop))(q, k, v, segments) for loop in (True, False)]
    visible = sees(segments, segments) & np.tril(np.ones((300, 300), bool))
    keys, values = (np.repeat(x, 2, axis=2) for x in (k, v))
    scores = np.einsum("nqhc,nkhc->nhqk", q, keys) / np.sqrt(8)
    weights = jax.nn.softmax(np.where(visible[:, None], scores, -np.inf), axis=-1)
    wanted = np.einsum("nhqk,nkhc->nqhc", weights, values).reshape(2, 300, -1)
    close(found, [wanted, wanted])
