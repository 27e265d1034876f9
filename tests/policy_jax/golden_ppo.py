"""Makes golden_ppo.json: inputs and what PPO's formulas give for them, from float64 loops.

    python tests/policy_jax/golden_ppo.py

The loops are those of test_losses.py and test_advantages.py, which follow the table of formulas
line by line and share no code with the implementation.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from naive import AGGREGATIONS, edge_masks, naive_gae, naive_policy, naive_value

FILE = Path(__file__).with_name("golden_ppo.json")
SHAPE = (6, 7)


def inputs(seed: int) -> dict[str, np.ndarray]:
    """Arrays [B, T] with values that float32 holds exactly."""
    rng = np.random.default_rng(seed)
    mask = edge_masks(rng, *SHAPE)
    drawn = {
        name: rng.normal(size=SHAPE).astype(np.float32).astype(float)
        for name in ("new", "old", "advantages", "values", "old_values", "returns", "rewards")
    }
    return {**drawn, "mask": mask}


def outputs(x: dict[str, np.ndarray]) -> dict[str, Any]:
    """What the formulas give."""
    found: dict[str, Any] = {}
    for kind in AGGREGATIONS:
        found[f"policy_{kind}"] = naive_policy(
            x["new"], x["old"], x["advantages"], x["mask"], 0.2, 0.2, 3.0, kind
        )[0]
        found[f"value_{kind}"] = naive_value(
            x["values"], x["old_values"], x["returns"], x["mask"], 0.5, kind
        )
    for lam in (1.0, 0.95):
        gains, back = naive_gae(x["rewards"] * x["mask"], x["values"], x["mask"], 1.0, lam)
        found[f"gae_{lam}"] = (gains * x["mask"]).tolist()
        found[f"returns_{lam}"] = (back * x["mask"]).tolist()
    kept = x["advantages"][x["mask"] > 0]
    white = (x["advantages"] - kept.mean()) / np.sqrt(kept.var(ddof=1) + 1e-8)
    found["whitened"] = (white * x["mask"]).tolist()
    d = x["old"] - x["new"]
    found["k1"], found["k2"] = (-d).tolist(), (d**2 / 2).tolist()
    found["k3"] = np.clip(np.exp(d) - d - 1, -10, 10).tolist()
    return found


def main() -> None:
    cases = []
    for seed in range(3):
        x = inputs(seed)
        cases.append({"inputs": {k: v.tolist() for k, v in x.items()}, "outputs": outputs(x)})
    FILE.write_text(json.dumps({"cases": cases}, indent=1) + "\n")


if __name__ == "__main__":
    main()
