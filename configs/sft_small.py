"""Supervised training of a model 25 times as large as the tiny one, for one GPU: more lessons than
`sft_tiny.py`, and longer scripts. It has not been run yet; the tests make one step with its shapes.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 6000
    python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet --programs 100000
    python -m policy_jax.sft --config sft_small.py --workdir runs/small

Other fields have the defaults of `policy_jax.sft.SftConfig`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "pairs": "lessons.parquet",
            "minutes": 90.0,
            "dtype": "bfloat16",
            # Muon's updates have the size of Adam's, and a wider model needs smaller ones.
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
