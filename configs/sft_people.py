"""Supervised training of the tiny policy for programs that people write, on a CPU, before PPO.

    python -m policy_jax.sft.pairs --out pairs.parquet --programs 900 \
        --worlds judge=0.5,kernels=0.4,practice=0.1
    python -m policy_jax.sft.expand --pairs pairs.parquet --out lessons.parquet \
        --programs 30000 --worlds judge=0.5,kernels=0.4,practice=0.1 --bases native,O2,clang+avx2
    python -m policy_jax.sft --config sft_people.py --workdir runs/people

It begins with the shipped supervised start, whose tokenizer gets a token for each call of a
library function or routine. Fields are those of `policy_jax.sft.SftConfig`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "pairs": "lessons.parquet",
            # The supervised start, not the policy after PPO: that one is so sure of its answers
            # that it unlearns slowly.
            "checkpoint": "policy_jax/checkpoints/tiny",
            "more_tokens": True,
            "seed": 0,
            # The run ends at whichever comes first; 0 steps sets no bound.
            "minutes": 60.0,
            "steps": 0,
            # Calls are new to the policy, kernels are not: below the rate of a new model.
            "optimizer": "muon",
            "learning_rate": 2e-3,
            "warmup": 0.02,
            "final_learning_rate": 0.05,
            "weight_decay": 0.05,
            "gradient_clip": 1.0,
            "beta2": 0.98,
            "cpu_devices": 2,
            "lengths": (128, 192, 256, 320, 384, 512, 640, 800),
            "tokens_per_batch": 3200,
            "scored_share": 0.5,
            "max_response": 96,
            "prompt_weight": 0.1,
            "empty_share": 0.1,
            # Many small families of whole programs beside few large ones of kernels.
            "shares": "judge=0.5,kernels=0.4,practice=0.1",
            "family_power": 0.5,
            "plain": 0.5,
            "withheld": 0.0,
            "withheld_last": 0.0,
            "held_out": 300,
            "evaluate_every_minutes": 8.0,
        }
    )
