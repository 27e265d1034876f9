"""PPO of the model of `sft_small.py` on one GPU, with an executor on the CPU cores of the same
machine (check them first with `asm-executor bench`). This configuration has not been run yet.

    python -m policy_jax.train --config ppo_small.py --config.model.path=runs/small/model
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "model": {"path": "runs/small/model", "dtype": "bfloat16"},
            "data": {
                "source": "bundled",
                "timing_work_ms": 4.0,
                "answer_format": "edits",
                "max_prompt_tokens": 768,
            },
            "rollout": {
                # An epoch, which has every family once, takes about two steps.
                "prompts_per_step": 42,
                "samples_per_prompt": 16,
                "temperature": 0.9,
                "max_new_tokens": 192,
                # Executors and GPU work at the same time.
                "lag": 1,
            },
            "executor": {"max_pairs": 10, "half_width": 0.02},
            "algorithm": {
                "reward": "confident",
                "failure_weight": 20.0,
                "estimator": "rloo",
                "whiten": False,
                "kl_coefficient": 0.03,
            },
            "optimisation": {
                "actor_learning_rate": 3e-5,
                "weight_decay": 0.01,
                "gradient_clip": 1.0,
                "mini_batch": 336,
                "micro_batch": 112,
                "prompt_buckets": (288, 416, 768),
                "response_buckets": (32, 96, 192),
            },
            "evaluation": {"programs": 100},
            "run": {
                "seed": 0,
                "steps": 600,
                "max_minutes": 110.0,
                "checkpoint_every": 10,
                "keep": 2,
            },
        }
    )
