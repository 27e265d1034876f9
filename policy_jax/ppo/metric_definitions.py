"""What each field of a training run's `metrics.jsonl` means.

The reference of the documentation prints this table, and a test compares it with what runs write.
"""

from __future__ import annotations

from typing import NamedTuple


class Definition(NamedTuple):
    """unit: "" for a number without one. text: what the value is."""

    unit: str
    text: str


DEFINITIONS: dict[str, Definition] = {
    "step": Definition("", "Number of the step, from 1."),
    # Answers; rates and means are over the answers of the step that have a reward.
    "reward_mean": Definition("", "Mean reward."),
    "reward_sd": Definition("", "Standard deviation of the rewards."),
    "reward_max": Definition("", "Highest reward."),
    "compile_rate": Definition("share", "Answers that are readable and that assemble and link."),
    "pass_rate": Definition("share", "Answers that pass the tests that the reward sees."),
    "changed_rate": Definition("share", "Answers that change the listing."),
    "changed_and_passing_rate": Definition("share", "Answers that change the listing and pass."),
    "empty_rate": Definition("share", "Answers that are readable and propose no change."),
    "speedup_mean": Definition(
        "ratio",
        "Arithmetic mean of the speedups over `gcc -O3`; a failure, identical code and an "
        "unresolved measurement count 1.",
    ),
    "speedup_geomean": Definition("ratio", "Geometric mean of the same speedups."),
    "masked": Definition(
        "answers", "Answers without a reward, because no executor could judge them in time."
    ),
    "turns_mean": Definition(
        "turns", "Mean number of turns of an episode. Only with `episodes.turns` above 1."
    ),
    "reward_first_turn": Definition(
        "",
        "Mean reward of the first answers, where `reward_mean` is that of the last ones. Only "
        "with `episodes.turns` above 1.",
    ),
    "episodes_masked": Definition(
        "episodes",
        "Episodes that are left out because an answer of theirs has no reward. Only with "
        "`episodes.turns` above 1.",
    ),
    # Sampling; means are over the response tokens of all answers.
    "kl_rollout_trainer": Definition(
        "nats",
        "Mean absolute difference between the trainer's and the sampler's log-probability of a "
        "token. Large values point to a wrong cache, mask or temperature.",
    ),
    "kl_rollout_trainer_max": Definition("nats", "Largest such difference of the step."),
    "entropy": Definition("nats", "Mean entropy of the policy's distribution over tokens."),
    "finished_rate": Definition(
        "share",
        "Answers that ended by themselves; the others were cut at `rollout.max_new_tokens`.",
    ),
    "overlong_rate": Definition(
        "share",
        "Answers that are left out for being cut, or whose reward has a length penalty. Only with "
        "`overlong.treatment` mask or penalty.",
    ),
    "response_tokens": Definition("tokens", "Mean length of an answer."),
    "prompt_tokens": Definition("tokens", "Mean length of a prompt."),
    # Which answers a step takes.
    "groups_replaced": Definition(
        "prompts",
        "Prompts of the step that were replaced by new ones, as the rewards of their answers were "
        "all equal. Only with `rollout.replacements`.",
    ),
    "groups_equal": Definition(
        "prompts",
        "Prompts with equal rewards that the step kept, having replaced as many as it may. Only "
        "with `rollout.replacements`.",
    ),
    "prompts_drawn": Definition(
        "prompts",
        "Prompts drawn since the run began, with those that were replaced or are not used yet. "
        "Only with `rollout.replacements`.",
    ),
    "staleness_mean": Definition(
        "steps",
        "Mean age of the answers: how many steps were trained since the weights that sampled them. "
        "Only with `rollout.lag`.",
    ),
    "stale_dropped": Definition(
        "answers",
        "Answers dropped because their weights got older than `rollout.max_staleness`. Only with "
        "`rollout.lag`.",
    ),
    "late": Definition(
        "answers",
        "Answers without a reward at the deadline that wait for a later step, with the other "
        "answers to their prompt. Only with `rollout.lag`.",
    ),
    # The correction; over the tokens of answers with a reward, or over these answers.
    "correction_weight": Definition(
        "ratio",
        "Mean importance weight (`correction.kind`), before it is truncated or masked; its "
        "expectation is 1 by token and by sequence. Only with a correction.",
    ),
    "correction_truncated": Definition(
        "share",
        "Tokens or answers whose weight was set to `correction.cap`. Only with a correction.",
    ),
    "correction_masked": Definition(
        "share",
        "Tokens or answers that the policy loss leaves out for their weight. Only with a "
        "correction.",
    ),
    # The update; means are over the optimiser steps of the step.
    "policy_loss": Definition("", "Clipped surrogate loss, without entropy and KL terms."),
    "clip_fraction": Definition("share", "Tokens whose ratio was clipped."),
    "dual_clip_fraction": Definition("share", "Tokens to which the dual clip applied."),
    "approximate_kl": Definition(
        "nats", "Mean of old minus new log-probability: how far the update moved the policy (k1)."
    ),
    "ratio": Definition("ratio", "Mean of new over old probability of a token."),
    "padding_share": Definition(
        "share",
        "Tokens of the update's micro-batches that are padding; of equal answers that are computed "
        "once, one counts.",
    ),
    "grad_norm": Definition("", "Norm of the actor's gradient, before it is clipped."),
    "kl_reference": Definition(
        "nats",
        "Mean KL estimate (`algorithm.kl_kind`) to the reference model. Only with "
        "`algorithm.kl_coefficient`.",
    ),
    "kl_coefficient": Definition(
        "", "Coefficient that the step used. Only with `algorithm.kl_target`."
    ),
    "value_loss": Definition("", "Clipped squared error of the critic. Only with a critic."),
    "value_clip_fraction": Definition("share", "Tokens whose value was clipped."),
    "value_mean": Definition("", "Mean value that the critic predicts for a token."),
    "critic_grad_norm": Definition("", "Norm of the critic's gradient, before it is clipped."),
    "explained_variance": Definition(
        "share",
        "Share of the variance of the returns that the critic predicted: 1 is all, below 0 is "
        "worse than a constant. null where the returns do not vary.",
    ),
    "skipped": Definition(
        "updates", "Updates of the step that were skipped because a gradient was not finite."
    ),
    "skipped_updates": Definition("updates", "Such updates since the run began."),
    # The evaluation during training; only in steps that have one (`evaluation.every`).
    "eval_score": Definition(
        "ratio",
        "Geometric mean of the honest speedups on the held-out programs: a failure, an unresolved "
        "measurement and identical code count 1. The best checkpoint is the one with the highest. "
        "A task of your own gives its own score.",
    ),
    "eval_speedup_mean": Definition("ratio", "Arithmetic mean of the same speedups."),
    "eval_speedup_mean_low": Definition(
        "ratio", "Lower end of its 95 % interval, by bootstrap over programs."
    ),
    "eval_speedup_mean_high": Definition("ratio", "Upper end of that interval."),
    "eval_pass_rate": Definition("share", "Held-out programs whose answer passes all tests."),
    "eval_changed_and_passing_rate": Definition(
        "share", "Held-out programs whose answer changes the code and passes."
    ),
    "eval_noise_mean": Definition(
        "ratio",
        "Mean speedup, as measured, of the same programs with instructions that never run (A/A): "
        "the truth is 1, so its distance from 1 is the error of the timing.",
    ),
    "eval_unavailable": Definition(
        "programs", "Held-out programs that no executor answered, in no rate."
    ),
    "eval_not_asked": Definition(
        "programs", "Held-out programs that are too long for the policy's prompts, in no rate."
    ),
    # Time, on the wall clock.
    "tokens_per_second": Definition(
        "tokens/s",
        "Response tokens per second of decoding them, also where that was in an earlier step or "
        "before a restart. null where the time was not saved.",
    ),
    "seconds_rollout": Definition("s", "Writing answers."),
    "seconds_prompts": Definition("s", "Preparing programs and prompts."),
    "seconds_reward_wait": Definition("s", "Waiting for rewards after the last answer ended."),
    "seconds_predict": Definition("s", "Log-probabilities and values before the update."),
    "seconds_update": Definition("s", "The update, and waiting for the last checkpoint."),
    "seconds_step": Definition("s", "The whole step."),
    "seconds_evaluation": Definition(
        "s", "The evaluation, which is no training time. Only in steps that have one."
    ),
    "clock": Definition("s", "Training time since the run began, over restarts."),
}
"""By the name of the field, in the order of the reference."""
