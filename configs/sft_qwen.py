"""Supervised training of Qwen2.5-Coder-7B-Instruct with low-rank adapters, for one GPU with 80 GB.
The lessons are edit scripts in the model's own tokens and chat template. It has not been run yet.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 6000
    python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet --programs 100000
    python -m policy_jax.sft --config sft_qwen.py --workdir runs/sft_qwen

Memory, counted: frozen weights 15 GB, adapters with moments and gradient 3 GB, layer inputs that
remat keeps of 16,384 tokens 3 GB, one layer computed again 5 GB, logits 3 GB. `sft_qwen_cpu.py` has
the sizes for the 0.5B on a CPU. Other fields have the defaults of `policy_jax.sft.SftConfig`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            # Also a .gguf file.
            "checkpoint": "checkpoints/Qwen2.5-Coder-7B-Instruct",
            "pairs": "lessons.parquet",
            "lora_rank": 64,
            "lora_alpha": 64.0,
            "dtype": "bfloat16",
            "remat": True,
            # Limited by steps alone, the run repeats bit for bit.
            "minutes": 0.0,
            "steps": 1000,
            "learning_rate": 2e-4,
            "warmup": 0.05,
            "weight_decay": 0.0,
            # Windows of 1,024 tokens are what `evaluate` and `sample` ask chat models about.
            "max_prompt": 1024,
            "max_response": 256,
            "lengths": (512, 640, 768, 896, 1024, 1152, 1280),
            "tokens_per_batch": 16384,
            "accumulate": 2,
            "prompt_weight": 0.0,
            # PPO teaches when to change nothing.
            "withheld": 0.0,
            "held_out": 200,
            "evaluate_every_minutes": 15.0,
        }
    )
