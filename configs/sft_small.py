"""A supervised start 25 times as large, for one GPU: lessons as those of `sft_tiny.py`, more of
them, and longer scripts. No run of it was made yet; the tests only take its shapes through a step.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 6000
    python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet --programs 100000
    python -m policy_jax.sft --config sft_small.py --workdir runs/small

Fields that are not named here are as in `policy_jax.sft.SftConfig`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "pairs": "lessons.parquet",
            "minutes": 90.0,
            "dtype": "bfloat16",
            # Muon's updates are of Adam's size, and a wider model wants smaller ones.
            "learning_rate": 2e-3,
            "merges": 2000,
            "hidden_size": 512,
            "layers": 8,
            "heads": 8,
            "kv_heads": 2,
            "intermediate_size": 2048,
            "cpu_devices": 2,
            # Whole loops rewritten for AVX2 are 60 to 190 tokens.
            "lengths": (256, 384, 512, 768, 960),
            "max_response": 192,
            "tokens_per_batch": 32768,
            "held_out": 1000,
        }
    )
