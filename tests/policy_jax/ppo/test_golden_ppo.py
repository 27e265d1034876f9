"""PPO's numbers against golden ones, which golden_ppo.py made from float64 loops."""

from __future__ import annotations

import json

import numpy as np
import pytest
from golden_ppo import FILE, outputs

from policy_jax.ppo import advantages, losses

CASES = json.loads(FILE.read_text())["cases"]


def ours(x: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    mask = x["mask"]
    found = {}
    for kind in ("token_mean", "seq_mean_token_mean"):
        found[f"policy_{kind}"] = losses.policy_loss(
            x["new"], x["old"], x["advantages"], mask, 0.2, 0.2, 3.0, kind
        )[0]
        found[f"value_{kind}"] = losses.value_loss(
            x["values"], x["old_values"], x["returns"], mask, 0.5, kind
        )[0]
    for lam in (1.0, 0.95):
        gains, back = advantages.gae(x["rewards"] * mask, x["values"], mask, 1.0, lam)
        found[f"gae_{lam}"], found[f"returns_{lam}"] = gains * mask, back * mask
    found["whitened"] = advantages.whiten(x["advantages"], mask) * mask
    for kind in ("k1", "k2", "k3"):
        found[kind] = losses.kl(x["new"], x["old"], kind)
    return {name: np.asarray(value) for name, value in found.items()}


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_ours_are_the_golden_numbers(case):
    found = ours({k: np.array(v) for k, v in case["inputs"].items()})
    assert found.keys() == case["outputs"].keys()
    for name, expected in case["outputs"].items():
        np.testing.assert_allclose(found[name], expected, rtol=1e-6, atol=1e-6, err_msg=name)


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_the_golden_numbers_are_those_of_the_loops(case):
    again = outputs({k: np.array(v) for k, v in case["inputs"].items()})
    for name, expected in case["outputs"].items():
        np.testing.assert_allclose(again[name], expected, rtol=1e-12, err_msg=name)
