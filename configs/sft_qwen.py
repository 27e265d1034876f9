"""Supervised training of Qwen2.5-Coder-7B-Instruct with low-rank adapters, for one GPU with 80 GB,
on edit scripts in the model's own tokens and chat template.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 6000
    python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet --programs 100000
    python -m policy_jax.sft --config sft_qwen.py --workdir runs/sft_qwen

`sft_qwen_cpu.py` has the sizes for the 0.5B on a CPU. Other fields have the defaults of
`policy_jax.sft.SftConfig`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "checkpoint": "checkpoints/Qwen2.5-Coder-7B-Instruct",
            "lora_rank": 64,
            "lora_alpha": 64.0,
            "dtype": "bfloat16",
            "remat": True,
            "minutes": 0.0,
            "steps": 1000,
            "learning_rate": 2e-4,
            "warmup": 0.05,
            "weight_decay": 0.0,
            # The frozen weights take 15 GB, the adapters with their moments 2 GB, the activations
            # that remat keeps of 16,384 tokens 3.3 GB, and one layer of them computed again 5 GB.
            "lengths": (448, 576, 704, 832, 960),
            "tokens_per_batch": 16384,
            "accumulate": 2,
            "max_prompt": 768,
            "max_response": 192,
            "prompt_weight": 0.0,
            # A pretrained model writes short scripts readily; PPO teaches it when to write none.
            "withheld": 0.0,
            "held_out": 200,
            "evaluate_every_minutes": 15.0,
        }
    )
