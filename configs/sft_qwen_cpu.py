"""Supervised training of Qwen2.5-Coder-0.5B-Instruct with low-rank adapters on a CPU, overnight.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 500
    python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet --programs 2000
    python -m policy_jax.sft --config sft_qwen_cpu.py --workdir runs/sft_qwen

Other fields have the defaults of `policy_jax.sft.SftConfig`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            # Also a .gguf file.
            "checkpoint": "checkpoints/Qwen2.5-Coder-0.5B-Instruct",
            "lora_rank": 16,
            "lora_alpha": 32.0,
            "minutes": 480.0,
            "learning_rate": 5e-4,
            "warmup": 0.05,
            "weight_decay": 0.0,
            "cpu_devices": 1,
            "lengths": (384, 512, 640, 768, 960),
            "tokens_per_batch": 2048,
            "accumulate": 2,
            "max_prompt": 768,
            "max_response": 192,
            "prompt_weight": 0.0,
            "withheld": 0.0,
            "held_out": 40,
            "evaluate_every_minutes": 60.0,
            "save_every_minutes": 10.0,
        }
    )
