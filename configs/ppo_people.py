"""PPO on programs that people write and on kernels, on a CPU, in at most ten minutes.

The start is the shipped policy `people`.

    python -m policy_jax.train --config ppo_people.py
    python -m policy_jax.train --config ppo_people.py --config.model.path=runs/people/model

Sections and fields are those of `policy_jax/ppo/config.py`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "model": {"path": "policy_jax/checkpoints/people", "dtype": "float32"},
            "data": {
                "source": "bundled",
                "shares": "judge=0.5,kernels=0.4,practice=0.1",
                # Many inexact rewards teach more than few exact ones.
                "timing_work_ms": 4.0,
                "answer_format": "edits",
                "max_prompt_tokens": 768,
            },
            "rollout": {
                "prompts_per_step": 14,
                "samples_per_prompt": 8,
                "temperature": 0.9,
                # A call takes three tokens, and a window has at most thirty calls.
                "max_new_tokens": 96,
                # "best" asks about the fastest build of each program, and needs
                # data.programs_per_family, since its search takes ten seconds or more.
                "base": "off",
            },
            "executor": {
                "addresses": (),
                "token_file": "",
                "max_pairs": 10,
                "half_width": 0.02,
                "timeout_seconds": 60.0,
                "deadline_seconds": 60.0,
            },
            "algorithm": {
                "reward": "confident",
                "reward_baseline": "o3",
                # A call of a routine is right wherever the rules allow it, so that few answers
                # fail: failures may cost what they do in ppo_tiny.py.
                "failure_weight": 20.0,
                "estimator": "rloo",
                "whiten": False,
                "kl_coefficient": 0.05,
                "gamma": 1.0,
                "lam": 1.0,
            },
            "optimisation": {
                "actor_learning_rate": 1e-4,
                "critic_learning_rate": 5e-4,
                "weight_decay": 0.01,
                "gradient_clip": 1.0,
                "mini_batch": 56,
                "micro_batch": 8,
                "prompt_buckets": (208, 336, 560, 768),
                "response_buckets": (12, 24, 48, 96),
                "merge_equal_answers": True,
            },
            "evaluation": {"programs": 24},
            "run": {
                "seed": 0,
                "steps": 80,
                "max_minutes": 9.5,
                "checkpoint_every": 5,
                "keep": 2,
            },
        }
    )
