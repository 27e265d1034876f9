"""Supervised training of Qwen2.5-Coder-0.5B-Instruct with low-rank adapters on a CPU, overnight.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 500
    python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet --programs 2000
    python -m policy_jax.sft --config sft_qwen_cpu.py --config.checkpoint=qwen.gguf

A gradient of two rows of 640 tokens takes 28 s of one core (AVX-512), by measuring 2 and 8 of the
24 layers: about 90 tokens/s on two idle cores. Peak memory is 8 to 9 GB, of which the weights are
2.6 GB. With `remat` it is 4 GB, and the layers cost half as much again; bfloat16 needs half the
memory and 1.3 times the time in products. `--config.max_prompt=768` makes lessons a fifth shorter;
give `evaluate`, `sample` and `train` the same then. Other fields have the defaults of
`policy_jax.sft.SftConfig`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            # Also a .gguf file.
            "checkpoint": "checkpoints/Qwen2.5-Coder-0.5B-Instruct",
            "pairs": "lessons.parquet",
            "lora_rank": 16,
            "lora_alpha": 32.0,
            "minutes": 480.0,
            "learning_rate": 5e-4,
            "warmup": 0.05,
            "weight_decay": 0.0,
            # A second device would have its own copy of the weights.
            "cpu_devices": 1,
            # Windows of 1,024 tokens are what `evaluate` and `sample` ask chat models about.
            "max_prompt": 1024,
            "max_response": 192,
            "lengths": (416, 640, 832, 1024, 1216),
            # Two rows of at most 640 tokens, which share the rules at their beginning; else one.
            "tokens_per_batch": 1280,
            "accumulate": 8,
            "prompt_weight": 0.0,
            # PPO teaches when to change nothing.
            "withheld": 0.0,
            "held_out": 40,
            "evaluate_every_minutes": 60.0,
            "save_every_minutes": 10.0,
        }
    )
