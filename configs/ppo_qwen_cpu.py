"""PPO of the model that `sft_qwen_cpu.py` makes of Qwen2.5-Coder-0.5B-Instruct, with low-rank
adapters on a CPU of two cores: about an hour for 20 steps.

    python -m policy_jax.train --config ppo_qwen_cpu.py --workdir runs/ppo_qwen

A step asks four programs for four edit scripts each. Answers are decoded with int8 weights, and
importance weights correct the difference to the trainer.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "model": {"path": "runs/sft_qwen/model"},
            "lora": {"rank": 16, "alpha": 32.0},
            "data": {
                "source": "bundled",
                "world": "kernels",
                "timing_work_ms": 4.0,
                "answer_format": "edits",
                "max_prompt_tokens": 576,
            },
            "rollout": {
                "prompts_per_step": 4,
                "samples_per_prompt": 4,
                "temperature": 1.0,
                "max_new_tokens": 64,
                "batch_size": 8,
                "decode_weights": "int8",
            },
            "executor": {"max_pairs": 10, "half_width": 0.02},
            # With failures at their full cost, the first steps teach to change nothing: a model
            # that has seen some hundred lessons fails with most of its edits.
            "algorithm": {
                "reward": "confident",
                "estimator": "rloo",
                "whiten": False,
                "failure_weight": 0.1,
            },
            "correction": {"kind": "token"},
            "optimisation": {
                "actor_learning_rate": 1e-4,
                "weight_decay": 0.0,
                "micro_batch": 4,
                "prompt_buckets": (448, 576),
                "response_buckets": (32, 64),
                "merge_equal_answers": True,
            },
            "evaluation": {"programs": 10},
            "run": {"seed": 0, "steps": 20, "checkpoint_every": 5},
        }
    )
