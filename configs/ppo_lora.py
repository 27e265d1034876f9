"""PPO of the 7B model with low-rank adapters; actor and critic share one frozen backbone.

    python -m policy_jax.train --config ppo_lora.py

For one GPU with 80 GB, or a small TPU slice (`--config.mesh.fsdp=-1`). Data, lengths and reward are
those of `ppo.py`; the learning rates are usual ones for adapters of this size.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "model": {
                "path": "checkpoints/Qwen2.5-Coder-7B-Instruct",
                "critic_path": "",
                "dtype": "bfloat16",
                "remat": True,
            },
            "lora": {"rank": 64, "alpha": 64.0, "targets": r"(q|k|v|o|gate|up|down)_proj"},
            "data": {
                "source": "data/llm_superoptimizer_ds_train.parquet",
                "answer_format": "listing",
                "max_prompt_tokens": 2000,
            },
            "rollout": {
                "prompts_per_step": 16,
                "samples_per_prompt": 1,
                "temperature": 0.5,
                "max_new_tokens": 2000,
            },
            "executor": {
                "addresses": (),
                "token_file": "",
                "max_pairs": 40,
                "half_width": 0.01,
                "timeout_seconds": 120.0,
                "deadline_seconds": 300.0,
            },
            "algorithm": {
                "reward": "speedup_only",
                "estimator": "gae",
                "gamma": 1.0,
                "lam": 1.0,
                "aggregation": "seq_mean_token_mean",
            },
            "optimisation": {
                "actor_learning_rate": 1e-5,
                "critic_learning_rate": 1e-4,
                "weight_decay": 0.0,
                "gradient_clip": 1.0,
                "mini_batch": 16,
                "micro_batch": 1,
                "prompt_buckets": (1024, 1536, 2000),
                "response_buckets": (1024, 1536, 2000),
            },
            "evaluation": {"programs": 200, "max_pairs": 40},
            "run": {"seed": 0, "steps": 492, "checkpoint_every": 20, "keep": 2},
        }
    )
