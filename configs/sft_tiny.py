"""Supervised training of the tiny policy, on a CPU, before PPO.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 2500
    python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet --programs 36000
    python -m policy_jax.sft --config sft_tiny.py --config.pairs=lessons.parquet --workdir runs/sft

Fields are those of `policy_jax.sft.SftConfig`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "pairs": "lessons.parquet",
            "tokenizer": "",
            "seed": 0,
            # The run ends at whichever comes first; 0 steps sets no bound.
            "minutes": 124.0,
            "steps": 0,
            "learning_rate": 5e-3,
            "warmup": 0.02,
            "final_learning_rate": 0.05,
            "weight_decay": 0.05,
            "gradient_clip": 1.0,
            "beta2": 0.98,
            "merges": 1000,
            "hidden_size": 192,
            "layers": 4,
            "heads": 6,
            "kv_heads": 3,
            "intermediate_size": 384,
            "cpu_devices": 2,
            "lengths": (170, 219, 256, 307, 384, 512, 768),
            "tokens_per_batch": 3072,
            "scored_share": 0.5,
            "max_response": 96,
            "prompt_weight": 0.3,
            "empty_share": 0.1,
            "family_power": 0.5,
            "plain": 0.5,
            # The model learns here how to write an edit, and in PPO whether the edit pays.
            "withheld": 0.2,
            "withheld_last": 0.1,
            "held_out": 200,
            "evaluate_every_minutes": 8.0,
        }
    )
