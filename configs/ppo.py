"""The run of arXiv 2505.11480 (SuperCoder): Qwen2.5-Coder-7B-Instruct, full parameters, PPO.

    python -m policy_jax.train --config ppo.py

Needs accelerators, the base model's Hugging Face folder and the training rows (parquet). The paths
are those below, or `--config.model.path` and `--config.data.source`. Without any of these the run
says what is missing and how much memory it needs. The numbers are those of the paper, except its
timing: rewards come from interleaved pairs of runs, see the guide `reproduce` of the documentation.
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
            # All devices there are; weights, gradients and optimizers are split over them.
            "mesh": {"data": 1, "fsdp": -1, "tensor": 1},
            "data": {
                "source": "data/llm_superoptimizer_ds_train.parquet",
                # The paper rewards all ten tests; 3 would tell overfitting from progress.
                "held_out_tests": 0,
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
                "whiten": True,
                "clip_low": 0.2,
                "clip_high": 0.2,
                "dual_clip": 3.0,
                "value_clip": 0.5,
                # Micro-batches of one sequence made this the paper's effective aggregation.
                "aggregation": "seq_mean_token_mean",
                "entropy_coefficient": 0.0,
                "kl_coefficient": 0.0,
            },
            "optimisation": {
                "actor_learning_rate": 1e-6,
                "critic_learning_rate": 1e-5,
                "weight_decay": 0.01,
                "beta1": 0.9,
                "beta2": 0.999,
                "gradient_clip": 1.0,
                "epochs": 1,
                "mini_batch": 16,
                "micro_batch": 1,
                "prompt_buckets": (1024, 1536, 2000),
                "response_buckets": (1024, 1536, 2000),
            },
            "evaluation": {"programs": 200, "max_pairs": 40},
            "run": {
                "seed": 0,
                # One epoch over 7,872 rows in batches of 16.
                "steps": 492,
                "max_minutes": 0.0,
                "checkpoint_every": 20,
                "keep": 2,
            },
        }
    )
