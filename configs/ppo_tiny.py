"""The embedded default: the shipped tiny policy, on a CPU, in at most ten minutes.

    python -m policy_jax.train --config ppo_tiny.py

Sections and fields are those of `policy_jax/ppo/config.py`; any of them can be changed on the
command line, for example `--config.run.seed=1`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "model": {"path": "policy_jax/checkpoints/tiny", "dtype": "float32"},
            "data": {
                "source": "bundled",
                # Many rough rewards teach more than few exact ones.
                "timing_work_ms": 4.0,
                "answer_format": "edits",
                "max_prompt_tokens": 768,
            },
            "rollout": {
                # About six steps are an epoch: every family once.
                "prompts_per_step": 14,
                "samples_per_prompt": 8,
                "temperature": 0.9,
                "max_new_tokens": 128,
            },
            "executor": {
                "addresses": (),
                "token_file": "",
                "max_pairs": 10,  # for the same reason
                "half_width": 0.02,
                "timeout_seconds": 60.0,
                "deadline_seconds": 60.0,
            },
            "algorithm": {
                "reward": "confident",
                # An edit should pay only where the policy is sure of it, or families that it never
                # saw are changed wrongly: at 20 a gain of 1.5 pays from 91 % on, so nearly half
                # of all programs may be changed while 96 % pass. A start that fails often wants
                # less.
                "failure_weight": 20.0,
                # Rewards differ more between programs than between answers to one: the other
                # answers to a prompt are the baseline that a critic needs hours to learn.
                "estimator": "rloo",
                # Centring over tokens would pay the shortest answer, which changes nothing:
                # long answers fail more often, and pull the mean over tokens down.
                "whiten": False,
                # Where all answers to a prompt earn the same nothing else holds the policy in
                # place, and what it did right is lost to what other prompts teach.
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
                # Most answers are a few tokens, and to most prompts all eight are the same.
                "prompt_buckets": (208, 336, 560, 768),
                "response_buckets": (8, 16, 40, 128),
                "merge_equal_answers": True,
            },
            "evaluation": {"programs": 64},
            "run": {
                "seed": 0,
                "steps": 140,
                "max_minutes": 9.5,
                "checkpoint_every": 5,
                "keep": 2,
            },
        }
    )
