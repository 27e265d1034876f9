"""The shipped tiny policy, on a CPU, in at most ten minutes.

    python -m policy_jax.train --config ppo_tiny.py

Sections and fields are those of `policy_jax/ppo/config.py`. The command line can change any of
them, for example `--config.run.seed=1`.
"""

from ml_collections import ConfigDict


def get_config() -> ConfigDict:
    return ConfigDict(
        {
            "model": {"path": "policy_jax/checkpoints/tiny", "dtype": "float32"},
            "data": {
                "source": "bundled",
                # Many inexact rewards teach more than few exact ones.
                "timing_work_ms": 4.0,
                "answer_format": "edits",
                "max_prompt_tokens": 768,
            },
            "rollout": {
                # An epoch, which has every family once, takes about six steps.
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
                # An edit should pay only where it is likely to pass, or the policy breaks programs
                # of families that it never saw. With 20, an edit with a speedup of 1.5 pays if it
                # passes with 91 % or more; then nearly half of all programs may be changed while
                # 96 % pass. An initial policy that fails often needs a smaller weight.
                "failure_weight": 20.0,
                # Rewards differ more between programs than between answers to one program. The
                # other answers to a prompt are a baseline that a critic needs hours to learn.
                "estimator": "rloo",
                # Whitening over tokens would favour the shortest answer, which changes nothing:
                # long answers fail more often and lower the mean over tokens.
                "whiten": False,
                # Where all answers to a prompt have the same reward, only this term keeps what the
                # policy does well there from being lost to the updates on other prompts.
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
                # Most answers have few tokens, and the eight answers to a prompt are often equal.
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
